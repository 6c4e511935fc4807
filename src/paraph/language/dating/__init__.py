"""The words by which articles say when, language by language."""
