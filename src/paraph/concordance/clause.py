"""Clauses on languages: which text prevails, or that all are equally authentic, as a proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from paraph.concordance.side import Side
from paraph.language.prevailing import DIVERGES, EQUAL, NAMES, PREVAILS, TEXTS

Rule: TypeAlias = Literal["prevails", "equal"]
_SENTENCE = re.compile(r"[^.;。]+(?:[.;。]|$)")
_LEADS = re.compile(r"[,:]")
_OVER = re.compile(r"\b(?:sobre|sur|над|перед)\b")


class Clause(NamedTuple):
    """What a text says of its languages, with the span it is read from.

    `text` is the ordinal of the text. `rule` says whether one language prevails or all are equal;
    `languages` are those that are equal, or the one that prevails, none where that is not read.
    `diverges` if it is said for the case that the texts do not agree. Extraction proposes, a
    person accepts.
    """

    text: int
    provision: int
    start: int
    end: int
    address: str
    words: str
    rule: Rule
    languages: tuple[str, ...]
    diverges: bool


def clauses(side: Side, text: int) -> Iterator[Clause]:
    """Yield what one text says of its languages; nothing for a language without a table."""
    code = side.language
    if code not in NAMES:
        return
    patterns = _patterns(code)
    for index, provision in enumerate(side.reading.text.provisions):
        if patterns.names.search(provision.text) is None:
            continue
        for sentence in _SENTENCE.finditer(provision.text):
            found = _read(sentence[0], patterns)
            if found is None:
                continue
            rule, languages = found
            start = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
            yield Clause(
                text,
                index,
                start,
                sentence.end(),
                str(side.outline.address(index)),
                provision.text[start : sentence.end()],
                rule,
                languages,
                patterns.diverges.search(sentence[0]) is not None,
            )


def equal(side: Side) -> bool:
    """Whether a text says of some texts that they are equal, of whichever languages."""
    if side.language not in NAMES:
        return False
    patterns = _patterns(side.language)
    return any(
        patterns.equal.search(sentence[0]) and patterns.texts.search(sentence[0])
        for provision in side.reading.text.provisions
        for sentence in _SENTENCE.finditer(provision.text)
    )


class _Patterns(NamedTuple):
    code: str
    names: re.Pattern[str]
    prevails: re.Pattern[str]
    equal: re.Pattern[str]
    diverges: re.Pattern[str]
    texts: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    names = "|".join(f"(?P<{each}>{said})" for each, said in NAMES[code].items())
    begins = "" if code == "ko" else r"\b"
    return _Patterns(
        code,
        re.compile(f"{begins}(?:{names})", re.IGNORECASE),
        *[re.compile(each[code], re.IGNORECASE) for each in (PREVAILS, EQUAL, DIVERGES, TEXTS)],
    )


def _read(sentence: str, patterns: _Patterns) -> tuple[Rule, tuple[str, ...]] | None:
    languages = _named(sentence, patterns)
    if not languages or patterns.texts.search(sentence) is None:
        return None
    equal = patterns.equal.search(sentence)
    if equal is not None:
        return "equal", languages
    prevails = patterns.prevails.search(sentence)
    if prevails is None:
        return None
    # "In case of divergence between the English and French texts, the English text prevails."
    near = _named(_LEADS.split(sentence[: prevails.start()])[-1], patterns)
    if not near and patterns.code != "en":  # "prevalecerá el texto inglés"
        near = _named(_OVER.split(sentence[prevails.end() :])[0], patterns)
    if len(near) > 1 and prevails[0].endswith("foi"):  # both texts are authentic
        return "equal", near
    return "prevails", near if len(near) == 1 else ()


def _named(sentence: str, patterns: _Patterns) -> tuple[str, ...]:
    found = [match.lastgroup or "" for match in patterns.names.finditer(sentence)]
    return tuple(dict.fromkeys(found))
