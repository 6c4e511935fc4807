"""An article full of acts is read in time that grows no faster than its words do."""

from __future__ import annotations

from tests.patience import patience
from tests.press_kit import told


def test_sentences_full_of_acts_end() -> None:
    words = "The pact signed visited met ratified extended approved signed " * 20

    with patience():
        found = told([words] * 130)

    assert len(found.events) == len({each.number for each in found.events})


def test_acts_are_numbered_without_a_gap_where_one_is_left_out() -> None:
    found = told(
        [
            "Maria Orlova, the mayor, denied that the pact was not signed.",
            "The treaty was ratified in May.",
        ]
    )

    assert [each.number for each in found.events] == [1]
