"""Paragraphs: lines joined where one was wrapped, by the spaces between and around them.

docs/reference/pdf.md says when the end of a line is a wrap.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from paraph.formats.pdf.lines import overlap
from paraph.formats.pdf.piece import Line
from paraph.formats.plain import LABEL, TITLE

_UP = 0.35  # sizes: a line that stands so much higher begins a run of its own
_SIZES = 0.07  # share by which sizes must differ to be two
_SPACED = 1.22  # of the usual distance of lines: more parts paragraphs
_ENOUGH, _CLOSE = 8, 1.3  # fewer pairs of lines show no distance: then it is taken for close
_INDENT = 0.8  # sizes
_SLACK = 0.35  # sizes: how exactly a word must fit
_DEEP = 3  # lines of a column, at least
_STOPS = ".;:!?\u2026\u3002\uff1b\uff1a\uff01\uff1f\u061f"
_CLOSING = "\u201d\u00bb\"')]\u2019"
_CONJUNCTIONS = frozenset(("and", "or", "et", "ou", "y", "o", "и", "или"))


@dataclass(slots=True)
class Paragraph:
    """Lines that are one paragraph, on one page or on several."""

    lines: list[Line] = field(default_factory=list)

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return main_size(self.lines)

    @property
    def page(self) -> int:
        """The page on which it begins."""
        return self.lines[0].page


def main_size(lines: Sequence[Line]) -> float:
    """Return the size of most letters, 0 of none."""
    sizes: Counter[float] = Counter()
    for line in lines:
        for piece in line.pieces:
            sizes[round(piece.size, 1)] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


class Columns:
    """The runs of lines of every page, and what was noticed when they were set in order."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        self.columned: list[int] = []
        self.disordered: list[int] = []
        runs = [_runs(lines) for lines in pages]
        self._usual = _usual(run for page in runs for run in page)
        self._paragraphs: list[Paragraph] = []
        before: tuple[list[Line], float] | None = None
        for page in runs:
            before = self._page(page, before)

    @property
    def paragraphs(self) -> list[Paragraph]:
        """The paragraphs, in the order in which the file has them."""
        return self._paragraphs

    def _page(
        self, runs: list[list[Line]], before: tuple[list[Line], float] | None
    ) -> tuple[list[Line], float] | None:
        """Join the runs of one page; return the last one, with how far to the right it reaches."""
        lowest = min((line.base for run in runs for line in run), default=0.0)
        last: list[Line] | None = None
        for run in runs:
            edge = _edge(run)
            if last is None:
                goes_on = before is not None and _goes_on(*before, run, edge)
            else:
                goes_on = self._next_column(last, run, lowest) and _goes_on(
                    last, _edge(last), run, edge
                )
            self._join(run, edge, goes_on=goes_on)
            last = run
            before = run, edge
        return before

    def _next_column(self, last: list[Line], run: list[Line], lowest: float) -> bool:
        """Whether `run` is the column to the right of `last`; notice what stands out of order."""
        if run[0].base <= last[-1].base:
            return False
        page = run[0].page
        if run[0].left < max(line.right for line in last) - last[0].size:
            if run[0].base > last[0].base and page not in self.disordered:
                self.disordered.append(page)
            return False
        column = (
            len(last) >= _DEEP and len(run) >= _DEEP and last[-1].base < lowest + 3 * last[-1].size
        )
        if column and page not in self.columned:
            self.columned.append(page)
        return column

    def _join(self, run: list[Line], edge: float, *, goes_on: bool) -> None:
        left = min(line.left for line in run)
        for index, line in enumerate(run):
            last = self._paragraphs[-1] if index else None
            if not (goes_on if last is None else self._wrapped(last, line, left, edge)):
                self._paragraphs.append(Paragraph())
            self._paragraphs[-1].lines.append(line)

    def _wrapped(self, paragraph: Paragraph, line: Line, left: float, edge: float) -> bool:
        """Whether the line before `line`, in the same run, ends by a wrap."""
        last = paragraph.lines[-1]
        if abs(last.size - line.size) > _SIZES * last.size:
            return False
        usual = self._usual.get(round(last.size), 1.2) * last.size
        if last.base - line.base > usual * _SPACED + 0.5:
            return False
        if not _full(last, line, left, edge) or _starts(last, line):
            return False
        return _centred(last, line, left, edge) or not _indented(paragraph, line)


