"""Fields of cooperation by their words: a table that a lawyer can read, `fields.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

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
    pattern, named = _words(code)
    found = {name for each in pattern.findall(words) for name in named[_plain(each)]}
    return tuple(name for name in field_names() if name in found)


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(_SOURCE.read_text("utf-8"))


@cache
def _words(code: str) -> tuple[re.Pattern[str], dict[str, list[str]]]:
    """Return one pattern of all words of a language, and which fields each of them names."""
    named: dict[str, list[str]] = {}
    patterns: list[tuple[int, str]] = []
    for name, held in _table().items():
        for word in held.get(code, ()):
            stem = word.rstrip("|")
            ends = r"(?!\w)" if word.endswith("|") else ""
            named.setdefault(_plain(stem), []).append(name)
            patterns.append((-len(stem), re.escape(stem).replace(r"\ ", r"\s") + ends))
    either = "|".join(each for _, each in sorted(patterns)) or "(?!x)x"
    return re.compile(rf"(?<!\w)(?:{either})", re.IGNORECASE), named


def _plain(word: str) -> str:
    return " ".join(word.lower().split())
