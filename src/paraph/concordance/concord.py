"""Concord: hold texts in several languages against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from paraph.concordance import pairs, terms
from paraph.concordance.aligning import Alignment, Bead, align
from paraph.concordance.authentic import unequal, unread
from paraph.concordance.clause import Clause, clauses
from paraph.concordance.concordance import Compared, Concordance, Doubt, Pair
from paraph.concordance.difference import STRUCTURE, Difference, Place
from paraph.concordance.matching import Unlike, Where
from paraph.concordance.side import Piece, Side
from paraph.language.detect import detect
from paraph.text.canonical import digest
from paraph.text.reading import Reading

_PAIRED = 0.8
"""The share of provisions that must have a counterpart before their differences mean anything."""
_HELD = 0.1
"""The share of counterparts that must have a label, a number or a name in common."""
_SHOWN = 90  # characters of a provision that a place shows


def concord(readings: Sequence[Reading], languages: Sequence[str] = ()) -> Concordance:
    """Return what two texts or more say differently, each held against the first.

    `languages` are declared codes, one for each text; "" where it is to be taken from the reading
    or found from the words. Nothing is concordant that was not read completely.

    Raises:
        ValueError: there are fewer than two texts, or not as many languages as texts.
    """
    if len(readings) < 2:  # noqa: PLR2004 - a concordance is one of two texts
        raise ValueError("a concordance is one of two texts or more")
    declared = tuple(languages) or ("",) * len(readings)
    sides = sides_of(readings, declared)
    texts = tuple(
        [
            Compared(side.reading, side.language, digest(side.reading.text), bool(said))
            for side, said in zip(sides, declared, strict=True)
        ]
    )
    found = tuple(
        [paired(sides[0], sides[number], texts, number) for number in range(1, len(sides))]
    )
    spoken = [each for number, side in enumerate(sides) for each in clauses(side, number)]
    read = tuple([each for each in spoken if each.read])
    return Concordance(texts, found, read)


def sides_of(readings: Sequence[Reading], languages: Sequence[str]) -> list[Side]:
    """Return the sides of readings in declared languages, "" where one is to be found."""
    return [_side(*each) for each in zip(readings, languages, strict=True)]


def _side(reading: Reading, declared: str) -> Side:
    language = declared or reading.source.language
    if not language:
        language = detect("\n".join([each.text for each in reading.text.provisions]))
    return Side(reading, language)


def paired(first: Side, second: Side, texts: Sequence[Compared], number: int) -> Pair:
    """Return the text `number` held against the first one.

    What is found does not hang on which of them is named first: it is found in one order of the
    two, and told in the other where they were named so.
    """
    turned = (second.language, texts[number].digest) < (first.language, texts[0].digest)
    sides = (second, first) if turned else (first, second)
    alignment = align(*sides)
    doubts = [*doubts_of(first, 0), *doubts_of(second, number)]
    doubts += _unaligned(sides, alignment)
    differences = _differences(sides, alignment, doubts)
    doubts += [
        Doubt("authentic", f"What “{each.words}” says of the languages is not read.", text)
        for which, each in unread(first, second)
        for text in ((0, number)[which],)
    ]
    counts = MappingProxyType(_counts(sides, alignment))
    beads = alignment.beads
    if turned:
        differences = [each.mirrored() for each in differences]
        beads = tuple([Bead(bead.second, bead.first) for bead in beads])
    ambiguous = [
        Doubt("ambiguous", f"“{place.words}” may be one of two dates.", which)
        for each in differences
        if each.kind == "date"
        for place, says, which in (
            (each.first, each.first_says, 0),
            (each.second, each.second_says, number),
        )
        if "|" in says
    ]
    return Pair(
        0, number, beads, tuple(differences), tuple(dict.fromkeys([*doubts, *ambiguous])), counts
    )


# ---------------------------------------------------------------- doubts


def doubts_of(side: Side, text: int) -> Iterator[Doubt]:
    """Yield what keeps a text from being certified at all."""
    reading = side.reading
    if not side.pieces:
        yield Doubt("empty", "It holds no provision.", text)
    if not side.language:
        yield Doubt("language", "Its language is not known; declare it.", text)
    elif not side.read:
        yield Doubt(
            "language",
            f"Numbers, dates, names and denials are not read in this language ({side.language}).",
            text,
        )
    if side.language:
        seen = detect("\n".join([each.text for each in reading.text.provisions]))
        if seen not in {"", side.language}:
            yield Doubt(
                "language", f"It is said to be in “{side.language}”, but reads as “{seen}”.", text
            )
    for item in reading.account.unread:
        yield Doubt("reading", f"Not read: {item.what}{_at(item.at)}.", text)
    for hazard in reading.hazards:
        if hazard.grade == "undecided":
            yield Doubt("hazard", f"{hazard.sentence.rstrip('.')}{_at(hazard.at)}.", text)


def _at(place: str) -> str:
    return f" ({place})" if place else ""


def _unaligned(sides: tuple[Side, Side], alignment: Alignment) -> Iterator[Doubt]:
    """Yield why two texts cannot be laid side by side, if they cannot."""
    if not sides[0].pieces or not sides[1].pieces:
        return
    both = [bead for bead in alignment.beads if bead.first and bead.second]
    for which, side in enumerate(sides):
        many = sum(len(bead[which]) for bead in both)
        if many < _PAIRED * len(side.pieces):
            yield Doubt(
                "alignment",
                f"Only {many:,} of {len(side.pieces):,} provisions in {_called(side)} have a "
                f"counterpart in {_called(sides[1 - which])}.",
            )
    held = sum(_held(sides, bead) for bead in both)
    if held < _HELD * len(both):
        yield Doubt(
            "evidence",
            f"Only {held:,} of {len(both):,} counterparts have a label, a number, a reference or "
            "the very words in common: nothing shows that they say the same.",
        )


def _called(side: Side) -> str:
    return f"“{side.language}”" if side.language else "an unknown language"


def _held(sides: tuple[Side, Side], bead: Bead) -> bool:
    """Whether anything but its place holds a bead together."""
    one, other = bead.first[0], bead.second[0]
    pieces = [_pieces(side, places)[0] for side, places in zip(sides, bead, strict=True)]
    if pieces[0].values & pieces[1].values:
        return True
    first, second = sides[0].said(one), sides[1].said(other)
    same = sides[0].provision(one).text == sides[1].provision(other).text
    return same or bool(
        {each.value for each in first.quantities} & {each.value for each in second.quantities}
        or {value for each in first.cited for value in each.values}
        & {value for each in second.cited for value in each.values}
    )


# ---------------------------------------------------------------- differences


def _differences(
    sides: tuple[Side, Side], alignment: Alignment, doubts: Sequence[Doubt]
) -> list[Difference]:
    """Return all differences in the order of the first text, but none that means nothing."""
    causes = {doubt.cause for doubt in doubts}
    if causes & {"alignment", "empty", "evidence"}:
        return []
    found: list[Difference] = []
    read = all(side.read for side in sides)
    used: dict[Bead, list[Unlike]] = {}
    if read:
        held = terms.paired(*sides, alignment.beads)
        for bead, each in terms.misused(*sides, _both(alignment.beads), held):
            used.setdefault(bead, []).append(each)
    moved = _moved(sides, alignment.beads)
    lone = [
        frozenset([bead[which][0] for bead in alignment.beads if not bead[1 - which]])
        for which in (0, 1)
    ]
    for place, bead in enumerate(alignment.beads):
        if bead.first and bead.second:
            both = _laid(sides, bead, alignment.ratio)
            unlike = [*pairs.structure(both)]
            unlike += [*pairs.values(both), *pairs.words(both), *used.get(bead, ())] if read else []
            found += [_difference(sides, each, bead) for each in pairs.once(unlike)]
        elif place in moved:
            found += moved[place]
        else:
            found += _missing(sides, alignment.beads, place, lone)
    found += [_of_languages(sides, *each) for each in unequal(*sides)]
    return found if read else [each for each in found if each.kind in STRUCTURE]


def _of_languages(
    sides: tuple[Side, Side], spoken: tuple[Clause | None, Clause | None], says: tuple[str, str]
) -> Difference:
    """Return what two texts say otherwise of their languages; none is lacking at the end."""
    places = [
        _place(side, Where(each.provision, each.start, each.end))
        if each is not None
        else place_of(side, side.pieces[-1].provision)._replace(after=True)
        for side, each in zip(sides, spoken, strict=True)
    ]
    return Difference("authentic", places[0], places[1], *says)


def _both(beads: Sequence[Bead]) -> list[Bead]:
    return [bead for bead in beads if bead.first and bead.second]


def _laid(sides: tuple[Side, Side], bead: Bead, ratio: float) -> pairs.Both:
    one, other = (_pieces(side, places) for side, places in zip(sides, bead, strict=True))
    return pairs.Both(sides, bead, (one, other), ratio)


def _pieces(side: Side, places: Sequence[int]) -> tuple[Piece, ...]:
    return tuple([side.piece(place) for place in places])


def _difference(sides: tuple[Side, Side], each: Unlike, bead: Bead) -> Difference:
    one = each.first or Where(bead.first[0], 0, 0)
    other = each.second or Where(bead.second[0], 0, 0)
    places = _place(sides[0], one), _place(sides[1], other)
    return Difference(each.kind, *places, each.first_says, each.second_says)


def _place(side: Side, where: Where) -> Place:
    text = side.provision(where.provision).text
    words = text[where.start : where.end] or _begin(side, where.provision)
    address = str(side.outline.address(where.provision))
    return Place(where.provision, where.start, where.end, address, words)


def place_of(side: Side, index: int) -> Place:
    """Return the place of a whole provision, with its first words."""
    return _place(side, Where(index, 0, 0))


def _begin(side: Side, index: int) -> str:
    text = side.provision(index).text
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


def _after(side: Side, beads: Sequence[Bead], place: int, which: int) -> Place:
    """Return the place behind the last provision before a bead."""
    for bead in reversed(beads[:place]):
        if bead[which]:
            return place_of(side, bead[which][-1])._replace(after=True)
    return Place(-1, 0, 0, "", "", after=True)


def _missing(
    sides: tuple[Side, Side],
    beads: Sequence[Bead],
    place: int,
    lone: Sequence[frozenset[int]],
) -> Iterator[Difference]:
    """Yield a provision that one text lacks, unless it lies in one that is lacking too."""
    bead = beads[place]
    which = 0 if bead.first else 1
    side, index = sides[which], bead[which][0]
    if side.outline.parents[index] in lone[which]:
        return
    held = place_of(side, index)
    lacking = _after(sides[1 - which], beads, place, 1 - which)
    kind = "item" if side.outline.roles[index] in {"point", "item", "bullet"} else "provision"
    many = len(side.outline.subtree(index))
    says = f"{many} provisions" if many > 1 else "1 provision"
    found = Difference(kind, held, lacking, says, "")  # type: ignore[arg-type]
    yield found if not which else Difference(kind, lacking, held, "", says)  # type: ignore[arg-type]


def _moved(sides: tuple[Side, Side], beads: Sequence[Bead]) -> dict[int, list[Difference]]:
    """Return the lone provisions that both texts have, at other places, by their beads.

    They are one if they have a number and lie in provisions that are counterparts, or the same
    number and the same values wherever they lie.
    """
    across = {place: bead.second[0] for bead in _both(beads) for place in bead.first}
    lone: dict[_Moving, tuple[list[int], list[int]]] = {}
    for place, bead in enumerate(beads):
        if bead.first and bead.second:
            continue
        which = 0 if bead.first else 1
        key = _moving(sides[which], bead[which][0], {} if which else across)
        if key.values or key.firm:
            lone.setdefault(key, ([], []))[which].append(place)
    found: dict[int, list[Difference]] = {}
    for ones, others in lone.values():
        for one, other in zip(ones, others, strict=False):
            places = [
                place_of(side, beads[at][which][0])
                for which, (side, at) in enumerate(zip(sides, (one, other), strict=True))
            ]
            found[one] = [Difference("order", places[0], places[1])]
            found[other] = []
    return found


class _Moving(NamedTuple):
    """By what a lone provision is known: its number and values, and what holds it if it has none.

    `above` is a provision of the second text, -1 for none, -2 where any will do.
    """

    kind: str
    values: frozenset[str]
    firm: tuple[str, ...]
    above: int


def _moving(side: Side, index: int, across: Mapping[int, int]) -> _Moving:
    piece = side.piece(index)
    firm = tuple(sorted(each.said for each in side.said(index).quantities if each.firm))
    above = side.outline.parents[index]
    if across:
        above = across.get(above, -3) if above >= 0 else -1
    return _Moving(piece.kind, piece.values, firm, -2 if firm else above)


# ---------------------------------------------------------------- what was compared


def _counts(sides: tuple[Side, Side], alignment: Alignment) -> dict[str, int]:
    """Return how much was compared, as the first side has it."""
    both = _both(alignment.beads)
    counts = Counter[str](provisions=len(both))
    for bead in both:
        said = [sides[0].said(place) for place in bead.first]
        for each in said:
            counts.update([f"{quantity.sort}s" for quantity in each.quantities if quantity.firm])
            counts["references"] += len(each.cited)
    return dict(sorted(counts.items()))
