"""The words by which articles say who said what, language by language."""
