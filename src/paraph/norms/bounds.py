"""Bounds: whether a day is the last one in time or the first, and which day figures are."""

from __future__ import annotations

import datetime as dt
import re

from paraph.language.norms.time_left import bounded, onwards
from paraph.norms.aside import unvalued
from paraph.norms.grammar import Grammar
from paraph.norms.norm import Deadline

_MONTHS = 12
_JOINED = re.compile(r"(?<!\w)(?:and|but|et|mais|y|e|pero|и|а|но)\s*,?\s*$")
"""With what a verb is joined that may not be denied, right before a time."""
_NEAR = 40  # characters before a day in which stands what takes effect on it
_REACH = 120  # characters before an event in which it is told whose time it is


def since(due: Deadline, before: str, held: Grammar) -> Deadline:
    """Return a deadline of a day, "from 1 March" as one that has a first day and no last.

    Where something takes effect from a day, it does on that day.
    """
    if due.direction != "at" or due.day is None or not onwards(due.words):
        return due
    if held.effective.search(before[-_NEAR:]) is not None:
        return due
    return due._replace(direction="after")


def bounded_behind(due: Deadline) -> Deadline:
    """Return a deadline without "at the latest" in its anchor, which is the last time in time.

    What is said of a time before an event keeps its direction: that is a bound of its own.
    """
    anchor, which = bounded(due.anchor)
    if not which:
        return due
    if due.direction == "before" and which == "earliest":
        return unvalued(due, "how long before at most; so no value is taken")
    if due.direction not in {"by", "after"}:
        return due._replace(anchor=anchor)
    return due._replace(anchor=anchor, direction="by" if which == "latest" else "after")


def before_event(due: Deadline, before: str, held: Grammar) -> Deadline:
    """Return a deadline before an event: "not before" it has no last day but a first.

    Where it may tell how something stood then ("its condition before delivery"), or what comes
    first in rank, its words alone are kept.
    """
    if due.direction != "before" or due.offset is not None or not due.anchor:
        return due
    near = before[-_REACH:]
    if held.as_it_stood.search(near) is not None:
        return unvalued(due, "perhaps how something stood then; so no value is taken")
    if held.never_before.search(near) is not None:
        return due._replace(direction="after", basis=f"{due.basis}; not before it")
    return due


def as_laid_down(due: Deadline, before: str, kind: str, held: Grammar) -> Deadline:
    """Return a deadline as its norm has it: what is forbidden until a day is allowed from then on.

    `before` are the words behind the modal up to it; `kind` is that of a norm, or "release" where
    somebody need not do what is said.
    """
    match kind:
        case "prohibition":
            return _forbidden(due, before, held)
        case "release":
            return _released(due, held)
        case "obligation":
            return _beside_denied(due, before, held)
        case "declaration":
            return _said(due)
        case "permission" if not before and due.words.lower().startswith("not "):
            return unvalued(due, 'perhaps "not" denies what may be done; so no value is taken')
        case _:
            return due


def _released(due: Deadline, held: Grammar) -> Deadline:
    """Return a deadline of what nobody need do, without a day until which they need not."""
    if not _bounded(due) or held.until.match(due.words) is None:
        return due
    return unvalued(due, "until when somebody is released; so no value is taken")


def _said(due: Deadline) -> Deadline:
    """Return a deadline of what is only said: "before its end" is of what that speaks of."""
    if due.direction == "before" and due.offset is None and due.anchor:
        return unvalued(due, "perhaps the time of what is spoken of; so no value is taken")
    return due


def _forbidden(due: Deadline, before: str, held: Grammar) -> Deadline:
    """Return a deadline of what is forbidden by when it is allowed.

    What may not be done before a day, or until it, may be done from then on; what may not be done
    later than a day is to be done by it. `before` are the words of what is forbidden, up to it:
    where the day may be of what may not be refused or delayed, there is no value.
    """
    if _JOINED.search(before) is not None:
        return unvalued(due, "perhaps the time of what is joined to it; so no value is taken")
    if not _bounded(due):
        return due
    until = held.until.match(due.words) is not None
    later = held.later_than.match(due.words) is not None
    at_last = due.day is not None and due.direction in {"by", "before"}
    if (until or later or at_last) and held.unsure.search(before) is not None:
        return unvalued(due, "perhaps the day of what is not to be left; so no value is taken")
    if until:
        return due._replace(direction="after", basis=f"{due.basis}; forbidden until then")
    if later and due.day is not None:
        return due._replace(direction="by", basis=f"{due.basis}; forbidden from then on")
    return due


def _beside_denied(due: Deadline, before: str, held: Grammar) -> Deadline:
    """Return a deadline of what is to be done, without a day that may be of what is denied.

    "Shall return the keys and not sublet the house before 1 March".
    """
    if not _bounded(due) or held.until.match(due.words) is None:
        return due
    if held.and_not.search(before) is None:
        return due
    return unvalued(due, "perhaps until when something is forbidden; so no value is taken")


def _bounded(due: Deadline) -> bool:
    """Whether a deadline is a day, or an event without a period before or behind it."""
    return due.day is not None or (due.offset is None and bool(due.anchor))


def day_in_figures(words: str, language: str) -> dt.date | None:
    """Return the day that figures alone give; None if there is no such day or it is not sure.

    Figures with the year first are ISO 8601. Elsewhere the day stands before the month but in
    English, where either may be first: there it is told only if one of them can be no month, or
    both are equal.
    """
    parts = [int(each) for each in re.split(r"\D", words)]
    year, month, day = parts if len(words.split("-")) > 1 else parts[::-1]
    if language == "en" and "-" not in words:
        if month > _MONTHS >= day:
            month, day = day, month
        elif day <= _MONTHS and day != month:
            return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
