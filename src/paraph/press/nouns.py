"""Nouns of saying: "her claim that", "слова Петрова о том, что", "le rapport, selon lequel"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.speech.reporting import NOUNS, Nouns
from paraph.language.speech.table import speech
from paraph.press.article import CLOSES, INSIDE, OPENS
from paraph.press.cues import Cue
from paraph.press.mentions import UNTOLD, Mention

_MODAL = r"will|would|has|had|have|is|was|were|are|may|might|can|could|should|must|\w{2,}ed"
"""English words that tell that a clause has its verb already."""
_NEAR = 60
_LEAST = 3
MADE = re.compile(r"(?:[ ]faites?|[ ]made|[ ]gave|[ ]issued|[ ]signed)[ .]*$")
"""How what is said of a noun ends, and is no clause that it tells."""


class _Patterns(NamedTuple):
    noun: re.Pattern[str]
    whose: re.Pattern[str]
    by: re.Pattern[str]
    that: re.Pattern[str]
    which: re.Pattern[str]
    words_of: re.Pattern[str] | None
    main: re.Pattern[str]
    alone: re.Pattern[str]


def noun_cues(
    words: str, start: int, end: int, held: Sequence[Mention], code: str
) -> Iterator[Cue]:
    """Yield where a noun tells what somebody says, or a document is told by what it says."""
    patterns = _patterns(code)
    told: list[tuple[int, int]] = []
    for match in patterns.noun.finditer(words, start, end):
        found = _whose(words, match, start, end, held, code) or _owner(words, match, start)
        if found is None:
            continue
        subject, at = found
        that = patterns.that.match(words, at, end)
        if that is not None:
            told.append((match.start(), that.end()))
            opens = min(match.start(), subject.start)
            yield Cue(opens, that.end(), "noun", match.span(), subject, sure=False)
    for match in patterns.alone.finditer(words, start, end):
        if not any(a <= match.start() < b for a, b in told) and not MADE.search(
            words, max(0, start - 1), end
        ):
            verb = (match.start(), match.end())
            subject = Mention(verb[0], verb[0], "pronoun", "", "", UNTOLD, "")
            yield Cue(verb[0], match.end(), "noun", verb, subject, sure=False)
    for match in patterns.which.finditer(words, start, end):
        before = [
            each for each in held if each.end <= match.start() and match.start() - each.end <= _NEAR
        ]
        near = [each for each in before if each.sort in {"paper", "body", "person"}]
        if near and not any(sign in words[near[-1].end : match.start()] for sign in ".;:"):
            yield Cue(near[-1].start, match.end(), "noun", match.span(), near[-1], sure=False)
    yield from _words_of(words, start, end, held, code)


def main_verb(words: str, start: int, stop: int, code: str) -> int:
    """Return where what a noun tells ends, where the noun is the subject of a verb behind it."""
    if code == "ru":
        comma = words.find(", ", start, stop)
        return comma if comma >= 0 else stop
    found = [match.start() for match in _patterns(code).main.finditer(words, start, stop)]
    if not found or len(re.findall(r"[^ '’]+", words[start : found[-1]])) < _LEAST:
        return stop
    told = words[start : found[-1]]
    verbal = _MODAL if code == "en" else speech(code).verbal
    if len(found) > 1 or any(re.fullmatch(verbal, each) for each in told.split()):
        return found[-1]
    return stop


def _whose(  # noqa: PLR0913, PLR0917
    words: str, match: re.Match[str], start: int, end: int, held: Sequence[Mention], code: str
) -> tuple[Mention, int] | None:
    """Return whose a noun of saying is, and where the words that say so end."""
    told, patterns = speech(code), _patterns(code)
    by = patterns.by.match(words, match.end(), end)
    if by is not None:
        named = next((each for each in held if each.start <= by.end() < each.end), None)
        if named is not None and named.start >= match.end():
            return named, named.end
    own = patterns.whose.search(words[start : match.start()])
    if own is not None:
        at = start + own.start("owner")
        gender = told.owners.get(own["owner"].lower(), "")
        said = own["owner"]
        return Mention(at, at + len(said), "pronoun", "", "", gender, said), match.end()
    for each in reversed(held):
        if code == "en" and re.fullmatch(r"['’]s?[ ](?:\w+[ ])?", words[each.end : match.start()]):
            return each, match.end()
        if code == "en" and each.start < match.start() <= match.end() <= each.end:
            owner = re.match(r"(?P<who>.+?)['’]s?[ ]", each.words)
            if owner is not None and each.end == match.end():
                return each._replace(words=owner["who"], name="", sort="office"), match.end()
    return None


def _owner(words: str, match: re.Match[str], start: int) -> tuple[Mention, int] | None:
    """Return whose an English noun is, whatever theirs is: "the council's promise"."""
    owner = re.compile(
        r"(?:^|[ ])(?:(?:the|its|his|her|their|a|an)[ ])?"
        r"(?P<who>[a-z][a-z-]+(?:[ ][a-z-]+)?)['’]s?[ ](?:\w+[ ])?$",
        re.IGNORECASE,
    ).search(words[start : match.start()])
    if owner is None:
        return None
    at, end = owner.span("who")
    who = owner["who"]
    return Mention(start + at, start + end, "office", "", who, "", who), match.end()


def _words_of(
    words: str, start: int, end: int, held: Sequence[Mention], code: str
) -> Iterator[Cue]:
    """Yield Russian cues that give somebody's words: «...», — цитирует её слова газета."""
    pattern = _patterns(code).words_of
    if pattern is None:
        return
    for match in pattern.finditer(words, start, end):
        own = match["owner"]
        if own:
            gender = speech(code).owners[own.lower()]
            at = match.start("owner")
            whose = Mention(at, at + len(own), "pronoun", "", "", gender, own)
        else:
            near = [each for each in held if each.start == match.end()]
            if not near or near[0].sort == "body":
                continue
            whose = near[0]
        stop = max(match.end(), whose.end)
        rest = re.compile(rf"[^,.;:{OPENS}{CLOSES}{INSIDE}]*").match(words, stop, end)
        stop = rest.end() if rest is not None else stop
        outlets = [each for each in held if match.start() < each.start and each.end <= stop]
        chain = tuple([each.name or each.words for each in outlets if each is not whose][:1])
        yield Cue(
            match.start(), stop, "quoted", (match.start(), match.end()), whose,
            sure=False, chain=chain, cited=True,
        )  # fmt: skip


@cache
def _patterns(code: str) -> _Patterns:
    told: Nouns = NOUNS[code]
    owners = "|".join(speech(code).owners) or "(?!)"
    flags = re.NOFLAG
    return _Patterns(
        noun=re.compile(rf"(?<![\w-])(?i:{told.nouns})(?![\w-])", flags),
        whose=re.compile(rf"(?:^|[ ])(?P<owner>(?i:{owners}))[ ](?:\w+[ ])?$"),
        by=re.compile(
            rf"[ ](?:{told.by})(?:[ ]|(?<=['’]))(?:(?i:{speech(code).the})[ ]|l['’])?"
            if told.by
            else r"[ ](?:(?:[а-яё]+(?:ого|его|ой|ей)[ ])(?=[А-ЯЁ]))?"
        ),
        that=re.compile(told.that),
        which=re.compile(rf",?[ ](?:{told.which})(?:[ ]|(?=[ ]?:))"),
        words_of=re.compile(told.words_of) if told.words_of else None,
        alone=re.compile(rf"(?<![\w-])(?i:{told.alone})(?:[ ]|(?<=['’]))"),
        main=re.compile(rf"[ ](?:{told.main})(?!\w)"),
    )
