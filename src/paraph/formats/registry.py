"""The static table of formats: no plugin may replace a reader."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, TypeAlias, cast

from paraph.errors import DamagedError, InputError, LimitError, UnsupportedError, UsageError
from paraph.formats.limits import LIMITS, check_size
from paraph.text.reading import Reading, View

Read: TypeAlias = Callable[[bytes, str, View | None], Reading]
"""A reader: the file's bytes, its name for messages, and the view of pending tracked changes that
the user asked for; None is the accepted view, with the hazard `tracked-changes` where any pend."""

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

    def read(source: bytes, file: str, view: View | None) -> Reading:
        return cast("Read", import_module(module).read)(source, file, view)

    return read


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
        _in("paraph.formats.docx"),
        _out("paraph.formats.writing.docx"),
    ),
    Format(
        "markdown",
        "Markdown",
        (".md", ".markdown"),
        _in("paraph.formats.markdown"),
        _out("paraph.formats.writing.markdown"),
    ),
    Format(
        "html",
        "HTML",
        (".html", ".htm", ".xhtml"),
        _in("paraph.formats.html"),
        _out("paraph.formats.writing.html"),
    ),
    Format(
        "text",
        "plain text",
        (".txt", ".text"),
        _in("paraph.formats.plain"),
        _out("paraph.formats.writing.plain"),
    ),
)
_UNWRITTEN = frozenset((".docm", ".dotx", ".xhtml"))
"""Suffixes of what is read and not written: programs, templates, and pages that are XML."""
_RENAME = "A plain text is read under the suffix .txt; save other files as DOCX."
_TEXTS = frozenset(("markdown", "html", "text"))


def read(
    source: bytes,
    file: str,
    *,
    view: View | None = None,
    format: str = "",  # noqa: A002
) -> Reading:
    """Return the reading of `source`, by the format that its content and the name `file` agree on.

    `format` is the name of a row, for a file whose name says nothing; a text without suffix is
    read as HTML if it opens as HTML does, else as plain text, and Markdown has to be named.

    Raises:
        UnsupportedError: no reader for this kind of file.
        DamagedError: empty, broken, or not what its suffix says: never read as something else.
        ProtectedError: encrypted.
        LimitError: larger or deeper than the limits allow.
    """
    check_size(len(source), file, LIMITS.file)
    if not source:
        raise DamagedError(file, "is empty")
    row = _row(file, format)
    if row is not None and row.name == "docx" and source.startswith(b"PK"):
        return _docx(source, file, view, row)
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
    reading = row.read(source, file, view)
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


def _row(file: str, name: str) -> Format | None:
    """Return the row that `name`, or else the suffix of `file`, asks for; None if neither says."""
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


def _docx(source: bytes, file: str, view: View | None, row: Format) -> Reading:
    """Read a package under a suffix of Word; where that fails, say better what it is if known."""
    try:
        return _bounded(row.read(source, file, view), file)
    except InputError:
        import_module("paraph.formats.sniff").refuse_other_package(source, file)
        raise
