"""Frames that stand at places of the page: in which order they are seen, and at what cost."""

import pytest
from tests.docx_kit.package import docx
from tests.docx_kit.seen import reading
from tests.docx_kit.snippets import p
from tests.patience import patience

_FRAME = '<w:framePr w:w="2000" w:x="{0}" w:y="{1}" w:hAnchor="page" w:vAnchor="page"/>'


def framed(text: str, across: str, down: str) -> str:
    return p(text, properties=_FRAME.format(across, down))


def told(source: bytes) -> set[str]:
    return {item.code for item in reading(source).hazards}


def test_frames_on_one_line_are_seen_from_the_left() -> None:
    right, left = framed("Buyer", "6000", "2100"), framed("Seller", "1000", "2000")

    assert "floating-order" in told(docx(right + left))
    assert "floating-order" not in told(docx(left + right))


def test_many_frames_are_read_in_the_time_that_they_are_many() -> None:
    source = docx("".join(framed(f"{n}", f"{n % 7}", f"{n * 7 % 9999}") for n in range(19_000)))

    with patience():
        reading(source)


@pytest.mark.parametrize("down", ["nan", "inf", "1e400"])
def test_a_frame_at_no_number_stands_where_no_page_reaches(down: str) -> None:
    source = docx(framed("Seller", "1", down) + framed("Buyer", "5", down))

    assert "hidden-text" in told(source)
