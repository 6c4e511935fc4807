"""An update of a PDF by its bytes: every object of it, and a table that leads to each of them.

A reader goes by the tables, one that repairs a file by the objects, and one takes the first entry
of an object where another takes the last. Here all of them must see the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import NamedTuple, TypeAlias

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.xref import (
    ObjStreamRef,
    XRefType,
    parse_xref_stream,
    read_object_header,
)

from paraph.formats.pdf.sealing.grammar import Cursor, Ref, Stream, Value

_TABLE = re.compile(rb"[ \t\r\n]*xref[ \t]*(?:\r\n|\r|\n)")
_PART = re.compile(rb"([0-9]{1,7}) ([0-9]{1,7})[ \t]*(?:\r\n|\r|\n)")
_ROW = re.compile(rb"([0-9]{10}) ([0-9]{5}) ([nf])(?: \r| \n|\r\n)")
_TRAILER = re.compile(rb"trailer[ \t\r\n]*(?=<<)")
_TAIL = re.compile(rb"[ \t\r\n]{0,4}startxref[ \t\r\n]{1,4}([0-9]{1,10})[ \t\r\n]{1,4}%%EOF\s{0,4}")
_START = re.compile(rb"startxref\s+([0-9]{1,10})\s+%%EOF\s*\Z")
_PAIR = re.compile(rb"[ \t\r\n\f]*([1-9][0-9]{0,6})[ \t\r\n\f]+([0-9]{1,7})(?![0-9])")
_FREE = 65535
_SAID = frozenset(("/Size", "/Root", "/Info", "/ID", "/Prev"))
_SAID_OF_STREAM = _SAID | {"/Type", "/W", "/Index", "/Filter", "/DecodeParms", "/Length"}

Packed: TypeAlias = tuple[int, int]
"""Where an object stands in a stream of objects: the number of the stream, and which of them."""


class Entry(NamedTuple):
    """A line of a table: where the object stands; none where there is none of that number."""

    number: int
    where: int | Packed | None


class Update(NamedTuple):
    """An update: what its objects hold, by their numbers, and what its table says of the file."""

    objects: dict[int, Value]
    tables: frozenset[int]
    begins: int
    trailer: dict[str, Value]


def starts(content: bytes) -> int:
    """Return where the last table of a file begins, as its end says it."""
    match = _START.search(content)
    if match is None:
        raise ValueError("the master does not say where its table is")
    return int(match[1])


def update(reader: PdfFileReader, content: bytes, at: int, end: int) -> Update:
    """Return the update that stands from one place of a file to another.

    Raises:
        ValueError: something stands there that its table does not name, or names otherwise.
    """
    cursor = Cursor(content, at, end)
    values: dict[int, Value] = {}
    where: dict[int, int] = {}
    last = 0
    while held := cursor.object():
        if held.number in values:
            raise ValueError("an object stands twice in an update")
        values[held.number], where[held.number] = held.value, held.begins
        last = held.number
    begins = where.get(last, 0)
    if match := cursor.take(_TABLE):
        begins, last = match.end() - len(match[0].lstrip()), 0
        entries, trailer = _classic(cursor)
        _said(trailer, _SAID)
    else:
        entries, trailer = _table_stream(reader, content, begins, values.get(last))
        _said(trailer, _SAID_OF_STREAM)
    tail = cursor.take(_TAIL)
    if tail is None or tail.end() != end:
        raise ValueError("bytes stand in an update that are no object of it")
    if int(tail[1]) != begins:
        raise ValueError("an update ends with another table than its own")
    packed = dict(_packed(reader, content, where, values))
    _same(entries, {**where, **{each: place for each, (place, _) in packed.items()}}, last)
    if type(size := trailer.get("/Size")) is not int or size <= max(entries_of(entries), default=0):
        raise ValueError("a table of an update is of another size than it says")
    streams = {place[0] for place, _ in packed.values()}
    objects = {**values, **{number: value for number, (_, value) in packed.items()}}
    return Update(objects, frozenset(streams | ({last} if last else set())), begins, trailer)


def entries_of(entries: Sequence[Entry]) -> Iterator[int]:
    """Yield the numbers of a table."""
    return (each.number for each in entries)


def _said(trailer: dict[str, Value], known: frozenset[str]) -> None:
    if strange := sorted(trailer.keys() - known):
        raise ValueError(f"the table of an update has {strange[0]}")


def _same(entries: Sequence[Entry], found: dict[int, int | Packed], table: int) -> None:
    """See to it that a table names what stands in its update, once, and where it stands."""
    named: set[int] = set()
    for number, where in entries:
        if number in named:
            raise ValueError("an object stands twice in a table")
        named.add(number)
        if where is None:
            if number:
                raise ValueError("an update takes an object away")
        elif found.get(number) != where:
            raise ValueError("a table leads to another place than where its object begins")
    if found.keys() - named - {table}:
        raise ValueError("an object stands in an update that no table names")


def _classic(cursor: Cursor) -> tuple[list[Entry], dict[str, Value]]:
    entries: list[Entry] = []
    while part := cursor.take(_PART):
        for number in range(int(part[1]), int(part[1]) + int(part[2])):
            row = cursor.take(_ROW)
            if row is None:
                raise ValueError("the table of an update is malformed")
            used = row[3] == b"n"
            if int(row[2]) != (0 if used or number else _FREE):
                raise ValueError("an update has an object of another generation")
            entries.append(Entry(number, int(row[1]) if used else None))
    if cursor.take(_TRAILER) is None or not isinstance(trailer := cursor.value(), dict):
        raise ValueError("the table of an update is malformed")
    return entries, trailer


def _table_stream(
    reader: PdfFileReader, content: bytes, begins: int, held: Value
) -> tuple[list[Entry], dict[str, Value]]:
    if not isinstance(held, Stream) or held.head.get("/Type") != "/XRef":
        raise ValueError("bytes stand in an update that are no object of it")
    stream = _decoding(reader, content, begins)
    entries: list[Entry] = []
    for each in parse_xref_stream(stream, strict=True):
        where = each.location
        if isinstance(where, ObjStreamRef):
            entries.append(Entry(each.idnum, (where.obj_stream_id, where.ix_in_stream)))
        elif each.xref_type == XRefType.FREE:
            entries.append(Entry(each.idnum, None))
        elif each.generation:
            raise ValueError("an update has an object of another generation")
        else:
            entries.append(Entry(each.idnum, where))
    index = held.head.get("/Index", [0, held.head.get("/Size")])
    counts = index[1::2] if isinstance(index, list) else [None]
    if any(type(each) is not int for each in counts) or sum(counts) != len(entries):  # type: ignore[arg-type]
        raise ValueError("the table of an update is malformed")
    return entries, held.head


def _packed(
    reader: PdfFileReader, content: bytes, where: dict[int, int], values: dict[int, Value]
) -> Iterator[tuple[int, tuple[Packed, Value]]]:
    """Yield each object that stands in a stream of objects, with its place there."""
    seen = set(values)
    for stream, held in values.items():
        if not isinstance(held, Stream) or held.head.get("/Type") != "/ObjStm":
            continue
        source = _decoding(reader, content, where[stream]).read_data(DecodePurpose.OBJECT_STREAM)
        for at, (number, value) in enumerate(_within(held.head, source)):
            if number in seen:
                raise ValueError("an object stands twice in an update")
            seen.add(number)
            yield number, ((stream, at), value)


def _within(head: dict[str, Value], source: bytes) -> Iterator[tuple[int, Value]]:
    """Yield the objects of a stream of objects, which are all that stands in it."""
    count, first = head.get("/N"), head.get("/First")
    if type(count) is not int or type(first) is not int or "/Extends" in head:
        raise ValueError("a stream of objects does not say what stands in it")
    cursor = Cursor(source, 0, min(first, len(source)))
    pairs = [cursor.take(_PAIR) for _ in range(min(count, len(source)))]
    cursor.blank()
    if cursor.at != first or not all(pairs):
        raise ValueError("a stream of objects does not say what stands in it")
    numbers = [int(pair[1]) for pair in pairs if pair]
    begins = [first + int(pair[2]) for pair in pairs if pair]
    if len(numbers) != count or begins[:1] != [first] * bool(begins):
        raise ValueError("a stream of objects does not say what stands in it")
    for number, at, end in zip(numbers, begins, [*begins[1:], len(source)], strict=True):
        within = Cursor(source, at, end)
        value = within.value()
        within.blank()
        if within.at != end or isinstance(value, Ref):
            raise ValueError("something stands in a stream of objects that it does not name")
        yield number, value


def _decoding(reader: PdfFileReader, content: bytes, at: int) -> generic.StreamObject:
    """Return the stream at a place of a file, which pyHanko decodes within its limits."""
    source = BytesIO(content)
    source.seek(at)
    number, generation = read_object_header(source, strict=True)
    made = generic.StreamObject.read_from_stream(
        source, generic.Reference(number, generation, reader)
    )
    if not isinstance(made, generic.StreamObject):
        raise ValueError("a stream of an update is none")  # noqa: TRY004
    return made
