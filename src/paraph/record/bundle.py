"""A bundle: a record as one file of lines, which is read whole or not at all.

docs/reference/bundle.md has its form, `paraph.bundle/1`, byte by byte.
"""

from __future__ import annotations

from base64 import b64encode
from binascii import a2b_base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from paraph.errors import RecordError
from paraph.record import signing
from paraph.record.codec import Value, decode, encode
from paraph.record.fields import digest, members, text, whole
from paraph.record.held import Held, Part
from paraph.record.log import Withheld
from paraph.record.note import LONGEST, Note, parse
from paraph.record.signing import Envelope

FORM = "paraph.bundle/1"
LINE = 1024 * 1024
"""Bytes of a line, looked at before anything in it is read."""
LINES = 2_000_000
BUNDLE = 1024 * 1024 * 1024
"""Bytes of a bundle."""
BLOB = 64 * 1024 * 1024
"""Bytes of one blob."""
BLOBS = 256 * 1024 * 1024
"""Bytes of all blobs together."""
PIECE = 512 * 1024
"""Bytes of a blob in one line; every line but a blob's last one has so many."""
_ORDER = ("header", "act", "withheld", "checkpoint", "vouched", "blob", "digest")
_HEX = frozenset("0123456789abcdef")
_LEAF = 64  # figures


def write(held: Held) -> Iterator[bytes]:
    """Yield the lines of the bundle of a record: `read` gives the record back.

    Raises:
        RecordError: it holds more than a bundle may.
    """
    sizes = [len(content) for content in held.blobs.values()]
    if max(sizes, default=0) > BLOB:
        raise RecordError("a blob", f"has more than {BLOB} bytes")
    if sum(sizes) > BLOBS:
        raise RecordError("the blobs", f"have more than {BLOBS} bytes")
    seen = sha256()
    for line in _lines(held):
        written = encode(line, most=LINE) + b"\n"
        seen.update(written)
        yield written
    yield encode({"digest": f"sha256:{seen.hexdigest()}", "line": "digest"}) + b"\n"


def read(source: bytes | Iterable[bytes]) -> Held:
    """Return the record that a bundle holds, given whole or in pieces of any size.

    Only the one spelling of a record is read: `b"".join(write(read(source)))` is `source`. Whether
    its signatures hold is for others to say (`paraph.record.verify`).

    Raises:
        RecordError: it is anything else, or over a limit; the line and the field are named.
    """
    reading = _Reading()
    pieces = (source,) if isinstance(source, bytes) else source
    for number, line in enumerate(_cut(pieces), 1):
        try:
            reading.take(line)
        except RecordError as error:
            raise RecordError(f"line {number}, {error.place}", error.what) from error
    return reading.whole()


# ---------------------------------------------------------------- writing


def _lines(held: Held) -> Iterator[dict[str, Value]]:
    yield {"agreement": held.agreement, "form": FORM, "line": "header"}
    parts = sorted(held.parts.items())
    for party, part in parts:
        for place, entry in enumerate(part.entries):
            at: dict[str, Value] = {"party": party, "place": place}
            if isinstance(entry, Withheld):
                yield {**at, "leaf": entry.leaf.hex(), "line": "withheld"}
            else:
                yield {**at, "envelope": decode(signing.form(entry), most=LINE), "line": "act"}
    for party, part in parts:
        for note in sorted(map(bytes, part.notes)):
            yield {"line": "checkpoint", "note": note.decode(), "party": party}
    for envelope in sorted(map(signing.form, held.vouched)):
        yield {"envelope": decode(envelope, most=LINE), "line": "vouched"}
    for name in sorted(held.blobs):
        yield from _blob(name, held.blobs[name])


