"""The glossary: a list of definitions without labels, whose order says nothing."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from paraph.language.arranging import BY_PLACE, LEANS, ORDERED, PLACED_DEFINITIONS
from paraph.language.naming import EXHAUSTIVE
from paraph.language.standing import PLACED, RESPECTIVE
from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.quotes import quoted
from paraph.proof.checker.documents.sides import Match, Sides
from paraph.proof.checker.documents.tree import Tree
from paraph.proof.checker.whole import Whole
from paraph.text.node import PROPERTIES, Provision, Text

_QUOTED = re.compile(
    r"[\u201c\u00ab\"\u201e\u300c]\s*([^\u201c\u201d\u00ab\u00bb\"\u201e\u300c\u300d\n]{1,120}?)"
    r"\s*[\u201d\u00bb\"\u201c\u300d]"
)
_ENDINGS = ".;"
_SENTENCE = re.compile(r"[.;!?:]\s")
_INNER = re.compile(
    r"(?<![\w.,])(?:[IVXLC]+|\d{1,3})\s?\(\w{1,3}\)|(?<=\s)\d{1,3}\.\d{1,2}(?=[\s.;,)])"
)


def glossary(sides: Sides, moved: list[Match], code: str) -> str:
    """Say why definitions are not merely in another order."""
    runs = [_Runs(text, tree, code) for text, tree in zip(sides.texts, sides.trees, strict=True)]
    for match in moved:
        if why := _moves(match, runs):
            return why
    pairs = {(runs[0].of[match.old], runs[1].of[match.new]) for match in moved}
    for text in sides.texts:
        if why := _cited(text, code):
            return why
    for old, new in pairs:
        members = (
            [at for at, run in enumerate(runs[0].of) if run == old],
            [at for at, run in enumerate(runs[1].of) if run == new],
        )
        if why := _same(sides, *members):
            return why
        for which in (0, 1):
            text = sides.texts[which]
            why = _free(text, members[which], code) or _framed(sides, which, members[which], code)
            if why:
                return why
    return ""


def _moves(match: Match, runs: list[_Runs]) -> str:
    """Say why a provision that moved is no definition that stayed as it was."""
    pair = match.pair
    if pair is None or pair.order != "arrangement" or pair.pieces or pair.label:
        return f"a definition that moved changed too (old provision {match.old})"
    if min(runs[0].of[match.old], runs[1].of[match.new]) < 0:
        return f"what moved is no definition of a list (old provision {match.old})"
    return ""


def _same(sides: Sides, olds: list[int], news: list[int]) -> str:
    """Say why a list has not the members and the frame that it had."""
    if sorted(sides.onto.get(at, -1) for at in olds) != news:
        return "the list of definitions has not the members that it had"
    around = (olds[0] - 1, news[0] - 1), (olds[-1] + 1, news[-1] + 1)
    if any(sides.onto.get(one) != two for one, two in around):
        return "the list of definitions has not the frame that it had"
    held = set(olds)
    touched = [match.old for match in sides.matches if match.old in held and match.pieces]
    return f"a definition of the list changed too (old provision {touched[0]})" if touched else ""


def _free(text: Text, members: list[int], code: str) -> str:
    """Say why the order of definitions may matter to what they say."""
    wordings = [text.provisions[at].text for at in members]
    ends = {wording.rstrip()[-1:] for wording in wordings}
    if len(ends) != 1 or not ends <= set(_ENDINGS):
        return "definitions of a list end with different signs"
    terms = [_term(wording) for wording in wordings]
    if max(Counter(terms).values()) > 1:
        return "a list defines one term twice"
    for wording in wordings:
        match = _QUOTED.match(wording)
        body = wording[match.end() :] if match else wording
        if _leans(code).search(body) or _SENTENCE.search(body):
            return "a definition leans on where it stands"
    return ""


def _framed(sides: Sides, which: int, members: list[int], code: str) -> str:
    """Say why what stands before or behind a list may give it an order."""
    provisions, nodes = sides.texts[which].provisions, sides.trees[which].nodes
    before, behind = members[0] - 1, members[-1] + 1
    if before < 0 or behind >= len(provisions):
        return "a list of definitions has no lead, or nothing ends it"
    lead = provisions[before]
    if re.search(rf"(?<!\w)(?:{ORDERED[code]})(?!\w)", lead.text, re.IGNORECASE):
        return "the lead of the definitions gives them an order"
    ends = nodes[behind].label is not None or provisions[behind].kind == "heading"
    if not ends or provisions[behind].depth > provisions[members[-1]].depth:
        return "what stands behind the definitions may belong to the last of them"
    return ""


def _cited(text: Text, code: str) -> str:
    """Say why a text may cite a definition by its place."""
    cites = _cites(code)
    for at, provision in enumerate(text.provisions):
        if cites.search(provision.text) or _INNER.search(provision.text):
            return f"a definition may be cited by its place (provision {at})"
    return ""


@cache
def _cites(code: str) -> re.Pattern[str]:
    """Return what finds a word for a paragraph near a word for a place, or with a number."""
    word, place = PLACED_DEFINITIONS[code], BY_PLACE[code]
    gap = r"(?:[\s,]+[^\W\d_]+){0,5}[\s,]+"
    return re.compile(
        rf"(?<!\w)(?:(?:{place}){gap}(?:{word})|(?:{word}){gap}(?:{place})|(?:{word})\s+\d)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _leans(code: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, (*PLACED, *RESPECTIVE)))
    return re.compile(rf"(?<!\w)(?:(?:{LEANS[code]})(?!\w)|{words})", re.IGNORECASE)


def _term(wording: str) -> str:
    match = _QUOTED.match(wording)
    return match[1].lower() if match else ""


class _Runs:
    """The lists of definitions of a text: `of` has for each provision its list, -1 for none."""

    def __init__(self, text: Text, tree: Tree, code: str) -> None:
        self.of: list[int] = []
        held = Whole(text).quoted
        run, before = -1, None
        for at, provision in enumerate(text.provisions):
            defines = at not in held and _defines(provision, tree.nodes[at].label, code)
            if not defines:
                run, before = -1, None
                self.of.append(-1)
                continue
            shape = provision.level, provision.depth
            run = run if run >= 0 and shape == before else at
            before = shape
            self.of.append(run)


def _defines(provision: Provision, label: Label | None, code: str) -> bool:
    """Whether a provision is a paragraph without label or mark that defines a quoted term."""
    if provision.kind != "paragraph" or label is not None or provision.level:
        return False
    if any(mark.name not in PROPERTIES for mark in provision.marks):
        return False
    text = provision.text
    match = _QUOTED.match(text)
    if match is None or not text.isprintable() or len(quoted(text)) != 1:
        return False
    behind = text[match.end() :]
    return _means(code).match(behind) is not None and not text.rstrip().endswith(":")


@cache
def _means(code: str) -> re.Pattern[str]:
    if code in EXHAUSTIVE:
        return re.compile(rf"[ \u00a0]{{0,2}}{EXHAUSTIVE[code]}", re.IGNORECASE)
    return re.compile(r"\s*(?:\uc774\ub780|\ub780|\uc774\ub77c \ud568\uc740)(?=\s)")
