"""Cancelling: signings, visits and meetings that were called off, or put off to another day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from paraph.language.happening.table import happening
from paraph.language.happening.withholding import WITHHOLDING
from paraph.press.statement import Status

_BETWEEN = r"(?:\s[^\s.;:]+){0,4}?\s"
_BEHIND = r"\b[^.;:]{0,90}?\s"
_BEFORE = 48


def cancelled(
    words: str, start: int, end: int, code: str
) -> Iterator[tuple[str, Status, int, int]]:
    """Yield each act that a sentence tells by a noun to be denied or put off, and where.

    Nothing is yielded where it may be so, or is denied itself.
    """
    doubt = re.compile(f"{happening(code).if_}|{happening(code).unreal}")
    perhaps = WITHHOLDING[code].perhaps
    for event, status, pattern in _patterns(code):
        for match in pattern.finditer(words.lower(), start, end):
            before = words[max(start, match.start() - _BEFORE) : match.start()].lower()
            if doubt.search(before) or perhaps.search(before):
                continue
            yield event, status, match.start(), match.end()


@cache
def _patterns(code: str) -> tuple[tuple[str, Status, re.Pattern[str]], ...]:
    held = WITHHOLDING[code]
    kinds: tuple[tuple[Status, str, str], ...] = (
        ("denied", held.cancels, held.cancelled),
        ("planned", held.postpones, held.postponed),
    )
    return tuple(
        [
            (event, status, re.compile(rf"(?<!\w)(?:{each})(?!\w)"))
            for event, noun in held.nouns.items()
            for status, before, behind in kinds
            for each in (
                rf"(?:{before}){_BETWEEN}(?:{noun})",
                rf"(?:{noun}){_BEHIND}(?:{behind})",
            )
        ]
    )
