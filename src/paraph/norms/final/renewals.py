"""Renewals in words: for how long a text is renewed, how often, and what notice stops it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from paraph.language.final.renewing import RENEWING
from paraph.language.final.sentence import APOSTROPHES
from paraph.language.final.speaking import SPEAKING
from paraph.norms.final.patterns import NUMBERED
from paraph.norms.final.phrases import Phrases, phrases
from paraph.norms.final.proposal import About, NotRead, TermProposal
from paraph.norms.final.sentences import Sentence
from paraph.norms.final.spoken import by_all
from paraph.norms.final.term import For, Renewal, Span

_BLANK = " ,.;"
_WORD = re.compile(rf"\w+(?:[{APOSTROPHES}]s?(?=\W|$))?")
_SEPARATE = re.compile(r"[\s,]*")
_SHOWN = 80  # characters of what is not understood
_UNSAID = "for how long it is renewed is not understood"
_OFTEN = "how often it is renewed is not understood"
_WHEN = "when it is not renewed is not understood"
_WHOSE = "whose notice stops its renewal is not understood"
_ANY_TIME = "whether that notice is given before a period ends, or at any time, is not said"
_BEFORE = "it may say that it is not renewed, or who renews it"


class Renewed(NamedTuple):
    """What a sentence says of renewal: from where to where, and of whom.

    `opened` is whether nothing stands before it but when, a proviso and the instrument;
    `loose` that it is not named, so that "it" or "the term" may be another one; `goes_on`
    that it says "remains in force for a further ...". `proviso` is when it is not renewed. `times`
    is how often it is, 0 without a bound and None where that is not sure; `tacit` that it says so.
    `like` is for a period like the first,
    which has no `length`; nor has one of which the words say two things.
    """

    start: int
    opened: bool
    loose: bool
    goes_on: bool
    tacit: bool
    like: bool
    length: Span | None
    times: int | None
    proviso: str


class _Step(NamedTuple):
    """What may stand behind the verb: of which kind it is, and how long a rate is."""

    kind: Literal["tacit", "each", "limit", "periods", "same", "rate", "single"]
    pattern: re.Pattern[str]
    length: Span | None = None


class _Patterns(NamedTuple):
    head: re.Pattern[str]
    verbs: tuple[re.Pattern[str], ...]
    steps: tuple[_Step, ...]
    named: re.Pattern[str]
    running: re.Pattern[str]
    unless: re.Pattern[str]
    denies: re.Pattern[str]
    notice: tuple[re.Pattern[str], ...]
    before_end: re.Pattern[str]
    on_notice: tuple[re.Pattern[str], ...]
    said: frozenset[str]
    often: Mapping[str, int]


class _Taken(NamedTuple):
    """What the words behind "it is renewed" say, and where that ends."""

    end: int
    like: bool
    lengths: frozenset[Span | None]
    times: frozenset[int | None]
    several: bool
    once: bool
    tacit: bool


def renewed(words: str, begins: int, held: Phrases) -> Renewed | None:
    """Return what words say of renewal from `begins` on, or None.

    Words that do not begin with the instrument say it only where the renewal is tacit.
    """
    patterns = _patterns(held.words.code)
    found = sorted(
        [each for pattern in patterns.verbs for each in pattern.finditer(words, begins)],
        key=lambda each: (each.start(), -each.end()),
    )
    for verb in found:
        taken = _behind(words, verb, patterns, held)
        head = patterns.head.fullmatch(words, begins, verb.start())
        if head is not None and not begins and not head["named"] and head["omitted"] is None:
            head = None
        if taken is None or (head is None and not taken.tacit):
            continue
        named = (head and head["named"]) or ""
        loose = head is not None and not begins and patterns.named.search(named) is None
        goes = bool(verb.re.groupindex.get("goes") and verb["goes"])
        front = (head and head["front"]) or ""
        rest = words[taken.end :].strip(_BLANK)
        proviso = f"{front}; {rest}" if front and rest else front or rest
        return Renewed(
            begins if head else verb.start(),
            head is not None,
            loose,
            goes,
            taken.tacit,
            taken.like,
            next(iter(taken.lengths)) if len(taken.lengths) == 1 else None,
            _times(taken, proviso, patterns, goes=goes),
            proviso,
        )
    return None


def proposed(
    piece: Sentence, found: Renewed, first: TermProposal | None, held: Phrases
) -> tuple[TermProposal | None, tuple[NotRead, ...]]:
    """Return what a renewal says, and what of it is not understood.

    `first` is how long it lasts: one that is renewed "for equal periods" has the length of that,
    and "it" is the instrument where that stands beside it.
    """
    place = piece.place(found.start, len(piece.words))
    patterns = _patterns(held.words.code)
    before = first.says.span if first and isinstance(first.says, For) else None
    span = before if found.like else found.length
    beside = first is not None and piece.provision - first.place.provision <= 1
    why = ""
    if not found.opened or (found.loose and not beside):
        why = _BEFORE
    elif span is None:
        why = _UNSAID
    elif found.times is None:
        why = _OFTEN
    elif not found.proviso:
        why = "" if found.tacit else "whether it is renewed tacitly is not said"
    else:
        why = _refused(found.proviso, patterns, held.words.code)
    if why or span is None or found.times is None:
        return None, (NotRead("term", place, why),)
    notice, strange, timed = _notice(found.proviso, patterns, held)
    if strange:
        told = ", ".join(strange)[:_SHOWN]
        return None, (NotRead("term", place, f"not understood, of when it is not renewed: {told}"),)
    if timed == "never":
        return None, (NotRead("term", place, _WHEN),)
    abouts: tuple[About, ...] = ("term", "notice") if timed == "any time" else ()
    read = TermProposal(Renewal(span, notice, found.times), place)
    return read, tuple([NotRead(about, place, _ANY_TIME) for about in abouts])


def _refused(proviso: str, patterns: _Patterns, code: str) -> str:
    """Return why a proviso stops no renewal by one party's notice, or nothing."""
    if patterns.unless.match(proviso) is None or ";" in proviso:
        return _WHEN
    if patterns.denies.search(proviso):
        return _WHEN
    return _WHOSE if by_all(proviso, code) else ""


