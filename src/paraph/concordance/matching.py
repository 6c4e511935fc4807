"""Matching: which quantities, references and names of two wordings answer each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple, TypeVar

from paraph.concordance.bounding import contrary
from paraph.concordance.citing import ANY, Cited, between
from paraph.concordance.difference import Kind
from paraph.concordance.quantity import Quantity

_T = TypeVar("_T")
_U = TypeVar("_U")
_KINDS: dict[str, Kind] = {
    "number": "number",
    "ordinal": "number",
    "date": "date",
    "percentage": "percentage",
    "amount": "amount",
    "duration": "duration",
}
_SEVERAL = frozenset(("dollar", "pound", "franc", "peso"))
_LOOKED_AT = 64  # of those with one value
_COUNTS = frozenset(("number", "ordinal"))
_LASTING = frozenset(("duration", "number"))


class Where(NamedTuple):
    """A span of one provision of a side."""

    provision: int
    start: int
    end: int


class Unlike(NamedTuple):
    """What one side says and the other does not, in the order of reading; one may be missing."""

    kind: Kind
    first: Where | None
    second: Where | None
    first_says: str = ""
    second_says: str = ""


class Counted(NamedTuple):
    """A quantity and the provision it stands in."""

    provision: int
    quantity: Quantity

    @property
    def where(self) -> Where:
        """Where it stands."""
        return Where(self.provision, self.quantity.start, self.quantity.end)

    @property
    def said(self) -> str:
        """What it counts, in words of no language."""
        return self.quantity.said

    @property
    def worth(self) -> str:
        """What it is worth, whatever is said of its currency."""
        return f"{_KINDS[self.quantity.sort]} {self.quantity.value}"


class Named(NamedTuple):
    """A number of a reference and the provision it stands in.

    What lies between the ends of a range is named `within` it: "3 to 7".
    """

    provision: int
    cited: Cited
    within: str = ""

    @property
    def where(self) -> Where:
        """Where it stands."""
        return Where(self.provision, self.cited.start, self.cited.end)

    @property
    def said(self) -> str:
        """What it names, in words of no language."""
        if self.within:
            return f"{self.cited.kind} {self.within}"
        return f"{self.cited.kind} {min(self.cited.values, key=_by_number)}"

    @property
    def worth(self) -> str:
        """What it names, letters and figures alike."""
        return self.said


class Values(NamedTuple):
    """What one side counts and what it cites, and the bare letters in it that may be citations."""

    counted: Sequence[Counted]
    named: Sequence[Named]
    letters: frozenset[str] = frozenset()


def unlike(ones: Values, others: Values) -> list[Unlike]:
    """Return the quantities and references of two sides that have no answer on the other one.

    Each answers one at most. What may be no number answers one, and demands no answer; a reference
    that only one language shows as such is answered by its bare number.
    """
    counts, more = _left(ones.counted, others.counted, _same_quantity)
    counts, more = _left(counts, more, _same_count)
    names, named = _left(ones.named, others.named, _same_reference)
    names, named = _left(
        [*names, *_within(ones, others)], [*named, *_within(others, ones)], _same_reference
    )
    names, more = _left(names, more, _same_number)
    counts, named = _left(counts, named, lambda one, other: _same_number(other, one))
    names = [each for each in names if not _bare(each, others.letters)]
    named = [each for each in named if not _bare(each, ones.letters)]
    counts = [each for each in counts if not _in_roman(each, others.letters)]
    more = [each for each in more if not _in_roman(each, ones.letters)]
    found = [*_paired_quantities(counts, more), *_paired_references(_once(names), _once(named))]
    firm = [[each for each in side.counted if each.quantity.firm] for side in (ones, others)]
    heads = [
        [each for each in side.named if each.cited.kind == "article"] for side in (ones, others)
    ]
    for dates in (True, False):  # a date may stand before a number or behind it
        ones_, others_ = [
            [each for each in side if (each.quantity.sort == "date") == dates] for side in firm
        ]
        found += _moved(_as_others(ones_, others_), others_)
    found += _moved(heads[0], heads[1])
    found += _contrary(ones.counted, others.counted)
    return sorted(found, key=_place)


def _contrary(ones: Sequence[Counted], others: Sequence[Counted]) -> Iterator[Unlike]:
    """Yield quantities that both sides have, of which one is the least and the other the most.

    So are two equal periods of which one runs before something and the other after something.
    """
    held: dict[tuple[str, str, str], tuple[list[Counted], list[Counted]]] = {}
    for which, side in enumerate((ones, others)):
        for each in side:
            key = each.quantity.sort, each.quantity.value, each.quantity.unit.partition(" ")[0]
            held.setdefault(key, ([], []))[which].append(each)
    for first, second in held.values():
        for kind, against in _AGAINST:
            pair = _against(first, second, against)
            if pair is not None:
                says = [_shown(each.quantity, kind) for each in pair]
                yield Unlike(kind, pair[0].where, pair[1].where, says[0], says[1])


_AGAINST: tuple[tuple[Kind, Callable[[Quantity, Quantity], bool]], ...] = (
    ("bound", contrary),
    ("when", lambda one, other: bool(one.turn and other.turn) and one.turn != other.turn),
)


def _against(
    ones: Sequence[Counted],
    others: Sequence[Counted],
    against: Callable[[Quantity, Quantity], bool],
) -> tuple[Counted, Counted] | None:
    """Return two that cannot answer each other, once all that can were laid together."""
    free = [*others]
    left = []
    for one in ones:
        answer = next((each for each in free if not against(one.quantity, each.quantity)), None)
        if answer is None:
            left.append(one)
        else:
            free.remove(answer)
    return (left[0], free[0]) if left and free else None


def _shown(each: Quantity, kind: Kind) -> str:
    said = each.bound.replace("|", " or ") if kind == "bound" else each.turn
    return f"{said} {each.said}" if kind == "bound" else f"{each.said} {said}"


def _within(ones: Values, others: Values) -> Iterator[Named]:
    """Yield all that lies between the ends of ranges that the other side does not name as such."""
    there = [each.cited for each in others.named if each.cited.ranges]
    for each in ones.named:
        answer = next((cited for cited in there if _same_range(each.cited, cited)), None)
        if answer is not None:
            there.remove(answer)
        elif each.cited.ranges:
            first, last = min(each.cited.ranges, key=lambda ends: (ends[1] - ends[0], ends))
            for value in between(each.cited.ranges):
                cited = each.cited._replace(values=frozenset((value,)))
                yield Named(each.provision, cited, f"{first} to {last}")


def _same_range(one: Cited, other: Cited) -> bool:
    kinds = {one.kind, other.kind}
    return (len(kinds) == 1 or ANY in kinds) and bool(one.ranges & other.ranges)


def _once(names: Sequence[Named]) -> list[Named]:
    """Return what is left of references, each range once."""
    ranges: set[tuple[Where, str]] = set()
    found = []
    for each in names:
        if (each.where, each.within) not in ranges:
            found.append(each)
        if each.within:
            ranges.add((each.where, each.within))
    return found


_ROMAN = frozenset(("annex", "part", "protocol"))


def _bare(name: Named, letters: frozenset[str]) -> bool:
    """Whether a letter or roman numeral that one side cites stands bare on the other."""
    if name.cited.kind in _ROMAN:
        return any(f"roman {value}" in letters for value in name.cited.values)
    return name.cited.kind == "inner" and bool(name.cited.values & letters)


def _in_roman(count: Counted, letters: frozenset[str]) -> bool:
    """Whether a number stands as a bare roman numeral on the other side: "XIXe siècle"."""
    return count.quantity.sort in _COUNTS and f"roman {count.quantity.value}" in letters


_Placed = TypeVar("_Placed", Counted, Named)


def _moved(ones: Sequence[_Placed], others: Sequence[_Placed]) -> Iterator[Unlike]:
    """Yield the first two of the same values that stand in another order, if they do."""
    first, second = [[each.worth for each in side] for side in (ones, others)]
    if first == second or sorted(first) != sorted(second):
        return
    for one, other in zip(ones, others, strict=True):
        if one.worth != other.worth:
            yield Unlike("sequence", one.where, other.where, one.said, other.said)
            return


def _as_others(ones: Sequence[Counted], others: Sequence[Counted]) -> list[Counted]:
    """Return quantities, those that are said in another way as the others say them."""
    held = {each.worth for each in others}
    free = [each for each in others if each.worth not in {one.worth for one in ones}]
    found = []
    for each in ones:
        answer = next((other for other in free if _same_quantity(each, other)), None)
        if each.worth in held or answer is None:
            found.append(each)
            continue
        free.remove(answer)
        place = each.quantity.start, each.quantity.end
        found.append(Counted(each.provision, answer.quantity.moved(*place)))
    return found


def _place(each: Unlike) -> tuple[int, int]:
    where = each.first or each.second
    return (where.provision, where.start) if where is not None else (-1, -1)


def _left(
    ones: Sequence[_T], others: Sequence[_U], same: Callable[[_T, _U], bool]
) -> tuple[list[_T], list[_U]]:
    """Return what is left of both sides once each was paired with one that is the same.

    What is firm is paired with what is firm, and a figure with a figure, before anything else.
    Those that share no value are not looked at, and of many with one value no more than a few that
    are not the same.
    """
    free = [True] * len(others)
    places: dict[str, list[int]] = {}
    order = sorted(range(len(others)), key=lambda each: _rank(others[each]))
    for place in order[::-1]:
        for value in _worth(others[place]):
            places.setdefault(value, []).append(place)  # the next one to be taken is the last
    paired = [False] * len(ones)
    for which in sorted(range(len(ones)), key=lambda each: _rank(ones[each])):
        for value in _worth(ones[which]):
            at = _answer(ones[which], others, places.get(value, []), free, same)
            if at >= 0:
                free[at], paired[which] = False, True
                break
    return (
        [one for one, done in zip(ones, paired, strict=True) if not done],
        [other for other, still in zip(others, free, strict=True) if still],
    )


def _answer(
    one: _T,
    others: Sequence[_U],
    places: list[int],
    free: Sequence[bool],
    same: Callable[[_T, _U], bool],
) -> int:
    """Return the place of the first free one that is the same, -1 if there is none."""
    while places and not free[places[-1]]:
        places.pop()
    for place in places[: -_LOOKED_AT - 1 : -1]:
        if free[place] and same(one, others[place]):
            return place
    return -1


def _worth(each: object) -> tuple[str, ...]:
    """Return the values by which one is looked for."""
    if isinstance(each, Counted):
        return tuple(dict.fromkeys([value for value, _ in _lengths(each.quantity)]))
    return tuple(sorted(each.cited.values)) if isinstance(each, Named) else ()


def _rank(each: object) -> tuple[bool, int]:
    """Return what comes first: what is firm, and what can be worth but one thing."""
    return isinstance(each, Counted) and not each.quantity.firm, len(_worth(each))


def _same_quantity(one: Counted, other: Counted) -> bool:
    first, second = one.quantity, other.quantity
    if "duration" in {first.sort, second.sort} and {first.sort, second.sort} <= _LASTING:
        return not {*_lengths(first)}.isdisjoint(_lengths(second))
    if first.sort != second.sort or first.value != second.value:
        return False
    if first.sort == "amount":
        return _same_money(first.unit, second.unit)
    return first.unit == second.unit


def _lengths(quantity: Quantity) -> tuple[tuple[str, str], ...]:
    """Return a quantity as values with their units: a fortnight is two weeks, or fourteen days.

    In French and Spanish it is called fifteen days in words too, which then is either; and hours
    behind a word that leads to a time of day may be that.
    """
    own = quantity.value, quantity.unit
    if quantity.unit == "fortnight" and quantity.value.isdecimal():
        many = int(quantity.value)
        return (own, (str(14 * many), "day"), (str(2 * many), "week"))
    if not quantity.idiom:
        return (own,)
    at = (f"{int(quantity.value):02}:00", "") if quantity.unit == "hour" else ("1", "fortnight")
    return (own, at)


def _same_money(one: str, other: str) -> bool:
    """Whether two currencies are one; "euro" is one alone, "dollar" is any of several."""
    family, _, code = one.partition(" ")
    another, _, other_code = other.partition(" ")
    if family != another:
        return False
    return code == other_code or (family not in _SEVERAL and not (code and other_code))


def _same_count(one: Counted, other: Counted) -> bool:
    first, second = one.quantity, other.quantity
    firm = first.firm or second.firm  # "first" is not the article "un"
    return firm and first.value == second.value and {first.sort, second.sort} == _COUNTS


def _same_reference(one: Named, other: Named) -> bool:
    kinds = {one.cited.kind, other.cited.kind}
    return (len(kinds) == 1 or ANY in kinds) and bool(one.cited.values & other.cited.values)


def _same_number(name: Named, count: Counted) -> bool:
    return count.quantity.sort in _COUNTS and count.quantity.value in name.cited.values


def _paired_quantities(ones: Sequence[Counted], others: Sequence[Counted]) -> Iterator[Unlike]:
    """Yield what is left, values of one kind side by side, and others as they come."""
    ones, others = _demanding(ones, others), _demanding(others, ones)
    kinds = dict.fromkeys([_KINDS[each.quantity.sort] for each in (*ones, *others)])
    lone: tuple[list[Counted], list[Counted]] = ([], [])
    for kind in kinds:
        first = [each for each in ones if _KINDS[each.quantity.sort] == kind]
        second = [each for each in others if _KINDS[each.quantity.sort] == kind]
        both = min(len(first), len(second))
        yield from [_told(kind, *pair) for pair in zip(first[:both], second[:both], strict=True)]
        lone[0].extend(first[both:])
        lone[1].extend(second[both:])
    for one, other in zip_longest(*lone):
        each = one or other
        yield _told(_KINDS[each.quantity.sort], one, other)


def _demanding(ones: Sequence[Counted], others: Sequence[Counted]) -> list[Counted]:
    """Return those that demand an answer: the firm, and ordinals where the other has one too."""
    ordinal = any(other.quantity.sort == "ordinal" for other in others)
    return [
        one for one in ones if one.quantity.firm or (ordinal and one.quantity.sort == "ordinal")
    ]


def _told(kind: Kind, one: Counted | None, other: Counted | None) -> Unlike:
    return Unlike(
        kind,
        one.where if one else None,
        other.where if other else None,
        one.quantity.said if one else "",
        other.quantity.said if other else "",
    )


def _paired_references(ones: Sequence[Named], others: Sequence[Named]) -> Iterator[Unlike]:
    for one, other in zip_longest(ones, others):
        yield Unlike(
            "reference",
            one.where if one else None,
            other.where if other else None,
            one.said if one else "",
            other.said if other else "",
        )


def _by_number(value: str) -> tuple[int, str]:
    return (int(value), "") if value.isdecimal() else (-1, value)


def lacking(ones: Iterable[_T], others: Iterable[_T]) -> list[_T]:
    """Return what is in `ones` and not in `others`, once each."""
    known = set(others)
    return [one for one in dict.fromkeys(ones) if one not in known]
