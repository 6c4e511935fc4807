"""Places in the text where a cheat would put a word: odd elements, fields, tables, notes."""

from __future__ import annotations

from tests.docx_kit.package import (
    Part,
    docx,
    header,
    notes,
    swapped,
)
from tests.docx_kit.snippets import (
    alternate,
    box,
    call,
    control,
    field,
    framed,
    note,
    p,
    r,
    run,
    tbl,
    tc,
    tr,
)
from tests.docx_pairs.channel import Channel, body, part

_T = r("WORD")
_P = p(_T)
_HEADER = '<w:headerReference w:type="default" r:id="rIdH"/>'
_BEGIN, _SEPARATE, _END = (
    run(f'<w:fldChar w:fldCharType="{kind}"/>') for kind in ("begin", "separate", "end")
)


def _code(text: str) -> str:
    return run(f"<w:instrText>{text}</w:instrText>")


def _nested(depth: int) -> str:
    text = _T
    for _ in range(depth):
        text = (
            f'<w:hyperlink w:anchor="a"><w:fldSimple w:instr="QUOTE x"><w:smartTag w:element="e">'
            f"{control(text)}</w:smartTag></w:fldSimple></w:hyperlink>"
        )
    return p(text)


ODD_ELEMENTS = (
    body("in containers inside containers", _nested(20)),
    body("in an element nobody knows", p(f"<x:y>{_T}</x:y>"), "named"),
    body("in an element nobody knows between paragraphs", f"<x:y>{_P}</x:y>", "named"),
    body(
        "in an element of the format that nobody knows", p(f"<w:unheard>{_T}</w:unheard>"), "named"
    ),
    Channel(
        "in an element that may be ignored",
        lambda word: docx(framed(p(f"<x:y>{r(word)}</x:y>")), attributes='mc:Ignorable="x"'),
        "named",
    ),
    Channel(
        "in an element that may be ignored with content that may not",
        lambda word: docx(
            framed(p(f"<x:y>{r(word)}</x:y>")),
            attributes='mc:Ignorable="x" mc:ProcessContent="x:y"',
        ),
        "named",
    ),
    body(
        "in the content of a box without a box",
        p(run(f"<w:txbxContent>{_P}</w:txbxContent>")),
        "named",
    ),
    body(
        "in the content of a box in a paragraph", p(f"<w:txbxContent>{_P}</w:txbxContent>"), "named"
    ),
    body("in a paragraph in a run", p(run(_P)), "named"),
    body("in a paragraph in a paragraph", p(_P), "named"),
    body("in a paragraph in a table", f"<w:tbl><w:tblPr/>{_P}{tr('a')}</w:tbl>", "named"),
    body(
        "in a paragraph in a row", f"<w:tbl><w:tblPr/><w:tr>{_P}{tc('a')}</w:tr></w:tbl>", "named"
    ),
    body("in a paragraph in a link", f'<w:hyperlink w:anchor="a">{_P}</w:hyperlink>', "named"),
    body("in a run between paragraphs", _T, "named"),
    body("in a text between paragraphs", "<w:t>WORD</w:t>", "named"),
    body("in a text in a paragraph", p("<w:t>WORD</w:t>"), "named"),
    body(
        "in a run in a cell",
        f"<w:tbl><w:tblPr/><w:tr><w:tc>{_T}{p('a')}</w:tc></w:tr></w:tbl>",
        "named",
    ),
    body("in a row in a cell", tbl(tr(tc(tr("WORD") + p()))), "shown"),
    body("in a cell in the body", tc("WORD"), "shown"),
    body("in a row in the body", tr("WORD"), "shown"),
    body("in an element in a text", p("<w:r><w:t>a<x:y>WORD</x:y></w:t></w:r>"), "named"),
    body("in a text in a text", p("<w:r><w:t>a<w:t>WORD</w:t></w:t></w:r>"), "named"),
    body("behind an element in a text", p("<w:r><w:t>a<w:b/>WORD</w:t></w:r>"), "named"),
    body("loose in a run", p("<w:r>WORD</w:r>"), "named"),
    body("loose in a paragraph", "<w:p>WORD</w:p>", "named"),
    body("loose in run properties", p("<w:r><w:rPr>WORD</w:rPr><w:t>a</w:t></w:r>"), "named"),
    body("loose in paragraph properties", "<w:p><w:pPr>WORD</w:pPr></w:p>", "named"),
    body("loose between paragraphs", "WORD", "named"),
    body(
        "loose in a cell",
        f"<w:tbl><w:tblPr/><w:tr><w:tc>WORD{p('a')}</w:tc></w:tr></w:tbl>",
        "named",
    ),
    body("loose in a row", f"<w:tbl><w:tblPr/><w:tr>WORD{tc('a')}</w:tr></w:tbl>", "named"),
    body("loose in a table", f"<w:tbl>WORD{tr('a')}</w:tbl>", "named"),
    body(
        "loose in a content control",
        f"<w:sdt><w:sdtContent>WORD{p('a')}</w:sdtContent></w:sdt>",
        "named",
    ),
    body(
        "loose in a note's call",
        p('<w:r><w:footnoteReference w:id="1">WORD</w:footnoteReference></w:r>'),
        "named",
        notes("footnote", note(1, "Net.")),
    ),
    Channel(
        "in the properties of the last section",
        lambda word: docx(framed(""), section=p(word)),
        "named",
    ),
    Channel(
        "after the body",
        lambda word: swapped(
            docx(framed("")), "word/document.xml", "</w:body>", f"</w:body>{p(word)}"
        ),
    ),
    Channel(
        "loose after the body",
        lambda word: swapped(
            docx(framed("")), "word/document.xml", "</w:body>", f"</w:body>{word}"
        ),
        "named",
    ),
    Channel(
        "in a second body",
        lambda word: swapped(
            docx(framed("")),
            "word/document.xml",
            "</w:body>",
            f"</w:body><w:body>{p(word)}</w:body>",
        ),
    ),
)

