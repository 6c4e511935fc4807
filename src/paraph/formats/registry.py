"""The static table of formats: no plugin may replace a reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from paraph.text.reading import Reading, View

Read: TypeAlias = Callable[[bytes, str, View | None], Reading]
"""A reader: the file's bytes, its name for messages, and the view of pending tracked changes that
the user asked for; None is the accepted view, with the hazard `tracked-changes` where any pend."""


@dataclass(frozen=True, slots=True)
class Format:
    """One row: the name of a format, its suffixes, and its reader."""

    name: str
    suffixes: tuple[str, ...]
    read: Read
