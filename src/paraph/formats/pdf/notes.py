"""Footnotes: small lines at the foot of a page that begin with a mark, and their calls."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from paraph.formats.pdf.piece import Line, Piece

_SMALL = 0.93  # of the size of the text
_MARK = re.compile(r"\d{1,3}|[*\u2020\u2021\u00a7]{1,3}|[a-z]")
_RAISED = 0.12  # sizes


class Note(NamedTuple):
    """A footnote: its mark, its lines without it, and the piece that calls it."""

    mark: str
    lines: tuple[Line, ...]
    call: Piece


def raised(line: Line, piece: Piece) -> str:
    """Return how letters stand out of their line: `superscript`, `raised` and so on, or ""."""
    if piece.way:
        return piece.way
    off = piece.base - line.base
    if abs(off) < _RAISED * line.size:
        return ""
    if piece.size < line.size * _SMALL:
        return "superscript" if off > 0 else "subscript"
    return "raised" if off > 0 else "lowered"


def take_notes(lines: list[Line], size: float) -> list[Note]:
    """Return the footnotes of a page, and take them out of its lines; `size` is that of its text.

    A mark that is called nowhere on the page, or more than once, is left where it stands; so are
    footnotes with one mark, of which the call may mean either, and one whose mark is struck or not
    seen.
    """
    lowest = min((line.base for line in lines if line.size >= size * _SMALL), default=0.0)
    foot = [line for line in lines if line.size < size * _SMALL and line.base < lowest]
    body = [line for line in lines if line.base >= lowest]
    groups: list[list[Line]] = []
    for line in foot:
        if _MARK.fullmatch(line.first) or _small_mark(line):
            groups.append([line])
        elif groups:
            groups[-1].append(line)
    of_mark = Counter(group[0].pieces[0].text for group in groups)
    calls: dict[str, list[Piece]] = {mark: [] for mark in of_mark}
    for line in body:
        for piece in line.pieces:
            if piece.text in calls and raised(line, piece) == "superscript":
                calls[piece.text].append(piece)
    notes: list[Note] = []
    taken: set[int] = set()
    for group in groups:
        sign = group[0].pieces[0]
        mark = sign.text
        shown = not (sign.unseen or sign.struck)  # which a label could not say
        if len(calls[mark]) == of_mark[mark] == 1 and len(group[0].pieces) > 1 and shown:
            notes.append(Note(mark, (_without_mark(group[0]), *group[1:]), calls[mark][0]))
            taken.update(map(id, group))
    lines[:] = [line for line in lines if id(line) not in taken]
    return notes


def _small_mark(line: Line) -> bool:
    first = line.pieces[0]
    return bool(_MARK.fullmatch(first.text)) and raised(line, first) == "superscript"


def _without_mark(line: Line) -> Line:
    rest = Line(line.page)
    for piece in line.pieces[1:]:
        rest.add(piece)
    return rest
