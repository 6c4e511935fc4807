"""Since: a change in one language must come with its counterpart in every other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from paraph.comparison.change import Deletion
from paraph.comparison.compare import compare
from paraph.concordance.aligning import Bead, align
from paraph.concordance.concord import concord, doubts_of, place_of, sides_of
from paraph.concordance.concordance import Compared, Concordance, Doubt
from paraph.concordance.difference import Place
from paraph.concordance.lone import Lone, Sides, done, sides, spans, unanswered
from paraph.concordance.side import Side
from paraph.text.canonical import digest
from paraph.text.reading import Reading


def concord_since(
    old: Sequence[Reading], new: Sequence[Reading], languages: Sequence[str] = ()
) -> Concordance:
    """Return the concordance of new texts, with the changes since their old ones that stand alone.

    `old` has the earlier text of each language, in the order of `new`. A change is alone where the
    provision that is its counterpart in the other language did not change, whatever changed in
    it: that both say the same is for the comparison of values, and for a person.

    Raises:
        ValueError: there are not as many old texts as new ones, or fewer than two.
    """
    if len(old) != len(new):
        raise ValueError("every text has one that it was before")
    whole = concord(new, languages)
    spoken = [each.language for each in whole.texts]
    before, after = sides_of(old, spoken), sides_of(new, spoken)
    changed = [sides(compare(*each, emphasis=False)) for each in zip(old, new, strict=True)]
    lone: list[Lone] = []
    for number in range(1, len(new)):
        lone += _between(changed, before, after, number)
    earlier = tuple(
        [
            Compared(side.reading, side.language, digest(side.reading.text), declared=True)
            for side in before
        ]
    )
    pairs = tuple(
        [
            replace(pair, doubts=(*pair.doubts, *_earlier(before, pair.second)))
            for pair in whole.pairs
        ]
    )
    return replace(whole, pairs=pairs, earlier=earlier, lone=tuple(lone))


def _earlier(before: Sequence[Side], number: int) -> Iterator[Doubt]:
    for which in (0, number):
        for doubt in doubts_of(before[which], which):
            if doubt.cause in {"reading", "hazard", "empty"}:
                yield doubt._replace(sentence=f"In the earlier text: {doubt.sentence}")


def _between(
    changed: Sequence[Sides], before: Sequence[Side], after: Sequence[Side], number: int
) -> Iterator[Lone]:
    """Yield what changed in one of two languages alone."""
    old = align(before[0], before[number]).beads
    new = align(after[0], after[number]).beads
    for which, (text, other) in enumerate(((0, number), (number, 0))):
        for change, answers in unanswered(changed[text], changed[other], old, new, which):
            gone = isinstance(change, Deletion)
            texts, beads = (before, old) if gone else (after, new)
            place = spans(change)[0 if gone else 1][0]
            yield Lone(
                text,
                other,
                done(change),
                place_of(texts[text], place),
                _counterpart(texts[other], answers, beads, which, place),
            )


def _counterpart(
    side: Side, answers: Sequence[int], beads: Sequence[Bead], which: int, place: int
) -> Place:
    """Return the place of the counterpart, or behind what it lacks."""
    if answers:
        return place_of(side, answers[0])
    before = -1
    for bead in beads:
        if place in bead[which]:
            break
        before = bead[1 - which][-1] if bead[1 - which] else before
    if before < 0:
        return Place(-1, 0, 0, "", "", after=True)
    return place_of(side, before)._replace(after=True)
