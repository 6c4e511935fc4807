"""A reference whose number misses the title that it cites is repaired to the one that has it."""

from __future__ import annotations

import pytest
from tests.attacks_kit import FILLER, proved, word
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents import ENABLED
from paraph.proof.checker.documents.repair import reference_repair

REPAIR = "reference-repair"
PAGE = """
  # Agreement on boxes
  ## Article 1. Scope
  {}
  ## Article 2. Term
  It lasts.
  ## Article 3. Settlement of Accounts
  They are made.
  ## Article 4. Costs
  They are borne.
"""
TITLE = "Settlement of Accounts"
LINES = [
    "See Article {} ({}).",
    "See also Article {} ({}).",
    "Under Article {} ({}), they pay.",
    "Then Article {} ({}) applies.",
    "Then Article {} ({}) shall not apply.",
    "Pursuant to Article {} ({}), they pay.",
    "Subject to Article {} ({}), they pay.",
    "In accordance with Article {} ({}) of this Agreement, they pay.",
    "Notwithstanding Article {} ({}), they pay.",
    "Without prejudice to Article {} ({}), they pay 5 euros on 5 May.",
    "1. For the purposes of Article {} ({}), boxes are goods.",
    "(a) As set out in Article {} ({}), they pay;",
    "{{1}} See Article {} ({}).",
    "Under Article {} ({}), they pay. Then they rest.",
    "By virtue of Article {} ({}), all pay.",
    "As provided for in Article {} ({}), they pay.",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("missed", ["2", "9"])
def test_a_reference_is_repaired_by_its_title(line: str, missed: str) -> None:
    _proved(PAGE.format(f"{line.format(missed, TITLE)} => {line.format('3', TITLE)}"))


def test_a_reference_is_repaired_to_a_title_in_capitals() -> None:
    page = PAGE.replace(f"3. {TITLE}", f"3. {TITLE.upper()}")

    _proved(page.format(f"See Article 2 ({TITLE}). => See Article 3 ({TITLE})."))


@pytest.mark.parametrize(
    "form", ["## Article {}\n  ## {}", "Article {}\n  {}", "Article {}. {}", "## Article {}: {}"]
)
def test_a_reference_is_repaired_however_titles_stand(form: str) -> None:
    page = PAGE
    for number, title in enumerate(("Scope", "Term", TITLE, "Costs"), start=1):
        page = page.replace(f"## Article {number}. {title}", form.format(number, title))

    _proved(page.format(f"See Article 2 ({TITLE}). => See Article 3 ({TITLE})."))


def test_a_reference_to_a_paragraph_is_repaired_in_its_outer_number() -> None:
    page = PAGE.replace("They are made.", "1. They are made.\n  2. They are kept.")

    _proved(
        page.format(
            f"Then paragraph 2 of Article 9 ({TITLE}) applies. => Then paragraph 2 of Article 3"
            f" ({TITLE}) applies."
        )
    )


def test_two_references_are_repaired_at_once() -> None:
    _proved(
        PAGE.format(
            f"Under Article 9 ({TITLE}), they pay. => Under Article 3 ({TITLE}), they pay.\n"
            "  See Article 2 (Costs). => See Article 4 (Costs)."
        )
    )


def test_a_reference_is_repaired_beside_what_is_open() -> None:
    _, old, new = drafts(
        PAGE.format(f"See Article 2 ({TITLE}). => See Article 3 ({TITLE}).")
        + f"  They shall pay. ~> They may pay.\n{FILLER['en']}",
        "en",
        REPAIR,
    )

    assert proved(old, new, "en") == {REPAIR}
    assert word(old, new, "en") == "open"


OTHERS = [
    (
        "ru",
        "# Соглашение о ящиках\n  ## Статья 1. Сфера\n  {}\n  ## Статья 2. Срок\n  ## Статья 3. Порядок расчётов\n",
        "Порядок расчётов",
        "См. статью {} ({}).",
    ),
    (
        "ru",
        "# Соглашение о ящиках\n  ## Статья 1. Сфера\n  {}\n  ## Статья 2. Срок\n  ## Статья 3. Порядок расчётов\n",
        "Порядок расчётов",
        "Согласно статье {} ({}), платят.",
    ),
    (
        "fr",
        "# Accord sur les boîtes\n  ## Article 1. Portée\n  {}\n  ## Article 2. Durée\n  ## Article 3. Paiements\n",
        "Paiements",
        "Voir l'article {} ({}).",
    ),
    (
        "fr",
        "# Accord sur les boîtes\n  ## Article 1. Portée\n  {}\n  ## Article 2. Durée\n  ## Article 3. Paiements\n",
        "Paiements",
        "Conformément à l'article {} ({}), on paie.",
    ),
    (
        "es",
        "# Acuerdo sobre cajas\n  ## Artículo 1. Alcance\n  {}\n  ## Artículo 2. Duración\n  ## Artículo 3. Pagos\n",
        "Pagos",
        "Véase el artículo {} ({}).",
    ),
    (
        "es",
        "# Acuerdo sobre cajas\n  ## Artículo 1. Alcance\n  {}\n  ## Artículo 2. Duración\n  ## Artículo 3. Pagos\n",
        "Pagos",
        "De conformidad con el artículo {} ({}), se paga.",
    ),
]


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case[0])
def test_a_reference_is_repaired_in_other_languages(case: tuple[str, str, str, str]) -> None:
    code, page, title, line = case

    _proved("  " + page.format(f"{line.format('2', title)} => {line.format('3', title)}"), code)


def _proved(page: str, code: str = "en") -> None:
    proof, old, new = drafts(f"{page.rstrip()}\n{FILLER[code]}", code, REPAIR)

    assert not reference_repair(proof, old, new)
    enabled = code in ENABLED[REPAIR]
    assert proved(old, new, code) == ({REPAIR} if enabled else set())
    assert word(old, new, code) == ("editorial" if enabled else "open")
