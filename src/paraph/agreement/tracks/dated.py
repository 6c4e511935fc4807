"""Dated: what happened to an agreement as dates are derived from it, each with its days."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, one
from paraph.agreement.force.event import Event as Dated
from paraph.agreement.force.event import Kind
from paraph.agreement.notifications import notified
from paraph.agreement.tracks.signature import Signature

_KINDS: dict[str, Kind] = {
    "internal-procedure": "completion",
    "ratification": "ratification",
    "acceptance": "ratification",
    "approval": "ratification",
    "accession": "accession",
    "exchange": "instruments-exchanged",
    "deposit": "deposit",
    "notification-sent": "sent",
    "notice": "notice-sent",
    "withdrawal-of-notice": "notice-withdrawn",
    "suspension": "suspension",
    "resumption": "resumption",
    "termination": "termination",
    "prolongation": "prolongation",
}
_BY_ANOTHER: dict[str, Kind] = {
    "superseded-by": "superseded",
    "terminated-by": "termination",
    "prolonged-by": "prolongation",
}
_IN_PARTS = frozenset(("suspension", "resumption"))
_DAY, _MONTH = 10, 7  # characters of a day, and of a month
_WORDS = 200  # characters of a source that are told


def dated(
    events: Sequence[Event],
    signatures: Sequence[Signature],
    parties: Sequence[str],
    *,
    by_signature: bool,
) -> Iterator[Dated]:
    """Yield what bears on force, with its days: signatures, instruments, adoption, relations.

    A notice is sent on the day that it names, and received on the one of who answers it.
    """
    for signed in filter(lambda each: each.signed, signatures):
        kind: Kind = "definitive-signature" if signed.binds and by_signature else "signature"
        yield Dated(kind, days_told(signed.on), signed.party, signed.act[:_DAY])
    counted = [event for event in events if event.counts]
    whose = notified(events, parties)
    notices = {
        event.act: event.party
        for event in counted
        if isinstance(event.body, steps.Instrument) and event.body.instrument == "notice"
    }
    for event in counted:
        match event.body:
            case steps.Adopt():
                yield Dated("adoption", days_told(event.on), "", event.act)
            case steps.Instrument("notification-received", answers=answers):
                if notices.get(answers, event.party) != event.party:
                    on = days_told(event.on)
                    yield Dated("notice-received", on, notices[answers], event.act, answers)
                elif event.act in whose:
                    yield Dated("received", days_told(event.on), whose[event.act], event.act)
            case steps.Instrument(instrument) as body if instrument in _KINDS:
                if not (body.provisions and instrument in _IN_PARTS):  # the whole stays as it is
                    on, kind = days_told(event.on), _KINDS[instrument]
                    yield Dated(kind, on, event.party, event.act, body.answers)
            case steps.Relate() | steps.Date() as body:
                yield from _told(body, event)
            case _:
                pass


def entered(events: Sequence[Event], what: str) -> Iterator[tuple[date, str]]:
    """Yield the dates of a kind that were entered by hand, each with where it is from."""
    for event in events:
        if event.counts and isinstance(event.body, steps.Date) and event.body.dated == what:
            yield days_told(event.on).last, event.body.words or "a paper of the record"


def days_told(told: str) -> Days:
    """Return the days that are told: one, or all of a month or of a year."""
    if len(told) == _DAY:
        return one(date.fromisoformat(told))
    year = int(told[:4])
    if len(told) == _MONTH:
        month = int(told[5:])
        return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return Days(date(year, 1, 1), date(year, 12, 31))


def _told(body: steps.Relate | steps.Date, event: Event) -> Iterator[Dated]:
    """Yield what another instrument does to this one from a day on, or to when it was prolonged."""
    if isinstance(body, steps.Date):
        if body.dated == "term-ends":
            where = body.words[:_WORDS].strip() or event.act
            yield Dated("prolonged-to", days_told(event.on), "", where)
    elif body.relation in _BY_ANOTHER and body.on:
        yield Dated(_BY_ANOTHER[body.relation], days_told(body.on), "", event.act)
