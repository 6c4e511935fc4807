"""Collation: what a person found who compared a signed paper with its master, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.act import Confirm
from paraph.agreement.event import Event


class Unlike(NamedTuple):
    """A paper that is not as its master: of which text set, who says so, and what they found.

    `pages` are those that are not equal, `at` is where the collation stands among what happened.
    """

    paper: str
    text_set: str
    why: str
    party: str = ""
    pages: frozenset[int] = frozenset()
    at: int = 0


def unlike(events: Sequence[Event]) -> Iterator[Unlike]:
    """Yield the papers of which a page differs, or could not be read.

    Somebody else of the same party, who neither signed nor entered a signature, may collate the
    paper anew and find these pages equal.
    """
    wanting = _wanting(events)
    anew: dict[tuple[str, ...], dict[str, dict[int, int]]] = {}
    for at, event, body in _collated(events):
        if (event.text_set, event.by.person) not in wanting:
            found = anew.setdefault(_paper(event, body), {}).setdefault(event.by.person, {})
            found.update({page.page: at for page in body.pages if page.found == "equal"})
    for at, event, body in _collated(events):
        pages = [each for each in body.pages if each.found != "equal"]
        others = anew.get(_paper(event, body), {})
        if pages and not any(
            person != event.by.person and all(found.get(each.page, 0) > at for each in pages)
            for person, found in others.items()
        ):
            told = "; ".join([page_in_words(each) for each in pages])
            who = f"{event.by.person} of {event.party}"
            why = f"the signed paper {told} ({who})"
            numbers = frozenset([each.page for each in pages])
            yield Unlike(body.paper, event.text_set, why, event.party, numbers, at)


def _wanting(events: Sequence[Event]) -> frozenset[tuple[str, str]]:
    """Return who signed text sets, or entered a signature, and so may want it to hold."""
    return frozenset(
        [
            (event.text_set, person)
            for event in events
            if event.kind == "sign"
            for person in (event.by.person, event.entered)
        ]
    )


def _collated(events: Sequence[Event]) -> Iterator[tuple[int, Event, steps.Collate]]:
    """Yield each collation that counts, with where it stands; a master says nothing of itself."""
    for at, event in enumerate(events):
        body = event.body
        if not (event.counts and isinstance(body, steps.Collate)):
            continue
        if body.paper != body.master:
            yield at, event, body


def _paper(event: Event, body: steps.Collate) -> tuple[str, ...]:
    return event.party, event.text_set, body.paper


def page_in_words(page: steps.Page) -> str:
    """Return what was found on a page that is not equal."""
    if page.found == "unreadable":
        return f"cannot be read on page {page.page}"
    return f"differs on page {page.page}{f': {page.words}' if page.words else ''}"


def doubted(events: Sequence[Event]) -> Mapping[str, str]:
    """Return why a signature on paper is in doubt, by the act that tells of it.

    Its own paper differs; or another scan does, of which nobody can say that it is another paper,
    and in its own those pages were not found equal since then by who neither signed nor entered a
    signature: one of the party that reported it, as anybody may have a paper that nobody knows. A
    party does not doubt so what it has confirmed itself.
    """
    found = [*unlike(events)]
    if not found:
        return {}
    wanting = _wanting(events)
    equal: dict[tuple[str, str], list[tuple[int, frozenset[int]]]] = {}
    for at, event, body in _collated(events):
        if (event.text_set, event.by.person) not in wanting:
            pages = frozenset([each.page for each in body.pages if each.found == "equal"])
            equal.setdefault((body.paper, event.text_set), []).append((at, pages))
    confirmed = {
        (event.party, event.body.act)
        for event in events
        if event.counts and isinstance(event.body, Confirm)
    }
    doubts: dict[str, str] = {}
    for event in events:
        if event.kind != "sign" or not event.reported:
            continue
        own = event.paper, event.text_set
        for each in found:
            same = each.text_set == event.text_set
            if each.party == event.party and (event.party, event.act) in confirmed:
                continue
            since = [pages for at, pages in equal.get(own, ()) if at > each.at]
            settled = any(pages >= each.pages for pages in since)
            other_scan = each.party == event.log and not settled
            if same and (each.paper == event.paper or other_scan):
                doubts.setdefault(event.act, each.why)
    return doubts
