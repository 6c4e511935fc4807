"""The mentions of a text in Korean, which writes the counter behind the number."""

from __future__ import annotations

import re

from paraph.language import standing
from paraph.language.formerly import KOREAN_PAPERS
from paraph.language.manners import COUNTERS
from paraph.language.table import step_words
from paraph.proof.checker.documents.grammar import foreign_words
from paraph.proof.checker.documents.instruments import Own
from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.mention import (
    OTHER,
    OWN,
    UNCLEAR,
    Item,
    Mention,
    Reading,
    Step,
    Stray,
    Token,
)
from paraph.proof.checker.documents.strays import strays

_FIRST = re.compile(standing.KOREAN_FIRST)
_UNIT = re.compile(r"\s?(?:\uc81c\s?)" + standing.KOREAN_UNIT)
_ITEM = re.compile(standing.KOREAN_ITEM)
_JOINT = re.compile(standing.KOREAN_JOINT)
_ANNEX = re.compile(standing.KOREAN_ANNEX)
_OWN = re.compile(standing.KOREAN_OWN)
_INSIDE = re.compile(standing.KOREAN_INSIDE)
_SAME = re.compile(standing.KOREAN_SAME)
_OTHER = re.compile(standing.KOREAN_OTHER)
_DOUBT = re.compile(standing.KOREAN_DOUBT)
_NAMES = re.compile(standing.KOREAN_OTHER.removesuffix(r"\s*$"))
_DOUBTS = re.compile(standing.KOREAN_DOUBT.removesuffix(r"\s*$"))
_PLACED = re.compile(standing.KOREAN_PLACED)
_LOOSE = re.compile(standing.KOREAN_LOOSE)
_BARE = re.compile(standing.KOREAN_BARE)
_FOREIGN = re.compile(r"(?<![^\W_])([A-Za-z\u0400-\u04ff]+)\W{0,3}(\d{1,3})(?!\d)")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_RANKS = standing.KOREAN_RANKS
_HANGUL = re.compile(r"[\uac00-\ud7a3]+")
_NEAR = 40


def read(text: str, label: Label | None, own: Own) -> Reading:
    """Return what a Korean `text` mentions, and which of its numbers are in doubt."""
    start = label.stop if label is not None and label.typed else 0
    found: list[Mention] = []
    other = False
    at = start
    while at < len(text):
        first, annex = _FIRST.search(text, at), _ANNEX.search(text, at)
        if first is None and annex is None:
            break
        if first is None or (annex is not None and annex.start() < first.start()):
            mention = _annex(text, annex) if annex is not None else None
        else:
            mention = _mention(text, first, own)
        if mention is None:
            break
        if not mention.whole and (other or _strange(text, mention, own)):
            mention = mention._replace(whole=UNCLEAR)
        other = other or mention.whole in {OTHER, UNCLEAR}
        found.append(mention)
        at = mention.end
    for match in _PLACED.finditer(text, start):
        if not any(each.start <= match.start() < each.end for each in found):
            found.append(Mention(*match.span(), (), placed=COUNTERS[match["unit"]]))
    found.sort()
    loose = [
        Stray(Token(*match.span("number"), match["number"]), COUNTERS[match["unit"]])
        for match in _LOOSE.finditer(text, start)
        if not any(each.start <= match.start() < each.end for each in found)
    ]
    bare = [
        Stray(Token(*match.span("number"), match["number"]))
        for match in _BARE.finditer(text, start)
    ]
    words = foreign_words("ko")
    bare += [
        Stray(Token(*match.span(2), match[2]))
        for match in _FOREIGN.finditer(text, start)
        if match[1].lower() in words
    ]
    if _INVISIBLE.search(text):
        bare += [Stray(Token(*match.span(), match[0])) for match in re.finditer(r"\d{1,3}", text)]
    return Reading(tuple(found), (*loose, *bare, *strays(text, start, found, "ko")))


def names_other(text: str) -> bool:
    """Whether a wording names another text than this one."""
    return bool(others(text))


def others(text: str) -> list[int]:
    """Return where a wording names another text than this one, or may do so."""
    return sorted(
        [
            match.start()
            for pattern in (_NAMES, _DOUBTS)
            for match in pattern.finditer(text)
            if _OWN.search(text[: match.end()]) is None
        ]
    )


def _mention(text: str, first: re.Match[str], own: Own) -> Mention:
    steps, at = _chain(text, first)
    items = [Item(tuple(steps))]
    sure = True
    while (joint := _JOINT.match(text, at)) is not None:
        following = _FIRST.match(text, joint.end())
        item = _ITEM.match(text, joint.end()) if following is None else None
        if following is None and item is None:
            sure = not re.match(r"\s*\d", text[joint.end() :])
            break
        if following is not None:
            steps, end = _chain(text, following)
            rank = _RANKS.index(following["unit"])
        else:
            steps, end, rank = [_step(item, "item")] if item else [], joint.end(), len(_RANKS) - 1
            end = item.end() if item else end
        led = [step for step in items[-1].steps if _rank(step) < rank]
        if rank < _rank(items[0].steps[0]):
            break
        items.append(Item((*led, *steps), "to" if joint["to"] else ","))
        at = end
    whole, inside, certain = _whole(text, first.start(), own)
    sure = sure and certain and _ends(text, at)
    return Mention(first.start(), at, tuple(items), None, inside, whole, sure)


