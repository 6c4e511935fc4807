"""Readings: which readings of the final clauses of a text count, and on which parties disagree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.agreement import steps
from paraph.agreement.event import Event

_ABOUT = {
    "": "entry into force",
    "term": "how long it lasts",
    "provisional": "provisional application",
}
_OWN = "{} accepted a reading of the clause on {} that is not what is read of its words ({})"


class Readings:
    """The readings of the clauses of a text set that parties have accepted: of each, its last.

    Of several parties that accepted one, the last that did counts. One that is not what is read of
    the words that it names is somebody's own: it is agreed once all `parties` have accepted it, as
    no party tells the others what the text says.
    """

    def __init__(self, events: Sequence[Event], text_set: str, parties: Sequence[str]) -> None:
        self._parties = parties
        self._last: dict[str, dict[str, Event]] = {}
        for event in _signed_before_reported(events, text_set):
            if event.counts and event.text_set == text_set:
                held = self._last.setdefault(_accepted(event).clause, {})
                held.pop(event.party, None)
                held[event.party] = event

    def of(self, clause: str) -> Event | None:
        """Return the one that counts of a clause, whatever others have accepted of it."""
        return next(reversed(self._last.get(clause, {}).values()), None)

    def each(self, clause: str) -> Iterator[steps.Accept]:
        """Yield what each party has accepted of a clause, one's own left out unless all have."""
        for event in self._last.get(clause, {}).values():
            if not event.unread or self._agreed(event):
                yield _accepted(event)

    def doubt(self) -> str:
        """Return of which clause the parties have not accepted one reading, or nothing.

        None is chosen of unlike ones: nobody's act says what the other party has agreed to.
        """
        for clause, about in _ABOUT.items():
            told = self._last.get(clause, {})
            if len({_accepted(each).meaning for each in told.values()}) > 1:
                who = " and ".join(told)
                return f"{who} have accepted unlike readings of the clause on {about}"
            for each in told.values():
                if each.unread and not self._agreed(each):
                    said = _OWN.format(f"{' and '.join(told)} alone", about, each.unread)
                    return f"{said}: it counts once every party has accepted it"
        return ""

    def aside(self) -> Iterator[str]:
        """Yield of which clauses all parties have accepted what is not read of its words."""
        for clause, about in (*_ABOUT.items(), ("reservations", "reservations")):
            for event in self._last.get(clause, {}).values():
                if event.unread and self._agreed(event):
                    yield _OWN.format("all parties", about, event.unread)
                    break
                if event.unread and clause == "reservations":
                    yield _OWN.format(f"{event.party} alone", about, event.unread)

    def _agreed(self, event: Event) -> bool:
        """Whether all parties have accepted what a party has."""
        own = _accepted(event)
        told = self._last.get(own.clause, {})
        alike = [party for party, each in told.items() if _accepted(each).meaning == own.meaning]
        return {*alike} >= {*self._parties}


def _accepted(event: Event) -> steps.Accept:
    if not isinstance(event.body, steps.Accept):
        raise TypeError(event.body)
    return event.body


def _signed_before_reported(events: Sequence[Event], text_set: str) -> list[Event]:
    """Return the readings but those that are reported of a party that has signed one itself.

    No report by another replaces what a party has signed.
    """
    readings = [each for each in events if isinstance(each.body, steps.Accept)]
    signed = {
        (each.party, _accepted(each).clause)
        for each in readings
        if each.counts and not each.reported and each.text_set == text_set
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
