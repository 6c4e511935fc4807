"""What is contracted denies as what is written out: "doesn't have to", "won't"."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


def _kinds(words: str) -> list[tuple[str, str]]:
    norms = read_norms(Text((Provision("paragraph", words),)), "en").norms
    return [(each.kind, each.bearer.words) for each in norms]


@pytest.mark.parametrize("mark", ["'", "’"])
@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("won't sell", "prohibition"),
        ("shan't sell", "prohibition"),
        ("mustn't sell", "prohibition"),
        ("can't sell", "prohibition"),
        ("shouldn't sell", "prohibition"),
        ("needn't sell", "permission"),
        ("doesn't have to sell", "permission"),
        ("doesn't need to sell", "permission"),
        ("doesn't have the right to sell", "prohibition"),
        ("isn't obliged to sell", "permission"),
        ("isn't required to sell", "permission"),
        ("isn't entitled to sell", "prohibition"),
        ("isn't permitted to sell", "prohibition"),
        ("isn't allowed to sell", "prohibition"),
        ("isn't liable for", "permission"),
    ],
)
def test_what_is_contracted_denies(mark: str, verb: str, kind: str) -> None:
    words = f"The Seller {verb} the goods.".replace("'", mark)
    assert _kinds(words) == [(kind, "The Seller")]


@pytest.mark.parametrize("mark", ["'", "’"])
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("This Agreement doesn't affect the lease.", "declaration"),
        ("This Section doesn't apply to boats.", "declaration"),
        ("The Parties don't impose duties on boats.", "prohibition"),
    ],
)
def test_what_has_no_effect_is_declared(mark: str, words: str, kind: str) -> None:
    assert [each for each, _ in _kinds(words.replace("'", mark))] == [kind]


@pytest.mark.parametrize(
    ("verb", "kind"),
    [
        ("is at liberty to sell", "permission"),
        ("has the power to sell", "permission"),
        ("has authority to sell", "permission"),
        ("has no authority to sell", "prohibition"),
        ("is precluded from selling", "prohibition"),
        ("is barred from selling", "prohibition"),
        ("is not precluded from selling", "permission"),
        ("is requested to sell", "obligation"),
        ("ought to sell", "obligation"),
        ("hereby sells", "declaration"),
        ("hereby assigns", "declaration"),
        ("hereby waives its claim to", "declaration"),
        ("waives its claim to", "declaration"),
        ("releases the Buyer from", "declaration"),
        ("warrants", "declaration"),
        ("retains title to", "declaration"),
    ],
)
def test_further_words_of_who_may_and_must(verb: str, kind: str) -> None:
    assert _kinds(f"The Seller {verb} the goods.") == [(kind, "The Seller")]
