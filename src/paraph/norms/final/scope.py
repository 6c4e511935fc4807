"""Scope: what a text says that it covers and excludes, by which principles, and what it leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.final.scope import SCOPE
from paraph.norms.final.sentences import LONGEST, Place, Sentence, sentences
from paraph.text.node import Text
from paraph.text.outline import Outline, outline
from paraph.text.quoted import unended

Row: TypeAlias = Literal["covers", "excludes", "principle", "assurance"]


_OPEN = re.compile(
    r"\b(?:but\s+not|not)\s+limited\s+to\b|\bsans\s+s['’]y\s+limiter\b|\bsin\s+limitarse\s+a\b"
    r"|\bне\s+ограничиваясь\b",
    re.IGNORECASE,
)
"""Words by which a list is left open."""


class ScopeProposal(NamedTuple):
    """A row that words of a text propose: a field, a principle, an assurance; and their place."""

    row: Row
    field: str
    place: Place


class QuestionProposal(NamedTuple):
    """A question that a clause raises, and its place: a person opens it, and a person answers."""

    question: str
    place: Place


class _Patterns(NamedTuple):
    lists: tuple[tuple[Row, re.Pattern[str]], ...]
    assures: tuple[re.Pattern[str], ...]
    leaves: tuple[re.Pattern[str], ...]
    charter: re.Pattern[str]
    but: re.Pattern[str]
    apart: re.Pattern[str]
    doubt: re.Pattern[str]


def read_scope(text: Text, language: str, tree: Outline | None = None) -> Iterator[ScopeProposal]:
    """Yield what the sentences of a text propose, in the order of reading.

    A list is parted where a comma or a semicolon parts it, and nowhere else: "science and
    technology" may be one field. What a sentence excludes it does not cover. Of one that denies it,
    hopes for it or makes it hang on something nothing is proposed. Takes linear time.
    """
    patterns = _patterns(language)
    if patterns is None:
        return
    for piece in sentences(text, tree or outline(text, language)):
        if len(piece.words) > LONGEST:
            continue
        for row, pattern in patterns.lists:
            found = pattern.search(piece.words)
            if (
                found is not None
                and found["fields"].strip()
                and not _doubted(piece, found, patterns)
            ):
                yield from _listed(row, piece, found.span("fields"), patterns)
        for pattern in patterns.assures:
            found = pattern.search(piece.words)
            if found is not None and not patterns.doubt.search(_beside(piece, found)):
                place = piece.place(found.start(), found.end())
                yield ScopeProposal("assurance", found.group().strip(), place)
                break


def read_questions(
    text: Text, language: str, tree: Outline | None = None
) -> Iterator[QuestionProposal]:
    """Yield what is to be asked where a text leaves other obligations as they are, or the Charter.

    Whether anything conflicts (VCLT 30; Charter, 103) is a question for people, never an answer.
    """
    patterns = _patterns(language)
    if patterns is None:
        return
    for piece in sentences(text, tree or outline(text, language)):
        if len(piece.words) > LONGEST:
            continue
        for pattern in patterns.leaves:
            found = pattern.search(piece.words)
            if found is not None:
                other = unended(" ".join(found["other"].split()).rstrip(" ,.;"))
                asks = (
                    f"Does anything here conflict with obligations under “{other}”, which the "
                    "clause leaves as they are (VCLT 30(2))?"
                )
                yield QuestionProposal(asks, piece.place(found.start(), found.end()))
                break
        charter = patterns.charter.search(piece.words)
        if charter is not None:
            asks = (
                "Does anything here conflict with obligations under the Charter of the United "
                "Nations, which prevail (Charter, article 103)?"
            )
            yield QuestionProposal(asks, piece.place(charter.start(), charter.end()))


def _doubted(piece: Sentence, found: re.Match[str], patterns: _Patterns) -> bool:
    """Whether a sentence denies what it lists, hopes for it, or makes it hang on something.

    What it excepts from its list is told for itself; that a list is left open is no doubt.
    """
    start, end = found.span("fields")
    but = patterns.but.search(piece.words, start, end)
    beside = f"{piece.words[: found.start()]} {piece.words[start : but.start() if but else end]}"
    behind = piece.words[but.end() :] if but else piece.words[end:]
    words = _OPEN.sub("", f"{beside} {behind}")
    return patterns.doubt.search(words) is not None


def _beside(piece: Sentence, found: re.Match[str]) -> str:
    """Return a sentence without the words that were found in it."""
    return f"{piece.words[: found.start()]} {piece.words[found.end() :]}"


def _listed(
    row: Row, piece: Sentence, span: tuple[int, int], patterns: _Patterns
) -> Iterator[ScopeProposal]:
    """Yield the parts of a list; what it excepts from what is covered is excluded."""
    start, end = span
    but = patterns.but.search(piece.words, start, end)
    yield from _fields(row, piece, (start, but.start() if but else end), patterns.apart)
    if but is not None and row == "covers":
        yield from _fields("excludes", piece, (but.end(), end), patterns.apart)


def _fields(
    row: Row, piece: Sentence, span: tuple[int, int], apart: re.Pattern[str]
) -> Iterator[ScopeProposal]:
    """Yield each part of a list with the place of its own words."""
    start, end = span
    bounds = [found.span() for found in apart.finditer(piece.words, start, end)]
    for first, last in zip(
        [start, *[after for _, after in bounds]],
        [*[before for before, _ in bounds], end],
        strict=True,
    ):
        words = piece.words[first:last]
        left = len(words) - len(words.lstrip())
        words = words.strip(" ,.;")
        if words:
            at = first + left
            yield ScopeProposal(row, words, piece.place(at, at + len(words)))


@cache
def _patterns(language: str) -> _Patterns | None:
    held = SCOPE.get(language)
    if held is None:
        return None

    def compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        return tuple([re.compile(each, re.IGNORECASE) for each in patterns])

    rows: tuple[tuple[Row, tuple[str, ...]], ...] = (
        ("covers", held.covers),
        ("excludes", held.excludes),
        ("principle", held.principles),
    )
    return _Patterns(
        tuple([(row, each) for row, patterns in rows for each in compiled(patterns)]),
        compiled(held.assures),
        compiled(held.leaves),
        re.compile(held.charter, re.IGNORECASE),
        re.compile(held.but, re.IGNORECASE),
        re.compile(held.apart),
        re.compile(held.doubt, re.IGNORECASE),
    )
