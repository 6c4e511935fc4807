"""Places: every numbered provision of a text by its number, for what references name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from paraph.text.labels import ANNEXES, Label
from paraph.text.outline import Outline
from paraph.text.stretch import Family, Stretch

TOPS = frozenset(("article", "rule", "clause", "section", "part", "title", "chapter", "book"))
"""Kinds that are looked for in the whole text, wherever they are named."""
NOWHERE = -1
"""What is not there, or not surely."""
_LISTED = frozenset(("paragraph", "point", "item", "section", "recital", "bullet"))
_BOUNDS = ANNEXES | {"article", "rule", "clause"}
_HOUSES = ("section", "article", "clause")


class Places:
    """Every numbered provision by its number. All answers take near constant time.

    In a text of several languages, those that each provision is `spoken` in, a provision is named
    by the others of its own.
    """

    def __init__(self, outline: Outline, spoken: Sequence[str] = ()) -> None:
        self._spoken = spoken if len(set(spoken) - {""}) > 1 else ()
        self._outline = outline
        self._roles = outline.roles
        self._parents = outline.parents
        self._numbered: dict[tuple[str, str], list[int]] = {}
        self._children: dict[tuple[int, str], list[int]] = {}
        self._scoped: dict[tuple[str, str], dict[int, list[int]]] = {}
        self._twins: dict[tuple[int, str], dict[str, int]] = {}
        self._families: dict[tuple[str, int], Family] = {}
        self._kinds: dict[str, list[int]] = {}
        self._titled: dict[tuple[str, str], list[int]] = {}
        self._annexes: list[int] = []  # the annex that each provision is or lies in, or -1
        self.in_cell: list[bool] = []  # whether each provision is a cell or lies in one
        for index, (parent, role) in enumerate(zip(self._parents, self._roles, strict=True)):
            outer = self._annexes[parent] if parent >= 0 else NOWHERE
            self._annexes.append(index if role in ANNEXES else outer)
            self.in_cell.append(role == "cell" or (parent >= 0 and self.in_cell[parent]))
        self._dashed: set[tuple[str, str]] = set()  # kinds, and what their "3-1" begins with
        self._number()

    def _number(self) -> None:
        """Hold every labelled provision under its number."""
        lettered: set[str] = set()
        for index, label in enumerate(self._outline.labels):
            if label is None:
                continue
            role = self._role(index, label)
            self._numbered.setdefault((role, label.number), []).append(index)
            if "-" in label.number:
                self._dashed.add((role, label.number.partition("-")[0]))
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

    def _role(self, index: int, label: Label) -> str:
        """Return as what a provision is held: a cell of two columns in two languages by its label.

        Other tables rather list provisions than hold them.
        """
        role = self._roles[index]
        return label.kind if role == "cell" and self._spoken else role

    def absolute(self, index: int, kind: str, number: str, *, own: bool) -> int:
        """Return what "Article 5" names where the provision `index` says it, or `NOWHERE`.

        It is looked for in the annex that `index` stands in, unless it is said to be the text's
        `own`, and then in the main text.
        """
        key = self._key(kind, number)
        if key is None and "." in number:
            outer, _, last = number.rpartition(".")
            above = self.absolute(index, kind, outer, own=own)
            return self.child(above, "", last) if above >= 0 else NOWHERE
        if key is None:
            return NOWHERE
        if kind in ANNEXES:
            places = self._own(index, self._annex(key))
            return places[0] if len(places) == 1 else NOWHERE
        scopes = self._in_annexes(key)
        for annex in (NOWHERE if own else self._annexes[index], NOWHERE):
            here = self._own(index, scopes.get(annex, []))
            if here:
                return here[0] if len(here) == 1 else self._nearest(index, here)
        return NOWHERE

    def within(self, node: int, kind: str, number: str) -> int:
        """Return the only provision under `node` that is a `kind` of this number."""
        key = self._key(kind, number)
        if key is None:
            return NOWHERE
        here = self._under(node, self._numbered[key])
        return here[0] if len(here) == 1 else NOWHERE

    def relative(self, index: int, kind: str, number: str) -> int:
        """Return what "paragraph 2" names: from the provision `index` outwards to its article."""
        place = index
        while True:
            found = self.child(place, kind, number)
            if found >= 0 or place < 0 or self._roles[place] in _BOUNDS:
                return found
            place = self._parents[place]

    def rivals(self, kind: str, number: str, found: int) -> tuple[int, ...]:
        """Return what else "paragraph 2" may name, further out than the list of `found`.

        A list of points in figures under a numbered paragraph has a 2 as its article has.
        """
        others: list[int] = []
        place = self._parents[found] if found >= 0 else NOWHERE
        while place >= 0 and self._roles[place] not in _BOUNDS:
            place = self._parents[place]
            other = self.child(place, kind, number)
            if other >= 0:
                others.append(other)
        return tuple(others)

    def child(self, place: int, kind: str, number: str) -> int:
        """Return the member of the list under `place` that has this number, or `NOWHERE`."""
        found = self._children.get((place, number), [])
        if len(found) <= 1:
            return found[0] if found else NOWHERE
        sole = self._twins.get((place, number))
        if sole is None:
            sole = {}
            for each in found:
                role = self._roles[each]
                sole[role] = NOWHERE if role in sole else each
            self._twins[place, number] = sole
        return sole.get(kind, NOWHERE)

    def enclosing(self, index: int, kind: str) -> int:
        """Return what "this Article" names in the provision `index`."""
        kinds = _HOUSES if kind in _HOUSES else (kind,)
        for place in self._outline.path(index):
            if self._roles[place] in kinds:
                return place
        return NOWHERE

    def only(self, index: int, kind: str) -> int:
        """Return the only provision of its kind, as "the Annex" names it."""
        if kind not in self._kinds:
            self._kinds[kind] = [place for place, role in enumerate(self._roles) if role == kind]
        found = self._own(index, self._kinds[kind])
        return found[0] if len(found) == 1 else NOWHERE

    def dashed(self, place: int, number: str) -> bool:
        """Whether some provision of the kind of `place` is numbered "3-1" where `number` is "3"."""
        return (self._roles[place], number) in self._dashed

    def between(self, first: int, last: int) -> Stretch | None:
        """Return what lies between two provisions that are said to be the ends of a range.

        None if they are not of one kind in one annex, and in this order.
        """
        role, annex = self._roles[first], self._annexes[first]
        if first >= last or self._roles[last] != role or self._annexes[last] != annex:
            return None
        if not self._families:
            held: dict[tuple[str, int], list[int]] = {}
            for place, key in enumerate(zip(self._roles, self._annexes, strict=True)):
                held.setdefault(key, []).append(place)
            self._families = {key: Family(tuple(places)) for key, places in held.items()}
        family = self._families[role, annex]
        start = bisect_left(family.members, first) + 1
        return Stretch(family, start, bisect_left(family.members, last, start))

    def _key(self, kind: str, number: str) -> tuple[str, str] | None:
        """Return under which name the provisions of this number are held."""
        numbered = self._numbered
        if (kind, number) in numbered:
            return kind, number
        if "." in number and ("dotted", number) in numbered:
            return "dotted", number
        if kind in _HOUSES:  # a house that calls its sections otherwise
            for other in _HOUSES:
                if (other, number) in numbered:
                    return other, number
        if number.isdecimal() and (kind, f"={number}") in numbered:
            return kind, f"={number}"
        return None

    def _annex(self, key: tuple[str, str]) -> list[int]:
        if key not in self._titled:
            self._titled[key] = self._outside(self._numbered[key])
        return self._titled[key]

    def _own(self, index: int, places: list[int]) -> list[int]:
        """Return those of `places` in the language of the provision `index`, or all."""
        if len(places) < 2 or not self._spoken:  # noqa: PLR2004 - one is the only one
            return places
        code = self._spoken[index]
        return [place for place in places if self._spoken[place] == code] or places

    def _in_annexes(self, key: tuple[str, str]) -> dict[int, list[int]]:
        """Return the provisions of this name by the annex they lie in, or -1."""
        found = self._scoped.get(key)
        if found is None:
            held: dict[int, list[int]] = {}
            for place in self._numbered[key]:
                held.setdefault(self._annexes[place], []).append(place)
            found = {annex: self._outside(places) for annex, places in held.items()}
            self._scoped[key] = found
        return found

    def _outside(self, places: list[int]) -> list[int]:
        """Return those of `places` that lie in no cell, or all: a table may list the articles."""
        return [place for place in places if not self.in_cell[place]] or places

    def _nearest(self, index: int, places: list[int]) -> int:
        """Return the one of `places` that shares the innermost chapter or part with `index`."""
        for above in self._outline.path(index)[1:]:
            here = self._under(above, places)
            if here:
                return here[0] if len(here) == 1 else NOWHERE
        return NOWHERE

    def _under(self, node: int, places: list[int]) -> list[int]:
        """Return which of `places`, in order, lie under `node`: the first two of them."""
        span = self._outline.subtree(node)
        start = bisect_left(places, span.start)
        return places[start : min(start + 2, bisect_left(places, span.stop, start))]
