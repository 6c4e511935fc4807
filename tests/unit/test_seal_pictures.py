"""What is accepted looks as the master, to PDFium and to poppler; what is forged is seen by one."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.forged_seal import FONT, Forgery, stream
from tests.seal_kit import master
from tests.unit.test_forged_seals import (
    DRAWN,
    another_page,
    elsewhere,
    more,
    packed_plainly,
)
from tests.unit.test_sealed_pdf import GRAF, KELLER, judged, sealing, sealing_with

pytest.importorskip("pypdfium2")

from paraph.formats.pdf.sealing.pictures import differing

_POPPLER = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")


def accepted_ones() -> Sequence[bytes]:
    forgery = Forgery()
    forgery.put_master(of_field=more(b"/AP<</N 402 0 R>>"))
    forgery.put(402, stream(b"", b"/Type/XObject/Subtype/Form/BBox[0 0 0 0]"))
    forgery.put_signature()
    forgery.put_table()
    by_hand = forgery.signed(KELLER)
    ours = sealing(master())
    return (ours, sealing(ours, GRAF), sealing_with(master(), lambda _: None), by_hand)


def field_drawn() -> bytes:
    """Return a file with an appearance without a box in a field without a place."""
    forgery = Forgery()
    forgery.put_master(of_field=more(b"/AP<</N 402 0 R>>"))
    forgery.put(402, stream(DRAWN, b"/Type/XObject/Subtype/Form" + FONT))
    forgery.put_signature()
    forgery.put_table()
    return forgery.signed(KELLER)


def field_striking() -> bytes:
    struck = b"/C[1 0 0]/QuadPoints[60 640 540 640 60 600 540 600]"
    forgery = Forgery()
    forgery.put_master(
        of_field=lambda body: more(struck)(body.replace(b"/Widget", b"/StrikeOut")),
    )
    forgery.put_signature()
    forgery.put_table()
    return forgery.signed(KELLER)


def pictures(content: bytes, folder: Path) -> list[bytes]:
    """Return the pages of a file as poppler draws them."""
    folder.mkdir()
    (folder / "a.pdf").write_bytes(content)
    command = ["pdftoppm", "-r", "36", str(folder / "a.pdf"), str(folder / "page")]
    subprocess.run(command, check=True, capture_output=True)
    return [each.read_bytes() for each in sorted(folder.glob("page*.ppm"))]


def test_what_is_accepted_looks_as_the_master() -> None:
    for content in (*accepted_ones(), packed_plainly()):
        assert judged(content).answer == "accepted"
        assert not differing(content, master())


def test_a_page_that_looks_otherwise_is_seen() -> None:
    """Each of them was accepted once: it would not have been, had anybody looked."""
    shown = [differing(each, master()) for each in (field_drawn(), field_striking())]
    shown.append(differing(another_page(last=True), master()))

    assert shown == ["page 1 looks otherwise than in the master"] * 3
    assert differing(elsewhere(hung=True), master())


@_POPPLER
def test_what_is_accepted_looks_as_the_master_to_poppler(tmp_path: Path) -> None:
    meant = pictures(master(), tmp_path / "master")

    assert meant
    for number, content in enumerate((*accepted_ones(), packed_plainly())):
        assert pictures(content, tmp_path / str(number)) == meant


@_POPPLER
def test_what_poppler_alone_draws_otherwise_is_refused_by_what_the_file_holds(
    tmp_path: Path,
) -> None:
    """PDFium takes the other of the two entries, so that a look by it alone proves nothing."""
    content = another_page(last=False)

    assert not differing(content, master())
    assert pictures(content, tmp_path / "other") != pictures(master(), tmp_path / "master")
    assert judged(content).answer == "refused"
