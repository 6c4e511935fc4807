"""Akoma Ntoso: parts, headings and numbers become provisions; what is beside them is told."""

import pytest
from tests.akn import outline, reading, told, wrapped

from paraph.formats.akn import read
from paraph.formats.registry import read as read_any


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (
            (
                "<chapter><num>Chapter I</num><heading>Aims</heading>"
                "<article><num>Article 1</num><heading>Scope</heading><content><p>a</p></content>"
                "</article></chapter>"
                "<article><num>Article 2</num><content><p>b</p></content></article>"
            ),
            [
                "heading1 Chapter I|Aims",
                "heading2 Article 1|Scope",
                "paragraph |a",
                "heading1 Article 2|",
                "paragraph |b",
            ],
        ),
        (
            (
                "<section><num>1.</num><heading>S</heading><subheading>of it</subheading>"
                "<content><p>a</p></content></section>"
            ),
            ["heading1 1.|S", "heading2 |of it", "paragraph |a"],
        ),
        (
            "<section><num>§ 1.</num><content><p>a</p><p>b</p></content></section>",
            ["paragraph1 § 1.|a", "paragraph1 |b"],
        ),
        (
            (
                "<paragraph><num>1.</num><list><intro><p>a:</p></intro>"
                "<point><num>(a)</num><content><p>b</p></content></point>"
                "<wrapUp><p>c</p></wrapUp></list></paragraph>"
            ),
            ["paragraph1 1.|a:", "paragraph2 (a)|b", "paragraph1 |c"],
        ),
        (
            (
                "<paragraph><num>1.</num><point><num>(a)</num><content><p>b</p></content></point>"
                "</paragraph>"
            ),
            ["paragraph1 1.|", "paragraph2 (a)|b"],
        ),
        (
            "<paragraph><num>1.</num><content><p/><p>a</p></content></paragraph>",
            ["paragraph1 1.|", "paragraph1 |a"],
        ),
        ("<paragraph><num>1.</num></paragraph>", ["paragraph1 1.|"]),
        (
            (
                "<paragraph><num>1.</num><content><table><tr><td><p>a</p></td></tr></table></content>"
                "</paragraph>"
            ),
            ["paragraph1 1.|", "table |", "  row |", "    cell |a"],
        ),
        ("<subparagraph><content><p>a</p></content></subparagraph>", ["paragraph |a"]),
        (
            (
                "<level><level><content><p>a</p></content></level>"
                "<section><heading>h</heading></section></level>"
            ),
            ["paragraph2 |a", "heading2 |h"],
        ),
        (
            (
                "<part><heading>P</heading><crossHeading>c</crossHeading>"
                "<section><heading>s</heading></section></part>"
            ),
            ["heading1 |P", "heading2 |c", "heading2 |s"],
        ),
        (
            (
                "<hcontainer name='x'><content><blockList><listIntroduction>a:</listIntroduction>"
                "<item><num>–</num><p>b</p></item><item><p>c</p></item>"
                "<listWrapUp>d</listWrapUp></blockList></content></hcontainer>"
            ),
            ["paragraph |a:", "paragraph1 –|b", "paragraph1 |c", "paragraph |d"],
        ),
        (
            (
                "<hcontainer name='x'><content><ol><li value='3'>a<ul><li>b</li></ul></li>"
                "<li>c</li></ol></content></hcontainer>"
            ),
            ["paragraph1 3.|a", "paragraph2 •|b", "paragraph1 4.|c"],
        ),
        (
            (
                "<section><heading>h</heading><content>"
                "<tblock><num>A</num><heading>t</heading><p>a</p></tblock></content></section>"
            ),
            ["heading1 |h", "heading2 A|t", "paragraph |a"],
        ),
    ],
)
def test_parts_become_headings_and_numbered_paragraphs(body: str, lines: list[str]) -> None:
    assert outline(body) == lines


