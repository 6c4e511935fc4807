"""Places beside the text where a cheat would put a word: drawings, alternatives, the package."""

from __future__ import annotations

from tests.docx_kit.package import (
    Part,
    docx,
    header,
    image,
    members,
    notes,
    numbering,
    root,
    settings,
    styles,
    swapped,
    zipped,
)
from tests.docx_kit.snippets import (
    abstract,
    alternate,
    box,
    call,
    control,
    framed,
    inline,
    item,
    lvl,
    note,
    num,
    p,
    picture,
    r,
    run,
    style,
    styled,
    tbl,
    tr,
)
from tests.docx_pairs.channel import Channel, Make, body, part

_T = r("WORD")
_P = p(_T)
_HEADER = '<w:headerReference w:type="default" r:id="rIdH"/>'


def _twice(word: str, *, first: bool) -> bytes:
    """Two headers under one identifier, the word in the one or the other."""
    texts = (word, "a") if first else ("a", word)
    made = docx(
        framed(""),
        header("rIdH", p(texts[0])),
        Part("word/other.xml", root("w:hdr", p(texts[1])), "header", "rIdOther"),
        section=_HEADER,
    )
    return swapped(made, "word/_rels/document.xml.rels", 'Id="rIdOther"', 'Id="rIdH"')


_SHAPE = (
    "<w:object><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape>"
    "</w:object>"
)
_GROUP = (
    '<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">'
    "<wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp>"
)
_CANVAS = '<lc:lockedCanvas xmlns:lc="http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas"><a:sp><a:txBody><a:p><a:r><a:t>WORD</a:t></a:r></a:p></a:txBody></a:sp></lc:lockedCanvas>'
_GRAPHIC = "http://schemas.microsoft.com/office/word/2010/wordprocessing"


def _diagram(shown: str, drawn: str) -> tuple[Part, ...]:
    point = "<dgm:pt><dgm:t><a:p><a:r><a:t>{}</a:t></a:r></a:p></dgm:t></dgm:pt>"
    kept = (
        '<dgm:extLst><a:ext><dsp:dataModelExt relId="rIdE" '
        'xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"/>'
        "</a:ext></dgm:extLst>"
    )
    return (
        Part(
            "word/diagrams/data1.xml",
            root("dgm:dataModel", f"<dgm:ptLst>{point.format(shown)}</dgm:ptLst>{kept}"),
            "diagramData",
            "rIdD",
        ),
        Part(
            "word/diagrams/drawing1.xml",
            root("a:drawing", f"<a:t>{drawn}</a:t>"),
            "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
            "rIdE",
        ),
    )


_DIAGRAM = p(
    inline('<dgm:relIds r:dm="rIdD"/>', "http://schemas.openxmlformats.org/drawingml/2006/diagram")
)

