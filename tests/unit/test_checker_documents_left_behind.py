"""Ways of leaving a reference behind while what it names is renumbered: none is proved."""

from __future__ import annotations

import pytest
from tests.left_behind import page
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.numbering import numbering

ARTICLES = """
It shall act pursuant to 4 hereof.
It shall act pursuant to 4.
The duties under 4 and 5 survive.
The duties (4) survive.
The duties in [4] survive.
The duties in {4} survive.
The duties referred to in "4" survive.
The duties set out at 4 above survive.
See 4.
See 4 below.
As provided in 3-5, it shall act.
As provided in 3 \u2013 5, it shall act.
As provided in 3/4, it shall act.
As provided in 3, 4, and 5, it shall act.
As provided in 3 to 5, it shall act.
As provided in 3 through 5 of this Agreement.
It applies subject to Artcle 4.
It applies subject to Aritcle 4.
It applies subject to Articel 4.
It applies subject to Artikel 4.
It applies subject to Aticle 4.
It applies subject to Article4.
It applies subject to Article-4.
It applies subject to Article No 4.
It applies subject to Article no. 4.
It applies subject to Article #4.
It applies subject to Article # 4.
It applies subject to Article: 4.
It applies subject to Article (4).
It applies subject to Article [4].
It applies subject to Article "4".
It applies subject to Article \u201c4\u201d.
It applies subject to Article four.
It applies subject to Article Four.
It applies subject to Article FOUR.
It applies subject to ARTICLE IV.
It applies subject to Article iv.
It applies subject to Article Iv.
It applies subject to Article IIII.
It applies subject to Article fuor.
It applies subject to Article \u2163.
It applies subject to Article \u2463.
It applies subject to Article \uff14.
It applies subject to Article \u2074.
It applies subject to Article \u0664.
It applies subject to Article 04.
It applies subject to Article 4O.
It applies subject to Article 4A.
It applies subject to Article 4 bis.
It applies subject to Art 4.
It applies subject to Art.4.
It applies subject to art.4.
It applies subject to art. 4.
It applies subject to Arts 3, 4, and 5.
It applies subject to Arts. 3\u20135.
It applies subject to A. 4.
It applies subject to A4.
It applies subject to a.4.
It applies subject to \u00a74.
It applies subject to \u00a7 4.
It applies subject to \u00a7\u00a73-5.
It applies subject to \u00b64.
It applies subject to s. 4.
It applies subject to s.4.
It applies subject to s 4.
It applies subject to sec. 4.
It applies subject to cl 4.
It applies subject to cl. 4.2.
It applies subject to clause 4.
It applies subject to clause four.
It applies subject to Section 4.
It applies subject to Rule 4.
It applies subject to provision 4.
It applies subject to number 4.
It applies subject to No. 4.
It applies subject to \u2116 4.
It applies subject to item 4.
It applies subject to heading 4.
It applies subject to the article numbered 4.
It applies subject to the article bearing the number 4.
It applies subject to the fourth Article.
It applies subject to the Fourth Article.
It applies subject to the 4th Article.
It applies subject to the fourth and fifth Articles.
It applies subject to the fourth of these Articles.
It applies subject to the fourth provision.
It applies subject to the fourth.
It applies subject to the preceding Article.
It applies subject to the next Article.
It applies subject to the following Articles.
It applies subject to the two preceding Articles.
It applies subject to the last three Articles.
It applies subject to the last Article.
It applies subject to the penultimate Article.
It applies subject to the antepenultimate Article.
It applies subject to the Article above.
It applies subject to the Article immediately below.
It applies subject to Article 4 above.
It applies subject to Article 4 thereof.
It applies subject to Article 4 hereof.
It applies subject to that Article 4.
It applies subject to Article 4(1) and (2).
It applies subject to Article 4(1)(a).
It applies subject to Article 4.1.
It applies subject to Article 4-1.
It applies subject to Article 4:1.
It applies subject to Article 4, paragraph 1.
It applies subject to paragraph 1 of Article 4.
It applies subject to the first paragraph of Article 4.
It applies subject to Article 4 paragraph 1.
It applies subject to 4.1.
It applies subject to 4(1).
It applies subject to 4 (1).
It applies subject to 4, paragraph 1.
It applies subject to paragraph 4.
It applies subject to Articles 1, 2 and 4.
It applies subject to Articles 1, 2 & 4.
It applies subject to Articles 1 and/or 4.
It applies subject to Articles 1 as well as 4.
It applies subject to Articles 1, 2, and, where needed, 4.
It applies subject to Articles 1; 4.
It applies subject to Articles 1 (Scope) and 4 (Disputes).
It applies subject to Articles 1 to 4.
It applies subject to Articles 2 to 4.
It applies subject to Articles 1-4.
It applies subject to Articles 1 ~ 4.
It applies subject to Articles 1...4.
It applies subject to Articles 1 thru 4.
It applies subject to Articles 1 until 4.
It applies subject to Articles 1 up to and including 4.
It applies subject to Articles from 1 to 4.
It applies subject to all Articles up to 4.
It applies subject to Article 2 et seq.
It applies subject to Articles 3 ff.
It applies subject to Articles II to IV.
It applies from Article 3 until Article 5.
It applies between Articles 3 and 5.
It applies to everything between 3 and 5.
It applies subject to the Article after Article 2.
It applies subject to the Article on disputes (4).
It applies subject to Disputes (4).
It applies subject to Disputes, 4.
It applies subject to "Article 4".
The words "Article 4" mean a duty.
Article 4 applies.
ARTICLE 4 APPLIES.
It applies notwithstanding Article 4, which prevails.
It applies under Article 4 Parties being bound.
It applies under 4 Parties being bound.
It applies under Artcle 4 days after signature.
It applies pursuant to 4 May the Parties agree.
It applies pursuant to Article 4 May.
It applies under 4 per cent of the cases.
It is agreed (see 4).
It is agreed (cf. 4).
It is agreed (Art. 4).
It is agreed [Article 4].
It is agreed; 4 remains.
It is agreed: 4.
It is agreed, supra 4.
It is agreed, infra at 4.
It is agreed by virtue of four hereof.
It is agreed by virtue of Four.
It is agreed by virtue of IV.
It is agreed by virtue of IV hereof.
It is agreed by virtue of iv above.
It is agreed by virtue of (iv).
It is agreed by virtue of No. IV.
It is agreed by virtue of the said Article 4.
It is agreed by virtue of this Article 4.
Article 4 of the Agreement applies.
Article 4 of this agreement applies.
Article 4 of the present instrument applies.
Article 4 of the Contract applies.
Article 4 of the Trade Agreement applies.
Article 4 of the Agreement on Trade applies.
Article 4 of the said Agreement applies.
Article 4 of the same applies.
Article 4 of the text applies.
The Agreement's Article 4 applies.
This Agreement, in its Article 4, applies.
This Agreement (Article 4) applies.
Under the Agreement, Article 4 applies.
Under the Charter, the Parties act; Article 4 applies.
Article 51 of the Charter and Article 4 apply.
Article 4 and Article 51 of the Charter apply.
Articles 4 and 51 of the Charter apply, as does 4.
El art\u00edculo 4 applies.
L'article 4 applies.
\u0421\u0442\u0430\u0442\u044c\u044f 4 applies.
\uc81c4\uc870 applies.
\u0410rticle 4 applies.
Arti\u00adcle 4 applies.
Article\u200b4 applies.
Article\u00a04 applies.
Article\u202f4 applies.
Article\t4 applies.
Article \u20604 applies.
Articl\u0435 4 applies.
Article 4\u00b9 applies.
Article 4, 4 days applies.
Fee: 4.
The fee is in 4.
Pages 2 and 4.
4 applies.
(4) applies.
4 and 5 apply.
4) hereof applies.
IV applies.
Four applies.
Chapter 4 applies.
Part 4 applies.
Title 4 applies.
Subsection 4 applies.
Sub-article 4 applies.
It applies subject to www.example.org/agreement#4.
It applies subject to article_4.
It applies subject to article/4.
It applies subject to Article = 4.
It applies subject to Article | 4.
It applies subject to Article\u20144.
It applies subject to Article ~4.
It applies subject to Article no four.
It applies subject to Article Nr. 4.
It applies subject to "Article" 4.
It applies subject to Article <4>.
It applies subject to Article *4*.
It applies subject to Article, 4.
It applies subject to Article of number 4.
It applies subject to Article number four.
It applies subject to the Article whose number is four.
It applies subject to number four of the Articles.
""".strip("\n").split("\n")  # codespell:ignore

