"""A seal over an update that shows another text than the master, to one reader or to all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from tests.forged_seal import FONT, WORDS, Forgery, stream
from tests.seal_kit import master
from tests.unit.test_sealed_pdf import KELLER, judged, sealing_with

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


def packed(writer: IncrementalPdfFileWriter, *, hidden: bool) -> None:
    """Add a lock to the field that stands in a stream of objects, and perhaps another page 1."""
    writer.stream_xrefs = True
    append_signature_field(writer, SigFieldSpec("Seal1"))
    field = writer.root["/AcroForm"]["/Fields"][0]
    within = writer.prepare_object_stream()
    lock = generic.DictionaryObject(
        {pdf_name("/Type"): pdf_name("/SigFieldLock"), pdf_name("/Action"): pdf_name("/All")}
    )
    field["/Lock"] = writer.add_object(lock, obj_stream=within)
    if hidden:
        raw = writer.root["/Pages"]["/Kids"].raw_get(0)
        other = generic.DictionaryObject(raw.get_object())
        other[pdf_name("/Rotate")] = generic.NumberObject(180)
        within.add_object(raw.idnum, other)


def test_objects_may_stand_in_a_stream_of_objects_that_the_table_names() -> None:
    found = judged(sealing_with(master(), partial(packed, hidden=False)))

    assert (found.answer, found.why) == ("accepted", "")


def test_an_object_that_stands_beside_itself_in_a_stream_of_objects_is_refused() -> None:
    found = judged(sealing_with(master(), partial(packed, hidden=True)))

    assert (found.answer, found.why) == ("refused", "an object stands twice in an update")


@pytest.mark.parametrize("named", [True, False])
def test_an_object_in_a_stream_of_objects_that_no_table_names_is_refused(named: bool) -> None:  # noqa: FBT001
    """A reader that repairs a file takes it for page 1."""
    forgery = Forgery()
    forgery.put_master(of_field=lambda body: body[:-2] + b"/Lock 800 0 R>>")
    within = b"<</Type/SigFieldLock/Action/All>>"
    page = b"<</Type/Page>>" if named else OTHER_PAGE % 1
    pairs = b"800 0 801 %d " % len(within)
    forgery.put(850, stream(pairs + within + page, b"/Type/ObjStm/N 2/First %d" % len(pairs)))
    forgery.put_signature()
    rows = [(800, 2, 850, 0), (801, 2, 850, 1)]
    forgery.put_table_stream(rows if named else rows[:1])

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.code) == ("refused", "update")
    assert ("that no table names" in found.why) != named
