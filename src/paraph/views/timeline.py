"""A time line: what happened when, as a drawing (SVG), and as a list where that is too wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from paraph.views.escaped import value, words
from paraph.views.sentence import counted
from paraph.views.strokes import line, text

_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 960, 112, 24, 26, 34
_MOST = 60
_LETTER = 6.7
"""The width of a letter of the drawing, rather too wide: the page's own fonts draw it."""
_YEARS = 8
_INK, _QUIET, _LINE, _NOW = "#1b1b1a", "#5c5a55", "#d8d4ca", "#9c1c1c"
COLOURS: Mapping[str, str] = {
    "text": "#3d3a8c",
    "clearance": "#0b5d34",
    "mandate": "#8a5a00",
    "signature": "#1b1b1a",
    "consent": "#0f6b7a",
    "force": "#9c1c1c",
    "registration": "#7a3b74",
    "history": "#77726a",
    "delivery": "#5b2a6e",
}
"""The colour of each lane, in their order."""


class Mark(NamedTuple):
    """Something on a day: its lane ("text", "consent"), the day it is told to be of, its words."""

    lane: str
    day: str
    words: str


class Sign(NamedTuple):
    """A day that a line stands for: how far along it is, what it is called, and if it is today."""

    at: float
    words: str
    today: bool


class Course(NamedTuple):
    """Marks in the order of time, each with how far along it stands, from 0.0 to 1.0.

    `left` is how many earlier ones are not among them.
    """

    marks: tuple[tuple[float, Mark], ...]
    signs: tuple[Sign, ...]
    left: int

    @property
    def lanes(self) -> tuple[str, ...]:
        """The lanes that marks stand in."""
        used = {mark.lane for _, mark in self.marks}
        return tuple([lane for lane in COLOURS if lane in used])


def course(marks: Sequence[Mark], now: str) -> Course:
    """Return the marks at their places in time, of more than 60 the last ones.

    A day is YYYY-MM-DD; a mark of a month or a year stands at its first day.
    """
    placed = sorted([(_day(each.day), at, each) for at, each in enumerate(marks)])
    shown = [(day, mark) for day, _, mark in placed[-_MOST:]]
    today = _day(now[:10])
    scale = _Scale(sorted([today, *[day for day, _ in shown]]))
    return Course(
        tuple([(scale.along(day), mark) for day, mark in shown]),
        (*scale.years(), Sign(scale.along(today), today.isoformat(), today=True)),
        len(placed) - len(shown),
    )


