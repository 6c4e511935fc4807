"""Quotation marks of every language stand around what they stand around, and lose nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.press.marks import marked, segments

MARKED = {
    "“We agree,” she said, “and it is done.”": ["We agree,", "and it is done."],
    "‘We don’t know the parties’ views,’ he said.": ["We don’t know the parties’ views,"],
    "She read ‘the parties’ answer’ aloud.": ["the parties’ answer"],
    "The ministers’ meeting and rock 'n' roll of the '90s": [],
    'He said: "The word "treaty" is theirs."': ['The word "treaty" is theirs.', "treaty"],
    "„Да“, сказал он; „нет“, она.": ["Да", "нет"],
    "« L’accord est prêt », dit-elle.": ["L’accord est prêt"],
    "«Газета «Известия» права», — сказал он.": ["Газета «Известия» права", "Известия"],
    "«Читайте «Известия», — сказал он.": ["Читайте «Известия»", "Известия"],
    "「협정은 준비됐다」고 말했다": ["협정은 준비됐다"],
    '"A pipe of 12" width": no quotation.': ["A pipe of 12"],
}


@pytest.mark.parametrize(("text", "quoted"), MARKED.items())
def test_marks_stand_around_what_is_quoted(text: str, quoted: list[str]) -> None:
    found = marked(text)

    assert [text[each.start : each.end] for each in found.quotes] == quoted


def test_a_quotation_goes_on_in_a_paragraph_that_opens_it_again() -> None:
    first = marked("“We agree.")

    second = marked("“It is done.” She left.", first.open)

    assert not first.quotes[0].closed
    assert second.quotes[0].begun
    assert second.quotes[0].closed


def test_a_french_quotation_goes_on_behind_its_closing_mark() -> None:
    first = marked("« Nous sommes prêts.")

    second = marked("» C’est fait. »", first.open)

    assert second.quotes[0].begun


def test_a_mark_that_nothing_closes_ends_with_its_paragraph() -> None:
    first = marked("“We agree, she said.")

    second = marked("The sides met.", first.open)

    assert first.open == "“"
    assert not second.quotes


def test_a_closing_mark_that_nothing_opens_is_told() -> None:
    assert marked("We agree,” she said.").stray == (9,)


_SIGNS = "ab .,!?-—«»“”„‘’'\"「」\n\u00a0"


@given(st.text(_SIGNS, max_size=60), st.sampled_from(["", "“", "«", '"', "‘"]))
def test_no_character_of_a_paragraph_is_lost(text: str, before: str) -> None:
    found = marked(text, before)

    pieces = [text[each.start : each.end] for each in segments(text, found.quotes)]

    assert "".join(pieces) == text
    assert all(0 <= q.outer <= q.start <= q.stop <= len(text) for q in found.quotes)
    assert all(q.start <= q.end <= q.stop or q.start == q.end for q in found.quotes)
