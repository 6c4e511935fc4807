"""Notation: two ways to write one number, date, time, percentage, amount or measure."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.proof.rules import figures
from paraph.proof.rules.figures import Value, values
from paraph.proof.site import Move, Side, Site


def begins(before: str, after: str, language: str) -> bool:
    """Whether a value may begin at either of two tokens."""
    return figures.begins(before, language) and figures.begins(after, language)


def notation(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that both sides read as one value of one type, each in one way only.

    The longest readings come first.
    """
    before = tuple(_from(site, site.old, old))
    if not before:
        return
    after = tuple(_from(site, site.new, new))
    for value, olds in before:
        for other, news in after:
            if value == other and _text(site.old, old, olds) != _text(site.new, new, news):
                yield Move(olds, news, {"type": value.type, "value": value.value})


def _from(site: Site, side: Side, index: int) -> Iterator[tuple[Value, int]]:
    """Yield what can be read from a token on, and how many tokens that takes."""
    text, start = side.provision.text, side.starts[min(index, len(side.tokens))]
    for end, value in values(text, start, site.whole.language, site.whole.locale):
        for size in range(1, len(side.tokens) - index + 1):
            reached = side.starts[index + size]
            if reached == end:
                yield value, size
            if reached >= end:
                break


def _text(side: Side, index: int, size: int) -> str:
    return "".join(side.tokens[index : index + size])
