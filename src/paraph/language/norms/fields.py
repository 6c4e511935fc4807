"""Fields of cooperation by their words: a table that a lawyer can read, `fields.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_FIRST = 3
"""Letters of a first word by which the words of the table are parted."""
_TOKEN = re.compile(r"\w+")
_SOURCE = Path(__file__).with_name("fields.toml")


@cache
def field_names() -> tuple[str, ...]:
    """Return the names of all fields, in the order of the table."""
    return tuple(_table())


def fields_in(code: str, words: str) -> tuple[str, ...]:
    """Return the fields that words name in one language, in the order of the table.

    A word of the table stands for all that begin with it, unless a stroke ends it: "energ" for
    energy and energetic, "arts|" for arts alone.
    """
    beginning, named = _words(code)
    found: set[str] = set()
    end = 0
    for token in _TOKEN.finditer(words):
        pattern = beginning.get(token.group()[:_FIRST].lower()) if token.start() >= end else None
        met = pattern.match(words, token.start()) if pattern else None
        if met is not None:
            found.update(named[_plain(met.group())])
            end = met.end()
    return tuple(name for name in field_names() if name in found)


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(_SOURCE.read_text("utf-8"))


@cache
def _words(code: str) -> tuple[dict[str, re.Pattern[str]], dict[str, list[str]]]:
    """Return patterns of all words of a language, by their first letters, and the fields of each."""
    named: dict[str, list[str]] = {}
    patterns: dict[str, list[tuple[int, str]]] = {}
    for name, held in _table().items():
        for word in held.get(code, ()):
            stem = word.rstrip("|")
            ends = r"(?!\w)" if word.endswith("|") else ""
            named.setdefault(_plain(stem), []).append(name)
            told = -len(stem), re.escape(stem).replace(r"\ ", r"\s") + ends
            first = _TOKEN.match(stem)
            if first is not None:
                patterns.setdefault(first.group()[:_FIRST].lower(), []).append(told)
    found = {
        first: re.compile("|".join(each for _, each in sorted(those)), re.IGNORECASE)
        for first, those in patterns.items()
    }
    return found, named


def _plain(word: str) -> str:
    return " ".join(word.lower().split())
