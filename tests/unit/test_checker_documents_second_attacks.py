"""What a second reader found against the classes of whole documents stays open for ever."""

from __future__ import annotations

import pytest
from tests.attacks_kit import alternat, laid, proved, reordered, word

TERMS = [
    ("Supplier", "Vendor", "  Suppliers' List applies. => Vendors' List applies."),
    (
        "Supplier",
        "Vendor",
        "  The Buyer and the Supplier's Agreement. => The Buyer and the Vendor's Agreement.",
    ),
    ("Committee", "Council", "  The Committee on Trade pays. => The Council on Trade pays."),
    (
        "Committee",
        "Council",
        "  The Committee of the Whole meets. => The Council of the Whole meets.",
    ),
    ("Committee", "Council", "  The Trade Committee meets. => The Trade Council meets."),
    ("Committee", "Council", "  The UN Committee meets. => The UN Council meets."),
    ("Supplier", "Vendor", "  The Key-Account Supplier pays. => The Key-Account Vendor pays."),
    ("Supplier", "Vendor", "  The Supplier[s] pay. => The Vendor[s] pay."),
    ("Supplier", "Vendor", "  Supplier Acme pays. => Vendor Acme pays."),
    ("Supplier", "Vendor", "  Supplier-1 pays. => Vendor-1 pays."),
    ("Supplier", "Vendor", "  Supplier II pays. => Vendor II pays."),
    ("Supplier", "Vendor", "  The merchants pay."),
    ("Supplier", "Vendor", "  Sup. pays."),
    # the term of another text, a word that is shown, or one of several by number
    (
        "Supplier",
        "Vendor",
        "  The Supplier under the Lease is liable. => The Vendor under the Lease is liable.",
    ),
    (
        "Supplier",
        "Vendor",
        "  The Lease says that the Supplier is liable. => The Lease says that the Vendor is liable.",
    ),
    (
        "Supplier",
        "Vendor",
        "  The Supplier is one in the meaning of the Act."
        " => The Vendor is one in the meaning of the Act.",
    ),
    ("Supplier", "Vendor", "  Goods marked Supplier are new. => Goods marked Vendor are new."),
    ("Supplier", "Vendor", "  Supplier No. 1 is liable. => Vendor No. 1 is liable."),
    # a form that is not made by an ending
    ("Index", "Gauge", "  The Indices are shown."),
    ("Matrix", "Grid", "  The Matrices are shown."),
    ("Axis", "Pole", "  The Axes are shown."),
    ("Shelf", "Rack", "  The Shelves are full."),
    ("Knife", "Blade", "  The Knives are sharp."),
    ("Medium", "Carrier", "  The Media are read."),
    # a short form that is left behind
    ("Platform", "System", "  The Platf. is kept."),
    ("Platform", "System", "  The Pl. is kept."),
    ("Joint Committee", "Joint Council", "  The JC meets."),
    ("Joint Committee", "Joint Council", "  The J.C. meets."),
    # a word that only qualifies
    ("Hazardous Waste", "Harmless Waste", ""),
    ("Emergency Works", "Routine Works", ""),
    ("Left Wing", "Right Wing", ""),
    ("Technical Manual", "Operating Manual", ""),
    ("Manual", "Operating Handbook", ""),
    ("Receiving Party", "Keeper", ""),
    # another body or person
    ("Committee", "Parliament", ""),
    ("Commission", "Court", ""),
    ("Council", "Secretariat", ""),
    ("Minor", "Adult", ""),
    ("Customer", "Borrower", ""),
    # names that hold the term among small words
    (
        "Council",
        "Board",
        "  It is told to the Council of Europe. => It is told to the Board of Europe.",
    ),
    ("Programme", "Project", "  It is the Programme for Peace. => It is the Project for Peace."),
    ("Platform", "System", "  It is the Bank of the Platform. => It is the Bank of the System."),
    ("Platform", "System", "  Bank of the Platform pays. => Bank of the System pays."),
    (
        "Platform",
        "System",
        "  It is the Platform and Carrier Agreement. => It is the System and Carrier Agreement.",
    ),
    (
        "Supplier",
        "Vendor",
        "  Bolt, Supplier of the Year, pays. => Bolt, Vendor of the Year, pays.",
    ),
    (
        "Platform",
        "System",
        "  The \u2018Platform\u2019 is kept. => The \u2018System\u2019 is kept.",
    ),
    ("Platform", "System", "  It is Platform+ that counts. => It is System+ that counts."),
    (
        "Platform",
        "System",
        "  It is Platform\u2122 that counts. => It is System\u2122 that counts.",
    ),
    ("Platform", "System", "  It is Platform.org that counts. => It is System.org that counts."),
    ("Platform", "System", "  It is #Platform that counts. => It is #System that counts."),
    ("Platform", "System", "  It is Platform: Reloaded. => It is System: Reloaded."),
    ("Platform", "System", "  It is Platform, Inc. that acts. => It is System, Inc. that acts."),
    ("Platform", "System", "  It is Platform & Co. that acts. => It is System & Co. that acts."),
    ("Platform", "System", "  It is Acme & Platform that acts. => It is Acme & System that acts."),
    (
        "Platform",
        "System",
        "  It is Platform (Europe) that acts. => It is System (Europe) that acts.",
    ),
    ("Platform", "System", "  The word Platform is wide. => The word System is wide."),
    ("Platform", "System", "  It is so-called Platform. => It is so-called System."),
    ("Platform", "System", "  It is spelled Platform with a P. => It is spelled System with a P."),
    # the terms rank or are sorted by their letters
    ("Platform", "System", "  Terms are listed from A to Z, and earlier ones prevail."),
    ("Platform", "System", "  All terms that begin with P are secret."),
    # another text
    ("Platform", "System", "  Other terms are used as in the Master Contract."),
    ("Platform", "System", "  The glossary of the Framework Agreement applies."),
    (
        "Platform",
        "System",
        "  The Platform of the Master Contract stays. => The System of the Master Contract stays.",
    ),
    (
        "Platform",
        "System",
        "  The Platform described in the Master Contract stays. => The System described in the Master"
        " Contract stays.",
    ),
    (
        "Platform",
        "System",
        "  The Master Contract names a Platform. => The Master Contract names a System.",
    ),
]
PAGE = (
    "  # Delivery of boxes\n  \u201c{0}\u201d means that in Annex 1. => \u201c{1}\u201d means that in Annex 1.\n"
    "  Then the {0} is seen. => Then the {1} is seen.\n"
)


