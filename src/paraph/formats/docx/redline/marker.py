"""Marks of tracked changes: who made one, and its number, the same on each run.

Source: ECMA-376 part 1, 17.13.5 (revisions).
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, TypeAlias

from lxml import etree

from paraph.formats.docx.names import W

Sort: TypeAlias = Literal["editorial", "completion", "open", "silent", "partly silent", ""]
"""How a change is judged; nothing where nobody judged it. Silent: not shown by the tracked changes
of the file that was compared, or not all of it."""

INSERTED: Final = f"{W}ins"
DELETED: Final = f"{W}del"
MOVED_FROM: Final = f"{W}moveFrom"
MOVED_TO: Final = f"{W}moveTo"
CELL_INSERTED: Final = f"{W}cellIns"
CELL_DELETED: Final = f"{W}cellDel"

PARTS: Final = {INSERTED: "new", MOVED_TO: "new", DELETED: "old", MOVED_FROM: "old"}


_UNDATED = "1980-01-01T00:00:00Z"
"""Of the range of a move where nothing is said of when: the schema demands a date of it
(CT_MoveBookmark), which no program shows. That of the words which moved is the one shown."""


class Signed(NamedTuple):
    """In whose name the changes are marked, and when they were made ("": nothing is said)."""

    author: str = "Paraph"
    date: str = ""


class Marker:
    """Makes the elements of tracked changes; numbers go on from `first`."""

    def __init__(self, signed: Signed, first: int) -> None:
        self._signed = signed
        self._next = first

    def number(self) -> str:
        """Return the next number that nothing in the document has."""
        self._next += 1
        return str(self._next)

    def element(self, tag: str, sort: Sort) -> etree._Element:
        """Return an element of a tracked change."""
        made = etree.Element(tag)
        self.sign(made, sort)
        return made

    def sign(self, element: etree._Element, sort: Sort) -> None:
        """Say whose change an element is, and how it is judged."""
        element.set(f"{W}id", self.number())
        author = self._signed.author
        element.set(f"{W}author", f"{author} ({sort})" if sort else author)
        if self._signed.date:
            element.set(f"{W}date", self._signed.date)

    def range(self, tag: str, number: str, name: str, sort: Sort) -> etree._Element:
        """Return the mark where a move begins ("moveFromRangeStart") or ends, by its number."""
        made = etree.Element(f"{W}{tag}")
        made.set(f"{W}id", number)
        if tag.endswith("Start"):
            author = self._signed.author
            made.set(f"{W}author", f"{author} ({sort})" if sort else author)
            made.set(f"{W}date", self._signed.date or _UNDATED)
            made.set(f"{W}name", name)
        return made
