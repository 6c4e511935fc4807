"""Beside: verbs of no table right beside a quotation, by which somebody may be said to speak."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from paraph.language.speech.table import speech
from paraph.press.article import CLOSES
from paraph.press.cue import Cue
from paraph.press.dative import is_told
from paraph.press.mentions import UNTOLD, Mention

_VERBS = {
    "en": r"[a-z]{3,}(?:ed|s)",
    "ru": (
        r"(?:не[ ])?[а-яё]{3,}(?:ет|ёт|ит|ют|ут|ят|ат|[ео]тся|ится|ются|ятся|утся"
        r"|л|ла|ли|лся|лась|лись)"
    ),
    "fr": r"(?:s['’]|se[ ]|me[ ]|nous[ ]|lui[ ])?[a-zà-ÿ]{3,}(?:e|t|d|nt)",
    "es": r"(?:se[ ]|me[ ]|nos[ ]|le[ ])?[a-zà-ÿ]{3,}(?:a|e|ó|an|en|aba|ía|aron|ieron)",
}
"""How a finite verb ends."""
_NONE = re.compile(
    r"(?:was|is|has|does|its|his|this|ses|les|des|cette|une|elle|notre|votre|para|ante|entre|sobre|donde|que|este|ese)$"
)
"""Words that end as verbs do."""
_PERSONS = frozenset(("person", "name", "office"))


def beside_quotations(  # noqa: C901, PLR0913, PLR0917
    words: str, start: int, end: int, held: Sequence[Mention], known: Sequence[Cue], code: str
) -> Iterator[Cue]:
    """Yield cues whose verb stands right behind a quotation, and who speaks behind or before it.

    A verb that no table has may as well tell what somebody does: none of this is certain.
    """
    behind, inverted, turned = _patterns(code)
    taken = [(each.start, each.end) for each in known]
    for match in behind.finditer(words, start, end):
        at, stop = match.span("verb")
        if _NONE.match(match["verb"]) or any(a <= at < b or at <= a < stop for a, b in taken):
            continue
        who = next((each for each in held if stop < each.start <= stop + 1), None)
        if who is None:
            who = next((each for each in held if _article(words, stop, each.start)), None)
        spoken = {*_PERSONS, "pronoun"} if code == "ru" else _PERSONS
        if who is not None and is_told(who):  # who alone is named was told
            who = Mention(stop, stop, "pronoun", "", "", UNTOLD, "")
        if who is not None and who.sort in spoken and words[who.end : who.end + 1] in _AFTER:
            yield Cue(at, who.end, "says", (at, stop), who, sure=False)
    for match in inverted.finditer(words, start, end):
        at, stop = match.span("verb")
        if any(a <= at < b or at <= a < stop for a, b in taken):
            continue
        gender = speech(code).pronouns.get(match["pronoun"].lower(), "")
        who = Mention(at, stop, "pronoun", "", "", gender, match["pronoun"])
        yield Cue(at, stop, "says", (at, stop), who, sure=False)
    for match in turned.finditer(words, start, end):
        at, stop = match.span("verb")
        if _NONE.match(match["verb"]) or any(a <= at < b or at <= a < stop for a, b in taken):
            continue
        who = next((each for each in held if each.end + 1 == at), None)
        if who is not None and who.sort in {*_PERSONS, "pronoun"} and who.start == match.end("gap"):
            yield Cue(who.start, stop, "says", (at, stop), who, sure=False)


_AFTER = frozenset((",", ".", ";", ":", "", " "))


def _article(words: str, stop: int, at: int) -> bool:
    return words[stop:at].strip().lower() in {"the", "le", "la", "l'", "l’", "el"} and at > stop


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    gap = rf"{CLOSES}[ ]?,?[ ]?(?:[—–-][ ]?)?"
    told = speech(code)
    who = "|".join(told.pronouns)
    inverted = r"(?!)(?P<verb>x)(?P<pronoun>x)"
    if code == "fr":
        own = r"(?:[mtsln]['’]|se[ ]|nous[ ]|lui[ ])?"
        turned_round = rf"{own}[a-zà-ÿ]{{3,}}-(?:t-)?(?P<pronoun>ils?|elles?)"
        inverted = rf"{gap}(?P<verb>{turned_round})(?![\w-])"
    turned = r"(?!)(?P<gap>x)(?P<verb>x)"
    if code == "en":
        turned = (
            rf"(?P<gap>{gap})(?:(?i:{who})|[A-Z][\w’'-]+(?:[ ][A-Z][\w’'-]+){{0,3}})[ ]"
            rf"(?P<verb>{_VERBS[code]})(?=[.,]|$)"
        )
    return (
        re.compile(rf"{gap}(?P<verb>{_VERBS[code]})(?=[ ])"),
        re.compile(inverted),
        re.compile(turned),
    )
