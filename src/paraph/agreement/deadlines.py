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
from paraph.agreement.norms.commitments import commitments
from paraph.agreement.norms.terms import Term
from paraph.agreement.tracks.signature import Powers


class Deadline(NamedTuple):
    """Something that runs out: what, of which party, who is to act, and by which act.

    `at` is an instant, or a day of which the whole is still in time. `name` is the same each time
    it is told of the same act, so that a calendar knows it again. `clause` is the words of a text
    that ask for it, and `basis` how its day was found, where it is the deadline of a commitment.
    """

    name: str
    at: str
    what: str
    party: str
    who: str
    act: str
    clause: str = ""
    basis: str = ""


_ENDS = {
    "full-powers": "The full powers of {} end",
    "dispense": "The practice by which {} needs no full powers ends",
}


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
    held = Powers(life.past, life.genesis.parties).held
    for event in life.events:
        match event.body:
            case (
                acts.FullPowers(person=person, until=until)
                | acts.Dispense(person=person, until=until)
            ) if (
                event.counts
                and until > life.now
                and (event.act in held or event.kind == "dispense")
            ):
                what = _ENDS[event.kind].format(person)
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
    yield from _of_reservations(life)
    doubt = f" (in doubt: {'; '.join(life.doubts)})" if life.doubts else ""
    for known in _of_force(life):
        yield known._replace(what=f"{known.what}{doubt}")
    yield from _delivery(life)
    yield from _of_commitments(life)


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


def _of_reservations(life: Life) -> Iterator[Deadline]:
    """Yield until when others may object to a reservation before their silence accepts it."""
    for made in life.reservations:
        for each in made.answers:
            if each.standing == "open" and each.until > life.now[:_DAY]:
                what = f"Until then {each.party} may object to {made.called} (VCLT 20(5))"
                name = f"reservation-{made.act}-{each.party}"
                yield Deadline(name, each.until, what, each.party, "who represents it", made.act)


def _of_force(life: Life) -> Iterator[Deadline]:
    """Yield the days to come that are derived: entry, notice, renewal, the end, and their basis."""
    force, today = life.force, life.now[:_DAY]
    entry = force.derivation.days if force.derivation else None
    if entry is not None and entry.last.isoformat() > today:
        what = f"It enters into force{_about(entry)}"
        at, act = _ahead(entry, today), force.accepted
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
        at, name = _ahead(ending.renewal, today), f"renewal-{force.termed}-{ending.period}"
        if at >= today:
            what = f"It is renewed{_about(ending.renewal)}, if no notice comes in time"
            yield Deadline(name, at, what, "", "the parties", force.termed)
    if ending.last is None and ending.perhaps and ending.perhaps.last.isoformat() >= today:
        what = f"Its last day{_about(ending.perhaps)}, if what may be a notice is one: that is open"
        at, act = _ahead(ending.perhaps, today), ending.act
        yield Deadline(f"perhaps-end-{act}", at, what, "", "the parties", act)
    if ending.last is not None and ending.last.last.isoformat() >= today:
        basis = ending.act or force.termed or force.accepted
        what = f"Its last day{_about(ending.last)}, by {ending.by}"
        if ending.by in {"denunciation", "notice"}:
            what += "; before the notice takes effect it may be withdrawn (VCLT 68)"
        name = f"end-{basis}"
        yield Deadline(name, _ahead(ending.last, today), what, "", "the parties", basis)


def _ahead(days: Days, today: str) -> str:
    """Return the first day that something may fall on, or the last one where that is over."""
    first = days.first.isoformat()
    return first if first >= today else days.last.isoformat()


def _about(days: Days) -> str:
    return "" if days.exact else f" ({days})"


_DAY = 10  # characters of one


def _delivery(life: Life) -> Iterator[Deadline]:
    """Yield the reports that are due, and until when discrepancies are to be looked into."""
    found = mirror(life)
    for each in due(life, found):
        what = f"The report of {each.party} on {each.planned.name} for {each.period} is due"
        name = f"report-{each.planned.name}/{each.period}/{each.party}"
        yield Deadline(name, f"{each.day}{_END}", what, each.party, each.body, each.planned.act)
    for opened in found.disputes:
        body = opened.body
        if opened.state != "closed" and body.until > life.now:
            place = f"{body.programme}, {body.indicator}, {body.period}"
            what = f"The discrepancy of {place} is to be looked into"
            name = f"discrepancy-{opened.act}"
            yield Deadline(name, body.until, what, body.party, body.body or "who acts", opened.act)


_END = "T23:59:59Z"


def _of_commitments(life: Life) -> Iterator[Deadline]:
    """Yield the deadlines of commitments that run or are to come, each under the same name."""
    for each in commitments(life):
        row = each.held.row
        who, party = ", ".join(map(str, each.owners)), ""
        if len(each.owners) == 1:
            party, who = each.owners[0].party, each.owners[0].who or each.owners[0].party
        clause = "\n".join([*[lead.words for lead in row.leads], row.span.words])
        for at, term in enumerate(each.terms):
            if term.state not in _AHEAD or term.interval is None:
                continue
            day = term.interval.last or term.interval.first
            if term.surely is not None and term.state != "perhaps over":
                day = term.surely
            if day is None:
                continue
            name = f"norm-{row.norm}" + f"-{at + 1}" * bool(at)
            what = f"{row.span.provision}: {_since(term)}{_plain(row.span.words)}{_between(term)}"
            act = each.held.last.act
            basis = f"{term.basis}; {each.binds}"
            yield Deadline(name, day.isoformat(), what, party, who, act, clause, basis)


def _since(term: Term) -> str:
    """Return what a day is that has no last one behind it."""
    return "" if term.interval is not None and term.interval.last else "from this day on: "


def _between(term: Term) -> str:
    """Return between which days it runs out, where its event is known to no single day."""
    if term.surely is None or term.interval is None:
        return ""
    return f" (at the latest between {term.surely} and {term.interval.last}; {term.state})"


def _plain(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]} ..."


_AHEAD = frozenset(("running", "to come", "perhaps over"))
_SHOWN = 120  # characters of a clause in the title of an entry
