"""Dialogue: words of a narrator inside a quotation, or between the dashes of a dialogue."""

from __future__ import annotations

import re
from functools import cache

from paraph.language.speech.table import Speech, speech
from paraph.press.marks import Quote

_DASHES = "—–-"
_BEGINS = re.compile(r"[ \u00a0]*(?:[—–]|-(?=[ \u00a0]))[ \u00a0]*")
_TAIL = 140
_NO_INSERTION = frozenset(("en", "es"))
"""Languages in which a narrator does not speak between commas inside of a quotation."""
_STOPS = " \u00a0,;:"


MEANWHILE = re.compile(
    r"(?<=[.!?…])[ \u00a0][—–][ \u00a0](?=[А-ЯЁ])"
    r"(?:О(?:н|на|ни)|[А-ЯЁ][а-яё]+(?:[ ][А-ЯЁ][а-яё]+)?)(?:[ \u00a0][а-яё]+){0,3}"
    r"[ \u00a0][а-яё]+(?:л|ла|ли|лся|лась|лись)(?:[ \u00a0][а-яё]+){0,4}\.[ \u00a0][—–][ \u00a0]"
    r"|(?<=[.!?…])[ \u00a0]?—[A-ZÁÉÍÓÚÑ][^—.!?]{2,60}—[.,;:]?[ \u00a0]?"
)
"""What a narrator says that somebody did between two sentences: "— Он помолчал. —"."""


_DOES_RU = (
    r"(?:не[ ])?[а-яё]{3,}"
    r"(?:ет|ёт|ит|ют|ут|ят|ат|[ео]тся|ится|ются|ятся|утся|л|ла|ли|лся|лась|лись)"
    r"[ \u00a0](?:(?:он|она|они)(?!\w)|[А-ЯЁ][а-яё]+(?:[ \u00a0][А-ЯЁ][а-яё]+){0,2}[.,])"
)
"""A verb and who does it, as a narrator tells them: "не понимает Орлова"."""


def pieces(text: str, quote: Quote, told: Speech) -> list[Quote]:
    """Return a quotation as the pieces between which a narrator speaks; most often it is whole.

    Where no mark closes it, a cue at the end of its paragraph is the narrator's too.
    """
    if not quote.closed and not quote.begun and quote.depth == 1:
        inside = told.code in _NO_INSERTION
        cue = _cue_inside(told.code).search(text, quote.start) if inside else None
        cue = cue or _last_cue(told.code).search(text, max(quote.start, len(text) - _TAIL))
        if cue is not None:
            end = cue.start() + 1
            quote = quote._replace(end=end, stop=end)
    found = _cut(text, quote.start, quote.end, told)
    if len(found) == 1 and found[0] == (quote.start, quote.end):
        return [quote]
    held: list[Quote] = []
    for place, (start, end) in enumerate(found):
        last = place == len(found) - 1 and end == quote.end
        held.append(
            Quote(
                quote.outer if not place else start,
                start,
                end,
                quote.stop if last else end,
                1,
                quote.sign,
                quote.closed if last else True,
                quote.begun if not place else False,
            )
        )
    return held


def dialogue(text: str, told: Speech) -> list[Quote]:
    """Return what is said in a paragraph that begins with a dash, if a narrator says by whom."""
    begins = _BEGINS.match(text)
    if begins is None:
        return []
    end = len(text.rstrip())
    found = _cut(text, begins.end(), end, told)
    if found == [(begins.end(), end)]:
        return []
    return [Quote(start, start, stop, stop, 1, "—") for start, stop in found if stop - start > 1]


def _cut(text: str, start: int, end: int, told: Speech) -> list[tuple[int, int]]:
    """Return the stretches of what is said, without those in which a narrator speaks."""
    patterns = _patterns(told.code)
    if patterns is None:
        return [(start, end)]
    opens, closes = patterns
    found: list[tuple[int, int]] = []
    at = start
    while True:
        first = opens.search(text, at, end)
        done = MEANWHILE.search(text, at, first.start() if first is not None else end)
        if found and done is not None:
            found.append((at, done.start()))
            at = done.end()
            continue
        if first is None:
            found.append((at, end))
            return found
        stop = first.start() + (text[first.start()] in ",!?….")
        found.append((at, stop))
        last = closes.search(text, first.end(), end)
        if last is None or last.end() >= end:
            return found
        done = MEANWHILE.match(text, last.start() + 1, end)
        at = done.end() if done is not None else last.end()


@cache
def _cue_inside(code: str) -> re.Pattern[str]:
    """Return the pattern of a verb of saying right behind a comma, with a name or a pronoun."""
    told = speech(code)
    who = rf"(?:(?:{'|'.join(told.pronouns)})[ \u00a0])?" if code == "en" else ""
    ends = rf"(?=[ \u00a0](?:(?i:{told.the})[ \u00a0]|l['’])?[^\W\d_]+|[.])"
    return re.compile(rf",[ \u00a0](?={who}(?:{told.says})(?!\w){ends})")


@cache
def _last_cue(code: str) -> re.Pattern[str]:
    """Return the pattern of a cue behind the last comma of a paragraph: ", she said."."""
    told = speech(code)
    says = rf"(?:{told.says})(?!\w)"
    if told.inverted:
        says = rf"(?:(?:{told.inverted})(?![\w-])|{says})"
    if told.quoting:
        says = rf"(?:{says}|(?:{told.quoting})(?=[^,;:]{{2,40}}[ ]as[ ]saying))"
    return re.compile(rf",[ \u00a0](?=[^,;:«»“”\"]{{0,40}}(?<!\w){says}[^,;:«»“”\"]{{0,50}}\Z)")


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Return by what a narrator begins to speak inside a quotation, and by what they end."""
    told = speech(code)
    says = rf"(?:{told.says}|{told.in_paper})(?!\w)"
    if code == "ru":
        return re.compile(
            rf"[,!?….][ \u00a0]?[—–-][ \u00a0](?={says})"
            rf"|[,!?…][ \u00a0]?[—–][ \u00a0](?={_DOES_RU})"
        ), re.compile(r"[.,][ \u00a0]?[—–-][ \u00a0]")
    if code == "fr":
        turned = rf"(?:{told.inverted})(?![\w-])"
        named = rf"{says}[ \u00a0](?!que\b|qu['’])[^«»,.]{{2,60}}[,.]"
        return re.compile(rf"[,!?…][ \u00a0](?={turned}|{named})"), re.compile(r"[,.][ \u00a0]")
    if code == "es":
        return re.compile(rf"[ \u00a0]?[—–](?={says})"), re.compile(
            r"[—–](?=[\s.,;:])[.,;:]?[ \u00a0]?"
        )
    return None
