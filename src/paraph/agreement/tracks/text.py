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


class _Said:
    """The last word of each party on each correction: of which set, to which."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._words: dict[tuple[str, str], dict[str, str]] = {}
        for event in events:
            match event.body:
                case steps.Rectify("agreed" | "objected" | "proposed" as step, _, old) if (
                    event.counts
                ):
                    self._words.setdefault((old, event.text_set), {})[event.party] = step
                case _:
                    pass

    def lacks(self, body: steps.Rectify, text_set: str, parties: Sequence[str]) -> str:
        """Return which party has not agreed, or has objected; or nothing."""
        words = self._words.get((body.old, text_set), {})
        if body.way == "depositary":
            return next((party for party, word in words.items() if word == "objected"), "")
        return next((party for party in parties if words.get(party) != "agreed"), "")


def _of(
    text_set: str,
    events: Sequence[Event],
    signatures: Sequence[Signature],
    rectified: Event | None,
    parties: Sequence[str],
) -> Fixed:
    final = {event.party: event.act for event in events if event.kind == "fix"}
    adopted = [event.act for event in events if event.kind == "adopt"]
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
        found = Fixed(text_set, "adopted", tuple(adopted), waits)
    elif final.keys() >= set(parties):
        found = Fixed(text_set, "settled", tuple(final.values()), waits)
    else:
        missing = tuple([each for each in parties if each not in final])
        found = Fixed(text_set, "draft", tuple(final.values()), missing)
    return found