DRAWINGS = (
    body("in a box in an embedded object", p(run(_SHAPE.format(_P)))),
    body("in a box in a group", p(inline(_GROUP.format(_P), f"{_GRAPHIC}Group"))),
    body("in a canvas", p(inline(_CANVAS, "x")), "named"),
    body(
        "in a hidden box",
        p(
            inline(
                f"<wps:wsp><wps:txbx><w:txbxContent>{_P}</w:txbxContent></wps:txbx></wps:wsp>",
                "x",
                more='hidden="1"',
            )
        ),
        "shown",
    ),
    body(
        "in the second box of a shape",
        p(
            run(
                f"<w:pict><v:shape><v:textbox><w:txbxContent>{p('a')}</w:txbxContent>"
                f"</v:textbox><v:textbox><w:txbxContent>{_P}</w:txbxContent>"
                "</v:textbox></v:shape></w:pict>"
            )
        ),
    ),
    body(
        "in a shape in a shape",
        p(
            run(
                "<w:pict><v:shape><v:shape><v:textbox>"
                f"<w:txbxContent>{_P}</w:txbxContent></v:textbox></v:shape></v:shape>"
                "</w:pict>"
            )
        ),
    ),
    body(
        "in a box of a shape that is a pattern for others",
        p(
            run(
                '<w:pict><v:shapetype id="t"><v:textbox>'
                f"<w:txbxContent>{_P}</w:txbxContent></v:textbox></v:shapetype>"
                '<v:shape type="#t"/></w:pict>'
            )
        ),
        "named",
    ),
    body(
        "in letters drawn by a pattern for others",
        p(
            run(
                '<w:pict><v:shapetype id="t"><v:textpath string="WORD"/></v:shapetype>'
                '<v:shape type="#t"/></w:pict>'
            )
        ),
        "named",
    ),
    body("in a table in a box", p(box(tbl(tr("WORD")) + p()))),
    body("in a content control in a box", p(box(control(_P)))),
    body(
        "in the markup of an old box",
        p(run("<w:pict><v:shape><v:textbox><x:div>WORD</x:div></v:textbox></v:shape></w:pict>")),
        "named",
    ),
    body(
        "in a shape of an unheard kind",
        p(run("<w:pict><v:unheard><x:div>WORD</x:div></v:unheard></w:pict>")),
        "named",
    ),
    body("in a graphic of an unheard kind", p(inline("<x:y>WORD</x:y>", "urn:unheard")), "named"),
    body("in ink", p(run('<w:contentPart r:id="rIdI"/>'), _T)),
    body("in a picture's description", p(picture("rIdA", alt="WORD")), "value", image("rIdA")),
    body(
        "in the title of an old picture",
        p(run('<w:pict><v:shape><v:imagedata r:id="rIdA" o:title="WORD"/></v:shape></w:pict>')),
        "value",
        image("rIdA"),
    ),
    Channel(
        "in the wording of a diagram", lambda word: docx(framed(_DIAGRAM), *_diagram(word, "a"))
    ),
    Channel(
        "in the picture kept of a diagram",
        lambda word: docx(framed(_DIAGRAM), *_diagram("a", word)),
        "named",
    ),
    Channel(
        "in a picture behind the pages",
        lambda word: docx(
            framed(""),
            image("rIdA", word.encode()),
            main=root(
                "w:document",
                '<w:background><v:background><v:fill r:id="rIdA" type="frame"/>'
                f"</v:background></w:background><w:body>{framed('')}</w:body>",
            ),
        ),
        "named",
    ),
    Channel(
        "in a picture for bullets",
        lambda word: docx(
            framed(item("a")),
            Part(
                "word/numbering.xml",
                root(
                    "w:numbering",
                    '<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape>'
                    '<v:imagedata r:id="rIdA"/></v:shape></w:pict></w:numPicBullet>'
                    + abstract(0, lvl(0, "-", form="bullet", more='<w:lvlPicBulletId w:val="0"/>'))
                    + num(1, 0),
                ),
                "numbering",
                "rIdN",
                parts=(image("rIdA", word.encode()),),
            ),
        ),
        "value",
    ),
)

ALTERNATIVES = (
    body("in a choice of paragraphs", alternate(_P, p("a"))),
    body("in a fallback of paragraphs", alternate(p("a"), _P), "named"),
    body(
        "in a choice nobody understands, with a fallback",
        p(alternate(_T, r("a"), requires="x")),
        "named",
    ),
    body("in the fallback of a choice nobody understands", p(alternate(r("a"), _T, requires="x"))),
    body(
        "in a choice nobody understands, without a fallback",
        p(alternate(_T, requires="x")),
        "named",
    ),
    body("in a choice nobody understands, around paragraphs", alternate(_P, requires="x"), "named"),
    body(
        "in a choice that requires a name that is not declared",
        p(alternate(_T, requires="nothing")),
        "named",
    ),
    body(
        "in a second choice",
        p(
            f'<mc:AlternateContent><mc:Choice Requires="wps">{r("a")}</mc:Choice>'
            f'<mc:Choice Requires="wps">{_T}</mc:Choice></mc:AlternateContent>'
        ),
        "named",
    ),
    body("in a choice inside a choice", p(alternate(alternate(_T, r("a"))))),
    body(
        "in a fallback inside a fallback",
        p(alternate(r("a"), alternate(_T, r("b"), requires="x"), requires="x")),
        "named",
    ),
    body(
        "loose in an alternative",
        p(
            f'<mc:AlternateContent>WORD<mc:Choice Requires="wps">{r("a")}</mc:Choice>'
            "</mc:AlternateContent>"
        ),
        "named",
    ),
    body(
        "between the choices",
        p(
            "<mc:AlternateContent>"
            f'<mc:Choice Requires="wps">{r("a")}</mc:Choice>{_T}</mc:AlternateContent>'
        ),
        "named",
    ),
    body(
        "loose in a choice",
        p(
            f'<mc:AlternateContent><mc:Choice Requires="wps">{r("a")}WORD</mc:Choice>'
            "</mc:AlternateContent>"
        ),
        "named",
    ),
    body(
        "loose in a choice between paragraphs",
        f'<mc:AlternateContent><mc:Choice Requires="wps">{p("a")}WORD</mc:Choice>'
        "</mc:AlternateContent>",
        "named",
    ),
    Channel(
        "in an alternative look",
        lambda word: docx(framed(p(r("a", alternate(f'<w:rStyle w:val="{word}"/>', ""))))),
        "named",
    ),
    Channel(
        "in an alternative manner of a paragraph",
        lambda word: docx(framed(p("a", properties=alternate(f'<w:pStyle w:val="{word}"/>', "")))),
        "named",
    ),
    part(
        "in an alternative in a note",
        p(call(1)),
        lambda word: notes("footnote", note(1, alternate(p(word)))),
    ),
    part(
        "in an alternative note",
        p(call(1)),
        lambda word: notes("footnote", alternate(note(1, word))),
    ),
    body("in an alternative body paragraph in a control", control(alternate(_P))),
    Channel(
        "in an alternative number",
        lambda word: docx(
            framed(item("a")), numbering(abstract(0, alternate(lvl(0, word))) + num(1, 0))
        ),
        "value",
    ),
)

