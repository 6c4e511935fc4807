"""Defined term: where a definition changed its term, each use that changed with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import Altered, Edit, Kept, Relabelled, Row
from paraph.language.inflecting import (
    behind_consonant,
    declined,
    definings,
    with_particles,
)
from paraph.language.manners import QUOTES
from paraph.proof.proof import Piece
from paraph.text.definitions import terms_of
from paraph.text.node import Provision, Text

TERM = "defined-term"
_QUOTES = frozenset(QUOTES)
_CLOSING = frozenset('\u201d"\u300d\u300f')
_NEAR = 90  # characters before an edit in which a quotation may open
_ENDINGS = r"(?:['\u2019]s|(?<=s)['\u2019])?"


class Renames:
    """The terms that changed in their definitions, and the uses that changed as they did.

    Takes time linear in what changed; nothing is read of what did not.
    """

    def __init__(self, rows: Iterable[Row], texts: tuple[Text, Text], code: str) -> None:
        self._code = code
        found = dict.fromkeys(_renamed(rows, texts, code))
        sides = [name for pair in found for name in pair]
        # A term that became two, or two that became one, are not renamed.
        self._renames = [
            _Rename(old, new, *_sought(old, new, code))
            for old, new in found
            if sides.count(old) == 1 and sides.count(new) == 1
        ]

    def of(
        self, before: Provision, after: Provision, edits: Sequence[Edit]
    ) -> tuple[list[Piece], list[Edit]]:
        """Return the uses that changed in a pair of provisions, and the edits without them."""
        if not self._renames:
            return [], list(edits)
        pieces: list[Piece] = []
        rest: list[Edit] = []
        for edit in _across(before.text, edits) if self._code == "ko" else edits:
            plain = edit.about == "wording" and edit.cites is None
            if not plain or edit.old_start == edit.old_end or edit.new_start == edit.new_end:
                rest.append(edit)
                continue
            found, left = self._cut(before.text, after.text, edit)
            pieces += found
            rest += left
        return pieces, rest

    def _cut(self, old: str, new: str, edit: Edit) -> tuple[list[Piece], list[Edit]]:
        """Return what an edit, widened to whole uses, holds of them in the same order."""
        uses = self._within(old, new, edit)
        if not uses:
            return [], [edit]
        pieces: list[Piece] = []
        rest: list[Edit] = []
        at_old = min(edit.old_start, uses[0][0].start)
        at_new = min(edit.new_start, uses[0][1].start)
        for one, two in uses:
            rest += _between(old, new, (at_old, one.start), (at_new, two.start))
            rename = self._renames[one.rename]
            evidence = {"old": rename.old, "new": rename.new}
            pieces.append(Piece(one.start, one.end, two.start, two.end, TERM, evidence))
            at_old, at_new = one.end, two.end
        ends = max(edit.old_end, at_old), max(edit.new_end, at_new)
        rest += _between(old, new, (at_old, ends[0]), (at_new, ends[1]))
        return pieces, rest

    def _within(self, old: str, new: str, edit: Edit) -> list[tuple[_Use, _Use]]:
        """Return the uses that an edit touches, in pairs; none where the sides differ."""
        olds = self._touched(old, 0, edit.old_start, edit.old_end)
        news = self._touched(new, 1, edit.new_start, edit.new_end)
        if not olds or [each.rename for each in olds] != [each.rename for each in news]:
            return []
        # What is widened must be equal on both sides.
        left = max(edit.old_start - olds[0].start, edit.new_start - news[0].start, 0)
        right = max(olds[-1].end - edit.old_end, news[-1].end - edit.new_end, 0)
        starts = edit.old_start - left == olds[0].start and edit.new_start - left == news[0].start
        ends = edit.old_end + right == olds[-1].end and edit.new_end + right == news[-1].end
        if (left and not starts) or (right and not ends):
            return []
        return list(zip(olds, news, strict=True))

    def _touched(self, text: str, which: int, start: int, end: int) -> list[_Use]:
        uses: list[_Use] = []
        for at, rename in enumerate(self._renames):
            pattern = rename.news if which else rename.olds
            uses += [
                _Use(match.start(), match.end(), at)
                for match in pattern.finditer(text, max(start - _NEAR, 0))
                if match.start() < end and match.end() > start
            ]
        found = sorted(uses, key=lambda use: (use.start, -use.end))
        apart: list[_Use] = []
        for use in found:
            if not apart or use.start >= apart[-1].end:
                apart.append(use)
        return apart


class _Rename(NamedTuple):
    old: str
    new: str
    olds: re.Pattern[str]
    news: re.Pattern[str]


class _Use(NamedTuple):
    start: int
    end: int
    rename: int


def _renamed(rows: Iterable[Row], texts: tuple[Text, Text], code: str) -> Iterator[tuple[str, str]]:
    """Yield each term that a definition had, and the one that it has at its place."""
    for row in rows:
        if isinstance(row, Kept) and not row.edits:
            continue
        match row:
            case Altered(olds, news, edits) if len(olds) == len(news) == 1:
                old, new = olds[0], news[0]
            case Kept(old, new, edits) | Relabelled(old, new, edits):
                pass
            case _:
                continue
        before, after = texts[0].provisions[old], texts[1].provisions[new]
        if not any(_quoting(before.text, edit.old_start) for edit in edits):
            continue
        one, two = (terms_of(each, code) for each in (before, after))
        if len(one) == len(two):
            yield from [(a, b) for a, b in zip(one, two, strict=True) if a != b]


def _quoting(text: str, at: int) -> bool:
    return not _QUOTES.isdisjoint(text[max(at - _NEAR, 0) : at])


def _across(old: str, edits: Sequence[Edit]) -> Iterator[Edit]:
    """Yield the edits; one of a word in quotation marks and of a particle behind them is one."""
    held: Edit | None = None
    for edit in edits:
        if held is not None and edit.about == held.about == "wording":
            between = old[held.old_end : edit.old_start]
            if between in _CLOSING and edit.new_start - held.new_end == 1 and edit.cites is None:
                held = held._replace(old_end=edit.old_end, new_end=edit.new_end)
                continue
        if held is not None:
            yield held
        held = edit
    if held is not None:
        yield held


def _sought(old: str, new: str, code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the uses of the old and of the new term.

    The particle behind the quotation of a Korean definition is one's own only where it changes.
    """
    if code == "ko" and behind_consonant(old) == behind_consonant(new):
        known = [_longest(with_particles(term)) for term in (old, new)]
        return re.compile(rf"(?<!\w)(?:{known[0]})(?!\w)"), re.compile(
            rf"(?<!\w)(?:{known[1]})(?!\w)"
        )
    return _uses(old, code), _uses(new, code)


