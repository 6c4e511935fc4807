"""What a file is by its content, whatever its name says."""

from __future__ import annotations

import re
from importlib import import_module
from zipfile import ZipFile

from paraph.errors import ProtectedError, UnsupportedError
from paraph.formats.limits import open_member, open_package

_PACKAGE = b"PK\x03\x04"
_EMPTY_PACKAGE = b"PK\x05\x06"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"
_RTF = b"{\\rtf"
_STREAMS = (
    ("__properties_version1.0", "msg"),
    ("EncryptedPackage", ""),
    ("WordDocument", "doc"),
)
"""Streams of compound files, in the order in which they are looked for; "" is encrypted."""
_HEAD = 1024
_FLAT = 16_384  # bytes in which the root of a document in one file declares its namespaces
_LARGEST = 1 << 20  # bytes of a list of types that are looked at
_TYPES = "[Content_Types].xml"
_CONVERT = "Open it in its own program, save it as DOCX, and try again."

# Magic numbers of what is no text, and what it is called.
_FOREIGN = (
    (b"\x1f\x8b", "compressed with gzip"),
    (b"\xfd7zXZ\0", "compressed with xz"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\0", "a program"),
    (b"SQLite format 3\0", "a database"),
)
# Content types of other packages, in the order in which they are looked for.
_PACKAGES = (
    (b"spreadsheetml", "an Excel workbook"),
    (b"presentationml", "a PowerPoint presentation"),
    (b"oasis.opendocument.text", "an OpenDocument text"),
    (b"oasis.opendocument", "an OpenDocument file"),
    (b"epub", "an EPUB book"),
)
_OPEN_TYPES = (
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.text-template",
)
_OPEN_SPACE = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_FLAT_ROOT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<\w*:?document\s"
)
_HTML = (b"<!doctype html", b"<html")
_AKN = re.compile(
    rb"(?>\s+|<\?.*?\?>|<!--.*?-->|<!doctype[^\[>]*(?:\[[^\]]*\]\s*)?>)*+"
    rb"<(?:[\w.-]+:)?akomantoso[\s/>]",
    re.DOTALL,
)
_ROOT = 1 << 16  # bytes, before which the root of XML is looked for


def sniff(source: bytes, file: str) -> str:
    """Return the name of the format that `source` is in by its content; `text` for other text.

    A mail is text; so is Markdown.

    Raises:
        UnsupportedError: it is something else, and known by name.
        ProtectedError: it is an encrypted Word document.
        DamagedError: it is an archive cut off or damaged.
    """
    if source.startswith((_PACKAGE, _EMPTY_PACKAGE)):
        return _packed(source, file)
    if source.startswith(_COMPOUND):
        return _compound(source, file)
    head = source[:_HEAD]
    # Programs accept a PDF whose header stands anywhere in its first kilobyte.
    if head.startswith(_PDF) or (_PDF in head and b"\0" in source):
        return "pdf"
    if head.startswith(_RTF):
        return "rtf"
    for magic, what in _FOREIGN:
        if head.startswith(magic):
            raise UnsupportedError(file, f"is {what}, which is not read yet", hint=_CONVERT)
    if _FLAT_ROOT.match(source[:_FLAT]) and _OPEN_SPACE in source[:_FLAT]:
        return "odt"
    return _text(source[:_ROOT].replace(b"\0", b""), file)


def _packed(source: bytes, file: str) -> str:
    if _is_open_document(source, file):
        return "odt"
    refuse_other_package(source, file)
    return "docx"


def _is_open_document(source: bytes, file: str) -> bool:
    """Whether the archive in `source` says that it is an OpenDocument text, or has its parts."""
    with open_package(source, file) as package:
        names = set(package.namelist())
        if "mimetype" in names:
            with open_member(package, "mimetype", file) as member:
                return member.read(_LARGEST).strip() in _OPEN_TYPES
        return "content.xml" in names and _TYPES not in names


def refuse_other_package(source: bytes, file: str) -> None:
    """Return if the ZIP archive in `source` is a Word document, as far as its types say.

    Raises:
        UnsupportedError: it is another package, such as a workbook, or a bare archive.
        DamagedError: the archive is damaged.
    """
    with open_package(source, file) as package:
        what = _package(package, file)
    if what:
        raise UnsupportedError(file, f"is {what}, not a Word document", hint=_CONVERT)


def _package(package: ZipFile, file: str) -> str:
    """Return what the package is called, or "" for a Word document."""
    names = set(package.namelist())
    if not names:
        return "an empty ZIP archive"
    for name in (_TYPES, "mimetype"):
        if name not in names:
            continue
        with open_member(package, name, file) as member:
            types = member.read(_LARGEST).replace(b"\0", b"")
        if b"wordprocessingml" in types or b"ms-word" in types:
            return ""
        for mark, what in _PACKAGES:
            if mark in types:
                return what
    if _TYPES in names or any(name.startswith("word/") for name in names):
        return ""  # a Word document or another package of its kind: its reader says what is missing
    return "a ZIP archive"


def _compound(source: bytes, file: str) -> str:
    """Return `doc` or `msg`, or refuse another OLE compound file (MS-CFB).

    What it is is told by the streams at its root; of one that is broken, by their names anywhere.
    """
    names: frozenset[str] = import_module("paraph.formats.compound").Compound(source).root
    for name, what in _STREAMS:
        if name in names if names else _wide(name) in source:
            if what:
                return what
            raise ProtectedError(file, "is encrypted")
    raise UnsupportedError(file, "is an Office file of before 2007", hint=_CONVERT)


def _wide(name: str) -> bytes:
    return name.encode("utf-16-le")


def _text(opening: bytes, file: str) -> str:
    opening = opening.removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe").lstrip().lower()
    if opening.startswith(b"<") and _AKN.match(opening):
        return "akn"
    start = opening[:_HEAD]
    while start.startswith(b"<!--") and (end := start.find(b"-->")) >= 0:
        start = start[end + 3 :].lstrip()
    if start.startswith(_HTML):
        return "html"
    if start.startswith(b"<?xml"):
        if b"<html" in start:
            return "html"
        raise UnsupportedError(file, "is XML of a kind that is not read yet", hint=_CONVERT)
    return "text"
