"""A blob is cut into parts in one way: full ones, and a last one that is not empty."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

import pytest
from tests.two_party_bytes import sealed

from paraph.errors import RecordError
from paraph.record.bundle import BLOB, PIECE, read, write
from paraph.record.codec import Value, encode
from paraph.record.held import Held

AGREEMENT = f"sha256:{'0' * 64}"
HEADER = encode({"agreement": AGREEMENT, "form": "paraph.bundle/1", "line": "header"}) + b"\n"


def content(size: int) -> bytes:
    return (b"Article %d. " % size * (size // 9 + 1))[:size]


def name_of(blob: bytes) -> str:
    return f"sha256:{sha256(blob).hexdigest()}"


def line(name: str, part: int, parts: int, piece: bytes) -> bytes:
    value = b64encode(piece).decode()
    made: dict[str, Value] = {
        "bytes": value,
        "digest": name,
        "line": "blob",
        "part": part,
        "parts": parts,
    }
    return encode(made, most=BLOB) + b"\n"


def cut(blob: bytes, *ends: int) -> list[bytes]:
    """Return the lines of a blob that is cut at these places."""
    starts = (0, *ends)
    pieces = [blob[at:end] for at, end in zip(starts, (*ends, len(blob)), strict=True)]
    return [line(name_of(blob), n, len(pieces), piece) for n, piece in enumerate(pieces)]


def answer(*lines: bytes) -> str:
    with pytest.raises(RecordError) as caught:
        read(sealed([HEADER, *lines]))
    return str(caught.value)


@pytest.mark.parametrize(
    ("size", "parts"),
    [
        (0, 1),
        (1, 1),
        (2, 1),
        (3, 1),
        (PIECE - 1, 1),
        (PIECE, 1),
        (PIECE + 1, 2),
        (2 * PIECE - 1, 2),
        (2 * PIECE, 2),
        (2 * PIECE + 1, 3),
        (5 * PIECE + 7, 6),
    ],
)
def test_a_blob_has_as_many_parts_as_it_needs(size: int, parts: int) -> None:
    blob = content(size)
    held = Held(AGREEMENT, {}, (), {name_of(blob): blob})

    lines = list(write(held))

    ends = range(PIECE, size, PIECE) if size else ()
    assert lines[1:-1] == cut(blob, *ends)
    assert len(lines) == parts + 2
    assert read(lines) == read(b"".join(lines)) == held


def test_blobs_of_all_sizes_stand_beside_each_other() -> None:
    blobs = {name_of(one): one for one in map(content, (0, 1, PIECE, PIECE + 1, 2 * PIECE))}
    held = Held(AGREEMENT, {}, (), blobs)

    assert read(write(held)) == held


BLOB_A, BLOB_B = sorted((content(PIECE + 5), content(PIECE + 6)), key=name_of)
NAME = name_of(BLOB_A)
FIRST, SECOND = cut(BLOB_A, PIECE)
OTHER = cut(BLOB_B, PIECE)
FULL = BLOB_A[:PIECE]


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        (cut(BLOB_A), "$.bytes are not 524288"),
        (cut(BLOB_A, 5), "$.bytes are not 524288"),
        (cut(BLOB_A, PIECE - 1), "$.bytes are not 524288"),
        (cut(BLOB_A, PIECE + 1), "$.bytes are not 524288"),
        (cut(BLOB_A, PIECE, PIECE + 1), "$.bytes are not 524288"),
        (cut(BLOB_A, PIECE, PIECE + 5), "$.bytes are not 524288"),
        (cut(FULL, PIECE), "$.bytes are not 524288"),
        (cut(b"", 0), "$.bytes are not 524288"),
        ([SECOND], "$.part is not the part that is next"),
        ([SECOND, FIRST], "$.part is not the part that is next"),
        ([FIRST], "$.line comes before a blob is whole"),
        ([FIRST, FIRST], "$.line stands out of the order of lines, or twice"),
        ([FIRST, SECOND, SECOND], "$.line stands out of the order of lines, or twice"),
        ([FIRST, SECOND, FIRST], "$.line stands out of the order of lines, or twice"),
        ([FIRST, *OTHER], "$.part is not the part that is next"),
        ([FIRST, OTHER[1]], "$.part is not the part that is next"),
        ([FIRST, OTHER[0], SECOND], "$.part is not the part that is next"),
        ([*OTHER, FIRST, SECOND], "$.line stands out of the order of lines, or twice"),
        ([FIRST, line(NAME, 1, 3, BLOB_A[PIECE:])], "$.part is not the part that is next"),
        ([FIRST, line(NAME, 1, 1, BLOB_A[PIECE:])], "$.part is not the part that is next"),
        ([line(NAME, 0, 1, FULL)], "$.digest is not that of the bytes"),
        ([line(NAME, 0, 2, FULL), line(NAME, 1, 2, b"other")], "$.digest is not that of the bytes"),
        ([line(NAME, 2, 2, b"x")], "$.part is not the part that is next"),
        ([line(NAME, 0, BLOB // PIECE + 1, FULL)], "$.parts is 129, not from 1 to 128"),
    ],
)
def test_parts_that_are_cut_or_ordered_otherwise_are_refused(lines: list[bytes], what: str) -> None:
    found = answer(*lines)

    assert found.startswith("line ")
    assert what in found


def test_a_blob_that_grows_past_its_part_is_refused_by_the_line() -> None:
    found = answer(line(NAME, 0, 1, bytes(PIECE * 2)))

    assert found == "line 2 has more than 1048576 bytes"
