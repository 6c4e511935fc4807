"""Objects of a PDF by the strictest of grammars: what two readers may take in two ways is none.

Only what an update adds is read by it. A remark, a name with letters spelt as figures, a stream
whose length stands elsewhere and the like are lawful, and no program that signs writes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from pyhanko.pdf_utils import generic

_DEEP = 32
_SPACE = rb"[ \t\r\n\f]"
_BLANK = re.compile(_SPACE + rb"*")
_HEADER = re.compile(rb"([1-9][0-9]{0,6}) 0 obj(?![A-Za-z0-9])")
_STREAM = re.compile(_SPACE + rb"*stream\r?\n")
_STREAM_END = re.compile(rb"(?:\r\n|\r|\n)?endstream")
_END = re.compile(_SPACE + rb"*endobj(?![A-Za-z0-9])")
_AGAIN = re.compile(rb"[0-9][\0 \t\r\n\f]+[0-9]+[\0 \t\r\n\f]*obj|endobj|trailer|startxref")
_DELIMITED = rb"(?=[ \t\r\n\f\[\]<>()/]|$)"
_NAME = re.compile(rb"/((?:[A-Za-z0-9_.:+*@$!&=,;?~^|'\"-]|#[0-9A-Fa-f]{2})+)" + _DELIMITED)
_SPELT = re.compile(rb"#([0-9A-Fa-f]{2})")
_REF = re.compile(rb"([1-9][0-9]{0,6})" + _SPACE + rb"+0" + _SPACE + rb"+R" + _DELIMITED)
_INTEGER = re.compile(rb"[+-]?[0-9]{1,10}" + _DELIMITED)
_REAL = re.compile(rb"[+-]?(?:[0-9]{1,10}\.[0-9]{0,12}|\.[0-9]{1,12})" + _DELIMITED)
_WORD = re.compile(rb"(true|false|null)" + _DELIMITED)
_HEX = re.compile(rb"<([0-9A-Fa-f \t\r\n\f]*)>")
_PIECE = re.compile(rb"[^()\\\r]+")
_OCTAL = re.compile(rb"\\([0-3][0-7]{2})")
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_ITSELF = b"()\\"
_WORDS = {b"true": True, b"false": False, b"null": None}


class Ref(NamedTuple):
    """That an object stands elsewhere, by its number; its generation is the first."""

    number: int


class Stream(NamedTuple):
    """A stream: its dictionary, and its bytes as they stand."""

    head: dict[str, Value]
    raw: bytes


Value: TypeAlias = (
    "bool | int | Decimal | str | bytes | Ref | Stream | list[Value] | dict[str, Value] | None"
)
"""A name is a `str` that begins with a slash, a string is `bytes`."""


class Held(NamedTuple):
    """An object, where its number begins, and what it holds."""

    number: int
    begins: int
    value: Value


class Cursor:
    """Reads from one place of a file to another.

    What it raises is a ValueError, in words for whoever handed the file in.
    """

    def __init__(self, content: bytes, at: int, end: int) -> None:
        self.content, self.at, self.end = content, at, end

    def take(self, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        """Return what stands here by a pattern, and go behind it."""
        if match := pattern.match(self.content, self.at, self.end):
            self.at = match.end()
        return match

    def blank(self) -> None:
        """Go behind the blanks that stand here, if any."""
        self.take(_BLANK)

    def object(self) -> Held | None:
        """Return the object that stands here, if there is one."""
        self.blank()
        header = self.take(_HEADER)
        if header is None:
            return None
        value = self.value()
        if isinstance(value, dict) and self.take(_STREAM):
            value = self._stream(value)
        last = self.take(_END)
        if last is None:
            raise ValueError("an object of an update has no end")
        if _AGAIN.search(self.content, header.end(), last.end() - len(b"endobj")):
            raise ValueError("an object of an update holds what a reader may take for another")
        return Held(int(header[1]), header.start(), value)

    def value(self, deep: int = 0) -> Value:
        """Return the value that stands here."""
        if deep > _DEEP:
            raise ValueError("an object of an update is nested too deep")
        self.blank()
        here = self.content[self.at : min(self.at + 2, self.end)]
        if here == b"<<":
            return self._dictionary(deep)
        if here[:1] == b"[":
            return self._list(deep)
        if here[:1] == b"(":
            return self._string()
        for pattern, made in _SCALARS:
            if match := self.take(pattern):
                return made(match[match.lastindex or 0])
        raise ValueError("an object of an update is written in no plain way")

    def _dictionary(self, deep: int) -> dict[str, Value]:
        self.at += 2
        made: dict[str, Value] = {}
        while True:
            self.blank()
            if self.content[self.at : min(self.at + 2, self.end)] == b">>":
                self.at += 2
                return made
            key = self.take(_NAME)
            if key is None:
                raise ValueError("an object of an update is written in no plain way")
            name = _name(key[1])
            if name in made:
                raise ValueError(f"an object of an update says {name} twice")
            made[name] = self.value(deep + 1)

    def _list(self, deep: int) -> list[Value]:
        self.at += 1
        made: list[Value] = []
        while True:
            self.blank()
            if self.content[self.at : min(self.at + 1, self.end)] == b"]":
                self.at += 1
                return made
            made.append(self.value(deep + 1))

    def _string(self) -> bytes:
        made: list[bytes] = []
        nested = 0
        while self.at < self.end:
            here = self.content[self.at : self.at + 1]
            if match := self.take(_PIECE):
                made.append(match[0])
                continue
            if here == b"\\":
                made.append(self._escaped())
                continue
            if here == b"\r":
                break
            self.at += 1
            nested += 1 if here == b"(" else -1
            if not nested:
                return b"".join(made)[1:]
            made.append(here)
        raise ValueError("a string of an update is written in no plain way")

    def _escaped(self) -> bytes:
        if match := self.take(_OCTAL):
            return bytes((int(match[1], 8),))
        escaped = self.content[self.at + 1 : self.at + 2]
        self.at += 2
        if escaped and escaped in _ITSELF:
            return escaped
        if escaped not in _ESCAPED:
            raise ValueError("a string of an update is written in no plain way")
        return _ESCAPED[escaped]

    def _stream(self, head: dict[str, Value]) -> Stream:
        length = head.get("/Length")
        if type(length) is not int or not 0 <= length <= self.end - self.at:
            raise ValueError("a stream of an update does not say its length")
        raw = self.content[self.at : self.at + length]
        self.at += length
        if self.take(_STREAM_END) is None:
            raise ValueError("a stream of an update is of another length than it says")
        return Stream(head, raw)


def alike(one: Value, other: Value) -> bool:
    """Whether two values are the same; in a dictionary their order says nothing."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, Stream) and isinstance(other, Stream):
        return one.raw == other.raw and alike(one.head, other.head)
    if _number(one) and _number(other):
        return one == other
    return type(one) is type(other) and one == other


