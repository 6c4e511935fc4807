"""References: where the wording of a text points to a provision, and to which one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from paraph.language.detect import detect
from paraph.language.table import CODES, table
from paraph.text import mentions as western
from paraph.text import mentions_east as eastern
from paraph.text.labels import ANNEXES, body_start
from paraph.text.mentions import Mention, Number, Part
from paraph.text.node import Text
from paraph.text.outline import Outline

_EAST = frozenset(("ko", "zh"))
_SAMPLE = 400  # provisions to tell the language by
_TOPS = frozenset(("article", "rule", "clause", "section", "part", "title", "chapter", "book"))
_LISTED = frozenset(("paragraph", "point", "item", "section", "recital", "bullet"))
_ELSEWHERE = frozenset(("other", "unsure"))
_NOWHERE, _LOST = -2, -3  # before the first step of a mention; after one that names nothing sure
_BOUNDS = ANNEXES | {"article", "rule", "clause"}


class Cited(NamedTuple):
    """One number of a reference: its span, and the provision it names, -1 if unsure."""

    start: int
    end: int
    target: int


class Reference(NamedTuple):
    """A place in the wording that names provisions by number.

    The span is in code points of the text of `provision`. `numbers` are the numbers of its
    innermost step with what each names, then those of the outer steps. `targets` are the
    provisions that the whole names, a range with everything between; none where the reference
    dangles, may mean two things, or is `external`: it points into another text.
    """

    provision: int
    start: int
    end: int
    numbers: tuple[Cited, ...]
    targets: tuple[int, ...]
    external: bool = False


@dataclass(frozen=True)
class References:
    """The references of a text, in the order of reading."""

    found: tuple[Reference, ...]

    def __iter__(self) -> Iterator[Reference]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)

    def of(self, provision: int) -> tuple[Reference, ...]:
        """Return the references that stand in the provision."""
        return self._by_provision.get(provision, ())

    def to(self, provision: int) -> tuple[Reference, ...]:
        """Return the references that point to the provision."""
        return self._by_target.get(provision, ())

    @cached_property
    def _by_provision(self) -> dict[int, tuple[Reference, ...]]:
        lists: dict[int, list[Reference]] = {}
        for reference in self.found:
            lists.setdefault(reference.provision, []).append(reference)
        return {provision: tuple(found) for provision, found in lists.items()}

    @cached_property
    def _by_target(self) -> dict[int, tuple[Reference, ...]]:
        lists: dict[int, list[Reference]] = {}
        for reference in self.found:
            for target in reference.targets:
                lists.setdefault(target, []).append(reference)
        return {target: tuple(found) for target, found in lists.items()}


def references(text: Text, outline: Outline, language: str = "") -> References:
    """Return the references in the wording of `text`, resolved where that is sure.

    Absolute ones ("Article 5") are looked for in the annex they stand in, then in the main text;
    relative ones ("paragraph 3", "subparagraph (b)") from the provision they stand in outwards, no
    further than its article. A label that is itself typed as text is no reference, but in a cell:
    tables list provisions by their number and title.
    """
    code = language if language in CODES else _language(text)
    if not code:
        return References(())
    places = _Places(outline)
    stem = _self_stem(text, outline, code)
    found: list[Reference] = []
    for index, provision in enumerate(text.provisions):
        wording = provision.text
        label = outline.labels[index]
        typed = label is not None and label.end and not places.in_cell[index]
        begins = body_start(provision) if typed else 0
        if begins >= len(wording):
            continue
        found += [
            places.resolve(index, mention) for mention in _mentions(wording, code, stem, begins)
        ]
    return References(tuple(found))


@lru_cache(maxsize=1 << 14)
def _mentions(wording: str, code: str, stem: str, begins: int) -> tuple[Mention, ...]:
    """Return the mentions in `wording`; two drafts of one text have most wordings in common."""
    return tuple((eastern if code in _EAST else western).mentions(wording, code, stem, begins))


def _language(text: Text) -> str:
    return detect("\n".join(provision.text for provision in text.provisions[:_SAMPLE]))


def _self_stem(text: Text, outline: Outline, code: str) -> str:
    """Return the stem of the word by which the title calls this text, or ""."""
    for index, role in enumerate(outline.roles):
        if role == "title":
            title = text.provisions[index].text.lower()
            places = [
                (place, -len(stem), stem)
                for stem in table(code).instruments
                if (place := title.find(stem)) >= 0
            ]
            if places:
                return min(places)[2]
        elif role not in {"blank", "recital", "preamble"}:
            break
    return ""


class _Places:
    """Every numbered provision by its number, to resolve what a mention names."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._roles = outline.roles
        self._parents = outline.parents
        self._numbered: dict[tuple[str, str], list[int]] = {}
        self._children: dict[tuple[int, str], list[int]] = {}
        self._sole: dict[str, int] = {}
        self._annexes: list[int] = []  # the annex that each provision is or lies in, or -1
        self.in_cell: list[bool] = []  # whether each provision is a cell or lies in one
        for index, (parent, role) in enumerate(zip(self._parents, self._roles, strict=True)):
            outer = self._annexes[parent] if parent >= 0 else -1
            self._annexes.append(index if role in ANNEXES else outer)
            self.in_cell.append(role == "cell" or (parent >= 0 and self.in_cell[parent]))
        lettered: set[str] = set()
        for index, label in enumerate(outline.labels):
            if label is None:
                continue
            role = self._roles[index]
            self._numbered.setdefault((role, label.number), []).append(index)
            if role in _LISTED:
                self._children.setdefault((self._parents[index], label.number), []).append(index)
                if "." in label.number:
                    self._numbered.setdefault(("dotted", label.number), []).append(index)
            elif label.roman:
                self._numbered.setdefault((role, f"={label.roman}"), []).append(index)
            elif label.number.isalpha():
                lettered.add(role)
        for role, number in list(self._numbered):
            if role in lettered and number[:1] == "=":  # "Part C" is no Part 100
                del self._numbered[role, number]

    def resolve(self, index: int, mention: Mention) -> Reference:
        """Return the reference that `mention` in the provision `index` is."""
        external = mention.whole == "other"
        node = _NOWHERE
        cited: list[list[Cited]] = []
        targets: list[int] = []
        for part in mention.parts:
            inner, here = self._part(index, part, node, mention.whole)
            cited.append(inner)
            targets = here
            node = here[0] if len(here) == 1 and here[0] >= 0 else _LOST
        kept = () if mention.whole in _ELSEWHERE or -1 in targets else tuple(targets)
        numbers = tuple(each for inner in reversed(cited) for each in inner)
        return Reference(index, mention.start, mention.end, numbers, kept, external)

    def _part(self, index: int, part: Part, node: int, whole: str) -> tuple[list[Cited], list[int]]:
        """Return what each number of one step names under `node`, and all that the step names."""
        if whole in _ELSEWHERE:
            return [Cited(each.start, each.end, -1) for each in _flat(part.numbers)], [-1]
        if not part.numbers:
            match part.which:
                case "this":
                    return [], [self._enclosing(index, part.kind)]
                case "that":
                    return [], [-1]
            return [], [self._only(part.kind)]
        cited: list[Cited] = []
        targets: list[int] = []
        for number in part.numbers:
            found = self._one(index, part.kind, number.core, node, whole)
            cited.append(Cited(number.start, number.end, found))
            for below in number.below:
                found = self._child(found, "", below.core) if found >= 0 else -1
                cited.append(Cited(below.start, below.end, found))
            if number.through and targets and found > targets[-1] >= 0:
                targets += self._between(targets[-1], found)
            targets.append(found)
        return cited, targets

    def _one(self, index: int, kind: str, number: str, node: int, whole: str) -> int:
        if node >= 0:
            if kind in _TOPS:
                return self._within(node, kind, number)
            found = self._child(node, kind, number)
            if found < 0 and node in self._outline.path(index):
                nearer = self._relative(index, kind, number)
                found = nearer if node in self._outline.path(nearer) else -1
            return found
        if node == _LOST:
            return -1
        if kind in ANNEXES or kind in _TOPS or "." in number:
            return self._absolute(index, kind, number, whole)
        return self._relative(index, kind, number)

    def _absolute(self, index: int, kind: str, number: str, whole: str) -> int:
        places = self._named(kind, number)
        if not places and "." in number:
            outer, _, last = number.rpartition(".")
            above = self._absolute(index, kind, outer, whole)
            return self._child(above, "", last) if above >= 0 else -1
        if kind in ANNEXES:
            places = self._outside(places)
            return places[0] if len(places) == 1 else -1
        own = -1 if whole == "this" else self._annexes[index]
        for annex in dict.fromkeys((own, -1)):
            here = self._outside([place for place in places if self._annexes[place] == annex])
            if here:
                return here[0] if len(here) == 1 else self._nearest(index, here)
        return -1

    def _outside(self, places: list[int]) -> list[int]:
        """Return those of `places` that lie in no cell, or all: a table may list the articles."""
        return [place for place in places if not self.in_cell[place]] or places

    def _named(self, kind: str, number: str) -> list[int]:
        numbered = self._numbered
        if found := numbered.get((kind, number)):
            return found
        if "." in number and (found := numbered.get(("dotted", number))):
            return found
        if kind in {"article", "clause", "section"}:  # a house that calls its sections otherwise
            for other in ("section", "article", "clause"):
                if found := numbered.get((other, number)):
                    return found
        if number.isdecimal():
            return numbered.get((kind, f"={number}"), [])
        return []

    def _relative(self, index: int, kind: str, number: str) -> int:
        place = index
        while True:
            found = self._child(place, kind, number)
            if found >= 0 or place < 0 or self._roles[place] in _BOUNDS:
                return found
            place = self._parents[place]

    def _child(self, place: int, kind: str, number: str) -> int:
        """Return the member of the list under `place` that has this number, or -1."""
        found = self._children.get((place, number), [])
        if len(found) > 1 and kind:
            found = [each for each in found if self._roles[each] == kind]
        return found[0] if len(found) == 1 else -1

    def _within(self, node: int, kind: str, number: str) -> int:
        span = self._outline.subtree(node)
        found = [place for place in self._named(kind, number) if place in span]
        return found[0] if len(found) == 1 else -1

    def _nearest(self, index: int, places: list[int]) -> int:
        """Return the one of `places` that shares the innermost chapter or part with `index`."""
        for above in self._outline.path(index)[1:]:
            span = self._outline.subtree(above)
            here = places[bisect_left(places, span.start) : bisect_left(places, span.stop)]
            if here:
                return here[0] if len(here) == 1 else -1
        return -1

    def _between(self, first: int, last: int) -> list[int]:
        role = self._roles[first]
        return [
            place
            for place in range(first + 1, last)
            if self._roles[place] == role and self._annexes[place] == self._annexes[first]
        ]

    def _enclosing(self, index: int, kind: str) -> int:
        kinds = (
            {"article", "clause", "section"} if kind in {"article", "clause", "section"} else {kind}
        )
        for place in self._outline.path(index):
            if self._roles[place] in kinds:
                return place
        return -1

    def _only(self, kind: str) -> int:
        if kind not in self._sole:
            found = [place for place, role in enumerate(self._roles) if role == kind]
            self._sole[kind] = found[0] if len(found) == 1 else -1
        return self._sole[kind]


def _flat(numbers: tuple[Number, ...]) -> Iterator[Number]:
    for number in numbers:
        yield number
        yield from number.below
