"""Sizes: how tall the lines of a paragraph are, where a row is too low to grow with them.

Source: ECMA-376 part 1, 17.3.1.33 (spacing), 17.3.2.38 (sizes).
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.lengths import measure
from paraph.formats.docx.names import P_PR, R_PR, RUN, T, W, child
from paraph.formats.docx.run import direct
from paraph.formats.docx.styles import Styles

_LETTER, _LINE = 0.4, 0.9
"""Parts of the size of a font that a letter is at least wide, and a line tall."""

_SINGLE = 240.0


class Size(NamedTuple):
    """The size of a paragraph's letters, its lines and the space before it (20ths of a point)."""

    letters: float
    line: float
    before: float

    @property
    def letter(self) -> float:
        """How wide a letter is at the least."""
        return _LETTER * self.letters


USUAL = Size(150, 160, 0)
"""The size of what says none: small, so that no ordinary row is too low for it."""


def size_of(p: etree._Element, style: str, table: str, styles: Styles) -> Size:
    """Return the size of a paragraph of these styles: of its letters on average."""
    own = child(p, P_PR)
    total = count = 0.0
    for run in p.iter(RUN):
        signs = sum(len(text.text or "") for text in run.iterchildren(T))
        if signs:
            total += signs * _letters(child(run, R_PR), style, table, styles)
            count += signs
    mark = None if own is None else child(own, R_PR)
    letters = total / count if count else _letters(mark, style, table, styles)
    spacing = styles.setting(style, "spacing")
    said = None if own is None else child(own, f"{W}spacing")
    if said is not None:
        spacing = {**spacing, **{str(key): str(value) for key, value in said.items()}}
    before = measure(spacing.get(f"{W}before", "0"), 20)
    return Size(letters, _line(letters, spacing), max(before, 0.0))


def _line(letters: float, spacing: dict[str, str]) -> float:
    """Return how tall a line is; a fixed one, and one that is a part of a line, as it says."""
    tall = _LINE * letters
    said = abs(measure(spacing.get(f"{W}line", "0"), 20))
    match spacing.get(f"{W}lineRule", "auto"):
        case _ if not said:
            return tall
        case "auto":
            return tall * said / _SINGLE
        case "exact":
            return said
        case _:
            return max(tall, said)


def _letters(properties: etree._Element | None, style: str, table: str, styles: Styles) -> float:
    own = {} if properties is None else dict(direct(properties))
    return 10 * measure(styles.values(style, table, own).get("sz", "20"), 2)
