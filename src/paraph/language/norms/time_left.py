"""Time left over: words of time around a deadline that were not read with it.

The tables of the four languages stand together: the words of a norm do not say in which it is.
Wide on purpose: a deadline beside one of these has no day until a person names it.
"""

from __future__ import annotations

import re

_MONTHS = (
    "january|february|march|april|may(?=\\s+(?:of|each|every|\\d))|june|july|august|september|october|november|december"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
    "|январ\\w+|феврал\\w+|марта?|марте|апрел\\w+|ма[йяе]|июн\\w+|июл\\w+|август\\w*|сентябр\\w+|октябр\\w+|ноябр\\w+|декабр\\w+"
)
_WEEKDAYS = (
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    "|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?"
    "|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?"
    "|понедельник\\w*|вторник\\w*|сред[аеуы]|четверг\\w*|пятниц\\w*|суббот\\w*|воскресень\\w*"
)
_PARTS = (
    "quarters?|semesters?|half-years?|spring|summer|autumn|fall|winter|easter|christmas|beginning|start|end|first\\s+time"
    "|(?:calendar|financial|fiscal|academic|school|budget\\w*)\\s+(?:year|month|week)s?|working\\s+days?|\\d+(?:st|nd|rd|th)"
    "|(?:fir?st|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|twentieth|thirtieth)(?=\\s+(?:day|of|working|week|$)|\\W*$)"
    "|trimestres?|semestres?|printemps|été|automne|hiver|pâques|noël|début|fin|première\\s+fois"
    "|(?:année|exercice)s?\\s+(?:civile?|scolaire|universitaire|budgétaire|financi\\w+)s?"
    "|primavera|verano|otoño|invierno|semana\\s+santa|navidad|principios?|comienzo|finales|primera\\s+vez"
    "|(?:año|ejercicio)s?\\s+(?:civil|natural|escolar|académico|fiscal|presupuestario)\\w*"
    "|квартал\\w*|полугод\\w*|весн\\w+|лет(?:ом|а)\\b|осен\\w+|зим\\w+|пасх\\w+|рождеств\\w+|начал\\w+|кон(?:ец|ц[аеу])|впервые|числа"
    "|(?:календарн|финансов|учебн|бюджетн|отч[её]тн)\\w+\\s+(?:год|месяц|недел)\\w*"
)
_UNITS = (
    "days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?|días?|semanas?|mes(?:es)?|años?"
    "|дн(?:я|ей)|недел\\w+|месяц\\w*|год(?:а|у|ом)?|лет"
)
DATED = re.compile(rf"(?<!\w)(?:{_MONTHS}|{_WEEKDAYS}|{_PARTS})(?!\w)", re.IGNORECASE)
"""Words that name a day of the year, of the month or of the week, or a part of one."""
_PART_BEFORE = re.compile(r"\d\s*[.,/]\s*$")
"""The whole of a number of which a deadline begins with the rest."""
_HALVED = re.compile(
    r"(?:\bhalf\s+(?:an?\s+)?|\ba\s+half\s+|\bdemi-?\s*|\bmedi[oa]\s+|\bпол(?:овин\w+|тора|утора)?\s*"
    rf"|(?<!\w)(?:{_UNITS})\s+(?:and|et|y|и)\s+(?:(?:an?|une?|un[oa]?|один|одна|одну)\s+)?)$",
    re.IGNORECASE,
)
"""What stands right before a number that is only the rest of one."""
_NEVER_BEFORE = re.compile(
    r"\b(?:not?|never|neither|nor|ne|pas|no|ni|sin|не|ни)\W+$"
    r"|\b(?:at\s+the\s+(?:very\s+)?earliest|au\s+plus\s+tôt|como\s+(?:muy\s+)?pronto|самое\s+раннее)\W*(?:on|by)?\s*$"
    r"|\b(?:not?|pas|no|не)\s+(?:earlier|sooner|less|fewer|plus\s+tôt|moins|antes|menos|ранее|раньше|менее)\s+(?:than|d['’e]\s*|de|que|чем)?\s*$",
    re.IGNORECASE,
)
_AT_THE_EARLIEST = re.compile(
    r"^\W*(?:at\s+the\s+(?:very\s+)?earliest|or\s+(?:later|thereafter|earlier)|au\s+plus\s+tôt|lo\s+antes\s+posible"
    r"|como\s+(?:muy\s+)?pronto|не\s+ранее|самое\s+раннее)|\b(?:whichever|selon\s+(?:la\s+)?(?:première|dernière)|lo\s+que\s+ocurra)\b"
    r"|^\W*(?:(?:and|et|y|и)\s+)?(?:\w+\s+){0,2}(?:a\s+half|demi|medio|половин\w+)\b",
    re.IGNORECASE,
)
_ONWARDS = re.compile(
    r"^\W*(?:from|as\s+(?:of|from)|starting|beginning|à\s+(?:compter|partir)|dès|a\s+(?:partir|contar)|desde|со?|начиная)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"[\s,]+(?:(?P<latest>at\s+the\s+(?:very\s+)?latest|au\s+plus\s+tard|a\s+más\s+tardar|como\s+(?:muy\s+tarde|máximo)|самое\s+позднее)"
    r"|at\s+the\s+(?:very\s+)?earliest|au\s+plus\s+tôt|como\s+(?:muy\s+)?pronto|самое\s+раннее)\s*$",
    re.IGNORECASE,
)
"""What says behind an event whether a time is the last or the first."""
_NEAR = 48
"""Characters beside a deadline in which such words belong to it."""


def dated(words: str) -> bool:
    """Whether words name a day of the year, of the month or of the week, or a part of one."""
    return DATED.search(words) is not None


def bounded(words: str) -> tuple[str, str]:
    """Return words of an event without "at the latest" or "at the earliest" behind it, and which.

    >>> bounded("the order at the latest")
    ('the order', 'latest')
    """
    found = _BEHIND.search(words)
    if found is None:
        return words, ""
    return words[: found.start()].rstrip(" ,"), "latest" if found["latest"] else "earliest"


def left_over(before: str, own: str, behind: str) -> str:
    """Return the words beside a deadline that make it another one than was read, or nothing.

    A number before it is a part of its own where it begins with one: "2.|5 months", and not in
    "due in 2026,| by 1 May 2027".
    """
    for pattern, words in (
        (_PART_BEFORE, before[-_NEAR:] if own[:1].isdigit() else ""),
        (_HALVED, before[-_NEAR:]),
        (_NEVER_BEFORE, before[-_NEAR:]),
        (_AT_THE_EARLIEST, behind[:_NEAR]),
    ):
        found = pattern.search(words)
        if found is not None:
            return " ".join(found.group().split())
    return ""


def onwards(words: str) -> bool:
    """Whether words of a deadline say from when on, and not by when."""
    return _ONWARDS.search(words) is not None
