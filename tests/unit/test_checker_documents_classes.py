from __future__ import annotations

import pytest
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.repair import reference_repair
from paraph.proof.checker.documents.terms import defined_term
from paraph.proof.proof import Pair, Piece, Proof, Step
from paraph.text.node import Provision, Text

RENAMED = {
    "every use": """
  # Supply Agreement
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. The Supplier shall deliver. => 2. The Vendor shall deliver.
  3. All Suppliers and the Supplier's staff. => 3. All Vendors and the Vendor's staff.
  4. Duties; THE SUPPLIER. => 4. Duties; THE VENDOR.
""",
    "an open insertion beside": """
  # Supply Agreement
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
+ 2. The Vendor insures itself.
""",
}

NOT_RENAMED = {
    "one missed": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. The Supplier shall deliver.
""",
    "one missed in small letters": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. Every supplier shall deliver.
""",
    "one missed in the plural": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. The Suppliers shall deliver.
""",
    "one missed in a compound": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. Each Sub-Supplier and resupplier.
""",
    "one missed, deleted": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
- 2. The Supplier shall deliver.
""",
    "the definition missed": """
  1. \u201cSupplier\u201d means Acme Inc.
  2. The Supplier shall deliver. => 2. The Vendor shall deliver.
""",
    "no definition": """
  1. Acme Inc. is here.
  2. The Supplier shall deliver. => 2. The Vendor shall deliver.
""",
    "the new term was there": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. A vendor may come.
""",
    "the new term was there, inflected": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. Vendors may come.
""",
    "the old term stays in what is new": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
+ 2. The Supplier insures itself.
""",
    "another form": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. The Supplier shall deliver. => 2. The Vendors shall deliver.
""",
    "another case": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. The Supplier shall deliver. => 2. The vendor shall deliver.
""",
    "two definitions": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.
  2. \u201cSupplier\u201d means Bolt Inc. => 2. \u201cVendor\u201d means Bolt Inc.
""",
    "another term too": """
  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Bolt Inc.
""",
}


@pytest.mark.parametrize("page", RENAMED.values(), ids=RENAMED)
def test_a_term_renamed_everywhere_is_one_term(page: str) -> None:
    evidence = {"old": "Supplier", "new": "Vendor"}

    assert not defined_term(*drafts(page, "en", "defined-term", evidence))


@pytest.mark.parametrize("page", NOT_RENAMED.values(), ids=NOT_RENAMED)
def test_a_term_renamed_in_part_is_refused(page: str) -> None:
    evidence = {"old": "Supplier", "new": "Vendor"}

    assert defined_term(*drafts(page, "en", "defined-term", evidence))


def test_a_definition_that_changes_with_its_term_is_refused() -> None:
    proof, old, new = drafts(
        "  1. \u201cSupplier\u201d means Acme Inc. => 1. \u201cVendor\u201d means Acme Inc.",
        "en",
        "defined-term",
        {"old": "Supplier", "new": "Vendor"},
    )
    pair = proof.steps[0]
    assert isinstance(pair, Pair)
    changed = Text((Provision("paragraph", new.provisions[0].text.replace("Acme", "Bolt")),))
    step = pair._replace(pieces=(*pair.pieces, Piece(20, 24, 18, 22)))

    assert defined_term(_proof("en", step), old, changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("supplier", "vendor"),
        ("Supplier", "Supplier Group"),
        ("Five", "Six"),
        ("Phase One", "Phase Two"),
        ("Phase 1", "Phase 2"),
        ("Supplier", "Suppli\u00ebr\u200b"),
    ],
)
def test_terms_that_could_be_anything_else_are_refused(old: str, new: str) -> None:
    page = f"  1. \u201c{old}\u201d means Acme. => 1. \u201c{new}\u201d means Acme."

    assert defined_term(*drafts(page, "en", "defined-term", {"old": old, "new": new}))


@pytest.mark.parametrize(
    ("uses", "holds"),
    [
        (
            "2. Поставщик платит. => 2. Продавец платит.",
            True,
        ),
        (
            "2. Долг Поставщика. => 2. Долг Продавца.",
            False,
        ),
        (
            "2. Долг Поставщика.",
            False,
        ),
    ],
)
def test_a_russian_term_in_another_case_is_refused(uses: str, holds: bool) -> None:  # noqa: FBT001
    old, new = (
        "Поставщик",
        "Продавец",
    )
    page = f"  1. «{old}» означает ООО. => 1. «{new}» означает ООО.\n  {uses}"

    why = defined_term(*drafts(page, "ru", "defined-term", {"old": old, "new": new}))

    assert (not why) == holds


TITLES = """
  # Agreement
  ## Article 1. Scope
  {line}
  ## Article 2. Term
  ## Article 3. Settlements
  ## Article 4. Costs
"""


def test_a_reference_is_repaired_where_its_title_shows_the_only_target() -> None:
    line = "See Article 2 (Settlements). => See Article 3 (Settlements)."
    missing = "See Article 9 (Settlements). => See Article 3 (Settlements)."

    assert not reference_repair(*drafts(TITLES.format(line=line), "en", "reference-repair"))
    assert not reference_repair(*drafts(TITLES.format(line=missing), "en", "reference-repair"))


@pytest.mark.parametrize(
    "line",
    [
        "See Article 3 (Settlements). => See Article 2 (Settlements).",
        "See Article 3 (Settlements). => See Article 4 (Settlements).",
        "See Article 2 (Term). => See Article 3 (Term).",
        "See Article 2 (Settlement). => See Article 3 (Settlements).",
        "See Article 2. => See Article 3.",
        "See Article 2 (new). => See Article 3 (new).",
        (
            "See Article 2 (Settlements) of the Charter."
            " => See Article 3 (Settlements) of the Charter."
        ),
        (
            "Under the Charter, Article 2 (Settlements)."
            " => Under the Charter, Article 3 (Settlements)."
        ),
        "See \u201cArticle 2 (Settlements)\u201d. => See \u201cArticle 3 (Settlements)\u201d.",
        "See Articles 2 and 4 (Settlements). => See Articles 3 and 4 (Settlements).",
        "See Article 2(1) (Settlements). => See Article 3(1) (Settlements).",
        "See 2 (Settlements). => See 3 (Settlements).",
    ],
)
def test_a_reference_is_not_repaired_where_anything_is_in_doubt(line: str) -> None:
    assert reference_repair(*drafts(TITLES.format(line=line), "en", "reference-repair"))


def test_a_title_that_only_the_new_text_has_repairs_nothing() -> None:
    page = """
  # Agreement
  ## Article 1. Scope
  See Article 3 (Settlements). => See Article 2 (Settlements).
+ ## Article 2. Settlements
"""

    assert reference_repair(*drafts(page, "en", "reference-repair"))


def test_a_title_that_two_provisions_have_repairs_nothing() -> None:
    page = TITLES.format(line="See Article 2 (Settlements). => See Article 3 (Settlements).")

    assert reference_repair(*drafts(page + "  ## Article 5. Settlements", "en", "reference-repair"))


def _proof(code: str, *steps: Step) -> Proof:
    return Proof(code, "", {}, "", "", steps)
