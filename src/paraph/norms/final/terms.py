"""Terms in words: how long a text says that it lasts, is renewed, and how a notice ends it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.final.table import final_words
from paraph.norms.final.formula import After, Number, When
from paraph.norms.final.patterns import NUMBERED
from paraph.norms.final.phrases import Phrases, complete, phrases
from paraph.norms.final.proposal import NotRead, TermProposal
from paraph.norms.final.sentences import Sentence
from paraph.norms.final.term import For, Indefinite, Renewal, Until


class _Patterns(NamedTuple):
    lasting: re.Pattern[str]
    begins: re.Pattern[str]
    indefinite: tuple[re.Pattern[str], ...]
    until: re.Pattern[str]
    period: tuple[re.Pattern[str], ...]
    renewal: tuple[re.Pattern[str], ...]
    ending: tuple[re.Pattern[str], ...]


def read_term(
    piece: Sentence, held: Phrases, proposals: list[TermProposal], unread: list[NotRead]
) -> None:
    """Add what a sentence says of how long its instrument lasts, and how a notice ends it."""
    patterns = _patterns(held.words.code)
    words = piece.words
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
            proposals.append(TermProposal(Until(day), place))
            return
    for pattern in patterns.period:
        found = pattern.match(rest)
        span = None if found is None else held.span(found)
        if span is not None:
            proposals.append(TermProposal(For(span), place))
            return
    unread.append(NotRead("term", place, "how long it remains in force is not understood"))


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
    rest = piece.words[found.end() :].strip(" ,.;")
    if not rest:
        proposals.append(TermProposal(Renewal(span), place))
        return
    notice = held.compile(held.words.notice).search(rest)
    before = None if notice is None else held.span(notice)
    if before is None:
        unread.append(NotRead("term", place, "when it is not renewed is not understood"))
        return
    proposals.append(TermProposal(Renewal(span, before), place))


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
        ending=tuple(held.compile(rf"{NUMBERED}{each}") for each in words.ending),
    )
