"""A term that is renamed in its definition and at every use, and nothing else, is editorial."""

from __future__ import annotations

import pytest
from tests.attacks_kit import laid, proved, renaming, word

from paraph.proof.checker.documents import ENABLED
from paraph.proof.checker.documents.terms import defined_term
from paraph.text.node import Mark, Provision, Text

_EN = "  # Delivery of boxes\n  \u201c{0}\u201d means {2}. => \u201c{1}\u201d means {2}.\n"
_LINES = [
    "  Then the {0} acts. => Then the {1} acts.",
    "  {0} acts alone. => {1} acts alone.",
    "  The {0} acts for every {0}. => The {1} acts for every {1}.",
    "  # Duties of the {0} => # Duties of the {1}",
    "  # DUTIES OF THE {2} => # DUTIES OF THE {3}",
    "  1. Each {0} acts. => 1. Each {1} acts.",
    "  (a) the {0}; => (a) the {1};",
    "  {{1}} Or the {0}. => {{1}} Or the {1}.",
    "  It goes (the {0} helping) at night. => It goes (the {1} helping) at night.",
    "  It ends: {0}, and all. => It ends: {1}, and all.",
    "  If {0} acts, no {0} pays. => If {1} acts, no {1} pays.",
    "  It is the {0}'s own. => It is the {1}'s own.",
    "  It is the {0}\u2019s affiliates that act. => It is the {1}\u2019s affiliates that act.",
    "  Some {0}s act. => Some {1}s act.",
    "  All {0}s' boxes. => All {1}s' boxes.",
    "  The {0} shall act under Article 5. => The {1} shall act under Article 5.",
    "  Shall the {0} act? => Shall the {1} act?",
]


@pytest.mark.parametrize("line", _LINES)
def test_a_use_that_follows_its_definition_is_proved(line: str) -> None:
    head = _EN.format("Supplier", "Vendor", "Acme Inc")
    page = head + line.format("Supplier", "Vendor", "SUPPLIER", "VENDOR")

    _proved(page, "en", {"Supplier": "Vendor"})


PAIRS = [
    ("Buyer", "Purchaser", "Acme Inc"),
    ("Customer", "Client", "Acme Inc"),
    ("Lessee", "Tenant", "Acme Inc"),
    ("Programme", "Project", "the measures in Annex 1"),
    ("Joint Committee", "Joint Council", "the organ of Article 5"),
    ("Platform", "System", "the machine in Annex 1"),
    ("Wares", "Products", "the boxes in Annex 1"),
    ("Technical Manual", "Technical Handbook", "the book in Annex 1"),
    ("Manual", "Handbook", "the book in Annex 1"),
    ("Facility", "Plant", "the house in Annex 1"),
    ("Packing Slip", "Packing Sheet", "the paper in Annex 1"),
]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
def test_a_term_is_renamed_in_english(pair: tuple[str, str, str]) -> None:
    old, new, body = pair
    page = _EN.format(old, new, body) + f"  Then the {old} is seen. => Then the {new} is seen."

    _proved(page, "en", {old: new})


DEFINED = [
    "“{0}” means a box. => “{1}” means a box.",
    '"{0}" means a box. => "{1}" means a box.',
    "1. “{0}” shall mean a box. => 1. “{1}” shall mean a box.",
    "A box (the “{0}”) is sent. => A box (the “{1}”) is sent.",
    "A box (hereinafter the “{0}”) is sent. => A box (hereinafter the “{1}”) is sent.",
    "In this Agreement, “{0}” means a box. => In this Agreement, “{1}” means a box.",
    "The term “{0}” means a box. => The term “{1}” means a box.",
    "A box, hereinafter called the “{0}”, is sent. => A box, hereinafter called the “{1}”, is sent.",
    "“{0}” has the meaning given in Article 5. => “{1}” has the meaning given in Article 5.",
]


@pytest.mark.parametrize("line", DEFINED)
def test_a_term_is_renamed_however_it_is_defined(line: str) -> None:
    page = f"  {line}\n  Then the {{0}} is seen. => Then the {{1}} is seen.".format(
        "Manual", "Handbook"
    )

    _proved(page, "en", {"Manual": "Handbook"})


