"""Quantities are read alike however a language writes them."""

from __future__ import annotations

import pytest

from paraph.concordance.matching import Counted, Unlike, Values, unlike
from paraph.concordance.mending import mended
from paraph.concordance.quantities import quantities

_CASES = (
    ("en", "thirty (30) days", "duration 30 day"),
    ("en", "30 (thirty) days", "duration 30 day"),
    ("en", "a 30-day period", "duration 30 day"),
    ("en", "ten business days", "duration 10 working day"),
    ("en", "forty-five days", "duration 45 day"),
    ("en", "one hundred and twenty days", "duration 120 day"),
    ("en", "two-thirds", "number 2/3"),
    ("en", "three quarters", "number 3/4"),
    ("en", "the twenty-first ship", "ordinal 21"),
    ("en", "the 60th ship", "ordinal 60"),
    ("en", "2.5 per cent", "percentage 2.5%"),
    ("en", "USD 1,250,000.50", "amount 1250000.5 dollar USD"),
    ("en", "5 million euros", "amount 5000000 euro"),
    ("en", "£500", "amount 500 pound"),
    ("en", "March 5, 2025", "date 2025-03-05"),
    ("en", "the nineteenth day of June two thousand and twenty-three", "date 2023-06-19"),
    ("en", "2025-03-05", "date 2025-03-05"),
    ("en", "25/12/2025", "date 2025-12-25"),
    ("en", "03/04/2025", "date 2025-03-04|2025-04-03"),
    ("en", "one year", "duration 1 year"),
    ("en", "five and a half years", "duration 5.5 year"),
    ("en", "one-and-a-half years", "duration 1.5 year"),
    ("en", "a year and a half", "duration 1.5 year"),
    ("en", "five years and a quarter", "duration 5.25 year"),
    ("en", "two and three quarter years", "duration 2.75 year"),
    ("en", "2½ years", "duration 2.5 year"),
    ("en", "2 1/2 years", "duration 2.5 year"),
    ("en", "half a year", "duration 6 month"),
    ("en", "half an hour", "duration 0.5 hour"),
    ("en", "two and a half per cent", "percentage 2.5%"),
    ("en", "two and a half million euros", "amount 2500000 euro"),
    ("en", "half a million euros", "amount 500000 euro"),
    ("fr", "un mois", "duration 1 month"),
    ("fr", "cinq ans et demi", "duration 5.5 year"),
    ("fr", "un an et demi", "duration 1.5 year"),
    ("fr", "une heure et demie", "duration 1.5 hour"),
    ("fr", "cinq ans et un tiers", "duration 5 1/3 year"),
    ("fr", "deux millions et demi d’euros", "amount 2500000 euro"),
    ("es", "cinco años y medio", "duration 5.5 year"),
    ("es", "año y medio", "duration 1.5 year"),
    ("es", "dos y medio por ciento", "percentage 2.5%"),
    ("es", "cinco años y medio ambiente", "duration 5 year"),
    ("ru", "пяти с половиной лет", "duration 5.5 year"),
    ("ru", "полутора лет", "duration 1.5 year"),
    ("ru", "полгода", "duration 6 month"),
    ("ru", "полтора миллиона рублей", "amount 1500000 rouble"),
    ("ru", "два с половиной процента", "percentage 2.5%"),
    ("ko", "5년 반", "duration 5.5 year"),
    ("fr", "trente jours ouvrables", "duration 30 working day"),
    ("fr", "quatre-vingt-dix jours", "duration 90 day"),
    ("fr", "soixante-douze heures", "duration 72 hour"),
    ("fr", "vingt et un jours", "duration 21 day"),
    ("fr", "deux cent cinquante", "number 250"),
    ("fr", "deux tiers", "number 2/3"),
    ("fr", "soixantième navire", "ordinal 60"),
    ("fr", "le 1er janvier 2025", "date 2025-01-01"),
    ("fr", "1 250 000,50 euros", "amount 1250000.5 euro"),
    ("fr", "cinq millions d’euros", "amount 5000000 euro"),
    ("fr", "5 p. cent", "percentage 5%"),
    ("fr", "03.04.2025", "date 2025-04-03"),
    ("es", "treinta y cinco días hábiles", "duration 35 working day"),
    ("es", "doscientos veintiún", "number 221"),
    ("es", "tres cuartas partes", "number 3/4"),
    ("es", "el 5 de marzo de 2025", "date 2025-03-05"),
    ("es", "1.250.000,50 euros", "amount 1250000.5 euro"),
    ("es", "dos mil quinientos", "number 2500"),
    ("ru", "тридцати (30) рабочих дней", "duration 30 working day"),
    ("ru", "тридцатидневный срок", "duration 30 day"),
    ("ru", "30-дневный срок", "duration 30 day"),
    ("ru", "двухгодичный", "duration 2 year"),
    ("ru", "ста двадцати дней", "duration 120 day"),
    ("ru", "девятнадцатого июня две тысячи двадцать третьего года", "date 2023-06-19"),
    ("ru", "5 марта 2025 г.", "date 2025-03-05"),
    ("ru", "две трети", "number 2/3"),
    ("ru", "60-й корабль", "ordinal 60"),
    ("ru", "5 млн долларов США", "amount 5000000 dollar USD"),
    ("ru", "в течение 7-ми дней", "duration 7 day"),
    ("ru", 'не позднее "6 (шести)" месяцев', "duration 6 month"),
    ("ru", "2,5 процента", "percentage 2.5%"),
    ("ru", "в трид-цати милях", "number 30"),
    ("ko", "삼십(30)일", "duration 30 day"),
    ("ko", "6개월 이내", "duration 6 month"),
    ("ko", "10영업일", "duration 10 working day"),
    ("ko", "2025년 3월 5일까지", "date 2025-03-05"),
    ("ko", "3월 5일부터", "date 03-05"),
    ("ko", "3분의 2", "number 2/3"),
    ("ko", "500만 달러를", "amount 5000000 dollar"),
    ("ko", "5퍼센트의", "percentage 5%"),
    ("ko", "30일째", "ordinal 30"),
    ("ar", "30 يوما", "number 30"),
)


