"""Collation: what a person found who compared a signed paper with its master, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.event import Event


class Unlike(NamedTuple):
    """A paper that is not as its master: of which text set, who says so, and what they found."""

    paper: str
    text_set: str
    why: str


def unlike(events: Sequence[Event]) -> Iterator[Unlike]:
    """Yield the papers of which a page differs, or could not be read."""
    for event in events:
        if not (event.counts and isinstance(event.body, steps.Collate)):
            continue
        pages = [each for each in event.body.pages if each.found != "equal"]
        if pages:
            told = "; ".join([_page(each) for each in pages])
            who = f"{event.by.person} of {event.party}"
            yield Unlike(event.body.paper, event.text_set, f"the signed paper {told} ({who})")


def _page(page: steps.Page) -> str:
    if page.found == "unreadable":
        return f"cannot be read on page {page.page}"
    return f"differs on page {page.page}{f': {page.words}' if page.words else ''}"


def doubted(events: Sequence[Event]) -> Mapping[str, str]:
    """Return why a signature on paper is in doubt, by the act that tells of it.

    Its own paper differs; or another scan does, of which nobody can say that it is another paper,
    and its own was not found equal.
    """
    found = [*unlike(events)]
    if not found:
        return {}
    differing = {(each.paper, each.text_set) for each in found}
    equal = {
        (event.body.paper, event.text_set)
        for event in events
        if event.counts and isinstance(event.body, steps.Collate)
    } - differing
    doubts: dict[str, str] = {}
    for event in events:
        if event.kind != "sign" or not event.reported:
            continue
        own = event.paper, event.text_set
        for each in found:
            same = each.text_set == event.text_set
            if same and (each.paper == event.paper or own not in equal):
                doubts.setdefault(event.act, each.why)
    return doubts
