"""A small sound DOCX that holds something of everything, and the ways to pack parts into one."""

import io
import struct
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
EXAMPLE = (ROOT / "examples" / "approved.en.docx").read_bytes()

Parts = dict[str, bytes]

SHARE = 25
"""Traps that grow with their size are made smaller by this; `run.py` makes them whole."""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships" xmlns:m="{_OFFICE}/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STORE = "{12345678-1234-1234-1234-123456789ABC}"

DOCUMENT = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
TYPES = "[Content_Types].xml"
STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
NOTES = "word/footnotes.xml"

RELATED = {
    "rId1": ("styles", "styles.xml"),
    "rId2": ("numbering", "numbering.xml"),
    "rId3": ("settings", "settings.xml"),
    "rId4": ("footnotes", "footnotes.xml"),
    "rId5": ("endnotes", "endnotes.xml"),
    "rId6": ("header", "header1.xml"),
    "rId7": ("footer", "footer1.xml"),
    "rId8": ("comments", "comments.xml"),
    "rId9": ("fontTable", "fontTable.xml"),
    "rId10": ("theme", "theme/theme1.xml"),
    "rId11": ("webSettings", "webSettings.xml"),
    "rId12": ("image", "media/image1.png"),
    "rId13": ("customXml", "../customXml/item1.xml"),
    "rId14": ("chart", "charts/chart1.xml"),
    "rId15": ("oleObject", "embeddings/oleObject1.bin"),
}
"""The parts that the main document points to; a link to the world outside is "rId16"."""


def wordprocessing(root: str, inner: str, attributes: str = "") -> bytes:
    """Return a part of WordprocessingML whose root is `w:root`."""
    return f"{_DECLARATION}<w:{root} {NAMESPACES}{attributes}>{inner}</w:{root}>".encode()


def document(body: str) -> bytes:
    """Return the main part with `body`, closed by the properties of its last section."""
    return wordprocessing("document", f"<w:body>{body}{_SECTION}</w:body>")


