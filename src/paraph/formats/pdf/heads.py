"""Running heads and feet: what pages repeat above and below their text, taken out of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from paraph.formats.pdf.page import Page
from paraph.formats.pdf.piece import Line
from paraph.formats.pdf.wording import Wording
from paraph.formats.plain import TITLE
from paraph.text.node import OBJECT, Kind, Mark, Provision, normal_marks

_ZONE = 0.16  # of the height of a page: as near to an edge stands what is repeated
_APART = 1.7  # sizes: a row as far from the next one stands apart from it
_MANY = 3  # pages
_SHORT = 5  # pages: of so few, two are enough
_NEAR = 4.0  # points
_WORD = 40  # characters before a number that are looked at
_FIGURES = re.compile(r"\d+|(?<![^\W_])[ivxlcdm]+(?![^\W_])", re.IGNORECASE)
_OF = frozenset(("/", "of", "de", "sur", "von", "di", "из"))
"""What stands between the number of a page and how many there are."""
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*\Z")
_LONGEST = 15  # of Roman figures, up to 4,000: MMMDCCCLXXXVIII
_ONLY = re.compile(r"\W*(?:(?:page|p\.)\s*)?1(?:\s*(?:/|of|de|sur)\s*1)?\W*", re.IGNORECASE)
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Head(NamedTuple):
    """One running head: its provision, how it reads on its first page, and its pages.

    `unseen` are its words that are not seen, as `Wording` has them.
    """

    provision: Provision
    shown: str
    pages: tuple[int, ...]
    unseen: tuple[Mark, ...]


class _Row(NamedTuple):
    """How a row reads: its characters, its marks, and what of it is not seen."""

    text: str
    marks: tuple[Mark, ...]
    unseen: tuple[Mark, ...]

    @property
    def look(self) -> tuple[tuple[int, int, str], ...]:
        """What rows that read alike have in common besides their characters."""
        return tuple(mark[:3] for mark in self.marks + self.unseen)


class _Candidate(NamedTuple):
    page: int
    top: bool
    base: float
    lines: tuple[Line, ...]
    row: _Row

    @property
    def text(self) -> str:
        return self.row.text

    @property
    def shown(self) -> str:
        return "\t".join(line.text for line in self.lines)


def take_heads(pages: Sequence[Page], found: Sequence[list[Line]]) -> list[Head]:
    """Return the running heads, and take them out of the lines `found` on each page.

    A row of lines near the edge of a page is one if it stands at the same height, in the same
    words, on three pages or more (on two, of no more than five); figures that go on with the pages
    are page numbers, unless they number annexes and the like. So is a 1 that stands alone at the
    foot of the only page.
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
                run[:] = [run[0]._replace(row=_fielded(run[0], frozenset({0}), 1))]
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
            found.append(_Candidate(page.number, top, base, ordered, _row(ordered)))
    return found


def _row(lines: Sequence[Line]) -> _Row:
    """Return how lines beside each other read."""
    made = Wording()
    for number, line in enumerate(lines):
        made.tail += "\t" if number else ""
        made.add(line, {})
    return _Row(made.text, made.normal(), tuple(made.unseen))


def _alike(group: list[_Candidate], count: int) -> list[list[_Candidate]]:
    """Part rows of one pattern into those that read alike, but for the numbers of pages."""
    slots = [[found[0] for found in _FIGURES.finditer(one.text)] for one in group]
    numbered = [_titled(group[0].text, found) for found in _FIGURES.finditer(group[0].text)]
    counted = frozenset(
        index
        for index in range(len(slots[0]))
        if not numbered[index]
        and _counts([(row[index], one.page) for row, one in zip(slots, group, strict=True)])
    )
    alike: dict[tuple[object, ...], list[_Candidate]] = defaultdict(list)
    for row, one in zip(slots, group, strict=True):
        key = [
            f"{_value(figures) - one.page}{_form(figures)}" if index in counted else figures
            for index, figures in enumerate(row)
        ]
        fielded = one._replace(row=_fielded(one, counted, count))
        alike[*key, fielded.row.look].append(fielded)
    return [run for run in alike.values() if len({one.page for one in run}) == len(run)]


def _counts(figures: list[tuple[str, int]]) -> bool:
    """Whether figures at one place go on with the pages, on most of them."""
    away = Counter(_value(each) - page for each, page in figures if _value(each))
    same = Counter(each for each, _ in figures)
    most = max(away.values(), default=0)
    return most > 1 and most > max(same.values())


def _titled(text: str, found: re.Match[str]) -> bool:
    """Whether figures are the number of an annex, article and so on, by the word before them."""
    before = _LAST_WORD.search(text[max(0, found.start() - _WORD) : found.start()])
    return before is not None and bool(TITLE.fullmatch(f"{before[1]} 1"))


def _fielded(one: _Candidate, counted: frozenset[int], count: int) -> _Row:
    """Return a row with an object for each number that goes on with the pages, or counts them."""
    row = one.row
    fields: list[Mark] = []
    pieces: list[str] = []
    spots: list[int] = []  # of each character in what is returned
    at = 0
    for index, found in enumerate(_FIGURES.finditer(row.text)):
        between = row.text[at : found.start()].strip().lower() if fields else ""
        name = ""
        if index in counted:
            name = _page(found[0], one.page)
        elif found[0] == str(count) and between in _OF:
            name = "NUMPAGES"
        if name:
            pieces += [row.text[at : found.start()], OBJECT]
            length = (spots[-1] + 1 if spots else 0) + found.start() - at
            spots += range(length - (found.start() - at), length)
            spots += [length] * len(found[0])
            fields.append(Mark(length, length + 1, "field", name))
            at = found.end()
    length = spots[-1] + 1 if spots else 0
    spots += range(length, length + len(row.text) - at)

    def moved(marks: Sequence[Mark]) -> list[Mark]:
        return [
            mark._replace(start=spots[mark.start], end=spots[mark.end - 1] + 1) for mark in marks
        ]

    text = "".join([*pieces, row.text[at:]])
    return _Row(text, normal_marks(fields + moved(row.marks)), tuple(moved(row.unseen)))


def _page(figures: str, page: int) -> str:
    """Return the field that shows a page as these figures, as DOCX has it in a section."""
    value = _value(figures)
    return f"PAGE{_form(figures)}" + (f" start={value}" if value != page else "")


def _form(figures: str) -> str:
    if figures.isdigit():
        return ""
    return " fmt=upperRoman" if figures.isupper() else " fmt=lowerRoman"


def _value(figures: str) -> int:
    """Return what Arabic or small Roman figures say, 0 for what is none."""
    if figures.isdigit():
        return int(figures) if len(figures) < 6 and figures.isascii() else 0  # noqa: PLR2004
    rest, value = figures.lower() if len(figures) <= _LONGEST else "?", 0
    for worth, sign in _ROMAN:
        while rest.startswith(sign):
            rest, value = rest[len(sign) :], value + worth
    return 0 if rest else value


def _head(run: list[_Candidate]) -> Head:
    """Return the head that rows are, which read alike on every page but for its number."""
    kind: Kind = "header" if run[0].top else "footer"
    pages = tuple(sorted(one.page for one in run))
    text, marks, unseen = run[0].row
    return Head(Provision(kind, text, marks=marks), run[0].shown, pages, unseen)
