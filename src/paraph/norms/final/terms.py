"""Terms in words: how long a text says that it lasts, is renewed, and how a notice ends it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.final.sentence import APOSTROPHES
from paraph.language.final.table import final_words
from paraph.norms.final.formula import After, Number, When
from paraph.norms.final.patterns import NUMBERED, short
from paraph.norms.final.phrases import Phrases, complete, phrases
from paraph.norms.final.proposal import NotRead, TermProposal
from paraph.norms.final.sentences import Sentence
from paraph.norms.final.term import For, Indefinite, Renewal, Until

_BLANK = " ,.;"
_WORD = re.compile(rf"\w+(?:[{APOSTROPHES}]s?(?=\W|$))?")
_SHOWN = 80  # characters of what is not understood


class _Patterns(NamedTuple):
    lasting: re.Pattern[str]
    begins: re.Pattern[str]
    indefinite: tuple[re.Pattern[str], ...]
    until: re.Pattern[str]
    period: tuple[re.Pattern[str], ...]
    renewal: tuple[re.Pattern[str], ...]
    counted: re.Pattern[str]
    lasts: tuple[re.Pattern[str], ...]
    ending: tuple[re.Pattern[str], ...]


def read_term(
    piece: Sentence, held: Phrases, proposals: list[TermProposal], unread: list[NotRead]
) -> None:
    """Add what a sentence says of how long its instrument lasts, and how a notice ends it."""
    patterns = _patterns(held.words.code)
    words = piece.words
    before = len(proposals), len(unread)
    begins = patterns.begins.match(words)
    if begins is not None:
        _duration(piece, begins.end(), held, patterns, proposals, unread)
    for pattern in patterns.renewal:
        found = pattern.search(words)
        if found is not None:
            _renewal(piece, found, held, proposals, unread)
            break
    for pattern in patterns.ending:
        found = pattern.match(words)
        if found is not None:
            _ending(piece, found.end(), held, proposals)
            break
    silent = before == (len(proposals), len(unread))
    if silent and all(pattern.search(words) for pattern in patterns.lasts):
        why = "it seems to say how long it lasts in a way that is not understood"
        unread.append(NotRead("term", piece.whole, why))


def _duration(  # noqa: PLR0913, PLR0917 - the clause, and where what it says is kept
    piece: Sentence,
    at: int,
    held: Phrases,
    patterns: _Patterns,
    proposals: list[TermProposal],
    unread: list[NotRead],
) -> None:
    lasting = patterns.lasting.search(piece.words, at)
    if lasting is None:
        return
    rest = piece.words[lasting.end() :]
    place = piece.place(lasting.start(), len(piece.words))
    for pattern in patterns.indefinite:
        if pattern.match(rest):
            proposals.append(TermProposal(Indefinite(), place))
            return
    found = patterns.until.match(rest)
    if found is not None:
        day = held.date(found)
        if day is not None:
            told = TermProposal(Until(day), place)
            _behind(piece, lasting.end() + found.end(), told, patterns, proposals, unread)
            return
    for pattern in patterns.period:
        found = pattern.match(rest)
        span = None if found is None else held.span(found)
        if found is not None and span is not None:
            told = TermProposal(For(span), place)
            _behind(piece, lasting.end() + found.end(), told, patterns, proposals, unread)
            return
    unread.append(NotRead("term", place, "how long it remains in force is not understood"))


def _behind(  # noqa: PLR0913, PLR0917 - what was read, and where what is behind it is kept
    piece: Sentence,
    at: int,
    told: TermProposal,
    patterns: _Patterns,
    proposals: list[TermProposal],
    unread: list[NotRead],
) -> None:
    """Propose a period, and tell what stands behind it if that is more than when it is renewed.

    One that is counted from something else than the entry into force is none that is read.
    """
    rest = piece.words[at:]
    renewal = next((each for each in (p.search(rest) for p in patterns.renewal) if each), None)
    before = rest[: renewal.start()] if renewal else rest
    if not patterns.counted.search(before):
        proposals.append(told)
    elif renewal:
        unread.append(NotRead("term", told.place, "from when it is counted is not understood"))
    if rest.strip(_BLANK) and renewal is None:
        place = piece.place(at, len(piece.words))
        unread.append(NotRead("term", place, f"not understood: {short(rest.strip(_BLANK))!r}"))


def _renewal(
    piece: Sentence,
    found: re.Match[str],
    held: Phrases,
    proposals: list[TermProposal],
    unread: list[NotRead],
) -> None:
    place = piece.place(found.start(), len(piece.words))
    span = held.span(found)
    if span is None:
        unread.append(NotRead("term", place, "for how long it is renewed is not understood"))
        return
    before = piece.words[: found.start()].split()
    if "not" in before[-3:] or "ne" in before[-3:] or "no" in before[-3:] or "не" in before[-3:]:
        unread.append(NotRead("term", place, "it may say that it is not renewed"))
        return
    rest = piece.words[found.end() :].strip(_BLANK)
    if not rest:
        proposals.append(TermProposal(Renewal(span), place))
        return
    notice = held.compile(held.words.notice).search(rest)
    bound = None if notice is None else held.span(notice)
    if notice is None or bound is None:
        unread.append(NotRead("term", place, "when it is not renewed is not understood"))
        return
    proposals.append(TermProposal(Renewal(span, bound), place))
    allowed = frozenset(held.words.unless.split())
    around = f"{rest[: notice.start()]} {rest[notice.end() :]}".lower()
    strange = [each for each in _WORD.findall(around) if each not in allowed]
    if strange:
        why = f"not understood, of when it is not renewed: {', '.join(strange)[:_SHOWN]}"
        unread.append(NotRead("term", place, why))


def _ending(piece: Sentence, at: int, held: Phrases, proposals: list[TermProposal]) -> None:
    """Read when a notice takes effect; most sentences with such a beginning are about else."""
    rest = piece.words[at:]
    short = held.compile(held.words.on_notice).match(rest)
    if short is not None:
        span = held.span(short)
        if span is not None:
            formula = After(span.count, span.unit, When("notice", Number(1)))
            proposals.append(TermProposal(formula, piece.whole))
        return
    taken = held.when(rest, ends=True)
    if taken is None:
        return
    done = complete(taken.formula, taken.rest, held)
    if not done.rest:
        proposals.append(TermProposal(done.formula, piece.whole))


@cache
def _patterns(code: str) -> _Patterns:
    held, words = phrases(code), final_words(code)
    return _Patterns(
        lasting=held.compile(words.lasting),
        begins=held.compile(rf"{NUMBERED}{words.leads}{NUMBERED}(?:{words.this}|{words.it}\b)"),
        indefinite=tuple(map(held.compile, words.indefinite)),
        until=held.compile(words.until),
        period=tuple(map(held.compile, words.period)),
        renewal=tuple(held.compile(each) for each in words.renewal),
        counted=held.compile(words.counted),
        lasts=tuple(map(held.compile, words.lasts)),
        ending=tuple(held.compile(rf"{NUMBERED}{each}") for each in words.ending),
    )
