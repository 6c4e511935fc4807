"""Direct: the quotations that a cue stands beside, which are its speaker's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.table import speech
from paraph.press.article import CLOSES, OPENS
from paraph.press.claim import Claim
from paraph.press.clausal import EMPTY, FEW, has_verb
from paraph.press.cue import Cue
from paraph.press.marks import Quote
from paraph.press.sentences import Sentence

_GAP = 90
_MARKED = re.compile(rf"(?P<mark>[ ]?[:,]?[ ]?[—–-]?[ ]?){OPENS}")
_FAR_COLON = re.compile(rf"[^:{OPENS}.;]{{0,{_GAP}}}:[ ]?[—–-]?[ ]?{OPENS}")
_BEFORE = re.compile(
    rf"{CLOSES}[ ]?[,.]?[ ]?[—–-]?[ ]*"
    r"(?:(?:(?:me|nos|les?|lo|se|lui|leur|nous)[ ]|m['’]))?$"
)
"""A quotation before a verb, or before the small pronoun of a verb ("me corrige")."""
_ON = re.compile(rf"[ ]?[.,;:]?[ ]?[—–-]?[ ]?{OPENS}")

_FAR_ON = re.compile(rf"[ ][^,.;:!?—–{OPENS}{CLOSES}]{{2,{_GAP}}},[ ]{OPENS}")


def direct_claims(  # noqa: C901, PLR0913, PLR0917
    words: str,
    cue: Cue,
    sentence: Sentence,
    quotes: dict[int, Quote],
    taken: set[int],
    text: str,
    code: str,
    later: Sequence[Cue],
    *,
    first: bool,
) -> list[Claim]:
    """Return the quotations that a cue stands beside."""
    told: list[Claim] = []
    end = sentence.end
    before = _BEFORE.search(words, sentence.start, cue.start)
    last = next(
        (
            each
            for each in quotes.values()
            if before is not None and each.stop == before.start() + 1
        ),
        None,
    )
    if last is not None and first and _is_part(words, text, sentence, last, cue, code):
        return told
    if last is not None and last.outer not in taken:
        told.append(Claim(cue, last.start, last.end, last))
        joins = re.compile(rf"[ ,.]*(?:(?:{speech(code).and_})[ ])?")
        while last is not None:  # several quotations in a row, before the cue
            above = last
            last = next(
                (
                    each
                    for each in quotes.values()
                    if each.stop <= above.outer
                    and joins.fullmatch(words, each.stop, above.outer)
                    and each.outer not in taken
                ),
                None,
            )
            if last is not None:
                told.insert(0, Claim(cue, last.start, last.end, last))
        following = _ON.match(words, cue.end, end) or _goes_on(words, cue, end, text, later)
        part = next((each for each in quotes.values() if each.outer > cue.start), None)
        if part is not None and part.outer == part.start and part.outer not in taken:
            told.append(Claim(cue, part.start, part.end, part, on=True))
        elif following is not None and following.end() - 1 in quotes:
            each = quotes[following.end() - 1]
            told.append(Claim(cue, each.start, each.end, each, on=True))
        return told
    match = _MARKED.match(words, cue.end, end)
    if match is None:
        match = _FAR_COLON.match(words, cue.end, end)
        if match is not None and any(cue.end < each.verb[0] < match.end() for each in later):
            return told  # "said it was safe, adding: ..."
        cue = cue._replace(sure=False)  # something else may be what the quotation is of
    if match is None or match.end() - 1 not in quotes:
        return told
    each = quotes[match.end() - 1]
    mark = match.groupdict().get("mark")
    rest = words[each.stop : end]
    whole = EMPTY.fullmatch(rest) is not None or rest.lstrip()[:1] in {",", ";"}
    beside = whole and cue.form != "according"
    if (mark is None or mark.strip() or beside) and each.outer not in taken:
        told.append(Claim(cue, each.start, each.end, each))
    if told:
        at = each.stop
        while (following := _ON.match(words, at, end)) and following.end() - 1 in quotes:
            each = quotes[following.end() - 1]
            told.append(Claim(cue, each.start, each.end, each, on=True))
            at = each.stop
    return told


def _goes_on(
    words: str, cue: Cue, end: int, text: str, later: Sequence[Cue]
) -> re.Match[str] | None:
    """Return what leads from a cue, and where somebody speaks, to the rest of a split quotation.

    The rest begins in small letters: "...," she told reporters in the hall, "and out of it."
    """
    match = _FAR_ON.match(words, cue.end, end)
    if match is None or any(cue.end <= each.verb[0] < match.end() for each in later):
        return None
    first = text[match.end() : match.end() + 2].lstrip()[:1]
    return match if first.islower() else None


def _is_part(  # noqa: PLR0913, PLR0917
    words: str, text: str, sentence: Sentence, quote: Quote, cue: Cue, code: str
) -> bool:
    """Whether a quotation before a cue is a part of the clause that it ends: it is "fair"."""
    before = words[sentence.start : quote.outer]
    return (
        cue.form == "says"
        and text[quote.start : quote.start + 1].islower()
        and before[-1:] == " "
        and before.rstrip()[-1:].isalpha()
        and CLOSES not in before
        and not re.search(rf"(?:^|[ ])(?:{speech(code).and_}|but|mais|pero|но)[ ]$", before)
        and has_verb(before, code)
        and len(before.split()) >= FEW
    )