FIELDS = (
    body("in the result of a field", p(field("QUOTE x", "WORD"))),
    body(
        "in a field's result two paragraphs long",
        p(_BEGIN, _code("TOC"), _SEPARATE, r("a")) + p(_T, _END),
    ),
    body(
        "in the result of a field in a field's result",
        p(field("QUOTE x", field("QUOTE y", "WORD"))),
    ),
    body("in a field that is never ended", p(_BEGIN, _code("QUOTE x"), _SEPARATE, _T)),
    body("behind a field that never shows", p(_BEGIN, _code("QUOTE x")) + _P, "named"),
    body("behind an end without a beginning", p(_END, _T)),
    body("behind a separator without a beginning", p(_SEPARATE, _T)),
    body(
        "in a field's code",
        p(_BEGIN, _code("QUOTE WORD"), _SEPARATE, r("a"), _END),
        "named",
    ),
    body(
        "in an alternative of a field",
        p(field('IF 1 = 1 "a" "WORD"', "a")),
        "named",
    ),
    body("in a field without a result", p(field("QUOTE WORD")), "named"),
    body(
        "in the text of a run in a field's code",
        p(_BEGIN, _T, _code("QUOTE x"), _SEPARATE, r("a"), _END),
        "named",
    ),
    body("in code outside any field", p(_code("WORD")), "named"),
    body("in what is stored for a page number", p(field("PAGE", "WORD")), "named"),
    body(
        "in what is stored for a page number over paragraphs",
        p(_BEGIN, _code("PAGE"), _SEPARATE, r("1")) + _P + p(_END),
        "named",
    ),
    body("in a field nobody knows", p(field("UNHEARD", "WORD"))),
    body(
        "in an index entry",
        p(field('XE "WORD"')),
        "named",
    ),
    body(
        "in a field that ends in a deletion",
        p(_BEGIN, _code("QUOTE x"), _SEPARATE, f'<w:del w:id="1">{_END}</w:del>', _T),
    ),
    body("in deleted text outside any deletion", p(run("<w:delText>WORD</w:delText>"))),
    body("in a number by a field", p(field("LISTNUM WORD")), "named"),
    body("in a date picked for the day", p(run("<w:dayLong/>"), _T)),
    body("in a form's text", p(field("FORMTEXT", "WORD"))),
    body("in the name of an equation by a field", p(field("EQ \\o(a,WORD)")), "value"),
    body("in a simple field", p(f'<w:fldSimple w:instr="DOCPROPERTY x">{_T}</w:fldSimple>')),
)