def test_every_kind_of_document_is_read_and_its_components_with_it() -> None:
    for name, body in (
        ("act", "body"), ("bill", "body"), ("doc", "mainBody"), ("statement", "mainBody"),
        ("amendment", "amendmentBody"), ("judgment", "judgmentBody"), ("portion", "portionBody"),
        ("debateReport", "mainBody"), ("debate", "debateBody"),
        ("officialGazette", "collectionBody"),
    ):  # fmt: skip
        document = f"<{name} name='x'><{body}><p>a</p></{body}></{name}>"
        components = f"<components><component eId='c'>{document}</component></components>"

        assert told(read(wrapped(document + components), "a.akn", None)) == ["paragraph |a"] * 2


def test_preface_preamble_conclusions_and_attachments_stand_in_their_order() -> None:
    source = wrapped(
        "<bill name='x'><coverPage><p>cover</p></coverPage>"
        "<preface><longTitle><p><docTitle>title</docTitle></p></longTitle></preface>"
        "<preamble><formula name='f'><p>We</p></formula>"
        "<citations><citation><p>Having regard</p></citation></citations>"
        "<recitals><intro><p>Whereas:</p></intro><recital><num>(1)</num><p>because</p></recital>"
        "</recitals></preamble>"
        "<body><article><num>Article 1</num><heading>h</heading></article></body>"
        "<conclusions><p>Done at <location refersTo='#v'>Vienna</location></p>"
        "<p><signature>A. Person</signature></p></conclusions>"
        "<attachments><attachment><heading>Annex</heading>"
        "<doc name='annex'><mainBody><p>b</p></mainBody></doc></attachment></attachments></bill>"
    )

    assert told(read(source, "a.akn", None)) == [
        "paragraph |cover",
        "paragraph |title",
        "paragraph |We",
        "paragraph |Having regard",
        "paragraph |Whereas:",
        "paragraph1 (1)|because",
        "heading1 Article 1|h",
        "paragraph |Done at Vienna",
        "paragraph |A. Person",
        "heading1 |Annex",
        "paragraph |b",
    ]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("a\n   b  c", "a b c"),
        ("<b>a</b> <i>b</i>", "a b"),
        ("a<br/>b<eol/>c", "a\nb\nc"),
        ("a<eop/>b", "a\fb"),
        ("agree<!-- x -->d", "agreed"),
        ("<![CDATA[a<b]]>&amp;&#x41;", "a<b&A"),
        ("a<quotedText startQuote='“' endQuote='”'>b</quotedText>.", "a“b”."),
        ("<quotedText startQuote='\"'>b</quotedText>", '"b"'),
        ("<quotedText startQuote='«'>b</quotedText>", "«b"),
        ("<fillIn width='9'/> days", "\ufffc days"),
        ("a<marker name='pageNumber'/>", "a\ufffc"),
        ("<date date='2024-01-01'>1 May</date><omissis>...</omissis>", "1 May..."),
    ],
)
def test_characters_are_read_as_they_are_displayed(line: str, text: str) -> None:
    found = reading(f"<article><content><p>{line}</p></content></article>")

    assert [one.text for one in found.text.provisions] == [text]


def test_white_space_is_kept_where_the_file_says_so() -> None:
    found = reading("<section><content><p xml:space='preserve'> a\t b\n</p></content></section>")

    assert [one.text for one in found.text.provisions] == [" a\t b"]


def test_marks_links_and_emphasis_stand_over_their_letters() -> None:
    found = reading(
        "<section><content><p><b>m</b><sup>2</sup> H<sub>2</sub>O <ref href='#art_5'>5</ref> "
        "<rref from='#a' upTo='#c'>a-c</rref> <a href='https://example.org'>x</a> "
        "<span style='text-decoration: line-through'>not</span></p></content></section>"
    )

    (provision,) = found.text.provisions
    marks = [(provision.text[one.start : one.end], one.name, one.value) for one in provision.marks]
    assert marks == [
        ("2", "superscript", ""),
        ("2", "subscript", ""),
        ("5", "link", "#art_5"),
        ("a-c", "link", "#a #c"),
        ("x", "link", "https://example.org"),
        ("not", "strike", ""),
    ]
    assert [(one.start, one.end, one.how) for one in found.source.emphasis] == [(0, 1, "bold")]


