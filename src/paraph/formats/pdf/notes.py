"""Footnotes: small lines at the foot of a page that begin with a mark, and their calls."""

from __future__ import annotations

import re
from collections.abc import Sequence
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

    A mark that is called nowhere on the page, or more than once, is left where it stands.
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
    notes: list[Note] = []
    for group in groups:
        mark = group[0].pieces[0].text
        calls = [
            piece
            for line in body
            for piece in line.pieces
            if piece.text == mark and raised(line, piece) == "superscript"
        ]
        if len(calls) == 1 and len(group[0].pieces) > 1:
            notes.append(Note(mark, (_without_mark(group[0]), *group[1:]), calls[0]))
    taken = {id(line) for note in notes for line in note.lines}
    taken |= {id(group[0]) for group in groups if _found(group, notes)}
    lines[:] = [line for line in lines if id(line) not in taken]
    return notes


def _found(group: Sequence[Line], notes: Sequence[Note]) -> bool:
    return any(note.mark == group[0].pieces[0].text for note in notes)


def _small_mark(line: Line) -> bool:
    first = line.pieces[0]
    return bool(_MARK.fullmatch(first.text)) and raised(line, first) == "superscript"


def _without_mark(line: Line) -> Line:
    rest = Line(line.page)
    for piece in line.pieces[1:]:
        rest.add(piece)
    return rest
