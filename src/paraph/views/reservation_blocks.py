"""Reservations in words: what a party reserved or declared, and what the others make of it."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.life import Life
from paraph.agreement.tracks.reservations import Answer, Reservation
from paraph.views.sheet import Block, Section, Words, table
from paraph.views.step_words import said
from paraph.views.visible import one_line


def reservation_sections(life: Life) -> tuple[Section, ...]:
    """Return the section on reservations and declarations, none where nobody has made any."""
    made = life.reservations
    if not made:
        return ()
    blocks: list[Block] = [
        table(
            ("on", "of", "what", "to", "its exact words", "stands"), [_row(each) for each in made]
        )
    ]
    answers = [
        (each.called, answer.party, *_stands(answer)) for each in made for answer in each.answers
    ]
    blocks.append(table(("of", "for", "stands", "on"), answers))
    blocks += [
        Words(one_line(f"{told[:1].upper()}{told[1:]}.")) for each in made for told in each.between
    ]
    return (Section("Reservations and declarations", tuple(blocks)),)


def _row(made: Reservation) -> tuple[str, ...]:
    paper = ", on paper" if made.reported else ""
    return (
        made.on,
        made.party,
        f"{made.reserving} on {made.moment}{paper}",
        ", ".join(map(one_line, made.provisions)) or "the whole",
        said(made.words),
        f"{made.state}{f': {one_line(made.why)}' if made.why else ''}",
    )


def _stands(answer: Answer) -> tuple[str, str]:
    state: str = STANDINGS.get(answer.standing, answer.standing)
    if answer.until and answer.standing == "open":
        state += f" until {answer.until}, when its silence accepts it (VCLT 20(5))"
    if answer.received:
        state += f"; received on {answer.received}"
    return state, answer.on


STANDINGS = {
    "objected": "objects, without opposing the entry into force between the two",
    "opposed": "objects, and opposes the entry into force between the two",
}
"""How a party stands to a reservation, in more words than the state."""


def reservation_rows(life: Life) -> Iterator[tuple[str, str, str, str]]:
    """Yield what was reserved, declared and answered: the day, who, what it is, its exact words."""
    called = {each.act: each.called for each in life.reservations}
    for made in life.reservations:
        to = f" to {', '.join(map(one_line, made.provisions))}" if made.provisions else ""
        state = "" if made.state == "made" else f" ({made.state})"
        yield (
            made.on,
            made.party,
            f"{made.reserving} on {made.moment}{to}{state}",
            one_line(made.words),
        )
        for each in made.answers:
            if each.standing != "open":
                words = _words(life, each.act)
                what = f"{each.standing}: {called[made.act]}"
                yield each.on, each.party, what, words
        if made.withdrawn:
            yield made.withdrawn, made.party, f"withdrawal of {made.called}", ""


def _words(life: Life, act: str) -> str:
    found = next((each for each in life.events if each.act == act), None)
    return one_line(getattr(found.body, "words", "")) if found else ""
