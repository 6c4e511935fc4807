"""Charts of delivery over time and of how far figures are apart (SVG), readable without colours.

What they show stands in tables beside them; a figure that was counted otherwise than the programme
says has no place on its scale, and is told as a sign.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from textwrap import wrap
from typing import NamedTuple

from paraph.agreement.delivery.mirror import Mirror, Row, Side
from paraph.agreement.delivery.programmes import Planned
from paraph.agreement.figure import exact, per_cent
from paraph.agreement.period import order
from paraph.views.escaped import words
from paraph.views.mirror_words import gap_in_words, grouped, side_in_words
from paraph.views.strokes import line, text
from paraph.views.visible import one_line

_WIDTH, _LEFT = 460, 84
_PLOT, _LINE_OF_TITLE, _LEGEND, _FOOT = 110, 18, 34, 40
_ROW, _BAR, _HEAD = 40, 11, 36
_INK, _QUIET, _LINE, _MARK = "#1b1b1a", "#5c5a55", "#d8d4ca", "#9c1c1c"
_SIDES = ("#3d3a8c", "url(#hatched)", "#8a8478", "url(#dotted)", "#ffffff", "url(#crossed)")
"""How the bars of each party are filled; where there are more parties, numbers tell them apart."""
_DASHED = ' stroke-dasharray="4 2"'
_ENTRY = 15  # height of a further line of a legend
_MOST_PERIODS, _MOST_ROWS, _LABELLED, _LETTER = 12, 60, 8, 5.8
_TITLE_LINES, _TITLE_LONG, _ROW_LONG = 2, 58, 66  # characters of a line
_BESIDE = 150  # room for how far it is, and the relation
_TOLD = 6000
_HALO = ' paint-order="stroke" stroke="#fff" stroke-width="4" stroke-linejoin="round"'
"""A figure above its bar is to be read also where the stroke of the target runs through it."""
_HATCH = (
    '<pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/>'
    f'<rect width="2.4" height="6" fill="{_MARK}"/></pattern>'
    '<pattern id="dotted" width="5" height="5" patternUnits="userSpaceOnUse">'
    f'<rect width="5" height="5" fill="#fff"/><circle cx="2.5" cy="2.5" r="1.2" fill="{_INK}"/>'
    '</pattern><pattern id="crossed" width="6" height="6" patternUnits="userSpaceOnUse">'
    f'<rect width="6" height="6" fill="#fff"/><path d="M0 0h6M0 0v6" stroke="{_INK}"/></pattern>'
)


class _Panel(NamedTuple):
    """What is drawn one below the other: so high, and told in words."""

    height: int
    parts: tuple[str, ...]
    told: str


def charts(found: Mirror, parties: Sequence[str], title: str) -> str:
    """Return the charts for a page, one below the other; nothing where no figure was told.

    Each is a drawing of its own, so that a page breaks between two of them.
    """
    drawn = [
        f'<div class="chart">{_drawing((each,), title, f"chart-{at}", first=at == 1)}</div>'
        for at, each in enumerate(_panels(found, parties), start=1)
    ]
    return f'<div class="charts">\n{"".join(drawn)}\n</div>' if drawn else ""


def charts_file(found: Mirror, parties: Sequence[str], title: str) -> bytes:
    """Return the charts as one drawing in a file, also where there is nothing to draw yet."""
    panels = _panels(found, parties)
    if panels:
        drawn = _drawing(panels, title, "charts")
    else:
        space = 'xmlns="http://www.w3.org/2000/svg" role="img"'
        none = '<text x="10" y="24" font-size="14">Nobody has reported a figure yet.</text>'
        drawn = f'<svg {space} width="{_WIDTH}" height="40"><title>Delivery</title>{none}</svg>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawn}\n'.encode()


def _panels(found: Mirror, parties: Sequence[str]) -> tuple[_Panel, ...]:
    return (*_delivery(found, parties), *_gaps(found))


def _drawing(panels: Sequence[_Panel], title: str, name: str, *, first: bool = True) -> str:
    """Return panels as one drawing; the `first` one of a page has what all of them fill with."""
    height = sum(each.height for each in panels) + 8
    told = " ".join([each.told for each in panels])
    told = told if len(told) <= _TOLD else f"{told[:_TOLD]}… The tables have the rest."
    size = f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    space = 'xmlns="http://www.w3.org/2000/svg"'
    label = f'aria-labelledby="{name}-title {name}-told"'
    drawn = [f'<svg {space} role="img" {size} {label}>']
    drawn += [f'<title id="{name}-title">Delivery: {words(one_line(title))}</title>']
    drawn += [f'<desc id="{name}-told">{words(told)}</desc>']
    drawn += [f"<defs>{_HATCH}</defs>"] if first else []
    drawn += ["<style>text{font-family:system-ui,'Noto Sans','DejaVu Sans',sans-serif}</style>"]
    top = 0
    for each in panels:
        drawn += [f'<g transform="translate(0 {top})">', *each.parts, "</g>"]
        top += each.height
    return "".join([*drawn, "</svg>"])


# ---------------------------------------------------------------- delivery over time


def _delivery(found: Mirror, parties: Sequence[str]) -> Iterator[_Panel]:
    """Yield a panel for each indicator of which a figure was told, by field."""
    by_field = sorted(found.programmes, key=lambda each: each.body.field)
    for planned in by_field:
        names = dict.fromkeys([row.place.indicator for row in found.of(planned.name)])
        for name in names:
            rows = [row for row in found.of(planned.name) if row.place.indicator == name]
            if any(_drawn(side) for row in rows for side in row.sides):
                yield _Indicator(planned, name, rows, parties).panel()


def _drawn(side: Side) -> bool:
    """Whether a figure has a place on the scale of its indicator."""
    return side.said is not None and bool(side.said.figure.figure) and not side.departs


class _Indicator:
    def __init__(
        self, planned: Planned, name: str, rows: Sequence[Row], parties: Sequence[str]
    ) -> None:
        self._planned, self._name = planned, name
        periods = sorted({row.place.period for row in rows}, key=order)
        self._left_out = max(len(periods) - _MOST_PERIODS, 0)
        self._periods = periods[self._left_out :]
        self._sides = {(row.place.period, side.party): side for row in rows for side in row.sides}
        self._parties = [each for each in parties if any(p == each for _, p in self._sides)]
        known = planned.indicator(name)
        self._unit = one_line(known.unit) if known else ""
        self._words = one_line(known.words) if known else name
        self._target = exact(known.target) if known and known.target else None
        told = [
            exact(side.said.figure.figure)
            for side in self._sides.values()
            if _drawn(side) and side.said
        ]
        self._top = max([*told, self._target or Fraction(0), Fraction(0)])
        self._bottom = min([*told, Fraction(0)])
        self._lines = _lines(self._title())
        self._on_paper = any(
            _drawn(side) and side.said is not None and side.said.reported
            for (period, _), side in self._sides.items()
            if period in self._periods
        )
        self._entries = [*self._legend_entries()]
        further = self._entries[-1][1] + (_ENTRY if self._left_out else 0)
        self._head = _LINE_OF_TITLE * len(self._lines) + _LEGEND + further + 14

    def panel(self) -> _Panel:
        return _Panel(self._head + _PLOT + _FOOT, tuple(self._parts()), self._told())

    def _told(self) -> str:
        said = [
            f"{period}: "
            + ", ".join(
                [
                    f"{party} {side_in_words(self._sides[period, party])}"
                    for party in self._parties
                    if (period, party) in self._sides
                ]
            )
            for period in self._periods
        ]
        return f"{self._title()}. {'; '.join(said)}."

    def _title(self) -> str:
        field = f"{one_line(self._planned.body.field)}: " if self._planned.body.field else ""
        return f"{field}{self._words} ({self._planned.name}, {self._name})"

    def _y(self, number: Fraction) -> float:
        span = self._top - self._bottom or Fraction(1)
        return float(self._head + _PLOT * (self._top - number) / span)

    def _parts(self) -> Iterator[str]:
        yield f"<title>{words(self._title())}</title>"
        for at, each in enumerate(self._lines):
            yield text(0, _LINE_OF_TITLE * (at + 1), each, 14, _INK, ' font-weight="600"')
        yield from self._legend(_LINE_OF_TITLE * len(self._lines) + 20)
        yield line(_LEFT, self._y(Fraction(0)), _WIDTH, self._y(Fraction(0)), _QUIET)
        if self._target is not None:
            y = self._y(self._target)
            yield line(_LEFT, y, _WIDTH, y, _QUIET, ' stroke-dasharray="5 4"')
            target = self._planned.indicator(self._name)
            told = grouped(target.target) if target else ""
            yield text(0, y + 4, f"target {told}", 11, _QUIET, _HALO)
        slot = (_WIDTH - _LEFT) / len(self._periods)
        for at, period in enumerate(self._periods):
            x = _LEFT + slot * at
            middle = ' text-anchor="middle"'
            yield text(x + slot / 2, self._head + _PLOT + 16, period, 11, _QUIET, middle)
            yield from self._slot(x, slot, period)

    def _legend(self, below: int) -> Iterator[str]:
        """Yield in which unit it is, and how sides and signs are told apart."""
        *sides, (x, y, signs) = self._entries
        for at, (begin, line_, party) in enumerate(sides):
            yield _box(begin, below + line_ - 10, 14, 12, _side(at))
            yield text(begin + 20, below + line_, party, 12, _INK)
        yield text(x, below + y, signs, 11, _QUIET)
        if self._left_out:
            told = f"{self._left_out} earlier ones in the tables"
            yield text(0, below + y + _ENTRY, told, 11, _QUIET)

    def _legend_entries(self) -> Iterator[tuple[float, int, str]]:
        """Yield where each party stands in the legend and how it is called, and last the signs."""
        signs = "\N{EN DASH} silent; \N{MULTIPLICATION SIGN} not on this scale"
        signs += "; dashed: on paper" if self._on_paper else ""
        signs = f"{self._unit}; {signs}" if self._unit else signs
        x, y = 0.0, 0
        for at, party in enumerate(self._parties):
            told = f"{at + 1} {party}" if self._numbered else party
            wide = 34 + len(told) * 7.2
            if x and x + wide > _WIDTH:
                x, y = 0.0, y + _ENTRY
            yield x, y, told
            x += wide
        if x and x + len(signs) * _LETTER > _WIDTH:
            x, y = 0.0, y + _ENTRY
        yield x, y, signs

    @property
    def _numbered(self) -> bool:
        return len(self._parties) > len(_SIDES)

    def _slot(self, x: float, slot: float, period: str) -> Iterator[str]:
        """Yield the bars of a period, or the signs of what is not on the scale."""
        wide = min(slot * 0.8 / len(self._parties), 46)
        begin = x + (slot - wide * len(self._parties)) / 2
        # Either all sides have their figure above them, or none has.
        labelled = len(self._periods) <= _LABELLED and all(
            len(grouped(side.said.figure.figure)) * _LETTER <= wide + 4
            for (of, _), side in self._sides.items()
            if of == period and side.said is not None and _drawn(side)
        )
        for at, party in enumerate(self._parties):
            side = self._sides.get((period, party))
            centre = begin + wide * at + wide / 2
            middle = ' text-anchor="middle"'
            if side is None or side.said is None:
                yield text(centre, self._y(Fraction(0)) - 4, "\N{EN DASH}", 12, _QUIET, middle)
            elif not _drawn(side):
                yield text(
                    centre, self._y(Fraction(0)) - 4, "\N{MULTIPLICATION SIGN}", 14, _MARK, middle
                )
            else:
                number = exact(side.said.figure.figure)
                top, foot = sorted((self._y(number), self._y(Fraction(0))))
                high, paper = max(foot - top, 1), side.said.reported
                yield _box(begin + wide * at + 1, top, wide - 2, high, _side(at), dashed=paper)
                if self._numbered:
                    yield text(centre, foot - 2, str(at + 1), 9, _INK, f"{middle}{_HALO}")
                figure = grouped(side.said.figure.figure)
                if labelled:
                    yield text(centre, top - 3, figure, 10.5, _INK, f"{middle}{_HALO}")


# ---------------------------------------------------------------- how far figures are apart


def _gaps(found: Mirror) -> Iterator[_Panel]:
    """Yield a panel with a bar for each two figures that were compared."""
    rows = [row for row in found.rows if row.gap is not None]
    if not rows:
        return
    shown = rows[-_MOST_ROWS:]
    widest = max([row.gap for row in shown if row.gap is not None])
    scale = max(widest, *[exact(row.tolerance) for row in shown if row.tolerance], Fraction(1, 20))
    parts = ["<title>How far figures are apart</title>"]
    head = "How far figures are apart; a stroke is the tolerance"
    parts.append(text(0, _LINE_OF_TITLE, head, 14, _INK, ' font-weight="600"'))
    named = _naming(rows)
    for at, row in enumerate(shown):
        parts += _gap_row(row, named[row], _HEAD + _ROW * at, scale)
    left = len(rows) - len(shown)
    if left:
        told = f"{left} earlier ones are in the tables"
        parts.append(text(0, _HEAD + _ROW * len(shown) + 8, told, 11, _QUIET))
    told = "; ".join([f"{named[row]}: {gap_in_words(row)}, {row.relation}" for row in shown])
    height = _HEAD + _ROW * len(shown) + (24 if left else 12)
    yield _Panel(height, tuple(parts), f"How far figures are apart. {told}.")


def _naming(rows: Sequence[Row]) -> dict[Row, str]:
    """Return what each row is of: of several programmes which, and of several pairs of whom."""
    several = len({row.place.programme for row in rows}) > 1
    pairs = len({tuple([side.party for side in row.sides]) for row in rows}) > 1
    named: dict[Row, str] = {}
    for row in rows:
        told = f"{row.place.indicator}, {row.place.period}"
        paper = {side.party for side in row.sides if side.said and side.said.reported}
        if pairs or paper:
            who = [f"{each.party}{_ON_PAPER * (each.party in paper)}" for each in row.sides]
            told += f", {who[0]} and {who[1]}"
        named[row] = f"{told} ({row.place.programme})" if several else told
    return named


_ON_PAPER = " (on paper)"


def _gap_row(row: Row, named: str, y: int, scale: Fraction) -> Iterator[str]:
    """Yield what two figures are of, and below it a bar as long as they are apart."""
    if row.gap is None:
        return
    yield text(0, y + 9, _cut(named), 12, _INK)
    bar, room = y + 16, _WIDTH - _BESIDE
    wide = max(float(room * row.gap / scale), 1.0)
    fill = _SIDES[1] if row.relation == "disagree" else _SIDES[0]
    yield _box(0, bar, wide, _BAR, fill)
    if row.tolerance:
        x = float(room * exact(row.tolerance) / scale)
        yield line(x, bar - 2, x, bar + _BAR + 2, _INK, ' stroke-width="2"')
        wide = max(wide, x)
    yield text(wide + 8, bar + 10, f"{per_cent(row.gap)} %, {row.relation}", 12, _INK)


# ---------------------------------------------------------------- strokes


def _side(at: int) -> str:
    return _SIDES[min(at, len(_SIDES) - 1)]


def _box(  # noqa: PLR0913 - where it stands, and how
    x: float, y: float, wide: float, high: float, fill: str, *, dashed: bool = False
) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}"'
    stroke = f'stroke-width="1.5"{_DASHED}' if dashed else 'stroke-width="0.7"'
    return f'<rect {place} fill="{fill}" stroke="{_INK}" {stroke}/>'


def _lines(title: str) -> list[str]:
    """Return a title in as many lines as there is room for."""
    return wrap(title, _TITLE_LONG, max_lines=_TITLE_LINES, placeholder=" …") or [""]


def _cut(words: str) -> str:
    return words if len(words) <= _ROW_LONG else f"{words[: _ROW_LONG - 1]}…"
