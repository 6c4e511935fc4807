"""The example agreement as a DOCX package: its parts, their kinds and relationships."""

import io
import zipfile
from collections.abc import Mapping

from examples.agreement import Draft
from examples.elements import DOCUMENT_RELATIONSHIPS, part, tag
from examples.look import LOOKS, Look, numbering, settings, styles
from examples.word import Writer

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)  # the date that Word itself writes on every member


_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def package(draft: Draft) -> bytes:
    """Return the whole file. The same draft gives the same bytes."""
    look = LOOKS[draft.language.code]
    writer = Writer(draft, look)
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relationships(),
        "word/document.xml": writer.document(),
        "word/_rels/document.xml.rels": _document_relationships(),
        "word/footnotes.xml": writer.notes("footnote"),
        "word/endnotes.xml": writer.notes("endnote"),
        "word/header1.xml": writer.header(),
        "word/footer1.xml": writer.footer(),
        "word/settings.xml": settings(draft, look),
        "word/numbering.xml": numbering(draft, look),
        "word/styles.xml": styles(draft, look),
        "word/fontTable.xml": _font_table(),
        "word/webSettings.xml": _web_settings(),
        "docProps/core.xml": _core(draft, look),
        "docProps/app.xml": _app(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, _ZIP_EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            archive.writestr(member, (_DECLARATION + content).encode("utf-8"))
    return buffer.getvalue()


def _font_table() -> str:
    return part(
        "fonts",
        tag(
            "font",
            tag("panose1", val="02020603050405020304"),
            tag("charset", val="CC"),
            tag("family", val="roman"),
            tag("pitch", val="variable"),
            name="Times New Roman",
        ),
    )


def _web_settings() -> str:
    return part("webSettings", tag("optimizeForBrowser"), tag("allowPNG"))


_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def _content_types() -> str:
    kinds = {
        "document": "document.main",
        "footnotes": "footnotes",
        "endnotes": "endnotes",
        "header1": "header",
        "footer1": "footer",
        "settings": "settings",
        "numbering": "numbering",
        "styles": "styles",
        "fontTable": "fontTable",
        "webSettings": "webSettings",
    }
    overrides = [
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in kinds.items()
    ]
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    app = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    relationships = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relationships}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{''.join(overrides)}"
        f'<Override PartName="/docProps/core.xml" ContentType="{core}"/>'
        f'<Override PartName="/docProps/app.xml" ContentType="{app}"/></Types>'
    )


def _package_relationships() -> str:
    return _relationships(
        {
            "rId1": (f"{DOCUMENT_RELATIONSHIPS}/officeDocument", "word/document.xml"),
            "rId2": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            "rId3": (f"{DOCUMENT_RELATIONSHIPS}/extended-properties", "docProps/app.xml"),
        }
    )


def _document_relationships() -> str:
    return _relationships(
        {
            "rId1": (f"{DOCUMENT_RELATIONSHIPS}/numbering", "numbering.xml"),
            "rId2": (f"{DOCUMENT_RELATIONSHIPS}/styles", "styles.xml"),
            "rId3": (f"{DOCUMENT_RELATIONSHIPS}/settings", "settings.xml"),
            "rId4": (f"{DOCUMENT_RELATIONSHIPS}/webSettings", "webSettings.xml"),
            "rId5": (f"{DOCUMENT_RELATIONSHIPS}/fontTable", "fontTable.xml"),
            "rId6": (f"{DOCUMENT_RELATIONSHIPS}/footnotes", "footnotes.xml"),
            "rId7": (f"{DOCUMENT_RELATIONSHIPS}/endnotes", "endnotes.xml"),
            "rId8": (f"{DOCUMENT_RELATIONSHIPS}/header", "header1.xml"),
            "rId9": (f"{DOCUMENT_RELATIONSHIPS}/footer", "footer1.xml"),
        }
    )


def _relationships(rows: Mapping[str, tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in rows.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _core(draft: Draft, look: Look) -> str:
    final = draft.version == "final"
    by = look.finisher if final else look.drafter
    when = "2026-10-09T15:40:00Z" if final else "2026-06-19T09:10:00Z"
    stamp = 'xsi:type="dcterms:W3CDTF"'
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{look.title}</dc:title><dc:creator>{look.drafter}</dc:creator>"
        f"<cp:lastModifiedBy>{by}</cp:lastModifiedBy>"
        f"<cp:revision>{14 if final else 11}</cp:revision>"
        f"<dcterms:created {stamp}>2026-06-02T08:30:00Z</dcterms:created>"
        f"<dcterms:modified {stamp}>{when}</dcterms:modified>"
        f"<dc:language>{draft.language.tag}</dc:language></cp:coreProperties>"
    )


def _app() -> str:
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"><Template>Normal.dotm</Template>'
        "<Application>Paraph examples</Application></Properties>"
    )
