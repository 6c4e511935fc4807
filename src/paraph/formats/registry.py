"""The static table of formats: no plugin may replace a reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import NamedTuple, TypeAlias, cast

from paraph.errors import DamagedError, InputError, LimitError, UnsupportedError, UsageError
from paraph.formats.limits import LIMITS, check_size
from paraph.formats.manner import Manner
from paraph.text.reading import Reading, View

Read: TypeAlias = Callable[[bytes, str, Manner], Reading]
"""A reader: the file's bytes, its name for messages, and the manner in which it is to be read.
Without a view of pending tracked changes it is the accepted one, with the hazard
`tracked-changes` where any pend."""

Write: TypeAlias = Callable[[Reading], bytes]
"""A writer: a reading as the bytes of a file, the same bytes each time."""


class Format(NamedTuple):
    """One row: the name of a format, the one for messages, its suffixes, its reader and writer.

    `write` is None where a format is only read.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Read
    write: Write | None = None


def _in(module: str) -> Read:
    """Return the `read` of `module`, which is imported when first used: a start stays cheap."""

    def read(source: bytes, file: str, manner: Manner) -> Reading:
        try:
            found = import_module(module)
        except ModuleNotFoundError as error:
            raise _missing(file, error) from error
        return cast("Read", found.read)(source, file, manner)

    return read


def _viewed(module: str) -> Read:
    """Return the `read` of a module that asks for nothing but the view."""

    def read(source: bytes, file: str, manner: Manner) -> Reading:
        found: Callable[[bytes, str, View | None], Reading] = import_module(module).read
        return found(source, file, manner.view)

    return read


def _written(module: str) -> Read:
    """Return the `read` of a module for texts, which may be told in which encoding one is."""

    def read(source: bytes, file: str, manner: Manner) -> Reading:
        found: Callable[[bytes, str, View | None, str], Reading] = import_module(module).read
        return found(source, file, manner.view, manner.encoding)

    return read


def _missing(file: str, error: ModuleNotFoundError) -> UnsupportedError:
    """Return what is said of a file whose reader needs a package that is not installed."""
    for package, group in _GROUPS.items():
        if (error.name or "").partition(".")[0] == package:
            hint = f"Install it: python -m pip install 'paraph[{group}]'."
            return UnsupportedError(file, f"is read by {package}, which is not here", hint=hint)
    raise error


_GROUPS = {"pypdfium2": "pdf"}


def _out(module: str) -> Write:
    """Return the `write` of `module`, which is imported when first used."""

    def write(reading: Reading) -> bytes:
        return cast("Write", import_module(module).write)(reading)

    return write


FORMATS = (
    Format(
        "docx",
        "a Word document",
        (".docx", ".docm", ".dotx"),
        _viewed("paraph.formats.docx"),
        _out("paraph.formats.writing.docx"),
    ),
    Format(
        "odt",
        "an OpenDocument text",
        (".odt", ".ott", ".fodt"),
        _viewed("paraph.formats.odt"),
        _out("paraph.formats.odt"),
    ),
    Format(
        "markdown",
        "Markdown",
        (".md", ".markdown"),
        _written("paraph.formats.markdown"),
        _out("paraph.formats.writing.markdown"),
    ),
    Format(
        "html",
        "HTML",
        (".html", ".htm", ".xhtml"),
        _written("paraph.formats.html"),
        _out("paraph.formats.writing.html"),
    ),
    Format(
        "akn",
        "Akoma Ntoso",
        (".akn", ".xml"),
        _viewed("paraph.formats.akn"),
        _out("paraph.formats.akn"),
    ),
    Format(
        "text",
        "plain text",
        (".txt", ".text"),
        _written("paraph.formats.plain"),
        _out("paraph.formats.writing.plain"),
    ),
    Format("pdf", "a PDF", (".pdf",), _in("paraph.formats.pdf")),
    Format("eml", "a mail", (".eml",), _in("paraph.formats.mail.eml")),
    Format("msg", "an Outlook message", (".msg",), _in("paraph.formats.mail.msg")),
    Format("rtf", "a Rich Text file", (".rtf",), _in("paraph.formats.converted")),
    Format(
        "doc", "a Word document of before 2007 (.doc)", (".doc",), _in("paraph.formats.converted")
    ),
)
_UNWRITTEN = frozenset((".docm", ".dotx", ".xhtml", ".ott", ".fodt"))
"""Suffixes of what is read and not written: programs, templates, and what is XML in one file."""
_PLAINLY = Manner()
_RENAME = "A plain text is read under the suffix .txt; save other files as DOCX or ODT."
_TEXTS = frozenset(("markdown", "html", "text", "eml"))


