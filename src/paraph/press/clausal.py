"""Clausal: how a language opens and ends what is reported, compiled once from its table."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.speech.clausal import (
    ABOUT,
    AGAIN,
    ASKED,
    ASKS,
    CUT,
    EXPLAINS,
    FINITE_EN,
    FINITE_RU,
    HEARD_ASKING,
    OPPOSITE,
    QUESTION,
    WHERE,
)
from paraph.language.speech.table import Speech, speech

FEW = 2
"""Words of a clause, at least."""
EMPTY = re.compile(r"[\s.!?…,;:—–)]*$")
"""What is nothing behind a cue but signs."""
_ASIDE = (
    r"(?:,[ ](?:elles?|lui|eux|pour[ ]sa[ ]part|de[ ]son[ ]côté|quant[ ]à[ ](?:lui|elle))(?=,))?"
)
"""What a French verb of saying may have put in behind it."""
_FAR_THAT = 110
"""Characters between a verb and its clause, in which it says to whom or where."""
_BETWEEN = r"(?:,[ ](?![а-яё]+(?:ив|ав|ая|ев|яв|нув)(?=,))[^,.;:—–\ue000-\ue002]{2,40}(?=,[ ]))?"
"""A short phrase between commas behind a verb: "denies, however, that"."""
_OBJECT = r"(?:(?:[ ][а-яё-]+){1,4}(?=[ ]о[ ]том,[ ]что[ ]))?"
"""Who is told, before the words that open a Russian clause and nothing else."""


class Clausal(NamedTuple):
    """What a language puts before, into and behind a reported clause."""

    that: re.Pattern[str]
    holds: re.Pattern[str]
    bare: re.Pattern[str]
    of: re.Pattern[str]
    nothing: re.Pattern[str]
    joins: re.Pattern[str]
    aside: re.Pattern[str]
    who: re.Pattern[str]
    whom: re.Pattern[str]
    far: re.Pattern[str]
    far_told: re.Pattern[str]
    tells: re.Pattern[str]
    cut: re.Pattern[str]
    leads: re.Pattern[str]
    infinitive: re.Pattern[str]
    asked: re.Pattern[str]
    opposite: re.Pattern[str]
    again: re.Pattern[str]
    provides: re.Pattern[str]
    question: re.Pattern[str]
    heard: re.Pattern[str]
    asks: re.Pattern[str]
    explains: re.Pattern[str]
    about: re.Pattern[str]


@cache
def clausal(code: str) -> Clausal:
    """Return the patterns of a language, compiled once."""
    told: Speech = speech(code)
    joining = {
        "en": r"and|but|while|whereas|although|though",
        "ru": r"и|а|но|при\sэтом|тогда\sкак|хотя|однако",
        "fr": r"et|mais|tandis\sque|alors\sque|même\ssi|bien\sque|quand",
        "es": r"y|e|pero|mientras(?:\sque)?|aunque|si\sbien|en\stanto\sque",
    }[code]
    return Clausal(
        that=re.compile(
            rf"(?:{_ASIDE}|{_BETWEEN})[ ]?,?[ ]?"
            rf"(?:(?i:{told.that})(?![\w-])[ ]?|(?:d['’]|qu['’])(?=\w))"
            if code == "fr"
            else rf"{_BETWEEN}{_OBJECT if code == 'ru' else ''}"
            rf"[ ]?,?[ ]?(?i:{told.that})(?![\w-])[ ]?"
        ),
        holds=re.compile(f"{told.holds}|{told.declares}", re.IGNORECASE),
        bare=re.compile(told.bare or "(?!)", re.IGNORECASE),
        of=re.compile(rf"[ ](?:{told.of or '(?!)'})(?:[ ]|(?<=['’]))"),
        nothing=re.compile(rf"(?:{told.nothing or '(?!)'})", re.IGNORECASE),
        joins=re.compile(rf"(?:[,;—–]?[ ]?(?:(?<=[ ])(?:{joining})[ ])|[,;—–][ ]?)$"),
        infinitive=re.compile(rf"[ ](?:{told.infinitive or '(?!)'})(?!\w)"),
        opposite=re.compile(rf"[ ](?:{OPPOSITE[code]})[ ]?:[ ]"),
        asked=re.compile(
            rf"(?i:{told.speaking or '(?!)'}|{told.prepositions}|{ASKED[code]})(?:[ ]|(?<=['’]))"
        ),
        aside=re.compile(
            rf"(?:(?:al?|del?|en|con|à|to|of|in|with|by)[ ](?:(?:el|la|los|las)[ ])?)?"
            rf"(?:{told.relative}|auquel|à laquelle|duquel|{ABOUT[code]})[ ][^,]{{2,90}},[ ]"
        ),
        who=re.compile(rf",[ ](?:{told.relative})[ ][^,]*$"),
        whom=re.compile(
            rf"[ ](?:{told.relative}|asking|speaking|close|familiar|on condition|proche|cercan[ao])"
            r"[ ][^,]*$"
        ),
        far=re.compile(_far(told, code)),
        far_told=re.compile(_far(told, code, told_to=True)),
        tells=re.compile(told.tells or "(?!)"),
        cut=re.compile(CUT[code]),
        again=re.compile(AGAIN[code]),
        provides=re.compile(told.provides or "(?!)"),
        question=re.compile(rf",?[ ](?P<what>(?:{QUESTION[code]})(?![\w-]))"),
        heard=re.compile(HEARD_ASKING[code]),
        asks=re.compile(ASKS[code], re.IGNORECASE),
        explains=re.compile(EXPLAINS[code], re.IGNORECASE),
        about=re.compile(rf"(?:{told.relative}|{ABOUT[code]})(?!\w)"),
        leads=re.compile(rf"(?i:{told.prepositions})(?:[ ]|(?<=['’]))"),
    )


def has_verb(words: str, code: str) -> bool:
    """Whether words have what may be a finite verb: an apposition has none."""
    told = speech(code)
    verbal = FINITE_EN if code == "en" else FINITE_RU if code == "ru" else told.verbal
    return any(re.fullmatch(verbal, each) for each in re.findall(r"[\w’'-]+", words.lower()))


def _far(told: Speech, code: str, *, told_to: bool = False) -> str:
    """Return the pattern of who was told or where, and of what opens a clause behind that."""
    leads = WHERE[code]
    first = r"\w" if told_to and code == "en" else rf"(?:{leads})(?:[ ]|(?<=['’]))"
    least = rf"(?i:{told.that})(?![\w-])[ ]?"
    if code == "fr":
        least = "".join(f"(?<!{each}[ ])" for each in ("plus", "moins", "aussi", "même", "autre"))
        least += r"(?:que[ ]|qu['’](?=\w))"
    if code == "es":
        than = ("más", "menos", "lo", "la", "el", "los", "las", "del", "al")
        least = "".join(f"(?<!{each}[ ])" for each in than) + r"(?:de[ ])?que[ ]"
    if code == "ru":
        first, least = r"[а-яё«\d]", rf",[ ](?:{told.that})(?![\w-])[ ]"
    return (
        rf"[ ]{first}[^,.;:—–\ue000-\ue002]{{1,{_FAR_THAT}}}?{'' if code == 'ru' else '[ ]'}{least}"
    )
