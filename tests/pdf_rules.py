"""What an archive and a reader aloud ask of a PDF, by rules of our own, as far as they reach."""

from __future__ import annotations

import re
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

_OBJECT = re.compile(rb"\d+ 0 obj\s(.*?)\sendobj", re.DOTALL)
_FORBIDDEN = (
    b"/JavaScript",
    b"/Launch",
    b"/EmbeddedFile",
    b"/URI",
    b"/AcroForm",
    b"/Encrypt",
    b"/SMask/Luminosity",
)


def faults(content: bytes) -> list[str]:
    """Return in words which rules a file breaks."""
    catalog = next(
        (one for one in _OBJECT.findall(content) if b"/Type/Catalog" in one.replace(b" ", b"")), b""
    )
    found = []
    for member, what in (
        (rb"/Lang\s*\([a-z]", "a language"),
        (rb"/MarkInfo\s*<<\s*/Marked true", "tags"),
        (rb"/StructTreeRoot", "a structure"),
        (rb"/OutputIntents", "an output intent"),
        (rb"/Metadata", "metadata"),
    ):
        if not re.search(member, catalog):
            found.append(f"has not {what}")
    metadata = packet(content)
    claims = (
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    )
    found += [f"does not say {claim}" for claim in claims if claim not in metadata]
    if "<dc:title>" not in metadata:
        found.append("has no title")
    found += [f"holds {one.decode()}" for one in _FORBIDDEN if one in content]
    descriptors = [one for one in _OBJECT.findall(content) if b"/FontDescriptor" in one]
    described = [one for one in descriptors if re.search(rb"/Type\s*/FontDescriptor", one)]
    if not described or not all(re.search(rb"/FontFile[23]?\b", one) for one in described):
        found.append("has a font that is not embedded")
    return found + _seen(content)


def packet(content: bytes) -> str:
    """Return the XMP packet of a file."""
    start = content.find(b"<?xpacket begin")
    return content[start : content.find(b"<?xpacket end", start)].decode()


def _seen(content: bytes) -> list[str]:
    """Return what PDFium finds wrong, which has read the file on its own."""
    document = pypdfium2.PdfDocument(content)
    found = []
    if not pdfium.FPDFCatalog_IsTagged(document.raw):
        found.append("is not tagged, says PDFium")
    for page in document:
        for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            font = pdfium.FPDFTextObj_GetFont(one.raw)
            if not pdfium.FPDFFont_GetIsEmbedded(font):
                found.append("shows words in a font that is not embedded, says PDFium")
        tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
        if not tree or pdfium.FPDF_StructTree_CountChildren(tree) < 1:
            found.append("has a page without structure, says PDFium")
        pdfium.FPDF_StructTree_Close(tree)
    document.close()
    return found


def outline(content: bytes) -> list[tuple[int, str]]:
    """Return the level and title of each bookmark."""
    document: Any = pypdfium2.PdfDocument(content)
    return [(one.level, one.get_title()) for one in document.get_toc()]


def words(content: bytes) -> str:
    """Return the words of all pages, on one line."""
    document = pypdfium2.PdfDocument(content)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())
