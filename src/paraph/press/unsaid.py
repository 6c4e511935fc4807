"""Unsaid: cues that are denied, supposed or asked about, so that they give nobody any words."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from paraph.language.speech.table import speech
from paraph.language.speech.unsaid import DENYING, DOUBTED, OF_SAYING, UNSAID, UNSAYING
from paraph.press.cue import Cue
from paraph.press.sentences import Sentence

_LEADS = re.compile(r"(?i:that|que|something|якобы|если|будто)[ ]")
"""Words that a mention may have taken for an article, or for an adjective, of its own."""
Said: TypeAlias = Literal["said", "doubted", "unsaid"]


def whether_said(words: str, sentence: Sentence, cue: Cue, code: str) -> Said:
    """Return whether a sentence tells that what a cue leads to was said.

    "If Berg said that" and "it is not true that Berg said that" tell it of nobody, nor does
    "denied saying" of what is denied; the denial itself is in words that its cue does not settle.
    """
    subject = cue.subject
    unsaid, doubted, unsaying, denies = _patterns(code)
    if unsaying.search(words[sentence.start : cue.verb[0]]):
        return "unsaid"
    if denies.match(words, cue.verb[0]):
        return "doubted"
    first = cue.verb[0] if subject is None else min(subject.start, cue.verb[0])
    before = words[sentence.start : first]
    article = re.search(rf"(?:^|[ ])(?i:{speech(code).the})[ ]?$", before)
    lefts = [before] if article is None else [before, before[: article.start() + 1]]
    lead = _LEADS.match(words, first)
    lefts += [before + lead.group()] if lead is not None else []
    if any(unsaid.search(left) for left in lefts):
        return "unsaid"
    return "doubted" if any(doubted.search(left) for left in lefts) else "said"


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(UNSAID[code]),
        re.compile(DOUBTED[code]),
        re.compile(UNSAYING[code]),
        re.compile(rf"(?:{DENYING[code]})(?:{OF_SAYING[code]})"),
    )
