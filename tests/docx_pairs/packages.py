"""What stands beside the text in the package, or hides in how the package is made."""

from __future__ import annotations

from dataclasses import replace

from tests.docx_kit.package import (
    HEAD,
    Part,
    docx,
    header,
    members,
    numbering,
    outside,
    root,
    settings,
    swapped,
    zipped,
)
from tests.docx_kit.snippets import (
    abstract,
    control,
    field,
    framed,
    item,
    lvl,
    num,
    p,
    r,
)
from tests.docx_pairs.pair import Pair, beside, inside

_STORE = "{11111111-2222-3333-4444-555555555555}"
_CORE = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"
_CORE_XML = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title>'
    "</cp:coreProperties>"
)
_CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


_TITLE = "/ns1:coreProperties[1]/ns0:title[1]"
_NAMES = (
    "xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/"
    "package/2006/metadata/core-properties'"
)


def _store(value: str) -> Part:
    properties = (
        f'{HEAD}<ds:datastoreItem ds:itemID="{_STORE}" '
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>'
    )
    return Part(
        "customXml/item1.xml",
        f"{HEAD}<deal><fee>{value}</fee></deal>",
        "customXml",
        "rIdX",
        parts=(Part("customXml/itemProps1.xml", properties, "customXmlProps", "rId1"),),
    )


def _bound(
    shown: str, path: str = "/deal[1]/fee[1]", store: str = _STORE, prefixes: str = ""
) -> str:
    binding = (
        f'<w:dataBinding w:prefixMappings="{prefixes}" w:xpath="{path}" w:storeItemID="{store}"/>'
    )
    return p(r("The fee is "), control(r(shown), binding), r("."))


_LIST = numbering(abstract(0, lvl(0)) + num(1, 0))


def _remarked(words: str) -> str:
    return (
        f'<w:commentRangeStart w:id="1"/>{r(words)}<w:commentRangeEnd w:id="1"/>'
        '<w:r><w:commentReference w:id="1"/></w:r>'
    )


_PAGES = header("rIdH", p(field("PAGE", "1")))
_REFERENCE = '<w:headerReference w:type="default" r:id="rIdH"/>'


def _linked(template: str, more: str = "") -> Part:
    return Part(
        "word/settings.xml",
        root("w:settings", f'<w:attachedTemplate r:id="rId1"/>{more}'),
        "settings",
        "rIdSettings",
        parts=(outside("rId1", "attachedTemplate", template),),
    )


def _framed(page: str) -> Part:
    return Part(
        "word/webSettings.xml",
        root("w:webSettings", "<w:frameset><w:frame/></w:frameset>"),
        "webSettings",
        "rIdW",
        parts=(outside("rId1", "frame", page),),
    )


def _titled(title: str) -> Part:
    return Part("docProps/core.xml", HEAD + _CORE_XML.format(title), _CORE_KIND, "rIdCore")


def _comments(text: str) -> Part:
    comment = f'<w:comment w:id="1" w:author="A">{p(text)}</w:comment>'
    return Part("word/comments.xml", root("w:comments", comment), "comments", "rIdComments")


def _chunk(content: str) -> Part:
    return Part("word/chunk.html", content, "aFChunk", "rIdC", "text/html")


def _fonts(content: bytes) -> Part:
    font = Part("word/fonts/font1.odttf", content, "font", "rIdF1")
    table = '<w:font w:name="Fee"><w:embedRegular r:id="rIdF1"/></w:font>'
    return Part(
        "word/fontTable.xml", root("w:fonts", table), "fontTable", "rIdFonts", parts=(font,)
    )


def _macro(content: bytes) -> Part:
    return Part("word/vbaProject.bin", content, "vbaProject", "rIdV")


_TEXT = p("The fee is due.")
_COMMENTED = p(
    '<w:commentRangeStart w:id="1"/>',
    r("The fee"),
    '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
)


def _one_relationship_two_targets(text: str) -> bytes:
    """Two header parts under one identifier: readers take the first or the last."""
    made = docx(
        framed(_TEXT),
        header("rIdH", p("net")),
        Part("word/other.xml", root("w:hdr", p(text)), "header", "rIdOther"),
        section='<w:headerReference w:type="default" r:id="rIdH"/>',
    )
    return swapped(made, "word/_rels/document.xml.rels", 'Id="rIdOther"', 'Id="rIdH"')


def _in(encoding: str, text: str) -> bytes:
    made = members(docx(framed(p(text))))
    xml = made["word/document.xml"].decode().replace("UTF-8", encoding)
    return zipped({**made, "word/document.xml": xml.encode(encoding)})


