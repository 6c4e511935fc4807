"""Items renumbered while a lone letter still names one of them: open for ever.

A letter that looks like a word of its language, hangs on an apostrophe, a number or a particle, or
stands in quotation marks, names an item all the same.
"""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES

TEXTS = {
    "en": """# Agreement on Trade

## Article 1. Duties

The Seller shall:

{}

## Article 2. Rest

The Buyer pays the price. {}
""",
    "ru": """# Соглашение о торговле

## Статья 1. Обязанности

Продавец обязан:

{}

## Статья 2. Прочее

Покупатель платит цену продавцу. {}
""",
    "fr": """# Accord sur le commerce

## Article 1. Obligations

Le vendeur doit :

{}

## Article 2. Divers

L'acheteur paie le prix au vendeur. {}
""",
    "es": """# Acuerdo sobre el comercio

## Artículo 1. Obligaciones

El vendedor debe:

{}

## Artículo 2. Otros

El comprador paga el precio al vendedor. {}
""",
    "ko": """# 무역 협정

## 제1조 (의무)

매도인은 다음 의무를 진다.

{}

## 제2조 (기타)

매수인은 대금을 지급한다. {}
""",
}
ITEMS = {
    "en": "pack;carry;insure;store;weigh;receive;clean;test;open;unload",
    "ru": "упаковать;перевезти;хранить;застраховать;взвесить;принять;сдать;осмотреть;выгрузить",
    "fr": "emballer;porter;garder;assurer;peser;recevoir;livrer;voir;laver;vider",
    "es": "embalar;llevar;guardar;asegurar;pesar;recibir;entregar;ver;lavar;vaciar",
    "ko": "포장한다;운송한다;보관한다;측정한다;받는다;인도한다;검사한다;세척한다;하역한다",
}
LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "fr": "abcdefghijklmnopqrstuvwxyz",
    "es": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдежзиклмнопр",
    "ko": "가나다라마바사아자차카타",
}
LEFT_BEHIND = [
    *[
        ("en", "d", line)
        for line in (
            *("The duty at d ends.", "Duty d ends.", "The d duty ends.", "All up to d ends."),
            *("Duties b/d end.", "Art. 1d ends.", "Art. 1D ends.", "1.d ends.", "Sub d it ends."),
            *("Article 1 d applies.", "In case d costs are shared.", "It ends as in d above."),
            *("The Buyer bears d's costs.", "It acts under 'd' then.", "Point d' ends."),
            *("It acts under \u2018d\u2019 then.", "It acts under [d] then."),
        )
    ],
    ("en", "e", "The Buyer bears e\u2019s costs."),
    ("en", "i", "It acts pursuant to i."),
    ("en", "i", "Duty i ends."),
    *[
        ("ru", "в", line)
        for line in (
            *(
                "Обязанность в прекращается.",
                "Обязанности в и г прекращаются.",
                "в не применяется.",
            ),
            *("Расходы по в несёт Продавец.", "Согласно в платит Продавец.", "С в по г не платят."),
            *("В случае в платит Продавец.", "Статья 1 в не применяется.", "п. 1в не применяется."),
            *("п. 1В не применяется.", "п.1.в не применяется"),
        )
    ],
    ("ru", "б", "Обязанность б прекращается."),
    ("ru", "г", "Согласно г платит Продавец."),
    ("ru", "ж", "Расходы по ж несёт Продавец."),
    ("ru", "д", "п. 1д не применяется."),
    ("fr", "d", "L'obligation d'd cesse."),
    ("fr", "h", "Les frais de l'h sont partagés."),
    *[
        ("es", "e", line)
        for line in (
            *("La obligación e cesa.", "Según e paga el vendedor.", "Artículo 1 e no se aplica."),
            *("Los gastos de e se comparten.", "E no se aplica.", "Paga según 'e' el vendedor."),
        )
    ],
    *[
        ("ko", "다", line)
        for line in (
            *(
                "다의 비용은 매도인이 부담한다.",
                "다에 따라 매도인이 지급한다.",
                "의무 다는 종료한다.",
            ),
            *(
                "다, 라는 종료한다.",
                "다부터 라까지 적용한다.",
                "다호를 적용한다.",
                "“다”를 적용한다.",
            ),
        )
    ],
    ("ko", "바", "비용은 바에 따라 부담한다."),
    ("ko", "자", "자와 차는 종료한다."),
]
WORDS = [
    ("en", "d", "It doesn't end, and the Parties' wishes are the Seller's too. I agree."),
    ("fr", "d", "L'accord d'assistance n'a pas d'effet, et il n'y en a qu'un."),
    (
        "ru",
        "в",
        "В случае спора в суде Покупатель платит в течение месяца в не менее двух городах.",
    ),
    ("ru", "г", "Подписано в г. Киеве 5 мая 2026 г. на русском языке."),
    ("es", "e", "El comprador recibe datos e informes e historias."),
    (
        "ko",
        "바",
        "매도인은 법령이 정하는 바에 따라 지급한다. 다만, 매수인은 지급한 자에게 통지한다.",
    ),
    ("ko", "사", "당사자 사이 합의한 사항은 바로 적용한다."),
]


def _text(code: str, labels: str, line: str) -> str:
    verbs = ITEMS[code].split(";")[: len(labels)]
    items = [f"{label}) {verb};" for label, verb in zip(labels, verbs, strict=True)]
    return TEXTS[code].format("\n\n".join(items), line)


def _word(code: str, letter: str, line: str) -> str:
    """Return the verdict where the number before the letter had no item, and now has one."""
    alphabet = LETTERS[code]
    at = alphabet.index(letter)
    labels = alphabet[: at - 1] + alphabet[at:], alphabet
    size = min(at + 2, len(ITEMS[code].split(";")))
    old, new = (_text(code, each[:size], line) for each in labels)
    readings = [paraph.read(each.encode(), file="a.md", language=code) for each in (old, new)]
    profile = Profile().allowing(frozenset(CLASSES))
    return judge(paraph.compare(*readings), profile, language=code).word


@pytest.mark.parametrize(("code", "letter", "line"), LEFT_BEHIND)
def test_a_letter_that_may_name_an_item_keeps_its_number(code: str, letter: str, line: str) -> None:
    assert _word(code, letter, line) == "open"


@pytest.mark.parametrize(("code", "letter", "line"), WORDS)
def test_a_letter_that_is_surely_a_word_keeps_no_number(code: str, letter: str, line: str) -> None:
    assert _word(code, letter, line) == "editorial"


RANKED = [
    ("en", "## Article {}. Scope", "The IVth Article is void. He owes the rest."),
    ("en", "## Article {}. Scope", "The vth Article is void. He owes the rest."),
    ("en", "## Article {}. Scope", "Article the Vth is void. He owes the rest."),
    ("fr", "## Article {}. Champ", "Le IVe article est nul. Il paie le reste."),
    ("fr", "## Article {}. Champ", "Le IVème article est nul. Il paie le reste."),
    ("es", "## Artículo {}. Objeto", "El artículo IVº es nulo. Paga el resto."),
]


@pytest.mark.parametrize(("code", "heading", "line"), RANKED)
def test_a_roman_numeral_with_an_ending_names_an_article(
    code: str, heading: str, line: str
) -> None:
    old, new = (
        "\n\n".join([line, *[heading.format(number) for number in numbers]])
        for numbers in (("I", "II", "IV", "V"), ("I", "II", "III", "IV"))
    )
    readings = [paraph.read(each.encode(), file="a.md", language=code) for each in (old, new)]

    assert judge(paraph.compare(*readings), language=code).word == "open"
