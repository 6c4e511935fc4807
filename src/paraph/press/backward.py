"""Backward: cues whose words stand before them, in the sentence before or before a comma."""

from __future__ import annotations

import re
from functools import cache

from paraph.language.speech.pointing import (
    BEHIND,
    LEADS,
    NEAR,
)
from paraph.press.article import Paragraph
from paraph.press.cue import Cue
from paraph.press.sentences import Sentence

_DENIES = re.compile(
    r"den(?:y|ies|ied)|опров|отриц|dément|nie|nié|conteste|desm|nieg|neg[óa]|called|put"
)
_LEAST = 3
"""Words of a sentence that somebody may be said to have said."""


def points_back(words: str, sentence: Sentence, cue: Cue, code: str) -> int | None:
    """Return where the words begin by which a cue means what stands before them, if it does.

    What is said to be denied is left aside, and a cue behind which its own words stand.
    """
    if cue.form not in {"says", "paper"} or cue.as_ or _DENIES.match(words, cue.verb[0]):
        return None
    leads, near, behind = _patterns(code)
    first = leads.match(words, sentence.start)
    if first is not None and first.end() <= cue.verb[0] + 1:
        return sentence.start
    splice = leads.match(words, _behind_comma(words, sentence, cue))
    if code == "ru" and splice is not None and splice.end() <= cue.verb[0]:
        return splice.start()
    if near.search(words[sentence.start : cue.verb[0]]) or behind.match(words, cue.verb[1]):
        return sentence.start
    return None


def told_before(paragraph: Paragraph, before: Sentence) -> tuple[int, int] | None:
    """Return the stretch of a sentence that a cue behind it means, if it may be said whole."""
    words = paragraph.masked[before.start : before.end]
    end = before.start + len(words.rstrip(" .…!"))
    if words.rstrip()[-1:] in {":", "?"} or len(words.split()) < _LEAST:
        return None
    return before.start, end


def _behind_comma(words: str, sentence: Sentence, cue: Cue) -> int:
    """Return where the last phrase before a cue begins, behind a comma."""
    at = max(words.rfind(each, sentence.start, cue.verb[0]) for each in (", ", "— ", "– "))
    return at + 2 if at >= 0 else sentence.start


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return re.compile(LEADS[code]), re.compile(NEAR[code]), re.compile(BEHIND[code])