PACKAGES = (
    Channel(
        "in the first of two headers of one identifier",
        lambda word: _twice(word, first=True),
        "named",
    ),
    Channel("in the last of two headers of one identifier", lambda word: _twice(word, first=False)),
    Channel(
        "in a second main document",
        lambda word: docx(
            framed(""),
            loose=(
                Part(
                    "word/second.xml",
                    root("w:document", f"<w:body>{p(word)}</w:body>"),
                    "officeDocument",
                    "rId2",
                ),
            ),
        ),
        "named",
    ),
    Channel(
        "in a part that nothing points to",
        lambda word: docx(framed(""), Part("word/more.xml", root("w:document", p(word)))),
        "named",
    ),
    Channel(
        "in a part of an unheard kind",
        lambda word: docx(framed(""), Part("word/more.xml", root("x:y", word), "unheard")),
        "named",
    ),
    Channel(
        "in a sub-document",
        lambda word: docx(
            framed(p('<w:subDoc r:id="rIdS"/>')),
            Part(word, kind="subDocument", identifier="rIdS", outside=True),
        ),
        "value",
    ),
    Channel(
        "in a second list part",
        lambda word: docx(
            framed(item("a")),
            numbering(abstract(0, lvl(0)) + num(1, 0)),
            Part(
                "word/numbering2.xml",
                root("w:numbering", abstract(0, lvl(0, word)) + num(1, 0)),
                "numbering",
                "rIdN2",
            ),
        ),
        "named",
    ),
    Channel(
        "in a comment",
        lambda word: docx(
            framed(""),
            Part(
                "word/comments.xml",
                root("w:comments", f'<w:comment w:id="1">{p(word)}</w:comment>'),
                "comments",
                "rIdC",
            ),
        ),
        "named",
    ),
    Channel(
        "in a box in a comment",
        lambda word: docx(
            framed(""),
            Part(
                "word/comments.xml",
                root("w:comments", f'<w:comment w:id="1">{p(box(p(word)))}</w:comment>'),
                "comments",
                "rIdC",
            ),
        ),
        "named",
    ),
    Channel(
        "in a picture in a comment",
        lambda word: docx(
            framed(""),
            Part(
                "word/comments.xml",
                root("w:comments", f'<w:comment w:id="1">{p(picture("rIdA"))}</w:comment>'),
                "comments",
                "rIdC",
                parts=(image("rIdA", word.encode()),),
            ),
        ),
        "named",
    ),
    Channel(
        "in a folder of rubbish",
        lambda word: zipped({**members(docx(framed(""))), "[trash]/0000.dat": word.encode()}),
        "named",
    ),
    Channel(
        "in a file beside the package",
        lambda word: zipped({**members(docx(framed(""))), "note.txt": word.encode()}),
        "named",
    ),
)

CHANNELS = (*DRAWINGS, *ALTERNATIVES, *PACKAGES)

SILENT: tuple[tuple[str, Make], ...] = (
    ("an XML comment", lambda word: docx(framed(f"<!-- {word} -->"))),
    (
        "the name of a bookmark",
        lambda word: docx(framed(p(f'<w:bookmarkStart w:id="1" w:name="{word}"/>', "a"))),
    ),
    (
        "the name of a style",
        lambda word: docx(
            framed(styled("S", "a")),
            styles(style("S").replace('w:name w:val="S"', f'w:name w:val="{word}"')),
        ),
    ),
    (
        "the building blocks of a template",
        lambda word: docx(
            framed(""),
            Part(
                "word/glossary/document.xml",
                root("w:glossaryDocument", p(word)),
                "glossaryDocument",
                "rIdG",
            ),
        ),
    ),
    (
        "a variable that no field shows",
        lambda word: docx(
            framed(""), settings(f'<w:docVars><w:docVar w:name="a" w:val="{word}"/></w:docVars>')
        ),
    ),
    (
        "data that no control shows",
        lambda word: docx(
            framed(""), Part("customXml/item1.xml", root("x:y", word), "customXml", "rIdX")
        ),
    ),
)