@pytest.mark.parametrize("case", TERMS, ids=lambda case: f"{case[0]}-{case[1]}-{case[2][:40]}")
def test_a_term_that_is_not_simply_renamed_stays_open(case: tuple[str, str, str]) -> None:
    old, new, line = case

    assert "defined-term" not in proved(*laid(PAGE.format(old, new) + line, "en"), "en")


TITLES = """
  # Agreement on boxes
  ## Article 1. Scope
  {}
  ## Article 2. Term
  It lasts.
  ## Article 3. Settlements
  They are made.
"""
REPAIRS = [
    # the old article is about what the sentence says
    "Under Article 2 (Settlements), the duties last. => Under Article 3 (Settlements), the duties last.",
    "See Article 2 (Settlements) supra. => See Article 3 (Settlements) supra.",
    "See Article 2 (Settlements) ibid. => See Article 3 (Settlements) ibid.",
    "See Article 2 (Settlements) of the Annex. => See Article 3 (Settlements) of the Annex.",
    "See Article 2 (Settlements) UNCITRAL. => See Article 3 (Settlements) UNCITRAL.",
    "See Article 2 (Settlements) in the Master Contract. => See Article 3 (Settlements) in the Master"
    " Contract.",
    "See the corresponding Article 2 (Settlements). => See the corresponding Article 3 (Settlements).",
    "See draft Article 2 (Settlements). => See draft Article 3 (Settlements).",
    "See its Article 2 (Settlements). => See its Article 3 (Settlements).",
    "See model Article 2 (Settlements). => See model Article 3 (Settlements).",
    "See ICC Article 2 (Settlements). => See ICC Article 3 (Settlements).",
    "See Article 2(b) (Settlements). => See Article 3(b) (Settlements).",
    "See sub-Article 2 (Settlements). => See sub-Article 3 (Settlements).",
    "See Article 2 (Settlements), paragraph 4. => See Article 3 (Settlements), paragraph 4.",
    "See Article 2 (Settlements), (4). => See Article 3 (Settlements), (4).",
    "See Article 2 (Settlements) (4). => See Article 3 (Settlements) (4).",
    "See Article 2 (Settlements)-4. => See Article 3 (Settlements)-4.",
    "See Article 2 (Settlements) - 4. => See Article 3 (Settlements) - 4.",
    "See Article 2 (Settlements) through 4. => See Article 3 (Settlements) through 4.",
    "See Article 2 (Settlements) bis. => See Article 3 (Settlements) bis.",
    "See Article 2 (Settlements)1. => See Article 3 (Settlements)1.",
]


