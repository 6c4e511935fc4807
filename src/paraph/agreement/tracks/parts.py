"""Parts: what was done of some provisions alone, which does nothing to the rest (VCLT 17, 44)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.notifications import notified
from paraph.agreement.tracks.noticed import noticed

_APPLIED = "provisional-application"
"""What is applied in parts is told with its parts (VCLT 25)."""
_MADE = frozenset(("ratification", "acceptance", "approval", "accession"))
_OF_THESE = frozenset(("exchange", "deposit", "notification-sent", "notification-received"))
"""What carries an instrument that was made, and is of as much as that one."""
_KEEPING = frozenset(
    (*_MADE, *_OF_THESE, "internal-procedure", "prolongation", "withdrawal-of-notice")
)
"""What would bring the whole into force, or keep it there, if it were of the whole."""


def of_parts(events: Sequence[Event], parties: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the acts that are of a part alone, each with its parts.

    So is what answers such an act, but for a notice of its own, and what carries an instrument of
    consent where all that its party has made are of parts.
    """
    own = [each for each in events if each.counts and isinstance(each.body, steps.Instrument)]
    found = {
        each.act: _named(each) for each in own if _named(each) and _instrument(each) != _APPLIED
    }
    if not found:
        return {}
    whose = notified(events, parties)
    made: dict[str, list[tuple[str, ...]]] = {}
    for each in own:
        if _instrument(each) in _MADE:
            made.setdefault(each.party, []).append(_named(each))
    telling = noticed(own, parties).telling
    for each in own:
        answered = getattr(each.body, "answers", "")
        if _instrument(each) == "notice" and each.act not in telling:
            continue
        carried = made.get(whose.get(each.act, each.party), [])
        if each.act not in found and answered in found:
            found[each.act] = found[answered]
        elif each.act not in found and _instrument(each) in _OF_THESE and carried and all(carried):
            found[each.act] = tuple(dict.fromkeys(part for parts in carried for part in parts))
    return found


def of_the_whole(events: Sequence[Event], parties: Sequence[str]) -> Sequence[Event]:
    """Return the events without what was done of a part alone."""
    parts = of_parts(events, parties)
    return [each for each in events if each.act not in parts] if parts else events


def as_of_the_whole(events: Sequence[Event], parties: Sequence[str]) -> list[Event]:
    """Return the events as if what binds to a part, or keeps one in force, were of the whole.

    Whether a part can be consented to, or go on, alone is for the parties (VCLT 17, 44): where
    that would bring about more than the rest does, it is open.
    """
    parts = of_parts(events, parties)
    notices = {each.act for each in events if each.act in parts and _instrument(each) == "notice"}
    found = []
    for each in events:
        if each.act not in parts:
            found.append(each)
        elif (
            isinstance(each.body, steps.Instrument)
            and _instrument(each) in _KEEPING
            and each.body.answers not in notices
        ):
            found.append(each._replace(body=each.body._replace(provisions=())))
    return found


def naming_unshown(events: Sequence[Event]) -> frozenset[str]:
    """Return the instruments that name an act which the record does not show, but for notices.

    They may be of as much as that one, which may be a part alone. A notice may be one of its own.
    """
    shown = {"", *[each.act for each in events]}
    return frozenset(
        [
            each.act
            for each in events
            if isinstance(each.body, steps.Instrument)
            and each.body.instrument not in {"notice", *steps.ANSWERING}
            and each.body.answers not in shown
        ]
    )


def in_parts(events: Sequence[Event], parties: Sequence[str]) -> Iterator[str]:
    """Yield what was done of parts alone, in the words of who entered it (VCLT 17, 44, 57, 58)."""
    parts = of_parts(events, parties)
    for event in events:
        if event.act in parts:
            what = _instrument(event).replace("-", " ")
            yield f"{what} of {', '.join(parts[event.act])} alone, by {event.party} on {event.on}"


def consenting_in_part(events: Sequence[Event], parties: Sequence[str]) -> Iterator[str]:
    """Yield the parties that have expressed their consent to a part alone."""
    parts, whose = of_parts(events, parties), notified(events, parties)
    for event in events:
        if event.act in parts and _instrument(event) in _OF_THESE - {"notification-sent"}:
            received = _instrument(event) == "notification-received"
            party = whose.get(event.act, "") if received else event.party
            yield from [party] * bool(party)


def _named(event: Event) -> tuple[str, ...]:
    return event.body.provisions if isinstance(event.body, steps.Instrument) else ()


def _instrument(event: Event) -> str:
    return event.body.instrument if isinstance(event.body, steps.Instrument) else ""
