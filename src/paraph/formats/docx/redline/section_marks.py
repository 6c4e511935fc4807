"""Sections as tracked changes: what they say, and the marks of paragraphs that end them.

Where a paragraph of both texts ends a section in one of them, two marks stand for its one: in each
view the mark that is not of that text goes, and the section with it.

Source: ECMA-376 part 1, 17.6.18 (section properties) and 17.13.5.32 (changes of them).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy

from lxml import etree

from paraph.formats.docx.names import P_PR, SECT_PR, P, R, W, canonical, child
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.ends import unmark
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.marked import mark_paragraph
from paraph.formats.docx.redline.marker import DELETED, INSERTED
from paraph.formats.docx.redline.paragraph import mark_whole, own_properties, reframe
from paraph.formats.docx.redline.section_pairs import REFERENCES, Pairs, section_of
from paraph.formats.docx.redline.trail import Step

_CHANGE = f"{W}sectPrChange"
_LEFT = frozenset((*REFERENCES, f"{W}printerSettings", _CHANGE))
_MEANT = frozenset(
    f"{W}{name}" for name in ("type", "titlePg", "pgNumType", "footnotePr", "endnotePr")
)
"""What the words, the numbers or the pages depend on; the rest counts where a section went."""


class SectionMarks:
    """Marks the sections of the main story that began, ended or were otherwise."""

    def __init__(self, desk: Desk, pairs: Pairs) -> None:
        self._desk = desk
        self._pairs = pairs

    def touches(self, block: Block) -> bool:
        """Whether anything is to be marked at the end of a paragraph that both texts have."""
        if block.start in self._pairs.began or block.start in self._pairs.ended:
            return True
        section = section_of(block)
        return section is not None and self._otherwise(section) is not None

    def carry(self, block: Block, steps: Sequence[Step]) -> list[Step]:
        """Mark a section that a paragraph of both texts ends; return its paragraphs."""
        step = steps[0] if steps else None
        if step is None or len(steps) != 1 or step.p is None or step.side != "both":
            return [*steps]
        p, gone = step.p, self._desk.sides.gone
        section, sort = p.find(f"{P_PR}/{SECT_PR}"), step.sort
        ended = self._pairs.ended.get(block.start)
        marker = self._desk.orders.marker
        if ended is not None and gone is not None:
            before = gone.read(ended)[0]
            second = _empty(own_properties(p))
            former = gone.properties(before, section=True)
            p.remove(own_properties(p))
            if former is not None:
                p.insert(0, former)
            mark_paragraph(own_properties(p), marker.element(DELETED, sort))
            mark_paragraph(own_properties(second), marker.element(INSERTED, sort))
        elif block.start in self._pairs.began and section is not None:
            second = _empty(_former(own_properties(p)))
            mark_paragraph(own_properties(p), marker.element(INSERTED, sort))
            mark_paragraph(own_properties(second), marker.element(DELETED, sort))
            self._alter(section, section_of(block))
        else:
            self._alter(section, section_of(block))
            return [*steps]
        p.addnext(second)
        return [step, Step("old" if ended is None else "new", sort, second, step.written)]

    def blank(self, entry: Entry) -> None:
        """Mark the paragraphs that show nothing, but end a section that an entry is."""
        old, new = self._pairs.blanks(entry)
        here, sides, orders = self._desk.containers.here, self._desk.sides, self._desk.orders
        sort, gone = orders.sort(entry), sides.gone
        if old is not None and new is not None and self._pairs.same(entry):
            self._desk.blanks.advance(here, old, new)
            root = self._desk.sheet.parse(new)
            if gone is not None and sides.other(old, new):
                mark = orders.marker.element(f"{W}pPrChange", sort)
                reframe(root[0], gone.properties(gone.read(old)[0]), mark)
            self._alter(root[0].find(f"{P_PR}/{SECT_PR}"), section_of(new))
            written = self._desk.sheet.replace(new, root)
            here.trail.take(Step("both", sort, root[0], written))
            here.cursor = new.end
            return
        if old is not None and gone is not None:
            self._desk.blanks.advance(here, old, None)
            p = gone.paragraph(old, sort, section=True)
            here.trail.take(Step("old", sort, p, self._desk.sheet.insert(here.cursor, (p,))))
        if new is not None:
            self._desk.blanks.advance(here, None, new)
            root = self._desk.sheet.parse(new)
            mark_whole(root[0], INSERTED, orders.marker, sort)
            self._alter(root[0].find(f"{P_PR}/{SECT_PR}"), section_of(new))
            written = self._desk.sheet.replace(new, root)
            here.trail.take(Step("new", sort, root[0], written))
            here.cursor = new.end

    def last(self, story: Block) -> None:
        """Mark what the last section of the story says otherwise."""
        block = next((each for each in story.children if each.kind == "sectPr"), None)
        if block is None or self._otherwise(block) is None:
            return
        root = self._desk.sheet.part.parse(self._desk.sheet.part.raw(block))
        self._alter(root[0], block)
        self._desk.sheet.replace(block, root)

    def _otherwise(self, block: Block) -> tuple[etree._Element | None, Mapping[str, str]] | None:
        """Return what a section said if it said otherwise, and the headers it is to name."""
        old, gone = self._pairs.former.get(block.start), self._desk.sides.gone
        named = self._pairs.named.get(block.start, {})
        former: etree._Element | None = None
        if old is not None and gone is not None:
            mine = gone.section(old)
            part = self._desk.sheet.part
            now, apart = part.parse(part.raw(block))[0], self._pairs.apart
            if _said(mine, apart=apart) != _said(now, apart=apart):
                former = mine
        return (former, named) if former is not None or named else None

    def _alter(self, section: etree._Element | None, block: Block | None) -> None:
        """Keep beside what a section says what it said."""
        found = None if block is None else self._otherwise(block)
        if section is None or found is None:
            return
        former, named = found
        for key, identifier in named.items():
            kind, _, pages = key.partition(" ")
            reference = etree.Element(f"{W}{kind}Reference")
            reference.set(f"{W}type", pages)
            reference.set(f"{R}id", identifier)
            section.insert(0, reference)
        if former is not None:
            change = self._desk.orders.marker.element(_CHANGE, "")
            kept = etree.SubElement(change, SECT_PR)
            kept.extend([deepcopy(each) for each in former if each.tag not in _LEFT])
            section.append(change)


def _said(section: etree._Element, *, apart: bool) -> list[bytes]:
    """Return what a section says, but for its headers: all, or what the text depends on."""
    return [
        canonical(each)
        for each in section
        if each.tag not in _LEFT and (apart or each.tag in _MEANT)
    ]


def _empty(properties: etree._Element) -> etree._Element:
    """Return a paragraph that shows nothing, with these properties but for what is tracked."""
    made = etree.Element(P)
    own = deepcopy(properties)
    change = child(own, f"{W}pPrChange")
    if change is not None:
        own.remove(change)
    unmark(own)
    made.append(own)
    return made


def _former(properties: etree._Element) -> etree._Element:
    """Return the properties that a paragraph had, without its section."""
    change = child(properties, f"{W}pPrChange")
    former = None if change is None else change.find(P_PR)
    own = deepcopy(properties if former is None else former)
    for each in own.findall(SECT_PR):
        own.remove(each)
    return own
