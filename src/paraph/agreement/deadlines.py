"""Deadlines: what runs out when, in an agreement as it stands, and by which act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.delivery.due import due
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.life import Life


class Deadline(NamedTuple):
    """Something that runs out at an instant: what, of which party, who is to act, and by which act.

    `name` is the same each time it is told of the same act, so that a calendar knows it again.
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
    for event in life.events:
        match event.body:
            case acts.FullPowers(person, _, until) if event.counts and until > life.now:
                what = f"The full powers of {person} end"
                yield Deadline(f"powers-{event.act}", until, what, event.party, person, event.act)
            case acts.Appoint(key, _, until) if event.counts and until > life.now:
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
