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


@cache
def field_words(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the fields with the words that name each in one language.

    A word in the table stands for all that begin with it, unless a stroke ends it: "energ" for
    energy and energetic, "arts|" for arts alone.
    """
    return tuple((name, _pattern(held[code])) for name, held in _table().items() if held.get(code))


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(_SOURCE.read_text("utf-8"))


def _pattern(words: list[str]) -> re.Pattern[str]:
    told = [re.escape(each.rstrip("|")) + (r"(?!\w)" if each.endswith("|") else "") for each in words]
    return re.compile(rf"(?<!\w)(?:{'|'.join(told)})".replace(r"\ ", r"\s+"), re.IGNORECASE)
