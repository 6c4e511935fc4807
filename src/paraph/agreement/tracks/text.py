"""Text: how far a text set has come, from a draft to the original that was signed (VCLT 9-10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.tracks.signature import Signature

State: TypeAlias = Literal["draft", "settled", "adopted", "authentic", "original", "corrected"]


class Fixed(NamedTuple):
    """How far a text set has come, by which acts; `waits` is whose word it waits for to go on.

    `corrected` is the set that an agreed correction put in its place.
    """

    text_set: str
    state: State
    acts: tuple[str, ...]
    waits: tuple[str, ...] = ()
    corrected: str = ""


def fixed(
    events: Sequence[Event],
    signatures: Sequence[Signature],
    text_sets: Iterable[str],
    parties: Sequence[str],
) -> tuple[Fixed, ...]:
    """Return how far each text set has come.

    It is settled when every party holds it to be final, adopted by an act of adoption, authentic
    when all have initialled or signed it, an original when all have signed it, and corrected when
    an agreed correction is done (VCLT 79(1), (2)).
    """
    by_set: dict[str, list[Event]] = {}
    for event in events:
        if event.counts and event.text_set:
            by_set.setdefault(event.text_set, []).append(event)
    said = _Said(events)
    rectified = {
        event.body.old: event
        for event in events
        if event.counts
        and isinstance(event.body, steps.Rectify)
        and event.body.step == "done"
        and not said.lacks(event.body, event.text_set, parties)
        and said.may_be_done(event.body, event.text_set, event.at)
    }
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
            )
            for each in text_sets
        ]
    )


def unagreed(
    events: Sequence[Event], body: steps.Rectify, text_set: str, parties: Sequence[str]
) -> str:
    """Return which party has not agreed to a correction, or has objected to it; or nothing.

    The last word of each counts. Of a depositary's correction nobody need agree, and nobody may
    have objected (VCLT 79(1), (2)).
    """
    return _Said(events).lacks(body, text_set, parties)


def announced(events: Sequence[Event], body: steps.Rectify, text_set: str) -> str:
    """Return until when objections to a correction may be made, or nothing if nobody said."""
    return _Said(events).due(body, text_set)


class _Said:
    """The last word of each party on each correction: of which set, to which."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._words: dict[tuple[str, str], dict[str, str]] = {}
        self._due: dict[tuple[str, str], str] = {}
        for event in events:
            match event.body:
                case steps.Rectify("agreed" | "objected" | "proposed" as step, _, old) if (
                    event.counts
                ):
                    key = old, event.text_set
                    self._words.setdefault(key, {})[event.party] = step
                    if step == "proposed":
                        self._due[key] = max(self._due.get(key, ""), event.body.until)
                case _:
                    pass

    def due(self, body: steps.Rectify, text_set: str) -> str:
        """Return the time limit for objections that was proposed, or nothing."""
        return self._due.get((body.old, text_set), "")

    def may_be_done(self, body: steps.Rectify, text_set: str, at: str) -> bool:
        """Whether it is not a depositary's, or its time limit was told and is over (VCLT 79(2))."""
        due = self.due(body, text_set)
        return body.way != "depositary" or bool(due and due <= at)

    def lacks(self, body: steps.Rectify, text_set: str, parties: Sequence[str]) -> str:
        """Return which party has not agreed, or has objected; or nothing."""
        words = self._words.get((body.old, text_set), {})
        if body.way == "depositary":
            return next((party for party, word in words.items() if word == "objected"), "")
        return next((party for party in parties if words.get(party) != "agreed"), "")


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
    adopted = [each for each in events if each.counts and isinstance(each.body, steps.Adopt)]
    ways = {each.body.how for each in adopted if isinstance(each.body, steps.Adopt)}
    return "vote" in ways and 3 * len({each.party for each in adopted}) >= 2 * len(parties)


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
    if rectified is not None and signed:
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
