"""Words beside a day that leave it open: about, the eve of, or another one, a year ago."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Doubting(NamedTuple):
    """What leaves a day open, right before it and right behind it, in folded words."""

    before: re.Pattern[str]
    behind: re.Pattern[str]


def _of(before: str, behind: str) -> Doubting:
    return Doubting(re.compile(rf"(?<!\w)(?:{before})$"), re.compile(rf"^(?:{behind})"))


DOUBTING: Mapping[str, Doubting] = MappingProxyType(
    {
        "en": _of(
            r"(?:orthodox|eastern|coptic|armenian|serbian|julian|chinese|lunar|jewish|persian)\s|(?:(?:academic|school|financial|fiscal|budget|marketing|crop)\syears?|seasons?)\s(?:of\s)?|(?:about|around|circa|approximately|roughly|probably|perhaps|possibly|maybe|presumably|eve\sof|either|or)\s(?:on\s|in\s)?(?:the\s)?",
            r"[\s,]*[(\[]?(?:old\sstyle|o\.\s?s\.|julian|by\sthe\sjulian)|\s(?:before\slast|ago(?!\w)|an?\s(?:year|month|week)\s(?:ago|earlier|before|later)|week(?!\w)(?!\s(?:of|later))"
            r"|or\s(?:on\s|in\s|the\s|by\s)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|or\sso(?!\w)|b\.?c\.?(?!\w)"
            r"|(?:edition|issue|paper|newspaper)(?!\w))|/\d",
        ),
        "fr": _of(
            r"(?:lendemain|surlendemain|avant-veille)\s(?:du\s|de\s|d['’])|(?:annees?\s(?:universitaires?|scolaires?|budgetaires?|judiciaires?)|exercices?|saisons?)\s|(?:environ|vers|autour|alentours|probablement|peut-etre|sans\sdoute|veille|soit|ou)\s(?:le\s|en\s|du\s|de\s)?",
            r"\s(?:orthodoxe|copte|armenien|julien)|[\s,]*[(\[]?(?:ancien\sstyle|vieux\sstyle|(?:du\scalendrier\s|calendrier\s)?julien)|\s(?:il\sy\sa\sun\san|ou\s(?:le\s|en\s)?(?:\d|lun|mar|mer|jeu|ven|sam|dim|jan|fev|avr|mai|juin|juil|aout|sep|oct|nov|dec)|av\.?\sj)|/\d",
        ),
        "es": _of(
            r"(?:dia\s)?siguiente\s(?:del?\s|al\s)(?:el\s)?|(?:cursos?(?:\s(?:escolar|academico|universitario)(?:es|s)?)?|ano\s(?:escolar|academico|universitario|fiscal)|ejercicios?|temporadas?)\s|(?:aproximadamente|alrededor|hacia|probablemente|quizas?|tal\svez|vispera|o)\s(?:el\s|en\s|del?\s)?",
            r"\s(?:ortodox|copt|armeni|julian)|[\s,]*[(\[]?(?:estilo\santiguo|antiguo\sestilo|(?:del\scalendario\s|calendario\s)?juliano)|\s(?:(?:de\s)?hace\sun|o\s(?:el\s|en\s)?(?:\d|lun|mar|mie|jue|vie|sab|dom|ene|feb|abr|may|jun|jul|ago|sep|oct|nov|dic)|a\.?\s?c\.?)|/\d",
        ),
        "ru": _of(
            r"(?:католическ\w+|западн\w+|армянск\w+|китайск\w+|еврейск\w+|лунн\w+|стар\w+)\s|(?:на\s(?:следующий|другой)\sдень|наутро)\sпосле\s|(?:(?:учебн|финансов|бюджетн|отчетн)\w+\sгод\w*|сезон\w*)\s|(?:около|примерно|приблизительно|вероятно|возможно|видимо|накануне|либо|или)\s(?:во?\s)?",
            r"[\s,]*[(\[]?(?:по\sстарому\sстил|ст\.\s?ст|по\sюлианск|старого\sстил)|\s(?:год\sназад|(?:или|либо)\s(?:во?\s)?(?:\d|понед|вторн|сред|четв|пятн|субб|воскр|янв|фев|мар|апр|ма[яе]|июн|июл|авг|сен|окт|ноя|дек)|до\sн\.?\sэ)|/\d",
        ),
    }
)
"""By language."""
