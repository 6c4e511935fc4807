"""Objections in lines: who objects to a text set, sets a condition or has not answered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.entry import Entry
from paraph.agreement.state import State
from paraph.views.act_words import act_in_words
from paraph.views.instant_words import short
from paraph.views.visible import one_line


class Objection(NamedTuple):
    """An answer that does not agree; `met` is by which act its body said its condition is met."""

    entry: Entry
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
            Objection(each, met.get((each.id, each.party, each.act.author.body), ""))
            for each in _answers(entries, state).values()
            if isinstance(each.act.body, acts.Clear) and each.act.body.answer != "agreed"
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
    on_condition = isinstance(act.body, acts.Clear) and act.body.answer == "on-condition"
    mark = "ON CONDITION" if on_condition else "OBJECTION"
    if on_condition and objection.met:
        return (
            f"Condition met, as it says itself ({short(objection.met)}): {act_in_words(act, names)}"
        )
    return f"{mark}: {act_in_words(act, names)}"


def _answers(entries: Iterable[Entry], state: State) -> dict[tuple[str, str, str], Entry]:
    """Return the last answer of each body, or person, of a party on each text set."""
    found: dict[tuple[str, str, str], Entry] = {}
    for each in entries:
        if isinstance(each.act.body, acts.Clear) and _holds(each, state):
            author = each.act.author
            found[each.party, author.body or author.person, each.act.text_set] = each
    return found


def _holds(entry: Entry, state: State) -> bool:
    return state.standings[entry.party, entry.id].within == "within"
