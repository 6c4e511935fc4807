"""Counts: the number, month, weekday or unit of time that words for days name."""

from __future__ import annotations

import re

from paraph.language.dating.table import Dating
from paraph.language.quantities import folded
from paraph.language.reckoning import reckoning
from paraph.language.weekdays import WEEKDAYS
from paraph.press.expressions import Expression


def number_in(match: re.Match[str] | None, name: str) -> int:
    """Return the number of a group in figures, or 0."""
    if match is None:
        return 0
    said = match.groupdict().get(name)
    return int(said) if said and said.isdecimal() else 0


def count_in(match: re.Match[str], told: Dating) -> int:
    """Return how many units of time a match names; where it says no number, the first there is."""
    said = match.groupdict().get("n") or next(iter(told.numbers))
    return int(said) if said.isdecimal() else told.numbers[said]


def unit_in(match: re.Match[str], told: Dating) -> str:
    """Return the unit of time that a match names; a week where its words are one phrase."""
    named = [value for name, value in match.groupdict().items() if name[0] == "u" and value]
    return told.units[named[0]] if named else "week"


def month_in(match: re.Match[str] | None, told: Dating, name: str = "m") -> int:
    """Return the number of the month that a group names, or 0."""
    said = match.groupdict().get(name) if match is not None else ""
    return months_of(told).get(said or "", 0)


def month_named(each: Expression, told: Dating) -> int:
    """Return the number of the month that words for days name anywhere, or 0."""
    held = each.match.groups() if each.match is not None else ()
    return next((months_of(told)[name] for name in held if name in months_of(told)), 0)


def months_of(told: Dating) -> dict[str, int]:
    """Return the names of months, short ones too, with their numbers."""
    return {**reckoning(told.code).months, **told.short}


def ordinal_in(match: re.Match[str] | None, told: Dating) -> int:
    """Return the number that an ordinal names, or 0."""
    said = (match["o"] if match is not None else "") or ""
    keys = [word for word in told.ordinals if said.startswith(word)]
    return told.ordinals[max(keys, key=len)] if keys else 0


def weekday_in(each: Expression, told: Dating, name: str = "w") -> int:
    """Return the day of the week that words for days name, Monday being 0.

    Where words are of several forms, `name` begins the group of the one that they have.
    """
    held = each.match.groupdict() if each.match is not None else {}
    said = held.get(name) or next(
        (held[one] for one in held if one[0] == name[0] and held[one]), ""
    )
    forms = [folded(form) for form in WEEKDAYS[told.code]]
    return forms.index(said) % 7


def led_by(words: str, told: Dating) -> int | None:
    """Return the day of the week that folded words begin with, behind a small word, if they do."""
    found = re.match(r"(?:on |le |el |во? )?([^\W\d_]+)", words)
    forms = [folded(form) for form in WEEKDAYS[told.code]]
    return forms.index(found[1]) % 7 if found is not None and found[1] in forms else None
