"""Events: what somebody did, as the record has it, here or on paper."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.act import (
    NAMES,
    Author,
    Body,
    Confirm,
    Correct,
    FullPowers,
    Genesis,
    Head,
    Report,
    Sign,
)
from paraph.agreement.confirming import NOTHING, Confirming
from paraph.agreement.entry import Entry, Standing
from paraph.agreement.local import UTC, Calendar
from paraph.agreement.reassessed import Beside
from paraph.agreement.reread import Reread
from paraph.agreement.window import Proven, made_at


class Word(NamedTuple):
    """Where in which log something is said, having seen which heads, and when it was made.

    `since` is the instant before which it is proven not to be.
    """

    act: str
    log: str
    place: int
    seen: tuple[Head, ...]
    made: str
    since: str


def word_of(entry: Entry) -> Word:
    """Return what an act in a log is, as a word of that party."""
    made = made_at(entry.act.at, entry.proven)
    return Word(entry.id, entry.party, entry.place, entry.act.seen, made, entry.proven.since)


class Event(NamedTuple):
    """Something that somebody did: who, when, and what.

    `kind` is the kind of act that it is, or would be; `body` is none where a paper says no more
    than that. `on` is the day, month or year that is told, `at` the instant that whoever entered it
    claims. It is `reported` where it stands on paper, and `checked` where a second person checked
    that. `standing` is whether the act holds: what is outside of the chain is no event, but for a
    signature, which is a fact. It is not `ours` where somebody did it who is no party. Where it is
    not certain that `on` is its day at the place, `last` is the last one that it may be; `zone` is
    the time zone in which it is told, UTC if there is none. It is `alleged` where another party
    tells it of one that has keys, and so acts here itself, and that has not confirmed the report.
    `place` is where it stands in the `log`, and `seen` are the heads that its author had. It is
    `void` where it says that a step was wrong which has had effect, so that it changes nothing.
    `paper` is the digest of the paper that it is reported from, `since` and `until` the instants
    before and after which its act is proven not to be. `reread` is what a reading of a clause is
    beside what is read of it now. `powerless` says that nothing shows that who did it acts for its
    party in that, where it takes somebody who does (VCLT 7, 8); of what says that a step was wrong,
    that its author may not take that back. `entered` is who entered it. It is `undone` where it
    was taken back as wrong. `confirmed` is the act of its own party by which it counts,
    where it does so only since that was confirmed. `unfit` says why it is no such step at all,
    whoever took it. `beside` are answers on norms beside what is read of their words now.
    `confirming` is what bears on whether it confirms a signature, where it stands.
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
    alleged: bool = False
    place: int = 0
    seen: tuple[Head, ...] = ()
    void: bool = False
    paper: str = ""
    since: str = ""
    reread: Reread = Reread()
    powerless: str = ""
    entered: str = ""
    undone: bool = False
    confirmed: Word | None = None
    until: str = ""
    unfit: str = ""
    beside: tuple[Beside, ...] = ()
    confirming: Confirming = NOTHING

    @property
    def party(self) -> str:
        """The party that did it."""
        return self.by.party

    @property
    def made(self) -> str:
        """When it was made: as it claims, within what is proven."""
        return made_at(self.at, Proven(self.since, self.until))

    @property
    def word(self) -> Word:
        """Where and when its party said so, so that it counts: where it confirmed it, if it did."""
        own = Word(self.act, self.log, self.place, self.seen, self.made, self.since)
        return self.confirmed or own

    @property
    def counts(self) -> bool:
        """Whether it is sure enough to move a track: what is on paper needs a second person.

        What one party tells of another that acts here itself is a claim, and moves none; nor does
        what somebody did who may not act for their party in that.
        """
        if not self.ours or self.alleged or self.powerless or self.undone or self.unfit:
            return False
        return self.standing.within == "within" and (self.checked or not self.reported)

    def come(self, now: str) -> bool:
        """Whether it had happened at an instant: what is told to be of a day to come has not.

        A date that is entered by hand was told when it was entered, whichever day it names; and
        what was done here was done at its instant, though it may be the next day at its place: not
        after the one by which it is proven to be made, though it claims a later one.
        """
        if self.zone:
            return self.made <= now
        return isinstance(self.body, steps.Date) or self.on <= now[: len(self.on)]


