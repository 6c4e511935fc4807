"""Defined: the day on which a text begins, where it gives that day a name and says it elsewhere.

A clause that begins on the "Effective Date" is read by the one definition of that name that stands
in the text. Without one, with two, or with one that is not understood, it is told. Words are data
(`paraph.language.final.defined`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.final.defined import DEFINED
from paraph.norms.final.formula import Formula, On
from paraph.norms.final.patterns import NUMBERED, short
from paraph.norms.final.phrases import complete, phrases
from paraph.norms.final.proposal import NotRead, TermProposal
from paraph.norms.final.sentences import LONGEST, Place, Sentence
from paraph.norms.final.spoken import another
from paraph.norms.final.statements import Said
from paraph.norms.final.term import Duration, For, Until

_BLANK = " ,.;"
_UNDEFINED = (
    "it begins on a day that a name tells, of which there is no definition that is understood"
)
_TWICE = "it begins on a day that a name tells, of which there is more than one definition"
_NEAR = 160
"""Characters before a name in brackets in which the day stands that it names."""


class Begins(NamedTuple):
    """A clause that begins on a day: what it says of that, of the term, and what was not read.

    `subject` has the instrument in its group of that name; `lasts` is whether more is said behind
    the day.
    """

    subject: re.Match[str]
    said: Said
    term: TermProposal | None
    unread: NotRead | None
    lasts: bool


class _Definition(NamedTuple):
    name: str
    formula: Formula | None
    place: Place
    alone: bool


class _Words(NamedTuple):
    name: re.Pattern[str]
    bracketed: re.Pattern[str]
    means: re.Pattern[str]
    begins: re.Pattern[str]
    goes_on: re.Pattern[str]
    until: re.Pattern[str]
    lasting: re.Pattern[str]
    unless: re.Pattern[str]
    more: re.Pattern[str]


class Defined:
    """The days that a text names, by the definitions that stand in its sentences.

    `own` is the noun by which the text calls itself; `places` are the definitions that were
    understood, that a clause uses, and that say nothing else.
    """

    def __init__(self, pieces: Sequence[Sentence], own: str, code: str) -> None:
        self._code, self._own = code, own
        self._held = _words(code)
        looked = [each for each in pieces if len(each.words) <= LONGEST]
        self._all = [each for piece in looked for each in self._defines(piece)]
        begun = (self._held.begins.match(each.words) for each in looked if self._held and self._all)
        names = {_plain(each["name"]) for each in begun if each and each["name"]}
        self.places = {
            each.place for each in self._all if each.formula and each.alone and each.name in names
        }

    def read(self, piece: Sentence) -> Begins | None:
        """Return what a clause says that begins on a day, or None where it is no such clause.

        It is read to its last word, but for a proviso on an earlier end, which is told.
        """
        found = None if self._held is None else self._held.begins.match(piece.words)
        if found is None or self._held is None or len(piece.words) > LONGEST:
            return None
        formula, why = self._day(found)
        rest = piece.words[found.end() :]
        goes = self._held.goes_on.match(rest)
        if found["name"] is None and goes is None:
            return None  # "commences on 1 May 2026", and no more
        lasts, behind = (None, rest) if goes is None else self._lasts(rest[goes.end() :])
        unless = self._held.unless.match(behind)
        more = behind.strip(_BLANK) and (unless is None or lasts is None)
        if formula is not None and (more or (goes is not None and lasts is None)):
            formula, why = None, f"not understood: {short(rest.strip(_BLANK))!r}"
        name = _plain(found["name"] or "")
        defined = tuple([each.place for each in self._all if formula and each.name == name])
        said = Said("main", piece, found["instrument"].lower(), formula, why, defined=defined)
        if formula is None or lasts is None:
            return Begins(found, said, None, None, bool(rest.strip(_BLANK)))
        tail = piece.place(len(piece.words) - len(behind), len(piece.words))
        told = NotRead("term", tail, f"not understood: {short(behind)!r}") if unless else None
        return Begins(found, said, TermProposal(lasts, piece.whole), told, lasts=True)

    def _day(self, found: re.Match[str]) -> tuple[Formula | None, str]:
        if found["name"] is None:
            day = phrases(self._code).date(found)
            return (None, "there is no such day") if day is None else (On(day), "")
        name = _plain(found["name"])
        told = [each.formula for each in self._all if each.name == name]
        if len(told) > 1:
            return None, _TWICE
        return (told[0], "") if told and told[0] is not None else (None, _UNDEFINED)

    def _lasts(self, words: str) -> tuple[Duration | None, str]:
        """Return how long a clause says that it lasts, and the words behind."""
        held = phrases(self._code)
        if self._held is not None and (found := self._held.until.match(words)):
            day = held.date(found)
            return (None if day is None else Until(day)), words[found.end() :]
        if self._held is not None and (found := self._held.lasting.match(words)):
            span = held.span(found)
            return (None if span is None else For(span)), words[found.end() :]
        return None, words

    def _defines(self, piece: Sentence) -> Iterator[_Definition]:
        """Yield the definitions of a sentence, with no formula where one is not understood."""
        if self._held is None or not self._held.name.search(piece.words):
            return
        for found in self._held.bracketed.finditer(piece.words):
            before = piece.words[max(0, found.start() - _NEAR) : found.start()]
            other = another(piece.words[: found.start()], self._own, self._code)
            formula = None if other else self._behind(before)
            alone = self._held.more.search(piece.words) is None
            yield _Definition(_plain(found["name"]), formula, piece.whole, alone)
        if meant := self._held.means.match(piece.words):
            what = f"{DEFINED[self._code].on}{piece.words[meant.end() :]}"
            yield _Definition(_plain(meant["name"]), self._formula(what), piece.whole, alone=True)

    def _behind(self, words: str) -> Formula | None:
        """Return the day with which words end."""
        starts = [each.start() for each in re.finditer(r"(?<!\S)\S", words)]
        found = (self._formula(words[at:]) for at in starts)
        return next((each for each in found if each is not None), None)

    def _formula(self, words: str) -> Formula | None:
        """Return the day that words name, to their last one."""
        held = phrases(self._code)
        taken = held.when(words)
        if taken is None:
            return None
        done = complete(taken.formula, taken.rest, held)
        return None if done.rest.strip(_BLANK) or done.beyond else done.formula


def _plain(name: str) -> str:
    return " ".join(name.lower().split())


@cache
def _words(code: str) -> _Words | None:
    if code not in DEFINED:
        return None
    held, words = phrases(code), DEFINED[code]
    head = f"{NUMBERED}{held.words.leads}{NUMBERED}"
    return _Words(
        held.compile(words.name),
        held.compile(words.bracketed),
        held.compile(words.means.replace("@this@", held.words.this)),
        held.compile(head + words.begins.replace("@this@", held.words.this)),
        held.compile(words.goes_on),
        held.compile(words.until),
        held.compile(words.lasting),
        held.compile(words.unless),
        held.compile(words.more),
    )
