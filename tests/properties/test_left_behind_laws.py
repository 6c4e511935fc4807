"""Whatever is renumbered: what follows is proved, and what is left behind never is."""

from __future__ import annotations

import pytest
from tests.mutations.chance import Random
from tests.proofs_by_hand import drafts
from tests.renumbering import agreement, stray

from paraph.proof.checker.documents.numbering import numbering

CODES = ("en", "ru", "fr", "es", "ko")


@pytest.mark.parametrize("code", CODES)
def test_a_renumbering_that_every_reference_follows_is_nearly_always_proved(code: str) -> None:
    pages = [agreement(code, Random(seed)).page() for seed in range(120)]

    proved = [not numbering(*drafts(page, code)) for page in pages if "=>" in page]

    assert sum(proved) >= 0.96 * len(proved) > 90


@pytest.mark.parametrize("code", CODES)
def test_one_reference_of_any_form_left_behind_is_never_proved(code: str) -> None:
    left: list[str] = []
    tried = 0
    for seed in range(100, 300):
        chance = Random(seed)
        drawn = agreement(code, chance)
        numbers = drawn.changed()
        if not numbers or max(numbers) > 12 or numbering(*drafts(drawn.page(), code)):
            continue
        sentence = stray(code, chance.choice(sorted(numbers)), chance)
        tried += 1
        page = drawn.page(f"  {sentence}", chance.choice(drawn.spots()))
        if not numbering(*drafts(page, code)):
            left.append(sentence)

    assert left == []
    assert tried > 60
