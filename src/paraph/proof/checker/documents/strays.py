"""Strays: numbers outside every mention that a reader may still take for a part of one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence

from paraph.language.standing import ENDS, VERSIONS
from paraph.proof.checker.documents.labels import CONTENTS
from paraph.proof.checker.documents.mention import Mention, Stray, Token
from paraph.proof.checker.documents.numbers import readings

_NUMBER = re.compile(
    r"\((?P<enclosed>\d{1,3}|[A-Za-z]{1,5}|[\u0430-\u044f\u0451]{1,2})\)"
    r"|(?<![\w.,\u00a7])(?P<dotted>\d{1,3}(?:\.\d{1,3})+)(?![\w%]|[.,]\d)"
    r"|(?<![\w.,])(?P<plain>\d{1,3}(?:bis|ter|[a-z])?)(?![\w%/:]|[.,]\d)"
)
_SUFFIXED = re.compile(r"\d{1,3}[A-Za-z\u0410-\u042f\u0430-\u044f]")
_SENTENCE = re.compile(r"[.;!?](?=\s)|\n")
_VERSION = re.compile(rf"(?:(?:{'|'.join(VERSIONS)})\s?|/)$", re.IGNORECASE)
_SIGN = re.compile(r"[$\u20ac\u00a3\u00a5\u20a9%\u2030]\s?$|[A-Z]{3}\s?$")
_GLUED = re.compile(r"(?<![^\W_])([^\W\d_]+)(\d{1,3})(?![^\W_])")
_SHORT = re.compile(r"(?!CO|PM|NO|SO|CH)[A-Z]{2}")
_MIXED = re.compile(
    r"(?:[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z])[^\W\d_]*\W{1,4}(\d{1,3}(?:\.\d{1,3})*)(?!\d)"
)
_EASTERN = re.compile(r"(?<!\d)(\d{1,3})\s?[\u3400-\u9fff\uac00-\ud7a3]")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\U000e0000-\U000e007f]"
)
_FIGURES = re.compile(r"\d{1,3}(?:\.\d{1,3})*(?!\d)|(?<!\w)[IVXLC]{1,8}(?!\w)")
_WORDS = re.compile(r"[^\W\d_]+")
_APART = 3
_WORD = re.compile(r"[\s\u00a0]*([^\W\d_]+)")


def strays(text: str, start: int, mentions: Sequence[Mention], code: str) -> list[Stray]:
    """Return the numbers of `text` that stand in no mention and may yet be a part of one.

    Those in brackets and with inner stops wherever they are; plain ones only in a sentence that
    mentions something before them, and where no noun follows that they count. The letter of
    "paragraph 1c", which may be a point of paragraph 1.
    """
    held = [(mention.start, mention.end) for mention in mentions]
    heads = [mention.start for mention in mentions if mention.items]
    at = 0
    found: list[Token] = []
    page = CONTENTS.search(text)
    for match in _NUMBER.finditer(text, start, page.start() if page else len(text)):
        while at < len(held) and held[at][1] <= match.start():
            at += 1
        if at < len(held) and held[at][0] <= match.start() < held[at][1]:
            continue
        name = match.lastgroup or ""
        token = Token(*match.span(name), match[name], "(" if name == "enclosed" else "")
        if not readings(token.text):
            continue
        if name == "dotted" and _VERSION.search(text, max(0, match.start() - 12), match.start()):
            continue
        if name == "plain" and not _suspect(text, match, heads, code):
            continue
        found.append(token)
    listed = _enumerators(text, found)
    glued = [
        Token(token.end - 1, token.end, token.text[-1])
        for mention in mentions
        for token in mention.tokens()
        if _SUFFIXED.fullmatch(token.text)
    ]
    return [*[Stray(token) for token in found if token not in listed], *map(Stray, glued)]


def strangers(
    text: str, start: int, mentions: Sequence[Mention], words: Container[str]
) -> list[Stray]:
    """Return numbers that look as if they were mentioned, though the characters are others.

    A number glued to one of `words` or to two capitals ("PP3", a paragraph of a preamble), or
    behind a word of two alphabets; one beside a letter of another kind of script; and every number
    of a text with invisible characters.
    """
    found = [
        match.span(2)
        for match in _GLUED.finditer(text, start)
        if match[1].lower() in words or _SHORT.fullmatch(match[1])
    ]
    if not text.isascii():
        for pattern in (_MIXED, _EASTERN):
            found += [match.span(1) for match in pattern.finditer(text, start)]
        if _INVISIBLE.search(text):
            found += [match.span() for match in _FIGURES.finditer(text, start)]
    ends = [(mention.start, mention.end) for mention in mentions if mention.items]
    tokens = [Token(*span, text[span[0] : span[1]]) for span in sorted(set(found))]
    invisible = _INVISIBLE.search(text) is not None
    return [
        Stray(token)
        for token in tokens
        if invisible or not any(begin <= token.start < end for begin, end in ends)
    ]


def _enumerators(text: str, tokens: Sequence[Token]) -> set[Token]:
    """Return the numbers in brackets that count the parts of the wording itself.

    They rise one by one from the first, with some words between each and the next: "(i) to report
    each month; and (ii) to pay".
    """
    found: set[Token] = set()
    runs: dict[str, list[Token]] = {}
    for token in tokens:
        if token.form != "(":
            continue
        for number in token.numbers:
            value, run = number.parts[-1], runs.setdefault(number.manner, [])
            words = len(_WORDS.findall(text, run[-1].end, token.start)) if run else 0
            if value == len(run) + 1 and (not run or words >= _APART):
                run.append(token)
            elif value == 1:
                runs[number.manner] = [token]
            if len(runs[number.manner]) > 1:
                found.update(runs[number.manner])
    return found


def _suspect(text: str, match: re.Match[str], heads: Sequence[int], code: str) -> bool:
    """Whether a plain number could go on with a mention of its sentence."""
    at = bisect_left(heads, match.start()) - 1
    if at < 0 or _SENTENCE.search(text, heads[at], match.start()):
        return False
    if _SIGN.search(text[max(0, match.start() - 5) : match.start()]):
        return False
    word = _WORD.match(text, match.end())
    return word is None or word[1].lower() in ENDS[code]
