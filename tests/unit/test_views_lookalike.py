"""Where changed words look as they looked before, the code points are named beside them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import paraph
from paraph.comparison.comparison import Comparison
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading
from paraph.views.json_report import comparison_json
from paraph.views.lookalike import became
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.terminal import comparison_lines


def _between(old: str, new: str, *, labels: tuple[str, str] = ("", "")) -> Comparison:
    sides = [
        Reading(Text((Provision("paragraph", text, label),)))
        for text, label in zip((old, new), labels, strict=True)
    ]
    return paraph.compare(*sides)


def _views(comparison: Comparison) -> tuple[str, ...]:
    return (
        " ".join("\n".join(comparison_lines(comparison)).split()),
        page(comparison).decode(),
        markdown_redline(comparison),
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("café", "cafe\u0301", "U+00E9 became U+0065 U+0301"),
        ("cafe\u0301", "café", "U+0065 U+0301 became U+00E9"),
        ("Party", "P\u0430rty", "U+0061 (Latin) became U+0430 (Cyrillic)"),
        ("Ё", "Ë", "U+0401 (Cyrillic) became U+00CB (Latin)"),
        ("의", unicodedata.normalize("NFD", "의"), "U+C758 became U+110B U+1174"),
        ("office", "o\ufb03ce", "U+0066 U+0066 U+0069 became U+FB03"),
        ("5-10", "5\u201310", "U+002D hyphen-minus became U+2013 en dash"),
        ("10", "l0", "U+0031 digit one became U+006C latin small letter l"),
        ("IV", "\u2163", "U+0049 U+0056 became U+2163"),
        ("A; B", "A\u037e B", "U+003B semicolon became U+037E greek question mark"),
        ("The Party B", "The P\u0430rty C", "U+0061 (Latin) became U+0430 (Cyrillic)"),
    ],
)
def test_code_points_are_named_of_words_that_look_alike(old: str, new: str, told: str) -> None:
    assert became(old, new) == told


def test_three_differences_are_named_and_the_rest_are_counted() -> None:
    told = became("aeop", "\u0430\u0435\u043e\u0440")

    assert told.count(" became ") == 3
    assert told.endswith("U+006F (Latin) became U+043E (Cyrillic), and 1 more")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "new"),
        ("old", ""),
        ("shall", "may"),
        ("Party", "Parties"),
        ("100 000", "100\xa0000"),
        ("treaty", "trea\u200bty"),
        ("m2", "m²"),
        ("Ё", "Е"),
        ("café", "cafe"),
        ('"', "“"),
    ],
)
def test_nothing_is_named_of_what_is_seen_or_has_a_sign(old: str, new: str) -> None:
    assert became(old, new) == ""


@given(st.text(max_size=20))
def test_equal_words_never_differ_and_other_forms_of_them_do(words: str) -> None:
    assert became(words, words) == ""
    for form in ("NFC", "NFD"):
        other = unicodedata.normalize(form, words)
        shown = [one for one in words + other if not one.isspace()]
        if other != words and all(map(str.isalpha, shown)):
            assert "became" in became(words, other)


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ("The cafe\u0301 is open.", "U+00E9 became U+0065 U+0301"),
        ("The caf\u00e9 is \u043epen.", "U+006F (Latin) became U+043E (Cyrillic)"),
        ("The caf\u00e9\u200b is open.", "zero-width space"),
        ("The caf\u00e9 is\u2009open.", "thin space"),
    ],
)
def test_every_view_shows_what_looks_as_before(new: str, told: str) -> None:
    for view in _views(_between("The café is open.", new)):
        assert told in view.replace("zero width", "zero-width")


def test_the_page_and_the_markdown_say_it_where_it_stands() -> None:
    _, html, markdown = _views(_between("The café is open.", "The cafe\u0301 is open."))

    assert "</ins><small>(U+00E9 became U+0065 U+0301)</small>" in html[html.index("<main") :]
    body = markdown[markdown.index("## The two texts as one") :]
    assert "</ins><code>(U+00E9 became U+0065 U+0301)</code>" in body


def test_the_report_says_it_in_the_remark_of_the_edit() -> None:
    report = comparison_json(_between("The café is open.", "The cafe\u0301 is open."))

    assert '"remark": "U+00E9 became U+0065 U+0301"' in report


def test_a_label_that_looks_as_before_is_told() -> None:
    comparison = _between("They meet.", "They meet.", labels=("A.", "\u0410."))

    for view in _views(comparison):
        assert "U+0041 (Latin) became U+0410 (Cyrillic)" in view


def test_a_text_that_was_only_composed_otherwise_is_paired_word_by_word() -> None:
    old = "목적\n\n양 당사국은 무역과 문화 분야에서 협력한다.\n\n이 협정은 서명한 날에 발효한다.\n"

    comparison = paraph.compare(
        paraph.read(old.encode(), file="old.txt"),
        paraph.read(unicodedata.normalize("NFD", old).encode(), file="new.txt"),
    )

    assert {type(change).__name__ for change in comparison.changes} == {"Alteration"}