def _notice(proviso: str, patterns: _Patterns, held: Phrases) -> tuple[Span | None, list[str], str]:
    """Return how long before the end notice is given, strange words, and when it is given.

    That is "before", or "any time" where a clause does not say that it is before the end.
    """
    if not proviso:
        return None, [], "before"
    begins = patterns.unless.match(proviso)
    rest = proviso[begins.end() :] if begins else proviso
    for pattern in patterns.notice:
        if found := pattern.search(rest):
            span = held.span(found)
            return span, _strange(rest, found, patterns), "before" if span else "never"
    if found := patterns.before_end.search(rest):
        return None, _strange(rest, found, patterns), "before"
    for pattern in patterns.on_notice:
        if (found := pattern.search(rest)) and held.span(found):
            return None, _strange(rest, found, patterns), "any time"
    return None, [], "never"


def _strange(rest: str, found: re.Match[str], patterns: _Patterns) -> list[str]:
    """Return the words that are none of those of which a proviso on notice may consist."""
    others = patterns.named.sub(" ", f"{rest[: found.start()]} {rest[found.end() :]}").lower()
    return [each for each in _WORD.findall(others) if each not in patterns.said]


def _behind(words: str, verb: re.Match[str], patterns: _Patterns, held: Phrases) -> _Taken | None:
    """Return what stands behind the verb, in any order: for how long, how often; None without."""
    groups = verb.groupdict()
    lengths: set[Span | None] = set()
    times: set[int | None] = set()
    kinds = {kind for kind in ("tacit", "each") if groups.get(kind)}
    at = verb.end()
    while taken := _next(words, at, patterns):
        step, found = taken
        at = found.end()
        kinds.add(step.kind)
        if step.kind in {"periods", "single", "rate"}:
            lengths.add(held.span(found) if "count" in found.re.groupindex else step.length)
        groups = found.groupdict()
        if groups.get("once"):
            kinds.add("once")
        if step.kind == "limit" or groups.get("times"):
            times.add(_bound(found, held, patterns))
    like = "same" in kinds
    if like == bool(lengths):
        return None
    several = not kinds.isdisjoint(("each", "periods", "rate", "same"))
    return _Taken(
        at, like, frozenset(lengths), frozenset(times), several, "once" in kinds, "tacit" in kinds
    )


