"""Patterns: how a language says that somebody speaks, compiled once from its table."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.speech.reporting import HEARD_SAYING
from paraph.language.speech.table import speech
from paraph.press.article import CLOSES, INSIDE, OPENS

FAR = 60
"""Characters between a verb of saying and who speaks, at most."""
SHORT = 12
"""Characters before a mention in which what leads to it stands."""


class Patterns(NamedTuple):
    """What a language puts around the words of somebody: its verbs, and what leads to them."""

    verb: re.Pattern[str]
    inverted: re.Pattern[str] | None
    saying: re.Pattern[str]
    according: re.Pattern[str]
    possessed: re.Pattern[str] | None
    quoted: re.Pattern[str] | None
    citing: re.Pattern[str] | None
    gap: re.Pattern[str]
    besides: re.Pattern[str]
    not_before: re.Pattern[str]
    not_after: re.Pattern[str] | None
    preposition: re.Pattern[str]
    relative: re.Pattern[str]
    and_: re.Pattern[str]
    as_: re.Pattern[str]
    tells: re.Pattern[str]
    provides: re.Pattern[str]
    under: re.Pattern[str]
    led: re.Pattern[str]
    trail: re.Pattern[str]
    in_paper: re.Pattern[str] | None
    inserted: re.Pattern[str]
    first: re.Pattern[str]
    quoting: re.Pattern[str] | None


@cache
def patterns_of(code: str) -> Patterns:
    """Return the patterns of a language, compiled once."""
    told = speech(code)
    blank = r"[ ]"

    def maybe(pattern: str, form: str) -> re.Pattern[str] | None:
        return re.compile(form.format(pattern)) if pattern else None

    flags = re.IGNORECASE if told.subjectless else re.NOFLAG
    return Patterns(
        verb=re.compile(_verb(f"{told.holds}|{told.says}"), flags),
        inverted=maybe(told.inverted, r"(?:(?<![\w’'])|(?<=[ ][mltMLT]['’]))(?:{})(?![\w-])"),
        saying=re.compile(
            rf"[, ](?:{told.and_})?{blank}?(?P<saying>{told.saying})(?={blank}|[,:])"
        ),
        according=re.compile(rf"(?<![\w’'-])(?i:{told.according})(?:{blank}|(?<=['’]))"),
        possessed=maybe(told.possessed, r"(?<![\w’'-])(?i:{})(?![\w-])"),
        quoted=maybe(told.quoted, r"(?<![\w’'-])(?:{})"),
        citing=maybe(told.citing, r"[,]?[ ](?:{})[ ]"),
        gap=re.compile(
            rf"(?:[ ,]{{1,2}}(?:{told.adverbs})(?:(?!\w)|(?<=['’])),?)*(?:{blank}|(?<=['’]))"
        ),
        besides=re.compile(rf"[ ](?:{told.besides})(?![\w’'-])|,[ ](?:{told.besides})(?=,)"),
        not_before=re.compile(
            rf"(?:^|[ (’'])(?:{told.not_before or '(?!)'})(?:{blank}\w+ly)?{blank}$"
        ),
        not_after=maybe(told.not_after, r"[ ](?:{})"),
        preposition=re.compile(
            rf"(?:^|[^\w])(?i:{told.prepositions})(?:{blank}|(?<=['’]))(?:(?i:{told.the}){blank})?$"
        ),
        relative=re.compile(rf",?{blank}(?:{told.relative}){blank}(?:(?:{told.adverbs}){blank})*"),
        and_=re.compile(rf"(?:^|[ ,])(?:{told.and_}){blank}(?:(?:{told.adverbs}){blank})*$"),
        as_=re.compile(rf"(?:^|[ ,])(?i:{told.as_}){blank}(?:l['’])?$"),
        tells=re.compile(told.tells or "(?!)"),
        provides=re.compile(_verb(told.provides or "(?!)")),
        under=re.compile(rf"(?<![\w’'-])(?i:{told.under or '(?!)'})(?:{blank}|(?<=['’]))"),
        trail=re.compile(rf",(?:{blank}(?:{told.adverbs})(?![\w’'-]))+{blank}$"),
        led=re.compile(rf"(?i:{told.prepositions}){blank}(?:[\w’'-]+{blank}){{1,4}}"),
        first=re.compile(rf"(?:(?P<own>{told.first or '(?!)'})|{told.second or '(?!)'})(?![\w-])"),
        quoting=maybe(
            told.quoting,
            r"(?<![\w-])(?P<verb>{})[ ][^,.;:]{{2,90}}?"
            rf"(?P<as>[ ]as[ ]saying|{HEARD_SAYING})(?![\w-])",
        ),
        inserted=re.compile(
            rf"(?:[ ][^,.;:—–]{{2,40}})?,[ ](?:\w+[ ])?"
            rf"(?:{told.relative}|[а-яё]+(?:нн|вш|ющ|ащ|ящ|ущ)[а-яё]+)[^.;:]{{2,120}},[ ]"
            rf"(?:(?:{told.adverbs})[ ])*"
            rf"|[ ][^,.;:—–{OPENS}{CLOSES}{INSIDE}]{{2,60}}[ ]"
        ),
        in_paper=maybe(told.in_paper, r"(?<![\w’'-])(?i:{})(?![\w-])"),
    )


@cache
def with_verbs(code: str, verbs: str) -> re.Pattern[str]:
    """Return the verbs of saying of a language, with more of them."""
    told = speech(code)
    flags = re.IGNORECASE if told.subjectless else re.NOFLAG
    return re.compile(_verb(f"{told.holds}|{told.says}|{verbs}"), flags)


def _verb(verbs: str) -> str:
    had = r"(?=a[ ]|ont[ ]|avai|aurai)"  # "l’a dit", and not "l’annonce"
    elided = rf"(?<=[ (][lnmLN]['’]){had}|(?<=[ ]qu['’]){had}"
    return rf"(?<![\w-])(?:(?<![’'])|{elided})(?:{verbs})(?![\w-])"
