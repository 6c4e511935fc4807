"""Norms between versions: under which titles they stand belongs to what they say."""

from __future__ import annotations

import pytest

import paraph
from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.norms.versions import between

PEACE = "Part I. Duties in time of peace\n\nArticle 1. Each Party shall open its ports.\n"
TITLED = """Article 1. Obligations of Alda

1. It shall pay.

Article 2. Obligations of Morin

1. It shall inspect.
"""
BRACKETED = "Article 1 (Sellers). They shall pay.\n\nArticle 2 (Buyers). They shall inspect.\n"


def norms(words: str) -> tuple[Norm, ...]:
    return read_norms(paraph.read(words.encode(), file="a.md").text, "en").norms


def exchanged(words: str) -> str:
    return words.replace("pay", "?").replace("inspect", "pay").replace("?", "inspect")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (TITLED, exchanged(TITLED), "title: Article 1. Obligations of Alda, now Article 2. "),
        (BRACKETED, exchanged(BRACKETED), "title: Sellers, now Buyers"),
        (PEACE, PEACE.replace("peace", "war"), "title: Part I. Duties in time of peace, now "),
    ],
)
def test_equal_words_under_other_titles_are_no_equal_norm(old: str, new: str, told: str) -> None:
    found = between(norms(old), norms(new))

    assert {each.turn for each in found} == {"changes"}
    assert any(reason.startswith(told) for each in found for reason in each.reasons)
    assert between(norms(new), norms(new)) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (TITLED, TITLED.replace("Article 2", "Article 3")),
        (PEACE, PEACE.replace("Part I", "Part II").replace("Article 1", "Article 7")),
        (
            "Article 1. Each Party shall pay.\n\nArticle 2. Each Party shall report.\n",
            "Article 1. Each Party shall report.\n\nArticle 2. Each Party shall pay.\n",
        ),
    ],
)
def test_a_number_alone_makes_no_other_title_and_a_sentence_is_none(old: str, new: str) -> None:
    assert between(norms(old), norms(new)) == ()
