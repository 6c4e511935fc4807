"""The characters of one provision as elements of a line: marks, emphasis, objects and notes."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from lxml import etree

from paraph.formats.akn.line import markup
from paraph.formats.akn.names import (
    BARE,
    CHARACTER,
    LINEAR,
    MARK,
    MATH,
    MATHS,
    NAMESPACE,
    OBJECT,
    VALUE,
    XML,
)
from paraph.formats.writing.pictures import Picture, shown
from paraph.text.node import OBJECTS, SPANS, Mark, Provision

NS = f"{{{NAMESPACE}}}"

_UNTIDY = re.compile(r"^[ \n]|[ \n]\Z|  | \n|\n |[\t\r\f]")
_SINGLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\n]")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ADDRESS = re.compile(r"(?!%)(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\-\u00a1-\uffef]|%[0-9A-Fa-f]{2})+")
_REFERENCE = re.compile(rf"(?=[#/]){_ADDRESS.pattern}")
_RANGE = 2  # addresses: from one up to another
_STYLES = {
    "strike": "text-decoration: line-through",
    "caps": "text-transform: uppercase",
    "smallcaps": "font-variant: small-caps",
    "hidden": "display: none",
}
_ELEMENTS = {
    "superscript": "sup",
    "subscript": "sub",
    "bold": "b",
    "italic": "i",
    "underlined": "u",
}
_ORDER = ("ruby", "link", "hidden", "strike", "caps", "smallcaps", "symbol", "raised", "lowered",
          "superscript", "subscript", "bold", "italic", "underlined")  # fmt: skip
"""Which mark stands around which."""
_DIGESTED = frozenset(("object", "chart"))
"""Objects of which a text has no more than the digest."""
_LONGEST = 1 << 16  # characters of an equation that is given as MathML


class _Wrap(NamedTuple):
    """A mark around characters; `at` tells two rubies from each other."""

    rank: int
    name: str
    value: str
    at: int


class _Piece(NamedTuple):
    """Characters with the same marks around them, or one object."""

    text: str
    wraps: tuple[_Wrap, ...]
    what: Mark | None


class Lettering:
    """Writes lines; `note` gives the element of a note that an object mark calls.

    `pictures` are the images at hand, by their digests. One that is not, and what has but a digest,
    is left out: no program could show it.
    """

    def __init__(
        self, note: Callable[[Mark], etree._Element], pictures: Mapping[str, Picture]
    ) -> None:
        self._note = note
        self._pictures = pictures
        self._kept = False

    def write(
        self, element: etree._Element, provision: Provision, emphasis: Iterable[Mark] = ()
    ) -> None:
        """Write the characters of a provision into `element`, which is empty."""
        text = provision.text
        self._kept = _UNTIDY.search(text) is not None
        if self._kept:
            element.set(f"{XML}space", "preserve")
        marks = [mark for mark in provision.marks if mark.name in SPANS | OBJECTS]
        pieces = _pieces(text, [*marks, *emphasis])
        if text.endswith("\n"):  # a break at the end of a paragraph shows nothing: one more
            pieces.append(_Piece("\n", (), None))
        self._emit(element, pieces, 0)

    def label(self, element: etree._Element, label: str) -> None:
        """Write a number into `element`."""
        self.write(element, Provision("paragraph", label))

    def _emit(self, parent: etree._Element, pieces: Sequence[_Piece], depth: int) -> None:
        for wrap, group in groupby(pieces, lambda one: _at(one.wraps, depth)):
            if wrap is not None:
                self._emit(_around(parent, wrap), [*group], depth + 1)
                continue
            for piece in group:
                if piece.what is None:
                    self._characters(parent, piece.text)
                elif (element := self._object(piece.what)) is not None:
                    parent.append(element)

    def _characters(self, parent: etree._Element, text: str) -> None:
        """Write characters; those that XML has not, and breaks of lines, are elements."""
        at = 0
        for match in _SINGLE.finditer(text):
            if match[0] == "\n" and self._kept:
                continue
            _append(parent, text[at : match.start()])
            at = match.end()
            if match[0] == "\n":
                etree.SubElement(parent, f"{NS}br")
            elif match[0] == "\f":
                etree.SubElement(parent, f"{NS}eop")
            else:
                marker = etree.SubElement(parent, f"{NS}marker", name="character")
                marker.set(CHARACTER, f"{ord(match[0]):04X}")
        _append(parent, text[at:])

    def _object(self, mark: Mark) -> etree._Element | None:
        if mark.name == "note":
            return self._note(mark)
        if mark.name == "image":
            return self._image(mark.value)
        if mark.name == "equation":
            return _equation(mark.value)
        if mark.name in _DIGESTED:
            return None
        marker = etree.Element(f"{NS}marker", name=mark.name)
        marker.set(OBJECT, mark.name)
        if mark.value:
            marker.set(VALUE, legal(mark.value))
        return marker

    def _image(self, value: str) -> etree._Element | None:
        name, _, words = shown(value)
        picture = self._pictures.get(name)
        if picture is not None:
            name = f"data:image/{picture.kind};base64,{b64encode(picture.content).decode()}"
        elif name.startswith("sha256:"):
            return None
        image = etree.Element(f"{NS}img", src=legal(name))
        if words:
            image.set("alt", legal(words))
        return image


def legal(text: str) -> str:
    """Return `text` without the characters that XML cannot have, each by U+FFFD."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)


