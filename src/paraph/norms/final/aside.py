"""Aside: what makes the day of a clause another one, and uses no word of force for it.

Definitions, tables of key terms, testimonia and sentences beside a clause. Nothing is read here:
they are told, with what they may change. Words are data (`paraph.language.final.aside`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.final.aside import ASIDE, AsideWords
from paraph.language.final.net import Bearing
from paraph.language.final.speaking import SPEAKING
from paraph.language.final.stretching import STRETCHES
from paraph.norms.final.formula import After, Formula, MonthStart, inner, triggers
from paraph.norms.final.lengths import without_lengths
from paraph.norms.final.patterns import NUMBERED
from paraph.norms.final.phrases import phrases
from paraph.norms.final.proposal import NotRead
from paraph.norms.final.sentences import Place, Sentence
from paraph.text.node import Text

REDEFINED = "it defines what the clause counts in, or waits for, in a way that is not understood"
_TESTIMONIUM = "it gives the signature another day of effect, or a condition, that is not read"
_KEY_TERM = "a table or form gives it, and is not read beside the clause"
_ANOTHER = "it stands beside the clause and may make its day another one, or none for somebody"
_BEGINS = "it names another day from which a term runs, and is not understood"
_STRETCHED = "it may make the term longer or shorter, and is not understood"
_WIDE = 30
_WORDS = 8
"""Of what a table or a form calls a key term, with what stands around it."""


class Counted(NamedTuple):
    """What clauses count in and wait for, each by what it is about, and where they stand.

    `entry` and `term` are the provisions of what was read of entry into force, and of the term;
    `procedures` is whether a clause waits for what is done at home, of which an approval is one;
    `lasting` are the sentences that were told as not read about the term, and `of_things` those
    that speak of something else that has its own length.
    """

    units: Mapping[Bearing, Collection[str]]
    happenings: Mapping[Bearing, Collection[str]]
    entry: Collection[int]
    term: Collection[int]
    procedures: bool
    lasting: Collection[Place]
    of_things: Collection[Place]


def counts_in(formula: Formula) -> Iterator[str]:
    """Yield the units in which a formula counts."""
    match formula:
        case After(_, unit):
            yield unit
        case MonthStart():
            yield "month"
        case _:
            pass
    for each in inner(formula):
        yield from counts_in(each)


def waits_for(formula: Formula) -> Iterator[str]:
    """Yield what has to happen for a formula."""
    yield from [each.happening for each in triggers(formula)]


def told_aside(
    text: Text, pieces: Sequence[Sentence], left: Collection[Sentence], counted: Counted, code: str
) -> Iterator[NotRead]:
    """Yield what may make the day of a clause another one.

    `left` are the sentences that nobody took up: only those are told for where they stand. Takes
    linear time.
    """
    held = _aside(code)
    terms: set[str] = set()
    for piece in pieces:
        lead = held.lead.match(piece.words)
        own = piece.words[lead.end() :] if lead else piece.words
        kind = text.provisions[piece.provision].kind
        first = kind == "cell" and text.provisions[piece.provision - 1].kind == "row"
        about = _labelled(own, held, cell=kind == "cell", first=first)
        lasts = about == "term" or piece.whole in counted.lasting
        if lasts and held.interval.search(own):
            yield NotRead("entry into force", piece.whole, _BEGINS)
        if about:
            name = own.lower()[:_WIDE]
            if name not in terms and not _noted(text, piece, held, counted):
                yield NotRead(about, piece.whole, _KEY_TERM)
            terms.add(name)
            continue
        if about := _defined(own, held, counted, code):
            yield NotRead(about, piece.whole, REDEFINED)
        elif held.done.search(own):
            read = piece not in left and piece.provision in counted.entry
            if held.effect.search(own) and counted.entry and not read:
                yield NotRead("entry into force", piece.whole, _TESTIMONIUM)
        elif piece in left:
            yield from _beside(piece, own, held, counted, code)


def _labelled(own: str, held: _Aside, *, cell: bool, first: bool) -> Bearing | None:
    if cell and len(own.split()) > _WORDS:
        return None
    for about, label, field in held.labels:
        if label.fullmatch(own.strip(" :.*")) if cell else field.match(own):
            return about
    return "term" if first and held.loose.fullmatch(own.strip(" :.*")) else None


def _noted(text: Text, piece: Sentence, held: _Aside, counted: Counted) -> bool:
    """Whether a line is a note of what came later, beside others, by who published the text.

    Of a text that waits for consent its own words tell no day of ratification, or of effect.
    """
    waits = counted.happenings["entry into force"]
    at = piece.provision
    around = text.provisions[max(0, at - 1) : at + 2]
    noted = any(held.noted.search(each.text) for each in around if each.kind != "cell")
    return noted and bool(waits) and not {"signature", "adoption"} & {*waits}


def _defined(own: str, held: _Aside, counted: Counted, code: str) -> Bearing | None:
    """Return about what a sentence defines a unit or an event on which a clause rests."""
    rows: tuple[tuple[str, Mapping[Bearing, Collection[str]]], ...] = (
        ("units", counted.units),
        ("happenings", counted.happenings),
        ("dates", {"entry into force": [""]} if counted.entry else {}),
        ("ends", {"term": [""]} if counted.entry else {}),
    )
    for what, each in rows:
        for about, those in each.items():
            if any(_defines(own, held, _defining(code, what, one), code) for one in those):
                return about
            if what == "units" and "day" in those and held.left_out.search(own):
                return about
    return None


def _defines(own: str, held: _Aside, patterns: Sequence[re.Pattern[str]], code: str) -> bool:
    """Whether a definition is found, up to its semicolon, that says more than what is read.

    One of the length of something else is none.
    """
    return any(
        not held.plain.search(own[found.start() :].lstrip(" ;").partition(";")[0])
        and pattern.search(without_lengths(own, code))
        for pattern in patterns
        for found in pattern.finditer(own)
    )


def _beside(
    piece: Sentence, own: str, held: _Aside, counted: Counted, code: str
) -> Iterator[NotRead]:
    at = piece.provision
    within = at in counted.entry or at in counted.term
    near = any(abs(at - each) <= 1 for each in (*counted.entry, *counted.term))
    behind = any(0 <= at - each <= _AFTER for each in counted.term)
    dated = held.dated.search(own) is not None
    for_some = held.whose.search(own) is not None
    waits = dated or held.conditions.search(own) is not None
    asked = not counted.procedures and held.approving.search(own) is not None
    another = asked or (dated and for_some) or held.beside.search(own) is not None
    if within and waits and held.part.search(own):
        yield NotRead("a part of it", piece.whole, _ANOTHER)
    elif (within and (waits or for_some)) or (near and another):
        yield NotRead("entry into force", piece.whole, _ANOTHER)
    elif piece.whole in counted.of_things:
        return
    elif (within and held.spans.search(own)) or (behind and _stretches(own, held, code)):
        yield NotRead("term", piece.whole, _STRETCHED)


def _stretches(own: str, held: _Aside, code: str) -> bool:
    """Whether words say that somebody may make a term longer or shorter, not what else has one."""
    found = [each for each in held.stretches if each.search(own)]
    return bool(found) and any(each.search(without_lengths(own, code)) for each in found)


_AFTER = 3
"""Provisions behind a term in which a sentence may change it."""


class _Aside(NamedTuple):
    lead: re.Pattern[str]
    plain: re.Pattern[str]
    left_out: re.Pattern[str]
    done: re.Pattern[str]
    effect: re.Pattern[str]
    labels: tuple[tuple[Bearing, re.Pattern[str], re.Pattern[str]], ...]
    loose: re.Pattern[str]
    whose: re.Pattern[str]
    beside: re.Pattern[str]
    dated: re.Pattern[str]
    noted: re.Pattern[str]
    interval: re.Pattern[str]
    spans: re.Pattern[str]
    approving: re.Pattern[str]
    conditions: re.Pattern[str]
    part: re.Pattern[str]
    stretches: tuple[re.Pattern[str], ...]


def _compiled(code: str, pattern: str) -> re.Pattern[str]:
    return phrases(code).compile(pattern.replace("@named@", SPEAKING[code].named))


@cache
def _defining(code: str, what: str, which: str) -> tuple[re.Pattern[str], ...]:
    words = ASIDE[code]
    held: str | Mapping[str, str] = getattr(words, what)
    noun = held if isinstance(held, str) else held.get(which, "")
    if not noun:
        return ()
    return tuple([_compiled(code, each.replace("@what@", noun)) for each in words.defines])


_FIELD = r"\s*(?:[:=–—]\s*|\.{2,}\s*|-\s+|\s{2,})(?=\S)|\s+(?=@date@|\d)"
"""What stands between the name of a key term and what it is, in a form."""


@cache
def _aside(code: str) -> _Aside:
    words: AsideWords = ASIDE[code]
    labels: tuple[tuple[Bearing, str], ...] = (
        ("entry into force", words.begin_labels),
        ("term", words.end_labels),
        ("notice", words.notice_labels),
    )
    return _Aside(
        _compiled(code, NUMBERED),
        _compiled(code, words.plain),
        _compiled(code, words.left_out),
        _compiled(code, words.done),
        _compiled(code, words.effect),
        tuple(
            [
                (
                    about,
                    _compiled(code, each),
                    _compiled(code, rf"(?:the\s+)?(?:{each})(?:{_FIELD})"),
                )
                for about, each in labels
            ]
        ),
        _compiled(code, words.loose_labels),
        _compiled(code, words.whose),
        _compiled(code, words.beside),
        _compiled(code, words.dated),
        _compiled(code, words.noted),
        _compiled(code, words.interval),
        _compiled(code, words.spans),
        _compiled(code, words.approving),
        _compiled(code, words.conditions),
        _compiled(code, words.part),
        tuple([_compiled(code, each) for each in STRETCHES[code]]),
    )
