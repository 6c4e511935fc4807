"""Gathered: all that sources say, row by row with its links, and what several of them tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from paraph.agreement.said.known import Known
from paraph.agreement.said.links import Link, Linker
from paraph.agreement.said.several import Side, Together, several
from paraph.agreement.sources import Kept, Line


class Said(NamedTuple):
    """A statement with its links: the source by its place, the statement by its place in it."""

    source: int
    place: int
    kept: Kept
    line: Line
    links: tuple[Link, ...]


class Gathered(NamedTuple):
    """What sources say, side by side. `others` counts what was left out as of other matters.

    `unread` are texts of agreements in which nothing was looked for, and why.
    """

    sources: tuple[Kept, ...]
    statements: tuple[Said, ...]
    events: tuple[Side, ...]
    together: tuple[Together, ...]
    others: int = 0
    unread: tuple[str, ...] = ()

    def of(self, source: int) -> tuple[Said, ...]:
        """Return the statements of a source, by its place from 1 on."""
        return tuple([each for each in self.statements if each.source == source])


def gathered(sources: Sequence[Kept], agreements: Sequence[Known]) -> Gathered:
    """Return what sources say, with what each row may be about.

    An event falls with the statement that tells it, where that was rejected.
    """
    linker = Linker(agreements)
    statements = [
        Said(at, place, kept, line, () if line.rejected else linker.of_line(kept, line))
        for at, kept in enumerate(sources, start=1)
        for place, line in enumerate(kept.lines, start=1)
    ]
    events = [
        Side(at, place, kept, told, linker.of_event(kept, told))
        for at, kept in enumerate(sources, start=1)
        for place, told in enumerate(kept.source.occurred, start=1)
        if told.teller not in {each.name for each in kept.lines if each.rejected}
    ]
    unread = tuple([f"{one.title}: {why}" for one in agreements for why in one.unread])
    told = several(events)
    return Gathered(tuple(sources), tuple(statements), tuple(events), told, 0, unread)


def about(sources: Sequence[Kept], agreement: Known) -> Gathered:
    """Return what sources say of one agreement.

    All that stands in its own record, and of other sources the rows that link to it, by the days
    on which they appeared. Sources without such a row are left out; rows left out are counted.
    """
    sources = sorted(sources, key=lambda each: each.source.on)
    whole = gathered(sources, (agreement,))
    kept_rows = [each for each in whole.statements if _of(each.kept, each.links, agreement)]
    kept_events = [each for each in whole.events if _of(each.kept, each.links, agreement)]
    used = sorted(
        {
            *[each.source for each in kept_rows],
            *[each.source for each in kept_events],
            *[at for at, each in enumerate(sources, start=1) if _own(each, agreement)],
        }
    )
    place = {at: number for number, at in enumerate(used, start=1)}
    events = tuple([each._replace(source=place[each.source]) for each in kept_events])
    return Gathered(
        tuple([sources[at - 1] for at in used]),
        tuple([each._replace(source=place[each.source]) for each in kept_rows]),
        events,
        several(events),
        len(whole.statements) + len(whole.events) - len(kept_rows) - len(kept_events),
        whole.unread,
    )


def _own(kept: Kept, agreement: Known) -> bool:
    return not kept.press and kept.log == agreement.agreement


def _of(kept: Kept, links: Sequence[Link], agreement: Known) -> bool:
    if _own(kept, agreement):
        return True
    texts = {text.digest for stage in agreement.stages for text in stage.texts}
    return any(
        (each.to == "agreement" and each.target == agreement.agreement)
        or (each.to == "provision" and each.text in texts)
        for each in links
    )
