"""Files: which one is read and in which format, and where a result goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from time import monotonic

from paraph.comparison.comparison import Comparison
from paraph.errors import DamagedError, InputError, ResultError, UsageError
from paraph.formats import authorship as authors
from paraph.formats import registry
from paraph.formats.limits import LIMITS, check_size
from paraph.formats.manner import Converted, Manner
from paraph.proof.verdict import Verdict
from paraph.text.authorship import Authorship
from paraph.text.node import Text
from paraph.text.reading import Reading, View
from paraph.views.finding import Finding
from paraph.views.silent import Silent
from paraph.wiring import printing

STDIN = "-"
_PIECE = 1 << 18
_IN_WORD = (
    (b"</del><ins>", b"</s> <u><b>"),
    (b"<del>", b"<s>"),
    (b"</del>", b"</s>"),
    (b"<ins>", b"<u><b>"),
    (b"</ins>", b"</b></u>"),
)
"""How a certificate shows in Word what changed: it is read as Markdown, where these would pend."""
_BEGINS = 1 << 20
"""Bytes of a file that are looked at before it is written over."""
_ANOTHER = "Name another file, or move this one away."
PAGES = (".html", ".htm", ".md")
REDLINES = (*PAGES, ".docx", ".pdf")
"""How the name of a file ends to which a redline or a certificate is written."""


def read(  # noqa: PLR0913 - the face says each thing by its name
    source: str | os.PathLike[str] | bytes,
    *,
    view: View | None = None,
    language: str = "",
    file: str = "",
    encoding: str = "",
    attachment: str = "",
    accept_text_layer: bool = False,
    accept_conversion: bool = False,
) -> Reading:
    """Return the reading of a file, of standard input ("-"), or of bytes called `file`.

    `view` says which text of a file with pending tracked changes is meant. `language` is a code
    ("en"); without one it is found from the words. `encoding` is that of a text, `attachment` the
    name of the one of a mail. What is accepted is that the text layer of a PDF is what its pages
    show, and that another program left out nothing of what it converted.

    Raises:
        InputError: the file is not there, or cannot be read.
    """
    if isinstance(source, bytes):
        content, name = source, file
    else:
        path = os.fspath(source)
        content, name = _content(path), file or printable(path)
    manner = Manner(
        view, encoding, attachment, accept_text_layer, accept_conversion, _convert, monotonic
    )
    reading = registry.read(content, name, manner=manner)
    if language or not reading.source.language:
        spoken = language or _language(reading.text)
        reading = replace(reading, source=replace(reading.source, language=spoken))
    return reading


def write(  # noqa: PLR0913 - the keywords say what goes with it
    result: Verdict | Comparison | Text | Reading,
    target: str | os.PathLike[str],
    *,
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
    author: str = "",
    date: str = "",
    fonts: str = "",
) -> None:
    """Write a verdict, a comparison or a redline text: a page, Markdown, a PDF, tracked changes.

    A reading is written as a file of its own, in the format of the suffix; `convert` says what is
    lost by that. For the others the suffix is .html, .md, .pdf, or .docx, which needs two Word
    documents. The file is whole or not there at all, and what was there before stays until then.
    `told` are the findings of the comparison, for who has them already; what is `silent` comes
    first; `author` and `date` sign tracked changes. A PDF bears the `date`, and its letters are
    sought in the folder `fonts` too.

    Raises:
        RedlineError: what would be written does not hold both texts.
        TrackedChangesError: it cannot be written as tracked changes; a page shows it.
        FontError: no font at hand has a character of a PDF.
        ResultError: the place cannot be written to.
        UsageError: no view, or no text, is written under this suffix.
    """
    path = os.fspath(target)
    if isinstance(result, Reading):
        check_target(path, ())
        _put(path, (registry.write(result, path),))
        return
    check_target(path, REDLINES)
    comparison = _between(result) if isinstance(result, Text) else result
    marked = result if isinstance(result, Text) else None
    if path.lower().endswith(".docx"):
        if marked is not None:
            raise UsageError(
                f"{printable(path)}: a redline text has no document; write the comparison"
            )
        from paraph.formats.docx.redline.marker import Signed
        from paraph.views.word_redline import word_redline

        signed = Signed(author or Signed().author, date)
        content = word_redline(comparison, marked, told=told, silent=silent, signed=signed)
    elif path.lower().endswith(".pdf"):
        paper = printing.Paper(printable(path), fonts, date)
        content = printing.redline(comparison, marked, told, silent, paper)
    elif path.lower().endswith((".html", ".htm")):
        from paraph.views.page import page

        content = page(comparison, marked, told=told, silent=silent)
    else:
        from paraph.views.markdown_redline import markdown_redline

        content = markdown_redline(comparison, marked, told=told, silent=silent).encode()
    _put(path, (content,))


def authorship(reading: Reading) -> Authorship:
    """Return what the file of a reading says of who made it and its tracked changes.

    Raises:
        InputError: the file is damaged or too large.
    """
    source = reading.source
    return authors.authorship(source.content, source.file, source.format)


def contents(path: str) -> bytes:
    """Return the bytes of a file, or of standard input ("-"), all of them.

    Raises:
        InputError: the file is not there, cannot be read, or is larger than allowed.
    """
    return _content(path)


def certify(  # noqa: PLR0913 - as above
    verdict: Verdict,
    target: str | os.PathLike[str],
    *,
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
    date: str = "",
    fonts: str = "",
) -> None:
    """Write the certificate of a comparison to `target`: a page (.html), Markdown, a document, PDF.

    In a Word document (.docx) what was deleted is struck, what was inserted bold and underlined.

    What is `silent` comes first.

    Raises:
        ResultError: the place cannot be written to.
        UsageError: no certificate is written under this suffix.
    """
    from paraph.views.certificate import certificate, certificate_markdown

    path = os.fspath(target)
    check_target(path, REDLINES)
    if path.lower().endswith(".pdf"):
        paper = printing.Paper(printable(path), fonts, date)
        content = printing.certificate(verdict, told, silent, paper)
    elif path.lower().endswith((".html", ".htm")):
        content = certificate(verdict, told, silent)
    else:
        content = certificate_markdown(verdict, told, silent).encode()
    if path.lower().endswith(".docx"):
        for tag, shown in _IN_WORD:
            content = content.replace(tag, shown)
        content = registry.write(registry.read(content, "certificate.md"), path)
    _put(path, (content,))


def put(path: str, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all.

    Raises:
        ResultError: the place cannot be written to.
    """
    _put(path, (content,))