def _strange(text: str, mention: Mention, own: Own) -> bool:
    """Whether words before or behind a mention may make it one of another text, or of an old one.

    "The Charter (Article 5)", "Article 5 (Charter)", "the former Article 5", "Article 5 of the
    Annex". A text that calls itself so, or says "this", is none.
    """
    lead = text[max(0, mention.start - _LONG) : mention.start]
    if _FORMER.search(lead) or _ANNEXED.search(lead) or _PAPER.search(lead):
        return True
    if _PAPER_BEHIND.match(text, mention.end):
        return True
    near = _NEARBY.match(text, mention.end)
    wordings = [(lead, 0), (text[mention.end : mention.end + _AFTER], near is None)]
    for wording, far in wordings:
        for pattern in (_NAMES, _DOUBTS):
            for match in pattern.finditer("" if far else wording):
                name = re.sub(r"\uc758?\s*$", "", match[0])
                if name not in own.names and _OWN.search(wording[: match.end()]) is None:
                    return True
    return False


_PAPER = re.compile(rf"{KOREAN_PAPERS}(?:\uc758)?\s?[(,\uff08]?\s?$")
_PAPER_BEHIND = re.compile(rf"\s?[(\uff08,]\s?(?:\S{{1,8}}\s)?{KOREAN_PAPERS}")
_AFTER, _LONG = 20, 300  # characters
_NEARBY = re.compile(r"\s?[(,\u2014\u2013-]")
_CHARTER = re.compile("\ud5cc\uc7a5|\uaddc\uc57d")
_FORMER = re.compile(
    r"(?:\uc885\uc804|\uad6c|\uac1c\uc815\s?\uc804|\ub2f9\ucd08|\uc6d0\ub798|\uc608\uc804|\uc61b|\uc2e0)(?:\uc758)?\s*$|\uac19\uc740\s\S{1,6}\s*$"
)
_ANNEXED = re.compile(
    r"(?:\ubd80\uc18d\uc11c|\ubd80\ub85d|\ubcc4\ud45c|\ubcc4\ucca8|\ubcc4\uc9c0|\ucca8\ubd80|\ubd99\uc784)(?:\uc758)?\s*$"
)


def _chain(text: str, first: re.Match[str]) -> tuple[list[Step], int]:
    steps, at = [_step(first, COUNTERS[first["unit"]])], first.end()
    rank = _RANKS.index(first["unit"])
    while True:
        match = _UNIT.match(text, at) or _ITEM.match(text, at)
        if match is None or _RANKS.index(match["unit"]) <= rank:
            return steps, at
        rank = _RANKS.index(match["unit"])
        steps.append(_step(match, COUNTERS[match["unit"]]))
        at = match.end()


def _step(match: re.Match[str], kind: str) -> Step:
    start, end = match.span("number")
    if kind != "item" and match.end() > match.end("unit"):
        end = match.end()  # "5\uc870\uc7582"
    return kind, Token(start, end, match.string[start:end])


def _rank(step: Step) -> int:
    return next(
        (at for at, counter in enumerate(_RANKS) if COUNTERS[counter] == step[0]), len(_RANKS)
    )


def _annex(text: str, match: re.Match[str]) -> Mention:
    kind = step_words("ko").get(match["word"], "note" if match["word"] == "\uac01\uc8fc" else "?")
    token = Token(*match.span("number"), match["number"])
    sure = kind != "?" and _ends(text, match.end()) and _JOINT.match(text, match.end()) is None
    whole = UNCLEAR if _OTHER.search(text[max(0, match.start() - _NEAR) : match.start()]) else ""
    return Mention(match.start(), match.end(), (Item(((kind, token),)),), whole=whole, sure=sure)


def _whole(text: str, start: int, own: Own) -> tuple[str, str, bool]:
    """Return the instrument, what the mention lies inside of, and whether both are certain."""
    lead = text[max(0, start - _NEAR) : start]
    if (this := _OWN.search(lead)) is not None:
        named = any(name and name in this[0] for name in own.names)
        # "This Charter" of an agreement is the one that was spoken of.
        own_name = named or not own.names or not _CHARTER.search(this[0])
        return (OWN if own_name else UNCLEAR), "", own_name
    if (inside := _INSIDE.search(lead)) is not None:
        return "", COUNTERS[inside["unit"]], True
    other = _OTHER.search(lead)
    if other is not None:
        name = re.sub(r"\uc758?\s*$", "", other[0])
        return (UNCLEAR if name in own.names | own.held else OTHER), "", True
    if _SAME.search(lead) or _DOUBT.search(lead):
        return UNCLEAR, "", False
    return "", "", True


def _ends(text: str, at: int) -> bool:
    """Whether what follows is no part of a mention: a sign, a blank, or a particle."""
    if at == len(text) or text[at] in '.,;:)]\u300d\u300f\u201d"\u3011(':
        return True
    if text[at].isspace():
        word = _HANGUL.match(text, at + 1)
        return not text[at + 1 : at + 2].isdigit() and (
            word is None or not word[0].startswith(tuple(standing.GOES_ON["ko"]))
        )
    word = _HANGUL.match(text, at)
    return word is not None and word[0] in standing.ENDS["ko"]
