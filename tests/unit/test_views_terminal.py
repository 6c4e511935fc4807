"""What a terminal is told."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import paraph
from paraph.comparison.comparison import Comparison, SidedHazard, SidedUnread
from paraph.text.hazards import hazard
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading, Unread
from paraph.views.terminal import comparison_lines, reading_lines, row

_IMAGE = hazard("image", "An image.")
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


def test_a_few_words_more_are_shown_and_not_counted() -> None:
    long = " ".join(f"word{number}" for number in range(75))

    said = " ".join("\n".join(comparison_lines(_compared("Short.", f"Short.\n\n{long}"))).split())

    assert long in said
    assert "in all" not in said


def test_one_edit_more_is_one() -> None:
    words = [f"word{number} stays here as it was before now" for number in range(13)]
    new = [one.replace("before", "after") for one in words]

    lines = comparison_lines(_compared(" ".join(words), " ".join(new)))
    said = " ".join(" ".join(lines).split())

    assert said.endswith("{+after+} now word12 stays here as it was (and 1 more edit)")


def test_an_object_that_changed_is_named_once_on_each_side() -> None:
    sides = [
        Provision("paragraph", f"Area: {OBJECT}", marks=(Mark(6, 7, "equation", value),))
        for value in ("a^2", "a^3")
    ]
    comparison = paraph.compare(*(Reading(Text((side,))) for side in sides))

    said = "\n".join(comparison_lines(comparison))

    assert "[-[equation: a^2]-]{+[equation: a^3]+}" in said
    assert "became" not in said


def test_a_section_break_is_called_one() -> None:
    kept = Provision("paragraph", "They meet every year.")
    broken = kept, Provision("section", marks=(Mark(0, 0, "section", "nextPage"),))

    said = "\n".join(
        comparison_lines(paraph.compare(Reading(Text((kept,))), Reading(Text(broken))))
    )

    assert "(a section break)" in said


def test_what_is_said_of_several_places_is_said_once_and_doubts_come_first() -> None:
    provisions = tuple(Provision("paragraph", f"Text {number}.") for number in range(7))
    same = paraph.compare(Reading(Text(provisions)), Reading(Text(provisions)))
    found = [
        *(SidedHazard(_IMAGE._replace(at=f"#{number}"), "both") for number in range(5)),
        SidedHazard(hazard("hidden-text", "“not” is hidden.", at="#5"), "new"),
        *(SidedHazard(_IMAGE._replace(at=f"#{number}"), "old") for number in (5, 6)),
    ]

    lines = list(comparison_lines(replace(same, hazards=tuple(found)), width=200))

    assert lines[-3:] == [
        "  undecided, new file, paragraph #6: “not” is hidden.",
        "  note, both files, paragraph #1, paragraph #2, paragraph #3 and 2 more: An image.",
        "  note, old file, paragraph #6 and paragraph #7: An image.",
    ]


def test_long_names_of_files_have_a_line_each() -> None:
    names = [f"{'folder/' * 8}{name}.txt" for name in ("old", "new")]
    comparison = paraph.compare(*(paraph.read(b"They meet.", file=name) for name in names))

    lines = list(comparison_lines(comparison))

    assert lines[1:3] == [f"{names[0]} (2 words) against", f"{names[1]} (2 words)"]


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
