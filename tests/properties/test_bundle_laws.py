"""The laws of bundles: one spelling for each record, whatever it holds and however it comes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256

from hypothesis import given, settings
from hypothesis import strategies as some
from tests.amended_case import plain
from tests.record_kit import bundle

from paraph.agreement import act as acts
from paraph.errors import RecordError
from paraph.record.bundle import PIECE, read
from paraph.record.codec import encode
from paraph.record.disclosure import disclose
from paraph.record.held import Held, Part
from paraph.record.log import Withheld

PLACE = some.integers(min_value=0, max_value=2**32)
SIZES = some.sampled_from((0, 1, 2, 3, 1000, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 2))
EACH = settings(max_examples=60)


@cache
def told() -> Held:
    """Return a record with four kinds of acts, signed by both parties."""
    alda, _ = plain()
    alda.acts("wolf", acts.Annotate(alda.matter.agreement, "It goes on."))
    return alda.shows()


@cache
def own_word() -> Held:
    """Return what Alda hands out without its remark, on its word."""
    alda, _ = plain()
    alda.acts("wolf", acts.Annotate(alda.matter.agreement, "It goes on."))
    return alda.shows(withhold=["annotate"])


@cache
def _blob(size: int) -> tuple[str, bytes]:
    content = (b"%d." % size * size)[:size]
    return f"sha256:{sha256(content).hexdigest()}", content


@some.composite
def records(draw: some.DrawFn) -> Held:
    """Draw records with some entries withheld, some heads, words and blobs left out or added."""
    held = told()
    hidden = draw(some.sets(some.integers(min_value=1, max_value=9), max_size=6))
    shown = disclose(held, lambda party, place, _act: party != "alda" or place not in hidden)
    blobs = dict(_blob(size) for size in draw(some.sets(SIZES, max_size=3)))
    parts = {
        name: Part(
            part.entries, tuple(sorted(draw(some.sets(some.sampled_from(part.notes))), key=bytes))
        )
        for name, part in shown.parts.items()
    }
    words = own_word().vouched if draw(some.booleans()) else ()
    return Held(held.agreement, parts, words, {**shown.blobs, **blobs})


def sealed(lines: list[bytes]) -> bytes:
    """Return lines with the digest that is theirs behind them."""
    before = b"".join(lines)
    last = encode({"digest": f"sha256:{sha256(before).hexdigest()}", "line": "digest"})
    return before + last + b"\n"


def refused(source: bytes) -> bool:
    try:
        read(source)
    except RecordError:
        return True
    return False


def pieces(source: bytes, sizes: list[int]) -> Iterator[bytes]:
    """Yield the bytes in pieces of these sizes, over and over."""
    start, number = 0, 0
    while start < len(source):
        size = sizes[number % len(sizes)] if number < 1000 else len(source)
        yield source[start : start + size]
        start, number = start + size, number + 1


@EACH
@given(records())
def test_what_is_written_is_read_as_it_was(held: Held) -> None:
    source = bundle(held)

    assert read(source) == held
    assert bundle(read(source)) == source


@EACH
@given(records(), some.lists(some.integers(min_value=0, max_value=5000), min_size=1, max_size=9))
def test_the_pieces_do_not_matter(held: Held, sizes: list[int]) -> None:
    source = bundle(held)

    assert read(pieces(source, [*sizes, 1])) == held


@EACH
@given(records(), some.sampled_from(("dropped", "doubled", "swapped")), PLACE)
def test_lines_that_are_dropped_doubled_or_swapped_are_found(
    held: Held, how: str, some_place: int
) -> None:
    lines = bundle(held).splitlines(keepends=True)
    place = some_place % (len(lines) - 1)
    changed = {
        "dropped": [*lines[:place], *lines[place + 1 :]],
        "doubled": [*lines[: place + 1], *lines[place:]],
        "swapped": [*lines[:place], lines[place + 1], lines[place], *lines[place + 2 :]],
    }[how]

    assert refused(b"".join(changed))
    if how != "dropped":
        assert place == len(lines) - 2 or refused(sealed(changed[:-1]))
    elif re.search(rb'"line":"(header|digest)"', lines[place]):
        assert refused(sealed(changed[:-1]))


CHANGES: tuple[Callable[[bytes, int, int, bytes], bytes], ...] = (
    lambda source, at, _size, new: source[:at] + new + source[at:],
    lambda source, at, size, _new: source[:at] + source[at + size :],
    lambda source, at, size, new: source[:at] + new + source[at + size :],
    lambda source, at, size, _new: source[: at + size] + source[at:],
)
MARKS = some.one_of(
    some.binary(min_size=1, max_size=4),
    some.sampled_from(
        [b" ", b"\n", b"\r", b"0", b"-0", b"1.0", b"\\u0061", b'"', b"=", b",", b"null"]
    ),
)


@EACH
@given(records(), some.sampled_from(CHANGES), PLACE, some.integers(1, 40), MARKS)
def test_bytes_that_are_changed_are_found(
    held: Held,
    change: Callable[[bytes, int, int, bytes], bytes],
    some_place: int,
    size: int,
    new: bytes,
) -> None:
    source = bundle(held)
    changed = change(source, some_place % len(source), size, new)

    assert changed == source or refused(changed)


@settings(max_examples=400)
@given(some.sampled_from(CHANGES), PLACE, PLACE, some.integers(1, 40), MARKS)
def test_no_record_has_a_second_spelling(
    change: Callable[[bytes, int, int, bytes], bytes],
    some_line: int,
    some_place: int,
    size: int,
    new: bytes,
) -> None:
    *lines, _ = bundle(own_word()).splitlines(keepends=True)
    number = some_line % len(lines)
    line = lines[number]
    changed = change(line, some_place % len(line), size, new)
    source = sealed([*lines[:number], changed, *lines[number + 1 :]])

    try:
        found = read(source)
    except RecordError as error:
        assert re.match(r"(line \d+|the bundle)", str(error))  # noqa: PT017
    else:
        assert bundle(found) == source
        assert changed == line or found != own_word()


def test_the_records_of_these_laws_have_every_kind_of_line() -> None:
    source = bundle(own_word())

    assert set(re.findall(rb'"line":"([a-z]+)"', source)) == {
        b"header",
        b"act",
        b"withheld",
        b"checkpoint",
        b"vouched",
        b"blob",
        b"digest",
    }
    assert any(isinstance(each, Withheld) for each in own_word().parts["alda"].entries)
