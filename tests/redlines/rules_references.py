"""Rules of what names what: styles, lists, notes, comments, bookmarks, and names that are one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.redlines.names import Element, attribute, every, full, short
from tests.redlines.opc import Package

_STYLES = {"w:pStyle": "paragraph", "w:rStyle": "character", "w:tblStyle": "table"}


def references(
    package: Package, trees: dict[str, Element], stories: dict[str, Element]
) -> Iterator[str]:
    """Yield what the stories of a document name that is not there, or is there twice."""

    def part(kind: str) -> Element | None:
        name = package.first(package.main(), kind)
        return None if name is None else trees.get(name)

    styles, numbering = part("styles"), part("numbering")
    lists = _identifiers(numbering, "w:num", "w:numId") | {"0"}
    notes = {k: _identifiers(part(f"{k}s"), f"w:{k}", "w:id") for k in ("footnote", "endnote")}
    comments = part("comments")
    yield from _styled(styles, stories)
    yield from _defined(numbering)
    for name, tree in stories.items():
        for number in every(tree, "w:numId"):
            if (said := attribute(number, "w:val")) not in lists:
                yield f"{name}: there is no list {said}"
        for kind, known in notes.items():
            calls = [attribute(c, "w:id") for c in every(tree, f"w:{kind}Reference")]
            yield from (f"{name}: there is no {kind} {c}" for c in calls if c not in known)
        yield from (f"{name}: {said}" for said in _pairs(tree, "w:bookmark"))
        yield from (f"{name}: {said}" for said in _commented(tree, comments))
    for kind in notes:
        yield from _twice(part(f"{kind}s"), f"w:{kind}", "w:id")
    yield from _twice(comments, "w:comment", "w:id")
    yield from _unique(stories.values())


def _identifiers(tree: Element | None, name: str, key: str) -> set[str]:
    return set() if tree is None else {attribute(e, key) for e in every(tree, name)}


def _styled(styles: Element | None, stories: dict[str, Element]) -> Iterator[str]:
    known: set[tuple[str, str]] = set()
    for style in [] if styles is None else every(styles, "w:style"):
        known.add((attribute(style, "w:type", "paragraph"), attribute(style, "w:styleId")))
    yield from _twice(styles, "w:style", "w:styleId")
    for name, tree in stories.items():
        for mention in every(tree, *_STYLES):
            kind, said = _STYLES[short(mention)], attribute(mention, "w:val")
            if (kind, said) not in known:
                yield f"{name}: there is no {kind} style {said}"


def _defined(numbering: Element | None) -> Iterator[str]:
    if numbering is None:
        return
    abstract = _identifiers(numbering, "w:abstractNum", "w:abstractNumId")
    for number in every(numbering, "w:num"):
        said = [attribute(a, "w:val") for a in number.iterchildren(full("w:abstractNumId"))]
        if len(said) != 1 or said[0] not in abstract:
            yield f"numbering: list {attribute(number, 'w:numId')} has no definition"
    yield from _twice(numbering, "w:num", "w:numId")
    yield from _twice(numbering, "w:abstractNum", "w:abstractNumId")
    order = [short(kid) for kid in numbering if short(kid) in {"w:abstractNum", "w:num"}]
    if order != sorted(order, key=lambda name: name == "w:num"):
        yield "numbering: a definition stands behind a list"


def _twice(tree: Element | None, name: str, key: str) -> Iterator[str]:
    count = Counter(attribute(e, key) for e in ([] if tree is None else every(tree, name)))
    for said, times in count.items():
        if times > 1:
            yield f"{name}: {times} are {said}"


def _pairs(tree: Element, name: str) -> Iterator[str]:
    starts = Counter(attribute(mark, "w:id") for mark in every(tree, f"{name}Start"))
    ends = Counter(attribute(mark, "w:id") for mark in every(tree, f"{name}End"))
    for identifier in sorted(starts.keys() | ends.keys()):
        if (starts[identifier], ends[identifier]) != (1, 1):
            counts = f"{starts[identifier]} starts and {ends[identifier]} ends"
            yield f"{name} {identifier} has {counts}"


def _commented(tree: Element, comments: Element | None) -> Iterator[str]:
    known = _identifiers(comments, "w:comment", "w:id")
    called = Counter(attribute(c, "w:id") for c in every(tree, "w:commentReference"))
    yield from _pairs(tree, "w:commentRange")
    for identifier, times in called.items():
        if identifier not in known:
            yield f"there is no comment {identifier}"
        if times > 1:
            yield f"comment {identifier} is called {times} times"
    for mark in every(tree, "w:commentRangeStart"):
        if (identifier := attribute(mark, "w:id")) not in called:
            yield f"comment {identifier} has a range and is not called"


def _unique(stories: Iterable[Element]) -> Iterator[str]:
    """Yield what Word numbers or names once in a document."""
    seen: dict[str, Counter[str]] = {
        "bookmarks are named": Counter(),
        "paragraphs are w14:paraId": Counter(),
        "drawings are": Counter(),
    }
    for tree in stories:
        marks, paragraphs, drawings = seen.values()
        names = (attribute(m, "w:name") for m in every(tree, "w:bookmarkStart"))
        # Word itself writes `_GoBack`, where the last edit was, once in each part.
        marks.update(name for name in names if name != "_GoBack")
        named = (attribute(p, "w14:paraId") for p in every(tree, "w:p", "w:tr"))
        paragraphs.update(name for name in named if name)
        for drawing in every(tree, "wp:docPr"):
            if next(drawing.iterancestors(full("mc:Fallback")), None) is None:
                drawings[str(drawing.get("id"))] += 1
    for said, count in seen.items():
        yield from (f"document: {n} {said} {key}" for key, n in count.items() if n > 1)
