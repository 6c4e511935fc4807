"""Authorship: what a file says of who made it and its tracked changes, which nobody has checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

KindOfTrack: TypeAlias = Literal["insertion", "deletion", "move", "cells", "formatting"]


class Tracked(NamedTuple):
    """One tracked change: what was done, who did it and when as the file says, and its words.

    `author` and `date` are "" where the file does not say. `words` are the first words that it
    inserts, deletes or moves, "" for the rest; `part` is the part of the file that holds it.
    """

    kind: KindOfTrack
    author: str
    date: str
    words: str = ""
    part: str = ""


class Author(NamedTuple):
    """All that one author claims, "" for an author who is not named; dates are "" where none is."""

    name: str
    changes: tuple[Tracked, ...]
    first: str
    last: str

    def many(self, kind: KindOfTrack) -> int:
        """Return how many of the changes are of a kind."""
        return sum(each.kind == kind for each in self.changes)


@dataclass(frozen=True, slots=True)
class Authorship:
    """Who last saved a file, and its tracked changes in the order of its parts, as it says."""

    modified_by: str = ""
    modified: str = ""
    tracked: tuple[Tracked, ...] = ()

    @property
    def authors(self) -> tuple[Author, ...]:
        """Everybody who claims a tracked change, in the order of their first one."""
        held: dict[str, list[Tracked]] = {}
        for each in self.tracked:
            held.setdefault(each.author, []).append(each)
        return tuple([_author(name, changes) for name, changes in held.items()])

    @property
    def unnamed(self) -> int:
        """How many tracked changes name no author."""
        return sum(not each.author for each in self.tracked)

    @property
    def undated(self) -> int:
        """How many tracked changes bear no date."""
        return sum(not each.date for each in self.tracked)


def _author(name: str, changes: list[Tracked]) -> Author:
    dates = sorted([each.date for each in changes if each.date])
    return Author(name, tuple(changes), *(dates[0], dates[-1]) if dates else ("", ""))
