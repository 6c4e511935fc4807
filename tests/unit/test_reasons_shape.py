"""Reasons for what is no edit of words: whole provisions, marks, labels, references, order."""

from __future__ import annotations

import pytest

from paraph.comparison.compare import compare
from paraph.proof.reasons import (
    CODES,
    NOWHERE,
    About,
    Cited,
    Code,
    Context,
    Extract,
    Reason,
    rank,
    reasons,
)
from paraph.proof.reasons.changes import reasons_of
from paraph.text.node import Mark, Provision, Text
from paraph.text.reading import Reading, Source

EN = Context("en")


def _whole(text: str, shape: str = "paragraph", label: str = "") -> Extract:
    return Extract(text, 0, len(text), shape, label)


SHAPES: tuple[tuple[Extract, Extract, About, Code, str], ...] = (
    (
        NOWHERE,
        _whole("The hall stays open."),
        "inserted",
        "addition",
        "A whole paragraph was added: 'The hall stays open.'.",
    ),
    (
        _whole("The hall stays open."),
        NOWHERE,
        "deleted",
        "deletion",
        "A whole paragraph was deleted: 'The hall stays open.'.",
    ),
    (
        NOWHERE,
        _whole("Payment", "heading, level 2"),
        "inserted",
        "addition",
        "A whole heading was added: 'Payment'.",
    ),
    (NOWHERE, _whole(""), "inserted", "addition", "A paragraph without words was added."),
    (
        _whole("One."),
        _whole("One."),
        "moved",
        "order",
        "It stands at another place among the other provisions: 'One.'.",
    ),
    (
        _whole("One. Two."),
        _whole("One.\nTwo."),
        "split",
        "structure",
        "One paragraph was split into several: 'One. Two.'.",
    ),
    (
        _whole("One.\nTwo."),
        _whole("One. Two."),
        "merged",
        "structure",
        "Several paragraphs were made one: 'One. Two.'.",
    ),
    (
        Extract("One. Two.", 4, 5),
        Extract("One.\nTwo.", 4, 5),
        "paragraph-end",
        "structure",
        "A paragraph now ends here after 'One.'.",
    ),
    (
        Extract("One.", 0, 0, "heading, level 1"),
        Extract("One.", 0, 0, "paragraph"),
        "structure",
        "structure",
        "What was a heading, level 1 is now a paragraph.",
    ),
    (
        Extract("One.", 0, 0, "paragraph", "5."),
        Extract("One.", 0, 0, "paragraph", "6."),
        "label",
        "structure",
        "The number '5.' became '6.'.",
    ),
    (
        Extract("One.", 0, 0, "paragraph"),
        Extract("One.", 0, 0, "paragraph", "6."),
        "label",
        "structure",
        "The number '6.' was added.",
    ),
    (
        Extract("5. One.", 0, 2),
        Extract("6. One.", 0, 2),
        "label",
        "structure",
        "The number '5.' became '6.'.",
    ),
    (
        Extract("It ends.", 0, 2),
        Extract("It ends.", 0, 2, marks=(Mark(0, 2, "strike"),)),
        "marks",
        "characters",
        "'It' is now struck through.",
    ),
    (
        Extract("m2", 1, 2, marks=(Mark(1, 2, "superscript"),)),
        Extract("m2", 1, 2),
        "marks",
        "characters",
        "'2' is no longer raised as superscript.",
    ),
    (
        Extract("here", 0, 4, marks=(Mark(0, 4, "link", "a"),)),
        Extract("here", 0, 4, marks=(Mark(0, 4, "link", "b"),)),
        "marks",
        "literal text",
        "'here' is a link that leads elsewhere.",
    ),
)


@pytest.mark.parametrize(("old", "new", "about", "code", "sentence"), SHAPES)
def test_what_happened_to_a_provision_is_said(
    old: Extract, new: Extract, about: About, code: Code, sentence: str
) -> None:
    found = reasons(old, new, about=about, context=EN)

    assert [(reason.code, reason.sentence) for reason in found] == [(code, sentence)]


def test_a_whole_provision_is_told_with_what_it_holds() -> None:
    found = reasons(
        NOWHERE, _whole("The Seller shall pay $ 5 within 10 days."), about="inserted", context=EN
    )

    assert {reason.code for reason in found} > {"addition", "modality", "time limit"}
    assert found[0].sentence == "The added words hold 'shall': an obligation."


