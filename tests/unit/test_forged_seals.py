"""A seal over an update that shows another text than the master, to one reader or to all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.forged_seal import FONT, WORDS, Forgery, stream
from tests.unit.test_sealed_pdf import KELLER, judged

OTHER_PAGE = b"<</Type/Page" + FONT + b"/MediaBox[0 0 595 842]/Parent %d 0 R/Contents 402 0 R>>"


def test_a_plain_update_made_by_hand_is_accepted() -> None:
    forgery = Forgery()
    forgery.put_master()
    forgery.put_signature()
    forgery.put_table()

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.why) == ("accepted", "")


@pytest.mark.parametrize("last", [True, False])
def test_an_object_that_stands_twice_in_a_table_is_refused(last: bool) -> None:  # noqa: FBT001
    """One reader takes the first, another the last: poppler shows another page 1 than PDFium."""
    forgery = Forgery()
    forgery.put(402, stream(WORDS))
    other = 7000 + forgery.page
    forgery.put(other, OTHER_PAGE % 1)
    hung = b"/AP<</N<</X 402 0 R/Y %d 0 R>>>>>>" % other
    forgery.put_master(of_field=lambda body: body[:-2] + hung)
    forgery.put_signature()
    rows = forgery.rows()
    at = sorted(forgery.places).index(forgery.page)
    inside = forgery.places[other] + len(str(other)) - len(str(forgery.page))
    rows.insert(at + last, b"%d 1\n%010d 00000 n \n" % (forgery.page, inside))
    forgery.put_table(rows)

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.code) == ("refused", "update")
    assert "stands twice in a table" in found.why or "another place" in found.why


def test_an_object_that_a_table_names_twice_is_refused_even_with_one_place() -> None:
    forgery = Forgery()
    forgery.put_master()
    forgery.put_signature()
    forgery.put_table([*forgery.rows(), forgery.rows()[0]])

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.why) == ("refused", "an object stands twice in a table")


@pytest.mark.parametrize("shift", [-1, 1, 2])
def test_a_table_that_leads_beside_its_object_is_refused(shift: int) -> None:
    forgery = Forgery()
    forgery.put_master()
    forgery.put_signature()
    rows = forgery.rows()
    place = forgery.places[forgery.page]
    at = sorted(forgery.places).index(forgery.page)
    rows[at] = b"%d 1\n%010d 00000 n \n" % (forgery.page, place + shift)
    forgery.put_table(rows)

    assert judged(forgery.signed(KELLER)).answer == "refused"


@pytest.mark.parametrize(
    "written",
    [
        lambda body: body[:-2] + b"/Contents 402 0 R>>",
        lambda body: body[:-2] + b"/Con#74ents 402 0 R>>",
        lambda body: body[:-2] + b"% 402 0 R\n>>",
        lambda body: body[:-2] + b"\0>>",
        lambda body: body[:-2] + b"/X(endobj 39 0 obj <<>>)>>",
        lambda body: body[:-2] + b"/X 1.2.3>>",
        lambda body: body[:-2] + b"> >",
        lambda body: body.replace(
            b"/MediaBox", b"/MediaBox" + b"[" * 40 + b"]" * 40 + b"/MediaBox2"
        ),
    ],
)
def test_an_object_that_two_readers_may_take_in_two_ways_is_refused(
    written: Callable[[bytes], bytes],
) -> None:
    forgery = Forgery()
    forgery.put(402, stream(WORDS))
    forgery.put_master(of_page=written)
    forgery.put_signature()
    forgery.put_table()

    assert judged(forgery.signed(KELLER)).answer == "refused"
