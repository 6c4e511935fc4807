"""Laws of longest common subsequences: as long as another hand finds them, and really common."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import LCSseq

from paraph.comparison.sequence import prefix, suffix
from paraph.comparison.subsequence import blocks, length

_WORDS = st.text("abcd", max_size=200)


@given(_WORDS, _WORDS)
@example("", "")
@example("ab", "")
@example("b" + "a" * 70, "a" * 70 + "b")
def test_a_longest_one_is_as_long_as_another_library_finds_it(old: str, new: str) -> None:
    assert length(old, new) == length(new, old) == LCSseq.similarity(old, new)


@given(_WORDS, _WORDS)
def test_blocks_are_common_in_order_and_the_longest(old: str, new: str) -> None:
    found = blocks(old, new)

    assert sum(size for _, _, size in found) == length(old, new)
    assert all(old[a : a + size] == new[b : b + size] for a, b, size in found)
    assert all(a + size <= c and b + size <= d for (a, b, size), (c, d, _) in pairwise(found))
    assert all((a + size, b + size) != (c, d) for (a, b, size), (c, d, _) in pairwise(found))


@given(_WORDS, _WORDS)
def test_of_several_it_is_the_one_that_another_library_takes(old: str, new: str) -> None:
    first = prefix(old, new)
    last = suffix(old, new, first)
    old, new = old[first : len(old) - last], new[first : len(new) - last]

    matching = LCSseq.opcodes(old, new).as_matching_blocks()

    assert blocks(old, new) == [(one.a, one.b, one.size) for one in matching if one.size]


@given(st.lists(st.integers(0, 5)), st.lists(st.integers(0, 5)))
def test_lists_are_as_good_as_strings(old: list[int], new: list[int]) -> None:
    letters = ["".join(map(str, side)) for side in (old, new)]

    assert blocks(old, new) == blocks(*letters)
    assert length(old, new) == length(*letters)


def test_long_sequences_beside_short_ones_are_as_exact() -> None:
    old = "(" * 3_000 + "abc" + ")" * 3_000
    new = "(" * 40 + "b" + ")" * 20

    assert length(old, new) == length(new, old) == LCSseq.similarity(old, new)
    for first, second in ((old, new), (new, old)):
        matching = LCSseq.opcodes(first, second).as_matching_blocks()
        found = blocks(first, second)
        assert sum(size for _, _, size in found) == sum(one.size for one in matching)
        assert all(first[a : a + size] == second[b : b + size] for a, b, size in found)
