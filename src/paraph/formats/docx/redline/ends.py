"""Ends: the mark of the last paragraph of a container, which cannot go.

Where the last paragraph comes, the mark of the one before is marked as inserted in its place, and
the last has its properties changed to those; where it goes, the other way round.
"""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from paraph.formats.docx.names import P_PR, R_PR, SECT_PR, W
from paraph.formats.docx.redline.containers import Open
from paraph.formats.docx.redline.marked import mark_paragraph
from paraph.formats.docx.redline.marker import (
    DELETED,
    INSERTED,
    MOVED_FROM,
    MOVED_TO,
    Marker,
)
from paraph.formats.docx.redline.paragraph import own_properties, reframe
from paraph.formats.docx.redline.sheet import Sheet
from paraph.formats.docx.redline.trail import Step

_CHANGE = f"{W}pPrChange"
_MARKS = (INSERTED, DELETED, MOVED_FROM, MOVED_TO)


class Ends:
    """Ends the containers of one story."""

    def __init__(self, sheet: Sheet, marker: Marker) -> None:
        self._sheet, self._marker = sheet, marker

    def settle(self, here: Open) -> None:
        """Let the last paragraph of a container be there in both views, once in each."""
        steps = here.trail.steps
        last = steps[-1] if steps else None
        if last is None or last.side == "both" or last.p is None:
            return
        at = next((at for at, one in enumerate(steps[::-1]) if one.side != last.side), None)
        if at is None:
            self._alone(last)
            return
        other = steps[len(steps) - 1 - at]
        p = self._parsed(other)
        if p is None or p.find(f"{P_PR}/{SECT_PR}") is not None:
            self._alone(last)
            return
        self._exchange(last, last.p, p)
        if other.side == "both":
            tag = INSERTED if last.side == "new" else DELETED
            mark_paragraph(own_properties(p), self._marker.element(tag, last.sort))
        else:
            _join(p, steps[len(steps) - at].p)

    def _parsed(self, step: Step) -> etree._Element | None:
        """Return the element of a paragraph, which is written if it was not yet."""
        if step.p is None and step.block is not None:
            root = self._sheet.parse(step.block)
            step.p, step.written = root[0], self._sheet.replace(step.block, root)
        return step.p

    def _exchange(self, last: Step, p: etree._Element, other: etree._Element) -> None:
        """Give the last paragraph the properties of the other in the view that has not its own."""
        own = own_properties(p)
        unmark(own)
        mark = self._marker.element(_CHANGE, last.sort)
        if last.side == "new":
            reframe(p, _former(other), mark)
            return
        former = deepcopy(own)
        for each in [*own]:
            if each.tag != R_PR:
                own.remove(each)
        for at, each in enumerate(_now(other)):
            own.insert(at, each)
        reframe(p, former, mark)

    def _alone(self, last: Step) -> None:
        """Let what stays of a paragraph show no number, in the view that has not got it."""
        p = last.p
        if p is None:
            return
        own = own_properties(p)
        former = None
        if last.side == "old":
            former = deepcopy(own)
            for each in [*own]:
                if each.tag != R_PR:
                    own.remove(each)
        reframe(p, former, self._marker.element(_CHANGE, last.sort))


def unmark(properties: etree._Element) -> None:
    """Take the marks of changes off the end of a paragraph."""
    look = properties.find(R_PR)
    for each in [] if look is None else [*look]:
        if each.tag in _MARKS:
            look.remove(each)  # type: ignore[union-attr]
    if look is not None and len(look) == 0:
        properties.remove(look)


def _former(p: etree._Element) -> etree._Element | None:
    """Return the properties that a paragraph had."""
    own = p.find(P_PR)
    change = None if own is None else own.find(_CHANGE)
    former = own if change is None else change.find(P_PR)
    return None if former is None else deepcopy(former)


def _now(p: etree._Element) -> list[etree._Element]:
    """Return the properties that a paragraph has."""
    own = p.find(P_PR)
    left = {R_PR, SECT_PR, _CHANGE}
    return [deepcopy(each) for each in (() if own is None else own) if each.tag not in left]


def _join(p: etree._Element, following: etree._Element | None) -> None:
    """Let what a paragraph shows begin the next one, in whose place it stands."""
    parent = p.getparent()
    if following is None or parent is None:
        return
    at = 1 if len(following) and following[0].tag == P_PR else 0
    for offset, each in enumerate([each for each in p if each.tag != P_PR]):
        following.insert(at + offset, each)
    parent.remove(p)
