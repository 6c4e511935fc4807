"""Notes that a page of HTML names as such."""

from __future__ import annotations

import pytest

from paraph.comparison.compare import compare
from paraph.text.node import OBJECT
from paraph.text.reading import Reading
from paraph.wiring import read

CALL = '<sup><a role="doc-noteref" href="#n1">1</a></sup>'
BACK = '<a role="doc-backlink" href="#c1">1</a>'
NOTE = f'<aside role="doc-footnote" id="n1"><p>{BACK} See the Annex.</p></aside>'


def page(body: str) -> Reading:
    return read(f"<!doctype html><meta charset=utf-8>{body}".encode(), file="page.html")


def lines(reading: Reading) -> list[str]:
    return [
        f"{'  ' * each.depth}{each.kind} {each.label}|{each.text.replace(OBJECT, '#')}"
        for each in reading.text.provisions
    ]


def test_a_note_right_below_its_call_is_a_note() -> None:
    reading = page(f"<p>The fee is due.{CALL}</p>{NOTE}<p>It is 10 euros.</p>")

    assert lines(reading) == [
        "paragraph |The fee is due.#",
        "  note 1|See the Annex.",
        "paragraph |It is 10 euros.",
    ]
    assert [mark[2:] for mark in reading.text.provisions[0].marks] == [("note", "1")]
    assert "notes" in reading.source.carries
    assert reading.account.complete


def test_a_note_of_several_paragraphs_holds_them() -> None:
    note = NOTE.replace("</aside>", "<p>And the Protocol.</p><ol><li>one</ol></aside>")

    assert lines(page(f"<p>The fee is due.{CALL}</p>{note}<p>after"))[1:] == [
        "  note 1|See the Annex.",
        "    paragraph |And the Protocol.",
        "    paragraph 1.|one",
        "paragraph |after",
    ]


def test_a_note_in_a_cell_stands_in_the_cell() -> None:
    found = lines(page(f"<table><tr><td>Fee{CALL}{NOTE}<td>10 euros</table>"))

    assert found == [
        "table |",
        "  row |",
        "    cell |Fee#",
        "      note 1|See the Annex.",
        "    cell |10 euros",
    ]


def test_an_endnote_says_that_it_is_one() -> None:
    reading = page(f"<p>The fee is due.{CALL}</p>{NOTE.replace('footnote', 'endnote')}")

    assert [mark[2:] for mark in reading.text.provisions[1].marks] == [("variant", "endnote")]


@pytest.mark.parametrize(
    "body",
    [
        f"<p>The fee is due.</p>{NOTE}",
        f"<p>The fee is due.{CALL}</p><p>It is 10 euros.</p>{NOTE}",
        f"<p>The fee is due.{CALL.replace('#n1', '#n2')}</p>{NOTE}",
        f"<p>The fee is due.<a href='#n1'>1</a></p>{NOTE}",
        f"<p>The fee is due.{CALL}</p>{NOTE.replace('doc-footnote', 'note')}",
    ],
    ids=["no call", "elsewhere", "another", "a plain link", "no role"],
)
def test_an_aside_that_nothing_right_above_calls_is_paragraphs(body: str) -> None:
    found = lines(page(body))

    assert all(not line.strip().startswith("note") for line in found)
    assert any("See the Annex." in line for line in found)


@pytest.mark.parametrize(
    "mark",
    ["2", "<b>1</b>", "", "1 or more"],
    ids=["another number", "elements", "nothing", "words"],
)
def test_a_number_that_is_not_that_of_the_call_is_unread(mark: str) -> None:
    other = NOTE.replace(BACK, BACK.replace(">1<", f">{mark}<"))

    assert not page(f"<p>The fee is due.{CALL}</p>{other}").account.complete


@pytest.mark.parametrize("mark", ["not", "no", "2 or", "12345", "", "1.", "mm x"])
def test_words_are_never_the_mark_of_a_note(mark: str) -> None:
    call = CALL.replace(">1<", f">{mark}<")

    reading = page(f"<p>The fee is {call} due.</p>{NOTE}")

    assert [each.kind for each in reading.text.provisions] == ["paragraph", "paragraph"]
    assert " ".join(f"The fee is {mark} due.".split()) == reading.text.provisions[0].text


def test_a_figure_in_the_line_is_never_the_mark_of_a_note() -> None:
    call = CALL.replace("<sup>", "").replace("</sup>", "").replace(">1<", ">0<")

    reading = page(f"<p>The fee is 10{call} euros.</p>{NOTE}")

    assert reading.text.provisions[0].text == "The fee is 100 euros."


def test_what_a_call_does_beside_its_words_is_told() -> None:
    call = CALL.replace("<a ", "<a title='not due' onclick='x()' ")

    reading = page(f"<p>The fee is due.{call}</p>{NOTE}")

    assert {"comment", "macro"} <= {each.code for each in reading.hazards}


def test_a_hidden_number_of_a_note_is_unread() -> None:
    hidden = NOTE.replace("<a role", "<a hidden role")

    assert not page(f"<p>The fee is due.{CALL}</p>{hidden}").account.complete


def test_a_call_with_elements_in_it_is_unread() -> None:
    call = CALL.replace(">1<", "><b>1</b><")

    assert not page(f"<p>The fee is due.{call}</p>{NOTE}").account.complete


def test_a_note_without_its_number_is_unread() -> None:
    assert not page(f"<p>Due.{CALL}</p>{NOTE.replace(BACK, '')}").account.complete


def test_words_behind_the_number_are_in_the_note_whatever_it_says() -> None:
    hidden = NOTE.replace("See the Annex.", "<span hidden>Not due.</span>")

    reading = page(f"<p>The fee is due.{CALL}</p>{hidden}")

    assert [mark.name for mark in reading.text.provisions[1].marks] == ["hidden"]
    assert "hidden-text" in {each.code for each in reading.hazards}


def test_another_note_is_another_text() -> None:
    old = page(f"<p>The fee is due.{CALL}</p>{NOTE}")
    new = page(f"<p>The fee is due.{CALL}</p>{NOTE.replace('See', 'Not in')}")

    assert compare(old, new).verdict == "open"


def test_a_page_that_names_no_notes_is_read_as_ever() -> None:
    reading = page("<p>The fee is due.<sup><a href='#n1'>1</a></sup></p><aside id=n1>See.</aside>")

    assert "notes" not in reading.source.carries
    assert lines(reading) == ["paragraph |The fee is due.1", "paragraph |See."]
