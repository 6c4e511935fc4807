from __future__ import annotations

import pytest
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.numbering import numbering

ENGLISH = """
  # Agreement on Trade
  ## Article 1. Scope
  1. The Parties shall apply this Agreement.
  {line}
  ## Article 2. Duties
  1. Each Party shall report.
  2. Each Party shall pay:
  (a) the fee;
  (b) the tax.
+ ## Article 3. Notices
+ 1. Notices shall be in writing.
  ## Article 3. Term => Article 4. Term
  1. The term is five years.
  2. It may be extended.
  ## Article 4. Disputes => Article 5. Disputes
  1. Disputes are settled by consultation.
  ## Article 5. Final provisions => Article 6. Final provisions
  1. This Agreement enters into force.
  # Annex I. Goods
  ## Article 1. List
  1. The goods are listed.
"""

FOLLOWS = {
    "one": "2. Article 3 applies. => 2. Article 4 applies.",
    "none to change": "2. Article 2 applies.",
    "list": "2. Articles 2, 3 and 5 shall apply. => 2. Articles 2, 4 and 6 shall apply.",
    "list without pieces": "2. Articles 1 and 2 shall apply.",
    "range": "2. Articles 3 to 5 shall apply. => 2. Articles 4 to 6 shall apply.",
    "range by a dash": "2. Articles 3\u20135 shall apply. => 2. Articles 4\u20136 shall apply.",
    "range that says its word again": (
        "2. Article 3 to Article 5 shall apply. => 2. Article 4 to Article 6 shall apply."
    ),
    "outer behind": "2. Paragraph 2 of Article 3 applies. => 2. Paragraph 2 of Article 4 applies.",
    "outer before": "2. Article 3(2) applies. => 2. Article 4(2) applies.",
    "outer before a comma": (
        "2. Article 3, paragraph 2, applies. => 2. Article 4, paragraph 2, applies."
    ),
    "of this agreement": (
        "2. Article 3 of this Agreement applies. => 2. Article 4 of this Agreement applies."
    ),
    "of the agreement": (
        "2. Article 3 of the Agreement applies. => 2. Article 4 of the Agreement applies."
    ),
    "hereof": "2. Article 3 hereof applies. => 2. Article 4 hereof applies.",
    "external": "2. Article 3 of the Vienna Convention applies.",
    "external charter": "2. Article 5 of the Charter of the United Nations applies.",
    "external before own": (
        "2. Article 51 of the Charter and Article 3 of this Agreement apply."
        " => 2. Article 51 of the Charter and Article 4 of this Agreement apply."
    ),
    "in capitals": "2. ARTICLE 3 APPLIES. => 2. ARTICLE 4 APPLIES.",
    "abbreviated": "2. See Art. 3. => 2. See Art. 4.",
    "cited title": "2. Article 3 (Term) applies. => 2. Article 4 (Term) applies.",
    "title cited in both": (
        "2. Articles 4 (Disputes), applies. => 2. Articles 5 (Disputes), applies."
    ),
    "year": "2. The budget of part 2026 applies.",
    "votes": "2. Each Party has 3 seats, and 5 votes.",
    "days": "2. Within 5 days, Article 2 applies.",
    "amount": "2. EUR 3 is due under Article 2.",
    "a kind that is not there": "2. See Section 9.",
    "spelled out": "2. Article Three applies. => 2. Article Four applies.",
    "inline list": "2. Each Party shall (i) report at all times; (ii) pay at all times; (iii) go.",
    "survival": (
        "2. The following Articles survive: Article 3."
        " => 2. The following Articles survive: Article 4."
    ),
    "own paragraph": "2. Paragraph 1 applies.",
    "inner points": "2. Article 2(2)(a) and (b) apply.",
    "annex": "2. Annex I applies.",
    "annex article": "2. Article 1 of Annex I applies.",
    "open words beside": "2. All goods are covered. ~> 2. Most goods are covered.",
    "open piece in a reference": "2. Article 3 applies. ~> 2. Article 4 applies.",
    "open piece in a range": "2. Articles 3 to 5 apply. ~> 2. Articles 4 to 7 apply.",
    "open reference": "2. See Article 3 alone. ~> 2. Nothing more applies here.",
}

