"""A reference whose new target is not the only one with the title that it cites is not repaired."""

from __future__ import annotations

import pytest
from tests.attacks_kit import FILLER, proved
from tests.proofs_by_hand import drafts
from tests.repair_kit import REPAIR, stays_open

from paraph.proof.checker.documents.repair import reference_repair

PAGE = """
  # Agreement on boxes
  ## Article 1. Scope
  {}
  ## Article 2. Term
  It lasts.
  ## Article 3. Settlements
  They are made.
  ## Article 4. Costs
  They are borne.
"""
RIGHT = "See Article 2 (Settlements). => See Article 3 (Settlements)."

LINES = [
    "See Article 3 (Settlements). => See Article 2 (Settlements).",
    "See Article 3 (Settlements). => See Article 4 (Settlements).",
    "See Article 9 (Settlements). => See Article 8 (Settlements).",
    "See Article 2 (Term). => See Article 3 (Term).",
    "See Article 2 (Settlement). => See Article 3 (Settlement).",
    "See Article 2 (Settlement). => See Article 3 (Settlements).",
    "See Article 2 (settlements). => See Article 3 (settlements).",
    "See Article 2 (Settle). => See Article 3 (Settle).",
    "See Article 2 (Settlements and Costs). => See Article 3 (Settlements and Costs).",
    "See Article 2 (Settlements, Costs). => See Article 3 (Settlements, Costs).",
    "See Article 2 (Costs). => See Article 3 (Costs).",
    "See Article 2 (the Settlements). => See Article 3 (the Settlements).",
    "See Article 2. => See Article 3.",
    "See Article 2 (new). => See Article 3 (new).",
    "See Article 2 (if any). => See Article 3 (if any).",
    "See Article 2 (as amended). => See Article 3 (as amended).",
    "See Article 2 Settlements. => See Article 3 Settlements.",
    "See Article 2, Settlements. => See Article 3, Settlements.",
    "See Article 2 [Settlements]. => See Article 3 [Settlements].",
    "See Article 2 (Settlements). ~> See Article 3 (Settlement).",
    "See Article 2 (Term). ~> See Article 3 (Settlements).",
    "See Article 2 (Settlements) of the Charter. => See Article 3 (Settlements) of the Charter.",
    "See Article 2 (Settlements) of that Agreement. => See Article 3 (Settlements) of that"
    " Agreement.",
    "See Article 2 (Settlements) of the Sale Contract. => See Article 3 (Settlements) of the Sale"
    " Contract.",
    "See Article 2 (Settlements) thereof. => See Article 3 (Settlements) thereof.",
    "See Article 2 (Settlements) of Annex 1. => See Article 3 (Settlements) of Annex 1.",
    "See Article 2 (Settlements) GDPR. => See Article 3 (Settlements) GDPR.",
    "See Article 2 (Settlements) UNCLOS. => See Article 3 (Settlements) UNCLOS.",
    "See the Charter's Article 2 (Settlements). => See the Charter's Article 3 (Settlements).",
    "Under the Charter, Article 2 (Settlements). => Under the Charter, Article 3 (Settlements).",
    "The Charter says so in Article 2 (Settlements). => The Charter says so in Article 3"
    " (Settlements).",
    "As in the Sale Contract, Article 2 (Settlements) holds. => As in the Sale Contract, Article 3"
    " (Settlements) holds.",
    "See GDPR Article 2 (Settlements). => See GDPR Article 3 (Settlements).",
    "See \u201cArticle 2 (Settlements)\u201d. => See \u201cArticle 3 (Settlements)\u201d.",
    "It says: \u201cSee Article 2 (Settlements).\u201d => It says: \u201cSee Article 3"
    " (Settlements).\u201d",
    "\u201cSee Article 2 (Settlements). => \u201cSee Article 3 (Settlements).",
    "See Articles 2 and 4 (Settlements). => See Articles 3 and 4 (Settlements).",
    "See Articles 2 to 4 (Settlements). => See Articles 3 to 4 (Settlements).",
    "See Articles 4 and 2 (Settlements). => See Articles 4 and 3 (Settlements).",
    "See Article 2 (Settlements) and 4. => See Article 3 (Settlements) and 4.",
    "See Article 2 (Settlements) et seq. => See Article 3 (Settlements) et seq.",
    "See Article 2 (Settlements) ff. => See Article 3 (Settlements) ff.",
    "See Article 2(1) (Settlements). => See Article 3(1) (Settlements).",
    "See Article 2.1 (Settlements). => See Article 3.1 (Settlements).",
    "See Article 2 bis (Settlements). => See Article 3 bis (Settlements).",
    "See Article 2a (Settlements). => See Article 3a (Settlements).",
    "See paragraph 1 of Article 2 (Settlements). => See paragraph 1 of Article 3 (Settlements).",
    "See paragraph 7 of Article 2 (Settlements). => See paragraph 7 of Article 3 (Settlements).",
    "See paragraph 1 of Article 3 (Settlements). => See paragraph 2 of Article 3 (Settlements).",
    "See paragraphs 1 and 2 of Article 2 (Settlements). => See paragraphs 1 and 2 of Article 3"
    " (Settlements).",
    "See the first paragraph of Article 2 (Settlements). => See the first paragraph of Article 3"
    " (Settlements).",
    "See point (a) of paragraph 1 of Article 2 (Settlements). => See point (a) of paragraph 1 of"
    " Article 3 (Settlements).",
    "See paragraph 2 (Settlements). => See paragraph 3 (Settlements).",
    "See Section 2 (Settlements). => See Section 3 (Settlements).",
    "See Annex 2 (Settlements). => See Annex 3 (Settlements).",
    "See Article 2 (Settlements). ~> See Section 3 (Settlements).",
    "See 2 (Settlements). => See 3 (Settlements).",
    "See no. 2 (Settlements). => See no. 3 (Settlements).",
    "See Rule 2 (Settlements). => See Rule 3 (Settlements).",
    "See Artcle 2 (Settlements). => See Artcle 3 (Settlements).",
    "See Article 2 (Settlements) (Term). => See Article 3 (Settlements) (Term).",
    "See Article 2 (Term) (Settlements). => See Article 3 (Term) (Settlements).",
    "See Article 2 ((Settlements)). => See Article 3 ((Settlements)).",
    "See Article 2 (Settlements (all)). => See Article 3 (Settlements (all)).",
    "See Article 2 (\u201cSettlements\u201d). => See Article 3 (\u201cSettlements\u201d).",
    "See old Article 2 (Settlements). => See old Article 3 (Settlements).",
    "See former Article 2 (Settlements). => See former Article 3 (Settlements).",
    "See Article 2 (Settlements) as it was. ~> See Article 3 (Settlements) as it is.",
    "Article 2 (Settlements) is replaced by this. => Article 3 (Settlements) is replaced by this.",
    "Article 2 (Settlements) shall read as follows. => Article 3 (Settlements) shall read as"
    " follows.",
    "Article 2 (Settlements) is amended. => Article 3 (Settlements) is amended.",
    "Between Article 2 (Settlements) and Article 4. => Between Article 3 (Settlements) and Article"
    " 4.",
    "From Article 2 (Settlements) to Article 4. => From Article 3 (Settlements) to Article 4.",
    "See Article 2 (Set\u00adtlements). => See Article 3 (Set\u00adtlements).",
    "See Article 2 (S\u0435ttlements). => See Article 3 (S\u0435ttlements).",
    "Pay 2 (Settlements). => Pay 3 (Settlements).",
]


