"""The class `notation`: one value in two ways of writing it."""

from __future__ import annotations

import re

from paraph.language.table import CODES, table
from paraph.proof.checker.around import NUMBERED, PARTITIVE, closed, counts, following, labels
from paraph.proof.checker.figures import Value, values
from paraph.proof.checker.line import BLANKS, WORD, Spot
from paraph.proof.checker.moments import moments
from paraph.proof.checker.words import Claim, apart, spoken, untouched
from paraph.proof.tables import LANGUAGES

_LONGEST = 120  # characters of a value
_NEAR = 60  # characters in which the words around are looked for
_WORDS = 2  # words on either side that must not count anything
_BEFORE = frozenset((*BLANKS, "("))
_BEHIND = re.compile(rf"[{BLANKS}]|[,;:)\].][{BLANKS}]|[,;:)\].]{{0,2}}$|\)[,;.](?:[{BLANKS}]|$)")
_SCALES = frozenset(
    (
        *("k", "m", "mn", "bn", "mln", "bln", "mio", "mrd", "md", "am", "pm", "minus", "plus"),
        *("hundred", "thousand", "million", "billion", "trillion", "dozen", "half", "quarter"),
        *("hundreds", "thousands", "millions", "billions", "dozens", "halves", "quarters"),
        *("mille", "million", "millions", "milliard", "milliards", "demi"),
        *("cien", "ciento", "mil", "mill\u00f3n", "millones", "medio"),
        *(
            "\u0441\u0442\u043e",
            "\u0442\u044b\u0441",
            "\u043c\u043b\u043d",
            "\u043c\u043b\u0440\u0434",
        ),
    )
)
_YEARS = range(1000, 3000)
_WEAK = frozenset(("neuf", "once"))
"""Number words that are other words too."""


def notation(claim: Claim) -> str:
    """Say why the two sides are not one value of one type, read in one way only; or nothing."""
    read = [_read(claim, spot) for spot in claim.sides]
    if read[0] is None or read[1] is None:
        return "is no value, or more than one"
    kind, value = read[0]
    if read[0] != read[1]:
        return "is not the same value on both sides"
    if dict(claim.piece.evidence) != {"type": kind, "value": value}:
        return "is another value than the evidence says"
    for spot in claim.sides:
        what = (
            _around(claim, spot) or _counted(claim, spot, kind) or _alone(claim, spot, kind, value)
        )
        if what:
            return what
    if claim.vocabulary.language in LANGUAGES and (what := spoken(claim)):
        return what
    # "5 May" is no permission: what reads as a date holds no other word than its month.
    denied = "" if kind == "date" else untouched(claim)
    return apart(claim) or denied


def _read(claim: Claim, spot: Spot) -> Value | None:
    """Return the one value that a span is, if there is exactly one."""
    if spot.end - spot.start > _LONGEST:
        return None
    wording = re.sub("[\u00a0\u202f]", " ", spot.wording)
    given = (wording, claim.vocabulary, claim.locale)
    found = {*values(*given), *moments(*given)}
    return found.pop() if len(found) == 1 else None


def _around(claim: Claim, spot: Spot) -> str:
    """Nothing directly beside a span, nor any word near it, may make another value of it."""
    text = spot.line.text
    if spot.before and spot.before not in _BEFORE:
        return "stands behind a sign"
    if not _BEHIND.match(text, spot.end):
        return "stands before a sign"
    if spot.start <= spot.line.body or not spot.nearest()[0]:
        return "may be a label, for it begins the provision"
    head = WORD.findall(text[max(0, spot.start - _NEAR) : spot.start])[-_WORDS:]
    tail = WORD.findall(text[spot.end : spot.end + _NEAR])[:_WORDS]
    for word in (*head, *tail):
        if any(each.isnumeric() for each in word):
            return "stands near another number"
        if claim.vocabulary.counting(word) or word.lower() in _SCALES:
            return f"stands near {word!r}, which counts"
    return ""


def _counted(claim: Claim, spot: Spot, kind: str) -> str:
    """What follows is not counted by a part of it, nor does one number word count the next."""
    language = claim.vocabulary.language
    if kind in _COUNTABLE and not closed(spot, language):
        return "stands before a word that may be what is counted"
    if kind in {"date", "amount"} and following(spot) in PARTITIVE:
        return "may count a part of what follows"
    if kind == "date" and _ROUND.search(spot.wording) and following(spot):
        return "has a round year, which may count what follows"
    if kind == "date" and _placed(spot):
        return "stands before what may be counted in something"
    if language == "ko" and _spelt_on(spot):
        return "may go on in the word beside it"
    if kind == "number" and not counts(spot, language):
        return "stands before no word that it counts"
    first, *rest = spot.wording.split(" ")
    if rest and claim.vocabulary.counting(first) and claim.vocabulary.counting(rest[0]):
        return "is in several words, of which one may count the next" if kind != "date" else ""
    return ""