def paragraph(text: str, properties: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p>{properties}{run(text)}</w:p>"


def run(text: str) -> str:
    """Return a run."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def relations(rows: Iterable[tuple[str, str, str, str]]) -> bytes:
    """Return a part of relationships: identifier, kind, target, further attributes."""
    inner = "".join(
        f'<Relationship Id="{identifier}" Target="{target}"{more} '
        f'Type="{kind if "://" in kind else f"{_OFFICE}/relationships/{kind}"}"/>'
        for identifier, kind, target, more in rows
    )
    return (
        f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'
    ).encode()


def related(changed: Mapping[str, tuple[str, str]] | None = None) -> bytes:
    """Return the relationships of the main document; `changed` adds to them or replaces."""
    rows = [(key, *row, "") for key, row in {**RELATED, **(changed or {})}.items()]
    outside = ("rId16", "hyperlink", "https://example.org/treaty", ' TargetMode="External"')
    return relations(rows if "rId16" in (changed or {}) else [*rows, outside])


def sound() -> Parts:
    """Return the parts of the small sound DOCX, in the order in which Word packs them."""
    return {
        TYPES: _types(),
        "_rels/.rels": relations(
            (
                ("rId1", "officeDocument", DOCUMENT, ""),
                (
                    "rId2",
                    f"{_PACKAGE}/relationships/metadata/core-properties",
                    "docProps/core.xml",
                    "",
                ),
                ("rId3", "extended-properties", "docProps/app.xml", ""),
            )
        ),
        DOCUMENT: document(BODY),
        RELATIONS: related(),
        STYLES: wordprocessing("styles", _STYLES),
        NUMBERING: wordprocessing("numbering", _NUMBERING),
        "word/settings.xml": wordprocessing("settings", "<w:evenAndOddHeaders w:val='0'/>"),
        NOTES: wordprocessing("footnotes", _note("footnote", "Done in two originals.")),
        "word/endnotes.xml": wordprocessing("endnotes", _note("endnote", "See the Annex.")),
        "word/header1.xml": wordprocessing("hdr", paragraph("Draft of 1 June")),
        "word/footer1.xml": wordprocessing("ftr", paragraph("In confidence")),
        "word/comments.xml": wordprocessing(
            "comments",
            f'<w:comment w:id="1" w:author="A. Author">{paragraph("Agreed?")}</w:comment>',
        ),
        "word/fontTable.xml": wordprocessing("fonts", '<w:font w:name="Times New Roman"/>'),
        "word/theme/theme1.xml": _THEME,
        "word/webSettings.xml": wordprocessing("webSettings", "<w:optimizeForBrowser/>"),
        "word/media/image1.png": b"\x89PNG\r\n\x1a\n" + bytes(some("image", 200)),
        "word/charts/chart1.xml": _CHART,
        "word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0" + bytes(some("object", 300)),
        "customXml/item1.xml": b"<data><seat>Geneva</seat></data>",
        "customXml/_rels/item1.xml.rels": relations(
            (("rId1", "customXmlProps", "itemProps1.xml", ""),)
        ),
        "customXml/itemProps1.xml": (
            f'<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" ds:itemID="{_STORE}"/>'
        ).encode(),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A treaty</dc:title>'
            "</cp:coreProperties>"
        ).encode(),
        "docProps/app.xml": (
            f'<Properties xmlns="{_OFFICE}/extended-properties"><Pages>1</Pages></Properties>'
        ).encode(),
    }


def packed(parts: Mapping[str, bytes] | Iterable[tuple[str, bytes]], *, level: int = 6) -> bytes:
    """Return `parts` as a package; pairs may name one part twice."""
    pairs = parts.items() if isinstance(parts, Mapping) else parts
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a name that comes twice
        for name, content in pairs:
            member = zipfile.ZipInfo("placeholder", (1980, 1, 1, 0, 0, 0))
            member.filename = name  # as it is: ZipInfo would mend it
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content, compresslevel=level)
    return buffer.getvalue()


def variant(changed: Mapping[str, bytes], *, level: int = 6) -> bytes:
    """Return the small sound DOCX with some parts added or replaced."""
    return packed({**sound(), **changed}, level=level)


def of_body(body: str) -> bytes:
    """Return the small sound DOCX with another body, packed quickly."""
    return variant({DOCUMENT: document(body)}, level=1)


def some(seed: str, count: int) -> Iterator[int]:
    """Yield `count` bytes that look like chance and are the same at every run."""
    made = 0
    block = 0
    while made < count:
        digest = sha256(f"{seed} {block}".encode()).digest()[: count - made]
        yield from digest
        made += len(digest)
        block += 1


def numbers(seed: str, below: int, count: int) -> list[int]:
    """Return `count` numbers from 0 to `below` that look like chance."""
    return [
        int.from_bytes(sha256(f"{seed} {turn}".encode()).digest()[:8], "big") % below
        for turn in range(count)
    ]


def many(count: int) -> int:
    """Return `count`, or the share of it that will do in every run of the tests."""
    return max(1, count // SHARE)


def contents(source: bytes) -> Parts | None:
    """Return what unzipping `source` gives, by name; None if it cannot be unzipped whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            return {info.filename: archive.read(info) for info in archive.infolist()}
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, EOFError):
        return None
    except (zipfile.zlib.error, struct.error, OverflowError):  # type: ignore[attr-defined]
        return None


