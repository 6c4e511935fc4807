"""Printing: what becomes a PDF, in which fonts, and the time that it bears."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from paraph.comparison.comparison import Comparison
from paraph.errors import ResultError, UnsupportedError
from paraph.proof.verdict import Verdict
from paraph.text.node import Text
from paraph.text.reading import Reading
from paraph.views.finding import Finding
from paraph.views.master import About
from paraph.views.sheet import Sheet
from paraph.views.silent import Silent
from paraph.views.timeline import Course

_PACKAGES = frozenset(("typst", "pypdfium2", "pyhanko", "pyhanko_certvalidator", "asn1crypto"))
_INSTALL = "Install it: python -m pip install 'paraph[pdf]'."


class Paper(NamedTuple):
    """The file that is printed to, by its name for messages; a folder of fonts; its date."""

    target: str
    fonts: str = ""
    date: str = ""


def redline(
    subject: Verdict | Comparison,
    marked: Text | None,
    told: Sequence[Finding] | None,
    silent: Silent | None,
    paper: Paper,
) -> bytes:
    """Return a comparison as a PDF.

    Raises:
        RedlineError: it does not hold the words of both texts.
        FontError: no font at hand has a character of it.
        ResultError: a folder of fonts is not there, or the texts are too long for a PDF.
        UnsupportedError: what prints is not installed.
    """
    with needed(paper.target):
        from paraph.views.pdf_fonts import Lettering
        from paraph.views.pdf_redline import pdf_redline
    lettering = Lettering(_folders(paper.fonts), paper.date, paper.target)
    return pdf_redline(subject, marked, told=told, silent=silent, lettering=lettering)


def certificate(
    verdict: Verdict, told: Sequence[Finding] | None, silent: Silent | None, paper: Paper
) -> bytes:
    """Return the certificate of a comparison as a PDF; what is raised is the same."""
    with needed(paper.target):
        from paraph.views.pdf_certificate import pdf_certificate
        from paraph.views.pdf_fonts import Lettering
    lettering = Lettering(_folders(paper.fonts), paper.date, paper.target)
    return pdf_certificate(verdict, told, silent, lettering)


def dossier(sheet: Sheet, course: Course, running: tuple[str, str], paper: Paper) -> bytes:
    """Return a dossier as a PDF, with its time line; what is raised is the same.

    `running` is what it is, over each page, and what it is a view of, at the foot.
    """
    with needed(paper.target):
        from paraph.views.pdf_fonts import Lettering
        from paraph.views.pdf_sheet import Running, pdf_sheet
    lettering = Lettering(_folders(paper.fonts), paper.date, paper.target)
    return pdf_sheet(sheet, course, Running(*running), lettering)


def document(text: Text, running: tuple[str, str], language: str, paper: Paper) -> bytes:
    """Return a text as a PDF, as it stands; `running` as above, what is raised is the same."""
    with needed(paper.target):
        from paraph.views.pdf_document import pdf_document
        from paraph.views.pdf_fonts import Lettering
    lettering = Lettering(_folders(paper.fonts), paper.date, paper.target)
    return pdf_document(text, running, language, lettering)


def master(reading: Reading, about: About, paper: Paper) -> bytes:
    """Return a text as the master that is printed to be signed; what is raised is the same."""
    with needed(paper.target):
        from paraph.views.pdf_fonts import Lettering
        from paraph.views.pdf_master import pdf_master
    return pdf_master(reading, about, Lettering(_folders(paper.fonts), paper.date, paper.target))


def page_count(content: bytes, file: str) -> int:
    """Return how many pages has what was printed.

    Raises:
        DamagedError: it is no PDF that can be opened.
        UnsupportedError: what reads it is not installed.
    """
    with needed(file):
        from paraph.formats import pdf
    return pdf.page_count(content, file)


@contextmanager
def needed(target: str) -> Iterator[None]:
    """Say which package is not installed, and how to install it.

    Raises:
        UnsupportedError: one is not.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in _PACKAGES:
            raise
        raise UnsupportedError(
            target, f"needs {package}, which is not here", hint=_INSTALL
        ) from error


def _folders(fonts: str) -> tuple[str, ...]:
    """Return the folders of fonts: the one that is named, or those of PARAPH_FONTS.

    Raises:
        ResultError: one of them is no folder.
    """
    found = [fonts] if fonts else os.environ.get("PARAPH_FONTS", "").split(os.pathsep)
    folders = tuple(filter(None, found))
    for folder in folders:
        if not os.path.isdir(folder):
            name = folder.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            raise ResultError(name, "is no folder of fonts", hint="Check --fonts and PARAPH_FONTS.")
    return folders
