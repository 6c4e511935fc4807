"""Definitions by which a term is renamed, or is not, in Russian, French, Spanish and Korean."""

from __future__ import annotations

import pytest
from tests.attacks_kit import FILLER, proved
from tests.proofs_by_hand import provision

from paraph.text.node import Text

TERM = "defined-term"
USES = {
    "ru": "Затем {} действует.",
    "fr": "Alors le {} décide.",
    "es": "Entonces el {} decide.",
    "ko": "이때 {}는 정한다.",
}
PROVED = [
    ("ru", "Поставщик", "Продавец", "Акме (далее — «{}») платит."),
    ("ru", "Поставщик", "Продавец", "Акме, именуемое в дальнейшем «{}», платит."),
    ("ru", "Поставщик", "Продавец", "Акме (именуемый в дальнейшем «{}») платит."),
    ("ru", "Поставщик", "Продавец", "Акме (далее «{}») платит."),
    ("ru", "Поставщик", "Продавец", "В настоящем Договоре «{}» означает Акме."),
    ("ru", "Поставщик", "Продавец", "Термин «{}» означает Акме."),
    ("ru", "Поставщик", "Продавец", "«{}» – компания Акме."),
    ("ru", "Программа", "Инициатива", "Меры (далее — «{}») идут."),
    ("fr", "Fournisseur", "Vendeur", "Acme (ci-après le « {} ») paie."),
    ("fr", "Fournisseur", "Vendeur", "Acme (le « {} ») paie."),
    ("fr", "Fournisseur", "Vendeur", "Acme, ci-après dénommée le « {} », paie."),
    ("fr", "Fournisseur", "Vendeur", "Aux fins du présent Accord, « {} » désigne Acme."),
    ("fr", "Fournisseur", "Vendeur", "Le terme « {} » désigne Acme."),
    ("es", "Proveedor", "Vendedor", "Acme (en adelante, el «{}») paga."),
    ("es", "Proveedor", "Vendedor", "Acme (el «{}») paga."),
    ("es", "Proveedor", "Vendedor", "Acme, en adelante denominada el «{}», paga."),
    ("es", "Proveedor", "Vendedor", "En el presente Acuerdo, «{}» significa Acme."),
    ("es", "Proveedor", "Vendedor", "El término «{}» significa Acme."),
    ("ko", "공급자", "판매자", "주식회사(이하 \u201c{}\u201d라 한다)는 납품한다."),
    ("ko", "공급자", "판매자", "주식회사(이하 \u201c{}\u201d라 함)는 납품한다."),
    ("ko", "공급자", "판매자", "주식회사(이하 \u201c{}\u201d)는 납품한다."),
    ("ko", "공급자", "판매자", "이 계약에서 \u201c{}\u201d란 주식회사를 말한다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d라 함은 주식회사를 말한다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d는 주식회사를 의미한다."),
]
REFUSED = [
    ("ru", "Поставщик", "Продавец", "Акме (не «{}») платит."),
    ("ru", "Поставщик", "Продавец", "Акме (прежде «{}») платит."),
    ("ru", "Поставщик", "Продавец", "Акме (бренд «{}») платит."),
    ("ru", "Поставщик", "Продавец", "Акме (так называемый «{}») платит."),
    ("ru", "Поставщик", "Продавец", "Под термином «{}» понимают Акме."),
    ("ru", "Поставщик", "Продавец", "В статье 5 «{}» означает Акме."),
    ("ru", "Поставщик", "Продавец", "«{}» может означать Акме."),
    ("ru", "Поставщик", "Продавец", "«{}» не означает Акме."),
    ("ru", "Поставщик", "Продавец", "«{}» означает, например, Акме."),
    ("ru", "Поставщик", "Продавец", "«{}» означает Акме и подобных."),
    ("ru", "Поставщик", "Продавец", "«{}» означает то же, что в Уставе."),
    ("ru", "Поставщик", "Продавец", "«{}» означает Акме, если это так."),
    ("ru", "Поставщик", "Продавец", "«{}» означает то, что обычно означает."),
    ("ru", "Поставщик", "Продавец", "«Наш {}» означает Акме."),
    ("ru", "Поставщик", "Продавец", "«{} и другие» означает Акме."),
    ("ru", "Поставщик", "Продавец", "Книга «{}» (далее — «Книга») лежит."),
    ("fr", "Fournisseur", "Vendeur", "Acme (marque « {} ») paie."),
    ("fr", "Fournisseur", "Vendeur", "Acme (ancien « {} ») paie."),
    ("fr", "Fournisseur", "Vendeur", "Acme (pas le « {} ») paie."),
    ("fr", "Fournisseur", "Vendeur", "« {} » peut désigner Acme."),
    ("fr", "Fournisseur", "Vendeur", "« {} » ne désigne pas Acme."),
    ("fr", "Fournisseur", "Vendeur", "« {} » désigne notamment Acme."),
    ("fr", "Fournisseur", "Vendeur", "« {} » désigne Acme si elle veut."),
    ("fr", "Fournisseur", "Vendeur", "« {} » désigne Acme et tout autre appelé ainsi."),
    ("fr", "Fournisseur", "Vendeur", "À l'article 5, « {} » désigne Acme."),
    ("fr", "Fournisseur", "Vendeur", "« Notre {} » désigne Acme."),
    ("fr", "Fournisseur", "Vendeur", "« {} et autres » désigne Acme."),
    ("fr", "Fournisseur", "Vendeur", "Le livre « {} » (le « Livre ») est là."),
    ("es", "Proveedor", "Vendedor", "Acme (marca «{}») paga."),
    ("es", "Proveedor", "Vendedor", "Acme (antes «{}») paga."),
    ("es", "Proveedor", "Vendedor", "Acme (no el «{}») paga."),
    ("es", "Proveedor", "Vendedor", "«{}» puede significar Acme."),
    ("es", "Proveedor", "Vendedor", "«{}» no significa Acme."),
    ("es", "Proveedor", "Vendedor", "«{}» significa también Acme."),
    ("es", "Proveedor", "Vendedor", "«{}» significa Acme si quiere."),
    ("es", "Proveedor", "Vendedor", "«{}» significa Acme y todo otro así llamado."),
    ("es", "Proveedor", "Vendedor", "En el artículo 5, «{}» significa Acme."),
    ("es", "Proveedor", "Vendedor", "«Nuestro {}» significa Acme."),
    ("es", "Proveedor", "Vendedor", "«{} y otros» significa Acme."),
    ("es", "Proveedor", "Vendedor", "El libro «{}» (el «Libro») está."),
    (
        "ko",
        "공급자",
        "판매자",
        "주식회사(이하 \u201c갑\u201d 또는 \u201c{}\u201d라 한다)는 납품한다.",
    ),
    ("ko", "공급자", "판매자", "주식회사(상표 \u201c{}\u201d)는 납품한다."),
    ("ko", "공급자", "판매자", "주식회사(구 \u201c{}\u201d)는 납품한다."),
    ("ko", "공급자", "판매자", "주식회사(\u201c{}\u201d가 아님)는 납품한다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d란 주식회사를 말할 수 있다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d란 주식회사를 말하지 아니한다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d란 예를 들어 주식회사를 말한다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d란 주식회사와 그 밖의 자를 말한다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d란 주식회사인 경우 주식회사를 말한다."),
    ("ko", "공급자", "판매자", "제5조에서 \u201c{}\u201d란 주식회사를 말한다."),
    ("ko", "공급자", "판매자", "\u201c우리 {}\u201d란 주식회사를 말한다."),
    ("ko", "공급자", "판매자", "\u201c{} 등\u201d이란 주식회사를 말한다."),
    ("ko", "공급자", "판매자", "책 \u201c{}\u201d(이하 \u201c책\u201d이라 한다)은 크다."),
    ("ko", "공급자", "판매자", "\u201c{}\u201d란 다른 법에서 정한 바를 말한다."),
]
TWO = {
    "ru": ("Комитет", "Совет", "«{}» означает орган {}."),
    "fr": ("Comité", "Conseil", "« {} » désigne l'organe {}."),
    "es": ("Comité", "Consejo", "«{}» significa el órgano {}."),
    "ko": ("위원회", "협의회", "\u201c{}\u201d란 {}를 말한다."),
}
"""Two terms and how each is defined."""


