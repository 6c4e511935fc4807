"""Terms: how long an agreement lasts, is renewed, and how a party ends it, as clauses say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from paraph.norms.final.formula import Formula, Unit
from paraph.norms.final.formula_words import say


@dataclass(frozen=True, slots=True)
class Span:
    """So many days, weeks, months or years."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'s' * (self.count > 1)}"


@dataclass(frozen=True, slots=True)
class Indefinite:
    """In force without limit of time, until something ends it."""

    def __str__(self) -> str:
        return "without limit of time"


@dataclass(frozen=True, slots=True)
class Until:
    """In force until a date that the clause names, which is its last day."""

    day: date

    def __str__(self) -> str:
        return f"until {self.day}"


@dataclass(frozen=True, slots=True)
class For:
    """In force for a period from its entry into force."""

    span: Span

    def __str__(self) -> str:
        return f"for {self.span} from its entry into force"


Duration: TypeAlias = Indefinite | Until | For


@dataclass(frozen=True, slots=True)
class Renewal:
    """Tacit renewal for one period after another, unless notice is given in time.

    `notice` is how long before the end of a period it must be given; none where the clause does
    not say. `times` bounds how often it is renewed, 0 where nothing does.
    """

    span: Span
    notice: Span | None = None
    times: int = 0

    def __str__(self) -> str:
        unless = f" unless notice is given {self.notice} before" if self.notice else ""
        if self.times == 1:
            return f"renewed tacitly once for {self.span}{unless}"
        bound = f"at most {self.times} times " * bool(self.times)
        return f"renewed tacitly {bound}for {self.span} each{unless}"


def spans_of(says: object) -> tuple[str, ...]:
    """Return the units in which a term or a renewal counts."""
    match says:
        case For(span) | Renewal(span, None):
            return (span.unit,)
        case Renewal(span, Span(_, unit)):
            return (span.unit, unit)
        case _:
            return ()


@dataclass(frozen=True, slots=True)
class Term:
    """How long an agreement lasts. `denunciation` says when a notice to end it takes effect.

    `unread` are the places of sentences on it that were not understood: what they say is open.
    `unread_notice` are those on how a party ends it: nothing comes of them before a notice.
    """

    duration: Duration | None = None
    renewal: Renewal | None = None
    denunciation: Formula | None = None
    unread: tuple[str, ...] = ()
    unread_notice: tuple[str, ...] = ()

    def __str__(self) -> str:
        of_notice = ", ".join(self.unread_notice)
        return "; ".join(
            [
                *([str(self.duration)] if self.duration else ()),
                *([str(self.renewal)] if self.renewal else ()),
                *([f"a notice takes effect {say(self.denunciation)}"] if self.denunciation else ()),
                *([f"not read: {', '.join(self.unread)}"] if self.unread else ()),
                *([f"not read, of notice: {of_notice}"] if of_notice else ()),
            ]
        )


@dataclass(frozen=True, slots=True)
class Application:
    """Provisional application (VCLT art. 25): from when on, and of what.

    `parts` are in the words of the clause; the whole is applied where there is none.
    """

    since: Formula
    parts: tuple[str, ...] = ()

    def __str__(self) -> str:
        alone = f", of {' and '.join(self.parts)} alone" if self.parts else ""
        return f"provisionally applied from: {say(self.since)}{alone}"
