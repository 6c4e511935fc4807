"""What is found in a note, a box or a header is told with the place where it stands."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx, header, notes
from tests.docx_kit.seen import compared, reading
from tests.docx_kit.snippets import box, call, field, note, p, r

from paraph.text.reading import Hazard

HIDDEN = r("and nobody else", "<w:vanish/>")


def marked(name: str, content: str) -> str:
    return f'<w:bookmarkStart w:id="7" w:name="{name}"/>{content}<w:bookmarkEnd w:id="7"/>'


def told(source: bytes, code: str) -> list[Hazard]:
    return [item for item in reading(source).hazards if item.code == code]


def at(source: bytes, code: str) -> list[str]:
    """Return the texts of the provisions that hazards of this code are said to be in."""
    provisions = reading(source).text.provisions
    return [provisions[int(item.at.removeprefix("#"))].text for item in told(source, code)]


def test_hidden_words_in_a_note_are_told_where_the_note_stands() -> None:
    source = docx(
        p("One.") + p("Two", call(2), ".") + p("Three", call(1), "."),
        notes("footnote", note(1, p("First ", HIDDEN)) + note(2, "Second")),
    )

    assert at(source, "hidden-text") == ["First and nobody else"]


def test_hidden_words_in_a_box_are_told_where_the_box_stands() -> None:
    source = docx(p("One.") + p("Two.") + p("Three", box(p("Boxed") + p("so ", HIDDEN))))

    assert at(source, "hidden-text") == ["Three\ufffc"]


def test_hidden_words_in_a_header_are_told_at_the_header() -> None:
    source = docx(
        p("One.") + p("Two."),
        header("rId9", p("Draft ", HIDDEN)),
        section='<w:headerReference w:type="default" r:id="rId9"/>',
    )

    assert at(source, "hidden-text") == ["Draft and nobody else"]


def test_hidden_words_in_a_note_that_nothing_calls_are_told_by_its_number() -> None:
    source = docx(p("One."), notes("footnote", note(5, p("First ", HIDDEN))))

    assert [item.at for item in told(source, "hidden-text")] == ["footnote 5"]


@pytest.mark.parametrize("place", ["note", "box", "header"])
@pytest.mark.parametrize(("shown", "stale"), [("the Fund", False), ("the Bank", True)])
def test_a_reference_into_a_note_box_or_header_is_held_against_what_stands_there(
    place: str, shown: str, *, stale: bool
) -> None:
    target = p("In it ", marked("fund", r("the Fund")), " is named.")
    body = p("First paragraph.") + p("Second, see ", field("REF fund", shown))
    source = {
        "note": docx(body + p("x", call(1)), notes("footnote", note(1, target))),
        "box": docx(body + p("x", box(target))),
        "header": docx(
            body,
            header("rId9", target),
            section='<w:headerReference w:type="default" r:id="rId9"/>',
        ),
    }[place]

    assert bool(told(source, "stale-reference")) is stale


@pytest.mark.parametrize(("shown", "stale"), [("2", False), ("1", True)])
def test_a_reference_to_a_note_is_held_against_the_mark_displayed(
    shown: str, *, stale: bool
) -> None:
    source = docx(
        p("One", call(1), ".")
        + p("Two", marked("second", call(2)), ".")
        + p("As in note ", field("NOTEREF second", shown), "."),
        notes("footnote", note(1, "First") + note(2, "Second")),
    )

    assert bool(told(source, "stale-reference")) is stale


def test_a_reference_to_a_note_is_not_borne_out_by_another_note_of_its_paragraph() -> None:
    source = docx(
        p("One", call(1), ", two", marked("second", call(2)), ".")
        + p("As in note ", field("NOTEREF second", "1"), "."),
        notes("footnote", note(1, "First") + note(2, "Second")),
    )

    assert told(source, "stale-reference")


def test_a_reference_that_stands_in_a_note_is_told_at_the_note() -> None:
    inner = p("See ", field("REF nowhere", "there"), ".")
    source = docx(p("x", call(1)), notes("footnote", note(1, inner)))

    assert [each.at for each in reading(source).hazards] == ["#1"]


WHITE = '<w:color w:val="FFFFFF"/>'


def clauses(*inks: str) -> bytes:
    """Return clauses that are the same words, in each of which "not" may be white."""
    return docx("".join(p("The Fund shall ", r("not", ink), " be paid.") for ink in inks))


def test_words_that_cannot_be_seen_in_another_clause_than_before_are_not_alike() -> None:
    assert compared(clauses(WHITE, ""), clauses("", WHITE)).verdict == "undecided"


def test_words_that_cannot_be_seen_at_another_place_of_a_clause_are_not_alike() -> None:
    before = docx(p("not, or ", r("not", WHITE)))
    after = docx(p(r("not", WHITE), ", or not"))

    assert compared(before, after).verdict == "undecided"


def test_words_that_cannot_be_seen_are_alike_however_they_are_cut_into_runs() -> None:
    before = docx(p("It shall ", r("not be", WHITE), " paid."))
    after = docx(p("It shall ", r("no", WHITE), r("t be", WHITE), " paid."))

    assert compared(before, after).verdict == "same"


def test_a_reference_to_the_number_of_what_has_none_says_so() -> None:
    source = docx(
        p(marked("tourism", r("Tourism"))) + p("See ", field("REF tourism \\r", "Article 14"), ".")
    )

    (found,) = told(source, "stale-reference")

    assert "shows “Article 14”, but its target has no number" in found.sentence
