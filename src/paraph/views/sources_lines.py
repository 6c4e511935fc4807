"""Statements of a record on a terminal: source by source, who said what and who accepted it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.agreement import steps
from paraph.agreement.sources import Kept
from paraph.views.excerpt import Piece
from paraph.views.instant_words import instant_in_words, short
from paraph.views.painted import Paint, wrapped
from paraph.views.sentence import counted
from paraph.views.visible import one_line


def sources_lines(found: Sequence[Kept], *, width: int = 80) -> Iterator[str]:
    """Yield the lines of the sources of a record, side by side, nothing merged."""
    said = sum(len(each.source.statements) for each in found)
    yield f"{counted(said, 'statement')} in {counted(len(found), 'source')}"
    for number, each in enumerate(found, start=1):
        source = each.source
        yield ""
        title = f"{one_line(source.headline)}, " if source.headline else ""
        yield f"{number}  {title}{one_line(source.outlet)}, {source.on}"
        yield (
            f"   accepted by {each.person} ({each.party}) on {instant_in_words(each.at)}, "
            f"act {short(each.act)}"
        )
        for place, stated in enumerate(source.statements, start=1):
            yield from _stated(f"{number}.{place}", stated, width)


def _stated(number: str, each: steps.Stated, width: int) -> Iterator[str]:
    who = each.speaker or "not known"
    role = f", {each.role}" if each.role and each.role != each.speaker else ""
    words = f"“{each.span.words}”" if each.said == "direct" else each.span.words
    when = ""
    if each.since or each.until_day:
        days = [each.since or "…", each.until_day or "…"]
        when = f" ({days[0] if days[0] == days[1] else ' to '.join(days)})"
    sure = "" if each.certainty == "stated" else " (inferred)"
    line = f"{number}  {who}{role}{sure}{when}, {each.said}: {words}"
    yield from wrapped([Piece("kept", one_line(line))], width, Paint(on=False), "   ", "        ")
