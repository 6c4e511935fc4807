"""Snippets of WordprocessingML: paragraphs, runs, tables, fields, boxes, lists."""

from __future__ import annotations

from xml.sax.saxutils import escape


def r(content: str, properties: str = "") -> str:
    """Return a run that shows the text `content`."""
    return run(f'<w:t xml:space="preserve">{escape(content)}</w:t>', properties)


def run(content: str, properties: str = "") -> str:
    """Return a run that holds the XML `content`."""
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{content}</w:r>"


def p(*content: str, properties: str = "") -> str:
    """Return a paragraph; a piece that is no XML becomes a run."""
    inner = "".join(piece if piece.startswith("<") else r(piece) for piece in content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def styled(style: str, *content: str, properties: str = "") -> str:
    """Return a paragraph of a style."""
    return p(*content, properties=f'<w:pStyle w:val="{style}"/>{properties}')


def item(text: str, num: int | str = 1, level: int = 0, properties: str = "") -> str:
    """Return a paragraph of the list `num`."""
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return p(text, properties=number + properties)


def style(  # noqa: PLR0913 - the keywords are the elements of a style
    identifier: str,
    kind: str = "paragraph",
    *,
    run: str = "",
    paragraph: str = "",
    based_on: str = "",
    default: bool = False,
    more: str = "",
) -> str:
    """Return the definition of a style."""
    chosen = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{identifier}"{chosen}>'
        f'<w:name w:val="{identifier}"/>'
        + (f'<w:basedOn w:val="{based_on}"/>' if based_on else "")
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + more
        + "</w:style>"
    )


def lvl(  # noqa: PLR0913 - the keywords are the elements of a level
    index: int,
    text: str | None = None,
    *,
    form: str = "decimal",
    start: int | None = 1,
    more: str = "",
    run: str = "",
) -> str:
    """Return one level of a list; `more` stands where lvlRestart, pStyle and isLgl may."""
    shown = f"%{index + 1}." if text is None else text
    return (
        f'<w:lvl w:ilvl="{index}">'
        + ("" if start is None else f'<w:start w:val="{start}"/>')
        + f'<w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{escape(shown)}"/>'
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:lvl>"
    )


def abstract(identifier: int, *levels: str, more: str = "") -> str:
    """Return an abstract list."""
    inner = "".join(levels)
    return f'<w:abstractNum w:abstractNumId="{identifier}">{more}{inner}</w:abstractNum>'


def num(identifier: int, of: int, overrides: str = "") -> str:
    """Return a list that follows the abstract list `of`."""
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def starting(level: int, at: int) -> str:
    """Return the override of a level's start in one list."""
    return f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{at}"/></w:lvlOverride>'


def tc(*content: str, properties: str = "") -> str:
    """Return a cell; a piece that is no XML becomes a paragraph."""
    inner = "".join(piece if piece.startswith("<") else p(piece) for piece in content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """Return a row; a cell that is no XML becomes one."""
    inner = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{inner}</w:tr>"


def tbl(*rows: str, properties: str = "") -> str:
    """Return a table of rows."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid/>{''.join(rows)}</w:tbl>"


def field(instruction: str, *result: str, form: str = "") -> str:
    """Return a complex field with its stored result."""
    inner = "".join(piece if piece.startswith("<") else r(piece) for piece in result)
    separate = run('<w:fldChar w:fldCharType="separate"/>') + inner if result else ""
    return (
        run(f'<w:fldChar w:fldCharType="begin">{form}</w:fldChar>')
        + run(f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>')
        + separate
        + run('<w:fldChar w:fldCharType="end"/>')
    )


def call(identifier: int | str, kind: str = "footnote", custom: str = "") -> str:
    """Return the call of a note; `custom` is a mark of its own."""
    follows = ' w:customMarkFollows="1"' if custom else ""
    mark = f"<w:t>{custom}</w:t>" if custom else ""
    return run(f'<w:{kind}Reference{follows} w:id="{identifier}"/>{mark}')


def note(identifier: int | str, *content: str, kind: str = "footnote") -> str:
    """Return a note; a piece that is no XML becomes a paragraph."""
    inner = "".join(piece if piece.startswith("<") else p(piece) for piece in content)
    return f'<w:{kind} w:id="{identifier}">{inner}</w:{kind}>'


def ins(*content: str) -> str:
    """Return content that is a pending insertion."""
    return f'<w:ins w:id="9" w:author="A">{"".join(content)}</w:ins>'


def gone(*content: str) -> str:
    """Return content that is a pending deletion; its text must stand in w:delText."""
    inner = "".join(content).replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f'<w:del w:id="8" w:author="A">{inner}</w:del>'


def control(content: str, properties: str = "") -> str:
    """Return a content control around `content`."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def inline(graphic: str, uri: str, *, alt: str = "", more: str = "") -> str:
    """Return a run with a drawing in the line."""
    return run(
        f'<w:drawing><wp:inline><wp:docPr id="1" name="n" descr="{alt}" {more}/><a:graphic>'
        f'<a:graphicData uri="{uri}">{graphic}</a:graphicData></a:graphic></wp:inline></w:drawing>'
    )


def picture(identifier: str, *, alt: str = "", crop: str = "", more: str = "") -> str:
    """Return a run with the picture that the relationship `identifier` points to."""
    cut = f"<a:srcRect {crop}/>" if crop else ""
    blip = (
        f'<a:blip r:embed="{identifier}"/>'
        if ":" not in identifier
        else (f'<a:blip r:link="{identifier.partition(":")[2]}"/>')
    )
    return inline(
        f"<pic:pic><pic:blipFill>{blip}{cut}</pic:blipFill></pic:pic>",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        alt=alt,
        more=more,
    )


def box(content: str) -> str:
    """Return a run with a text box as Word 2010 and later draw it, without a fallback."""
    return inline(
        f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    )


def vml_box(content: str) -> str:
    """Return a run with a text box as Word 2007 and earlier draw it."""
    return run(
        "<w:pict><v:shape><v:textbox><w:txbxContent>"
        f"{content}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )


def alternate(choice: str, fallback: str | None = None, requires: str = "wps") -> str:
    """Return two contents of which one is shown."""
    other = "" if fallback is None else f"<mc:Fallback>{fallback}</mc:Fallback>"
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{requires}">{choice}</mc:Choice>{other}'
        "</mc:AlternateContent>"
    )


def inner(run_xml: str) -> str:
    """Return what a run holds, without the run."""
    return run_xml.removeprefix("<w:r>").removesuffix("</w:r>")


def framed(*content: str) -> str:
    """Return content between two paragraphs that must stay as they are."""
    return p("Before it.") + "".join(content) + p("After it.")