class _Scale:
    """How far along days stand: evenly, but for a gap that would take more than half of it.

    That is cut out, so that what came long before leaves room for the rest.
    """

    def __init__(self, days: Sequence[date]) -> None:
        span = (days[-1] - days[0]).days
        gap, self._before, self._after = max(
            [((late - early).days, early, late) for early, late in pairwise(days)],
            default=(0, days[0], days[0]),
        )
        self.cut = gap > max(span / 2, _YEAR)
        self._first, self._last = days[0], days[-1]

    def along(self, day: date) -> float:
        if not self.cut:
            return _share(day, self._first, self._last)
        if day <= self._before:
            return round(_EARLY * _share(day, self._first, self._before), 4)
        begins = _EARLY + _GAP
        return round(begins + (1 - begins) * _share(day, self._after, self._last), 4)

    def years(self) -> Iterator[Sign]:
        """Yield the beginnings of years, not too many, and the gap that is cut out."""
        first = self._after if self.cut else self._first
        years = range(first.year + 1, self._last.year + 1)
        if self.cut:
            yield Sign(_EARLY + _GAP / 2, "…", today=False)
        for year in years[:: max(1, len(years) // _YEARS)]:
            yield Sign(self.along(date(year, 1, 1)), str(year), today=False)


def _share(day: date, first: date, last: date) -> float:
    return round((day - first).days / max((last - first).days, 1), 4)


_EARLY, _GAP, _YEAR = 0.06, 0.06, 365
"""The shares of what stands before a gap that is cut out, and of the gap; the days of a year."""


def timeline(marks: Sequence[Mark], now: str) -> str:
    """Return the marks one below the other, each at its place in time, with a line for today.

    Beside the drawing stands a list for narrow screens; a page shows one of them. What is not drawn
    is said. Nothing comes of no marks.
    """
    found = course(marks, now)
    if not found.marks:
        return ""
    drawn = "".join([*_drawing(found), *_list(found), *_legend(found)])
    if found.left:
        more = counted(found.left, "earlier event is", "earlier events are")
        drawn += f"<p>{more} not drawn; all are listed under What happened.</p>"
    return drawn


def _drawing(found: Course) -> Iterator[str]:
    height = _TOP + _ROW * len(found.marks) + 18
    first, last = found.marks[0][1].day, found.marks[-1][1].day
    told = f"Time line of {counted(len(found.marks), 'event')}, {first} to {last}"
    size = f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    label = value(f"{told}; the same is listed under What happened")
    yield f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size} aria-label="{label}">'
    yield f"<title>{words(told)}</title>"
    yield line(_LEFT, _TOP - 12, _WIDTH - _RIGHT, _TOP - 12, _QUIET)
    for sign in found.signs:
        yield from _sign(sign, height)
    for row, (at, mark) in enumerate(found.marks):
        yield from _mark(_TOP + _ROW * row + 8, _x(at), mark)
    yield "</svg>"


def _x(at: float) -> float:
    return _LEFT + (_WIDTH - _LEFT - _RIGHT) * at


def _sign(sign: Sign, height: int) -> Iterator[str]:
    x = _x(sign.at)
    if sign.today:
        yield line(x, _TOP - 18, x, height - 18, _NOW, ' stroke-dasharray="3 3"')
        yield text(
            x, height - 4, sign.words, 11, _NOW, ' text-anchor="middle"' if x < _FAR else _END
        )
    else:
        yield line(x, _TOP - 18, x, height - 18, _LINE)
        yield text(x + 3, _TOP - 18, sign.words, 11, _QUIET)


_FAR = _WIDTH - 40
_END = ' text-anchor="end"'
_GROUND = ' paint-order="stroke" stroke="#fdfcf9" stroke-width="5" stroke-linejoin="round"'


def _mark(y: int, x: float, mark: Mark) -> Iterator[str]:
    right = x < (_WIDTH + _LEFT - _RIGHT) / 2
    told = _fitting(mark.words, (_WIDTH - x if right else x - _LEFT) - 14)
    yield text(0, y + 4, mark.day, 12, _QUIET)
    yield f'<circle cx="{x:.1f}" cy="{y}" r="4.5" fill="{COLOURS.get(mark.lane, _INK)}"/>'
    ground = _GROUND if right else f"{_GROUND}{_END}"  # lines of years run behind the words
    yield text(x + 10 if right else x - 10, y + 4, told, 12.5, _INK, ground)


def _fitting(told: str, room: float) -> str:
    """Return the words that there is room for; what is cut off is marked as cut."""
    used = 0.0
    for at, letter in enumerate(told):
        used += _LETTER * (2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1)
        if used > room:
            return f"{told[: max(at - 1, 0)].rstrip()}…"
    return told


def _list(found: Course) -> Iterator[str]:
    yield "<ol class='course'>"
    for _, mark in found.marks:
        colour = COLOURS.get(mark.lane, _INK)
        day = f"<b style='border-color:{colour}'>{words(mark.day)}</b>"
        yield f"<li>{day} {words(mark.words)}</li>"
    yield "</ol>"


def _legend(found: Course) -> Iterator[str]:
    yield "<figcaption>"
    for lane in found.lanes:
        yield f"<span><i style='background:{COLOURS[lane]}'></i>{words(lane)}</span> "
    yield "<span class='now'><i class='today'></i>the day of this page</span></figcaption>"


def _day(told: str) -> date:
    year, month, day = [*map(int, told.split("-")), 1, 1][:3]
    return date(year, month, day)
