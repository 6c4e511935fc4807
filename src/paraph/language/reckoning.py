"""Reckoning: how a language writes numbers in words, fractions, periods of time and percentages.

All words are folded as `paraph.language.quantities.folded` writes them: small letters, no accents,
е for ё. Where a word may be no number at all (an article, a native Korean syllable), it is in
`unsure`: it may answer a number of another language, and demands none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from paraph.language import reviewed
from paraph.language.quantities import folded

CODES = ("en", "ru", "fr", "es", "ko")
"""The languages whose numbers, denials and permissions are read."""


class Reckoning(NamedTuple):
    """What one language says of quantities.

    `numbers` and `ordinals` have the value of each word, `parts` the denominator of each word of a
    fraction, `units` the canonical unit of each word of time, `working` the words that make a day
    a working day, `between` those that may stand between a number and its unit, `prefixed` the
    endings of compound words that are a period ("тридцатидневный"). `periods` are words that
    say how often ("biennial": "2 year"), `halves` those for a half, `more` what leads to a half
    that is added to what stands before it, and that half ("et demi"), `mixed` a number with its
    half in one word. `last` are words for what is last, and those behind which they mean else.
    `joins` are words between the parts of a number, `both` words that say two, `decimal` the sign
    before decimals.
    """

    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    months: Mapping[str, int]
    parts: Mapping[str, int]
    units: Mapping[str, str]
    working: frozenset[str]
    between: frozenset[str]
    percent: frozenset[str]
    joins: frozenset[str]
    both: frozenset[str]
    unsure: frozenset[str]
    prefixed: tuple[tuple[str, str], ...] = ()
    decimal: str = ","
    periods: Mapping[str, str] = MappingProxyType({})
    halves: frozenset[str] = frozenset()
    more: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    mixed: Mapping[str, str] = MappingProxyType({})
    last: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    scores: bool = False
    """Whether sixty and eighty go on to nineteen: "soixante-dix"."""
    copies: Mapping[tuple[str, str], str] = MappingProxyType({})
    """Two words that say in how many copies: "in duplicate"."""
    code: str = ""
    """The language."""


_LARGE = {
    "en": {"billion": 10**9, "billions": 10**9, "millions": 10**6, "thousands": 1000},
    "ru": {"тыс": 1000, "млн": 10**6, "млрд": 10**9, "семью": 7, "сорока": 40, "сорок": 40},
    "fr": {"sept": 7, "neuf": 9, "cent": 100, "cents": 100, "vingts": 20, "milliers": 1000},
    "es": {"millones": 10**6, "millon": 10**6, "millar": 1000, "millares": 1000},
    "ko": {"하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "열": 10},
}
"""Words that the reviewed table of numbers leaves out, for proofs would rest on them."""
_PARTS = {
    "en": (
        "2: half halves|3: third thirds|4: quarter quarters fourth fourths|5: fifth fifths"
        "|6: sixths|10: tenth tenths"
    ),
    "ru": (
        "3: треть трети третей третью третями третям третьих|4: четверть четверти четвертей"
        " четвертями четвертью четвертям четвертях|5: пятая пятых|10: десятых"
    ),
    "fr": (
        "3: tiers|4: quart quarts|5: cinquieme cinquiemes|6: sixieme sixiemes|10: dixieme dixiemes"
    ),
    "es": (
        "3: tercio tercios tercera terceras|4: cuarto cuartos cuarta cuartas"
        "|5: quinto quintos quinta quintas|10: decimo decimos decimas"
    ),
    "ko": "",
}
_UNITS = {
    "en": (
        "day: day days|week: week weeks|month: month months|year: year years"
        "|hour: hour hours|minute: minute minutes|quarter: quarters|fortnight: fortnight fortnights"
        "|decade: decade decades"
    ),
    "ru": (
        "day: день дня дней дню днем дне дни дням днях днями сутки суток"
        "|week: неделя недели недель неделю неделе неделей неделям неделями неделях"
        "|month: месяц месяца месяцев месяцу месяцем месяце месяцы месяцам месяцами месяцах мес"
        "|year: год года лет годов году годом годе годы годам годами годах летний летнего"
        "|hour: час часа часов часу часы часам часами часах"
        "|minute: минута минуты минут минуту минутам|quarter: кварталов"
        "|decade: десятилетие десятилетия десятилетий"
    ),
    "fr": (
        "day: jour jours|week: semaine semaines|month: mois|year: an ans annee annees"
        "|hour: heure heures|minute: minute minutes|quarter: trimestres"
        "|fortnight: quinzaine quinzaines|decade: decennie decennies"
    ),
    "es": (
        "day: dia dias|week: semana semanas|month: mes meses|year: ano anos"
        "|hour: hora horas|minute: minuto minutos|quarter: trimestres"
        "|fortnight: quincena quincenas|decade: decenio decenios"
    ),
    "ko": (
        "day: 일 일간 일이 일을 일의 일로 날|week: 주 주간 주일|month: 개월 달 월간"
        "|year: 년 년간 개년"
        "|hour: 시간|minute: 분 분간"
    ),
}
_PERIODS = {
    "en": (
        "1 year: annual annually yearly|2 year: biennial biennially|3 year: triennial"
        "|5 year: quinquennial|6 month: semi-annual biannual|3 month: quarterly"
        "|1 month: monthly|1 week: weekly|1 day: daily"
    ),
    "ru": (
        "1 year: ежегодно ежегодный ежегодная ежегодное ежегодные ежегодного ежегодной ежегодных"
        " ежегодному ежегодным|1 month: ежемесячно ежемесячный|3 month: ежеквартально"
        "|1 week: еженедельно|1 day: ежедневно"
    ),
    "fr": (
        "1 year: annuel annuelle annuels annuelles annuellement|2 year: biennal biennale bisannuel"
        " bisannuelle|3 year: triennal triennale|5 year: quinquennal quinquennale"
        "|6 month: semestriel semestrielle semestre|3 month: trimestriel trimestrielle trimestre"
        "|1 month: mensuel mensuelle mensuellement|1 week: hebdomadaire|1 day: quotidien"
    ),
    "es": (
        "1 year: anual anuales anualmente|2 year: bienal bienales|3 year: trienal"
        "|5 year: quinquenal|6 month: semestral semestrales semestre"
        "|3 month: trimestral trimestrales trimestre|1 month: mensual mensuales mensualmente"
        "|1 week: semanal|1 day: diario"
    ),
    "ko": "1 year: 매년|1 month: 매월|1 week: 매주|3 month: 분기별",
}
_HALVES = {
    "en": "half halves",
    "ru": "половина половины половину половиной половине полугодие",
    "fr": "moitie demi demie",
    "es": "mitad medio media",
    "ko": "절반 반수",
}
_MORE = {
    "en": ("and", "half"),
    "ru": ("с", "половиной"),
    "fr": ("et", "demi demie"),
    "es": ("y", "medio media"),
    "ko": ("", "반"),
}
_LAST_RU = (
    "последний последняя последнее последние последнего последней последнему последним "
    "последнем последних последнюю последними"
)
_LAST = {
    "en": ("last", "shall will may to must can at"),
    "ru": (_LAST_RU, ""),
    "fr": ("dernier derniere derniers dernieres", "ce cette ces"),
    "es": ("ultimo ultima ultimos ultimas", "este esta estos estas esto por"),
    "ko": ("마지막", ""),
}
_MIXED = {
    "ru": "1.5: полтора полторы полутора|0.5: полгода полугода полугоду",
}
_WORKING = {
    "en": "working business banking",
    "ru": "рабочих рабочего рабочие рабочий рабочим рабочими банковских",
    "fr": "ouvrable ouvrables ouvre ouvres",
    "es": "habil habiles laborable laborables",
    "ko": "",
}
_BETWEEN = {
    "en": "calendar consecutive full successive further additional more clear complete whole other",
    "ru": "календарных календарные календарный полных полные последовательных следующих",
    "fr": "",
    "es": "",
    "ko": "",
}
_JOINS = {"en": "and", "ru": "и", "fr": "et", "es": "y", "ko": ""}
_BOTH = {
    "en": "both twice either neither two-fold double dual bilateral pair",
    "ru": "оба обе обоих обеих обоим обеим обоими обеими дважды двояко двусторонний",
    "fr": "deux double bilateral",  # "les deux" is also both of them
    "es": "ambos ambas doble bilateral",
    "ko": "양 양측 양국 쌍방 둘",
}
_UNSURE = {
    "en": "one",
    "ru": "один одна одно одного одной одному одним одном одну одною одни одних",
    "fr": "un une",
    "es": "un una uno unos unas",
    "ko": "한 하나 두 둘 세 셋 네 넷 열",
}
_COPIES = {
    "en": "2: in_duplicate|3: in_triplicate|4: in_quadruplicate",
    "fr": "2: double_exemplaire double_original|3: triple_exemplaire triple_original"
    "|4: quadruple_exemplaire",
    "es": "2: por_duplicado doble_ejemplar|3: por_triplicado triple_ejemplar|4: por_cuadruplicado",
}
_PREFIXED = {
    "ru": (
        ("дневн", "day"),
        ("недельн", "week"),
        ("месячн", "month"),
        ("летн", "year"),
        ("годичн", "year"),
        ("летие", "year"),
        ("летия", "year"),
        ("часов", "hour"),
        ("минутн", "minute"),
    )
}


def _words(listed: Mapping[str, str], code: str) -> frozenset[str]:
    return frozenset([folded(word) for word in listed[code].split()])


def _valued(name: str) -> dict[str, int]:
    return {folded(row[0]): int(row[1]) for row in reviewed.rows(name)}


def _by_word(listed: str) -> dict[str, str]:
    """Return what stands before the colon of each row by the words behind it."""
    found: dict[str, str] = {}
    for row in filter(None, listed.split("|")):
        said, _, words = row.partition(":")
        found |= dict.fromkeys(map(folded, words.split()), said.strip())
    return found


@cache
def reckoning(code: str) -> Reckoning:
    """Return how the language `code` writes quantities.

    Raises:
        KeyError: there is no such table.
    """
    percent = frozenset([folded(row[0]) for row in reviewed.rows(f"{code}/percent")])
    return Reckoning(
        numbers=MappingProxyType({**_valued(f"{code}/numbers"), **_LARGE[code]}),
        ordinals=MappingProxyType(_valued(f"{code}/ordinals")),
        months=MappingProxyType(_valued(f"{code}/months")),
        parts=MappingProxyType({word: int(said) for word, said in _by_word(_PARTS[code]).items()}),
        units=MappingProxyType(_by_word(_UNITS[code])),
        working=_words(_WORKING, code),
        between=_words(_BETWEEN, code),
        percent=percent,
        joins=_words(_JOINS, code),
        both=_words(_BOTH, code),
        unsure=_words(_UNSURE, code),
        prefixed=_PREFIXED.get(code, ()),
        decimal="." if code in {"en", "ko"} else ",",
        periods=MappingProxyType(_by_word(_PERIODS[code])),
        halves=_words(_HALVES, code),
        more=(
            frozenset(map(folded, _MORE[code][0].split())),
            frozenset(map(folded, _MORE[code][1].split())),
        ),
        last=(
            frozenset(map(folded, _LAST[code][0].split())),
            frozenset(map(folded, _LAST[code][1].split())),
        ),
        mixed=MappingProxyType(_by_word(_MIXED.get(code, ""))),
        scores=code == "fr",
        copies=MappingProxyType(
            {
                (one, other): many
                for said, many in _by_word(_COPIES.get(code, "")).items()
                for one, _, other in (said.partition("_"),)
            }
        ),
        code=code,
    )
