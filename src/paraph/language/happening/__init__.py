"""The words by which articles tell acts and events, language by language."""
