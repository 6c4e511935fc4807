"""A programme, or a row of the mirror table, in lines, for whoever is about to sign."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement import steps
from paraph.agreement.delivery.mirror import Row
from paraph.agreement.figure import exact, per_cent
from paraph.views.mirror_words import gap_in_words, grouped, side_in_words
from paraph.views.visible import one_line, quoted


def programme_lines(body: steps.Programme) -> Iterator[str]:
    """Yield all that a programme says."""
    runs = f"from {body.since}{f' to {body.until_day}' if body.until_day else ''}"
    due = f"; reports are due {body.days} days after each period, {runs}" if body.since else ""
    yield f"{body.programme}: {quoted(body.title)}{due}"
    if body.field or body.words:
        yield f"  {'; '.join(filter(None, (one_line(body.field), one_line(body.words))))}"
    for each in body.commitments:
        shown = f"{one_line(each.span.provision)}: {quoted(each.span.words, '“”')}"
        norm = f"norm {one_line(each.norm)}" if each.norm else ""
        final = "a final clause" if each.binds == "adoption" else ""
        told = filter(None, (shown if each.span.words else "", norm, final))
        yield f"  commits to {'; '.join(told)}"
    for one in body.responsible:
        yield f"  for {one.party}: {one.body or 'nobody is named'}"
    for indicator in body.indicators:
        yield from _indicator(indicator)


def _indicator(indicator: steps.Indicator) -> Iterator[str]:
    every = "once" if indicator.every == "once" else f"by the {indicator.every}"
    target = f", target {grouped(indicator.target)}" if indicator.target else ""
    share = indicator.tolerance
    tolerance = f"tolerance {per_cent(exact(share))} %" if share else "no tolerance stated"
    yield f"  counts {indicator.indicator} {every}{target}, {tolerance}"
    yield f"    {one_line(indicator.words)}; {one_line(indicator.unit)}"
    yield f"    {one_line(indicator.definition)}"


def row_lines(row: Row) -> Iterator[str]:
    """Yield how both sides stand in a row."""
    yield f"{', '.join(row.place)}: {row.relation} {gap_in_words(row)}".rstrip()
    yield from [f"  {side.party}: {side_in_words(side)}" for side in row.sides]
