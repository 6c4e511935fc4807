"""A term that is not renamed as a whole, to a word that is its own, proves nothing."""

from __future__ import annotations

import pytest
from tests.attacks_kit import laid, proved, renaming

from paraph.proof.checker.documents.terms import defined_term
from paraph.text.node import Kind, Mark, Provision, Text

NAMES = {"Supplier": "Vendor"}
DEFINED = "  \u201cSupplier\u201d means Acme Inc. => \u201cVendor\u201d means Acme Inc."
USED = "  Then the Supplier shall deliver the cargo. => Then the Vendor shall deliver the cargo."
PAGE = f"  # Delivery of cargo\n{DEFINED}\n{USED}\n"

LEFT = [
    "The Supplier shall insure it.",
    "Each supplier shall insure it.",
    "The Suppliers shall insure it.",
    "The Supplier's staff shall insure it.",
    "The Supplier\u2019s staff shall insure it.",
    "The Suppliers' staff shall insure it.",
    "THE SUPPLIER SHALL INSURE IT.",
    "A Sub-Supplier shall insure it.",
    "A subsupplier shall insure it.",
    "The Supplier-approved plan holds.",
    "The non-Supplier staff shall leave.",
    "The Sup-\nplier shall insure it.",
    "The Sup\u00adplier shall insure it.",
    "The Sup\u200bplier shall insure it.",
    "The Suppl\u0456er shall insure it.",
    "The \u0405upplier shall insure it.",
    "The Suppl1er shall insure it.",
    "The SuppIier shall insure it.",
    "The \uff33upplier shall insure it.",
    "The S u p p l i e r shall insure it.",
    "The Sup plier shall insure it.",
    "The Suplier shall insure it.",
    "The Suppller shall insure it.",
    "The Supllier shall insure it.",
    "The Sup.plier shall insure it.",
    "The **Sup**plier shall insure it.",
    "The Su\u0301pplier shall insure it.",
    "See \u201cSupplier\u201d in the manual.",
    "See the \u2018Supplier\u2019 tab.",
    "Write to supplier@acme.example for it.",
    "See www.supplier.example for it.",
    "The field SUPPLIER_NAME is left empty.",
    "The Buyer/Supplier ratio holds.",
    "The Supplier(s) shall insure it.",
    "# Duties of the Supplier",
    "# SUPPLIER",
    "Supplier",
    "(a) Supplier;",
    "Supplier: Acme Inc.",
    "{1} Or the Supplier.",
    "Table 1\tSupplier\tprice",
    "The Preferred Supplier shall insure it.",
]
TOO = [
    # the new word stands in the text already
    "A vendor may come.",
    "The Vendor may come.",
    "Vendors may come.",
    "It is the vendor's own.",
    "The vend\u043er may come.",
    "The Ven-\ndor may come.",
    "A vend\u00ador may come.",
    "VENDOR",
    "# Vendor rules",
    "A sub-vendor may come.",
    "The V e n d o r may come.",
    "\u201cPreferred Vendor\u201d means Bolt.",
    "{1} As every vendor knows.",
    "Write to vendor@bolt.example for it.",
    "Vendor GmbH delivers parts.",
    # another word of the same role stands in the text
    "The Seller may come.",
    "A seller may come.",
    # the terms are those of another text
    "Terms that are not defined here have the meaning given to them in the Framework Contract.",
    "Words defined in the Framework Agreement have the same meaning here.",
    "The delivery terms are those of the Incoterms.",
    "Expressions are construed as in the Sale of Goods Act.",
    "The definitions stand in alphabetical order, and the first prevails.",
]
CHANGED = [
    # context that makes a use a name, or another term
    "Then Global Supplier Ltd pays. => Then Global Vendor Ltd pays.",
    "Then the Supplier Code applies. => Then the Vendor Code applies.",
    "Then the Preferred Supplier pays. => Then the Preferred Vendor pays.",
    "Then the Supplier-Code applies. => Then the Vendor-Code applies.",
    "Then Supplier 2 pays for it. => Then Vendor 2 pays for it.",
    "Then Supplier A pays for it. => Then Vendor A pays for it.",
    "See \u201cSupplier\u201d there. => See \u201cVendor\u201d there.",
    "See the \u201cSupplier Code\u201d there. => See the \u201cVendor Code\u201d there.",
    "He said: \u201cthe Supplier pays.\u201d => He said: \u201cthe Vendor pays.\u201d",
    "Write to Supplier@acme.example. => Write to Vendor@acme.example.",
    "Supplier/Carrier pays for it. => Vendor/Carrier pays for it.",
    "The Supplier_ID is kept. => The Vendor_ID is kept.",
    "The term Supplier is wide. => The term Vendor is wide.",
    "It is the Supplier under the Framework Contract. => It is the Vendor under the Framework"
    " Contract.",
    "The Supplier (as defined in the Framework Contract) pays. => The Vendor (as defined in the"
    " Framework Contract) pays.",
    "The Supplier named in the Framework Contract pays. => The Vendor named in the Framework"
    " Contract pays.",
    # forms that are not alike
    "Then every supplier pays. => Then every vendor pays.",
    "Then the Supplier pays. => Then the Vendors pays.",
    "Then the Suppliers pay. => Then the Vendor pay.",
    "Then the Supplier's plan holds. => Then the Vendors plan holds.",
    "Then the Suppliers' plan holds. => Then the Vendor's plan holds.",
    "Then the Supplier pays. => Then the VENDOR pays.",
    "Then the Supplier pays. => Then the vendor pays.",
    "Then the SUPPLIER pays. => Then the Vendor pays.",
    "Then the Supplier(s) pay. => Then the Vendor(s) pay.",
    "Then the Sub-Supplier pays. => Then the Sub-Vendor pays.",
    "Then the Supplier\u00adGroup pays. => Then the Vendor\u00adGroup pays.",
    "Then the Supplier pays. ~> Then the Buyer pays.",
    "Then the Supplier pays. ~> Then it pays.",
]


