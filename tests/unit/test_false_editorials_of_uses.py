"""Renamed terms that were once proved where the word was written down, or was one for others."""

from __future__ import annotations

import re

import pytest

import paraph
from paraph.proof.judging import judge

_PAGES = {
    "en": (
        'Agreement on boxes\n\nArticle 1. "Supplier" means Acme Inc.\n\nArticle 2. {}\n\n'
        "Article 3. The Supplier shall deliver the boxes.\n\n"
        "The seat of the body is kept by the office of the state in which it was set up."
    ),
    "ru": (
        "Соглашение о поставке ящиков\n\nСтатья 1. «Поставщик» означает общество Акме.\n\n"
        "Статья 2. {}\n\nСтатья 3. Поставщик передаёт товар.\n\n"
        "Этот текст хранится в архиве и передается по запросу при подписании на двух языках."
    ),
    "fr": (
        "Accord sur les boîtes\n\nArticle 1. « Fournisseur » désigne la société Acme.\n\n"
        "Article 2. {}\n\nArticle 3. Le Fournisseur livre les boîtes.\n\n"
        "Le siège de la maison est dans la ville où les bureaux sont ouverts par la région."
    ),
    "es": (
        "Acuerdo sobre cajas\n\nArtículo 1. «Proveedor» significa la sociedad Acme.\n\n"
        "Artículo 2. {}\n\nArtículo 3. El Proveedor entrega las cajas.\n\n"
        "La sede de la casa se encuentra en la ciudad y los locales se abren por la mañana."
    ),
    "ko": (
        "상자 공급에 관한 협정\n\n제1조 “공급자”란 주식회사를 말한다.\n\n제2조 {}\n\n"
        "제3조 공급자는 상자를 인도한다.\n\n이 문서는 사무국에 보관하며 요청에 따라 제공한다."
    ),
}
_RENAMED = {
    "en": ("Supplier", "Vendor"),
    "fr": ("Fournisseur", "Vendeur"),
    "es": ("Proveedor", "Vendedor"),
    "ko": ("공급자", "판매자"),
}
_DECLINED = {"": "ец", "а": "ца", "у": "цу", "ом": "цом", "е": "це", "и": "цы", "ов": "цов"}


