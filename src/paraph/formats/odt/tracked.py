"""Pending tracked changes: the tree of a text as it was before them.

Source: ODF 1.3 part 3, 5.5 (change tracking).
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.findings import Findings
from paraph.formats.limits import LIMITS
from paraph.formats.odt.names import XML_ID, canonical, children, get, q, short

_PARAGRAPHS = frozenset((q("text:p"), q("text:h")))
_STARTS, _ENDS, _AT = q("text:change-start"), q("text:change-end"), q("text:change")
_HOLDERS = frozenset(
    (q("text:list"), q("text:list-item"), q("text:list-header"), q("table:table-row"))
)


class _Marker(NamedTuple):
    """Where a change begins, ends or stands, and how many elements come before it."""

    element: etree._Element
    order: int


def regions(body: etree._Element) -> dict[str, etree._Element]:
    """Return the pending changes of a text by their identifiers: insertion, deletion or format."""
    found: dict[str, etree._Element] = {}
    for tracked in body.iter(q("text:tracked-changes")):
        for region in children(tracked, "text:changed-region"):
            change = next((item for item in region if isinstance(item.tag, str)), None)
            if change is not None:
                found[region.get(XML_ID) or get(region, "text:id")] = change
    return found


def restore(body: etree._Element, findings: Findings) -> None:
    """Make `body` what it was before its pending changes; what cannot be made so is named.

    Raises:
        LimitError: the changes take more work than allowed.
    """
    pending = regions(body)
    restorer = _Restorer(body, findings.file)
    for name, change in pending.items():
        kind = short(change.tag)
        if kind == "text:insertion":
            done = restorer.remove(name)
        elif kind == "text:deletion":
            done = restorer.put_back(name, change)
        else:
            done = False
        if not done:
            what = "how the text was before a pending change"
            findings.left_unread(what, canonical(change).decode("utf-8", "replace"))


class _Restorer:
    """Takes changes back, one after the other; `_left` is the work that is still allowed."""

    def __init__(self, body: etree._Element, file: str) -> None:
        self._file = file
        self._left = LIMITS.matches
        self._markers: dict[tuple[str, str], _Marker] = {}
        for order, item in enumerate(body.iter(_STARTS, _ENDS, _AT)):
            key = str(item.tag), get(item, "text:change-id")
            self._markers.setdefault(key, _Marker(item, order))

    def remove(self, name: str) -> bool:
        """Remove what was inserted, and join the paragraphs at both ends of it."""
        start, end = self._markers.get((_STARTS, name)), self._markers.get((_ENDS, name))
        if start is None or end is None or start.order > end.order:
            return False
        first, last = start.element.getparent(), end.element.getparent()
        if first is None or last is None or {first.tag, last.tag} - _PARAGRAPHS:
            return False
        if first is last:
            self._clear(start.element, end.element)
            return True
        between = self._between(first, last)
        self._clear(start.element, None)
        for item in between:
            _drop(item)
        for item in [*end.element.itersiblings(preceding=True)]:
            self._spend()
            last.remove(item)
        start.element.tail = end.element.tail
        for item in [*end.element.itersiblings()]:
            self._spend()
            first.append(item)
        _drop(last)
        return True

    def put_back(self, name: str, change: etree._Element) -> bool:
        """Put what was deleted back where it stood."""
        marker = self._markers.get((_AT, name))
        if marker is None:
            return False
        at, parent = marker.element, marker.element.getparent()
        blocks = [deepcopy(item) for item in change if short(item.tag) != "office:change-info"]
        if parent is None or not blocks:
            return parent is not None
        if parent.tag not in _PARAGRAPHS:
            _lay_behind(at, blocks)
            return True
        if blocks[0].tag not in _PARAGRAPHS or blocks[-1].tag not in _PARAGRAPHS:
            return False
        self._splice(at, parent, blocks)
        return True

    def _splice(
        self, at: etree._Element, parent: etree._Element, blocks: list[etree._Element]
    ) -> None:
        """Part a paragraph where it was cut: its ends join the first and last of `blocks`."""
        first, last, rest = blocks[0], blocks[-1], at.tail or ""
        at.tail = first.text
        behind = at
        after = [*at.itersiblings()] if len(blocks) > 1 else []
        for item in list(first):
            self._spend()
            tail = item.tail
            behind.addnext(item)
            item.tail = tail
            behind = item
        if len(blocks) == 1:
            behind.tail = (behind.tail or "") + rest
            return
        if len(last):
            last[-1].tail = (last[-1].tail or "") + rest
        else:
            last.text = (last.text or "") + rest
        for item in after:
            self._spend()
            last.append(item)
        _lay_behind(parent, blocks[1:])

    def _clear(self, start: etree._Element, end: etree._Element | None) -> None:
        """Remove what stands behind `start` in its paragraph, as far as `end`."""
        parent = start.getparent()
        start.tail = ""
        item = start.getnext()
        while item is not None and item is not end and parent is not None:
            self._spend()
            following = item.getnext()
            parent.remove(item)
            item = following

    def _between(self, first: etree._Element, last: etree._Element) -> list[etree._Element]:
        """Return what stands wholly between two paragraphs, the outermost elements."""
        holders = set(last.iterancestors())
        found: list[etree._Element] = []
        for item in _following(first):
            self._spend()
            if item is last:
                break
            if item not in holders:
                found.append(item)
        return found

    def _spend(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise LimitError(self._file, "has pending changes that take more work than allowed")


def _following(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements behind one, in order; who asks stops at the one that is sought."""
    current: etree._Element | None = element
    while current is not None:
        for item in current.itersiblings():
            yield from item.iter()
        current = current.getparent()


def _lay_behind(at: etree._Element, blocks: list[etree._Element]) -> None:
    """Put `blocks` behind an element."""
    tail, at.tail = at.tail, None
    for item in reversed(blocks):
        item.tail = None
        at.addnext(item)
    at.tail = tail


def _drop(element: etree._Element) -> None:
    """Remove an element with what would then be empty around it."""
    parent = element.getparent()
    while parent is not None:
        parent.remove(element)
        if parent.tag not in _HOLDERS or len(parent):
            return
        element, parent = parent, parent.getparent()
