"""The page that leads to all that a story of the demonstration has left."""
from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    path: str
    words: str


class Shelf(NamedTuple):
    heading: str
    rows: tuple[Row, ...]


def story_page(title: str, summary: str, shelves: Sequence[Shelf]) -> str:
    return title
