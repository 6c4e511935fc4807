"""Norms of hostile texts: no row out of nothing, and work that is bounded."""

from __future__ import annotations

import pytest
from tests.patience import patience

import paraph
from paraph.norms.extract import MOST, read_norms
from paraph.text.node import Provision, Text

LANGUAGES = ("en", "ru", "fr", "es")


def _text(*wordings: str) -> Text:
    return Text(tuple(Provision("paragraph", each) for each in wordings))


@pytest.mark.parametrize("wording", ["", " ", "\u0000\u0001\ufffd", "\ufffc", "0101 1101", "* * *"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_or_binary_text_has_no_norm(wording: str, language: str) -> None:
    assert read_norms(_text(wording), language).norms == ()


def test_a_sentence_of_a_million_words_is_told_as_not_read() -> None:
    norms = read_norms(_text("The Parties shall " + "and the word " * 333_000 + "."), "en")

    assert norms.norms == ()
    assert len(norms.unread) == 1


def test_a_provision_of_fifty_million_characters_is_told_as_not_read() -> None:
    norms = read_norms(_text("The Parties shall act. " * 2_200_000), "en")

    assert norms.norms == ()
    assert "characters" in norms.unread[0].why


HOSTILE = (
    *("if " * 1_900, "shall " * 900, ", " * 2_900, "(" * 3_000 + ")" * 3_000, "“" * 5_000),
    *("The Parties" + " " * 5_000 + "shall" + " " * 500 + "act", "and the Parties and " * 290),
    *(
        "within " + "1" * 3_000 + " days of " + "the " * 700,
        "every a within of at least the " * 180,
    ),
    *("one hundred twenty one hundred " * 190, "que si который if the Parties of, " * 150),
    *("The Party shall and may " * 240, "(a) " * 1_400, "a; " * 1_900, "\u00a0" * 5_900),
    *("within thirty days of " + "a" * 5_900, "Стороны обеспечивают и " * 240),
    "the Parties, " * 450,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_takes_long(language: str) -> None:
    read_norms(_text("warm"), language)

    with patience():
        for wording in HOSTILE:
            read_norms(_text(f"The Parties shall act: {wording}"), language)


def test_lists_inside_lists_without_end_are_read_in_bounded_work() -> None:
    deep = _text("The Parties shall:", *(f"({'i' * (each % 3 + 1)}) x:" for each in range(45_000)))

    with patience():
        read_norms(deep, "en")


def test_quotations_that_never_end_are_read_in_bounded_work() -> None:
    with patience():
        read_norms(_text(*("“The amended text shall read" for _ in range(100_000))), "en")


REPEATED = (
    *("\n\n", "\n ", "1.1", "1. ", "„a“ ", "“a” ", "“", "„", "(abc", "[abc", "; and ", "\n- x"),
    *("a; (a) ", "e\u0301", "\u0301", "A.B. ", "shall. ", "the Parties, ", "....1", "\t1", "i) "),
)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_provision_that_says_one_thing_again_and_again_is_read_to_its_end(language: str) -> None:
    for each in REPEATED:
        text = _text("Article 1", "The Parties shall: " + each * (144_000 // len(each)))
        with patience():
            read_norms(text, language)


def test_quotations_that_open_in_every_paragraph_are_looked_for_once() -> None:
    with patience():
        read_norms(_text(*("“The Parties shall act „and" for _ in range(36_000))), "en")


def test_a_text_with_more_sentences_than_any_agreement_is_told_as_not_read() -> None:
    sentences = ["Each Party shall act.", *["A ship sails. " * 1_000] * (MOST // 1_000)]

    norms = read_norms(_text(*sentences, "Each Party shall rest."), "en")

    assert [each.words for each in norms.norms] == ["Each Party shall act"]
    assert len(norms.unread) == 1
    assert f"more than {MOST:,} sentences" in norms.unread[0].why


def test_a_hundred_items_of_one_lead_in_are_a_hundred_norms() -> None:
    items = [f"({chr(97 + each % 26)}) exchange {each} experts;" for each in range(100)]

    norms = read_norms(_text("Article 1", "The Parties shall:", *items), "en").norms

    assert [each.words for each in norms] == [f"exchange {each} experts" for each in range(100)]
    assert {each.leads[0].words for each in norms} == {"The Parties shall:"}


def test_recitals_and_amended_text_yield_no_norm() -> None:
    text = Text(
        (
            Provision("paragraph", "Agreement on the Lake"),
            Provision("paragraph", "The Parties,"),
            Provision("paragraph", "Recalling that each Party shall keep a boat,"),
            Provision("paragraph", "Have agreed as follows:"),
            Provision("heading", "Article 1", level=1),
            Provision("paragraph", "Article 7 shall be replaced by the following:"),
            Provision("paragraph", "“Article 7"),
            Provision("paragraph", "1. Each Party shall keep two boats."),
            Provision("paragraph", "2. No Party may sell a boat.”"),
            Provision("paragraph", "Each Party shall paint its boats."),
        )
    )

    found = [each.words for each in read_norms(text, "en").norms]

    assert "Each Party shall paint its boats" in found
    assert not any("two boats" in each or "sell" in each or "keep a boat" in each for each in found)


def test_a_stray_quotation_mark_hides_no_norm() -> None:
    found = read_norms(
        _text('A pipe of 12" shall be laid. Each Party shall pay for it.'), "en"
    ).norms

    assert [each.words for each in found] == [
        'A pipe of 12" shall be laid',
        "Each Party shall pay for it",
    ]


def test_a_language_without_a_table_is_told() -> None:
    norms = read_norms(_text("당사자는 협력하여야 한다."), "ko")

    assert (norms.outcome, norms.norms) == ("not a language that is read", ())


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Each Party shall ~~not~~ publish its laws.", "words of it are struck out"),
        ("Each Party shall pay 10<sup>2</sup> crowns.", "the figure '2' of it is raised"),
    ],
)
def test_a_norm_of_which_words_are_struck_or_figures_raised_is_told_as_not_read(
    words: str, why: str
) -> None:
    text = paraph.read(f"# A\n\nArticle 3. {words}\n".encode(), file="a.md").text
    found = read_norms(text, "en")

    assert not found.norms
    assert [each.why.startswith(why) for each in found.unread] == [True]


def test_a_raised_letter_is_no_raised_figure() -> None:
    words = "Each Party shall report by the 1<sup>st</sup> of May."
    text = paraph.read(f"# A\n\nArticle 3. {words}\n".encode(), file="a.md").text

    assert len(read_norms(text, "en").norms) == 1
