"""Threads: provisions followed through many drafts, by the comparison of each with the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from paraph.comparison.change import Altered, Deleted, Inserted, Kept, MovedTo, Relabelled, Row
from paraph.comparison.comparison import Comparison
from paraph.comparison.sides import NOWHERE
from paraph.text.node import Text

_WORDS = 3
"""Words that a provision has at least to be known again when it comes back."""


@dataclass(slots=True, eq=False)
class Thread:
    """One provision in a row of drafts: its index in each, or `NOWHERE` where it is not there."""

    at: list[int] = field(default_factory=list)

    @property
    def last(self) -> int:
        """The last draft that has it, counted from 0."""
        return max(draft for draft, index in enumerate(self.at) if index != NOWHERE)


def threads(steps: Sequence[Comparison]) -> tuple[Thread, ...]:
    """Return every provision of every draft as a thread, in the order of reading.

    Each of `steps` compares a draft with the next one. A provision is followed through moves and
    renumbering by the rows of the comparison. Of a split the first piece goes on, of a merge the
    first provision. One that was deleted and comes back word for word goes on where it is the only
    such one. What is gone stands where it stood. Takes linear time in the size of all drafts.
    """
    texts = [steps[0].old.text, *[step.new.text for step in steps]]
    order = [_at(0, index, len(texts)) for index in range(len(texts[0].provisions))]
    for number, step in enumerate(steps, start=1):
        order = _followed(order, texts, step, number)
    return tuple(order)


def _at(draft: int, index: int, drafts: int) -> Thread:
    thread = Thread([NOWHERE] * drafts)
    thread.at[draft] = index
    return thread


def _followed(
    order: list[Thread], texts: Sequence[Text], step: Comparison, number: int
) -> list[Thread]:
    """Return the threads with the draft `number`, in the order of the redline that leads to it."""
    alive = {thread.at[number - 1]: thread for thread in order if thread.at[number - 1] != NOWHERE}
    back = _returned([each for each in order if each.at[number - 1] == NOWHERE], texts, step)
    again = set(back.values())
    gone: dict[Thread | None, list[Thread]] = {}  # by the one that they stand behind
    before: Thread | None = None
    for thread in order:
        if thread.at[number - 1] != NOWHERE:
            before = thread
        elif thread not in again:
            gone.setdefault(before, []).append(thread)
    found = gone.get(None, [])
    for old, new in _pairs(step.rows):
        thread = alive.get(old) or back.get(new) or _at(number, new, len(texts))
        if new != NOWHERE:
            thread.at[number] = new
        found.append(thread)
        if old != NOWHERE:
            found += gone.get(thread, ())
    return found


def _returned(gone: Sequence[Thread], texts: Sequence[Text], step: Comparison) -> dict[int, Thread]:
    """Return the threads that come back in a step word for word, by their index in its new text."""
    news = [row.new for row in step.rows if isinstance(row, Inserted)]
    if not gone or not news:
        return {}
    left: dict[tuple[str, str], list[Thread]] = {}
    for thread in gone:
        one = texts[thread.last].provisions[thread.at[thread.last]]
        left.setdefault((one.kind, one.text), []).append(thread)
    came: dict[tuple[str, str], list[int]] = {}
    for new in news:
        one = step.new.text.provisions[new]
        came.setdefault((one.kind, one.text), []).append(new)
    return {
        indexes[0]: left[key][0]
        for key, indexes in came.items()
        if len(indexes) == len(left.get(key, ())) == 1 and len(key[1].split()) >= _WORDS
    }


def _pairs(rows: Iterable[Row]) -> Iterator[tuple[int, int]]:
    """Yield which old provision is which new one, `NOWHERE` for what has no other side."""
    for row in rows:
        match row:
            case Kept(old, new) | Relabelled(old, new) | MovedTo(old, new):
                yield old, new
            case Altered(olds, news):
                for at in range(max(len(olds), len(news))):
                    yield (
                        olds[at] if at < len(olds) else NOWHERE,
                        news[at] if at < len(news) else NOWHERE,
                    )
            case Inserted(new):
                yield NOWHERE, new
            case Deleted(old):
                yield old, NOWHERE
            case _:
                pass
