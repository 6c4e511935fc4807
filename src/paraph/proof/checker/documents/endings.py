"""Endings: whether a mention was read to its end, by the words and signs around it."""

from __future__ import annotations

import re

from paraph.language.manners import CONTENTS
from paraph.language.standing import BETWEEN, COUNTS_FROM, ENDS, GOES_ON, PLACED, PLACES, SOFT
from paraph.language.table import number_words, step_words
from paraph.proof.checker.documents import grammar as patterns
from paraph.proof.checker.documents.grammar import Grammar
from paraph.proof.checker.documents.mention import Mention, Token
from paraph.proof.checker.documents.numbers import readings
from paraph.proof.checker.documents.tokens import number

PARENTHESIS = re.compile(r"[ \u00a0]?\(([^()]{2,120})\)")
"""What may stand in brackets behind a mention: a title, or what the mention is called."""
_CLOSES = re.compile(
    r"$|[ \u00a0\u202f]?[;:!?)\]\u00bb\u201d\u2026\ufffc]|\.(?!\d)"
    r"|[ \u00a0][\u2014\u2013-][ \u00a0]"
    r"|['\u2019]s(?!\w)"
)
_COMMA = re.compile(r",(?=\s)")
_ANNOUNCES = re.compile(r"[^.;:]{0,100}:(?=\s|$)")
_OPEN_ENDED = re.compile(
    r",?\s*(?:(?:and|et|y|\u0438|or|so|\u0442\u0430\u043a)\s+)?(?:et\s+seq|seq\b|sqq|ff?\b|onwards?\b|thereafter|ss\b|suiv\b|\u0434\u0430\u043b\u0435\u0435)"
    r"|,?\s+(?:and|et|y|e|\u0438|or|to|through)\s+(?:the\s+|all\s+|any\s+|les\s+|los\s+|las\s+|\u0432\u0441\u0435\s+)*"
    r"(?:following|subsequent|succeeding|suivant|siguiente|sucesiv|\u043f\u043e\u0441\u043b\u0435\u0434\u0443\u044e\u0449|\u0441\u043b\u0435\u0434\u0443\u044e\u0449)"
    r"|\s+(?:following|suivants?|siguientes?)\b|\s?(?:\uc774\ud558|\ub4f1)"
)
_FURTHER = re.compile(
    r"\s+(?:immediately|directly|as|set out|mentioned|referred to|listed|cited|named|specified)\s+"
    r"(?:\w+\s+)?(?:above|below|before|after|preceding|following|earlier|hereinabove|hereinbefore)"
)
_BLANKS = " \u00a0\n\t"
_LONGEST = 60
PLURALS = ("s", "\u0435\u0439", "\u044f\u043c", "\u044f\u0445")
"""How a word ends that names several provisions."""


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
        if comma is not None and _soft(text, word.end(), low, code):
            return True
        return (
            low not in GOES_ON.get(code, ())
            and low not in number_words()
            and (comma is not None or not readings(word[0]))
        )
    word = patterns.WORD.search(text, at)
    if word is None or word.start() == at or text[at : word.start()].strip(_BLANKS):
        return False
    return word[0].lower() in ENDS[code]


def _soft(text: str, end: int, word: str, code: str) -> bool:
    """Whether a word behind a comma only seems to lead on: "subject to Article 3, each Party"."""
    if text[end : end + 1] in {"'", "\u2019"}:
        return True  # "l'article 3, s'applique"
    following = patterns.WORD.match(text, end + 1)
    if word not in SOFT or following is None:
        return False
    low = following[0].lower()
    led = low in GOES_ON.get(code, ()) or low in step_words(code) or low in number_words()
    return not led and not low.startswith((*PLACES.get(code, ()), "of", "such"))


def between(text: str, start: int, code: str) -> bool:
    """Whether the words before make a pair of numbers a range: "between Articles 3 and 5"."""
    lead = text[max(0, start - _LONGEST) : start].lower().split()
    return bool(lead) and lead[-1] in BETWEEN.get(code, ())


def wide(text: str, mention: Mention, code: str) -> bool:
    """Whether a mention reaches further than its numbers say: "Article 2 et seq.", "between"."""
    if between(text, mention.start, code):
        return True
    behind = text[mention.end : mention.end + _LONGEST].lower()
    return _OPEN_ENDED.match(behind) is not None


def inner(text: str, mention: Mention) -> bool:
    """Whether a list may as well be one provision and what is in it: "Article 2, 3"."""
    tokens = mention.tokens()
    if len(mention.items) == 1 or mention.outer is not None:
        return False
    joints = text[tokens[0].end : tokens[-1].start]
    if any(each.isalpha() for each in joints.replace("bis", "")):
        return False
    head = patterns.WORD.match(text, mention.start)
    return head is None or not head[0].lower().endswith(PLURALS)


def placed(text: str, start: int, end: int, code: str) -> bool:
    """Whether the words around a word of a step name its provision by its place.

    "The preceding paragraph" does, "the following Sections survive: ..." does not.
    """
    near = re.split(r"[.;:!?(]\s", text[max(0, start - _LONGEST) : start].lower())[-1].split()[-2:]
    near = [re.split("['\u2019]", each)[-1] for each in near]
    last = near[-1:]
    following = patterns.WORD.search(text[end : end + _LONGEST].lower())
    behind = following[0] if following is not None and following.start() <= 1 else ""
    stems = PLACES.get(code, ())
    if behind in COUNTS_FROM and last[:1] not in (["this"], ["present"]):
        return True
    if any(each.startswith(tuple(stems)) for each in near) or _FURTHER.match(text.lower(), end):
        return _ANNOUNCES.match(text, end) is None
    found = bool(last) and (
        last[0].startswith(tuple(stems))
        or last[0] in number_words()
        or last[0].isdecimal()
        or patterns.ORDINAL.fullmatch(last[0]) is not None
    )
    found = found or (bool(behind) and behind.startswith((*stems, *PLACED)))
    return found and _ANNOUNCES.match(text, end) is None
