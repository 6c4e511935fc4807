"""What lies over or inside the pages of a PDF is alike only where it is known to be."""

from __future__ import annotations

import zlib

import pytest
from tests.patience import patience
from tests.pdf_by_hand import lines, pdf, stream

from paraph.comparison.compare import compare
from paraph.formats.manner import Manner
from paraph.formats.registry import read
from paraph.text.reading import Reading

pytest.importorskip("pypdfium2")

_BODY = lines(["Each Party shall deliver the goods in good order and on time."] * 3)


def _read(source: bytes) -> Reading:
    return read(source, "a.pdf", manner=Manner(text_layer=True))


def _annotated(entries: str, drawn: str = "", more: str = "") -> Reading:
    """Return the reading of a page with an annotation that looks as `drawn`."""
    appearance = f"/AP << /N 100 0 R >> {more}" if drawn else more
    annotation = f"<< /Type /Annot {entries} /Rect [72 400 272 420] /F 4 {appearance} >>"
    look = stream(
        f"BT /F1 12 Tf 2 5 Td ({drawn}) Tj ET".encode(),
        "/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 3 0 R >> >>",
    )
    objects = {100: look, 101: b"<< /T (sum) /V (100) >>", 102: b"<< /T (sum) /V (900) >>"}
    return _read(pdf(_BODY, page=f"/Annots [{annotation}]", objects=objects))


_KINDS = pytest.mark.parametrize(
    "entries",
    [
        "/Subtype /Link",
        "/Subtype /Popup",
        "/Subtype /Highlight",
        "/Subtype /Highlight /Contents (c)",
        "/Subtype /Text /Contents (c)",
        "/Subtype /FreeText /Contents (c)",
        "/Subtype /Stamp /Contents (c)",
        "/Subtype /Widget /FT /Tx /T (a) /V (1)",
    ],
)


@_KINDS
def test_annotations_that_look_otherwise_are_not_the_same(entries: str) -> None:
    old, new = _annotated(entries, "pay 100"), _annotated(entries, "pay 900")

    assert compare(old, new).verdict == "undecided"


@_KINDS
def test_an_annotation_that_looks_as_it_likes_is_not_the_same_as_none(entries: str) -> None:
    assert compare(_read(pdf(_BODY)), _annotated(entries, "not")).verdict == "undecided"


def test_a_link_that_shows_nothing_is_silent() -> None:
    assert compare(_read(pdf(_BODY)), _annotated("/Subtype /Link")).verdict == "same"


def test_the_same_comment_without_a_look_of_its_own_is_a_note() -> None:
    entries = "/Subtype /Text /Contents (Check this.)"
    other = _annotated(entries, more="/M (D:20260101)")

    assert compare(_annotated(entries), other).verdict == "same"


@pytest.mark.parametrize(
    ("entries", "old", "new"),
    [
        ("/Subtype /Widget /FT /Tx", "/Parent 101 0 R", "/Parent 102 0 R"),
        ("/Subtype /Widget /FT /Btn /T (a)", "/AS /Yes", "/AS /Off"),
        ("/Subtype /FreeText /Contents (c)", "/RC (pay 100)", "/RC (pay 900)"),
        ("/Subtype /Text /Contents (c)", "/RC (pay 100)", "/RC (pay 900)"),
        ("/Subtype /Redact /Contents (c)", "/OverlayText (a)", "/OverlayText (b)"),
    ],
)
def test_what_an_annotation_shows_by_other_entries_is_not_the_same(
    entries: str, old: str, new: str
) -> None:
    verdict = compare(_annotated(entries, more=old), _annotated(entries, more=new)).verdict

    assert verdict == "undecided"


@_KINDS
def test_a_file_with_annotations_is_the_same_as_itself(entries: str) -> None:
    reading = _annotated(entries, "pay 100")

    assert compare(reading, reading).verdict == "same"


def _nested(depth: int) -> Reading:
    """Return the reading of a page under a white box, in forms as deep inside each other."""
    form = "/Type /XObject /Subtype /Form /BBox [0 0 600 800]"
    inner = {
        100 + level: stream(
            b"/X Do", f"{form} /Resources << /XObject << /X {101 + level} 0 R >> >>"
        )
        for level in range(depth - 1)
    }
    box = {99 + depth: stream(b"1 1 1 rg 50 690 500 30 re f", form)}
    source = pdf(_BODY + "/X Do", resources="/XObject << /X 100 0 R >>", objects=inner | box)
    return _read(source)


@pytest.mark.parametrize("depth", [1, 3, 12, 13, 14, 20, 40])
def test_a_box_in_forms_inside_each_other_never_covers_words_in_silence(depth: int) -> None:
    reading = _nested(depth)

    told = {each.code for each in reading.hazards if each.grade == "undecided"}
    assert "hidden-text" in told or any(
        "inside each other" in u.what for u in reading.account.unread
    )
    assert compare(_read(pdf(_BODY)), reading).verdict != "same"


@pytest.mark.parametrize(
    "piece",
    [
        b"/ObjStm",
        b"/ObjStm stream\n",
        b"/ObjStm stream\n\x78\x9c",
        b"#41/ObjStm stream\n\x78\x01\x00\xff\xff\x00\x00",
    ],
    ids=["no stream", "not packed", "cut off", "one block over the next"],
)
def test_many_names_of_packed_objects_take_no_more_than_linear_time(piece: bytes) -> None:
    head, mark, tail = pdf(_BODY).rpartition(b"startxref")
    source = head + b"%" + piece * 300_000 + b"\n" + mark + tail

    with patience():
        _read(source)


def test_many_packed_objects_in_one_stream_are_looked_into_once() -> None:
    packed = zlib.compress(bytes(20 << 20))
    head, mark, tail = pdf(_BODY).rpartition(b"startxref")

    source = (
        head + b"%" + b"/ObjStm" * 2_000 + b" stream\n" + packed + b"\nendstream\n" + mark + tail
    )

    with patience():
        reading = _read(source)

    assert not reading.account.unread


@pytest.mark.parametrize("name", [b"/ObjStm", b"/Obj#53tm"])
def test_names_in_packed_objects_are_found(name: bytes) -> None:
    packed = zlib.compress(b"<< /S /Java#53cript >>")
    head, mark, tail = pdf(_BODY).rpartition(b"startxref")

    reading = _read(
        head + b"% " + name * 2 + b" stream\r\n" + packed + b"\nendstream\n" + mark + tail
    )

    assert "macro" in {each.code for each in reading.hazards}
    assert not reading.account.unread
