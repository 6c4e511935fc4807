"""Link words: in few words, what a statement may be about, and by which rule that is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from paraph.agreement.said.links import Link
from paraph.views.instant_words import short
from paraph.views.visible import one_line, quoted

_SHOWN = 120  # characters of the words of a provision


def link_in_words(link: Link) -> str:
    """Return a link in words: what, by which rule, and who accepted it."""
    return f"{_what(link)} ({one_line(link.rule)})"


def fields_in_words(links: Iterable[Link]) -> str:
    """Return the fields of some links, those that nobody accepted with their rule."""
    return "; ".join([link_in_words(each) for each in links if each.to == "field"])


def abouts(links: Iterable[Link]) -> Iterator[str]:
    """Yield the links to agreements, provisions and acts, in words."""
    for each in links:
        if each.to != "field":
            yield link_in_words(each)


def _what(link: Link) -> str:
    match link.to:
        case "agreement":
            return f"the agreement {quoted(link.words, '“”')}"
        case "history":
            return f"{quoted(link.words, '“”')} of its history"
        case "provision":
            words = one_line(link.words)
            words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]} ..."
            return f"{link.target}: {quoted(words, '“”')}"
        case "act":
            return act_in_few(link)
        case _:
            return link.words


def act_in_few(link: Link) -> str:
    """Return how an act of the record stands to what is told of it."""
    if link.answer == "not in the record":
        return f"{link.answer}: no {link.words.replace('-', ' ')}"
    act = f", act {short(link.target)}" if link.target else ""
    return f"{link.answer}: {one_line(link.words)}{act}"


def days_in_words(since: str, until: str) -> str:
    """Return between which days something lies, or nothing."""
    if not since and not until:
        return ""
    if not since:
        return f"on or before {until}"
    if not until:
        return f"on or after {since}"
    return since if since == until else f"{since} to {until}"
