"""A term that is not renamed as a whole proves nothing, in Russian, French, Spanish or Korean."""

from __future__ import annotations

import pytest
from tests.attacks_kit import proved, renaming

from paraph.proof.checker.documents.terms import defined_term
from paraph.text.node import Provision, Text

OTHERS = {
    "ru": [
        (
            "Поставщик",
            "Продавец",
            "  «Поставщик» означает Акме. => «Продавец» означает Акме.\n  {}",
            [
                "Долг Поставщика велик.",
                "Долг Поставщика велик. => Долг Продавца велик.",
                "Долг поставщику велик.",
                "Субпоставщик платит.",
                "Поставщики платят.",
                "Поставщики платят. => Продавцы платят.",
                "ПОСТАВЩИК платит.",
                "Каждый продавец платит.",
                "Права продавцов важны.",
                "Продажа идёт без задержки, продавцу дан срок.",
                "Поставщик-Плательщик платит. => Продавец-Плательщик платит.",
                "ООО Поставщик платит. => ООО Продавец платит.",
                "Пос-\u2028тавщик платит.",
                "П\u043eставщuк платит.",
                "Постaвщик платит.",
            ],
        ),
    ],
    "fr": [
        (
            "Fournisseur",
            "Vendeur",
            "  « Fournisseur » désigne Acme. => « Vendeur » désigne Acme.\n  {}",
            [
                "Le Fournisseur paie.",
                "Les Fournisseurs paient.",
                "Chaque fournisseur paie.",
                "La Fournisseuse paie.",
                "Le sous-Fournisseur paie.",
                "LE FOURNISSEUR PAIE.",
                "Un vendeur paie.",
                "Les vendeuses paient.",
                "Les Fournisseurs paient. => Les Vendeur paient.",
                "Le Fournisseur SA paie. => Le Vendeur SA paie.",
                "Le Four\u00adnisseur paie.",
                "Le Founisseur paie.",
                "Le Marchand paie.",
            ],
        ),
        (
            "Fournisseur",
            "Vendeur",
            "  « Fournisseur » comprend Acme. => « Vendeur » comprend Acme.\n  {}",
            ["Le Fournisseur paie. => Le Vendeur paie."],
        ),
        (
            "Prêt",
            "Don",
            "  « Prêt » désigne un euro. => « Don » désigne un euro.\n  {}",
            ["Le Prêt est versé. => Le Don est versé."],
        ),
    ],
    "es": [
        (
            "Proveedor",
            "Vendedor",
            "  «Proveedor» significa Acme. => «Vendedor» significa Acme.\n  {}",
            [
                "El Proveedor paga.",
                "Los Proveedores pagan.",
                "Cada proveedor paga.",
                "La Proveedora paga.",
                "El subproveedor paga.",
                "EL PROVEEDOR PAGA.",
                "Un vendedor paga.",
                "Las vendedoras pagan.",
                "Los Proveedores pagan. => Los Vendedor pagan.",
                "El Proveedor SA paga. => El Vendedor SA paga.",
                "El Provedor paga.",
                "El Suministrador paga.",
            ],
        ),
        (
            "Préstamo",
            "Regalo",
            "  «Préstamo» significa un euro. => «Regalo» significa un euro.\n  {}",
            ["El Préstamo se paga. => El Regalo se paga."],
        ),
    ],
    "ko": [
        (
            "공급자",
            "판매자",
            "  \u201c공급자\u201d란 주식회사를 말한다. => \u201c판매자\u201d란 주식회사를 말한다.\n  {}",
            [
                "공급자는 납품한다.",
                "공급자가 납품한다. => 판매자이 납품한다.",
                "하도급공급자는 납품한다.",
                "모든 판매자는 납품한다.",
            ],
        ),
    ],
}


@pytest.mark.parametrize(
    ("code", "old", "new", "page"),
    [
        (code, old, new, page.format(line))
        for code, cases in OTHERS.items()
        for old, new, page, lines in cases
        for line in lines
    ],
)
def test_a_term_is_not_renamed_in_other_languages(code: str, old: str, new: str, page: str) -> None:
    _refused(page, code, {old: new})


def _refused(page: str, code: str, names: dict[str, str]) -> None:
    proof, *sides = renaming(page, code, names)
    old, new = [Text(tuple([_lined(each) for each in text.provisions])) for text in sides]
    claims = [
        piece
        for step in proof.steps
        for piece in getattr(step, "pieces", ())
        if piece.name == "defined-term"
    ]

    assert not claims or defined_term(proof, old, new)
    assert "defined-term" not in proved(old, new, code)


def _lined(provision: Provision) -> Provision:
    """Return a provision whose line separators are line feeds, which a page cannot hold."""
    return provision._replace(text=provision.text.replace("\u2028", "\n"))


NAMES = [
    (
        "ru",
        "Программа",
        "Инициатива",
        "Программа развития ООН действует. => Инициатива развития ООН действует.",
    ),
    (
        "fr",
        "Programme",
        "Projet",
        "Le Programme alimentaire mondial paie. => Le Projet alimentaire mondial paie.",
    ),
    (
        "fr",
        "Comité",
        "Conseil",
        "Le Comité constitutionnel siège. => Le Conseil constitutionnel siège.",
    ),
    ("fr", "Programme", "Projet", "Le Programme de paix est là. => Le Projet de paix est là."),
    (
        "es",
        "Programa",
        "Proyecto",
        "El Programa mundial de alimentos paga. => El Proyecto mundial de alimentos paga.",
    ),
    ("es", "Comité", "Consejo", "El Comité económico paga. => El Consejo económico paga."),
]
DEFINED = {
    "ru": "«{0}» означает вещь. => «{1}» означает вещь.",
    "fr": "« {0} » désigne la chose. => « {1} » désigne la chose.",
    "es": "«{0}» significa la cosa. => «{1}» significa la cosa.",
}


@pytest.mark.parametrize("case", NAMES, ids=lambda case: case[3][:30])
def test_a_name_in_small_letters_keeps_a_term_open(case: tuple[str, str, str, str]) -> None:
    code, old, new, line = case

    _refused(f"  # D\n  {DEFINED[code].format(old, new)}\n  {line}", code, {old: new})


@pytest.mark.parametrize("line", ["The program runs.", "The Programs run.", "A PROGRAM runs."])
def test_another_spelling_of_a_term_is_a_use_of_it(line: str) -> None:
    page = "  # D\n  “Programme” means a box. => “Project” means a box.\n"

    _refused(f"{page}  {line}", "en", {"Programme": "Project"})