TABLES = (
    body(
        "in a cell that continues the one above",
        tbl(
            tr(tc("a", properties='<w:vMerge w:val="restart"/>')),
            tr(tc("WORD", properties="<w:vMerge/>")),
        ),
        "hidden",
    ),
    body(
        "in a second paragraph of a cell that continues the one above",
        tbl(
            tr(tc("a", properties='<w:vMerge w:val="restart"/>')),
            tr(tc("", "WORD", properties="<w:vMerge/>")),
        ),
        "hidden",
    ),
    body(
        "in a cell that continues nothing", tbl(tr(tc("WORD", properties="<w:vMerge/>"))), "shown"
    ),
    body(
        "in a cell merged with the one before",
        tbl(
            tr(
                tc("a", properties='<w:hMerge w:val="restart"/>'),
                tc("WORD", properties="<w:hMerge/>"),
            )
        ),
        "hidden",
    ),
    body("in a hidden row", tbl(tr("WORD", properties="<w:hidden/>")), "hidden"),
    body(
        "in a hidden row's box",
        tbl(tr(tc(p(box(_P))), properties="<w:hidden/>")),
        "shown",
    ),
    body("in a table in a table in a table", tbl(tr(tc(tbl(tr(tc(tbl(tr("WORD")), p()))), p())))),
    body("in a table without rows", f"<w:tbl><w:tblPr/>{control(tr('WORD'))}</w:tbl>"),
    body(
        "in rows wrapped in custom XML",
        f'<w:tbl><w:tblPr/><w:customXml w:element="e">{tr("WORD")}</w:customXml></w:tbl>',
    ),
    body(
        "in cells wrapped in custom XML",
        f'<w:tbl><w:tblPr/><w:tr><w:customXml w:element="e">{tc("WORD")}</w:customXml>'
        "</w:tr></w:tbl>",
    ),
    body("in an alternative row", tbl(alternate(tr("WORD")))),
    body("in an alternative cell", tbl(f"<w:tr>{alternate(tc('WORD'))}</w:tr>")),
    part(
        "in another document in a cell",
        tbl(tr(tc('<w:altChunk r:id="rIdC"/>' + p()))),
        lambda word: Part("word/chunk.txt", word, "aFChunk", "rIdC", "text/plain"),
        "named",
    ),
    part(
        "in another document in a note",
        p(call(1)),
        lambda word: notes(
            "footnote",
            note(1, '<w:altChunk r:id="rIdC"/>'),
            Part("word/chunk.txt", word, "aFChunk", "rIdC", "text/plain"),
        ),
        "named",
    ),
)