@pytest.mark.parametrize("line", [*LEFT, *TOO])
def test_a_term_is_not_renamed_where_another_word_stands_in_the_way(line: str) -> None:
    page = f"{PAGE}  {line.replace(chr(10), chr(0x2028))}"

    _refused(page, "en", NAMES)


@pytest.mark.parametrize("line", CHANGED)
def test_a_term_is_not_renamed_where_a_use_is_no_plain_one(line: str) -> None:
    _refused(f"{PAGE}  {line}", "en", NAMES)


WHOLE = {
    "no definition": ("Supplier", "Vendor", USED),
    "the definition stays": (
        *("Supplier", "Vendor"),
        f"  \u201cSupplier\u201d means Acme Inc.\n{USED}",
    ),
    "in a quotation that goes on": (
        *("Supplier", "Vendor"),
        f"{DEFINED}\n  It says: \u201cThe law rules.\n{USED}",
    ),
    "a second definition": (
        *("Supplier", "Vendor"),
        f"{DEFINED}\n{USED}\n  In this Annex \u201cSupplier\u201d means Bolt Inc."
        " => In this Annex \u201cVendor\u201d means Bolt Inc.",
    ),
    "a second definition, left": (
        *("Supplier", "Vendor"),
        f"{DEFINED}\n{USED}\n  In this Annex \u201cSupplier\u201d means Bolt Inc.",
    ),
    "a definition arises": (
        *("Supplier", "Vendor"),
        f"{DEFINED}\n{USED}\n+ \u201cVendor\u201d includes any reseller.",
    ),
    "a definition arises without marks": (
        *("Supplier", "Vendor"),
        f"{DEFINED}\n{USED}\n+ Vendor includes any reseller.",
    ),
    "the body changes": (
        *("Supplier", "Vendor"),
        "  \u201cSupplier\u201d means Acme Inc. ~> \u201cVendor\u201d means Bolt Inc.\n" + USED,
    ),
    "the body is no limit": (
        *("Supplier", "Vendor"),
        "  \u201cSupplier\u201d includes Acme Inc. => \u201cVendor\u201d includes Acme Inc.\n"
        + USED,
    ),
    "the body means and includes": (
        *("Supplier", "Vendor"),
        "  \u201cSupplier\u201d means and includes Acme Inc. => \u201cVendor\u201d means and"
        f" includes Acme Inc.\n{USED}",
    ),
    "the body refers elsewhere": (
        *("Supplier", "Vendor"),
        "  \u201cSupplier\u201d has the meaning given in the Framework Contract. => \u201cVendor\u201d"
        f" has the meaning given in the Framework Contract.\n{USED}",
    ),
    "the body has the new word": (
        *("Supplier", "Vendor"),
        "  \u201cSupplier\u201d means the vendor in the annex. => \u201cVendor\u201d means the"
        f" vendor in the annex.\n{USED}",
    ),
    "the body has the old word": (
        *("Supplier", "Vendor"),
        "  \u201cSupplier\u201d means a supplier of cargo. => \u201cVendor\u201d means a"
        f" supplier of cargo.\n{USED}",
    ),
    "a deleted use": ("Supplier", "Vendor", f"{PAGE}- The Supplier insures it."),
    "a use came in the old name": ("Supplier", "Vendor", f"{PAGE}+ The Supplier insures it."),
    "narrower": (
        *("Cargo", "Insured Cargo"),
        "  \u201cCargo\u201d means the boxes. => \u201cInsured Cargo\u201d means the boxes.\n"
        "  The Cargo is kept dry. => The Insured Cargo is kept dry.",
    ),
    "wider": (
        *("Insured Cargo", "Cargo"),
        "  \u201cInsured Cargo\u201d means the boxes. => \u201cCargo\u201d means the boxes.\n"
        "  The Insured Cargo is kept dry. => The Cargo is kept dry.",
    ),
    "a prefix": (
        *("Covered Item", "Uncovered Item"),
        "  \u201cCovered Item\u201d means a box. => \u201cUncovered Item\u201d means a box.",
    ),
    "a prefix with a hyphen": (
        *("Cargo", "Non-Cargo"),
        "  \u201cCargo\u201d means a box. => \u201cNon-Cargo\u201d means a box.",
    ),
    "the plural": (
        *("Box", "Crates"),
        "  \u201cBox\u201d means a case. => \u201cCrates\u201d means a case.\n"
        "  The Box is kept dry. => The Crates is kept dry.",
    ),
    "the number of the same word": (
        *("Party", "Parties"),
        "  \u201cParty\u201d means Acme. => \u201cParties\u201d means Acme.",
    ),
    "a word of the new term stands alone": (
        *("Cargo", "Crated Wares"),
        "  \u201cCargo\u201d means a box. => \u201cCrated Wares\u201d means a box.\n"
        "  Such wares are kept dry.",
    ),
    "a word of the new term is a term": (
        *("Cargo", "Crated Wares"),
        "  \u201cCargo\u201d means a box. => \u201cCrated Wares\u201d means a box.\n"
        "  \u201cWares\u201d means all goods.",
    ),
    "a word of the old term stands alone": (
        *("Crated Wares", "Cargo"),
        "  \u201cCrated Wares\u201d means a box. => \u201cCargo\u201d means a box.\n"
        "  Crated boxes are kept dry.",
    ),
    "a compound of the old term": (
        *("Receiving Party", "Keeper"),
        "  \u201cReceiving Party\u201d means Acme. => \u201cKeeper\u201d means Acme.\n"
        "  Each Receiving Party's Affiliates pay.",
    ),
    "the other role": (
        *("Lessor", "Lessee"),
        "  \u201cLessor\u201d means Acme. => \u201cLessee\u201d means Acme.",
    ),
    "another role": (
        *("Buyer", "Vendor"),
        "  \u201cBuyer\u201d means Acme. => \u201cVendor\u201d means Acme.",
    ),
    "a role of none": (
        *("Contractor", "Employee"),
        "  \u201cContractor\u201d means Acme. => \u201cEmployee\u201d means Acme.",
    ),
    "a body to a person": (
        *("Committee", "Employee"),
        "  \u201cCommittee\u201d means that of Annex 1. => \u201cEmployee\u201d means that of Annex 1.",
    ),
    "loan to grant": (
        *("Loan", "Grant"),
        "  \u201cLoan\u201d means one euro. => \u201cGrant\u201d means one euro.",
    ),
    "fee to deposit": (
        *("Fee", "Deposit"),
        "  \u201cFee\u201d means one euro. => \u201cDeposit\u201d means one euro.",
    ),
    "permitted to prohibited": (
        *("Permitted Use", "Prohibited Use"),
        "  \u201cPermitted Use\u201d means reading. => \u201cProhibited Use\u201d means reading.",
    ),
    "to exclusive": (
        *("Area", "Exclusive Zone"),
        "  \u201cArea\u201d means Arland. => \u201cExclusive Zone\u201d means Arland.",
    ),
    "to a modal": (
        *("Helper", "Shall-Helper"),
        "  \u201cHelper\u201d means Acme. => \u201cShall-Helper\u201d means Acme.",
    ),
    "to a number": (
        *("Helper", "Five"),
        "  \u201cHelper\u201d means Acme. => \u201cFive\u201d means Acme.",
    ),
    "to a month": (
        *("Helper", "May"),
        "  \u201cHelper\u201d means Acme. => \u201cMay\u201d means Acme.",
    ),
    "to a time": (
        *("Opening Date", "Expiry Date"),
        "  \u201cOpening Date\u201d means 1 May. => \u201cExpiry Date\u201d means 1 May.",
    ),
    "to any": (
        *("Helper", "Any Person"),
        "  \u201cHelper\u201d means Acme. => \u201cAny Person\u201d means Acme.",
    ),
    "to small letters": (
        *("Helper", "aide"),
        "  \u201cHelper\u201d means Acme. => \u201caide\u201d means Acme.",
    ),
    "to a code": (
        *("Helper", "HX"),
        "  \u201cHelper\u201d means Acme. => \u201cHX\u201d means Acme.",
    ),
    "to another script": (
        *("Helper", "\u0410ide"),
        "  \u201cHelper\u201d means Acme. => \u201c\u0410ide\u201d means Acme.",
    ),
}


