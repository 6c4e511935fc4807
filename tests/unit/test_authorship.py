"""Authorship: what a file says of who made it and its tracked changes."""

from __future__ import annotations

from tests.docx_kit.package import Part, docx, header, notes
from tests.docx_kit.snippets import alternate, box, gone, inner, ins, note, p, r, run, tbl, tc, tr
from tests.their_redlines import saved_by

from paraph.formats.authorship import authorship
from paraph.text.authorship import Authorship


def _of(body: str, *parts: Part, loose: tuple[Part, ...] = ()) -> Authorship:
    return authorship(docx(body, *parts, loose=loose), "theirs.docx", "docx")


def _told(found: Authorship) -> list[tuple[str, str]]:
    return [(each.kind, each.words) for each in found.tracked]


def test_pieces_that_one_author_tracked_one_behind_the_other_are_one_change() -> None:
    found = _of(p(ins(r("not ")), ins(r("later "), r("than")), gone(r("June"))))

    assert _told(found) == [("insertion", "not later than"), ("deletion", "June")]


def test_every_part_that_is_displayed_is_looked_at() -> None:
    found = _of(
        p(r("Due"), ins(r(" now"))),
        notes("footnote", note(2, p(ins(r("a note"))))),
        header("rIdHeader", p(gone(r("a header")))),
    )

    assert sorted(each.words for each in found.tracked) == [" now", "a header", "a note"]
    assert len({each.part for each in found.tracked}) == 3


def test_rows_cells_and_looks_are_told_by_kind() -> None:
    look = '<w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>'
    row = '<w:ins w:id="1" w:author="A"/>'
    cell = '<w:cellDel w:id="1" w:author="A"/>'

    found = _of(p(r("bold", look)) + tbl(tr(tc("Fee", properties=cell), properties=row)))

    assert _told(found) == [("formatting", "bold"), ("insertion", ""), ("cells", "")]


def test_a_box_that_is_drawn_in_two_ways_is_told_once() -> None:
    drawn = inner(box(p(ins(r("in the box")))))

    found = _of(p(run(alternate(drawn, drawn))))

    assert _told(found) == [("insertion", "in the box")]


def test_properties_that_cannot_be_read_name_nobody() -> None:
    broken = saved_by("A")
    broken = Part(broken.name, "<not xml", broken.kind)

    assert _of(p("Due."), loose=(broken,)).modified_by == ""
    assert _of(p("Due."), loose=(saved_by("M. &amp; F."),)).modified_by == "M. & F."


def test_a_format_that_names_nobody_has_no_author() -> None:
    assert authorship(b"Due.", "a.txt", "text") == Authorship()
