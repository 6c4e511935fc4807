"""`paraph force`: what the final clauses of a file say, and the dates that events give."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from typing import NamedTuple, TypeAlias, cast

from paraph.agreement.force.days import Days, WorkDays, days_of, one
from paraph.agreement.force.derive import Derivation, enters
from paraph.agreement.force.ending import Ending, ends
from paraph.agreement.force.event import Event, Kind, Notice
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.joint import OF_ALL, alone, jointly
from paraph.agreement.force.standing import (
    Entered,
    Provisional,
    Standing,
    applied_from,
    beside,
    in_force,
    perhaps_applied,
)
from paraph.cli.output import hand_out, say
from paraph.cli.read import code as code_of_reading
from paraph.cli.ways import PLAIN_WAYS, Heard, Ways
from paraph.cli.zone import zone
from paraph.errors import UsageError
from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import entry_value, formula_value
from paraph.norms.final.formula_words import say as words_of
from paraph.norms.final.lineage import LineageProposal, read_lineage
from paraph.norms.final.proposal import FinalClauses, TermProposal
from paraph.norms.final.sentences import Place
from paraph.norms.final.term import For, Indefinite, Renewal, Until
from paraph.text.node import Text
from paraph.views.visible import spelled
from paraph.wiring import read

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"
_EVENT = re.compile(
    r"(?P<kind>[a-z-]+)(?:/(?P<notice>[a-z-]+))?=(?P<day>\d{4}-\d\d-\d\d)"
    r"(?P<time>T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?(?::(?P<party>.+))?"
)
_READ, _WAITS, _NOT_READ = 0, 1, 2


class Asked(NamedTuple):
    """What the command was told beside the file, as it was written."""

    events: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    party: str = ""
    holidays: tuple[str, ...] = ()
    place: str = ""
    on: str = ""
    entered: str = ""


class _Answer(NamedTuple):
    file: str
    clauses: FinalClauses
    lineage: tuple[LineageProposal, ...]
    derived: Derivation | None
    standing: Standing | None
    ending: Ending | None
    disputed: str
    code: int
    alone: tuple[str, ...] = ()


def run(
    file: str,
    asked: Asked,
    *,
    as_json: bool = False,
    language: str = "",
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Read, derive, show, and return the exit code."""
    place = zone(asked.place)
    events = tuple([_event(words, place) for words in asked.events])
    work = WorkDays(frozenset(map(_day, asked.holidays))) if asked.holidays else None
    around = Circumstances(asked.parties, asked.party, work)
    _check_names(events, around)
    on = _day(asked.on) if asked.on else None
    entered = _entered(asked.entered) if asked.entered else None
    reading = read(file, language=language, **ways.of())
    ways.check_heard([Heard(0, file, reading)])
    clauses = read_final(reading.text, language or reading.source.language)
    answer = _answered(file, clauses, events, around, on, entered)
    answer = answer._replace(lineage=read_lineage(reading.text, clauses.language))
    if code_of_reading(reading):
        answer = answer._replace(code=_NOT_READ)
    if as_json:
        hand_out(json.dumps(_value(answer), ensure_ascii=False, indent=2) + "\n")
    else:
        say(map(spelled, _lines(answer, reading.text)))
        if code_of_reading(reading):
            say(
                (
                    "",
                    "Something in the file was not read or must be looked at: paraph read.",
                )
            )
    return answer.code


def _answered(
    file: str,
    clauses: FinalClauses,
    events: tuple[Event, ...],
    around: Circumstances,
    on: date | None,
    entered: Entered | None,
) -> _Answer:
    entry = clauses.entry.entry if clauses.entry else None
    if clauses.outcome == "no clause":
        entry = Entry(When("consent"))
    if entry is None:
        return _Answer(file, clauses, (), None, None, None, "", _NOT_READ)
    derived = enters(entry, events, around)
    disputed = beside(derived, entered) if entered else ""
    standing, ending = None, None
    joint = jointly(events, around.parties)
    if on is not None:
        if derived.days is not None:
            ending = ends(clauses.term, derived.days, joint, on, around)
        provisional = None
        if clauses.provisional:
            first = clauses.provisional[0]
            provisional = Provisional(applied_from(first.formula, events, around), first.parts)
        if early := [each for each in clauses.unread if each.about == "provisional application"]:
            places = ", ".join(dict.fromkeys([each.place.address for each in early]))
            provisional = perhaps_applied(_EARLY.format(places), events, around)
        standing = in_force(on, derived, ending, provisional, joint)
    return _Answer(
        file,
        clauses,
        (),
        derived,
        standing,
        ending,
        disputed,
        _code(clauses, derived, standing, disputed),
        tuple(alone(events, around.parties)),
    )