@pytest.mark.parametrize("case", WHOLE.values(), ids=WHOLE.keys())
def test_a_term_is_not_renamed_where_its_definition_does_not_follow(
    case: tuple[str, str, str],
) -> None:
    old, new, page = case

    _refused(page, "en", {old: new})


SEVERAL = {
    "swapped": (
        {"Buyer": "Seller", "Seller": "Buyer"},
        "  \u201cBuyer\u201d means Acme. => \u201cSeller\u201d means Acme.\n"
        "  \u201cSeller\u201d means Bolt. => \u201cBuyer\u201d means Bolt.\n"
        "  The Buyer pays the Seller. => The Seller pays the Buyer.",
    ),
    "merged": (
        {"Supplier": "Helper", "Carrier": "Helper"},
        "  \u201cSupplier\u201d means Acme. => \u201cHelper\u201d means Acme.\n"
        "  \u201cCarrier\u201d means Bolt. => \u201cHelper\u201d means Bolt.\n"
        "  The Supplier pays the Carrier. => The Helper pays the Helper.",
    ),
    "turned round": (
        {"Cargo": "Crates", "Crates": "Wares"},
        "  \u201cCargo\u201d means a box. => \u201cCrates\u201d means a box.\n"
        "  \u201cCrates\u201d means a bag. => \u201cWares\u201d means a bag.",
    ),
    "one holds the other": (
        {"Cargo": "Wares", "Cargo Plan": "Scheme"},
        "  \u201cCargo\u201d means a box. => \u201cWares\u201d means a box.\n"
        "  \u201cCargo Plan\u201d means a map. => \u201cScheme\u201d means a map.",
    ),
}