def read(
    source: bytes,
    file: str,
    *,
    view: View | None = None,
    format: str = "",  # noqa: A002
    manner: Manner = _PLAINLY,
) -> Reading:
    """Return the reading of `source`, by the format that its content and the name `file` agree on.

    `manner` is what the user says of it and what is at hand; `view` alone is short for that view.
    `format` is the name of a row, for a file whose name says nothing; a text without suffix is
    read as HTML if it opens as HTML does, else as plain text, and Markdown has to be named.

    Raises:
        UnsupportedError: no reader for this kind of file.
        DamagedError: empty, broken, or not what its suffix says: never read as something else.
        ProtectedError: encrypted.
        LimitError: larger or deeper than the limits allow.
    """
    if view is not None:
        manner = manner._replace(view=view)
    check_size(len(source), file, LIMITS.file)
    if not source:
        raise DamagedError(file, "is empty")
    row = row_of(file, format)
    if row is not None and row.name == "docx" and source.startswith(b"PK"):
        return _docx(source, file, manner, row)
    found = import_module("paraph.formats.sniff").sniff(source, file)
    if row is None and (suffix := _suffix(file)):
        raise UnsupportedError(file, f"no reader knows files that end in {suffix}", hint=_RENAME)
    if row is None:
        row = next(row for row in FORMATS if row.name == found)
    if row.name != found and not (row.name in _TEXTS and found == "text"):
        actual = next(row.title for row in FORMATS if row.name == found)
        raise DamagedError(
            file,
            f"is said to be {row.title} and is {actual}",
            hint="Give it the suffix of what it is, and try again.",
        )
    reading = row.read(source, file, manner)
    if manner.encoding and row.name in _TEXTS and row.name == reading.source.format:
        said = (*reading.source.said, f"encoding {manner.encoding} stated")
        reading = replace(reading, source=replace(reading.source, said=said))
    # Short text may show a long address over and over.
    values = sum(len(mark.value) for one in reading.text.provisions for mark in one.marks)
    if values > LIMITS.volume:
        raise LimitError(file, "shows the same things again more than allowed")
    return _bounded(reading, file)


def write(reading: Reading, name: str) -> bytes:
    """Return `reading` as a file of the format called `name`, or of that with the suffix of `name`.

    The bytes are the same each time. What the format cannot express is left out: to read the bytes
    and compare tells what.

    Raises:
        UsageError: no format that can be written is called so, or has such a suffix.
    """
    writer = writer_of(name)
    return writer(reading)


def writer_of(name: str) -> Write:
    """Return the writer for the format called `name`, or for files that are called so.

    Raises:
        UsageError: nothing is written under this name.
    """
    suffix = _suffix(name)
    for row in FORMATS:
        named = suffix in row.suffixes and suffix not in _UNWRITTEN
        if row.write is not None and (row.name == name or named):
            return row.write
    ends = [each for row in FORMATS if row.write for each in row.suffixes if each not in _UNWRITTEN]
    raise UsageError(f"{name}: no text is written under this name; it may end in {', '.join(ends)}")


def _bounded(reading: Reading, file: str) -> Reading:
    if len(reading.hazards) + len(reading.account.unread) > LIMITS.findings:
        raise LimitError(file, f"holds more than {LIMITS.findings:,} things to be looked at")
    return reading


def row_of(file: str, name: str = "") -> Format | None:
    """Return the row that `name`, or else the suffix of `file`, asks for; None if neither says.

    Raises:
        UnsupportedError: no row is called `name`.
    """
    if name:
        row = next((row for row in FORMATS if row.name == name), None)
        if row is None:
            known = ", ".join(row.name for row in FORMATS)
            raise UnsupportedError(file, f"no format is called {name!r}", hint=f"One of {known}.")
        return row
    suffix = _suffix(file)
    return next((row for row in FORMATS if suffix in row.suffixes), None)


def _suffix(file: str) -> str:
    last = file.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = last.rpartition(".")
    return f".{suffix.lower()}" if dot and stem and suffix.isalnum() else ""


def _docx(source: bytes, file: str, manner: Manner, row: Format) -> Reading:
    """Read a package under a suffix of Word; where that fails, say better what it is if known."""
    try:
        return _bounded(row.read(source, file, manner), file)
    except InputError:
        import_module("paraph.formats.sniff").refuse_other_package(source, file)
        raise