def _code(
    clauses: FinalClauses,
    derived: Derivation,
    standing: Standing | None,
    disputed: str,
) -> int:
    if _bears(clauses):
        return _NOT_READ
    exact = derived.days is not None and derived.days.exact
    if clauses.outcome != "read" or disputed:
        return _WAITS
    open_ = standing is not None and standing.word == "undetermined"
    return _READ if exact and not open_ else _WAITS


def _bears(clauses: FinalClauses) -> bool:
    """Whether something was not read that may change since when, or until when, it is in force."""
    return any(each.about != "another instrument" for each in clauses.unread)


def _lines(answer: _Answer, text: Text) -> Iterator[str]:
    yield from _entry_lines(answer.clauses, text)
    yield from _other_lines(answer.clauses, text)
    for edge in answer.lineage:
        yield f"Lineage: {edge.edge} {' '.join(edge.other.split())}"
        yield f"  {_quoted(edge.place, text)}"
    yield from _derived_lines(answer)
    yield from _standing_lines(answer)
    if answer.derived is not None and _bears(answer.clauses):
        yield ""
        yield _UNREAD


def _entry_lines(clauses: FinalClauses, text: Text) -> Iterator[str]:
    if clauses.entry is None:
        yield f"Entry into force: {_NO_ENTRY[clauses.outcome]}"
        return
    entry = clauses.entry.entry
    yield f"Entry into force: {words_of(entry.general)}"
    for place in clauses.entry.places:
        yield f"  {_quoted(place, text)}"
    if entry.joining is not None:
        yield f"  who joins later: {words_of(entry.joining)}"
    if entry.effect is not None:
        yield f"  with effect from {entry.effect}, as the text says in terms"


_EARLY = "it may be provisionally applied (VCLT art. 25): what {} says of that was not read"
_UNREAD = (
    "What was not read may change since when, of which parts or until when it is in force: read it."
)
_NO_ENTRY = {
    "not read": "NOT READ.",
    "no clause": (
        "the text says nothing, so when every party has consented (VCLT art. 24(2)), if this is "
        "the whole text."
    ),
    "not a language that is read": "NOT READ: final clauses in this language are not read.",
}


def _other_lines(clauses: FinalClauses, text: Text) -> Iterator[str]:
    for proposal in clauses.provisional:
        alone = f" of {', '.join(proposal.parts)} alone" if proposal.parts else ""
        yield f"Provisional application{alone}: {words_of(proposal.formula)}"
        yield f"  {_quoted(proposal.place, text)}"
    for term in clauses.terms:
        yield f"Term: {_said(term)}"
        yield f"  {_quoted(term.place, text)}"
    for each in clauses.unread:
        yield f"Not read, about {each.about}: {each.why}"
        yield f"  {_quoted(each.place, text)}"


def _derived_lines(answer: _Answer) -> Iterator[str]:
    derived = answer.derived
    if derived is None:
        return
    yield ""
    yield f"Derived: {derived}"
    for step in derived.steps:
        yield f"  {step}"
    if derived.retroactive:
        yield f"  RETROACTIVE: it has effect from {derived.effect}"
    if answer.disputed:
        yield f"Disputed: {answer.disputed}"
    yield from [f"Beside: {each}" for each in answer.alone]


def _standing_lines(answer: _Answer) -> Iterator[str]:
    if answer.standing is not None:
        yield f"Standing: {answer.standing.word} ({answer.standing.why})"
    ending = answer.ending
    if ending is None:
        return
    for step in ending.steps:
        yield f"  {step}"
    if ending.renewal is not None:
        yield f"  next renewal: {ending.renewal}"
    if ending.notice_by is not None:
        yield f"  last day for notice: {ending.notice_by}"


def _said(term: TermProposal) -> str:
    match term.says:
        case Indefinite() | Until() | For() | Renewal():
            return str(term.says)
        case formula:
            return f"a notice takes effect {words_of(formula)}"


