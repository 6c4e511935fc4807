"""Which tables each class rests on: a proof names these, no more and no fewer."""

from __future__ import annotations

from paraph.proof.proof import CLASSES, COMPLETION

LANGUAGES = frozenset(("en", "ru", "fr", "es", "ko"))
"""The languages that have reviewed tables; in any other, classes of words prove nothing."""

_GUARDS = ("modal", "negation", "connective", "quantifier")
_COUNTING = ("*/numbers", "*/number_parts", "*/ordinals", "*/months")
_OWN = {
    "layout": (),
    "typography": ("typography", "*/modal", "*/negation"),
    "spelling": ("*/corrections", "*/prefixes", "*/variants", "*/rare", *_COUNTING),
    "doubling": ("*/doubled", *_COUNTING),
    "article-form": ("*/an", "*/forms", "*/contractions", *_COUNTING),
    "variant": ("*/variants",),
    "abbreviation": ("*/abbreviations",),
    "notation": ("currencies", "units", "*/percent", *_COUNTING),
    "case": _COUNTING,
    "list-punctuation": ("*/modal", "*/negation", "*/connective", "*/quantifier"),
    "numbering": ("currencies", "*/percent", "*/numbers", "*/ordinals", "*/months"),
    "agreement": ("*/agreement",),
    "completion": (
        *("*/blanks", "*/party_words", "*/scope_words", "*/time_words"),
        *("currencies", "*/percent", *_COUNTING),
    ),
    "defined-term": ("*/terms", "*/party_words"),
    "arrangement": ("*/unplaced", "*/definitions", "*/numbers", "*/months"),
}
_RESTING = frozenset((*CLASSES, COMPLETION))
_GUARDED = frozenset(_OWN) - {
    *("layout", "typography", "list-punctuation", "defined-term", "numbering", "arrangement")
}


SPELLED_ALIKE = frozenset(("en", "fr", "es"))
"""The languages with word lists that are written with one alphabet, so that words may stray."""


def lists_of(name: str, language: str) -> frozenset[str]:
    """Return the languages whose word lists the class `name` rests on."""
    if name == "spelling" and language in SPELLED_ALIKE:
        return SPELLED_ALIKE
    return frozenset((language,)) if name in {"spelling", "case", COMPLETION} else frozenset()


def tables_of(name: str, language: str) -> frozenset[str]:
    """Return the names of the tables that the class `name` rests on in a language.

    Among them is that of its closed lists in code ("lists/variant"). The word lists that it rests
    on besides (`lists_of`) are those of the lexicon, which names them itself. `open` rests on none.
    """
    if name not in _RESTING:
        return frozenset()
    own = ("signs", *_OWN[name]) if name in _OWN else ()
    guards = tuple(f"*/{guard}" for guard in _GUARDS) if name in _GUARDED else ()
    return frozenset(
        table.replace("*", language)
        for table in (f"lists/{name}", *guards, *own)
        if language in LANGUAGES or "*" not in table
    )
