"""Expressions: words for a day in a paragraph, with what leads them, before they are resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from paraph.language.dating.table import Dating, dating
from paraph.language.quantities import folded
from paraph.language.reckoning import reckoning
from paraph.language.weekdays import WEEKDAYS

_LEFT = 24
_CAPITAL = re.compile(r"[ ][A-Z]")
LED = frozenset(("day", "day-told", "day-last", "day-next", "yearless", "days", "days-yearless"))
_YEAR = r"(?P<y>1[5-9]\d\d|20\d\d|21\d\d)(?!\d)"
_DAY, _SECOND_DAY = r"(?P<d>[12]\d|3[01]|0?[1-9])", r"(?P<d2>[12]\d|3[01]|0?[1-9])"


class Expression(NamedTuple):
    """Words for a day in a paragraph: what row of the table they are, and the match."""

    start: int
    end: int
    row: str
    match: re.Match[str] | None
    offset: int = 0
    bound: str = ""
    last: bool = False
    part: str = ""


def expressions(text: str, code: str) -> list[Expression]:
    """Return the words for days in a paragraph, none inside another. Takes linear time."""
    told, rows, bounds, parts, ends, nouns, counted = _compiled(code)
    words = folded_text(text)
    found: list[Expression] = []
    free = bytearray(len(words) + 1)
    for row, pattern in rows:
        for match in pattern.finditer(words):
            start, end = match.span()
            if any(free[start:end]):
                continue
            if row == "weekday" and code == "en" and _is_title(text, start, end):
                continue
            if row == "feast" and not _is_feast(text, match, told):
                continue
            offset = told.days.get(match.group(), 0) if row == "relative" else 0
            each = _led(
                Expression(start, end, row, match, offset), words, bounds, parts, ends, counted
            )
            free[each.start : end] = b"\1" * (end - each.start)
            found.append(each)
    for bound, pattern in nouns:
        for match in pattern.finditer(words):
            start, end = match.span()
            if not any(free[start:end]):
                free[start:end] = b"\1" * (end - start)
                found.append(Expression(start, end, f"{bound}-noun", match))
    return sorted(found, key=lambda each: each.start)


def around(text: str, each: Expression, before: int, behind: int) -> tuple[str, str]:
    """Return what stands in the sentence of words for days before and behind them.

    No more than so many characters of either.
    """
    left = re.split(r"[.!?] ", text[max(0, each.start - before) : each.start])[-1]
    right = re.split(r"[.!?](?: |$)", text[each.end : each.end + behind])[0]
    return left, right


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether a weekday is the first word of a name, as of the Sunday Times."""
    return _CAPITAL.match(text, end) is not None and not text[start:end].lower().startswith("on ")


def _is_feast(text: str, match: re.Match[str], told: Dating) -> bool:
    """Whether the name of a feast has a capital, and nothing behind it that makes it no day."""
    start, end = match.span()
    capital = any(sign.isupper() for sign in text[start:end])
    return capital and re.match(told.no_feast, folded_text(text[end : end + 2 * _LEFT])) is None


def _led(  # noqa: PLR0913, PLR0917
    each: Expression,
    words: str,
    bounds: Sequence[tuple[str, re.Pattern[str]]],
    parts: re.Pattern[str],
    ends: re.Pattern[str],
    counted: re.Pattern[str],
) -> Expression:
    """Return words for days with what stands before them: "by the end of", "early", "since"."""
    start = each.start
    left = words[max(0, start - 2 * _LEFT) : start]
    end = ends.search(left)
    part = "" if end is None else end.group().strip()
    if end is None:
        other = parts.search(left)
        part = other.group().strip() if other is not None else ""
        size = len(other.group()) if other is not None else 0
    else:
        size = len(end.group())
    start -= size
    left = left[: len(left) - size]
    if each.row == "decade":  # "it dates from the 1990s"
        return each._replace(start=start, part=part)
    for bound, pattern in bounds:
        match = pattern.search(left)
        if match is not None:
            start -= len(match.group())
            rest = left[: len(left) - len(match.group())]
            if bound in {"before", "after"} and counted.search(rest) is not None:
                return each._replace(row="open", match=None)  # "three days after Easter"
            last = end is not None
            return each._replace(start=start, bound=bound, last=last, part="" if last else part)
    if each.match is not None and each.row == "the-year":
        return each._replace(start=start, part=part)
    return each._replace(start=start, part=part)


