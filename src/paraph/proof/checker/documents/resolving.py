"""Resolving: which provisions a mention names, in both texts at once.

The old and the new mention are resolved together: all provisions that could be meant on the old
side must have become all those that could be meant on the new one. So a doubt that both sides share
does no harm, and any other is a refusal.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from paraph.proof.checker.documents.labels import COMPONENTS
from paraph.proof.checker.documents.mention import OWN, Item, Mention, Token
from paraph.proof.checker.documents.numbers import Number
from paraph.proof.checker.documents.scopes import NOTHING, Found, Scope, Span, agrees
from paraph.proof.checker.documents.sides import Sides
from paraph.proof.checker.documents.tree import Tree, family, keys

RELATIVE = frozenset(("paragraph", "point", "item", ""))
"""Kinds that are counted inside an outer provision."""
ABSOLUTE = frozenset(("article", "section", "subsection", "clause", "rule"))
"""Kinds that a bare number may have, counted through the whole text."""


class Resolver:
    """Finds what mentions name, each in both texts."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._back = {new: old for old, new in sides.onto.items()}
        old, new = (len(text.provisions) for text in sides.texts)
        self._all: tuple[Span, Span] = (0, old), (0, new)

    def same(
        self,
        place: tuple[int, int],
        before: Mention,
        after: Mention,
        named: Sequence[Scope] = (),
    ) -> bool:
        """Whether `after` names exactly what became of what `before` names.

        `place` are the provisions that hold them; `named` are other provisions near by that an
        inner one may be meant to lie in.
        """
        return all(
            scoped is not None
            and all(self._item(scoped, pair, earlier) for pair, earlier in _items(before, after))
            for scoped in self._scopes(place, before, after, named)
        )

    def dangles(self, before: Mention, after: Mention) -> bool:
        """Whether neither text has anything that could be named."""
        if before.outer is not None and after.outer is not None:
            return self.dangles(before.outer, after.outer)
        everywhere = Scope(*self._all)
        pairs = zip(before.items, after.items, strict=True)
        found = [
            self.step(everywhere, one.steps[0][0], one.steps[0][1], two.steps[0][1])
            for one, two in pairs
        ]
        return not any(each.old or each.new for each in found)

    def vague(self, mention: Mention) -> bool:
        """Whether a mention is of a kind that no label says, and several bare ones may be meant."""
        if mention.outer is not None:
            return self.vague(mention.outer)
        kind, token = mention.items[0].steps[0]
        if kind not in ABSOLUTE or self._sides.worded(kind):
            return False
        if any(map(self._sides.worded, ABSOLUTE)):
            return True  # "Rule 4" of articles: their bare numbers are those of paragraphs
        everywhere = Scope(*self._all)
        return any(len(self._look(which, everywhere, kind, token, _BARE)) > 1 for which in (0, 1))

    def targets(self, place: tuple[int, int], before: Mention, after: Mention) -> list[Scope]:
        """Return what stands under the provisions that both mentions name with certainty."""
        scopes: list[Scope] = []
        for one, other in zip(before.items, after.items, strict=False):
            kind = one.steps[0][0]
            if kind in RELATIVE:
                continue
            for scope in self._first(place, before, kind):
                found = self.step(scope, kind, one.steps[0][1], other.steps[0][1])
                scopes += self._under(found) if found.same else []
        return scopes

    def quiet(self, place: tuple[int, int], mention: Mention) -> bool:
        """Whether no label changed that `mention`, or what it lies in, could be about."""
        kinds = [kind for item in mention.items for kind, _ in item.steps]
        kinds += [mention.placed] if mention.placed else []
        direct = mention.outer is None and all(len(item.steps) == 1 for item in mention.items)
        for kind in dict.fromkeys(kinds):
            if kind in RELATIVE:
                if self._sides.relabelled(kind or "paragraph"):
                    return False
                if any(
                    self._sides.stirred(
                        which, *self._near(which, at) if direct else self._all[which]
                    )
                    for which, at in enumerate(place)
                ):
                    return False
            elif self._sides.relabelled(kind) or (
                self._sides.bare_too(kind, place) and self._sides.relabelled("")
            ):
                return False
        return mention.outer is None or self.quiet(place, mention.outer)

    def _near(self, which: int, at: int) -> Span:
        """Return the article around a provision, or the whole text where there is none."""
        nodes = self._sides.trees[which].nodes
        while at >= 0:
            label = nodes[at].label
            if label is not None and label.kind in _ENCLOSING:
                return at, nodes[at].end
            at = nodes[at].parent
        return self._all[which]

    def around(self, place: tuple[int, int]) -> list[Scope]:
        """Return where an inner mention may look, the innermost first, up to the article.

        Empty where what stands around a provision is not the same on both sides.
        """
        scopes: list[Scope] = []
        old, new = place
        trees = self._sides.trees
        while old >= 0 and new >= 0:
            before, after = trees[0].nodes[old], trees[1].nodes[new]
            scopes.append(Scope((old, before.end), (new, after.end)))
            if before.label is not None and before.label.kind in _ENCLOSING:
                return scopes
            old, new = before.parent, after.parent
            if (old < 0) != (new < 0) or (old >= 0 and self._sides.onto.get(old) != new):
                return []
        return [*scopes, Scope(*self._all, (-1, -1))]

    def step(self, scope: Scope, kind: str, before: Token, after: Token) -> Found:
        """Return what a number of a kind names in a scope, on both sides."""
        for way in range(_WAYS):
            old = self._look(0, scope, kind, before, way)
            new = self._look(1, scope, kind, after, way)
            if old or new:
                return self._found(old, new)
        return NOTHING

    def _found(self, old: list[int], new: list[int]) -> Found:
        onto = [self._sides.firm.get(each, -1) for each in old]
        return Found(tuple(old), tuple(new), bool(old) and onto == new)

    def _look(self, which: int, scope: Scope, kind: str, token: Token, way: int) -> list[int]:
        numbers, worded = token.numbers, self._sides.worded(kind)
        dotted = any(len(each.parts) > 1 for each in numbers)
        if way == _WORDED:
            found = self._bear(which, scope, kind, numbers) if kind else []
            bare = self._bear(which, scope, "", numbers) if kind in RELATIVE else []
            return sorted({*found, *bare})
        if way == _BARE:
            fits = kind in ABSOLUTE and (dotted or not worded)
            return self._bear(which, scope, "", numbers) if fits else []
        if not dotted or not (kind in ABSOLUTE | {""} or worded):
            return []
        manner, parts, _ = numbers[0]
        nodes = self._sides.trees[which].nodes
        above = self._bear(which, scope, kind if worded else "", (Number(manner, parts[:1]),))
        inner = Number(manner, parts[1:])
        spans = [(at, nodes[at].end) for at in above]
        return [at for span in spans for at in self._bear(which, Scope(span, span), "", (inner,))]

    def _bear(self, which: int, scope: Scope, kind: str, numbers: Sequence[Number]) -> list[int]:
        """Return who bears one of the numbers; of bare ones those that stand least deep."""
        tree, span = self._sides.trees[which], scope.new if which else scope.old
        found = sorted({at for key in keys(kind, numbers) for at in tree.within(key, *span)})
        if scope.component is not None:
            held = scope.component[which]
            found = [at for at in found if tree.nodes[at].component == held]
        if kind:
            return found
        least = min((tree.nodes[at].layer for at in found), default=0)
        return [at for at in found if tree.nodes[at].layer == least]

    def _scopes(
        self,
        place: tuple[int, int],
        before: Mention,
        after: Mention,
        named: Sequence[Scope],
    ) -> Iterator[list[Scope] | None]:
        """Yield lists of scopes to look in: in each, one must hold what is named, and all agree."""
        kind = before.items[0].steps[0][0]
        if before.outer is not None and after.outer is not None:
            found = self._outer(place, before.outer, after.outer)
            for scope in found or ():
                yield [scope]
            if not found:
                yield None
        elif before.inside:
            yield self._inside(place, before.inside) or None
        elif kind in RELATIVE:
            around = self._nearest(place, before, after)
            yield [*around, *named] if around or named else None
        else:
            yield self._first(place, before, kind)

    def _first(self, place: tuple[int, int], mention: Mention, kind: str) -> list[Scope]:
        """Return the texts that a mention of no outer provision may look in: main text, annex."""
        components = self._components(place)
        if mention.whole == OWN or kind in COMPONENTS or kind == "note":
            components = [(-1, -1), *([] if mention.whole == OWN else components)]
        if kind == "note":
            return [Scope(*self._all)]
        return [Scope(*self._all, each) for each in dict.fromkeys(components)]

    def _components(self, place: tuple[int, int]) -> list[tuple[int, int]]:
        """Return the annex that holds a provision, and the main text."""
        old = self._sides.trees[0].nodes[place[0]].component
        new = self._sides.trees[1].nodes[place[1]].component
        return [(-1, -1)] if old < 0 and new < 0 else [(old, new), (-1, -1)]

    def _outer(self, place: tuple[int, int], before: Mention, after: Mention) -> list[Scope]:
        if len(before.items) != len(after.items) or any(
            item.joint == "to" for item in before.items
        ):
            return []
        scopes: list[Scope] = []
        for above in self._scopes(place, before, after, ()):
            for one, other in zip(before.items, after.items, strict=True):
                found = [self._path(scope, one, other) for scope in above or ()]
                if not any(each.same for each in found) or not all(map(agrees, found)):
                    return []
                scopes += [scope for each in found if each.same for scope in self._under(each)]
        return scopes

    def _inside(self, place: tuple[int, int], kind: str) -> list[Scope]:
        """Return the provision of a kind around a place, or all around it where none is worded."""
        if not self._sides.worded(kind):
            return self.around(place) if kind in ABSOLUTE | RELATIVE else []
        old, new = place
        trees = self._sides.trees
        while old >= 0 and not self._is(trees[0], old, kind):
            old = trees[0].nodes[old].parent
        while new >= 0 and not self._is(trees[1], new, kind):
            new = trees[1].nodes[new].parent
        if old < 0 or self._sides.onto.get(old) != new:
            return []
        return [Scope((old, trees[0].nodes[old].end), (new, trees[1].nodes[new].end))]

    def _nearest(self, place: tuple[int, int], before: Mention, after: Mention) -> list[Scope]:
        """Return the innermost of what stands around a place that holds what is named."""
        around = self.around(place)
        kind, token = before.items[0].steps[0]
        if kind == "paragraph" and not token.form:
            # "paragraph 2" is counted in the article, not in the list that mentions it.
            around = around[-1:]
        for scope in around:
            found = self.step(scope, kind, token, after.items[0].steps[0][1])
            if found.old or found.new:
                return [scope]
        return []

    def _item(
        self, scopes: list[Scope], pair: tuple[Item, Item], earlier: tuple[Item, Item] | None
    ) -> bool:
        found = [self._ranged(scope, pair, earlier) for scope in scopes]
        return any(each.same for each in found) and all(map(agrees, found))

    def _ranged(
        self, scope: Scope, pair: tuple[Item, Item], earlier: tuple[Item, Item] | None
    ) -> Found:
        found = self._path(scope, *pair)
        if pair[0].joint != "to" or not found.same or earlier is None:
            return found
        begin = self._path(scope, *earlier)
        if not begin.same or len(begin.old) != 1 or len(found.old) != 1:
            return Found(found.old, found.new, same=False)
        old = _between(self._sides.trees[0], begin.old[0], found.old[0])
        new = _between(self._sides.trees[1], begin.new[0], found.new[0])
        return Found(tuple(old), tuple(new), bool(old) and self._alike(old, new))

    def _alike(self, old: list[int], new: list[int]) -> bool:
        """Whether what lies in a range is the same; what moved in it is known by its title."""
        gone = [at for at in old if at not in self._sides.onto]
        come = [at for at in new if at not in self._back]
        stayed = [self._sides.firm.get(at, -1) for at in old if at not in gone]
        if stayed != [at for at in new if at not in come]:
            return False
        titles = [self._sides.title(0, at) for at in gone]
        others = [self._sides.title(1, at) for at in come]
        unique = len(set(titles)) == len(titles) and "" not in titles
        return not (titles or others) or (unique and sorted(titles) == sorted(others))

    def _path(self, scope: Scope, before: Item, after: Item) -> Found:
        scopes, found = [scope], NOTHING
        for (kind, one), (_, other) in zip(before.steps, after.steps, strict=True):
            each = [self.step(inner, kind, one, other) for inner in scopes]
            found = Found(
                tuple(at for part in each for at in part.old),
                tuple(at for part in each for at in part.new),
                any(part.same for part in each) and all(map(agrees, each)),
            )
            if not found.same:
                return found
            scopes = self._under(found)
        return found

    def _under(self, found: Found) -> list[Scope]:
        trees = self._sides.trees
        return [
            Scope((old, trees[0].nodes[old].end), (new, trees[1].nodes[new].end))
            for old, new in zip(found.old, found.new, strict=True)
        ]

    @staticmethod
    def _is(tree: Tree, at: int, kind: str) -> bool:
        label = tree.nodes[at].label
        return label is not None and label.kind == kind


_ENCLOSING = ABSOLUTE | COMPONENTS | {"book", "part", "title", "chapter", "note"}
"""Kinds in which inner provisions are counted anew."""
_WAYS = 3
_WORDED, _BARE, _SPLIT = range(_WAYS)
"""A number is looked for behind its word, as a bare label, and as one of an inner provision."""


def _items(
    before: Mention, after: Mention
) -> Iterator[tuple[tuple[Item, Item], tuple[Item, Item] | None]]:
    pairs = list(zip(before.items, after.items, strict=True))
    yield from zip(pairs, [None, *pairs[:-1]], strict=True)


def _between(tree: Tree, first: int, last: int) -> list[int]:
    """Return the siblings from the first to the last; nothing where they are none of one family."""
    name = family(tree.nodes[first])
    if name != family(tree.nodes[last]) or first >= last:
        return []
    members = tree.families[name]
    return members[bisect_left(members, first) : bisect_right(members, last)]
