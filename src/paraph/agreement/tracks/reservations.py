"""Reservations: what each party reserves or declares, and what the others make of it (VCLT 19-23).

Between two parties a reservation is an offer of another text: it needs the acceptance of the other
one, in terms (International Law Commission, Guide to Practice on Reservations, 2011, 1.6.1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told, earliest, later, latest, nth
from paraph.agreement.order import after_consent, entered_on, own_word, said_on, until_entered
from paraph.agreement.tracks.consent import BY_SIGNATURE, Consent
from paraph.agreement.tracks.readings import Clauses, Readings
from paraph.errors import AddressError
from paraph.norms.final.reserving import Reserving, load_reserving
from paraph.text.address import Address

Standing: TypeAlias = Literal[
    "open",
    "accepted",
    "accepted by silence",
    "objected",
    "opposed",
    "objection withdrawn",
]
State: TypeAlias = Literal[
    "made", "to be confirmed", "not confirmed", "prohibited", "late", "withdrawn"
]
Names: TypeAlias = Callable[[str, str], tuple[str, ...]]
_AGREES = frozenset(("accepted", "accepted by silence", "objection withdrawn"))
_ANSWERS = frozenset(("accepted", "objected", "opposed"))
_TWO = 2


class Answer(NamedTuple):
    """How another party stands to a reservation, since which day and by which act.

    `until` is when its silence is acceptance (20(5)), or nothing; `received` when it received the
    reservation, and `told_back` when it received its withdrawal.
    """

    party: str
    standing: Standing
    on: str = ""
    act: str = ""
    until: str = ""
    received: str = ""
    told_back: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the reservation is accepted, in terms or by silence."""
        return self.standing in _AGREES


class Reservation(NamedTuple):
    """A reservation or a declaration as it stands, and how each other party stands to it.

    `provisions` are those it is to, as it names them; `why` says more of its state. `needs` is of
    how many others it needs the acceptance before the consent of its party is effective: of none
    where it is a declaration, where it was made too late, or has no effect any more. `was` is how
    it stood when it was withdrawn, and `late` tells in words of answers that undo nothing.
    """

    act: str
    party: str
    text_set: str
    reserving: str
    moment: str
    on: str
    provisions: tuple[str, ...]
    words: str
    state: State
    why: str
    answers: tuple[Answer, ...]
    needs: int = 0
    bilateral: bool = True
    reported: bool = False
    withdrawn: str = ""
    was: State = "made"
    late: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """What it is, in a few words: "the reservation of alda to article 3"."""
        to = f" to {', '.join(self.provisions)}" if self.provisions else ""
        return f"the {self.reserving} of {self.party}{to}"

    @property
    def waits(self) -> tuple[str, ...]:
        """What the consent of its party still waits for, in words; nothing if it is effective."""
        if not self.needs or self.effective is not None:
            return ()
        if self.state == "withdrawn":
            return tuple(
                [
                    f"receipt by {each.party} of the withdrawal of {self.called}"
                    for each in self.answers
                    if not each.told_back
                ]
            )
        if self.state == "prohibited":
            return (f"a decision on {self.called}, which the text prohibits: its withdrawal, say",)
        return tuple(
            [
                f"acceptance by {each.party} of {self.called}{_stands(each)}"
                for each in self.answers
                if not each.agrees
            ]
        )

    @property
    def effective(self) -> Days | None:
        """Since when it keeps the consent of its party from nothing; none where it still does.

        One that was accepted stays so when it is withdrawn (VCLT 20(4), 22(3)).
        """
        if self.state == "prohibited":
            return None
        days = [days_told(each.on) for each in self.answers if each.agrees]
        found = [nth(days, self.needs)] if 0 < self.needs <= len(days) else []
        if self.state == "withdrawn":
            told = [each.told_back for each in self.answers]
            found = found if self.was != "prohibited" else []
            found += [latest([days_told(each) for each in told])] if all(told) else []
        return earliest(found) if found else None

    @property
    def between(self) -> Iterator[str]:
        """Yield what it comes to between its party and each other one (VCLT 20(4), 21)."""
        if self.reserving != "reservation" or self.state not in {"made", "withdrawn"}:
            return
        yield from [f"of {self.called}: {each}" for each in self.late]
        for each in self.answers if self.needs else ():
            pair, what = f"between {self.party} and {each.party}", self._what()
            if self.state == "withdrawn":
                told = f"{pair} {self.called} was withdrawn on {self.withdrawn}"
                if not each.told_back:
                    yield f"{told}, of which {each.party} must receive notice (VCLT 22(3))"
            elif each.agrees:
                yield f"{pair} {what} as {self.called} modifies them (VCLT 21(1))"
            elif each.standing == "objected" and not self.bilateral:
                yield f"{pair} {what} not, so far as {self.called} goes (VCLT 21(3))"
            elif each.standing == "opposed" and not self.bilateral:
                yield f"{pair} it is not in force: {each.party} opposes that (VCLT 20(4)(b))"
            else:
                until = f" until {each.until}" if each.until else ""
                yield f"{pair} it is open{until} whether {self.called} is accepted"

    def _what(self) -> str:
        return f"{', '.join(self.provisions)} apply" if self.provisions else "its provisions apply"


