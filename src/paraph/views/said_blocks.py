"""Who said what: statements of sources in a dossier, and events that several sources tell."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.said.gathered import Gathered, Said
from paraph.agreement.said.several import Side, Together
from paraph.agreement.sources import Kept
from paraph.views.instant_words import short
from paraph.views.link_words import abouts, act_in_few, days_in_words, fields_in_words
from paraph.views.sentence import counted
from paraph.views.sheet import Block, Facts, Words, table
from paraph.views.visible import one_line, quoted

_SHOWN = 600  # characters of words in a table
NOTE = (
    "What sources say, as people accepted it. An announced intention is a statement, and no "
    "commitment. What a row may be about is a proposal, with its rule, unless somebody accepted it."
)


def said_blocks(found: Gathered) -> tuple[Block, ...]:
    """Return what sources say of an agreement, source by source, then event by event."""
    return tuple(_blocks(found))


def _blocks(found: Gathered) -> Iterator[Block]:
    if not found.sources:
        yield Words(f"No source that speaks of it is in the record.{_left(found)}")
        return
    yield Words(f"{NOTE}{_left(found)}")
    yield from [
        Words(f"Nothing was looked for in {one_line(each)}.", strong=True) for each in found.unread
    ]
    rows = [row for at, each in enumerate(found.sources, start=1) for row in _listed(at, each)]
    yield Facts(tuple(rows))
    for at, _ in enumerate(found.sources, start=1):
        yield from _source(found, at)
    yield from _events(found)
    yield from together_blocks(found)


def _left(found: Gathered) -> str:
    if not found.others:
        return ""
    rows = counted(found.others, "row")
    return f" {rows} of other sources at this node are left out: no rule leads from them to it."


def _listed(at: int, kept: Kept) -> Iterator[tuple[str, str]]:
    """Yield what a source is and who accepted it, then the digest of its text."""
    source = kept.source
    by = f"accepted by {kept.person} of {kept.party} on {kept.at[:10]}, act {short(kept.act)}"
    yield f"source {at}", f"{_called(kept)} (in {source.language}), {by}"
    yield "its text", source.text


def _called(kept: Kept) -> str:
    source = kept.source
    title = f"{quoted(source.headline, '“”')}, " if source.headline else ""
    return f"{title}{one_line(source.outlet)}, {source.on}"


def _source(found: Gathered, at: int) -> Iterator[Block]:
    yield Words(f"Source {at}: {_called(found.sources[at - 1])}")
    rows = [_row(each) for each in found.of(at) if not each.line.rejected]
    rejected = sum(each.line.rejected for each in found.of(at))
    if rows:
        head = ("no.", "who and when", "words", "field", "may be about")
        yield table(head, rows)
    if rejected:
        yield Words(f"{counted(rejected, 'statement')} of it were rejected, and are not shown.")
    if not rows and not rejected:
        yield Words("It has no statement that is accepted here.")


def _row(each: Said) -> tuple[str, ...]:
    stated, last = each.line.stated, each.line.last
    who = one_line(stated.speaker) or "not known"
    role = f", {one_line(stated.role)}" if stated.role and stated.role != stated.speaker else ""
    chain = stated.chain[1:]
    by_way = f" (by way of {one_line(', '.join(chain))})" if chain else ""
    words = one_line(stated.span.words)
    words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]} ..."
    shown = quoted(words, "“”") if stated.said == "direct" else f"{words} ({stated.said})"
    shown = f"denied: {shown}" if stated.denied else shown
    days = days_in_words(stated.since, stated.until_day)
    when = f", said {days}" if days else ""
    state = ""
    if last.row.assessed == "corrected":
        state = f"; corrected by {last.person}: {one_line(last.row.reason)}"
    return (
        f"{each.source}.{each.place}, {one_line(stated.span.provision)}",
        f"{who}{role}{by_way}{when}; {stated.certainty}{state}",
        shown,
        fields_in_words(each.links),
        "; ".join(abouts(each.links)),
    )


# ---------------------------------------------------------------- events


def _events(found: Gathered) -> Iterator[Block]:
    if not found.events:
        return
    yield Words("Acts and events that sources tell, beside the acts of the record:")
    head = ("no.", "event", "told as", "when", "in which words", "the record")
    yield table(head, [_event(each) for each in found.events])


def _event(each: Side) -> tuple[str, ...]:
    told = each.told
    acts = [act_in_few(link) for link in each.links if link.to == "act"]
    sure = "" if told.certainty == "stated" else " (inferred)"
    days = days_in_words(told.since, told.until_day)
    return (
        f"{each.source}.e{each.place}",
        told.told.replace("-", " "),
        told.status,
        f"{days}{sure}" if days else "",
        one_line(told.span.words),
        "; ".join(acts),
    )


def together_blocks(found: Gathered) -> Iterator[Block]:
    """Yield what may be one event, as several sources tell it, each in a row of its own."""
    for each in found.together:
        yield Words(_title(each), strong=bool(each.differences))
        head = ("source", "told as", "when", "in which words", "appeared")
        yield table(head, [_side(side) for side in each.sides])


def _title(each: Together) -> str:
    unlike = (
        f"they differ in {' and '.join(each.differences)}; none is chosen"
        if each.differences
        else "they do not gainsay each other"
    )
    rules = "; ".join(map(one_line, each.rules))
    event = each.told.replace("-", " ")
    return f"Told by several sources: {event}, perhaps one ({rules}): {unlike}."


def _side(side: Side) -> tuple[str, ...]:
    told, source = side.told, side.kept.source
    sure = "" if told.certainty == "stated" else " (inferred)"
    days = days_in_words(told.since, told.until_day)
    return (
        f"{side.source}.e{side.place}, {one_line(source.outlet)}",
        told.status,
        f"{days}{sure}" if days else "no day",
        one_line(told.span.words),
        source.on,
    )
