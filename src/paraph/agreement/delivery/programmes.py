"""Programmes: which there are, whose words stand, and whether they rest on a text that binds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.answered import answered
from paraph.agreement.binding import Binding
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.order import surely_behind
from paraph.agreement.period import day_of

State: TypeAlias = Literal["agreed", "planned", "unknown"]


class Planned(NamedTuple):
    """A programme as it stands: the words that count, since which act, and who holds them.

    It is agreed when all parties in it hold the same words, and stays so until they all hold other
    ones: those whom other words leave out too. That they did for a time is so where one of them
    had seen it: no order of two logs says it. Before that the last words in the record stand,
    which one party alone may plan.
    Of those who hold it, `on_paper` do by a fact on paper alone. `proposes` are the acts of those
    who hold other words by now, by party. `binds` is why its
    commitments bind, or `free` why it is an intention. One that reports name and nobody ever held
    is unknown.
    """

    name: str
    state: State
    body: steps.Programme
    act: str
    text_set: str
    holds: tuple[str, ...]
    on_paper: tuple[str, ...]
    waits: tuple[str, ...]
    proposes: tuple[tuple[str, str], ...]
    binds: str
    free: str

    @property
    def due_of(self) -> tuple[str, ...]:
        """The parties of which it asks something: who does not hold a plan accepted nothing."""
        if self.state == "agreed":
            return tuple([each.party for each in self.body.responsible])
        return self.holds

    def indicator(self, name: str) -> steps.Indicator | None:
        """Return an indicator by its name, or none."""
        return next((each for each in self.body.indicators if each.indicator == name), None)


def programmes(life: Life) -> tuple[Planned, ...]:
    """Return the programmes in the order in which the record first has them, the unknown last."""
    held: dict[str, list[Event]] = {}
    for event in life.past:
        if isinstance(event.body, steps.Programme) and event.counts:
            _insert(held.setdefault(event.body.programme, []), event)
    named = [
        event.body.programme
        for event in life.events
        if isinstance(event.body, steps.Deliver) and event.body.programme not in held
    ]
    known = [_planned(life, name, events) for name, events in held.items()]
    return (*known, *[_unknown(name) for name in dict.fromkeys(named)])


def _insert(events: list[Event], event: Event) -> None:
    """Put a paper before the papers of its party that are surely newer, all else at the end."""
    at = len(events)
    if event.reported:
        newer = (
            place
            for place, each in enumerate(events)
            if each.reported
            and each.party == event.party
            and day_of(each.on) > day_of(event.on, last=True)
        )
        at = next(newer, at)
    events.insert(at, event)


def _planned(life: Life, name: str, events: list[Event]) -> Planned:
    last, agreed = _held(events), None
    for at, event in enumerate(events):
        before = [each for each in events[:at] if _known(each, event)]
        for seen in (before, [*before, event]):
            agreed = _in_common(_held(seen), agreed) or agreed
    agreed = _in_common(last, agreed) or agreed
    stands = agreed or events[-1]
    body = _body(stands)
    first = next(each for each in events if _same(each, stands))
    parties = tuple([each.party for each in body.responsible])
    holds = tuple([party for party in parties if party in last and _same(last[party], stands)])
    paper = tuple([party for party in holds if last[party].reported])
    others = [(party, each.act) for party, each in last.items() if not _same(each, stands)]
    state: State = "planned" if agreed is None else "agreed"
    waits = tuple([each for each in parties if each not in holds and agreed is None])
    free = unbound(life, body, stands.text_set)
    binds = "" if free else f"the agreement is {life.force.state}"
    if not free and all(each.binds == "adoption" for each in body.commitments):
        binds = "final clauses bind from the adoption of the text on (VCLT 24(4))"
    return Planned(
        name,
        state,
        body,
        first.act,
        stands.text_set,
        holds,
        paper,
        waits,
        tuple(sorted(others)),
        binds,
        free,
    )


def _known(earlier: Event, event: Event) -> bool:
    """Whether who did one knew of the other: in one log papers stand in the order of their days."""
    return earlier.word.log == event.word.log or surely_behind(event, earlier)


def _held(events: Iterable[Event]) -> dict[str, Event]:
    """Return the last words of each party: what is on paper takes the place of no signature."""
    last: dict[str, Event] = {}
    for event in events:
        known = last.get(event.party)
        if known is None or known.reported or not event.reported:
            last[event.party] = event
    return last


def _in_common(held: Mapping[str, Event], agreed: Event | None) -> Event | None:
    """Return what all hold who are in it, and in what was agreed before, if they hold the same."""
    for event in held.values():
        bodies = (_body(event), *([_body(agreed)] if agreed else []))
        among = [each.party for body in bodies for each in body.responsible]
        if all(party in held and _same(held[party], event) for party in among):
            return event
    return None


def _unknown(name: str) -> Planned:
    body = steps.Programme(name, name, "", "", "", 0, (), (), (), "")
    return Planned(name, "unknown", body, "", "", (), (), (), (), "", "nobody holds this programme")


def _body(event: Event) -> steps.Programme:
    if not isinstance(event.body, steps.Programme):
        raise TypeError(event.body)
    return event.body


def _same(one: Event, other: Event) -> bool:
    return one.body == other.body and one.text_set == other.text_set


# ---------------------------------------------------------------- what binds


def unbound(life: Life, body: steps.Programme, text_set: str) -> str:
    """Return why the commitments of a programme bind nobody as the life stands, or nothing.

    Only a text in force or provisionally applied makes commitments, and of one that is applied in
    part only those parts; but final clauses do from the adoption of the text on (VCLT 24(4), 25).
    """
    if not body.commitments:
        return "it names no commitment: it is an intention"
    if why := unaccepted(life, body):
        return why
    binding = Binding(life)
    texts = binding.texts_of(text_set)
    spans = _spans(life, body)
    if not text_set or not texts:
        return "it names no text set of the record"
    if not {each.text for each, _ in spans} <= texts:
        return "it quotes a text that is not in the text set that it names"
    later = [each for each, binds in spans if binds == "force"]
    if len(later) < len(spans) and not binding.adopted(text_set):
        return "the text was not adopted yet"
    return next(filter(None, (binding.unapplied(text_set, each) for each in later)), "")


def unaccepted(life: Life, body: steps.Programme) -> str:
    """Return which norm that a programme names is none that somebody must deliver, or nothing.

    It is one that somebody accepted or corrected as an obligation, and that nobody rejected since.
    """
    named = [each.norm for each in body.commitments if each.norm]
    known = answered(life) if named else {}
    told = (
        known[each].free(life) if each in known else f"nobody accepted the norm {each}"
        for each in named
    )
    return next(filter(None, told), "")


def _spans(life: Life, body: steps.Programme) -> list[tuple[steps.Span, str]]:
    """Return the words that a programme commits to, quoted or by the norms that it names."""
    known = answered(life) if any(each.norm for each in body.commitments) else {}
    quoted = [(each.span, each.binds) for each in body.commitments if each.span.text]
    named = [(known[each.norm].row.span, each.binds) for each in body.commitments if each.norm]
    return [*quoted, *named]
