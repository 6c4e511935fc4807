"""Drawings that hold the same things and do not look the same."""

from __future__ import annotations

from tests.docx_kit.package import Part, docx, image, notes, outside, root
from tests.docx_kit.snippets import (
    abstract,
    alternate,
    box,
    framed,
    inline,
    inner,
    item,
    lvl,
    note,
    num,
    p,
    picture,
    r,
    run,
)
from tests.docx_pairs.pair import Pair, beside, inside

_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_KEPT = "http://schemas.microsoft.com/office/drawing/2008/diagram"
_DRAWN = "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing"
_BLIP = '<a:blip r:embed="rIdA"/>'
_TWO = (image("rIdA", b"1"), image("rIdB", b"2"))


_BOX = f"<wps:wsp><wps:txbx><w:txbxContent>{p('x')}</w:txbxContent></wps:txbx></wps:wsp>"


def _picture(blip: str = _BLIP, look: str = "") -> str:
    return inline(
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a"/></pic:nvPicPr>'
        f"<pic:blipFill>{blip}</pic:blipFill><pic:spPr>{look}</pic:spPr></pic:pic>",
        f"{_MAIN}picture",
    )


def _shape(content: str) -> str:
    return p(inline(f"<wps:wsp>{content}</wps:wsp>", _SHAPE))


def _filled(fill: str, colour: str = "") -> str:
    words = p(r("not due", colour))
    return _shape(
        f"<wps:spPr>{fill}</wps:spPr><wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx>"
    )


def _vml(attributes: str, content: str = "") -> str:
    return p(run(f"<w:pict><v:shape {attributes}>{content}</v:shape></w:pict>"))


def _svg(bitmap: str, vector: str) -> str:
    return _picture(
        f'<a:blip r:embed="{bitmap}"><a:extLst><a:ext uri="x"><s:svgBlip xmlns:s="{_SVG}" '
        f'r:embed="{vector}"/></a:ext></a:extLst></a:blip>'
    )


def _free(x: int) -> str:
    return _shape(
        '<wps:spPr><a:custGeom><a:pathLst><a:path><a:moveTo><a:pt x="0" y="0"/></a:moveTo>'
        f'<a:lnTo><a:pt x="{x}" y="9"/></a:lnTo></a:path></a:pathLst></a:custGeom></wps:spPr>'
    )


def _look(name: str, old: str, new: str) -> Pair:
    return inside(name, p(_picture(look=old)), p(_picture(look=new)), *_TWO)


def _effect(name: str, effect: str) -> Pair:
    changed = f'<a:blip r:embed="rIdA">{effect}</a:blip>'
    return inside(name, p(_picture()), p(_picture(changed)), *_TWO)


def _group(words: str) -> str:
    held = f"<wps:wsp><wps:txbx><w:txbxContent>{p('a')}</w:txbxContent></wps:txbx></wps:wsp>"
    return p(
        inline(f'<g:wgp xmlns:g="{_GROUP}">{held}<a:tbl><a:t>{words}</a:t></a:tbl></g:wgp>', _GROUP)
    )


def _told(name: str, piece: str) -> Pair:
    """Return a piece of a group whose words for those who cannot see it changed."""
    old, new = (
        p(inline(f'<g:wgp xmlns:g="{_GROUP}">{piece.format(words)}</g:wgp>', _GROUP))
        for words in ("due", "not due")
    )
    return inside(f"words beside {name} in a group", old, new, *_TWO, sees="hazard comment")


def _ovals(words: str) -> str:
    return p(run(f'<w:pict><v:group><v:rect alt="a"/><v:oval alt="{words}"/></v:group></w:pict>'))


_GROUPED = (
    _told(
        "a picture",
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="a" descr="{}"/></pic:nvPicPr><pic:blipFill>'
        '<a:blip r:embed="rIdA"/></pic:blipFill><pic:spPr/></pic:pic>',
    ),
    _told("a shape", '<wps:wsp><wps:cNvPr id="1" name="a" title="{}"/><wps:spPr/></wps:wsp>'),
    inside(
        "words beside the second shape of an old group",
        _ovals("due"),
        _ovals("not due"),
        sees="hazard comment",
    ),
)
_CHART = p(inline('<c:chart r:id="rIdC"/>', f"{_MAIN}chart"))
_DIAGRAM = p(inline('<dgm:relIds r:dm="rIdD"/>', f"{_MAIN}diagram"))
_WORDS = f"<v:textbox><w:txbxContent>{p('not due')}</w:txbxContent></v:textbox>"
_BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'


def _charted(workbook: str) -> tuple[Part]:
    return (
        Part(
            "word/charts/chart1.xml",
            root("c:chartSpace", '<c:chart/><c:externalData r:id="rId1"/>'),
            "chart",
            "rIdC",
            parts=(outside("rId1", "oleObject", workbook),),
        ),
    )


