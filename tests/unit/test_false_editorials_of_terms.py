"""Renamed terms that were once proved by mistake: what a text says of the word itself."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge

_TEXT = (
    'Supply Agreement\n\nArticle 1. "Supplier" means Acme Inc.\n\nArticle 2. {}\n\n'
    "Article 3. The Supplier shall deliver the goods in ten days."
)


@pytest.mark.parametrize(
    "said",
    [
        "The Supplier shall be treated as such under the Sale of Goods Act.",
        "The Supplier shall print that word on its paper.",
        "The Supplier shall register as required of those who bear that name.",
        "The Supplier is named by its role in each order.",
        "A reference in any other agreement to the Supplier is to Acme.",
        "The clauses follow the Framework Agreement, whose terms apply here.",
        "The S. and the B. sign each page.",
        "The definitions stand in the order of the alphabet.",
    ],
)
def test_a_term_is_not_renamed_where_its_word_may_matter(said: str) -> None:
    old = _TEXT.format(said)

    for term in ("Vendor", "Merchant"):
        texts = (old, old.replace("Supplier", term))
        readings = [paraph.read(each.encode(), file="a.txt", language="en") for each in texts]
        assert judge(paraph.compare(*readings), language="en").word == "open"
