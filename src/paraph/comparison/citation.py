"""Citation: what a reference cites, in a form in which old and new ones can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from paraph.comparison.ranges import Range
from paraph.comparison.sides import NOWHERE
from paraph.text.references import Piece


class Citation(NamedTuple):
    """A reference in the wording of a row, or one number of it, and what it cites.

    `cited` is in new indexes; an old provision that the new text does not have is counted from -2
    downwards, and -1 stands for what a number does not surely name, before what it may name. The
    end of a range cites what lies between as well. A whole reference cites what its `numbers` do,
    from the inner to the outer step, and then what it names, in no order.

    The numbers are in the order of reading. `pieces` are what is named for certain, in indexes of
    its own text.
    """

    start: int
    end: int
    cited: tuple[int | Range, ...]
    pieces: tuple[Piece, ...]
    numbers: tuple[Citation, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether it is certain what is cited, number by number."""
        return NOWHERE not in self.cited


def numbers_of(citations: Iterable[Citation]) -> list[Citation]:
    """Return the numbers of all `citations`."""
    return [number for citation in citations for number in citation.numbers]
