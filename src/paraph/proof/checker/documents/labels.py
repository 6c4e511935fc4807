"""The label of a provision, automatic or typed at the beginning of its text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from paraph.language.manners import COUNTERS
from paraph.language.numerals import CIRCLED, HANGUL, SUFFIXES
from paraph.language.table import label_words
from paraph.proof.checker.documents.numbers import Number, readings
from paraph.proof.proof import Piece
from paraph.text.node import Provision

UNREAD = "?"
"""The kind of a label that is not understood."""
COMPONENTS = frozenset(("annex", "appendix", "schedule", "exhibit", "attachment", "protocol"))
"""Kinds of provision that are texts of their own, with articles of their own."""


class Label(NamedTuple):
    """What a label says: its kind ("" where it is a bare number), and its number, every way read.

    `before` and `after` are what is displayed around the number. `start` and `end` are where the
    number stands, in the text if it is `typed`, else in the automatic label; `stop` is where the
    wording begins behind a typed one. `alone` says that no wording follows.
    """

    kind: str
    numbers: tuple[Number, ...]
    number: str
    before: str
    after: str
    start: int
    end: int
    stop: int
    typed: bool
    alone: bool


NUMBER = (
    rf"\d{{1,4}}(?:\.\d{{1,3}})*(?!\d)(?:[ \u00a0]?(?:{SUFFIXES})(?!\w)"
    r"|[A-Za-z\u0430-\u044f](?!\w))?"
    r"(?:(?:er|re|\u00e8re)(?!\w)|[\u00ba\u00aa\u00b0])?(?!\w)"
    r"|[IVXLC]{1,8}(?!\w)|[ivxlc]{2,8}(?!\w)|[A-Z\u0410-\u042f](?!\w)"
)
CONTENTS = re.compile(r"(?:\t|\.{3,}|\u2026|(?:[ \u00a0]\.){3,})[ \u00a0]*\d{1,4}[ \u00a0]*$")
"""How a line of a table of contents ends."""
_BLANK = "[ \t\u00a0\u202f]"
_SINGLE = (
    rf"\d{{1,3}}(?:[ \u00a0]?(?:{SUFFIXES})|[a-z])?|[A-Za-z]{{1,6}}"
    rf"|[\u0410-\u042f\u0430-\u044f\u0451]{{1,2}}|[{HANGUL}]"
)
_BARE = re.compile(
    rf"(?:(?P<open>[(\[\uff08])(?P<a>{_SINGLE})(?P<close>[)\]\uff09]\.?)"
    rf"|(?P<b>{_SINGLE})(?P<half>\)\.?)"
    rf"|(?P<c>\d{{1,3}}(?:\.\d{{1,3}})*(?:[ \u00a0]?(?:{SUFFIXES}))?|[IVXLC]{{1,8}}|[ivxlc]{{1,8}}"
    rf"|[A-Za-z\u0410-\u042f\u0430-\u044f]|[{HANGUL}])(?P<stop>\.)(?!\d)"
    r"|(?P<d>\d{1,3}(?:\.\d{1,3})+)(?P<none>(?![.\w]))"
    r"|(?P<e>\d{1,3})(?P<tab>(?=\t))"
    rf"|(?P<f>[{CIRCLED}])(?P<round>))(?=[ \t\n\u00a0\u202f]|$|(?<=[{CIRCLED}]))"
)
_ITEM = re.compile(
    r"\s*(?:,|[-\u2013\u2014]|(?:and|or|to|et|ou|y|o|\u0438|\u0438\u043b\u0438|and/or)\s)\s*[(\d]"
)
"""Behind a number in brackets: it is one of several, and so a reference."""
_KOREAN = re.compile(
    r"\uc81c\s?(\d{1,4})\s?([\ud3b8\uc7a5\uc808\uad00\uc870\ud56d\ud638])(?:\uc758\s?(\d{1,3})(?!\d))?"
)
_KOREAN_REST = re.compile(
    r"$|\s*[(\uff08\u3010\[.:]|[ \t\u00a0\n](?!\s*(?:\uc81c\s?\d|\ubc0f|\ub610\ub294|\ub0b4\uc9c0))"
)
_REFERS = re.compile(
    r"\s?\([^()]{1,60}\)(?:\uc5d0(?:\ub3c4|\uc11c)?|\uc758|\uc744|\ub97c|\uc740|\ub294|\uc640|\uacfc|\uc73c\ub85c|\ub85c)(?![^\W_])"
)
"""Behind a Korean number and its title a particle, which makes them a reference."""
_REST = re.compile(
    rf"$|[.:](?=\s|$)|{_BLANK}*[\u2014\u2013-](?={_BLANK})|[\t\n]|[\u2014\u2013](?=[^\W\d_])"
)
_TITLE = re.compile(rf"{_BLANK}+[\"\u201c\u00ab(]?[^\W\d_]")
_FIRST = re.compile(
    rf"([^\W\d_]+)(?:$|[.:]|{_BLANK}*[\u2014\u2013-]|{_BLANK}+(?:to|of|\u043a|\u0434\u043e|\u00e0|de|del|al?|au)(?!\w))"
)
"""How the heading of an annex without a number begins."""
_LEADS = re.compile(r"(?:[.:)\]\uff09]|[ \t\n\u00a0\u202f]|[\u2014\u2013-](?=[ \t\u00a0]))*")


@lru_cache(maxsize=1 << 14)
def label_of(provision: Provision) -> Label | None:
    """Return the label that `provision` displays, None where it has none."""
    kind, text, automatic = provision[:3]
    if automatic:
        return _automatic(automatic, kind, alone=not text.strip())
    if kind not in {"paragraph", "heading"} or not text or CONTENTS.search(text):
        return None
    return _typed(text, heading=kind == "heading")


def in_label(piece: Piece, before: Label | None, after: Label | None) -> bool:
    """Whether a piece lies in the number of a typed label, on both sides."""
    if before is None or after is None or not before.typed or not after.typed:
        return False
    return (
        before.start <= piece.old_start
        and piece.old_end <= before.end
        and after.start <= piece.new_start
        and piece.new_end <= after.end
    )


def _automatic(label: str, kind: str, *, alone: bool) -> Label:
    found = _worded(label, heading=True) or _bare(label) if kind != "note" else None
    if found is not None and found.stop >= len(label.rstrip()):
        return found._replace(typed=False, stop=0, alone=alone)
    stripped = label.strip("().[] ")
    numbers = readings(stripped)
    plain = numbers and label == stripped
    start = label.find(stripped) if stripped else 0
    end = start + len(stripped)
    before, after = label[:start], label[end:]
    said = "note" if kind == "note" and numbers else "" if plain else UNREAD
    if said == UNREAD and not any(character.isalnum() for character in label):
        said = "bullet"
    if said in {UNREAD, "bullet"}:
        numbers = ()
    return Label(
        said, numbers, stripped, before, after, start, end, stop=0, typed=False, alone=alone
    )


def _typed(text: str, *, heading: bool) -> Label | None:
    found = _worded(text, heading=heading) or _bare(text)
    if found is None and heading:
        return _unnumbered(text)
    if found is None:
        return None
    stop = _LEADS.match(text, found.stop)
    end = stop.end() if stop is not None else found.stop
    return found._replace(stop=end, alone=end >= len(text))


@cache
def _words() -> re.Pattern[str]:
    words = sorted(label_words(), key=len, reverse=True)
    named = "|".join(map(re.escape, words))
    return re.compile(
        rf"(?P<word>{named})"
        rf"(?:\.?{_BLANK}+(?:(?:No|Nr|N[\u00ba\u00b0]|\u2116)\.?{_BLANK}?)?|\.(?=\d))"
        rf"(?P<number>(?-i:{NUMBER})|[^\W\d_]{{2,}}(?!\w))",
        re.IGNORECASE,
    )


def _worded(text: str, *, heading: bool) -> Label | None:
    korean = _KOREAN.match(text)
    if korean is not None:
        return _korean(text, korean)
    match = _words().match(text)
    numbers = readings(match["number"]) if match is not None else ()
    if match is None or not numbers:
        return None
    kind = label_words()[match["word"].lower()]
    if not _leads(text, match.end(), small=heading and kind in COMPONENTS):
        return None
    return _label(kind, numbers, text, match.span("number"), match.end())


def _unnumbered(text: str) -> Label | None:
    """Return the label without a number of the heading of an only annex, which is a text apart."""
    word = _FIRST.match(text)
    kind = label_words().get(word[1].lower(), "") if word is not None else ""
    if word is None or kind not in COMPONENTS or kind == "protocol":
        return None
    return Label(kind, (), "", "", "", 0, 0, 0, typed=True, alone=False)


def _korean(text: str, match: re.Match[str]) -> Label | None:
    if _KOREAN_REST.match(text, match.end()) is None or _REFERS.match(text, match.end()):
        return None
    suffix = f"\uc758{match[3]}" if match[3] else ""
    numbers: tuple[Number, ...] = ()
    if match[1][0] != "0":
        numbers = (Number("1", (int(match[1]),), suffix),)
    return _label(COUNTERS[match[2]], numbers, text, match.span(1), match.end())


def _leads(text: str, end: int, *, small: bool) -> bool:
    """Whether what stands behind a word and its number makes them a label.

    A title begins with a capital; a small letter makes "Article 5 shall apply" a reference, but in
    the heading of an annex ("Annex 1 to the Agreement").
    """
    if _REST.match(text, end) is not None:
        return True
    titled = _TITLE.match(text, end)
    if titled is None:
        return False
    character = text[titled.end() - 1]
    return small or character != character.lower()


def _bare(text: str) -> Label | None:
    match = _BARE.match(text)
    if match is None:
        return None
    name = next(each for each in "abcdef" if match[each] is not None)
    numbers = readings(match[name])
    if not numbers or (match["open"] and _ITEM.match(text, match.end())):
        return None
    if match["stop"] and text[match.end() :].lstrip()[:1].isdigit():
        return None  # "10. 000", "12. 03. 2024"
    return _label("", numbers, text, match.span(name), match.end())


def _label(
    kind: str, numbers: tuple[Number, ...], text: str, span: tuple[int, int], end: int
) -> Label:
    start, stop = span
    after = _LEADS.match(text, stop)
    shown = text[stop : after.end() if after else stop].rstrip()
    number = text[start:stop]
    return Label(
        kind, numbers, number, text[:start], shown, start, stop, end, typed=True, alone=False
    )
