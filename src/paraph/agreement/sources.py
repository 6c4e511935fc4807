"""Sources: what the press said, as acts added it and people accepted, corrected or rejected it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.entry import Entry
from paraph.agreement.event import Event, events
from paraph.agreement.state import State
from paraph.agreement.window import made_at
from paraph.press.naming import statement_id


class Answer(NamedTuple):
    """What a person made of a statement, when, and by which act."""

    act: str
    party: str
    person: str
    at: str
    row: steps.Weighed


class Line(NamedTuple):
    """A statement of a source with all answers on it, of which the last one counts."""

    name: str
    answers: tuple[Answer, ...]

    @property
    def last(self) -> Answer:
        """The answer that counts."""
        return self.answers[-1]

    @property
    def row(self) -> steps.Weighed:
        """The statement as the last answer has it."""
        return self.last.row

    @property
    def stated(self) -> steps.Stated:
        """What was said, as the last answer has it."""
        return self.row.stated

    @property
    def rejected(self) -> bool:
        """Whether it is none, by the last answer."""
        return self.row.assessed == "rejected"


class Kept(NamedTuple):
    """A source of a record: its act, who accepted it for which party and when, and what it is.

    `lines` are its statements, those of the act first. `log` is the digest of the agreement in
    whose record it is. `press`: that is a log of sources, and no agreement's.
    """

    act: str
    person: str
    party: str
    at: str
    source: steps.AddSource
    lines: tuple[Line, ...]
    log: str = ""
    press: bool = False

    @property
    def standing(self) -> tuple[Line, ...]:
        """The statements that nobody rejected."""
        return tuple([each for each in self.lines if not each.rejected])


def kept(
    entries: Iterable[Entry], state: State, parties: Iterable[str], until: str = ""
) -> Iterator[Kept]:
    """Yield the sources that acts added and that count, in the order of the entries.

    With `until`, an instant, what was made later is left out, and so are answers: as acts claim,
    within what is proven.
    """
    held = [
        each
        for each in entries
        if (each.party, each.id) in state.standings
        and (not until or made_at(each.act.at, each.proven) <= until)
    ]
    told = [each for each in events(held, state.standings, state.checked, parties) if each.counts]
    answers: dict[str, list[Event]] = {}
    for event in told:
        if isinstance(event.body, steps.Weigh):
            answers.setdefault(event.body.act, []).append(event)
    for event in told:
        if isinstance(event.body, steps.AddSource) and event.kind == "add-source":
            yield kept_of(event, event.body, answers.get(event.act, ()))


def kept_of(event: Event, body: steps.AddSource, answers: Iterable[Event] = ()) -> Kept:
    """Return a source with its statements as the events that answer on it leave them."""
    found: dict[str, list[Answer]] = {}
    first = (event.act, event.party, event.by.person, event.made)
    for stated in body.statements:
        name = name_of(stated)
        row = steps.Weighed(name, "accepted", stated)
        found.setdefault(name, []).append(Answer(*first, row))
    for each in answers:
        if isinstance(each.body, steps.Weigh):
            for row in each.body.rows:
                if strange(row, body):  # nobody puts words into a source
                    continue
                answer = Answer(each.act, each.party, each.by.person, each.made, row)
                found.setdefault(row.statement, []).append(answer)
    lines = [Line(name, tuple(each)) for name, each in found.items()]
    return Kept(event.act, event.by.person, event.party, event.made, body, tuple(lines))


def strange(row: steps.Weighed, body: steps.AddSource) -> str:
    """Return why an answer is on no statement of a source, or nothing."""
    span = row.stated.span
    if span.text != body.text:
        return "a statement is of another text than that of the source"
    held = next((each.span for each in body.statements if name_of(each) == row.statement), span)
    return "" if held == span else "a statement has other words than the source was added with"


def unkept(body: steps.AddSource) -> Kept:
    """Return a source that is in no record: its statements are proposals that nobody answered."""
    found = {name_of(each): each for each in body.statements}
    lines = [
        Line(name, (Answer("", "", "", "", steps.Weighed(name, "proposed", stated)),))
        for name, stated in found.items()
    ]
    return Kept("", "", "", "", body, tuple(lines))


def name_of(stated: steps.Stated) -> str:
    """Return the name of a statement."""
    span = stated.span
    return statement_id(span.text, span.provision, span.start, span.end)
