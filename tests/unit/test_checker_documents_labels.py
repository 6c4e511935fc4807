from __future__ import annotations

from dataclasses import replace

import pytest
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.numbering import numbering
from paraph.proof.proof import Pair

HOLDS = {
    "points in letters": """
  # Agreement
  ## Article 1
  1. Each Party shall:
  (a) report;
+ (b) pay;
  (b) visit; => (c) visit;
  (c) leave. => (d) leave.
  2. Points (a) and (c) of paragraph 1 apply. => 2. Points (a) and (d) of paragraph 1 apply.
""",
    "automatic labels": """
  # Agreement
  [1.] The fees.
+ [2.] The new one.
  [2.] The taxes. => [3.] The taxes.
  [3.] Subject to paragraph 2. => [4.] Subject to paragraph 3.
""",
    "roman numerals": """
  # Agreement
  ## Article 1
  1. Each Party shall:
  (i) report;
+ (ii) pay;
  (ii) visit; => (iii) visit;
  (iii) see sub-paragraph (ii). => (iv) see sub-paragraph (iii).
""",
    "letters past h": """
  # Agreement
  ## Article 1
  (g) fees;
  (h) taxes; => (i) taxes;
  (i) costs; => (j) costs;
""".replace("  (h) taxes; =>", "+ (h) new;\n  (h) taxes; =>"),
    "headings of a contract": """
  # Services Agreement
  # 1. Services
  1.1 Section 2.1 and Section 3 apply. => 1.1 Section 3.1 and Section 4 apply.
+ # 2. Staff
+ 2.1 Staff is qualified.
  # 2. Fees => # 3. Fees
  2.1 The fees are due. => 3.1 The fees are due.
  2.2 Subject to Section 2.1, no more is due. => 3.2 Subject to Section 3.1, no more is due.
  # 3. Term => # 4. Term
""",
    "sections of articles": """
  # Services Agreement
  Article I
  Section 1.1 Services. See Section 2.1. => Section 1.1 Services. See Section 3.1.
+ Article II
+ Section 2.1 Staff. It is qualified.
  Article II => Article III
  Section 2.1 Fees. They are due. => Section 3.1 Fees. They are due.
""",
    "articles through chapters": """
  # Treaty
  ## Chapter I
  ### Article 1
  It begins.
+ ### Article 2
+ It goes on.
  ## Chapter II
  ### Article 2 => ### Article 3
  It ends, as Article 1 says.
""",
    "a gap that was there before": """
  # Agreement
  1. Fees.
+ 2. New.
  2. Taxes. => 3. Taxes.
  4. Rates. => 5. Rates.
""",
    "a deletion": """
  # Agreement
  1. Fees.
- 2. Old.
  3. Taxes. => 2. Taxes.
  4. See paragraph 3. => 3. See paragraph 2.
""",
    "another article's paragraphs": """
  # Agreement
  ## Article 1
  1. Paragraph 2 applies.
  2. It is so.
  ## Article 2
  1. Fees.
+ 2. New.
  2. Taxes. => 3. Taxes.
  3. Paragraph 2 applies. => 4. Paragraph 3 applies.
""",
    "of this article": """
  # Agreement
  ## Article 1
  1. Fees.
+ 2. New.
  2. Taxes. => 3. Taxes.
  3. Paragraph 2 of this Article applies. => 4. Paragraph 3 of this Article applies.
""",
    "annexes": """
  # Agreement
  ## Article 1
  Annexes I and II, and Annex II. => Annexes I and III, and Annex III.
  # Annex I
  It is small.
+ # Annex II
+ It is new.
  # Annex II => # Annex III
  It is large.
""",
    "an annex's own articles": """
  # Agreement
  ## Article 1
  See Article 2.
  ## Article 2
  See Article 2 of Annex I. => See Article 3 of Annex I.
  # Annex I
  ## Article 1
  It is small.
+ ## Article 2
+ It is new.
  ## Article 2 => ## Article 3
  It is large.
""",
    "contents": """
  # Agreement
  Article 1\tScope\t1
  Article 2\tTerm\t2 => Article 3\tTerm\t2
  ## Article 1. Scope
  It begins.
+ ## Article 2. New
  ## Article 2. Term => ## Article 3. Term
""",
}