@pytest.mark.parametrize("case", PROVED, ids=lambda case: case[3])
def test_a_term_is_renamed_in_a_plain_definition(case: tuple[str, str, str, str]) -> None:
    code, one, two, line = case
    old, new = (_text(code, [line.format(term), USES[code].format(term)]) for term in (one, two))

    assert proved(old, new, code) == {TERM}


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case[3])
def test_a_term_is_not_renamed_in_another_definition(case: tuple[str, str, str, str]) -> None:
    code, one, two, line = case
    old, new = (_text(code, [line.format(term), USES[code].format(term)]) for term in (one, two))

    assert TERM not in proved(old, new, code)


@pytest.mark.parametrize("code", TWO)
@pytest.mark.parametrize(
    ("olds", "news"),
    [
        (("a5", "b6", "a", "b"), ("b5", "a6", "b", "a")),
        (("a5", "b6", "a", "b"), ("b5", "b6", "b", "b")),
        (("a5", "a"), ("a5", "b")),
        (("a5", "a"), ("b5", "a")),
        (("a",), ("b",)),
        (("a5", "a"), ("b6", "b")),
        (("a5", "a"), ("b5", "b", "b7")),
        (("a5", "b7", "a"), ("b5", "b")),
        (("a5", "a", "a"), ("b5", "b")),
        (("a5", "a", "a"), ("b5", "b", "a")),
    ],
)
def test_terms_do_not_change_places_nor_become_one(
    code: str, olds: tuple[str, ...], news: tuple[str, ...]
) -> None:
    *terms, definition = TWO[code]
    old, new = (
        _text(code, [_said(code, each, terms, definition) for each in lines])
        for lines in (olds, news)
    )

    assert TERM not in proved(old, new, code)


def _said(code: str, sign: str, terms: list[str], definition: str) -> str:
    """Return the definition of the first or second term with a number, or a use of it."""
    term = terms["ab".index(sign[0])]
    return definition.format(term, sign[1:]) if sign[1:] else USES[code].format(term)


def _text(code: str, lines: list[str]) -> Text:
    return Text(tuple([provision(line) for line in ("# D", *lines, FILLER[code].strip())]))