def test_pending_changes_are_seen_in_the_view_asked_for() -> None:
    body = (
        "<section><num>1<ins>bis</ins></num><content><p>may<del> not</del> go</p></content>"
        "</section>"
    )

    assert outline(body) == ["paragraph1 1bis|may go"]
    assert outline(body, "original") == ["paragraph1 1|may not go"]
    assert [(one.code, one.grade) for one in reading(body).hazards] == [
        ("tracked-changes", "undecided")
    ]
    assert [one.grade for one in reading(body, "accepted").hazards] == ["note"]


def test_a_note_stands_under_the_provision_that_calls_it() -> None:
    body = (
        "<section><heading>h<authorialNote marker='1'><p>a</p><p>b</p></authorialNote></heading>"
        "<content><p>x<noteRef href='#n' marker='*'/>y<noteRef href='#n' marker='*'/></p></content>"
        "</section>"
    )
    meta = "<meta><notes source='#s'><note eId='n' marker='*'><p>c</p></note></notes></meta>"

    found = read(wrapped(f"<act name='a'>{meta}<body>{body}</body></act>"), "a.akn", None)

    assert told(found) == [
        "heading1 |h\ufffc",
        "  note 1|a",
        "    paragraph |b",
        "paragraph |x\ufffcy\ufffc",
        "  note *|c",
    ]
    assert found.account.complete


def test_tables_have_their_spans_and_a_caption_before_them() -> None:
    assert outline(
        "<section><content><table><caption><b>Table</b> <i>1</i></caption>"
        "<tr><th colspan='2'>a</th></tr><tr><td><p/><p>b</p></td><td/></tr></table></content>"
        "</section>"
    ) == [
        "paragraph |Table 1",
        "table |",
        "  row |",
        "    cell |a",
        "  row |",
        "    cell |",
        "      paragraph |b",
        "    cell |",
    ]
    found = reading(
        "<section><content><table><tr><td rowspan='2'>a</td></tr></table></content></section>"
    )
    assert [mark.value for mark in found.text.provisions[2].marks] == ["1,2"]


def test_tables_of_xhtml_are_read_as_what_they_are() -> None:
    found = reading(
        "<section><content><tblock><foreign><table xmlns='http://www.w3.org/1999/xhtml'>"
        "<colgroup><col width='5'/></colgroup><thead><tr><th align='left'>a<br/>b</th></tr></thead>"
        "<tbody><tr><td colspan='2'><em>c</em> <strong>d</strong></td></tr></tbody></table>"
        "</foreign></tblock></content></section>"
    )

    assert told(found) == [
        "table |", "  row |", "    cell |a\nb", "  row |", "    cell |c d",
    ]  # fmt: skip
    assert found.account.complete
    assert found.hazards == ()


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ("<tfoot><tr><td>a</td></tr></tfoot><tr><td>b</td></tr>", "a <tr> that is shown"),
        ("<tfoot><tr/></tfoot><tbody><tr><td>b</td></tr></tbody>", "a <tbody> that is shown"),
        ("<tbody><tr><td>b</td></tr></tbody><thead><tr/></thead>", "a <thead> that is shown"),
        ("<col style='visibility: collapse'/><tr><td>b</td></tr>", "a style for a column"),
        ("<tbody style='display: none'><tr><td>b</td></tr></tbody>", "a style of a <tbody>"),
        ("<colgroup>not<col/></colgroup><tr><td>b</td></tr>", "characters between the cells"),
        ("<colgroup><col/>not</colgroup><tr><td>b</td></tr>", "characters between the cells"),
        ("<colgroup><col>not</col></colgroup><tr><td>b</td></tr>", "characters between the cells"),
        ("<col>not</col><tr><td>b</td></tr>", "characters between the cells"),
        ("<colgroup><p>not</p></colgroup><tr><td>b</td></tr>", "what stands between the cells"),
        ("<col><col/></col><tr><td>b</td></tr>", "what stands between the cells"),
        ("<tr><td dir='rtl'>b</td></tr>", "an attribute that is not known: dir"),
        ("<tr><td><blink>b</blink></td></tr>", "an element that is not known"),
    ],
)
def test_what_xhtml_shows_elsewhere_or_otherwise_is_named(rows: str, what: str) -> None:
    found = reading(
        "<section><content><foreign><table xmlns='http://www.w3.org/1999/xhtml'>"
        f"{rows}</table></foreign></content></section>"
    )

    assert len(found.account.unread) == 1
    assert found.account.unread[0].what.startswith(what)