NOTES = (
    part(
        "in a table in a note",
        p(call(1)),
        lambda word: notes("footnote", note(1, tbl(tr(word)), p())),
    ),
    part(
        "in a note called twice", p(call(1), call(1)), lambda word: notes("footnote", note(1, word))
    ),
    part(
        "in a note called in a cell",
        tbl(tr(tc(p(call(1))))),
        lambda word: notes("footnote", note(1, word)),
    ),
    part(
        "in a note called in a box",
        p(box(p(call(1)))),
        lambda word: notes("footnote", note(1, word)),
    ),
    part(
        "in a note called in a field's code",
        p(_BEGIN, call(1), _SEPARATE, r("a"), _END),
        lambda word: notes("footnote", note(1, word)),
        "named",
    ),
    part(
        "in a note that a note calls",
        p(call(2)),
        lambda word: notes("footnote", note(1, word) + note(2, p(call(1)))),
    ),
    part(
        "in a note that an earlier note calls",
        p(call(1)),
        lambda word: notes("footnote", note(1, p(call(2))) + note(2, word)),
        "named",
    ),
    part(
        "in a note that nothing calls",
        p("a"),
        lambda word: notes("footnote", note(1, word)),
        "named",
    ),
    part(
        "in a box in a note that nothing calls",
        p("a"),
        lambda word: notes("footnote", note(1, p(box(p(word))))),
        "named",
    ),
    part(
        "in the first of two notes of one number",
        p(call(1)),
        lambda word: notes("footnote", note(1, word) + note(1, "a")),
        "named",
    ),
    part(
        "in the second of two notes of one number",
        p(call(1)),
        lambda word: notes("footnote", note(1, "a") + note(1, word)),
    ),
    part(
        "in what separates notes",
        p(call(1)),
        lambda word: notes(
            "footnote", note(1, "a") + note(0, word).replace("w:id", 'w:type="separator" w:id')
        ),
        "named",
    ),
    part(
        "in a note of an unheard type",
        p(call(1)),
        lambda word: notes("footnote", note(1, word).replace("w:id", 'w:type="unheard" w:id')),
        "named",
    ),
    part(
        "in a content control around a note",
        p(call(1)),
        lambda word: notes("footnote", control(note(1, word))),
    ),
    part(
        "loose in a note",
        p(call(1)),
        lambda word: notes("footnote", f'<w:footnote w:id="1">{word}{p("a")}</w:footnote>'),
        "named",
    ),
    part(
        "loose between notes",
        p(call(1)),
        lambda word: notes("footnote", note(1, "a") + word),
        "named",
    ),
    part(
        "in a paragraph between notes",
        p(call(1)),
        lambda word: notes("footnote", note(1, "a") + p(word)),
        "named",
    ),
    part(
        "in a header that only the second section has",
        p("a", properties="<w:sectPr/>"),
        lambda word: header("rIdH", p(word)),
        section=_HEADER,
    ),
    part(
        "in a header of a section that nothing has",
        p("a"),
        lambda word: header("rIdH", p(word)),
        "named",
    ),
    part(
        "loose in a header",
        p("a"),
        lambda word: header("rIdH", word + p("a")),
        "named",
        section=_HEADER,
    ),
    part(
        "in a run in a header",
        p("a"),
        lambda word: header("rIdH", r(word) + p("a")),
        "named",
        section=_HEADER,
    ),
    part(
        "in a table in a header",
        p("a"),
        lambda word: header("rIdH", tbl(tr(word)) + p()),
        section=_HEADER,
    ),
    part(
        "in a field over a header's paragraphs",
        p("a"),
        lambda word: header("rIdH", p(_BEGIN, _code("QUOTE x"), _SEPARATE) + p(word, _END)),
        section=_HEADER,
    ),
)


_EMPTY = (*("pPr", "proofErr", "permStart", "bookmarkStart", "moveFromRangeStart", "customXmlPr"),)
_EMPTY_IN_RUN = (
    *("rPr", "br", "fldChar", "sym", "instrText", "noBreakHyphen", "lastRenderedPageBreak"),
    *("footnoteRef", "commentReference", "delText"),
)
RUNS_IN_ODD_PLACES = (
    *(body(f"in a run in w:{name}", p(f"<w:{name}>{_T}</w:{name}>"), "named") for name in _EMPTY),
    *(
        body(f"in a run in w:{name} in a run", p(run(f"<w:{name}>{_T}</w:{name}>")), "named")
        for name in _EMPTY_IN_RUN
    ),
    body(
        "in a run in a second content of a control",
        p(f"<w:sdt><w:sdtContent>{r('a')}</w:sdtContent><w:sdtContent>{_T}</w:sdtContent></w:sdt>"),
        "named",
    ),
    body(
        "in a second content of a control around paragraphs",
        f"<w:sdt><w:sdtContent>{p('a')}</w:sdtContent><w:sdtContent>{_P}</w:sdtContent></w:sdt>",
    ),
    body("in a run directly in a control", p(f"<w:sdt>{_T}</w:sdt>"), "named"),
    body(
        "in a second base of ruby",
        p(run(f"<w:ruby><w:rubyBase>{r('a')}</w:rubyBase><w:rubyBase>{_T}</w:rubyBase></w:ruby>")),
        "named",
    ),
)

CHANNELS = (*ODD_ELEMENTS, *RUNS_IN_ODD_PLACES, *FIELDS, *TABLES, *NOTES)