@pytest.mark.parametrize(("code", "wording", "said"), _CASES)
def test_a_quantity_is_read(code: str, wording: str, said: str) -> None:
    found = quantities(mended(wording, code).text, code)

    assert [f"{each.sort} {each.said}" for each in found if each.firm] == [said]


@pytest.mark.parametrize(
    ("code", "wording"),
    [
        ("en", "one of the ships"),
        ("en", "a year"),
        ("en", "both Parties"),
        ("en", "the first ship"),
        ("en", "annual report, half of it"),
        ("fr", "un navire dans l’année"),
        ("es", "uno de los buques"),
        ("ru", "одна из Сторон, ежегодно"),
        ("ko", "두 당사국, 한 배"),
        ("en", "may march with the sun"),
        ("ru", "Сто-роны встре-чаются"),
    ],
)
def test_a_word_that_may_be_no_number_demands_no_answer(code: str, wording: str) -> None:
    assert not any(each.firm for each in quantities(mended(wording, code).text, code))


def test_what_is_taken_is_no_quantity() -> None:
    wording = "Article 5 and 30 days"

    found = quantities(wording, "en", [(0, 9)])

    assert [each.said for each in found] == ["30 day"]


def test_a_very_long_figure_is_compared_as_it_stands() -> None:
    figure = "9" * 400

    (found,) = quantities(figure, "en")

    assert found.value == figure


def test_a_mended_wording_leads_back_to_its_original() -> None:
    original = "в трид- цати милях"
    whole = mended(original, "ru")

    start = whole.text.index("тридцати")
    span = whole.span(start, start + len("тридцати"))

    assert original[slice(*span)] == "трид- цати"


