"""Force: how an agreement stands on a day, derived from a clause and from what happened."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, one
from paraph.agreement.force.derive import Derivation, enters
from paraph.agreement.force.ending import Ending, ends
from paraph.agreement.force.event import Event as Dated
from paraph.agreement.force.event import Kind
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.standing import Entered, Provisional, Word, beside, in_force
from paraph.agreement.notifications import notified
from paraph.agreement.tracks.signature import Signature
from paraph.errors import ActError
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import load
from paraph.norms.final.term import Term

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


def force(
    events: Sequence[Event], signatures: Sequence[Signature], asked: Asked, text_set: str
) -> Force:
    """Return how an agreement stands on a day (VCLT 24, 25, 54-59, 68).

    The last reading of the clause of this text set that a person accepted counts. A date never
    comes from the clause alone, and one that was entered by hand changes no derived one: where no
    reading is accepted it is told, with its paper.
    """
    try:
        return _Force(events, signatures, asked, text_set).found()
    except (ActError, OverflowError) as error:
        return Force("undetermined", f"the dates lead beyond every calendar ({error})")


class _Force:
    def __init__(
        self,
        events: Sequence[Event],
        signatures: Sequence[Signature],
        asked: Asked,
        text_set: str,
    ) -> None:
        self._asked, self._day = asked, _days(asked.day).first
        self._dated = [*_dated(events, signatures, asked.parties, by_signature=asked.by_signature)]
        self._accepted = [
            each
            for each in events
            if each.counts and isinstance(each.body, steps.Accept) and each.text_set == text_set
        ]
        self._events = events

    def found(self) -> Force:
        entered = [*_entered(self._events, "in-force")]
        derived, accepted = self._derived()
        if derived is not None:
            by_hand = tuple(
                [(f"{day} ({why})", beside(derived, Entered(day, why))) for day, why in entered]
            )
        else:
            by_hand = tuple([(f"{day} ({why})", "") for day, why in entered])
        applied = self._applied()
        runs = tuple([each.act for each in applied])
        entry = derived or _from_paper(entered)
        if entry is None:
            return self._no_clause(applied, by_hand, runs)
        ending = self._ending(entry)
        standing = in_force(self._day, entry, ending, _provisional(applied), self._together())
        why = standing.why if derived else f"{standing.why}, by {entered[-1][1]}; {_NOBODY}"
        return Force(standing.word, why, derived, accepted, by_hand, runs)

    def _derived(self) -> tuple[Derivation | None, str]:
        if not self._accepted:
            return None, ""
        last = self._accepted[-1]
        if not isinstance(last.body, steps.Accept):
            raise TypeError(last.body)
        around = Circumstances(self._asked.parties)
        return enters(load(last.body.rule), self._dated, around), last.act

    def _no_clause(
        self,
        applied: Sequence[Event],
        by_hand: tuple[tuple[str, str], ...],
        runs: tuple[str, ...],
    ) -> Force:
        word: State = "provisionally applied" if applied else "no clause accepted"
        return Force(word, _NOBODY, by_hand=by_hand, provisional=runs)

    def _together(self) -> list[Dated]:
        """Return what all parties did together, or each by itself where one may.

        An end and a suspension come by the consent of all (VCLT 54(b), 57(b)); a notice is one's
        own.
        """
        kept = [each for each in self._dated if each.kind not in _OF_ALL]
        for kind in _OF_ALL:
            by_party = {each.party: each for each in self._dated if each.kind == kind}
            if by_party.keys() >= set(self._asked.parties):
                last = max(by_party.values(), key=lambda each: each.days.last)
                kept.append(Dated(kind, last.days, "", last.source))
        return kept

    def _ending(self, entry: Derivation) -> Ending | None:
        over = [*_entered(self._events, "ended")]
        if over and over[-1][0] <= self._day:
            return Ending(one(over[-1][0]), "termination", steps=(over[-1][1],))
        if entry.days is None:
            return None
        around = Circumstances(self._asked.parties)
        return ends(Term(), entry.days, self._together(), self._day, around)

    def _applied(self) -> list[Event]:
        """Return the acts of provisional application, if each party has one that runs (25)."""
        running: dict[str, Event] = {}
        for event in self._events:
            if event.counts and isinstance(event.body, steps.Instrument):
                if event.body.instrument == "provisional-application":
                    running[event.party] = event
                elif event.body.instrument == "end-of-provisional-application":
                    running.pop(event.party, None)
        return [*running.values()] if running.keys() >= set(self._asked.parties) else []


_NOBODY = "nobody has accepted a reading of the clause on entry into force"
_OF_ALL: tuple[Kind, ...] = ("termination", "suspension", "resumption")


def _from_paper(entered: Sequence[tuple[date, str]]) -> Derivation | None:
    """Return the entry into force that a paper tells, where no clause was read."""
    if not entered:
        return None
    return Derivation(When("consent"), one(entered[-1][0]), ())


def _dated(
    events: Sequence[Event],
    signatures: Sequence[Signature],
    parties: Sequence[str],
    *,
    by_signature: bool,
) -> Iterator[Dated]:
    """Yield what bears on force, with its days: signatures, instruments, adoption."""
    for signed in signatures:
        if signed.signed:
            kind: Kind = "definitive-signature" if signed.binds and by_signature else "signature"
            yield Dated(kind, _days(signed.on), signed.party, signed.act[:_DAY])
    whose = notified(events, parties)
    for event in events:
        if not event.counts:
            continue
        match event.body:
            case steps.Adopt():
                yield Dated("adoption", _days(event.on), "", event.act)
            case steps.Instrument("notification-received"):
                if event.act in whose:
                    yield Dated("received", _days(event.on), whose[event.act], event.act)
            case steps.Instrument(instrument) if instrument in _KINDS:
                yield Dated(_KINDS[instrument], _days(event.on), event.party, event.act)
            case _:
                pass


def _provisional(applied: Sequence[Event]) -> Provisional | None:
    if not applied:
        return None
    since = max([_days(each.on) for each in applied], key=lambda days: days.last)
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


def _entered(events: Sequence[Event], what: str) -> Iterator[tuple[date, str]]:
    for event in events:
        if event.counts and isinstance(event.body, steps.Date) and event.body.dated == what:
            yield _days(event.on).last, event.body.words or "a paper of the record"


def _days(told: str) -> Days:
    """Return the days that are told: one, or all of a month or of a year."""
    if len(told) == _DAY:
        return one(date.fromisoformat(told))
    year = int(told[:4])
    if len(told) == _MONTH:
        month = int(told[5:])
        return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return Days(date(year, 1, 1), date(year, 12, 31))
