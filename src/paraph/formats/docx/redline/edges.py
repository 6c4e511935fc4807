"""Edges: headers and footers, and which of them came back otherwise than the old text has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from paraph.formats.docx.redline.beyond import (
    HEADERS,
    Beyond,
    anchors,
    properties_before,
)
from paraph.formats.docx.redline.entry import Entry
from paraph.text.node import PROPERTIES, Mark, Provision
from paraph.text.quoted import unended

_FROM: Final = " from section "
_QUOTED: Final = 80


class Edge(NamedTuple):
    """A header or footer: all that is in it, and which pages show it.

    `at` is where it begins in its text; two are the same wherever they stand.
    """

    content: tuple[Provision, ...]
    pages: tuple[Mark, ...]
    at: int

    @property
    def key(self) -> tuple[tuple[Provision, ...], tuple[Mark, ...]]:
        """What it shows, and where."""
        return self.content, self.pages

    @property
    def blank(self) -> bool:
        """Whether it shows nothing."""
        return not any(one.text or one.label or one.marks for one in self.content)


def edges(provisions: Sequence[Provision]) -> list[Edge]:
    """Return the headers and footers of a text, which stand last in it."""
    found: list[Edge] = []
    at = first(provisions)
    while at < len(provisions):
        end = at + 1
        while end < len(provisions) and provisions[end].depth > 0:
            end += 1
        head = provisions[at]
        own = tuple(mark for mark in head.marks if mark.name not in PROPERTIES)
        pages = tuple(mark for mark in head.marks if mark.name in PROPERTIES)
        content = (head._replace(marks=own), *provisions[at + 1 : end])
        found.append(Edge(content, pages, at))
        at = end
    return found


def first(provisions: Sequence[Provision]) -> int:
    """Return where the headers and footers begin."""
    return next((at for at, one in enumerate(provisions) if one.kind in HEADERS), len(provisions))


class Edges:
    """The headers and footers that a redline text differs in, and what may be told of each."""

    def __init__(
        self, listed: Sequence[Entry], old: Sequence[Provision], new: Sequence[Provision]
    ) -> None:
        mine = {edge.at: edge for edge in edges(old)}
        others = {edge.at: edge for edge in edges(new)}
        self._all: list[tuple[Entry, Edge | None, Edge | None, int]] = [
            (
                entry,
                None if entry.old is None else mine.get(entry.old.index),
                None if entry.new is None else others.get(entry.new.index),
                told,
            )
            for entry, told in zip(listed, anchors(listed), strict=True)
            if entry.provision.kind in HEADERS and entry.provision.depth == 0
        ]

    def told(
        self, due: Sequence[Edge], came: Sequence[Edge], *, shifted: bool
    ) -> tuple[list[Beyond], set[int], set[int]]:
        """Return what is to be told, and which of `due` and of `came` that exempts, by their `at`.

        Where sections are `shifted`, the number of the section from which pages show it is too.
        """
        lost, extra = _without(due, came), _without(came, due)
        told: list[Beyond] = []
        of_due: set[int] = set()
        of_came: set[int] = set()
        for entry, old, new, at in self._all if lost or extra else ():
            here = _taken(lost, old.key) if old is not None else None
            there = _other(entry, old, new, extra, shifted=shifted)
            if old is not None and here is None:
                continue
            if old is None or new is None:
                known = (here or there) is not None
            else:
                known = here is not None and there is not None
            if not known:
                continue
            for each, left, exempt in ((here, lost, of_due), (there, extra, of_came)):
                if each is not None:
                    left.remove(each)
                    exempt.add(each.at)
            told.append(Beyond(entry.provision.kind, _said(entry, old, new), at))
        return told, of_due, of_came


def _other(
    entry: Entry, old: Edge | None, new: Edge | None, extra: Sequence[Edge], *, shifted: bool
) -> Edge | None:
    """Return what came in the place of a header or footer that is not the old one, if it may."""
    if new is None:
        return None
    if old is None:
        return next((one for one in extra if one.blank and one.pages == new.pages), None)
    moved = properties_before(entry) is not None
    for one in extra:
        if one.content == old.content and (
            (moved and one.pages == new.pages) or (shifted and _bare(one.pages) == _bare(old.pages))
        ):
            return one
    return None


def _said(entry: Entry, old: Edge | None, new: Edge | None) -> str:
    kind = entry.provision.kind
    shown = new or old
    if shown is not None and shown.blank and (old is None or new is None):
        which = ("old", "new") if new is None else ("new", "old")
        return f"On some pages the {which[0]} text shows no {kind}, and the {which[1]} one does."
    words = " ".join(shown.content[0].text.split())[:_QUOTED] if shown is not None else ""
    words = unended(words)
    if new is None:
        return f"The old text had a {kind} that the new one has not: “{words}”."
    if old is None:
        return f"The {kind} “{words}” is shown on other pages than in the old text, or is new."
    return f"The {kind} “{words}” was shown on other pages in the old text."


def _bare(pages: Sequence[Mark]) -> list[str]:
    """Return which pages show a header or footer, whatever the section."""
    found = [mark.value.partition(_FROM)[0] for mark in pages if mark.name == "variant"]
    return [each for each in found if each != "default"]


def _taken(some: Sequence[Edge], key: object) -> Edge | None:
    return next((one for one in some if one.key == key), None)


def _without(some: Sequence[Edge], others: Sequence[Edge]) -> list[Edge]:
    left = [one.key for one in others]
    found: list[Edge] = []
    for one in some:
        if one.key in left:
            left.remove(one.key)
        else:
            found.append(one)
    return found