def _alone(claim: Claim, spot: Spot, kind: str, value: str) -> str:
    """A value is no label, no year, no unit's power, and no word that means other things."""
    if kind == "unit" and _SHORT_UNIT.search(spot.wording):
        return "has a unit of one letter, which may mean several"
    language = claim.vocabulary.language
    before = WORD.findall(spot.line.text[max(0, spot.start - _NEAR) : spot.start])[-1:]
    if kind not in _MOMENTS and labels(spot, language, NUMBERED):
        return "may be a label or a name"
    if _GROUPED.search(spot.wording) and not _led(spot, before, language):
        return "may be a label, and a number apart from it"
    if kind == "amount" and not spot.wording[0].isdigit() and _DENOMINATED & {*before}:
        return "may be a currency in which, and a number apart from it"
    if kind == "time" and (what := _clock(spot, before, value)):
        return what
    if kind != "number":
        return ""
    if any(word != word.lower() for word in before):
        return "may be a label or a name"
    if value.isdigit() and int(value) in _YEARS and spot.wording == value:
        return "may be a year"
    short = language == "ko" and len(spot.wording) == 1
    if spot.wording.isalpha() and (value == "1" or spot.wording.lower() in _WEAK or short):
        return "is a word that means other things too"
    return ""


def _clock(spot: Spot, before: list[str], value: str) -> str:
    """Figures with a colon are a time of the day behind a word of time, and of the whole day.

    Elsewhere they may be a verse, a ratio or a duration; 10:25 may be at night too.
    """
    if spot.wording[-1] in "mM.":
        return ""
    if not _TIMED & {*before}:
        return "may be no time of the day"
    return "may be of either half of the day" if value[:2] in {"10", "11", "12"} else ""


def _placed(spot: Spot) -> bool:
    """Whether what is counted in something may stand behind a span ("15 May 2015 in cash")."""
    words = WORD.findall(spot.line.text[spot.end : spot.end + _NEAR])[:3]
    means = any(word.lower().startswith(_MEANS_OF_PAYING) for word in words[1:])
    return following(spot) in _PLACING and means


_MEANS_OF_PAYING = (
    *(
        "cash",
        "euro",
        "dollar",
        "rouble",
        "ruble",
        "pound",
        "yen",
        "share",
        "bond",
        "kind",
        "money",
    ),
    *("efectivo", "accion", "peso", "espèces", "action", "francs", "рубл", "евро", "доллар"),
    *("валют", "акци", "облигац", "наличн", "деньг"),
)


def _led(spot: Spot, before: list[str], language: str) -> bool:
    """Whether what stands before a span is no noun, which a first figure may be the label of."""
    joins = table(language).function_words if language in CODES else frozenset[str]()
    return not spot.word_before() or any(word in joins for word in before)


def _spelt_on(spot: Spot) -> bool:
    """Whether the word before or behind a Korean number is, or begins as, one: "\uc774\uc2ed \uc624\uc138"."""
    word = spot.word_before()
    behind = following(spot)
    return spot.wording.isalpha() and (
        (bool(word) and set(word) <= _SYLLABLES) or behind[:1] in _SYLLABLES or behind[:2] in _NATIVE
    )


_SYLLABLES = frozenset(
    "\uc77c\uc774\uc0bc\uc0ac\uc624\uc721\uce60\ud314\uad6c\uc2ed\ubc31\ucc9c\ub9cc\uc5b5\uc870\uc601\uacf5\uc5ec\ubc18"
)
_NATIVE = frozenset(
    (
        *(
            "\ud558\ub098",
            "\ub2e4\uc12f",
            "\uc5ec\uc12f",
            "\uc77c\uacf1",
            "\uc5ec\ub35f",
            "\uc544\ud649",
        ),
        *("\ud55c", "\ub450", "\ub458", "\uc138", "\uc14b", "\ub124", "\ub137"),
    )
)
"""Syllables with which Korean number words are written, and native ones."""
_GROUPED = re.compile(r"[0-9] [0-9]")
_PLACING = frozenset(("in", "en", "dans", "\u0432"))
_COUNTABLE = frozenset(("date", "amount", "unit"))
_MOMENTS = frozenset(("date", "time"))
_ROUND = re.compile(r"[0-9]{2}[05]0$|^[0-9]{2}[05]0-")
_DENOMINATED = frozenset(("in", "en", "\u0432"))
_TIMED = frozenset(("at", "from", "until", "till", "by", "before", "after"))
_SHORT_UNIT = re.compile(r"(?<![^\W\d_])[^\W\d_]$")
