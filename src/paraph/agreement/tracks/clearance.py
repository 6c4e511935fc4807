"""Clearance: what each body that was asked says of a text set, and what its silence comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.event import Event

State: TypeAlias = Literal[
    "not asked",
    "asked",
    "silent",
    "agreed by silence",
    "agreed",
    "agreed on condition",
    "objected",
    "stale",
]
Stands: TypeAlias = Callable[[str, str, str], bool]
"""Whether a party's own changes made one text set another, and all are proved editorial."""


class Clearance(NamedTuple):
    """How a body stands to a text set.

    `act` is its answer, or who asked it; `condition` is what it asks for and `met` the act in which
    it says that it has it. `until` is when its answer is due. `answered` is the set that it
    answered on, where that is another one. `late` says that it answered after silence was counted,
    `unheeded` why its silence counts for nothing, though it was announced; `why` is why it
    objects, in its words.
    """

    party: str
    body: str
    text_set: str
    state: State
    act: str
    until: str = ""
    condition: str = ""
    met: str = ""
    comments: tuple[steps.Comment, ...] = ()
    answered: str = ""
    reported: bool = False
    late: bool = False
    unheeded: str = ""
    why: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the body agrees to this very text set, its silence included where it counts."""
        return self.state in {"agreed", "agreed by silence"} or (
            self.state == "agreed on condition" and bool(self.met)
        )


class Rule(NamedTuple):
    """What a procedure says of silence: whether it may agree, and what a late answer does.

    A late answer `counts`, or is only `shown`: then the silence before it stands. A body has
    `shortest` days at least from when it was asked, else nothing comes of its silence.
    """

    silence: Literal["agreement", "nothing"] = "agreement"
    late: Literal["counts", "shown"] = "counts"
    shortest: int = 1


class _Asked(NamedTuple):
    """What a body was asked: `since` is when silence was announced that counts until now."""

    act: str
    until: str
    silence: bool
    since: str
    unheeded: str


class _Answer(NamedTuple):
    event: Event
    body: acts.Clear


class About(NamedTuple):
    """What clearance is asked about: a text set at an instant, and how it came about.

    `before` are the sets that it was reached from, the nearest first: an answer on one of them is
    stale, unless that body agreed in advance to editorial changes and `stands` says that they are.
    """

    text_set: str
    before: tuple[str, ...]
    stands: Stands
    now: str


def clearances(events: Sequence[Event], about: About, rule: Rule) -> tuple[Clearance, ...]:
    """Return how each body stands to a text set: which was named as interested, asked, or answered.

    The last answer of a body on a set counts; on paper, only if a second person checked it. Silence
    agrees only where it was announced and the procedure lets it; who asks again makes no time limit
    shorter that runs. Takes time linear in the events,
    and for each body in the sets before.
    """
    asked: dict[tuple[str, str, str], _Asked] = {}
    answers: dict[tuple[str, str, str], _Answer] = {}
    met: dict[str, str] = {}
    by_act: dict[str, tuple[str, str]] = {}
    answered: dict[str, Event] = {}
    whom: dict[tuple[str, str], str] = {}
    for event in events:
        if not event.counts:
            continue
        match event.body:
            case acts.Propose(interested=interested):
                whom |= {(event.party, each): event.act for each in interested}
            case acts.AskClearance(bodies, until, silence):
                for each in bodies:
                    key = event.party, each, event.text_set
                    asked[key] = _ask(asked.get(key), event, until, silence, rule.shortest)
            case acts.Clear() as body:
                key = event.party, whose(event.by), event.text_set
                known = answers.get(key)
                if known is None or known.event.reported or not event.reported:
                    answers[key] = _Answer(event, body)  # no paper overturns a signed answer
                by_act[event.act] = key[:2]
                answered[event.act] = event
            case steps.Discharge(act):
                signed = act in answered and not answered[act].reported
                if by_act.get(act) == (event.party, whose(event.by)) and not (
                    event.reported and signed
                ):  # no paper meets the condition of who answered here
                    met[act] = event.act
            case _:
                pass
    sets = (about.text_set, *about.before)
    told = dict.fromkeys([key[:2] for key in (*asked, *answers) if key[2] in sets], "")
    view = _View(asked, answers, met, sets, about.stands, rule, about.now)
    return tuple([view.of(*each, act) for each, act in {**told, **whom}.items()])


def _ask(known: _Asked | None, event: Event, until: str, silence: bool, days: int) -> _Asked:  # noqa: FBT001
    """Return what a body is asked, which may have been asked before.

    A limit that runs stays, and the time that the body had under it counts for a longer one too.
    """
    runs = known if known and event.made < known.until else None
    due = runs.until if runs and "" < until < runs.until else until
    since = runs.since if runs and runs.silence else event.made
    why = ""
    if silence and due:
        why = too_short(since, due, days)
    return _Asked(event.act, due, silence and not why, since, why)


def too_short(since: str, until: str, days: int) -> str:
    """Return why nothing comes of a silence, from an instant to another one, or nothing."""
    given = datetime.fromisoformat(until) - datetime.fromisoformat(since)
    if given >= timedelta(days=days):
        return ""
    if given <= timedelta():
        return f"it was announced when its time limit, {until}, was over already"
    return f"it was to answer within less than {days} day{'s' * (days > 1)}, by {until}"


def whose(author: Author) -> str:
    """Return the body that answers, or the person who acts for none: a person is no body.

    Someone who is called as a body is does not answer for it: no name of a body has a blank in it.
    """
    return author.body or f"{author.person} (in person)"


class _View(NamedTuple):
    asked: dict[tuple[str, str, str], _Asked]
    answers: dict[tuple[str, str, str], _Answer]
    met: dict[str, str]
    sets: tuple[str, ...]
    stands: Stands
    rule: Rule
    now: str

    def of(self, party: str, body: str, told: str) -> Clearance:
        """Return how one body stands: by its answer here, else by one on a set before this one."""
        here = self.sets[0]
        asked = self.asked.get((party, body, here))
        answer = self.answers.get((party, body, here))
        if answer is not None:
            return self._answered(party, body, here, answer, asked)
        for earlier in self.sets[1:]:
            answer = self.answers.get((party, body, earlier))
            before = self.asked.get((party, body, earlier))
            if answer is None and before is not None and asked is None:
                silent = self._silent(before)
                if silent == "agreed by silence":  # no silence was asked for on this set
                    return Clearance(
                        party, body, here, "stale", before.act, before.until, answered=earlier
                    )
            if answer is None:
                continue
            found = self._answered(party, body, here, answer, asked)
            carried = answer.body.editorial and found.agrees and self.stands(party, earlier, here)
            if not carried and asked is not None:
                break  # it was asked anew, and has not answered yet
            state: State = found.state if carried else "stale"
            return found._replace(state=state, answered=earlier)
        if asked is None:
            return Clearance(party, body, here, "not asked", told)
        state = self._silent(asked)
        return Clearance(party, body, here, state, asked.act, asked.until, unheeded=asked.unheeded)

    def _silent(self, asked: _Asked) -> State:
        counts = asked.silence and self.rule.silence == "agreement"
        if not asked.until or self.now < asked.until:
            return "silent" if counts and asked.until else "asked"
        return "agreed by silence" if counts else "asked"

    def _answered(
        self, party: str, body: str, here: str, answer: _Answer, asked: _Asked | None
    ) -> Clearance:
        event, said = answer
        until = asked.until if asked else ""
        # The time that an act claims gives no rights where a later one is proven.
        given = event.on if event.reported and not event.confirmed else event.word.made
        late = bool(until) and _surely_late(given, until)
        found = Clearance(
            party,
            body,
            here,
            _STATES[said.answer],
            event.act,
            until,
            said.condition if said.answer == "on-condition" else "",
            self.met.get(event.act, ""),
            said.comments,
            reported=event.reported,
            late=late,
            why=said.condition if said.answer == "objected" else "",
        )
        if late and asked is not None and self.rule.late == "shown":
            silent = self._silent(asked)
            if silent == "agreed by silence":
                return found._replace(state=silent)
        return found


def _surely_late(given: str, until: str) -> bool:
    """Whether an answer came when its time was up: a day alone may lie before its hour."""
    told = until[: len(given)]
    return given > told or (given == told and len(given) >= len(until))


_STATES: dict[str, State] = {
    "agreed": "agreed",
    "on-condition": "agreed on condition",
    "objected": "objected",
}
