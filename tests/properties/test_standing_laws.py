"""Words that are looked for at once stand where each of them does when it is asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paraph.proof.checker.standing import Standing

WORDS = tuple(f"w{letter}{number}" for letter in "abc" for number in range(12))
WORDINGS = st.lists(
    st.lists(
        st.sampled_from(
            (*WORDS, *map(str.upper, WORDS), "wa1_wb2", "(wc3),", "ünder-wa4", "\u0130wa5")
        ),
        max_size=12,
    ).map(" ".join),
    max_size=6,
    unique=True,
)


@given(WORDINGS)
def test_many_words_stand_where_each_does(wordings: list[str]) -> None:
    one_by_one, at_once = Standing(wordings), Standing(wordings)

    at_once.expect(WORDS)

    for word in WORDS:
        assert at_once.places(word) == one_by_one.places(word)