REFUSED = {
    "open piece in a part of a range": "2. Articles 3 to 5 apply. ~> 2. Articles 3 to 6 apply.",
    "a kind that is not there, and a number that changed": "2. See Section 3.",
    "points that may be provisions": "2. Each Party has 3 points.",
    "left behind": "2. Article 3 applies.",
    "left behind, now another": "2. Article 4 applies.",
    "too many changed": "2. Article 2 applies. => 2. Article 3 applies.",
    "off by one": "2. Article 3 applies. => 2. Article 5 applies.",
    "list, one left": "2. Articles 2, 3 and 5 shall apply. => 2. Articles 2, 4 and 5 shall apply.",
    "list, one added": "2. Articles 3 and 5 shall apply. => 2. Articles 4, 5 and 6 shall apply.",
    "list, one lost": "2. Articles 3, 4 and 5 shall apply. => 2. Articles 4 and 6 shall apply.",
    "list, swapped": "2. Articles 3 and 4 shall apply. => 2. Articles 5 and 4 shall apply.",
    "range, end off by one": "2. Articles 3 to 5 shall apply. => 2. Articles 4 to 5 shall apply.",
    "range, end too far": "2. Articles 3 to 4 shall apply. => 2. Articles 4 to 6 shall apply.",
    "range takes in the new one": (
        "2. Articles 2 to 4 shall apply. => 2. Articles 2 to 5 shall apply."
    ),
    "range became a list": ("2. Articles 3 to 5 shall apply. => 2. Articles 4 and 6 shall apply."),
    "range left behind": "2. Articles 3 to 5 shall apply.",
    "range, beginning left": "2. Articles 3 to 5 shall apply. => 2. Articles 3 to 6 shall apply.",
    "outer left": "2. Paragraph 2 of Article 3 applies.",
    "outer too many": (
        "2. Paragraph 2 of Article 2 applies. => 2. Paragraph 2 of Article 3 applies."
    ),
    "inner changed": "2. Article 3(2) applies. => 2. Article 4(1) applies.",
    "inner lost": "2. Article 3(2) applies. => 2. Article 4 applies.",
    "external touched": (
        "2. Article 3 of the Vienna Convention applies."
        " => 2. Article 4 of the Vienna Convention applies."
    ),
    "external touched, charter": (
        "2. Article 4 of the Charter applies. => 2. Article 5 of the Charter applies."
    ),
    "acronym touched": "2. Article 3 ECHR applies. => 2. Article 4 ECHR applies.",
    "external unclear": (
        "2. Article 3 of the Agreement on Customs applies."
        " => 2. Article 4 of the Agreement on Customs applies."
    ),
    "external unclear, left": "2. Article 3 of the Agreement on Customs applies.",
    "external by a lead": "2. Under the Charter, Article 3 applies.",
    "external goes on": (
        "2. Article 9 of the Charter applies, and so does Article 3."
        " => 2. Article 9 of the Charter applies, and so does Article 4."
    ),
    "that article": "2. Paragraph 2 of that Article 3 applies.",
    "such agreement": (
        "2. Article 3 of such Agreement applies. => 2. Article 4 of such Agreement applies."
    ),
    "quotation": (
        "2. The words \u201cArticle 3\u201d apply. => 2. The words \u201cArticle 4\u201d apply."
    ),
    "quotation left": "2. The words \u201cArticle 3\u201d apply.",
    "straight quotation": (
        '2. The words "see Article 3" apply. => 2. The words "see Article 4" apply.'
    ),
    "open quotation": "2. The words \u201cArticle 3 apply. => 2. The words \u201cArticle 4 apply.",
    "years": "2. It lasts 3 years. => 2. It lasts 4 years.",
    "days after": "2. Within 3 days after Article 2. => 2. Within 4 days after Article 2.",
    "days in a list": ("2. Under Article 3, 4 days apply. => 2. Under Article 4, 5 days apply."),
    "noun behind": "2. Section 3 housing applies. => 2. Section 4 housing applies.",
    "amount changed": "2. Part 3 million applies. => 2. Part 4 million applies.",
    "percent": "2. Article 3% applies. => 2. Article 4% applies.",
    "decimals": "2. Article 3,5 applies. => 2. Article 4,5 applies.",
    "slash": "2. Articles 3/4 apply. => 2. Articles 4/5 apply.",
    "et seq": "2. Articles 3 et seq. apply. => 2. Articles 4 et seq. apply.",
    "following": "2. Articles 3 and following apply. => 2. Articles 4 and following apply.",
    "between": "2. All between Articles 3 and 5 apply. => 2. All between Articles 4 and 6 apply.",
    "interposed": (
        "2. Articles 3 (as amended) and 5 apply. => 2. Articles 4 (as amended) and 5 apply."
    ),
    "interposed words": (
        "2. Article 3 or, where needed, 5 applies. => 2. Article 4 or, where needed, 5 applies."
    ),
    "unknown word": "2. Item 3 applies. => 2. Item 4 applies.",
    "unknown word left": "2. Recital 3 applies.",
    "compound": "2. Sub-article 3 applies. => 2. Sub-article 4 applies.",
    "sign": "2. See \u00a7 3. => 2. See \u00a7 4.",
    "glued": "2. See Article3 again.",
    "colon": "2. See the Articles: 3 and 4.",
    "preceding": "2. The preceding Article applies.",
    "next": "2. The next Article applies.",
    "ordinal": "2. The third Article applies.",
    "numerals": "2. Article III applies. => 2. Article IV applies, too.",
    "manner": "2. Article 3 applies. => 2. Article IV applies.",
    "number word": "2. Article three applies.",
    "number word in capitals": "2. Article Three applies.",
    "dangling": "2. Article 9 applies. => 2. Article 10 applies.",
    "dangling to one": "2. Article 9 applies. => 2. Article 6 applies.",
    "own paragraph renumbered": "2. Paragraph 1 applies. => 2. Paragraph 2 applies.",
    "annex article": "2. Article 1 of Annex I applies. => 2. Article 2 of Annex I applies.",
    "annex number": "2. Annex I applies. => 2. Annex II applies.",
    "joint touched": "2. Articles 3 and 4 apply. => 2. Articles 4 or 5 apply.",
    "head touched": "2. Article 3 applies. => 2. Section 4 applies.",
    "reference came": "2. It applies. => 2. It and Article 4 apply.",
    "plain number": "2. Room 3 is open. => 2. Room 4 is open.",
    "date": "2. On 3 May 2024 it ends. => 2. On 4 May 2024 it ends.",
    "footnote left": "2. See no. 3 above.",
    "external behind a title": (
        "2. Article 3 (Term) of the Charter applies. => 2. Article 4 (Term) of the Charter applies."
    ),
    "brackets": "2. Article [3] applies.",
    "look-alike letter": "2. \u0410rticle 3 applies.",
    "soft hyphen": "2. Arti\u00adcle 3 applies.",
    "zero width": "2. Article\u200b 3 applies.",
    "superscript": "2. Article 3\u00b2 applies.",
    "full-width": "2. Article \uff13 applies.",
    "full-width, changed": "2. Article \uff13 applies. => 2. Article \uff14 applies.",
    "other language": "2. El art\u00edculo 3 applies.",
    "other script": "2. \uc81c3\uc870 applies.",
    "single quotation marks": (
        "2. As \u2018see Article 3\u2019 says. => 2. As \u2018see Article 4\u2019 says."
    ),
    "nor": "2. Neither Article 3 nor 4 applies. => 2. Neither Article 4 nor 4 applies.",
    "words for a range": "2. Articles one to three apply.",
    "possessive lead": "2. The Charter's Article 3 applies. => 2. The Charter's Article 4 applies.",
    "regulation": (
        "2. Article 3 of Regulation 17 applies. => 2. Article 4 of Regulation 17 applies."
    ),
}


@pytest.mark.parametrize("line", FOLLOWS.values(), ids=FOLLOWS)
def test_references_that_follow_their_articles_are_renumbered(line: str) -> None:
    assert not numbering(*drafts(ENGLISH.format(line=line)))


@pytest.mark.parametrize("line", REFUSED.values(), ids=REFUSED)
def test_a_reference_that_does_not_surely_follow_refuses_all(line: str) -> None:
    assert numbering(*drafts(ENGLISH.format(line=line)))
