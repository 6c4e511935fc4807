"""Objections in lines: who objects to a text set, sets a condition or has not answered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.entry import Entry
from paraph.agreement.state import State
from paraph.views.act_words import act_in_words
from paraph.views.instant_words import short
from paraph.views.visible import one_line


class Objection(NamedTuple):
    """An answer that does not agree, and who gave it, perhaps on a paper that was checked.

    `met` is by which act its body said that its condition is met.
    """

    entry: Entry
    author: Author
    answer: acts.Clear
    met: str


def objections(entries: Iterable[Entry], state: State) -> tuple[Objection, ...]:
    """Return the answers on text sets that do not agree, the last one of each body on each set."""
    entries = tuple(entries)
    met = {
        (each.act.body.act, each.party, each.act.author.body): each.id
        for each in entries
        if isinstance(each.act.body, steps.Discharge) and _holds(each, state)
    }
    return tuple(
        [
            Objection(each, author, answer, met.get((each.id, author.party, author.body), ""))
            for each, author, answer in _answers(entries, state).values()
            if answer.answer != "agreed"
        ]
    )


def objections_by_set(entries: Iterable[Entry], state: State) -> Mapping[str, Sequence[Objection]]:
    """Return the answers that do not agree, by the text set that they are on."""
    found: dict[str, list[Objection]] = {}
    for each in objections(entries, state):
        found.setdefault(each.entry.act.text_set, []).append(each)
    return found


def objection_lines(
    objected: Mapping[str, Sequence[Objection]], names: Mapping[str, str], sets: Iterable[str]
) -> Iterator[str]:
    """Yield who objects to one of these sets, or agrees on condition."""
    for text_set in dict.fromkeys(sets):
        yield from [_told(each, names) for each in objected.get(text_set, ())]


def unanswered_lines(
    entries: Iterable[Entry], state: State, names: Mapping[str, str], sets: Collection[str]
) -> Iterator[str]:
    """Yield who was asked to clear one of these sets and has not answered."""
    entries = tuple(entries)
    answers = _answers(entries, state)
    asked: dict[tuple[str, str, str], None] = {}
    for each in entries:
        body = each.act.body
        if isinstance(body, acts.AskClearance) and _holds(each, state):
            asked |= {(each.party, one, each.act.text_set): None for one in body.bodies}
    for party, one, text_set in asked:
        if text_set in sets and (party, one, text_set) not in answers:
            name = names.get(text_set, text_set)
            yield f"NOT ANSWERED: {one_line(one)} of {party} was asked to clear {name}."


def _told(objection: Objection, names: Mapping[str, str]) -> str:
    """Return what an answer says that does not agree."""
    act = objection.entry.act
    on_condition = objection.answer.answer == "on-condition"
    mark = "ON CONDITION" if on_condition else "OBJECTION"
    if on_condition and objection.met:
        return (
            f"Condition met, as it says itself ({short(objection.met)}): {act_in_words(act, names)}"
        )
    return f"{mark}: {act_in_words(act, names)}"


def _answers(
    entries: Iterable[Entry], state: State
) -> dict[tuple[str, str, str], tuple[Entry, Author, acts.Clear]]:
    """Return the last answer of each body, or person, of a party on each text set."""
    found: dict[tuple[str, str, str], tuple[Entry, Author, acts.Clear]] = {}
    for each in entries:
        if (given := _clear(each)) is not None and _holds(each, state):
            author, answer = given
            named = author.party, author.body or author.person, each.act.text_set
            found[named] = each, author, answer
    return found


def _clear(entry: Entry) -> tuple[Author, acts.Clear] | None:
    """Return who answers and what, also on paper that a second person checked."""
    body = entry.act.body
    if isinstance(body, acts.Clear):
        return entry.act.author, body
    if isinstance(body, acts.Report) and body.checked and isinstance(body.does, acts.Clear):
        return body.by, body.does
    return None


def _holds(entry: Entry, state: State) -> bool:
    return state.standings[entry.party, entry.id].within == "within"
