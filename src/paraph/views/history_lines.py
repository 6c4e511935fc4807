"""A history on a terminal: the drafts, a table of what became of each provision, and its story."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.views.excerpt import Piece, excerpt
from paraph.views.history import (
    Followed,
    History,
    State,
    Step,
    doubts_in_words,
    history_sentence,
    step_in_words,
    step_sentence,
    why_in_words,
)
from paraph.views.painted import MARGIN, Paint, columns, wrapped
from paraph.views.sentence import counted, verdict_sentence
from paraph.views.subject import word_of
from paraph.views.visible import spelled

_SIGNS: dict[State, str] = {
    "inserted": "+",
    "deleted": "-",
    "altered": "~",
    "moved": ">",
    "relabelled": "#",
    "split off": "/",
    "merged": "&",
}
_CELL = 5
_LEAST = 30
"""Columns that the name of a provision has at least."""


def history_lines(
    told: History, *, width: int = 80, colour: bool = False, written: str = ""
) -> Iterator[str]:
    """Yield the lines of a history: verdict, drafts and steps, the table, then the stories."""
    paint = Paint(on=colour)
    yield paint(told.word, history_sentence(told))
    yield ""
    for number, draft in enumerate(told.drafts):
        if number:
            yield from _said(step_sentence(told, number), width, paint, told, number)
        source = draft.reading.source
        by = f", by {draft.by}" if draft.by else ""
        words = counted(draft.reading.text.words(), "word")
        name = f"{source.file} ({words}{by})"
        yield from _plain(name, width, f"{number + 1:>3}  ", "     ")
    yield ""
    yield from _plain(f"First against last. {verdict_sentence(told.net)}", width, "", "  ")
    doubts = [*doubts_in_words(told)]
    if doubts:
        yield ""
        yield paint("heading", "To be looked at")
        for doubt in doubts:
            yield from _plain(doubt, width, "  ", "    ")
    if told.changed:
        yield ""
        yield from _table(told, width, paint)
        yield ""
        yield paint("heading", "Provision by provision")
    for followed in told.changed:
        if not _renumbered_alone(followed):
            yield ""
            yield from _story(told, followed, width, paint)
    yield from _renumbered(told, width)
    if written:
        yield ""
        yield f"Page: {spelled(written)}"


def _said(sentence: str, width: int, paint: Paint, told: History, number: int) -> Iterator[str]:
    word = word_of(told.steps[number - 1])
    for line in wrapped([Piece("kept", sentence)], width, paint, "       ", "       "):
        yield paint("open" if word == "open" else "remark", line)


def _table(told: History, width: int, paint: Paint) -> Iterator[str]:
    """Yield the table of provisions by drafts, in signs that are explained below it.

    Drafts that do not fit beside each other are told in tables one below the other.
    """
    many = len(told.drafts)
    beside = max((width - _LEAST) // _CELL, 1)
    for first in range(0, many, beside):
        drafts = range(first, min(first + beside, many))
        room = max(width - len(drafts) * _CELL, _LEAST)
        numbers = "".join([f"{draft + 1:>{_CELL}}" for draft in drafts])
        yield paint("heading", f"{'Provision':<{room}}{numbers}")
        for followed in told.changed:
            yield f"{_fitted(_name(followed), room)}{_cells(followed, drafts, paint)}".rstrip()
        if drafts.stop < many:
            yield ""
    yield from _plain(
        "~ altered, + inserted, - deleted, > moved, # relabelled, / split off, & merged into "
        "another, . first draft, = as before, ! open; a blank: not there.",
        width,
        "",
        "",
    )
    if told.unchanged:
        yield f"{counted(told.unchanged, 'provision')} unchanged in every draft."


def _name(followed: Followed) -> str:
    more = f" and {followed.more} more" if followed.more else ""
    words = f"  {followed.words}" if followed.words else ""
    return spelled(f"{followed.address}{more}{words}")


def _fitted(said: str, room: int) -> str:
    """Return words cut or filled up to exactly `room` columns."""
    while columns(said) > room:
        said = f"{said[:-2]}…"
    return said + " " * (room - columns(said))


def _cells(followed: Followed, drafts: range, paint: Paint) -> str:
    steps = {step.draft: step for step in followed.steps}
    cells = []
    for draft in drafts:
        step = steps.get(draft)
        as_before = "" if not followed.at[draft] else "=" if draft else "."
        sign = as_before if step is None else _signs(step)
        cell = f"{sign:>{_CELL}}"
        open_ = step is not None and step.verdict == "open"
        cells.append(paint("open", cell) if open_ else cell)
    return "".join(cells)


def _signs(step: Step) -> str:
    """Return the signs of a step, "~", ">~!": what was done, and whether any of it is open."""
    mark = "!" if step.verdict == "open" else ""
    return "".join([_SIGNS[state] for state in step.states]) + mark


def _story(told: History, followed: Followed, width: int, paint: Paint) -> Iterator[str]:
    name = f"{followed.address}{f' and {followed.more} more' if followed.more else ''}"
    yield paint("heading", spelled(name))
    for step in followed.steps:
        by = told.drafts[step.draft].by_whom
        lead = f"draft {step.draft + 1}, {by}: {step_in_words(step, followed)}; "
        pieces = [Piece("kept", lead), Piece("kept", why_in_words(step))]
        yield from wrapped(pieces, width, paint, "  ", "    ")
        for finding in step.found:
            if finding.kind in {"altered", "inserted", "deleted"}:
                yield from wrapped(excerpt(finding), width, paint, MARGIN, MARGIN)


def _renumbered_alone(followed: Followed) -> bool:
    """Whether a provision got but another number, of which nothing is open."""
    return all(step.states == ("relabelled",) and step.verdict != "open" for step in followed.steps)


def _renumbered(told: History, width: int) -> Iterator[str]:
    """Yield how many provisions got but another number, by draft."""
    only: dict[int, int] = {}
    for followed in told.changed:
        if _renumbered_alone(followed):
            for step in followed.steps:
                only[step.draft] = only.get(step.draft, 0) + 1
    if only:
        yield ""
        said = [f"{counted(many, 'provision')} in draft {at + 1}" for at, many in only.items()]
        yield from _plain(f"Relabelled and nothing else: {', '.join(said)}.", width, "", "  ")


def _plain(words: str, width: int, margin: str, hanging: str) -> Iterator[str]:
    return wrapped([Piece("kept", words)], width, Paint(on=False), margin, hanging)
