"""Symbols: the fonts whose letters are signs, whichever format names them."""

from __future__ import annotations

SYMBOLS = frozenset(
    (
        "symbol",
        "wingdings",
        "wingdings 2",
        "wingdings 3",
        "webdings",
        "zapfdingbats",
        "zapf dingbats",
        "itc zapf dingbats",
        "mt extra",
        "marlett",
        "opensymbol",
        "starsymbol",
        "bookshelf symbol 7",
        "ms reference specialty",
        "monotype sorts",
    )
)
"""Their names, in small letters."""
