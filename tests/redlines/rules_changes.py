"""Rules of tracked changes (17.13.5): who, when, one identifier each, nothing in its own kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy

from tests.redlines.names import Element, attribute, every, full, short
from tests.redlines.settle import settle

_RUNS = ("w:ins", "w:del", "w:moveFrom", "w:moveTo")
_CHANGES = (
    *_RUNS,
    *("w:cellIns", "w:cellDel", "w:cellMerge", "w:numberingChange"),
    *("w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange"),
    *("w:trPrChange", "w:tcPrChange", "w:moveFromRangeStart", "w:moveToRangeStart"),
    *("w:customXmlInsRangeStart", "w:customXmlDelRangeStart"),
    *("w:customXmlMoveFromRangeStart", "w:customXmlMoveToRangeStart"),
)
_RANGES = (
    *("w:moveFromRange", "w:moveToRange", "w:customXmlInsRange", "w:customXmlDelRange"),
    *("w:customXmlMoveFromRange", "w:customXmlMoveToRange"),
)
_DATE = re.compile(
    r"-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
    r"T([01]\d|2[0-4]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?"
)
_STORY = (full("w:txbxContent"), full("w:p"))


def _signed(tree: Element) -> Iterator[str]:
    for change in every(tree, *_CHANGES, "w:tblGridChange"):
        name = short(change)
        if not re.fullmatch(r"-?\d+", attribute(change, "w:id")):
            yield f"{name} has no number for its w:id"
        if name != "w:tblGridChange" and not attribute(change, "w:author").strip():
            yield f"{name} {attribute(change, 'w:id')} has no author"
        date = attribute(change, "w:date")
        if date and not _DATE.fullmatch(date):
            yield f"{name} {attribute(change, 'w:id')} is dated {date!r}, which is no date"


def _nested(tree: Element) -> Iterator[str]:
    for change in every(tree, *_RUNS):
        name = short(change)
        if any(short(outer) == name for outer in _around(change)):
            yield f"{name} {attribute(change, 'w:id')} lies in another {name}"


def _texts(tree: Element) -> Iterator[str]:
    for text in every(tree, "w:t", "w:instrText", "w:delText", "w:delInstrText"):
        name = short(text)
        gone = name in {"w:delText", "w:delInstrText"}
        # A text box in a deletion may hold its text as text or as deleted text.
        around = {short(o) for o in (text.iterancestors() if gone else _around(text))}
        if gone and not around & {"w:del", "w:moveFrom"}:
            yield f"{name} {text.text!r} stands in no deletion"
        elif not gone and "w:del" in around:
            yield f"{name} {text.text!r} stands in a deletion"


def _around(element: Element) -> Iterator[Element]:
    """Yield what encloses an element within its paragraph; a text box in a deletion is its own."""
    for outer in element.iterancestors():
        if outer.tag in _STORY:
            return
        yield outer


def _ranges(tree: Element) -> Iterator[str]:
    for name in _RANGES:
        starts = Counter(attribute(mark, "w:id") for mark in every(tree, f"{name}Start"))
        ends = Counter(attribute(mark, "w:id") for mark in every(tree, f"{name}End"))
        for identifier in sorted(starts.keys() | ends.keys()):
            if (starts[identifier], ends[identifier]) != (1, 1):
                counts = f"{starts[identifier]} starts and {ends[identifier]} ends"
                yield f"{name} {identifier} has {counts}"
        running: set[str] = set()
        for mark in every(tree, f"{name}Start", f"{name}End"):
            identifier = attribute(mark, "w:id")
            if short(mark) == f"{name}Start":
                running.add(identifier)
            elif identifier in starts and identifier not in running:
                yield f"{name} {identifier} ends before it starts"


def _covered(tree: Element) -> Iterator[str]:
    """Yield what is moved outside of a range, which Word takes for deleted or inserted."""
    for kind in ("moveFrom", "moveTo"):
        running = 0
        for element in every(tree, f"w:{kind}RangeStart", f"w:{kind}RangeEnd", f"w:{kind}"):
            name = short(element)
            running += (name == f"w:{kind}RangeStart") - (name == f"w:{kind}RangeEnd")
            parent = element.getparent()
            mark = parent is not None and short(parent) == "w:rPr"
            if name == f"w:{kind}" and running < 1 and not mark:
                yield f"{name} {attribute(element, 'w:id')} lies in no range of a move"


def _fields(tree: Element) -> Iterator[str]:
    """Yield the fields that are not whole, as they stand and in each view."""
    yield from (f"{said} as it stands" for said in _whole(tree))
    for accept, view in ((True, "accepted"), (False, "rejected")):
        copy = deepcopy(tree)
        settle(copy, accept=accept)
        yield from (f"{said} where all changes are {view}" for said in _whole(copy))


def _whole(tree: Element) -> Iterator[str]:
    for story in _stories(tree):
        state: list[str] = []
        for mark in every(story, "w:fldChar"):
            around = mark.iterancestors(full("w:txbxContent"), full(short(story)))
            if next(around, None) is not story:
                continue
            kind = attribute(mark, "w:fldCharType")
            if kind == "begin":
                state.append(kind)
            elif not state or (kind == "separate" and state[-1] != "begin"):
                yield f"a field has a {kind} without its begin"
            elif kind == "separate":
                state[-1] = kind
            else:
                state.pop()
        yield from ("a field has no end" for _ in state)


def _stories(tree: Element) -> list[Element]:
    notes = every(tree, "w:footnote", "w:endnote", "w:comment")
    return [*(notes or [tree]), *every(tree, "w:txbxContent")]


def across(stories: dict[str, Element]) -> Iterator[str]:
    """Yield the identifiers that two changes of the document share, and moves without a pair."""
    count: Counter[str] = Counter()
    names: dict[str, Counter[str]] = {"moveFrom": Counter(), "moveTo": Counter()}
    for tree in stories.values():
        count.update(attribute(change, "w:id") for change in every(tree, *_CHANGES))
        for kind, named in names.items():
            named.update(attribute(m, "w:name") for m in every(tree, f"w:{kind}RangeStart"))
    for identifier, times in count.items():
        if times > 1:
            yield f"document: {times} tracked changes are {identifier}"
    for name in sorted(names["moveFrom"].keys() | names["moveTo"].keys()):
        pair = names["moveFrom"][name], names["moveTo"][name]
        if pair != (1, 1) or not name:
            yield f"document: the move {name!r} has {pair[0]} sources and {pair[1]} targets"


RULES: tuple[Callable[[Element], Iterator[str]], ...] = (
    _signed,
    _nested,
    _texts,
    _ranges,
    _covered,
    _fields,
)
