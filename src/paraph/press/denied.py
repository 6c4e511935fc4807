"""Denied: whether somebody holds what their cue leads to, or denies or doubts it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.speech.denying import DENIES, DOUBTS, FALSE, NEGATES, NOT
from paraph.language.speech.table import speech
from paraph.press.claim import Claim
from paraph.press.cue import Cue
from paraph.press.sentences import Sentence

Stance: TypeAlias = Literal["held", "denied", "allowed", "doubted"]
_BESIDE = 8
"""Characters between a cue and a quotation that is the object of its verb."""


def stance(
    words: str, sentence: Sentence, claim: Claim, told: Sequence[Claim], code: str
) -> Stance:
    """Return whether what a cue leads to is held, or denied, by who speaks; `told` are all claims.

    It is `allowed` where they do not deny it or rule it out. A quotation is what they hold, unless
    it is the object of a verb of denying: "denied 'a deal'". A clause before such a verb is the
    denial itself where it denies something: "there is no deal, the minister denied".
    """
    table, cue = _patterns(code), claim.cue
    denies = table.denies.search(words, *cue.verb)
    behind = claim.start >= cue.verb[1]
    if claim.quote is not None and not (denies is not None and behind and _is_object(words, claim)):
        return "held"
    first = min(
        [each.start for each in told if each.cue is cue and each.start >= cue.verb[1]] or [0]
    )
    end = first if behind else cue.verb[1]
    if table.doubts.search(words, cue.verb[0], max(end, cue.verb[1])):
        return "doubted"
    if denies is None:
        denied = table.false.search(words, cue.verb[1], end) or _is_denied_before(words, cue, code)
        return "denied" if denied else "held"
    if table.never.search(words[sentence.start : denies.start()]):
        return "allowed"
    ahead = claim.start < cue.verb[0] and table.nots.search(words[claim.start : claim.end])
    return "held" if ahead else "denied"


def _is_denied_before(words: str, cue: Cue, code: str) -> bool:
    """Whether a denial is the verb, and what looks like one its object: "dismissed reports"."""
    subject = cue.subject
    if subject is None or subject.end > cue.verb[0]:
        return False
    left = words[subject.end : cue.verb[0]]
    if re.search(rf",|[ ](?:{speech(code).and_}|but|mais|pero|но)[ ]", left):
        return False  # of another clause
    denial = _patterns(code).denies.pattern
    return re.match(rf"[ ](?:[a-zа-яё]+(?:ly|но)[ ])?(?:{denial})", left) is not None


def _is_object(words: str, claim: Claim) -> bool:
    """Whether a quotation stands right behind its verb, without a mark before it."""
    assert claim.quote is not None  # noqa: S101 - who calls has looked
    between = words[claim.cue.verb[1] : claim.quote.outer]
    return len(between) <= _BESIDE and not set(between) & set(":,—–")


class _Patterns(NamedTuple):
    denies: re.Pattern[str]
    false: re.Pattern[str]
    doubts: re.Pattern[str]
    never: re.Pattern[str]
    nots: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    held = (DENIES[code], FALSE[code], DOUBTS[code], NOT[code], NEGATES[code])
    return _Patterns(*[re.compile(each) for each in held])