def _quoted(place: Place, text: Text) -> str:
    words = text.provisions[place.provision].text[place.start : place.end]
    return f"[{place.address}, {place.start}-{place.end}] {' '.join(words.split())}"


def _value(answer: _Answer) -> dict[str, Value]:
    clauses, derived = answer.clauses, answer.derived
    entry = clauses.entry
    return {
        "schema": "paraph.force/1",
        "file": answer.file,
        "outcome": clauses.outcome,
        "language": clauses.language,
        "entry": None
        if entry is None
        else {
            "formula": cast("Value", entry_value(entry.entry)),
            "words": words_of(entry.entry.general),
            "places": [_place_value(place) for place in entry.places],
        },
        "provisional": [
            {
                "formula": cast("Value", formula_value(each.formula)),
                "parts": list(each.parts),
                "place": _place_value(each.place),
            }
            for each in clauses.provisional
        ],
        "terms": [
            {"words": _said(each), "place": _place_value(each.place)} for each in clauses.terms
        ],
        "unread": [
            {"about": each.about, "place": _place_value(each.place), "why": each.why}
            for each in clauses.unread
        ],
        "lineage": [
            {"edge": each.edge, "other": each.other, "place": _place_value(each.place)}
            for each in answer.lineage
        ],
        "derived": None if derived is None else _derived_value(derived),
        "standing": None
        if answer.standing is None
        else {"word": answer.standing.word, "why": answer.standing.why},
        "ending": None if answer.ending is None else _ending_value(answer.ending),
        "disputed": answer.disputed,
        "beside": list(answer.alone),
    }


def _derived_value(derived: Derivation) -> dict[str, Value]:
    return {
        "days": _days_value(derived.days),
        "words": str(derived),
        "steps": list(derived.steps),
        "waiting": list(derived.waiting),
        "effect": _days_value(derived.effect),
        "retroactive": derived.retroactive,
    }


def _ending_value(ending: Ending) -> dict[str, Value]:
    return {
        "last": _days_value(ending.last),
        "by": ending.by,
        "renewal": _days_value(ending.renewal),
        "notice_by": ending.notice_by.isoformat() if ending.notice_by else None,
        "steps": list(ending.steps),
        "waiting": list(ending.waiting),
    }


def _days_value(days: Days | None) -> Value:
    return None if days is None else [days.first.isoformat(), days.last.isoformat()]


def _place_value(place: Place) -> dict[str, Value]:
    return {"at": place.address, "start": place.start, "end": place.end}


def _event(words: str, place: tzinfo | None) -> Event:
    found = _EVENT.fullmatch(words)
    if found is None:
        raise UsageError(f"{words!r} is no event: write received=2026-03-04:France")
    if found["time"]:
        try:
            days = days_of(datetime.fromisoformat(found["day"] + found["time"]), place)
        except ValueError as error:
            raise UsageError(f"{words!r} has no such instant") from error
    else:
        days = one(_day(found["day"]))
    which = cast("Notice", found["notice"] or "")
    party = (found["party"] or "").strip()
    return Event(cast("Kind", found["kind"]), days, party, notice=which)


def _check_names(events: tuple[Event, ...], around: Circumstances) -> None:
    """Raise where an event is of somebody who is no party: a slip would drop it."""
    known = {name.casefold() for name in (*around.parties, around.party)}
    for event in events:
        if event.party and around.parties and event.party.casefold() not in known:
            names = ", ".join(around.parties)
            raise UsageError(f"{event}: {event.party!r} is no --party ({names})")
        if event.party and not around.parties and event.kind in OF_ALL:
            raise UsageError(f"{event} takes all parties: name every one with --party")


def _day(words: str) -> date:
    try:
        day = date.fromisoformat(words)
    except ValueError as error:
        raise UsageError(f"{words!r} is no date: write 2026-03-05") from error
    if day.isoformat() != words:
        raise UsageError(f"{words!r} is no date: write 2026-03-05")
    return day


def _entered(words: str) -> Entered:
    day, found, source = words.partition("=")
    if not found or not source.strip():
        raise UsageError("--entered needs its source: 2026-06-11=letter of the depositary")
    return Entered(_day(day), source.strip())
