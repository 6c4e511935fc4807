"""Where a clause ends: before who speaks next, and where the aside ends in which its cue stands."""

from __future__ import annotations

import pytest
from tests.press_kit import rows, told


@pytest.mark.parametrize(
    ("code", "words", "who", "said"),
    [
        ("en", "Dorn, to whom Berg had said the pact was dead, left.", "Berg", "the pact was dead"),
        ("en", "Berg, who said the pact was dead, left.", "Berg", "the pact was dead"),
        ("en", "The man who Berg says is a spy, Dorn, left early.", "Berg", "is a spy"),
        ("fr", "Marc Dorn, à qui Anne Roux a dit que le pacte était mort, est parti.", "Anne Roux",
         "le pacte était mort"),
        ("en", "Keller said Monday morning's storm closed the port.", "Keller",
         "Monday morning's storm closed the port"),
        ("en", "“Go home,” shouted a man at Anna Berg.", "man", "Go home,"),
    ],
)  # fmt: skip
def test_a_clause_ends_where_its_words_do(code: str, words: str, who: str, said: str) -> None:
    ((name, _, content),) = rows(told(words, code))

    assert (name, content) == (who, said)


def test_a_noun_of_saying_has_not_what_another_says_behind_it() -> None:
    words = "Asked about Berg's remark that “the pact is dead”, Carl Dorn said: “No comment.”"

    found = rows(told(words))

    assert ("Carl Dorn", "direct", "No comment.") in found
    assert all("Dorn" not in content for _, _, content in found)


def test_the_first_paragraph_is_no_title_if_the_mark_within_its_quotation_ends_a_sentence() -> None:
    found = rows(told("Dorn wrote: “Berg said to me: 'We will sign on Friday.'”"))

    assert found[0] == ("Dorn", "direct", "Berg said to me: 'We will sign on Friday.'")


@pytest.mark.parametrize("told_to", ["Sunday's meeting", "Black Sunday"])
def test_a_name_of_something_else_passes_nothing_on(told_to: str) -> None:
    (found,) = told(f"Berg told {told_to} that the pact was dead.").statements

    assert found.chain == ("The Herald",)


def test_few_are_nobody_who_speaks() -> None:
    assert rows(told("Few said that the pact was dead.")) == []
