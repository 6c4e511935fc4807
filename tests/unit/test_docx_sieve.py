"""What is told by its bytes is what is read of its elements, and nothing is told of what is odd.

A comment at the beginning of a part has all of it parsed, and says nothing: so a body must be read
alike with it and without.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.docx_kit.package import DECLARED, docx, numbering, styles
from tests.docx_kit.snippets import lvl, p, r, style
from tests.patience import patience

from paraph.errors import DamagedError, InputError
from paraph.formats.docx import SMALL, read
from paraph.text.reading import Reading, View

_T = '<w:t xml:space="preserve">'
_MANY = p("The Parties shall keep each other informed of what they do.") * (SMALL // 60)
_LISTS = numbering(
    f'<w:abstractNum w:abstractNumId="1">{lvl(0, "%1.")}{lvl(1, "(%2)")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
_STYLES = styles(
    style("Normal", default=True)
    + style("Heading1", paragraph='<w:outlineLvl w:val="0"/>')
    + style("Hidden", run="<w:vanish/>")
    + style("Listed", paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>')
    + style("Raised", "character", run='<w:vertAlign w:val="superscript"/>')
)
_NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def _cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def _table(*rows: str, properties: str = "") -> str:
    inside = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{inside}</w:tbl>"


def _box(content: str) -> str:
    return (
        '<w:r><w:pict><v:shape type="#_x0000_t202"><v:textbox><w:txbxContent>'
        f"{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


_FIELD = f"{_mark('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>{_mark('separate')}"
_BAD_SPACE = DECLARED.replace("wordprocessingml/2006/main", "other")

BODIES = (
    p("Plain."),
    p(r("a"), r("b", "<w:b/>"), r("c")),
    p(r("a ", '<w:lang w:val="fr-FR"/>'), r("b ", '<w:lang w:val="en-GB"/>'), r("c")),
    p(r("struck", "<w:strike/>"), r("x", "<w:vanish/>"), r("tiny", '<w:sz w:val="2"/>')),
    p(r("a", '<w:color w:val="FFFFFF"/>'), r("b", '<w:rStyle w:val="Raised"/>')),
    p(r("a", "<w:rtl/>"), r("ب", "<w:rtl/>")),
    p(r("changed", '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')),
    p(r("odd", "<w:unheard/>"), r("odd", "<w:b><w:i/></w:b>")),
    p(r('R&D <now> "so" it\'s')),
    f"<w:p><w:r><w:t> outer </w:t></w:r><w:r>{_T} kept </w:t></w:r></w:p>",
    "<w:p><w:r><w:t>&#65;&#x42;&amp;lt;</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>two\nlines</w:t></w:r><w:r><w:t>a\tb</w:t></w:r></w:p>",
    "<w:p><w:r><w:tab/><w:t>a</w:t><w:tab/></w:r><w:r><w:tab/></w:r></w:p>",
    "<w:p><w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r><w:proofErr w:type='a'/></w:p>",
    '<w:p><w:proofErr w:type="spellStart"/><w:r><w:t>a</w:t></w:r></w:p>',
    "<w:p><w:r><w:t>a</w:t></w:r>stray<w:r><w:t>b</w:t></w:r></w:p>",
    "<w:p><w:pPr>stray</w:pPr><w:r><w:rPr>stray</w:rPr><w:t>b</w:t></w:r></w:p>",
    "<w:p/>",
    '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"/>',
    "<w:p></w:p><w:p><w:r><w:t></w:t></w:r></w:p>",
    '<w:p w14:paraId="0A1B2C3D" w:rsidR="00AB12CD" w:rsidP="0"><w:r><w:t>a</w:t></w:r></w:p>',
    '<w:p w:rsidR="00AB12CD" w:rsidR="00AB12CD"><w:r><w:t>a</w:t></w:r></w:p>',
    '<w:p><w:r w:rsidR="1" w:rsidR="2"><w:t>a</w:t></w:r></w:p>',
    p("head", properties='<w:pStyle w:val="Heading1"/>'),
    p("unseen", properties='<w:pStyle w:val="Hidden"/>'),
    p("1", properties='<w:pStyle w:val="Listed"/>') + p("2", properties=_NUMBER),
    p("n", properties=f"{_NUMBER}<w:rPr><w:strike/></w:rPr>"),
    p("n", properties=f"{_NUMBER}<w:numPr><w:ins/></w:numPr>"),
    p("out", properties='<w:outlineLvl w:val="2"/><w:jc w:val="both"/><w:keepNext/>'),
    p("away", properties='<w:ind w:left="40000"/>') + p("low", properties="<w:spacing/>"),
    p("low", properties='<w:spacing w:line="2" w:lineRule="exact"/>'),
    p("left", properties="<w:bidi/>") + p("dark", properties='<w:shd w:fill="000000"/>'),
    p("joined", properties='<w:rPr><w:del w:id="3"/></w:rPr>') + p("to this"),
    p("joined", properties='<w:rPr><w:ins w:id="3"/></w:rPr>') + p("to this"),
    p("hidden end", properties="<w:rPr><w:vanish/></w:rPr>") + p("next"),
    p("was", properties='<w:pPrChange w:id="4"><w:pPr><w:bidi/></w:pPr></w:pPrChange>'),
    p("end", properties='<w:sectPr><w:type w:val="continuous"/></w:sectPr>'),
    p("framed", properties='<w:framePr w:x="30000" w:y="1"/>'),
    (
        '<w:p><w:bookmarkStart w:id="1" w:name="here"/><w:r><w:t>a</w:t></w:r>'
        '<w:bookmarkEnd w:id="1"/></w:p><w:p><w:fldSimple w:instr="REF here">'
        "<w:r><w:t>b</w:t></w:r></w:fldSimple></w:p>"
    ),
    f'<w:p><w:pPr>{_NUMBER}</w:pPr><w:bookmarkStart w:id="1" w:name="n"/></w:p>',
    f"<w:p>{_FIELD}</w:p>{p('within')}<w:p>{_mark('end')}</w:p>",
    (
        f"<w:p>{_mark('begin')}</w:p>{p('PAGE')}<w:p>{_mark('separate')}</w:p>{p('7')}"
        f"<w:p>{_mark('end')}</w:p>"
    ),
    f'<w:p><w:ins w:id="5"><w:r><w:t>new</w:t></w:r></w:ins></w:p>{p("x")}',
    f"<w:p>{r('before')}{_box(p('in a box') + p('again'))}{r('behind')}</w:p>",
    f"<w:p>{_box('<w:p/>' + p('in a box'))}</w:p>",
    f"<w:p>{_box('<w:p w:rsidR=' + chr(34) + '1' + chr(34) + '/>')}</w:p>{p('next')}",
    (
        f'<mc:AlternateContent><mc:Choice Requires="x">{p("a")}</mc:Choice>'
        f"<mc:Fallback>{p('b')}</mc:Fallback></mc:AlternateContent>"
    ),
    f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}{p('b')}</w:sdtContent></w:sdt>",
    f"<w:customXml>{p('a')}</w:customXml><x:odd>{p('b')}</x:odd>{p('c')}",
    f'<w:ins w:id="6">{p("a")}</w:ins>{p("b")}between{p("c")}<w:r><w:t>loose</w:t></w:r>',
    _table(_cell(p("a") + p("b")) + _cell(p("c")), _cell("<w:p/>") + _cell(p("d"))),
    _table(_cell(p("a"), '<w:vMerge w:val="restart"/>'), _cell(p("b"), "<w:vMerge/>")),
    _table(_cell(p("a"), '<w:cellDel w:id="7"/>') + _cell(p("b"))),
    _table(f"<w:trPr><w:hidden/></w:trPr>{_cell(p('a'))}"),
    _table(f'<w:trPr><w:trHeight w:val="20" w:hRule="exact"/></w:trPr>{_cell(p("a") * 3)}'),
    _table(f'<w:trPr><w:del w:id="8"/></w:trPr>{_cell(p("a"))}'),
    _table(
        _cell(p("a", properties='<w:ind w:left="3000"/>'), '<w:tcW w:w="90" w:type="dxa"/>'),
        properties='<w:tblLayout w:type="fixed"/>',
    ),
    _table(_cell(p("a") + _table(_cell(p("in"))) + p("b"))),
    _table(_cell(p("a")) + p("in a row"), p("in a row")),
    _table(f"<w:tc>{p('a')}<w:tcPr><w:gridSpan w:val='2'/></w:tcPr></w:tc>"),
    f"<w:tbl {_BAD_SPACE}><w:tr><w:tc>{p('of another space')}</w:tc></w:tr></w:tbl>",
    (
        f'<w:tbl xml:space="preserve"><w:tr><w:tc>{p("a")}<w:p><w:r><w:t> b </w:t></w:r></w:p>'
        "</w:tc></w:tr></w:tbl>"
    ),
    f"<!--{p('a')}-->{p('b')}<![CDATA[{p('c')}]]>",
    f"{p('a')}<?program {p('b')}?>{p('c')}",
    "<w:p><w:r><w:t>]]></w:t></w:r></w:p>",
    "<w:p><w:r><w:t>\ufffe</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>\ufffd\U0001f600 ж</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>&unheard;</w:t></w:r></w:p>",
    "<w:p><w:r><w:t>a</w:r></w:t></w:p>",
    "</w:body><w:body>",
    "</w:p>",
    "<w:p><w:r><w:t>no end</w:t></w:r>",
)


@pytest.mark.parametrize("view", ["accepted", "original"])
@pytest.mark.parametrize("body", BODIES)
def test_each_sort_of_paragraph_is_read_alike_by_its_bytes_and_by_its_elements(
    body: str, view: View
) -> None:
    assert _seen(body, view) == _seen(body, view, parsed=True)


@given(st.lists(st.sampled_from(BODIES), min_size=1, max_size=6), st.data())
def test_bodies_with_a_byte_too_many_or_too_few_are_read_alike(
    bodies: list[str], data: st.DataObject
) -> None:
    body = "".join(bodies)
    at = data.draw(st.integers(0, len(body)))
    cut = data.draw(st.integers(0, 2))
    put = data.draw(
        st.sampled_from(["", "<", ">", "&", '"', "/", " ", "w:", "<w:p>", "</w:p>", "!"])
    )

    body = body[:at] + put + body[at + cut :]

    assert _seen(body, "accepted") == _seen(body, "accepted", parsed=True)


def test_a_name_that_begins_with_a_colon_is_refused_by_a_clear_error() -> None:
    with pytest.raises(DamagedError, match=r"a\.docx, word/document\.xml: is not well-formed XML"):
        _read(_table(f"<:trPr/>{_cell(p('a'))}"), "accepted")


def test_a_part_that_names_its_elements_otherwise_is_read_all_the_same() -> None:
    body = _MANY + p("Plain.")
    main = f"<w:document {DECLARED}><w:body>{body}</w:body></w:document>"
    usual, *others = (
        docx("", main=f'<?xml version="1.0" encoding="{encoding}"?>{xml}')
        for encoding, xml in (
            ("UTF-8", main),
            ("utf-8", main.replace("xmlns:w=", "xmlns:z=").replace("w:", "z:")),
            ("US-ASCII", main),
        )
    )

    for other in others:
        assert read(other, "a.docx", None).text == read(usual, "a.docx", None).text


def _seen(body: str, view: View, *, parsed: bool = False) -> object:
    """Return all that is read of a body, or what is wrong with it; `parsed` by its elements."""
    try:
        reading = _read(f"<!-- -->{body}" if parsed else body, view)
    except InputError as error:
        return type(error).__name__, str(error)
    source = reading.source
    return (
        reading.text,
        reading.account.unread,
        reading.hazards,
        source.places,
        source.literal,
        source.emphasis,
    )


def _read(body: str, view: View) -> Reading:
    return read(docx(body + _MANY, _LISTS, _STYLES), "a.docx", view)


@pytest.mark.parametrize("begun", ["<", "</", "<a b"])
def test_a_name_without_end_is_refused_in_no_time(begun: str) -> None:
    with patience(), pytest.raises(DamagedError):
        read(docx(_MANY + begun + "a" * 1_000_000 + p("Plain.")), "a.docx", None)


def test_a_paragraph_of_very_many_runs_takes_no_more_time_than_its_size() -> None:
    with patience():
        reading = read(docx(p(r("a") * 200_000) + p("Plain.") * 300), "a.docx", None)

    assert len(reading.text.provisions) == 301
