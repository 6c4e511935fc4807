"""Documents that are well-formed and absurd: loops, amplifiers, numbers that are no numbers."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.conformance.bad_input.case import Case
from tests.conformance.bad_input.sound import (
    ARTICLE,
    BODY,
    DOCUMENT,
    NOTES,
    NUMBERING,
    RELATIONS,
    STYLES,
    document,
    many,
    of_body,
    paragraph,
    related,
    run,
    sound,
    variant,
    wordprocessing,
)

from paraph.formats.limits import LIMITS

_MANY = 100_000
_RAISED = (
    '<wp:anchor><wp:extent cx="\u00b2\u00b2\u00b2" cy="\u00b2"/><a:off x="\u00b2" y="-\u00b2"/>'
)
_NUMBERS = ("-1", "99999", "9" * 30, "9" * 5000, "1e999", "²", "", "D800")
"""Values where a number should stand."""


def cases() -> Iterator[Case]:
    """Yield absurd documents."""
    for title, make in _NUMBERED.items():
        for value in _NUMBERS:
            shown = f"{value[:8]}-{len(value)}" if len(value) > 8 else value
            code = "-".join(f"{ord(letter):x}" for letter in shown) or "nothing"
            # A level that no list has is overridden in vain.
            harmless = title == "overridden-level" and value in {"-1", "99999"}
            yield Case(f"{title}-is-{code}", partial(make, value), harmless=harmless)
    for title, whole in _SINGLE.items():
        yield Case(title, whole, harmless=title == "style-without-a-name")


# ---------------------------------------------------------------- numbers that are no numbers


def _level(old: str, new: str, value: str) -> bytes:
    part = sound()[NUMBERING].decode().replace(old, new.replace("@", value), 1)
    return variant({NUMBERING: part.encode()})


def _started(form: str, value: str) -> bytes:
    start = f'<w:start w:val="{value}"/><w:numFmt w:val="{form}"/>'
    return _level('<w:start w:val="1"/>\n<w:numFmt w:val="decimal"/>', start, value)


def _set(properties: str, value: str) -> bytes:
    body = f"<w:p>{properties.replace('@', value)}{run('Words')}</w:p>"
    return of_body(BODY + body * 2)


def _cells(properties: str, value: str) -> bytes:
    cell = f"<w:tc><w:tcPr>{properties.replace('@', value)}</w:tcPr>{paragraph('Cell')}</w:tc>"
    return of_body(f"{BODY}<w:tbl><w:tr>{cell * 2}</w:tr><w:tr>{cell * 2}</w:tr></w:tbl>")


def _styled(inner: str, value: str) -> bytes:
    style = f'<w:style w:styleId="Odd">{inner.replace("@", value)}</w:style></w:styles>'
    part = sound()[STYLES].decode().replace("</w:styles>", style)
    body = f'<w:p><w:pPr><w:pStyle w:val="Odd"/></w:pPr>{run("Words")}</w:p>'
    return variant({STYLES: part.encode(), DOCUMENT: document(BODY + body)})


def _noted(properties: str, value: str) -> bytes:
    section = f"<w:sectPr>{properties.replace('@', value)}</w:sectPr>"
    return of_body(f"{BODY}<w:p><w:pPr>{section}</w:pPr></w:p>")


_NUMBERED: dict[str, Callable[[str], bytes]] = {
    "start": partial(_started, "decimal"),
    "start-in-chicago": partial(_started, "chicago"),
    "start-in-letters": partial(_started, "lowerLetter"),
    "start-in-words": partial(_started, "cardinalText"),
    "start-in-circles": partial(_started, "decimalEnclosedCircle"),
    "start-in-hebrew": partial(_started, "hebrew1"),
    "start-in-chinese": partial(_started, "chineseCountingThousand"),
    "start-in-hexadecimal": partial(_started, "hex"),
    "start-padded": partial(_started, "decimalZero"),
    "level": partial(_level, 'w:ilvl="1"', 'w:ilvl="@"'),
    "restart": partial(
        _level, '<w:numFmt w:val="lowerLetter"/>', '<w:lvlRestart w:val="@"/><w:isLgl/>'
    ),
    "override": partial(
        _level,
        "</w:num>",
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="@"/></w:lvlOverride></w:num>',
    ),
    "overridden-level": partial(
        _level,
        "</w:num>",
        '<w:lvlOverride w:ilvl="@"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    ),
    "list": partial(_set, '<w:pPr><w:numPr><w:numId w:val="@"/></w:numPr></w:pPr>'),
    "list-level": partial(
        _set, '<w:pPr><w:numPr><w:ilvl w:val="@"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    ),
    "outline": partial(_set, '<w:pPr><w:outlineLvl w:val="@"/></w:pPr>'),
    "size": partial(_set, '<w:r><w:rPr><w:sz w:val="@"/></w:rPr><w:t>x</w:t></w:r>'),
    "scale": partial(_set, '<w:r><w:rPr><w:w w:val="@"/></w:rPr><w:t>x</w:t></w:r>'),
    "position": partial(_set, '<w:r><w:rPr><w:position w:val="@"/></w:rPr><w:t>x</w:t></w:r>'),
    "colour": partial(_set, '<w:r><w:rPr><w:color w:val="@"/></w:rPr><w:t>x</w:t></w:r>'),
    "shade": partial(_set, '<w:r><w:rPr><w:shd w:fill="@"/></w:rPr><w:t>x</w:t></w:r>'),
    "spacing": partial(_set, '<w:r><w:rPr><w:spacing w:val="@"/></w:rPr><w:t>x</w:t></w:r>'),
    "switch": partial(_set, '<w:r><w:rPr><w:vanish w:val="@"/></w:rPr><w:t>x</w:t></w:r>'),
    "symbol": partial(_set, '<w:r><w:sym w:font="Symbol" w:char="@"/></w:r>'),
    "symbol-in-a-field": partial(
        _set,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SYMBOL @</w:instrText>'
        '</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    "choice-in-a-form": partial(
        _set,
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="@"/>'
        '<w:listEntry w:val="one"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>'
        'FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    "break": partial(_set, '<w:r><w:br w:type="@"/></w:r>'),
    "tab": partial(_set, '<w:r><w:ptab w:alignment="@"/></w:r>'),
    "bookmark": partial(_set, '<w:bookmarkStart w:id="@" w:name="@"/>'),
    "note": partial(_set, '<w:r><w:footnoteReference w:id="@"/></w:r>'),
    "columns-of-a-cell": partial(_cells, '<w:gridSpan w:val="@"/>'),
    "rows-of-a-cell": partial(_cells, '<w:vMerge w:val="@"/>'),
    "columns-before": partial(
        _set,
        '</w:p><w:tbl><w:tr><w:trPr><w:gridBefore w:val="@"/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
        "</w:tbl><w:p>",
    ),
    "style-level": partial(
        _styled,
        '<w:pPr><w:numPr><w:ilvl w:val="@"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
    "style-outline": partial(_styled, '<w:pPr><w:outlineLvl w:val="@"/></w:pPr>'),
    "style-size": partial(_styled, '<w:rPr><w:sz w:val="@"/></w:rPr>'),
    "style-parent": partial(_styled, '<w:basedOn w:val="@"/>'),
    "first-note": partial(_noted, '<w:footnotePr><w:numStart w:val="@"/></w:footnotePr>'),
    "first-note-in-chicago": partial(
        _noted,
        '<w:footnotePr><w:numFmt w:val="chicago"/><w:numStart w:val="@"/></w:footnotePr>',
    ),
    "kind-of-section": partial(_noted, '<w:type w:val="@"/>'),
}


# ---------------------------------------------------------------- loops and amplifiers


def _styles(inner: str, body: str) -> bytes:
    part = sound()[STYLES].decode().replace("</w:styles>", f"{inner}</w:styles>")
    return variant({STYLES: part.encode(), DOCUMENT: document(body)}, level=1)


def _in_style(name: str, text: str = "Words") -> str:
    return paragraph(text, f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>')


def _style_loop() -> bytes:
    loop = "".join(
        f'<w:style w:type="{kind}" w:styleId="{kind}{one}"><w:basedOn w:val="{kind}{other}"/>'
        "</w:style>"
        for kind in ("paragraph", "character", "table")
        for one, other in (("A", "B"), ("B", "A"), ("Self", "Self"))
    )
    runs = '<w:r><w:rPr><w:rStyle w:val="characterA"/></w:rPr><w:t>x</w:t></w:r>'
    table = '<w:tbl><w:tblPr><w:tblStyle w:val="tableA"/></w:tblPr><w:tr><w:tc><w:p>@</w:p></w:tc></w:tr></w:tbl>'
    body = (
        _in_style("paragraphA")
        + _in_style("paragraphSelf")
        + f"<w:p>{runs}</w:p>"
        + table.replace("@", run("x"))
        + table.replace("tableA", "tableSelf").replace("@", run("x"))
    )
    return _styles(loop, body)


def _style_chain(count: int, used: int) -> bytes:
    chain = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{number}">'
        f'<w:basedOn w:val="s{number + 1}"/></w:style>'
        for number in range(count)
    )
    step = count // used
    return _styles(chain, "".join(_in_style(f"s{number}") for number in range(0, count, step)))


def _many_styles(count: int) -> bytes:
    many = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{number}"><w:basedOn w:val="Article"/></w:style>'
        for number in range(count)
    )
    return _styles(many, "".join(_in_style(f"s{number}") for number in range(count)))


def _numbering(inner: str, body: str) -> bytes:
    return variant(
        {NUMBERING: wordprocessing("numbering", inner), DOCUMENT: document(body)}, level=1
    )


def _listed(number: str, text: str = "Words") -> str:
    return paragraph(text, f'<w:pPr><w:numPr><w:numId w:val="{number}"/></w:numPr></w:pPr>')


def _list_loop() -> bytes:
    inner = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="B"/><w:styleLink w:val="A"/>'
        '</w:abstractNum><w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="A"/>'
        '<w:styleLink w:val="B"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    )
    return _numbering(inner, _listed("1") + _listed("2"))


def _abstract(level: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">{level}</w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )


def _long_pattern(length: int, count: int) -> bytes:
    level = f'<w:start w:val="1"/><w:lvlText w:val="{"%1" * length}"/>'
    return _numbering(_abstract(level), _listed("1") * count)


def _long_bullet(length: int, count: int) -> bytes:
    level = f'<w:numFmt w:val="bullet"/><w:lvlText w:val="{"x" * length}"/>'
    return _numbering(_abstract(level), _listed("1") * count)


def _many_lists(count: int) -> bytes:
    inner = _abstract('<w:lvlText w:val="%1"/>') + "".join(
        f'<w:num w:numId="n{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        f'<w:startOverride w:val="{number}"/></w:lvlOverride></w:num>'
        for number in range(count)
    )
    return _numbering(inner, "".join(_listed(f"n{number}") for number in range(count)))


def _notes(inner: str, body: str = "") -> bytes:
    called = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    return variant(
        {NOTES: wordprocessing("footnotes", inner), DOCUMENT: document(body or called)}, level=1
    )


def _call(number: object) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def _footnote(number: object, inner: str) -> str:
    return f'<w:footnote w:id="{number}">{inner}</w:footnote>'


def _note_laughs(generations: int, times: int) -> bytes:
    """Let each note call the one before it several times over."""
    inner = _footnote(0, paragraph("ha")) + "".join(
        _footnote(number, f"<w:p>{_call(number - 1) * times}</w:p>")
        for number in range(1, generations)
    )
    return _notes(inner, f"<w:p>{_call(generations - 1)}</w:p>")


def _note_called_often(length: int, times: int) -> bytes:
    return _notes(_footnote(1, paragraph("x") * length), f"<w:p>{_call(1) * times}</w:p>")


def _headers(paragraphs: int, sections: int) -> bytes:
    """Let many sections show a long header in turns."""
    header = wordprocessing("hdr", paragraph("Header") * paragraphs)
    body = ""
    for number in range(sections):
        title = "<w:titlePg/>" if number % 2 else ""
        which = '<w:headerReference w:type="first" r:id="rId6"/>'
        body += f"<w:p><w:pPr><w:sectPr>{which}{title}</w:sectPr></w:pPr></w:p>"
    return variant({"word/header1.xml": header, DOCUMENT: document(body)}, level=1)


def _linked(target: str, count: int) -> bytes:
    """Let many links lead to one long address, each mark of which would hold it again."""
    links = f'<w:hyperlink r:id="rId99">{run("x")}</w:hyperlink>{run("y")}' * count
    return variant(
        {
            DOCUMENT: document(f"<w:p>{links}</w:p>"),
            RELATIONS: related({"rId99": ("hyperlink", target)}),
        },
        level=1,
    )


def _clicks(target: str, count: int) -> bytes:
    clicks = '<a:hlinkClick r:id="rId99"/>' * count
    body = f"<w:p><w:r><w:drawing><wp:inline>{clicks}</wp:inline></w:drawing></w:r></w:p>"
    return variant(
        {DOCUMENT: document(body), RELATIONS: related({"rId99": ("hyperlink", target)})}, level=1
    )


def _described(length: int, count: int) -> bytes:
    blips = '<pic:pic><a:blip r:embed="rId12"/></pic:pic>' * count
    drawing = f'<wp:docPr id="1" descr="{"x" * length}"/>{blips}'
    return of_body(f"<w:p><w:r><w:drawing>{drawing}</w:drawing></w:r></w:p>")


# ---------------------------------------------------------------- fields, bookmarks, controls

_BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
_SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def _code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def _line(inner: str) -> bytes:
    return of_body(f"{paragraph('Words')}<w:p>{inner}</w:p>")


def _marked(text: str, name: str = "scope") -> str:
    return f'<w:p><w:bookmarkStart w:id="1" w:name="{name}"/>{run(text)}<w:bookmarkEnd w:id="1"/></w:p>'


def _reference(code: str = "REF scope \\h", result: str = "x") -> str:
    return f"{_BEGIN}{_code(code)}{_SEPARATE}{run(result)}{_END}"


def _bookmarks(count: int, *, apart: bool) -> bytes:
    marks = [
        f'<w:bookmarkStart w:id="{number}" w:name="b{number}"/>{run("x")}'
        f'<w:bookmarkEnd w:id="{number}"/>'
        for number in range(count)
    ]
    if apart:
        return of_body("".join(f"<w:p>{ARTICLE}{mark}</w:p>" for mark in marks))
    return of_body(f"<w:p>{ARTICLE}{''.join(marks)}</w:p>")


_STORE = "{12345678-1234-1234-1234-123456789ABC}"


def _bound(path: str, data: str = "<data><seat>Geneva</seat></data>", count: int = 1) -> bytes:
    control = (
        f'<w:sdt><w:sdtPr><w:dataBinding w:xpath="{path}" w:storeItemID="{_STORE}"/></w:sdtPr>'
        f"<w:sdtContent>{run('x')}</w:sdtContent></w:sdt>"
    )
    body = "".join(f"<w:p>{control}</w:p>" for _ in range(count))
    return variant({DOCUMENT: document(body), "customXml/item1.xml": data.encode()}, level=1)


def _mapped(mappings: str) -> bytes:
    control = (
        f'<w:sdt><w:sdtPr><w:dataBinding w:prefixMappings="{mappings}" w:xpath="/x:data" '
        f'w:storeItemID="{_STORE}"/></w:sdtPr><w:sdtContent>{run("x")}</w:sdtContent></w:sdt>'
    )
    return of_body(f"<w:p>{control}</w:p>")


def _comments(inner: str) -> bytes:
    return variant({"word/comments.xml": wordprocessing("comments", inner)}, level=1)


def _comment(number: object, inner: str) -> str:
    return f'<w:comment w:id="{number}" w:author="A">{inner}</w:comment>'


def _table(inner: str) -> bytes:
    return of_body(f"{paragraph('Words')}<w:tbl>{inner}</w:tbl>{paragraph('Words')}")


_GONE = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
_WIDE = "<data>" + "<item>x</item>" * many(200_000) + "</data>"
_LETTERS = "".join(f"<w:r><w:t>{letter}</w:t></w:r>" for letter in "abcdefgh") * many(20_000)

_SINGLE: dict[str, Callable[[], bytes]] = {
    "styles-in-a-loop": _style_loop,
    "chain-of-50-styles": lambda: _style_chain(50, 50),
    "chain-of-100000-styles-used-once": lambda: _style_chain(many(_MANY), 1),
    "chain-of-50000-styles-all-used": lambda: _style_chain(many(50_000), many(50_000)),
    "hundred-thousand-styles": lambda: _many_styles(many(_MANY)),
    "style-twice": lambda: _styles(
        '<w:style w:type="paragraph" w:styleId="Article"><w:rPr><w:vanish/></w:rPr></w:style>', BODY
    ),
    "style-without-a-name": lambda: _styles('<w:style><w:basedOn w:val=""/></w:style>', BODY),
    "style-unheard-of": lambda: of_body(_in_style("Unheard")),
    "lists-in-a-loop": _list_loop,
    "list-unheard-of": lambda: of_body(_listed("77")),
    "list-without-levels": lambda: _numbering(
        '<w:abstractNum w:abstractNumId="1"/><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
        _listed("1"),
    ),
    "list-of-nothing": lambda: _numbering('<w:num w:numId="1"/>', _listed("1")),
    "pattern-of-a-million-places": lambda: _long_pattern(many(1_000_000), 50),
    "pattern-of-a-thousand-places": lambda: _long_pattern(1000, many(20_000)),
    "bullet-of-five-mib": lambda: _long_bullet(5 << 20, 1000),
    "bullet-of-ten-kib": lambda: _long_bullet(many(10_000), many(50_000)),
    "pattern-of-all-levels": lambda: _numbering(
        _abstract('<w:lvlText w:val="%1%2%3%4%5%6%7%8%9%0%10"/>'), _listed("1") * 3
    ),
    "fifty-thousand-lists": lambda: _many_lists(many(50_000)),
    "note-in-itself": lambda: _notes(_footnote(1, f"<w:p>{run('x')}{_call(1)}</w:p>")),
    "notes-in-each-other": lambda: _notes(
        _footnote(1, f"<w:p>{_call(2)}</w:p>") + _footnote(2, f"<w:p>{_call(1)}</w:p>")
    ),
    "laughing-notes": lambda: _note_laughs(12, 10),
    "laughing-notes-by-twos": lambda: _note_laughs(60, 2),
    "long-note-called-often": lambda: _note_called_often(many(10_000), many(10_000)),
    "note-called-often": lambda: _note_called_often(1, many(50_000)),
    "note-twice": lambda: _notes(_footnote(1, paragraph("one")) + _footnote(1, paragraph("two"))),
    "note-without-number": lambda: _notes(f"<w:footnote>{paragraph('x')}</w:footnote>"),
    "note-unheard-of": lambda: of_body(f"<w:p>{_call(99)}{run('x')}</w:p>"),
    "note-in-note": lambda: _notes(_footnote(1, paragraph("a") + _footnote(2, paragraph("b")))),
    "notes-nested": lambda: _notes(
        '<w:footnote w:id="1">' * 200 + paragraph("x") * many(50_000) + "</w:footnote>" * 200
    ),
    "note-with-a-table-alone": lambda: _notes(_footnote(1, "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>")),
    "hundred-thousand-notes": lambda: _notes(
        "".join(_footnote(number, paragraph("x")) for number in range(many(_MANY))),
        "".join(f"<w:p>{_call(number)}</w:p>" for number in range(many(_MANY))),
    ),
    "long-header-in-many-sections": lambda: _headers(2000, 2000),
    "header-of-itself": lambda: variant(
        {
            "word/header1.xml": wordprocessing(
                "hdr",
                '<w:p><w:pPr><w:sectPr><w:headerReference r:id="rId6"/></w:sectPr></w:pPr></w:p>',
            )
        }
    ),
    "long-address-linked-often": lambda: _linked(
        "https://example.org/" + "x" * (1 << 20), many(50_000)
    ),
    "long-address-clicked-often": lambda: _clicks("https://example.org/" + "x" * (1 << 20), 5_000),
    "long-description-shown-often": lambda: _described(1 << 20, 5_000),
    "link-unheard-of": lambda: _line(
        '<w:hyperlink r:id="rId777"><w:r><w:t>x</w:t></w:r></w:hyperlink>'
    ),
    "image-unheard-of": lambda: _line(
        '<w:r><w:drawing><a:blip r:embed="rId777"/></w:drawing></w:r>'
    ),
    "object-unheard-of": lambda: _line('<w:r><w:object><o:OLEObject r:id="r7"/></w:object></w:r>'),
    "chunk-unheard-of": lambda: of_body('<w:altChunk r:id="rId777"/>'),
    "chart-that-is-an-image": lambda: _line(
        '<w:r><w:drawing><c:chart r:id="rId12"/></w:drawing></w:r>'
    ),
    "diagram-that-is-an-image": lambda: _line(
        '<w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/'
        'diagram" r:dm="rId12"/></w:drawing></w:r>'
    ),
    "fields-never-ended": lambda: _line(_BEGIN * many(_MANY)),
    "fields-never-ended-after-their-result": lambda: _line((_BEGIN + _SEPARATE) * many(50_000)),
    "fields-in-fields": lambda: _line(
        (_BEGIN + _SEPARATE) * many(50_000) + run("x") + _END * many(50_000)
    ),
    "references-in-references": lambda: _line(
        (_BEGIN + _code("REF scope") + _SEPARATE) * many(30_000) + run("x") + _END * many(30_000)
    ),
    "references-around-a-long-text": lambda: _line(
        (_BEGIN + _code("REF scope") + _SEPARATE) * 1000 + run("x" * (4 << 20)) + _END * 1000
    ),
    "links-in-links": lambda: _line(
        (_BEGIN + _code('HYPERLINK "x"') + _SEPARATE + run("x")) * many(30_000)
        + _END * many(30_000)
    ),
    "fields-ended-before-they-begin": lambda: _line((_END + _SEPARATE + run("x")) * many(50_000)),
    "field-separated-often": lambda: _line(
        _BEGIN + _code("REF " + "x" * many(500_000)) + _SEPARATE * many(50_000) + _END
    ),
    "field-of-many-pieces": lambda: _line(
        _BEGIN + _code("REF x ") * many(_MANY) + _SEPARATE + _END
    ),
    "field-with-quotes": lambda: _line(_reference('REF "' + "\\ " * many(3_000_000))),
    "link-with-quotes": lambda: _line(_reference('HYPERLINK "' + "x" * many(9_000_000))),
    "field-over-paragraphs": lambda: of_body(
        f"<w:p>{_BEGIN}</w:p>" + f"<w:p>{_code('x')}</w:p>" * many(50_000) + f"<w:p>{_END}</w:p>"
    ),
    "many-references-to-one-long-text": lambda: of_body(
        _marked("word " * many(200_000))
        + "".join(f"<w:p>{_reference()}</w:p>" for _ in range(many(20_000)))
    ),
    "references-in-as-many-paragraphs": lambda: of_body(
        _marked("x") + "".join(f"<w:p>{_reference()}</w:p>" for _ in range(many(LIMITS.references)))
    ),
    "hundred-thousand-references-in-a-line": lambda: of_body(
        _marked("x") + f"<w:p>{_reference() * many(_MANY)}</w:p>"
    ),
    "hundred-thousand-dangling-references": lambda: _line(_reference("REF nowhere") * many(_MANY)),
    "bookmarks-in-as-many-paragraphs": lambda: _bookmarks(many(80_000), apart=True),
    "hundred-thousand-bookmarks-in-a-line": lambda: _bookmarks(many(_MANY), apart=False),
    "bookmark-ended-before-it-begins": lambda: _line(
        '<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="1" w:name="scope"/>' + _reference()
    ),
    "raised-figures-for-a-size": lambda: of_body(
        BODY.replace("<wp:inline>", _RAISED).replace("</wp:inline>", "</wp:anchor>")
    ),
    "bound-to-everything": lambda: _bound("//*", _WIDE),
    "bound-to-axes": lambda: _bound(
        "/descendant::item/following::item/preceding::item/following::item", _WIDE
    ),
    "bound-up-and-down": lambda: _bound("/data" + "/item/.." * 5000, _WIDE),
    "bound-a-thousand-times": lambda: _bound("/data/item", _WIDE, 2000),
    "bound-to-much-text": lambda: _bound("/data", f"<data>{'x' * (4 << 20)}</data>", 2000),
    "bound-by-a-broken-path": lambda: _bound("/data[[[", _WIDE),
    "bound-by-a-long-path": lambda: _bound("/a" * many(500_000)),
    "bound-by-an-unknown-prefix": lambda: _bound("/ns0:data"),
    "bound-with-odd-prefixes": lambda: _mapped("xmlns:xml='urn:x' xmlns:1a='urn:y' xmlns:x=''"),
    "bound-with-many-prefixes": lambda: _mapped(
        " ".join(f"xmlns:x{number}='urn:{number}'" for number in range(many(10_000)))
    ),
    "controls-around-much": lambda: of_body(
        "<w:sdt><w:sdtPr/><w:sdtContent>" * 80
        + paragraph("word " * 1000) * 500
        + "</w:sdtContent></w:sdt>" * 80
    ),
    "hundred-thousand-comments": lambda: _comments(
        "".join(_comment(number, paragraph("x")) for number in range(many(_MANY)))
    ),
    "comments-nested": lambda: _comments(
        '<w:comment w:id="1">' * 200 + paragraph("x") * many(50_000) + "</w:comment>" * 200
    ),
    "boxes-around-much": lambda: of_body(
        "<w:p><w:r><w:pict><v:shape><w:txbxContent>" * 40
        + f"<w:p>{_LETTERS}</w:p>"
        + "</w:txbxContent></v:shape></w:pict></w:r></w:p>" * 40
    ),
    "alternatives-around-much": lambda: of_body(
        "<w:p>"
        + '<mc:AlternateContent><mc:Choice Requires="wps">' * 100
        + _LETTERS
        + "</mc:Choice></mc:AlternateContent>" * 100
        + "</w:p>"
    ),
    "fallbacks-around-much": lambda: of_body(
        "<w:p>"
        + '<mc:AlternateContent><mc:Choice Requires="q"/><mc:Fallback>' * 100
        + _LETTERS
        + "</mc:Fallback></mc:AlternateContent>" * 100
        + "</w:p>"
    ),
    "alternatives-full-of-branches": lambda: of_body(
        "<w:p><mc:AlternateContent>"
        + f'<mc:Choice Requires="q">{run("x")}</mc:Choice>' * many(50_000)
        + "</mc:AlternateContent></w:p>"
    ),
    "equation-of-much": lambda: of_body(
        "<w:p><m:oMath>"
        + "<m:e>" * 120
        + "<m:r><m:t>x</m:t></m:r>" * many(100_000)
        + "</m:e>" * 120
        + "</m:oMath></w:p>"
    ),
    "rubies-around-much": lambda: of_body(
        "<w:p>" + "<w:r><w:ruby><w:rt>" * 70 + _LETTERS + "</w:rt></w:ruby></w:r>" * 70 + "</w:p>"
    ),
    "paragraph-of-a-hundred-thousand-looks": lambda: of_body(
        "<w:p>"
        + "".join(
            f'<w:r><w:rPr><w:color w:val="{number:06x}"/></w:rPr><w:t>x</w:t></w:r>'
            for number in range(many(_MANY))
        )
        + "</w:p>"
    ),
    "hundred-thousand-joined-paragraphs": lambda: of_body(
        f"<w:p>{_GONE}{run('x')}</w:p>" * many(_MANY) + paragraph("y")
    ),
    "hundred-thousand-superscripts": lambda: of_body(
        "<w:p>"
        + ('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>x</w:t></w:r>' + run("y"))
        * many(_MANY)
        + "</w:p>"
    ),
    "table-of-paragraphs": lambda: _table(paragraph("x")),
    "table-of-cells": lambda: _table(f"<w:tc>{paragraph('x')}</w:tc>"),
    "row-of-paragraphs": lambda: _table(f"<w:tr>{paragraph('x')}</w:tr>"),
    "row-of-tables": lambda: _table("<w:tr><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tr>"),
    "table-in-a-table": lambda: _table("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    "row-in-the-body": lambda: of_body(f"<w:tr><w:tc>{paragraph('x')}</w:tc></w:tr>"),
    "cell-in-the-body": lambda: of_body(f"<w:tc>{paragraph('x')}</w:tc>"),
    "cell-in-a-cell": lambda: _table(
        f"<w:tr><w:tc>{paragraph('x')}<w:tc>{paragraph('y')}</w:tc></w:tc></w:tr>"
    ),
    "row-in-a-cell": lambda: _table(
        f"<w:tr><w:tc><w:tr><w:tc>{paragraph('y')}</w:tc></w:tr></w:tc></w:tr>"
    ),
    "table-with-a-control": lambda: _table(
        f"<w:sdt><w:sdtContent>{paragraph('x')}</w:sdtContent></w:sdt>"
    ),
    "table-in-a-paragraph": lambda: of_body(f"<w:p><w:tbl>{paragraph('x')}</w:tbl></w:p>"),
    "section-in-a-cell": lambda: _table(
        "<w:tr><w:tc><w:p><w:pPr><w:sectPr/></w:pPr></w:p></w:tc></w:tr>"
    ),
    "chunk-in-a-row": lambda: _table('<w:tr><w:altChunk r:id="rId9"/></w:tr>'),
    "joined-out-of-a-cell": lambda: _table(
        f"<w:tr><w:tc><w:p>{_GONE}{run('x')}</w:p></w:tc></w:tr>"
    ),
    "deleted-rows": lambda: _table(
        f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('x')}</w:tc></w:tr>"
    ),
    "deleted-cells": lambda: _table(
        f"<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>{paragraph('x')}"
        "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr>"
    ),
    "cells-merged-with-nothing": lambda: _table(
        f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{paragraph('x')}</w:tc></w:tr>"
    ),
    "merged-cells-with-tables": lambda: _table(
        '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc>'
        "<w:tcPr><w:vMerge/></w:tcPr><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr>"
    ),
    "empty-merged-cells-with-boxes": lambda: _table(
        '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc>'
        f"<w:tcPr><w:vMerge/></w:tcPr><w:p/>{paragraph('x')}{paragraph('y')}</w:tc></w:tr>"
    ),
    "notes-in-headers": lambda: variant(
        {"word/header1.xml": wordprocessing("hdr", f"<w:p>{_call(1)}</w:p>")}
    ),
    "notes-in-comments": lambda: _comments(_comment(1, f"<w:p>{_call(1)}</w:p>")),
    "thousand-images-of-one": lambda: _described(1, 1000),
    "much-custom-markup": lambda: variant(
        {"customXml/item1.xml": f"<data>{'<x/>' * many(1_000_000)}</data>".encode()}, level=1
    ),
    "pending-changes": lambda: of_body(
        f"<w:p><w:ins>{run('not ')}</w:ins>{run('agreed')}<w:del>{run('so')}</w:del></w:p>"
    ),
}
