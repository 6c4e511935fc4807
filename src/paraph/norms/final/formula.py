"""Formulas: when something takes effect, as a clause says it, before anything has happened.

A formula is a value of a closed algebra. It holds no date but those that the clause itself names;
`paraph.agreement.force` derives a date from it and from events.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias, get_args

from paraph.errors import ActError

Unit: TypeAlias = Literal["day", "business day", "week", "month", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)
Happening: TypeAlias = Literal[
    "signature",
    "consent",
    "adoption",
    "completion",
    "ratification",
    "deposit",
    "sent",
    "received",
    "notified",
    "instruments exchanged",
    "notifications exchanged",
    "agreed date",
    "notice sent",
    "notice received",
    "notice",
]
HAPPENINGS: tuple[Happening, ...] = get_args(Happening)
"""What a formula may wait for; docs/reference/force.md says which events count as each."""
MOST = 9_999
"""The largest count of days, months, parties."""
DEEPEST = 8
"""How many formulas may stand inside each other."""
WIDEST = 8
"""How many formulas may stand beside each other in `Latest` or `Earliest`."""
_LONGEST = 200  # characters of a party's name
_TWO = 2


@dataclass(frozen=True, slots=True)
class Every:
    """By every party: the last one completes it."""


@dataclass(frozen=True, slots=True)
class Number:
    """By that many parties, whoever they are, but for those that must be `among` them."""

    count: int
    among: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _check_count(self.count)
        _check_names(self.among)
        if len(self.among) > self.count:
            raise ActError("formula", f"{len(self.among)} parties cannot be among {self.count}")


@dataclass(frozen=True, slots=True)
class Share:
    """By that share of the parties, rounded up."""

    over: int
    under: int

    def __post_init__(self) -> None:
        _check_count(self.under)
        if not 0 < self.over <= self.under:
            raise ActError("formula", f"{self.over}/{self.under} is no share")


@dataclass(frozen=True, slots=True)
class Named:
    """By each of the named parties."""

    parties: tuple[str, ...]

    def __post_init__(self) -> None:
        _check_names(self.parties)
        if not self.parties:
            raise ActError("formula", "names at least one party")


@dataclass(frozen=True, slots=True)
class Own:
    """By the one party that is asked about."""


Need: TypeAlias = Every | Number | Share | Named | Own


@dataclass(frozen=True, slots=True)
class On:
    """On a date that the clause names (VCLT art. 24(1))."""

    day: date


@dataclass(frozen=True, slots=True)
class When:
    """On the day when something has happened, by as many parties as are needed."""

    happening: Happening
    need: Need = Every()

    def __post_init__(self) -> None:
        if self.happening not in HAPPENINGS:
            raise ActError("formula", f"nothing that happens is called {self.happening!r}")


@dataclass(frozen=True, slots=True)
class After:
    """So many days, weeks, months or years after something, whose own day is not counted.

    A month without such a day ends on its last one. Where the clause says "on the expiry of" the
    period (`expiring`), what it means is the last day of the period or the day after.

    Source: European Convention on the Calculation of Time-Limits, 1972, arts. 3 and 4.
    """

    count: int
    unit: Unit
    of: Formula
    expiring: bool = False

    def __post_init__(self) -> None:
        _check_count(self.count)
        if self.unit not in UNITS:
            raise ActError("formula", f"no unit is called {self.unit!r}")
        _check_depth(self)


@dataclass(frozen=True, slots=True)
class MonthStart:
    """On the first day of the `nth` month after the month in which something falls."""

    nth: int
    of: Formula

    def __post_init__(self) -> None:
        _check_count(self.nth)
        _check_depth(self)


@dataclass(frozen=True, slots=True)
class Latest:
    """When all of them have come: the latest counts."""

    of: tuple[Formula, ...]

    def __post_init__(self) -> None:
        _check_width(self.of)
        _check_depth(self)


@dataclass(frozen=True, slots=True)
class Earliest:
    """When one of them has come: the earliest counts."""

    of: tuple[Formula, ...]

    def __post_init__(self) -> None:
        _check_width(self.of)
        _check_depth(self)


@dataclass(frozen=True, slots=True)
class Deadline:
    """On a named date if something has happened by another, else as a formula says, or not at all.

    `by` is the last day that is in time: the day before, where the clause says "before that date".
    """

    day: date
    by: date
    condition: When
    otherwise: Formula | None = None

    def __post_init__(self) -> None:
        if self.by > self.day:
            raise ActError("formula", f"{self.by} comes after {self.day}, which it is in time for")
        _check_depth(self)


@dataclass(frozen=True, slots=True)
class UnlessAgreed:
    """As the formula says, or on another date that the parties agree on."""

    of: Formula

    def __post_init__(self) -> None:
        _check_depth(self)


Formula: TypeAlias = On | When | After | MonthStart | Latest | Earliest | Deadline | UnlessAgreed


@dataclass(frozen=True, slots=True)
class Entry:
    """How an agreement enters into force, and for whom.

    `joining` holds for a party whose consent comes after that (VCLT art. 24(3)). `effect` is a date
    from which the text says, in terms, that it has effect, even before it is in force (art. 28).
    """

    general: Formula
    joining: Formula | None = None
    effect: date | None = None


def inner(formula: Formula) -> tuple[Formula, ...]:
    """Return the formulas that stand directly in a formula."""
    match formula:
        case After(of=of) | MonthStart(of=of) | UnlessAgreed(of=of):
            return (of,)
        case Latest(of=parts) | Earliest(of=parts):
            return parts
        case Deadline(condition=condition, otherwise=otherwise):
            return (condition,) if otherwise is None else (condition, otherwise)
        case _:
            return ()


def triggers(formula: Formula) -> Iterator[When]:
    """Yield everything that a formula waits for, in the order of its words."""
    if isinstance(formula, When):
        yield formula
    for part in inner(formula):
        yield from triggers(part)


def _check_names(names: tuple[str, ...]) -> None:
    for name in names:
        if not 0 < len(name) <= _LONGEST or not name.isprintable() or set(name) & set('";[]'):
            raise ActError("formula", "a party's name is printable, without quotation marks")
    if len({name.casefold() for name in names}) < len(names):
        raise ActError("formula", "names each party once")


def _check_count(count: int) -> None:
    if not 0 < count <= MOST:
        raise ActError("formula", f"counts from 1 to {MOST}, and {count} is not among them")


def _check_width(parts: tuple[Formula, ...]) -> None:
    if not _TWO <= len(parts) <= WIDEST:
        raise ActError("formula", f"chooses among {_TWO} to {WIDEST} formulas")


def _check_depth(formula: Formula) -> None:
    if _depth(formula) > DEEPEST:
        raise ActError("formula", f"is more than {DEEPEST} formulas deep")


def _depth(formula: Formula) -> int:
    return 1 + max(map(_depth, inner(formula)), default=0)
