"""Lives in which two parties report on delivery, made of events alone."""

from __future__ import annotations

from hashlib import sha256

from tests.life_kit import OLD, at
from tests.life_kit import OnPaper as Log

from paraph.agreement import steps
from paraph.agreement.act import NAMES, Author, Body, Genesis, Head
from paraph.agreement.delivery.mirror import Mirror, Row, mirror
from paraph.agreement.entry import HOLDS, Standing
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.living import live
from paraph.agreement.procedure import Procedure
from paraph.agreement.tracks.force import Force

PLAIN = Procedure("plain", "Plain")
NOW = "2029-03-01T12:00:00Z"
IN_FORCE = Force("in force", "both have signed")
RESPONSIBLE = (steps.Responsible("alda", "ministry"), steps.Responsible("morin", "academy"))
STUDENTS = steps.Indicator(
    "students", "Students sent", "persons", "for a term or more", "year", "40", "0.05"
)
TRIPS = steps.Indicator("trips", "Trips", "trips", "of three days or less", "year", "", "")
PROGRAMME = steps.Programme(
    "exchange",
    "Exchange of students",
    "education",
    "2027",
    "",
    60,
    RESPONSIBLE,
    (STUDENTS, TRIPS),
    (),
    "Forty a year.",
)


def event(  # noqa: PLR0913 - what an event may be said to be
    party: str,
    body: Body,
    name: str = "",
    *,
    text_set: str = "",
    reported: bool = False,
    checked: bool = True,
    standing: Standing = HOLDS,
    on: str = "2029-02-01",
    body_of: str = "",
) -> Event:
    kind = NAMES[type(body)]
    act = f"sha256:{sha256(f'{party} {body!r} {name} {reported} {body_of}'.encode()).hexdigest()}"
    by = Author("keller" if party == "alda" else "graf", party, body_of, "")
    return Event(
        act=act,
        log=party,
        by=by,
        kind=kind,
        body=body,
        text_set=text_set,
        on=on,
        at=f"{on}T12:00:00Z",
        basis=(),
        under="",
        reported=reported,
        checked=checked and reported,
        standing=standing,
    )


def told(indicator: str, figure: str, **more: str) -> steps.Delivered:
    known = {each.indicator: each for each in PROGRAMME.indicators}[indicator]
    said = {"unit": known.unit, "definition": known.definition, "counted": "2027", "words": ""}
    said |= more
    return steps.Delivered(
        indicator, figure, said["unit"], said["definition"], said["counted"], said["words"]
    )


def report(party: str, *figures: steps.Delivered, period: str = "2027", **more: object) -> Event:
    return event(party, steps.Deliver("exchange", period, figures), **more)  # type: ignore[arg-type]


def life(*events: Event, now: str = NOW, force: Force = IN_FORCE) -> Life:
    """Return a life in which a text was proposed, and then these events happened.

    Whoever acts has seen all that was done before.
    """
    log = Log()
    log.propose("keller", OLD)
    genesis = log.entries[0].act.body
    assert isinstance(genesis, Genesis)
    known = live(log.entries, log.state, genesis, PLAIN, at(9))
    made = [_knowing(each, place) for place, each in enumerate(events, len(known.events))]
    return known._replace(events=(*known.events, *made), force=force, now=now)


def _knowing(event: Event, place: int) -> Event:
    logs = {"alda", "morin", "third"} - {event.log}
    heads = tuple([Head(each, place, "", "") for each in sorted(logs)])
    return event._replace(place=place, seen=heads)


def held(*events: Event) -> Life:
    """Return a life in which both parties hold the programme, and then these events happened."""
    return life(event("alda", PROGRAMME), event("morin", PROGRAMME), *events)


def row(found: Mirror, indicator: str = "students", period: str = "2027") -> Row:
    rows = [each for each in found.rows if each.place[1:] == (indicator, period)]
    assert len(rows) == 1
    return rows[0]


def compared(*events: Event, indicator: str = "students") -> Row:
    return row(mirror(held(*events)), indicator)
