"""The mirror table: what two parties report of one indicator in one period, side by side.

Both figures stand as they were told. None is averaged, none takes the place of the other, and
neither party is held to be more reliable.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.delivery.answering import without_power
from paraph.agreement.delivery.discrepancies import Disputed, disputed
from paraph.agreement.delivery.programmes import Planned, programmes
from paraph.agreement.delivery.reports import Place, Reports, Said, reports, standing
from paraph.agreement.figure import exact, gap
from paraph.agreement.life import Life
from paraph.agreement.period import ONCE, begun, day_of, due_day, order

Relation: TypeAlias = Literal[
    "agree",
    "within tolerance",
    "disagree",
    "one side silent",
    "both silent",
    "not comparable",
]
RELATIONS: tuple[Relation, ...] = (
    "agree",
    "within tolerance",
    "disagree",
    "one side silent",
    "both silent",
    "not comparable",
)
Difference: TypeAlias = Literal["unit", "definition", "period", "figure"]
"""Why two figures cannot be compared; `figure` where somebody gives none."""
_DAY = 10  # characters of one


class Side(NamedTuple):
    """What one party says: the word that counts, and all others that it ever said.

    `departs` names in what it counted otherwise than the programme says.
    """

    party: str
    said: Said | None
    others: tuple[Said, ...]
    departs: tuple[Difference, ...]


class Row(NamedTuple):
    """Two sides of one indicator in one period.

    `due` is the day until which both were to report, nothing if none is named; `over` whether that
    day is past. `gap` is |a - b| / max(|a|, |b|), none where nothing is compared.
    """

    place: Place
    sides: tuple[Side, Side]
    relation: Relation
    gap: Fraction | None
    tolerance: str
    differs: tuple[Difference, ...]
    due: str
    over: bool
    disputes: tuple[Disputed, ...]


class Mirror(NamedTuple):
    """All programmes, and the rows of each in its own order."""

    programmes: tuple[Planned, ...]
    rows: tuple[Row, ...]
    disputes: tuple[Disputed, ...]

    def of(self, programme: str) -> tuple[Row, ...]:
        """Return the rows of a programme."""
        return tuple([each for each in self.rows if each.place.programme == programme])


def mirror(life: Life) -> Mirror:
    """Return the mirror table of an agreement.

    There is a row for each two parties and each indicator and period of which one of them reports,
    or of which both were to report by now, as they agreed.
    """
    said = reports(life)
    opened = disputed(life.past, said, without_power(life))
    planned = programmes(life)
    rows = [row for each in planned for row in _Rows(life, each, said, opened).rows()]
    return Mirror(planned, tuple(rows), opened)


class _Rows:
    def __init__(
        self, life: Life, planned: Planned, said: Reports, opened: Sequence[Disputed]
    ) -> None:
        self._planned, self._said, self._opened = planned, said, opened
        self._today = day_of(life.now[:_DAY])
        named = {each.party for each in planned.body.responsible}
        told = {
            party
            for place, beside in said.items()
            if place.programme == planned.name
            for party in beside
        }
        among = [each for each in life.parties if each in named | told]
        if len(among) == 1:  # whom it is a programme with is not told
            among = list(life.parties)
        self._pairs = tuple(combinations(among, 2))
        self._told: dict[str, set[str]] = {}
        for place in (*said, *[each.place for each in opened]):
            if place.programme == planned.name:
                self._told.setdefault(place.indicator, set()).add(place.period)
        self._known = {each.indicator: each for each in reversed(planned.body.indicators)}
        self._over: dict[str, list[str]] = {}
        self._silent = {pair: _silent(pair) for pair in self._pairs}

    def rows(self) -> Iterator[Row]:
        own = [each.indicator for each in self._planned.body.indicators]
        told = {each.indicator for each in self._said if each.programme == self._planned.name}
        for name in (*own, *sorted(told - {*own})):
            for period in sorted(self._periods(name), key=order):
                place = Place(self._planned.name, name, period)
                if period in self._told.get(name, ()):
                    yield from [self._row(place, *pair) for pair in self._pairs]
                else:
                    yield from self._unsaid(place)

    def _unsaid(self, place: Place) -> Iterator[Row]:
        """Yield the rows of what was due and of which nobody said anything: most, of old ones."""
        known = self._known.get(place.indicator)
        due = self._due(place, known)
        day, over = due.isoformat() if due else "", due is not None and due < self._today
        tolerance = known.tolerance if known else ""
        for sides in self._silent.values():
            yield Row(place, sides, "both silent", None, tolerance, (), day, over, ())

    def _periods(self, indicator: str) -> set[str]:
        """Return of which periods there is something to be told: what was said, and what is due."""
        found = self._told.get(indicator, set())
        known = self._known.get(indicator)
        if known is None or self._planned.state != "agreed":
            return found
        return found.union(self._overdue(known.every))

    def _overdue(self, every: str) -> list[str]:
        """Return the periods of which a report was due that is told so often."""
        if every not in self._over:
            body = self._planned.body
            run = begun(every, body.since, body.until_day, self._today)
            self._over[every] = [
                period
                for period in (*run, *([ONCE] if every == ONCE else []))
                if (due := due_day(period, body.days, body.until_day)) and due < self._today
            ]
        return self._over[every]

    def _row(self, place: Place, one: str, other: str) -> Row:
        known = self._known.get(place.indicator)
        sides = (self._side(place, one, known), self._side(place, other, known))
        tolerance = known.tolerance if known else ""
        relation, apart, differs = related(sides[0].said, sides[1].said, tolerance)
        due = self._due(place, known)
        disputes = tuple(
            [
                each
                for each in self._opened
                if each.place == place and {*each.body.between} == {one, other}
            ]
        )
        return Row(
            place,
            sides,
            relation,
            apart,
            tolerance,
            differs,
            due.isoformat() if due else "",
            due is not None and due < self._today,
            disputes,
        )

    def _side(self, place: Place, party: str, known: steps.Indicator | None) -> Side:
        said = self._said.get(place, {}).get(party, ())
        counts = standing(said)
        others = tuple([each for each in said if each is not counts])
        if counts is None or known is None:
            return Side(party, counts, others, ())
        figure = counts.figure
        kept = (
            ("unit", _flat(figure.unit) == _flat(known.unit)),
            ("definition", _flat(figure.definition) == _flat(known.definition)),
            ("period", figure.counted == place.period),
        )
        departs: list[Difference] = [name for name, same in kept if not same]  # type: ignore[misc]
        return Side(party, counts, others, tuple(departs))

    def _due(self, place: Place, known: steps.Indicator | None) -> date | None:
        body = self._planned.body
        if known is None or not body.since or self._planned.state != "agreed":
            return None
        return due_day(place.period, body.days, body.until_day)


def _silent(parties: tuple[str, str]) -> tuple[Side, Side]:
    one, other = parties
    return Side(one, None, (), ()), Side(other, None, (), ())


def related(
    one: Said | None, other: Said | None, tolerance: str
) -> tuple[Relation, Fraction | None, tuple[Difference, ...]]:
    """Return how two words stand to each other, how far apart their figures are, or why they
    cannot be compared.

    Only figures of one unit, one definition and one period are, each told in the same characters
    but for blanks: whether "persons" are "people" is for people to say.
    """  # noqa: D205
    if one is None or other is None:
        silent: Relation = "both silent" if one is other else "one side silent"
        return silent, None, ()
    a, b = one.figure, other.figure
    compared: tuple[tuple[Difference, bool], ...] = (
        ("unit", _flat(a.unit) != _flat(b.unit)),
        ("definition", _flat(a.definition) != _flat(b.definition)),
        ("period", _flat(a.counted) != _flat(b.counted)),
        ("figure", not a.figure or not b.figure),
    )
    if differs := tuple([name for name, found in compared if found]):
        return "not comparable", None, differs
    apart = gap(a.figure, b.figure)
    if not apart:
        return "agree", apart, ()
    if tolerance and apart <= exact(tolerance):
        return "within tolerance", apart, ()
    return "disagree", apart, ()


def _flat(words: str) -> str:
    return " ".join(words.split())
