"""A seal over an update that shows another text than the master, to one reader or to all."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from functools import partial

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from tests.forged_seal import (
    FIELD,
    FONT,
    FORM,
    SIGNATURE,
    WORDS,
    Forgery,
    number_of,
    stream,
)
from tests.seal_kit import master
from tests.unit.test_sealed_pdf import KELLER, judged, sealing_with

from paraph.formats.pdf.sealing.found import Found

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


def elsewhere(*, hung: bool) -> bytes:
    """Return a file whose tables never lead to the master: their first is one of the update.

    Its objects are read from within the headers of others: "1301 0 obj" is "301 0 obj" as well.
    """
    forgery = Forgery()
    within = {
        10: b"<</Type/Catalog/Pages 11 0 R>>",
        11: b"<</Type/Pages/Kids[12 0 R]/Count 1>>",
        12: b"<</Type/Page/Parent 11 0 R/MediaBox[0 0 595 842]/Contents 402 0 R" + FONT + b">>",
    }
    pairs, bodies = b"", b""
    for number, body in within.items():
        pairs += b"%d %d " % (number, len(bodies))
        bodies += body + b" "
    forgery.put(1301, stream(pairs + bodies, b"/Type/ObjStm/N 3/First %d" % len(pairs)))
    forgery.put(1402, stream(WORDS))
    begins = len(forgery.out)
    rows = [(10 + at, 2, 301, at) for at in range(3)]
    rows += [(number - 1000, 1, forgery.places[number] + 1, 0) for number in (1301, 1402)]
    rows.append((503, 1, begins + 1, 0))
    data = b"".join([struct.pack(">BIH", *row[1:]) for row in rows])
    index = b" ".join([b"%d 1" % row[0] for row in rows])
    head = b"/Type/XRef/W[1 4 2]/Index[%b]/Size 504/Root 10 0 R" % index
    forgery.put(1503, stream(data, head))
    forgery.root, forgery.begins = 10, begins + 1
    forgery.put(10, b"<</Type/Catalog/Pages 11 0 R/AcroForm %d 0 R>>" % FORM)
    forgery.put(12, within[12][:-2] + b"/Annots[%d 0 R]>>" % FIELD)
    forgery.put(FORM, b"<</Fields[%d 0 R]/SigFlags 3>>" % FIELD)
    held = b"<</FT/Sig/T(Seal1)/Type/Annot/Subtype/Widget/F 132/Rect[0 0 0 0]/P 12 0 R/V %d 0 R"
    shown = b"/AP<</N<</X 1301 0 R/Y 1402 0 R/Z 1503 0 R>>>>" if hung else b""
    forgery.put(FIELD, held % SIGNATURE + shown + b">>")
    forgery.put_signature()
    forgery.put_table()
    return forgery.signed(KELLER)


@pytest.mark.parametrize("hung", [True, False])
def test_a_file_whose_tables_do_not_lead_to_the_master_is_refused(hung: bool) -> None:  # noqa: FBT001
    """It begins with the bytes of the master, and every reader shows another document."""
    found = judged(elsewhere(hung=hung))

    assert (found.answer, found.code) == ("refused", "update")


def test_a_table_of_its_own_in_the_place_of_that_of_the_master_is_refused() -> None:
    forgery = Forgery()
    forgery.put_master()
    rows = [(number, 1, at, 0) for number, at in sorted(forgery.places.items())]
    data = b"".join([struct.pack(">BIH", *row[1:]) for row in rows])
    index = b" ".join([b"%d 1" % row[0] for row in rows])
    head = b"/Type/XRef/W[1 4 2]/Index[%b]/Size 903/Root %d 0 R" % (index, forgery.root)
    forgery.put(1850, stream(data, head))
    forgery.begins = forgery.places[1850] + 1
    forgery.put_signature()
    forgery.put_table()

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.code) == ("refused", "update")
    assert found.why == "the tables of its updates do not lead to the table of the master"


@pytest.mark.parametrize(
    "trailer",
    [
        b"/Size 9999/Root %d 0 R",
        b"/Size 9999/Root %d 0 R/Prev 0",
        b"/Size 9999/Root %d 0 R/Prev %d.0",
        b"/Size 9999/Root %d 0 R/Prev %d/Prev 0",
        b"/Size 9999/Root 1 0 R/Prev %d",
        b"/Size 903/Root %d 0 R/Prev %d/XRefStm 5",
        b"/Size 903/Root %d 0 R/Prev %d/Encrypt null",
        b"/Size 10/Root %d 0 R/Prev %d",
        b"/Size 903/Root %d 0 R/Prev %d/Info %d 0 R",
    ],
)
def test_a_table_that_says_something_else_of_the_file_is_refused(trailer: bytes) -> None:
    forgery = Forgery()
    forgery.put_master()
    forgery.put_signature()
    told = [forgery.root, forgery.begins, forgery.page][b"/Root 1 " in trailer :]
    forgery.put_table(trailer=trailer % tuple(told[: trailer.count(b"%d")]))

    assert judged(forgery.signed(KELLER)).answer == "refused"


PAGE_SAYS = {
    "other words": (b"/Contents 402 0 R", b"/Contents"),
    "another size": (b"/MediaBox[0 0 595 400]", b"/MediaBox"),
    "a crop": (b"/CropBox[0 0 595 400]", b""),
    "other fonts": (FONT, b"/Resources"),
    "turned": (b"/Rotate 180", b""),
    "larger": (b"/UserUnit 2", b""),
    "does something": (b"/AA<</O<</S/JavaScript/JS(1)>>>>", b""),
}


@pytest.mark.parametrize("what", PAGE_SAYS)
def test_a_page_that_is_said_anew_otherwise_is_refused(what: str) -> None:
    said, key = PAGE_SAYS[what]

    def other(body: bytes) -> bytes:
        left = re.sub(key + rb"\s*(\[[^]]*\]|[0-9]+ 0 R)", b"", body) if key else body
        return left[:-2] + said + b">>"

    forgery = Forgery()
    forgery.put_master(of_page=other)
    if b"402" in said:
        forgery.put(402, stream(WORDS))
    forgery.put_signature()
    forgery.put_table()

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.code) == ("refused", "update")
    assert found.why == "an update says another page than that of the master"


CATALOG_SAYS = [
    b"/OpenAction<</S/JavaScript/JS(1)>>",
    b"/Names<<>>",
    b"/OCProperties<</OCGs[]/D<<>>>>",
    b"/Extensions<</X 402 0 R>>",
    b"/Perms<<>>",
    b"/Collection<<>>",
]


@pytest.mark.parametrize("said", CATALOG_SAYS)
def test_a_catalog_that_says_more_than_that_of_the_master_is_refused(said: bytes) -> None:
    forgery = Forgery()
    forgery.put_master(of_root=lambda body: body[:-2] + said + b">>")
    forgery.put(402, stream(WORDS))
    forgery.put_signature()
    forgery.put_table()

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.code) == ("refused", "update")
    assert found.why == "an update says another catalog than that of the master"


def test_an_object_of_the_master_that_is_said_anew_is_refused() -> None:
    """Whichever it is but the page, the catalog and what tells of the file."""
    for number in {int(each) for each in re.findall(rb"\n([0-9]+) 0 obj", master())}:
        forgery = Forgery()
        if number in {forgery.page, forgery.root, number_of(b"Info", master())}:
            continue
        forgery.put_master()
        forgery.put(number, b"<</Type/Nothing>>")
        forgery.put_signature()
        forgery.put_table()

        found = judged(forgery.signed(KELLER))

        assert (found.answer, found.code) == ("refused", "update"), number


def test_another_title_is_refused() -> None:
    """A reader shows it above the pages."""

    def titled(writer: IncrementalPdfFileWriter) -> None:
        writer.document_meta.title = "Agreement on other things"

    found = judged(sealing_with(master(), titled))

    assert (found.answer, found.why) == ("refused", "an update gives the file another title")


def test_an_object_without_a_part_in_a_signature_is_refused() -> None:
    forgery = Forgery()
    forgery.put_master(of_field=lambda body: body[:-2] + b"/Lock<</X 402 0 R>>>>")
    forgery.put(402, stream(WORDS))
    forgery.put_signature()
    forgery.put_table()

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.code) == ("refused", "update")
    assert found.why == "an update holds an object that has no part in a signature"


DRAWN = b"1 1 1 rg 60 400 480 60 re f BT /F1 14 Tf 70 420 Td (9,000,000,000 euros) Tj ET"
PLACE = b"/Rect[0 0 0 0]"
BLANK = b"/Type/XObject/Subtype/Form/BBox[0 0 0 0]"
PACKED = zlib.compress(b"")


def with_field(of_field: Callable[[bytes], bytes], appearance: bytes) -> Found:
    forgery = Forgery()
    forgery.put_master(of_field=of_field)
    if b"402 0 R" in of_field(b"<<>>"):
        forgery.put(402, appearance)
    forgery.put_signature()
    forgery.put_table()
    return judged(forgery.signed(KELLER))


def more(said: bytes) -> Callable[[bytes], bytes]:
    return lambda body: body[:-2] + said + b">>"


@pytest.mark.parametrize(
    "appearance",
    [
        stream(b"", BLANK),
        stream(b" \n", BLANK),
        stream(PACKED, BLANK + b"/Filter/FlateDecode"),
        stream(b"", BLANK + b"/Resources<<>>"),
    ],
)
def test_a_field_that_draws_nothing_is_accepted(appearance: bytes) -> None:
    found = with_field(more(b"/AP<</N 402 0 R>>/MK<<>>"), appearance)

    assert (found.answer, found.why) == ("accepted", "")


@pytest.mark.parametrize("place", [PLACE, b"/Rect[5 5 5 5]", b""])
@pytest.mark.parametrize(
    "appearance",
    [
        stream(DRAWN, b"/Type/XObject/Subtype/Form" + FONT),
        stream(DRAWN, BLANK + FONT),
        stream(zlib.compress(DRAWN), BLANK + FONT + b"/Filter/FlateDecode"),
        stream(b"", BLANK + b"/Resources<</X 1 0 R>>"),
    ],
)
def test_a_field_that_is_drawn_where_it_has_no_place_is_refused(
    place: bytes, appearance: bytes
) -> None:
    """PDFium draws an appearance without a box over the whole page."""
    found = with_field(
        lambda body: more(b"/AP<</N 402 0 R>>")(body.replace(PLACE, place)), appearance
    )

    assert (found.answer, found.code) == ("refused", "update")
    assert "where it" in found.why or "should be a list" in found.why


def test_a_field_that_is_drawn_by_the_words_of_the_master_is_refused() -> None:
    words = re.search(rb"/Contents ([0-9]+) 0 R", master())

    assert words
    found = with_field(more(b"/AP<</N %b 0 R>>" % words[1]), b"")
    assert (found.answer, found.code) == ("refused", "update")


@pytest.mark.parametrize("quadrangle", [b"", b"/QuadPoints[60 640 540 640 60 600 540 600]"])
@pytest.mark.parametrize(
    "kind", ["StrikeOut", "Highlight", "Underline", "Squiggly", "Stamp", "Ink", "FreeText", "Link"]
)
def test_a_field_that_is_another_note_is_refused(kind: str, quadrangle: bytes) -> None:
    """A stroke through an article is drawn by its four corners, and not by its place."""
    found = with_field(
        lambda body: more(quadrangle)(body.replace(b"/Widget", b"/" + kind.encode())), b""
    )

    assert (found.answer, found.code) == ("refused", "update")


@pytest.mark.parametrize(
    "said",
    [
        *(b"/QuadPoints[0 0 9 0 0 9 9 9]", b"/C[1 0 0]", b"/MK<</CA(Void)>>", b"/TU(Void)"),
        *(b"/BS<</W 900>>", b"/Border[0 0 900]", b"/AS/On", b"/Popup 1 0 R", b"/Parent 1 0 R"),
        *(b"/IRT 1 0 R", b"/OC 1 0 R", b"/RC(Void)", b"/Contents(Void)", b"/PMD<<>>", b"/AF[]"),
    ],
)
def test_a_field_that_says_more_than_a_seal_needs_is_refused(said: bytes) -> None:
    found = with_field(more(said), b"")

    assert (found.answer, found.code) == ("refused", "update"), said


def test_a_field_whose_appearance_leads_to_itself_is_refused() -> None:
    found = with_field(more(b"/AP<</N 402 0 R>>"), b"<</N 402 0 R>>")
    same = with_field(more(b"/AP 402 0 R"), b"402 0 R")

    assert (found.answer, same.answer) == ("refused", "refused")


@pytest.mark.parametrize("twice", [True, False])
def test_a_note_that_is_no_field_is_refused(twice: bool) -> None:  # noqa: FBT001
    forgery = Forgery()
    note = b"<</Type/Annot/Subtype/StrikeOut/Rect[0 0 0 0]/QuadPoints[60 640 540 640 60 6 5 6]>>"
    told = b"/Annots[%d 0 R " % FIELD + (b"%d 0 R" % FIELD if twice else note)
    forgery.put_master(of_page=lambda body: body.replace(b"/Annots[%d 0 R" % FIELD, told))
    forgery.put_signature()
    forgery.put_table()

    found = judged(forgery.signed(KELLER))

    assert (found.answer, found.code) == ("refused", "update")
