"""The class `notation`: one value in two ways of writing it."""

from __future__ import annotations

import re

from paraph.proof.checker.around import leads_on
from paraph.proof.checker.doubts import doubts
from paraph.proof.checker.figures import Value, values
from paraph.proof.checker.led import titled
from paraph.proof.checker.line import BLANKS, WORD, Spot
from paraph.proof.checker.moments import moments
from paraph.proof.checker.spans import spans
from paraph.proof.checker.words import Claim, apart, spoken, untouched
from paraph.proof.tables import LANGUAGES

_LONGEST = 120  # characters of a value
_DATED = frozenset(("of", "on", "dated", "du", "le", "del", "от"))
"""Words behind which a date begins."""
_TIMED = frozenset(("after", "before", "since", "until", "till", "from", "by"))
"""Words before a date that part it from whatever number stands before them."""
_PARTING = frozenset((",", ";", ":", ")"))
_NEAR = 60  # characters in which the words around are looked for
_WORDS = 2  # words on either side that must not count anything
_BEFORE = frozenset((*BLANKS, "("))
_BEHIND = re.compile(
    rf"[{BLANKS}]|[,;:)\].][{BLANKS}]|[,;](?=[^\W\d_]{{2}})|[,;:)\].]{{0,2}}$|\){{1,3}}[,;.]?(?:[{BLANKS}]|$)"
)
SCALES = frozenset(
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


def notation(claim: Claim) -> str:
    """Say why the two sides are not one value of one type, read in one way only; or nothing."""
    said = dict(claim.piece.evidence)
    idle = said.pop("house", "") == "precision"
    read = [_read(claim, spot, idle=idle) for spot in claim.sides]
    if read[0] is None or read[1] is None:
        return "is no value, or more than one"
    kind, value = read[0]
    if read[0] != read[1]:
        return "is not the same value on both sides"
    if said != {"type": kind, "value": value}:
        return "is another value than the evidence says"
    for spot in claim.sides:
        what = _around(claim, spot, kind) or next(doubts(claim, spot, kind, value), "")
        if what:
            return what
    if claim.vocabulary.language in LANGUAGES and (what := spoken(claim)):
        return what
    # "5 May" is no permission: what reads as a date holds no other word than its month.
    denied = "" if kind == "date" else untouched(claim)
    return apart(claim) or denied


def _read(claim: Claim, spot: Spot, *, idle: bool = False) -> Value | None:
    """Return the one value that a span is, if there is exactly one.

    Where a house leaves `idle` decimals out, an amount alone is one, without them.
    """
    if spot.end - spot.start > _LONGEST:
        return None
    wording = re.sub("[\u00a0\u202f]", " ", spot.wording)
    given = (wording, claim.vocabulary, claim.locale)
    found = {*values(*given), *moments(*given)}
    if len(found) != 1:
        return None
    kind, value = found.pop()
    if idle:
        return (kind, _IDLE.sub("", value)) if kind == "amount" else None
    return kind, value


def _around(claim: Claim, spot: Spot, kind: str) -> str:
    """Nothing directly beside a span, nor any word near it, may make another value of it."""
    text = spot.line.text
    if spot.before and spot.before not in _BEFORE:
        return "stands behind a sign"
    if not _BEHIND.match(text, spot.end):
        return "stands before a sign"
    if spot.start <= spot.line.body or not spot.nearest()[0]:
        return "may be a label, for it begins the provision"
    head, tail = ([], []) if kind == "date" and spans(claim, spot) else _beside(spot, kind)
    if leads_on(spot, claim.vocabulary.language):
        tail = tail[:1]  # "1992 in two originals"
    if kind == "date":  # it has a day, a month and a year, and no further number is part of it
        parted = spot.before == "(" or (bool(head) and head[-1] in _DATED | _TIMED)
        head = [] if parted else head
        tail = tail[:1] if spot.behind in _PARTING else tail
    for word in (*head, *tail):
        if any(each.isnumeric() for each in word):
            return "stands near another number"
        if claim.vocabulary.counting(word) or word.lower() in SCALES:
            return f"stands near {word!r}, which counts"
    return ""


def _beside(spot: Spot, kind: str) -> tuple[list[str], list[str]]:
    """Return the two words before a span and behind it, as far as they may belong to it.

    Nothing belongs to the date of a document. What has a cell of its own, a share in brackets of
    its own ("fifty per cent (50%)"), and a date behind which a bracket begins, end there.
    """
    text = spot.line.text
    if kind == "date" and titled(spot):
        return [], []
    head = text[max(0, spot.start - _NEAR) : spot.start]
    tail = text[spot.end : spot.end + _NEAR]
    if kind == "percent" and spot.before == "(" and spot.behind == ")":
        return [], []
    if kind != "number":
        head, tail = head.rpartition(" | ")[2], tail.partition(" | ")[0]
    if kind == "percent":
        head = head.rpartition(" \u00b1 ")[2]
    if kind == "date":
        tail = _ASIDE.split(tail, maxsplit=1)[0]
    return WORD.findall(head)[-_WORDS:], WORD.findall(tail)[:_WORDS]


_ASIDE = re.compile(rf"(?:^|[{BLANKS}])[(\[]")
_IDLE = re.compile(r"(?<=[0-9])\.0+$")
"""Decimals that a house may leave out of an amount."""