def _blob(name: str, content: bytes) -> Iterator[dict[str, Value]]:
    parts = max(1, -(-len(content) // PIECE))
    for part in range(parts):
        piece = content[part * PIECE : (part + 1) * PIECE]
        yield {
            "bytes": b64encode(piece).decode("ascii"),
            "digest": name,
            "line": "blob",
            "part": part,
            "parts": parts,
        }


# ---------------------------------------------------------------- reading


def _cut(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the lines of a file without their ends, none longer than a line may be.

    Takes linear time, however small the pieces are, and keeps no more than one line.
    """
    rest, size, count = bytearray(), 0, 0
    for piece in pieces:
        size += len(piece)
        if size > BUNDLE:
            raise RecordError("the bundle", f"has more than {BUNDLE} bytes")
        start = 0
        while (end := piece.find(b"\n", start)) >= 0:
            count += 1
            if count > LINES:
                raise RecordError("the bundle", f"has more than {LINES} lines")
            _demand_short(count, len(rest) + end - start)
            rest += piece[start:end]
            yield bytes(rest)
            rest.clear()
            start = end + 1
        _demand_short(count + 1, len(rest) + len(piece) - start)
        rest += piece[start:]
    if rest:
        raise RecordError(f"line {count + 1}", "does not end with a line feed")


def _demand_short(number: int, size: int) -> None:
    if size > LINE:
        raise RecordError(f"line {number}", f"has more than {LINE} bytes")


@dataclass
class _Reading:
    """A bundle that is being read, line by line, in the one order that lines have."""

    _agreement: str = ""
    _entries: dict[str, list[Envelope | Withheld]] = field(default_factory=dict)
    _notes: dict[str, list[Note]] = field(default_factory=dict)
    _vouched: list[Envelope] = field(default_factory=list)
    _blobs: dict[str, bytes] = field(default_factory=dict)
    _size: int = 0
    _open: list[bytes] = field(default_factory=list)
    _wanted: tuple[str, int, int] = ("", 0, 0)
    _last: tuple[object, ...] = (-1,)
    _done: bool = False

    def __post_init__(self) -> None:
        self._hash = sha256()

    def take(self, line: bytes) -> None:
        """Take one more line."""
        if self._done:
            raise RecordError("$", "stands behind the digest, which ends a bundle")
        value = decode(line, most=LINE)
        kind = value.get("line") if isinstance(value, Mapping) else None
        if not isinstance(kind, str) or kind not in _ORDER:
            raise RecordError("$.line", f"is none of {', '.join(_ORDER)}")
        if not self._agreement and kind != "header":
            raise RecordError("$.line", "is not the header, with which a bundle begins")
        {
            "header": self._header,
            "act": self._act,
            "withheld": self._withheld,
            "checkpoint": self._checkpoint,
            "vouched": self._vouch,
            "blob": self._blob,
            "digest": self._digest,
        }[kind](value)
        self._hash.update(line + b"\n")

    def whole(self) -> Held:
        """Return the record, if nothing is missing at the end."""
        if not self._done:
            raise RecordError("the bundle", "is cut short: its last line is not the digest")
        parts = {
            party: Part(tuple(entries), tuple(self._notes.get(party, ())))
            for party, entries in self._entries.items()
        }
        return Held(self._agreement, parts, tuple(self._vouched), self._blobs)

    def _after(self, *place: object) -> None:
        """Demand that this line comes behind the last one, in the one order of a bundle."""
        if not self._last < place:
            raise RecordError("$.line", "stands out of the order of lines, or twice")
        self._last = place

    def _header(self, value: Value) -> None:
        self._after(0)
        held = members(value, "$", ("agreement", "form", "line"))
        if held.held["form"] != FORM:
            raise RecordError("$.form", f"is not {FORM}")
        self._agreement = held.read("agreement", digest)

    def _entry(self, party: str, place: int, entry: Envelope | Withheld) -> None:
        self._after(1, party, place)
        entries = self._entries.setdefault(party, [])
        if place != len(entries):
            raise RecordError("$.place", f"is {place}, and the log goes on with {len(entries)}")
        entries.append(entry)

    def _act(self, value: Value) -> None:
        held = members(value, "$", ("envelope", "line", "party", "place"))
        party, place = held.read("party", text), held.read("place", whole)
        self._entry(party, place, _envelope(held.held["envelope"]))

    def _withheld(self, value: Value) -> None:
        held = members(value, "$", ("leaf", "line", "party", "place"))
        leaf = held.read("leaf", text)
        if len(leaf) != _LEAF or not _HEX.issuperset(leaf):
            raise RecordError("$.leaf", f"is not {_LEAF} small hexadecimal digits")
        entry = Withheld(bytes.fromhex(leaf))
        self._entry(held.read("party", text), held.read("place", whole), entry)

    def _checkpoint(self, value: Value) -> None:
        held = members(value, "$", ("line", "note", "party"))
        party = held.read("party", text)
        source = held.read("note", lambda one, at: text(one, at, most=LONGEST)).encode()
        if party not in self._entries:
            raise RecordError("$.party", "has no log in this bundle")
        self._after(2, party, source)
        note = parse(source)
        if bytes(note) != source:
            raise RecordError("$.note", "is not in its one form")
        self._notes.setdefault(party, []).append(note)

    def _vouch(self, value: Value) -> None:
        held = members(value, "$", ("envelope", "line"))
        envelope = _envelope(held.held["envelope"])
        self._after(3, signing.form(envelope))
        self._vouched.append(envelope)

    def _blob(self, value: Value) -> None:
        held = members(value, "$", ("bytes", "digest", "line", "part", "parts"))
        name, part = held.read("digest", digest), held.read("part", whole)
        parts = held.read("parts", lambda one, at: whole(one, at, least=1, most=BLOB // PIECE))
        self._after(4, name, part)
        if (name, part, parts) != self._wanted and (part or self._open):
            raise RecordError("$.part", "is not the part that is next")
        piece = _bytes(held.held["bytes"])
        last = part + 1 == parts
        if len(piece) > PIECE or (len(piece) < PIECE and not last) or (parts > 1 and not piece):
            raise RecordError("$.bytes", f"are not {PIECE}, as in every part but the last one")
        self._size += len(piece)
        if self._size > BLOBS:
            raise RecordError("$.bytes", f"make more than {BLOBS} bytes of blobs")
        self._open.append(piece)
        self._wanted = (name, part + 1, parts)
        if last:
            content = b"".join(self._open)
            self._open, self._wanted = [], ("", 0, 0)
            if f"sha256:{sha256(content).hexdigest()}" != name:
                raise RecordError("$.digest", "is not that of the bytes")
            self._blobs[name] = content

    def _digest(self, value: Value) -> None:
        self._after(5)
        if self._open:
            raise RecordError("$.line", "comes before a blob is whole")
        named = members(value, "$", ("digest", "line")).read("digest", digest)
        if named != f"sha256:{self._hash.hexdigest()}":
            raise RecordError("$.digest", "is not that of the lines before: something was changed")
        self._done = True


def _envelope(value: Value) -> Envelope:
    """Return the envelope that is embedded in a line; what it is in its own one form."""
    return signing.parse(encode(value, most=LINE))


def _bytes(value: Value) -> bytes:
    if not isinstance(value, str):
        raise RecordError("$.bytes", "is no string")
    try:
        raw = a2b_base64(value, strict_mode=True)
    except ValueError as error:
        raise RecordError("$.bytes", "is no base64 of RFC 4648, section 4") from error
    if b64encode(raw).decode("ascii") != value:
        raise RecordError("$.bytes", "is base64 whose last bits are not 0")
    return raw