FAILS = {
    "one label left": """
  # Agreement
  1. Fees.
+ 2. New.
  2. Taxes. => 3. Taxes.
  3. Costs.
""",
    "a gap that is new": """
  # Agreement
  1. Fees.
+ 2. New.
  2. Taxes. => 4. Taxes.
""",
    "a gap in the middle": """
  # Agreement
  1. Fees.
  2. Taxes. => 3. Taxes.
  3. Costs. => 4. Costs.
""",
    "labels that fell": """
  # Agreement
  1. Fees.
  2. Taxes. => 3. Taxes.
  3. Costs. => 2. Costs.
""",
    "a duplicate": """
  # Agreement
  1. Fees.
  2. Taxes. => 1. Taxes.
""",
    "an old duplicate": """
  # Agreement
  1. Fees.
  1. Taxes. => 2. Taxes.
""",
    "another manner": """
  # Agreement
  (a) fees;
+ (b) new;
  (b) taxes; => (3) taxes;
""",
    "roman for letter": """
  # Agreement
  ## Article 1
  (h) fees;
  (i) taxes; => (ii) taxes;
""",
    "another sign": """
  # Agreement
  1. Fees.
+ 2. New.
  2. Taxes. => 3) Taxes.
""",
    "another kind": """
  # Agreement
  ## Article 1
+ ## Article 2
  ## Article 2 => ## Section 3
""",
    "a list that begins later": """
  # Agreement
  1. Fees. => 2. Fees.
  2. Taxes. => 3. Taxes.
""",
    "the title changed too": """
  # Agreement
  ## Article 1. Scope
+ ## Article 2. New
  ## Article 2. Term => ## Article 3. Duration
""",
    "the title behind changed too": """
  # Agreement
  ## Article 1
  ### Scope
+ ## Article 2
+ ### New
  ## Article 2 => ## Article 3
  ### Term ~> ### Duration
""",
    "the title behind went": """
  # Agreement
  ## Article 1
  ### Scope
+ ## Article 2
+ ### New
  ## Article 2 => ## Article 3
- ### Term
+ ### Duration
""",
    "another parent": """
  # Agreement
  ## Article 1
  1. Fees.
+ ## Article 2
  2. Taxes. => 1. Taxes.
""",
    "first number not of its section": """
  # Agreement
  # 1. Services
  1.1 Fees.
+ # 2. Staff
  # 2. Fees => # 3. Fees
  2.1 The fees. => 4.1 The fees.
""",
    "inner label left": """
  # Agreement
  # 1. Services
  1.1 See 2.1 below. => 1.1 See 3.1 below.
+ # 2. Staff
  # 2. Fees => # 3. Fees
  2.1 The fees.
""",
    "a year at the beginning": """
  # Agreement
  2024. It was so. => 2025. It was so.
""",
    "a bullet": """
  # Agreement
  [\u2022] Fees. => [\u2013] Fees.
""",
    "a reference by a bare letter": """
  # Agreement
  ## Article 1
  1. Each Party shall:
  (a) report;
+ (b) pay;
  (b) visit. => (c) visit.
  2. In the case of (b) it is free.
""",
    "points of another paragraph left": """
  # Agreement
  ## Article 1
  1. Each Party shall:
  (a) report;
+ (b) pay;
  (b) visit. => (c) visit.
  ## Article 2
  It is bound by Article 1(1)(b).
""",
    "a paragraph of an article just named": """
  # Agreement
  ## Article 1
  1. Fees.
+ 2. New.
  2. Taxes. => 3. Taxes.
  ## Article 2
  1. Article 1 applies; paragraph 2 does not.
  2. It is so.
""",
    "bare decimals": """
  # Agreement
  # 1. Services
  1.1 As said in 2.1 it is due.
+ # 2. Staff
  # 2. Fees => # 3. Fees
  2.1 The fees. => 3.1 The fees.
""",
    "a note whose call stays": """
  # Agreement
  ## Article 1
  See footnote 1. => See footnote 2.
+ {1} New.
  {1} Old. => {2} Old.
  See footnote 1.
""",
    "an annex confused with the main text": """
  # Agreement
  ## Article 1
  See Article 1 of Annex I. => See Article 2 of Annex I.
+ ## Article 2
  ## Article 2 => ## Article 3
  # Annex I
  ## Article 1
  ## Article 2
""",
    "annex left": """
  # Agreement
  ## Article 1
  Annexes I and II apply.
  # Annex I
+ # Annex II
  # Annex II => # Annex III
""",
    "a table's figures": """
  # Agreement
  1. Fees.
+ 2. New.
  2. Taxes. => 3. Taxes.
  Price 2 => Price 3
""",
    "a list led by another text": """
  # Agreement
  ## Article 1
  1. The following provisions of the Vienna Convention apply:
  (a) Article 2; => (a) Article 3;
+ ## Article 2
  ## Article 2 => ## Article 3
""",
    "another text in the sentence": """
  # Agreement
  ## Article 1
  The Vienna Convention, or Article 2. => The Vienna Convention, or Article 3.
+ ## Article 2
  ## Article 2 => ## Article 3
""",
    "deleted target": """
  # Agreement
  ## Article 1
  See Article 2.
- ## Article 2
  ## Article 3 => ## Article 2
""",
    "contents left": """
  # Agreement
  Article 1\tScope\t1
  Article 2\tTerm\t2
  ## Article 1. Scope
+ ## Article 2. New
  ## Article 2. Term => ## Article 3. Term
""",
    "contents, page changed": """
  # Agreement
  Article 2\tTerm\t2 => Article 3\tTerm\t3
  ## Article 1. Scope
+ ## Article 2. New
  ## Article 2. Term => ## Article 3. Term
""",
    "a bare clause, and an annex of sections": """
  # Services Agreement
  1. See Section 2.
+ 2. New.
  2. Fees. => 3. Fees.
  # Annex A
  ## Section 1. Goods
  ## Section 2. Places
""",
    "a moved provision": """
  # Agreement
  ## Article 1
  See Article 3. => See Article 2.
- ## Article 2
  ## Article 3 => ## Article 2
+ ## Article 3
""".replace(
        "  See Article 3. => See Article 2.\n", "  See Articles 2 and 3. => See Articles 3 and 2.\n"
    ),
    "another language than declared": """
  # Accord entre les Parties et les autres Parties
  Les Parties sont convenues de ce qui suit dans le pr\u00e9sent accord :
  ## Article 1. Champ de la convention et des annexes
  Le pr\u00e9sent article est applicable par les Parties.
+ ## Article 2
  ## Article 2 => ## Article 3
""",
    "a schedule's amount": """
  # Agreement
  1. Fees.
+ 2. New.
  2. Two parts of 3 items => 3. Two parts of 4 items
""",
}


@pytest.mark.parametrize("page", HOLDS.values(), ids=HOLDS)
def test_labels_that_count_on_are_renumbered(page: str) -> None:
    assert not numbering(*drafts(page))


@pytest.mark.parametrize("page", FAILS.values(), ids=FAILS)
def test_labels_that_do_not_surely_count_on_refuse_all(page: str) -> None:
    assert numbering(*drafts(page))


def test_another_wording_under_a_renumbered_label_refuses() -> None:
    proof, old, new = drafts("""
  # Agreement
  1. The Parties begin.
+ 2. The Parties consult.
  2. Costs are shared. ~> 3. Each Party may leave.
""")
    *steps, last = proof.steps
    assert isinstance(last, Pair)
    pieces = (last.pieces[0]._replace(name="numbering"), *last.pieces[1:])
    claimed = replace(proof, steps=(*steps, last._replace(pieces=pieces)))

    assert "replaced" in numbering(claimed, old, new)
