"""Authorship of a DOCX: who last saved it, and who tracked which change.

Source: ECMA-376 part 1, 17.13.5 (annotations of revisions); part 2, 11 (core properties).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from paraph.errors import InputError
from paraph.formats.docx.names import CHOICE, FALLBACK, RUN, P, T, W
from paraph.formats.docx.package import Package
from paraph.text.authorship import Authorship, KindOfTrack, Tracked

_STORIES = ("header", "footer", "footnotes", "endnotes", "styles", "numbering")
"""Parts besides the main one that may hold tracked changes of what is displayed."""
_MOVES = ("moveFrom", "moveTo")
_CELLS = ("cellIns", "cellDel", "cellMerge")
# The tracked change of a table's grid names nobody by its form, and is but of widths.
_LOOKS = (
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tblPrExChange",
    "trPrChange",
    "tcPrChange",
    "numberingChange",
)
_KINDS: dict[str, KindOfTrack] = {
    f"{W}ins": "insertion",
    f"{W}del": "deletion",
    **{f"{W}{name}": "move" for name in _MOVES},
    **{f"{W}{name}": "cells" for name in _CELLS},
    **{f"{W}{name}": "formatting" for name in _LOOKS},
}
_WORDS = frozenset((T, f"{W}delText"))
_LONGEST = 80
"""Characters kept of the words of a tracked change."""
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_TERMS = "{http://purl.org/dc/terms/}"


def authorship(source: bytes, file: str) -> Authorship:
    """Return who is named as the one who saved it last, and its tracked changes with their authors.

    The words of a change of formatting are those of its run.
    Pieces of one paragraph that one author tracked alike at one time, one behind the other, are one
    change, as Word shows them. The marks of paragraphs and rows count where they stand alone.

    Raises:
        InputError: it is no DOCX, damaged or too large.
    """
    package = Package(source, file)
    main = package.main
    parts = [main]
    for kind in _STORIES:
        parts += [part for part in package.related(main, kind) if package.has(part)]
    found: list[Tracked] = []
    for part in dict.fromkeys(parts):
        found += _streamed(package, part)
    return Authorship(*_core(package), tuple(found))


def _core(package: Package) -> tuple[str, str]:
    """Return who saved the file last, and when, as its core properties say, if they can be read."""
    for part in package.related("", "core-properties"):
        try:
            root = package.tree(part)
        except InputError:  # nothing of the text rests on them
            return "", ""
        return (
            _said(root.findtext(f"{_CORE}lastModifiedBy")),
            _said(root.findtext(f"{_TERMS}modified")),
        )
    return "", ""


def _streamed(package: Package, part: str) -> Iterator[Tracked]:
    """Yield the tracked changes of a part, paragraph by paragraph: it may be a large one."""
    with package.open(part) as stream:
        try:
            for event, element in package.events(stream, (P, *_KINDS)):
                if event == "end" and next(element.iterancestors(P), None) is None:
                    yield from _tracked(element, part)
                    if element.tag == P:
                        element.clear()
        except etree.XMLSyntaxError as error:
            raise package.malformed(part, error) from error


def _tracked(root: etree._Element, part: str) -> Iterator[Tracked]:
    last: Tracked | None = None
    within: etree._Element | None = None
    for element in root.iter(*_KINDS):
        if any(held.tag == FALLBACK and _told_before(held) for held in element.iterancestors()):
            continue
        one = Tracked(
            _KINDS[str(element.tag)],
            _said(element.get(f"{W}author")),
            _said(element.get(f"{W}date")),
            _words(_formatted(element)),
            part,
        )
        paragraph = next(element.iterancestors(P), None)
        alike = last is not None and paragraph is within and paragraph is not None
        if alike and last is not None and last[:3] == one[:3]:
            last = last._replace(words=(last.words + one.words)[:_LONGEST])
            continue
        if last is not None:
            yield last
        last, within = one, paragraph
    if last is not None:
        yield last


def _told_before(fallback: etree._Element) -> bool:
    """Whether the other content of a choice that programs make holds the same changes."""
    above = fallback.getparent()
    return above is not None and above.find(CHOICE) is not None


def _formatted(element: etree._Element) -> etree._Element:
    """Return the run whose look a change is of, or the change itself."""
    above = element.getparent() if element.tag == f"{W}rPrChange" else None
    run = above.getparent() if above is not None else None
    return element if run is None or run.tag != RUN else run


def _words(element: etree._Element) -> str:
    said = ""
    for piece in element.iter(*_WORDS):
        said += piece.text or ""
        if len(said) >= _LONGEST:
            break
    return said[:_LONGEST]


def _said(value: str | None) -> str:
    return " ".join((value or "").split())
