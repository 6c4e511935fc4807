"""Definitions that need nothing but themselves stand in any order, where the profile allows it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.attacks_kit import proved, reordered, word

import paraph
from paraph.proof.checker import Accepted, Refused, check
from paraph.proof.checker.documents.arrangement import arrangement
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import Pair, from_json, to_json
from paraph.text.reading import Reading

ARRANGEMENT = "arrangement"
LEAD = "For the purposes of this Agreement:"
BOAT, DOCK = "\u201cBoat\u201d means a ship.", "\u201cDock\u201d means a quay."
MEANINGS = [
    "means any ship, boat or aircraft.",
    "means a ship used for the carriage of goods.",
    "means goods carried by sea in a container.",
    "means a natural or legal person.",
    "means a legal person registered under the laws of Arland.",
    "means a company incorporated in Arland.",
    "means the price of a Boat.",
    "means the owner of a Boat or a Dock.",
    "means the crew of a Boat.",
    "means the laws of Arland and Borland.",
    "means the territory of the Republic of Arland.",
    "means the capital of Arland.",
    "means the Parties.",
    "means a Party to this Agreement.",
    "means this Agreement.",
    "means 1 January 2027.",
    "means 30 days.",
    "means two ships.",
    "means a day in a calendar year.",
    "means the currency of Arland.",
    "means a person who owns a Boat.",
    "means a company which carries goods.",
    "means goods which are produced in Arland.",
    "means documents signed or issued by a court of Arland.",
    "means wheat, rice and maize grown in Arland.",
    "means the sale of goods to a person in Arland.",
    "means water used in a Dock.",
    "means patents, trademarks and copyrights registered in Arland.",
    "shall mean a vehicle driven by a person.",
    "has the meaning given in Article 2.",
    "has the meaning set forth in Section 2.4.",
    "shall have the meaning assigned to it in Annex A to this Agreement.",
    "means the price, value and weight of goods.",
    "means an aircraft registered in the United Kingdom.",
    "means the amount of the price of a Boat.",
    "means a ship owned by a citizen of Arland.",
]
LEADS = [
    "In this Agreement:",
    "In this Agreement, unless the context otherwise requires:",
    "As used in this Convention:",
    "For the purposes of this Treaty, the following definitions apply:",
    "In this Contract, the following terms shall have the following meanings:",
    "The following definitions apply in this Agreement:",
    "1. For the purpose of this Protocol:",
]
TREATY = [
    "# Agreement between the Republic of Arland and the Kingdom of Borland on Shipping",
    "The Government of the Republic of Arland and the Government of the Kingdom of Borland,",
    "Desiring to promote trade and to strengthen the friendly relations between the two countries,",
    "Have agreed as follows:",
    "## Article 1. Definitions",
    LEAD,
    BOAT,
    "\u201cCargo\u201d means goods carried by sea in a Boat.",
    "\u201cCrew\u201d means the captain of a Boat and the persons employed in that Boat.",
    DOCK,
    "\u201cFlag\u201d means a cloth.",
    "## Article 2. Freedom of Trade",
    "1. Each Party shall permit the Boats of the other Party to enter its ports.",
    "2. No Party shall levy taxes on the Cargo, except as provided for in Article 4.",
    "## Article 3. Fees",
    "The owner of a Boat shall pay a fee of EUR 200 for the use of a Dock within 30 days after the"
    " receipt of the invoice.",
    "## Article 4. Taxes",
    "Taxes may be levied under the laws of each Party, without prejudice to the foregoing.",
    "## Article 5. Settlement of Disputes",
    "Any dispute concerning the application of this Agreement shall be settled by negotiation.",
    "## Article 6. Entry into Force and Termination",
    "1. This Agreement shall enter into force on the date of signature and shall remain in force"
    " for a period of five years.",
    "2. Either Party may terminate this Agreement by notice in writing at least six months before"
    " the expiry of that period.",
    "DONE at Geneva on 5 May 2026 in two originals in the English language.",
    "For the Republic of Arland",
    "For the Kingdom of Borland",
]
LEASE = [
    "# Lease of a Warehouse",
    "## 1. Definitions",
    "In this Lease:",
    "\u201cGoods\u201d means any commodities or merchandise.",
    "\u201cLandlord\u201d means a company registered under the laws of Arland.",
    "\u201cRent\u201d has the meaning set out in Section 3.",
    "\u201cTenant\u201d means a natural person resident in Borland.",
    "\u201cWarehouse\u201d means a building used for the storage of Goods.",
    "## 2. Lease",
    "The Landlord leases the Warehouse to the Tenant for a term of two years.",
    "## 3. Rent",
    "The Tenant pays EUR 500 on the first day of each month (the \u201cRent\u201d).",
    "## 4. Use",
    "The Tenant shall keep the Warehouse clean and may store no other goods without the prior"
    " written consent of the Landlord.",
    "## 5. Termination",
    "Either party may terminate this Lease by three months' notice.",
    "## 6. Notices",
    "Notices shall be in writing and sent to the addresses of the parties.",
]

NDA = [
    "Non-Disclosure Agreement",
    "This Agreement is made on 5 May 2026 between Arland Shipping Limited and Borland"
    " Trading Limited.",
    "## 1. Definitions",
    "In this Agreement, unless the context otherwise requires:",
    "\u201cAffiliate\u201d means a company controlled by a Party.",
    "\u201cDocuments\u201d means any letters, drawings and software.",
    "\u201cInformation\u201d means documents, software and data supplied by a Party.",
    "\u201cPurpose\u201d has the meaning given in Clause 2.",
    "\u201cRepresentative\u201d means a director of a Party.",
    "## 2. Purpose",
    "The Parties wish to consider the sale of a ship (the \u201cPurpose\u201d).",
    "## 3. Confidentiality",
    "3.1 Each Party shall keep the Information confidential and shall use it for the Purpose only.",
    "3.2 A Party may disclose Information to its Representatives and Affiliates who "
    "need to know it for the Purpose.",
    "3.3 This Clause does not apply to Information which is or becomes public through"
    " no fault of the recipient, or which a court or authority requires to be "
    "disclosed.",
    "## 4. Return of Information",
    "Within thirty days after the receipt of a written request, each Party shall "
    "return or destroy all Documents.",
    "## 5. Term",
    "This Agreement enters into force on the date of signature and remains in force "
    "for a period of three years. Either Party may terminate it by sixty days' prior "
    "written notice.",
    "## 6. General",
    "6.1 This Agreement constitutes the entire agreement of the Parties and "
    "supersedes all prior agreements.",
    "6.2 No amendment of this Agreement is effective unless it is made in writing and"
    " signed by both Parties.",
    "6.3 If any provision of this Agreement is held to be invalid, the remaining "
    "provisions shall continue in force.",
    "6.4 Neither Party may assign its rights under this Agreement without the prior "
    "written consent of the other Party.",
    "6.5 This Agreement shall be governed by and construed in accordance with the laws of Arland.",
    "6.6 Any dispute arising out of or in connection with this Agreement shall be "
    "settled by arbitration in Geneva.",
    "Signed for Arland Shipping Limited",
    "Name:",
    "Title:",
    "Signed for Borland Trading Limited",
]


@pytest.mark.parametrize("meaning", MEANINGS)
def test_a_definition_that_says_all_of_its_meaning_moves(meaning: str) -> None:
    line = f"\u201cYield\u201d {meaning}"
    for order in ((2, 0, 1), (0, 2, 1), (1, 0, 2)):
        lines = ["## Article 1. Definitions", LEAD, BOAT, DOCK, line, "## Article 2. Rest"]

        _moved(lines, [0, 1, *[at + 2 for at in order], 5])


@pytest.mark.parametrize("lead", LEADS)
def test_definitions_move_behind_any_plain_lead(lead: str) -> None:
    lines = ["## Article 1. Definitions", lead, DOCK, BOAT, "## Article 2. Rest"]

    _moved(lines, [0, 1, 3, 2, 4])


@pytest.mark.parametrize("heading", ["# Definitions", "## Article 1. Definitions", "# Glossary"])
def test_definitions_move_directly_behind_a_heading(heading: str) -> None:
    _moved([heading, DOCK, BOAT, "## Article 2. Rest"], [0, 2, 1, 3])


@pytest.mark.parametrize("order", [(1, 0, 2, 3, 4), (4, 3, 2, 1, 0), (0, 1, 4, 2, 3)])
def test_definitions_of_a_treaty_move(order: tuple[int, ...]) -> None:
    treaty = [line for line in TREATY if "that Boat" not in line]
    treaty.insert(
        8, "\u201cCrew\u201d means the captain of a Boat and sailors employed by a Party."
    )

    _moved(treaty, [*range(6), *[6 + at for at in order], *range(11, len(treaty))])


@pytest.mark.parametrize("order", [(1, 0, 2, 3, 4), (4, 3, 2, 1, 0), (0, 1, 4, 2, 3)])
def test_definitions_of_a_lease_move(order: tuple[int, ...]) -> None:
    _moved(LEASE, [*range(3), *[3 + at for at in order], *range(8, len(LEASE))])


@pytest.mark.parametrize("order", [(1, 0, 2, 3, 4), (4, 3, 2, 1, 0), (0, 1, 4, 2, 3)])
def test_definitions_of_a_promise_of_silence_move(order: tuple[int, ...]) -> None:
    _moved(NDA, [*range(4), *[4 + at for at in order], *range(9, len(NDA))])


def test_one_definition_that_points_keeps_the_whole_list_in_its_order() -> None:
    proof, old, new = reordered(TREATY, [*range(6), 7, 6, *range(8, len(TREATY))], "en")

    assert arrangement(proof, old, new)
    assert word(old, new, "en") == "open"


def test_the_order_is_proved_where_the_profile_allows_it_and_nowhere_else() -> None:
    _, old, new = _lease()
    comparison = paraph.compare(Reading(old), Reading(new))

    plain = judge(comparison, language="en")
    allowed = judge(comparison, Profile().allowing(frozenset((ARRANGEMENT,))), language="en")

    assert plain.word == "open"
    assert allowed.word == "editorial"
    assert {one.held for each in plain.judgements for one in each.every} == {
        "The class arrangement is not allowed by the profile."
    }


def test_a_stored_proof_of_an_order_is_checked_against_its_own_texts_alone() -> None:
    _, old, new = _lease()
    profile = Profile().allowing(frozenset((ARRANGEMENT,)))
    proof = judge(paraph.compare(Reading(old), Reading(new)), profile, language="en").proof
    stored = from_json(to_json(proof))
    strange = new.provisions[9]._replace(text="The upper one prevails.")
    other = replace(new, provisions=(*new.provisions[:9], strange, *new.provisions[10:]))

    assert isinstance(check(stored, old, new, LEXICON), Accepted)
    assert isinstance(check(stored, old, other, LEXICON), Refused)
    assert isinstance(check(stored, new, old, LEXICON), Refused)


def test_a_proof_that_moves_more_than_definitions_is_refused() -> None:
    lines = [*LEASE]
    proof, old, new = reordered(lines, [*range(9), 10, 9, *range(11, len(lines))], "en")

    assert any(isinstance(step, Pair) and step.order for step in proof.steps)
    assert arrangement(proof, old, new)
    assert ARRANGEMENT not in proved(old, new, "en")


def _lease() -> tuple:  # type: ignore[type-arg]
    return reordered(LEASE, [0, 1, 2, 4, 3, *range(5, len(LEASE))], "en")


def _moved(lines: list[str], order: list[int]) -> None:
    proof, old, new = reordered(lines, order, "en")

    assert not arrangement(proof, old, new)
    assert proved(old, new, "en") == frozenset((ARRANGEMENT,))
    assert word(old, new, "en") == "editorial"
