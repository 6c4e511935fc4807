"""Citation: what a reference cites, in a form in which old and new ones can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from paraph.comparison.sides import NOWHERE


class Citation(NamedTuple):
    """A reference in the wording of a row, or one number of it, and what it cites.

    `cited` is in new indexes; an old provision that the new text does not have is counted from -2
    downwards, and -1 stands for what a number does not surely name. A whole reference cites what
    its `numbers` name, from the inner to the outer step, and then its `targets`, in no order: what
    the innermost of them name and all that lies between these, or none if one is not sure. The
    numbers are in the order of reading.
    """

    start: int
    end: int
    cited: tuple[int, ...]
    numbers: tuple[Citation, ...] = ()
    targets: tuple[int, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether it is certain what is cited, number by number."""
        return NOWHERE not in self.cited


def numbers_of(citations: Iterable[Citation]) -> list[Citation]:
    """Return the numbers of all `citations`."""
    return [number for citation in citations for number in citation.numbers]
