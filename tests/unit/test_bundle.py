"""A bundle has one spelling: what is changed in any way is refused, with the line and the field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from tests.two_party_bytes import flipped, sealed
from tests.two_party_kit import World, told

from paraph.errors import RecordError
from paraph.record import bundle
from paraph.record.bundle import PIECE, read, write
from paraph.record.held import Held, logs_of
from paraph.record.log import Withheld
from paraph.record.signing import Envelope, form
from paraph.record.tree import leaf
from paraph.record.vouching import vouch

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "bundle.md"
ZEROS = bytes(2 * PIECE + 5)


def _world() -> World:
    """Return a story with all kinds of lines: an entry withheld on a word, a blob in parts."""
    world = told()
    world.vouched = list(vouch(logs_of(world.held)["alda"], (3,), world.pen("alda/log")))
    entry = world.alda.envelopes[3]
    assert isinstance(entry, Envelope)
    world.alda.envelopes[3] = Withheld(leaf(form(entry)))
    world.blobs |= {_name(each): each for each in (b"", b"a", b"ab", ZEROS)}
    return world


def _name(content: bytes) -> str:
    return f"sha256:{sha256(content).hexdigest()}"


def _begun() -> World:
    world = World()
    world.begins()
    world.proposes()
    world.alda.head(1)
    world.morin.head()
    return world


GOOD = _world().bundle
LINES = GOOD.splitlines(keepends=True)[:-1]
SMALL = _begun().bundle
KINDS = [re.findall(rb'"line":"([a-z]+)"', line)[-1].decode() for line in LINES]


def at(kind: str, number: int = 0) -> int:
    """Return where the lines of a kind stand."""
    return [place for place, found in enumerate(KINDS) if found == kind][number]


def put(place: int, old: bytes, new: bytes) -> bytes:
    """Return the bundle with something else in one line, and the digest that it then has."""
    assert old in LINES[place]
    return sealed([*LINES[:place], LINES[place].replace(old, new, 1), *LINES[place + 1 :]])


def test_what_is_read_is_written_as_it_was() -> None:
    held = read(GOOD)

    assert set(KINDS) == {"header", "act", "withheld", "checkpoint", "vouched", "blob"}
    assert b"".join(write(held)) == GOOD
    assert held == _world().held


@pytest.mark.parametrize("size", [1, 7, 4096, len(GOOD)])
def test_the_pieces_in_which_a_bundle_comes_do_not_matter(size: int) -> None:
    source = SMALL if size < PIECE // 1024 else GOOD
    pieces = (source[start : start + size] for start in range(0, len(source), size))

    assert read(pieces) == read(source)


def test_a_bundle_with_any_byte_flipped_is_refused() -> None:
    for place in range(len(SMALL)):
        with pytest.raises(RecordError):
            read(flipped(SMALL, place, place % 8))


def test_a_bundle_with_any_bit_of_some_lines_flipped_is_refused() -> None:
    ends = [number for number, byte in enumerate(SMALL) if byte == ord("\n")]
    for start, end in ((0, ends[0]), (ends[-2] - 60, ends[-1])):
        for place in range(start, end + 1):
            for bit in range(8):
                with pytest.raises(RecordError):
                    read(flipped(SMALL, place, bit))


def test_a_bundle_that_is_cut_anywhere_is_refused() -> None:
    for end in range(len(SMALL)):
        with pytest.raises(RecordError):
            read(SMALL[:end])


def test_a_bundle_without_a_line_or_with_one_twice_is_refused() -> None:
    for place in range(1, len(LINES)):
        twice = [*LINES[:place], LINES[place], *LINES[place:]]
        with pytest.raises(RecordError, match="line "):
            read(sealed(twice))
        if KINDS[place] in {"act", "withheld"} and KINDS[place + 1] in {"act", "withheld"}:
            party = re.findall(rb'"party":"(\w+)","place"', LINES[place])
            if party == re.findall(rb'"party":"(\w+)","place"', LINES[place + 1]):
                with pytest.raises(RecordError, match=r"place"):
                    read(sealed(LINES[:place] + LINES[place + 1 :]))


def test_a_bundle_with_two_lines_swapped_is_refused() -> None:
    for place in range(len(LINES) - 1):
        swapped = [*LINES[:place], LINES[place + 1], LINES[place], *LINES[place + 2 :]]
        with pytest.raises(RecordError, match="line "):
            read(sealed(swapped))


def refusals() -> Iterator[tuple[str, bytes, str]]:
    """Yield what is not as it must be, and where that is said to be."""
    act, hidden, head = at("act"), at("withheld"), at("checkpoint")
    word, blob = at("vouched"), next(n for n, line in enumerate(LINES) if b'"parts":1}' in line)
    long = [place for place, line in enumerate(LINES) if b'"parts":3' in line]
    yield "another form", put(0, b"bundle/1", b"bundle/2"), r"line 1, \$\.form"
    yield "no agreement", put(0, b"sha256:", b"sha512:"), r"line 1, \$\.agreement"
    yield "a form that is no text", put(0, b'"paraph.bundle/1"', b"1"), r"line 1, \$\.form"
    yield "an unknown line", put(0, b'"header"', b'"footer"'), r"line 1, \$\.line"
    yield "a line that is a list", put(0, b'"header"', b'["header"]'), r"line 1, \$\.line"
    yield "no object", sealed([b"[]\n", *LINES]), r"line 1, \$\.line"
    yield "no JSON", sealed([b"\n", *LINES]), "line 1"
    yield "a second header", sealed([LINES[0], *LINES]), r"line 2, \$\.line"
    yield "no header", sealed(LINES[1:]), r"line 1, \$\.line"
    yield "an unknown member", put(act, b'"place"', b'"piece":1,"place"'), rf"line {act + 1}"
    yield "a member missing", put(act, b',"place":0', b""), r"\$\.place is missing"
    yield "a place below 0", put(act, b'"place":0', b'"place":-1'), r"\$\.place"
    yield "a place that is true", put(act, b'"place":0', b'"place":true'), r"\$\.place"
    yield "a place not next", put(act, b'"place":0', b'"place":1'), r"\$\.place"
    yield "a huge place", put(act, b'"place":0', b'"place":9007199254740992'), r"\$\.place"
    yield "a party without a name", put(act, b'"party":"alda"', b'"party":""'), r"\$\.party"
    yield "an envelope that is none", put(act, b'"signatures":[', b'"signatures":[1,'), "envelope"
    yield "a hash too short", put(hidden, b'"leaf":"', b'"leaf":"0'), r"\$\.leaf"
    yield "a hash in capitals", put(hidden, *_capital(LINES[hidden])), r"\$\.leaf"
    yield "a head of no log", put(head, b'"party":"alda"', b'"party":"aldb"'), r"\$\.party"
    yield "no note", put(head, b'\\n"', b'"'), rf"line {head + 1}"
    yield "an empty word", put(word, b'"line"', b'"kine":0,"line"'), rf"line {word + 1}"
    yield "a part that is not next", put(blob, b'"part":0', b'"part":1'), r"\$\.part"
    yield "no parts", put(blob, b'"parts":1', b'"parts":0'), r"\$\.parts"
    yield "too many parts", put(blob, b'"parts":1', b'"parts":129'), r"\$\.parts"
    yield "a part too short", put(blob, b'"parts":1', b'"parts":2'), r"\$\.bytes"
    yield "bytes that are a number", put(blob, b'"bytes":"', b'"bytes":1,"c":"'), r"\$\.c "
    yield "a part missing", sealed([*LINES[: long[1]], *LINES[long[2] :]]), r"\$\.part"
    yield "the last part missing", sealed([*LINES[: long[2]], *LINES[long[2] + 1 :]]), "line"
    yield "the digest before it is whole", sealed(LINES[: long[1]]), r"\$\.line"
    one = next(place for place, line in enumerate(LINES) if b'"bytes":"YQ=="' in line)
    for name, told_ in (
        ("without padding", b"YQ"),
        ("with half its padding", b"YQ="),
        ("with last bits", b"YR=="),
        ("with more padding", b"YQ==="),
        ("with a blank", b"YQ =="),
        ("of the other alphabet", b"-Q=="),
        ("of another letter", "Y\u00e4==".encode()),
        ("of another text", b"Yg=="),
    ):
        source = put(one, b'"bytes":"YQ=="', b'"bytes":"%b"' % told_)
        yield f"base64 {name}", source, rf"line {one + 1}, \$\.(bytes|digest)"
    yield "depth", sealed([b"[" * 100_000 + b"\n", *LINES]), "line 1"
    yield "deep braces", sealed([b'{"a":' * 100_000 + b"\n", *LINES]), "line 1"
    yield "a name twice", put(0, b"{", b'{"agreement":"",'), r"line 1, \$\.agreement"
    yield "a fraction", put(act, b'"place":0', b'"place":0.0'), r"\$\.place"
    yield "an exponent", put(act, b'"place":0', b'"place":0e1'), r"\$\.place"
    yield "minus nothing", put(act, b'"place":0', b'"place":-0'), r"\$\.place"
    yield "carriage returns", GOOD.replace(b"\n", b"\r\n"), "line 1"
    yield "a byte order mark", b"\xef\xbb\xbf" + GOOD, "line 1"
    yield "more behind", GOOD + LINES[0], "behind the digest"
    yield "a line feed behind", GOOD + b"\n", "behind the digest"
    yield "a byte behind", GOOD + b" ", "does not end with a line feed"
    yield "another digest", GOOD[:-40] + b"0" * 3 + GOOD[-37:], r"\$\.digest"
    yield "nothing", b"", "cut short"


def _capital(line: bytes) -> tuple[bytes, bytes]:
    found = re.search(rb'"leaf":"[0-9a-f]+"', line)
    assert found
    return found[0], found[0][:8] + found[0][8:].upper()


@pytest.mark.parametrize(
    ("source", "where"),
    [pytest.param(source, where, id=what) for what, source, where in refusals()],
)
def test_what_is_not_of_the_form_is_refused(source: bytes, where: str) -> None:
    with pytest.raises(RecordError, match=where):
        read(source)


@pytest.mark.parametrize("value", [b"1", b"null", b"[]", b"true"])
def test_the_bytes_of_a_blob_are_a_string(value: bytes) -> None:
    place = at("blob")
    line = re.sub(rb'"bytes":"[^"]*"', b'"bytes":' + value, LINES[place])

    with pytest.raises(RecordError, match=r"\$\.bytes is no string"):
        read(put(place, LINES[place], line))


def test_a_line_without_end_is_given_up_at_its_limit() -> None:
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b"x" * 4096

    with pytest.raises(RecordError, match="line 1 has more than 1048576 bytes"):
        read(endless())
    assert taken * 4096 <= bundle.LINE + 4096


def test_a_bundle_of_too_many_bytes_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "BUNDLE", len(SMALL) - 1)

    with pytest.raises(RecordError, match="more than"):
        read(SMALL)


def test_a_bundle_of_too_many_lines_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "LINES", SMALL.count(b"\n") - 1)

    with pytest.raises(RecordError, match="lines"):
        read(SMALL)


def test_too_many_bytes_of_blobs_are_neither_read_nor_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bundle, "BLOBS", len(ZEROS) - 1)

    with pytest.raises(RecordError, match="of blobs"):
        read(GOOD)
    with pytest.raises(RecordError, match="the blobs"):
        list(write(_world().held))


def test_a_blob_too_large_is_not_written() -> None:
    large = bytes(bundle.BLOB + 1)

    with pytest.raises(RecordError, match="a blob"):
        list(write(Held("", {}, (), {"sha256:": large})))


def test_the_page_has_the_limits_that_the_code_has() -> None:
    table = PAGE.read_text("utf-8").split("<!-- limits of bundles -->")[1].split("\n\n")[1]
    rows = dict(re.findall(r"^\| (.+) \| (\d+) \|$", table, re.MULTILINE))

    assert {name: int(value) for name, value in rows.items()} == {
        "bytes of a bundle": bundle.BUNDLE,
        "lines": bundle.LINES,
        "bytes of a line": bundle.LINE,
        "bytes of a part of a blob": bundle.PIECE,
        "bytes of a blob": bundle.BLOB,
        "bytes of all blobs": bundle.BLOBS,
    }
