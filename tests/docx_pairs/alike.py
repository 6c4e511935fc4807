"""Pairs whose files differ in bytes and say the same."""

from __future__ import annotations

from tests.docx_kit.package import (
    HEAD,
    Part,
    docx,
    members,
    notes,
    numbering,
    settings,
    strict,
    styles,
    zipped,
)
from tests.docx_kit.snippets import (
    abstract,
    call,
    control,
    field,
    framed,
    item,
    lvl,
    note,
    num,
    p,
    r,
    run,
    style,
    tbl,
    tr,
)
from tests.docx_pairs.pair import Pair, beside, inside

_TEXT = p("The fee is not due.")
_RICH = docx(
    framed(item("Fee"), p(r("Net"), call(1)), tbl(tr("a", "b"))),
    numbering(abstract(0, lvl(0)) + num(1, 0)),
    notes("footnote", note(1, "Of tax.")),
)


def _alike(name: str, old: str, new: str, *parts: Part) -> Pair:
    return inside(name, old, new, *parts, sees="nothing")


_SQUARE = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'


def _bullets(sign: str) -> tuple[Part, ...]:
    return (numbering(abstract(0, lvl(0, sign, form="bullet", run=_SQUARE)) + num(1, 0)),)


def _named(created: str) -> Part:
    content = (
        f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/'
        f'metadata/core-properties"><cp:lastModifiedBy>{created}</cp:lastModifiedBy>'
        "</cp:coreProperties>"
    )
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return Part("docProps/core.xml", content, kind, "rIdCore")


def _spread_out(source: bytes) -> bytes:
    """Return the package with white space between the elements of its main document."""
    held = members(source)
    xml = held["word/document.xml"].decode()
    for tag in ("p", "r", "tbl", "tr", "tc", "sectPr", "pPr"):
        xml = xml.replace(f"<w:{tag}>", f"\n  <w:{tag}>").replace(f"</w:{tag}>", f"\n </w:{tag}>\n")
    return zipped({**held, "word/document.xml": xml.encode()})


_ONE = p('<w:bookmarkStart w:id="1" w:name="A"/>', "one", '<w:bookmarkEnd w:id="1"/>')
_FIELDS = (
    _ONE
    + p("Table ", field("SEQ Table \\* ARABIC", "1"), ", table ", field("SEQ Table", "2"))
    + p("See ", field("REF A \\h", "one"), ".")
    + p(field('TOC \\o "1-3"', r("one") + field("PAGEREF A \\h", "3")))
)

PAIRS = (
    _alike(
        "fields that ordinary documents have", _FIELDS, _FIELDS.replace("<w:p>", '<w:p w:x="1">')
    ),
    _alike(
        "a caption numbered by hand or by a field that bears it out",
        p("Table ", r("1")),
        p("Table ", field("SEQ Table \\* ARABIC", "1")),
    ),
    _alike(
        "a reference typed or by a field that its target bears out",
        _ONE + p("See ", r("one"), "."),
        _ONE + p("See ", field("REF A \\h", "one"), "."),
    ),
    beside(
        "a bullet by either code of its font",
        item("Fee"),
        _bullets("§"),
        _bullets("\uf0a7"),
        sees="nothing",
    ),
    _alike("one and the same", _TEXT, _TEXT),
    _alike("a run split", _TEXT, p(r("The fee is n"), r("ot d"), r("ue."))),
    _alike("a run with a rsid", _TEXT, _TEXT.replace("<w:r>", '<w:r w:rsidR="00AB12CD">')),
    _alike("a paragraph with a rsid", _TEXT, _TEXT.replace("<w:p>", '<w:p w:rsidR="00AB12CD">')),
    _alike(
        "bookmarks",
        _TEXT,
        p(
            '<w:bookmarkStart w:id="1" w:name="a"/>',
            "The fee is not due.",
            '<w:bookmarkEnd w:id="1"/>',
        ),
    ),
    _alike(
        "what the speller found",
        _TEXT,
        p('<w:proofErr w:type="spellStart"/>', "The fee is not due."),
    ),
    _alike(
        "a colour of the theme",
        _TEXT,
        p(r("The fee is not due.", '<w:color w:val="4472C4" w:themeColor="accent1"/>')),
    ),
    _alike("a highlighter", _TEXT, p(r("The fee is not due.", '<w:highlight w:val="yellow"/>'))),
    _alike("a language", _TEXT, p(r("The fee is not due.", '<w:lang w:val="fr-FR"/>'))),
    _alike("centred", _TEXT, p("The fee is not due.", properties='<w:jc w:val="center"/>')),
    _alike(
        "where pages broke",
        _TEXT,
        p(r("The fee "), run("<w:lastRenderedPageBreak/><w:t>is not due.</w:t>")),
    ),
    _alike(
        "entities for characters",
        p("a & b < c é"),
        p("a & b < c é").replace("é", "&#233;").replace("&amp;", "&#38;"),
    ),
    _alike(
        "a CDATA section",
        p("<w:r><w:t>is due</w:t></w:r>"),
        p("<w:r><w:t><![CDATA[is due]]></w:t></w:r>"),
    ),
    _alike("an XML comment", _TEXT, _TEXT + "<!-- not -->"),
    _alike("a control around it", _TEXT, control(_TEXT)),
    _alike(
        "a smart tag",
        _TEXT,
        p(f'<w:smartTag w:element="x">{r("The fee is not due.")}</w:smartTag>'),
    ),
    _alike("an empty paragraph", _TEXT, _TEXT + p()),
    _alike("a toggle switched off", _TEXT, p(r("The fee is not due.", '<w:strike w:val="0"/>'))),
    _alike(
        "a toggle said twice by styles and once undone",
        p(r("Fee", "<w:caps/>")),
        p(r("Fee", '<w:caps w:val="true"/>')),
    ),
    Pair("the strict form", _RICH, strict(_RICH), "nothing"),
    Pair("white space between elements", _RICH, _spread_out(_RICH), "nothing"),
    Pair(
        "the members in another order",
        _RICH,
        zipped(dict(reversed(members(_RICH).items()))),
        "nothing",
    ),
    Pair(
        "who saved it",
        docx(framed(_TEXT), loose=(_named("A"),)),
        docx(framed(_TEXT), loose=(_named("B"),)),
        "nothing",
    ),
    beside(
        "a style that nothing uses",
        _TEXT,
        (styles(style("A")),),
        (styles(style("A") + style("B", run="<w:vanish/>")),),
        sees="nothing",
    ),
    beside(
        "a list that nothing uses",
        _TEXT,
        (numbering(abstract(0, lvl(0)) + num(1, 0)),),
        (numbering(abstract(0, lvl(0, start=3)) + num(1, 0)),),
        sees="nothing",
    ),
    beside(
        "a setting of the window",
        _TEXT,
        (settings(""),),
        (settings('<w:zoom w:percent="120"/>'),),
        sees="nothing",
    ),
)
