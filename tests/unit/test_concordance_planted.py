"""A discrepancy planted in one language is found from every other one."""

from __future__ import annotations

from itertools import combinations

import pytest
from tests.concordance_kit import TEXTS, Planted, concordance, planted
from tests.concordance_planted import FOUND, NOT_FOUND


@pytest.mark.parametrize(("one", "other"), [*combinations(TEXTS, 2)])
def test_the_agreement_is_concordant_in_every_two_languages(one: str, other: str) -> None:
    found = concordance(TEXTS[one], TEXTS[other])

    assert found.differences == ()
    assert found.verdict == "concordant"


@pytest.mark.parametrize("each", FOUND, ids=lambda each: f"{each.language}-{each.new[:30]}")
def test_what_is_planted_in_one_language_is_found_from_all_others(each: Planted) -> None:
    for against in TEXTS.keys() - {each.language}:
        found = planted(each, against)

        assert found.verdict == "differs"
        assert each.kind in {difference.kind for difference in found.differences}


@pytest.mark.parametrize("each", NOT_FOUND, ids=lambda each: each.kind)
def test_what_only_the_meaning_of_words_tells_is_not_found(each: Planted) -> None:
    for against in TEXTS.keys() - {each.language}:
        assert planted(each, against).verdict == "concordant"


def test_every_kind_of_value_is_planted_in_every_language() -> None:
    kinds = {"number", "date", "amount", "percentage", "duration", "reference", "negation", "name"}

    for language in TEXTS:
        assert kinds <= {each.kind for each in FOUND if each.language == language}