REPAIRS += [
    "Under Article 2 (Settlements), they pay under UNCLOS. => Under Article 3 (Settlements), they pay under UNCLOS.",
    "Under Article 2 (Settlements), the Charter rules. => Under Article 3 (Settlements), the Charter rules.",
    "Pursuant to Article 2 (Settlements), Article 4 applies. => Pursuant to Article 3 (Settlements), Article 4 applies.",
    "Subject to Article 2 (Settlements), 4 and 5, they pay. => Subject to Article 3 (Settlements), 4 and 5, they pay.",
    "Subject to Article 2 (Settlements), paragraph 1, they pay. => Subject to Article 3 (Settlements), paragraph 1, they pay.",
    "Subject to Article 2 (Settlements), point (a), they pay. => Subject to Article 3 (Settlements), point (a), they pay.",
    "Subject to Article 2 (Settlements), first sentence, they pay. => Subject to Article 3 (Settlements), first sentence, they pay.",
    "Subject to Article 2 (Settlements), last line, they pay. => Subject to Article 3 (Settlements), last line, they pay.",
    "See Article 2 (Settlements). UNCLOS applies. => See Article 3 (Settlements). UNCLOS applies.",
    "See Article 2 (Settlements). The Act applies. => See Article 3 (Settlements). The Act applies.",
    "See Article 2 (Settlements); see UNCLOS. => See Article 3 (Settlements); see UNCLOS.",
    "See Article 2 (Settlements), Vienna. => See Article 3 (Settlements), Vienna.",
    "See Article 2 (Settlements), Montreux Document. => See Article 3 (Settlements), Montreux Document.",
    "See Article 2 (Settlements), Rome I. => See Article 3 (Settlements), Rome I.",
    "See Article 2 (Settlements), Incoterms. => See Article 3 (Settlements), Incoterms.",
    "See Article 2 (Settlements), Basel III. => See Article 3 (Settlements), Basel III.",
    "Under Article 2 (Settlements), Vienna Convention, they pay. => Under Article 3 (Settlements), Vienna Convention, they pay.",
    "Under Article 2 (Settlements), Geneva text, they pay. => Under Article 3 (Settlements), Geneva text, they pay.",
    "Article 2 (Settlements) shall be void. => Article 3 (Settlements) shall be void.",
    "Then Article 2 (Settlements) does not apply to Article 3. => Then Article 3 (Settlements) does not apply to Article 3.",
    "Then Article 2 (Settlements) is to be Article 3. => Then Article 3 (Settlements) is to be Article 3.",
    "Then Article 2 (Settlements) applies, not Article 3. => Then Article 3 (Settlements) applies, not Article 3.",
    "Then Article 2 (Settlements) shall become Article 9. => Then Article 3 (Settlements) shall become Article 9.",
    "Then Article 2 (Settlements) shall be called (Costs). => Then Article 3 (Settlements) shall be called (Costs).",
    "See paragraph 9 of Article 2 (Settlements). => See paragraph 9 of Article 3 (Settlements).",
    "[See Article 2 (Settlements).] => [See Article 3 (Settlements).]",
    '"See Article 2 (Settlements)." => "See Article 3 (Settlements)."',
    "See Article 2 (Settlements) or the like. => See Article 3 (Settlements) or the like.",
    "See Article 2 (Settlements) and others. => See Article 3 (Settlements) and others.",
    "See Article 2 (Settlements) and 4. => See Article 3 (Settlements) and 4.",
    "See Article 2 (Settlements) or 4. => See Article 3 (Settlements) or 4.",
    "See Article 2 (Settlements), 4. => See Article 3 (Settlements), 4.",
    "See Article 2 (Settlements) and (4). => See Article 3 (Settlements) and (4).",
    "Except Article 2 (Settlements), all applies. => Except Article 3 (Settlements), all applies.",
    "The parties to Article 2 (Settlements) agree. => The parties to Article 3 (Settlements) agree.",
    "See Article 2 (Settlements) in its version of 1999. => See Article 3 (Settlements) in its version of 1999.",
    "See Article 2 (Settlements) in force in 1999. => See Article 3 (Settlements) in force in 1999.",
    "See Article 2 (Settlements) as in force. => See Article 3 (Settlements) as in force.",
    "See Article 2 (Settlements) as numbered then. => See Article 3 (Settlements) as numbered then.",
    'See Article 2 (Settlements) where it says "all". => See Article 3 (Settlements) where it says "all".',
    "By law, Article 2 (Settlements) applies. => By law, Article 3 (Settlements) applies.",
    "In the law, see Article 2 (Settlements). => In the law, see Article 3 (Settlements).",
    "The statute provides so in Article 2 (Settlements). => The statute provides so in Article 3 (Settlements).",
    "The lease says so in Article 2 (Settlements). => The lease says so in Article 3 (Settlements).",
    "The Vienna text says so in Article 2 (Settlements). => The Vienna text says so in Article 3 (Settlements).",
    "UNCLOS says so in Article 2 (Settlements). => UNCLOS says so in Article 3 (Settlements).",
    "GDPR applies, and so does its rule in Article 2 (Settlements). => GDPR applies, and so does its rule in Article 3 (Settlements).",
    "The Rules of Court say so in Article 2 (Settlements). => The Rules of Court say so in Article 3 (Settlements).",
    "The other instrument says so in Article 2 (Settlements). => The other instrument says so in Article 3 (Settlements).",
    "That instrument, in Article 2 (Settlements), says so. => That instrument, in Article 3 (Settlements), says so.",
    "It says in Article 2 (Settlements) that all is well. => It says in Article 3 (Settlements) that all is well.",
    "Schedule 1 says so in Article 2 (Settlements). => Schedule 1 says so in Article 3 (Settlements).",
    "In Annex B, Article 2 (Settlements) applies. => In Annex B, Article 3 (Settlements) applies.",
    "Annex B, Article 2 (Settlements), applies. => Annex B, Article 3 (Settlements), applies.",
    "Under Part B, Article 2 (Settlements) applies. => Under Part B, Article 3 (Settlements) applies.",
    "The Secretariat's guide, in Article 2 (Settlements), says so. => The Secretariat's guide, in Article 3 (Settlements), says so.",
    "The guide of Acme, in Article 2 (Settlements), says so. => The guide of Acme, in Article 3 (Settlements), says so.",
    "Acme's terms, in Article 2 (Settlements), say so. => Acme's terms, in Article 3 (Settlements), say so.",
]