def test_a_quoted_structure_stands_one_level_in_between_its_quotation_marks() -> None:
    found = reading(
        "<section><num>1</num><content><p>insert—<mod><quotedStructure startQuote='“' endQuote='”'>"
        "<subsection><num>2A</num><content><p>a</p></content></subsection>"
        "<subsection><num>2B</num><content><p>b</p></content></subsection>"
        "</quotedStructure></mod>.</p></content></section>"
    )

    assert told(found) == [
        "paragraph1 1|insert—",
        "paragraph3 “2A|a",
        "paragraph3 2B|b”",
        "paragraph1 |.",
    ]
    assert {one.why for one in found.source.literal} == {"quotation"}


def test_images_and_equations_are_objects() -> None:
    found = reading(
        "<section><content><p><img src='arms.png' alt='Arms'/></p>"
        "<foreign><math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi></math></foreign>"
        "<foreign><music xmlns='urn:m'/></foreign></content></section>"
    )

    objects = [(mark.name, mark.value) for one in found.text.provisions for mark in one.marks]
    assert objects == [
        ("image", "arms.png Arms"),
        ("equation", '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'),
        ("unread", "content of another vocabulary: {urn:m}music"),
    ]
    assert [one.what for one in found.account.unread] == [
        "content of another vocabulary: {urn:m}music"
    ]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("<novelty>words</novelty>", "an element that is not known: novelty"),
        ("<x xmlns='urn:y'>words</x>", "an element that is not known: {urn:y}x"),
        ("<p>a<br>b</br></p>", "what stands in <br>"),
        ("<p>a<marker name='stamp'/></p>", "a marker: stamp"),
        ("<p novel='1'>a</p>", "an attribute that is not known: novel"),
        ("<p>a<noteRef href='#n'/></p>", "a call of a note that is not there: n"),
        ("<table>b<tr><td>a</td></tr></table>", "characters between the cells of a table"),
        *(
            (f"<table>{column}<tr><td>a</td></tr></table>", what)
            for column, what in (
                ("<col>b</col>", "characters between the cells of a table"),
                ("<colgroup>b<col/></colgroup>", "characters between the cells of a table"),
                ("<colgroup><col/>b</colgroup>", "characters between the cells of a table"),
                ("<colgroup><p>b</p></colgroup>", "what stands between the cells of a table"),
                ("<colgroup><col><p>b</p></col></colgroup>", "what stands between the cells"),
            )
        ),
        ("<table><tr><td>a</td></tr><p>b</p></table>", "what stands between the cells of a table"),
        ("<p style='rotate: 180deg'>a</p>", "a style that is not followed"),
        ("<p>a<span style='display: block'>b</span></p>", "a style that makes a block of <span>"),
        ("<p><quotedText inlineQuote='“'>a</quotedText></p>", "a quotation mark that each line"),
        ("<documentRef href='/akn/elsewhere'/>", "a document that stands elsewhere"),
        ("<p><num><sup>1</sup></num>a</p>", "a mark of a number: superscript"),
    ],
)
def test_what_is_not_read_is_named(body: str, what: str) -> None:
    found = reading(f"<section><content>{body}</content></section>")

    assert len(found.account.unread) == 1
    assert found.account.unread[0].what.startswith(what)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<p>a<!-- remember --></p>", "comment"),
        ("<p title='aside'>a</p>", "comment"),
        ("<p>a <placeholder originalText='b'>c</placeholder></p>", "comment"),
        ("<p>a<?program order?></p>", "markup"),
        ("<p eId='x'>a</p><p eId='x'>b</p>", "markup"),
        ("<p>on <date date='2024-05-01'>1 May</date></p>", "markup"),
        ("<p>a <eol breakAt='3'/>words</p>", "markup"),
        ("<p xmlns:x='urn:x' x:said='b'>a</p>", "markup"),
        ("<p status='removed'>a</p>", "fallback-differs"),
        ("<p period='#p1'>a</p>", "fallback-differs"),
        ("<p eId='a'>a</p><p alternativeTo='a'>b</p>", "fallback-differs"),
        ("<p style='display: none'>a</p><p>b</p>", "hidden-text"),
        ("<p style='color: white'>a</p>", "ground-colour-text"),
        ("<p><img src='x.png'/></p>", "external-content"),
        ("<p>a\u200bb</p>", "invisible-character"),
    ],
)
def test_what_an_eye_would_miss_is_a_hazard(body: str, code: str) -> None:
    found = reading(f"<section><content>{body}</content></section>")

    assert [one.code for one in found.hazards] == [code]