def plain(held: object) -> Value:
    """Return a value as pyHanko has it, in the words of this room."""
    if isinstance(held, generic.DictionaryObject):
        head = {str(key): plain(held.raw_get(key)) for key in held}
        return Stream(head, held.encoded_data) if isinstance(held, generic.StreamObject) else head
    if isinstance(held, generic.ArrayObject):
        return [plain(held.raw_get(at)) for at in range(len(held))]
    for kind, made in _KINDS:
        if isinstance(held, kind):
            return made(held)
    return None


def _number(value: Value) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _name(raw: bytes) -> str:
    """Return a name; a letter or figure that is spelt as a figure makes it none."""
    for match in _SPELT.finditer(raw):
        if bytes.fromhex(match[1].decode()).isalnum():
            raise ValueError("a name of an update is written in no plain way")
    return "/" + raw.decode("ascii")


def _hex(raw: bytes) -> bytes:
    figures = b"".join(raw.split())
    return bytes.fromhex((figures + b"0" * (len(figures) % 2)).decode())


def _real(raw: bytes) -> Decimal:
    return Decimal(raw.decode())


def _ref(raw: bytes) -> Ref:
    return Ref(int(raw))


def _word(raw: bytes) -> bool | None:
    return _WORDS[raw]


_SCALARS: Sequence[tuple[re.Pattern[bytes], Callable[[bytes], Value]]] = (
    (_NAME, _name),
    (_REF, _ref),
    (_INTEGER, int),
    (_REAL, _real),
    (_WORD, _word),
    (_HEX, _hex),
)
_KINDS: Sequence[tuple[type, Callable[..., Value]]] = (
    (generic.IndirectObject, lambda held: Ref(held.idnum)),
    (generic.BooleanObject, lambda held: bool(held.value)),
    (generic.TextStringObject, lambda held: bytes(held.original_bytes)),
    (generic.FloatObject, Decimal),
    (generic.NumberObject, int),
    (generic.NameObject, str),
    (generic.ByteStringObject, bytes),
)
