"""Bounding: which quantities are the least or the most, and which run before or after something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from paraph.concordance.quantity import Quantity
from paraph.language import bounds

_NEAR = 70  # characters before a quantity that are looked at
_BEHIND = 30
_HUNG = 2  # letters of a Korean particle that is read with its quantity: "31일까지"
_AFORE = 30  # characters before what leads to a lapse
_JOINED = re.compile(r"\s(?:and|or|et|ou|y|o|и|или)\s+$")
_LATE = re.compile(r"tard|\btot\b|latest|earliest")
_TURNED = {"<=": ">=", ">=": "<=", "<": ">", ">": "<"}


def bounded(low: str, code: str, counted: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Return quantities with their bounds and turns, as the words beside each say in `low`.

    `low` is the wording folded letter by letter.
    """
    if code not in bounds.SIZES:
        return tuple(counted)
    return tuple([_bounded(low, code, counted, number) for number in range(len(counted))])


def contrary(one: Quantity, other: Quantity) -> bool:
    """Whether one of two equal quantities is a bound that the other one cannot be.

    Of days only the direction counts: "by", "until" and "before" a day are not told apart.
    """
    first, second = _bounds(one), _bounds(other)
    return bool(first and second) and not first & second


def _bounds(each: Quantity) -> frozenset[str]:
    found = frozenset(filter(None, each.bound.split("|")))
    if each.sort == "date":
        return frozenset([bound[0] for bound in found])
    return found


def _bounded(low: str, code: str, counted: Sequence[Quantity], number: int) -> Quantity:
    each = counted[number]
    firm = [one.firm for one in counted]
    begins = next((counted[at].end for at in range(number - 1, -1, -1) if firm[at]), 0)
    ends = next((counted[at].start for at in range(number + 1, len(counted)) if firm[at]), len(low))
    begins, ends = max(begins, each.start - _NEAR), min(ends, each.end + _BEHIND)
    before, behind = low[begins : each.start], low[each.end : ends]
    hung = low[max(each.start, each.end - _HUNG) : ends]
    if code == "ko" and not any(
        _first(_behind(code, what), behind)[0] for what in ("bounds", "turns")
    ):
        behind = hung  # a particle was read with its quantity
    turn = _first(_behind(code, "turns"), behind)[0] if each.sort == "duration" else ""
    rows = _before(code, "dates" if each.sort == "date" else "others")
    bound = _last(rows, before)
    late = bound.startswith("time ")
    bound = bound.removeprefix("time ")
    if late and turn == "before":
        bound = "|".join([_TURNED[part] for part in bound.split("|")])
    if not bound:
        bound, rest = _first(_behind(code, "bounds"), behind)
        if bound and ends < len(low) and ends - each.end < _BEHIND and _ends(code, behind):
            bound = ""  # it belongs to the next quantity
        elif bound and each.sort == "duration":
            turn = turn or _first(_behind(code, "turns"), rest)[0]
            if turn == "before" and _LATE.search(behind[: len(behind) - len(rest)]):
                bound = _TURNED[bound]
    if not bound and each.sort == "duration" and _lapsed(code, before):
        bound = ">=|>"
    return each._replace(bound=bound, turn=turn)


def _lapsed(code: str, before: str) -> bool:
    """Whether a wording ends in words by which a period must have run: "по истечении"."""
    lead, early = _lapses(code)
    match = lead.search(before)
    return match is not None and not early.search(before[: match.start()][-_AFORE:])


@cache
def _lapses(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _ending(code, bounds.LAPSES[code]), re.compile(rf"(?<!\w)(?:{bounds.EARLY[code]})(?!\w)")


def _ends(code: str, behind: str) -> bool:
    """Whether a bound stands right before the next quantity as well."""
    return bool(_last(_before(code, "others"), behind))


_Row = tuple[str, re.Pattern[str]]


def _last(rows: tuple[_Row, ...], before: str) -> str:
    """Return the bound that ends a wording, none where two are joined: "within and beyond"."""
    for said, pattern in rows:
        match = pattern.search(before)
        if match is not None:
            joined = _JOINED.search(before[: match.start()])
            both = joined is not None and _last(rows, before[: joined.start()])
            return "" if both else said
    return ""


def _first(rows: tuple[_Row, ...], behind: str) -> tuple[str, str]:
    """Return what begins a wording, and the wording behind that."""
    for said, pattern in rows:
        match = pattern.match(behind)
        if match is not None:
            return said, behind[match.end() :]
    return "", behind


@cache
def _before(code: str, sort: str) -> tuple[_Row, ...]:
    """Return the patterns of what stands before a quantity; those of time alone are marked."""
    times = [(f"time {said}", pattern) for said, pattern in bounds.TIMES[code]]
    sizes = [*bounds.SIZES[code]]
    rows = [*times, *sizes] if sort == "dates" else [*sizes, *_clear(times)]
    return tuple([(said, _ending(code, pattern)) for said, pattern in rows])


def _ending(code: str, pattern: str) -> re.Pattern[str]:
    """Return a pattern of a wording that ends in another one, and little more."""
    ends = r"(?:(?<=['’])|(?!\w))"
    between = rf"{ends}(?:[\s(,]*{bounds.BETWEEN[code]}{ends})" + r"{0,5}[\s(]*$"
    edge = "" if code == "ko" else r"(?<!\w)"
    return re.compile(rf"{edge}(?:{pattern}){between}")


def _clear(times: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return what says late and early of a period, without what leads to a day alone."""
    return [(said, _alternatives(pattern)[0]) for said, pattern in times[:2]]


def _alternatives(pattern: str) -> list[str]:
    """Return the alternatives of a pattern, those within brackets as one."""
    return re.findall(r"(?:\((?:[^()]|\([^()]*\))*\)|[^|(])+", pattern)


@cache
def _behind(code: str, what: str) -> tuple[_Row, ...]:
    rows = bounds.TURNS[code] if what == "turns" else bounds.BEHIND[code]
    edge = "" if code == "ko" else r"(?!\w)"
    noun = r"" if what == "turns" else r"(?:[\s)]+[^\W\d_]+)??"  # "5 miles or more"
    lead = rf"{noun}[\s,)]*"
    return tuple([(said, re.compile(rf"{lead}(?:{pattern}){edge}")) for said, pattern in rows])
