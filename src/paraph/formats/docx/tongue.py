"""The language that a run says its words are of, where it is not that of the document.

Source: ECMA-376 part 1, 17.3.2.20 (w:lang), of which `w:val` is that of letters. What a style says
is not asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from paraph.formats.docx.look import Look
from paraph.text.node import Provision
from paraph.text.reading import LiteralText

TONGUE = "language "
"""Begins the risk of words of another language: no reader risks anything, no hazard is told."""

Stretch = tuple[int, int, str]
"""Where words of another language begin and end in their paragraph, and that they are."""


def spoken(look: Look, language: str) -> Look:
    """Return the look of a run whose words are of another language."""
    return Look(look.marks, (*look.risks, TONGUE + language))


def literal_of(
    provisions: Sequence[Provision], foreign: Mapping[str, Iterable[Stretch]]
) -> Iterator[LiteralText]:
    """Yield where words of another language stand, by the paragraphs that have them.

    A paragraph of the same characters elsewhere counts as one that has them, too.
    """
    for index, provision in enumerate(provisions) if foreign else ():
        end = 0
        for start, stop, why in sorted(foreign.get(provision.text, ())):
            if stop > end:
                yield LiteralText(index, max(start, end), stop, why)
                end = stop
