"""Definitions, uses and nouns by which a second reader proved a renamed term stay open."""

from __future__ import annotations

import pytest
from tests.attacks_kit import laid, proved

PAGE = (
    "  # Delivery of boxes\n  \u201c{0}\u201d means that in Annex 1. => \u201c{1}\u201d means that in Annex 1.\n"
    "  Then the {0} is seen. => Then the {1} is seen.\n"
)
FOLLOWS = "  Then the Platform acts. => Then the System acts."
DEFINED = [
    "\u201c{0}\u201d means a tool and \u201c{0}\u201d means a box. => \u201c{1}\u201d means a tool and \u201c{1}\u201d means a box.",
    "\u201c{0}\u201d or \u201c{1}\u201d means a tool. => \u201c{1}\u201d means a tool.",
    "\u201c{0}\u201d does not mean a tool. => \u201c{1}\u201d does not mean a tool.",
    "\u201c{0}\u201d may mean a tool. => \u201c{1}\u201d may mean a tool.",
    "If \u201c{0}\u201d means a tool, it acts. => If \u201c{1}\u201d means a tool, it acts.",
    "\u201c{0}\u201d means, for example, a tool. => \u201c{1}\u201d means, for example, a tool.",
    "\u201c{0}\u201d means inter alia a tool. => \u201c{1}\u201d means inter alia a tool.",
    "\u201c{0}\u201d means a tool and any similar {0}. => \u201c{1}\u201d means a tool and any similar {1}.",
    "\u201c{0}\u201d means what that word means in law. => \u201c{1}\u201d means what that word means in law.",
    "\u201c{0}\u201d means what it usually means. => \u201c{1}\u201d means what it usually means.",
    "\u201c{0}\u201d has the ordinary meaning. => \u201c{1}\u201d has the ordinary meaning.",
    "\u201c{0}\u201d has its natural meaning. => \u201c{1}\u201d has its natural meaning.",
    "\u201c{0}\u201d has the meaning given by law. => \u201c{1}\u201d has the meaning given by law.",
    "\u201c{0}\u201d has the meaning in GDPR. => \u201c{1}\u201d has the meaning in GDPR.",
    "\u201c{0}\u201d means a {0} in the ordinary sense. => \u201c{1}\u201d means a {1} in the ordinary sense.",
    "\u201c{0}\u201d means any thing commonly so called. => \u201c{1}\u201d means any thing commonly so called.",
    "\u201c{0}\u201d means anything known by that name. => \u201c{1}\u201d means anything known by that name.",
    "Acme's \u201c{0}\u201d (the \u201c{0}\u201d) is kept. => Acme's \u201c{1}\u201d (the \u201c{1}\u201d) is kept.",
    "Acme (not the \u201c{0}\u201d) acts. => Acme (not the \u201c{1}\u201d) acts.",
    "Acme (formerly the \u201c{0}\u201d) acts. => Acme (formerly the \u201c{1}\u201d) acts.",
    "Acme (a so-called \u201c{0}\u201d) acts. => Acme (a so-called \u201c{1}\u201d) acts.",
    "Acme (trading as \u201c{0}\u201d) acts. => Acme (trading as \u201c{1}\u201d) acts.",
    "Acme (brand \u201c{0}\u201d) acts. => Acme (brand \u201c{1}\u201d) acts.",
    "The mark (\u201c{0}\u201d) is owned by Acme. => The mark (\u201c{1}\u201d) is owned by Acme.",
    "The file (named \u201c{0}\u201d) is kept. => The file (named \u201c{1}\u201d) is kept.",
    "The password (\u201c{0}\u201d) is secret. => The password (\u201c{1}\u201d) is secret.",
    "The sign shall read (\u201c{0}\u201d). => The sign shall read (\u201c{1}\u201d).",
    "It is published under the title (\u201c{0}\u201d). => It is published under the title (\u201c{1}\u201d).",
    "The book (\u201c{0}\u201d) is by Ann. => The book (\u201c{1}\u201d) is by Ann.",
    "In this Article \u201c{0}\u201d means a tool. => In this Article \u201c{1}\u201d means a tool.",
    "\u201c{0}\u201d, in Annex 2, means a tool. => \u201c{1}\u201d, in Annex 2, means a tool.",
]
USED = [
    "Then the Plat form is seen.",
    "Platforming is banned.",
    "The platforms are seen.",
    "See PLATFORM.",
    "The Platfrom is seen.",
    "The Plattform is seen.",
    "the P1atform acts",
    "A cross-Platform tool",
    "It runs on this platform",
    "\u24c5latform acts",
    "the \U0001d40flatform acts",
    "the Plat\ufb00orm",
    'The "Platform" acts',
    "Plat-forms",
    "The system acts.",
    "Systemic risk.",
    "SYSTEM",
    "Ecosystems",
    "The Sys-tem",
    "Sistem acts",
    "The Systm acts.",
    "the s\u0443stem acts (cyr)",
    "Platform means the other one. => System means the other one.",
    "In Annex 2 Platform means the other one. => In Annex 2 System means the other one.",
    "All Platforms are seen. => All System are seen.",
    "All Platform's are seen. => All Systems are seen.",
    "Old Platform acts. => Old System acts.",
    "the New Platform acts => the New System acts",
    "The \u201cnew Platform\u201d acts. => The \u201cnew System\u201d acts.",
    "(the \u201cPlatform Owner\u201d) => (the \u201cSystem Owner\u201d)",
    "Acme (the \u201cOwner of the Platform\u201d) acts. => Acme (the \u201cOwner of the System\u201d) acts.",
    "The Platform; System acts. => The System; System acts.",
    "Use Platform 's. => Use System 's.",
    "Platforme acts.",
    "Plateforme acts.",
    "See Platform\xb9 here. => See System\xb9 here.",
    "See Platform* here. => See System* here.",
    "See [Platform] here. => See [System] here.",
    "See Platform[1] here. => See System[1] here.",
    "See Platform\u2122 here. => See System\u2122 here.",
    "See Platform\xae => See System\xae",
    "The Platform\xa0Group acts => The System\xa0Group acts",
    "mailto:platform@x.org",
    "PlatformGroup acts",
    "ThePlatform acts",
    "the myPlatform acts",
    "The Platform's Group Ltd acts. => The System's Group Ltd acts.",
    "The Platform, named Platform. => The System, named System.",
    "Platform Act 1999 rules. => System Act 1999 rules.",
    "Under the Trade Act the Platform acts. => Under the Trade Act the System acts.",
    "The Trade Act defines the Platform. => The Trade Act defines the System.",
    "It has the meaning given in the Trade Act.",
    "The Platform (see the Trade Act) acts. => The System (see the Trade Act) acts.",
    "The Platform as defined in Directive 2000/31 acts. => The System as defined in Directive 2000/31 acts.",
    "The Platform as defined by law acts. => The System as defined by law acts.",
    "The Platform as defined by the Regulator acts. => The System as defined by the Regulator acts.",
    "The Platform in the meaning of GDPR acts. => The System in the meaning of GDPR acts.",
    "The Platform within the meaning of UNCLOS acts. => The System within the meaning of UNCLOS acts.",
    "The Platform referred to in ISO 9001 acts. => The System referred to in ISO 9001 acts.",
]
PAIRS = [
    ("Minor", "Adult"),
    ("Drug", "Food"),
    ("Defect", "Feature"),
    ("Weapon", "Tool"),
    ("Error", "Result"),
    ("Fault", "Quirk"),
    ("Injury", "Event"),
    ("War", "Peace"),
    ("Waste", "Goods"),
    ("Alcohol", "Water"),
    ("Claimant", "Respondent"),
    ("Worker", "Guest"),
    ("Patient", "Client"),
    ("Bank", "Fund"),
    ("Fund", "Purse"),
    ("Trust", "Pot"),
    ("Work", "Leisure"),
    ("Night", "Morning"),
    ("Lot", "Plot"),
    ("Land", "Sea"),
    ("Buyer", "Customer"),
    ("Notice", "Rumour"),
    ("Ship", "Boat"),
    ("Animal", "Person"),
    ("Employee", "Robot"),
    ("Crime", "Slip"),
    ("Software", "Hardware"),
    ("Import", "Export"),
    ("Entry", "Exit"),
    ("Input", "Output"),
    ("Upload", "Download"),
    ("Inflow", "Outflow"),
    ("Surplus", "Deficit"),
    ("Success", "Failure"),
    ("Victory", "Defeat"),
    ("Host", "Guest"),
    ("Parent", "Daughter"),
    ("Head", "Branch"),
    ("Majority", "Minority"),
    ("Risk", "Safety"),
    ("Emergency", "Routine"),
    ("Ban", "Permit"),
    ("Veto", "Vote"),
    ("Embargo", "Trade"),
    ("Strike", "Holiday"),
    ("Pollution", "Emission"),
]


@pytest.mark.parametrize("line", DEFINED)
def test_a_term_that_is_not_defined_for_good_stays_open(line: str) -> None:
    page = f"  # Delivery of boxes\n  {line.format('Platform', 'System')}\n{FOLLOWS}"

    assert "defined-term" not in proved(*laid(page, "en"), "en")


@pytest.mark.parametrize("line", USED)
def test_a_use_that_is_not_plain_keeps_its_term_open(line: str) -> None:
    page = PAGE.format("Platform", "System") + f"  {line}"

    assert "defined-term" not in proved(*laid(page, "en"), "en")


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_a_term_that_may_mean_another_thing_stays_open(old: str, new: str) -> None:
    claimed = proved(*laid(PAGE.format(old, new), "en"), "en")

    assert "defined-term" not in claimed
