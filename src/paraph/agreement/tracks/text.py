"""Text: how far a text set has come, from a draft to the original that was signed (VCLT 9-10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.procedure import OBJECTIONS
from paraph.agreement.tracks.correction import Contested, Corrected, corrections
from paraph.agreement.tracks.signature import Signature

State: TypeAlias = Literal["draft", "settled", "adopted", "authentic", "original", "corrected"]


class Fixed(NamedTuple):
    """How far a text set has come, by which acts; `waits` is whose word it waits for to go on.

    One that was corrected before all had signed it waits for their signatures. `corrections` are
    those that were agreed and done, in turn. Of one that is `contested` it is open whether it is
    done.
    """

    text_set: str
    state: State
    acts: tuple[str, ...]
    waits: tuple[str, ...] = ()
    corrections: tuple[Corrected, ...] = ()
    contested: Contested | None = None

    @property
    def corrected(self) -> str:
        """The set that the last correction put in its place, or nothing."""
        return self.corrections[-1].text_set if self.corrections else ""

    @property
    def late(self) -> tuple[str, ...]:
        """The parties that objected to the last correction when it was done."""
        return self.corrections[-1].late if self.corrections else ()

    @property
    def by_all(self) -> bool:
        """Whether all parties have signed it, corrected or not."""
        return self.state in {"original", "corrected"} and not self.waits


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
    done, contested = corrections(events, parties, objections)
    signing: dict[str, list[Signature]] = {}
    for each in signatures:
        signing.setdefault(each.text_set, []).append(each)
    return tuple(
        [
            _of(
                each,
                by_set.get(each, ()),
                signing.get(each, ()),
                done.get(each, ()),
                parties,
            )._replace(contested=contested.get(each))
            for each in text_sets
        ]
    )


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
    done: tuple[Corrected, ...],
    parties: Sequence[str],
) -> Fixed:
    final = {event.party: event.act for event in events if event.kind == "fix"}
    adopted = _adopted(events, parties)
    signed = {each.party: each.act for each in signatures if each.signed}
    authentic = signed | {each.party: each.act for each in signatures if each.state == "initialled"}
    waits = tuple([each for each in parties if each not in signed])
    if done and signed and authentic.keys() >= set(parties):
        acts = tuple([each.by.act for each in done])
        found = Fixed(text_set, "corrected", acts, waits, done)
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
