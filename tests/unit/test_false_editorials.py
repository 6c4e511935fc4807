"""Edits that were once proved editorial and change what is owed: each must be open for ever."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES

_GAP = "Article 1. The Seller delivers the goods. {}\n\nArticle 2. The Buyer pays the price.\n\n"
_BEFORE = (
    _GAP + "Article 4. The goods are kept dry by the Seller.\n\nArticle 5. Disputes go to court."
)
_AFTER = (
    _GAP + "Article 3. The goods are kept dry by the Seller.\n\nArticle 4. Disputes go to court."
)
CASES = [
    *[
        (_BEFORE.format(said), _AFTER.format(said), "en")
        for said in (
            "Pursuant to 4 hereof costs are shared.",
            "Under Artcle 4 costs are shared.",
            "Under rule 4 costs are shared.",
            "A. 4 applies.",
        )
    ],
    (
        "By May 15, 2000 shares are sold to the Buyer.",
        "By 2000-05-15 shares are sold to the Buyer.",
    ),
    ("The sum is due On 15 May 1500 euros are due.", "The sum is due On 1500-05-15 euros are due."),
    (
        "Le vendeur agit. Le 15 mai 2000 actions sont vendues.",
        "Le vendeur agit. Le 2000-05-15 actions sont vendues.",
        "fr",
    ),
    (
        "The Buyer pays fifty euro cents for each page.",
        "The Buyer pays \u20ac50 cents for each page.",
    ),
    ("The Buyer pays 50 euro cents for each page.", "The Buyer pays EUR 50 cents for each page."),
    ("The Bank grants three GBP loans.", "The Bank grants GBP 3 loans."),
    ("The Buyer receives 20 euro bonds.", "The Buyer receives \u20ac20 bonds."),
    ("Pay in 5 Euro Bank shares.", "Pay in \u20ac5 Bank shares."),
    ("The Buyer gives twenty one day notices.", "The Buyer gives 21 day notices."),
    ("The Seller brings two hundred kilogram bags.", "The Seller brings 200 kg bags."),
    ("He sends two thousand five euro coins.", "He sends 2005 euro coins."),
    (
        "The Buyer sells works of art. 5 days later he pays.",
        "The Buyer sells works of article 5 days later he pays.",
    ),
    ("It applies to art. 5 lots are sold.", "It applies to article 5 lots are sold."),
    ("It takes one sec. 5 is enough.", "It takes one section 5 is enough."),
    ("Then tenant a and tenant b pay.", "Then tenant an and tenant b pay."),
    ("Then hepatitis a infection counts.", "Then hepatitis an infection counts."),
    (
        "It closes by 9 p.m. The Buyer leaves the goods.",
        "It closes by 21:00 The Buyer leaves the goods.",
    ),
    ("The team lost at 09:30 minutes of it.", "The team lost at 9:30 a.m. minutes of it."),
    ("The profit is income - expense.", "The profit is income \u2013 expense."),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0][-60:])
def test_what_was_once_proved_by_mistake_stays_open(case: tuple[str, ...]) -> None:
    old, new, *language = case
    code = language[0] if language else "en"
    everything = Profile().allowing(frozenset(CLASSES))

    readings = [paraph.read(text.encode(), file="a.txt", language=code) for text in (old, new)]
    verdict = judge(paraph.compare(*readings), everything, language=code)

    assert verdict.word == "open"
