"""Alignment: pairing the provisions of two texts, labels left aside."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from paraph.comparison import subsequence
from paraph.comparison.chain import Tie, heaviest
from paraph.comparison.likeness import Likeness
from paraph.comparison.pairing import Pairing
from paraph.comparison.repeats import runs, settled
from paraph.comparison.sequence import coded, prefix, rising, suffix
from paraph.comparison.sides import NOWHERE, Side
from paraph.text.node import OBJECT

_HEAVY = 12
"""Characters of a body from which it says enough to tie two texts together by itself."""

_HELD = 64
"""What the body of a provision that holds others counts as, in characters."""

_CROWD = 10_000
_LONG = 40_000_000_000  # pairs of characters: a second of comparing words
_LARGE = 400_000_000
_WINDOW = 4_000
_DEEP = 6
_ALIKE = 0.5
_ALIKE_MUCH = 0.75
_TELLING = 3  # words
_ALIKE_LABELLED = 0.35
_ALIKE_ALONE = 0.3
_FEW = 64
_BRIEF = 40
_SHORT_CHARACTERS = 12
_ALIKE_CHARACTERS = 0.5
_FLOWING = frozenset(("heading", "paragraph"))
_IN_ORDER = frozenset(("row", "header", "footer", "section"))

_Gap: TypeAlias = tuple[Sequence[int], Sequence[int]]


def align(pairing: Pairing, likeness: Likeness) -> None:
    """Pair what the two sides have in common, in order, within what holds it.

    First equal blocks that either side has once, the heaviest of them that keep their order;
    then, in each gap between them, those alike; then what is left over between two pairs. Labels
    decide only between what is otherwise as good. Moves, splits and merges are not looked for:
    what is hardly alike is put off (see `Pairing.later`) till they were.

    Takes near linear time: in a gap of more than 10,000 possible pairs only those are weighed
    that share rare words, a label or a place.

    Source of the first step: Cohen, "Patience diff advantages", 2010, with weights.
    """
    _Aligner(pairing, likeness).run(pairing.sides.old.roots, pairing.sides.new.roots)


def align_inside(pairing: Pairing, likeness: Likeness, old: int, new: int) -> None:
    """Pair two provisions wherever they stand, and what they hold as `align` would."""
    old_side, new_side = pairing.sides.old, pairing.sides.new
    if old_side.blocks[old] == new_side.blocks[new]:
        pairing.pair_runs(old, new, old_side.ends[old])
        return
    pairing.pair(old, new)
    inside = old_side.children.get(old, ()), new_side.children.get(new, ())
    _Aligner(pairing, likeness).run(*inside)


class _Aligner:
    def __init__(self, pairing: Pairing, likeness: Likeness) -> None:
        self._pairing = pairing
        self._like = likeness
        self._old, self._new = pairing.sides.old, pairing.sides.new
        self._levels: list[tuple[Sequence[int], Sequence[int]]] = []

    def run(self, olds: Sequence[int], news: Sequence[int]) -> None:
        self._levels.append((olds, news))
        while self._levels:
            self._level(*self._levels.pop())

    def _level(self, olds: Sequence[int], news: Sequence[int]) -> None:
        """Pair the children of one provision with those of its partner."""
        if not olds or not news:
            return
        if len(olds) == len(news) and self._old.kinds[olds[0]] == "cell":
            for old, new in zip(olds, news, strict=True):
                self._pair(old, new)
            return
        keys = [self._old.blocks[old] for old in olds]
        others = [self._new.blocks[new] for new in news]
        first = prefix(keys, others)
        while 0 < first < min(len(olds), len(news)) and self._leads(olds[first - 1]):
            first -= 1
        last = suffix(keys, others, first)
        self._pair_runs(olds[:first], news[:first])
        self._pair_runs(olds[len(olds) - last :], news[len(news) - last :])
        self._gap(olds[first : len(olds) - last], news[first : len(news) - last], 0)

    def _gap(self, olds: Sequence[int], news: Sequence[int], deep: int) -> None:
        """Pair what stands between two pairs that are sure."""
        if not olds or not news:
            return
        ties = self._anchors(olds, news) if not deep or self._crowded(olds, news) else []
        if deep > _DEEP:
            ties = []
        if not ties and self._crowded(olds, news):
            ties = self._repeats(olds, news)
            deep = _DEEP
        if not ties:
            self._nearest(olds, news)
            return
        at_old = at_new = 0
        for old, new, size in (*ties, (len(olds), len(news), 0)):
            self._gap(olds[at_old:old], news[at_new:new], deep + 1)
            at_old, at_new = old + size, new + size
            self._pair_runs(olds[old:at_old], news[new:at_new])

    def _anchors(self, olds: Sequence[int], news: Sequence[int]) -> list[tuple[int, int, int]]:
        """Return the runs of equal blocks that both have once, of those in order the heaviest."""
        places = self._once(olds, self._old.blocks)
        others = self._once(news, self._new.blocks)
        runs: list[list[int]] = []
        for key, old in places.items():
            new = others.get(key)
            if new is None or not self._heavy(olds[old]):
                continue
            if runs and runs[-1][0] + runs[-1][2] == old and runs[-1][1] + runs[-1][2] == new:
                runs[-1][2] += 1
            else:
                runs.append([old, new, 1])
        ties = [
            Tie(old, new, sum([self._weight(olds[place]) for place in range(old, old + size)]))
            for old, new, size in runs
        ]
        sizes = {old: size for old, _, size in runs}
        return [
            (tie.old, tie.new, sizes[tie.old]) for tie in self._staying(ties, sizes, olds, news)
        ]

    def _staying(
        self, ties: list[Tie], sizes: dict[int, int], olds: Sequence[int], news: Sequence[int]
    ) -> list[Tie]:
        """Return the heaviest ties in order, less those that moved across what outweighs them.

        What stayed and was altered a little says by its characters, as far as they are alike, that
        an equal block beyond it is what moved.
        """
        rises = len(rising([tie.new for tie in ties])) == len(ties)
        chosen = ties if rises else heaviest(ties)
        altered = self._altered((ties, chosen), sizes, (olds, news)) if ties else []
        starts = [tie.old for tie in chosen], [tie.new for tie in chosen]
        crossing = [
            (old, new)
            for old, new in altered
            if bisect_left(starts[0], old) != bisect_left(starts[1], new)
        ]
        if not any(self._kept(olds[old], news[new]) for old, new in crossing):
            return chosen
        loose = [Tie(old, new, self._kept(olds[old], news[new])) for old, new in altered]
        chain = heaviest([*ties, *[tie for tie in loose if tie.weight]])
        return [tie for tie in chain if tie.old in sizes]

    def _altered(
        self, ties: tuple[list[Tie], list[Tie]], sizes: dict[int, int], sides: _Gap
    ) -> list[tuple[int, int]]:
        """Return the places of provisions that no tie holds and that share rare words.

        `ties` are all of them, and those chosen. What is clearly altered in its place, alone
        between two of these, is left out.
        """
        (every, chosen), (olds, news) = ties, sides
        tied: tuple[set[int], set[int]] = (set(), set())
        for old, new, _ in every:
            tied[0].update(range(old, old + sizes[old]))
            tied[1].update(range(new, new + sizes[old]))
        free: list[int] = []
        others: list[int] = []
        at_old = at_new = 0
        for old, new, _ in (*chosen, Tie(len(olds), len(news), 0.0)):
            gap = [place for place in range(at_old, old) if place not in tied[0]]
            gap_new = [place for place in range(at_new, new) if place not in tied[1]]
            at_old, at_new = old + sizes.get(old, 0), new + sizes.get(old, 0)
            alone = len(gap) == len(gap_new) == 1
            if not (alone and self._like.clearly(olds[gap[0]], news[gap_new[0]])):
                free += [place for place in gap if self._old.sizes[olds[place]] >= _HEAVY]
                others += [place for place in gap_new if self._new.sizes[news[place]] >= _HEAVY]
        if not free or not others:
            return []
        found = self._like.candidates(
            [olds[place] for place in free], [news[place] for place in others]
        )
        return [(free[old], others[new]) for old, new in found]

    def _kept(self, old: int, new: int) -> float:
        """Return half of the characters two provisions share, about, 0 if they are hardly alike.

        What was altered says half as much of where it stood as what is equal.
        """
        if not self._comparable(old, new):
            return 0.0
        like = self._like.likeness(old, new)
        size = min(self._old.sizes[old], self._new.sizes[new])
        return size * like / 2 if like >= _ALIKE_MUCH else 0.0

    def _once(self, indexes: Sequence[int], blocks: list[int]) -> dict[int, int]:
        keys = [blocks[index] for index in indexes]
        counts = Counter(keys)
        return {key: place for place, key in enumerate(keys) if counts[key] == 1}

    def _repeats(self, olds: Sequence[int], news: Sequence[int]) -> list[tuple[int, int, int]]:
        """Return the runs of equal blocks in a crowd without blocks that stand out."""
        keys, others = coded(
            [self._old.blocks[old] for old in olds], [self._new.blocks[new] for new in news]
        )
        windows = -(-max(len(olds), len(news)) // _WINDOW) if len(olds) * len(news) > _LARGE else 1
        pairs: list[tuple[int, int]] = []
        a = b = 0
        for window in range(1, windows + 1):
            end, other_end = len(olds) * window // windows, len(news) * window // windows
            for at, place, size in subsequence.blocks(keys[a:end], others[b:other_end]):
                pairs += zip(
                    range(a + at, a + at + size), range(b + place, b + place + size), strict=True
                )
            a, b = end, other_end

        def alike(old: int, new: int) -> bool:
            return self._worth(olds[old], news[new]) > 0

        return [
            (old, new, size)
            for old, new, size in runs(settled(pairs, keys, others, alike))
            if size > 1 or self._heavy(olds[old])
        ]

    def _nearest(self, olds: Sequence[int], news: Sequence[int]) -> None:
        """Pair the likest of a gap in order, and then what is left over between them."""
        if len(olds) == len(news) == 1:
            self._left_over(olds, news)
            return
        crowded = self._crowded(olds, news)
        pairs = self._possible(olds, news) if crowded else self._every(olds, news)
        ties = [
            Tie(old, new, weight)
            for old, new in pairs
            if (weight := self._worth(olds[old], news[new])) > 0
        ]
        at_old = at_new = 0
        for old, new, _ in (*heaviest(ties), Tie(len(olds), len(news), 0.0)):
            rest = olds[at_old:old], news[at_new:new]
            if crowded and all(rest) and not self._crowded(*rest):
                self._nearest(*rest)
            else:
                self._left_over(*rest)
            if old < len(olds):
                self._pair(olds[old], news[new])
            at_old, at_new = old + 1, new + 1

    def _every(self, olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int]]:
        return ((old, new) for old in range(len(olds)) for new in range(len(news)))

    def _possible(self, olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield the pairs of a crowd that share rare words, a label of their own, or a place."""
        found = set(self._like.candidates(olds, news))
        labels = _single([self._old.labels[old] for old in olds])
        others = _single([self._new.labels[new] for new in news])
        found.update((labels[label], others[label]) for label in labels.keys() & others.keys())
        for old in range(min(len(olds), len(news))):
            found.add((old, old))
            found.add((len(olds) - 1 - old, len(news) - 1 - old))
        return iter(sorted(found))

    def _worth(self, old: int, new: int) -> float:
        """Return what pairing two provisions is worth: the words they share, 0 if unlike.

        A bare label is worth nothing: it goes with what it stands before, as a blank line does.
        """
        if self._old.blocks[old] == self._new.blocks[new]:
            shared = len(self._like.old(old))
            return shared and shared + self._same_label(old, new) / 2
        if not self._comparable(old, new):
            return 0
        labelled = self._same_label(old, new)
        like = self._like.likeness(old, new)
        if like < _ALIKE_MUCH and self._elsewhere(old, new):
            return 0
        if like < (_ALIKE_LABELLED if labelled else _ALIKE):
            return 0
        return self._like.shared(old, new) * like + labelled / 2

    def _left_over(self, olds: Sequence[int], news: Sequence[int]) -> None:
        """Pair what is left between two pairs: what clings to them, and what may yet be alike."""
        keys = [self._old.blocks[old] for old in olds]
        others = [self._new.blocks[new] for new in news]
        last = suffix(keys, others)
        self._pair_runs(olds[len(olds) - last :], news[len(news) - last :])
        olds, news = olds[: len(olds) - last], news[: len(news) - last]
        first = prefix(keys[: len(olds)], others[: len(news)])
        self._pair_runs(olds[:first], news[:first])
        olds, news = olds[first:], news[first:]
        if not olds or not news or len(olds) * len(news) > _FEW:
            return
        objects = len(olds) == len(news) and self._bare(olds, news)
        in_order = objects or (len(olds) == len(news) and self._old.kinds[olds[0]] in _IN_ORDER)
        if len(olds) == len(news) == 1 and self._brief(olds[0], news[0]):
            self._pair_later(olds[0], news[0])
            return
        if in_order or len(olds) == len(news) == 1:
            ties = [Tie(place, place, 1) for place in range(len(olds))]
        else:
            ties = [
                Tie(old, new, self._like.resemblance(olds[old], news[new]))
                for old, new in self._every(olds, news)
            ]
        may = [tie for tie in ties if objects or self._may_pair(olds[tie.old], news[tie.new])]
        for old, new, _ in heaviest(may):
            self._pair_later(olds[old], news[new])

    def _may_pair(self, old: int, new: int) -> bool:
        """Whether two provisions that stand alone between the same pairs are alike enough."""
        if not self._comparable(old, new):
            return False
        if self._old.kinds[old] in _IN_ORDER or self._like.clearly(old, new):
            return True
        size = max(len(self._like.old(old)), len(self._like.new(new)))
        if size <= _SHORT_CHARACTERS and self._like.resemblance(old, new) >= _ALIKE_CHARACTERS:
            return True
        return self._like.likeness(old, new) >= _ALIKE_ALONE

    def _brief(self, old: int, new: int) -> bool:
        """Whether two provisions are a few words each, as titles are that were rewritten."""
        return self._comparable(old, new) and all(
            side.sizes[index] <= _BRIEF and side.leaf(index)
            for side, index in ((self._old, old), (self._new, new))
        )

    def _comparable(self, old: int, new: int) -> bool:
        kind, other = self._old.kinds[old], self._new.kinds[new]
        if kind not in _FLOWING or other not in _FLOWING:
            return kind == other
        shown = self._old.provisions[old].text, self._new.provisions[new].text
        if OBJECT not in shown[0] and OBJECT not in shown[1]:
            return True
        return self._old.bare(old) == self._new.bare(new)  # an image became no paragraph of words

    def _bare(self, olds: Sequence[int], news: Sequence[int]) -> bool:
        """Whether all show images and other objects alone, which replace each other in order."""
        return all(map(self._old.bare, olds)) and all(map(self._new.bare, news))

    def _same_label(self, old: int, new: int) -> bool:
        label = self._old.labels[old]
        return bool(label) and label == self._new.labels[new]

    def _elsewhere(self, old: int, new: int) -> bool:
        """Whether either of two unlike provisions stands on the other side as it is, elsewhere.

        That is so of one of the outermost, of a few words or more, that both texts have once.
        """
        lasting = self._pairing.lasting
        return any(
            side.blocks[index] in lasting
            and self._flows(side, index)
            and len(self._like.old(old) if side is self._old else self._like.new(new)) >= _TELLING
            for side, index in ((self._old, old), (self._new, new))
        )

    def _pair_later(self, old: int, new: int) -> None:
        """Pair two provisions; where they are hardly alike, once it is known that neither moved."""
        if not self._flows(self._old, old) or not self._flows(self._new, new):
            self._pair(old, new)
            return
        hardly = _ALIKE_MUCH if self._elsewhere(old, new) else _ALIKE
        alike = hardly == _ALIKE and self._like.clearly(old, new)
        if alike or self._like.likeness(old, new) >= hardly:
            self._pair(old, new)
        else:
            self._pairing.later.append((old, new))

    def _flows(self, side: Side, index: int) -> bool:
        """Whether a provision is one of the outermost and holds no other."""
        outermost = side.parent(index) == NOWHERE and side.leaf(index)
        return outermost and side.kinds[index] in _FLOWING

    def _pair(self, old: int, new: int) -> None:
        """Pair two provisions, and what they hold now or later."""
        if self._old.blocks[old] == self._new.blocks[new]:
            self._pairing.pair_runs(old, new, self._old.ends[old])
            return
        self._pairing.pair(old, new)
        if old in self._old.children and new in self._new.children:
            self._levels.append((self._old.children[old], self._new.children[new]))

    def _pair_runs(self, olds: Sequence[int], news: Sequence[int]) -> None:
        """Pair equal blocks that follow each other on both sides."""
        if olds:
            self._pairing.pair_runs(olds[0], news[0], self._old.ends[olds[-1]])

    def _crowded(self, olds: Sequence[int], news: Sequence[int]) -> bool:
        pairs = len(olds) * len(news)
        if pairs <= _FEW:
            return False
        return pairs > _CROWD or _length(self._old, olds) * _length(self._new, news) > _LONG

    def _leads(self, old: int) -> bool:
        """Whether a provision belongs to what follows it: a heading, or a mere label."""
        provision = self._old.provisions[old]
        return (
            self._old.kinds[old] == "heading" or not provision.text[self._old.starts[old] :].strip()
        )

    def _heavy(self, old: int) -> bool:
        return self._old.sizes[old] >= _HEAVY or old in self._old.children

    def _weight(self, old: int) -> int:
        return _HELD if old in self._old.children else self._old.sizes[old]


def _length(side: Side, indexes: Sequence[int]) -> int:
    return sum([side.sizes[index] for index in indexes])


def _single(labels: Sequence[str]) -> dict[str, int]:
    counts = Counter(labels)
    return {label: place for place, label in enumerate(labels) if label and counts[label] == 1}
