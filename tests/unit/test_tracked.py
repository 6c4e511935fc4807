"""A redline text holds an old and a new text, and gives each of them back."""

from __future__ import annotations

import pytest
from tests.patience import patience

from paraph.text.node import OBJECT, Mark, Provision, Text, normal_marks
from paraph.text.tracked import (
    DELETED,
    END_DELETED,
    END_INSERTED,
    INSERTED,
    accept,
    at_depth,
    end_status,
    moved_from,
    moved_to,
    reject,
    side,
    status,
    was,
)


def paragraph(text: str, *marks: Mark, label: str = "", depth: int = 0) -> Provision:
    return Provision("paragraph", text, label, depth=depth, marks=normal_marks(list(marks)))


def both(*provisions: Provision) -> tuple[list[str], list[str]]:
    text = Text(provisions)
    old, new = reject(text), accept(text)
    return [each.text for each in old.provisions], [each.text for each in new.provisions]


def test_words_belong_to_the_side_that_has_them() -> None:
    text = "The Buyer may shall pay."
    red = paragraph(text, Mark(10, 14, "deleted"), Mark(14, 20, "inserted"))

    assert both(red) == (["The Buyer may pay."], ["The Buyer shall pay."])


def test_a_provision_belongs_to_the_side_that_has_it() -> None:
    red = (paragraph("kept"), paragraph("old", DELETED), paragraph("new", INSERTED))

    assert both(*red) == (["kept", "old"], ["kept", "new"])


def test_a_move_stands_at_both_its_places() -> None:
    red = (paragraph("a", moved_to(1)), paragraph("b"), paragraph("a", moved_from(1)))

    assert both(*red) == (["b", "a"], ["a", "b"])


def test_a_split_paragraph_is_one_in_the_old_text() -> None:
    red = (paragraph("One. ", Mark(4, 5, "deleted"), END_INSERTED), paragraph("Two."))

    assert both(*red) == (["One. Two."], ["One.", "Two."])


def test_merged_paragraphs_are_one_in_the_new_text() -> None:
    red = (paragraph("One. ", Mark(4, 5, "inserted"), END_DELETED), paragraph("Two."))

    assert both(*red) == (["One.", "Two."], ["One. Two."])


def test_a_paragraph_may_fall_into_many() -> None:
    red = (paragraph("a", END_INSERTED), paragraph("b", END_INSERTED), paragraph("c"))

    assert both(*red) == (["abc"], ["a", "b", "c"])


def test_a_deleted_paragraph_between_the_halves_of_a_split_is_not_lost() -> None:
    red = (paragraph("a", END_INSERTED), paragraph("new", INSERTED), paragraph("b"))

    assert both(*red) == (["ab"], ["a", "new", "b"])


def test_what_a_provision_was_comes_back() -> None:
    old = Provision("heading", "Fees", "5.", 2, 0, (Mark(0, 0, "variant", "first"),))
    new = Provision("paragraph", "Fees", "6.", 1, 0)
    red = Provision("paragraph", "Fees", "6.", 1, 0, normal_marks([*new.marks, *was(old, new)]))

    assert reject(Text((red,))) == Text((old,))
    assert accept(Text((red,))) == Text((new,))
    assert was(new, new) == ()


def test_marks_stay_over_their_own_characters() -> None:
    text = f"x{OBJECT}yz"
    red = paragraph(text, Mark(0, 1, "deleted"), Mark(1, 2, "image", "i"), Mark(2, 4, "strike"))

    (old,) = reject(Text((red,))).provisions
    (new,) = accept(Text((red,))).provisions

    assert old.marks == (Mark(1, 2, "image", "i"), Mark(2, 4, "strike"))
    assert new.marks == (Mark(0, 1, "image", "i"), Mark(1, 3, "strike"))


def test_an_object_that_was_deleted_takes_its_mark_along() -> None:
    red = paragraph(f"x{OBJECT}", Mark(1, 2, "deleted"), Mark(1, 2, "note", "1"))

    assert accept(Text((red,))).provisions[0].marks == ()
    assert reject(Text((red,))).provisions[0].marks == (Mark(1, 2, "note", "1"),)


def test_a_span_cut_by_an_insertion_is_whole_again_without_it() -> None:
    red = paragraph("abXcd", Mark(0, 2, "strike"), Mark(2, 3, "inserted"), Mark(3, 5, "strike"))

    assert reject(Text((red,))).provisions[0].marks == (Mark(0, 4, "strike"),)
    assert accept(Text((red,))).provisions[0].marks == (Mark(0, 2, "strike"), Mark(3, 5, "strike"))


def test_a_provision_that_had_to_stand_shallower_keeps_its_depth() -> None:
    red = (
        Provision("cell", "old", depth=0, marks=normal_marks([DELETED, at_depth(2)])),
        paragraph("new", INSERTED),
    )

    assert side(red[0], old=True) == Provision("cell", "old", depth=2)
    assert side(red[0], old=False) is None


@pytest.mark.parametrize(
    ("mark", "whole", "end"),
    [
        (INSERTED, "inserted", ""),
        (DELETED, "deleted", ""),
        (moved_to(3), "moved-to:3", ""),
        (moved_from(3), "moved-from:3", ""),
        (END_INSERTED, "", "end-inserted"),
        (END_DELETED, "", "end-deleted"),
        (at_depth(1), "", ""),
    ],
)
def test_the_whole_and_its_end_are_told_apart(mark: Mark, whole: str, end: str) -> None:
    red = paragraph("x", mark)

    assert status(red) == whole
    assert end_status(red) == end


def test_a_text_without_changes_is_handed_back_as_it_is() -> None:
    plain = paragraph("x", Mark(0, 1, "strike"))

    assert side(plain, old=True) is plain
    assert side(plain, old=False) is plain


def test_a_paragraph_of_very_many_edits_takes_linear_time() -> None:
    marks = [
        Mark(at, at + 3, name) for at in range(0, 1_500_000, 10) for name in ("inserted", "strike")
    ]
    red = Text((paragraph("abcdefghij" * 150_000, *marks),))

    with patience():
        old = reject(red)

    assert len(old.provisions[0].text) == 1_050_000