def test_style_sheets_and_comments_around_the_root_are_told() -> None:
    source = (
        b"<!-- a --><?xml-stylesheet href='x.css'?>"
        + wrapped("<act><p>a</p></act>")
        + b"<!-- b -->"
    )

    found = read(source, "a.akn", None)

    assert [one.code for one in found.hazards] == ["comment", "external-content", "comment"]


def test_each_section_of_the_metadata_is_in_the_account() -> None:
    meta = (
        "<meta><identification source='#x'><FRBRWork/></identification>"
        "<lifecycle source='#x'/><lifecycle source='#y'/>"
        "<proprietary source='#x'><x:y xmlns:x='urn:x'>z</x:y></proprietary>"
        "<presentation source='#x'><css xmlns='urn:x'>p {}</css></presentation></meta>"
    )

    found = read(wrapped(f"<act name='a'>{meta}<body><p>a</p></body></act>"), "a.akn", None)

    assert [(one.name, one.role) for one in found.account.parts] == [
        ("a.akn", "read"),
        ("meta/identification", "metadata"),
        ("meta/lifecycle", "metadata"),
        ("meta/lifecycle 2", "metadata"),
        ("meta/proprietary", "metadata"),
        ("meta/presentation", "metadata"),
    ]
    assert [one.what for one in found.account.unread] == [
        "what the metadata say of the look (presentation)"
    ]
    assert told(found) == ["paragraph |a"]


@pytest.mark.parametrize("file", ["a.akn", "a.xml", "-"])
@pytest.mark.parametrize("opening", ["", "<?xml version='1.0'?>\n<!-- a --><!-- b -->\n", "\ufeff"])
def test_a_file_is_known_by_its_root(file: str, opening: str) -> None:
    source = opening.encode() + wrapped("<act name='a'><body><p>a</p></body></act>")

    assert read_any(source, file).source.format == "akn"


def test_a_prefix_and_the_namespace_of_a_draft_are_taken() -> None:
    name = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13"
    source = f"<an:akomaNtoso xmlns:an='{name}'><an:act><an:p>a</an:p></an:act></an:akomaNtoso>"

    assert told(read_any(source.encode(), "a.xml")) == ["paragraph |a"]


def test_the_numbers_of_a_list_are_those_that_it_says() -> None:
    listed = "<ol start='4' type='a'><li>x</li><li value='7'>y</li><li>z</li></ol>"

    found = outline(f"<section><content>{listed}</content></section>")

    assert [each.strip() for each in found] == [
        "paragraph1 d.|x",
        "paragraph1 g.|y",
        "paragraph1 h.|z",
    ]


def test_a_quotation_mark_of_what_quotes_nothing_is_named_as_unread() -> None:
    found = reading("<section><content><p startQuote='“'>a</p></content></section>")

    assert [each.what for each in found.account.unread] == [
        "an attribute that is not known there: startQuote of <p>"
    ]
