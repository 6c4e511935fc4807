"""Boxes, pictures, links, fields, controls, equations, tables and what else is not plain text."""

from __future__ import annotations

from tests.docx_kit.package import Part, docx, header, image, outside, root
from tests.docx_kit.snippets import (
    alternate,
    box,
    control,
    field,
    framed,
    inline,
    inner,
    p,
    picture,
    r,
    run,
    tbl,
    tc,
    tr,
    vml_box,
)
from tests.docx_pairs.pair import Pair, beside, inside


def _line(*middle: str) -> str:
    return p(r("The fee is "), *middle, r(" in total."))


def _both(name: str, make: str, *parts: Part, sees: str = "change", edit: bool = True) -> Pair:
    """Return a pair of one snippet that says "net" with one that says "gross"."""
    return inside(
        name,
        make,
        make.replace("net", "gross"),
        *parts,
        sees=sees,
        edit=("net", "gross") if edit else None,
    )


_IN_BOX = p("Fee net.")
_CHOICE = run(alternate(inner(box(_IN_BOX)), inner(vml_box(_IN_BOX))))
_PICTURE = p(r("See "), picture("rIdA"), r("."))
_CHART = _line(
    inline('<c:chart r:id="rIdC"/>', "http://schemas.openxmlformats.org/drawingml/2006/chart")
)
_DIAGRAM = _line(
    inline('<dgm:relIds r:dm="rIdD"/>', "http://schemas.openxmlformats.org/drawingml/2006/diagram")
)
_OLE = _line(
    run(
        "<w:object><v:shape/>"
        '<o:OLEObject Type="Embed" ProgID="Excel.Sheet" r:id="rIdO"/></w:object>'
    )
)
_LINK = _line('<w:hyperlink r:id="rIdL">' + r("here") + "</w:hyperlink>")


def _chart(text: str) -> Part:
    return Part("word/charts/chart1.xml", root("c:chartSpace", text), "chart", "rIdC")


def _charted(content: bytes) -> Part:
    return Part(
        "word/charts/chart1.xml",
        root("c:chartSpace", "<c:chart/>"),
        "chart",
        "rIdC",
        parts=(Part("word/embeddings/data.xlsx", content, "package", "rId1"),),
    )


def _diagram(text: str) -> Part:
    point = f"<dgm:pt><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>"
    return Part(
        "word/diagrams/data1.xml",
        root("dgm:dataModel", f"<dgm:ptLst>{point}</dgm:ptLst>"),
        "diagramData",
        "rIdD",
    )


def _checked(state: str, shown: str) -> str:
    return _line(
        control(r(shown), f'<w14:checkbox><w14:checked w14:val="{state}"/></w14:checkbox>')
    )


def _form(state: str) -> str:
    return _line(
        field(
            "FORMCHECKBOX",
            form=f'<w:ffData><w:checkBox><w:default w:val="{state}"/></w:checkBox></w:ffData>',
        )
    )


_DROPDOWN = (
    '<w:dropDownList><w:listItem w:value="net"/><w:listItem w:value="gross"/></w:dropDownList>'
)


def _separated(form: str) -> str:
    """Return a form whose field has a result, as Word has it: an empty one."""
    end = run('<w:fldChar w:fldCharType="end"/>')
    return form.replace(end, run('<w:fldChar w:fldCharType="separate"/>') + end)


def _list_form(chosen: int) -> str:
    entries = '<w:listEntry w:val="net"/><w:listEntry w:val="gross"/>'
    return _line(
        field(
            "FORMDROPDOWN",
            form=f'<w:ffData><w:ddList><w:result w:val="{chosen}"/>{entries}</w:ddList></w:ffData>',
        )
    )


def _sum(power: str) -> str:
    text = "<m:r><m:t>{}</m:t></m:r>"
    return _line(
        f"<m:oMath><m:sSup><m:e>{text.format('x')}</m:e><m:sup>{text.format(power)}</m:sup>"
        "</m:sSup></m:oMath>"
    )