@pytest.mark.parametrize("line", REPAIRS)
def test_a_reference_that_may_be_another_stays_open(line: str) -> None:
    old, new = laid(TITLES.format(line), "en")

    assert "reference-repair" not in proved(old, new, "en")


ALTERNAT = """
  # {} Agreement between Arland and Borland => # {} Agreement between Borland and Arland
  ## Article 1. Scope
  {}
  ## Article 2. Term
"""
PARTIES = [
    ("", "Party A pays Party B."),
    ("", "Party 1 pays Party 2."),
    ("", "The first Party pays."),
    ("", "Party I pays."),
    ("Loan", "The Lender pays the Borrower."),
    ("Sale", "The Seller sends, the Buyer pays."),
    ("", "The Parties bear 40 and 60 per cent."),
    ("", "The Parties bear 40 per cent and 60 per cent of it."),
    ("", "The Parties pay one and two euros."),
    ("", "The State first in the title pays."),
    ("", "The Party at the head of this Agreement pays."),
    ("", "The Party whose name comes first pays."),
    ("", "The Party that stands second pays."),
    ("", "The initial Party pays."),
    ("Lender-Borrower", "They pay."),
    ("Loan (lender and borrower)", "They pay."),
]


@pytest.mark.parametrize("case", PARTIES)
def test_parties_whose_order_may_matter_stay_in_their_places(case: tuple[str, str]) -> None:
    kind, line = case
    _, old, new = alternat(ALTERNAT.format(kind, kind, line), "en", {"Arland": "Borland"})

    assert word(old, new, "en", {"Arland": "Borland"}) == "open"


LEANING = [
    "\u201cTerm\u201d means a similar time.",
    "\u201cTerm\u201d means an equal time.",
    "\u201cTerm\u201d means one.",
    "\u201cTerm\u201d means both.",
    "\u201cTerm\u201d means time as so defined.",
    "\u201cTerm\u201d means this.",
    "\u201cTerm\u201d means that of the boat.",
    "\u201cTerm\u201d means the corresponding time.",
    "\u201cTerm\u201d means ibidem.",
    "\u201cTerm\u201d means vice versa.",
    "\u201cTerm\u201d means a longer time.",
    "\u201cTerm\u201d means no more.",
    "\u201cTerm\u201d means all of it.",
    "\u201cTerm\u201d means each one.",
    "\u201cTerm\u201d means any else.",
    "\u201cTerm\u201d means time, as said.",
    "\u201cTerm\u201d means the contrary.",
    "\u201cTerm\u201d means the opposite.",
    "\u201cTerm\u201d means neither.",
]


@pytest.mark.parametrize("line", LEANING)
def test_a_definition_that_may_lean_on_another_does_not_move(line: str) -> None:
    lines = [
        *("# Terms", "For this Agreement:", "\u201cBoat\u201d means a ship."),
        *("\u201cCargo\u201d means a box.", line, "## Article 2. Rest"),
    ]
    _, old, new = reordered(lines, [0, 1, 4, 2, 3, 5], "en")

    assert "arrangement" not in proved(old, new, "en")