def remaining(happened: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events without those that were taken back as wrong.

    A collation and a report on delivery are never passed over: they stay shown, and count no more.
    """
    return tuple([each for each in happened if not each.undone or _stays(each.body)])


def past(happened: Iterable[Event], now: str) -> tuple[Event, ...]:
    """Return what had happened at an instant: what is told to be of a day to come has not."""
    return tuple([each for each in happened if each.come(now)])


def events(  # noqa: PLR0913, PLR0917 - what happened is told by these
    entries: Iterable[Entry],
    standings: Mapping[tuple[str, str], Standing],
    checked: Iterable[tuple[str, str]],
    parties: Iterable[str],
    calendar: Calendar = UTC,
    void: Container[tuple[str, str]] = (),
    repudiated: Container[tuple[str, str]] = (),
) -> Iterator[Event]:
    """Yield what happened, in the order of the entries.

    A step that a later act of the same log says was wrong is undone; but nothing is by acts that
    are `void`, by party and act. What is outside of the chain is an event where its party set it
    aside later (`repudiated`), and moves nothing. What is told of somebody else than the parties
    moves no track, but for what merely happened; nor does what a party tells of another one that
    acts here itself, whoever checked it, before that one confirms the report. Takes linear time.
    """
    held = tuple(entries)
    known, ours = frozenset(checked), frozenset(parties)
    wrong = {
        (each.party, each.act.body.act)
        for each in held
        if isinstance(each.act.body, Correct)
        and standings[each.party, each.id].within == "within"
        and (each.party, each.id) not in void
    }
    acting, confirmed = _acting(held), _confirmed(held, standings)
    for each in held:
        standing = standings[each.party, each.id]
        body = each.act.body
        if each.act.author.party != each.party:
            continue  # nobody acts in another's log
        named = each.party, each.id
        undone = named in wrong and may_be_undone(body)
        told = isinstance(body, Sign) or named in repudiated
        if standing.within == "outside" and not told:
            continue
        made = _event(each, standing, (each.party, each.id) in known, calendar)
        if undone or named in void:
            made = made._replace(undone=undone, void=named in void)
        if made.kind == "happen":
            yield made
            continue
        mine = made.party in ours
        alleged = made.party != each.party and made.party in acting
        word = None
        if alleged:
            deciding, said = acting[made.party], confirmed.get(each.id, ())
            words = [one for who, one in said if borne_out(made, deciding, (who,))]
            word = next(iter(words), None)
        yield made._replace(ours=mine, alleged=alleged and word is None, confirmed=word)


def _acting(entries: Iterable[Entry]) -> Mapping[str, frozenset[str]]:
    """Return the bodies that decide for the parties that have keys, and so act here themselves."""
    for each in entries:
        if isinstance(each.act.body, Genesis):
            return {one.party: frozenset(one.decides) for one in each.act.body.parties if one.keys}
    return {}


def _confirmed(
    entries: Iterable[Entry], standings: Mapping[tuple[str, str], Standing]
) -> Mapping[str, list[tuple[Author, Word]]]:
    """Return who confirms each act, in the log of their own party, and where."""
    found: dict[str, list[tuple[Author, Word]]] = {}
    for each in entries:
        body, author = each.act.body, each.act.author
        holds = standings[each.party, each.id].within == "within"
        if isinstance(body, Confirm) and holds and author.party == each.party:
            found.setdefault(body.act, []).append((author, word_of(each)))
    return found


def borne_out(made: Event, deciding: frozenset[str], confirmed: Iterable[Author]) -> bool:
    """Whether the party of whom it is told says so: a body that decides, for whatever it is.

    What a body says for itself, it says so itself too.
    """
    own = made.by.body if made.kind in _FOR_ITSELF else ""
    bodies = {*deciding, own} - {""}
    return any(each.party == made.party and each.body in bodies for each in confirmed)


_FOR_ITSELF = frozenset(("clear", "discharge", "deliver"))


def lasting(event: Event) -> str:
    """Return how what is never taken back as wrong is changed instead, or nothing if it may be.

    Nobody takes a decision or a name back so. Practice holds until a new word, and full powers end
    so, neither as if it had never been.
    """
    if event.kind == "full-powers" or _undoable(event.kind, reported=event.reported):
        return ""
    how = _INSTEAD.get(event.kind, "it stays, and a remark on it says what is wrong")
    return f"no act of the kind {event.kind} is taken back as wrong: {how}"


_INSTEAD: Mapping[str, str] = MappingProxyType(
    {
        "alternat": "enter the original anew, as it is meant",
        "amend": "amend the text once more",
        "appoint": "appoint anew, or revoke the key",
        "ask-clearance": "ask anew",
        "assert": "amend the text once more",
        "clear": "the body answers anew",
        "confirm": "who may has said so",
        "correct": "take the step anew",
        "decide": "decide anew, or revoke the mandate",
        "delegate": "revoke the mandate",
        "dispense": "say anew until when the practice holds",
        "initial": "what is signed or proposed later counts",
        "propose": "propose another text",
        "publish": "publish it anew",
        "retain": "say anew until when it is kept",
        "revoke-mandate": "grant another one",
        "settle": "answer anew",
        "sign": "a signature stays a fact",
    }
)


def may_be_undone(body: Body) -> bool:
    """Whether an act may be said to have been wrong, so that it is as if it had never been."""
    reported = isinstance(body, Report)
    return _undoable(
        body.fact if isinstance(body, Report) else NAMES[type(body)], reported=reported
    )


def _undoable(kind: str, *, reported: bool) -> bool:
    """Whether what is of a kind may be; originals stay those that were entered."""
    if reported:
        return kind not in {"decide", "sign", "full-powers", "dispense", "alternat"}
    return kind in steps.STEPS and kind != "alternat"


def stays(body: Body) -> bool:
    """Whether an act stays, though it is said to be wrong, with that.

    What was found or delivered, as somebody said, is never passed over; full powers held till then.
    """
    told = body.does if isinstance(body, Report) else body
    return _stays(told) or isinstance(told, FullPowers)


def _stays(body: Body | None) -> bool:
    """Whether what was taken back stays shown."""
    return isinstance(body, steps.Collate | steps.Deliver)


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
        on=on or (days.first.isoformat() if days else ""),
        at=act.at,
        basis=act.basis,
        under=act.under,
        reported=report is not None,
        checked=report is not None and checked,
        standing=standing,
        last="" if days is None or days.exact else days.last.isoformat(),
        zone=calendar.zone(act) if days else "",
        place=entry.place,
        seen=act.seen,
        paper=report.paper if report else "",
        since=entry.proven.since,
        entered=act.author.person,
        until=entry.proven.until,
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
