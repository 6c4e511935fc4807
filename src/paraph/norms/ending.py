"""Endings: where the words of an event end, though no comma stands before the verb behind them."""

from __future__ import annotations

import re

from paraph.norms.grammar import Grammar

_NEAR = 60  # characters before a time in which the modal stands that waits for its verb
_OPENED = 12  # characters before an event in which it is told that it is a clause
_DAY = re.compile(
    r"(?:(?:the|le|el)\s+)?(?:\d{1,2}(?:st|nd|rd|th|er|º)?(?:\s+day)?\s+(?:of\s+|de\s+)?[^\W\d_]{3,}"
    r"|[A-Z][a-z]{2,}\s+\d{1,2}(?:st|nd|rd|th)?)\s*,?\s+(?:de\s+|del\s+)?\d{4}(?!\d)(?:\s*(?:года|г\.))?",
)
"""A day of a year in words, from which a time is counted."""


def event_end(found: re.Match[str], held: Grammar) -> tuple[int, bool]:
    """Return where a deadline ends, and whether that is sure.

    It ends behind the day that it is counted from, if that is one; else where the verb of its
    clause begins: "shall within 10 days of receipt | deliver". It is not sure where a modal waits
    for a verb that was not found.
    """
    words, end = found.string, found.end()
    if not found.groupdict().get("anchor"):
        return end, True
    at = found.start("anchor")
    day = _DAY.match(words, at)
    if day is not None:
        return day.end(), True
    verb = _first(held.ending_finite, words, at, end, held)
    if held.waiting.search(words, max(0, found.start() - _NEAR), found.start()) is None:
        return verb, True
    verb = min(verb, _first(held.ending_verb, words, at, end, held))
    last = verb == end and words[end : end + 1] in {".", ";", ""}
    return verb, not last


def _first(pattern: re.Pattern[str], words: str, at: int, end: int, held: Grammar) -> int:
    """Return where a verb begins behind the first word of an event, none of its own; or its end."""
    for verb in pattern.finditer(words, at + 1, end):
        if held.ending_clause.search(words, max(0, at - _OPENED), verb.start()) is None:
            before = held.ending_adverbs.search(words, at, verb.start())
            return before.start() if before is not None else verb.start()
        break
    return end
