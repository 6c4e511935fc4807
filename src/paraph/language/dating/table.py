"""What a table of words for days holds, and the tables there are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

CODES = ("en", "ru", "fr", "es")
"""Every language whose days are read."""


Feast: TypeAlias = tuple[int, int] | int
"""A feast: month and day, or so many days from Easter; two such numbers, none above 0, are a week."""


class Dating(NamedTuple):
    """The words by which one language says when; all folded: small letters, no accents, е for ё.

    `rows` are patterns by what they say, the first that fits first. In them {M} is a month, {W} a
    weekday, {N} a number, {U} a unit of time, {O} an ordinal, {Y} a year, {D} a day, {Z} a year by
    what it is counted from; their groups are `m`, `w`, `n`, `u`, `o`, `y`, `d`, `d2`, `m2`, and
    those of `years`. `days` are the words that count from the day
    of publication. `units` and `ordinals` give what a word means. `bounds` are patterns of what
    comes before a date and makes a bound of it, `parts` of what makes it a part ("early"),
    `ends` of that which makes it its last day ("the end of"). `nouns` are bounds by what is no
    date. `future` tells that a clause is about what is to come, `past` that one
    with such words may be about what was said or done.
    """

    code: str
    rows: tuple[tuple[str, str], ...]
    days: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    bounds: Mapping[str, str]
    parts: str
    ends: str
    nouns: Mapping[str, str]
    future: str
    past: str
    years: Mapping[str, str]
    """Words for the year of a day or month: `last`, `next`, `this` count from publication, and
    `doubtful` may be the next; `before`, `after`, `same` hang on the date before them."""
    feasts: Mapping[str, Feast] = MappingProxyType({})
    """Feasts by their names, as patterns; in Russian those of the Eastern church."""
    eve: str = "(?!)"
    """What stands before a feast whose eve is meant."""
    no_feast: str = "(?!)"
    """What stands behind the name of a feast that is no day ("a Christmas tree")."""
    short: Mapping[str, int] = MappingProxyType({})
    """Names of months cut short, which mean that behind a day alone; {S} in rows."""
    meeting: str = "(?!)"
    """What tells of a conversation, beside the day of it."""
    set_for: str = "(?!)"
    """What stands right before a day for which something is set, whatever the tense."""
    each: str = "(?!)"
    """What stands right behind a day of every year."""
    earliest: str = "(?!)"
    """What stands right behind a day that is the first possible one."""
    latest: str = "(?!)"
    """What stands right behind a day that is the last possible one."""
    nots: str = "(?!)"
    """What denies a clause, so that "before" a day is from that day on."""
    made: str = "(?!)"
    """Participles right before a day on which something was done, whatever its clause tells."""
    either: str = "(?!)"
    """Forms of a verb that are of the past as well as of the present."""
    asked_to: str = "(?!)"
    """How a clause opens, right before a day, in which somebody is asked or promises to do
    something: that is to come."""
    oneself: str = "(?!)"
    """What who speaks says of themselves, quoted or not."""
    eastern: bool = False
    """Whether Easter is reckoned as the Eastern church does."""


@cache
def dating(code: str) -> Dating:
    """Return the words for days of the language `code`.

    Raises:
        KeyError: there are none.
    """
    if code not in CODES:
        raise KeyError(code)
    found: Dating = import_module(f"paraph.language.dating.{code}").DATING
    return found