OTHERS = [
    (
        "ru",
        "Поставщик",
        "Продавец",
        "«{0}» означает Акме. => «{1}» означает Акме.\n  {0} платит. => {1} платит.",
    ),
    (
        "ru",
        "Программа",
        "Инициатива",
        "«{0}» означает меры. => «{1}» означает меры.\n  Затем {0} действует. => Затем {1} действует.",
    ),
    (
        "fr",
        "Fournisseur",
        "Vendeur",
        "« {0} » désigne Acme. => « {1} » désigne Acme.\n  Le {0} paie. => Le {1} paie.",
    ),
    (
        "fr",
        "Programme",
        "Projet",
        "« {0} » désigne les mesures. => « {1} » désigne les mesures.\n  Les {0}s sont là. => Les {1}s sont là.",
    ),
    (
        "fr",
        "Manuel",
        "Guide",
        "Le livre (le « {0} ») est joint. => Le livre (le « {1} ») est joint.\n  Si le {0} est lu. => Si le {1} est lu.",
    ),
    (
        "es",
        "Proveedor",
        "Vendedor",
        "«{0}» significa Acme. => «{1}» significa Acme.\n  El {0} paga. => El {1} paga.",
    ),
    (
        "es",
        "Proveedor",
        "Vendedor",
        "«{0}» significa Acme. => «{1}» significa Acme.\n  Los {0}es pagan. => Los {1}es pagan.",
    ),
    (
        "es",
        "Programa",
        "Proyecto",
        "«{0}» significa las medidas. => «{1}» significa las medidas.\n  El {0} es útil. => El {1} es útil.",
    ),
]


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: f"{case[0]}-{case[1]}")
def test_a_term_is_renamed_in_other_languages(case: tuple[str, str, str, str]) -> None:
    code, old, new, page = case

    _proved("  " + page.format(old, new), code, {old: new})


def test_two_terms_are_renamed_at_once() -> None:
    page = (
        "  Acme (the “Supplier”) and Bolt (the “Customer”). => Acme (the “Vendor”) and Bolt (the"
        " “Client”).\n"
        "  The Supplier acts for the Customer. => The Vendor acts for the Client."
    )

    _proved(page, "en", {"Supplier": "Vendor", "Customer": "Client"})


def test_a_term_is_renamed_beside_other_classes() -> None:
    old, new = laid(
        "  “Manual” means a book. => “Handbook” means a book.\n"
        "  Then the the Manual is seen. => Then the Handbook is seen.\n"
        "  They recieve a Manual. => They receive a Handbook.",
        "en",
    )

    assert proved(old, new, "en") >= {"defined-term", "spelling"}
    assert word(old, new, "en") == "editorial"


def test_a_term_is_renamed_beside_what_is_open() -> None:
    old, new = laid(
        "  “Manual” means a book. => “Handbook” means a book.\n"
        "  The Manual shall be read by all. => The Handbook may be read by all.\n"
        "+ A Handbook costs nothing.",
        "en",
    )

    assert proved(old, new, "en") == {"defined-term"}
    assert word(old, new, "en") == "open"


def test_a_term_is_renamed_in_a_table_a_header_and_under_a_link() -> None:
    old, new = laid("  “Manual” means a book. => “Handbook” means a book.", "en")
    texts = [
        Text(
            (
                *text.provisions,
                Provision("paragraph", f"See the {term} now.", marks=(_link(term),)),
                Provision("header", f"Copy of the {term}"),
                Provision("table"),
                Provision("row", depth=1),
                Provision("cell", term, depth=2),
            )
        )
        for text, term in ((old, "Manual"), (new, "Handbook"))
    ]

    assert proved(texts[0], texts[1], "en") == {"defined-term"}
    assert word(texts[0], texts[1], "en") == "editorial"


def _link(term: str) -> Mark:
    return Mark(0, len(f"See the {term} now."), "link", "#there")


def _proved(page: str, code: str, names: dict[str, str]) -> None:
    proof, old, new = renaming(page, code, names)

    assert not defined_term(proof, old, new)
    enabled = code in ENABLED["defined-term"]
    assert proved(old, new, code) == ({"defined-term"} if enabled else set())
    assert word(old, new, code) == ("editorial" if enabled else "open")
