"""Frequencies: how a language says how often something is done, or for which time a rate is.

Patterns of folded wordings. `WORDS` say it in one word, or with a noun that is no unit elsewhere:
"12 month" for "annual". `LEADS` stand before a period of time of any length, `BARE` before a unit
alone, `WEAK` as well, but only behind something counted ("5 per cent a year", "twice a year").
`TIMES` stands between how many times and such a lead. `UNITS` are all words that a period may be
written with: whatever may answer a frequency of the other text.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "12 month": r"(?<!semi-)(?<!half-)(?<!bi-)\b(?:annual(?:ly)?|yearly|per annum)\b|\bp\.a\.",
            "6 month": r"\b(?:semi-?annual(?:ly)?|half-yearly)\b|\b(?:each|every|per) half[- ]year\b",
            "3 month": r"\bquarterly\b|\b(?:each|every|per) (?:calendar )?quarter\b",
            "1 month": r"(?<!bi-)\bmonthly\b",
            "24 month": r"\bbiennial(?:ly)?\b",
            "36 month": r"\btriennial(?:ly)?\b",
            "60 month": r"\bquinquennial(?:ly)?\b",
            "7 day": r"(?<!bi-)\bweekly\b",
            "14 day": r"\bfortnightly\b|\b(?:each|every|per) fortnight\b",
            "1 day": r"\bdaily\b",
        },
        "fr": {
            "12 month": r"\bannuel(?:le)?s?\b|\bannuellement\b",
            "6 month": r"\bsemestriel\w*|\b(?:par|chaque|tous les) semestres?\b",
            "3 month": r"\btrimestriel\w*|\b(?:par|chaque|tous les) trimestres?\b",
            "1 month": r"\bmensuel\w*",
            "24 month": r"\bbiennal\w*|\bbisannuel\w*",
            "36 month": r"\btriennal\w*",
            "60 month": r"\bquinquennal\w*",
            "7 day": r"\bhebdomadaire\w*",
            "14 day": r"\b(?:par|chaque) quinzaine\b",
            "1 day": r"\bquotidien\w*|\bjournali\w+",
        },
        "es": {
            "12 month": r"\banual(?:es|mente)?\b",
            "6 month": r"\bsemestral\w*|\b(?:por|cada|al) semestre\b",
            "3 month": r"\btrimestral\w*|\b(?:por|cada|al) trimestre\b",
            "1 month": r"\bmensual\w*",
            "24 month": r"\bbienal\w*",
            "36 month": r"\btrienal\w*",
            "60 month": r"\bquinquenal\w*",
            "7 day": r"\bsemanal\w*",
            "14 day": r"\bquincenal\w*",
            "1 day": r"\bdiari(?:o|a|os|as|amente)\b",
        },
        "ru": {
            "12 month": r"\bежегодн\w*|\bгодов(?:ых|ой|ая|ое|ого|ому|ым|ую|ые)\b",
            "6 month": r"\bполугодов\w+|\b(?:раз в|каждое|за) полугоди\w+",
            "3 month": r"\b(?:еже|по)?квартальн\w+|\b(?:раз в|каждый|за|в) квартал\b",
            "1 month": r"\b(?:еже|по)месячн\w+",
            "7 day": r"\bеженедельн\w+",
            "1 day": r"\bежедневн\w+",
        },
        "ko": {
            "12 month": r"매년|해마다|연례|매 년",
            "6 month": r"반기별|반기마다|매 ?반기",
            "3 month": r"분기별|분기마다|매 ?분기",
            "1 month": r"매월|매달|매 월",
            "7 day": r"매주",
            "1 day": r"매일",
        },
    }
)
LEADS = {
    "en": r"\b(?:every|each)\s(?:(?:calendar|fiscal|financial)\s)?$",
    "fr": r"\b(?:chaque|tous les|toutes les)\s$",
    "es": r"\b(?:cada|todos los|todas las)\s$",
    "ru": r"\b(?:кажд\w+|раза? в|раз за)\s$",
    "ko": r"매\s?$",
}
BARE = {
    "en": r"\bper\s(?:calendar\s)?$",
    "fr": r"\bpar\s$",
    "es": r"\bpor\s$",
    "ru": r"(?!x)x",
    "ko": r"(?!x)x",
}
WEAK = {
    "en": r"(?:\b(?:in a|in one|in any|by the)\s)?$",
    "fr": r"\b(?:a )?l['’]$|\bdans l['’]$",
    "es": r"\b(?:al|a la|en un|en el)\s$",
    "ru": r"\bв\s$",
    "ko": r"(?!x)x",
}
BEHIND = {"ko": r"\s?(?:마다|당)"}
"""What stands behind a period and says as much."""
TIMES = {
    "en": r"\s*(?:times)?\s*(?:in\s)?",
    "fr": r"\s*(?:fois)?\s*(?:en\s)?",
    "es": r"\s*(?:vez|veces)?\s*(?:en\s)?",
    "ru": r"\s*(?:раза?\s)?\s*(?:в\s|за\s)?",
    "ko": r"\s*",
}
COUNTED = {
    "en": r"(?:\bper cent|\bpercent|%|\bonce|\btwice|\btimes|\bthrice)\s*$",
    "fr": r"(?:\bpour cent|%|\bfois)\s*(?:\bdans\s*)?$",
    "es": r"(?:\bpor ciento|%|\bvez|\bveces)\s*$",
    "ru": r"(?:\bпроцент\w*|%|\bраза?|\bоднажды|\bдважды|\bтрижды)\s*$",
    "ko": r"(?!x)x",
}
"""What a weak lead must stand behind, if not behind a quantity."""
UNITS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "month": r"\bmonth",
            "year": r"year|\bannu|\bbienni|\btrienni|\bquinquenni|\bp\.a\.",
            "day": r"\bda(?:y|ily)",
            "week": r"\bweek|\bfortnight",
            "quarter": r"\bquarter",
            "half": r"\bhalf|\bsemi|\bbiannual",
            "hour": r"\bhour",
        },
        "fr": {
            "month": r"\bmois\b|\bmensu",
            "year": r"\bans?\b|\bannee|\bannu|\bbienn|\bbisann|\btrienn|\bquinquenn|\bexercice",
            "day": r"\bjour|\bquotidien",
            "week": r"\bsemaine|\bhebdo|\bquinzaine",
            "quarter": r"\btrimestr",
            "half": r"\bsemestr|\bdemi",
            "hour": r"\bheure|\bhorair",
        },
        "es": {
            "month": r"\bmes(?:es)?\b|\bmensu",
            "year": r"\banos?\b|\banual|\bbien|\btrien|\bquinquen|\bejercicio",
            "day": r"\bdia|\bdiari",
            "week": r"\bseman|\bquincen",
            "quarter": r"\btrimest",
            "half": r"\bsemest|\bmedio",
            "hour": r"\bhora",
        },
        "ru": {
            "month": r"месяц|месячн",
            "year": r"\bлет\b|год",
            "day": r"\bд(?:ень|ня|ней|не[вм]|ню|ни)|сут(?:ки|ок|оч)|дневн",
            "week": r"недел",
            "quarter": r"квартал",
            "half": r"полуг|полг",
            "hour": r"\bчас",
        },
        "ko": {
            "month": r"월|달",
            "year": r"년|연|해마다",
            "day": r"일",
            "week": r"주",
            "quarter": r"분기",
            "half": r"반기",
            "hour": r"시간",
        },
    }
)
TABLES = (WORDS, LEADS, BARE, WEAK, BEHIND, TIMES, COUNTED, UNITS)
"""All of them, as a digest takes them in."""
