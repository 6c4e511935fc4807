"""Events: what somebody did, as the record has it, here or on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.act import NAMES, Author, Body, Correct, Report, Sign
from paraph.agreement.entry import Entry, Standing
from paraph.agreement.local import UTC, Calendar

_DAY = 10  # characters of one


class Event(NamedTuple):
    """Something that somebody did: who, when, and what.

    `kind` is the kind of act that it is, or would be; `body` is none where a paper says no more
    than that. `on` is the day, month or year that is told, `at` the instant that whoever entered it
    claims. It is `reported` where it stands on paper, and `checked` where a second person checked
    that. `standing` is whether the act holds: what is outside of the chain is no event, but for a
    signature, which is a fact. It is not `ours` where somebody did it who is no party. Where it is
    not certain that `on` is its day at the place, `last` is the last one that it may be; `zone` is
    the time zone in which it is told, UTC if there is none. `paper` is the digest of the paper that
    it is reported from, `since` the instant before which its act is proven not to be.
    """

    act: str
    log: str
    by: Author
    kind: str
    body: Body | None
    text_set: str
    on: str
    at: str
    basis: tuple[str, ...]
    under: str
    reported: bool
    checked: bool
    standing: Standing
    ours: bool = True
    last: str = ""
    zone: str = ""
    paper: str = ""
    since: str = ""

    @property
    def party(self) -> str:
        """The party that did it."""
        return self.by.party

    @property
    def counts(self) -> bool:
        """Whether it is sure enough to move a track: what is on paper needs a second person."""
        if not self.ours:
            return False
        return self.standing.within == "within" and (self.checked or not self.reported)

    def come(self, now: str) -> bool:
        """Whether it had happened at an instant: what is told to be of a day to come has not.

        A date that is entered by hand was told when it was entered, whichever day it names; and
        what was done here was done at its instant, though it may be the next day at its place.
        """
        if self.zone:
            return self.at <= now
        return isinstance(self.body, steps.Date) or self.on <= now[: len(self.on)]


def past(happened: Iterable[Event], now: str) -> tuple[Event, ...]:
    """Return what had happened at an instant: what is told to be of a day to come has not."""
    return tuple([each for each in happened if each.come(now)])


def events(
    entries: Iterable[Entry],
    standings: Mapping[tuple[str, str], Standing],
    checked: Iterable[tuple[str, str]],
    parties: Iterable[str],
    calendar: Calendar = UTC,
) -> Iterator[Event]:
    """Yield what happened, in the order of the entries.

    A step that a later act of the same log says was wrong is no event any more. What is told of
    somebody else than the parties moves no track, but for what merely happened. Takes linear time.
    """
    held = tuple(entries)
    known, ours = frozenset(checked), frozenset(parties)
    wrong = {
        (each.party, each.act.body.act)
        for each in held
        if isinstance(each.act.body, Correct) and standings[each.party, each.id].within == "within"
    }
    for each in held:
        standing = standings[each.party, each.id]
        body = each.act.body
        if each.act.author.party != each.party:
            continue  # nobody acts in another's log
        undone = (each.party, each.id) in wrong and _may_be_undone(body)
        if undone or (standing.within == "outside" and not isinstance(body, Sign)):
            continue
        made = _event(each, standing, (each.party, each.id) in known, calendar)
        strange = made.party not in ours and made.kind != "happen"
        yield made._replace(ours=False) if strange else made


def _may_be_undone(body: Body) -> bool:
    """Whether an act may be said to have been wrong: nobody takes a decision or a name back so."""
    if isinstance(body, Report):
        return body.fact not in {"decide", "sign"}
    return NAMES[type(body)] in steps.STEPS


def _event(
    entry: Entry,
    standing: Standing,
    checked: bool,  # noqa: FBT001
    calendar: Calendar,
) -> Event:
    act, body = entry.act, entry.act.body
    report = body if isinstance(body, Report) else None
    told = report.does if report else body
    on = _day_of(told) or (report.on if report else "")
    days = None if on else calendar.days(act, entry.proven)
    return Event(
        act=entry.id,
        log=entry.party,
        by=report.by if report else act.author,
        kind=report.fact if report else act.kind,
        body=told,
        text_set=act.text_set,
        on=on or (days.first.isoformat() if days else act.at[:_DAY]),
        at=act.at,
        basis=act.basis,
        under=act.under,
        reported=report is not None,
        checked=report is not None and checked,
        standing=standing,
        last="" if days is None or days.exact else days.last.isoformat(),
        zone=calendar.zone(act) if days else "",
        paper=report.paper if report else "",
        since=entry.proven.since,
    )


def _day_of(body: Body | None) -> str:
    """Return the day that a body itself names, or nothing."""
    match body:
        case (
            steps.Adopt(on=on)
            | steps.Issue(on=on)
            | steps.Instrument(on=on)
            | steps.Date(on=on)
            | steps.Register(on=on)
            | steps.Reserve(on=on)
            | steps.Respond(on=on)
        ):
            return on
        case _:
            return ""