def _stands(answer: Answer) -> str:
    if answer.standing == "open":
        return f" (else by its silence on {answer.until})" if answer.until else ""
    return f", which objects since {answer.on}"


class Rule(NamedTuple):
    """What a procedure says: of how many others acceptance is needed, and when silence is that.

    `acceptance` is "all" (VCLT 20(2)) or "one" (20(4)); `months` is after how many silence accepts
    (20(5)), never if it is 0. Of two parties the other one accepts, and never by silence.
    """

    acceptance: str
    months: int


class Asked(NamedTuple):
    """What reservations are asked about: between whom, on which day, and what words name.

    `names` returns the addresses that words name in a text set, none where that is not sure.
    """

    parties: Sequence[str]
    today: date
    names: Names


def reservations(
    events: Sequence[Event], consents: Sequence[Consent], rule: Rule, asked: Asked
) -> tuple[Reservation, ...]:
    """Return each reservation and declaration as it stands on a day, in the order of their making.

    What is on paper counts as elsewhere; whatever was said too late, or by who may not, changes
    nothing. `consents` say when each party expressed its consent.
    """
    return _Found(events, consents, rule, asked).all()


def readings(
    events: Sequence[Event], text_set: str, parties: Sequence[str], names: Names
) -> tuple[Reserving, ...]:
    """Return what each party holds a text to say of reservations, by the last that it accepted."""
    said = []
    for each in Readings(events, Clauses(text_set), parties).each("reservations"):
        told = load_reserving(each.rule)
        said.append(replace(told, but=_addresses(told.but, text_set, names)))
    return tuple(dict.fromkeys(said))


def _addresses(provisions: Sequence[str], text_set: str, names: Names) -> tuple[str, ...]:
    found = [names(each, text_set) or (each,) for each in provisions]
    return tuple(dict.fromkeys([each for held in found for each in held]))


