"""The meaning of a definition: whether it is understood without what stands before or behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from paraph.language import reviewed
from paraph.language.arranging import (
    CITED,
    GENERIC,
    GIVEN,
    MEANS,
    PARTICIPANTS,
    TEXT_NAMES,
    WHOLE_NAMES,
)

DEFINED = re.compile(rf"[\u201c\"]([^\u201c\u201d\"\n]{{1,80}})[\u201d\"] {MEANS}(?!\w)")
"""A term and the words of a definition, at the beginning of a provision."""
_TERM = re.compile(r"[A-Z][A-Za-z]+(?:[ -](?:(?:and|of|the|in|for|to) )?[A-Z][A-Za-z]+)*")
_GIVEN = re.compile(
    rf"{GIVEN} (?P<kind>Article|Section|Clause|Annex|Appendix|Schedule|Exhibit)"
    r" (?P<number>\d{1,3}(?:\.\d{1,3})*|[A-Z]|[IVXLC]{1,6})"
    rf"(?: (?:of|to) this (?:{'|'.join(sorted(TEXT_NAMES))}))?"
)
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+(?:,\d{3})*|[^\w\s]| ")
_NAME = re.compile(r"(?![IVXLC]+\Z)(?:[A-Z][a-z]{2,}|[A-Z]{2,5})(?:-[A-Z][a-z]+)*")
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_DATE = re.compile(rf"(?<!\w)\d{{1,2}} (?:{_MONTHS}) \d{{4}}(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 60  # words of a meaning
_HELD, _TITLED = "\x01", "\x02"
"""What stands in a meaning for a term of the text, and for a name that is whole with its article."""


def term_of(wording: str) -> str:
    """Return the term that a provision defines, or nothing where it has none that is plain."""
    match = DEFINED.match(wording)
    if match is None or _TERM.fullmatch(match[1]) is None:
        return ""
    words = match[1].lower().replace("-", " ").split()
    return "" if any(word in _PRONOUNS for word in words) else match[1]


def alone(wording: str, terms: Iterable[str], cites: Callable[[str, str], bool]) -> bool:
    """Whether a definition says what it says wherever it stands among others.

    Its meaning is a provision that it names, or a phrase of words that need nothing else: `terms`
    are those of the text, and `cites` says of a kind and number that the list may bear it.
    """
    match = DEFINED.match(wording)
    if match is None or wording[-1:] not in {".", ";"}:
        return False
    given = _GIVEN.fullmatch(wording[len(match[1]) + 3 : -1])
    if given is not None:
        return not cites(given["kind"], given["number"])
    body = wording[match.end() : -1]
    if not body.startswith(" ") or match[0].endswith("meaning"):
        return False
    return _phrase(_held(body[1:], terms))


def elsewhere(wording: str) -> bool:
    """Whether a definition says where in the text the term is defined."""
    match = DEFINED.match(wording)
    return match is not None and _GIVEN.fullmatch(wording[len(match[1]) + 3 : -1]) is not None


_PRONOUNS = frozenset(
    (
        *("it", "they", "them", "he", "she", "we", "you", "that", "this", "these", "those", "such"),
        *("former", "latter", "other", "others", "another", "same", "said", "one", "ones", "both"),
        *("either", "neither", "each", "all", "any", "none", "first", "last", "next", "following"),
        *("foregoing", "above", "below", "preceding", "definition", "definitions", "term", "terms"),
        *("rest", "remainder", "who", "which", "what", "second", "third", "previous", "prior"),
    )
)


def _held(body: str, terms: Iterable[str]) -> str:
    """Return a meaning with one sign for each term, whole name, date and name of the text."""
    known = sorted({*terms, *PARTICIPANTS}, key=len, reverse=True)
    names = "|".join(map(re.escape, WHOLE_NAMES))
    body = re.sub(rf"(?<!\w)the (?:{names})(?!\w)(?! [A-Z])", _TITLED, body)
    body = re.sub(rf"(?<!\w)the (?:{GENERIC}) of (?=[A-Z])", "", body)
    body = re.sub(rf"(?<!\w)this (?:{'|'.join(sorted(TEXT_NAMES))})(?!\w)", _TITLED, body)
    body = _DATE.sub(_TITLED, body)
    plural = "|".join(map(re.escape, known))
    return re.sub(rf"(?<![\w-])(?:{plural})s?(?![\w-])", _HELD, body)


_START, _ARTICLE, _THE, _QUALITY, _QUALITY_THE, _PAIRED, _WHOLE, _COMMA, _NAMED = range(9)
_RELATED, _DONE, _OR_DONE, _WHICH, _IS, _DOES, _OR_RELATED = range(9, 16)
"""What a phrase has come to; it may end at `_WHOLE` or `_NAMED`."""
_PLACING = frozenset(
    ("in", "for", "by", "from", "with", "within", "under", "on", "at", "to", "as", "between")
)


def _phrase(body: str) -> bool:
    """Whether a wording is a phrase of nouns that need nothing else, each with what it is of."""
    tokens = _TOKEN.findall(body)
    if "".join(tokens) != body or "  " in body or len(tokens) > 2 * _LONGEST:
        return False
    states = frozenset((_START,))
    space = True
    for token in tokens:
        if token == " ":
            space = True
            continue
        # A comma stands behind a word, and everything else behind a blank.
        if space == (token == ","):
            return False
        states = frozenset([after for state in states for after in _after(state, token)])
        space = False
    return not states.isdisjoint((_WHOLE, _NAMED)) and not space


def _after(state: int, token: str) -> Iterable[int]:  # noqa: C901 - a case for each state
    """Yield what a phrase may have come to behind one more word."""
    parts = _parts().get(token, frozenset())
    joins = token in {"and", "or"}
    match state:
        case 0 | 1:  # _START, _ARTICLE
            if state == _START:
                if token in {"a", "an", "any", "every"}:
                    yield _ARTICLE
                if token == "the":
                    yield _THE
                if token == _TITLED:
                    yield _WHOLE
                if _YEAR.fullmatch(token):
                    yield _WHOLE
                if _number(token):
                    yield _QUALITY
            yield from _noun(token, parts, _QUALITY, definite=False)
        case 2 | 4:  # _THE, _QUALITY_THE
            if token == _HELD and state == _THE:
                yield _WHOLE
            yield from _noun(token, parts, _QUALITY_THE, definite=True)
        case 3:  # _QUALITY
            yield from _noun(token, parts, _QUALITY, definite=False)
            if joins or token == ",":
                yield _PAIRED
        case 5:  # _PAIRED
            if "quality" in parts:
                yield _QUALITY
            if joins:
                yield _PAIRED
        case 6 | 8:  # _WHOLE, _NAMED
            yield from _behind(state, token, parts, joins=joins)
        case 7:  # _COMMA
            if joins:
                yield _START
            if "done" in parts:
                yield _DONE
            yield from _after(_START, token)
        case 9:  # _RELATED
            if token == "of":
                yield _START
            if joins or token == ",":
                yield _OR_RELATED
        case 15:  # _OR_RELATED
            if "relation" in parts:
                yield _RELATED
            if joins:
                yield _OR_RELATED
        case 10:  # _DONE
            if token in _PLACING:
                yield _START
            if joins:
                yield _OR_DONE
        case 11:  # _OR_DONE
            if "done" in parts:
                yield _DONE
        case 12:  # _WHICH
            if "does" in parts:
                yield _DOES
            if token in {"is", "are"}:
                yield _IS
        case 13:  # _IS
            if "done" in parts:
                yield _DONE
        case _:  # _DOES
            yield from _after(_START, token)


def _noun(token: str, parts: frozenset[str], quality: int, *, definite: bool) -> Iterable[int]:
    if "quality" in parts:
        yield quality
    if "relation" in parts:
        yield _RELATED
    if definite:
        if "thing" in parts:
            yield quality  # "the ship owner of ..."; "the ship" alone is one spoken of before
        return
    if "thing" in parts or token == _HELD:
        yield _WHOLE
    if _named(token):
        yield _NAMED


def _behind(state: int, token: str, parts: frozenset[str], *, joins: bool) -> Iterable[int]:
    """Yield what may follow a phrase that is whole."""
    if token in _PLACING or token == "of" or joins:
        yield _START
    if token == ",":
        yield _COMMA
    if token in {"which", "that", "who"}:
        yield _WHICH
    if "done" in parts:
        yield _DONE
    if state == _NAMED and _named(token):
        yield _NAMED
    if state == _WHOLE and "thing" in parts:
        yield _WHOLE


def _number(token: str) -> bool:
    """Whether a token is a number above one."""
    figures = token.replace(",", "").isdecimal() and token not in {"0", "1"} and token[0] != "0"
    return figures or (token in reviewed.words("en/numbers") and token not in {"one", "zero"})


def _named(token: str) -> bool:
    """Whether a token is the name of a place or body, and no common word with a capital."""
    if _NAME.fullmatch(token) is None:
        return False
    low = token.lower()
    return low not in _parts() and low not in reviewed.words("en/unplaced") and (
        re.fullmatch(CITED, low) is None and low not in _PRONOUNS
    )


@cache
def _parts() -> dict[str, frozenset[str]]:
    """Return each reviewed word of definitions and the parts it may play."""
    parts: dict[str, set[str]] = {}
    for word, part in reviewed.rows("en/definitions"):
        parts.setdefault(word, set()).add(part)
    return {word: frozenset(held) for word, held in parts.items()}