def _verdict(code: str, said: str) -> str:
    old = _PAGES[code].format(said)
    if code == "ru":
        new = re.sub(
            r"Поставщик(а|у|ом|е|и|ов|)(?!\w)", lambda use: f"Продав{_DECLINED[use[1]]}", old
        )
    else:
        new = old.replace(*_RENAMED[code])
    readings = [paraph.read(text.encode(), file="a.txt", language=code) for text in (old, new)]
    return judge(paraph.compare(*readings), language=code).word


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "The Suppliers are liable."),
        ("en", "Each Supplier pays."),
        ("ru", "Долг платит Поставщик."),
        ("ru", "Каждый Поставщик платит."),
        ("fr", "Le prix est versé par le Fournisseur."),
        ("fr", "Tous les Fournisseurs paient."),
        ("es", "Todo Proveedor paga."),
        ("ko", "당사자는 상자를 공급자에게 통지한다."),
        ("ko", "본사에서 공급자는 납품한다."),
    ],
)
def test_a_term_is_renamed_in_plain_uses(code: str, said: str) -> None:
    assert _verdict(code, said) == "editorial"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "The law on trade reads: 〝The Supplier delivers the boxes.〞"),
        ("en", "The law on trade reads: `The Supplier delivers the boxes.`"),
        ("en", "The law on trade reads: ′The Supplier delivers the boxes.′"),
        ("en", "The law on trade reads: <<The Supplier delivers the boxes.>>"),
        ("en", "The law on trade reads:\n\n> The Supplier delivers the boxes."),
        ("en", "The law on trade reads: ‘Rules.\n\nThe Supplier delivers.\n\nIt ends.’"),
        ("en", "The law on trade reads as follows: The Supplier delivers the boxes."),
        ("en", "The law on trade reads as follows:\n\nThe Supplier delivers the boxes."),
        ("fr", "La règle est rédigée comme suit : le Fournisseur paie."),
        ("es", "La regla dice lo que sigue: el Proveedor paga."),
        ("ru", "Правило гласит следующее: Поставщик платит."),
        ("ko", "규칙을 다음과 같이 개정한다:\n\n공급자는 상자를 인도한다."),
        ("en", "The boxes are marked with Supplier."),
        ("en", "The carrier shall print Supplier upon the boxes."),
        ("en", "Each door bears the word for the Supplier."),
        ("en", "Acme Inc. is registered as the Supplier."),
        ("en", "Acme Inc. shall be known as the Supplier."),
        ("en", "Acme Inc. trades as the Supplier."),
        ("fr", "La société est connue comme le Fournisseur."),
        ("es", "La sociedad es conocida como el Proveedor."),
        ("ru", "Общество известно как Поставщик."),
        ("en", "Suppliers shall be licensed."),
        ("en", "The boxes are sold. Suppliers are liable."),
        ("ru", "Поставщики обязаны иметь лицензию."),
        ("ru", "Поставщик, который имеет лицензию, платит."),
        ("ru", "Поставщик, имеющий лицензию, платит."),
        ("ru", "Поставщик из Минска платит."),
        ("es", "Proveedores pagan."),
        ("fr", "Les boîtes sont neuves. Fournisseur paie."),
        ("es", "Proveedor paga."),
        ("ko", "각 공급자는 납품한다."),
        ("ko", "모든 공급자는 등록한다."),
        ("ko", "국회에 공급자를 둔다."),
        ("ko", "공급자를 새로 정한다."),
        ("ko", "허가를 받은 공급자는 납품한다."),
        ("ko", "허가가 있는 공급자는 납품한다."),
        ("ko", "정부가 지정하는 공급자는 납품한다."),
        ("ko", "구매를 위한 공급자는 정한다."),
        ("ko", "해당 공급자는 납품한다."),
    ],
)
def test_a_word_that_may_mean_others_is_not_renamed_with_a_term(code: str, said: str) -> None:
    assert _verdict(code, said) == "open"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Password: Supplier"),
        ("en", "In the column Supplier a name is put."),
        ("en", "The Supplier is so named in each order."),
        ("en", "It is kept by the association of Suppliers."),
        ("ru", "Пароль: Поставщик"),
        ("ru", "В графе Поставщик ставится подпись."),
        ("ru", "Поставщик именуется так в каждом заказе."),
        ("ru", "Программа лояльности Поставщик не меняется."),
        ("ru", "Единый реестр Поставщиков не меняется."),
        ("fr", "Mot de passe : Fournisseur"),
        ("fr", "Le Fournisseur est ainsi nommé dans chaque commande."),
        ("fr", "Cocher la case du Fournisseur."),
        ("fr", "Il habite rue du Fournisseur."),
        ("fr", "Le titre de Fournisseur est réservé."),
        ("fr", "Le navire le Fournisseur est livré."),
        ("fr", "Le Fournisseur (« F ») paie."),
        ("es", "Contraseña: Proveedor"),
        ("es", "El Proveedor se llama así en cada pedido."),
        ("es", "Vive en la plaza del Proveedor."),
        ("es", "La casilla del Proveedor se marca."),
        ("ko", "성명: 공급자"),
        ("ko", "각 주문서에 공급자로 표시한다."),
        ("ko", "란에 공급자를 기재한다."),
    ],
)
def test_a_term_is_not_renamed_where_its_letters_may_count(code: str, said: str) -> None:
    assert _verdict(code, said) == "open"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Words have the meaning that Norwegian law gives them."),
        ("ru", "Термины имеют значение по праву Российской Федерации."),
        ("fr", "Les termes ont le sens du droit français."),
        ("es", "Las palabras se entienden según el uso."),
    ],
)
def test_no_term_is_renamed_whose_meaning_is_that_of_law_or_use(code: str, said: str) -> None:
    assert _verdict(code, said) == "open"


def test_no_term_is_that_of_a_text_that_is_quoted() -> None:
    page = (
        "Agreement on boxes\n\nArticle 1. The law on trade reads: «Rules.\n\n"
        '"Supplier" means Acme Inc.\n\nThe end.»\n\nArticle 2. The Supplier delivers boxes.'
    )
    sides = [
        paraph.read(each.encode(), file="a.txt", language="en")
        for each in (page, page.replace("Supplier", "Vendor"))
    ]

    assert judge(paraph.compare(*sides), language="en").word == "open"
