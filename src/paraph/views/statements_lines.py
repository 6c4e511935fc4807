"""Statements on a terminal: who said what, in which words, where, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.press.statement import Dated, Event, Statement, Told
from paraph.views.excerpt import Piece
from paraph.views.painted import Paint, wrapped
from paraph.views.sentence import counted
from paraph.views.visible import quoted, spelled

LIMITS = (
    "These are proposals, for a person to accept. An announced intention is a statement, and no "
    "commitment."
)


def statements_lines(told: Told, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """Yield the lines of what an article tells: its head, each statement, each event."""
    paint = Paint(on=colour)
    published = told.article.publication
    yield paint(
        "heading",
        spelled(
            f"{counted(len(told.statements), 'statement', 'statements')} and "
            f"{counted(len(told.events), 'event', 'events')} in "
            f"{published.title or 'an article without a title'}"
        ),
    )
    yield spelled(
        f"{published.outlet} ({published.outlet_basis}), "
        f"{published.day.isoformat()} ({published.day_basis})"
    )
    for each in told.statements:
        yield ""
        yield from _statement(each, told, width, paint)
    if told.events:
        yield ""
        yield paint("heading", "Acts and events")
    for event in told.events:
        yield from _event(event, width)
    if told.open:
        yield ""
        yield paint("undecided", "To be looked at")
    for thing in told.open:
        at = told.article.outline.address(thing.place.provision)
        yield from _plain(f"{at}: {thing.why}: {thing.place.words[:40]!r}", width, "  ", "    ")
    yield ""
    yield from _plain(LIMITS, width, "", "")


def _statement(each: Statement, told: Told, width: int, paint: Paint) -> Iterator[str]:
    speaker = each.speaker
    name = speaker.name or "not known"
    if speaker.candidates:
        name = f"not known: {' or '.join(speaker.candidates)}"
    role = f", {speaker.role}" if speaker.role and speaker.role != speaker.name else ""
    sure = "" if speaker.certainty == "stated" else f" (inferred: {speaker.how})"
    head = f"{each.number:>3}  {spelled(name + role)}{sure}"
    yield paint("heading" if speaker.name else "undecided", head)
    quotes = each.kind == "direct"
    words = quoted(each.content.words, "“”") if quotes else each.content.words
    yield from _plain(
        f"{each.kind}{', denied' if each.denied else ''}: {words}", width, "     ", "       "
    )
    at = str(told.article.outline.address(each.content.provision))
    facts = [f"{at}, {each.content.start}-{each.content.end}"]
    if each.date is not None:
        facts.append(f"said {_when(each.date)}")
    if len(each.chain) > 1:
        facts.append(f"by way of {', '.join(each.chain[1:])}")
    if each.continues:
        facts.append(f"goes on from {each.continues}")
    if not each.balanced:
        facts.append("its quotation mark is never closed")
    yield from _plain("; ".join(facts), width, "     ", "       ")


def _event(each: Event, width: int) -> Iterator[str]:
    who = ", ".join(span.words for span in each.participants)
    facts = [f"{each.number}  {each.event}: {each.status}, {each.trigger.words!r}"]
    if who:
        facts.append(who)
    if each.date is not None:
        facts.append(_when(each.date))
    facts.append(f"told by {each.told_by}" if each.told_by else "told by the article")
    yield from _plain("; ".join(facts), width, "  ", "    ")


def _when(each: Dated) -> str:
    """Return a date in words, with what it rests on."""
    if each.start is None and each.end is None:
        return f"{each.words.words!r} (no day: {each.basis})"
    start, end = each.start, each.end
    if start == end and start is not None:
        days = start.isoformat()
    elif start is None and end is not None:
        days = f"on or before {end.isoformat()}"
    elif end is None and start is not None:
        days = f"on or after {start.isoformat()}"
    else:
        days = f"{start} to {end}"
    sure = "" if each.certainty == "stated" else ", inferred"
    return f"{days} ({each.words.words!r}{sure}: {each.basis})"


def _plain(words: str, width: int, margin: str, hanging: str) -> Iterator[str]:
    pieces = [Piece("kept", spelled(words))]
    return wrapped(pieces, width, Paint(on=False), margin, hanging)