def put_new(path: str, content: bytes) -> None:
    """Write `content` to `path`, where nothing may be yet.

    Raises:
        ResultError: something is there, or the place cannot be written to.
    """
    check_new(path)
    _put(path, (content,))


def check_new(path: str) -> None:
    """Refuse a place where something is already, or that no result can be written to.

    Raises:
        ResultError: it is such a place.
    """
    check_target(path, ())
    if os.path.lexists(path):
        raise ResultError(printable(path), "is there already, and it stays", hint=_ANOTHER)


def check_over(path: str, ours: Callable[[bytes], bool], what: str) -> None:
    """Refuse a place where something is that `ours`, given how it begins, does not take for `what`.

    A file without bytes is no loss.

    Raises:
        ResultError: it is such a place, or no result can be written to it.
    """
    check_target(path, ())
    if not os.path.lexists(path):
        return
    try:
        with open(path, "rb") as opened:
            begins = opened.read(_BEGINS)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ResultError(printable(path), f"cannot be looked at ({reason})") from error
    if begins and not ours(begins):
        why = f"is there already, and is no {what}: it stays"
        raise ResultError(printable(path), why, hint=_ANOTHER)


def streamed(path: str) -> Iterator[bytes]:
    """Yield the bytes of a file piece by piece, for what may be larger than a document.

    Raises:
        InputError: the file is not there, or cannot be read.
    """
    with _readable(path):
        if path == STDIN:
            yield from iter(lambda: sys.stdin.buffer.read(_PIECE), b"")
            return
        with open(path, "rb") as opened:
            yield from iter(lambda: opened.read(_PIECE), b"")


def put_all(path: str, pieces: Iterable[bytes]) -> None:
    """Write pieces to `path` as one file, whole or not at all.

    Raises:
        ResultError: the place cannot be written to.
    """
    check_target(path, ())
    _put(path, pieces)


