"""Words are counted between white space, by whatever way is quickest."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from paraph.text.node import Provision, Text

_WORDINGS = st.text(st.sampled_from("aé€ \t\n\u00a0\u2003\u200b\x1c,"), max_size=30)


@given(st.lists(_WORDINGS, max_size=5))
@example(["", " ", "a", " a", "a ", "a  b", "a\u00a0b"])
def test_words_are_what_white_space_parts(wordings: list[str]) -> None:
    text = Text(tuple([Provision("paragraph", wording) for wording in wordings]))

    assert text.words() == sum(len(wording.split()) for wording in wordings)
