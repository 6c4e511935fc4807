"""One page: its pieces in the order in which the file has them, and what an eye would not see."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2.raw as pdfium

from paraph.errors import LimitError
from paraph.formats.pdf.drawn import Drawn, Letters, address, clipped, drawn
from paraph.formats.pdf.handle import Handle
from paraph.formats.pdf.piece import Box, Piece
from paraph.formats.pdf.sight import Seen, Sight

_MOST = 200_000  # characters of one page
_TINY = 2.0  # points
_HIGH, _LOW, _FLAT = 0.2, 0.05, 0.4  # sizes: where small figures begin and end
_HALF, _FIRST_HALF, _SECOND_HALF = 10, 0xD800 >> 10, 0xDC00 >> 10
_SMALL_LETTERS = 0.5  # sizes: how high they are
_HALF_TURN = 2
_STRAIGHT = 0.03  # of a quarter turn
_QUARTER = math.pi / 2
HYPHEN = "\x02"
"""What PDFium makes of a hyphen at the end of a line."""
_RECT, _MATRIX = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
_SIDES = [ctypes.c_double() for _ in range(4)]
_ACROSS, _UP = ctypes.c_double(), ctypes.c_double()
_BLANKS = " \t\r\n"
_LINE_ENDS = {10: "", 13: ""}
BULLETS = {"\uf0b7": "\u2022", "\uf0a7": "\u25aa", "\uf0d8": "\u27a2", "\uf0fc": "\u2713"}
"""Signs of symbol fonts that stand before items, as they look."""


class Look(NamedTuple):
    """What the letters of one object have in common, and what they are cut by."""

    size: float
    turned: bool
    seen: Seen
    cut: Box | None
    letters: Letters | None


class Page(NamedTuple):
    """A page as it was found: from 1, its size, its pieces, and what else is on it.

    Pieces are placed from the left lower corner of what is seen of it, which is at `origin`.
    """

    number: int
    box: Box
    origin: tuple[float, float]
    pieces: tuple[Piece, ...]
    turned: tuple[str, ...]
    scanned: bool
    unmapped: int
    bullets: int
    crowded: bool
    drawn: Drawn

    @property
    def marked(self) -> bool:
        """Whether anything is on it at all."""
        return bool(self.pieces or self.drawn.shapes)


def page(opened: Handle, number: int, file: str) -> Page:
    """Return the page of that number, which is open.

    Raises:
        LimitError: there is more on it than allowed.
    """
    found = opened.get_textpage()
    try:
        return _Reader(opened, found, file, number).page()
    finally:
        found.close()


class _Reader:
    """Reads one page; the places are those of the page as it is shown, turned upright."""

    def __init__(self, opened: Handle, found: Handle, file: str, number: int) -> None:
        self._found, self._number = found, number
        self._file = file
        self._count = found.count_chars()
        if self._count > _MOST:
            what = f"has more than {_MOST:,} characters on a page"
            raise LimitError(file, what, place=f"page {number}")
        self._drawn = drawn(opened, file, number)
        self._crop = Box(*opened.get_cropbox())
        self._quarters = opened.get_rotation() // 90 % 4
        self._sight = Sight(self._drawn, self._crop)
        self._looks: dict[int, Look] = {}
        self._unmapped = self._bullets = 0
        self._scanned = False
        self._turned: list[str] = []

    def page(self) -> Page:
        pieces = tuple(self._pieces())
        left, bottom, right, top = self._crop
        if self._quarters % 2:
            box = Box(0, 0, top - bottom, right - left)
        else:
            box = Box(0, 0, right - left, top - bottom)
        turned = tuple(self._turned)
        return Page(
            self._number, box, (0.0, 0.0) if self._quarters else (left, bottom), pieces, turned,
            self._scanned, self._unmapped, self._bullets, self._sight.crowded, self._shown(),
        )  # fmt: skip

    def _shown(self) -> Drawn:
        """Return what is drawn without the letters, as the page is shown."""
        drawn = self._drawn._replace(letters={})
        if not self._quarters:
            return drawn
        kinds = {"rule": "bar", "bar": "rule"} if self._quarters % 2 else {}
        shapes = [
            one._replace(kind=kinds.get(one.kind, one.kind), box=self._turn(one.box))
            for one in drawn.shapes
        ]
        return drawn._replace(shapes=tuple(shapes))

    def _turn(self, box: Box) -> Box:
        """Return where a box is on the page as it is shown."""
        crop = self._crop
        if self._quarters == 1:
            return Box(
                box.bottom - crop.bottom, crop.right - box.right,
                box.top - crop.bottom, crop.right - box.left,
            )  # fmt: skip
        if self._quarters == _HALF_TURN:
            return Box(
                crop.right - box.right, crop.top - box.top,
                crop.right - box.left, crop.top - box.bottom,
            )  # fmt: skip
        return Box(
            crop.top - box.top, box.left - crop.left, crop.top - box.bottom, box.right - crop.left
        )

    def _pieces(self) -> Iterator[Piece]:
        """Yield the pieces, and keep aside those that run across the page."""
        unicode = pdfium.FPDFText_GetUnicode
        object_of = pdfium.FPDFText_GetTextObject
        raw = self._found.raw
        begun, before, start, last, way = "", "", 0, 0, ""
        within = -1
        high = 0
        for index in range(self._count):
            code = unicode(raw, index)
            if code >> _HALF == _FIRST_HALF:
                high = code
                continue
            letter = _letter(code, high)
            high = 0
            if letter in _BLANKS:
                if begun:
                    yield from self._piece(begun, before, start, last, within, way)
                    begun, before = "", ""
                before += " " if letter == " " else letter
                continue
            one = object_of(raw, index)
            where = address(one) if one else -1
            if (
                begun
                and where != within
                and begun[-1] != HYPHEN
                and self._alike(where, index, within, start)
            ):
                within = where
            found = self._way(index, where) if letter.isdigit() else ""
            if begun and (where != within or found != way or begun[-1] == HYPHEN):
                yield from self._piece(begun, before, start, last, within, way)
                begun, before = "", ""
            if not begun:
                start, within, way = index, where, found
            begun += letter
            last = index
        if begun:
            yield from self._piece(begun, before, start, last, within, way)

    def _alike(self, where: int, index: int, within: int, start: int) -> bool:
        """Whether letters of another object go on on the same line with the same look."""
        one, other = self._look(within, start), self._look(where, index)
        if one[:4] != other[:4]:
            return False
        raw, quarters = self._found.raw, self._quarters % 2
        places = []
        for each in (start, index):
            pdfium.FPDFText_GetCharOrigin(raw, each, _ACROSS, _UP)
            places.append(_ACROSS.value if quarters else _UP.value)
        return abs(places[0] - places[1]) < one.size * 0.02

    def _piece(  # noqa: PLR0913, PLR0917 - what begins a piece is kept apart for speed
        self, text: str, before: str, start: int, last: int, where: int, way: str
    ) -> Iterator[Piece]:
        look = self._look(where, start)
        if "\ufffd" in text:
            self._unmapped += text.count("\ufffd")
        box, base = self._place(start)
        if last != start:
            box = _around(box, self._place(last)[0])
        if look.turned or not math.isfinite(sum(box) + base):
            self._turned.append(text)
            return
        size = look.size
        seen = look.seen
        if look.letters is not None and not (seen.unseen or seen.scanned):
            seen = self._sight.word(look.letters, look.cut, self._inner(box, base, size))
        self._scanned = self._scanned or seen.scanned
        unseen = seen.unseen or ("tiny-text" if size <= _TINY else "")
        struck = self._sight.ruled and self._sight.struck(box, base, size, self._quarters)
        left, base = self._upright(box.left, base, box)
        right = left + (box.right - box.left if not self._quarters % 2 else box.top - box.bottom)
        if not self._inside(box):
            unseen = "hidden-text"
        if text in BULLETS:
            text = BULLETS[text]
            self._bullets += 1
        blanks = before.translate(_LINE_ENDS) if before else ""
        yield Piece(text, blanks, left, right, base, size, unseen, struck, way)

    def _inner(self, box: Box, base: float, size: float) -> Box:
        """Return the part of a box that small letters fill."""
        high = size * _SMALL_LETTERS
        match self._quarters:
            case 1:
                return Box(base - high, box.bottom, base, box.top)
            case 2:
                return Box(box.left, base - high, box.right, base)
            case 3:
                return Box(base, box.bottom, base + high, box.top)
            case _:
                return Box(box.left, base, box.right, base + high)

    def _way(self, index: int, where: int) -> str:
        """Return how a figure stands whose font has small ones, which no size tells."""
        raw, size = self._found.raw, self._look(where, index).size
        pdfium.FPDFText_GetCharBox(raw, index, *_SIDES)
        pdfium.FPDFText_GetCharOrigin(raw, index, _ACROSS, _UP)
        left, right, bottom, top = (side.value for side in _SIDES)
        match self._quarters:
            case 1:
                low, high = _ACROSS.value - right, _ACROSS.value - left
            case 2:
                low, high = _UP.value - top, _UP.value - bottom
            case 3:
                low, high = left - _ACROSS.value, right - _ACROSS.value
            case _:
                low, high = bottom - _UP.value, top - _UP.value
        if low > _HIGH * size:
            return "superscript"
        return "subscript" if low < -_LOW * size and high < _FLAT * size else ""

    def _place(self, index: int) -> tuple[Box, float]:
        raw = self._found.raw
        pdfium.FPDFText_GetLooseCharBox(raw, index, _RECT)
        pdfium.FPDFText_GetCharOrigin(raw, index, _ACROSS, _UP)
        left, right = _RECT.left, _RECT.right
        low, high = _RECT.bottom, _RECT.top
        box = Box(min(left, right), min(low, high), max(left, right), max(low, high))
        return box, _ACROSS.value if self._quarters % 2 else _UP.value

    def _upright(self, left: float, base: float, box: Box) -> tuple[float, float]:
        """Return the place of letters on the page as it is shown."""
        crop = self._crop
        if self._quarters == 0:
            return left - crop.left, base - crop.bottom
        if self._quarters == 1:  # shown turned to the right
            return box.bottom - crop.bottom, crop.right - base
        if self._quarters == _HALF_TURN:
            return crop.right - box.right, crop.top - base
        return crop.top - box.top, base - crop.left

    def _inside(self, box: Box) -> bool:
        middle = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        return (
            self._crop.left - 1 <= middle[0] <= self._crop.right + 1
            and self._crop.bottom - 1 <= middle[1] <= self._crop.top + 1
        )

    def _look(self, where: int, index: int) -> Look:
        """Return what the letters of an object look like, one of which is at `index`."""
        known = self._looks.get(where)
        if known is None:
            pdfium.FPDFText_GetMatrix(self._found.raw, index, _MATRIX)
            a, b, c, d = _MATRIX.a, _MATRIX.b, _MATRIX.c, _MATRIX.d
            size = pdfium.FPDFText_GetFontSize(self._found.raw, index) * (math.hypot(c, d) or 1.0)
            if not math.isfinite(size + a + b):
                size, a, b = 0.0, 1.0, 1.0  # as good as turned: it stands nowhere
            right = math.atan2(b, a) / _QUARTER
            turned = abs(right - round(right)) > _STRAIGHT or round(right) % 4 != self._quarters
            letters = self._drawn.letters.get(where)
            seen = self._sight.of(letters) if letters is not None else Seen()
            cut = clipped(letters.object) if letters is not None else None
            known = self._looks[where] = Look(round(size, 3), turned, seen, cut, letters)
        return known


def _letter(code: int, high: int) -> str:
    """Return the character of a code, or of its two halves in UTF-16; U+FFFD for none."""
    if code >> _HALF == _SECOND_HALF:
        code = 0x10000 + ((high & 0x3FF) << 10 | code & 0x3FF) if high else 0
    return chr(code) if code else "\ufffd"


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.bottom, other.bottom),
        max(one.right, other.right),
        max(one.top, other.top),
    )
