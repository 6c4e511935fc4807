"""Laws of the writers: whatever a text is, no word and no number of it is other than it was."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.writing_kit import reading, table

from paraph.comparison.compare import compare
from paraph.comparison.losses import losses
from paraph.formats import registry
from paraph.text.labels import label_of
from paraph.text.node import Kind, Mark, Provision, normal_marks
from paraph.text.reading import Emphasis, Reading
from paraph.wiring.converting import converted

_SIGNS = (
    *("word", "Party", "12", "1.", "(a)", "*", "**", "_", "`", "[x]", "](", "!", "<b>", "&amp;"),
    *("# ", "- ", "+ ", "2) ", "> ", "|", "~~", "\\", "\n", "  ", " ", "\t", "---", "===", "[^1]"),
    *("[^1]: ", "%1", "é", "日本", "\u00a0", "\u2011", "<!--", "-->", "</p>", ":", "“q”", "\f"),
    *("http://a.b/c", "a_b_c", "2*3"),
)
wordings = st.lists(st.sampled_from(_SIGNS), min_size=1, max_size=8).map("".join)
labels = st.sampled_from(
    (
        *("", "", "", "1.", "2.", "3.", "•", "•", "(a)", "(b)", "1.1", "1.2", "Article 5", "i."),
        *("ii.", "1)", "a.", "–", "1bis.", "Ст. 3", "A"),
    )
)
_NAMES = ("superscript", "strike", "caps", "smallcaps", "hidden", "link")


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    """Draw a paragraph or heading with a number and marks, or without."""
    text, label = draw(wordings), draw(labels)
    heading = draw(st.integers(0, 4)) == 0
    found = {}
    for name in draw(st.lists(st.sampled_from(_NAMES), max_size=2, unique=True)):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        found[name] = Mark(start, end, name, "https://example.org/" if name == "link" else "")
    level = draw(st.integers(1, 4)) if heading or label else draw(st.sampled_from((0, 0, 1, 2)))
    kind: Kind = "heading" if heading else "paragraph"
    return Provision(kind, text, label, level, 0, normal_marks(list(found.values())))


@st.composite
def texts(draw: st.DrawFn) -> Reading:
    """Draw a text of provisions and tables, some of its words bold."""
    found: list[Provision] = []
    for _ in range(draw(st.integers(1, 5))):
        if draw(st.integers(0, 5)) == 0:
            row = draw(st.lists(wordings, min_size=1, max_size=3))
            found += table(tuple(row), tuple(reversed(row)))
        else:
            found.append(draw(provisions()))
    bold = [
        Emphasis(index, 0, draw(st.integers(1, len(each.text))), "bold")
        for index, each in enumerate(found)
        if each.kind == "paragraph" and draw(st.booleans())
    ]
    return reading(*found, emphasis=tuple(bold))


def lost(text: Reading, name: str) -> set[str]:
    return {loss.feature for loss in converted(text, name)[1].losses} - {"doubts"}


@given(texts())
@settings(max_examples=120)
def test_html_keeps_every_text_of_paragraphs_lists_and_tables(text: Reading) -> None:
    assert not lost(text, "new.html")


@given(texts())
@settings(max_examples=120)
def test_markdown_keeps_all_but_the_manner_of_numbers(text: Reading) -> None:
    assert lost(text, "new.md") <= {"labels", "blanks"}


@given(texts())
@settings(max_examples=120)
def test_word_keeps_all_but_the_nesting_of_what_has_no_number(text: Reading) -> None:
    assert lost(text, "new.docx") <= {"nesting"}


@given(texts())
@settings(max_examples=80)
def test_plain_text_keeps_every_word_and_number(text: Reading) -> None:
    _, conversion = converted(text, "new.txt")

    assert "words" not in {loss.feature for loss in conversion.losses}


@given(st.lists(st.tuples(labels.filter(bool), st.integers(1, 5)), min_size=1, max_size=12))
@settings(max_examples=200)
def test_word_displays_every_number_as_it_is(numbers: list[tuple[str, int]]) -> None:
    text = reading(*[Provision("paragraph", "words", *each) for each in numbers])

    back = converted(text, "new.docx")[1].comparison.new

    assert back.text == text.text


@given(texts())
@settings(max_examples=60)
def test_equal_texts_are_equal_files(text: Reading) -> None:
    for form in ("docx", "html", "markdown", "text"):
        assert registry.write(text, form) == registry.write(text, form)


@given(texts())
@settings(max_examples=60)
def test_what_markdown_types_is_a_number_still(text: Reading) -> None:
    back = converted(text, "new.md")[1].comparison.new

    old = [each.label for each in text.text.provisions]
    if len(back.text.provisions) == len(old):
        for label, each in zip(old, back.text.provisions, strict=True):
            found = label_of(each)
            assert not label or each.text.startswith(label) or (found and found.shown == label)


@given(texts(), texts())
@settings(max_examples=150)
def test_whatever_differs_is_told_as_lost(old: Reading, new: Reading) -> None:
    comparison = compare(old, new)

    if not losses(comparison):
        assert old.text == new.text
        assert old.source.emphasis == new.source.emphasis


@given(texts(), st.data())
@settings(max_examples=100)
def test_another_order_is_told(old: Reading, data: st.DataObject) -> None:
    whole = [each for each in old.text.provisions if not each.depth and each.kind != "table"]
    after = data.draw(st.permutations(whole))

    found = losses(compare(reading(*whole), reading(*after)))

    assert bool(found) == (after != whole)


@given(texts(), st.data())
@settings(max_examples=150)
def test_a_mark_that_went_to_other_words_is_told(old: Reading, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(old.text.provisions) - 1))
    provision = old.text.provisions[index]
    length = len(provision.text)
    if length < 2:
        return
    start = data.draw(st.integers(0, length - 1))
    mark = Mark(start, data.draw(st.integers(start + 1, length)), "strike")
    marks = normal_marks([*[each for each in provision.marks if each.name != "strike"], mark])
    changed = list(old.text.provisions)
    changed[index] = provision._replace(marks=marks)

    found = losses(compare(old, reading(*changed, emphasis=old.source.emphasis)))

    assert bool(found) == (changed[index] != provision)
