"""Pages on a narrow screen: what is wider than it is scrolled in its own frame, and shown to be."""

from __future__ import annotations

import pytest

import paraph
from paraph.formats.registry import read, write
from paraph.proof.judging import judge
from paraph.text.authorship import Authorship
from paraph.views.certificate import certificate
from paraph.views.history import Draft, history
from paraph.views.history_page import history_markdown, history_page
from paraph.views.page import page

_OLD = read(b"See Article 2.\n\nArticle 2. Fees\n\nArticle 3. Term\n", "a.txt")
_NEW = read(b"See Article 3.\n\nArticle 2. Term\n\nArticle 3. Fees\n", "b.txt")
_VERDICT = judge(paraph.compare(_OLD, _NEW), language="en")
_HISTORY = history([Draft(_OLD, Authorship()), Draft(_NEW, Authorship())], [_VERDICT], _VERDICT)


@pytest.mark.parametrize(
    "made", [page(_VERDICT), history_page(_HISTORY), certificate(_VERDICT), write(_OLD, "html")]
)
def test_every_page_is_laid_out_for_the_screen_that_it_is_on(made: bytes) -> None:
    assert b'name="viewport" content="width=device-width, initial-scale=1"' in made
    assert b"@media" in made


def test_what_can_be_scrolled_shows_that_more_is_there() -> None:
    style = page(_VERDICT).decode()

    assert "overflow-x:auto" in style
    assert "no-repeat local" in style


def test_a_certificate_names_the_side_of_each_cell_where_they_stand_below_each_other() -> None:
    made = certificate(_VERDICT).decode()

    assert made.count('data-h="old"') == made.count('data-h="new"') == 5
    assert "attr(data-h)" in made


def test_a_remark_stands_apart_from_the_words_before_it_in_markdown() -> None:
    made = history_markdown(_HISTORY)

    assert "</ins> *(" in made
    assert "</ins>*" not in made


def test_a_printed_history_breaks_no_word_in_two() -> None:
    printed = history_page(_HISTORY).decode().rpartition("@media print")[2]

    assert "overflow-wrap:break-word" in printed
