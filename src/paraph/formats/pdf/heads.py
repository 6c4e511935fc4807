"""Running heads and feet: what pages repeat above and below their text, taken out of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from paraph.formats.pdf.page import Page
from paraph.formats.pdf.piece import Line
from paraph.text.node import OBJECT, Kind, Mark, Provision

_ZONE = 0.16  # of the height of a page: as near to an edge stands what is repeated
_APART = 1.7  # sizes: a row as far from the next one stands apart from it
_MANY = 3  # pages
_SHORT = 5  # pages: of so few, two are enough
_NEAR = 4.0  # points
_FIGURES = re.compile(r"\d+|(?<![^\W_])[ivxlcdm]+(?![^\W_])", re.IGNORECASE)
_ONLY = re.compile(r"\W*(?:(?:page|p\.)\s*)?1(?:\s*(?:/|of|de|sur)\s*1)?\W*", re.IGNORECASE)
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Head(NamedTuple):
    """One running head: its provision, how it reads on its first page, and its pages."""

    provision: Provision
    shown: str
    pages: tuple[int, ...]


class _Candidate(NamedTuple):
    page: int
    top: bool
    base: float
    lines: tuple[Line, ...]
    fielded: tuple[str, tuple[Mark, ...]] = ("", ())

    @property
    def text(self) -> str:
        return "\t".join(line.text for line in self.lines)


def take_heads(pages: Sequence[Page], found: Sequence[list[Line]]) -> list[Head]:
    """Return the running heads, and take them out of the lines `found` on each page.

    A row of lines near the edge of a page is one if it stands at the same height, in the same
    words, on three pages or more (on two, of no more than five); figures that go on with the pages
    are page numbers. So is a 1 that stands alone at the foot of the only page.
    """
    groups: dict[tuple[bool, int, str], list[_Candidate]] = defaultdict(list)
    for page, lines in zip(pages, found, strict=True):
        for one in _candidates(page, lines):
            groups[one.top, round(one.base / _NEAR), _FIGURES.sub("0", one.text)].append(one)
    heads: list[tuple[bool, Head]] = []
    taken: set[int] = set()
    for (top, _, _), group in groups.items():
        for run in _alike(group, len(pages)):
            if len(pages) == 1 and not top and _ONLY.fullmatch(run[0].text):
                run[:] = [run[0]._replace(fielded=_fielded(run[0].text, [0], 1))]
            elif len(run) < _MANY and not (len(run) > 1 and len(pages) <= _SHORT):
                continue
            taken.update(id(line) for one in run for line in one.lines)
            heads.append((top, _head(run)))
    for lines in found:
        lines[:] = [line for line in lines if id(line) not in taken]
    heads.sort(key=lambda each: (not each[0], each[1].pages[0]))
    return [head for _, head in heads]


def _candidates(page: Page, lines: Sequence[Line]) -> list[_Candidate]:
    """Return the rows of lines near the upper and the lower edge that stand apart from the text."""
    rows: list[tuple[float, list[Line]]] = []
    for line in sorted(lines, key=lambda one: -one.base):
        if rows and rows[-1][0] - line.base < 1.0:
            rows[-1][1].append(line)
        else:
            rows.append((line.base, [line]))
    high, low = page.box.top * (1 - _ZONE), page.box.top * _ZONE
    found: list[_Candidate] = []
    for top, order in ((True, rows), (False, rows[::-1])):
        last = 0
        for number, ((base, row), (after, _)) in enumerate(pairwise(order), start=1):
            if not (base > high if top else base < low):
                break
            if abs(after - base) > _APART * max(line.size for line in row):
                last = number
        for base, row in order[:last]:
            ordered = tuple(sorted(row, key=lambda one: one.left))
            found.append(_Candidate(page.number, top, base, ordered))
    return found


def _alike(group: list[_Candidate], count: int) -> list[list[_Candidate]]:
    """Part rows of one pattern into those that read alike, but for the numbers of pages."""
    slots = [[found[0] for found in _FIGURES.finditer(one.text)] for one in group]
    counted = [
        index
        for index in range(len(slots[0]))
        if _counts([(row[index], one.page) for row, one in zip(slots, group, strict=True)])
    ]
    alike: dict[tuple[str, ...], list[_Candidate]] = defaultdict(list)
    for row, one in zip(slots, group, strict=True):
        key = [
            str(_value(figures) - one.page) if index in counted else figures
            for index, figures in enumerate(row)
        ]
        alike[tuple(key)].append(one._replace(fielded=_fielded(one.text, counted, count)))
    return [run for run in alike.values() if len({one.page for one in run}) == len(run)]


def _counts(figures: list[tuple[str, int]]) -> bool:
    """Whether figures at one place go on with the pages, on most of them."""
    away = Counter(_value(each) - page for each, page in figures if _value(each))
    same = Counter(each for each, _ in figures)
    most = max(away.values(), default=0)
    return most > 1 and most > max(same.values())


def _fielded(text: str, counted: list[int], count: int) -> tuple[str, tuple[Mark, ...]]:
    """Return a row with an object for each number that goes on with the pages, or counts them."""
    marks: list[Mark] = []
    pieces: list[str] = []
    at = length = 0
    for index, found in enumerate(_FIGURES.finditer(text)):
        name = "PAGE" if index in counted else ""
        if not name and marks and found[0] == str(count):
            name = "NUMPAGES"
        if name:
            pieces += [text[at : found.start()], OBJECT]
            length += found.start() - at + 1
            marks.append(Mark(length - 1, length, "field", name))
            at = found.end()
    return "".join([*pieces, text[at:]]), tuple(marks)


def _value(figures: str) -> int:
    """Return what Arabic or small Roman figures say, 0 for what is none."""
    if figures.isdigit():
        return int(figures) if len(figures) < 6 and figures.isascii() else 0  # noqa: PLR2004
    rest, value = figures.lower(), 0
    for worth, sign in _ROMAN:
        while rest.startswith(sign):
            rest, value = rest[len(sign) :], value + worth
    return 0 if rest else value


def _head(run: list[_Candidate]) -> Head:
    """Return the head that rows are, which read alike on every page but for its number."""
    first = run[0]
    text, marks = first.fielded
    kind: Kind = "header" if first.top else "footer"
    pages = tuple(sorted(one.page for one in run))
    return Head(Provision(kind, text, marks=marks), first.text, pages)
