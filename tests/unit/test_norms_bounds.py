"""Bounds: a day is told as the last or the first in time as the words have it, or not at all."""

from __future__ import annotations

import datetime as dt

import pytest

from paraph.norms.bounds import day_in_figures
from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline, Norm
from paraph.text.node import Provision, Text


def _norm(language: str, words: str) -> Norm:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), language).norms
    return norm


def _told(due: Deadline | None) -> str:
    """First and last day in time of a deadline, or its value, as one line."""
    if due is None:
        return ""
    if due.day is None:
        value = f"{due.direction} {due.recurrence or due.offset or '-'}"
        return value + f": {due.anchor}" * bool(due.anchor)
    first, last = due.interval
    return f"{first or ''}..{last or ''}"


FIRST, LAST, DAY_BEFORE = "2027-05-01..", "..2027-05-01", "..2027-04-30"
DAYS = [
    ("en", "The Seller shall complete the works not before 1 May 2027.", FIRST),
    ("en", "The Seller shall complete the works, but in no event before 1 May 2027.", FIRST),
    ("en", "The Seller shall deliver the goods no earlier than 1 May 2027.", FIRST),
    ("en", "The Seller shall deliver the goods at the earliest on 1 May 2027.", FIRST),
    ("en", "The Seller shall deliver the goods on 1 May 2027 at the earliest.", FIRST),
    ("en", "The Seller shall deliver the goods on or after 1 May 2027.", FIRST),
    ("en", "The Seller shall deliver the goods from 1 May 2027.", FIRST),
    ("en", "No payment shall be made before 1 May 2027.", FIRST),
    ("en", "The Buyer may not disclose the price until 1 May 2027.", FIRST),
    ("en", "The Buyer shall not pay later than 1 May 2027.", LAST),
    ("en", "The Seller shall deliver the goods on 1 May 2027 at the latest.", LAST),
    ("en", "The Seller shall deliver the goods before 1 May 2027.", DAY_BEFORE),
    ("en", "The Seller shall deliver the goods on or before 1 May 2027.", LAST),
    ("en", "The Seller shall deliver the goods by 1 May 2027.", LAST),
    ("en", "This Agreement shall enter into force from 1 May 2027.", "2027-05-01..2027-05-01"),
    ("fr", "Le Vendeur livre les biens au plus tôt le 1er mai 2027.", FIRST),
    ("fr", "Le Vendeur livre les biens le 1er mai 2027 au plus tôt.", FIRST),
    ("fr", "Le Vendeur livre les biens, mais pas avant le 1er mai 2027.", FIRST),
    ("fr", "Le Vendeur ne livre pas les biens avant le 1er mai 2027.", FIRST),
    ("fr", "Aucune Partie ne peut dénoncer l’Accord avant le 1er mai 2027.", FIRST),
    ("fr", "Le Vendeur livre les biens à compter du 1er mai 2027.", FIRST),
    ("fr", "Le Vendeur livre les biens avant le 1er mai 2027.", DAY_BEFORE),
    ("fr", "Le Vendeur livre les biens au plus tard le 1er mai 2027.", LAST),
    ("fr", "Le Vendeur livre les biens le 1er mai 2027 au plus tard.", LAST),
    ("fr", "Le présent Accord entre en vigueur à compter du 1er mai 2027.", "2027-05-01..2027-05-01"),
    ("es", "El Vendedor entregará los bienes no antes del 1 de mayo de 2027.", FIRST),
    ("es", "El Vendedor entregará los bienes como muy pronto el 1 de mayo de 2027.", FIRST),
    ("es", "Ninguna de las Partes podrá denunciar el Acuerdo antes del 1 de mayo de 2027.", FIRST),
    ("es", "El Vendedor deberá entregar los bienes a partir del 1 de mayo de 2027.", FIRST),
    ("es", "El Vendedor entregará los bienes antes del 1 de mayo de 2027.", DAY_BEFORE),
    ("es", "El Vendedor entregará los bienes el 1 de mayo de 2027 a más tardar.", LAST),
    ("es", "El Vendedor entregará los bienes hasta el 1 de mayo de 2027.", LAST),
    ("ru", "Продавец поставляет товар не ранее 1 мая 2027 года.", FIRST),
    ("ru", "Продавец поставляет товар не раньше чем 1 мая 2027 года.", FIRST),
    ("ru", "Не должно производиться никаких платежей до 1 мая 2027 года.", FIRST),
    ("ru", "Продавец поставляет товар начиная с 1 мая 2027 года.", FIRST),
    ("ru", "Продавец поставляет товар не позднее 1 мая 2027 года.", LAST),
    # Figures.
    ("en", "The Seller shall deliver the goods by 2027-05-01.", LAST),
    ("en", "The Seller shall deliver the goods by 31/05/2027.", "..2027-05-31"),
    ("en", "The Seller shall deliver the goods by 03/04/2027.", "by -"),
    ("fr", "Le Vendeur livre les biens au plus tard le 01/05/2027.", LAST),
    ("es", "El Vendedor entregará los bienes a más tardar el 01/05/2027.", LAST),
    ("ru", "Продавец обязан вернуть аванс к 01.05.2027.", LAST),
    ("ru", "Продавец обязан вернуть аванс в срок до 01.05.2027 г. включительно.", LAST),
    ("en", "The Seller shall return the goods on 31 February 2027.", "at -"),
    # Between two days.
    ("en", "The Council shall convene between 1 and 15 May 2027.", "..2027-05-15"),
    ("fr", "Le Vendeur livre la marchandise entre le 1er et le 15 mai 2027.", "..2027-05-15"),
    ("es", "El Vendedor entregará la mercancía entre el 1 y el 15 de mayo de 2027.", "..2027-05-15"),
    ("ru", "Поставщик поставляет товар в период с 1 по 15 мая 2027 года.", "..2027-05-15"),
    ("ru", "Исполнитель обязан сдать работы в срок с 15.04.2027 по 01.05.2027.", LAST),
    ("ru", "Покупатель обязуется не разглашать результаты до 1 мая 2027 года.", FIRST),
    ("fr", "Le Vendeur ne pourra en aucun cas livrer avant le 1er mai 2027.", FIRST),
    # What a condition or a relative clause tells.
    ("en", "The Employer shall, unless otherwise agreed by 1 March 2027, pay the bonus by 1 May 2027.", LAST),
    ("fr", "Le Locataire, si le Bailleur l’a demandé avant le 1er avril 2027, quitte les lieux au plus tard le 1er mai 2027.", LAST),
    ("es", "El Arrendatario, si el Arrendador lo solicita antes del 1 de abril de 2027, desalojará el local hasta el 1 de mayo de 2027.", LAST),
    ("ru", "Арендатор, если Арендодатель потребует этого до 1 апреля 2027 года, освобождает помещение не позднее 1 мая 2027 года.", LAST),
    ("ru", "Поставщик поставляет товар не ранее чем через 30 дней после подписания Договора.", "after 30 days: подписания Договора"),
    ("fr", "Le Fournisseur exécute la commande dans un délai de deux à trois semaines à compter de sa réception.", "by -"),
    ("en", "The Seller shall pay the fee, which was due on 1 May 2026, by 1 May 2027.", LAST),
    ("en", "The Seller shall pay the fee which was due on 1 May 2026 by 1 May 2027.", "at -"),
    ("en", "The Seller shall inform the Council, which meets on 1 May 2026.", ""),
    ("en", "The Seller shall inform the Council, which has decided on it within 30 days.", ""),
    ("ru", "Продавец уведомляет Совет, который принял решение в течение 30 дней.", ""),
    ("en", "The Seller shall inform the Council, in which the Buyer sits since 1 May 2026.", ""),
    ("fr", "Le Vendeur paie la somme, qui était due le 1er mai 2026, au plus tard le 1er mai 2027.", LAST),
    ("es", "El Vendedor pagará la suma, que venció el 1 de mayo de 2026, a más tardar el 1 de mayo de 2027.", LAST),
    ("ru", "Продавец выплачивает сумму, которая подлежала уплате 1 мая 2026 года, не позднее 1 мая 2027 года.", LAST),
    ("en", "The Parties shall, if requested by 1 May 2027, consult.", ""),
    ("en", "Had the Committee not decided within 60 days, the matter shall be referred.", ""),
    ("en", "Were the Committee to decide by 1 May 2027, the matter shall be referred.", ""),
    ("fr", "À défaut de réponse dans les 30 jours, le Comité décide.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "told"), DAYS)
def test_a_day_is_the_first_or_the_last_as_the_words_say(
    language: str, words: str, told: str
) -> None:
    assert _told(_norm(language, words).deadline) == told


PERIODS = [
    ("en", "The Seller shall pay within half a year of receipt.", ["by -"]),
    ("en", "The Seller shall pay within a year and a half of receipt.", ["by -"]),
    ("en", "The Seller shall pay within one (1) month and fifteen (15) days of receipt.", ["by -"]),
    ("en", "The Seller shall pay within a year and a day of receipt.", ["by -"]),
    ("en", "The Seller shall pay within one month of receipt.", ["by 1 month: receipt"]),
    ("fr", "Le Vendeur paie dans un délai d’un an et demi à compter de la réception.", ["by -"]),
    ("fr", "Le Vendeur paie dans un délai d’un an et six mois à compter de la réception.", ["by -"]),
    ("es", "El Vendedor pagará en el plazo de un año y medio desde la recepción.", ["by -"]),
    ("es", "El Vendedor pagará en el plazo de un mes y quince días desde la recepción.", ["by -"]),
    ("ru", "Продавец платит в течение полутора лет с даты получения.", ["by -"]),
    ("ru", "Продавец платит в течение полугода с даты получения.", ["by -"]),
    ("ru", "Продавец платит в течение одного года и шести месяцев с даты получения.", ["by -"]),
    ("en", "The Seller shall respond within 5 days of each request but no later than 1 May 2027.", ["by 5 days: each request", LAST]),
    ("en", "The Seller shall respond within 5 days of each request but no later than 1 June 2027.", ["by 5 days: each request", "..2027-06-01"]),
    ("fr", "Le Vendeur répond dans les 5 jours suivant la demande mais au plus tard le 1er mai 2027.", ["by 5 days: la demande", LAST]),
    ("es", "El Vendedor responderá dentro de los 5 días siguientes a la solicitud pero a más tardar el 1 de mayo de 2027.", ["by 5 days: la solicitud", LAST]),
    ("en", "The Seller shall begin the works no sooner than 1 May 2027 and no later than 1 June 2027.", [FIRST, "..2027-06-01"]),
    ("ru", "Продавец обязан вернуть аванс в течение полугода после расторжения.", ["by -"]),
    ("en", "No later than 1 May 2027 may the Seller withdraw the offer.", [LAST]),
    ("en", "Each Party shall report no later than sixty days before, and in no case later than thirty days before, the session.", ["before 60 days: the session"]),
    ("en", "The Seller shall pay by the date which is 30 days after receipt.", ["by 30 days: receipt"]),
    ("en", "The Seller shall pay before the date which is 30 days after receipt.", ["by -"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "told"), PERIODS)
def test_a_period_is_told_whole_or_without_a_value(
    language: str, words: str, told: list[str]
) -> None:
    assert [_told(each) for each in _norm(language, words).deadlines] == told


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("2027-04-03", "en", dt.date(2027, 4, 3)),
        ("2027-13-03", "en", None),
        ("04.04.2027", "en", dt.date(2027, 4, 4)),
        ("13/04/2027", "en", dt.date(2027, 4, 13)),
        ("04/13/2027", "en", dt.date(2027, 4, 13)),
        ("04/03/2027", "en", None),
        ("04/03/2027", "fr", dt.date(2027, 3, 4)),
        ("31.02.2027", "ru", None),
    ],
)
def test_a_day_in_figures_is_told_where_it_is_sure(
    words: str, language: str, day: dt.date | None
) -> None:
    assert day_in_figures(words, language) == day
