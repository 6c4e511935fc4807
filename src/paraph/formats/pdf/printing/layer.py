"""The text layer of what was printed: the words of each paragraph, by state, as PDFium has it.

It is read by the colours, from the file's bytes alone. White space, and what shows nothing, does
not count; letters are compared in the normal form NFKC, as PDFium spells out ligatures. In a
paragraph that has letters written from right to left, or with marks over them, the order within one
state does not count either, and letters with marks may stand in the layer more than once.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from codecs import BOM_UTF16_BE
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from struct import unpack
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from paraph.errors import PrintingError
from paraph.formats.pdf.handle import Handle
from paraph.formats.pdf.printing.inks import FURNITURE, UNITS, of_ink
from paraph.formats.pdf.printing.sheet import Paragraph, State

_MOST = 1 << 16
"""Characters of one object of a page; typst makes one for each line, at most."""
_HYPHENS = dict.fromkeys(map(ord, "\x02\ufffe\xad\u2010\u2011"), "-")
_STATED = b"ActualText"
_PAIRS = "()[]{}<>«»‹›“”‘’⟨⟩⟪⟫〈〉《》「」『』【】〔〕≤≥"  # noqa: RUF001 - the pairs themselves
_MIRRORED = str.maketrans(
    dict(zip(_PAIRS[1::2], _PAIRS[::2], strict=True)) | {"©": "C", "®": "R", "\u2044": "/"}
)
"""What PDFium turns round in words from right to left, and two signs that it spells there."""
_VIRAMA = 9
"""The combining class of what joins two letters of an Indic script."""
_LONG = re.compile("[\ud800-\udfff\U00010000-\U0010ffff]")
_TURNED = re.compile("[\udc00-\udfff](?:[\ud800-\udfff])*")
_RIGHT = frozenset(("R", "AL", "AN"))


class Unit(NamedTuple):
    """What one paragraph shows: runs of letters, each with its state, those of a state joined."""

    runs: tuple[tuple[State, str], ...] = ()


def told(paragraph: Paragraph) -> Unit:
    """Return what a paragraph must show."""
    return _unit([(piece.state, piece.words) for piece in paragraph.pieces])


def layer(content: bytes) -> dict[int, Unit]:
    """Return what each paragraph of a printed PDF shows, by its number.

    Raises:
        PrintingError: something stands in it in a colour that no words have.
    """
    found: dict[int, list[tuple[State, str]]] = {}
    last = 0
    for ink, words in _objects(content):
        if not words.strip():
            continue
        state, number = of_ink(*ink)
        if state is None:
            if ink == FURNITURE:
                continue
            raise PrintingError("the PDF shows words of nobody, so it was not written")
        # The number nearest to the last one, of those that share their last digits.
        number += (last - number + UNITS // 2) // UNITS * UNITS
        last = number
        found.setdefault(number, []).append((state, words))
    return {number: _unit(runs) for number, runs in found.items()}


def letters(words: str) -> str:
    """Return words as they are compared: without spaces and what shows nothing, in NFKC."""
    if words.isascii() and words.isprintable():
        return words.replace(" ", "")
    normal = unicodedata.normalize("NFKC", words.translate(_HYPHENS))
    return "".join([one for one in normal.translate(_HYPHENS) if not _blank(one)])


def shows(wanted: Unit, found: Unit) -> bool:
    """Whether what was read back is what was wanted, as far as a text layer can say it."""
    if wanted == found:
        return True
    if not any(loose(words) for _, words in wanted.runs):
        return False
    before, after = _by_state(wanted), _by_state(found)
    return before.keys() == after.keys() and all(
        _alike(words, after[state]) for state, words in before.items()
    )


def loose(words: str) -> bool:
    """Whether the order of letters is lost in a text layer, or letters may stand twice in it."""
    return not words.isascii() and any(
        unicodedata.bidirectional(one) in _RIGHT or unicodedata.category(one)[0] == "M"
        for one in unicodedata.normalize("NFKC", words)
    )


def _by_state(unit: Unit) -> dict[State, str]:
    found: dict[State, str] = {}
    for state, words in unit.runs:
        found[state] = found.get(state, "") + words
    return found


def _alike(wanted: str, found: str) -> bool:
    """Whether all letters are found, and none beside them but some of those with marks again.

    Where a mark stands higher or lower than its letter, or letters are drawn as one, typst says of
    each shape that it is all of them. Figures and Latin letters are as many as they should be.
    """
    there, read = (
        Counter(unicodedata.normalize("NFKD", words.translate(_MIRRORED)))
        for words in (wanted, found)
    )
    again = Counter[str]()
    for cluster in _clusters(unicodedata.normalize("NFKD", wanted)):
        if len(cluster) > 1:
            again.update({one: len(cluster) for one in cluster.translate(_MIRRORED)})
    return there <= read and all(
        many <= again[one] or (one in there and not one.isascii() and _spells(one))
        for one, many in (read - there).items()
    )


def _spells(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM"


def _clusters(whole: str) -> Iterator[str]:
    """Yield each letter with its marks, letters that a virama joins together."""
    held = ""
    for one in whole:
        joins = held and unicodedata.combining(held[-1]) == _VIRAMA
        if held and not joins and unicodedata.category(one)[0] != "M":
            yield held
            held = ""
        held += one
    if held:
        yield held


def _decoded(raw: bytes) -> str:
    """Return words of UTF-16; PDFium turns round the halves of what is longer than 16 bits."""
    words = raw.decode("utf-16-le", "surrogatepass")
    if words.isascii() or not _LONG.search(words):
        return words
    halves = "".join(map(chr, unpack(f"<{len(raw) // 2}H", raw)))
    halves = _TURNED.sub(lambda run: "".join(reversed(run[0])), halves)
    return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@lru_cache(maxsize=4096)
def _blank(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) in {"Cc", "Cf", "Zs", "Zl", "Zp"}


def _unit(pieces: Sequence[tuple[State, str]]) -> Unit:
    joined: list[list[str]] = []
    states: list[State] = []
    for state, words in pieces:
        if not letters(words):
            continue
        if states and states[-1] == state:
            joined[-1].append(words)
        else:
            states.append(state)
            joined.append([words])
    runs = [(state, letters("".join(held))) for state, held in zip(states, joined, strict=True)]
    return Unit(tuple(runs))


def _objects(content: bytes) -> Iterator[tuple[tuple[int, int, int], str]]:
    """Yield the colour and the words of each piece of text, in the order of the file."""
    document = pypdfium2.PdfDocument(content)
    try:
        for index in range(len(document)):
            page = pdfium.FPDF_LoadPage(document.raw, index)
            text = pdfium.FPDFText_LoadPage(page)
            try:
                yield from _of_page(page, text)
            finally:
                pdfium.FPDFText_ClosePage(text)
                pdfium.FPDF_ClosePage(page)
    finally:
        document.close()


def _of_page(page: Handle, text: Handle) -> Iterator[tuple[tuple[int, int, int], str]]:
    buffer = ctypes.create_string_buffer(2 * _MOST)
    units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    parts = [ctypes.c_uint() for _ in range(4)]
    before = 0
    for at in range(pdfium.FPDFPage_CountObjects(page)):
        one = pdfium.FPDFPage_GetObject(page, at)
        sort = pdfium.FPDFPageObj_GetType(one)
        if sort == pdfium.FPDF_PAGEOBJ_FORM:
            raise PrintingError("the PDF has a page in a page, so it was not written")
        if sort != pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        size = pdfium.FPDFTextObj_GetText(one, text, units, 2 * _MOST)
        words = _decoded(buffer.raw[: max(size - 2, 0)])
        if not words or not words.isascii():
            stated, mark = _stated(one)
            # PDFium leaves some of them out; shapes that share a mark are told by it once.
            words = words if not mark else stated if mark != before else ""
            before = mark
        pdfium.FPDFPageObj_GetFillColor(one, *parts)
        red, green, blue, _ = [part.value for part in parts]
        yield (red, green, blue), words


def _stated(one: Handle) -> tuple[str, int]:
    """Return what a mark in the file says that an object's shapes stand for, and which mark."""
    for at in range(pdfium.FPDFPageObj_CountMarks(one)):
        mark = pdfium.FPDFPageObj_GetMark(one, at)
        size = ctypes.c_ulong()
        if not pdfium.FPDFPageObjMark_GetParamBlobValue(mark, _STATED, None, 0, size):
            continue
        held = ctypes.create_string_buffer(size.value)
        blob = ctypes.cast(held, ctypes.POINTER(ctypes.c_ubyte))
        pdfium.FPDFPageObjMark_GetParamBlobValue(mark, _STATED, blob, size.value, size)
        number = ctypes.cast(mark, ctypes.c_void_p).value or 0
        if held.raw.startswith(BOM_UTF16_BE):
            return held.raw[: size.value].decode("utf-16", "replace"), number
        return held.raw[: size.value].decode("latin-1"), number
    return "", 0
