"""The meaning of a definition: whether it is understood without what stands before or behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from paraph.language import reviewed
from paraph.language.arranging import (
    GENERIC,
    GIVEN,
    MEANS,
    PARTICIPANTS,
    TEXT_NAMES,
    WHOLE_NAMES,
)
from paraph.language.unplaced import (
    CITED,
)

DEFINED = re.compile(rf"[\u201c\"]([^\u201c\u201d\"\n]{{1,80}})[\u201d\"] {MEANS}(?!\w)")
"""A term and the words of a definition, at the beginning of a provision."""
_TERM = re.compile(r"[A-Z][A-Za-z]+(?:[ -](?:(?:and|of|the|in|for|to) )?[A-Z][A-Za-z]+)*")
_GIVEN = re.compile(
    rf"{GIVEN} (?P<kind>Article|Section|Clause|Annex|Appendix|Schedule|Exhibit)"
    r" (?P<number>\d{1,3}(?:\.\d{1,3})*|[A-Z]|[IVXLC]{1,6})"
    rf"(?: (?:of|to) this (?:{'|'.join(sorted(TEXT_NAMES))}))?"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+(?:,\d{3})*|[^\w\s]| ")
_NAME = re.compile(r"(?![IVXLC]+\Z)(?:[A-Z][a-z]{2,}|[A-Z]{2,5})(?:-[A-Z][a-z]+)*")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(rf"(?<!\w)\d{{1,2}} (?:{_MONTHS}) \d{{4}}(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 60  # words of a meaning
_HELD, _TITLED = "\x01", "\x02"
"""What stands in a meaning for a term of the text, and for a name with its article."""


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
        *("ibid", "ibidem", "ditto", "idem", "item", "supra", "infra", "ante", "post", "vide"),
        *("likewise", "similarly", "top", "bottom", "here", "there", "elsewhere", "overleaf"),
        *("aforesaid", "aforementioned", "hereinbefore", "hereinafter", "hereafter", "thereafter"),
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


_NOUN = {
    "quality": "quality",
    "relation": "relation",
    "thing": "whole",
    "term": "whole",
    "name": "name",
}
_START = dict(_NOUN, article="article", the="the", whole="whole", number="quality")
_MORE = {
    "placing": "start",
    "of": "start",
    "joins": "start",
    "comma": "comma",
    "which": "which",
    "done": "done",
}
_DEFINITE = {"quality": "definite", "relation": "relation", "thing": "definite"}
"""Of "the ship owner of ..."; "the ship" alone is one spoken of before."""
_STEPS: Mapping[str, Mapping[str, str]] = {
    "start": _START,
    "article": _NOUN,
    "quality": {**_NOUN, "joins": "or quality", "comma": "or quality"},
    "or quality": {"quality": "quality", "joins": "or quality"},
    "the": {**_DEFINITE, "term": "whole"},
    "definite": _DEFINITE,
    "whole": {**_MORE, "thing": "whole"},
    "name": {**_MORE, "name": "name"},
    "comma": {**_START, "joins": "start", "done": "done"},
    "relation": {"of": "start", "joins": "or relation", "comma": "or relation"},
    "or relation": {"relation": "relation", "joins": "or relation"},
    "done": {"placing": "start", "joins": "or done"},
    "or done": {"done": "done"},
    "which": {"does": "does", "is": "is"},
    "is": {"done": "done"},
    "does": _START,
}
"""What a phrase that has come to something comes to by a word of each sort."""
_SORTS = (
    {"the": "the", "of": "of", ",": "comma", _HELD: "term", _TITLED: "whole"}
    | dict.fromkeys(("a", "an", "any", "every"), "article")
    | dict.fromkeys(("which", "that", "who"), "which")
    | dict.fromkeys(("is", "are"), "is")
    | dict.fromkeys(("and", "or"), "joins")
    | dict.fromkeys(("in", "for", "by", "from", "with", "within", "under", "on"), "placing")
    | dict.fromkeys(("at", "to", "as", "between"), "placing")
)


def _phrase(body: str) -> bool:
    """Whether a wording is a phrase of nouns that need nothing else, each with what it is of."""
    found = _WORD.findall(body)
    if "".join(found) != body or "  " in body or len(found) > 2 * _LONGEST:
        return False
    come = frozenset(("start",))
    space = True
    for word in found:
        if word == " ":
            space = True
            continue
        # A comma stands behind a word, and everything else behind a blank.
        if space == (word == ","):
            return False
        sorts = _sorts(word)
        come = frozenset([_STEPS[each][sort] for each in come for sort in sorts & {*_STEPS[each]}])
        space = False
    return not come.isdisjoint(("whole", "name")) and not space


def _sorts(word: str) -> frozenset[str]:
    """Return what a word may be in a phrase."""
    sorts = set(_parts().get(word, ()))
    sorts.update(filter(None, (_SORTS.get(word),)))
    sorts.update(["whole"] if _YEAR.fullmatch(word) else [])
    sorts.update(["number"] if _number(word) else [])
    sorts.update(["name"] if _named(word) else [])
    return frozenset(sorts)


def _number(word: str) -> bool:
    """Whether a word is a number above one."""
    figures = word.replace(",", "").isdecimal() and word not in {"0", "1"} and word[0] != "0"
    return figures or (word in reviewed.words("en/numbers") and word not in {"one", "zero"})


def _named(word: str) -> bool:
    """Whether a word is the name of a place or body, and no common word with a capital."""
    if _NAME.fullmatch(word) is None:
        return False
    low = word.lower()
    return (
        low not in _parts()
        and low not in reviewed.words("en/unplaced")
        and (re.fullmatch(CITED, low) is None and low not in _PRONOUNS)
    )


@cache
def _parts() -> dict[str, frozenset[str]]:
    """Return each reviewed word of definitions and the parts it may play."""
    parts: dict[str, set[str]] = {}
    for word, part in reviewed.rows("en/definitions"):
        parts.setdefault(word, set()).add(part)
    return {word: frozenset(held) for word, held in parts.items()}
