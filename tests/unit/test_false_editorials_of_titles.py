"""Numbers that were once repaired by titles, though the sentence may have meant the number."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge

_PAGES = {
    "en": (
        (
            "# Agreement on boxes\n\n## Article 1. Scope\n\n{said}\n\n## Article 2. {title}\n\n"
            "All is clear.\n\n## Article 3. Settlement of disputes\n\nThe judge decides.\n\n"
            "The seat of the body is kept by the office of the state in which it was set up."
        ),
        "Settlement of disputes",
    ),
    "ru": (
        (
            "# Соглашение о ящиках\n\n## Статья 1. Предмет\n\n{said}\n\n## Статья 2. {title}\n\n"
            "Всё ясно.\n\n## Статья 3. Урегулирование споров\n\nИх решает суд.\n\n"
            "Этот текст хранится в архиве и передается по запросу при подписании на двух языках."
        ),
        "Урегулирование споров",
    ),
    "fr": (
        (
            "# Accord sur les boîtes\n\n## Article 1. Portée\n\n{said}\n\n## Article 2. {title}\n\n"
            "Tout est clair.\n\n## Article 3. Règlement des différends\n\nTout y est dit.\n\n"
            "Le siège de la maison est dans la ville où les bureaux sont ouverts par la région."
        ),
        "Règlement des différends",
    ),
    "es": (
        (
            "# Acuerdo sobre cajas\n\n## Artículo 1. Alcance\n\n{said}\n\n"
            "## Artículo 2. {title}\n\nTodo está claro.\n\n"
            "## Artículo 3. Solución de controversias\n\nEl juez decide.\n\n"
            "La sede de la casa se encuentra en la ciudad y los locales se abren por la mañana."
        ),
        "Solución de controversias",
    ),
    "ko": (
        (
            "# 상자 공급에 관한 협정\n\n제1조(목적)\n\n{said}\n\n제2조({title})\n\n"
            "모두 명확하다.\n\n제3조(분쟁의 해결)\n\n판사가 정한다.\n\n"
            "이 문서는 사무국에 보관하며 요청에 따라 제공한다."
        ),
        "분쟁의 해결",
    ),
}


def _verdict(code: str, title: str, said: str) -> str:
    page, cited = _PAGES[code]
    texts = [page.format(said=said.format(number, cited), title=title) for number in (2, 3)]
    readings = [paraph.read(text.encode(), file="a.md", language=code) for text in texts]
    return judge(paraph.compare(*readings), language=code).word


@pytest.mark.parametrize(
    ("code", "title", "said"),
    [
        ("en", "Term", "Under Article {} ({}), they seek peace."),
        ("ru", "Срок", "Согласно статье {} ({}), они ищут мир."),
        ("fr", "Durée", "Conformément à l'article {} ({}), la paix est cherchée."),
        ("es", "Duración", "De conformidad con el artículo {} ({}), se busca la paz."),
        ("ko", "기간", "제{}조({})에 따라 평화를 구한다."),
    ],
)
def test_a_number_that_nothing_bears_out_is_repaired(code: str, title: str, said: str) -> None:
    assert _verdict(code, title, said) == "editorial"


@pytest.mark.parametrize(
    ("code", "title", "said"),
    [
        ("en", "Payment", "Under Article {} ({}), all sums are paid."),
        ("en", "Fees", "Under Article {} ({}), a fee is due."),
        ("en", "Term", "Under Article {} ({}), they seek peace for a year."),
        ("en", "Language", "Under Article {} ({}), they speak English."),
        ("es", "Precio", "De conformidad con el artículo {} ({}), bastan 100 euros."),
        ("ru", "Срок", "Согласно статье {} ({}), они ищут мир 30 дней."),
        ("fr", "Langue", "Conformément à l'article {} ({}), le français est parlé."),
        ("en", "Sale", "Under Article {} ({}), goods are sold."),
        ("en", "Delivery", "Under Article {} ({}), goods are sent."),
        ("ru", "Платежи", "Согласно статье {} ({}), суммы оплачиваются."),
        ("ru", "Расчёты", "Согласно статье {} ({}), они рассчитываются."),
        ("ru", "Отчёты", "Согласно статье {} ({}), они отчитываются."),
        ("ru", "Поставка", "Согласно статье {} ({}), товар доставляется."),
        ("ru", "Срок", "Согласно статье {} ({}), действует год."),
        ("ru", "Издержки", "Согласно статье {} ({}), расходы делятся."),
        ("fr", "Paiement", "Conformément à l'article {} ({}), les sommes sont payées."),
        ("fr", "Répartition", "Conformément à l'article {} ({}), tout est reparti."),
        ("fr", "Frais", "Conformément à l'article {} ({}), les dépens sont partagés."),
        ("fr", "Œuvres", "Conformément à l'article {} ({}), les oeuvres sont prises."),
        ("es", "Devolución", "De conformidad con el artículo {} ({}), se devuelve la caja."),
        ("es", "Término", "De conformidad con el artículo {} ({}), todo termina."),
        ("es", "Cierre", "De conformidad con el artículo {} ({}), la caja se cerrará."),
        ("es", "Prueba", "De conformidad con el artículo {} ({}), todo se probará."),
        ("ko", "지급", "제{}조({})에 따라 대금을 지불한다."),
    ],
)
def test_a_number_that_its_sentence_bears_out_in_other_words_is_not_repaired(
    code: str, title: str, said: str
) -> None:
    assert _verdict(code, title, said) == "open"


@pytest.mark.parametrize(
    ("code", "title", "said"),
    [
        ("en", "Arbitration", "Under Article {} ({}), they seek peace."),
        ("en", "Claims", "Under Article {} ({}), they seek peace."),
        ("ru", "Арбитраж", "Согласно статье {} ({}), они ищут мир."),
        ("ru", "Разрешение разногласий", "Согласно статье {} ({}), они ищут мир."),
        ("fr", "Litiges", "Conformément à l'article {} ({}), la paix est cherchée."),
        ("fr", "Conciliation", "Conformément à l'article {} ({}), la paix est cherchée."),
        ("es", "Arbitraje", "De conformidad con el artículo {} ({}), se busca la paz."),
        ("ko", "중재", "제{}조({})에 따라 평화를 구한다."),
    ],
)
def test_a_number_whose_title_says_the_one_cited_in_other_words_is_not_repaired(
    code: str, title: str, said: str
) -> None:
    assert _verdict(code, title, said) == "open"
