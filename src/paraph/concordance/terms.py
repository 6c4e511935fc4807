"""Terms: defined terms that are counterparts, and where only one of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.concordance.aligning import Bead
from paraph.concordance.matching import Unlike, Where
from paraph.concordance.side import Side
from paraph.language.quantities import folded
from paraph.language.table import table
from paraph.text.definitions import Definition, definitions

_ENDING = {"ru": 3, "es": 2, "fr": 2, "en": 1, "ko": 0}
_LEAST = 4  # letters of a word that stay however it is inflected
_SURE = 3  # provisions in which both stand, before one that has but one of them is told
_RARE = 8  # how many times rarer those must be


class Term(NamedTuple):
    """A term in both languages, and the provisions that define it."""

    first: Definition
    second: Definition


def paired(first: Side, second: Side, beads: Sequence[Bead]) -> tuple[Term, ...]:
    """Return the terms that counterparts define, as many on both sides, in their order."""
    held = [_defined(side) for side in (first, second)]
    found: list[Term] = []
    for bead in beads:
        ones = [each for place in bead.first for each in held[0].get(place, ())]
        others = [each for place in bead.second for each in held[1].get(place, ())]
        if len(ones) == len(others):
            found += [Term(*pair) for pair in zip(ones, others, strict=True)]
    return tuple(found)


def _defined(side: Side) -> dict[int, list[Definition]]:
    """Return the definitions of a text by the provisions that they stand in."""
    found: dict[int, list[Definition]] = {}
    for each in definitions(side.reading.text, side.outline, side.language):
        found.setdefault(each.provision, []).append(each)
    return found


def misused(
    first: Side, second: Side, beads: Sequence[Bead], terms: Sequence[Term]
) -> Iterator[tuple[Bead, Unlike]]:
    """Yield where one of two terms stands without the other, if they mostly stand together."""
    for term in terms:
        patterns = _pattern(term.first.term, first), _pattern(term.second.term, second)
        if patterns[0] is None or patterns[1] is None:
            continue
        both, lone = 0, []
        for bead in beads:
            found = [
                _found(side, places, pattern)
                for side, places, pattern in zip((first, second), bead, patterns, strict=True)
                if pattern is not None
            ]
            if found[0] and found[1]:
                both += 1
            elif found[0] or found[1]:
                lone.append((bead, found))
        if both < _SURE or len(lone) * _RARE > both:
            continue
        for bead, found in lone:
            yield bead, _told(term, bead, found)


def _told(term: Term, bead: Bead, found: Sequence[Where | None]) -> Unlike:
    one = found[0] or Where(bead.first[0], 0, 0)
    other = found[1] or Where(bead.second[0], 0, 0)
    says = term.first.term if found[0] else "", term.second.term if found[1] else ""
    return Unlike("term", one, other, *says)


def _found(side: Side, places: Sequence[int], pattern: re.Pattern[str]) -> Where | None:
    for place in places:
        wording = side.wording(place)
        match = pattern.search(wording.text)
        if match is not None:
            return Where(place, *wording.span(*match.span()))
    return None


def _pattern(term: str, side: Side) -> re.Pattern[str] | None:
    """Return what finds a term in every case; none for one that is too short to be told."""
    cut = _ENDING.get(side.language, 0)
    words = term.split()
    if len("".join(words)) < _LEAST or side.language not in _ENDING:
        return None
    if term.lower().startswith(table(side.language).instruments):
        return None  # "this Agreement" is "it" in a good translation
    stems = [re.escape(word[: max(_LEAST, len(word) - cut)]) + r"\w*" for word in words]
    flags = re.NOFLAG if folded(term) != term.lower() or term[:1].isupper() else re.IGNORECASE
    begins = "" if side.language == "ko" else r"(?<!\w)"
    return re.compile(begins + r"[\s\u00a0]+(?:\w+[\s\u00a0]+)?".join(stems), flags)
