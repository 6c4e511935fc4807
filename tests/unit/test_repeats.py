"""Among many equal provisions, a changed one keeps its place, and nothing seems to have moved."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from paraph.comparison.change import Alteration, Change, Deletion, Insertion
from paraph.comparison.compare import compare
from paraph.comparison.repeats import runs, settled
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading

SAID = "The Parties shall keep each other informed, and shall consult at the request of either."
LATER = SAID.replace("either", "either, within nine days")
OTHER = "Each Party names a person for it."


def changes(old: list[str], new: list[str]) -> tuple[Change, ...]:
    sides = [Text(tuple(Provision("paragraph", text) for text in side)) for side in (old, new)]
    return compare(*map(Reading, sides)).changes


def test_one_of_many_equal_paragraphs_that_changed_is_altered_where_it_stands() -> None:
    old = [SAID] * 30_000
    new = [SAID] * 30_000
    new[7_000], new[22_000] = LATER, LATER.replace("nine", "ten")
    new.insert(15_000, OTHER)
    new.insert(3_000, OTHER)

    found = changes(old, new)

    assert Counter(map(type, found)) == {Alteration: 2, Insertion: 2}
    assert [change.old for change in found if isinstance(change, Alteration)] == [
        range(7_000, 7_001),
        range(22_000, 22_001),
    ]


def in_order(one: str, other: str) -> bool:
    return one.lower() == other.lower()


def paired(old: str, new: str) -> list[tuple[int, int]]:
    """Return pairs as a poor aligner makes them: each with the first that is equal and free."""
    pairs = []
    at = 0
    for place, letter in enumerate(old):
        found = new.find(letter, at)
        if found >= 0:
            pairs.append((place, found))
            at = found + 1
    return pairs


def test_a_left_over_element_stands_beside_what_it_is_like() -> None:
    old, new = "aaaaaa", "aaAaab"

    found = list(settled(paired(old, new), old, new, lambda a, b: in_order(old[a], new[b])))

    assert found == [(0, 0), (1, 1), (3, 3), (4, 4)]


def test_two_left_over_on_either_side_of_their_equals_become_partners() -> None:
    old, new = "xaaa", "aaay"

    found = list(settled([(1, 1), (2, 2)], old, new, lambda _a, _b: False))

    assert found == [(1, 0), (2, 1), (3, 2)]


@given(st.text("aAbB", max_size=30), st.text("aAbB", max_size=30))
def test_settling_pairs_equals_in_order_and_never_fewer(old: str, new: str) -> None:
    pairs = paired(old, new)

    found = list(settled(pairs, old, new, lambda a, b: in_order(old[a], new[b])))

    assert all(old[one] == new[other] for one, other in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))
    assert len(found) >= len(pairs)
    assert sum(size for _, _, size in runs(found)) == len(found)


def test_a_long_paragraph_of_quite_other_words_is_compared_all_the_same() -> None:
    old = " ".join(f"word{number * 7919 % 3001}" for number in range(60_000))
    new = " ".join(f"word{number * 104729 % 2999}" for number in range(60_000))

    found = changes([SAID, old], [SAID, new])

    assert {type(change) for change in found} <= {Alteration, Insertion, Deletion}
    assert found
