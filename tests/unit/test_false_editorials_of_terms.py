"""Classes of whole documents that were once proved by mistake: renamed terms, repaired numbers."""

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


_CITING = """Service Agreement

Article 1. Delivery

{}

Article 2. Payment of the Fees

Fees are paid.

Article 3. Settlement of Accounts

Accounts are settled."""


@pytest.mark.parametrize(
    "said",
    [
        "Under Article 2 (Settlement of Accounts), the Fees are due.",
        "Pursuant to Article 2 (Settlement of Accounts), payment is made in ten days.",
    ],
)
def test_a_number_that_its_sentence_bears_out_is_not_repaired(said: str) -> None:
    assert _repaired(said) == "open"


def test_a_number_that_nothing_bears_out_is_repaired() -> None:
    assert _repaired("Under Article 2 (Settlement of Accounts), the Seller keeps books.") == (
        "editorial"
    )


def _repaired(said: str) -> str:
    texts = [_CITING.format(each) for each in (said, said.replace("2", "3", 1))]
    readings = [paraph.read(each.encode(), file="a.txt", language="en") for each in texts]
    return judge(paraph.compare(*readings), language="en").word
