"""The page, and the independent reader that holds it to both texts."""

from __future__ import annotations

import re

import pytest

import paraph
from paraph.comparison.change import Alteration, Altered, Cites, Edit, Insertion, Kept, Row
from paraph.comparison.comparison import Comparison
from paraph.errors import RedlineError
from paraph.text.canonical import digest
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading, Source
from paraph.views.page import page
from paraph.views.page_check import read_back

_OLD = "The Parties shall not impose duties."
_NEW = "The Parties shall impose duties."


def _changed() -> Comparison:
    edits = (Edit(17, 21, 17, 17),)
    rows: tuple[Row, ...] = (Altered(range(1), range(1), edits),)
    changes = (Alteration(range(1), range(1), edits),)
    return _comparison(
        [Provision("paragraph", _OLD)], [Provision("paragraph", _NEW)], rows, changes
    )


def _comparison(
    old: list[Provision],
    new: list[Provision],
    rows: tuple[Row, ...],
    changes: tuple[Alteration | Insertion, ...] = (),
    *,
    name: str = "old.txt",
) -> Comparison:
    before, after = Text(tuple(old)), Text(tuple(new))
    return Comparison(
        Reading(before, source=Source(name)),
        Reading(after, source=Source("new.txt")),
        digest(before),
        digest(after),
        rows,
        changes,
    )


def _kept(provision: Provision, *, name: str = "old.txt") -> str:
    return page(_comparison([provision], [provision], (Kept(0, 0),), name=name)).decode()


@pytest.mark.parametrize(
    ("shown", "instead"),
    [
        ("<del> not</del>", " not"),
        ("<del> not</del>", ""),
        ("<del> not</del>", "<ins> not</ins>"),
        ("duties.</p>", "duties</p>"),
        ("The Parties", "The parties"),
        ('data-p=""', 'data-p="heading 1 0"'),
        ('data-p=""', 'data-p="" data-t="inserted"'),
        ("duties.</p>", '<ins class="pe">¶</ins></p><p data-p="">duties.</p>'),
        ("duties.</p>", 'duties.</p>\n<p data-p="">More.</p>'),
        ("duties.</p>", "<sup>duties</sup>.</p>"),
        ("duties.</p>", "<small>duties.</small></p>"),
    ],
)
def test_a_page_that_was_tampered_with_does_not_hold_both_texts(shown: str, instead: str) -> None:
    comparison = _changed()
    whole = page(comparison).decode()
    start = whole.index("<main")
    assert shown in whole[start:]
    tampered = whole[:start] + whole[start:].replace(shown, instead, 1)

    try:
        found = read_back(tampered.encode())
    except RedlineError:
        return
    assert found != (comparison.old.text, comparison.new.text)


def test_words_outside_every_provision_are_no_page_of_ours() -> None:
    whole = page(_changed()).replace(b"</main>", b"and more</main>")

    with pytest.raises(RedlineError, match="stands in no provision"):
        read_back(whole)


def test_nothing_in_a_text_or_a_name_becomes_markup() -> None:
    evil = "\"><script>alert(1)</script><!-- ]]> &lt; ' </main>"
    provision = Provision("paragraph", evil, evil, marks=(Mark(0, 3, "link", evil),))

    whole = _kept(provision, name=evil)

    assert "<script" not in whole
    assert "<!--" not in whole
    assert whole.count("</main>") == 1
    assert read_back(whole.encode())[0].provisions == (provision,)


def test_a_link_in_a_text_is_shown_and_cannot_be_followed() -> None:
    target = "javascript:alert(1)"

    whole = _kept(Provision("paragraph", "the site", marks=(Mark(0, 8, "link", target),)))

    assert f"⟨{target}⟩" in whole
    assert not re.search(r'href="(?!#)', whole)


def test_an_image_is_named_by_its_digest_and_an_equation_by_its_linear_form() -> None:
    marks = (
        Mark(0, 1, "image", "sha256:0123456789abcdef0123 The seal"),
        Mark(2, 3, "equation", "a^2+b^2"),
    )

    whole = _kept(Provision("paragraph", f"{OBJECT} {OBJECT}", marks=marks))

    assert "[image 0123456789ab: The seal]" in whole
    assert ">a^2+b^2<" in whole


def test_a_call_leads_to_its_note() -> None:
    call = Provision("paragraph", f"the scale{OBJECT}", marks=(Mark(9, 10, "note", "1"),))
    note = Provision("note", "As of 1 May.", "1")

    whole = page(_comparison([call, note], [call, note], (Kept(0, 0), Kept(1, 1)))).decode()

    assert '<b data-o="note"><a href="#p1">1</a></b>' in whole
    assert '<div id="p1"' in whole


def test_a_deleted_table_stands_as_a_table_between_what_stays() -> None:
    old = "<p>Before.</p><table><tr><td>Share</td><td>60 %</td></tr></table><p>After.</p>"
    comparison = paraph.compare(
        paraph.read(old.encode(), file="old.html"),
        paraph.read(b"<p>Before.</p><p>After.</p>", file="new.html"),
    )

    whole = page(comparison).decode()

    assert "table deleted" in whole
    assert re.search(r"<table[^>]*data-t=\"deleted\".*<del>60 %</del>.*</table>", whole)


@pytest.mark.parametrize(
    ("columns", "shape"), [(5, "tw"), (6, "tw w1"), (9, "tw w2"), (17, "tw w3")]
)
def test_a_table_of_many_columns_is_fitted_to_paper(columns: int, shape: str) -> None:
    cells = [Provision("cell", "1,000,000", depth=2)] * (columns - 2)
    wide = Provision("cell", "Total", depth=2, marks=(Mark(0, 0, "span", "2,1"),))
    table = [Provision("table"), Provision("row", depth=1), wide, *cells]
    rows = tuple(Kept(at, at) for at in range(len(table)))

    whole = page(_comparison(table, table, rows)).decode()

    assert f'<div class="{shape}"><table' in whole


def test_a_text_without_changes_says_so() -> None:
    whole = _kept(Provision("paragraph", "Alike."))

    assert "<h1>Same: " in whole
    assert ">None.</p>" in whole


def test_right_to_left_words_find_their_own_direction() -> None:
    whole = _kept(Provision("paragraph", "يتعاون الطرفان"))

    assert re.search(r'<p id="p0"[^>]* dir="auto"', whole)


def test_what_only_paper_shows_is_spelled_out() -> None:
    marks = (Mark(0, 6, "hidden"), Mark(7, 13, "strike"))

    whole = _kept(Provision("paragraph", "secret struck\x0c", marks=marks))

    assert "(hidden)" in whole
    assert "(struck)" in whole
    assert "page break</b>" in whole


def test_a_reference_that_now_cites_another_provision_is_said_where_it_stands() -> None:
    edits = (Edit(4, 13, 4, 13, "reference", Cites((0,), (0,), before=True, after=True)),)
    provision = Provision("paragraph", "See Article 5.")
    rows: tuple[Row, ...] = (Altered(range(1), range(1), edits),)
    changes = (Alteration(range(1), range(1), edits),)

    whole = page(_comparison([provision], [provision], rows, changes)).decode()

    assert '<small class="say">“Article 5”: now another provision</small>See Article 5.' in whole
