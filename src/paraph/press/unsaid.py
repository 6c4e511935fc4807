"""Unsaid: cues that are denied, supposed or asked about, so that they give nobody any words."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.speech.table import speech
from paraph.language.speech.unsaid import (
    ASKED_IF,
    BEHIND,
    DENYING,
    DOUBTED,
    FALSE,
    HEARSAY,
    IF_BELIEVED,
    NEARLY,
    OF_SAYING,
    UNSAID,
    UNSAYING,
    WHENEVER,
)
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
    table = _patterns(code)
    left = words[sentence.start : cue.verb[0]]
    unsaid = table.unsaying.search(left) or table.nearly.search(left)
    unsaid = unsaid or table.behind.match(words, cue.verb[1])
    if unsaid or (cue.as_ and _NOT_AS.search(words[sentence.start : cue.start])):
        return "unsaid"
    if table.denies.match(words, cue.verb[0]):
        return "doubted"
    framed = _framed(words, sentence, cue, code)
    hearsay, begins = table.hearsay
    told = hearsay.search(left) or begins.search(words[slice(*cue.verb)])
    told = told or table.believed.search(words, sentence.start, sentence.end)
    return "doubted" if framed == "said" and told else framed


def _framed(words: str, sentence: Sentence, cue: Cue, code: str) -> Said:
    """Return what stands before who speaks, or around the sentence, tells of whether they did."""
    table, subject = _patterns(code), cue.subject
    first = cue.verb[0] if subject is None else min(subject.start, cue.verb[0])
    before = words[sentence.start : first]
    article = re.search(rf"(?:^|[ ])(?i:{speech(code).the})[ ]?$", before)
    lefts = [before] if article is None else [before, before[: article.start() + 1]]
    lead = _LEADS.match(words, first)
    lefts += [before + lead.group()] if lead is not None else []
    whole = words[sentence.start : sentence.end].rstrip()
    asks = whole.endswith("?")
    if any(table.unsaid.search(each) or (asks and table.asked.search(each)) for each in lefts):
        return "unsaid"
    when, present = table.whenever
    if present.fullmatch(words[slice(*cue.verb)]) and any(map(when.search, lefts)):
        return "unsaid" if code == "en" else "doubted"
    if any(map(table.doubted.search, lefts)):
        false = before.endswith(_THAT) and table.false.search(whole) is not None
        return "unsaid" if false else "doubted"
    return "doubted" if asks and table.asks.match(whole) else "said"


_NOT_AS = re.compile(r"\b(?:not|never|pas|jamais|no|nunca|не)[ ,]*$")
"""What is denied, before "as the paper reported"."""
_THAT = ("that ", "que ", "что ")


class _Patterns(NamedTuple):
    unsaid: re.Pattern[str]
    doubted: re.Pattern[str]
    unsaying: re.Pattern[str]
    denies: re.Pattern[str]
    nearly: re.Pattern[str]
    behind: re.Pattern[str]
    asked: re.Pattern[str]
    asks: re.Pattern[str]
    false: re.Pattern[str]
    hearsay: tuple[re.Pattern[str], re.Pattern[str]]
    whenever: tuple[re.Pattern[str], re.Pattern[str]]
    believed: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    asked, asks = ASKED_IF[code]
    hearsay, begins = HEARSAY[code]
    when, present = WHENEVER[code]
    return _Patterns(
        re.compile(UNSAID[code]),
        re.compile(DOUBTED[code]),
        re.compile(UNSAYING[code]),
        re.compile(rf"(?:{DENYING[code]})(?:{OF_SAYING[code]})"),
        re.compile(NEARLY[code]),
        re.compile(BEHIND[code]),
        re.compile(asked),
        re.compile(asks),
        re.compile(FALSE[code]),
        (re.compile(hearsay), re.compile(begins)),
        (re.compile(when), re.compile(present)),
        re.compile(IF_BELIEVED[code]),
    )