def _arranged(*order: int, drawn: tuple[str, ...] = ("Seller", "Buyer")) -> tuple[Part, Part]:
    names = ("Seller", "Buyer")
    points = "".join(
        f'<dgm:pt modelId="{at}"><dgm:t><a:p><a:r><a:t>{name}</a:t></a:r></a:p></dgm:t></dgm:pt>'
        for at, name in enumerate(names)
    )
    joined = "".join(
        f'<dgm:cxn srcId="9" destId="{at}" srcOrd="{place}"/>' for at, place in enumerate(order)
    )
    kept = f'<dgm:extLst><d:dataModelExt xmlns:d="{_KEPT}" relId="rIdE"/></dgm:extLst>'
    model = f"<dgm:ptLst>{points}</dgm:ptLst><dgm:cxnLst>{joined}</dgm:cxnLst>{kept}"
    shapes = "".join(f"<a:t>{name}</a:t>" for name in drawn)
    return (
        Part("word/diagrams/data1.xml", root("dgm:dataModel", model), "diagramData", "rIdD"),
        Part("word/diagrams/drawing1.xml", root("a:drawing", shapes), _DRAWN, "rIdE"),
    )


def _equation(*content: str) -> str:
    runs = "".join(f"<m:r>{piece}</m:r>" for piece in content)
    return p(f"<m:oMath>{runs}</m:oMath>")


def _bullet(name: str) -> tuple[Part]:
    drawn = f'<w:pict><v:shape><v:imagedata r:id="rId{name}"/></v:shape></w:pict>'
    level = lvl(0, "-", form="bullet", more='<w:lvlPicBulletId w:val="0"/>')
    content = f'<w:numPicBullet w:numPicBulletId="0">{drawn}</w:numPicBullet>{abstract(0, level)}'
    return (
        Part(
            "word/numbering.xml",
            root("w:numbering", content + num(1, 0)),
            "numbering",
            "rIdN",
            parts=_TWO,
        ),
    )


def _fallbacks() -> list[Pair]:
    equation = "<m:oMath><m:r><m:t>{}</m:t></m:r></m:oMath>"
    sign = '<w:sym w:font="Wingdings" w:char="F0FC"/>'
    spaces = 'xmlns:e="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
    emoji = (
        f'<mc:AlternateContent {spaces}><mc:Choice Requires="e"><e:symEx e:char="{{}}"/>'
        '</mc:Choice><mc:Choice Requires="w14"><w:t>ok</w:t></mc:Choice></mc:AlternateContent>'
    )

    def pair(name: str, choice: str, same: str, other: str) -> Pair:
        old, new = (alternate(choice, fallback, "w14") for fallback in (same, other))
        return inside(name, p(old), p(new), sees="hazard fallback-differs")

    shown = p(picture("rIdA"), picture("rIdB"))
    pictures = [alternate(picture("rIdA"), picture(f"rId{name}")) for name in "AB"]
    return [
        pair("a fallback struck out", r("not"), r("not"), r("not", "<w:strike/>")),
        pair("a hidden fallback", r("not"), r("not"), r("not", "<w:vanish/>")),
        pair("the equation of a fallback", *(equation.format(sign) for sign in "xxy")),
        inside(
            "a sign in a fallback",
            p(run(alternate("<w:t>a</w:t>", "<w:t>a</w:t>", "w14"))),
            p(run(alternate("<w:t>a</w:t>", f"<w:t>a</w:t>{sign}", "w14"))),
            sees="hazard fallback-differs",
        ),
        inside(
            "a Choice that Word alone understands",
            p(run(emoji.format("2714"))),
            p(run(emoji.format("2718"))),
            sees="hazard fallback-differs",
        ),
        inside(
            "the picture of a fallback",
            shown + p(pictures[0]),
            shown + p(pictures[1]),
            *_TWO,
            sees="hazard fallback-differs",
        ),
    ]


