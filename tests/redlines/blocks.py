"""WordprocessingML in strings: runs, paragraphs, tables, fields, drawings."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from tests.redlines.names import NAMESPACES

DECLARED = " ".join(
    f"xmlns:{prefix}={quoteattr(uri)}" for prefix, uri in NAMESPACES.items() if prefix != "xml"
)
_LOOKS = {
    "bold": "<w:b/>",
    "italic": "<w:i/>",
    "caps": "<w:caps/>",
    "smallcaps": "<w:smallCaps/>",
    "strike": "<w:strike/>",
    "hidden": "<w:vanish/>",
    "underline": '<w:u w:val="single"/>',
    "superscript": '<w:vertAlign w:val="superscript"/>',
    "subscript": '<w:vertAlign w:val="subscript"/>',
}
LOOKS = tuple(_LOOKS)
_SIGNS = {"\t": "<w:tab/>", "\n": "<w:br/>", "\f": '<w:br w:type="page"/>'}
_SIGNS["\N{NON-BREAKING HYPHEN}"] = "<w:noBreakHyphen/>"


def r(text: str, *looks: str, style: str = "") -> str:
    """Return a run; tabs, line breaks and page breaks in its text are the elements for them."""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties += "".join(_LOOKS[look] for look in LOOKS if look in looks)
    content = ""
    rest = ""
    for sign in text:
        if sign in _SIGNS:
            content += t(rest) + _SIGNS[sign]
            rest = ""
        else:
            rest += sign
    return run(content + t(rest), properties)


def run(content: str, properties: str = "") -> str:
    """Return a run of this content."""
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{content}</w:r>"


def t(text: str) -> str:
    """Return a text; nothing for none."""
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""


def p(*content: str, style: str = "", number: tuple[int, int] | None = None, more: str = "") -> str:
    """Return a paragraph of runs; `number` is its list and level, `more` stands behind these."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number is not None:
        where = f'<w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/>'
        properties += f"<w:numPr>{where}</w:numPr>"
    properties += more
    head = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{head}{''.join(content)}</w:p>"


def cell(*content: str, properties: str = "") -> str:
    """Return a cell of blocks, its width first among its properties."""
    width = '<w:tcW w:w="2400" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{width}{properties}</w:tcPr>{''.join(content) or p()}</w:tc>"


def row(*cells: str) -> str:
    """Return a row of cells."""
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(*rows: str, columns: int) -> str:
    """Return a table of rows."""
    grid = '<w:gridCol w:w="2400"/>' * columns
    width = '<w:tblW w:w="0" w:type="auto"/>'
    properties = f'<w:tblPr><w:tblStyle w:val="TableGrid"/>{width}</w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def simple_field(code: str, result: str) -> str:
    """Return a field in one element."""
    return f"<w:fldSimple w:instr={quoteattr(f' {code} ')}>{r(result)}</w:fldSimple>"


def field(code: str, result: str) -> str:
    """Return a field in runs."""
    instruction = f'<w:instrText xml:space="preserve"> {escape(code)} </w:instrText>'
    marks = [run(f'<w:fldChar w:fldCharType="{m}"/>') for m in ("begin", "separate", "end")]
    return f"{marks[0]}{run(instruction)}{marks[1]}{r(result)}{marks[2]}"


def inline_control(tag: str, *content: str, identifier: int) -> str:
    """Return a content control around runs, or around blocks."""
    properties = f'<w:tag w:val="{tag}"/><w:id w:val="{identifier}"/>'
    inner = f"<w:sdtContent>{''.join(content)}</w:sdtContent>"
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr>{inner}</w:sdt>"


def bookmark(name: str, identifier: int, *content: str) -> str:
    """Return runs between the ends of a bookmark."""
    start = f'<w:bookmarkStart w:id="{identifier}" w:name="{name}"/>'
    return f'{start}{"".join(content)}<w:bookmarkEnd w:id="{identifier}"/>'


def symbol(code: str) -> str:
    """Return a run with a sign of Wingdings."""
    return run(f'<w:sym w:font="Wingdings" w:char="{code}"/>')


def picture(relationship: str, identifier: int, name: str) -> str:
    """Return a run with a picture in the line."""
    size = 'cx="360000" cy="360000"'
    pic = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    filled = f'<a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch>'
    form = f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"/>'
    shown = (
        f'<pic:pic xmlns:pic="{pic}"><pic:nvPicPr><pic:cNvPr id="{identifier}" name="{name}"/>'
        f"<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>{filled}</pic:blipFill>"
        f"<pic:spPr>{form}</pic:spPr></pic:pic>"
    )
    return _drawing(size, identifier, name, pic, shown)


def box(identifier: int, *content: str) -> str:
    """Return a run with a text box, and the same in VML for those that know no other."""
    size = 'cx="1800000" cy="720000"'
    inner = f"<w:txbxContent>{''.join(content)}</w:txbxContent>"
    form = f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"/>'
    shown = (
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>{form}</wps:spPr>'
        f"<wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp>"
    )
    drawn = _drawing(size, identifier, f"Box {identifier}", NAMESPACES["wps"], shown)
    old = '<v:shape style="width:140pt;height:56pt" type="#_x0000_t202">'
    fallback = f"<w:pict>{old}<v:textbox>{inner}</v:textbox></v:shape></w:pict>"
    drawn = drawn.removeprefix("<w:r>").removesuffix("</w:r>")
    return run(
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def _drawing(size: str, identifier: int, name: str, uri: str, shown: str) -> str:
    inline = (
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{identifier}" name="{name}"/>'
        f'<a:graphic><a:graphicData uri="{uri}">{shown}</a:graphicData></a:graphic></wp:inline>'
    )
    return run(f"<w:drawing>{inline}</w:drawing>")


def equation(over: str, under: str) -> str:
    """Return a fraction."""
    parts = (
        f"<m:{n}><m:r><m:t>{x}</m:t></m:r></m:{n}>" for n, x in (("num", over), ("den", under))
    )
    return f"<m:oMath><m:f>{''.join(parts)}</m:f></m:oMath>"


def section(kind: str, *references: str) -> str:
    """Return the properties of a section."""
    said = f'<w:type w:val="{kind}"/>' if kind else ""
    page = '<w:pgSz w:w="11906" w:h="16838"/>'
    margins = " ".join(f'w:{side}="1440"' for side in ("top", "right", "bottom", "left"))
    rest = 'w:header="720" w:footer="720" w:gutter="0"'
    return f"<w:sectPr>{''.join(references)}{said}{page}<w:pgMar {margins} {rest}/></w:sectPr>"
