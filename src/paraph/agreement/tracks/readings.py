"""Readings: which readings of the final clauses of a text count, and on which parties disagree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.event import Event

_ABOUT = {
    "": "entry into force",
    "term": "how long it lasts",
    "provisional": "provisional application",
}
_OWN = "{} accepted a reading of the clause on {} that is not what is read of its words ({})"

_APART = (
    "{} alone accepted a reading of the clause on {} of {}, and {}: it counts once every party has "
    "accepted it, or a reading of that one too"
)

_LEFT = "NOT READ beside the clause on entry into force, so that nothing comes of it: {}"


class Clauses(NamedTuple):
    """The text sets that the final clauses are of: what is signed, as corrected, as amended.

    A correction is of the whole text (VCLT 79(4)); an amendment does not bring the agreement into
    force anew, and may change how long it lasts.
    """

    signed: str
    corrected: str = ""
    amended: str = ""

    def of(self, clause: str) -> str:
        """Return the text set that a clause is of."""
        return (self.amended if clause == "term" else "") or self.corrected or self.signed


class Readings:
    """The readings of the clauses of a text that parties have accepted: of each, its last.

    Of several parties that accepted one, the last that did counts. One that is not what is read of
    the words that it names is somebody's own: it is agreed once all `parties` have accepted it, as
    no party tells the others what the text says. One of a text before its correction or amendment
    counts where the same is read in the text that holds.
    """

    def __init__(self, events: Sequence[Event], clauses: Clauses, parties: Sequence[str]) -> None:
        self._parties = parties
        self._last: dict[str, dict[tuple[str, str], Event]] = {}
        self._changed: dict[str, str] = {}
        readings = [each for each in events if isinstance(each.body, steps.Accept)]
        for event in _signed_before_reported(readings, clauses):
            clause, where = _accepted(event).clause, event.reread.component
            if not event.counts or event.text_set not in {*clauses}:
                continue
            if not _of_what_holds(event, clauses):
                self._changed[clause] = event.text_set
                continue
            held = self._last.setdefault(clause, {})
            held.pop((event.party, where), None)
            held[event.party, where] = event

    def of(self, clause: str) -> Event | None:
        """Return the one that counts of a clause, whatever others have accepted of it."""
        return next(reversed(self._last.get(clause, {}).values()), None)

    def each(self, clause: str) -> Iterator[steps.Accept]:
        """Yield what each party has accepted of a clause, one's own left out unless all have."""
        for event in self._last.get(clause, {}).values():
            if not event.reread.unread or self._agreed(event):
                yield _accepted(event)

    def doubt(self) -> str:
        """Return of which clause the parties have not accepted one reading, or nothing.

        None is chosen of unlike ones: nobody's act says what the other party has agreed to.
        """
        return next(filter(None, map(self._doubt, _ABOUT)), "")

    def _doubt(self, clause: str) -> str:
        told, about = self._last.get(clause, {}), _ABOUT[clause]
        if not told and clause in self._changed:
            return (
                f"the clause on {about} is another one in the text that holds, and nobody has "
                "accepted a reading of it"
            )
        if len({_accepted(each).meaning for each in told.values()}) > 1:
            parties = dict.fromkeys([party for party, _ in told])
            parts = dict.fromkeys([component for _, component in told])
            if len(parties) > 1 or len(parts) == 1:
                who = " and ".join(parties)
                return f"{who} have accepted unlike readings of the clause on {about}"
            where = " and ".join(parts)
            return f"the clauses on {about} that were accepted of {where} are unlike"
        for each in told.values():
            if each.reread.unread and not self._agreed(each):
                who = " and ".join(dict.fromkeys([party for party, _ in told]))
                said = _OWN.format(f"{who} alone", about, each.reread.unread)
                return f"{said}: it counts once every party has accepted it"
        parts = dict.fromkeys([component for _, component in told])
        for each in told.values():
            for component, why in each.reread.apart:
                if component not in parts and not self._agreed(each):
                    return _APART.format(each.party, about, each.reread.component, why)
        return ""

    def aside(self) -> Iterator[str]:
        """Yield of which clauses all parties have accepted what is not read of its words.

        So is what stands beside a clause that was read, and was not read itself.
        """
        left = [each for event in self._last.get("", {}).values() for each in event.reread.left]
        yield from [_LEFT.format(each) for each in dict.fromkeys(left)]
        for clause, about in (*_ABOUT.items(), ("reservations", "reservations")):
            for event in self._last.get(clause, {}).values():
                unread = event.reread.unread
                if unread and self._agreed(event):
                    yield _OWN.format("all parties", about, unread)
                    break
                for _, why in event.reread.apart:
                    yield f"of the clause on {about}: {why}"
                if unread and clause == "reservations":
                    yield _OWN.format(f"{event.party} alone", about, unread)

    def _agreed(self, event: Event) -> bool:
        """Whether all parties have accepted what a party has."""
        own = _accepted(event)
        told = self._last.get(own.clause, {})
        alike = [key[0] for key, each in told.items() if _accepted(each).meaning == own.meaning]
        return {*alike} >= {*self._parties}


def _of_what_holds(event: Event, clauses: Clauses) -> bool:
    """Whether a reading is of the text that holds, or of one before it that says the same there."""
    held = clauses.of(_accepted(event).clause)
    return event.text_set == held or held in event.reread.also


def _accepted(event: Event) -> steps.Accept:
    if not isinstance(event.body, steps.Accept):
        raise TypeError(event.body)
    return event.body


def _signed_before_reported(readings: Sequence[Event], clauses: Clauses) -> list[Event]:
    """Return the readings but those that are reported of a party that has signed one itself.

    No report by another replaces what a party has signed.
    """
    signed = {
        (each.party, _accepted(each).clause)
        for each in readings
        if each.counts and not each.reported and each.text_set in {*clauses}
    }
    return [
        each
        for each in readings
        if not (
            each.reported
            and each.log != each.party
            and (each.party, _accepted(each).clause) in signed
        )
    ]
