"""PDF: the text layer of its pages, as PDFium finds it, and what of it must be taken on trust.

docs/reference/pdf.md says what becomes of what. It needs the optional group `pdf`.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

import pypdfium2
import pypdfium2.raw as pdfium

from paraph.errors import DamagedError, LimitError, ProtectedError
from paraph.formats.manner import Manner
from paraph.formats.pdf.beside import Beside, of_file, of_page
from paraph.formats.pdf.composition import compose
from paraph.formats.pdf.handle import Handle
from paraph.formats.pdf.page import Page, page
from paraph.text.node import Text
from paraph.text.reading import TEXT_LAYER, Account, Part, Reading, Source

READER = "pdf/2"
CARRIES = frozenset(("scripts", "strike", "hidden"))

_PAGES = 10_000
_PIECES = 6_000_000  # words and parts of words of all pages
_SECONDS = 120.0
_END = b"%%EOF"
_TAIL = 2048
_HINT = "Open it in its own program, print it to a new PDF without protection, and try again."


def read(source: bytes, file: str, manner: Manner) -> Reading:
    """Return the reading of the PDF `source`; `places` are the pages of its provisions, from 1.

    Raises:
        DamagedError: cut off, or no PDF that can be opened.
        ProtectedError: encrypted, with a password or without.
        LimitError: more pages, more on a page, or slower to read than allowed.
    """
    whole = sha256(source).hexdigest()
    document = _open(source, file)
    try:
        beside = [of_file(document, source, whole)]
        pages = _pages(document, whole, file, manner.clock, beside)
    finally:
        document.close()
    made = compose(pages, whole, accepted=manner.text_layer)
    if not made.provisions and not made.unread and not any(each.unread for each in beside):
        raise DamagedError(file, "shows nothing")
    return Reading(
        Text(tuple(made.provisions)),
        Account(
            (Part(file, "read", len(source), f"sha256:{whole}"),),
            (*made.unread, *(one for each in beside for one in each.unread)),
        ),
        (*made.hazards, *(one for each in beside for one in each.hazards)),
        Source(
            file=file,
            format="pdf",
            content=source,
            reader=f"{READER} (PDFium {pypdfium2.PDFIUM_INFO.build})",
            carries=CARRIES,
            places=tuple(made.places),
            said=(TEXT_LAYER,) if manner.text_layer else (),
        ),
    )


def page_count(source: bytes, file: str) -> int:
    """Return how many pages a PDF has.

    Raises:
        DamagedError: it is none that can be opened.
        ProtectedError: it is encrypted.
    """
    document = _open(source, file)
    try:
        return len(document)
    finally:
        document.close()


def _open(source: bytes, file: str) -> Handle:
    if _END not in source[-_TAIL:]:
        raise DamagedError(file, "is a PDF that is cut off")
    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise ProtectedError(file, "is encrypted", hint=_HINT) from error
        raise DamagedError(file, "is no PDF that can be opened") from error
    if pdfium.FPDF_GetSecurityHandlerRevision(document.raw) >= 0:
        document.close()
        raise ProtectedError(file, "is encrypted, if without a password", hint=_HINT)
    return document


def _pages(
    document: Handle,
    whole: str,
    file: str,
    clock: Callable[[], float] | None,
    beside: list[Beside],
) -> list[Page]:
    """Return the pages, and add to `beside` what each of them holds beside its text."""
    count = len(document)
    if not count:
        raise DamagedError(file, "has no pages")
    if count > _PAGES:
        raise LimitError(file, f"has more than {_PAGES:,} pages")
    begun = clock() if clock else 0.0
    pages: list[Page] = []
    pieces = 0
    for index in range(count):
        if clock and clock() - begun > _SECONDS:
            raise LimitError(file, f"takes more than {_SECONDS:.0f} seconds to read")
        try:
            opened = document[index]
            try:
                pages.append(page(opened, index + 1, file))
                beside.append(of_page(opened, index + 1, file, whole))
            finally:
                opened.close()
        except pypdfium2.PdfiumError as error:
            raise DamagedError(file, "cannot be opened", place=f"page {index + 1}") from error
        pieces += len(pages[-1].pieces)
        if pieces > _PIECES:
            raise LimitError(file, f"has more than {_PIECES:,} words")
    return pages
