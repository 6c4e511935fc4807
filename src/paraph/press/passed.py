"""Passed on: a cue inside of another one, by which its speaker only tells that somebody spoke."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.severally import SEVERALLY
from paraph.language.speech.table import speech
from paraph.press.article import CLOSES
from paraph.press.cue import Cue
from paraph.press.mentions import EITHER_ONE, Mention
from paraph.press.sentences import Sentence

_REST = re.compile(r"(?:[ ](?:me|him|her|them|us|it|reporters|so|ей|ему|им|нам|мне))?[ .!?…]*")
"""What may stand behind who spoke, at the end of a sentence."""
_OPENS, _CLOSES = re.compile(r"[ ]?[,(—–][ ]?"), re.compile(r"[ ]?[,)—–]")
_TWO, _FEW = 2, 4


def passed_on(words: str, sentence: Sentence, found: Sequence[Cue], code: str) -> list[Cue]:
    """Return cues in which who tells that another spoke is their `teller`, and no speaker.

    "“...,” Orlova wrote that Berg said" are Berg's words, and so are those behind "Berg, as Orlova
    says, said". Where such a clause has no cue that is known, it is left open who said it.
    """
    told = [*found]
    for one in found:
        for other in found:
            if other is one or other.subject is None or one.subject is None:
                continue
            if other.form == "says" and (
                _inserted(words, one, other) or _tells_of(words, sentence, one, other, code)
            ):
                start = min(one.start, other.start)
                inner = other._replace(start=start, teller=one.subject)
                told = [inner if each is other else each for each in told if each is not one]
    that = re.compile(rf",?[ ](?:{speech(code).that})[ ]?(?:[\w’'-]+[ ]?){{1,{_FEW}}}[.!?…]*[ ]*")
    return [
        each._replace(doubted=True)
        if _is_behind(words, sentence, each) and that.fullmatch(words, each.end, sentence.end)
        else each
        for each in told
    ]


def _inserted(words: str, one: Cue, other: Cue) -> bool:
    """Whether a cue stands alone between another's subject and its verb: "Berg, X said, said"."""
    subject = other.subject
    if subject is None or one.subject == subject or one.form not in {"according", "says"}:
        return False
    if _CLOSES.match(words, one.end) is None:
        return False
    if one.form == "according" and other.verb[1] <= one.start:  # "said, according to X, Berg"
        behind_verb = _OPENS.fullmatch(words, other.verb[1], one.start) is not None
        return behind_verb and (subject.end <= other.verb[0] or subject.start >= one.end)
    ahead = _OPENS.fullmatch(words, subject.end, max(subject.end, one.start)) is not None
    return ahead and one.end <= other.verb[0]


def _is_behind(words: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue stands right behind a quotation."""
    left = words[sentence.start : cue.start].rstrip(" ,—–-")
    return cue.form == "says" and left.endswith(CLOSES)


def _tells_of(words: str, sentence: Sentence, one: Cue, other: Cue, code: str) -> bool:
    """Whether a quotation stands before who tells that another said it."""
    if other.start < one.end or not _is_behind(words, sentence, one):
        return False
    leads = rf",?(?:[ ](?:{speech(code).that}))?[ ]?"
    between = re.fullmatch(leads, words[one.end : other.start])
    return between is not None and _REST.fullmatch(words, other.end, sentence.end) is not None


def severally(words: str, sentence: Sentence, cue: Cue, held: Sequence[Mention], code: str) -> Cue:
    """Return a cue as one of whom it is left open who said which of several things.

    That is where a sentence says that several spoke "respectively".
    """
    subject = cue.subject
    if subject is None or not SEVERALLY[code].search(words, sentence.start, sentence.end):
        return cue
    and_ = re.compile(rf",?[ ](?:{speech(code).and_})[ ]|,[ ]")
    names = [each for each in and_.split(subject.words) if each]
    end = subject.end
    for each in held:
        if each.start >= end and and_.fullmatch(words, end, each.start):
            names, end = [*names, each.name or each.words], each.end
    if len(names) < _TWO:
        return cue
    named = "\n".join(dict.fromkeys(names))
    open_ = Mention(subject.start, subject.end, "pronoun", named, "", EITHER_ONE, "")
    return cue._replace(subject=open_, sure=False)
