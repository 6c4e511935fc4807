"""Counted: whether a number in a list of provisions rather counts what is named behind it."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from paraph.language.counted import LINKS, MEASURE_STEMS, MEASURES, NOUN_STEMS, NOUNS, VERBS

Counted: TypeAlias = Literal["", "verb", "link", "measure", "noun", "word"]
"""What stands behind a number: nothing or a sign, a word that no number counts, one that joins it
to what follows, a measure, time or money ("5 days"), a noun for what is often counted ("5
persons"), which may begin a clause as well, or some other word."""

_WORD = re.compile(r"[ \u00a0\u202f]{1,2}([^\W\d_]+)(?!\()")
_GROUP = re.compile(r"[,.][0-9]{3}(?![0-9])|[ \u00a0\u202f'\u2019][0-9]{3}(?![0-9])")
_COMPOUND = re.compile(r"[-\u2011][^\W\d_]{2}")


def counted(text: str, end: int) -> Counted:
    """Return what the number that ends at `end` may count, by the word that follows it.

    In every language that writes the word of a step before its number. A number that goes on, as
    "5,000" and "5-day" do, measures.
    """
    if _GROUP.match(text, end) or _COMPOUND.match(text, end):
        return "measure"
    match = _WORD.match(text, end)
    if match is None:
        return ""
    word = match.group(1)
    if word in MEASURES or word.startswith(MEASURE_STEMS):
        return "measure"
    small = word.lower()
    if small in NOUNS or small.startswith(NOUN_STEMS):
        return "noun"
    if small in VERBS:
        return "verb"
    return "link" if small in LINKS else "word"