@pytest.mark.parametrize(
    ("cited", "sentence"),
    [
        (None, "The reference 'Article 5' reads as before and may now name another provision."),
        (
            Cited(("Article 5",), ("Article 6",)),
            (
                "The reference 'Article 5' reads as before and now names 'Article 6'"
                " instead of 'Article 5'."
            ),
        ),
        (
            Cited((), ("Annex",)),
            "The reference 'Article 5' reads as before and now names 'Annex' as well.",
        ),
        (
            Cited(("Annex",), ()),
            "The reference 'Article 5' reads as before and no longer names 'Annex'.",
        ),
        (
            Cited(("Annex",), (), before=True, after=False),
            "The reference 'Article 5' reads as before and may now name another provision.",
        ),
    ],
)
def test_a_reference_says_what_it_names_now(cited: Cited | None, sentence: str) -> None:
    side = _whole("Article 5")

    found = reasons(side, side, about="reference", context=EN, cited=cited)

    assert [(reason.code, reason.sentence) for reason in found] == [("reference", sentence)]


def test_a_reference_that_names_more_than_before_is_not_said_to_name_the_same() -> None:
    cited = Cited((), ("Article 6",), before=True, after=True)
    found = reasons(
        _whole("Articles 3 to 5"),
        _whole("Articles 3 to 6"),
        about="reference",
        context=EN,
        cited=cited,
    )

    assert found[0].sentence.endswith("became 'Articles 3 to 6' and now names 'Article 6' as well.")


def test_a_reference_in_other_words_is_named() -> None:
    found = reasons(_whole("Article 5"), _whole("Article 6"), about="reference", context=EN)

    assert found[0].sentence == (
        "The reference 'Article 5' became 'Article 6' and still names the same provision."
    )


def test_open_changes_are_shown_by_their_greatest_weight_then_in_order() -> None:
    plain = Reason("unproved wording", ("a",), "'a' was added.", 40)
    bold = Reason("number", ("30", "60"), "'30' became '60'.", 89)

    assert rank([(plain,), (), (plain, bold), (plain,), (bold,)]) == (2, 4, 0, 3)
    assert rank([]) == ()


def test_a_reason_checks_itself() -> None:
    with pytest.raises(ValueError, match="no reason is called"):
        Reason("taste", (), "", 5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="a weight is from 1 to 100"):
        Reason("number", (), "", 101)
    with pytest.raises(ValueError, match="no span from 2 to 9 in 3"):
        Extract("abc", 2, 9)
    assert len(CODES) == len(set(CODES)) == 23


def _reading(*wordings: str) -> Reading:
    provisions = tuple([Provision("paragraph", wording) for wording in wordings])
    return Reading(Text(provisions), source=Source(format="docx", language="en"))


def test_each_part_of_a_change_has_its_reasons() -> None:
    kept = "The hall stays open all day long."
    old = _reading("The Seller shall pay the whole fee at once.", "Old words go.", kept)
    new = _reading("The Seller may pay the whole fee at once.", kept, "Quite another paragraph.")
    comparison = compare(old, new)

    found = [reasons_of(change, comparison, EN) for change in comparison.changes]

    assert len(found) == len(comparison.changes) == 3
    assert [edit[0].code for edit in found[0].edits] == ["modality"]
    assert [each.whole[0].code for each in found[1:]] == ["deletion", "addition"]
    assert rank([each.all() for each in found])[0] == 0


def test_a_split_a_move_and_a_new_number_have_their_reasons() -> None:
    first = "The first provision of the text speaks of the sea and of the sky."
    second = "The second provision is about quite different matters, such as bread."
    third = "The third provision, which is long as well, deals with wood and stone."
    moved = compare(_reading(first, second, third), _reading(third, first, second))
    halves = "The first half of it stays here.", "The second half of it stands apart now."
    split = compare(_reading(" ".join(halves)), _reading(*halves))
    numbered = Provision("paragraph", first, label="1."), Provision("paragraph", first, label="2.")
    relabelled = compare(*[Reading(Text((each,))) for each in numbered])

    codes = [
        [reason.code for change in each.changes for reason in reasons_of(change, each, EN).all()]
        for each in (moved, split, relabelled)
    ]

    assert codes == [["order"], ["structure", "structure"], ["structure"]]


def test_a_note_that_counts_otherwise_is_told_by_both_marks() -> None:
    def called(mark: str) -> Reading:
        text = Text(
            (Provision("paragraph", "It pays\ufffc now.", marks=(Mark(7, 8, "note", mark),)),)
        )
        return Reading(text)

    comparison = compare(called("5"), called("6"))

    (change,) = comparison.changes
    told = [each.sentence for each in reasons_of(change, comparison, EN).all()]
    assert told == ["The mark of a note, '5', became '6'."]
