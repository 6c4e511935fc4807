"""Sentences of a paragraph, told where quotations are masked, so that each is whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from paraph.language.speech.table import speech
from paraph.press.article import CLOSES, OPENS, Paragraph

_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁ"
_END = re.compile(
    rf"(?:(?P<stop>[.!?…]+)[»”\"’)\]{CLOSES}]*|(?P<quote>{CLOSES}))[ ]+"
    rf"(?=[{_UPPER}{OPENS}«“\"„—–(¿¡\[0-9])"
)
_INITIAL = re.compile(rf"(?:^|[^\w])[{_UPPER}]$")
_NO = re.compile(r"(?i:(?:^|\W)no)$")
"""What shortens "number" before a figure, and else is a word that may end a sentence."""
_GOES_ON = re.compile(r"[—–-][ ]?[a-zà-ÿа-яё]")
"""A dash behind a quotation, and words that go on with its sentence."""
LONGEST = 1_500
"""Characters of a sentence that is looked at; longer ones are told as not read."""
_ENDS = ".!?…"
_DATELINE = re.compile(
    rf"[ ]*(?:[{_UPPER}][{_UPPER} .’'-]{{2,30}}"
    rf"|[{_UPPER}][\w’'-]+(?: [{_UPPER}][\w’'-]+)?(?=[,.(]| \())"
    r"(?:[,.]? ?[^—–:;!?\ue000-\ue002]{0,45}?)(?: ?[(/][^()/]{2,30}[)/]\.?)?"
    r" ?(?: [—–-]{1,2}|(?<=[)])[.]?[—–-]{1,2}|(?<=[/)])\.?)[ ]+"
)
"""Where and when an article was written, before its first sentence."""


class Sentence(NamedTuple):
    """Characters of a paragraph from `start` to `end`: a sentence with all that it quotes."""

    start: int
    end: int


def sentences(paragraph: Paragraph, code: str) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph. Takes linear time."""
    words, text = paragraph.masked, paragraph.text
    short, inverted = _patterns(code)
    inside = {each.stop: text[each.end - 1 : each.end] for each in paragraph.quotes}
    dateline = _DATELINE.match(words)
    start = dateline.end() if dateline is not None and _is_dateline(dateline.group()) else 0
    for found in _END.finditer(words, start):
        at = found.end()
        if found["quote"]:
            last = inside.get(found.start() + 1, "")
            if last not in _ENDS or not last:
                continue
            if _GOES_ON.match(words, at):
                continue
            if last != "." and code == "en" and inverted.match(words, at, at + 200):
                continue
        elif "." in found["stop"] and len(found["stop"]) == 1:
            before = words[max(0, found.start() - 12) : found.start()]
            says_no = _NO.search(before) is not None and not words[at : at + 1].isdigit()
            if _INITIAL.search(before) or (short.search(before) and not says_no):
                continue
        yield Sentence(start, at)
        start = at
    if start < len(words):
        yield Sentence(start, len(words))


def _is_dateline(words: str) -> bool:
    """Whether words before a dash are a place and a day, an agency, or a place in capitals."""
    place = re.split(r"[,.(/—–-]", words.strip())[0].strip()
    return len(words) <= 80 and (  # noqa: PLR2004
        bool(re.search(r"\d|[(/]", words)) or (place.isupper() and len(place) > 2)  # noqa: PLR2004
    )


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    told = speech(code)
    return (
        re.compile(rf"(?:^|[^\w])(?:{told.short})$", re.IGNORECASE),
        re.compile(
            rf"[^.!?{OPENS}]{{2,80}}?\b(?:{told.says})"
            rf"(?=[.,]|$|[ ](?:{told.besides})(?![\w-])|[ ][{_UPPER}][^.!?{OPENS} ]+[.!?])"
        ),
    )
