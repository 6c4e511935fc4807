"""What ends a sentence, and what only looks as if it did, in the languages of final clauses."""

from __future__ import annotations

SHORT = r"(?<!\bст\.)(?<!\bг\.)(?<!\bп\.)"
"""Abbreviations before whose full stop no sentence ends."""
BEGINS = r"[^\Wa-zа-яё]|[«“\"('‘]"
"""With what a sentence begins: a capital, a figure, a quotation mark, a bracket."""
ARTICLES = frozenset(("", "the", "le", "la", "l'", "l’", "el"))
"""Words that stand before the name of any instrument, not of this one alone."""
APOSTROPHES = "'’"
"""Signs of a genitive, or of a letter left out."""