def _next(words: str, at: int, patterns: _Patterns) -> tuple[_Step, re.Match[str]] | None:
    separate = _SEPARATE.match(words, at)
    begins = separate.end() if separate else at
    for step in patterns.steps:
        if found := step.pattern.match(words, begins):
            return step, found
    return None


def _bound(found: re.Match[str], held: Phrases, patterns: _Patterns) -> int | None:
    """Return how many times a pattern says; None if words and figures disagree."""
    groups = found.groupdict()
    if often := groups.get("often"):
        return patterns.often[" ".join(often.lower().split())]
    count = held.number(groups.get("times") or groups.get("most") or "")
    figures = groups.get("figures")
    return count if not figures or int(figures) == count else None


def _times(taken: _Taken, proviso: str, patterns: _Patterns, *, goes: bool) -> int | None:
    """Return how often it is renewed: 0 without a bound, None where that is not sure."""
    if taken.times:
        times = next(iter(taken.times)) if len(taken.times) == 1 else None
        return times or None
    if taken.several or patterns.running.search(proviso):
        return 0
    return 1 if taken.once or goes else None


@cache
def _patterns(code: str) -> _Patterns:
    held, words, spoken = phrases(code), RENEWING[code], SPEAKING[code]
    this = held.words.this.replace("(?P<instrument>", "(?:")
    subject = rf"(?:{this}|{held.words.it}|{words.subjects.replace('@this@', this)})(?!\w)"
    opening = rf"(?:(?:{words.opening})(?!\w)[\s,]*)?"
    omitted = r"(?P<omitted>)" if words.unsaid else r"(?P<omitted>(?!))?"
    head = (
        rf"(?:{NUMBERED}{held.words.leads}{NUMBERED})?[\s,;]*(?:{words.joint}(?!\w)[\s,]*)?{opening}"
        rf"(?:(?P<front>{words.unless}[^;]{{3,400}}?)\s*,\s*)?{opening}(?P<named>{subject}[\s,]*)?{opening}{omitted}"
    )
    steps = [
        _Step("tacit", held.compile(rf"{words.tacit}(?!\w)")),
        _Step("each", held.compile(rf"(?:{words.each})(?!\w)")),
        _Step("limit", held.compile(words.limit)),
        *[_Step("periods", held.compile(each)) for each in words.periods],
        _Step("same", held.compile(words.same)),
        *[_Step("rate", held.compile(each), Span(1, unit)) for each, unit in words.rates.items()],
        *[_Step("single", held.compile(each)) for each in words.single],
    ]
    return _Patterns(
        held.compile(head),
        tuple([held.compile(rf"\b{each}") for each in words.verbs]),
        tuple(steps),
        held.compile(rf"\b(?:{spoken.named}|{this}|(?=(?-i:[A-ZА-Я])){spoken.instruments})(?!\w)"),
        held.compile(words.running),
        held.compile(words.unless),
        held.compile(words.denies),
        tuple(map(held.compile, words.notice)),
        held.compile(words.before_end),
        tuple(map(held.compile, words.on_notice)),
        frozenset(words.said.split()),
        words.often,
    )
