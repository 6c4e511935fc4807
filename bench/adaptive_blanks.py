"""Blanks that are filled with what no blank asks for."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.completion_cases import COMPLETED

_BLANK = re.compile(r"_{2,}|\[[^\]]+\]|Click or tap to enter a date\.")
_WRONG = {
    "en": (
        *("20 May 2026 or later", "not before 20 May 2026", "31 April 2026", "30 February 2026"),
        *("Own Risk", "Geneva or Bern", "May or June", "the Buyer", "at most 5", "nobody", "no"),
        *("Geneva, for the Buyer alone", "Jane Roe or order", "20 May 2026, at noon or later"),
        *("Ad Referendum", "on demand", "Good Faith", "Free Will"),
        *("First Refusal", "Public Auction", "Two Thirds", "Short Notice", "Will Not Pay"),
        *("Cost Plus", "20 May 2026 [sic]", "Arm's Length", "A Loss", "Par Value", "Call Money"),
        *("20\u201321 May 2026", "Jane Roe, as trustee", "Any Time", "Jane Roe (in trust)"),
        *("20 May 1026", "Bern alone", "Rome Statute", "Paris Agreement"),
    ),
    "ru": (
        *("20 мая 2026 или позже", "31 апреля 2026", "Свой Риск", "Москва или Минск", "не ранее"),
        *("Покупатель", "никто", "Полный Объём", "Вена, кроме споров", "Честное Слово"),
        *("Половина Цены", "Доброй Воле", "Третий Срок", "Мир Без Условий"),
    ),
    "fr": (
        *("20 mai 2026 ou plus tard", "31 avril 2026", "Perte Sèche", "Genève ou Berne", "aucun"),
        *("Bonne Foi", "l'Acheteur", "Paris, sauf litige", "Moitié Prix"),
        *("Tiers Payant", "Titre Gratuit", "Terme Échu", "Droit Civil", "Gré À Gré"),
    ),
    "es": (
        *("20 de mayo de 2026 o después", "31 de abril de 2026", "Buena Fe", "Madrid o Lima"),
        *("nadie", "el Comprador", "Lima, salvo pleito", "Mitad De Precio", "Vista Contado"),
        *("Riesgo Propio", "Plazo Vencido", "Todo Riesgo", "Valor Par"),
    ),
    "ko": ("2026년 5월 20일 이후", "13월", "32일", "매수인", "서울 또는 부산", "없음"),
}


_BLANK_CASES = [case for case in COMPLETED if _BLANK.search(case[1])]


def misfilled(choose: Callable[[int], int]) -> tuple[str, str, str]:
    """Return a language, an approved text, and a final one with a wrong filling."""
    code, old, _ = _BLANK_CASES[choose(len(_BLANK_CASES))]
    blanks = list(_BLANK.finditer(old))
    blank = blanks[choose(len(blanks))]
    wrong = _WRONG[code][choose(len(_WRONG[code]))]
    return code, old, old[: blank.start()] + wrong + old[blank.end() :]


def filled(choose: Callable[[int], int]) -> tuple[str, str, str]:
    """Return a language, an approved text, and a final one with its blanks filled as they ask."""
    return COMPLETED[choose(len(COMPLETED))]
