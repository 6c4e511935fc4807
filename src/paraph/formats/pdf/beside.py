"""What a PDF holds beside its text: annotations, fields, files, programs, layers, versions."""

from __future__ import annotations

import ctypes
import re
import zlib
from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

import pypdfium2.raw as pdfium

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.formats.pdf.drawn import wide
from paraph.formats.pdf.handle import Handle
from paraph.text.hazards import hazard
from paraph.text.reading import Hazard, Unread

_PIECE = 1 << 14
_UNPACKED = 64 << 20  # bytes of object streams that are looked into
_NAMES = (
    (b"/OCProperties", "layer", "The file has layers, which programs show or hide."),
    (b"/JavaScript", "macro", "The file has a program (JavaScript)."),
    (b"/Launch", "macro", "The file has an action that starts a program."),
    (b"/SubmitForm", "external-content", "The file has an action that sends a form away."),
    (b"/RichMedia", "embedded-object", "The file has a video or the like."),
    (b"/XFA", "", "a form of the kind XFA, which may show another text"),
    (b"/Collection", "", "a portfolio of other files"),
)
_PAINTED = (  # what no object of a page holds that is painted with it or through it
    (re.compile(rb"/PatternType(?!\s*2\b)"), "a pattern to fill shapes with, which may be letters"),
    (re.compile(rb"/S\s*/(?:Luminosity|Alpha)\b"), "a mask to draw through, which may be letters"),
)
_PACKED = re.compile(
    b"/" + b"".join(b"(?:%c|#%02x)" % (each, each) for each in b"ObjStm"), re.IGNORECASE
)
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_KINDS = {
    1: "Text", 3: "FreeText", 4: "Line", 5: "Square", 6: "Circle", 7: "Polygon", 8: "PolyLine",
    9: "Highlight", 10: "Underline", 11: "Squiggly", 12: "StrikeOut", 13: "Stamp", 14: "Caret",
    15: "Ink", 17: "FileAttachment", 18: "Sound", 19: "Movie", 21: "Screen", 22: "PrinterMark",
    23: "TrapNet", 24: "Watermark", 25: "ThreeD", 26: "RichMedia", 27: "XFAWidget", 28: "Redact",
}  # fmt: skip
_NOTE, _LINK, _POPUP, _WIDGET = 1, 2, 16, 20
_SILENT = frozenset((1, 9, 10, 11, 14))
"""Annotations that lay no letters over the page: a note's sign, a colour, a line below words."""


class Beside(NamedTuple):
    """What was found."""

    hazards: tuple[Hazard, ...]
    unread: tuple[Unread, ...]


def of_file(document: Handle, source: bytes, whole: str) -> Beside:
    """Return what the whole file holds; `whole` is its digest."""
    hazards: list[Hazard] = []
    unread: list[Unread] = []
    for code, sentence in _named(source):
        if code:
            hazards.append(hazard(code, sentence, key=whole))
        else:
            unread.append(Unread("", sentence, f"sha256:{whole}"))
    if not pdfium.FPDF_DocumentHasValidCrossReferenceTable(document.raw):
        what = "a table of objects that is broken, which each program mends in its own way"
        unread.append(Unread("", what, f"sha256:{whole}"))
    for index in range(max(0, pdfium.FPDFDoc_GetAttachmentCount(document.raw))):
        name, digest = _attachment(document, index)
        hazards.append(
            hazard("embedded-object", f"Another file is attached: {name}.", key=digest or whole)
        )
    signatures = pdfium.FPDF_GetSignatureCount(document.raw)
    if signatures > 0:
        said = "an electronic signature" if signatures == 1 else f"{signatures} signatures"
        hazards.append(hazard("markup", f"The file holds {said}, not checked here.", key=whole))
    versions = pdfium.FPDF_GetTrailerEnds(document.raw, None, 0)
    if versions > 1:
        said = f"The file was added to: it holds {versions} versions, of which the last is read."
        hazards.append(hazard("markup", said, key=whole))
    return Beside(tuple(hazards), tuple(unread))


def of_page(opened: Handle, number: int, file: str, whole: str) -> Beside:
    """Return what is laid over a page; `whole` is the digest of the file.

    Raises:
        LimitError: it is too much.
    """
    hazards: list[Hazard] = []
    unread: list[Unread] = []
    count = pdfium.FPDFPage_GetAnnotCount(opened.raw)
    if count > LIMITS.findings:
        what = f"has more than {LIMITS.findings:,} annotations"
        raise LimitError(file, what, place=f"page {number}")
    for index in range(max(0, count)):
        one = pdfium.FPDFPage_GetAnnot(opened.raw, index)
        if not one:
            continue
        found = _annotation(one, number, _digest(f"{whole} {number} {index}"))
        hazards += found.hazards
        unread += found.unread
        pdfium.FPDFPage_CloseAnnot(one)
    return Beside(tuple(hazards), tuple(unread))


