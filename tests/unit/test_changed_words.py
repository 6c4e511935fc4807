"""A change of marks shows on both sides: nobody answers for two sentences that are equal."""

from __future__ import annotations

import pytest

import paraph
from paraph.agreement.judged import Open, judged
from paraph.comparison.compare import compare
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.views.changed_words import sides
from paraph.views.way_lines import change_in_words

_ALL = Profile.read({"classes": {"allow": []}})


def changes(old: str, new: str, file: str = "a.md") -> tuple[Open, ...]:
    before, after = (paraph.read(each.encode(), file=file, language="en") for each in (old, new))
    proof = judge(compare(before, after), _ALL, language="en").proof
    return judged(before.text, after.text, proof, _ALL, proof.tables).open


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("The Seller pays 10<sup>3</sup> EUR.", "The Seller pays 103 EUR.", "[superscript: 3]"),
        ("The Seller shall ~~not~~ pay.", "The Seller shall not pay.", "[struck: not]"),
        (
            "See [Annex](https://a.example).",
            "See [Annex](https://b.example).",
            'no longer link "https://a.example", now link "https://b.example"',
        ),
        ("The Seller pays 10\u00a0EUR.", "The Seller pays 10 EUR.", "⍽"),
        (
            "# Title\n\nThe Seller pays.",
            "## Title\n\nThe Seller pays.",
            "heading 1 became heading 2",
        ),
    ],
)
def test_both_sides_of_a_change_differ_to_the_eye(old: str, new: str, said: str) -> None:
    for one, other in ((old, new), (new, old)):
        found = changes(f"Article 1. Price\n\n{one}\n", f"Article 1. Price\n\n{other}\n")
        assert found
        for change in found:
            was, becomes, remark = sides(change)
            assert was != becomes or remark
            assert remark in change_in_words(change)
    line = change_in_words(
        changes(f"Article 1. Price\n\n{old}\n", f"Article 1. Price\n\n{new}\n")[0]
    )
    assert said in line


def test_marks_are_told_of_the_words_under_them_alone() -> None:
    old = "The ~~Seller~~ pays 5 EUR to the [first](https://a.example) ~~Buyer~~."
    new = "The ~~Owner~~ pays 7 EUR to the [second](https://a.example) ~~Payer~~."

    told = [tuple(sides(each)) for each in changes(old, new)]

    assert told == [
        ("[struck: Seller]", "[struck: Owner]", ""),
        ("5", "7", ""),
        ("first", "second", ""),
        ("[struck: Buyer]", "[struck: Payer]", ""),
    ]


def test_a_difference_behind_long_equal_words_is_not_cut_off() -> None:
    long = "The Seller delivers goods. " * 20
    change = Open("c", "article 1", f"{long}Yes.", f"{long}No.", "", "no proof covers it")

    line = change_in_words(change)

    assert "Yes." in line
    assert "No." in line
    assert len(line) < 500


def test_what_no_words_show_is_said_at_least() -> None:
    change = Open("c", "article 1", "same", "same", "", "no proof covers it")

    assert "differ in what words do not show" in change_in_words(change)
