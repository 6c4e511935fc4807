"""At the latest behind a time, a year as a whole, terms, and times until which one is released."""

from __future__ import annotations

import datetime as dt

import pytest

from paraph.language.norms.time_left import left_over
from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline
from paraph.text.node import Provision, Text


def _due(language: str, wording: str) -> tuple[Deadline, ...]:
    (norm,) = read_norms(Text((Provision("paragraph", f"1. {wording}"),)), language).norms
    return norm.deadlines


LATEST = (
    ("en", "The Seller shall deliver 10 days from the order at the latest.", "the order"),
    ("en", "The Seller shall deliver within 10 days from the order at the latest.", "the order"),
    ("fr", "Le Vendeur doit livrer 10 jours après la commande au plus tard.", "la commande"),
    ("es", "El Vendedor deberá entregar 10 días después del pedido a más tardar.", "pedido"),
    ("es", "El Vendedor deberá entregar 10 días después del pedido como muy tarde.", "pedido"),
    ("ru", "Продавец обязан поставить товар через 10 дней после заказа самое позднее.", "заказа"),
)


@pytest.mark.parametrize(("language", "wording", "anchor"), LATEST)
def test_at_the_latest_behind_the_event_says_by_when(
    language: str, wording: str, anchor: str
) -> None:
    (due,) = _due(language, wording)

    assert (due.direction, str(due.offset), due.anchor) == ("by", "10 days", anchor)


def test_at_the_earliest_behind_the_event_says_from_when() -> None:
    (due,) = _due("en", "The Seller shall deliver 10 days from the order at the earliest.")

    assert (due.direction, due.anchor) == ("after", "the order")


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        ("ru", "Продавец обязан поставить товар самое позднее 1 мая 2027 года."),
        ("ru", "Продавец обязан поставить товар 1 мая 2027 года самое позднее."),
        ("en", "The Seller shall deliver at the latest on 1 May 2027."),
        ("fr", "Le Vendeur livre les biens le 1er mai 2027 au plus tard."),
        ("es", "El Vendedor entregará los bienes el 1 de mayo de 2027 a más tardar."),
    ],
)
def test_a_day_at_the_latest_is_the_last_one(language: str, wording: str) -> None:
    (due,) = _due(language, wording)

    assert due.interval == (None, dt.date(2027, 5, 1))


@pytest.mark.parametrize(
    ("language", "wording"),
    [
        ("en", "The term of this Agreement shall be five years from 1 May 2027."),
        ("fr", "La durée du présent Accord sera de cinq ans à partir du 1er mai 2027."),
        ("es", "La duración del Acuerdo será de cinco años a partir del 1 de mayo de 2027."),
    ],
)
def test_how_long_something_lasts_is_no_deadline(language: str, wording: str) -> None:
    assert [each for each in _due(language, wording) if each.offset or each.anchor] == []


RELEASED = (
    ("en", "The Seller need not deliver before 1 May 2027."),
    ("en", "The Seller shall not be required to deliver before 1 May 2027."),
    ("en", "The Seller is not obliged to deliver before 1 May 2027."),
    ("en", "Nothing in this Agreement shall oblige the Seller to deliver before 1 May 2027."),
    ("fr", "Le Vendeur n'est pas tenu de livrer avant le 1er mai 2027."),
    ("es", "El Vendedor no estará obligado a entregar antes del 1 de mayo de 2027."),
    ("ru", "Продавец не обязан поставлять товар до 1 мая 2027 года."),
)


@pytest.mark.parametrize(("language", "wording"), RELEASED)
def test_until_when_somebody_is_released_is_no_last_day(language: str, wording: str) -> None:
    (due,) = _due(language, wording)

    assert due.day is None
    assert due.interval == (None, None)


def test_what_may_be_done_before_a_day_keeps_it() -> None:
    (due,) = _due("en", "The Seller may deliver before 1 May 2027.")

    assert due.day == dt.date(2027, 5, 1)


@pytest.mark.parametrize(
    "wording",
    [
        "Стороны проводят консультации в течение 2027 года.",
        "Стороны обязаны провести консультации в течение всего 2027 года.",
    ],
)
def test_a_year_is_no_number_of_years(wording: str) -> None:
    (due,) = _due("ru", wording)

    assert due.offset is None
    assert due.day == dt.date(2027, 12, 31)


def test_a_year_before_an_event_is_no_number_of_years() -> None:
    wording = "Стороны проводят консультации в течение 2027 года после подписания."

    assert [each for each in _due("ru", wording) if each.offset] == []


def test_a_number_of_years_that_is_no_year_stays_a_period() -> None:
    (due,) = _due("ru", "Стороны проводят консультации в течение 99 лет со дня подписания.")

    assert str(due.offset) == "99 years"


YEARS = (
    ("en", "The Parties shall consult during 2027."),
    ("en", "The Parties shall consult in the course of the year 2027."),
    ("fr", "Les Parties se consultent au cours de l'année 2027."),
    ("es", "Las Partes se consultarán durante el año 2027."),
)


@pytest.mark.parametrize(("language", "wording"), YEARS)
def test_within_a_year_is_by_its_last_day(language: str, wording: str) -> None:
    (due,) = _due(language, wording)

    assert due.interval == (None, dt.date(2027, 12, 31))


@pytest.mark.parametrize(
    ("before", "own", "told"),
    [
        ("the fee, which was due on 1 May 2026, ", "by 1 September 2029", ""),
        ("as Article 6, ", "within 5 months of receipt", ""),
        ("within 2.", "5 months of receipt", "2."),
        ("within 1/", "2 months of receipt", "1/"),
        ("within one year and ", "six months of receipt", "year and"),
    ],
)
def test_a_number_before_a_deadline_is_a_part_of_its_own_alone(
    before: str, own: str, told: str
) -> None:
    assert left_over(before, own, ".") == told