@pytest.mark.parametrize("case", SEVERAL.values(), ids=SEVERAL.keys())
def test_terms_are_not_renamed_into_each_other(case: tuple[dict[str, str], str]) -> None:
    names, page = case

    _refused(page, "en", names)


def test_a_term_is_not_split() -> None:
    page = f"{PAGE}  Then the Supplier pays for it. => Then the Merchant pays for it."

    _refused(page, "en", NAMES)


BESIDE: dict[str, list[tuple[Kind, str, int, tuple[Mark, ...]]]] = {
    "a header": [("header", "Supplier", 0, ())],
    "a footer": [("footer", "Copy of the Supplier", 0, ())],
    "a note": [("note", "Or any supplier.", 0, ())],
    "a cell": [("table", "", 0, ()), ("row", "", 1, ()), ("cell", "Supplier", 2, ())],
    "a box": [("box", "Supplier", 0, ())],
    "a target": [("paragraph", "See here.", 0, (Mark(4, 8, "link", "#Supplier"),))],
    "a target of the new word": [("paragraph", "See here.", 0, (Mark(4, 8, "link", "#vendor"),))],
    "an image": [("paragraph", "\ufffc", 0, (Mark(0, 1, "image", "sha256:00 Supplier"),))],
    "an image without words": [("paragraph", "\ufffc", 0, (Mark(0, 1, "image", "sha256:00"),))],
    "what is not read": [("paragraph", "\ufffc", 0, (Mark(0, 1, "unread", "a chart"),))],
    "an object": [("paragraph", "\ufffc", 0, (Mark(0, 1, "object", "sha256:00"),))],
    "a chart": [("paragraph", "\ufffc", 0, (Mark(0, 1, "chart", "sha256:00"),))],
    "an equation": [("paragraph", "\ufffc", 0, (Mark(0, 1, "equation", "Supplier/2"),))],
    "small letters shown large": [("paragraph", "The supplier.", 0, (Mark(4, 12, "caps"),))],
    "hidden": [("paragraph", "The Supplier.", 0, (Mark(4, 12, "hidden"),))],
    "in two marks": [("paragraph", "The Supplier.", 0, (Mark(4, 7, "strike"),))],
}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE.keys())
def test_a_term_is_not_renamed_where_it_stands_beside_the_wording(
    beside: list[tuple[Kind, str, int, tuple[Mark, ...]]],
) -> None:
    proof, old, new = renaming(PAGE, "en", NAMES)
    more = tuple(
        [Provision(kind, text, "", 0, depth, marks) for kind, text, depth, marks in beside]
    )
    old, new = [Text((*text.provisions, *more)) for text in (old, new)]

    assert defined_term(proof, old, new)
    assert "defined-term" not in proved(old, new, "en")


