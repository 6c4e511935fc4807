"""Norms denied twice: who may not omit what is to be done is to do it, and by its day."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _norms(language: str, *words: str) -> tuple[Norm, ...]:
    return read_norms(Text(tuple(Provision("paragraph", each) for each in words)), language).norms


def _days(norm: Norm) -> list[str]:
    return [f"{due.interval[0] or ''}..{due.interval[1] or ''}" for due in norm.deadlines]


EN, FR, ES, RU = (
    "before 1 June 2027",
    "avant le 1er juin 2027",
    "antes del 1 de junio de 2027",
    "до 1 июня 2027 года",
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", f"The Buyer shall not fail to pay the rent {EN}."),
        ("en", f"The Buyer shall not fail or refuse to pay the rent {EN}."),
        ("en", f"The Buyer shall not fail, neglect or refuse to pay the rent {EN}."),
        ("en", f"The Buyer must not omit to report {EN}."),
        ("en", f"The Buyer may not neglect to report {EN}."),
        ("en", f"The Buyer cannot fail to report {EN}."),
        ("en", f"Neither Party shall omit to report {EN}."),
        ("en", f"No Party may fail to report {EN}."),
        ("en", f"The Buyer shall never fail to repair a defect {EN}."),
        ("en", f"The Buyer shall not in any event fail to report {EN}."),
        ("en", f"In no event shall the Buyer fail to report {EN}."),
        ("en", f"The Buyer undertakes not to fail to report {EN}."),
        ("en", f"The Buyer shall not refrain from reporting {EN}."),
        ("en", f"The Seller shall not deliver less than 100 tonnes {EN}."),
        ("en", f"The Seller shall not deliver to the Buyer less than 100 tonnes {EN}."),
        ("en", f"The Buyer shall not pay less than EUR 500 {EN}."),
        ("en", f"It is forbidden not to report {EN}."),
        ("fr", f"Il est interdit de ne pas payer {FR}."),
        ("fr", f"L’Acheteur ne peut se dispenser de payer {FR}."),
        ("es", f"Queda prohibido no pagar {ES}."),
        ("ru", "Нельзя не уведомить Покупателя до 31 мая 2027 года."),
        ("ru", "Продавцу запрещается не поставить товар до 31 мая 2027 года."),
        ("fr", f"L’Acheteur ne doit pas manquer de payer {FR}."),
        ("fr", f"L’Acheteur ne manquera pas de payer {FR}."),
        ("fr", f"L’Acheteur ne saurait omettre de payer {FR}."),
        ("fr", f"L’Acheteur s’engage à ne pas omettre de payer {FR}."),
        ("fr", f"Aucune Partie ne peut négliger de payer {FR}."),
        ("fr", f"L’Acheteur ne s’abstiendra pas de payer {FR}."),
        ("fr", f"Le Vendeur ne livrera pas moins de 100 tonnes {FR}."),
        ("es", f"El Comprador no dejará de pagar {ES}."),
        ("es", f"El Comprador no omitirá pagar {ES}."),
        ("es", f"El Comprador no podrá dejar de pagar {ES}."),
        ("es", f"El Comprador no deberá omitir pagar {ES}."),
        ("es", f"El Comprador no se abstendrá de pagar {ES}."),
        ("es", f"Ninguna de las Partes dejará de pagar {ES}."),
        ("es", f"El Vendedor no entregará menos de 100 toneladas {ES}."),
        ("ru", "Покупатель не преминет уплатить взнос до 31 мая 2027 года."),
        ("ru", "Покупатель не может не уплатить взнос до 31 мая 2027 года."),
        ("ru", "Покупатель не вправе не уплатить взнос до 31 мая 2027 года."),
        ("ru", "Покупатель не должен забыть уплатить взнос до 31 мая 2027 года."),
        ("ru", "Продавец не должен поставить менее 100 тонн до 31 мая 2027 года."),
    ],
)
def test_what_nobody_may_omit_is_to_be_done_by_its_day(language: str, words: str) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "obligation"
    assert _days(norm) == ["..2027-05-31"]


def test_an_item_of_what_is_forbidden_that_omits_is_an_obligation() -> None:
    norms = _norms("en", f"The Buyer shall not: (a) fail to pay {EN}; (b) sell the goods {EN}.")

    assert [each.kind for each in norms] == ["obligation", "prohibition"]
    assert [_days(each) for each in norms] == [["..2027-05-31"], ["2027-06-01.."]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", f"The Buyer shall not refuse to pay {EN}."),
        ("en", "The Seller shall not delay the delivery until 1 June 2027."),
        ("en", f"The Buyer shall not leave without paying the rent {EN}."),
        ("en", f"The Buyer shall not sell the goods or fail to pay {EN}."),
        ("en", f"The Seller shall not sell the goods for less than EUR 100 {EN}."),
        ("en", f"The Seller shall not fail to refrain from reporting {EN}."),
        ("fr", f"L’Acheteur ne peut refuser de payer {FR}."),
        ("fr", f"L’Acheteur ne peut sortir sans payer le prix {FR}."),
        ("es", f"El Comprador no podrá negarse a pagar {ES}."),
        ("es", f"El Comprador no podrá salir sin pagar {ES}."),
        ("ru", f"Покупатель не вправе отказаться от платежей {RU}."),
        ("ru", f"Стороны не препятствуют вывозу имущества {RU}."),
        ("ru", f"Покупатель не вправе вывозить товар, не уплатив цену {RU}."),
    ],
)
def test_a_day_that_may_be_of_what_is_not_to_be_left_has_no_value(
    language: str, words: str
) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "prohibition"
    assert _days(norm) == [".."]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", f"The Buyer shall not sell the goods {EN}."),
        ("en", f"The Buyer shall not, {EN}, refuse to pay."),
        ("en", f"The Seller shall not deliver more than 100 tonnes {EN}."),
        ("en", f"The Buyer shall refrain from reporting {EN}."),
        ("fr", f"L’Acheteur ne doit pas vendre les biens {FR}."),
        ("fr", f"L’Acheteur s’abstiendra de vendre {FR}."),
        ("es", f"El Comprador no venderá los bienes {ES}."),
        ("es", f"El Comprador se abstendrá de vender {ES}."),
        ("ru", f"Покупатель не должен продавать товар {RU}."),
        ("ru", f"Покупатель воздерживается от продажи товара {RU}."),
    ],
)
def test_what_is_forbidden_before_a_day_is_allowed_from_then_on(language: str, words: str) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "prohibition"
    assert _days(norm) == ["2027-06-01.."]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Tenant shall not build any structure less than ten metres from the river."),
        ("en", "The Tenant shall not build less than ten metres from the river."),
        ("en", "The Tenant shall not plant trees less than 2 metres from the fence."),
        ("en", "The Buyer shall not employ workers less than 16 years of age."),
        ("en", "The Board shall not hold a meeting less than 2 days before the fair."),
        ("en", "The Seller shall not deliver less than ten (10) days before the fair."),
        ("en", f"The Buyer shall not pay any worker less than EUR 500 {EN}."),
        ("fr", "Le Preneur ne doit pas construire moins de 10 mètres de la rivière."),
        ("es", "El Arrendatario no deberá construir menos de 10 metros del río."),
        ("ru", "Арендатор не вправе строить дом менее 10 метров от реки."),
        ("ru", "Подрядчик не должен производить взрывы менее 100 метров от реки."),
        ("ru", "Подрядчик не должен строить менее 10 метров от реки."),
    ],
)
def test_what_is_forbidden_at_less_than_a_distance_or_a_time_stays_forbidden(
    language: str, words: str
) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "prohibition"
    assert not any(due.day for due in norm.deadlines)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Seller shall not deliver less than 100 metres of cable."),
        ("en", "The Seller shall not provide less than 10 days of training."),
        ("en", "The Seller shall not provide less than 30 days’ training."),
        ("en", "The Buyer shall not employ fewer than ten persons."),
        ("fr", "Le Vendeur ne livrera pas moins de 100 mètres de câble."),
        ("es", "El Vendedor no entregará menos de 100 metros de cable."),
        ("ru", "Продавец не должен поставить Покупателю менее 100 метров кабеля."),
    ],
)
def test_an_amount_of_what_is_given_is_to_be_given(language: str, words: str) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "obligation"
