"""The glossary: a list of definitions without labels, whose order says nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from paraph.language.arranging import HEADINGS, LEAD, LOOKING_BACK, POINTING, TEXT_NAMES
from paraph.proof.checker.documents.heeded import Names, heeds
from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.meaning import DEFINED, alone, elsewhere, term_of
from paraph.proof.checker.documents.quotes import quoted
from paraph.proof.checker.documents.sides import Match, Sides
from paraph.proof.checker.documents.tree import Node, Tree
from paraph.proof.checker.whole import Whole
from paraph.text.node import PROPERTIES, Provision, Text

LANGUAGE = "en"
"""The one language whose definitions and words are read for it."""
_PART = re.compile(r"(?:sub-?)?(?:para|point|clause)", re.IGNORECASE)
"""Kinds of provision that may be counted where they bear no number."""
_UNREAD = frozenset(("image", "equation", "chart", "diagram", "object", "unread", "ruby", "symbol"))
"""What is shown and has no words, or others than it shows."""
_QUOTED = re.compile(r"[\u201c\"]([^\u201c\u201d\"\n]{1,80})[\u201d\"]")


def glossary(sides: Sides, moved: list[Match], code: str) -> str:
    """Say why definitions are not merely in another order."""
    if code != LANGUAGE:
        return "the order of definitions is read in English alone"
    lists = [_Lists(text, tree) for text, tree in zip(sides.texts, sides.trees, strict=True)]
    for match in moved:
        if why := _moves(match, lists):
            return why
    pairs = {(lists[0].of[match.old], lists[1].of[match.new]) for match in moved}
    for pair in sorted(pairs):
        members = [each.members(run) for each, run in zip(lists, pair, strict=True)]
        why = _same(sides, *members)
        for side, held in zip(lists, members, strict=True):
            why = why or side.free(held) or side.framed(held) or side.heeded(held)
        if why:
            return why
    return ""


def _moves(match: Match, lists: list[_Lists]) -> str:
    """Say why a provision that moved is no definition that stayed as it was."""
    pair = match.pair
    if pair is None or pair.order != "arrangement" or pair.pieces or pair.label:
        return f"a definition that moved changed too (old provision {match.old})"
    if min(lists[0].of[match.old], lists[1].of[match.new]) < 0:
        return f"what moved is no definition of a list (old provision {match.old})"
    return ""


def _same(sides: Sides, olds: list[int], news: list[int]) -> str:
    """Say why a list has not the members and the frame that it had."""
    if sorted(sides.onto.get(at, -1) for at in olds) != news:
        return "the list of definitions has not the members that it had"
    around = (olds[0] - 1, news[0] - 1), (olds[-1] + 1, news[-1] + 1)
    if any(sides.onto.get(one) != two for one, two in around):
        return "the list of definitions has not the frame that it had"
    provisions = [
        sorted(text.provisions[at] for at in members)
        for text, members in zip(sides.texts, (olds, news), strict=True)
    ]
    return "" if provisions[0] == provisions[1] else "a definition of the list changed too"


class _Lists:
    """The lists of definitions of a text: `of` has for each provision its list, -1 for none."""

    def __init__(self, text: Text, tree: Tree) -> None:
        self._text, self._nodes = text, tree.nodes
        self.of: list[int] = []
        held = Whole(text).quoted
        run, before = -1, None
        for at, provision in enumerate(text.provisions):
            if at in held or not _defines(provision, tree.nodes[at].label):
                run, before = -1, None
                self.of.append(-1)
                continue
            shape = provision.level, provision.depth
            run = run if run >= 0 and shape == before else at
            before = shape
            self.of.append(run)

    def members(self, run: int) -> list[int]:
        """Return the provisions of a list."""
        return [at for at, each in enumerate(self.of) if each == run]

    def free(self, members: list[int]) -> str:
        """Say why the order of definitions may matter to what they say."""
        wordings = [self._text.provisions[at].text for at in members]
        if len({wording[-1:] for wording in wordings}) != 1:
            return "definitions of a list end with different signs"
        terms = [term_of(wording) for wording in wordings]
        known = {term.lower().removesuffix("s") for term in terms}
        if "" in terms or len(known) != len(terms):
            return "a list defines something that is no term, or one term twice"
        cites = self._cites(members)
        every = {*terms, *self._quoted_terms()}
        for at, wording in zip(members, wordings, strict=True):
            if not alone(wording, every, cites):
                return f"a definition may lean on where it stands (provision {at})"
        return ""

    def framed(self, members: list[int]) -> str:
        """Say why what stands before or behind a list may give it an order."""
        before, behind = members[0] - 1, members[-1] + 1
        provisions = self._text.provisions
        if before < 0 or behind >= len(provisions):
            return "a list of definitions has no lead, or nothing ends it"
        if not _leads(provisions[before], self._nodes[before].label):
            return "what leads to the definitions may give them an order"
        if self._points_back(behind):
            return "what stands behind the definitions may speak of the last of them"
        last = provisions[members[-1]]
        ends = self._nodes[behind].label is not None or provisions[behind].kind == "heading"
        if not ends or provisions[behind].depth > last.depth:
            return "what stands behind the definitions may belong to the last of them"
        return ""

    def _points_back(self, behind: int) -> bool:
        """Whether what stands behind a list begins with a word that may point to its last one."""
        for at in range(behind, len(self.of)):
            said = self._wording(at).lower()
            if re.match(POINTING, said):
                return True
            if self._text.provisions[at].kind != "heading" and said:
                return re.search(rf"(?<!\w)(?:{LOOKING_BACK})(?!\w)", said) is not None
        return False

    def heeded(self, members: list[int]) -> str:
        """Say which words of the text may heed the order of the definitions."""
        lines = [self._text.provisions[at].text for at in members]
        # What is defined elsewhere is quoted there.
        terms = tuple(sorted(map(term_of, lines)))
        own = tuple(sorted(term_of(each) for each in lines if not elsewhere(each)))
        cites = self._cites(members)
        apart = {members[0] - 1, *members}
        wordings = [self._wording(at) for at in range(len(self.of))]
        names = Names(wordings, self._quoted_terms())
        for at, provision in enumerate(self._text.provisions):
            if any(mark.name in _UNREAD or mark.value[:1] == "#" for mark in provision.marks):
                return f"something that is not read may show an order (provision {at})"
            titled = _headings().fullmatch(wordings[at].lower())
            if (
                at not in apart
                and not titled
                and (what := heeds(wordings[at], (terms, own), names, cites))
            ):
                return f"\u201c{what}\u201d may heed the order of definitions (provision {at})"
        return ""

    def _wording(self, at: int) -> str:
        """Return what a provision says behind its label."""
        label, text = self._nodes[at].label, self._text.provisions[at].text
        return text[label.stop if label is not None and label.typed else 0 :].strip()

    def _quoted_terms(self) -> frozenset[str]:
        """Return the terms that any provision may define in quotation marks."""
        found = [
            match[1] for each in self._text.provisions for match in _QUOTED.finditer(each.text)
        ]
        return frozenset([term for term in found if term_of(f'"{term}" means a ship.')])

    def _cites(self, members: list[int]) -> _Cites:
        return _Cites(self._nodes, members[0])


class _Cites:
    """Whether a kind and number may be of a provision that holds a list, or of one of the list."""

    def __init__(self, nodes: Sequence[Node], first: int) -> None:
        labels = [(at, node.label) for at, node in enumerate(nodes) if node.label is not None]
        self._borne = frozenset([label.number.lower() for _, label in labels])
        around = {nodes[first].parent, first - 1, first - 2}
        numbers: set[str] = set()
        for at, label in reversed(labels):
            if at < first and (at in around or not numbers):
                numbers.add(label.number.lower())
                around.add(nodes[at].parent)
        self._numbers = frozenset(numbers)

    def __call__(self, kind: str, number: str) -> bool:
        """Whether the number may be that of the list, or of a paragraph that bears none."""
        low = number.lower()
        if any(low == each or low.startswith(f"{each}.") for each in self._numbers):
            return True
        return _PART.match(kind) is not None and low not in self._borne


def _defines(provision: Provision, label: Label | None) -> bool:
    """Whether a provision is a paragraph without label or mark that defines a quoted term."""
    if provision.kind != "paragraph" or label is not None or provision.level or provision.marks:
        return False
    text = provision.text
    return text.isprintable() and len(quoted(text)) == 1 and DEFINED.match(text) is not None


def _leads(provision: Provision, label: Label | None) -> bool:
    """Whether a provision leads to definitions and says nothing more."""
    if any(mark.name not in PROPERTIES for mark in provision.marks):
        return False
    stop = label.stop if label is not None and label.typed else 0
    said = provision.text[stop:].strip().lower()
    if provision.kind == "heading":
        return _headings().fullmatch(said) is not None
    return _lead().fullmatch(said) is not None


@cache
def _lead() -> re.Pattern[str]:
    names = "|".join(sorted(TEXT_NAMES)).lower()
    return re.compile(LEAD.replace("{name}", f"(?:{names})"))


@cache
def _headings() -> re.Pattern[str]:
    return re.compile(rf"{HEADINGS}[.:]?")
