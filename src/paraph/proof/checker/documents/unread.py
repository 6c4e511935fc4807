"""Unread: numbers that nobody read, though they are or were those of a relabelled provision.

While any label changes, every number of both texts must be accounted for: it is a number of a label
or of a reference that was read, or it surely names no provision, or no label that changed had it.
Anything else refuses the class: it may be a reference that was left behind.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from paraph.language.quantities import folded
from paraph.language.standing import IBIDEM
from paraph.proof.checker.documents.enumerators import enumerators
from paraph.proof.checker.documents.harmless import Surroundings
from paraph.proof.checker.documents.labels import COMPONENTS, CONTENTS, Label
from paraph.proof.checker.documents.mention import Mention
from paraph.proof.checker.documents.misspelt import misspelt
from paraph.proof.checker.documents.moved import Moved
from paraph.proof.checker.documents.numbers import loose
from paraph.proof.checker.documents.numerals import COUNTED, Numeral, Value, numerals
from paraph.proof.checker.documents.perusal import Perusal
from paraph.proof.checker.documents.sides import Match, Sides
from paraph.proof.checker.documents.tree import family
from paraph.text.node import Mark, Provision

_FEW, _TITLE = 2, 10
_TARGET = re.compile(r"\d{1,3}(?!\d)")
_JOINT = re.compile(
    r"[ \u00a0]?(?:,|;|/|&|[-\u2010-\u2015]|[ \u00a0][^\W\d_]{1,3}[ \u00a0])"
    r"[ \u00a0]?[(\[]?$|[ \u00a0(]$"
)
_LAST = re.compile(r"([^\W\d_]+)[ \u00a0]*$")
_WEB = ("http:", "https:", "mailto:", "ftp:", "tel:")
_SPOKEN = frozenset(("link", "equation", "ruby", "unread", "field"))
_Key = tuple[Provision, Label | None, bool]
_PARITY = re.compile(
    r"(?<![^\W_])(?:(?:even|odd)[- ]?(?:numbered|numbers?)(?![^\W_])"
    r"|(?:odd|even|alternate)[ \u00a0](?:articles|clauses|sections|paragraphs|points|items|chapters"
    r"|parts|annexes|schedules|appendices|recitals|rules)(?![^\W_])"
    r"|(?:im)?pairs?(?![^\W_])|(?:im)?pares(?![^\W_])|impar(?![^\W_])"
    r"|(?:\u043d\u0435)?\u0447[\u0435\u0451]\u0442\u043d)|\uc9dd\uc218|\ud640\uc218",
    re.IGNORECASE,
)
"""Words by which provisions are told apart as their numbers are even or odd."""


class Unread:
    """What of the numbers of both texts was read, and what of the others may be a reference."""

    def __init__(self, sides: Sides, perusal: Perusal, code: str) -> None:
        self._sides, self._perusal, self._code = sides, perusal, code
        self._found: dict[_Key, tuple[Numeral, ...]] = {}
        self._moved: dict[str, set[Value]] = {}
        for match in sides.changed:
            labels = sides.labels(match)
            values = [
                loose(label.numbers) if label is not None else frozenset() for label in labels
            ]
            for label, own, other in zip(labels, values, reversed(values), strict=True):
                if label is not None:
                    sort = "component" if label.kind in COMPONENTS else label.kind
                    self._moved.setdefault(sort, set()).update(_parts(own, other))
        self._values = frozenset().union(*self._moved.values())
        self._integers = frozenset([parts for _, parts in self._values])
        self._titles = frozenset(
            [
                (title, value)
                for match in sides.changed
                for which, at in enumerate(match[:2])
                for title, value in self._titled(which, at)
            ]
        )

    def touches(self, mention: Mention) -> bool:
        """Whether a number of a mention is or was one of a relabelled provision, of any kind.

        Annexes and their like count among themselves; how the number is written does not matter.
        """
        kinds = {kind for item in mention.items for kind, _ in item.steps}
        values = {parts for token in mention.tokens() for _, parts in loose(token.numbers)}
        wide = {parts[:size] for parts in values for size in range(1, len(parts) + 1)}
        if kinds <= COMPONENTS:
            held = {parts for _, parts in self._moved.get("component", ())}
            return not wide.isdisjoint(held)
        return not wide.isdisjoint(self._integers)

    def within(self, mention: Mention) -> bool:
        """Whether a number behind the first one may be that of a relabelled paragraph or point."""
        held = {
            parts
            for kind in ("", "paragraph", "point", "item")
            for _, parts in self._moved.get(kind, ())
        }
        values = {parts for token in mention.tokens()[1:] for _, parts in loose(token.numbers)}
        return not values.isdisjoint(held)

    def why(self, match: Match, moved: Moved) -> str:
        """Say which number of a provision nobody read; nothing where each is accounted for."""
        if not self._values:
            return ""
        for which, at in enumerate(match[:2]):
            what = self._provision(which, at, match, moved) or self._label(which, at, match)
            if what:
                return f"{what} stands in {self.place(which, at)}, and nobody could read it"
        return ""

    def place(self, which: int, at: int) -> str:
        """Return in words where a provision stands: "Article 9", or its place in the text."""
        nodes, above = self._sides.trees[which].nodes, at
        while above >= 0:
            label = nodes[above].label
            if label is not None and label.kind in {"article", "section", "clause"}:
                return f"{label.kind.capitalize()} {label.number}"
            above = nodes[above].parent
        return f"{('old', 'new')[which]} provision {at}"

    def _provision(self, which: int, at: int, match: Match, moved: Moved) -> str:
        old, new = (
            text.provisions[one].text
            for text, one in zip(self._sides.texts, match[:2], strict=True)
        )
        provision, label = self._sides.texts[which].provisions[at], self._typed(which, at)
        for one in self._unread(which, at, provision, label):
            if not moved.hides(which, one.start, one.end, old, new):
                return f"a number {one.text!r}"
        for mark in provision.marks:
            numbers = _TARGET.findall(_spoken(mark))
            if any((int(part),) in self._integers for part in numbers):
                return f"a {mark.name} to {mark.value!r}"
        if parity := _PARITY.search(provision.text):
            return f"{parity[0]!r}"
        if "note" in self._moved:
            for word in IBIDEM:
                if re.search(rf"(?<![^\W_]){word}(?![^\W_])", provision.text, re.IGNORECASE):
                    return f"{word!r}"
        return ""

    def _unread(
        self, which: int, at: int, provision: Provision, label: Label | None
    ) -> tuple[Numeral, ...]:
        listing = self._listing(which, at)
        key = provision, label, listing
        if key not in self._found:
            self._found[key] = tuple(self._look(which, at, label, listing=listing))
        return self._found[key]

    def _listing(self, which: int, at: int) -> bool:
        """Whether items without a word were relabelled in the article around a provision."""
        nodes, above = self._sides.trees[which].nodes, at
        while above >= 0:
            label = nodes[above].label
            if label is not None and label.kind in {"article", "section", "clause"}:
                return self._sides.stirred(which, above, nodes[above].end)
            above = nodes[above].parent
        return False

    def _look(self, which: int, at: int, label: Label | None, *, listing: bool) -> list[Numeral]:
        """Return the numbers in play that no mention holds, and that may name a provision.

        Where a list was relabelled (`listing`, or one that a mention may lead to), words count its
        items, however these are numbered: "the third of these duties".
        """
        provision = self._sides.texts[which].provisions[at]
        start = label.stop if label is not None and label.numbers else 0
        text = provision.text
        found = numerals(text, start, self._code, provision.marks)
        found = sorted([*found, *misspelt(text, start, self._code)])
        if not any(self._plays(one, wide=True) for one in found):
            return []
        reading = self._perusal.of(which, at)
        listing = listing or any(each.items for each in reading.mentions)
        read = sorted(
            (token.start, token.end)
            for each in reading.mentions
            for token in each.tokens()
            if token.numbers
        )
        ends = sorted(each.end for each in reading.mentions if each.items)
        around = Surroundings(text, self._code, found, start)
        counting = enumerators(text, found, self._code, label)
        page = CONTENTS.search(text)
        if page is not None and any(one.end <= page.start() for one in found):
            counting |= {one for one in found if one.start >= page.start()}
        return [
            one
            for one in found
            if self._plays(one, wide=_ordinal(one, text) and (listing or around.beside(one)))
            and one not in counting
            and not (one.sort != "?" and _held(one, read))
            and not around.harmless(one, listed=_listed(text, ends, one.start))
        ]

    def _plays(self, one: Numeral, *, wide: bool) -> bool:
        """Whether a numeral may name a relabelled provision; `wide`: in whatever manner written."""
        for sort, parts in one.values:
            if not parts or (wide and any((part,) in self._integers for part in parts)):
                return True
            if any((sort, parts[:size]) in self._values for size in range(1, len(parts) + 1)):
                return True
            if any((sort, (part,)) in self._values for part in parts):
                return True
        return False

    def _label(self, which: int, at: int, match: Match) -> str:
        """Refuse a label that did not change, and looks as if it were a reference.

        Typed at the beginning of a wording that goes on with the one before; in no list; or before
        the title of a provision that was relabelled (a table of contents).
        """
        label = self._sides.trees[which].nodes[at].label
        before, after = self._sides.labels(match)
        if label is None or before != after or not label.numbers or label.kind in COMPONENTS:
            return ""
        values = loose(label.numbers)
        if not any(
            each in self._values or (each[0], each[1][:1]) in self._values for each in values
        ):
            return ""
        said = f"a number {label.number!r} that looks like a label"
        provision = self._sides.texts[which].provisions[at]
        title = _title(provision.text[label.stop if label.typed else 0 :])
        if any((title, parts) in self._titles for _, parts in values):
            return said
        if not label.typed:
            return ""
        earlier = self._sides.texts[which].provisions[at - 1] if at else None
        if earlier is not None and earlier.kind != "heading":
            last = _LAST.search(earlier.text)
            around = Surroundings("", self._code, ())
            if last is not None and around.steplike(last[1]) and len(earlier.text.split()) > 1:
                return said
        return "" if self._counts(which, at) else said

    def _counts(self, which: int, at: int) -> bool:
        """Whether a label is the first of its list, or the next one behind the one before it."""
        nodes = self._sides.trees[which].nodes
        members = self._sides.trees[which].families[family(nodes[at])]
        place = bisect_left(members, at)
        before = nodes[members[place - 1]].numbers if place else ()
        return any(
            one.parts[-1] == 1
            if not before
            else any(one.parts[-1] in {1, two.parts[-1] + 1} for two in before)
            for one in nodes[at].numbers
        )

    def _titled(self, which: int, at: int) -> list[tuple[str, tuple[int, ...]]]:
        """Return the title of a relabelled provision, with each number it bears on that side."""
        label = self._sides.trees[which].nodes[at].label
        title = self._sides.title(which, at)
        words = title.split()
        most = _FEW if title.endswith(".") else _TITLE
        if label is None or not words or len(words) > most or title.endswith((";", ",", ":")):
            return []
        return [(_title(title), parts) for _, parts in loose(label.numbers)]

    def _typed(self, which: int, at: int) -> Label | None:
        label = self._sides.trees[which].nodes[at].label
        return label if label is not None and label.typed else None


def _ordinal(one: Numeral, text: str) -> bool:
    """Whether a numeral is a word, or figures with the sign of an ordinal."""
    return one.sort == "w" or text[one.end :].lstrip(".")[:1] in {"\u00b0", "\u00ba", "\u00aa"}


def _spoken(mark: Mark) -> str:
    """Return what a mark says, or leads to within the text."""
    if mark.name == "image":
        return mark.value.partition(" ")[2]
    if mark.name not in _SPOKEN or mark.value.startswith("#_"):
        return ""
    return mark.value.partition("#")[2] if mark.value.startswith(_WEB) else mark.value


def _parts(own: frozenset[Value], other: frozenset[Value]) -> set[Value]:
    """Return what a number may be cited by: the whole of it, and each part that changed."""
    found: set[Value] = set(own)
    for sort, parts in own:
        if len(parts) == 1:
            continue
        same = [each for kind, each in other if kind == sort and len(each) == len(parts)]
        for at, part in enumerate(parts):
            if not any(each[at] == part for each in same):
                found.add((COUNTED, (part,)))
    return found


def _held(one: Numeral, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(spans, (one.start, one.end))
    near = spans[max(0, at - 2) : at + 1]
    return any(start <= one.start and one.end <= end for start, end in near)


def _listed(text: str, ends: Sequence[int], at: int) -> bool:
    """Whether a mention ends directly before a number, so that it may go on with it."""
    last = bisect_right(ends, at) - 1
    return last >= 0 and _JOINT.fullmatch(text, ends[last], at) is not None


def _title(wording: str) -> str:
    return " ".join(folded(word) for word in re.findall(r"[^\W_]+", wording.partition("\t")[0]))