@pytest.mark.parametrize("line", LINES)
def test_a_reference_in_doubt_is_not_repaired(line: str) -> None:
    stays_open(PAGE.format(line))


PAGES = {
    "the target was retitled": PAGE.replace(
        "## Article 3. Settlements", "## Article 3. Receipts ~> ## Article 3. Settlements"
    ),
    "the target lost its title": PAGE.replace(
        "## Article 3. Settlements", "## Article 3. Settlements ~> ## Article 3. Receipts"
    ),
    "the target came": PAGE.replace("  ## Article 3. Settlements", "+ ## Article 3. Settlements"),
    "two have the title": PAGE + "  ## Article 5. Settlements\n",
    "two had the title": PAGE + "- ## Article 5. Settlements\n",
    "two have the title now": PAGE + "+ ## Article 5. Settlements\n",
    "one in an annex has it too": PAGE + "  # Annex 1\n  ## Article 2. Settlements\n  All.\n",
    "a chapter has it too": PAGE + "  # Chapter IX. Settlements\n",
    "a heading without a number has it too": PAGE + "  ## Settlements\n",
    "the old target has a like title": PAGE.replace("Article 2. Term", "Article 2. Settlement"),
    "the old target has a title with its word": PAGE.replace(
        "Article 2. Term", "Article 2. Term of settlements"
    ),
    "the old target has a title with its stem": PAGE.replace(
        "Article 2. Term", "Article 2. Settling accounts"
    ),
    "the old target has no title": PAGE.replace("## Article 2. Term", "Article 2"),
    "the old target is all text": PAGE.replace(
        "## Article 2. Term", "Article 2. The Seller settles all accounts, as he must."
    ),
    "the old target speaks of it": PAGE.replace("It lasts.", "It lasts until the settlements end."),
    "the old target speaks of it otherwise": PAGE.replace("It lasts.", "A settlement ends it."),
    "the target moved to another number": PAGE.replace(
        "## Article 3. Settlements", "## Article 3. Settlements ~> ## Article 5. Settlements"
    ),
    "the titles changed places": PAGE.replace(
        "## Article 2. Term", "## Article 2. Term ~> ## Article 2. Settlements"
    ).replace("## Article 3. Settlements", "## Article 3. Settlements ~> ## Article 3. Term"),
    "two bear the number": PAGE + "  # Part B\n  ## Article 3. Scope\n",
    "two bear the old number": PAGE + "  # Part B\n  ## Article 2. Settlements\n",
    "this amends another text": PAGE.replace(
        "# Agreement on boxes", "# Protocol to amend the Agreement on boxes"
    ),
    "a list that names another text": PAGE.replace(
        "  {}", "  These apply of the Sale Contract:\n  {}"
    ),
    "in a quotation that goes on": PAGE.replace("  {}", "  It says: \u201call\n  {}"),
    "the title is that of the place itself": PAGE.replace(
        "Article 1. Scope", "Article 1. Settlements"
    ),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_a_reference_is_not_repaired_where_its_title_is_not_that_of_one_target(page: str) -> None:
    stays_open(page.format(RIGHT))


OTHERS = {
    "ru": (
        "  # Соглашение о ящиках\n  ## Статья 1. Сфера\n  {}\n  ## Статья 2. Срок\n"
        "  ## Статья 3. Расчёты\n  ## Статья 4. Расходы\n",
        [
            "См. статью 2 (Расчёт). => См. статью 3 (Расчёт).",
            "См. статью 2 (Расчёты) Устава. => См. статью 3 (Расчёты) Устава.",
            "См. статью 2 (расчёты). => См. статью 3 (расчёты).",
            "См. статью 3 (Расчёты). => См. статью 2 (Расчёты).",
            "См. статьи 2 и 4 (Расчёты). => См. статьи 3 и 4 (Расчёты).",
            "См. пункт 1 статьи 2 (Расчёты). => См. пункт 1 статьи 3 (Расчёты).",
            "См. «статью 2 (Расчёты)». => См. «статью 3 (Расчёты)».",
            "См. статью 2 (Срок). => См. статью 3 (Срок).",
            "См. пункт 2 (Расчёты). => См. пункт 3 (Расчёты).",
        ],
    ),
    "fr": (
        "  # Accord sur les boîtes\n  ## Article 1. Portée\n  {}\n  ## Article 2. Durée\n"
        "  ## Article 3. Règlements\n  ## Article 4. Frais\n",
        [
            "Voir l'article 2 (Règlement). => Voir l'article 3 (Règlement).",
            "Voir l'article 2 (Règlements) de la Charte. => Voir l'article 3 (Règlements) de la"
            " Charte.",
            "Voir l'article 2 (règlements). => Voir l'article 3 (règlements).",
            "Voir l'article 3 (Règlements). => Voir l'article 2 (Règlements).",
            "Voir les articles 2 et 4 (Règlements). => Voir les articles 3 et 4 (Règlements).",
            "Voir l'article 2 (Durée). => Voir l'article 3 (Durée).",
            "Voir « l'article 2 (Règlements) ». => Voir « l'article 3 (Règlements) ».",
            "Voir l'article 2 (Règlements) et suivants. => Voir l'article 3 (Règlements) et"
            " suivants.",
        ],
    ),
    "es": (
        "  # Acuerdo sobre cajas\n  ## Artículo 1. Alcance\n  {}\n  ## Artículo 2. Duración\n"
        "  ## Artículo 3. Pagos\n  ## Artículo 4. Gastos\n",
        [
            "Véase el artículo 2 (Pago). => Véase el artículo 3 (Pago).",
            "Véase el artículo 2 (Pagos) de la Carta. => Véase el artículo 3 (Pagos) de la Carta.",
            "Véase el artículo 2 (pagos). => Véase el artículo 3 (pagos).",
            "Véase el artículo 3 (Pagos). => Véase el artículo 2 (Pagos).",
            "Véanse los artículos 2 y 4 (Pagos). => Véanse los artículos 3 y 4 (Pagos).",
            "Véase el artículo 2 (Duración). => Véase el artículo 3 (Duración).",
            "Véase «el artículo 2 (Pagos)». => Véase «el artículo 3 (Pagos)».",
        ],
    ),
    "ko": (
        "  # 상자에 관한 협정\n  제1조 (범위)\n  {}\n  제2조 (기간)\n  제3조 (결제)\n  제4조 (비용)\n",
        [
            "제3조 (결제)를 본다. => 제2조 (결제)를 본다.",
            "제2조 (기간)를 본다. => 제3조 (기간)를 본다.",
            "헌장 제2조 (결제)를 본다. => 헌장 제3조 (결제)를 본다.",
            "제2조 및 제4조 (결제)를 본다. => 제3조 및 제4조 (결제)를 본다.",
            "제2조 제1항 (결제)를 본다. => 제3조 제1항 (결제)를 본다.",
        ],
    ),
}


@pytest.mark.parametrize(
    ("code", "page"),
    [(code, page.format(line)) for code, (page, lines) in OTHERS.items() for line in lines],
)
def test_a_reference_in_doubt_is_not_repaired_in_other_languages(code: str, page: str) -> None:
    stays_open(page, code)


def test_the_page_of_the_attacks_is_itself_right() -> None:
    proof, old, new = drafts(f"{PAGE.format(RIGHT)}{FILLER['en']}", "en", REPAIR)

    assert not reference_repair(proof, old, new)
    assert REPAIR in proved(old, new, "en")
