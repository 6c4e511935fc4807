"""Force: how an agreement stands on a day, derived from a clause and from what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, one
from paraph.agreement.force.derive import Derivation, enters
from paraph.agreement.force.ending import Ending
from paraph.agreement.force.event import Event as Dated
from paraph.agreement.force.event import Kind
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.standing import Entered, Provisional, Word, beside, in_force
from paraph.agreement.tracks.signature import Signature
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import load

State: TypeAlias = Word | Literal["no clause accepted"]
_KINDS: dict[str, Kind] = {
    "internal-procedure": "completion",
    "ratification": "ratification",
    "acceptance": "ratification",
    "approval": "ratification",
    "accession": "accession",
    "exchange": "instruments-exchanged",
    "deposit": "deposit",
    "notification-sent": "sent",
    "notice": "notice-received",
    "withdrawal-of-notice": "notice-withdrawn",
    "suspension": "suspension",
    "resumption": "resumption",
    "termination": "termination",
}
_DAY, _MONTH = 10, 7  # characters of a day, and of a month


class Force(NamedTuple):
    """How an agreement stands on a day, and why.

    `derivation` is the derived entry into force with its steps, none where nobody accepted a
    reading of the clause; `accepted` is the act that did. `by_hand` are dates that were entered,
    each with what disagrees with the derived one. `provisional` are the acts of provisional
    application that run.
    """

    state: State
    why: str
    derivation: Derivation | None = None
    accepted: str = ""
    by_hand: tuple[tuple[str, str], ...] = ()
    provisional: tuple[str, ...] = ()

    @property
    def applies(self) -> bool:
        """Whether it is in force or provisionally applied, so that it may be registered."""
        return self.state in {"in force", "provisionally applied", "notice running"}


class Asked(NamedTuple):
    """What force is asked about: whose agreement, on which day, and what a signature is worth."""

    parties: tuple[str, ...]
    day: str
    by_signature: bool


def force(events: Sequence[Event], signatures: Sequence[Signature], asked: Asked) -> Force:
    """Return how an agreement stands on a day (VCLT 24, 25, 54-59, 68).

    The last reading of the clause that a person accepted counts. A date never comes from the clause
    alone, and one that was entered by hand changes nothing: where no reading is accepted it is
    told, with its paper.
    """
    on = _days(asked.day).first
    dated = [*_dated(events, signatures, by_signature=asked.by_signature)]
    accepted = [each for each in events if each.counts and isinstance(each.body, steps.Accept)]
    applied = _applied(events)
    if not accepted:
        return _by_hand_alone(events, applied, on)
    last = accepted[-1]
    entry = load(last.body.rule) if isinstance(last.body, steps.Accept) else None
    if entry is None:
        raise TypeError(last.body)
    derived = enters(entry, dated, Circumstances(asked.parties))
    standing = in_force(on, derived, _ended(dated, on), _provisional(applied), dated)
    by_hand = tuple(
        [
            (f"{day} ({source})", beside(derived, Entered(day, source)))
            for day, source in _entered(events)
        ]
    )
    return Force(
        standing.word,
        standing.why,
        derived,
        last.act,
        by_hand,
        tuple([each.act for each in applied]),
    )


def _by_hand_alone(events: Sequence[Event], applied: Sequence[Event], on: date) -> Force:
    """Return how an agreement stands by dates from papers, as nobody accepted a reading."""
    found = [*_entered(events)]
    told = tuple([(f"{day} ({source})", "") for day, source in found])
    runs = tuple([each.act for each in applied])
    why = "nobody has accepted a reading of the clause on entry into force"
    if found and found[-1][0] <= on:
        why = f"since {found[-1][0]}, by {found[-1][1]}; {why}"
        return Force("in force", why, by_hand=told, provisional=runs)
    if applied:
        return Force("provisionally applied", why, by_hand=told, provisional=runs)
    return Force("no clause accepted", why, by_hand=told)


def _dated(
    events: Sequence[Event], signatures: Sequence[Signature], *, by_signature: bool
) -> Iterator[Dated]:
    """Yield what bears on force, with its days: signatures, instruments, adoption."""
    for signed in signatures:
        if signed.signed:
            kind: Kind = "definitive-signature" if signed.binds and by_signature else "signature"
            yield Dated(kind, _days(signed.on), signed.party, signed.act[:_DAY])
    sent = {
        each.act: each.party
        for each in events
        if isinstance(each.body, steps.Instrument) and each.body.instrument == "notification-sent"
    }
    for event in events:
        if not event.counts:
            continue
        match event.body:
            case steps.Adopt():
                yield Dated("adoption", _days(event.on), "", event.act)
            case steps.Instrument("notification-received", answers=answers):
                whose = sent.get(answers, event.party)
                yield Dated("received", _days(event.on), whose, event.act)
            case steps.Instrument(instrument) if instrument in _KINDS:
                yield Dated(_KINDS[instrument], _days(event.on), event.party, event.act)
            case _:
                pass


def _applied(events: Sequence[Event]) -> list[Event]:
    """Return the acts of provisional application that nobody has ended (VCLT 25(2))."""
    running: list[Event] = []
    for event in events:
        if event.counts and isinstance(event.body, steps.Instrument):
            if event.body.instrument == "provisional-application":
                running.append(event)
            elif event.body.instrument == "end-of-provisional-application":
                running = [each for each in running if each.party != event.party]
    return running


def _provisional(applied: Sequence[Event]) -> Provisional | None:
    if not applied:
        return None
    since = min([_days(each.on) for each in applied], key=lambda days: days.first)
    formula = Entry(When("consent")).general
    parts = tuple(
        dict.fromkeys(
            [
                part
                for each in applied
                if isinstance(each.body, steps.Instrument)
                for part in each.body.provisions
            ]
        )
    )
    return Provisional(Derivation(formula, since, ()), parts)


def _ended(dated: Sequence[Dated], on: date) -> Ending | None:
    over = [each for each in dated if each.kind == "termination"]
    if over and over[-1].days.first <= on:
        return Ending(over[-1].days, "termination", steps=(str(over[-1]),))
    return None


def _entered(events: Sequence[Event]) -> Iterator[tuple[date, str]]:
    for event in events:
        if event.counts and isinstance(event.body, steps.Date) and event.body.dated == "in-force":
            source = event.body.words or "a paper of the record"
            yield _days(event.on).last, source


def _days(told: str) -> Days:
    """Return the days that are told: one, or all of a month or of a year."""
    if len(told) == _DAY:
        return one(date.fromisoformat(told))
    year = int(told[:4])
    if len(told) == _MONTH:
        month = int(told[5:])
        first = date(year, month, 1)
        after = date(year + month // 12, month % 12 + 1, 1)
        return Days(first, date.fromordinal(after.toordinal() - 1))
    return Days(date(year, 1, 1), date(year, 12, 31))
