"""How provisions nest: parents and roles, found in one pass with a stack of what is open.

Words come first ("Article" lies inside "Chapter"), then numbers that contain the outer one ("5.1"
in "5."), then the manner of the label ("(a)" under "1."), then levels where the format has them.
docs/reference/addresses.md says how a reader can foresee it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from paraph.language.manners import BRACKETS, LEADS_IN, OUTER_FIRST, SENTENCE_ENDS
from paraph.text.front import front, heading_like
from paraph.text.label import ANNEXES, Label
from paraph.text.node import Provision

_RANKS = {
    "protocol": 0,
    "annex": 1,
    "schedule": 1,
    "exhibit": 1,
    "attachment": 1,
    "appendix": 2,
    "book": 10,
    "part": 20,
    "title": 30,
    "chapter": 40,
    "section": 50,
    "subsection": 60,
    "article": 70,
    "rule": 70,
    "clause": 75,
}
_ARTICLE = 70
_SECTION_INSIDE = 80  # where articles hold sections
_HEADING = 90
_LIST = 100
_STATED = {"paragraph": 1, "point": 2, "item": 3}  # "Paragraph 3" in words
_TITLE = 300  # characters
_OWN = {"section": "section-break"}


class _Open(NamedTuple):
    """A provision that may hold what follows. `holder` holds what follows without a label."""

    place: int
    rank: int
    level: int
    style: str
    value: int
    number: str
    holder: int
    point: bool = False


_FLOW = frozenset(("paragraph", "heading"))


def nest(
    provisions: Sequence[Provision],
    labels: Sequence[Label | None],
    preamble: tuple[str, ...],
    testimonium: tuple[str, ...],
) -> tuple[list[int], list[str]]:
    """Return for each provision its parent (-1 at the top) and its role.

    `preamble` and `testimonium` are the words that name a preamble and open a closing formula.
    """
    parents = [-1] * len(provisions)
    roles = [""] * len(provisions)
    inside = _section_inside(labels)
    flow = _Flow(_Tree(provisions, labels, parents, roles, inside), testimonium=testimonium)
    beginning = front(provisions, labels, preamble)
    roles[: len(beginning)] = beginning
    inner: list[tuple[int, _Flow]] = []
    last = [-1]  # at each depth, the last provision there
    for index, provision in enumerate(provisions):
        depth = provision.depth
        if not depth:
            if not roles[index]:
                flow.place(index, provision)
            last = [index]
            inner = []
            continue
        del last[depth:]
        base = last[depth - 1]
        last.append(index)
        while inner and (
            inner[-1][0] > depth or (inner[-1][0] == depth and inner[-1][1].base != base)
        ):
            inner.pop()
        if inner and inner[-1][0] == depth:
            inner[-1][1].place(index, provision)
        elif provision.kind in _FLOW:
            inner.append((depth, _Flow(flow.tree, base)))
            inner[-1][1].place(index, provision)
        else:
            parents[index] = base
            roles[index] = _OWN.get(provision.kind, provision.kind)
    return parents, roles


class _Tree(NamedTuple):
    """What all flows of one text work on."""

    provisions: Sequence[Provision]
    labels: Sequence[Label | None]
    parents: list[int]
    roles: list[str]
    inside: bool  # sections lie in articles


class _Flow:
    """One run of provisions at one depth: the main text, or what follows inside a cell or note."""

    __slots__ = ("base", "closing", "stack", "testimonium", "tree", "waits")

    def __init__(self, tree: _Tree, base: int = -1, testimonium: tuple[str, ...] = ()) -> None:
        self.tree = tree
        self.base = base
        self.testimonium = testimonium
        self.stack: list[_Open] = []
        self.waits = -1  # a provision that is a label and nothing else: its title may follow
        self.closing = False

    def place(self, index: int, provision: Provision) -> None:
        """Find the parent and role of the provision `index`, and open it for what follows."""
        label = self.tree.labels[index]
        kind = provision.kind
        if kind not in _FLOW:
            self._beside(index, provision)
        elif label is None or (label.kind in ANNEXES and self._names_annexes(label)):
            self._plain(index, provision)
        elif label.kind == "bullet":
            self._bullet(index, provision)
        elif label.style or label.kind in _STATED:
            self._listed(index, provision, label)
        else:
            self._ranked(index, provision, label)

    def _set(self, index: int, parent: int, role: str) -> None:
        self.tree.parents[index] = parent
        self.tree.roles[index] = role

    def _top(self) -> int:
        return self.stack[-1].place if self.stack else self.base

    def _beside(self, index: int, provision: Provision) -> None:
        kind = provision.kind
        if kind in {"header", "footer", "section"}:
            self._set(index, self.base, _OWN.get(kind, kind))
            return
        self.waits = -1
        self._set(index, self._hold(), kind)

    def _hold(self) -> int:
        """Return what holds a provision without a label, and close the points before it."""
        stack = self.stack
        if not stack:
            return self.base
        holder = stack[-1].holder
        while stack and stack[-1].place != holder:
            stack.pop()
        return holder

    def _plain(self, index: int, provision: Provision) -> None:
        text = provision.text
        if not text or text.isspace():
            self._set(index, self._top(), "blank")
            return
        if self.waits >= 0 and self._titles(provision):
            self._set(index, self.waits, "heading")
            return
        self.waits = -1
        if provision.kind == "heading":
            self._headed(index, provision)
            return
        if self.testimonium and text[:24].lower().startswith(self.testimonium):
            self.stack.clear()
            self.closing = True
            self._set(index, self.base, "testimonium")
            return
        if self.closing:
            self._set(index, self.base, "signature")
            return
        self._set(index, self._hold(), "paragraph")

    def _names_annexes(self, label: Label) -> bool:
        """Return whether "Annex" is no annex, but the title of an article about it."""
        return not label.number and self.waits >= 0 and self.stack[-1].rank >= _ARTICLE

    def _titles(self, provision: Provision) -> bool:
        """Return whether `provision` is the title of the label that stands alone before it."""
        waiting = self.tree.provisions[self.waits]
        text = provision.text
        if provision.kind == "heading":
            entry = self.stack[-1]
            return (
                provision.level <= waiting.level
                or waiting.kind != "heading"
                or entry.rank >= _ARTICLE
                or entry.rank < _RANKS["book"]
            )
        return len(text) <= _TITLE and text.rstrip()[-1] not in SENTENCE_ENDS

    def _headed(self, index: int, provision: Provision) -> None:
        """Place a heading without a label by its level."""
        level = provision.level
        stack = self.stack
        self.closing = False
        while stack:
            top = stack[-1]
            if (
                (top.rank >= _LIST and not 0 < top.level < level)
                or top.level >= level > 0
                or (not top.level and top.rank >= _ARTICLE)
            ):
                stack.pop()
            else:
                break
        parent = self._top()
        self._set(index, parent, "heading" if parent < 0 else "subheading")
        stack.append(_Open(index, _HEADING, level, "", 0, "", index))

    def _bullet(self, index: int, provision: Provision) -> None:
        self.waits = -1
        stack = self.stack
        level = _level(provision)
        while stack and stack[-1].style == "*" and stack[-1].level >= level:
            stack.pop()
        parent = self._top()
        self._set(index, parent, "bullet")
        stack.append(_Open(index, _LIST, level, "*", 0, "", parent, point=True))

    def _ranked(self, index: int, provision: Provision, label: Label) -> None:
        """Place a provision whose label has a word ("Article 5") by the rank of that word."""
        kind = label.kind
        rank = _SECTION_INSIDE if kind == "section" and self.tree.inside else _RANKS[kind]
        stack = self.stack
        level = provision.level if provision.kind == "heading" else 0
        while stack:
            top = stack[-1]
            if top.rank == _HEADING:
                if top.level and (not level or top.level < level) and rank > _RANKS["appendix"]:
                    break
            elif top.rank < rank:
                break
            stack.pop()
        self.closing = False
        self._set(index, self._top(), kind)
        stack.append(_Open(index, rank, level, "", label.value, label.number, index))
        self.waits = index if _label_alone(provision, label) else -1

    def _listed(self, index: int, provision: Provision, label: Label) -> None:
        """Place a provision whose label is a number alone, by what is open before it."""
        self.waits = -1
        stack = self.stack
        style, value = label.style or label.kind, label.value
        if label.roman and style:
            style, value = self._letter_or_roman(label)
        level = _level(provision)
        self._close(style, value, level, label)
        top = stack[-1] if stack else None
        parent = top.place if top else self.base
        text = provision.text
        heading = heading_like(provision, label)
        listed = top is not None and top.rank >= _LIST
        if heading and not listed and (top is None or top.rank < _ARTICLE or top.rank == _HEADING):
            role = "section"
        elif label.kind == "section":
            role = "point" if listed else "section"
        else:
            role = label.kind
        leads = heading or text.endswith(LEADS_IN)
        point = role in {"point", "item"}
        holder = index if leads or not point or top is None else top.holder
        self._set(index, parent, role)
        stack.append(_Open(index, _LIST, level, style, value, label.number, holder, point))
        if role == "section" and _label_alone(provision, label):
            self.waits = index

    def _close(self, style: str, value: int, level: int, label: Label) -> None:
        """Close what a new member of a list with this manner of label does not lie in."""
        stack = self.stack
        while stack and stack[-1].style == "*":
            stack.pop()
        outer, dot, _ = label.number.rpartition(".")
        for place in range(len(stack) - 1 if dot else -1, -1, -1):
            if stack[place].number == outer:
                del stack[place + 1 :]
                return
        for place in range(len(stack) - 1, -1, -1):
            entry = stack[place]
            if entry.rank < _LIST:
                break
            if entry.style == style and (not level or not entry.level or entry.level == level):
                del stack[place:]
                return
        while stack and stack[-1].rank >= _LIST and not _holds(stack[-1], style, value, level):
            stack.pop()

    def _letter_or_roman(self, label: Label) -> tuple[str, int]:
        """Return the style and value of "(i)", "v." and their like: what comes next decides."""
        number, roman, letter = label.number, label.roman, label.value
        upper = number.isupper()
        as_letter = label.style.replace("I", "A") if upper else label.style.replace("i", "a")
        as_roman = label.style.replace("A", "I") if upper else label.style.replace("a", "i")
        if len(number) > 1:
            return as_roman, roman
        later = ("", 0)
        for entry in reversed(self.stack):
            if entry.rank < _LIST:
                break
            if entry.style == as_roman and entry.value == roman - 1:
                return as_roman, roman
            if entry.style == as_letter and entry.value == letter - 1:
                return as_letter, letter
            if not later[0]:
                if entry.style == as_roman and entry.value < roman:
                    later = as_roman, roman
                elif entry.style == as_letter and entry.value < letter and roman != 1:
                    later = as_letter, letter
        if later[0]:
            return later
        return (as_roman, roman) if roman == 1 else (as_letter, letter)


def _holds(outer: _Open, style: str, value: int, level: int) -> bool:
    """Return whether a list that begins, or goes on, in another manner lies inside `outer`."""
    inner = _order(style) > _order(outer.style)
    if level and outer.level:
        return outer.level < level or (outer.level == level and value == 1 and inner)
    return value == 1 or inner


def _order(style: str) -> int:
    """Return how far inside a list of this manner commonly lies."""
    core = style.strip(BRACKETS)
    place = OUTER_FIRST.find(core[:1]) + 1 if core else 0
    # "1." lies outside "1.1", and that outside "(1)".
    bracketed = style[-1] == ")"
    return 2 * place + (core[:1] == "1" and ("." in core or bracketed))


def _level(provision: Provision) -> int:
    """Return the level on one scale: headings above all lists."""
    if not provision.level:
        return 0
    return provision.level if provision.kind == "heading" else _LIST + provision.level


def _label_alone(provision: Provision, label: Label) -> bool:
    return label.end >= len(provision.text.rstrip())


def _section_inside(labels: Sequence[Label | None]) -> bool:
    """Return whether sections lie in articles (as in many contracts) and not around them."""
    sections = articles = 0
    for label in labels:
        if label is not None and not label.style:
            if label.kind == "section":
                sections += 1
            elif label.kind == "article":
                articles += 1
    return 0 < articles <= sections
