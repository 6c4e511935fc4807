"""A printed redline shows both texts, whatever they are; words in it are words, never markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("typst")
pytest.importorskip("pypdfium2")

from tests.properties.test_redline_laws import comparisons, pair

from paraph.comparison.comparison import Comparison
from paraph.errors import FontError
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading
from paraph.views.pdf_redline import pdf_redline

_MARKUP = st.one_of(
    st.text(alphabet="#$*_`[]<>@\\/~=-+'\":;{}()|&^%!?., \t\nab1", max_size=14),
    st.sampled_from(
        (
            "#let x = 1",
            '#import "@preview/cetz:0.3.4"',
            '#read("/etc/passwd")',
            "#panic()",
            "#pagebreak()",
            "$ x^2 / sqrt(y) $",
            "*bold* _emphasis_",
            "= Heading",
            "- item",
            "+ item",
            "/ term: said",
            "`raw` ```typ #x```",
            "<label> @label",
            "// comment",
            "/* comment */",
            "https://example.org/#a",
            "a \\ b",
            "~ -- --- ... -?",
            "#{",
            "]",
            "\\u{202e}",
            "\"quoted\" 'quoted'",
            "{{ }} ${x} %s",
        )
    ),
)
_FEW = settings(max_examples=30)


def _is_printed(comparison: Comparison) -> None:
    assert pdf_redline(comparison).startswith(b"%PDF-")


@_FEW
@given(comparisons())
def test_a_printed_redline_shows_both_texts(comparison: Comparison) -> None:
    _is_printed(comparison)


@_FEW
@given(st.lists(st.tuples(_MARKUP, _MARKUP), max_size=3), _MARKUP, st.integers(0, 2))
def test_words_that_look_like_markup_of_typst_are_printed_as_words(
    pairs: list[tuple[str, str]], label: str, kind: int
) -> None:
    kinds = ("paragraph", "heading", "note")
    old = [Provision(kinds[kind], before, label) for before, _ in pairs]  # type: ignore[arg-type]
    new = [Provision(kinds[kind], after) for _, after in pairs]  # type: ignore[arg-type]
    rows = tuple(pair(old, new, at, at) for at in range(len(pairs)))
    texts = Reading(Text(tuple(old))), Reading(Text(tuple(new)))

    _is_printed(Comparison(*texts, "", "", rows, ()))


@_FEW
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=8))
def test_any_character_is_printed_or_named(words: str) -> None:
    old, new = Provision("paragraph", words), Provision("paragraph", f"{words} and more")
    comparison = Comparison(
        Reading(Text((old,))), Reading(Text((new,))), "", "", (pair([old], [new], 0, 0),), ()
    )

    try:
        _is_printed(comparison)
    except FontError as error:
        named = str(error).partition("U+")[2].partition(" ")[0].strip(",;")
        assert chr(int(named, 16)) in words
