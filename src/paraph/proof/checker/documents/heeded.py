"""Words that may heed the order of definitions: each word of a text must be known as none."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache

from paraph.language import reviewed
from paraph.language.arranging import (
    TEXT_NAMES,
)
from paraph.language.unplaced import (
    BEFOREHAND,
    BETWEEN_THEM,
    CITED,
    CITES_LIST,
    COUNTED_OFF,
    DIRECTLY,
    ENDS,
    EVENTS,
    NEUTRAL,
    OBJECTS,
    ORDINALS,
    PASSING,
    PLACED,
    POINTING_BACK,
    RELATING,
    SIGNED,
    SKIPPING,
    SPEAKS,
    SUSPECT,
    TEXTUAL,
)

Cites = Callable[[str, str], bool]
_SIGNS = re.compile(
    r"[\w\s.,;:!?()\[\]'\u2019\u2018\"\u201c\u201d\u2013\u2014/%&$\u20ac\u00a3\u00a7\ufffc-]*"
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?")
_QUOTED = re.compile(
    r"[\u201c\u201d\"\u201e\u00ab]([^\u201c\u201d\"\u201e\u00ab\u00bb]{1,120})[\u201d\"\u201c\u00bb]"
)
_NUMBERED = (
    r"(?:\d{1,4}(?:\.\d{1,3})*(?-i:[a-z](?!\w))?|(?-i:[A-Z](?!\w)|[IVXLC]{1,8}|[ivxlc]{2,8})"
    r"|[(\[](?:\d{1,3}|[a-z]|[ivxlc]{1,8})[)\]])"
)
_CITATION = re.compile(
    rf"(?<!\w)(?P<kind>{CITED})(?:\.?\s|(?<=\u00a7))(?P<numbers>{_NUMBERED}(?:\([\w]{{1,4}}\))*"
    rf"(?:(?:,\s?|\s?[-\u2013]\s?|,?\s(?:and|or|to)\s){_NUMBERED}(?:\([\w]{{1,4}}\))*)*)(?!\w)",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"(?:[A-Z]{3} )?[\d.,]*\d[\d.,]*(?: ?%| [A-Za-z]+)?[.;,]?")
"""All of an item or cell that may be for one of several by its place."""
_SIGNED = re.compile(SIGNED, re.IGNORECASE)
_COUNTER = re.compile(
    r"(?<!\w)(?:(?:no|nos|nr|num)\.?|numbers?|items?|lines?|pages?|points?|terms?|definitions?|words?"
    r"|entry|entries|rows?|columns?|bullets?|indents?|options?|cases?|objects?|matters?|subjects?"
    r"|goods?)[\s:]?(?:\d|\(|(?-i:[A-Z]+)\b)",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(
    rf"(?<!\w)(?:sub)?(?:paragraphs?|paras?|points?|sentences?)\.?\s{_NUMBERED}[^.;]{{0,20}}?"
    rf"\sof\s(?:this|the\spresent)\s(?:{'|'.join(sorted(TEXT_NAMES))})",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?<!\w)\d{1,2}(?:st|nd|rd|th)?\s(?:day\sof\s)?(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December)(?:,?\s\d{4})?(?!\w)"
)
_OPENS = re.compile(r"(?:\A|[.!?:;]\s|[\u201c\"(]\s?)\Z")
_INITIALS = 2
_PLACES = r"before|after|between|through|until|under|over|above|below|behind|beside|past|since|near"
_ITEM = re.compile(r"(?<!\w)\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)")
_NUMBER = re.compile(r"[A-Za-z]+|\d+(?:\.\d+)*")
_JOINING = frozenset(("and", "or", "to"))
_READ, _DATED = "\x00", "\x03"
"""What stands for words that are read, and for a date."""


class Names:
    """The words of a text that stand with a capital where no sentence or heading begins."""

    def __init__(self, wordings: Collection[str], terms: Collection[str]) -> None:
        self._terms = frozenset([word for term in terms for word in _TOKEN.findall(term)])
        self._known: set[str] = set()
        for wording in wordings:
            if wording.isupper() or wording.istitle():
                continue
            for match in _TOKEN.finditer(wording):
                if match[0][0].isupper() and not _OPENS.search(wording[: match.start()]):
                    self._known.add(match[0])

    def __contains__(self, word: str) -> bool:
        """Whether a word is a name, or of a term, and none of place or number with a capital."""
        if not word[:1].isupper() or len(word) < _INITIALS:
            return False
        if re.match(rf"(?:{SUSPECT})", word, re.IGNORECASE) and word.lower() not in _plain():
            return word in self._terms
        return word in self._known or word in self._terms


def heeds(
    wording: str, terms: tuple[tuple[str, ...], tuple[str, ...]], names: Names, cites: Cites
) -> str:
    """Say which words of a provision may heed the order of a list of definitions, or nothing.

    `terms` are those of the list, and those whose meaning it says; `cites` says of a kind and a
    number that the list may bear it. Takes time linear in the wording.
    """
    if _SIGNED.fullmatch(wording):
        return ""
    return next(_heeding(wording, terms, names, cites), "")


def _heeding(
    wording: str, terms: tuple[tuple[str, ...], tuple[str, ...]], names: Names, cites: Cites
) -> Iterator[str]:
    if not _SIGNS.fullmatch(wording) or _FIGURES.fullmatch(wording):
        yield wording
    small = [term.lower() for term in terms[1]]
    if any(match[1].strip(" ,.").lower() in small for match in _QUOTED.finditer(wording)):
        yield "a quoted term"
    for pattern in (_beside(terms[0]), _COUNTER, _ABSOLUTE):
        yield from [found[0] for found in pattern.finditer(wording)]
    rest, defined = _defined().subn(_READ, wording)
    for match in _CITATION.finditer(rest):
        if defined or _reaches(match, cites):
            yield match[0]
    rest = _phrases().sub(_READ, _DAY.sub(_DATED, _CITATION.sub(_READ, rest)))
    for pattern in (_speaks(), _textual(), _skipping()):
        yield from [found[0] for found in pattern.finditer(rest)]
    yield from _unknown(_timed().sub(_READ, _ITEM.sub(_READ, rest)), names)


def _reaches(match: re.Match[str], cites: Cites) -> bool:
    """Whether a citation may be of the provision that holds the list, or of a part of it."""
    numbers = [each for each in _NUMBER.findall(match["numbers"]) if each not in _JOINING]
    if any(cites(match["kind"], each) for each in numbers):
        return True
    if re.search(r"[-\u2013]|\sto\s", match["numbers"]) is None:
        return False
    if not all(each.isdecimal() for each in numbers):
        return True
    first, last = min(map(int, numbers)), max(map(int, numbers))
    return any(cites(match["kind"], str(each)) for each in range(first, min(last, 999) + 1))


def _unknown(rest: str, names: Names) -> Iterator[str]:
    """Yield the words of which it is not known that they place or count nothing."""
    for match in _TOKEN.finditer(rest):
        word = match[0].replace("\u2019", "'").removesuffix("'s")
        low = word.lower()
        if low == "s" and rest[: match.start()][-1:] in {"'", "\u2019"}:
            continue
        known = (
            low in _plain()
            or match[0] == "a"
            or _begins(rest, match)
            or _kinds().fullmatch(low) is not None
        )
        told = low in _soft() or word[0].isdigit()
        if not known and not told and word not in names:
            yield match[0]


def _begins(rest: str, match: re.Match[str]) -> bool:
    """Whether a word is the article at the beginning of a sentence."""
    return match[0] == "A" and _OPENS.search(rest[: match.start()]) is not None


@cache
def _plain() -> frozenset[str]:
    return frozenset([word for word, kind in reviewed.rows("en/unplaced") if kind == "plain"])


@cache
def _soft() -> frozenset[str]:
    found = {word for word, kind in reviewed.rows("en/unplaced") if kind == "soft"}
    found |= {row[0].lower() for row in reviewed.rows("en/months")}
    return frozenset(found | {row[0] for row in reviewed.rows("en/numbers")}) - {"one"}


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


@cache
def _speaks() -> re.Pattern[str]:
    return _whole(SPEAKS)


@cache
def _skipping() -> re.Pattern[str]:
    return _whole(SKIPPING)


@cache
def _defined() -> re.Pattern[str]:
    """Return what finds that a term is used as a provision defines it, which is cited whole."""
    return re.compile(
        rf"(?<!\w)(?:{CITES_LIST}) (?:article|section|clause) (?:\d{{1,3}}|[IVX]{{1,4}})"
        rf"(?![\w(]|\.\d|,? (?:{CITED}|{TEXTUAL})(?!\w))",
        re.IGNORECASE,
    )


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(CITED)


@cache
def _textual() -> re.Pattern[str]:
    return _whole(TEXTUAL)


@cache
def _phrases() -> re.Pattern[str]:
    """Return what finds a phrase that places nothing, though it has words of place."""
    return _whole("|".join((*NEUTRAL, *PLACED)).replace("{name}", _own_names()))


@cache
def _timed() -> re.Pattern[str]:
    """Return what finds a phrase that sets one thing before another, neither of them words."""
    event = rf"(?:{OBJECTS})(?:\s[a-z]+){{0,2}}?\s(?:{EVENTS})"
    passing = PASSING.replace("{name}", _own_names())
    return _whole(
        rf"{POINTING_BACK}|{BEFOREHAND}|(?:{ORDINALS})(?:\s(?:{BETWEEN_THEM}))?\s(?:{COUNTED_OFF})"
        rf"|(?:no|not)\s(?:later|earlier)\sthan\s(?:{event}|{DIRECTLY})"
        rf"|(?:{RELATING})\s(?:{event}|{DIRECTLY}|{passing})|{ENDS}"
    )


@cache
def _own_names() -> str:
    return f"(?:{'|'.join(sorted(TEXT_NAMES)).lower()})"


@cache
def _beside(terms: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds a term of the list as a place among others."""
    held = rf"(?:{'|'.join(map(re.escape, terms))})s?"
    article = r"(?:(?:the|an?|any|each|every|its|such|that|this)\s+)?"
    return _whole(
        rf"(?:{_PLACES}|next\s+to|together\s+with|away\s+from|off|borders?(?:\s+on)?)"
        rf"\s+{article}{held}|(?:borders?|frontiers?|coasts?)\s+of\s+{article}{held}"
        rf"|{held}\s+(?:gives?\s+way|makes?\s+room)"
        rf"|(?:from|inclusive\s+of|including|as\s+(?:from|of|far\s+as))\s+{held}"
        rf"|{held}\s+(?:to|through|until)\s+{held}|{held},?\s+inclusive"
    )
