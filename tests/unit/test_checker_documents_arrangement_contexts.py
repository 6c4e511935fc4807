"""What the checker of arrangements cannot tell apart keeps its class off."""

from __future__ import annotations

import pytest
from tests.attacks_kit import alternat, proved, reordered, word

ARRANGEMENT = "arrangement"
PARTIES = {"Arland": "Borland"}
TITLE = "# Agreement between Arland and Borland => # Agreement between Borland and Arland"
PAGE = """
  {title}
  Wishing well,
  ## Article 1. Scope
  {operative}
  ## Article 2. Term
  It lasts for a year.
"""
LEAD = "For the purposes of this Agreement:"
ENDS = "## Article 2. Rest"
ONE, TWO, THREE = (
    "\u201cGoods\u201d means things.",
    "\u201cPrice\u201d means money.",
    "\u201cTerm\u201d means time.",
)
LEANING = [
    "\u201cDock\u201d means a quay, which they own.",
    "\u201cDock\u201d means a quay where it is.",
    "\u201cDock\u201d means the quay.",
    "\u201cDock\u201d means the ship's quay.",
    "\u201cDock\u201d means the quay of the boat.",
    "\u201cDock\u201d means a quay not a box.",
    "\u201cDock\u201d means whatever is no boat.",
    "\u201cDock\u201d means anything left.",
    "\u201cDock\u201d means everything.",
    "\u201cDock\u201d means what remains.",
    "\u201cDock\u201d means what precedes.",
    "\u201cDock\u201d means what is on top.",
    "\u201cDock\u201d means a quay, in turn.",
    "\u201cDock\u201d means a quay, then a pier.",
    "\u201cDock\u201d means a quay, subject to line 2.",
    "\u201cDock\u201d means a quay, idem.",
    "\u201cDock\u201d means \u201cBoat\u201d.",
    "\u201cDock\u201d means a quay [1].",
    "\u201cDock\u201d means a quay*.",
    "\u201cDock\u201d means a quay (a).",
    "\u201cDock\u201d means a quay, unless excluded.",
    "\u201cDock\u201d means a quay, except for boats.",
    "\u201cDock\u201d means a quay, as well.",
    "\u201cDock\u201d means a quay, continued.",
    "\u201cDock\u201d means a quay\xb2.",
    "\u201cDock\u201d means \u2026 .",
    "\u201cDock\u201d means a quay, ditto.",
    "\u201cDock\u201d means a quay, vide supra.",
    "\u201cDock\u201d means a quay, as before.",
    "\u201cDock\u201d means a quay, ut infra.",
    "\u201cDock\u201d means a quay, here.",
    "\u201cDock\u201d means a quay, there.",
    "\u201cDock\u201d means a quay, so to speak.",
]
CITING = [
    "The top definition prevails.",
    "The definition at the head prevails.",
    "The one named third in Article 1 prevails.",
    "Boat, as the leading term, prevails.",
    "The words at the end of Article 1 prevail.",
    "The list in Article 1 is by rank.",
    "The list of Article 1 is a hierarchy.",
    "The list of Article 1 is in order.",
    "Where two conflict, the upper one prevails.",
    "Where two conflict, the one listed earlier prevails.",
    "Where definitions conflict, the earlier prevails.",
    "See page 1, line 3.",
    "See the third bullet of Article 1.",
    "See the third item there.",
    "See Article 1, third dash.",
    "See Article 1, no. 3.",
    "See number 3 of Article 1.",
    "Item three of Article 1 prevails.",
    "Definition three prevails.",
    "Definition (3) prevails.",
    "Definition C prevails.",
    "The three definitions above prevail.",
    "The two last-named things prevail.",
]
ORDERING = [
    "The host sends boxes to the guest.",
    "The former sends boxes.",
    "The sender pays.",
    "The lender lends.",
    "The buyer pays the seller.",
    "One of them pays, the other keeps.",
    "Each pays the other.",
    "The one pays, the other keeps.",
    "The first pays the second.",
    "The capital of the first is the seat.",
    "Both pay, in that sequence.",
    "The upper signatory pays.",
    "The left column applies to the one, the right one to the other.",
    "Signature is in the order of the title.",
    "The title shows who pays.",
    "The Party on the left pays.",
    "They pay 40 and 60 per cent.",
    "The shares are 40 and 60.",
    "The shares are two and three.",
    "The two pay 40, 60.",
    "The contributions stand at EUR 5 and EUR 7.",
    "The version of the first Party prevails.",
    "The text of the Party named in the title before the other prevails.",
    "The Party preceding the other in the title pays.",
]
"""What a second reader found, of which the checker refuses a part: the class is off for these."""


@pytest.mark.parametrize("line", LEANING)
def test_a_definition_in_its_context_does_not_move(line: str) -> None:
    lines = ["# Terms", LEAD, ONE, TWO, line, ENDS]
    _, old, new = reordered(lines, [0, 1, 4, 2, 3, 5], "en")

    assert ARRANGEMENT not in proved(old, new, "en")


@pytest.mark.parametrize("line", CITING)
def test_definitions_in_their_context_do_not_move(line: str) -> None:
    lines = ["## Article 1. Terms", LEAD, ONE, TWO, THREE, ENDS, line]
    _, old, new = reordered(lines, [0, 1, 4, 2, 3, 5, 6], "en")

    assert ARRANGEMENT not in proved(old, new, "en")


@pytest.mark.parametrize("line", ORDERING)
def test_parties_in_their_context_do_not_change_places(line: str) -> None:
    page = PAGE.format(title=TITLE, operative=line)
    _, old, new = alternat(page, "en", PARTIES)

    assert word(old, new, "en", PARTIES) == "open"
