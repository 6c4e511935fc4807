"""Ways of saying something else that few documents use, each with one difference."""

from __future__ import annotations

from xml.sax.saxutils import escape

from tests.docx_kit.package import (
    Part,
    docx,
    image,
    numbering,
    outside,
    root,
    strict,
    styles,
    swapped,
)
from tests.docx_kit.snippets import (
    abstract,
    alternate,
    control,
    field,
    framed,
    gone,
    item,
    lvl,
    num,
    p,
    r,
    run,
    style,
    styled,
    tbl,
    tc,
    tr,
)
from tests.docx_pairs.pair import Pair, beside, inside

_TWO_LEVELS = numbering(abstract(0, lvl(0), lvl(1, "%1.%2")) + num(1, 0) + num(2, 0))
_UNKNOWN = '<x:word xmlns:x="urn:example:unheard-of"/>'
_CONTROL = '<w:control r:id="rIdC"/>'


def _ruby(annotation: str, look: str = "") -> str:
    content = f"<w:ruby><w:rt>{annotation}</w:rt><w:rubyBase>{r('due')}</w:rubyBase></w:ruby>"
    return p(run(content, look))


def _nested(kind: str, result: str) -> str:
    """Return a field whose instruction holds another field with this result."""
    begin, separate, end = (
        run(f'<w:fldChar w:fldCharType="{mark}"/>') for mark in ("begin", "separate", "end")
    )
    code = run(f'<w:instrText xml:space="preserve">{escape(kind)} </w:instrText>')
    return p(begin, code, field("QUOTE x", result), separate, r("here"), end)


def _bound(*stores: str) -> tuple[Part, ...]:
    """Return stores of data that all say they are the same."""
    identifier = "{11111111-1111-1111-1111-111111111111}"
    properties = (
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'customXml" ds:itemID="{identifier}"/>'
    )
    return tuple(
        Part(
            f"customXml/item{number}.xml",
            f"<d><fee>{said}</fee></d>",
            "customXml",
            f"rIdX{number}",
            parts=(Part(f"customXml/itemProps{number}.xml", properties, "customXmlProps", "rId1"),),
        )
        for number, said in enumerate(stores, 1)
    )


def _comment(content: str) -> tuple[Part]:
    comment = f'<w:comment w:id="1" w:author="A">{p(content)}</w:comment>'
    return (Part("word/comments.xml", root("w:comments", comment), "comments", "rIdComments"),)


def _strict(words: str) -> bytes:
    return swapped(strict(docx(framed(p("See it.")))), "word/document.xml", "it.", words)


def _active(state: bytes) -> tuple[Part]:
    held = (image("rId1", state),)
    return (Part("word/activeX1.xml", "<ax/>", "control", "rIdC", parts=held),)


def _style(run: str = "", paragraph: str = "") -> tuple[Part]:
    return (styles(style("S", run=run, paragraph=paragraph)),)


_STRUCK = "<w:rPr><w:strike/></w:rPr>"
_FAR = '<w:pPr><w:ind w:left="20000"/></w:pPr>'
_BLACK = '<w:tcPr><w:shd w:val="clear" w:fill="FFFFFF"/></w:tcPr>'
_WORDS = "<w:t>due</w:t>"

