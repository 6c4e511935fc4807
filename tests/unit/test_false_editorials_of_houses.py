"""What a house choice once let through that is no matter of style: each must be open for ever."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile

_GAP = {
    "en": "Article 1. The Seller delivers the goods to the Buyer.\n\n{}\n\nArticle 3. And more "
    "of the text is to be read by the parties.",
    "ru": "Статья 1. Продавец передаёт товар покупателю.\n\n{}\n\nСтатья 3. И ещё текст.",
}
CODES = (
    "It cites resolution 60-251 of it.",
    "It cites act 60-251 of it.",
    "It cites law 60-251 of it.",
    "He signs decree 3-5 there.",
    "It takes room 3-5 there.",
    "It takes case 3-5 there.",
    "It takes file 3-5 there.",
    "It is standard 3-5 there.",
    "The address 3-5 is hers.",
)
SUMS = (
    "It takes profit minus 3-5 there.",
    "The amount equals 3-5 there.",
    "It takes x + 3-5 there.",
    "It takes 1 3-5 there.",
)
DAYS = ("It starts on 5-10 there.", "It is dated 5-10 there.", "It is kept until 5-10 there.")
RANGES = (
    "The price is 5-10 euros for it.",
    "It cites paragraphs 3-5 of it.",
    "It ran from 1995-2000 only.",
    "It starts on 5-10 May there.",
    "It takes (3-5) days.",
)


@pytest.mark.parametrize("said", [*CODES, *SUMS, *DAYS])
def test_the_dash_of_a_code_a_sum_or_a_day_is_no_range(said: str) -> None:
    assert _word("en", said, said.replace("-", "\u2013"), "range-dash") == "open"


@pytest.mark.parametrize("said", RANGES)
def test_the_dash_of_a_range_is_left_to_the_house(said: str) -> None:
    assert _word("en", said, said.replace("-", "\u2013"), "range-dash") == "editorial"


def test_the_dash_of_a_russian_law_is_no_range() -> None:
    said = "Действует закон 60-251 полностью."

    assert _word("ru", said, said.replace("-", "\u2013"), "range-dash") == "open"


@pytest.mark.parametrize(
    "said",
    [
        "The rate is EUR 1.00 to the dollar.",
        "It is rounded to EUR 1.00 there.",
        "It is stated to the nearest EUR 1.00 there.",
        "The exchange is made at EUR 2.00 there.",
    ],
)
def test_decimals_beside_a_rate_or_a_rounding_are_not_idle(said: str) -> None:
    assert _word("en", said, said.replace(".00", ""), "precision") == "open"


def _word(language: str, old: str, new: str, choice: str) -> str:
    profile = Profile.parse(f'[house]\n{choice} = true\n[locale]\nfigures = "en"')
    texts = [_GAP[language].format(said).encode() for said in (old, new)]
    readings = [paraph.read(text, file="a.txt", language=language) for text in texts]
    return judge(paraph.compare(*readings), profile, language=language).word