def check_target(path: str, suffixes: tuple[str, ...]) -> None:
    """Refuse a place that no result can be written to, before any work is done.

    Raises:
        ResultError: there is no such folder, or something other than a file is there.
        UsageError: the suffix is none of `suffixes`, if there are any.
    """
    if suffixes and not path.lower().endswith(suffixes):
        known = " or as ".join(one for one in suffixes if one != ".htm")
        raise UsageError(f"{printable(path)}: this is written as {known}")
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise ResultError(printable(path), "its folder does not exist")
    if os.path.exists(path) and not os.path.isfile(path):
        raise ResultError(printable(path), "something is there that is no ordinary file")


def same_file(one: str, other: str) -> bool:
    """Whether two paths lead to one file, that from which standard input comes for "-"."""
    try:
        return os.path.samestat(
            *(os.fstat(0) if each == STDIN else os.stat(each) for each in (one, other))
        )
    except (OSError, ValueError):
        return STDIN not in {one, other} and os.path.realpath(one) == os.path.realpath(other)


def within(path: str, folder: str) -> bool:
    """Whether a path leads to something in a folder, however deep."""
    inside, outside = os.path.realpath(path), os.path.realpath(folder)
    return inside.startswith(os.path.join(outside, ""))


def is_folder(path: str) -> bool:
    """Whether a path leads to a folder."""
    return os.path.isdir(path)


def make_folder(path: str) -> None:
    """Make a folder for results, or take one that holds nothing.

    Raises:
        ResultError: it cannot be made, or holds something already.
    """
    try:
        os.makedirs(path, exist_ok=True)
        if os.listdir(path):
            hint = "Choose a folder that is empty, or one that is not there yet."
            raise ResultError(printable(path), "this folder holds something already", hint=hint)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ResultError(printable(path), f"is no folder for results ({reason})") from error


def size(path: str) -> int:
    """Return the size of a file in bytes, 0 where nobody knows."""
    try:
        return os.stat(path).st_size if path != STDIN else 0
    except (OSError, ValueError):
        return 0


def _convert(source: bytes, suffix: str, file: str) -> Converted:
    from paraph.wiring.office import convert

    return convert(source, suffix, file)


def _content(path: str) -> bytes:
    """Return all bytes of a file: one that is too large is refused, and never cut off.

    Raises:
        InputError: the file is not there, cannot be read, or is larger than allowed.
    """
    name = printable(path)
    with _readable(path):
        check_size(size(path), name, LIMITS.file)
        if path == STDIN:
            content = sys.stdin.buffer.read(LIMITS.file + 1)
        else:
            with open(path, "rb") as opened:
                content = opened.read(LIMITS.file + 1)
    check_size(len(content), name, LIMITS.file)
    return content


@contextmanager
def _readable(path: str) -> Iterator[None]:
    """Say of a file that cannot be read what is wrong with it.

    Raises:
        InputError: the file is not there, or cannot be read.
    """
    name = printable(path)
    try:
        if path == STDIN and sys.stdin is None:
            raise InputError("standard input", "is closed", hint="Give it a text or name a file.")
        yield
    except FileNotFoundError as error:
        raise InputError(
            name, "there is no such file", hint="Check the name and the folder."
        ) from error
    except IsADirectoryError as error:
        raise InputError(name, "is a folder, not a file", hint="Name a file in it.") from error
    except PermissionError as error:
        raise InputError(
            name, "may not be read", hint="Ask its owner for the right to read it."
        ) from error
    except (OSError, ValueError) as error:
        raise DamagedError(name, f"cannot be read ({error})") from error


def _language(text: Text) -> str:
    from paraph.language.detect import detect

    return detect("\n".join([provision.text for provision in text.provisions]))


def _between(marked: Text) -> Comparison:
    """Return the comparison of the two texts that a redline text holds."""
    from paraph.comparison.compare import compare
    from paraph.text.tracked import accept, reject

    old, new = Reading(reject(marked)), Reading(accept(marked))
    return compare(old, new)


def _put(path: str, content: Iterable[bytes]) -> None:
    path = os.path.realpath(path)
    beside = os.path.join(os.path.dirname(path), f".paraph-{os.urandom(8).hex()}.part")
    try:
        opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        try:
            with suppress(OSError):  # whoever could not read what was there cannot read this
                os.chmod(beside, os.stat(path).st_mode & 0o777)
            with os.fdopen(opened, "wb") as part:
                part.writelines(content)
            os.replace(beside, path)
        except BaseException:
            os.unlink(beside)
            raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise ResultError(printable(path), f"cannot be written ({reason})") from error


def printable(path: str) -> str:
    """Return the path with bytes that are no characters replaced, so that any output takes it."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
