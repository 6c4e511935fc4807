"""Offices: what of the words for an office counts, and whether several have it."""

from __future__ import annotations

import re

from paraph.language.speech.several import (
    CALLED,
    CALLED_SO,
    FOREIGN,
    FOREIGN_MINISTERS,
    MANY,
    PREMIER,
    SEVERAL,
)
from paraph.language.speech.table import Speech
from paraph.press.forms import key


def is_plural(office: str) -> bool:
    """Whether an office is that of several people: "officials", "officials of the ministry"."""
    return SEVERAL.search(office) is not None


def may_be_one(office: str, code: str) -> bool:
    """Whether an office may be that of one person by the form of its noun: no "students" are."""
    return MANY[code].match(office) is None


def office_keys(office: str, told: Speech) -> frozenset[str]:
    """Return what of the words for an office is the same in all forms of them."""
    small = re.sub(r"['’]s\b", "", PREMIER.sub("premier", office.lower()))
    small = FOREIGN.sub(lambda match: FOREIGN_MINISTERS[match.lastgroup or ""], small)
    small = CALLED.sub(lambda match: CALLED_SO[match.lastgroup or ""], small)
    drop = rf"(?:{told.the}|{told.of_their}|{told.within})"
    return frozenset(
        [
            key(word, told.code)
            for word in re.findall(r"[\w-]+", small)
            if not re.fullmatch(drop, word)
        ]
    )