def _math(text: str, properties: str = "") -> str:
    return f"<m:oMath><m:r>{properties}<m:t>{text}</m:t></m:r></m:oMath>"


def _equal(text: str, properties: str = "") -> str:
    return p(_math(text, properties))


def _fraction(over: str, under: str) -> str:
    sign = "<m:r><m:t>{}</m:t></m:r>"
    inner = f"<m:num>{sign.format(over)}</m:num><m:den>{sign.format(under)}</m:den>"
    return p(f"<m:oMath><m:f>{inner}</m:f></m:oMath>")


def _sections(kind: str) -> bytes:
    first = p("Net.", properties="<w:sectPr/>")
    return docx(framed(first), section=f'<w:type w:val="{kind}"/>')


def _drawn(shape: str) -> str:
    geometry = f'<wps:wsp><wps:spPr><a:prstGeom prst="{shape}"/></wps:spPr></wps:wsp>'
    return p(r("Net."), inline(geometry, "urn:example:shape"))


PAIRS = (
    _both("a text box with a fallback", _line(_CHOICE)),
    _both("a text box without a fallback", _line(box(_IN_BOX))),
    _both("a text box of the old kind", _line(vml_box(_IN_BOX))),
    _both("a text box in a cell", tbl(tr(tc(_line(box(_IN_BOX)))))),
    _both("a table in a text box", _line(box(tbl(tr("net")) + p("")))),
    _both("a text box in a text box", _line(box(p(box(_IN_BOX))))),
    inside(
        "a fallback that says something else",
        _line(run(alternate(inner(box(p("net"))), inner(vml_box(p("net")))))),
        _line(run(alternate(inner(box(p("net"))), inner(vml_box(p("gross")))))),
        sees="hazard fallback-differs",
    ),
    inside(
        "letters drawn behind the text",
        _line(run('<w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict>')),
        _line(run('<w:pict><v:shape><v:textpath string="FINAL"/></v:shape></w:pict>')),
        edit=("DRAFT", "FINAL"),
    ),
    beside(
        "a watermark in a header",
        p("Text."),
        (
            header(
                "rIdH", p(run('<w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict>'))
            ),
        ),
        (
            header(
                "rIdH", p(run('<w:pict><v:shape><v:textpath string="FINAL"/></v:shape></w:pict>'))
            ),
        ),
        section='<w:headerReference w:type="default" r:id="rIdH"/>',
        edit=("DRAFT", "FINAL"),
    ),
    # Controls and fields.
    _both("a content control in a line", _line(control(r("net")))),
    _both("a content control around paragraphs", control(_line(r("net")))),
    _both("a content control around a row", tbl(control(tr("net")))),
    _both("a content control around a cell", tbl(tr(control(tc("net"))))),
    inside("a box ticked", _checked("0", "☐"), _checked("1", "☒")),
    inside(
        "an entry chosen",
        _line(control(r("net"), _DROPDOWN)),
        _line(control(r("gross"), _DROPDOWN)),
    ),
    inside("a box ticked in a form", _form("0"), _form("1")),
    inside("an entry chosen in a form", _list_form(0), _list_form(1)),
    inside("a box ticked, as Word writes it", _separated(_form("0")), _separated(_form("1"))),
    inside(
        "an entry chosen, as Word writes it",
        _separated(_list_form(0)),
        _separated(_list_form(1)),
    ),
    inside(
        "another sign beside a stored one",
        _line(field("SYMBOL 252 \\f Wingdings", "x")),
        _line(field("SYMBOL 251 \\f Wingdings", "x")),
    ),
    inside(
        "the text of a button beside a stored one",
        _line(field("MACROBUTTON None due", "not due")),
        _line(field("MACROBUTTON None not due", "not due")),
    ),
    _both("the stored result of a field", _line(field("REF _Ref1 \\h", "net"))),
    _both(
        "the stored result of a simple field",
        _line('<w:fldSimple w:instr=" QUOTE x ">' + r("net") + "</w:fldSimple>"),
    ),
    inside("a page number typed", _line(field("PAGE", "1")), _line(r("1"))),
    inside(
        "another field for a page number", _line(field("PAGE", "1")), _line(field("NUMPAGES", "1"))
    ),
    inside(
        "a page number that was stored otherwise",
        _line(field("PAGE", "1")),
        _line(field("PAGE", "2")),
        sees="nothing",
    ),
    inside(
        "a date that changes by itself",
        _line(r("1 May 2026")),
        _line(field('DATE \\@ "d MMM yyyy"', "1 May 2026")),
        sees="hazard self-updating-field",
    ),
    inside(
        "a time saved for a time created",
        _line(field("CREATEDATE", "1 May")),
        _line(field("SAVEDATE", "1 May")),
        sees="hazard self-updating-field",
    ),
    inside(
        "a letter by a field",
        _line(field("SYMBOL 252 \\f Wingdings")),
        _line(field("SYMBOL 251 \\f Wingdings")),
    ),
    _both("the text of a button", _line(field("MACROBUTTON None net"))),
    _both("the equation of a field", _line(field("EQ \\f(net,2)")), edit=False),
    inside(
        "what a link's text leads to",
        _line(field('HYPERLINK "https://a.example"', "here")),
        _line(field('HYPERLINK "https://b.example"', "here")),
    ),
    inside(
        "the place in a page that a link leads to",
        _line(field('HYPERLINK "https://a.example" \\l "one"', "here")),
        _line(field('HYPERLINK "https://a.example" \\l "two"', "here")),
    ),
    inside(
        "a field's result for a typed word",
        _line(r("net")),
        _line(field("QUOTE net", "net")),
        sees="hazard field",
    ),
    inside(
        "a field's locked result for a typed word",
        _line(r("net")),
        _line(f'<w:fldSimple w:instr="QUOTE net" w:fldLock="1">{r("net")}</w:fldSimple>'),
        sees="nothing",
    ),
    beside(
        "where a link leads",
        _LINK,
        (outside("rIdL", "hyperlink", "https://a.example"),),
        (outside("rIdL", "hyperlink", "https://b.example"),),
    ),
    inside(
        "a link taken away",
        _LINK,
        _line(r("here")),
        outside("rIdL", "hyperlink", "https://a.example"),
    ),
    inside(
        "text fetched from elsewhere",
        _line(r("net")),
        _line(field('INCLUDETEXT "a.docx"', "net")),
        sees="hazard external-content",
    ),
    inside(
        "the source of text fetched from elsewhere",
        _line(field('INCLUDETEXT "a.docx"', "net")),
        _line(field('INCLUDETEXT "b.docx"', "net")),
        sees="hazard external-content",
    ),
    # Pictures and other files inside.
    beside("a picture's bytes", _PICTURE, (image("rIdA", b"one"),), (image("rIdA", b"two"),)),
    inside(
        "a picture's alternative text",
        p(picture("rIdA", alt="net")),
        p(picture("rIdA", alt="gross")),
        image("rIdA"),
    ),
    inside(
        "how a picture is cropped",
        p(picture("rIdA")),
        p(picture("rIdA", crop='l="5000"')),
        image("rIdA"),
    ),
    inside(
        "a picture that is hidden",
        p(picture("rIdA")),
        p(picture("rIdA", more='hidden="1"')),
        image("rIdA"),
    ),
    beside(
        "where a picture is fetched from",
        p(picture("link:rIdA")),
        (outside("rIdA", "image", "https://a.example/a.png"),),
        (outside("rIdA", "image", "https://b.example/a.png"),),
    ),
    inside(
        "two pictures that change places",
        p(picture("rIdA"), picture("rIdB")),
        p(picture("rIdB"), picture("rIdA")),
        image("rIdA", b"one"),
        image("rIdB", b"two"),
    ),
    beside(
        "an old picture's bytes",
        p(run('<w:pict><v:shape><v:imagedata r:id="rIdA"/></v:shape></w:pict>')),
        (image("rIdA", b"one"),),
        (image("rIdA", b"two"),),
    ),
    beside(
        "the bytes of an embedded file",
        _OLE,
        (Part("word/e.xlsx", b"one", "package", "rIdO"),),
        (Part("word/e.xlsx", b"two", "package", "rIdO"),),
    ),
    beside("a chart", _CHART, (_chart("<c:v>1</c:v>"),), (_chart("<c:v>2</c:v>"),)),
    beside("the data behind a chart", _CHART, (_charted(b"one"),), (_charted(b"two"),)),
    beside(
        "the wording of a diagram",
        _DIAGRAM,
        (_diagram("net"),),
        (_diagram("gross"),),
        edit=("net", "gross"),
    ),
    inside("a drawn line", p("Net."), _drawn("line")),
    inside("which shape is drawn", _drawn("line"), _drawn("mathNotEqual")),
    inside("an equation", _sum("2"), _sum("3")),
    inside("a power written out", _sum("2"), _equal("x^{2}")),
    inside(
        "what a fraction divides",
        _fraction("a}/{b", "c"),
        _fraction("a", "b}/{c"),
    ),
    inside("a struck sign in an equation", _equal("x"), _equal("x", "<w:rPr><w:strike/></w:rPr>")),
    inside("a hidden sign in an equation", _equal("x"), _equal("x", "<w:rPr><w:vanish/></w:rPr>")),
    inside(
        "the alphabet of a sign in an equation",
        _equal("R"),
        _equal("R", '<m:rPr><m:scr m:val="double-struck"/></m:rPr>'),
    ),
    inside(
        "a picture letter in an equation",
        p('<m:oMath><m:r><w:sym w:font="Symbol" w:char="F061"/></m:r></m:oMath>'),
        p('<m:oMath><m:r><w:sym w:font="Symbol" w:char="F062"/></m:r></m:oMath>'),
    ),
    inside(
        "two equations for one",
        p(f"<m:oMathPara>{_math('a')}{_math('b')}</m:oMathPara>"),
        p(f"<m:oMathPara>{_math('ab')}</m:oMathPara>"),
    ),
    # Tables.
    inside("a row more", tbl(tr("Fee", "10")), tbl(tr("Fee", "10"), tr("Tax", "2"))),
    inside("a cell's text", tbl(tr("Fee", "10")), tbl(tr("Fee", "11")), edit=("10", "11")),
    inside(
        "cells merged side by side",
        tbl(tr("Fee", "10"), tr("Tax", "")),
        tbl(tr("Fee", "10"), tr(tc("Tax", properties='<w:gridSpan w:val="2"/>'))),
    ),
    inside(
        "cells merged over rows",
        tbl(tr("Fee", "10"), tr("", "20")),
        tbl(
            tr(tc("Fee", properties='<w:vMerge w:val="restart"/>'), "10"),
            tr(tc("", properties="<w:vMerge/>"), "20"),
        ),
    ),
    inside("two cells that change places", tbl(tr("Fee", "10")), tbl(tr("10", "Fee"))),
    inside(
        "a paragraph that moves to the next cell",
        tbl(tr(tc("Fee", "net"), tc("10"))),
        tbl(tr(tc("Fee"), tc("net", "10"))),
    ),
    inside(
        "a table in a table",
        tbl(tr(tc(tbl(tr("net")) + p("")))),
        tbl(tr(tc(tbl(tr("gross")) + p("")))),
        edit=("net", "gross"),
    ),
    inside("a paragraph for a table", p("net"), tbl(tr("net"))),
    inside(
        "a row that is hidden",
        tbl(tr("Fee"), tr("net")),
        tbl(tr("Fee"), tr("net", properties="<w:hidden/>")),
    ),
    inside("an empty column", tbl(tr("Fee", "10")), tbl(tr("Fee", "", "10"))),
    inside(
        "a row with a gap before it",
        tbl(tr("a", "b"), tr("c")),
        tbl(tr("a", "b"), tr("c", properties='<w:gridBefore w:val="1"/>')),
    ),
    # Sections.
    inside("a section that begins", p("Net."), p("Net.", properties="<w:sectPr/>")),
    Pair("how a section begins", _sections("nextPage"), _sections("continuous")),
)
