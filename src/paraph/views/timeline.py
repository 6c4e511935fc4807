"""A time line: what happened when, as a drawing (SVG) that also reads as a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from paraph.views.escaped import value, words

_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 960, 120, 60, 26, 34
_MOST = 60
_LONGEST = 88
_YEARS = 8
_INK, _QUIET, _LINE, _NOW = "#1b1b1a", "#5c5a55", "#d8d4ca", "#9c1c1c"
_COLOURS = {
    "text": "#3d3a8c",
    "clearance": "#0b5d34",
    "mandate": "#7a4b00",
    "signature": "#1b1b1a",
    "consent": "#0f6b7a",
    "force": "#9c1c1c",
    "registration": "#5c5a55",
    "history": "#8a8478",
    "delivery": "#5b2a6e",
}


class Mark(NamedTuple):
    """Something on a day: its lane ("text", "consent"), the day it is told to be of, its words."""

    lane: str
    day: str
    words: str


def timeline(marks: Sequence[Mark], now: str) -> str:
    """Return the marks one below the other, each at its place in time, with a line for today.

    A day is YYYY-MM-DD; a mark of a month or a year stands at its first day. Of more than 60 the
    last ones are drawn, and how many are not is said. Nothing comes of no marks.
    """
    placed = sorted([(_day(each.day), at, each) for at, each in enumerate(marks)])
    shown = [(day, mark) for day, _, mark in placed[-_MOST:]]
    if not shown:
        return ""
    drawn = "".join(_Drawing(shown, _day(now[:10])).parts())
    if left := len(placed) - len(shown):
        drawn += f"<p>{left} earlier ones are not drawn; they are listed below.</p>"
    return drawn


class _Drawing:
    def __init__(self, shown: Sequence[tuple[date, Mark]], today: date) -> None:
        self._shown, self._today = shown, today
        self._first = min(shown[0][0], today)
        self._last = max(shown[-1][0], today)
        self._height = _TOP + _ROW * len(shown) + 18

    def parts(self) -> Iterator[str]:
        told = "; ".join([f"{mark.day} {mark.words}" for _, mark in self._shown])
        size = f'viewBox="0 0 {_WIDTH} {self._height}" width="{_WIDTH}" height="{self._height}"'
        label = value(f"Time line: {told[:2000]}")
        yield f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size} aria-label="{label}">'
        yield line(_LEFT, _TOP - 12, _WIDTH - _RIGHT, _TOP - 12, _QUIET)
        yield from self._years()
        now = self._x(self._today)
        yield line(now, _TOP - 18, now, self._height - 6, _NOW, ' stroke-dasharray="3 3"')
        yield text(now + 4, self._height - 4, self._today.isoformat(), 11, _NOW)
        for row, (day, mark) in enumerate(self._shown):
            yield from self._mark(_TOP + _ROW * row + 8, self._x(day), mark)
        yield "</svg>"

    def _x(self, day: date) -> float:
        span = max((self._last - self._first).days, 1)
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * (day - self._first).days / span

    def _mark(self, y: int, x: float, mark: Mark) -> Iterator[str]:
        told = mark.words if len(mark.words) <= _LONGEST else f"{mark.words[: _LONGEST - 1]}…"
        colour = _COLOURS.get(mark.lane, _INK)
        yield text(0, y + 4, mark.day, 12, _QUIET)
        yield f'<circle cx="{x:.1f}" cy="{y}" r="4.5" fill="{colour}"/>'
        if x < _WIDTH / 2:
            yield text(x + 10, y + 4, told, 12.5, _INK)
        else:
            yield text(x - 10, y + 4, told, 12.5, _INK, ' text-anchor="end"')

    def _years(self) -> Iterator[str]:
        years = range(self._first.year + 1, self._last.year + 1)
        for year in years[:: max(1, len(years) // _YEARS)]:
            x = self._x(date(year, 1, 1))
            yield line(x, _TOP - 18, x, self._height - 16, _LINE)
            yield text(x + 3, _TOP - 18, str(year), 11, _QUIET)


def line(  # noqa: PLR0913, PLR0917 - where from and where to, and how
    x1: float, y1: float, x2: float, y2: float, colour: str, more: str = ""
) -> str:
    """Return a line from one point to another."""
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}"{more}/>'


def text(  # noqa: PLR0913, PLR0917 - where it stands, and how
    x: float, y: float, told: str, size: float, colour: str, more: str = ""
) -> str:
    """Return words in a drawing, of a size and a colour."""
    look = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}"{more}'
    return f"<text {look}>{words(told)}</text>"


def _day(told: str) -> date:
    year, month, day = [*map(int, told.split("-")), 1, 1][:3]
    return date(year, month, day)