class _Found:
    def __init__(
        self,
        events: Sequence[Event],
        consents: Sequence[Consent],
        rule: Rule,
        asked: Asked,
    ) -> None:
        self._events, self._rule = events, rule
        self._parties, self._today, self._names = asked
        self._consents = {each.party: each for each in consents}
        self._said: dict[str, list[Event]] = {}
        for event in events:
            if event.counts and isinstance(event.body, steps.Respond):
                self._said.setdefault(event.body.act, []).append(event)

    def all(self) -> tuple[Reservation, ...]:
        return tuple(
            [
                self._of(event, event.body)
                for event in self._events
                if event.counts and isinstance(event.body, steps.Reserve)
            ]
        )

    def _of(self, event: Event, body: steps.Reserve) -> Reservation:
        state, why, withdrawn, was = self._state(event, body)
        others = [each for each in self._parties if each != event.party]
        bilateral = len(others) < _TWO
        needs = 0
        if body.reserving == "reservation" and was not in {"late", "not confirmed"}:
            every = bilateral or self._rule.acceptance == "all"
            needs = len(others) if every else min(1, len(others))
        if bilateral and not why and needs and state == "made":
            why = "of two parties it is an offer of another text: the other one must accept it"
        found = [self._answer(event, each, withdrawn, bilateral) for each in others]
        return Reservation(
            event.act,
            event.party,
            event.text_set,
            *body[:2],
            event.on,
            *body[3:],
            state,
            why,
            tuple([each for each, _ in found]),
            needs,
            bilateral,
            event.reported,
            withdrawn.on if withdrawn else "",
            was,
            tuple([words for _, late in found for words in late]),
        )

    def _state(self, event: Event, body: steps.Reserve) -> tuple[State, str, Event | None, State]:
        """Return how it stands, why, by which act it was withdrawn, and how it stood without."""
        own = [each for each in self._said.get(event.act, ()) if each.party == event.party]
        withdrawn = next((each for each in own if _response(each) == "withdrawn"), None)
        was, why = self._unwithdrawn(event, body, own)
        if withdrawn is not None:
            return "withdrawn", f"withdrawn on {withdrawn.on} (VCLT 22)", withdrawn, was
        return was, why, None, was

    def _unwithdrawn(
        self, event: Event, body: steps.Reserve, own: Sequence[Event]
    ) -> tuple[State, str]:
        if body.reserving == "declaration":
            return "made", ""
        known = readings(self._events, event.text_set, self._parties, self._names)
        to = _addresses(body.provisions, event.text_set, self._names)
        if known and all(forbidden(each, to) for each in known):
            return "prohibited", f"the text prohibits it: {known[0]} (VCLT 19)"
        confirmed = [each for each in own if _response(each) == "confirmed"]
        return self._in_time(event, body, confirmed)

    def _in_time(
        self, event: Event, body: steps.Reserve, confirmed: Sequence[Event]
    ) -> tuple[State, str]:
        """Return whether it was made before consent was expressed, and confirmed then (23(2))."""
        consent = self._consents.get(event.party)
        on_signing = body.moment == "signature"
        if consent is None or consent.state not in {"expressed", "bound"}:
            signed = consent is not None and consent.state != "none"
            if on_signing and signed and not confirmed:
                why = "it must be confirmed when consent to be bound is expressed (VCLT 23(2))"
                return "to be confirmed", why
            return "made", ""
        since = days_told(consent.on) if consent.on else None
        if since and days_told(event.on).first > since.last:
            return "late", f"{event.party} had expressed its consent on {consent.on} (VCLT 19)"
        if after_consent(event, self._events, consent.expressing):
            why = f"it stands in the record behind the consent of {event.party}, whatever its day"
            return "late", f"{why} (VCLT 19)"
        by_signature = consent.means.startswith(BY_SIGNATURE)
        in_time = [
            each
            for each in confirmed
            if not since
            or (
                days_told(each.on).first <= since.last
                and not after_consent(each, self._events, consent.expressing)
            )
        ]
        if on_signing and not by_signature and not in_time:
            why = "it was not confirmed when consent to be bound was expressed (VCLT 23(2))"
            return "not confirmed", why
        return "made", ""

    def _answer(
        self,
        event: Event,
        party: str,
        withdrawn: Event | None,
        bilateral: bool,  # noqa: FBT001
    ) -> tuple[Answer, list[str]]:
        """Return how a party stands to a reservation, and in words what it said too late."""
        own = [each for each in self._said.get(event.act, ()) if each.party == party]
        received = next((each.on for each in own if _response(each) == "received"), "")
        answer = Answer(party, "open", received=received)
        until = until_entered(withdrawn).last if withdrawn is not None else date.max
        if not bilateral and getattr(event.body, "reserving", "") == "reservation":
            limit = self._limit(party, received)
            answer = answer._replace(until=limit if limit <= until.isoformat() else "")
        late: list[str] = []
        for each in filter(lambda each: _response(each) in _ANSWERS, own):
            answer, words = self._after(answer, each, until)
            late += words
        if answer.until <= self._today.isoformat():
            answer = _silent(answer)
        for each in self._said.get(withdrawn.act, ()) if withdrawn is not None else ():
            if each.party == party and _response(each) == "received":
                answer = answer._replace(told_back=answer.told_back or each.on)
        return answer, late

    def _after(self, answer: Answer, event: Event, until: date) -> tuple[Answer, list[str]]:
        """Return how a party stands after its word, and what is to be told of that.

        None counts after its acceptance, or when the reservation was withdrawn.
        """
        said, day = _response(event), said_on(event)
        if answer.until < day.isoformat():
            answer = _silent(answer)
        if answer.agrees or day > until:
            again = said == answer.standing == "accepted" and day <= until
            return answer, [] if again else [_too_late(answer, event)]
        if said == "accepted":
            return answer._replace(standing="accepted", on=event.on, act=event.act), []
        if answer.standing == "objected" and said == "opposed":
            return answer, []  # it is not made wider
        standing: Standing = "objected" if said == "objected" else "opposed"
        back = self._taken_back(event)
        if back is not None and said_on(back) <= until:
            standing, event = "objection withdrawn", back
        return answer._replace(standing=standing, on=event.on, act=event.act), []

    def _limit(self, party: str, received: str) -> str:
        """Return the last day before silence is acceptance, if that is known (VCLT 20(5))."""
        consent = self._consents.get(party)
        expressed = consent is not None and consent.state in {"expressed", "bound"} and consent.on
        if not self._rule.months or not received or consent is None or not expressed:
            return ""  # until it expresses its consent, whichever is later
        told = (later(days_told(received), self._rule.months, "month"), days_told(consent.on))
        return latest(told).last.isoformat()

    def _taken_back(self, objection: Event) -> Event | None:
        return next(
            (
                each
                for each in self._said.get(objection.act, ())
                if each.party == objection.party and _response(each) == "withdrawn"
            ),
            None,
        )