PAIRS = (
    beside(
        "another document imported on opening",
        '<w:altChunk r:id="rIdC"/>',
        (_chunk("<p>net</p>"),),
        (_chunk("<p>gross</p>"),),
        sees="unread",
    ),
    beside(
        "data behind a control",
        _bound("net"),
        (_store("net"),),
        (_store("gross"),),
        sees="hazard bound-control-differs",
    ),
    beside(
        "data behind a control that shows something else",
        _bound("due"),
        (_store("net"),),
        (_store("gross"),),
        sees="hazard bound-control-differs",
    ),
    beside(
        "data behind a control in a way that is not followed",
        _bound("net", "//fee"),
        (_store("net"),),
        (_store("gross"),),
        sees="hazard bound-control",
    ),
    inside(
        "a control bound to data",
        p(r("The fee is "), control(r("net")), r(".")),
        _bound("net"),
        _store("net"),
        sees="hazard bound-control",
    ),
    Pair(
        "a property behind a control",
        docx(framed(_bound("net", _TITLE, _CORE, _NAMES)), loose=(_titled("net"),)),
        docx(framed(_bound("net", _TITLE, _CORE, _NAMES)), loose=(_titled("gross"),)),
        "hazard bound-control-differs",
    ),
    beside("a comment", _TEXT, (), (_comments("Hm."),), sees="hazard comment"),
    beside(
        "a comment's text",
        _COMMENTED,
        (_comments("Agreed."),),
        (_comments("Not agreed."),),
        sees="hazard comment",
    ),
    beside("a font inside the file", _TEXT, (), (_fonts(b"one"),), sees="hazard embedded-font"),
    beside(
        "another font inside the file",
        _TEXT,
        (_fonts(b"one"),),
        (_fonts(b"two"),),
        sees="hazard embedded-font",
    ),
    beside("a macro", _TEXT, (), (_macro(b"one"),), sees="hazard macro"),
    beside("another macro", _TEXT, (_macro(b"one"),), (_macro(b"two"),), sees="hazard macro"),
    beside(
        "a part that nothing points to",
        _TEXT,
        (Part("word/more.xml", root("w:document", "net")),),
        (Part("word/more.xml", root("w:document", "gross")),),
        sees="unread",
    ),
    Pair(
        "one identifier for two headers",
        _one_relationship_two_targets("net"),
        _one_relationship_two_targets("gross"),
    ),
    Pair("a part in UTF-16", docx(framed(p("net"))), _in("UTF-16", "gross"), edit=("net", "gross")),
    Pair(
        "a part in Latin-1",
        docx(framed(p("caf\u00e9"))),
        _in("ISO-8859-1", "caf\u00e8"),
        edit=("caf\u00e9", "caf\u00e8"),
    ),
    beside(
        "a request to update fields",
        p(field("QUOTE net", "net")),
        (settings(""),),
        (settings("<w:updateFields/>"),),
        sees="hazard update-fields",
    ),
    beside(
        "numbers by a relationship of an unheard-of type",
        item("Fees"),
        (_LIST,),
        (replace(_LIST, kind="urn:example/numbering"),),
        sees="change",
    ),
    beside(
        "data for a control that names no data",
        _bound("net", store=""),
        (_store("net"),),
        (_store("gross"),),
        sees="hazard bound-control-differs",
    ),
    beside(
        "data for a control that names data which are not there",
        _bound("net", store="{9}"),
        (_store("net"),),
        (_store("gross"),),
        sees="hazard bound-control-differs",
    ),
    beside(
        "styles linked to a template",
        p("Fee."),
        (settings(""),),
        (_linked("http://example.org/x.dotx", "<w:linkStyles/>"),),
        sees="hazard external-content",
    ),
    beside(
        "a template whose styles are not linked",
        p("Fee."),
        (settings(""),),
        (_linked("http://example.org/x.dotx"),),
        sees="nothing",
    ),
    beside(
        "the page of a frameset",
        p("Fee."),
        (_framed("http://example.org/a.docx"),),
        (_framed("http://example.org/b.docx"),),
        sees="hazard external-content",
    ),
    inside(
        "a link to another place inside",
        p('<w:hyperlink w:anchor="A">' + r("here") + "</w:hyperlink>"),
        p('<w:hyperlink w:anchor="B">' + r("here") + "</w:hyperlink>"),
    ),
    inside(
        "a comment on other words",
        p(_remarked("A")) + p("B"),
        p("A") + p(_remarked("B")),
        _comments("Delete this."),
        sees="hazard comment",
    ),
    Pair(
        "page numbers counted in another way",
        docx(framed("Fee."), _PAGES, section=_REFERENCE),
        docx(
            framed("Fee."),
            _PAGES,
            section=f'{_REFERENCE}<w:pgNumType w:fmt="lowerRoman" w:start="5"/>',
        ),
    ),
    inside(
        "a box whose state is not what is shown",
        p(control(r("☐"), '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>')),
        p(control(r("☐"), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>')),
        sees="hazard bound-control",
    ),
    inside(
        "a date whose state is not what is shown",
        p(control(r("1 May 2026"), '<w:date w:fullDate="2026-05-01T00:00:00Z"/>')),
        p(control(r("1 May 2026"), '<w:date w:fullDate="2027-05-01T00:00:00Z"/>')),
        sees="hazard bound-control",
    ),
    inside(
        "text between the parts of a run",
        p("<w:r><w:t>is due</w:t></w:r>"),
        p("<w:r>not <w:t>is due</w:t></w:r>"),
        sees="unread",
    ),
    inside(
        "text after an XML comment",
        p("<w:r><w:t>is<!-- x --> due</w:t></w:r>"),
        p("<w:r><w:t>is<!-- x --> not due</w:t></w:r>"),
    ),
    inside(
        "text after a processing instruction",
        p("<w:r><w:t>is<?x y?> due</w:t></w:r>"),
        p("<w:r><w:t>is<?x y?> not due</w:t></w:r>"),
    ),
    inside(
        "text in a CDATA section",
        p("<w:r><w:t>is <![CDATA[]]>due</w:t></w:r>"),
        p("<w:r><w:t>is <![CDATA[not ]]>due</w:t></w:r>"),
        edit=("", "not "),
    ),
)
