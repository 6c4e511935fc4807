"""Correction: which errors of a text that was authenticated are corrected, by whom (VCLT 79)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import days_told
from paraph.agreement.order import as_said, surely_behind
from paraph.agreement.procedure import OBJECTIONS
from paraph.norms.final.depositary import Depositary, dump_depositary


class Corrected(NamedTuple):
    """By which act a text set was corrected; `late` are the parties that objected after that."""

    by: Event
    late: tuple[str, ...] = ()

    @property
    def text_set(self) -> str:
        """The set that takes the place of the defective one."""
        return self.by.text_set

    @property
    def since(self) -> str:
        """From which day, month or year on it has effect; nothing if from the beginning."""
        return self.by.body.since if isinstance(self.by.body, steps.Rectify) else ""

    @property
    def when(self) -> str:
        """From when on it has effect, in words."""
        return _from(self.since)


class Contested(NamedTuple):
    """A correction of which it is open whether it is done: to which set, by which act, since when.

    The `parties` objected to it. Who did it had not seen that, nor had they seen that it was done,
    so that no order of the logs says which was first.
    """

    text_set: str
    act: str
    parties: tuple[str, ...]
    since: str = ""

    def on(self, day: str) -> bool:
        """Whether the corrected text would hold on a day, or may."""
        return not self.since or days_told(self.since).first <= date.fromisoformat(day)

    @property
    def why(self) -> str:
        """Why it is open, in words."""
        who = " and ".join(self.parties)
        return (
            f"the correction was done and {who} objected to it, and nobody had seen the other's "
            "act: whether the text is corrected is open until all agree or it is taken back"
        )


def corrections(
    events: Sequence[Event], parties: Sequence[str], objections: int = OBJECTIONS
) -> tuple[Mapping[str, tuple[Corrected, ...]], Mapping[str, Contested]]:
    """Return of text sets by what they are corrected in turn, and of which of them that is open.

    Each is judged at its own place: what is said after it was done undoes none. What objects to it
    without knowing that it was done, and is unknown to who did it, leaves it open, whichever of the
    logs is read first; until its party agrees after all. `events` are also those that were taken
    back.
    """
    told = as_said(events)
    contested = _contested(told, parties, objections)
    done: dict[str, tuple[Corrected, ...]] = {}
    for event, is_done in _heard(_Said(objections), told, parties, contested):
        body = event.body
        if not (event.counts and isinstance(body, steps.Rectify)):
            continue
        before = done.get(body.old, ())
        last = before[-1] if before else None
        if is_done:
            if last is None or last.text_set != event.text_set:  # what is done is not moved
                done[body.old] = (*before, Corrected(event))
        elif body.step == "objected" and last and last.text_set == event.text_set:
            done[body.old] = (*before[:-1], last._replace(late=(*last.late, event.party)))
    open_ = {
        each.body.old: Contested(each.text_set, each.act, against, each.body.since)
        for each, against in contested.items()
        if against
        if isinstance(each.body, steps.Rectify)
        and each.text_set not in [one.text_set for one in done.get(each.body.old, ())[-1:]]
    }
    return done, open_


def _contested(
    told: Sequence[Event], parties: Sequence[str], objections: int
) -> dict[Event, tuple[str, ...]]:
    """Return what does a correction to which somebody objects who knew no more of it, and who does.

    Nobody does it still where all of these have agreed since: then it is done.

    It is what would be done if nobody had objected without knowing of it. Takes time linear in what
    is told, for each that somebody objects to so.
    """
    against: dict[tuple[str, str, str], dict[str, Event]] = {}
    agreed: set[str] = set()
    for each in told:
        body = each.body
        if each.counts and isinstance(body, steps.Rectify) and body.step in _WORDS:
            held = against.setdefault((body.old, each.text_set, each.party), {})
            if body.step == "objected":
                held[each.act] = each
            else:
                agreed.update([act for act, one in held.items() if surely_behind(each, one)])
    found = {}
    for place, event in enumerate(told):
        body = event.body
        if not (event.counts and isinstance(body, steps.Rectify) and body.step == "done"):
            continue
        unaware = {
            each.act: each.party
            for (old, text_set, party), objected in against.items()
            if (old, text_set) == (body.old, event.text_set) and party != event.party
            for each in objected.values()
            if not surely_behind(event, each) and not surely_behind(each, event)
        }
        if not unaware:
            continue
        before = [each for each in told[: place + 1] if each.act not in unaware]
        *_, (_, is_done) = _heard(_Said(objections), before, parties, {})
        if is_done:
            still = [party for act, party in unaware.items() if act not in agreed]
            found[event] = tuple(dict.fromkeys(still))
    return found


def _heard(
    said: _Said,
    told: Sequence[Event],
    parties: Sequence[str],
    contested: Mapping[Event, tuple[str, ...]],
) -> Iterator[tuple[Event, bool]]:
    """Yield what is told, once it is heard, and whether a correction is done by it.

    What is `contested` by somebody does none, and what nobody contests any longer does it.
    """
    acts = {each.act: not against for each, against in contested.items()}
    for event in told:
        said.hear(event)
        body = event.body
        is_done = False
        if event.counts and isinstance(body, steps.Rectify) and body.step == "done":
            lacking = said.lacks(body, event.text_set, parties, event.word.since)
            is_done = acts.get(event.act, not lacking)
        if is_done:
            said.settle(event)
        yield event, is_done


def undone(  # noqa: PLR0913, PLR0917 - what is to be done, by whom, and when
    events: Sequence[Event],
    body: steps.Rectify,
    text_set: str,
    parties: Sequence[str],
    since: str,
    objections: int = OBJECTIONS,
) -> str:
    """Return why a correction may not be done, as things were told; or nothing.

    The last word of each party counts, and all agree. Where several parties have a depositary, who
    has had the proposal and says nothing within the time limit agrees too (VCLT 79(1), (2)), if it
    acts after that still without a word against it. All have named the depositary, and the limit is
    of so many days for `objections` at least. That it is over rests on `since`, before which it is
    proven not to be done: no claim of a time gives a right.
    """
    told = as_said(events)
    contested = _contested(told, parties, objections)
    said = _Said(objections)
    for _ in _heard(said, told, parties, contested):
        pass  # it hears
    return said.lacks(body, text_set, parties, since)


class _Said:
    """The last word of each party on each correction so far: of which set, to which."""

    def __init__(self, objections: int) -> None:
        self._objections = timedelta(days=objections)
        self._named: dict[str, dict[str, str]] = {}
        self._words: dict[tuple[str, str], dict[str, tuple[str, str]]] = {}
        self._proposed: dict[tuple[str, str], Event] = {}
        self._objected: dict[tuple[str, str, str], list[Event]] = {}
        self._had: dict[str, list[Event]] = {}
        self._heard = 0
        # When each party said its last word on a correction; under no name, when it was proposed.
        self._at: dict[tuple[str, str], dict[str, int]] = {}

    def hear(self, event: Event) -> None:
        """Hear what is said of a correction, and who acts, having seen what.

        What was seen was seen, though the act is taken back.
        """
        if event.seen and not event.reported:
            self._had.setdefault(event.party, []).append(event)
        body = event.body
        if event.counts and isinstance(body, steps.Accept) and body.clause == "depositary":
            self._named.setdefault(event.text_set, {})[event.party] = body.rule
        if not (event.counts and isinstance(body, steps.Rectify) and body.step in _WORDS):
            return
        key = body.old, event.text_set
        self._heard += 1
        held = self._objected.setdefault((*key, event.party), [])
        if body.step == "objected":
            held.append(event)
        elif any(not surely_behind(event, each) for each in held):
            return  # whoever reports that of a party had not seen that it objects
        self._words.setdefault(key, {})[event.party] = body.step, body.since
        self._at.setdefault(key, {})[event.party] = self._heard
        known = self._proposed.get(key)
        if body.step == "proposed" and (known is None or body.until >= _until(known)):
            self._proposed[key] = event
            self._at[key][""] = self._heard

    def settle(self, done: Event) -> None:
        """End what was said of other corrections of a text before what one that is done rests on.

        They are agreed anew, by all: no party alone brings back what all have replaced.
        """
        old = done.body.old if isinstance(done.body, steps.Rectify) else ""
        rests = self._at.get((old, done.text_set), {})
        for key, said in self._at.items():
            if key[0] != old or key[1] == done.text_set:
                continue
            words = self._words[key]
            for party in [*words]:
                silent = rests.get("", 0)
                if words[party][0] != "objected" and said[party] < rests.get(party, silent):
                    del words[party]
            if said.get("", 0) < rests.get("", max(rests.values(), default=0)):
                self._proposed.pop(key, None)

    def lacks(self, body: steps.Rectify, text_set: str, parties: Sequence[str], since: str) -> str:
        """Return why it may not be done: who has not agreed, or may still object; or nothing."""
        key = body.old, text_set
        words, proposed = self._words.get(key, {}), self._proposed.get(key)
        if against := [each for each in parties if words.get(each, _NOTHING)[0] == "objected"]:
            return f"{against[0]} objects to the correction"
        agreed = {each: since for each, (step, since) in words.items() if step == "agreed"}
        if unlike := [each for each in agreed if agreed[each] != body.since]:
            return f"{unlike[0]} has agreed to the correction {_from(agreed[unlike[0]])} alone"
        silent = [each for each in parties if each not in agreed]
        if silent and body.way != "depositary":
            return f"{silent[0]} has not agreed to the correction"
        return self._unheard(body, silent, proposed, parties, since) if silent else ""

    def _unheard(  # noqa: PLR0911 - one for each thing that may lack
        self,
        body: steps.Rectify,
        silent: Sequence[str],
        proposed: Event | None,
        parties: Sequence[str],
        since: str,
    ) -> str:
        """Return why the silence of some is no agreement to what a depositary proposed."""
        if proposed is None:
            return "nobody has proposed it with a time limit for objections (VCLT 79(2))"
        if why := self._no_depositary(proposed, body.old, parties):
            return why
        if _since(proposed) != body.since:
            return f"it was proposed {_from(_since(proposed))} alone"
        if self._too_short(proposed):
            days = self._objections.days
            return f"its time limit for objections is less than {days} days (VCLT 79(2))"
        if since < _until(proposed):
            over = f"objections may be made until {_until(proposed)}"
            return f"{over}, and no head that another node cosigned proves that this is over"
        unheard = [each for each in silent if not self._has_had(each, proposed)]
        if unheard:
            return f"nothing shows that {unheard[0]} had the proposal in time, so it must agree"
        silent = [each for each in silent if not self._is_silent(each, proposed)]
        if silent:
            return f"{silent[0]} has not acted since objections were due, so it must agree"
        return ""

    def _no_depositary(self, proposed: Event, old: str, parties: Sequence[str]) -> str:
        """Return why who proposed a correction is not the depositary, or nothing (VCLT 76)."""
        named = self._named.get(old, {})
        own = dump_depositary(Depositary(proposed.party))
        lacking = [each for each in parties if named.get(each) != own]
        if not lacking:
            return ""
        return f"{lacking[0]} has not named {proposed.party} as the depositary, so all must agree"

    def _too_short(self, proposed: Event) -> bool:
        """Whether less time is given for objections than is due, from when it was proposed on."""
        made = proposed.word.made
        try:
            given = datetime.fromisoformat(_until(proposed)) - datetime.fromisoformat(made)
        except (ValueError, TypeError):
            return True
        return given < self._objections

    def _is_silent(self, party: str, proposed: Event) -> bool:
        """Whether a party acted after the time limit, having seen the proposal, and let it be."""
        return party == proposed.party or any(
            surely_behind(event, proposed) and event.made >= _until(proposed)
            for event in self._had.get(party, ())
        )

    def _has_had(self, party: str, proposed: Event) -> bool:
        """Whether a party acted within the time limit, and had seen the proposal then."""
        if party == proposed.party:
            return True
        return any(
            head.party == proposed.word.log and head.size > proposed.word.place
            for event in self._had.get(party, ())
            if event.made < _until(proposed)
            for head in event.seen
        )


_WORDS = frozenset(("agreed", "objected", "proposed"))


def _since(proposed: Event) -> str:
    return proposed.body.since if isinstance(proposed.body, steps.Rectify) else ""


_NOTHING = "", ""


def _from(since: str) -> str:
    return f"from {since} on" if since else "from the beginning (VCLT 79(4))"


def _until(proposed: Event) -> str:
    """Return until when objections to what is proposed may be made, or nothing."""
    return proposed.body.until if isinstance(proposed.body, steps.Rectify) else ""
