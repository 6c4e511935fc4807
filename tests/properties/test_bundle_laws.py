"""Laws of bundles: each record has one spelling, and nothing else is read."""

from __future__ import annotations

from hashlib import sha256
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as some
from tests.two_party_bytes import sealed
from tests.two_party_kit import told

from paraph.errors import RecordError
from paraph.record.bundle import read, write
from paraph.record.held import Held, Part
from paraph.record.log import Withheld
from paraph.record.note import Note, Signature
from paraph.record.signing import Envelope, form
from paraph.record.signing import Signature as Signed

GOOD = told().bundle
LINES = GOOD.splitlines(keepends=True)[:-1]
PLACE = some.integers(min_value=0, max_value=2**20)

digests = some.binary(min_size=32, max_size=32).map(lambda raw: f"sha256:{raw.hex()}")
names = some.text(some.characters(exclude_categories=["Cs", "Cn"]), min_size=1, max_size=8)
signed = some.lists(
    some.builds(Signed, some.binary(min_size=64, max_size=64), some.sampled_from(["", "hint"])),
    min_size=1,
    max_size=3,
    unique_by=lambda each: each.value,
).map(lambda each: tuple(sorted(each)))
envelopes = some.builds(
    Envelope, some.binary(max_size=99), some.sampled_from(["a/b", "text/plain"]), signed
)
entries = some.lists(
    envelopes | some.binary(min_size=32, max_size=32).map(Withheld), min_size=1, max_size=4
).map(tuple)
notes = some.builds(
    Note,
    some.text("ab \u00e9\u4e00", max_size=9).map(lambda line: f"{line}.\n"),
    some.lists(
        some.builds(
            Signature,
            some.just("node"),
            some.binary(min_size=4, max_size=4),
            some.binary(min_size=1, max_size=9),
        ),
        min_size=1,
        max_size=2,
    ).map(tuple),
)
parts = some.builds(
    Part,
    entries,
    some.lists(notes, max_size=3, unique_by=bytes).map(lambda one: tuple(sorted(one, key=bytes))),
)
blobs = some.lists(some.binary(max_size=40), max_size=4).map(
    lambda held: {f"sha256:{sha256(each).hexdigest()}": each for each in held}
)
words = some.lists(envelopes, max_size=3, unique_by=form).map(
    lambda held: tuple(sorted(held, key=form))
)
records = some.builds(Held, digests, some.dictionaries(names, parts, max_size=3), words, blobs)


def spelled(source: bytes) -> bytes | None:
    """Return what is written of what is read, or nothing where it is refused."""
    try:
        return b"".join(write(read(source)))
    except RecordError:
        return None


@given(records)
def test_what_is_written_is_read_as_it_was(held: Held) -> None:
    written = b"".join(write(held))

    assert read(written) == held
    assert b"".join(write(read(written))) == written


@given(records, PLACE, some.integers(0, 7))
def test_no_bit_can_be_changed(held: Held, place: int, bit: int) -> None:
    written = b"".join(write(held))
    at = place % len(written)

    assert spelled(written[:at] + bytes([written[at] ^ 1 << bit]) + written[at + 1 :]) is None


@settings(max_examples=300)
@given(PLACE, PLACE, some.binary(max_size=3), some.integers(0, 3))
def test_what_is_read_has_one_spelling_whatever_was_changed(
    line: int, place: int, put: bytes, taken: int
) -> None:
    """The digest is made anew, as one who changes a bundle on purpose would."""
    number = line % len(LINES)
    old = LINES[number]
    at = place % len(old)
    changed = [*LINES[:number], old[:at] + put + old[at + taken :], *LINES[number + 1 :]]
    source = sealed(changed)

    assert spelled(source) in (None, source)


@settings(max_examples=300)
@given(some.lists(PLACE, min_size=1, max_size=2 * len(LINES)))
def test_lines_in_any_other_order_are_one_spelling_or_none(order: list[int]) -> None:
    source = sealed([LINES[0], *[LINES[each % len(LINES)] for each in order]])

    assert spelled(source) in (None, source)


@given(some.lists(some.integers(0, len(GOOD)), max_size=9))
def test_the_pieces_in_which_a_bundle_comes_say_nothing(cuts: list[int]) -> None:
    ends = [0, *sorted(cuts), len(GOOD)]
    pieces = [GOOD[start:end] for start, end in pairwise(ends)]

    assert read(iter(pieces)) == read(GOOD)
