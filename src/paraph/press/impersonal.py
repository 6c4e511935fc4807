"""Impersonal: where something is told and nobody is said to say it: "it was announced that"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.speech.impersonal import IMPERSONAL
from paraph.language.speech.table import speech
from paraph.press.cue import Cue
from paraph.press.governed import is_governed
from paraph.press.mentions import UNTOLD, Mention
from paraph.press.patterns import patterns_of

_BARE = re.compile(
    r"(?<=told|ured|rned)(?:[ ](?:on[ ]\w+|yesterday|today|last[ ]\w+|by[ ][^,.;]{3,40}?))?[ ]"
    r"(?=(?:the|their|its|his|her|they|it|he|she|there|no|all)[ ][^,.;:]{0,70}?"
    r"(?:will|would|has|had|have|is|was|were|are|could|may|might)(?!\w))"
)
"""What stands between an English passive and a clause without "that"."""
_JOINING = (" and", " but", " et", " mais", " y", " pero", " и", " а", " но", " que", " that")
"""Words behind which a clause begins without a comma."""


class _Patterns(NamedTuple):
    tells: re.Pattern[str]
    that: re.Pattern[str]
    by: re.Pattern[str]
    subjectless: re.Pattern[str]
    behind: re.Pattern[str]
    raised: re.Pattern[str]
    by_nobody: re.Pattern[str]


def nobody(at: int) -> Mention:
    """Return a subject that is nobody, at a place."""
    return Mention(at, at, "pronoun", "", "", UNTOLD, "")


def impersonal_cues(  # noqa: C901
    words: str, start: int, end: int, held: Sequence[Mention], code: str
) -> Iterator[Cue]:
    """Yield cues whose subject is nobody, or whom a passive names behind "by"."""
    patterns = _patterns(code)
    for pattern in (patterns.tells, patterns.subjectless):
        for match in pattern.finditer(words, start, end):
            that = patterns.that.match(words, match.end(), end)
            owned = pattern is patterns.subjectless and _has_subject(
                words, match, start, held, code
            )
            if that is None and code == "en" and _verb(match)[0] == match.start("verb3"):
                that = _BARE.match(words, match.end(), end)
            if that is None or owned:
                continue
            if code == "ru" and _is_said_at(match, that.end(), held):
                continue
            subject = _agent(words, match.end(), that.end(), held, patterns) or nobody(
                match.start()
            )
            yield Cue(match.start(), that.end(), "told", _verb(match), subject)
    for match in patterns.raised.finditer(words, start, end):
        yield Cue(match.start(), match.end(), "told", _verb(match), nobody(match.start()))
    for match in patterns.behind.finditer(words, start, end):
        if words[start : match.start()].rstrip().endswith(","):
            yield Cue(match.start(), end, "told", _verb(match), nobody(match.start()))
    for match in patterns.by_nobody.finditer(words, start, end):
        verb = _verb(match)
        before = words[start : match.start()].rstrip()
        if before and before[-1] not in ",;:—–\ue002" and not before.endswith(_JOINING):
            continue
        yield Cue(match.start(), match.end(), "according", verb, nobody(match.start()), as_=True)


def _is_said_at(match: re.Match[str], stop: int, held: Sequence[Mention]) -> bool:
    """Whether an institution stands around a Russian verb in the plural, in which it is said."""
    plural = match.groupdict().get("verb5") is not None
    return plural and any(
        (each.sort in {"body", "person", "name"} and match.end() < each.start < stop)
        or (each.sort == "body" and each.end <= match.start())
        for each in held
    )


def _verb(match: re.Match[str]) -> tuple[int, int]:
    name = next(each for each, held in match.groupdict().items() if held)
    return match.span(name)


def _agent(
    words: str, at: int, stop: int, held: Sequence[Mention], patterns: _Patterns
) -> Mention | None:
    """Return who says it by a passive: "he was told by the clerk that"."""
    by = patterns.by.search(words, at, stop)
    if by is None:
        return None
    return next((each for each in held if by.start() < each.start <= by.end()), None)


def _has_subject(
    words: str, match: re.Match[str], start: int, held: Sequence[Mention], code: str
) -> bool:
    """Whether somebody who may do it stands before a verb: "Ruiz se dijo convencida"."""
    left = words[start : match.start()]
    clause = start + max(left.rfind(each) for each in (", ", "; ", ": ", "— ", "\ue001")) + 1
    patterns = patterns_of(code)
    return any(
        clause <= each.start
        and each.end <= match.start()
        and not is_governed(words, each, patterns)
        for each in held
    )


@cache
def _patterns(code: str) -> _Patterns:
    told = IMPERSONAL[code]
    the = rf"(?:(?:{speech(code).the})[ ]|l['’])?"
    return _Patterns(
        _whole(rf"(?:{told.tells})(?![\w-])"),
        re.compile(told.that),
        re.compile(rf"[ ](?:{told.by})[ ]{the}"),
        _whole(rf"(?:{told.subjectless})(?![\w-])"),
        _whole(rf"(?:{told.behind})(?![\w-])"),
        _whole(told.raised),
        _whole(told.by_nobody),
    )


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?:{pattern})")
