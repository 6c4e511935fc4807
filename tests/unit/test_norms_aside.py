"""Times aside: what is of a condition, of a thing or of a term of office gives no norm a value."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline, Norm
from paraph.text.node import Provision, Text


def _norms(language: str, words: str) -> tuple[Norm, ...]:
    return read_norms(Text((Provision("paragraph", words),)), language).norms


def _value(due: Deadline | None) -> str:
    if due is None:
        return ""
    return str(due.recurrence or due.day or due.offset or "")


NO_VALUE = [
    # Within a condition, in front, behind, or put in.
    ("en", "In the event that the Buyer asks within ten days of delivery, the Seller shall send it."),
    ("en", "The Seller shall send it in the event that the Buyer asks within ten days of delivery."),
    ("en", "The Seller shall, if the Buyer so asks within ten days of delivery, send an invoice."),
    ("en", "In the case of stay for more than thirty days, the guests shall register."),
    ("fr", "En cas de retard de plus de dix jours, le Vendeur paie une pénalité."),
    ("es", "En caso de que el Comprador lo pida, dentro de los diez días siguientes a la entrega, el Vendedor enviará la factura."),
    ("ru", "В случае, если Продавец обратится в течение 10 дней с даты поставки, Покупатель платит пени."),
    # Told of a thing.
    ("en", "Seasonal rates, which are valid no more than six months a year, may be established."),
    ("en", "The Buyer shall reimburse the costs incurred by 31 December 2030."),
    ("en", "The Buyer shall supply goods manufactured after 1 March 2030."),
    ("en", "The Buyer shall pay the prices in force on 1 April 2030."),
    ("en", "The Buyer shall repair defects reported by the Seller within one year of delivery."),
    ("en", "The Buyer shall admit ships arriving before 1 March 2030."),
    ("en", "The Buyer shall respect the contract singed at Bern on 1 March 2020."),
    ("en", "The Treaty singed at Bern on 1 March 2020 shall cease to be in force."),
    ("fr", "L'Acheteur doit réparer les défauts découverts dans les deux ans suivant la livraison."),
    ("es", "El Comprador reparará los defectos descubiertos dentro de los dos años siguientes a la entrega."),
    ("ru", "Покупатель возмещает ущерб, причинённый до 1 марта 2030 года."),
    ("en", "The Committee shall include in its annual report a summary of its work."),
    # A term of office.
    ("en", "The presidency shall be held by the Parties on a rotational basis within one year."),
    # Several numbers, a part of one, or how often at most.
    ("en", "The Buyer shall pay within 60 to 90 months of delivery."),
    ("en", "The Buyer shall pay within 60 or 90 days of delivery."),
    ("en", "The Buyer shall pay within 60 days or 90 days of delivery."),
    ("en", "The Buyer shall pay between sixty and ninety days after delivery."),
    ("en", "The Buyer shall pay within 1.5 years of delivery."),
    ("en", "The Buyer shall pay in less than 60 months from delivery."),
    ("en", "The Buyer shall pay not more than once a year."),
    ("en", "The Buyer shall pay twice every three months."),
    ("en", "The Buyer shall pay on the tenth day of the month following delivery."),
    ("fr", "L'Acheteur paie dans un délai de 60 à 90 jours à compter de la livraison."),
    ("fr", "Les Parties se réunissent au maximum une fois par an."),
    ("es", "El Comprador pagará en un plazo de 60 a 90 días a partir de la entrega."),
    ("ru", "Покупатель представляет отчёт не чаще одного раза в год."),
    ("ru", "Покупатель платит в течение 60-90 дней с даты поставки."),
]  # fmt: skip

VALUED = [
    ("en", "In the event that the Buyer asks, the Seller shall send it within ten days of delivery.", "10 days"),
    ("en", "The Seller shall, within ten days of delivery, send an invoice.", "10 days"),
    ("en", "The Buyer shall notify the Party concerned within 30 days of delivery.", "30 days"),
    ("en", "The price shall be paid by the Buyer within 30 days of delivery.", "30 days"),
    ("en", "The Buyer shall pay within one hundred and eighty days of delivery.", "180 days"),
    ("en", "A Party may leave by notice given at least six months before the end of a year.", "6 months"),
    ("en", "The Buyer shall pay at least twice a year.", "6 months"),
    ("en", "The Committee shall submit its annual report to the Parties.", "1 year"),
    ("en", "The Buyer shall pay by the 31st day of March 2030.", "2030-03-31"),
    ("fr", "Le prix est payé par l'Acheteur dans les 30 jours suivant la livraison.", "30 days"),
    ("es", "El precio será pagado por el Comprador dentro de los 30 días siguientes a la entrega.", "30 days"),
    ("ru", "Покупатель представляет отчёт дважды в год.", "6 months"),
]  # fmt: skip

DAYS = [
    ("en", "The Committee shall report on the date on which it ends its work.", "at"),
    ("en", "The Parties shall, from the date of entry into force of this Treaty, take measures.", "after"),
    ("en", "The denunciation shall take effect from the date of its receipt.", "at"),
    ("en", "The Buyer shall pay after 1 March 2030.", "after"),
    ("fr", "L'application provisoire prend fin à la date à laquelle le présent Accord entre en vigueur.", "at"),
    ("es", "La aplicación provisional terminará en la fecha en que el presente Acuerdo entre en vigor.", "at"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words"), NO_VALUE)
def test_a_time_of_something_else_gives_no_value(language: str, words: str) -> None:
    found = _norms(language, words)

    assert found
    assert {_value(due) for each in found for due in each.deadlines} <= {""}


@pytest.mark.parametrize(("language", "words", "value"), VALUED)
def test_a_time_of_the_act_itself_keeps_its_value(language: str, words: str, value: str) -> None:
    found = _norms(language, words)

    assert value in {_value(each.deadline) for each in found}


@pytest.mark.parametrize(("language", "words", "direction"), DAYS)
def test_the_day_of_an_event_is_told_with_its_direction(
    language: str, words: str, direction: str
) -> None:
    found = [due.direction for each in _norms(language, words) for due in each.deadlines]

    assert found == [direction]


def test_words_of_a_time_that_may_be_of_a_thing_are_kept() -> None:
    due = _norms("en", "The Buyer shall pay costs incurred by 1 March 2030.")[0].deadlines[0]

    assert due.words == "by 1 March 2030"
    assert "no value is taken" in due.basis
