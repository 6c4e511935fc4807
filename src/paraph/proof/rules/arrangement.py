"""Arrangement: parties' names that changed places, and definitions that did."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from paraph.comparison.change import MovedTo, Row
from paraph.language.manners import QUOTES
from paraph.proof.proof import Keep, Pair, Piece
from paraph.text.node import Provision, Text

ARRANGEMENT = "arrangement"


class Exchange:
    """The parties' names that a profile declares, each with the one that may take its place."""

    def __init__(self, parties: Mapping[str, str]) -> None:
        self._names = {**parties, **{two: one for one, two in parties.items()}}
        longest = sorted(filter(None, self._names), key=len, reverse=True)
        names = "|".join(map(re.escape, longest))
        self._pattern = re.compile(rf"(?<![^\W_])(?:{names or '(?!x)x'})(?![^\W_])")

    def __bool__(self) -> bool:
        """Whether any names are declared."""
        return bool(self._names)

    def of(self, before: Provision, after: Provision) -> tuple[Piece, ...]:
        """Return a piece for each name, if all of them and nothing else changed to the other."""
        pieces: list[Piece] = []
        shift = 0
        for match in self._pattern.finditer(before.text):
            other = self._names[match[0]]
            start, end = match.start() + shift, match.start() + shift + len(other)
            evidence = {"old": match[0], "new": other}
            pieces.append(Piece(*match.span(), start, end, ARRANGEMENT, evidence))
            shift = end - match.end()
        text = self._pattern.sub(lambda match: self._names[match[0]], before.text)
        same = before._replace(text="", marks=()) == after._replace(text="", marks=())
        return tuple(pieces) if pieces and same and text == after.text else ()

    def block(self, texts: tuple[Text, Text], starts: tuple[int, int]) -> list[Keep | Pair]:
        """Return steps for two signature blocks that differ by the names alone, else none."""
        blocks = [text.provisions[start:] for text, start in zip(texts, starts, strict=True)]
        if not self or len(blocks[0]) != len(blocks[1]):
            return []
        steps: list[Keep | Pair] = []
        for at, (one, two) in enumerate(zip(*blocks, strict=True)):
            pieces = self.of(one, two)
            if one == two:
                steps.append(Keep(starts[0] + at, starts[1] + at, 1))
            elif pieces:
                steps.append(Pair(starts[0] + at, starts[1] + at, "", pieces))
            else:
                return []
        return steps if any(isinstance(step, Pair) for step in steps) else []


def reordered(rows: Iterable[Row], texts: tuple[Text, Text]) -> Iterator[tuple[int, int]]:
    """Yield the old and the new place of each definition that moved and did not change."""
    for row in rows:
        match row:
            case MovedTo(old, new, edits=()):
                before, after = texts[0].provisions[old], texts[1].provisions[new]
                if before == after and not before.label and before.text[:1] in QUOTES:
                    yield old, new
            case _:
                pass
