"""The words of final clauses, language by language."""
