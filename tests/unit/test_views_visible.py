"""Characters that show nothing are shown."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from paraph.text.node import OBJECT, Mark
from paraph.views.visible import object_sign, seen, signs, spelled, unseen


def test_every_control_and_format_character_is_spelled_out() -> None:
    missed = [
        f"U+{code:04X}"
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in {"Cc", "Cf", "Co", "Cs"}
        and not unseen().match(chr(code))
        and chr(code) not in "\t\n"
        and not 0x13430 <= code <= 0x1345F  # Egyptian hieroglyphs are laid out by these
        and code not in {0x110BD, 0x110CD, 0x890, 0x891, 0x8E2}  # number signs, which show
    ]

    assert missed == []


@pytest.mark.parametrize("wording", ["plain", "naïve café", "Договор № 5", "합의", "ي"])
def test_ordinary_words_stay_as_they_are(wording: str) -> None:
    assert spelled(wording) == wording


def test_a_command_to_the_terminal_is_spelled_out() -> None:
    assert spelled("a\x1b[2Jb") == "a(U+001B)[2Jb"


def test_white_space_that_changed_is_seen() -> None:
    assert seen("  ") == "␣␣"
    assert seen("100\xa0000") == "100⍽000"


def test_objects_are_named() -> None:
    marks = [Mark(4, 5, "note", "1"), Mark(5, 6, "checkbox", "1")]

    assert signs(f"see {OBJECT}{OBJECT}", marks) == "see [note 1][x]"
    assert object_sign(Mark(0, 1, "image", "sha256:0123456789abcdef seal")) == (
        "[image 0123456789ab: seal]"
    )


def test_words_that_are_struck_or_raised_are_never_shown_as_if_they_stood() -> None:
    marks = [Mark(4, 7, "strike"), Mark(14, 15, "superscript")]

    assert signs("May not pay 10 2.", []) == "May not pay 10 2."
    assert signs("May not be 102.", [marks[0]]) == "May [struck: not] be 102."
    assert signs("not be", [marks[0]], 4) == "[struck: not] be"
    assert signs("May", marks) == "May"
