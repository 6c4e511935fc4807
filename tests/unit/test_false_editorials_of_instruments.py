"""References once renumbered with this text though they are of another, or of an old one."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge

TEXTS = {
    "en": ("# Agreement on Trade", "## Article {}. {}", "The Seller delivers the goods."),
    "fr": ("# Accord sur le commerce", "## Article {}. {}", "Le vendeur livre les biens."),
    "es": ("# Acuerdo sobre comercio", "## Artículo {}. {}", "El vendedor entrega los bienes."),
    "ru": ("# Соглашение о торговле", "## Статья {}. {}", "Продавец передаёт товар покупателю."),
    "ko": ("# 무역 협정", "## 제{}조 ({})", "매도인은 이 협정에 따라 물품을 인도한다."),
}
TITLES = {
    "en": ("Scope", "Duties", "Term", "Disputes"),
    "fr": ("Portée", "Obligations", "Durée", "Différends"),
    "es": ("Alcance", "Obligaciones", "Duración", "Controversias"),
    "ru": ("Сфера", "Обязанности", "Срок", "Споры"),
    "ko": ("범위", "의무", "기간", "분쟁"),
}
OF_ANOTHER = {
    "en": (
        "Of the Rules of Trade, Article {} is not heeded.",
        "The Plan of Trade is heeded, save that Article {} is not.",
        "The Seller heeds the Trade Manual, in particular Article {}.",
        "As to the CISG, see Article {}.",
        "According to the Model Report, Article {} applies.",
        "Article {} of this Agreement in its original version applies.",
        "Article {} of this Agreement as concluded in 1998 applies.",
        "Article {} of this Agreement as it stood before applies.",
        "Article {} of this Agreement as in force until 2020 applies.",
        "Article {} of this Agreement, as signed in 1998, applies.",
        "Article {} of this Agreement prior to its amendment applies.",
        "Article {} of this Agreement as originally adopted applies.",
        "Article {} of this Agreement (old) applies.",
        "Article {} of this Agreement (1998) applies.",
        "Article {} (1998) applies.",
        "Article {} as concluded in 1998 applies.",
        "Article {} as last amended applies.",
        "Article {} in force before 2020 applies.",
        "Article {} in the text of 1998 applies.",
        "Article {} (France) applies.",
        "Article {} in it applies.",
        "Under the agreement of 1998, Article {} applies.",
        "Article {} of the agreement concluded in 1998 applies.",
        "Article {} of the Agreement signed at Bern applies.",
        "Article {} of the Agreement, signed at Bern, applies.",
        "Article {} of the Agreement then in force applies.",
        "Article {} of the Agreement it replaces applies.",
        "Article {} of the Agreement that expired applies.",
        "Article {} of the Agreement attached applies.",
        "Article {} of the Agreement in Annex I applies.",
    ),
    "fr": (
        "Dans le manuel de Rome, l'article {} s'applique.",
        "Selon les Règles de Rome, l'article {} s'applique.",
        "Selon le bail sur les navires, l'article {} s'applique.",
        "L'article {} de l'Accord dans sa version antérieure s'applique.",
        "L'article {} de l'Accord tel que conclu en 1998 s'applique.",
        "L'article {} en vigueur avant 1998 s'applique.",
        "L'article {} de l'Accord bilatéral s'applique.",
        "Cet article {} s'applique.",
    ),
    "es": (
        "En el manual de Roma, el artículo {} se aplica.",
        "Según las Reglas de Roma, el artículo {} se aplica.",
        "Según el contrato sobre los buques, el artículo {} se aplica.",
        "El artículo {} del Acuerdo en su versión anterior se aplica.",
        "El artículo {} del Acuerdo tal como se firmó se aplica.",
        "El artículo {} del Acuerdo marco se aplica.",
        "El artículo {} del acuerdo marco se aplica.",
        "Ese artículo {} se aplica.",
        "Según la ley, el artículo {} se aplica.",
    ),
    "ru": (
        "Применяются Условия о судах, однако статья {} не применяется.",
        "В руководстве по торговле статья {} исключена.",
        "Применяются правила о судах; при этом статья {} исключена.",
        "Статья {} Соглашения в прежней редакции применяется.",
        "Статья {} Соглашения в редакции 1998 года применяется.",
        "Статья {} настоящего Соглашения в первоначальной редакции применяется.",
        "Статья {} данного акта применяется.",
        "Здесь французская статья {} применяется.",
    ),
    "ko": (
        *("GATT 제{}조를 적용한다.", "GATT의 제{}조를 적용한다.", "제{}조(GATT)를 적용한다."),
        *("GATT(제{}조)를 적용한다.", "결정 제{}조를 적용한다.", "지침 제{}조를 적용한다."),
        *("조례 제{}조를 적용한다.", "세칙 제{}조를 적용한다.", "협정 초안 제{}조를 적용한다."),
        *("본 협정 개정안 제{}조를 적용한다.", "각서 제{}조를 적용한다.", "FTA 제{}조를 적용한다."),
    ),
}
OF_THIS = {
    "en": (
        "Article {} of this Agreement applies until 2027.",
        "Article {} (Disputes) of this Agreement applies.",
        "Article {} of the Agreement applies in the territory of Arland.",
        "Article {} shall enter into force on 6 May 2027.",
    ),
    "fr": ("L'article {} entre en vigueur le 5 mai 2027.", "L'article {} de l'Accord s'applique."),
    "es": ("El artículo {} entra en vigor el 5 de mayo de 2027.",),
    "ru": ("Статья {} Соглашения применяется в письменном виде.",),
    "ko": ("위원회의 결정은 이 협정 제{}조에 따른다.",),
}


def _word(code: str, line: str) -> str:
    """Return the verdict where Article 5 became Article 4, and the line follows it."""
    title, heading, wording = TEXTS[code]
    texts = []
    for numbers in ((1, 2, 4, 5), (1, 2, 3, 4)):
        headings = [heading.format(*each) for each in zip(numbers, TITLES[code], strict=True)]
        said = f"\n\n{wording}\n\n".join(headings)
        texts.append(f"{title}\n\n{wording} {line.format(numbers[3])}\n\n{said}\n\n{wording}")
    readings = [paraph.read(each.encode(), file="a.md", language=code) for each in texts]
    return judge(paraph.compare(*readings), language=code).word


@pytest.mark.parametrize(("code", "line"), [(c, x) for c, xs in OF_ANOTHER.items() for x in xs])
def test_what_may_be_of_another_text_is_not_renumbered(code: str, line: str) -> None:
    assert _word(code, line) == "open"


@pytest.mark.parametrize(("code", "line"), [(c, x) for c, xs in OF_THIS.items() for x in xs])
def test_what_is_of_this_text_follows_it(code: str, line: str) -> None:
    assert _word(code, line) == "editorial"
