"""Wordings that are written: characters, spans, links, notes and objects of one paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import groupby, pairwise
from typing import NamedTuple

from paraph.text.node import OBJECTS, SPANS, Mark

_UNFIT = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
)
_SPACES = " \t\n\v\f\r"
_PIECE = re.compile(r"[ \t\n\v\f]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def escaped(text: str) -> str:
    """Return `text` as it stands in XML; what XML cannot hold is U+FFFD."""
    return _UNFIT.sub(_REPLACEMENT, text).translate(_ESCAPES)


class Piece(NamedTuple):
    """Characters that are dressed alike, or one object."""

    start: int
    end: int
    names: tuple[tuple[str, str], ...]
    link: str | None
    ruby: Mark | None
    thing: Mark | None


def pieces(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """Return `text` cut where its marks begin and end."""
    whole = [mark for mark in marks if mark.start < mark.end]
    if not whole:
        return [Piece(0, len(text), (), None, None, None)] if text else []
    cuts = sorted({0, len(text), *(at for mark in whole for at in (mark.start, mark.end))})
    starts: dict[int, list[Mark]] = {}
    for mark in whole:
        starts.setdefault(mark.start, []).append(mark)
    live: list[Mark] = []
    result = []
    for start, end in pairwise(cuts):
        live = [mark for mark in live if mark.end > start] + starts.get(start, [])
        result.append(_piece(start, end, live))
    return result


def _piece(start: int, end: int, live: list[Mark]) -> Piece:
    link = next((mark.value for mark in live if mark.name == "link"), None)
    ruby = next((mark for mark in live if mark.name == "ruby"), None)
    thing = next((mark for mark in live if mark.name in OBJECTS), None)
    names = {
        (mark.name, mark.value)
        for mark in live
        if mark.name not in OBJECTS and mark.name not in {"link", "ruby"}
        and (mark.name in SPANS or mark.name.isupper())
    }  # fmt: skip
    return Piece(start, end, tuple(sorted(names)), link, ruby, thing)


def inline(
    text: str,
    marks: Iterable[Mark],
    style: Callable[[tuple[tuple[str, str], ...]], str],
    thing: Callable[[Mark], str],
) -> str:
    """Return the XML of a wording.

    `style` gives the name of the style of letters for some marks, `thing` the XML of an object.
    """
    out: list[str] = []
    for (link, ruby), group in groupby(pieces(text, marks), key=lambda one: (one.link, one.ruby)):
        inner = "".join(_written(text, piece, style, thing) for piece in group)
        if ruby is not None:
            inner = (
                f"<text:ruby><text:ruby-base>{inner}</text:ruby-base>"
                f"<text:ruby-text>{escaped(ruby.value)}</text:ruby-text></text:ruby>"
            )
        if link is not None:
            inner = f'<text:a xlink:type="simple" xlink:href="{escaped(link)}">{inner}</text:a>'
        out.append(inner)
    return "".join(out)


def _written(
    text: str,
    piece: Piece,
    style: Callable[[tuple[tuple[str, str], ...]], str],
    thing: Callable[[Mark], str],
) -> str:
    inner = thing(piece.thing) if piece.thing is not None else spaced(text, piece.start, piece.end)
    if not piece.names:
        return inner
    return f'<text:span text:style-name="{style(piece.names)}">{inner}</text:span>'


def spaced(text: str, start: int = 0, end: int | None = None) -> str:
    """Return characters with the white space that XML would lose as elements."""
    out: list[str] = []
    at, end = start, len(text) if end is None else end
    while match := _PIECE.search(text, at, end):
        here = match.start()
        out.append(escaped(text[at:here]))
        at = here + 1
        sign = match[0]
        if sign == "\t":
            out.append("<text:tab/>")
        elif sign != " ":
            out.append("<text:line-break/>")
        elif _alone(text, here):
            out.append(" ")
        else:
            while at < end and text[at] == " ":
                at += 1
            count = at - here
            out.append(f'<text:s text:c="{count}"/>' if count > 1 else "<text:s/>")
    out.append(escaped(text[at:end]))
    return "".join(out)


def _alone(text: str, at: int) -> bool:
    """Whether the space at `at` stands between two signs that are none."""
    inside = 0 < at < len(text) - 1
    return inside and text[at - 1] not in _SPACES and text[at + 1] not in _SPACES
