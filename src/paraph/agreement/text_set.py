"""The text set: every component in every language, by the digest of its text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from paraph.agreement.names import is_name
from paraph.errors import ActError

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
FORM = "paraph-text-set/1"


class Entry(NamedTuple):
    """One text of a set: what it is a text of, its language and the digest of its canonical bytes.

    The digest is that of `paraph-text/1`, whose bytes are kept as a blob of that very digest.
    """

    component: str
    language: str
    text: str


class Source(NamedTuple):
    """The file that a text was read from: its digest, its format and the reader's version.

    A set does not rest on it: the same text may be read from another file.
    """

    text: str
    file: str
    format: str
    reader: str


class TextSet:
    """Texts in the order of component and language, one for each pair.

    Equal sets have equal digests: those of the entries alone.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Take the entries in any order.

        Raises:
            ActError: there is none, one is malformed, or two are of one component and language.
        """
        self.entries = tuple(sorted(entries))
        if not self.entries:
            raise ActError("texts", "holds no text")
        for component, language, text in self.entries:
            check_component(component)
            check_language(language)
            check_digest(text, "texts")
        if len({each[:2] for each in self.entries}) != len(self.entries):
            raise ActError("texts", "has two texts of one component and language")

    @property
    def digest(self) -> str:
        """The digest of the set: SHA-256 of its entries as JSON of one form (RFC 8785)."""
        rows = [[FORM], *map(list, self.entries)]
        return f"sha256:{sha256(json.dumps(rows, separators=(',', ':')).encode()).hexdigest()}"

    def text(self, component: str, language: str) -> str:
        """Return the digest of a text, or nothing where the set has none."""
        return next((each.text for each in self.entries if each[:2] == (component, language)), "")

    def missing(self, due: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """Return which of the components and languages that are due have no text here."""
        held = {each[:2] for each in self.entries}
        return tuple([pair for pair in due if pair not in held])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TextSet) and self.entries == other.entries

    def __hash__(self) -> int:
        return hash(self.entries)


def check_component(name: str) -> None:
    """Check the name of a component.

    Raises:
        ActError: it is no name.
    """
    if not is_name(name):
        raise ActError("texts", f"{name!r} is no name of a component")


def check_language(code: str) -> None:
    """Check the code of a language (ISO 639).

    Raises:
        ActError: it is none.
    """
    if not _LANGUAGE.fullmatch(code):
        raise ActError("texts", f"{code!r} is no code of a language")


def check_digest(digest: str, what: str) -> None:
    """Check that something is a digest of SHA-256, written as everywhere in a record.

    Raises:
        ActError: it is not.
    """
    if not _DIGEST.fullmatch(digest):
        raise ActError(what, f"{digest!r} is no digest: write sha256: and 64 figures of base 16")
