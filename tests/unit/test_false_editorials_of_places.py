"""Edits once proved though the place of a word, a year or a text says otherwise: open for ever."""

from __future__ import annotations

import pytest
from tests.attacks_kit import proved, reordered

import paraph
from paraph.proof.judging import judge

_OPENING = {
    "en": "The Seller delivers the goods to the Buyer. ",
    "fr": "Le vendeur livre les biens. ",
}
HANDED = [
    ("en", "He received on {} in gold.", "June 5, 1992", "5 June 1992"),
    ("en", "The Buyer delivered on {} from stock.", "June 5, 1992", "5 June 1992"),
    ("en", "The Seller of the goods sold as of {} with votes.", "June 5, 1992", "5 June 1992"),
    ("en", "The Bank issued by {} for cash.", "May 15, 2015", "15 May 2015"),
    ("en", "They withdrew on {} from stock.", "June 5, 1992", "5 June 1992"),
    ("en", "There remained on {} in stock.", "June 5, 1992", "5 June 1992"),
    ("en", "He was given on {} in gold.", "June 5, 1992", "5 June 1992"),
    ("en", "He received there on {} for sale.", "June 5, 1992", "5 June 1992"),
    ("fr", "Il a re\u00e7u le {} dans des sacs.", "5 juin 1992", "1992-06-05"),
    ("fr", "Il a vendu le {} avec votes.", "5 juin 1992", "1992-06-05"),
]
TOLD = "The goods were delivered on {} to the Buyer."
_TEXT = """Article 1. The Seller delivers. {}

Article 2. The Buyer pays.

Article {}. Settlement of Accounts

Disputes are settled.

Article {}. Costs

Costs are shared."""
OF_ANOTHER = [
    "The Charter is in force. Under Article {} (Settlement of Accounts) thereof, he pays.",
    "The Charter is in force. Article {} (Settlement of Accounts) of that text applies.",
    "The Charter is in force. Article {}, Settlement of Accounts, of its Annex applies.",
    "Article {} (Settlement of Accounts), as set out in the Charter, applies.",
]
PLACED = [
    "Of these, that which supersedes applies.",
    "Of these, the superseded does not apply.",
    "Of these, the rest does not apply.",
    "Of these, the original governs.",
    "Of these, the new applies.",
    "Of these, the most immediate applies.",
    "Of these, the most closely stated applies.",
    "Of these, whichever is found without delay governs.",
    "Of these, option 2 is free.",
    "Object 2 is free of charge.",
    "Subject B is free of charge.",
]
_DEFINITIONS = [
    "\u201cBoat\u201d means a ship.",
    "\u201cCargo\u201d means goods carried by sea in a container.",
    "\u201cDock\u201d means a quay.",
]


def _word(old: str, new: str, language: str) -> str:
    readings = [paraph.read(each.encode(), file="a.txt", language=language) for each in (old, new)]
    return judge(paraph.compare(*readings), language=language).word


@pytest.mark.parametrize(("language", "said", "old", "new"), HANDED)
def test_a_year_that_may_be_how_many_are_handed_over_stays(
    language: str, said: str, old: str, new: str
) -> None:
    said = _OPENING[language] + said

    assert _word(said.format(old), said.format(new), language) == "open"


def test_a_year_behind_what_says_what_is_handed_over_is_proved() -> None:
    said = _OPENING["en"] + TOLD

    assert _word(said.format("June 5, 1992"), said.format("5 June 1992"), "en") == "editorial"


@pytest.mark.parametrize("said", OF_ANOTHER)
def test_a_cited_title_makes_no_provision_of_another_text_this_ones(said: str) -> None:
    old, new = (_TEXT.format(said.format(at), at, at + 1) for at in (4, 3))

    assert _word(old, new, "en") == "open"


@pytest.mark.parametrize("line", PLACED)
def test_a_word_that_tells_one_by_its_place_keeps_the_order(line: str) -> None:
    lead = ["## Article 1. Definitions", "For the purposes of this Agreement:"]
    lines = [*lead, *_DEFINITIONS, "## Article 2. Rest", line]
    _, old, new = reordered(lines, [0, 1, 4, 2, 3, 5, 6], "en")

    assert "arrangement" not in proved(old, new, "en")


@pytest.mark.parametrize("word", ["Ditto", "Idem", "Ibid", "Supra", "Infra", "Likewise"])
def test_a_meaning_that_points_at_the_one_before_is_no_name(word: str) -> None:
    lead = ["## Article 1. Definitions", "For the purposes of this Agreement:"]
    same = f"\u201cDock\u201d means {word}."
    lines = [*lead, *_DEFINITIONS[:2], same, "## Article 2. Rest", "They cooperate."]
    _, old, new = reordered(lines, [0, 1, 4, 2, 3, 5, 6], "en")

    assert "arrangement" not in proved(old, new, "en")


@pytest.mark.parametrize("said", ["the goods, namely", "as follows", "the following", "them, viz"])
def test_an_item_that_announces_the_next_keeps_its_sign(said: str) -> None:
    text = (
        "# Agreement\n\n### Article 1. Duties\n\nThe Seller shall:\n\n"
        "(a) pack {}{}\n\n(b) ship gold;\n\n(c) insure gold.\n"
    )

    assert _word(text.format(said, ";"), text.format(said, ","), "en") == "open"