def _runs(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of a page as runs: each goes down, one line below the other.

    Where the next run begins beside a line, that line begins a cell or column: a run of its own.
    """
    runs: list[list[Line]] = []
    beside = False
    for line in lines:
        last = runs[-1][-1] if runs else None
        if last is None:
            runs.append([line])
            continue
        run = runs[-1]
        up = line.base > last.base - _UP * min(line.size, last.size)
        apart = not any(overlap(each, line) for each in run[-5:])
        left = (beside and line.left < min(each.left for each in run) - 2 * line.size) or (
            line.walls != last.walls
        )
        if not (up or apart or left):
            run.append(line)
            continue
        if up:
            at = next((n for n, each in enumerate(run) if abs(each.base - line.base) < 1.0), 0)
            if at:
                runs[-1:] = [run[:at], run[at:]]
        beside = up
        runs.append([line])
    return runs


def _edge(run: Sequence[Line]) -> float:
    """Return how far to the right the lines of a run may reach.

    In a cell that is as near to the line drawn on the right as they begin on the left.
    """
    edge = max(line.right for line in run)
    walls = {line.walls for line in run}
    if len(walls) == 1 and (found := walls.pop()) is not None:
        return max(edge, found[1] - (min(line.left for line in run) - found[0]))
    return edge


def _usual(runs: Iterator[list[Line]]) -> dict[int, float]:
    """Return the usual distance of lines, in sizes, by their size in whole points.

    It is the smallest that is common: one that a tenth of the lines have, or more.
    """
    found: dict[int, Counter[float]] = {}
    for run in runs:
        for above, below in pairwise(run):
            distance = (above.base - below.base) / above.size if above.size else 0.0
            if abs(above.size - below.size) <= _SIZES * above.size and 0.8 < distance < 3:  # noqa: PLR2004
                found.setdefault(round(above.size), Counter())[round(distance, 2)] += 1
    usual: dict[int, float] = {}
    for size, counts in found.items():
        total = sum(counts.values())
        common = [
            distance
            for distance in counts
            if sum(n for other, n in counts.items() if abs(other - distance) < 0.04)  # noqa: PLR2004
            >= total * 0.1
        ]
        usual[size] = min(common) if total >= _ENOUGH else min(*common, _CLOSE)
    return usual


def _full(last: Line, line: Line, left: float, edge: float) -> bool:
    """Whether the first word of `line` would not have fitted behind `last`."""
    room = edge - last.right
    if _centred(last, line, left, edge):
        room *= 2
    blank = last.size * 0.25
    word = line.first_width()
    if _ideographs(line.text):
        word, blank = line.size, 0.0
    return word + blank > room - _SLACK * last.size


def _centred(last: Line, line: Line, left: float, edge: float) -> bool:
    """Whether two lines are set in the middle of their column, each as wide as its words."""
    near, exactly = 0.4 * last.size, 0.08 * last.size
    one, other = last.left + last.right, line.left + line.right
    return (
        abs(last.left - line.left) > near
        and abs(one - other) < exactly
        and abs(one - left - edge) < 2 * near
    )


def _ideographs(text: str) -> bool:
    return "\u2e80" <= text[:1] <= "\u9fff" or "\uff00" <= text[:1] <= "\uffef"


def _ended(last: Line) -> bool:
    """Whether a line ends as a paragraph does."""
    text = last.text.rstrip(_CLOSING)
    return text[-1:] in _STOPS or text.rpartition(" ")[2] in _CONJUNCTIONS


def _starts(last: Line, line: Line) -> bool:
    """Whether `line` begins with a number or a title, after what ends a sentence."""
    text = line.text
    if LABEL.match(text):
        shifted = line.left - last.left > _INDENT * line.size
        return _ended(last) or text[:1] in "(\u2022\u2013\u2014" or shifted
    return bool(TITLE.match(text)) and (_ended(last) or bool(TITLE.fullmatch(text)))


def _indented(paragraph: Paragraph, line: Line) -> bool:
    """Whether `line` is set in like the first line of a paragraph, or set out of this one."""
    last = paragraph.lines[-1]
    shift = line.left - last.left
    if abs(shift) <= _INDENT * last.size or last.page != line.page:
        return False
    if len(paragraph.lines) == 1:
        # A first line may hang out over its number, or be set in.
        return shift > 0 and not LABEL.match(last.text)
    return True


def _goes_on(last: list[Line], edge: float, run: list[Line], next_edge: float) -> bool:
    """Whether the paragraph at the end of a column or page goes on at the start of the next."""
    above, below = last[-1], run[0]
    if abs(above.size - below.size) > _SIZES * above.size or _starts(above, below):
        return False
    left, next_left = (min(line.left for line in each) for each in (last, run))
    if above.walls or below.walls or not _full(above, below, left, edge):
        return False
    width, next_width = edge - left, next_edge - next_left
    if abs(left - next_left) > above.size and abs(width - next_width) > 0.2 * width:
        return False
    shift = (below.left - next_left) - (above.left - left)
    if below.left - next_left > _INDENT * below.size and shift > _INDENT * below.size:
        first = len(last) == 1 or bool(LABEL.match(above.text))
        return first and not _ended(above)
    return not (_ended(above) and next_edge - below.right > (next_edge - next_left) / 2)
