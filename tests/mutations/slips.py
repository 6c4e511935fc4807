"""Meaningful mutations of English words: slips of the hand that give another real word."""

from __future__ import annotations

from functools import partial

from tests.mutations.kind import Kind, into, swap

_english = partial(Kind, languages=("en",))
_OTHER = "another real word with another meaning"


def _pair(one: str, other: str, *more: str) -> Kind:
    return _english(f"{one}-{other}", _OTHER, swap(f"{one}|{other}", *more))


KINDS: tuple[Kind, ...] = (
    _english(
        "name-spelled-otherwise",
        "a name is never a matter of spelling",
        into(
            r"(?<=[a-z,] )([A-Z][a-z]{2,})([a-z])(?=[a-z])",
            r"\1\2\2",
            r"\1",
            lambda m: m[1][:-1] + m[2] + m[1][-1] if m[1][-1] != m[2] else None,
        ),
    ),
    _english(
        "word-dropped",
        "a word of content is lost",
        into(r"(?<=[a-z]) (?!the\b|of\b)[a-z]{6,}(?= [a-z])", ""),
    ),
    _english(
        "words-turned", "words in another order", into(r"\b([a-z]{4,}) ([a-z]{4,})\b", r"\2 \1")
    ),
    _english(
        "word-added",
        "a word of content arises",
        into(r"(?<=[a-z]) (?=[a-z]{5,} )", " reasonable ", " other ", " sole ", " material "),
    ),
)
