"""What is drawn on a page besides its letters, in the order of painting."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import pypdfium2.raw as pdfium

from paraph.errors import LimitError
from paraph.formats.colours import BLACK, CLEAR, Colour
from paraph.formats.pdf.handle import Handle
from paraph.formats.pdf.piece import Box

_MOST = 60_000  # objects of one page
_DEEPEST = 12  # forms inside each other
_THIN = 2.0  # points: a filled box as low as that is a rule
_STROKED = frozenset((1, 5))  # of the ways to draw letters: their outlines alone
_IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = 1, 2, 3, 4, 5
_LINE, _BEZIER, _MOVE = 0, 1, 2
_CORNERS = 2_000  # of a path that is looked at
_HOLED = 10  # corners of a clip of a box with one hole
_THICK = 3.0  # points: a line that is thicker may be drawn to be seen from its side
_LINED = 12  # corners that a line or a box has at most
_LEVEL = 0.05  # points, and of its length: by as much a line may slant

_Point: TypeAlias = tuple[float, float]
_Matrix: TypeAlias = tuple[float, float, float, float, float, float]


class Shape(NamedTuple):
    """A thing drawn: where, as the how manieth, and with which ink; "" is the digest of no image.

    `kind` is `fill`, `rule` (a line across), `bar` (a line up), `image` or `curve` (a drawing that
    may be anything: with curves, slants or many corners, or cut out by a shape that is no box).
    """

    kind: str
    box: Box
    order: int
    ink: Colour = BLACK
    digest: str = ""


class Letters(NamedTuple):
    """Letters drawn at once: their object, how it is moved, and as Shape has it."""

    object: Handle
    matrix: _Matrix
    order: int
    ink: Colour
    mode: int

    def box(self) -> Box:
        """Return where they are."""
        return _box(self.object, self.matrix) or Box(0, 0, 0, 0)


class Drawn(NamedTuple):
    """All of one page: its shapes, the letters by the address of their object, and its marks."""

    shapes: tuple[Shape, ...]
    letters: dict[int, Letters]
    layered: bool
    replaced: tuple[str, ...]  # what stands for letters by an `ActualText`
    deep: bool  # forms lie too deep inside each other to be looked at


def drawn(page: Handle, file: str, number: int) -> Drawn:
    """Return what is drawn on `page`, the page of that number.

    Raises:
        LimitError: it is more than a page may have.
    """
    shapes: list[Shape] = []
    letters: dict[int, Letters] = {}
    marks = _Marks()
    layered = deep = False
    for order, (one, kind, matrix, cut) in enumerate(_objects(page), start=1):
        if order > _MOST:
            what = f"has more than {_MOST:,} drawn things on a page"
            raise LimitError(file, what, place=f"page {number}")
        layered = marks.layered(one) or layered
        deep = deep or cut
        if kind == _TEXT:
            mode = pdfium.FPDFTextObj_GetTextRenderMode(one)
            letters[address(one)] = Letters(one, matrix, order, _ink(one, mode in _STROKED), mode)
            continue
        box = _box(one, matrix)
        if box is None:
            continue
        if kind == _IMAGE:
            shapes.append(Shape("image", box, order, CLEAR, _image_digest(one)))
            if _cut_out(one):
                shapes.append(Shape("curve", box, order, CLEAR))
        elif kind == _PATH:
            shapes.extend(_path(one, box, order, _times(_matrix(one), matrix)))
        elif kind == _SHADING:
            shapes.append(Shape("curve", box, order, CLEAR))
    return Drawn(tuple(shapes), letters, layered, tuple(marks.replaced), deep)


def address(one: Handle) -> int:
    """Return what tells an object of a page from others."""
    return ctypes.addressof(one.contents)


def clipped(one: Handle) -> Box | None:
    """Return the box outside of which nothing of an object is shown, None where there is none.

    Of a shape that is no box nothing is taken for shown.
    """
    path = pdfium.FPDFPageObj_GetClipPath(one)
    found: Box | None = None
    for index in range(max(0, pdfium.FPDFClipPath_CountPaths(path)) if path else 0):
        count = pdfium.FPDFClipPath_CountPathSegments(path, index)
        corners: list[_Point] = []
        for number in range(count if count <= _BOX else 0):
            segment = pdfium.FPDFClipPath_GetPathSegment(path, index, number)
            pdfium.FPDFPathSegment_GetPoint(segment, _X, _Y)
            corners.append((_X.value, _Y.value))
        box = _bounds(corners) if corners else _NOTHING
        if len({x for x, _ in corners}) > _SIDES or len({y for _, y in corners}) > _SIDES:
            box = _NOTHING
        found = box if found is None else found.within(box)
    return found


_BOX, _SIDES = 6, 2  # corners, with the first one twice; places at which sides are
_NOTHING = Box(0, 0, 0, 0)
_X, _Y = ctypes.c_float(), ctypes.c_float()


def _objects(page: Handle) -> Iterator[tuple[Handle, int, _Matrix, bool]]:
    """Yield each object of a page, those inside forms too, with its kind and where it is moved.

    The last is whether it holds objects that lie too deep inside forms to be looked at.
    """
    top = [
        (pdfium.FPDFPage_GetObject(page, index), _IDENTITY, 0)
        for index in range(min(pdfium.FPDFPage_CountObjects(page), _MOST + 1))
    ]
    waiting = top[::-1]
    while waiting:
        one, matrix, depth = waiting.pop()
        if not one:
            continue
        kind = pdfium.FPDFPageObj_GetType(one)
        count = max(0, pdfium.FPDFFormObj_CountObjects(one)) if kind == _FORM else 0
        yield one, kind, matrix, count > 0 and depth == _DEEPEST
        if count and depth < _DEEPEST:
            inner = _times(_matrix(one), matrix)
            waiting.extend(
                (pdfium.FPDFFormObj_GetObject(one, index), inner, depth + 1)
                for index in reversed(range(min(count, _MOST + 1)))
            )


def _matrix(one: Handle) -> _Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(one, found):
        return _IDENTITY
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(one: _Matrix, other: _Matrix) -> _Matrix:
    a, b, c, d, e, f = one
    k, m, n, p, q, s = other
    return (
        a * k + b * n,
        a * m + b * p,
        c * k + d * n,
        c * m + d * p,
        e * k + f * n + q,
        e * m + f * p + s,
    )


def _box(one: Handle, matrix: _Matrix) -> Box | None:
    sides = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(one, *sides):
        return None
    left, bottom, right, top = (side.value for side in sides)
    if matrix == _IDENTITY:
        return Box(left, bottom, right, top)
    a, b, c, d, e, f = matrix
    return _bounds(
        [(x * a + y * c + e, x * b + y * d + f) for x in (left, right) for y in (bottom, top)]
    )


def _ink(one: Handle, stroked: bool) -> Colour:  # noqa: FBT001
    parts = _PARTS
    ask = pdfium.FPDFPageObj_GetStrokeColor if stroked else pdfium.FPDFPageObj_GetFillColor
    if not ask(one, *parts):
        return BLACK
    return _colour(*[part.value for part in parts])


_PARTS = [ctypes.c_uint() for _ in range(4)]


@lru_cache(maxsize=1024)
def _colour(red: int, green: int, blue: int, alpha: int) -> Colour:
    return Colour(red / 255, green / 255, blue / 255, alpha / 255)


def _path(one: Handle, box: Box, order: int, matrix: _Matrix) -> Iterator[Shape]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(one, fill, stroke):
        return
    if not fill.value and not stroke.value:
        return  # it only cuts what is drawn after it
    ink = _ink(one, not fill.value)
    points = _points(one, matrix)
    if points is None:
        yield Shape("curve", box, order, ink)
        if fill.value:
            yield Shape("fill", box, order, ink)
        return
    pieces = tuple(_cut(points))
    thick = _thickness(one, matrix) if stroke.value else 0.0
    if (
        any(_is_free(piece, filled=fill.value != 0) for piece in pieces)
        or (thick > _THICK and any(_is_stubby(piece, thick) for piece in pieces))
        or _cut_out(one)
    ):
        yield Shape("curve", box, order, ink)
    for piece in pieces:
        yield from _filled(piece, order, ink) if fill.value else _stroked(piece, order, ink)
    if fill.value and stroke.value:
        edge = _ink(one, stroked=True)
        for piece in pieces:
            yield from _stroked(piece, order, edge)


def _is_free(corners: Sequence[_Point], *, filled: bool) -> bool:
    """Whether the corners of a part of a path are those of no line or box along the page."""
    if len(corners) > _LINED:
        return True
    if not filled:
        return any(_slants(*ends) for ends in pairwise(corners))
    around = _bounds(corners)
    if min(around.right - around.left, around.top - around.bottom) <= _THIN:
        return False  # a line, be its ends cut at a slant, as those of borders are
    closed = (*corners, corners[0])
    if any(_slants(*ends) for ends in pairwise(closed)):
        return True
    sides = ({round(x * 2) for x, _ in corners}, {round(y * 2) for _, y in corners})
    return any(len(places) > _SIDES for places in sides)


def _is_stubby(corners: Sequence[_Point], thick: float) -> bool:
    """Whether a line is no longer than it is thick, so that it shows another way than it goes."""
    return any(math.dist(*ends) <= thick for ends in pairwise(corners))


def _thickness(one: Handle, matrix: _Matrix) -> float:
    width = ctypes.c_float()
    if not pdfium.FPDFPageObj_GetStrokeWidth(one, width):
        return 0.0
    a, b, c, d, _, _ = matrix
    return float(width.value) * max(math.hypot(a, b), math.hypot(c, d))


def _slants(one: _Point, other: _Point) -> bool:
    across, up = abs(one[0] - other[0]), abs(one[1] - other[1])
    return min(across, up) > _LEVEL + _LEVEL * max(across, up)


def _cut_out(one: Handle) -> bool:
    """Whether an object is shown through a shape that is no box, as through letters.

    Boxes with holes are taken for boxes: Chromium ends underlines so where letters cross them.
    """
    path = pdfium.FPDFPageObj_GetClipPath(one)
    for index in range(max(0, pdfium.FPDFClipPath_CountPaths(path)) if path else 0):
        segments = [
            pdfium.FPDFClipPath_GetPathSegment(path, index, number)
            for number in range(pdfium.FPDFClipPath_CountPathSegments(path, index))
        ]
        corners = _corners(segments[: _HOLED + 1], _IDENTITY)
        if corners is None or len(segments) > _HOLED:
            return True
        if any(_is_free(piece, filled=True) for piece in _cut(corners)):
            return True
    return False


def _filled(corners: Sequence[_Point], order: int, ink: Colour) -> Iterator[Shape]:
    around = _bounds(corners)
    thin = _line_kind(around)
    yield Shape(thin or "fill", around, order, ink)
    if not thin:
        for side in (around.left, around.right):
            yield Shape("bar", Box(side, around.bottom, side, around.top), order, ink)


def _stroked(corners: Sequence[_Point], order: int, ink: Colour) -> Iterator[Shape]:
    for ends in pairwise(corners):
        around = _bounds(ends)
        if thin := _line_kind(around):
            yield Shape(thin, around, order, ink)


def _line_kind(box: Box) -> str:
    """Return whether a box is so thin that it is a `rule` or a `bar`, "" if it is not."""
    if box.top - box.bottom <= _THIN:
        return "rule"
    return "bar" if box.right - box.left <= _THIN else ""


def _points(one: Handle, matrix: _Matrix) -> list[tuple[int, _Point]] | None:
    """Return the corners of a path with how each is reached, None of one with curves."""
    count = pdfium.FPDFPath_CountSegments(one)
    if count > _CORNERS:
        return None
    return _corners((pdfium.FPDFPath_GetPathSegment(one, index) for index in range(count)), matrix)


def _corners(segments: Iterable[Handle], matrix: _Matrix) -> list[tuple[int, _Point]] | None:
    a, b, c, d, e, f = matrix
    across, up = ctypes.c_float(), ctypes.c_float()
    found: list[tuple[int, _Point]] = []
    first = (0.0, 0.0)
    for segment in segments:
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == _BEZIER:
            return None
        pdfium.FPDFPathSegment_GetPoint(segment, across, up)
        x, y = across.value, up.value
        point = (x * a + y * c + e, x * b + y * d + f)
        if kind == _MOVE:
            first = point
        found.append((kind, point))
        if pdfium.FPDFPathSegment_GetClose(segment) and point != first:
            found.append((_LINE, first))
    return found


def _cut(points: Sequence[tuple[int, _Point]]) -> Iterator[tuple[_Point, ...]]:
    """Yield the corners of each part of a path, which begins where the pen was lifted."""
    part: list[_Point] = []
    for kind, point in points:
        if kind == _MOVE and part:
            yield tuple(part)
            part = []
        part.append(point)
    if part:
        yield tuple(part)


def _bounds(points: Sequence[_Point]) -> Box:
    across, up = [x for x, _ in points], [y for _, y in points]
    return Box(min(across), min(up), max(across), max(up))


def _image_digest(one: Handle) -> str:
    """Return the digest of an image as the file has it, "" of one that is not to be had."""
    size = pdfium.FPDFImageObj_GetImageDataRaw(one, None, 0)
    if not size:
        return ""
    held = ctypes.create_string_buffer(size)
    pdfium.FPDFImageObj_GetImageDataRaw(one, held, size)
    return sha256(held.raw).hexdigest()


class _Marks:
    """The marks of the objects of a page; many objects have one mark in common."""

    def __init__(self) -> None:
        self.replaced: list[str] = []
        self._known: dict[int, bool] = {}

    def layered(self, one: Handle) -> bool:
        """Whether an object belongs to a layer; what stands for it is added to `replaced`."""
        count = pdfium.FPDFPageObj_CountMarks(one)
        return count > 0 and any(
            [self._layer(one, index) for index in range(count)]  # noqa: C419 - each is looked at
        )

    def _layer(self, one: Handle, index: int) -> bool:
        mark = pdfium.FPDFPageObj_GetMark(one, index)
        known = self._known.get(address(mark))
        if known is None:
            known = self._known[address(mark)] = _mark_name(mark) == "OC"
            if text := _actual_text(mark):
                self.replaced.append(text)
        return known


def _actual_text(mark: Handle) -> str:
    """Return the characters that stand for what is marked, "" where none do."""
    length = ctypes.c_ulong()
    key = b"ActualText"
    if not pdfium.FPDFPageObjMark_GetParamStringValue(mark, key, None, 0, length):
        return ""
    held = (ctypes.c_ushort * (length.value // 2 + 1))()
    pdfium.FPDFPageObjMark_GetParamStringValue(mark, key, held, length.value, length)
    return wide(bytes(held)[: length.value])


def _mark_name(mark: Handle) -> str:
    length = ctypes.c_ulong()
    held = (ctypes.c_ushort * 32)()
    if not pdfium.FPDFPageObjMark_GetName(mark, held, ctypes.sizeof(held), length):
        return ""
    return wide(bytes(held)[: length.value])


def wide(held: bytes) -> str:
    """Return the characters of what PDFium hands out as UTF-16 with a zero at its end."""
    return held.decode("utf-16-le", "replace").split("\0", 1)[0]
