"""Printed: marks that are one string to a printer, so that a quotation may have them either way."""

from __future__ import annotations

import re

from paraph.proof.checker.line import BLANKS, Spot
from paraph.proof.checker.mention import mentioned
from paraph.proof.checker.quotes import MARKS
from paraph.proof.checker.words import Claim, unquoted

_BLANK = re.compile(f"[{BLANKS}]")
_ELLIPSIS = re.compile(r"\.\.\.|\u2026")
_WORD = re.compile(r"[^\W\d_]*(?:['\u2019][^\W\d_]*)*")
"""A word or a part of one, with ligatures and apostrophes, or an apostrophe alone."""
_SHAPES = (_BLANK, _ELLIPSIS, _WORD)
_APOSTROPHES = frozenset("'\u2019")
_SPEAKING = re.compile(
    r"(?<![^\W_])(?:"
    r"apostroph|quotation mark|quote mark|inverted comma|ellips[ie]s|ligature|typograph|punctuation"
    r"|characters|white ?space|spaces(?![^\W_])|spacing|blanks|no[nt]?[- ]?break|symbols?(?![^\W_])"
    r"|glyph|unicode|ascii|utf|bytes?(?![^\W_])|hash|checksum|keyboard|keystroke|key in|typed"
    r"|typing|typeset|typeface|string|regex|case[- ]sensitive|curly|verbatim|literally"
    r"|exact wording"
    r"|search(?:e[sd]|ing)?(?![^\W_])|key ?words?(?![^\W_])|quer(?:y|ies)(?![^\W_])"
    r"|guillemet|insécable|caract[eè]res|ponctu|points de suspension"
    r"|apóstrofo|comillas|ligadura|suspensivos|espacios|puntuación|tipográfic|tecle"
    r"|апостроф|кавыч|многоточи|лигатур|пробел|символ|препинани|шрифт|типограф|посимвольн|дословн"
    r"|(?:letters?|lettres?|letras?|букв[аыуе]?|sign|signs|signe|signo|знак)"
    r"[ \u00a0:]*[\"'\u201c\u2018\u00ab\u201e]"
    r")|아포스트로피|따옴표|줄임표|말줄임|띄어|공백|문자|글자|기호|부호",
    re.IGNORECASE,
)
"""What speaks of the signs themselves that a text is written in."""
_RUN = 60  # characters of a word


def printed(claim: Claim) -> str:
    """Say why a piece of typography is quoted, and may not be one string to a printer; or nothing.

    A ligature, a blank that breaks no line, an apostrophe between two letters and an ellipsis
    print as what they stand for, be they quoted; but not where the text speaks of such signs, or
    sets the one form beside the other.
    """
    what = unquoted(claim)
    if not what:
        return ""
    if not any(_of(shape, claim) for shape in _SHAPES):
        return what
    if any(mentioned(spot) or mentioned(_begun(spot)) for spot in claim.sides):
        return f"{what}, and is spoken of there"
    if any(
        _SPEAKING.search(whole.line(at).text)
        for side, whole in enumerate(claim.texts)
        for at in _around(claim, side)
    ):
        return f"{what}, and signs are spoken of there"
    for side, spot in enumerate(reversed(claim.sides)):
        if _stands(_other(spot), claim, side):
            return f"{what}, and the other form stands there too"
    return ""


def _begun(spot: Spot) -> Spot:
    """Return the span from the quotation mark before its first word on: the word "can't"."""
    text = spot.line.text
    head = spot.start
    while head and spot.start - head < _RUN and _in_word(text, head - 1):
        head -= 1
    while head and text[head - 1] in BLANKS:
        head -= 1
    while head and text[head - 1] in MARKS:
        head -= 1
    return spot._replace(start=head)


def _of(shape: re.Pattern[str], claim: Claim) -> bool:
    """Whether both sides have a shape, and no apostrophe that may be a quotation mark."""
    return all(
        spot.wording
        and shape.fullmatch(spot.wording)
        and all(_joins(spot.line.text, at) for at in range(spot.start, spot.end))
        for spot in claim.sides
    )


def _joins(text: str, at: int) -> bool:
    """Whether what stands at a place is no apostrophe, or one between two letters."""
    if text[at] not in _APOSTROPHES:
        return True
    return 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()


def _around(claim: Claim, side: int) -> range:
    """Return the places of the provision on a side, and of those next to it."""
    place, provisions = claim.places[side], claim.texts[side].text.provisions
    return range(max(0, place - 1), min(len(provisions), place + 2))


def _stands(form: re.Pattern[str], claim: Claim, side: int) -> bool:
    """Whether a form stands in quotation marks, or where these do not pair, near a piece."""
    whole = claim.texts[side]
    return any(
        at in whole.quoted or whole.line(at).quoted.holds(*found.span())
        for at in _around(claim, side)
        for found in form.finditer(whole.line(at).text)
    )


def _other(spot: Spot) -> re.Pattern[str]:
    """Return what finds the wording of a span with the rest of its word.

    Of a blank it is the words around it, of both a blank and an ellipsis directly behind or before
    a quotation mark: such words and signs stand elsewhere without saying anything of it.
    """
    words = re.escape(_widened(spot))
    if spot.wording in {*BLANKS, "...", "\u2026"}:
        marks = f"[{''.join(sorted(MARKS))}]"
        within = f"[{BLANKS}]?{words}[{BLANKS}]?"
        words = f"(?<={marks}){within}|{within}(?={marks})"
        if spot.wording not in BLANKS:
            words = f"(?<={marks}){within}(?={marks})"
    return re.compile(words, re.IGNORECASE)


def _widened(spot: Spot) -> str:
    """Return what a span holds with the rest of its word, or with the words around a blank."""
    text = spot.line.text
    head, tail = spot.start, spot.end
    while head and spot.start - head < _RUN and _in_word(text, head - 1):
        head -= 1
    while tail < len(text) and tail - spot.end < _RUN and _in_word(text, tail):
        tail += 1
    return text[head:tail]


def _in_word(text: str, at: int) -> bool:
    return text[at].isalnum() or (text[at] in _APOSTROPHES and _joins(text, at))
