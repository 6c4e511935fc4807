"""What may be denied or not, what is released until a day, and what only looks like a time."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _norm(language: str, words: str) -> Norm:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), language).norms
    return norm


def _values(norm: Norm) -> list[object]:
    return [each.day or each.offset or each.recurrence or each.anchor for each in norm.deadlines]


@pytest.mark.parametrize(
    "words",
    [
        "The Buyer may not later than 1 March 2027 withdraw.",
        "The Buyer may not less than 30 days before expiry terminate the contract.",
        "The Buyer may not more than 30 days after receipt reject the goods.",
    ],
)
def test_may_not_before_a_time_takes_no_value(words: str) -> None:
    norm = _norm("en", words)

    assert (norm.kind, [each or None for each in _values(norm)]) == ("permission", [None])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Buyer may, not later than 1 March 2027, withdraw."),
        ("en", "The Buyer may withdraw not later than 1 March 2027."),
        ("es", "El Comprador podrá no más tarde del 1 de marzo de 2027 retirarse."),
        ("fr", "L'Acheteur peut au plus tard le 1er mars 2027 se retirer."),
        ("ru", "Покупатель может не позднее 1 марта 2027 года отказаться от договора."),
    ],
)
def test_a_time_that_denies_nothing_for_sure_keeps_its_day(language: str, words: str) -> None:
    norm = _norm(language, words)

    assert norm.kind == "permission"
    assert [str(each.day) for each in norm.deadlines] == ["2027-03-01"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Buyer may refrain from paying until 1 March 2027."),
        ("en", "The Buyer has the right to refrain from paying until 1 March 2027."),
        ("fr", "L'Acheteur peut ne pas payer avant le 1er mars 2027."),
        ("fr", "L'Acheteur a le droit de s'abstenir de payer jusqu'au 1er mars 2027."),
        ("es", "El Comprador podrá no pagar hasta el 1 de marzo de 2027."),
        ("es", "El Comprador tiene derecho a abstenerse de pagar hasta el 1 de marzo de 2027."),
        ("ru", "Покупатель вправе воздержаться от оплаты до 1 марта 2027 года."),
        ("ru", "Покупатель может не платить до 1 марта 2027 года."),
    ],
)
def test_until_when_somebody_may_leave_it_is_no_day_on_which_it_is_due(
    language: str, words: str
) -> None:
    norm = _norm(language, words)

    assert norm.kind in {"permission", "right"}
    assert _values(norm) == [""]


@pytest.mark.parametrize(
    ("words", "often"),
    [
        ("The Seller shall not less than annually report.", "1 year"),
        ("The Seller shall not less than monthly inspect the site.", "1 month"),
    ],
)
def test_not_less_than_so_often_is_a_duty(words: str, often: str) -> None:
    norm = _norm("en", words)

    (due,) = norm.deadlines
    assert norm.kind == "obligation"
    assert str(due.recurrence) == often


def test_how_often_in_russian_opens_no_clause() -> None:
    norm = _norm("ru", "Продавец не реже чем ежегодно представляет отчёт.")

    assert (norm.kind, norm.bearer.words) == ("obligation", "Продавец")


@pytest.mark.parametrize("thing", ["mile", "hour", "inch", "section", "of the year"])
def test_a_quarter_of_a_thing_is_no_period(thing: str) -> None:
    assert _norm("en", f"The Seller shall place a marker at each quarter {thing}.").deadlines == ()


def test_each_quarter_is_a_period() -> None:
    (due,) = _norm("en", "The Seller shall report each quarter.").deadlines

    assert str(due.recurrence) == "3 months"


@pytest.mark.parametrize(
    "adverbs", ["hereby", "hereby further", "hereby expressly", "also hereby solemnly"]
)
def test_adverbs_are_no_words_of_a_bearer(adverbs: str) -> None:
    words = f"The Seller {adverbs} represents and warrants that it owns the goods."

    assert _norm("en", words).bearer.words == "The Seller"
