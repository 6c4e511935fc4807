"""Endings: whether a mention was read to its end, by the words and signs around it."""

from __future__ import annotations

import re

from paraph.language.manners import CONTENTS
from paraph.language.standing import BETWEEN, ENDS, GOES_ON, PLACED, PLACES
from paraph.language.table import number_words
from paraph.proof.checker.documents import grammar as patterns
from paraph.proof.checker.documents.grammar import Grammar
from paraph.proof.checker.documents.mention import Token
from paraph.proof.checker.documents.numbers import readings
from paraph.proof.checker.documents.tokens import number

PARENTHESIS = re.compile(r"[ \u00a0]?\(([^()]{2,120})\)")
"""What may stand in brackets behind a mention: a title, or what the mention is called."""
_CLOSES = re.compile(
    r"$|[;:!?)\]\u00bb\u201d\u2026\ufffc]|\.(?!\d)|[ \u00a0][\u2014\u2013-][ \u00a0]"
    r"|['\u2019]s(?!\w)"
)
_COMMA = re.compile(r",(?=\s)")
_ANNOUNCES = re.compile(r"[^.;:]{0,100}:(?=\s|$)")
_BLANKS = " \u00a0\n\t"
_LONGEST = 60


def ends(text: str, at: int, last: Token, grammar: Grammar) -> bool:
    """Whether nothing behind `at` can belong to a mention that ends there with `last`."""
    code = grammar.language.code
    if CONTENTS.search(text):
        return True
    if last.form == "w" and last.text[0].islower() and code == "en":
        return False
    passed = PARENTHESIS.match(text, at)
    if passed is not None:
        joint = grammar.joint.match(text, passed.end())
        goes_on = joint is not None and number(text, joint.end()) is not None
        return not goes_on and not passed[1][0].isdigit()
    return _CLOSES.match(text, at) is not None or _word_ends(text, at, grammar)


def _word_ends(text: str, at: int, grammar: Grammar) -> bool:
    """Whether a word follows, behind a blank or a comma, that is surely no part of a mention."""
    code = grammar.language.code
    joint, comma = grammar.joint.match(text, at), _COMMA.match(text, at)
    if joint is not None:
        word = patterns.WORD.match(text, joint.end())
        if word is None:
            return comma is not None and text[joint.end() : joint.end() + 1] not in "(0123456789"
        low = word[0].lower()
        return (
            low not in GOES_ON.get(code, ())
            and low not in number_words()
            and (comma is not None or not readings(word[0]))
        )
    word = patterns.WORD.search(text, at)
    if word is None or word.start() == at or text[at : word.start()].strip(_BLANKS):
        return False
    return word[0].lower() in ENDS[code]


def between(text: str, start: int, code: str) -> bool:
    """Whether the words before make a pair of numbers a range: "between Articles 3 and 5"."""
    lead = text[max(0, start - _LONGEST) : start].lower().split()
    return bool(lead) and lead[-1] in BETWEEN.get(code, ())


def placed(text: str, start: int, end: int, code: str) -> bool:
    """Whether the words around a word of a step name its provision by its place.

    "The preceding paragraph" does, "the following Sections survive: ..." does not.
    """
    last = text[max(0, start - _LONGEST) : start].lower().split()[-1:]
    following = patterns.WORD.search(text[end : end + _LONGEST].lower())
    behind = following[0] if following is not None and following.start() <= 1 else ""
    stems = PLACES.get(code, ())
    found = bool(last) and (
        last[0].startswith(tuple(stems))
        or last[0] in number_words()
        or last[0].isdecimal()
        or patterns.ORDINAL.fullmatch(last[0]) is not None
    )
    found = found or (bool(behind) and behind.startswith((*stems, *PLACED)))
    return found and _ANNOUNCES.match(text, end) is None
