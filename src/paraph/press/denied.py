"""Denied: whether somebody holds what their cue leads to, or denies or doubts it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.speech.denying import (
    DENIED_TO,
    DENIES,
    DOUBTS,
    FALSE,
    HEARERS,
    NEGATES,
    NO_CLAIM,
    NOT,
    TELLS,
)
from paraph.language.speech.refusing import (
    BEHIND,
    GRANTED,
    GRANTS,
    REFUSES,
    THINGS,
    WHOSE,
)
from paraph.language.speech.table import speech
from paraph.press.claim import Claim
from paraph.press.clausal import clausal
from paraph.press.cue import Cue
from paraph.press.sentences import Sentence

Stance: TypeAlias = Literal["held", "denied", "allowed", "doubted", "nothing"]
_JOINED = re.compile(r"(?:and|but)[ ]")
"""What joins another clause to a denial whose object stands before its verb."""
_FINITE = re.compile(
    r"[ ](?:ha[ds]|have|was|were|is|are|will|would|could|can|may|might|must|did|does|do"
    r"|rose|fell|grew|went|came|left|\w{2,}ed)(?![\w-])"
)
"""A verb of a clause that no "that" opens: "denied Lund had left"."""
_BESIDE = 8
"""Characters between a cue and a quotation that is the object of its verb."""


def stance(
    words: str, sentence: Sentence, claim: Claim, told: Sequence[Claim], code: str
) -> Stance:
    """Return whether what a cue leads to is held, or denied, by who speaks; `told` are all claims.

    It is `allowed` where they do not deny it or rule it out. A quotation is what they hold, unless
    it is the object of a verb of denying: "denied 'a deal'". A clause before such a verb is the
    denial itself where it denies something: "there is no deal, the minister denied". What is denied
    is `nothing` that is so or not where it is somebody, or figures.
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
    told_to = table.tells.search(words[sentence.start : cue.verb[1]], cue.verb[0] - sentence.start)
    hearer = table.hearers.match(words, cue.verb[1]) if told_to else None
    since = cue.verb[0] if hearer is None else hearer.end()
    if table.doubts.search(words, since, max(end, cue.verb[1])):
        return "doubted"
    if denies is None:
        denied = table.false.search(words, cue.verb[1], end) or _is_denied_before(words, cue, code)
        return "denied" if denied else "held"
    if table.never.search(words[sentence.start : denies.start()]):
        return "allowed"
    object_ = behind and claim.quote is None and not _is_clause(words, claim, code)
    what = words[claim.start : claim.end]
    if object_ and (_is_no_claim(what, code) or _is_refused(denies.group(), what, code)):
        return "nothing"
    ahead = claim.start < cue.verb[0] and table.nots.search(words[claim.start : claim.end])
    return "held" if ahead else "denied"


def _is_clause(words: str, claim: Claim, code: str) -> bool:
    """Whether what is denied is a clause, by the word that opens it: "denied that figures hide"."""
    if clausal(code).that.search(words[claim.cue.verb[1] : claim.start]):
        return True
    return code == "es" and re.match(DENIED_TO, words[claim.cue.verb[0] : claim.end]) is not None


def _is_no_claim(words: str, code: str) -> bool:
    """Whether what is denied is somebody, or figures, and no event: "dismissed the director"."""
    plain = words.strip(" ,.;:!?")
    if _patterns(code).no_claim.fullmatch(plain):
        return code != "en" or _JOINED.match(plain) is not None or not _FINITE.search(plain)
    told = speech(code)
    offices = "|".join(each for each in told.offices.values() if each)
    whose = rf"(?:(?i:{told.the})[ ]?|(?:his|her|their|its|son|sa|ses|su|sus)[ ])?"
    return re.fullmatch(rf"{whose}(?:[a-zà-ÿа-яё-]+[ ])?(?i:{offices})", plain) is not None


def _is_refused(verb: str, words: str, code: str) -> bool:
    """Whether a thing is refused, and no claim denied: "rejected the bill", "denied me a visa"."""
    if code == "en" and verb.startswith("den") and _FINITE.search(words):
        return False
    plain = words.strip(" ,.;:!?")
    return any(verbs.fullmatch(verb) and what.fullmatch(plain) for verbs, what in _refused(code))


@cache
def _refused(code: str) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    pairs = [(REFUSES[code], THINGS[code])]
    pairs += [(GRANTS[code], GRANTED[code])] if code in GRANTS else []
    return [
        (re.compile(verbs), re.compile(rf"{WHOSE[code]}{things}{BEHIND[code]}"))
        for verbs, things in pairs
    ]


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
    no_claim: re.Pattern[str]
    hearers: re.Pattern[str]
    tells: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    held = (DENIES[code], FALSE[code], DOUBTS[code], NOT[code], NEGATES[code])
    beside = (NO_CLAIM[code], HEARERS[code], TELLS[code])
    return _Patterns(*[re.compile(each) for each in (*held, *beside)])
