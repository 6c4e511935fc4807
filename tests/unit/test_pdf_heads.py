"""What pages repeat at their edges stands once in the text of a PDF, with all that it says."""

from __future__ import annotations

import pytest
from tests.pdf_by_hand import lines, pdf, words

from paraph.comparison.compare import compare
from paraph.formats.manner import Manner
from paraph.formats.registry import read
from paraph.text.reading import Reading

pytest.importorskip("pypdfium2")

_BODY = (
    "Each Party shall deliver the goods of this lot in good order and on time at {0},",
    "and shall tell the other one before the first day of June of each year.",
)
_PLACES = ("the seaport", "the airport", "the depot", "the mill")


def _read(*tops: str) -> Reading:
    """Return the reading of a file of a page for each of the operators that draw its top."""
    pages = [
        top + "0 g 0 Tr " + lines([each.format(place) for each in _BODY])
        for top, place in zip(tops, _PLACES, strict=False)
    ]
    return read(pdf(*pages), "a.pdf", manner=Manner(text_layer=True))


def _top(text: str, before: str = "") -> str:
    return words(text, y=770, before=before)


def _tops(*texts: str) -> Reading:
    return _read(*map(_top, texts))


def _doubts(reading: Reading) -> set[str]:
    return {each.code for each in reading.hazards if each.grade == "undecided"}


def _heads(reading: Reading) -> list[str]:
    return [each.text for each in reading.text.provisions if each.kind == "header"]


@pytest.mark.parametrize(
    ("before", "code"), [("1 1 1 rg", "ground-colour-text"), ("3 Tr", "hidden-text")]
)
def test_a_running_head_that_is_not_seen_is_told(before: str, code: str) -> None:
    seen = _tops(*["Strictly confidential"] * 3)
    unseen = _read(*[_top("Strictly confidential", before)] * 3)

    assert _heads(unseen) == ["Strictly confidential"]
    assert _doubts(unseen) == {code}
    assert compare(seen, unseen).verdict != "same"


def test_a_running_head_that_is_not_seen_on_one_page_is_told() -> None:
    reading = _read(*[_top("Strictly confidential")] * 2, _top("Strictly confidential", "1 1 1 rg"))

    assert _doubts(reading) == {"ground-colour-text"}


def test_a_running_head_struck_through_is_not_the_same() -> None:
    struck = [_top("Strictly confidential") + "60 774 120 0.7 re f\n"] * 3

    assert compare(_tops(*["Strictly confidential"] * 3), _read(*struck)).verdict == "open"


def test_raised_letters_of_a_running_head_are_marked() -> None:
    raised = _top("10") + words("2", x=73.5, y=775, size=7) + words("tons", x=80, y=770)

    provision = next(each for each in _read(*[raised] * 3).text.provisions if each.kind == "header")

    assert [tuple(mark) for mark in provision.marks] == [(2, 3, "superscript", "")]


def test_looks_of_a_running_head_stand_on_their_letters_behind_a_page_number() -> None:
    def top(page: int) -> str:
        struck = f"{x} 774 40 0.7 re f\n"
        return _top(f"Page {page}") + words("binding", x=x, y=770) + struck

    x = 120
    provision = next(
        each
        for each in _read(*map(top, (9, 10, 11))).text.provisions
        if each.kind == "header" and "binding" in each.text
    )

    struck = next(mark for mark in provision.marks if mark.name == "strike")
    assert provision.text[struck.start : struck.end] == "binding"


def test_numbers_of_annexes_are_no_page_numbers() -> None:
    first, later = _tops("Annex 1", "Annex 2"), _tops("Annex 5", "Annex 6")

    assert _heads(first) == []
    assert [each.text for each in first.text.provisions if "Annex" in each.text] == [
        "Annex 1",
        "Annex 2",
    ]
    assert compare(first, later).verdict == "open"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("Annex 1", "Annex 2", "Annex 3"), ("Annex 2", "Annex 3", "Annex 4")),
        (("Annex 1 Page 1", "Annex 2 Page 2"), ("Annex 3 Page 1", "Annex 4 Page 2")),
        (("Lot 1", "Lot 2"), ("Lot 5", "Lot 6")),
        (("Lot I", "Lot II"), ("Lot 1", "Lot 2")),
        (("Lot i", "Lot ii"), ("Lot I", "Lot II")),
        (("2", "3", "4"), ("3", "4", "5")),
    ],
)
def test_numbers_that_go_on_from_another_one_are_a_change(
    old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    assert compare(_tops(*old), _tops(*new)).verdict == "open"


def test_page_numbers_that_do_not_begin_at_one_say_where_they_begin() -> None:
    provision = _tops("Page 5", "Page 6").text.provisions[-1]

    assert provision.text == "Page \ufffc"
    assert [mark.value for mark in provision.marks] == ["PAGE start=5"]


@pytest.mark.parametrize("words_", ["{} of {}", "{}/{}", "page {} sur {}"])
def test_the_count_of_the_pages_behind_a_page_number_is_no_change(words_: str) -> None:
    few = _tops(*(words_.format(page, 3) for page in (1, 2, 3)))
    many = _tops(*(words_.format(page, 4) for page in (1, 2, 3, 4)))

    assert _heads(few) == _heads(many)
    assert [mark.value for mark in few.text.provisions[-1].marks] == ["PAGE", "NUMPAGES"]


def test_another_number_that_is_the_count_of_the_pages_stays_in_the_words() -> None:
    few = _tops(*(f"Page {page}, notice of 3 months" for page in (1, 2, 3)))
    many = _tops(*(f"Page {page}, notice of 4 months" for page in (1, 2, 3, 4)))

    assert _heads(few) == ["Page \ufffc, notice of 3 months"]
    assert _heads(many) == ["Page \ufffc, notice of 4 months"]