PAIRS = (
    inside(
        "properties of characters behind them",
        p(run(_WORDS)),
        p(f"<w:r>{_WORDS}{_STRUCK}</w:r>"),
        sees="unread",
    ),
    inside(
        "properties of a paragraph once more",
        f"<w:p>{_FAR}{run(_WORDS)}</w:p>",
        f"<w:p>{_FAR}<w:pPr/>{run(_WORDS)}</w:p>",
        sees="unread",
    ),
    inside(
        "properties of a cell once more",
        tbl(tr(tc("due"))),
        tbl(tr(tc("due").replace("<w:p>", f"{_BLACK}<w:p>", 1))),
        sees="unread",
    ),
    inside(
        "properties of a row behind its cells",
        tbl(tr("due"), tr("not")),
        tbl(tr("due"), tr("not").replace("</w:tr>", "<w:trPr><w:hidden/></w:trPr></w:tr>")),
        sees="unread",
    ),
    # Numbers of lists, and levels, written in another way.
    *(
        inside(
            f"a number of a list written {written!r}",
            p("Fees"),
            p("Fees", properties=f'<w:numPr><w:numId w:val="{written}"/></w:numPr>'),
            _TWO_LEVELS,
        )
        for written in ("01", " 1 ")
    ),
    inside(
        "a level written with blanks",
        item("Fees"),
        item("Fees", level=1).replace('<w:ilvl w:val="1"/>', '<w:ilvl w:val=" 1 "/>'),
        _TWO_LEVELS,
    ),
    beside(
        "a list of its own at the level of its style",
        styled("S", "Fees", properties='<w:numPr><w:numId w:val="2"/></w:numPr>'),
        _style(paragraph='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        _style(paragraph='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
        _TWO_LEVELS,
    ),
    # Fields.
    inside(
        "a result that another field's instruction takes up",
        _nested("HYPERLINK", "http://a.example"),
        _nested("HYPERLINK", "http://b.example"),
    ),
    inside("an equation with a field in it", _nested("EQ \\s", "1"), _nested("EQ \\s", "9")),
    inside(
        "a link of a field to a named place",
        p(field('HYPERLINK \\l "art5"', "here")),
        p(field('HYPERLINK \\l "art9"', "here")),
    ),
    beside(
        "a place in the document that a link leads to",
        p('<w:hyperlink r:id="rIdL" w:docLocation="a">' + r("here") + "</w:hyperlink>"),
        (outside("rIdL", "hyperlink", "http://a.example"),),
        (outside("rIdL", "hyperlink", "http://b.example"),),
    ),
    # Rubies, controls, comments, equations.
    inside("an annotation struck", _ruby(r("no")), _ruby(r("no", "<w:strike/>"))),
    inside("a ruby struck as a whole", _ruby(r("no")), _ruby(r("no"), "<w:strike/>")),
    beside(
        "two stores of one name",
        p(
            control(
                r("net"),
                '<w:dataBinding w:xpath="/d[1]/fee[1]"'
                ' w:storeItemID="{11111111-1111-1111-1111-111111111111}"/>',
            )
        ),
        _bound("net", "net"),
        _bound("gross", "net"),
        sees="hazard bound-control",
    ),
    beside(
        "words of a comment struck",
        p("due"),
        _comment(r("not due")),
        _comment(r("not due", "<w:strike/>")),
        sees="hazard comment",
    ),
    beside(
        "words deleted in a comment",
        p("due"),
        _comment(gone(r("net"))),
        _comment(gone(r("gross"))),
        sees="hazard comment",
    ),
    inside(
        "a pending change of a fraction",
        p("<m:oMath><m:f><m:fPr/></m:f></m:oMath>"),
        p(
            '<m:oMath><m:f><m:fPr><m:ctrlPr><w:rPr><w:del w:id="1"/></w:rPr></m:ctrlPr></m:fPr>'
            "</m:f></m:oMath>"
        ),
        sees="hazard tracked-changes",
    ),
    beside(
        "a pending change of a style",
        styled("S", "due"),
        _style(run="<w:strike/>"),
        _style(run='<w:strike/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'),
        sees="hazard tracked-changes",
    ),
    inside(
        "an alternative in a struck run",
        p(run(alternate("<w:t>due</w:t>", "<w:t>due</w:t>", "w14"))),
        p(run(alternate("<w:t>due</w:t>", "<w:t>due</w:t>", "w14"), "<w:strike/>")),
    ),
    beside(
        "the state of a control that a program keeps beside it",
        p(run(f"<w:object>{_CONTROL}</w:object>")),
        _active(b"yes"),
        _active(b"no!"),
    ),
    # What this reader does not know has its place.
    inside(
        "something unknown in another place",
        p(r("Fee is "), run(_UNKNOWN), r("due.")),
        p(r("Fee is due."), run(_UNKNOWN)),
        sees="unread",
    ),
    Pair(
        "words like a name of the strict form",
        _strict("http://purl.oclc.org/ooxml/drawingml/main"),
        _strict("http://schemas.openxmlformats.org/drawingml/2006/main"),
    ),
    # Figures that read as one.
    inside(
        "a note's own mark among its words",
        p(r("Fee 10")),
        p(r("Fee 10"), run("<w:footnoteRef/>")),
        sees="hazard joined-figures",
    ),
    beside(
        "a number right before figures",
        item("0 days"),
        (numbering(abstract(0, lvl(0, "%1")) + num(1, 0)),),
        (numbering(abstract(0, lvl(0, "%1", more='<w:suff w:val="nothing"/>')) + num(1, 0)),),
        sees="hazard joined-figures",
    ),
    # What Word writes or takes up by itself.
    inside(
        "a paragraph that a field shows elsewhere",
        p(field("STYLEREF S", "due")) + styled("S", "due") + styled("T", "not due"),
        p(field("STYLEREF S", "due")) + styled("T", "due") + styled("S", "not due"),
        styles(style("S") + style("T")),
        sees="hazard field",
    ),
    inside(
        "a title beside a link",
        p('<w:hyperlink r:id="rIdL">' + r("here") + "</w:hyperlink>"),
        p('<w:hyperlink r:id="rIdL" w:tooltip="not due">' + r("here") + "</w:hyperlink>"),
        outside("rIdL", "hyperlink", "http://a.example"),
        sees="hazard comment",
    ),
)