@lru_cache(maxsize=1 << 8)
def folded_text(text: str) -> str:
    """Return a text in small letters without accents, each character in its place."""
    return "".join([_folded(each) for each in text])


@cache
def _folded(sign: str) -> str:
    if sign in "\u00a0\u2007\u202f\n\t":
        return " "
    small = folded(sign)
    return small if len(small) == 1 else sign


_Compiled = tuple[
    Dating,
    tuple[tuple[str, re.Pattern[str]], ...],
    tuple[tuple[str, re.Pattern[str]], ...],
    re.Pattern[str],
    re.Pattern[str],
    tuple[tuple[str, re.Pattern[str]], ...],
    re.Pattern[str],
]


@cache
def _compiled(code: str) -> _Compiled:
    told = dating(code)
    numbers = "|".join([*sorted(told.numbers, key=len, reverse=True), r"\d{1,2}"])
    names = sorted(reckoning(code).months, key=len, reverse=True)
    parts = {
        "{M}": rf"(?P<m>{'|'.join(names)})(?!\w)(?:\.(?=,? ?\d{{4}}))?",
        "{S}": rf"(?P<m>{'|'.join(told.short) or '(?!)'})(?!\w)\.?",
        "{M2}": rf"(?P<m2>{'|'.join(names)})(?!\w)",
        "{W}": rf"(?P<w>{'|'.join(sorted({folded(each) for each in WEEKDAYS[code]}))})(?!\w)",
        "{N}": rf"(?P<n>{numbers})",
        "{U}": rf"(?P<u>{'|'.join(sorted(told.units, key=len, reverse=True))})(?!\w)",
        "{Y}": _YEAR,
        "{Z}": f"(?:{'|'.join(f'(?P<{name}>{each})' for name, each in told.years.items())})(?!\\w)",
        "{D2}": _SECOND_DAY,
        "{D}": _DAY,
    }
    words = "|".join(sorted(map(re.escape, told.days), key=len, reverse=True))
    feasts = "|".join(f"(?P<f{place}>{name})" for place, name in enumerate(told.feasts))
    rows = [
        *[(row, pattern) for row, pattern in told.rows if row in {"iso", "figures"}],
        (
            "feast",
            rf"(?P<eve>{told.eve})?(?:{feasts or '(?!)'})(?:,? (?:of |de |del )?{{Y}}|,? {{Z}})?",
        ),
        ("relative", rf"(?<!la )(?:{words})(?!['’\w])"),
        *[(row, pattern) for row, pattern in told.rows if row not in {"iso", "figures"}],
    ]
    compiled = []
    weekday = "|".join(sorted({folded(each) for each in WEEKDAYS[code]}))
    ahead = rf"(?:(?:on |le |el |в |во )?(?:{weekday}),? )?"  # "on Tuesday, 3 March" is one day
    for row, pattern in rows:
        if row in LED:
            pattern = f"{ahead}(?:{pattern})"  # noqa: PLW2901
        for sign, part in parts.items():
            pattern = pattern.replace(sign, part)  # noqa: PLW2901
        compiled.append(
            (row, re.compile(rf"(?:(?<![\w-])|(?<=mid-))(?:{_renamed(pattern)})(?!\w)"))
        )
    return (
        told,
        tuple(compiled),
        tuple(
            [(bound, re.compile(rf"(?<!\w)(?:{each}) $")) for bound, each in told.bounds.items()]
        ),
        re.compile(rf"(?<!\w)(?:{told.parts}) ?$"),
        re.compile(rf"(?<!\w)(?:{told.ends}) ?$"),
        tuple(
            [(bound, re.compile(rf"(?<!\w)(?:{each})(?!\w)")) for bound, each in told.nouns.items()]
        ),
        re.compile(rf"(?<!\w)(?:{numbers}) (?:{'|'.join(told.units)}) (?:et demi )?$"),
    )


def _renamed(pattern: str) -> str:
    """Give each group of a pattern that has a name a second time a name of its own."""
    seen: dict[str, int] = {}

    def named(match: re.Match[str]) -> str:
        name = match.group(1)
        seen[name] = seen.get(name, 0) + 1
        return match.group() if seen[name] == 1 else f"(?P<{name}_{seen[name]}>"

    return re.sub(r"\(\?P<(\w+)>", named, pattern)
