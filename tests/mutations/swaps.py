"""Meaningful mutations that turn one word or phrase into its partner: the rows of `swaps.tsv`."""

from __future__ import annotations

from pathlib import Path

from tests.mutations.kind import Kind, swap

_TABLE = Path(__file__).with_name("swaps.tsv")
_UNSPACED = frozenset(("ko", "zh"))
"""Languages whose words and particles are not set apart by spaces."""


def _kinds() -> tuple[Kind, ...]:
    _, *rows = _TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(_kind(*row.split("\t")) for row in rows)


def _kind(language: str, name: str, why: str, pairs: str) -> Kind:
    change = swap(*pairs.split(", "), bounded=language not in _UNSPACED)
    return Kind(name, why, change, (language,))


KINDS: tuple[Kind, ...] = _kinds()