def _append(parent: etree._Element, text: str) -> None:
    if not text:
        return
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _pieces(text: str, marks: list[Mark]) -> list[_Piece]:
    """Return `text` cut wherever a mark begins or ends."""
    cuts = {0, len(text)}
    begins: dict[int, list[tuple[_Wrap, int]]] = {}
    objects: dict[int, Mark] = {}
    for mark in marks:
        cuts.update((mark.start, mark.end))
        if mark.name in OBJECTS:
            objects[mark.start] = mark
        else:
            at = mark.start if mark.name == "ruby" else -1
            wrap = _Wrap(_ORDER.index(mark.name), mark.name, mark.value, at)
            begins.setdefault(mark.start, []).append((wrap, mark.end))
    pieces: list[_Piece] = []
    open_: list[tuple[_Wrap, int]] = []
    places = sorted(cuts)
    for start, end in pairwise(places):
        open_ = [one for one in open_ if one[1] > start] + begins.get(start, [])
        wraps = tuple(sorted({wrap for wrap, _ in open_}))
        pieces.append(_Piece(text[start:end], wraps, objects.get(start)))
    return pieces


def _at(wraps: tuple[_Wrap, ...], depth: int) -> _Wrap | None:
    return wraps[depth] if depth < len(wraps) else None


def _around(parent: etree._Element, wrap: _Wrap) -> etree._Element:
    """Return a new element in `parent` that says what `wrap` says."""
    name, value = wrap.name, legal(wrap.value)
    if name in _ELEMENTS:
        return etree.SubElement(parent, f"{NS}{_ELEMENTS[name]}")
    if name in _STYLES:
        return etree.SubElement(parent, f"{NS}span", style=_STYLES[name])
    if name == "link":
        ends = value.split(" ")
        if len(ends) == _RANGE and all(map(_REFERENCE.fullmatch, ends)):
            return etree.SubElement(parent, f"{NS}rref", {"from": ends[0], "upTo": ends[1]})
        if _ADDRESS.fullmatch(value):
            reference = "ref" if _REFERENCE.fullmatch(value) else "a"
            return etree.SubElement(parent, f"{NS}{reference}", href=value)
    inline = etree.SubElement(parent, f"{NS}inline", name=name)
    inline.set(MARK, name)
    if value:
        inline.set(VALUE, value)
    return inline


def _equation(value: str) -> etree._Element:
    """Return an equation as MathML, so that other programs show it.

    One that is no MathML is a text in it. How it was written is told beside it, so that the same is
    read again: BARE without the namespace of MathML, LINEAR as words.
    """
    flow = etree.Element(f"{NS}subFlow", name="equation")
    foreign = etree.SubElement(flow, f"{NS}foreign")
    equation = _parsed(value) if value.startswith("<") and len(value) <= _LONGEST else None
    if equation is None:
        equation = etree.Element(MATH, nsmap={None: MATHS})
        etree.SubElement(equation, f"{{{MATHS}}}mtext").text = legal(value)
        if not value.startswith("<"):
            foreign.set(VALUE, LINEAR)
    elif equation.tag != MATH:
        equation = _parsed(value.replace("<math", f'<math xmlns="{MATHS}"', 1))
        foreign.set(VALUE, BARE)
    if equation is not None:
        foreign.append(equation)
    return flow


def _parsed(value: str) -> etree._Element | None:
    """Return MathML, with its namespace or without any; None of what is not that alone."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        equation = etree.fromstring(value, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    plain = not equation.getroottree().docinfo.doctype and " ".join(markup(equation).split())
    return equation if equation.tag in {MATH, "math"} and plain == value else None