def _silent(answer: Answer) -> Answer:
    """Return how a party stands whose time is over: if it was silent, that has accepted (20(5))."""
    if answer.standing == "open" and answer.until:
        return answer._replace(standing="accepted by silence", on=answer.until)
    return answer


def _too_late(answer: Answer, event: Event) -> str:
    """Tell of an answer that comes when the reservation is accepted, or withdrawn."""
    stood = f"it was {answer.standing} on {answer.on}" if answer.agrees else "it was withdrawn"
    entered = f", entered on {entered_on(event)}" if own_word(event) else ""
    told = f"{event.party} {_SAYS[_response(event)]} on {event.on}{entered}"
    return f"{told}, when {stood}: that changes nothing"


_SAYS = {"accepted": "accepts it", "objected": "objects", "opposed": "objects, and opposes it"}


def forbidden(reading: Reserving, provisions: Sequence[str]) -> bool:
    """Whether a reservation to some provisions is prohibited, by a reading of the text.

    One that names no provision is to the whole. What is called otherwise than by its address is not
    known to be excepted.
    """
    if reading.permitted:
        return any(_meet(one, other) for one in provisions for other in reading.but)
    return not provisions or not all(
        any(_within(each, other) for other in reading.but) for each in provisions
    )


def _meet(one: str, other: str) -> bool:
    return _within(one, other) or _within(other, one)


def _within(inner: str, outer: str) -> bool:
    """Whether a provision is another one or lies in it; words are the same words."""
    try:
        return Address.parse(inner).within(Address.parse(outer))
    except AddressError:
        return _plain(inner) == _plain(outer)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold().removeprefix("the ")


def _response(event: Event) -> str:
    return event.body.response if isinstance(event.body, steps.Respond) else ""


def with_reservations(
    consents: Sequence[Consent], reserved: Sequence[Reservation]
) -> tuple[Consent, ...]:
    """Return the consents, each told to be with a reservation where it is."""
    by: Mapping[str, list[Reservation]] = {each.party: [] for each in consents}
    for each in reserved:
        if each.needs and each.state != "withdrawn" and each.party in by:
            by[each.party].append(each)
    return tuple([_told(each, by[each.party]) for each in consents])


def _told(consent: Consent, reserved: Sequence[Reservation]) -> Consent:
    if not reserved or not consent.means:
        return consent
    pending = any(each.effective is None for each in reserved)
    more = "with a reservation that is not accepted" if pending else "with a reservation"
    return consent._replace(means=f"{consent.means}, {more}")
