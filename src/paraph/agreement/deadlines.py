"""Deadlines: what runs out when, in an agreement as it stands, and by which act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.delivery.due import due
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.force.days import Days
from paraph.agreement.life import Life


class Deadline(NamedTuple):
    """Something that runs out: what, of which party, who is to act, and by which act.

    `at` is an instant, or a day of which the whole is still in time. `name` is the same each time
    it is told of the same act, so that a calendar knows it again.
    """

    name: str
    at: str
    what: str
    party: str
    who: str
    act: str


def deadlines(life: Life) -> Iterator[Deadline]:
    """Yield what has not run out yet, in the order of the record; `life.now` is when."""
    for each in life.clearances:
        if each.state in {"asked", "silent"} and each.until > life.now:
            silent = each.state == "silent"
            comes = ", else its silence is agreement" if silent else ""
            what = f"The answer of {each.body} is due{comes}"
            name = f"clearance-{each.act}-{each.party}-{each.body}"
            yield Deadline(name, each.until, what, each.party, each.body, each.act)
    for authority in life.authorities:
        closes = authority.granted.mandate.window.closes
        if authority.state in {"granted", "used", "not open yet", "not issued"} and closes:
            who = ", ".join(sorted(authority.granted.mandate.grantees))
            name = f"mandate-{authority.ref.replace('/', '-')}"
            what = f"The mandate of {who} ends"
            yield Deadline(name, closes, what, authority.granted.party, who, authority.granted.act)
    offices = _offices(life)
    for event in life.events:
        match event.body:
            case acts.FullPowers(person, _, until) if event.counts and until > life.now:
                what = f"The full powers of {person} end"
                yield Deadline(f"powers-{event.act}", until, what, event.party, person, event.act)
            case acts.Appoint(key, _, until) if event.act in offices and until > life.now:
                what = f"The office of {key.person} ends"
                yield Deadline(
                    f"office-{event.act}", until, what, event.party, key.person, event.act
                )
            case steps.Rectify(until=until) if event.counts and until > life.now:
                what = "Objections to the correction are due"
                yield Deadline(f"rectify-{event.act}", until, what, "", "the parties", event.act)
            case _:
                pass
    yield from _delivery(life)
    yield from _of_force(life)


def _delivery(life: Life) -> Iterator[Deadline]:
    """Yield the reports that are due, and until when discrepancies are to be looked into."""
    found = mirror(life)
    for each in due(life, found):
        what = f"The report of {each.party} on {each.planned.name} for {each.period} is due"
        name = f"report-{each.planned.act}-{each.period}-{each.party}"
        yield Deadline(name, f"{each.day}{_END}", what, each.party, each.body, each.planned.act)
    for opened in found.disputes:
        body = opened.body
        if opened.state != "closed" and body.until > life.now:
            place = f"{body.programme}, {body.indicator}, {body.period}"
            what = f"The discrepancy of {place} is to be looked into"
            name = f"discrepancy-{opened.act}"
            yield Deadline(name, body.until, what, body.party, body.body or "who acts", opened.act)


_END = "T23:59:59Z"


def _offices(life: Life) -> set[str]:
    """Return the acts by which offices are held: none that was replaced, none of a revoked key."""
    held: dict[tuple[str, str], str] = {}
    for event in life.events:
        match event.body:
            case acts.Appoint(key) if event.counts:
                held[event.party, key.key] = event.act
            case acts.RevokeKey(key) if event.counts:
                held.pop((event.party, key), None)
            case _:
                pass
    return {*held.values()}


def _of_force(life: Life) -> Iterator[Deadline]:
    """Yield the days to come that are derived: entry, notice, renewal, the end, and their basis."""
    force, today = life.force, life.now[:_DAY]
    entry = force.derivation.days if force.derivation else None
    if entry is not None and entry.first.isoformat() > today:
        what = f"It enters into force{_about(entry)}"
        at, act = entry.first.isoformat(), force.accepted
        yield Deadline(f"entry-{act}", at, what, "", "the parties", act)
    ending = force.ending
    if ending is None or force.state in {"not in force", "ended", "superseded"}:
        return
    if ending.notice_by is not None and not (ending.last and ending.by == "the term"):
        at, name = ending.notice_by.isoformat(), f"notice-{force.termed}-{ending.period}"
        if at >= today:
            what = "The last day on which notice against the renewal is surely in time"
            yield Deadline(name, at, what, "", "a party that does not want it", force.termed)
    if ending.renewal is not None and not ending.waiting:
        at, name = ending.renewal.first.isoformat(), f"renewal-{force.termed}-{ending.period}"
        if at >= today:
            what = f"It is renewed{_about(ending.renewal)}, if no notice comes in time"
            yield Deadline(name, at, what, "", "the parties", force.termed)
    if ending.last is not None and ending.last.last.isoformat() >= today:
        basis = ending.act or force.termed or force.accepted
        what = f"Its last day{_about(ending.last)}, by {ending.by}"
        if ending.by == "denunciation":
            what += "; before the notice takes effect it may be withdrawn (VCLT 68)"
        name = f"end-{basis}"
        yield Deadline(name, ending.last.first.isoformat(), what, "", "the parties", basis)


def _about(days: Days) -> str:
    return "" if days.exact else f" ({days})"


_DAY = 10  # characters of one
