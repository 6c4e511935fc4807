"""Headers and footers that only the old document has, as deleted words of new ones.

A header cannot come or go, but its words can; one that shows nothing is as none at all.

Source: ECMA-376 part 1, 17.10 (headers and footers).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from lxml import etree

from paraph.formats.docx.names import P_PR, P
from paraph.formats.docx.redline.additions import Additions
from paraph.formats.docx.redline.beyond import HEADERS
from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.ends import unmark
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.gone import Gone
from paraph.formats.docx.redline.manner import Judge
from paraph.formats.docx.redline.marker import Sort
from paraph.formats.docx.redline.numbers import sections
from paraph.formats.docx.redline.splices import fragment
from paraph.formats.docx.redline.stories import Document

_FROM: Final = "default from section "
_ROOTS: Final = {"header": "hdr", "footer": "ftr"}
_DEFAULT: Final = "{} default"


class OldHeaders:
    """Finds which old section has a header that the new text lacks, and makes it."""

    def __init__(
        self,
        listed: Sequence[Entry],
        old: Document,
        additions: Additions,
        gone: Callable[[Part, str], Gone],
        judge: Judge,
    ) -> None:
        self._old, self._additions, self._gone = old, additions, gone
        self._judge = judge
        self._found: dict[tuple[int, str], int] = {
            (where, entry.provision.kind): entry.old.index
            for entry in listed
            if entry.old is not None
            and entry.new is None
            and entry.provision.kind in HEADERS
            and entry.provision.depth == 0
            and entry.provision.text
            and (where := _section(entry))
        }
        ends = sections(old) if self._found else []
        self._numbers = {each.start: number for number, each in enumerate(ends, 1)}
        self._made: dict[tuple[int, str], str] = {}

    def of(self, section: Block, known: Collection[str]) -> dict[str, str]:
        """Return the headers that an old section began to show, but for those that are `known`.

        They go by "header default", and are relationships of the new main document.
        """
        if not self._found:
            return {}
        number = self._numbers.get(section.start, 0)
        return {
            _DEFAULT.format(kind): identifier
            for kind in sorted(HEADERS)
            if (number, kind) in self._found
            and _DEFAULT.format(kind) not in known
            and (identifier := self._identifier(number, kind))
        }

    def _identifier(self, number: int, kind: str) -> str:
        if (number, kind) not in self._made:
            index = self._found[number, kind]
            story = next((each for each in self._old.above if index in each.spots), None)
            sort = self._judge("old", index, 0, len(self._old.provisions[index].text))
            made = "" if story is None else self._make(kind, story.part, story.block, sort)
            self._made[number, kind] = made
        return self._made[number, kind]

    def _make(self, kind: str, part: Part, story: Block, sort: Sort) -> str:
        """Make a header of which all is deleted; return its relationship."""
        target, identifier = self._additions.header(kind, _ROOTS[kind])
        gone = self._gone(part, target)
        made: list[etree._Element] = []
        for block in story.children:
            if block.kind == "p":
                made.append(gone.paragraph(block, sort))
            elif block.kind == "tbl":
                made.append(gone.table(block, sort))
        if not made or made[-1].tag != P:
            made.append(etree.Element(P))
        own = made[-1].find(P_PR)
        if own is not None:
            unmark(own)  # the last end cannot go
        holder = Part(target, self._additions.content(target)).parse(b"")
        holder.extend(made)
        self._additions.appended.setdefault(target, []).append(fragment(holder))
        return identifier


def _section(entry: Entry) -> int:
    """Return the section from which all pages show a header, 0 if it is shown by some alone."""
    pages = next((one.value for one in entry.provision.marks if one.name == "variant"), "")
    if not pages:
        return 1
    number = pages.removeprefix(_FROM)
    return int(number) if pages.startswith(_FROM) and number.isdigit() else 0
