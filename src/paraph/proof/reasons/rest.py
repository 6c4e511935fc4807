"""Rest: the words of an edit that no table knows, what came or went as a whole, and the order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from paraph.language.table import CODES, table
from paraph.proof.reason import Code, Reason
from paraph.proof.reasons import weights
from paraph.proof.reasons.extract import Context, Extract
from paraph.proof.reasons.quoting import excerpt, listed, quoted, were
from paraph.proof.reasons.tokens import Token, tokens
from paraph.proof.reasons.wording import Found, Told

_CLAUSE = 4
"""Words from which what came or went is more than a few."""
_SHOWN = 8
_ENDS = frozenset(".!?;\u3002")


class Plain(NamedTuple):
    """The words of one side of an edit, and those in no signal that only this side has."""

    all: list[Token]
    lone: list[Token]


def plain(old: Extract, new: Extract, found: Told) -> tuple[Plain, Plain]:
    """Return the words of both sides, and those that nothing has told of so far."""
    words = [
        [token for token in tokens(side.text, side.start, side.end) if token.word[0].isalnum()]
        for side in (old, new)
    ]
    before, after = (
        _outside(mine, spans) for mine, spans in zip(words, (found.old, found.new), strict=True)
    )
    if not before or not after:
        return Plain(words[0], before), Plain(words[1], after)
    common = Counter([token.word for token in before]) & Counter([token.word for token in after])
    return Plain(words[0], _less(before, common)), Plain(words[1], _less(after, common))


def rest(
    old: Extract, new: Extract, sides: tuple[Plain, Plain], context: Context, *, alone: bool
) -> Iterator[Found]:
    """Yield the reasons that the words in no signal give; `alone`, if there is no other reason."""
    before, after = (side.lone for side in sides)
    yield from _capitals(sides, old, new, context)
    if not before and not after:
        if alone and _shuffled(sides):
            yield Found(new.start, _reordered(old, new))
        return
    if not old.edit.strip() or not new.edit.strip():
        side, held = (new, sides[1]) if after else (old, sides[0])
        yield Found(side.start, _whole(side, held, new=bool(after), alone=alone))
    elif bool(before) != bool(after) and len(before or after) >= _CLAUSE:
        yield _grown(new if after else old, after or before, new=bool(after), alone=alone)
    elif alone:
        words = (excerpt(old.edit), excerpt(new.edit))
        sentence = f"{quoted(old.edit.strip())} became {quoted(new.edit.strip())}."
        yield Found(new.start, Reason("unproved wording", words, sentence, weights.UNPROVED))
    else:
        yield _other(_runs(old, before), _runs(new, after), new.start)


def _outside(words: list[Token], spans: Sequence[tuple[int, int]]) -> list[Token]:
    """Return the words outside `spans`, which are in order."""
    result = []
    at = 0
    for token in words:
        while at < len(spans) and spans[at][1] <= token.start:
            at += 1
        if at == len(spans) or spans[at][0] >= token.end:
            result.append(token)
    return result


def _less(words: list[Token], common: Counter[str]) -> list[Token]:
    left = common.copy()
    result = []
    for token in words:
        if left[token.word] > 0:
            left[token.word] -= 1
        else:
            result.append(token)
    return result


def _capitals(
    sides: tuple[Plain, Plain], old: Extract, new: Extract, context: Context
) -> Iterator[Found]:
    """Yield a reason for each word whose letters alone became small or capital."""
    if old.edit == old.edit.lower() and new.edit == new.edit.lower():
        return
    before, after = _spellings(old, sides[0].all), _spellings(new, sides[1].all)
    gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
    for spelled in dict.fromkeys(before):
        if spelled not in gone:
            continue
        other = next((one for one in come if one.lower() == spelled.lower() and come[one]), None)
        if other is not None:
            come[other] -= 1
            yield Found(new.start, _capital(spelled, other, context))


def _spellings(side: Extract, words: Sequence[Token]) -> list[str]:
    return [side.text[word.start : word.end] for word in words]


def _capital(before: str, after: str, context: Context) -> Reason:
    said = f"{quoted(before)} became {quoted(after)}"
    if before.lower() in _term_words(context.terms) - _small(context.language):
        lost = "lost" if before != before.lower() else "got"
        sentence = f"{said}: a word of a defined term {lost} its capital."
        return Reason("definition", (before, after), sentence, weights.SIGNAL["definition"])
    sentence = f"{said}: only capital and small letters changed."
    loud = len(before) > 1 and before.isupper() != after.isupper()
    weight = weights.ACRONYM if loud else weights.CAPITALS
    return Reason("characters", (before, after), sentence, weight)


def _small(language: str) -> frozenset[str]:
    """Return the words that stand in terms and say nothing by their capital: "the"."""
    return table(language).function_words if language in CODES else frozenset()


@lru_cache(maxsize=16)
def _term_words(terms: frozenset[str]) -> frozenset[str]:
    return frozenset([word for term in terms for word in term.lower().split()])


# ---------------------------------------------------------------- order, addition, deletion


def _shuffled(sides: tuple[Plain, Plain]) -> bool:
    before, after = ([token.word for token in side.all] for side in sides)
    return before != after and sorted(before) == sorted(after)


def _reordered(old: Extract, new: Extract) -> Reason:
    words = excerpt(old.edit), excerpt(new.edit)
    sentence = (
        f"The same words stand in another order: {quoted(old.edit)} became {quoted(new.edit)}."
    )
    return Reason("order", words, sentence, weights.REORDERED)


def _whole(side: Extract, held: Plain, *, new: bool, alone: bool) -> Reason:
    """Return the reason for words that stand on one side alone."""
    code: Code = "addition" if new else "deletion"
    which = "added" if new else "deleted"
    edit = side.edit.strip()
    if len(held.all) < _CLAUSE:
        words = _runs(side, held.lone)
        if alone:
            words, weight = [edit], weights.FEW
        else:
            weight = weights.REST
        return Reason(
            code, tuple(map(excerpt, words)), f"{listed(words)} {were(words)} {which}.", weight
        )
    sentence = edit[-1] in _ENDS or any(f"{end} " in edit for end in _ENDS)
    weight = weights.SENTENCE if sentence else weights.CLAUSE
    return Reason(code, (excerpt(edit),), f"{quoted(edit)} was {which}.", weight)


def _grown(side: Extract, lone: list[Token], *, new: bool, alone: bool) -> Found:
    """Return the reason for words that came or went among others."""
    code: Code = "addition" if new else "deletion"
    words = _runs(side, lone)
    which = "added" if new else "deleted"
    weight = weights.CLAUSE if alone else weights.FEW
    return Found(
        lone[0].start, Reason(code, tuple(words), f"{listed(words)} {were(words)} {which}.", weight)
    )


def _other(before: list[str], after: list[str], at: int) -> Found:
    if before and after:
        sentence = f"{listed(before)} gave way to {listed(after)}."
    else:
        words = before or after
        sentence = f"{listed(words)} {were(words)} {'deleted' if before else 'added'}."
    return Found(at, Reason("unproved wording", (*before, *after), sentence, weights.REST))


def _runs(side: Extract, lone: list[Token]) -> list[str]:
    """Return the words as they stand, those beside each other as one, the first few of them."""
    runs: list[list[int]] = []
    for token in lone:
        if runs and not side.text[runs[-1][1] : token.start].strip():
            runs[-1][1] = token.end
        else:
            runs.append([token.start, token.end])
    return [excerpt(side.text[start:end]) for start, end in runs[:_SHOWN]]
