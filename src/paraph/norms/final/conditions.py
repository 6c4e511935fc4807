"""Conditions: what a clause asks beside a date that it names, and by when."""

from __future__ import annotations

import re
from datetime import date, timedelta

from paraph.norms.final.formula import Deadline, Every, Formula, Latest, On, When
from paraph.norms.final.phrases import Phrases, Taken, complete


def with_event(formula: On, words: str, held: Phrases) -> Taken:
    """Read "on such a date, on the exchange of notifications": both must have come."""
    plain = words.lstrip(" ,")
    subject = held.subject.match(plain)
    taken = held.event(plain[subject.end() :]) if subject else held.when(plain)
    if taken is None or not isinstance(taken.formula, When):
        return Taken(formula, words)
    return Taken(Latest((formula, taken.formula)), taken.rest)


def with_proviso(day: date, words: str, held: Phrases) -> tuple[Formula | None, str]:
    """Read "on such a date provided that the parties have notified each other before that date".

    Without a formula the words are those that were not understood.
    """
    for pattern, each in held.condition:
        found = pattern.match(words)
        if found is None:
            continue
        rest = held.left(words[found.end() :])
        by, rest = _by(day, found, rest, held)
        rest = held.left(rest)
        otherwise: Formula | None = None
        failing = held.failing.match(rest)
        if failing is not None:
            other = held.when(rest[failing.end() :])
            done = None if other is None else complete(other.formula, other.rest, held)
            if done is not None:
                otherwise, rest = done.formula, done.rest or done.beyond
        if by is None or by > day or rest.strip(" ,.;"):
            return None, rest or words
        condition = When(each.happening, Every())  # type: ignore[arg-type]
        return Deadline(day, by, condition, otherwise), ""
    return None, words


def _by(day: date, found: re.Match[str], words: str, held: Phrases) -> tuple[date | None, str]:
    """Return the last day that is in time for a named one, and what is left of the words."""
    if found.groupdict().get("strict"):
        return day - timedelta(days=1), words
    plain = words.lstrip(" ,")
    told = held.in_time.match(plain)
    if told is None:
        return day, words
    rest = plain[told.end() :]
    if told.groupdict().get("date"):
        named = held.date(told)
        late = timedelta(days=1 if told["before"] else 0)
        return (None if named is None else named - late), rest
    span = held.span(told)
    if span is not None:
        return held.earlier(day, span), rest
    return (day - timedelta(days=1) if told["before"] else day), rest