MORE = {
    "letters": """
It shall act under (c).
It shall act under c.
It shall act under c).
It shall act under "c".
It shall act under point (c) of Article 2(1).
It shall act under Article 2(1)(c).
It shall act under Article 2(1)c.
It shall act under Article 2.1(c).
It shall act under Article 2(1), (b) and (c).
It shall act under Article 2(1)(b)-(d).
It shall act under (b) to (d) of Article 2(1).
It shall act under letter c of Article 2.
It shall act under letter C of Article 2.
It shall act under item c.
It shall act under sub-paragraph (c).
It shall act under subparagraph c of paragraph 1 of Article 2.
It shall act under subpara. (c) thereof.
It shall act under the third point of Article 2(1).
It shall act under the last point of Article 2(1).
It shall act under points b and c of Article 2.
It shall act under Article 2(1)(iii).
It shall act under 2(1)(c).
It shall act under 2.1.c.
It shall act under 2(c).
It shall act under 1(c).
It shall act under limb (c).
It shall act under \u24d2.
It shall act under \u249e.
""",
    "paragraphs": """
It shall act under Article 2(3).
It shall act under Article 2 (3).
It shall act under Article 2.3.
It shall act under Article 2, paragraph 3.
It shall act under Article 2, para 3.
It shall act under Article 2 par. 3.
It shall act under Article 2 \u00a7 3.
It shall act under Article 2 \u00b63.
It shall act under Article 2/3.
It shall act under Article 2-3.
It shall act under paragraph 3 of Article 2.
It shall act under the third paragraph of Article 2.
It shall act under paragraphs 2 to 4 of Article 2.
It shall act under paragraphs 1 and 3 of Article 2.
It shall act under Article 2(1) and (3).
It shall act under Article 2(1)-(3).
It shall act under Article 2(1), (2) and (3).
It shall act under Article 2, third paragraph.
It shall act under Article 2, 3.
It shall act under Article 2 III.
It shall act under Article 2, last paragraph.
It shall act under 2(3).
It shall act under 2.3.
It shall act under (3) of Article 2.
It shall act under 3 of Article 2.
It shall act under sub-article 3 of Article 2.
It shall act under clause 2.3.
It shall act under Articles 1(1), 2(3).
It shall act under the first three paragraphs of Article 2.
It shall act under sentence 1 of paragraph 3 of Article 2.
It shall act under subsection (3) of Article 2.
It shall act under Duties (3).
It shall act under the second and third paragraphs of Article 2.
""",
    "clauses": """
The Customer shall act under Clause 4.
The Customer shall act under Clause 4.1.
The Customer shall act under Clause 2.3.
The Customer shall act under 2.3.
The Customer shall act under 4.
The Customer shall act under 4.1.
The Customer shall act under cl 4.1.
The Customer shall act under cl. 4.1.
The Customer shall act under cll. 2.2-2.3.
The Customer shall act under Clauses 2.2 to 2.4.
The Customer shall act under clauses 1.1, 2.3 and 3.1.
The Customer shall act under clause 2(3).
The Customer shall act under clause 2, sub-clause 3.
The Customer shall act under sub-clause 2.3.
The Customer shall act under sub-clause 3 of clause 2.
The Customer shall act under the third sub-clause of Clause 2.
The Customer shall act under Section 4.
The Customer shall act under section 2.3.
The Customer shall act under paragraph 4.1.
The Customer shall act under Article 4.
The Customer shall act under s4.
The Customer shall act under \u00a72.3.
The Customer shall act under Clause four.
The Customer shall act under Clase 4.
The Customer shall act under Cluase 4.
The Customer shall act under part 4.
The Customer shall act under Term (3).
The Customer shall act under IV.
The Customer shall act under [2.3].
The Customer shall act under "2.3".
The Customer shall act under condition 4.
The Customer shall act under 2.2, 2.3.
""",
    "romans": """
It shall act under IV.
It shall act under Article 4.
It shall act under Article iv.
It shall act under Article Four.
It shall act under the fourth Article.
It shall act under Articles III-V.
It shall act under Articles III, IV and V.
It shall act under Art IV.
It shall act under 4.
It shall act under (IV).
It shall act under Article IV(1).
It shall act under Article IV.1.
It shall act under Article \u2163.
It shall act under Article \u0406V.
It shall act under Article lV.
It shall act under Article IV/1.
It shall act under V above.
It shall act under Artcle V.
It shall act under Art.V.
It shall act under ArticleV.
""",
    "notes": """
See note 4.
See footnote 4.
See fn 4.
See fn. 4.
See n 4.
See n. 4.
See nn. 3-5.
See supra note 4.
See above, note 4.
See the fourth note.
See the preceding note.
See the last footnote.
See 4.
See (4).
See notes 3 and 4.
See notes 3-4.
See endnote 4.
See remark 4.
See footnotes three to five.
""",
    "annexes": """
See Annex 3.
See Annex III.
See annex three.
See the third Annex.
See Annexes 1 to 3.
See Annexes 1, 2 and 3.
See Annexes 1-3.
See Annx 3.
See Appendix 3.
See Schedule 3.
See Attachment 3.
See Enclosure 3.
See 3.
See the last Annex.
See the preceding Annex.
See A.3.
See Ann. 3.
See Annex no. 3.
See Annex (3).
See Annex3.
See paragraph 1 of Annex 3.
See Annex 3(1).
See Annex 3.1.
See Annex C.
""",
}


@pytest.mark.parametrize("line", ARTICLES)
def test_a_reference_to_an_article_left_behind_refuses(line: str) -> None:
    assert numbering(*drafts(page("en", f"2. {line}" if line[0].isalpha() else line)))


@pytest.mark.parametrize(
    ("name", "line"),
    [(name, line) for name, lines in MORE.items() for line in lines.strip("\n").split("\n")],
)
def test_a_reference_to_what_else_is_numbered_left_behind_refuses(name: str, line: str) -> None:
    assert numbering(*drafts(page(name, f"2. {line}" if name != "clauses" else f"1.3 {line}")))
