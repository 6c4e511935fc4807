"""Articles renumbered while a number in several words still names one: open for ever."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge

TEXTS = {
    "en": ("# Agreement on Trade", "## Article {}. Goods {}", "The Seller delivers the goods."),
    "fr": ("# Accord sur le commerce", "## Article {}. Biens {}", "Le vendeur livre les biens."),
    "es": ("# Acuerdo sobre comercio", "## Artículo {}. Bienes {}", "El vendedor entrega bienes."),
    "ru": ("# Соглашение о торговле", "## Статья {}. Товар {}", "Продавец передаёт весь товар."),
    "ko": ("# 무역 협정", "## 제{}조 (물품 {})", "매도인은 이 협정에 따라 물품을 인도한다."),
}
LEFT_BEHIND = [
    ("en", 104, "Article one hundred and four applies."),
    ("en", 104, "The hundred and fourth duty ends."),
    ("en", 204, "It is owed under two hundred four hereof."),
    ("fr", 17, "L'article dix-sept s'applique."),
    ("fr", 74, "L'article soixante-quatorze s'applique."),
    ("fr", 84, "L'article quatre-vingt-quatre s'applique."),
    ("fr", 84, "Selon l'obligation quatre vingt quatre, il paie."),
    ("fr", 94, "Le quatre-vingt-quatorzième article s'applique."),
    ("fr", 104, "L'article cent quatre s'applique."),
    ("es", 14, "El artículo décimo cuarto se aplica."),
    ("es", 24, "El artículo vigesimocuarto se aplica."),
    ("es", 34, "El artículo treinta y cuatro se aplica."),
    ("es", 84, "Los artículos ochenta y cuatro y once se aplican."),
    ("es", 104, "El artículo centésimo cuarto se aplica."),
    ("ru", 44, "Статья сорок четвёртая применяется."),
    ("ru", 104, "Статья сто четвёртая применяется."),
    ("ko", 14, "열네 번째 조를 적용한다."),
    ("ko", 24, "스물네 번째 조항을 적용한다."),
    ("ko", 44, "마흔네 번째 조를 적용한다."),
    ("ko", 104, "제백사조를 적용한다."),
    ("ko", 104, "백네 번째 조를 적용한다."),
]
COUNTED = [
    ("en", 104, "It is owed within one hundred and four days, and thirty-four months."),
    ("fr", 74, "Il est dû dans les soixante-quatorze jours."),
    ("es", 34, "Se debe en un plazo de treinta y cuatro días."),
    ("en", 9, "Articles one and two apply for four and five days."),
]


def _word(code: str, number: int, line: str) -> str:
    """Return the verdict where the number before this one had no article, and now has one."""
    title, heading, wording = TEXTS[code]
    last = range(number - 1, number + 1)
    texts = []
    for numbers in ([*range(1, number - 1), number, number + 1], [*range(1, number - 1), *last]):
        said = "\n\n".join(
            heading.format(each, "\u0439" * at if code == "ru" else "n" * at)
            for at, each in enumerate(numbers)
        )
        texts.append(f"{title}\n\n{wording} {line}\n\n{said}\n\n{wording}")
    readings = [paraph.read(each.encode(), file="a.md", language=code) for each in texts]
    return judge(paraph.compare(*readings), language=code).word


@pytest.mark.parametrize(("code", "number", "line"), LEFT_BEHIND)
def test_a_number_of_several_words_names_its_article(code: str, number: int, line: str) -> None:
    assert _word(code, number, line) == "open"


@pytest.mark.parametrize(("code", "number", "line"), COUNTED)
def test_a_number_of_several_words_counts_days(code: str, number: int, line: str) -> None:
    assert _word(code, number, line) == "editorial"