def _uses(term: str, code: str) -> re.Pattern[str]:
    """Return what finds the uses of a term: as it is or in capitals, singular or plural.

    In Russian in every case that is known, in Korean with its particle, behind a quotation too.
    """
    if code == "ko":
        known = _longest(with_particles(term))
        defining = _longest(definings(term))
        return re.compile(
            rf"(?<!\w){re.escape(term)}[\u201d\"\u300d\u300f](?:{defining})(?!\w)|(?<!\w)(?:{known})(?!\w)"
        )
    if code == "ru":
        every = _longest([each for form in declined(term) for each in (form, form.upper())])
        return re.compile(rf"(?<!\w)(?:{every})(?!\w)")
    stem = re.escape(term.removesuffix("y"))
    plural = f"(?:{stem}ies|{re.escape(term)}(?:e?s)?)" if term.endswith("y") else ""
    plain = plural or f"{re.escape(term)}(?:e?s)?"
    loud = f"{re.escape(term.upper())}(?:E?S)?"
    return re.compile(rf"(?<![^\W_])(?:{plain}|{loud}){_ENDINGS}(?![^\W_])")


def _longest(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _between(old: str, new: str, olds: tuple[int, int], news: tuple[int, int]) -> Iterator[Edit]:
    """Yield what is left of an edit between two uses, if it is not equal."""
    if old[slice(*olds)] != new[slice(*news)]:
        yield Edit(*olds, *news)