PAIRS = (
    *_GROUPED,
    inside(
        "the words beside a box",
        p(inline(_BOX, _SHAPE, alt="due")),
        p(inline(_BOX, _SHAPE, alt="not due")),
        sees="hazard comment",
    ),
    _look("a picture flipped", "", '<a:xfrm flipH="1"/>'),
    _look("a picture turned", "", '<a:xfrm rot="10800000"/>'),
    _effect("a picture made transparent", '<a:alphaModFix amt="0"/>'),
    _effect("a picture bleached", '<a:lum bright="100000"/>'),
    inside(
        "vector forms swapped between pictures",
        p(_svg("rIdA", "rIdS"), _svg("rIdA", "rIdT")),
        p(_svg("rIdA", "rIdT"), _svg("rIdA", "rIdS")),
        image("rIdA", b"1"),
        image("rIdS", b"<svg>1"),
        image("rIdT", b"<svg>2"),
    ),
    inside(
        "a picture too small to see",
        p(_picture()),
        p(_picture().replace("<wp:inline>", '<wp:inline><wp:extent cx="1" cy="1"/>')),
        *_TWO,
    ),
    inside(
        "a floating box that is hidden",
        p(box(p("not due")).replace("wp:inline", "wp:anchor")),
        p(
            box(p("not due"))
            .replace("wp:inline", "wp:anchor")
            .replace("<wp:anchor>", '<wp:anchor hidden="1">')
        ),
    ),
    inside(
        "a shape that is hidden",
        _shape('<wps:cNvPr id="1" name="a"/>'),
        _shape('<wps:cNvPr id="1" name="a" hidden="1"/>'),
    ),
    inside("a shape of another form", _free(1), _free(999)),
    inside("a VML shape of another form", _vml('path="m0,0l1,1e"'), _vml('path="m0,0l9,9e"')),
    inside(
        "a VML shape type of another form",
        p(run('<w:pict><v:shapetype id="t" path="m0,0l1,1e"/></w:pict>')) + _vml('type="#t"'),
        p(run('<w:pict><v:shapetype id="t" path="m0,0l9,9e"/></w:pict>')) + _vml('type="#t"'),
    ),
    inside(
        "a VML box that is hidden",
        _vml('style="width:90pt"', _WORDS),
        _vml('style="width:90pt;visibility:hidden"', _WORDS),
    ),
    inside(
        "a VML picture cropped",
        _vml("", '<v:imagedata r:id="rIdA"/>'),
        _vml("", '<v:imagedata r:id="rIdA" croptop="0.5"/>'),
        *_TWO,
    ),
    inside(
        "VML fills swapped",
        _vml("", '<v:fill type="frame" r:id="rIdA"/>')
        + _vml("", '<v:fill type="frame" r:id="rIdB"/>'),
        _vml("", '<v:fill type="frame" r:id="rIdB"/>')
        + _vml("", '<v:fill type="frame" r:id="rIdA"/>'),
        *_TWO,
    ),
    inside(
        "another signer of a signature line",
        _vml("", '<v:imagedata r:id="rIdA"/><o:signatureline o:suggestedsigner="Ann"/>'),
        _vml("", '<v:imagedata r:id="rIdA"/><o:signatureline o:suggestedsigner="Bob"/>'),
        *_TWO,
    ),
    inside(
        "letters of a shape switched off",
        _vml("", '<v:textpath string="DRAFT"/>'),
        _vml("", '<v:textpath on="f" string="DRAFT"/>'),
    ),
    inside(
        "words in a filled box in the colour of its ground",
        _filled(_BLACK),
        _filled(_BLACK, '<w:color w:val="000000"/>'),
        sees="hazard ground-colour-text",
    ),
    inside(
        "a box filled with a picture that is shown elsewhere",
        p(_picture()) + _filled(""),
        p(_picture()) + _filled(f"<a:blipFill>{_BLIP}</a:blipFill>"),
        *_TWO,
    ),
    inside("words in a drawing that nothing is known to show", _group("net"), _group("gross")),
    beside("the workbook of a chart", _CHART, _charted("file:///a.xlsx"), _charted("file:///b")),
    beside("the order of a diagram", _DIAGRAM, _arranged(0, 1), _arranged(1, 0)),
    beside(
        "the order in the picture of a diagram",
        _DIAGRAM,
        _arranged(0, 1),
        _arranged(0, 1, drawn=("Buyer", "Seller")),
    ),
    *_fallbacks(),
    inside(
        "pictures swapped in an equation",
        _equation(inner(picture("rIdA")), inner(picture("rIdB"))),
        _equation(inner(picture("rIdB")), inner(picture("rIdA"))),
        *_TWO,
    ),
    inside(
        "notes swapped in an equation",
        _equation('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="2"/>'),
        _equation('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'),
        notes("footnote", note(1, "x") + note(2, "y")),
    ),
    beside("another picture as a bullet", item("Fees"), _bullet("A"), _bullet("B")),
    Pair(
        "a picture of another size, name and place in the line",
        docx(framed(p(_picture(look='<a:xfrm><a:ext cx="900000" cy="800000"/></a:xfrm>'))), *_TWO),
        docx(
            framed(
                p(
                    _picture(
                        look='<a:xfrm><a:off x="9" y="9"/><a:ext cx="990000" cy="880000"/></a:xfrm>'
                        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
                    )
                    .replace('name="a"', 'name="b"')
                    .replace("<wp:inline>", '<wp:inline distT="0"><wp:extent cx="990000"/>')
                )
            ),
            *_TWO,
        ),
        "nothing",
    ),
)