_SAME = (
    ("The report is due by 5 p.m. on Friday.", "fr", "Le rapport est dû vendredi avant 17 heures."),
    ("The report is due by 5 p.m. on Friday.", "fr", "Le rapport est dû vendredi à 17 h."),
    ("The report is due by 5 p.m. on Friday.", "fr", "Le rapport est dû vendredi à 17:00."),
    ("The report is due by 5.30 pm on Friday.", "fr", "Le rapport est dû vendredi à 17 h 30."),
    ("The report is due by 5:30 p.m. on Friday.", "fr", "Le rapport est dû vendredi à 17h30."),
    ("The report is due by 5 p.m. on Friday.", "ru", "Доклад представляется до 17 часов пятницы."),
    ("The report is due by 17:00 on Friday.", "ru", "Доклад представляется в 17.00 часов."),
    ("The report is due by 5 p.m.", "es", "El informe se presenta a las 17.00 horas."),
    ("The report is due by 12 a.m.", "es", "El informe se presenta a las 00:00 horas."),
    ("It lasts 17 hours.", "fr", "Sa durée est portée à 17 heures."),
    ("It lasts 24 hours.", "ru", "Оно завершается в 24 часа."),
    ("It answers within a fortnight.", "fr", "Elle répond dans les quinze jours."),
    ("It answers within a fortnight.", "fr", "Elle répond dans les deux semaines."),
    ("It answers within a fortnight.", "fr", "Elle répond sous quinzaine."),
    ("It answers within a fortnight.", "es", "Responderá en un plazo de quince días."),
    ("It answers within a fortnight.", "ru", "Она отвечает в течение 14 дней."),
    ("It answers within two fortnights.", "ru", "Она отвечает в течение 28 дней."),
)
_UNLIKE = (
    ("The report is due by 5 p.m. on Friday.", "fr", "Le rapport est dû vendredi à 16 heures."),
    ("The report is due by 5 a.m. on Friday.", "fr", "Le rapport est dû vendredi à 17 heures."),
    ("The report is due by 5.30 pm.", "fr", "Le rapport est dû à 17 heures."),
    ("The report is due by 5 a.m.", "fr", "Le rapport est dû dans les 5 heures."),
    ("The report is due by 5 p.m.", "ru", "Доклад представляется в течение 17 часов."),
    ("It answers within 14 days.", "fr", "Elle répond dans les quinze jours."),
    ("It answers within a fortnight.", "ru", "Она отвечает в течение 15 дней."),
    ("It answers within a fortnight.", "fr", "Elle répond dans les 15 jours."),
    ("It answers within a fortnight.", "fr", "Elle répond dans les trois semaines."),
    ("It answers within two weeks.", "fr", "Elle répond dans les quinze jours."),
)


def _told(one: str, code: str, other: str) -> list[Unlike]:
    held = ((one, "en"), (other, code))
    sides = [
        Values([Counted(0, each) for each in quantities(words, language)], ())
        for words, language in held
    ]
    return unlike(*sides)


@pytest.mark.parametrize(("one", "code", "other"), _SAME)
def test_a_time_of_day_and_a_fortnight_are_the_same_however_they_are_said(
    one: str, code: str, other: str
) -> None:
    assert not _told(one, code, other)


def test_numbers_that_change_places_are_told_beside_a_time_of_day() -> None:
    one = "By 5 p.m. the Buyer pays 12 dollars for 30 ships."
    other = "À 17 heures au plus tard l'acheteur paie 30 dollars pour 12 navires."

    assert _told(one, "fr", other)
    ordered = "By 5 p.m. the parts of 12 ships and 30 boats are named."
    moved = "Avant 17 heures sont nommées les parts de 30 bateaux et de 12 navires."
    assert [each.kind for each in _told(ordered, "fr", moved)] == ["sequence"]


@pytest.mark.parametrize(("one", "code", "other"), _UNLIKE)
def test_no_other_time_passes_for_a_time_of_day_or_a_fortnight(
    one: str, code: str, other: str
) -> None:
    assert _told(one, code, other)
