"""Statements of a record on a terminal: source by source, who said what and who accepted it."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.said.gathered import Gathered, Said
from paraph.agreement.said.several import Side, Together
from paraph.views.excerpt import Piece
from paraph.views.instant_words import instant_in_words, short
from paraph.views.link_words import act_in_few, days_in_words, link_in_words
from paraph.views.painted import Paint, wrapped
from paraph.views.sentence import counted
from paraph.views.visible import one_line, quoted


def sources_lines(found: Gathered, *, width: int = 80) -> Iterator[str]:
    """Yield the lines of the sources of a record, side by side, nothing merged."""
    said = len(found.statements)
    yield f"{counted(said, 'statement')} in {counted(len(found.sources), 'source')}"
    for unread in found.unread:
        yield from _plain(f"Nothing was looked for in {unread}.", width, "", "   ")
    for number, each in enumerate(found.sources, start=1):
        source = each.source
        yield ""
        title = f"{one_line(source.headline)}, " if source.headline else ""
        yield f"{number}  {title}{one_line(source.outlet)}, {source.on}"
        yield (
            f"   accepted by {each.person} ({each.party}) on {instant_in_words(each.at)}, "
            f"act {short(each.act)}"
        )
        for stated in found.of(number):
            yield from _stated(stated, width)
        for event in [event for event in found.events if event.source == number]:
            yield from _plain(_event(event), width, "   ", "        ")
    for several in found.together:
        yield ""
        yield from _plain(_together(several), width, "", "   ")
        for side in several.sides:
            yield from _plain(f"{_event(side)} ({side.kept.source.outlet})", width, "   ", "      ")


def _stated(said: Said, width: int) -> Iterator[str]:
    each, line = said.line.stated, said.line
    number = f"{said.source}.{said.place}"
    who = each.speaker or "not known"
    role = f", {each.role}" if each.role and each.role != each.speaker else ""
    words = quoted(each.span.words, "“”") if each.said == "direct" else each.span.words
    days = days_in_words(each.since, each.until_day)
    when = f" ({days})" if days else ""
    sure = "" if each.certainty == "stated" else " (inferred)"
    denied = ", denied" if each.denied else ""
    told = f"{number}  {who}{role}{sure}{when}, {each.said}{denied}: {words}"
    yield from _plain(told, width, "   ", "        ")
    if line.row.assessed != "accepted":
        last = line.last
        why = f": {last.row.reason}" if last.row.reason else ""
        said_of = f"{line.row.assessed} by {last.person} on {instant_in_words(last.at)}{why}"
        yield from _plain(said_of + _fallen(said), width, "        ", "          ")
    for link in said.links:
        yield from _plain(f"-> {link_in_words(link)}", width, "        ", "           ")


def _fallen(said: Said) -> str:
    """Return how many events fall with a statement that was rejected, in words."""
    if not said.line.rejected:
        return ""
    told = [each for each in said.kept.source.occurred if each.teller == said.line.name]
    return f"; with it {counted(len(told), 'event')} that it tells" if told else ""


def _event(side: Side) -> str:
    told = side.told
    days = days_in_words(told.since, told.until_day)
    acts = "; ".join([act_in_few(link) for link in side.links if link.to == "act"])
    beside = f"; the record {acts}" if acts else ""
    when = f", {days}" if days else ""
    return (
        f"{side.source}.e{side.place}  {told.told}: {told.status}{when}: {told.span.words}{beside}"
    )


def _together(each: Together) -> str:
    unlike = " and ".join(each.differences)
    told = f"they differ in {unlike}" if unlike else "they do not gainsay each other"
    return f"Perhaps one {each.told} ({'; '.join(each.rules)}): {told}"


def _plain(words: str, width: int, margin: str, hanging: str) -> Iterator[str]:
    return wrapped([Piece("kept", one_line(words))], width, Paint(on=False), margin, hanging)