@pytest.mark.parametrize("name", ["strike", "hidden", "superscript", "caps", "ruby"])
def test_a_term_is_not_renamed_under_marks(name: str) -> None:
    proof, old, new = renaming(PAGE, "en", NAMES)
    sides: list[Text] = []
    for text, size in ((old, 8), (new, 6)):
        at = next(i for i, each in enumerate(text.provisions) if each.text.startswith("Then"))
        marked = text.provisions[at]._replace(marks=(Mark(9, 9 + size, name),))
        sides.append(Text((*text.provisions[:at], marked, *text.provisions[at + 1 :])))

    assert defined_term(proof, *sides)
    assert "defined-term" not in proved(sides[0], sides[1], "en")


def _refused(page: str, code: str, names: dict[str, str]) -> None:
    proof, old, new = renaming(page, code, names)
    texts = [Text(tuple([_lined(each) for each in text.provisions])) for text in (old, new)]
    claims = [
        piece
        for step in proof.steps
        for piece in getattr(step, "pieces", ())
        if piece.name == "defined-term"
    ]

    assert not claims or defined_term(proof, *texts)
    assert "defined-term" not in proved(texts[0], texts[1], code)


def _lined(provision: Provision) -> Provision:
    """Return a provision whose line separators are line feeds, which a page cannot hold."""
    return provision._replace(text=provision.text.replace("\u2028", "\n"))


def test_the_page_of_the_attacks_is_itself_right() -> None:
    proof, old, new = renaming(PAGE, "en", NAMES)

    assert not defined_term(proof, old, new)
    assert "defined-term" in proved(*laid(PAGE, "en"), "en")
