"""Terms in words: how long a text says that it lasts, is renewed, and how a notice ends it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.final.running import RUNNING
from paraph.language.final.table import final_words
from paraph.norms.final.formula import After, Formula, Number, When, triggers
from paraph.norms.final.lengths import without_lengths
from paraph.norms.final.patterns import NUMBERED, short
from paraph.norms.final.phrases import Phrases, complete, phrases
from paraph.norms.final.proposal import About, NotRead, TermProposal
from paraph.norms.final.renewals import Renewed, proposed, renewed
from paraph.norms.final.sentences import Sentence
from paraph.norms.final.spoken import (
    by_all,
    by_one,
    ends_freely,
    no_more,
    only_joins,
    uncited,
    without_earlier,
)
from paraph.norms.final.term import Duration, For, Indefinite, Until

_BLANK = " ,.;"
_CITES = re.compile(
    r"(?:in\s+accordance\s+with|under|pursuant\s+to|as\s+provided|conformément\s+à|en\s+vertu\s+d|selon"
    r"|de\s+conformidad\s+con|conforme\s+a|con\s+arreglo\s+a|según|в\s+соответствии\s+с|согласно)\b",
    re.IGNORECASE,
)
"""What leads to another provision, which is read by itself."""
_OR = r"[\s,]*(?:or|ou|o|или)(?!\w)"
"""What leads from a period to another one, or to another end."""
_HALF = re.compile(r"[;,]\s+(?:(?:and|et|y|и)\s+)?")
"""Where the second half of a sentence may begin."""


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
    until_notice: re.Pattern[str]
    period: tuple[re.Pattern[str], ...]
    measured: tuple[re.Pattern[str], ...]
    counted: re.Pattern[str]
    more: re.Pattern[str]
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
    renewal = renewed(words, 0, held)
    longer = renewal is not None and renewal.opened and renewal.goes_on
    lasts = None if longer else _lasts(piece, held, patterns, proposals, unread)
    if lasts is not None:
        end, told = lasts
        renewal = renewed(words, end, held)
        _behind(piece, end, told, renewal, patterns, proposals, unread)
    if renewal is not None:
        read, told_of_it = proposed(piece, renewal, _first(proposals), held)
        proposals.extend([read] if read else [])
        unread.extend(told_of_it)
    ending = (_on_notice(words[at:], held) for at in _ended(words, patterns))
    formula = next((each for each in ending if each is not None), None)
    if formula is not None:
        proposals.append(TermProposal(formula, piece.whole))
    if before == (len(proposals), len(unread)):
        unread.extend(_passed_over(piece, patterns))


def _lasts(
    piece: Sentence,
    held: Phrases,
    patterns: _Patterns,
    proposals: list[TermProposal],
    unread: list[NotRead],
) -> tuple[int, TermProposal] | None:
    """Return the period, or the last day, that a sentence names, and where it ends there.

    What it says otherwise of how long it lasts is added to what was found.
    """
    begins = patterns.begins.match(piece.words)
    if begins is not None and not _expires(piece, begins.end(), held, patterns, proposals, unread):
        lasts = _duration(piece, begins.end(), held, patterns, proposals, unread)
        if lasts is not None:
            return lasts
    for pattern in patterns.measured:
        found = pattern.match(piece.words)
        span = None if found is None else held.span(found)
        if found is not None and span is not None:
            return found.end(), TermProposal(For(span), piece.whole)
    return None


def _ended(words: str, patterns: _Patterns) -> Iterator[int]:
    """Yield where it may say how a notice ends it: in a sentence, or the second half of one.

    The first may then say no more than that either party may end it.
    """
    found = (each.match(words) for each in patterns.ending)
    whole = next((each for each in found if each), None)
    if whole is not None:
        yield whole.end()
    for half in _HALF.finditer(words):
        found = (each.match(words, half.end()) for each in patterns.ending)
        behind = next((each for each in found if each), None)
        if behind is not None and ends_freely(words[: half.start()], patterns.code):
            yield behind.end()


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
) -> tuple[int, TermProposal] | None:
    """Return the period, or the last day, until which it remains in force, and where that ends."""
    runs = patterns.running.match(piece.words, at)
    lasting = runs or patterns.lasting.search(piece.words, at)
    if lasting is None:
        return None
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
            return None
    noticed = patterns.until_notice.match(rest)
    formula = None if noticed is None else _on_notice(rest[noticed.end() :], held)
    if formula is not None:
        proposals += [TermProposal(Indefinite(), place), TermProposal(formula, place)]
        return None
    if (counted := _counted(rest, held, patterns)) is not None:
        end, says = counted
        return lasting.end() + end, TermProposal(says, place)
    unread.append(NotRead("term", place, "how long it remains in force is not understood"))
    return None


def _counted(rest: str, held: Phrases, patterns: _Patterns) -> tuple[int, Duration] | None:
    """Return the last day, or the period, with which words begin, and where it ends there."""
    found = patterns.until.match(rest)
    day = None if found is None else held.date(found)
    if found is not None and day is not None:
        return found.end(), Until(day)
    for pattern in patterns.period:
        found = pattern.match(rest)
        span = None if found is None else held.span(found)
        if found is not None and span is not None:
            return found.end(), For(span)
    return None


def _behind(  # noqa: PLR0913, PLR0917 - what was read, and where what is behind it is kept
    piece: Sentence,
    at: int,
    told: TermProposal,
    renewal: Renewed | None,
    patterns: _Patterns,
    proposals: list[TermProposal],
    unread: list[NotRead],
) -> None:
    """Propose a period, and tell what stands behind it if that is more than when it is renewed.

    One that is counted from something else than the entry into force is none that is read.
    """
    if renewal is not None and renewal.opened:
        proposals.append(told)
        return
    rest = piece.words[at:]
    before = piece.words[at : renewal.start] if renewal else rest
    if renewal and not only_joins(before, patterns.code):
        place = piece.place(at, renewal.start)
        unread.append(NotRead("term", place, f"not understood: {short(before.strip(_BLANK))!r}"))
    if not patterns.counted.search(before) and not patterns.more.match(before):
        proposals.append(told)
    elif renewal:
        unread.append(NotRead("term", told.place, "from when it is counted is not understood"))
    if rest.strip(_BLANK) and renewal is None:
        place = piece.place(at, len(piece.words))
        unread.append(NotRead("term", place, f"not understood: {short(rest.strip(_BLANK))!r}"))


def _first(proposals: Sequence[TermProposal]) -> TermProposal | None:
    """Return the period, or the last day, that was read last."""
    return next((each for each in reversed(proposals) if isinstance(each.says, For | Until)), None)


def _on_notice(rest: str, held: Phrases) -> Formula | None:
    """Return when a notice takes effect, if that is all that is said; an end on a date is none."""
    told = (held.compile(each).match(rest) for each in held.words.on_notice)
    short = next((each for each in told if each), None)
    if short is not None:
        span = held.span(short)
        if span is not None and no_more(rest[short.end() :], held.words.code):
            return After(span.count, span.unit, When("notice", Number(1)))
        return None
    taken = held.when(rest, ends=True)
    if taken is None or by_all(rest, held.words.code):
        return None
    done = complete(taken.formula, taken.rest, held)
    waits = [*triggers(done.formula)]
    noticed = bool(waits) and all(each.happening.startswith("notice") for each in waits)
    return done.formula if noticed and not done.rest and not done.beyond else None


@cache
def _patterns(code: str) -> _Patterns:
    held, words, running = phrases(code), final_words(code), RUNNING[code]
    head, this = rf"{NUMBERED}{words.leads}{NUMBERED}", words.this.replace("(?P<instrument>", "(?:")
    unsaid = f"|(?={words.unsaid})" if words.unsaid else ""
    return _Patterns(
        code=code,
        leads=held.compile(head),
        expires=held.compile(words.expires) if words.expires else None,
        over=tuple(map(held.compile, words.over)),
        leaving=tuple(map(held.compile, words.leaving)),
        bounded=held.compile(words.bounded),
        lasting=held.compile(words.lasting),
        running=held.compile(rf"\s+{running.begins}{running.goes_on}"),
        begins=held.compile(rf"{head}(?:{words.this}|{words.it}\b{unsaid})"),
        indefinite=tuple(map(held.compile, words.indefinite)),
        until=held.compile(words.until),
        until_notice=held.compile(words.until_notice),
        period=tuple(map(held.compile, words.period)),
        measured=tuple(
            held.compile(rf"{head}{each.replace('@this@', this)}") for each in words.measured
        ),
        counted=held.compile(words.counted),
        more=held.compile(rf"{words.joins}\s+(?:@numbers@|\d+)\W|{_OR}"),
        joined=held.compile(words.joins),
        lasts=tuple(map(held.compile, words.lasts)),
        ending=tuple(held.compile(rf"{NUMBERED}{each}") for each in words.ending),
    )
