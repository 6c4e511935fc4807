"""Sources: articles and what they say, as a person accepts it, between the press and the record."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping

from paraph.agreement import steps
from paraph.agreement.sources import Kept, kept
from paraph.desk.desk import Desk
from paraph.desk.matter import Matter, is_press
from paraph.errors import UsageError
from paraph.press.article import Span
from paraph.press.naming import statement_id
from paraph.press.statement import Dated, Event, Statement, Told

_LONGEST = 4_000
_MOST = 1_000


def source_of(
    told: Told,
    file: str,
    text: str,
    leaving_out: Collection[int] = (),
    leaving_events: Collection[int] = (),
) -> steps.AddSource:
    """Return the act's body for an article; `file` and `text` are the digests of both.

    Statements whose numbers are in `leaving_out` are not accepted, nor are events that they tell or
    that are in `leaving_events`.

    Raises:
        UsageError: a number is of no statement or event, or one is none that an act can hold.
    """
    _known(leaving_out, {each.number for each in told.statements}, "--without", "statement")
    _known(leaving_events, {each.number for each in told.events}, "--without-event", "event")
    taken = [each for each in told.statements if each.number not in leaving_out]
    fallen = {*leaving_events, *fallen_events(told, leaving_out)}
    events = [each for each in told.events if each.number not in fallen]
    for what, number in (("statements", len(taken)), ("events", len(events))):
        if number > _MOST:
            raise UsageError(f"a source holds at most {_MOST:,} {what}, and this one {number:,}")
    names = {each.number: _name(each, told, text) for each in taken}
    published = told.article.publication
    return steps.AddSource(
        _plain(published.outlet),
        published.day.isoformat(),
        published.zone,
        _plain(published.title),
        told.article.speech.code,
        file,
        text,
        tuple(dict.fromkeys([_stated(each, told, text) for each in taken])),
        tuple(dict.fromkeys([_occurred(each, told, text, names) for each in events])),
    )


def fallen_events(told: Told, leaving_out: Collection[int]) -> list[int]:
    """Return the numbers of the events that are told by statements which are left out."""
    return [each.number for each in told.events if each.told_by in leaving_out]


def _known(said: Collection[int], known: Collection[int], option: str, what: str) -> None:
    if strange := sorted(set(said) - set(known)):
        raise UsageError(f"{option} {strange[0]}: the source has no such {what}")


def _name(each: Statement, told: Told, text: str) -> str:
    span = each.content
    return statement_id(text, _address(span, told), span.start, span.end)


def _stated(each: Statement, told: Told, text: str) -> steps.Stated:
    words = _plain(each.content.words)
    if words != _spaced(each.content.words) or len(words) > _LONGEST:
        raise UsageError(
            f"statement {each.number} cannot be held by an act, for its length or its characters: "
            f"leave it out by --without {each.number}"
        )
    start, end = _days(each.date)
    return steps.Stated(
        _plain(each.speaker.name or ""),
        _plain(each.speaker.role),
        each.kind.replace(" ", "-"),
        each.certainty,
        start,
        end,
        tuple(dict.fromkeys(map(_plain, each.chain))),
        steps.Span(text, _address(each.content, told), each.content.start, each.content.end, words),
        each.denied,
    )


def _occurred(each: Event, told: Told, text: str, names: Mapping[int, str]) -> steps.Occurred:
    words = _plain(each.place.words)
    if words != _spaced(each.place.words) or len(words) > _LONGEST:
        raise UsageError(
            f"event {each.number} cannot be held by an act, for its length or its characters: "
            f"leave it out by --without-event {each.number}"
        )
    start, end = _days(each.date)
    who = [_plain(span.words) for span in each.participants]
    return steps.Occurred(
        each.event,
        each.status,
        _plain(each.trigger.words),
        tuple(dict.fromkeys(who)),
        names.get(each.told_by, ""),
        each.date.certainty if each.date is not None else "inferred",
        start,
        end,
        steps.Span(text, _address(each.place, told), each.place.start, each.place.end, words),
    )


def _days(date: Dated | None) -> tuple[str, str]:
    if date is None:
        return "", ""
    start, end = [each.isoformat() if each is not None else "" for each in (date.start, date.end)]
    return start, end


def _address(span: Span, told: Told) -> str:
    return str(told.article.outline.address(span.provision))


def _plain(words: str) -> str:
    """Return words as an act may hold them: blanks of any kind are plain ones."""
    return unicodedata.normalize("NFC", _spaced(words))


def _spaced(words: str) -> str:
    return "".join([" " if each.isspace() else each for each in words])


def press_log(desk: Desk) -> str:
    """Return the digest of the log of sources that needs no agreement, or nothing."""
    return next((each for each in desk.ledger.agreements() if is_press(desk.ledger, each)), "")


def with_sources(desk: Desk, agreement: str, until: str = "") -> list[Kept]:
    """Return the sources of an agreement, or of all that the node has where none is named."""
    if agreement:
        return sources_of(desk.matter(agreement), until)
    return [
        each
        for name in desk.ledger.agreements()
        for each in sources_of(desk.matter(name), until, press=is_press(desk.ledger, name))
    ]


def press_sources(desk: Desk, until: str = "") -> list[Kept]:
    """Return the sources in the log that needs no agreement."""
    log = press_log(desk)
    return sources_of(desk.matter(log), until, press=True) if log else []


def sources_of(matter: Matter, until: str = "", *, press: bool = False) -> list[Kept]:
    """Return the sources of one agreement."""
    parties = [each.party for each in matter.genesis.parties]
    found = kept(matter.entries, matter.state, parties, until)
    return [each._replace(log=matter.agreement, press=press) for each in found]
