"""Patterns: how the sentences of final clauses are told from others, by language."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.final.provisional import PROVISIONAL
from paraph.language.final.running import RUNNING
from paraph.norms.final.phrases import phrases

NUMBERED = (
    r"(?:\W{0,9}+(?:\d{1,3}+(?:\.\d{1,3}){0,9}+(?:[.)]{1,3}+\s*+|\s++)"
    r"|(?:[ivx]{1,9}+|[a-z])\s*+[.)]{1,3}+\s*+)){0,2}+\W{0,40}+"
)
"""Numbers of paragraphs and points that may stand before a sentence: taken, and not given back."""
_SHOWN = 80  # characters of what is not understood


class Patterns(NamedTuple):
    """The patterns of whole sentences, compiled for one language."""

    main: re.Pattern[str]
    pronoun: re.Pattern[str]
    otherwise: re.Pattern[str]
    joining: re.Pattern[str]
    begins: re.Pattern[str]
    candidate: re.Pattern[str]
    this: re.Pattern[str]
    it: re.Pattern[str]
    others: re.Pattern[str]
    subordinate: re.Pattern[str]
    clause: re.Pattern[str]
    indirect: re.Pattern[str]
    mentions: re.Pattern[str]
    anyhow: re.Pattern[str]
    provisionally: re.Pattern[str]
    provisional: tuple[re.Pattern[str], ...]
    pending: re.Pattern[str]


@cache
def patterns_of(code: str) -> Patterns:
    """Return the patterns of a language."""
    held = phrases(code)
    words, early, running = held.words, PROVISIONAL[code], RUNNING[code]
    itself = rf"(?:{words.this}|(?P<it>{words.it}(?!\w)))"
    head = rf"{NUMBERED}{words.leads}{NUMBERED}"
    return Patterns(
        main=held.compile(
            rf"{head}{words.this}{words.between}\s*,?\s*"
            rf"(?:{words.verb}|{running.begins}(?={running.goes_on}))\b"
        ),
        pronoun=held.compile(rf"{NUMBERED}{words.it}{words.between}\s*,?\s*{words.verb}\b"),
        otherwise=held.compile(
            rf"{NUMBERED}{words.otherwise}(?:{words.this}|{words.it})\s+{words.verb}\b"
        ),
        joining=held.compile(rf"{NUMBERED}{words.joining}{words.verb}\b"),
        begins=held.compile(rf"{head}{words.this}"),
        candidate=held.compile(words.core),
        this=held.compile(rf"\b{words.this}\b"),
        it=held.compile(rf"\b{words.it}\b"),
        others=held.compile(words.others),
        subordinate=held.compile(rf"(?:{words.subordinate})$"),
        clause=held.compile(words.clause),
        indirect=held.compile(rf"{words.indirect}$"),
        mentions=held.compile(words.mentions),
        provisionally=held.compile(early.named),
        anyhow=held.compile(rf"\b{words.it}\s+{words.verb}\b"),
        provisional=tuple(
            held.compile(NUMBERED + each.replace("@this@", itself))
            for each in (*early.parts, *early.whole)
        ),
        pending=held.compile(rf"(?:^|\s*,?\s+){early.pending}"),
    )


def short(words: str) -> str:
    """Return the beginning of words, for a person to find them by."""
    plain = " ".join(words.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]} ..."
