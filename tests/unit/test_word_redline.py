"""Redlines as Word documents: what is marked where, and that both texts come back."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest
from lxml import etree
from tests.docx_kit.package import Part, docx, notes, numbering, settings, styles
from tests.docx_pairs.every import PAIRS
from tests.docx_pairs.pair import Pair
from tests.word_redline_kit import faithful

import paraph
from paraph.errors import InputError, TrackedChangesError
from paraph.formats import registry
from paraph.formats.docx.names import P_PR, W
from paraph.formats.docx.redline.marker import Signed
from paraph.formats.docx.redline.paragraph import reframed
from paraph.text.reading import Reading
from paraph.views.word_redline import word_redline
from paraph.wiring import certify

_BOTH: Final = ("", "turned")
_UNMARKED: Final[dict[str, tuple[str, ...]]] = {
    # What the looks of a whole file decide (its defaults, fonts, patterns), no change can mark.
    "a number hidden by a style": _BOTH,
    "the theme's font is one of signs": _BOTH,
    "a font that stands for one of signs": _BOTH,
    "the table style that holds without a name hides": _BOTH,
    "a style that is not there is the default one": _BOTH,
    "a number that all paragraphs have by default": _BOTH,
    "the default style of characters strikes": _BOTH,
    "a watermark in a header": _BOTH,
    "a VML shape type of another form": _BOTH,
    "another picture as a bullet": _BOTH,
    "another document imported on opening": _BOTH,
    # What is malformed.
    "properties of characters behind them": ("turned",),
    "properties of a paragraph once more": _BOTH,
}
"""Pairs of which no redline is made in Word, and in which direction; then it is said."""


_ONE = "The Parties shall consult each other each year in the month of March. "
_TWO = "The Joint Commission adopts its rules of procedure at its first session."


def _p(text: str, properties: str = "") -> str:
    own = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p>{own}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _read(content: bytes, file: str = "text.docx") -> Reading:
    return paraph.read(content, file=file, view="accepted", language="en")


def _made(old: bytes, new: bytes, *, judged: bool = False, signed: Signed = Signed()) -> bytes:  # noqa: B008
    """Return the redline of two files, having read both texts back out of it."""
    before, after = _read(old), _read(new)
    comparison = paraph.compare(before, after)
    subject = paraph.prove(comparison, language="en") if judged else comparison
    made = word_redline(subject, signed=signed)
    assert faithful(made, comparison)
    return made


def _part(made: bytes, name: str = "word/document.xml") -> str:
    with ZipFile(BytesIO(made)) as package:
        return package.read(name).decode()


def _said(xml: str, tag: str) -> list[str]:
    """Return the words in each mark of a sort."""
    return [
        "".join(re.findall(r"<w:(?:t|delText)(?: [^>]*)?>([^<]*)<", inner))
        for inner in re.findall(rf"<w:{tag} [^>]*[^/]>(.*?)</w:{tag}>", xml, re.DOTALL)
    ]


def test_words_are_marked_where_they_changed_and_nothing_else() -> None:
    kept = _p("What nobody touched.")
    made = _part(
        _made(
            docx(_p("The Seller delivers in ten days.") + kept),
            docx(_p("The Seller delivers in twelve days.") + kept),
        )
    )

    assert _said(made, "del") == ["ten"]
    assert _said(made, "ins") == ["twelve"]
    assert kept in made


def test_deleted_words_keep_the_look_that_they_had() -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>at once</w:t></w:r>"
    made = _part(_made(docx(f"<w:p>{bold}</w:p>{_p('x')}"), docx(_p("later") + _p("x"))))

    assert re.search(r"<w:del [^>]*><w:r><w:rPr><w:b/></w:rPr><w:delText", made)


@pytest.mark.parametrize(
    ("old", "new", "marks"),
    [
        (_p("a") + _p("b"), _p("a") + _p("new") + _p("b"), {"ins": ["new"], "del": []}),
        (_p("a") + _p("gone") + _p("b"), _p("a") + _p("b"), {"ins": [], "del": ["gone"]}),
        (_p(_ONE + _TWO), _p(_ONE) + _p(_TWO), {"ins": [], "del": []}),
        (_p(_ONE) + _p(_TWO), _p(_ONE + _TWO), {"ins": [], "del": []}),
    ],
    ids=["inserted", "deleted", "split", "merged"],
)
def test_paragraphs_come_and_go_with_their_ends(
    old: str, new: str, marks: dict[str, list[str]]
) -> None:
    made = _part(_made(docx(_p("first") + old + _p("last")), docx(_p("first") + new + _p("last"))))

    assert {tag: _said(made, tag) for tag in marks} == marks
    assert re.search(r"<w:rPr><w:(?:ins|del) [^>]*/></w:rPr></w:pPr>", made)


def test_what_moved_is_marked_as_moved_at_both_places() -> None:
    moving = _p("The Parties shall consult each other each year in the month of March.")
    rest = [_p(f"Paragraph {number} stays where it was.") for number in range(5)]
    made = _part(_made(docx(moving + "".join(rest)), docx("".join(rest) + moving)))

    (left,) = re.findall(r'moveFromRangeStart [^>]*w:name="([^"]*)"', made)
    (came,) = re.findall(r'moveToRangeStart [^>]*w:name="([^"]*)"', made)
    assert left == came
    assert _said(made, "moveFrom") == _said(made, "moveTo")


def test_rows_and_tables_are_marked_as_such() -> None:
    def table(*rows: str) -> str:
        cells = "".join(f"<w:tr><w:tc>{_p(row)}</w:tc></w:tr>" for row in rows)
        return f"<w:tbl><w:tblPr/><w:tblGrid/>{cells}</w:tbl>{_p('behind')}"

    one = _part(_made(docx(table("a", "b")), docx(table("a", "new", "b"))))
    other = _part(_made(docx(table("a", "b")), docx(_p("behind"))))

    assert len(re.findall(r"<w:trPr><w:ins ", one)) == 1
    assert len(re.findall(r"<w:trPr><w:del ", other)) == 2


def test_notes_are_marked_in_their_own_part_and_old_ones_are_taken_over() -> None:
    def called(*numbers: int) -> str:
        calls = "".join(f'<w:r><w:footnoteReference w:id="{one}"/></w:r>' for one in numbers)
        return f"<w:p><w:r><w:t>Text</w:t></w:r>{calls}</w:p>"

    def note(number: int, text: str) -> str:
        return f'<w:footnote w:id="{number}">{_p(text)}</w:footnote>'

    old = docx(called(2, 3), notes("footnote", note(2, "in ten days") + note(3, "Repealed.")))
    new = docx(called(2), notes("footnote", note(2, "in nine days")))
    made = _made(old, new)

    assert _said(_part(made, "word/footnotes.xml"), "del") == ["ten", "Repealed."]
    assert _said(_part(made, "word/footnotes.xml"), "ins") == ["nine"]
    assert "footnoteReference" in "".join(re.findall(r"<w:del .*?</w:del>", _part(made)))


def test_a_list_of_the_old_file_counts_apart() -> None:
    def listed(form: str) -> Part:
        level = (
            '<w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="%1."/></w:lvl>'
        )
        return numbering(
            f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        )

    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    old = docx(_p("one", item) + _p("two", item) + _p("three", item), listed("decimal"))
    new = docx(_p("one", item) + _p("three", item), listed("lowerLetter"))
    made = _made(old, new)

    assert "w:pPrChange" in _part(made)
    assert _part(made, "word/numbering.xml").count("<w:abstractNum ") == 2


def test_a_style_of_the_old_file_comes_with_it_under_another_name() -> None:
    def looking(look: str) -> Part:
        return styles(
            '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Term"/>'
            f"<w:rPr>{look}</w:rPr></w:style>"
        )

    term = '<w:pStyle w:val="T"/>'
    made = _made(
        docx(_p("Term", term) + _p("x"), looking("<w:caps/>")), docx(_p("x"), looking("<w:i/>"))
    )

    assert '<w:pStyle w:val="OldT"/>' in _part(made)
    assert "<w:caps/>" in _part(made, "word/styles.xml")


def test_a_link_of_the_old_file_leads_where_it_led() -> None:
    linked = '<w:p><w:hyperlink r:id="rIdL"><w:r><w:t>the site</w:t></w:r></w:hyperlink></w:p>'
    old = docx(
        linked + _p("x"),
        Part("https://example.org/a", kind="hyperlink", identifier="rIdL", outside=True),
    )
    made = _made(old, docx(_p("another thing") + _p("x")))

    assert "https://example.org/a" in _part(made, "word/_rels/document.xml.rels")


def test_each_change_is_signed_with_how_it_is_judged_and_an_open_one_says_why() -> None:
    old = docx(_p('"Goods" means goods.') + _p("The Seller shall pay the fee."))
    new = docx(_p("“Goods” means goods.") + _p("The Seller shall not pay the fee."))
    made = _made(old, new, judged=True, signed=Signed("Legal Dept", "2026-03-05T12:00:00Z"))

    body = _part(made)
    assert 'w:author="Legal Dept (editorial)" w:date="2026-03-05T12:00:00Z"' in body
    assert re.search(r'<w:ins [^>]*w:author="Legal Dept \(open\)"[^>]*>(?:(?!</w:ins>).)*not', body)
    (said,) = re.findall(r"<w:comment .*</w:comment>", _part(made, "word/comments.xml"))
    assert "Open, c2: altered" in said
    assert "'shall' became 'shall not': an obligation became a prohibition." in said


def test_what_no_tracked_change_shows_is_told_first_and_at_its_place() -> None:
    def file(form: str, *more: str) -> bytes:
        called = '<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
        note = f'<w:footnote w:id="2">{_p("The note.")}</w:footnote>'
        manner = f'<w:footnotePr><w:numFmt w:val="{form}"/></w:footnotePr>'
        return docx(called + "".join(more), notes("footnote", note), settings(manner))

    made = _made(file("decimal", _p("end")), file("upperRoman", _p("end")))
    first, second = re.findall(r"<w:comment .*?</w:comment>", _part(made, "word/comments.xml"))

    assert "Not shown as a tracked change. This redline has 1 of these:" in first
    assert "1. The notes were numbered in another way in the old text." in first
    assert "Not shown as a tracked change. The notes were numbered" in second


_NEXT = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>'


@pytest.mark.parametrize(
    ("old", "new", "marks"),
    [
        (_p("a") + _p("b"), _p("a", _NEXT) + _p("b"), ("ins", "del")),
        (_p("a", _NEXT) + _p("b"), _p("a") + _p("b"), ("del", "ins")),
    ],
    ids=["comes", "goes"],
)
def test_a_section_comes_and_goes_with_the_mark_that_ends_it(
    old: str, new: str, marks: tuple[str, str]
) -> None:
    made = _part(_made(docx(old), docx(new)))
    ends = [
        re.findall(r"<w:(ins|del) ", properties)[0]
        for properties in re.findall(r"<w:pPr>.*?</w:pPr>", made)
    ]

    assert tuple(ends) == marks
    assert re.search(rf"<w:{marks[0]} [^>]*/></w:rPr><w:sectPr>", made)


def test_how_a_section_begins_is_kept_beside_how_it_began() -> None:
    other = _NEXT.replace("nextPage", "continuous")
    old = docx(_p("z", _NEXT) + _p("a", _NEXT) + _p("b"))
    made = _part(_made(old, docx(_p("z", _NEXT) + _p("a", other) + _p("b"))))

    (change,) = re.findall(r"<w:sectPrChange [^>]*>(.*?)</w:sectPrChange>", made)
    assert change == _NEXT


def _boxed(text: str, copy: str) -> bytes:
    """Return a file with a text box, and a copy of it for programs that do not know boxes."""
    form = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    drawn = (
        '<w:drawing><wp:inline><wp:docPr id="7" name="B"/><a:graphic>'
        f'<a:graphicData uri="{form}"><wps:wsp><wps:txbx><w:txbxContent>{_p(text)}'
        "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    older = f"<v:shape><v:textbox><w:txbxContent>{_p(copy)}</w:txbxContent></v:textbox></v:shape>"
    return docx(
        f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawn}</mc:Choice>'
        f"<mc:Fallback><w:pict>{older}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def test_a_copy_of_a_text_box_is_marked_as_the_box_is() -> None:
    made = _part(_made(_boxed("in ten days", "in ten days"), _boxed("in six days", "in six days")))

    assert _said(made, "del") == ["ten", "ten"]
    assert _said(made, "ins") == ["six", "six"]
    numbers = re.findall(r'<w:(?:ins|del) w:id="(\d+)"', made)
    assert len({*numbers}) == len(numbers) == 4


def test_a_copy_of_a_text_box_in_other_words_is_told() -> None:
    made = _made(_boxed("in ten days", "in ten days"), _boxed("in six days", "within six days"))

    assert _said(_part(made), "ins") == ["six"]
    assert "its changes are not marked there" in _part(made, "word/comments.xml")


def test_pending_changes_of_the_files_are_settled_before_ours_are_marked() -> None:
    theirs = (
        '<w:p><w:r><w:t xml:space="preserve">The fee is </w:t></w:r>'
        '<w:ins w:id="9" w:author="them">'
        "<w:r><w:t>ten</w:t></w:r></w:ins></w:p>"
    )
    made = _part(_made(docx(_p("The fee is nine")), docx(theirs)))

    assert "them" not in made
    assert (_said(made, "del"), _said(made, "ins")) == (["nine"], ["ten"])


def test_texts_that_are_the_same_give_the_new_file_without_a_mark() -> None:
    made = _part(_made(docx(_p("The same.")), docx(_p("The same."))))

    assert "<w:ins" not in made
    assert "<w:del" not in made


def test_a_second_run_gives_the_same_bytes() -> None:
    old, new = docx(_p("one two three")), docx(_p("one three four") + _p("five"))

    assert _made(old, new, judged=True) == _made(old, new, judged=True)


@pytest.mark.parametrize("which", ["old", "new"])
def test_a_text_that_is_no_word_document_has_no_redline_in_word(which: str) -> None:
    plain = paraph.read(b"The fee is nine.", file="text.txt", language="en")
    word = _read(docx(_p("The fee is ten.")))
    comparison = paraph.compare(*((plain, word) if which == "old" else (word, plain)))

    with pytest.raises(
        TrackedChangesError, match=r"text\.txt is no Word document: write the redline as"
    ):
        word_redline(comparison)


@pytest.mark.parametrize("which", _BOTH)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_both_texts_of_every_pair_come_back_or_it_is_said_that_they_do_not(
    pair: Pair, which: str
) -> None:
    files = (pair.new, pair.old) if which else (pair.old, pair.new)
    try:
        old, new = (paraph.read(one, file="a.docx", view=pair.view or "accepted") for one in files)
    except InputError:
        return
    comparison = paraph.compare(old, new)
    try:
        made = word_redline(comparison)
    except TrackedChangesError:
        assert which in _UNMARKED.get(pair.name, ())
        return
    assert which not in _UNMARKED.get(pair.name, ())
    assert faithful(made, comparison)


def test_a_certificate_is_written_as_a_word_document_with_every_change_in_sight(
    tmp_path: Path,
) -> None:
    old, new = _read(docx(_p("The fee is nine."))), _read(docx(_p("The fee is ten.")))
    target = tmp_path / "certificate.docx"

    certify(paraph.prove(paraph.compare(old, new), language="en"), target)

    made = paraph.read(target)
    (shown,) = [one for one in made.text.provisions if one.text.startswith("The fee")]
    assert shown.text == "The fee is nine ten."
    assert [(mark.start, mark.end) for mark in shown.marks if mark.name == "strike"] == [(11, 15)]
    assert any(each.how == "bold" and each.start == 16 for each in made.source.emphasis)


def test_no_tracked_change_leads_from_the_properties_of_a_paragraph_to_the_same_ones() -> None:
    names = enumerate(("signs", "leaves", "stays", "rests", "waits"), start=1)
    articles = [
        f"## Article {n}. {name}\n\n1. He pays.\n\n2. She {name}.\n\n3. They may."
        for n, name in names
    ]
    moved = [articles[0], articles[3].replace("may", "must"), *articles[1:3], articles[4]]
    old, new = [
        _read(registry.write(registry.read("\n\n".join(each).encode(), "a.md"), "a.docx"))
        for each in (articles, moved)
    ]

    made = word_redline(paraph.compare(old, new))

    document = etree.fromstring(ZipFile(BytesIO(made)).read("word/document.xml"))
    changes = [*document.iter(f"{W}pPrChange")]
    assert changes
    for each in changes:
        paragraph, former = next(each.iterancestors(f"{W}p")), each.find(P_PR)
        assert reframed(paragraph, former)
