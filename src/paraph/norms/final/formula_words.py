"""Formulas in words, and back: one grammar, so that what is shown can be typed."""

from __future__ import annotations

import re
from datetime import date
from typing import NoReturn

from paraph.errors import ActError
from paraph.norms.final.formula import (
    DEEPEST,
    After,
    Deadline,
    Earliest,
    Every,
    Formula,
    Happening,
    Latest,
    MonthStart,
    Named,
    Need,
    Number,
    On,
    Own,
    Share,
    Unit,
    UnlessAgreed,
    When,
)

NOUNS: dict[Happening, str] = {
    "signature": "signature",
    "consent": "consent to be bound",
    "adoption": "adoption",
    "completion": "completion of internal procedures",
    "ratification": "ratification",
    "deposit": "deposit of the instrument",
    "sent": "dispatch of the notification",
    "received": "receipt of the notification",
    "notified": "notification",
    "instruments exchanged": "exchange of instruments",
    "notifications exchanged": "exchange of notifications",
    "agreed date": "agreement on the date",
    "notice sent": "dispatch of notice to terminate",
    "notice received": "receipt of notice to terminate",
    "notice": "notice to terminate",
}
"""Everything a formula may wait for, as it is said."""
_HAPPENINGS = {noun: happening for happening, noun in NOUNS.items()}
_NOUN = "|".join(sorted(map(re.escape, _HAPPENINGS), key=len, reverse=True))
_DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
_NEED = re.compile(
    r" by (?:(?P<every>every party)|(?P<own>the party itself)|(?P<over>\d{1,4})/(?P<under>\d{1,4})"
    r" of the parties|(?P<count>\d{1,4}) part(?:y|ies)"
    r'(?: with (?P<among>"[^"]+"(?: and "[^"]+")*) among them)?'
    r'|(?P<named>"[^"]+"(?: and "[^"]+")*))'
)
_WHEN = re.compile(rf"(?P<noun>{_NOUN})")
_ON = re.compile(_DAY)
_AFTER = re.compile(
    r"(?P<expiring>on the expiry of )?(?P<count>\d{1,4}) "
    r"(?P<unit>business day|day|week|month|year)s? after "
)
_MONTH = re.compile(r"the first day of month (?P<nth>\d{1,4}) after the month of ")
_DEADLINE = re.compile(rf"{_DAY} if by (?P<by>\d{{4}}-\d\d-\d\d) ")
_PLAIN = 1


def say(formula: Formula) -> str:  # noqa: PLR0911 - one for each form
    """Return a formula in words; `understand` takes them back."""
    match formula:
        case On(day):
            return day.isoformat()
        case When(happening, need):
            return f"{NOUNS[happening]} by {_by(need)}"
        case After(count, unit, of, expiring):
            head = "on the expiry of " if expiring else ""
            return f"{head}{count} {unit}{'s' * (count > _PLAIN)} after {say(of)}"
        case MonthStart(nth, of):
            return f"the first day of month {nth} after the month of {say(of)}"
        case Latest(parts):
            return f"the latest of [{'; '.join(map(say, parts))}]"
        case Earliest(parts):
            return f"the earliest of [{'; '.join(map(say, parts))}]"
        case UnlessAgreed(of):
            return f"unless the parties agree on another date, {say(of)}"
        case Deadline(day, by, condition, otherwise):
            head = f"{day.isoformat()} if by {by.isoformat()} {say(condition)}"
            return f"{head}, else {'never' if otherwise is None else say(otherwise)}"


def understand(words: str) -> Formula:
    """Return the formula that is said in these words, and accept no others.

    Raises:
        ActError: it is said otherwise, or is no formula.
    """
    formula, rest = _formula(words, words, 0)
    if rest:
        _fail(words, rest)
    if say(formula) != words:
        raise ActError("formula", f"{words!r} is said as {say(formula)!r}")
    return formula


def _by(need: Need) -> str:
    match need:
        case Every():
            return "every party"
        case Own():
            return "the party itself"
        case Number(count, among):
            those = f" with {_quoted(among)} among them" if among else ""
            return f"{count} part{'y' if count == _PLAIN else 'ies'}{those}"
        case Share(over, under):
            return f"{over}/{under} of the parties"
        case Named(parties):
            return _quoted(parties)


def _quoted(names: tuple[str, ...]) -> str:
    return " and ".join([f'"{name}"' for name in names])


def _names(words: str | None) -> tuple[str, ...]:
    return tuple(words[1:-1].split('" and "')) if words else ()


def _formula(  # noqa: PLR0911 - one for each form
    words: str, whole: str, depth: int
) -> tuple[Formula, str]:
    """Return the formula that stands first, and what follows it."""
    if depth > 2 * DEEPEST:
        raise ActError("formula", f"is more than {DEEPEST} formulas deep")
    below = depth + 1
    if found := _DEADLINE.match(words):
        return _deadline(found, words[found.end() :], whole, below)
    if found := _ON.match(words):
        return On(_date(found["day"])), words[found.end() :]
    if found := _AFTER.match(words):
        of, rest = _formula(words[found.end() :], whole, below)
        unit: Unit = found["unit"]  # type: ignore[assignment]
        return After(int(found["count"]), unit, of, bool(found["expiring"])), rest
    if found := _MONTH.match(words):
        of, rest = _formula(words[found.end() :], whole, below)
        return MonthStart(int(found["nth"]), of), rest
    for head, kind in (("the latest of [", Latest), ("the earliest of [", Earliest)):
        if words.startswith(head):
            parts, rest = _parts(words[len(head) :], whole, below)
            return kind(parts), rest
    head = "unless the parties agree on another date, "
    if words.startswith(head):
        of, rest = _formula(words[len(head) :], whole, below)
        return UnlessAgreed(of), rest
    return _when(words, whole)


def _when(words: str, whole: str) -> tuple[When, str]:
    noun = _WHEN.match(words)
    need = _NEED.match(words, noun.end()) if noun else None
    if noun is None or need is None:
        _fail(whole, words)
    happening = _HAPPENINGS[noun["noun"]]
    return When(happening, _needed(need)), words[need.end() :]


def _needed(found: re.Match[str]) -> Need:
    if found["every"]:
        return Every()
    if found["own"]:
        return Own()
    if found["count"]:
        return Number(int(found["count"]), _names(found["among"]))
    if found["over"]:
        return Share(int(found["over"]), int(found["under"]))
    return Named(_names(found["named"]))


def _parts(words: str, whole: str, depth: int) -> tuple[tuple[Formula, ...], str]:
    parts: list[Formula] = []
    while True:
        part, words = _formula(words, whole, depth)
        parts.append(part)
        if words.startswith("]"):
            return tuple(parts), words[1:]
        if not words.startswith("; "):
            _fail(whole, words)
        words = words[2:]


def _deadline(found: re.Match[str], words: str, whole: str, depth: int) -> tuple[Deadline, str]:
    condition, words = _when(words, whole)
    if not words.startswith(", else "):
        _fail(whole, words)
    words = words.removeprefix(", else ")
    otherwise: Formula | None = None
    if words.startswith("never"):
        words = words.removeprefix("never")
    else:
        otherwise, words = _formula(words, whole, depth)
    return Deadline(_date(found["day"]), _date(found["by"]), condition, otherwise), words


def _date(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise ActError("formula", f"{words} is no date") from error


def _fail(whole: str, rest: str) -> NoReturn:
    at = len(whole) - len(rest) + 1
    raise ActError("formula", f"{whole!r} is not understood from character {at} on")
