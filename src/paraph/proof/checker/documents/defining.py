"""Defining: where a text defines a term, and whether it says all that the term means."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.inflecting import definings
from paraph.language.naming import BRACKETS, EXHAUSTIVE, OPEN_ENDED, OPENS, ORDINARY
from paraph.language.table import step_words, table
from paraph.proof.checker.documents.instruments import stem_of
from paraph.proof.checker.documents.labels import label_of
from paraph.proof.checker.documents.quotes import quoted
from paraph.text.node import Provision, Text

_PADDING = " \u00a0\u202f\t"
_MEANING = re.compile(r"meaning|значение|sens|significado", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+")
_CLOSING = frozenset("\u201d\"\u300d\u300f\u2019'")
_KOREAN_BRACKETS = re.compile("(?:\uc774?\ub77c\\s?(?:\ud55c\ub2e4|\ud568|\uce6d\ud55c\ub2e4))?\\)")


class Defined(NamedTuple):
    """A provision, and where in it a term stands that it defines."""

    at: int
    start: int
    end: int


def defined(text: Text, term: str, code: str) -> list[Defined]:
    """Return where `text` defines `term`, spelled exactly so."""
    return [
        Defined(at, *span)
        for at, provision in enumerate(text.provisions)
        if term in provision.text
        for span in _spans(provision.text, code)
        if provision.text[slice(*span)] == term
    ]


def meaning(text: str, spot: Defined, code: str) -> str:
    """Return what stands behind the words that say what a term means; nothing without them."""
    _, last = _padded(text, spot.start, spot.end)
    means = _means(code).match(text, last + 1)
    return text[means.end() :] if means is not None else ""


def tailed(text: str, spot: Defined, term: str) -> int | None:
    """Return where what follows a Korean term's quotation ends, which depends on its last sound.

    None where nothing of the kind follows, or what does not fit the term.
    """
    quote = text[spot.end : spot.end + 1]
    if quote in _CLOSING and text[spot.end + 1 : spot.end + 2] == ")":
        return spot.end
    for tail in sorted(definings(term), key=len, reverse=True):
        end = spot.end + 1 + len(tail)
        if (
            quote in _CLOSING
            and text[spot.end + 1 : end] == tail
            and not text[end : end + 1].isalpha()
        ):
            return end
    return None


def names_in(wording: str, code: str) -> list[str]:
    """Return the terms that a wording defines, in order."""
    return [wording[slice(*span)] for span in _spans(wording, code)]


def exhaustive(  # noqa: PLR0911 - one return for each reason
    provision: Provision, spot: Defined, code: str
) -> str:
    """Say why a definition may leave open what the term means, or is not this text's own.

    The term stands alone in quotation marks, which are in no other quotation, and before words
    that say what it means, or in brackets or behind "hereinafter" and its like.
    """
    text = provision.text
    first, last = _padded(text, spot.start, spot.end)
    if (first - 1, last + 1) not in quoted(text):
        return "the definition does not quote its term alone"
    term, lead, behind = text[spot.start : spot.end], text[: first - 1], text[last + 1 :]
    if re.search(re.escape(term.split()[-1]), lead + behind, re.IGNORECASE):
        return "the definition of a term holds the term"
    if re.search(BRACKETS[code], lead, re.IGNORECASE):
        if code == "ko" and _KOREAN_BRACKETS.match(behind) is None:
            return "the definition may not say all that the term means"
        return ""
    label = label_of(provision)
    begins = label.stop if label is not None and label.typed else 0
    opens = re.fullmatch(OPENS[code], lead[begins:], re.IGNORECASE)
    means = _means(code).match(behind)
    if means is None or opens is None or (opens[1] and not stem_of(opens[1], code)):
        return "the definition may not say all that the term means, or not for the whole text"
    body = behind[means.end() :]
    if re.match(OPEN_ENDED[code], body, re.IGNORECASE) or _ordinary(code).search(body):
        return "the definition may not say all that the term means"
    if _MEANING.search(means[0]) and not _here(body, code):
        return "the term may be defined by another text"
    return ""


def _here(body: str, code: str) -> bool:
    """Whether words behind "has the meaning" name a provision of this text."""
    words = _WORDS.findall(body)
    foreign = any(stem_of(word, code) or (len(word) > 1 and word.isupper()) for word in words)
    steps = step_words(code)
    numbered = re.search(r"([^\W\d_]+)[ \u00a0](?:\d{1,3}|[IVX]{1,5}|[A-Z])(?!\w)", body)
    return not foreign and numbered is not None and numbered[1].lower() in steps


@cache
def _ordinary(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{ORDINARY[code]})(?!\w)", re.IGNORECASE)


def _padded(text: str, start: int, end: int) -> tuple[int, int]:
    while start and text[start - 1] in _PADDING:
        start -= 1
    while end < len(text) and text[end] in _PADDING:
        end += 1
    return start, end


@cache
def _means(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0]{{0,2}}{EXHAUSTIVE[code]}", re.IGNORECASE)


def _spans(text: str, code: str) -> list[tuple[int, int]]:
    """Return where the terms stand that a wording defines, in order."""
    spans = set()
    for pattern in _defining(code):
        for match in pattern.finditer(text):
            start, end = match.span("term")
            while start < end and text[start] in _PADDING:
                start += 1
            while start < end and text[end - 1] in _PADDING:
                end -= 1
            spans.add((start, end))
    return sorted(spans)


@cache
def _defining(code: str) -> tuple[re.Pattern[str], ...]:
    patterns = table(code).definitions
    return tuple(
        [
            re.compile(each.replace(r"\s+", r"\s{1,4}").replace(r"\s*", r"\s{0,4}"))
            for each in patterns
        ]
    )
