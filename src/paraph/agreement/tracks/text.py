"""Text: how far a text set has come, from a draft to the original that was signed (VCLT 9-10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.order import as_said, surely_behind
from paraph.agreement.procedure import OBJECTIONS
from paraph.agreement.tracks.signature import Signature
from paraph.norms.final.depositary import Depositary, dump_depositary

State: TypeAlias = Literal["draft", "settled", "adopted", "authentic", "original", "corrected"]


class Fixed(NamedTuple):
    """How far a text set has come, by which acts; `waits` is whose word it waits for to go on.

    `corrected` is the set that an agreed correction put in its place; `late` are the parties that
    objected to it when it was done.
    """

    text_set: str
    state: State
    acts: tuple[str, ...]
    waits: tuple[str, ...] = ()
    corrected: str = ""
    late: tuple[str, ...] = ()


def fixed(
    events: Sequence[Event],
    signatures: Sequence[Signature],
    text_sets: Iterable[str],
    parties: Sequence[str],
    objections: int = OBJECTIONS,
) -> tuple[Fixed, ...]:
    """Return how far each text set has come; `events` are also those that were taken back.

    It is settled when every party holds it to be final, adopted by an act of adoption, authentic
    when all have initialled or signed it, an original when all have signed it, and corrected when
    an agreed correction is done (VCLT 79(1), (2)).
    """
    by_set: dict[str, list[Event]] = {}
    for event in events:
        if event.counts and event.text_set:
            by_set.setdefault(event.text_set, []).append(event)
    rectified, late = _rectified(events, parties, objections)
    signing: dict[str, list[Signature]] = {}
    for each in signatures:
        signing.setdefault(each.text_set, []).append(each)
    return tuple(
        [
            _of(
                each,
                by_set.get(each, ()),
                signing.get(each, ()),
                rectified.get(each),
                parties,
            )._replace(late=late.get(each, ()))
            for each in text_sets
        ]
    )


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
    said = _Said(objections)
    for event in as_said(events):
        said.hear(event)
        if _is_done(event, said, parties):
            said.settle(event)
    return said.lacks(body, text_set, parties, since)


def _rectified(
    events: Sequence[Event], parties: Sequence[str], objections: int
) -> tuple[dict[str, Event], dict[str, tuple[str, ...]]]:
    """Return by which act each set was corrected, and who objected when that was done.

    Each is judged at its own place: what is said later undoes none.
    """
    said = _Said(objections)
    done: dict[str, Event] = {}
    late: dict[str, tuple[str, ...]] = {}
    for event in as_said(events):
        body = event.body
        said.hear(event)
        if not (event.counts and isinstance(body, steps.Rectify)):
            continue
        if _is_done(event, said, parties):
            said.settle(event)
            if body.old not in done or done[body.old].text_set != event.text_set:
                done[body.old], late[body.old] = event, ()  # what is done is not moved
        elif (
            body.step == "objected"
            and body.old in done
            and done[body.old].text_set == event.text_set
        ):
            late[body.old] = (*late[body.old], event.party)
    return done, late


def _is_done(event: Event, said: _Said, parties: Sequence[str]) -> bool:
    """Whether a correction is done by an event, as things were said until then."""
    body = event.body
    if not (event.counts and isinstance(body, steps.Rectify) and body.step == "done"):
        return False
    return not said.lacks(body, event.text_set, parties, event.word.since)


class _Said:
    """The last word of each party on each correction so far: of which set, to which."""

    def __init__(self, objections: int) -> None:
        self._objections = timedelta(days=objections)
        self._named: dict[str, dict[str, str]] = {}
        self._words: dict[tuple[str, str], dict[str, tuple[str, str]]] = {}
        self._proposed: dict[tuple[str, str], Event] = {}
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


def adopted(events: Sequence[Event], text_set: str, parties: Sequence[str]) -> bool:
    """Whether a text set is adopted: by a vote, or by the consent of all (VCLT 9)."""
    those = [each for each in events if each.counts and each.text_set == text_set]
    return bool(_adopted(those, parties))


def _adopted(events: Sequence[Event], parties: Sequence[str]) -> tuple[str, ...]:
    """Return the acts by which a text was adopted: a vote, or the consent of all (VCLT 9)."""
    consented = {event.party: event.act for event in events if event.kind == "adopt"}
    if voted(events, parties):
        return tuple(consented.values())
    return tuple(consented.values()) if consented.keys() >= set(parties) else ()


def voted(events: Sequence[Event], parties: Sequence[str]) -> bool:
    """Whether a conference adopted a text by its vote, as two thirds of the parties say (VCLT 9).

    Of two parties that is both: no vote of one of them adopts a text of both.
    """
    said = [
        each.party
        for each in events
        if each.counts and isinstance(each.body, steps.Adopt) and each.body.how == "vote"
    ]
    return 3 * len({*said}) >= 2 * len(parties)


def _of(
    text_set: str,
    events: Sequence[Event],
    signatures: Sequence[Signature],
    rectified: Event | None,
    parties: Sequence[str],
) -> Fixed:
    final = {event.party: event.act for event in events if event.kind == "fix"}
    adopted = _adopted(events, parties)
    signed = {each.party: each.act for each in signatures if each.signed}
    authentic = signed | {each.party: each.act for each in signatures if each.state == "initialled"}
    waits = tuple([each for each in parties if each not in signed])
    if rectified is not None and signed and authentic.keys() >= set(parties):
        found = Fixed(text_set, "corrected", (rectified.act,), (), rectified.text_set)
    elif not waits:
        found = Fixed(text_set, "original", tuple(signed.values()))
    elif authentic.keys() >= set(parties):
        found = Fixed(text_set, "authentic", tuple(authentic.values()), waits)
    elif adopted:
        found = Fixed(text_set, "adopted", adopted, waits)
    elif final.keys() >= set(parties):
        found = Fixed(text_set, "settled", tuple(final.values()), waits)
    else:
        missing = tuple([each for each in parties if each not in final])
        found = Fixed(text_set, "draft", tuple(final.values()), missing)
    return found
