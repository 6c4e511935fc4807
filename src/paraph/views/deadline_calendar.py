"""Deadlines as a calendar (RFC 5545) that Outlook and others read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Alarm, Calendar, Event, vText

from paraph.agreement.deadlines import Deadline
from paraph.views.instant_words import short
from paraph.views.visible import one_line

_DAY = 10  # characters of one
_END = "T23:59:59Z"
_BEFORE = (timedelta(days=7), timedelta(days=1))


def calendar(title: str, agreement: str, found: Iterable[Deadline], stamp: str) -> bytes:
    """Return a calendar of deadlines, each with who is to act, its basis and two reminders.

    Who is to act is the contact of an entry: organizers and attendees have an address for mail
    (RFC 5545, 3.8.4.1 to 3.8.4.3), which a record does not. Nobody is busy for it. The UID of an
    entry is of the agreement and of the act that it rests on, so that a calendar that is read again
    changes what it has and adds nothing twice. `stamp` is when it was made.
    """
    made = Calendar()
    made.add("prodid", "-//Paraph//Deadlines//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    title = one_line(title)
    made.add("x-wr-calname", vText(title))
    for each in found:
        entry = Event()
        entry.add("uid", f"{each.name}@{short(agreement)}.paraph")
        entry.add("dtstamp", datetime.fromisoformat(stamp))
        entry.add("dtstart", _when(each.at))
        entry.add("summary", f"{each.what} ({title})")
        who = f"{each.who} of {each.party}" if each.party != each.who and each.party else each.who
        entry.add("contact", one_line(who))
        entry.add("transp", "TRANSPARENT")
        basis = f"Basis: act {each.act} of the record."
        if each.clause:
            basis = f"{each.clause}\nCounted: {each.basis}.\n{basis}"
        entry.add("description", f"Who is to act: {who}.\n{basis}")
        for before in _BEFORE:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", each.what)
            alarm.add("trigger", -before)
            entry.add_component(alarm)
        made.add_component(entry)
    ical: bytes = made.to_ical()
    return ical


def _when(at: str) -> date:
    """Return an instant, or a whole day, which a calendar shows as such wherever it is.

    The last second of a day is the whole of it: as an instant it would be another day elsewhere.
    """
    whole = len(at) == _DAY or at.endswith(_END)
    return date.fromisoformat(at[:_DAY]) if whole else datetime.fromisoformat(at)