def _annotation(one: Handle, number: int, here: str) -> Beside:
    """Return what is told of an annotation; `here` is its digest, with all of the file.

    What it shows is drawn from many entries and other objects, so it is alike in the same file
    alone, but for a note that has only words.
    """
    kind = pdfium.FPDFAnnot_GetSubtype(one)
    drawn = bool(pdfium.FPDFAnnot_HasKey(one, b"AP"))
    place = f"page {number}"
    if kind == _WIDGET:
        name, value = _value(one, b"T"), _value(one, b"V")
        what = f"a form field {_said(name)}" + (f" that holds {_said(value)}" if value else "")
        return Beside((), (Unread(place, what, here),))
    if kind in {_LINK, _POPUP}:
        what = f"what {'a link' if kind == _LINK else 'a window of a comment'} draws over the page"
        return Beside((), (Unread(place, what, here),) if drawn else ())
    called, words = _KINDS.get(kind, "unknown"), _value(one, b"Contents")
    said = f"A comment ({called}) on page {number}"
    if kind in _SILENT:
        plain = kind == _NOTE and words and not drawn and not pdfium.FPDFAnnot_HasKey(one, b"RC")
        key = _digest(words) if plain else here
        said += f": {_said(words)}" if words else ""
        said += ", with a look of its own, which is not read." if drawn else "."
        return Beside((hazard("comment", said, key=key),), ())
    told = (hazard("comment", f"{said}: {_said(words)}.", key=here),) if words else ()
    return Beside(told, (Unread(place, f"an annotation ({called}) over the page", here),))


def _named(source: bytes) -> Iterator[tuple[str, str]]:
    """Yield what the names in the objects of a file tell, as hazards or, without a code, unread."""
    packed, complete = _packed(source)
    pieces = [
        one
        for piece in (source, *packed)
        for one in ((piece, _ESCAPED.sub(_unescaped, piece)) if b"#" in piece else (piece,))
    ]
    for name, code, sentence in _NAMES:
        if any(name in piece for piece in pieces):
            yield code, sentence
    for pattern, sentence in _PAINTED:
        if any(pattern.search(piece) for piece in pieces):
            yield "", sentence
    if not complete:
        yield "", "a part of the file that could not be unpacked to look for programs and layers"


def _packed(source: bytes) -> tuple[list[bytes], bool]:
    """Return the streams of packed objects, and whether these are all.

    Each stream is unpacked once, and no more bytes altogether than a true file could have.
    """
    found: list[bytes] = []
    room, work = _UNPACKED, len(source) + _PIECE
    complete = True
    last = -1
    for mark in _PACKED.finditer(source):
        if mark.start() < last:
            continue
        begins = source.find(b"stream", mark.end())
        if begins < 0 or room <= 0 or work <= 0:
            return found, False
        last = begins
        unpacked, ended, read = _unpacked(source, begins, room)
        room, work = room - len(unpacked), work - read
        if ended:
            found.append(unpacked)
        else:
            complete = False
    return found, complete


def _unescaped(found: re.Match[bytes]) -> bytes:
    return bytes((int(found[1], 16),))


def _unpacked(source: bytes, begins: int, room: int) -> tuple[bytes, bool, int]:
    """Return what a stream holds, whether that is all of it, and how many bytes were read."""
    start = begins + len(b"stream")
    start += 2 if source[start : start + 2] == b"\r\n" else 1
    first = start
    unpack = zlib.decompressobj()
    found: list[bytes] = []
    try:
        while not unpack.eof and room > 0 and start < len(source):
            found.append(unpack.decompress(source[start : start + _PIECE], room))
            start += _PIECE
            room -= len(found[-1])
    except zlib.error:
        return b"".join(found), False, start - first
    return b"".join(found), unpack.eof, start - first - len(unpack.unused_data)


def _attachment(document: Handle, index: int) -> tuple[str, str]:
    one = pdfium.FPDFDoc_GetAttachment(document.raw, index)
    size = pdfium.FPDFAttachment_GetName(one, None, 0)
    held = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFAttachment_GetName(one, held, size)
    length = ctypes.c_ulong()
    digest = ""
    if pdfium.FPDFAttachment_GetFile(one, None, 0, length) and length.value <= LIMITS.file:
        content = ctypes.create_string_buffer(length.value)
        pdfium.FPDFAttachment_GetFile(one, content, length.value, length)
        digest = sha256(content.raw).hexdigest()
    return _said(wide(bytes(held)[:size])), digest


def _value(annotation: Handle, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if size <= 2:  # noqa: PLR2004 - the zero at the end alone
        return ""
    held = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, held, size)
    return wide(bytes(held)[:size])


def _said(words: str) -> str:
    shown = " ".join(words.split())[:80]
    return f"“{''.join(each if each.isprintable() else '?' for each in shown)}”"


def _digest(words: str) -> str:
    return f"sha256:{sha256(words.encode('utf-8', 'replace')).hexdigest()}"
