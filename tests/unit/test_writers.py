"""What becomes of each feature of a text in every format that is written."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from tests.writing_kit import FEATURES, WORDS, marked, note, paragraph, reading, shown, table

from paraph.comparison.compare import compare
from paraph.comparison.losses import losses
from paraph.errors import UnwritableError, UsageError
from paraph.formats import registry
from paraph.formats.writing.docx.lists import Lists, Numbered
from paraph.text.node import Mark, Provision
from paraph.text.reading import Emphasis, Reading
from paraph.wiring import read
from paraph.wiring.converting import Conversion, converted

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "formats.md"
SUFFIXES = {row.name: row.suffixes[0][1:] for row in registry.FORMATS if row.write is not None}
_DOUBTS = "doubts"  # a made text has none of the hazards that its file has


def written(text: Reading, form: str) -> Conversion:
    """Return what became of a text in a format."""
    return converted(text, f"new.{SUFFIXES[form]}")[1]


def lost(text: Reading, form: str) -> dict[str, int]:
    """Return what was lost of a text in a format, by feature."""
    return {
        loss.feature: loss.many for loss in written(text, form).losses if loss.feature != _DOUBTS
    }


def documented() -> dict[tuple[str, str], bool]:
    """Return what the page of formats says: by feature and format, whether it is kept."""
    section = PAGE.read_text(encoding="utf-8").partition("## What is kept when a text is written")[
        2
    ]
    lines = [line.strip("| ") for line in section.splitlines() if line.startswith("|")]
    forms = [each.strip() for each in lines[0].split("|")][1:]
    found = {}
    for line in lines[2:]:
        feature, *cells = (each.strip() for each in line.split("|"))
        if len(cells) != len(forms):
            break
        for form, cell in zip(forms, cells, strict=True):
            assert cell in {"yes", "no"}, cell
            found[feature, form] = cell == "yes"
    return found


def test_the_page_of_formats_has_a_row_for_every_feature() -> None:
    assert {feature for feature, _ in documented()} == FEATURES.keys()
    assert {form for _, form in documented()} == SUFFIXES.keys()


@pytest.mark.parametrize("form", SUFFIXES)
@pytest.mark.parametrize("feature", FEATURES)
def test_a_format_keeps_what_the_page_says_and_tells_the_rest(feature: str, form: str) -> None:
    found = lost(FEATURES[feature], form)

    assert (not found) == documented()[feature, form], found


@pytest.mark.parametrize("form", SUFFIXES)
@pytest.mark.parametrize("feature", FEATURES)
def test_the_same_text_is_written_as_the_same_bytes(feature: str, form: str) -> None:
    text = FEATURES[feature]

    assert registry.write(text, form) == registry.write(text, form)


@pytest.mark.parametrize("form", SUFFIXES)
@pytest.mark.parametrize("feature", FEATURES)
def test_no_word_is_lost_in_any_format(feature: str, form: str) -> None:
    text = FEATURES[feature]

    after = written(text, form).comparison.new

    words = [word for each in text.text.provisions for word in _words(each)]
    found = iter([word for each in after.text.provisions for word in _words(each)])
    assert all(word in found for word in words)


def _words(provision: Provision) -> list[str]:
    """Return the words of a provision, without the marks of notes that became words."""
    text = re.sub(r"\[[*i\d]+\]|\*+|\ufffc", "", provision.text)
    return text.split()


# -------------------------------------------------------------------- numbers

LABELS = {
    "figures": [("1.", 0), ("2.", 0), ("3.", 0)],
    "letters that go on behind h": [(f"({sign})", 1) for sign in "abcdefghijkl"],
    "romans from the first": [("(i)", 1), ("(ii)", 1), ("(iii)", 1), ("(iv)", 1), ("(v)", 1)],
    "i between letters": [("h.", 0), ("i.", 0), ("j.", 0)],
    "levels": [
        ("1.", 0), ("1.1", 1), ("1.1.1", 2), ("1.1.2", 2), ("1.2", 1), ("2.", 0), ("2.1", 1),
    ],
    "levels without the first": [("1.1", 1), ("1.2", 1), ("2.1", 1), ("2.1.1", 2), ("2.1.2", 2)],
    "articles, then those of an annex": [
        ("Article 1", 0), ("1.", 1), ("2.", 1), ("Article 2", 0), ("1.", 1), ("(a)", 2),
        ("Article 1", 0), ("1.", 1), ("(a)", 2), ("(b)", 2),
    ],
    "figures below romans": [
        ("Article I", 0), ("1.1", 1), ("1.2", 1), ("Article II", 0), ("2.1", 1),
    ],
    "gaps and repeats": [("1.", 0), ("3.", 0), ("3.", 0), ("4.", 0), ("2.", 0)],
    "zeros": [("1.", 0), ("1.01", 1), ("1.02", 1)],
    "bullets": [("•", 0), ("•", 0), ("–", 1), ("o", 2), ("•", 0)],
    "what no way of counting shows": [
        ("1bis.", 0), ("§ 7-a", 1), ("第一条", 0), ("100%1", 2), ("*", 0),
    ],
    "a level that comes between others": [("2)", 0), ("2.", 3), ("(q)", 2), ("3.", 3)],
    "letters twice over": [("(y)", 0), ("(z)", 0), ("(aa)", 0), ("(bb)", 0)],
    "blanks at the end": [("a. ", 0), ("b. ", 0)],
    "Russian": [("а)", 0), ("б)", 0), ("в)", 0)],
}  # fmt: skip


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
def test_a_document_displays_every_number_as_the_text_has_it(labels: list[tuple[str, int]]) -> None:
    text = reading(*[paragraph(f"words {n}", *each) for n, each in enumerate(_one_more(labels))])

    after = written(text, "docx").comparison.new

    assert [each.label for each in after.text.provisions] == [label for label, _ in labels]
    assert after.text == text.text


def _one_more(labels: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return [(label, level + 1) for label, level in labels]


def test_numbers_that_follow_each_other_are_counted_by_one_list() -> None:
    lists = Lists()

    lists.number([Numbered(n, label, level) for n, (label, level) in enumerate(LABELS["levels"])])

    assert len(lists.all) == 1
    assert {level.pattern for level in lists.all[0].levels.values()} == {"%1.", "%1.%2", "%1.%2.%3"}


def test_an_article_of_the_annex_is_counted_anew() -> None:
    lists = Lists()
    labels = LABELS["articles, then those of an annex"]

    lists.number([Numbered(n, label, level) for n, (label, level) in enumerate(labels)])

    assert [each.levels[0].pattern for each in lists.all] == ["Article %1", "Article %1"]


# -------------------------------------------------------------------- what is told

BEFORE = reading(
    paragraph("The fee is 10 euros.", "1.", 1),
    Provision("paragraph", "See the annex.", marks=(Mark(4, 13, "link", "https://example.org/"),)),
    emphasis=(Emphasis(0, 4, 7, "bold"),),
)
AFTER = {
    "words": paragraph("The fee is 100 euros.", "1.", 1),
    "displayed numbers": paragraph("The fee is 10 euros.", "2.", 1),
    "labels": paragraph("1. The fee is 10 euros."),
    "levels": paragraph("The fee is 10 euros.", "1.", 2),
    "headings": Provision("heading", "The fee is 10 euros.", "1.", 1),
    "blanks": paragraph("The fee is 10  euros.", "1.", 1),
    "breaks": paragraph("The fee is 10\neuros.", "1.", 1),
    "emphasis": paragraph("The fee is 10 euros.", "1.", 1),
}


@pytest.mark.parametrize("feature", AFTER)
def test_each_loss_is_told_under_the_name_of_what_was_lost(feature: str) -> None:
    after = reading(AFTER[feature], BEFORE.text.provisions[1])

    found = {loss.feature for loss in losses(compare(BEFORE, after))}

    assert feature in found
    assert found <= {feature, "emphasis", "levels", "labels"}


def test_a_mark_that_went_to_an_equal_word_is_told() -> None:
    words = "It shall not pay and shall not sign."
    old = reading(Provision("paragraph", words, marks=(Mark(9, 12, "strike"),)))
    new = reading(Provision("paragraph", words, marks=(Mark(27, 30, "strike"),)))

    assert [loss.feature for loss in losses(compare(old, new))] == ["strike"]


@pytest.mark.parametrize("words", ["No.", "The fee is ten euros, and is due on the first of May."])
def test_provisions_in_another_order_are_told(words: str) -> None:
    others = [paragraph(f"The Parties agree on point {n} of the annex.") for n in range(4)]
    old = reading(paragraph(words), *others)
    new = reading(*others, paragraph(words))

    assert losses(compare(old, new))


def test_emphasis_that_went_to_an_equal_word_is_told() -> None:
    words = paragraph("It shall not pay and shall not sign.")
    old = reading(words, emphasis=(Emphasis(0, 9, 12, "bold"),))
    new = reading(words, emphasis=(Emphasis(0, 27, 30, "bold"),))

    assert [loss.feature for loss in losses(compare(old, new))] == ["emphasis"]


def test_a_text_that_was_kept_has_no_losses() -> None:
    assert losses(compare(BEFORE, BEFORE)) == ()


def test_what_is_gone_and_what_came_is_told() -> None:
    after = reading(paragraph("Quite another provision, on other things."))

    found = {loss.feature: loss.many for loss in losses(compare(BEFORE, after))}

    assert found["words"] == 3
    assert found["displayed numbers"] == 1
    assert found["links"] == 1


def test_a_comment_that_is_not_written_is_told() -> None:
    page = read(b"<p>The fee is due.<!-- not agreed --></p>", file="old.html")

    (loss,) = written(page, "markdown").losses

    assert loss.feature == "beside the text"
    assert "not agreed" in loss.places[0]


@pytest.mark.parametrize("form", ["html", "markdown", "docx"])
def test_hidden_words_that_are_written_as_hidden_are_not_told_as_lost(form: str) -> None:
    page = read(b"<p>The fee is <span hidden>not</span> due.</p>", file="old.html")

    conversion = written(read(registry.write(page, "docx"), file="old.docx"), form)

    assert conversion.complete
    assert "hidden" in {mark.name for mark in conversion.comparison.new.text.provisions[0].marks}


def test_what_was_not_read_is_told_as_not_written() -> None:
    page = read(b"<p>The fee is due.<video src=a.mp4></video></p>", file="old.html")

    assert "unread" in {loss.feature for loss in written(page, "docx").losses}


def test_a_text_that_shows_nothing_is_not_written() -> None:
    with pytest.raises(UnwritableError):
        converted(reading(), "new.txt")


@pytest.mark.parametrize("name", ["new.pdf", "new", "new.docm", "new.dotx", "new.xhtml", ".md"])
def test_nothing_is_written_under_a_suffix_that_nobody_writes(name: str) -> None:
    with pytest.raises(UsageError, match=r"\.docx, \.odt, \.md"):
        converted(BEFORE, name)


# -------------------------------------------------------------------- hostile texts


@pytest.mark.parametrize("target", ["javascript:alert(1)", " JaVaScRiPt :x", "data:text/html,x"])
@pytest.mark.parametrize("form", ["html", "markdown", "docx"])
def test_a_link_that_runs_a_program_is_not_written_and_told(target: str, form: str) -> None:
    content, conversion = converted(marked("link", target), f"new.{SUFFIXES[form]}")

    assert target.encode() not in content
    assert "links" in {loss.feature for loss in conversion.losses}


@pytest.mark.parametrize(
    "markup",
    [
        "<math><script>alert(1)</script></math>",
        '<math href="x"><mi>x</mi></math>',
        '<math><mi onclick="x()">x</mi></math>',
        "<math><mi>x</mi></math><img src=x onerror=y>",
        '<math><annotation-xml encoding="text/html"><p>x</p></annotation-xml></math>',
    ],
)
@pytest.mark.parametrize("form", ["html", "markdown"])
def test_markup_that_is_more_than_an_equation_is_written_as_words(markup: str, form: str) -> None:
    content, conversion = converted(shown("equation", markup), f"new.{SUFFIXES[form]}")

    assert markup.encode() not in content
    assert not re.search(rb"<(?!/)[^>]*\son\w+=", content)
    assert b"<script" not in content
    assert "equations" in {loss.feature for loss in conversion.losses}


@pytest.mark.parametrize(
    "words",
    [
        "</title></style></body><script>x</script>",
        "<!-- --> ]]> & &amp; &lt; <b>",
        "*a* _b_ `c` [d](e) ![f](g) # h | i ~~j~~ \\k <https://l>",
        *("# a", "- a", "+ a", "1. a", "1) a", "> a", "---", "===", "***", "    a", "[^1]: a"),
        *("[a]: b", "| a | b |", "a\n---", "a\n- b", "a\n1. b", "a\n# b", "\u00a0a\u00a0"),
        *("``a`", "&#32;", "2*3*4"),
    ],
)
@pytest.mark.parametrize("form", ["html", "markdown", "docx"])
@pytest.mark.parametrize("kind", ["paragraph", "heading", "cell"])
def test_signs_of_the_format_are_words_of_the_text(words: str, form: str, kind: str) -> None:
    if kind == "cell":
        text = reading(*table((words, "beside"), ("below", words)))
    elif kind == "heading":
        text = reading(Provision("heading", words, level=2))
    else:
        text = reading(paragraph(words), paragraph(words, "1.", 1), paragraph(words))

    assert not lost(text, form)


def test_characters_that_a_document_cannot_hold_are_told() -> None:
    text = reading(paragraph("one\x01two \ufffe."), paragraph("four"))

    assert lost(text, "docx") == {"words": 1}


def test_a_document_opens_in_another_library_with_its_styles_and_notes() -> None:
    docx = pytest.importorskip("docx")
    text = reading(
        Provision("heading", "Scope", "Article 1", 1),
        paragraph("first", "1.", 2),
        *note("1", "A note."),
        *table(("a", "b"), ("c",), spans={(1, 0): "2,1"}),
    )

    document = docx.Document(BytesIO(registry.write(text, "docx")))

    assert [each.style.name for each in document.paragraphs][:3] == [
        "Heading 1",
        "Normal",
        "Normal",
    ]
    assert document.tables[0].cell(1, 0).text == document.tables[0].cell(1, 1).text == "c"
    assert document.core_properties.title == "Scope"


def test_a_document_names_no_time_and_no_machine() -> None:
    content = registry.write(FEATURES["headers and footers"], "docx")

    with zipfile.ZipFile(BytesIO(content)) as package:
        assert {each.date_time for each in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_picture_that_is_at_hand_goes_along_and_another_is_told() -> None:
    held = FEATURES["images"]
    bare = reading(*held.text.provisions)

    assert not lost(held, "docx")
    assert not lost(held, "html")
    assert not lost(held, "akn")
    assert b"data:image/png;base64," in registry.write(held, "akn")
    assert lost(bare, "docx")["images"] == 1
    assert lost(bare, "html")["images"] == 1
    assert lost(bare, "akn")["images"] == 1


def test_words_of_a_table_that_is_too_wide_for_markdown_stand_in_html() -> None:
    text = reading(*table(("a", "b"), ("c",), spans={(0, 0): "1,2"}))

    content = registry.write(text, "markdown")

    assert content.startswith(b"<table>")
    assert not lost(text, "markdown")


def test_a_plain_table_of_markdown_is_one_of_pipes() -> None:
    content = registry.write(reading(*table(("a", "b"), ("c", "d|e"))), "markdown")

    assert content == b"| a | b |\n| --- | --- |\n| c | d\\|e |\n"


def test_markdown_is_as_a_person_would_type_it() -> None:
    text = reading(
        Provision("heading", "Scope", level=1),
        paragraph(WORDS, "1.", 1),
        paragraph("in spring;", "•", 2),
        paragraph("They may meet more often.", "2.", 1),
        paragraph("Done in two copies."),
        emphasis=(Emphasis(1, 4, 11, "bold"), Emphasis(4, 8, 18, "italic")),
    )

    assert registry.write(text, "markdown").decode() == (
        "# Scope\n\n1. The **Parties** shall meet once a year.\n\n   - in spring;\n\n"
        "2. They may meet more often.\n\nDone in *two copies*.\n"
    )
