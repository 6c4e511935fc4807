"""What a terminal is told."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import paraph
from paraph.comparison.comparison import Comparison, SidedHazard, SidedUnread
from paraph.text.hazards import hazard
from paraph.text.node import Mark, Provision, Text
from paraph.text.reading import Reading, Unread
from paraph.views.terminal import comparison_lines, reading_lines, row

_LONG = "The Parties shall consult each other, in good faith and without delay, " * 20


def _compared(old: str, new: str) -> Comparison:
    return paraph.compare(
        paraph.read(old.encode(), file="old.txt"), paraph.read(new.encode(), file="new.txt")
    )


def test_the_first_line_is_the_verdict() -> None:
    lines = list(comparison_lines(_compared("They meet.", "They may meet.")))

    assert lines[0] == "Different: 1 change."


def test_an_incomplete_reading_is_said_with_the_verdict() -> None:
    same = _compared("They meet.", "They meet.")
    unread = SidedUnread(Unread("word/chart1.xml", "a chart", "sha256:0"), "new")
    doubted = replace(same, unread=(unread,))

    said = "\n".join(comparison_lines(doubted))

    assert said.startswith("Undecided: ")
    assert "The reading is not complete: 1 thing unread." in said
    assert "new file, word/chart1.xml: a chart" in said


def test_a_hazard_is_said_with_its_grade_and_side() -> None:
    same = _compared("They meet.", "They meet.")
    found = SidedHazard(hazard("hidden-text", "“not” is hidden.", at="#0"), "new")

    said = "\n".join(comparison_lines(replace(same, hazards=(found,))))

    assert "undecided, new file, paragraph #1: “not” is hidden." in said


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    comparison = _compared(f"{_LONG}\n\n한국어 문장입니다.", f"{_LONG} not\n\n{_LONG}")

    lines = list(comparison_lines(comparison, width=width))[2:]

    assert max(map(len, lines)) <= width


def test_colour_adds_nothing_that_the_words_do_not_say() -> None:
    comparison = _compared("They shall meet.", "They may meet.")

    plain = list(comparison_lines(comparison))
    painted = list(comparison_lines(comparison, colour=True))

    assert painted != plain
    assert [re.sub("\x1b\\[[0-9;]*m", "", line) for line in painted] == plain


def test_a_change_of_marks_alone_is_put_into_words() -> None:
    old = Provision("paragraph", "10 m2", marks=(Mark(4, 5, "superscript"),))
    new = Provision("paragraph", "10 m2")
    comparison = paraph.compare(Reading(Text((old,))), Reading(Text((new,))))

    said = "\n".join(comparison_lines(comparison))

    assert "no longer superscript" in said


def test_a_long_change_is_cut_and_its_words_are_counted() -> None:
    said = "\n".join(comparison_lines(_compared("Short.", f"Short.\n\n{_LONG}")))

    assert f"({len(_LONG.split())} words in all)" in " ".join(said.split())
    assert len(said) < len(_LONG)


def test_a_row_says_what_was_found_and_that_something_is_missing() -> None:
    same = _compared("They meet.", "They meet.")
    unread = SidedUnread(Unread("word/chart1.xml", "a chart", "sha256:0"), "new")

    assert row(same, 8).split() == ["new.txt", "same", "0", "changes"]
    assert row(replace(same, unread=(unread,)), 8).endswith("reading not complete")


def test_a_reading_shows_addresses_labels_and_parts() -> None:
    reading = paraph.read(b"Article 1. Scope\n\n1. They meet.\n\n2. They part.\n", file="a.txt")

    said = "\n".join(reading_lines(reading))

    assert "[article 1, paragraph 2]\n" in said
    assert "2. They part." in said
    assert "Parts of the file: 1" in said
