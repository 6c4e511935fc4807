"""Terms in words: how long a text says that it lasts, is renewed, and how a notice ends it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.final.running import RUNNING
from paraph.language.final.sentence import APOSTROPHES
from paraph.language.final.table import final_words
from paraph.norms.final.formula import After, Number, When, triggers
from paraph.norms.final.lengths import without_lengths
from paraph.norms.final.patterns import NUMBERED, short
from paraph.norms.final.phrases import Phrases, complete, phrases
from paraph.norms.final.proposal import About, NotRead, TermProposal
from paraph.norms.final.sentences import Sentence
from paraph.norms.final.spoken import (
    by_all,
    by_one,
    ends_freely,
    no_more,
    not_one,
    only_joins,
    uncited,
    without_earlier,
)
from paraph.norms.final.term import For, Indefinite, Renewal, Span, Until

_BLANK = " ,.;"
_WORD = re.compile(rf"\w+(?:[{APOSTROPHES}]s?(?=\W|$))?")
_CITES = re.compile(
    r"(?:in\s+accordance\s+with|under|pursuant\s+to|as\s+provided|conformément\s+à|en\s+vertu\s+d|selon"
    r"|de\s+conformidad\s+con|conforme\s+a|con\s+arreglo\s+a|según|в\s+соответствии\s+с|согласно)\b",
    re.IGNORECASE,
)
"""What leads to another provision, which is read by itself."""
_HALF = re.compile(r"[;,]\s+(?:(?:and|et|y|и)\s+)?")
"""Where the second half of a sentence may begin."""
_SHOWN = 80  # characters of what is not understood


class _Patterns(NamedTuple):
    code: str
    leads: re.Pattern[str]
    expires: re.Pattern[str] | None
    over: tuple[re.Pattern[str], ...]
    leaving: tuple[re.Pattern[str], ...]
    bounded: re.Pattern[str]
    lasting: re.Pattern[str]
    running: re.Pattern[str]
    begins: re.Pattern[str]
    indefinite: tuple[re.Pattern[str], ...]
    until: re.Pattern[str]
    period: tuple[re.Pattern[str], ...]
    renewal: tuple[re.Pattern[str], ...]
    same: re.Pattern[str]
    counted: re.Pattern[str]
    joined: re.Pattern[str]
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
    if begins is not None and not _expires(piece, begins.end(), held, patterns, proposals, unread):
        _duration(piece, begins.end(), held, patterns, proposals, unread)
    renewal = _renewed(words, patterns)
    if renewal is not None:
        _renewal(piece, renewal, held, proposals, unread)
    ending = _ended(words, held, patterns)
    if ending is not None:
        _ending(piece, ending.end(), held, proposals)
    if before == (len(proposals), len(unread)):
        unread.extend(_passed_over(piece, patterns))


def _renewed(words: str, patterns: _Patterns) -> re.Match[str] | None:
    """Return what says first of all that it is renewed, for a period or for others like it."""
    found = (each.search(words) for each in (*patterns.renewal, patterns.same))
    return next((each for each in found if each), None)


def _ended(words: str, held: Phrases, patterns: _Patterns) -> re.Match[str] | None:
    """Return what says how a notice ends it: a sentence, or the second half of one.

    The first may then say no more than that either party may end it.
    """
    found = (each.match(words) for each in patterns.ending)
    whole = next((each for each in found if each), None)
    if whole is not None:
        return whole
    for half in _HALF.finditer(words):
        found = (each.match(words, half.end()) for each in patterns.ending)
        behind = next((each for each in found if each), None)
        if behind is not None and ends_freely(words[: half.start()], held.words.code):
            return behind
    return None


def _passed_over(piece: Sentence, patterns: _Patterns) -> Iterator[NotRead]:
    """Yield what a sentence of which nothing was read seems to say of the end, or of a notice."""
    words = piece.words
    lead = patterns.leads.match(words)
    own = words[lead.end() :] if lead else words
    leaves = any(pattern.search(each) for each in (own, words) for pattern in patterns.leaving)
    if leaves and patterns.bounded.search(uncited(own)):
        why = "it seems to say how a party ends it in a way that is not understood"
        yield NotRead("notice", piece.whole, why)
    its_own = without_earlier(own, patterns.code)
    if any(_of_term(pattern, its_own, patterns.code) for pattern in patterns.over):
        why = "it seems to say when it ends in a way that is not understood"
        yield NotRead("term", piece.whole, why)
    elif not leaves and all(_of_term(pattern, words, patterns.code) for pattern in patterns.lasts):
        why = "it seems to say how long it lasts in a way that is not understood"
        yield NotRead("term", piece.whole, why)


def _of_term(pattern: re.Pattern[str], words: str, code: str) -> bool:
    """Whether a pattern is found in words, and not in what is the length of something else."""
    found = pattern.search(words) is not None
    return found and pattern.search(without_lengths(words, code)) is not None


def _expires(  # noqa: PLR0913, PLR0917 - the clause, and where what it says is kept
    piece: Sentence,
    at: int,
    held: Phrases,
    patterns: _Patterns,
    proposals: list[TermProposal],
    unread: list[NotRead],
) -> bool:
    """Read that it expires on a date, which is its last day; return whether it says so."""
    found = patterns.expires.match(piece.words, at) if patterns.expires else None
    day = held.date(found) if found else None
    if found is None or day is None:
        return False
    place = piece.place(at, len(piece.words))
    if rest := piece.words[found.end() :].strip(_BLANK):
        unread.append(NotRead("term", place, f"not understood: {short(rest)!r}"))
    else:
        proposals.append(TermProposal(Until(day), place))
    return True


def _duration(  # noqa: PLR0913, PLR0917 - the clause, and where what it says is kept
    piece: Sentence,
    at: int,
    held: Phrases,
    patterns: _Patterns,
    proposals: list[TermProposal],
    unread: list[NotRead],
) -> None:
    runs = patterns.running.match(piece.words, at)
    lasting = runs or patterns.lasting.search(piece.words, at)
    if lasting is None:
        return
    rest = piece.words[lasting.end() :]
    place = piece.place(lasting.start("goes" if runs else 0), len(piece.words))
    for pattern in patterns.indefinite:
        if found := pattern.match(rest):
            proposals.append(TermProposal(Indefinite(), place))
            behind = rest[found.end() :].strip(_BLANK)
            bounded = patterns.bounded.search(uncited(behind)) is not None
            if behind and (bounded or not (patterns.joined.match(behind) or _CITES.match(behind))):
                about: About = "notice" if by_one(behind, patterns.code) else "term"
                if about == "term" or bounded:
                    place = piece.place(lasting.end() + found.end(), len(piece.words))
                    unread.append(NotRead(about, place, f"not understood: {short(behind)!r}"))
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
    renewal = _renewed(rest, patterns)
    before = rest[: renewal.start()] if renewal else rest
    if renewal and not only_joins(before, patterns.code):
        place = piece.place(at, at + renewal.start())
        unread.append(NotRead("term", place, f"not understood: {short(before.strip(_BLANK))!r}"))
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
    span = held.span(found) if "count" in found.re.groupindex else _first(proposals)
    if span is None:
        unread.append(NotRead("term", place, "for how long it is renewed is not understood"))
        return
    before = piece.words[: found.start()].split()
    if "not" in before[-3:] or "ne" in before[-3:] or "no" in before[-3:] or "не" in before[-3:]:
        unread.append(NotRead("term", place, "it may say that it is not renewed"))
        return
    rest = piece.words[found.end() :].strip(_BLANK)
    if not held.compile(held.words.repeats).search(f"{found.group()} {rest}"):
        unread.append(NotRead("term", place, "how often it is renewed is not understood"))
        return
    if not rest:
        proposals.append(TermProposal(Renewal(span), place))
        return
    if not_one(rest, held.words.code):
        unread.append(NotRead("term", place, "whose notice stops its renewal is not understood"))
        return
    notice = held.compile(held.words.notice).search(rest)
    bound = None if notice is None else held.span(notice)
    if notice is None or bound is None:
        unread.append(NotRead("term", place, "when it is not renewed is not understood"))
        return
    proposals.append(TermProposal(Renewal(span, bound), place))
    strange = _strange(f"{rest[: notice.start()]} {rest[notice.end() :]}", held)
    if strange:
        why = f"not understood, of when it is not renewed: {', '.join(strange)[:_SHOWN]}"
        unread.append(NotRead("term", place, why))


def _first(proposals: Sequence[TermProposal]) -> Span | None:
    """Return the period that was read last: one that is renewed "for equal periods" has it."""
    return next(
        (each.says.span for each in reversed(proposals) if isinstance(each.says, For)), None
    )


def _strange(words: str, held: Phrases) -> list[str]:
    """Return the words that are none of those of which a proviso on notice may consist."""
    allowed = frozenset(held.words.unless.split())
    return [each for each in _WORD.findall(words.lower()) if each not in allowed]


def _ending(piece: Sentence, at: int, held: Phrases, proposals: list[TermProposal]) -> None:
    """Read when a notice takes effect, if that is all that is said; an end on a date is none."""
    rest = piece.words[at:]
    short = held.compile(held.words.on_notice).match(rest)
    if short is not None:
        span = held.span(short)
        if span is not None and no_more(rest[short.end() :], held.words.code):
            formula = After(span.count, span.unit, When("notice", Number(1)))
            proposals.append(TermProposal(formula, piece.whole))
        return
    taken = held.when(rest, ends=True)
    if taken is None or by_all(rest, held.words.code):
        return
    done = complete(taken.formula, taken.rest, held)
    if done.beyond:
        return
    noticed = all(each.happening.startswith("notice") for each in triggers(done.formula))
    if not done.rest and noticed and any(triggers(done.formula)):
        proposals.append(TermProposal(done.formula, piece.whole))


@cache
def _patterns(code: str) -> _Patterns:
    held, words, running = phrases(code), final_words(code), RUNNING[code]
    unsaid = f"|(?={words.unsaid})" if words.unsaid else ""
    return _Patterns(
        code=code,
        leads=held.compile(rf"{NUMBERED}{words.leads}{NUMBERED}"),
        expires=held.compile(words.expires) if words.expires else None,
        over=tuple(map(held.compile, words.over)),
        leaving=tuple(map(held.compile, words.leaving)),
        bounded=held.compile(words.bounded),
        lasting=held.compile(words.lasting),
        running=held.compile(rf"\s+{running.begins}{running.goes_on}"),
        begins=held.compile(
            rf"{NUMBERED}{words.leads}{NUMBERED}(?:{words.this}|{words.it}\b{unsaid})"
        ),
        indefinite=tuple(map(held.compile, words.indefinite)),
        until=held.compile(words.until),
        period=tuple(map(held.compile, words.period)),
        renewal=tuple(held.compile(each) for each in words.renewal),
        same=held.compile(words.same),
        counted=held.compile(words.counted),
        joined=held.compile(words.joins),
        lasts=tuple(map(held.compile, words.lasts)),
        ending=tuple(held.compile(rf"{NUMBERED}{each}") for each in words.ending),
    )