def _types() -> bytes:
    kinds = {
        "document": "document.main",
        "header1": "header",
        "footer1": "footer",
        **{
            name: name
            for name in (
                "styles",
                "numbering",
                "settings",
                "footnotes",
                "endnotes",
                "comments",
                "fontTable",
                "webSettings",
            )
        },
    }
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{base}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    office = "application/vnd.openxmlformats"
    more = [
        f'<Override PartName="/{name}" ContentType="{office}-{kind}+xml"/>'
        for name, kind in (
            ("word/theme/theme1.xml", "officedocument.theme"),
            ("word/charts/chart1.xml", "officedocument.drawingml.chart"),
            ("docProps/core.xml", "package.core-properties"),
            ("docProps/app.xml", "officedocument.extended-properties"),
            ("customXml/itemProps1.xml", "officedocument.customXmlProperties"),
        )
    ]
    return (
        f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="bin" ContentType="application/octet-stream"/>'
        f"{overrides}{''.join(more)}</Types>"
    ).encode()


def _note(kind: str, text: str) -> str:
    separator = f'<w:{kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p>'
    return f'{separator}</w:{kind}><w:{kind} w:id="1">{paragraph(text)}</w:{kind}>'


_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/>'
    '<w:footerReference w:type="default" r:id="rId7"/></w:sectPr>'
)
_THEME = (
    b'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">'
    b"<a:themeElements/></a:theme>"
)
_CHART = (
    b'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">'
    b"<c:chart/></c:chartSpace>"
)

_STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Article"><w:name w:val="Article"/>
<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>
<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:caps/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/></w:style>
"""
_NUMBERING = """
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>
<w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
"""

ARTICLE = '<w:pPr><w:pStyle w:val="Article"/></w:pPr>'
ITEM = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> REF scope \\r \\h </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    f'{run("Article 1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_IMAGE = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Seal" descr="A seal"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
    '<pic:blipFill><a:blip r:embed="rId12"/></pic:blipFill></pic:pic></a:graphicData>'
    "</a:graphic></wp:inline></w:drawing></w:r>"
)
_CHARTED = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Chart"/><a:graphic><a:graphicData>'
    '<c:chart r:id="rId14"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
)
_BOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p>"
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)
_ALTERNATIVE = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>shown</w:t></mc:Choice>'
    "<mc:Fallback><w:t>shown</w:t></mc:Fallback></mc:AlternateContent></w:r>"
)
_CONTROL = (
    '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/data/seat" '
    f'w:storeItemID="{_STORE}"/></w:sdtPr><w:sdtContent>{run("Geneva")}</w:sdtContent></w:sdt>'
)
_OBJECT = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.8" r:id="rId15"/></w:object></w:r>'
_EQUATION = (
    "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num>"
    "<m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>"
)
_TABLE = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>'
    f'<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("Tariff")}</w:tc></w:tr>'
    f"<w:tr><w:tc>{paragraph('Grain')}</w:tc><w:tc>{paragraph('5 per cent')}</w:tc></w:tr></w:tbl>"
)
BODY = "".join(
    (
        paragraph("Agreement between Arcadia and Lydia"),
        f'<w:p>{ARTICLE}<w:bookmarkStart w:id="1" w:name="scope"/>{run("Scope")}'
        '<w:bookmarkEnd w:id="1"/></w:p>',
        f"<w:p>{run('The Parties shall cooperate as ')}{_FIELD}{run(' says')}"
        '<w:r><w:footnoteReference w:id="1"/></w:r>'
        '<w:r><w:endnoteReference w:id="1"/></w:r></w:p>',
        paragraph("trade in goods;", ITEM),
        paragraph("trade in services.", ITEM),
        f'<w:p>{ARTICLE}{run("Seat")}<w:r><w:commentReference w:id="1"/></w:r></w:p>',
        f"<w:p>{run('The seat is in ')}{_CONTROL}{run('; the share is ')}{_EQUATION}</w:p>",
        f"<w:p>{_IMAGE}{_CHARTED}{_BOX}{_ALTERNATIVE}{_OBJECT}</w:p>",
        f'<w:p><w:hyperlink r:id="rId16">{run("The text")}</w:hyperlink></w:p>',
        _TABLE,
        paragraph("Done at Geneva."),
    )
)
