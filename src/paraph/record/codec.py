"""The JSON of the record: one sequence of bytes for each value, and no other is read.

The form is RFC 8785 (JCS) over I-JSON (RFC 7493), narrowed: names are ASCII and numbers are
integers of at most 2**53 - 1 either way. Within that, keys sorted by code point are keys sorted by
UTF-16, and no number has two spellings, so that the `json` of Python writes what RFC 8785 asks.
docs/reference/record.md says what is refused.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, NoReturn, TypeAlias, cast

from paraph.errors import RecordError
from paraph.record.usual import ENDS_OF_NONCHARACTERS, read_usual

Value: TypeAlias = "bool | int | str | Sequence[Value] | Mapping[str, Value] | None"
"""What the record holds. A sequence is a list or a tuple; `decode` returns lists and dicts."""

MOST: Final = 65_536
"""Bytes of one value, unless the caller allows more."""
DEEPEST: Final = 32
"""Levels of arrays and objects inside each other."""
LARGEST: Final = 2**53 - 1
"""The largest integer, either way, that every reader of JSON reads exactly (RFC 7493, 2.2)."""

_TOO_LARGE = f"is an integer beyond 2**53 - 1 ({LARGEST})"
_TOO_DEEP = f"is nested in more than {DEEPEST} levels"
_NOT_ASCII = "is a name that is not ASCII"

_DIGITS = len(str(-LARGEST))
_SHOWN = 40
"""Characters of a name or a number that an error repeats."""
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*", re.ASCII)
_NONCHARACTERS = re.compile(
    "[\ufdd0-\ufdef"
    + "".join(map(chr, range(0xFFFE, 0x110000, 0x10000)))
    + "".join(map(chr, range(0xFFFF, 0x110000, 0x10000)))
    + "]"
)
_STEPS = dict(zip(b"[{]}", (1, 1, -1, -1), strict=True))
_NO_BRACKETS = bytes(byte for byte in range(256) if byte not in _STEPS)


def encode(value: Value, *, most: int = MOST) -> bytes:
    """Return the one form of `value`, in UTF-8: RFC 8785, without a line end.

    Raises:
        RecordError: there is none in the record, or it has more than `most` bytes. It names the
            place in `value`, from `$`.
    """
    written = _write(_plain(value, "$", 0)).encode("utf-8")
    _demand_size(written, most)
    return written


def decode(source: bytes, *, most: int = MOST) -> Value:
    """Return the value whose one form `source` is: `encode` of it gives `source` again.

    Size and depth are looked at before anything is parsed. Takes linear time.

    Raises:
        RecordError: `source` is anything else. It names the place in the value, or the byte.
    """
    _demand_size(source, most)
    if usual := read_usual(source, DEEPEST):
        return cast("Value", usual[0])
    _demand_depth(source)
    value = _parse(_characters(source))
    written = _write_again(value)
    if written != source:
        _refuse_form(source, written)
    return value


def member_place(place: str, name: str) -> str:
    """Return the place of a member of the object at `place`: `$.edits`, or `$["odd name"]`.

    Names come from the file that is refused: what is long is cut, what is no ASCII is escaped.
    """
    if len(name) <= _SHOWN and _PLAIN_NAME.fullmatch(name):
        return f"{place}.{name}"
    return f"{place}[{json.dumps(_shown(name))}]"


def _demand_size(source: bytes, most: int) -> None:
    if len(source) > most:
        raise RecordError("$", f"has {len(source)} bytes, more than the {most} allowed")


# ---------------------------------------------------------------- writing


_write = json.JSONEncoder(
    ensure_ascii=False,
    check_circular=False,  # what is circular is too deep
    allow_nan=False,
    sort_keys=True,
    separators=(",", ":"),
).encode


def _plain(value: object, place: str, level: int) -> Value:
    """Return `value` in dicts and lists, having looked at every part of it."""
    match value:
        case None | bool():
            return value
        case int():
            if not -LARGEST <= value <= LARGEST:
                raise RecordError(place, _TOO_LARGE)
            return value
        case str():
            _demand_characters(value, place)
            return value
        case list() | tuple():
            inside = _one_deeper(place, level)
            return [_plain(item, f"{place}[{at}]", inside) for at, item in enumerate(value)]
        case Mapping():
            inside = _one_deeper(place, level)
            return {
                _name(name, place): _plain(held, member_place(place, name), inside)
                for name, held in value.items()
            }
        case float():
            raise RecordError(place, "is a fraction; the record has integers only")
        case _Refused(below, what):
            raise RecordError(place if below is None else member_place(place, below), what)
        case _:
            raise RecordError(place, f"is of a type that JSON has not: {type(value).__name__}")


def _one_deeper(place: str, level: int) -> int:
    if level == DEEPEST:
        raise RecordError(place, _TOO_DEEP)
    return level + 1


def _name(name: object, place: str) -> str:
    if not isinstance(name, str):
        raise RecordError(place, f"has a name that is no string but {type(name).__name__}")
    if not name.isascii():
        raise RecordError(member_place(place, name), _NOT_ASCII)
    return name


def _demand_characters(text: str, place: str) -> None:
    """Demand that each code point of `text` is a character (RFC 7493, 2.1)."""
    if text.isascii():
        return
    try:
        written = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise RecordError(place, f"has a lone surrogate, U+{ord(text[error.start]):04X}") from error
    if _may_have_noncharacters(written) and (found := _NONCHARACTERS.search(text)):
        raise RecordError(place, f"has the noncharacter U+{ord(found.group()):04X}")


def _may_have_noncharacters(written: bytes) -> bool:
    return any(end in written for end in ENDS_OF_NONCHARACTERS)


# ---------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class _Refused:
    """Stands in a parsed value for what is refused, until its place is known.

    `below` is the member of the object it stands for that is at fault, if one is.
    """

    below: str | None
    what: str


def _characters(source: bytes) -> str:
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RecordError(f"byte {error.start}", "is no UTF-8") from error
    if text.startswith("\ufeff"):
        raise RecordError("byte 0", "begins a byte order mark")
    return text


def _demand_depth(source: bytes) -> None:
    """Demand that brackets outside of strings nest no deeper than allowed.

    Up to its first mistake, text opens and closes here as it does for the parser; behind it the
    parser does not go. Escapes of two are taken out first, so that each quotation mark that is left
    opens or closes a string.
    """
    if source.count(b"[") + source.count(b"{") <= DEEPEST:
        return
    quoted = source.replace(rb"\\", b"").replace(rb"\"", b"")
    brackets = b"".join(quoted.split(b'"')[::2]).translate(None, _NO_BRACKETS)
    if max(accumulate(map(_STEPS.__getitem__, brackets)), default=0) > DEEPEST:
        raise RecordError("$", _TOO_DEEP)


def _parse(text: str) -> Value:
    try:
        value: Value = _read(text)
    except json.JSONDecodeError as error:
        raise RecordError(_byte(text, error.pos), f"is no JSON: {error.msg}") from error
    return value


def _members(pairs: list[tuple[str, Value]]) -> dict[str, Value] | _Refused:
    members = dict(pairs)
    if len(members) != len(pairs):
        times = Counter(name for name, _ in pairs)
        return _Refused(next(name for name in times if times[name] > 1), "stands twice")
    if not "".join(members).isascii():
        return _Refused(next(name for name in members if not name.isascii()), _NOT_ASCII)
    return members


def _whole(literal: str) -> int | _Refused:
    # Length first: to read a number of n digits takes more than linear time.
    if len(literal) > _DIGITS:
        return _Refused(None, _TOO_LARGE)
    if literal == "-0":
        return _Refused(None, "is -0, which is 0")
    number = int(literal)
    return number if -LARGEST <= number <= LARGEST else _Refused(None, _TOO_LARGE)


def _fraction(literal: str) -> _Refused:
    return _Refused(None, f"is {_shown(literal)}: numbers are integers without point or exponent")


def _constant(literal: str) -> _Refused:
    return _Refused(None, f"is {literal}, which JSON has not")


_read = json.JSONDecoder(
    object_pairs_hook=_members,
    parse_int=_whole,
    parse_float=_fraction,
    parse_constant=_constant,
).decode


def _write_again(value: Value) -> bytes:
    """Return the one form of what was parsed; what has none is refused at its place.

    Names and numbers were looked at while parsing, and brackets counted before, so that a look at
    the whole is enough here.
    """
    try:
        written = _write(value).encode("utf-8")
    except (TypeError, UnicodeEncodeError):  # something refused stands in it, or a lone surrogate
        return _write(_plain(value, "$", 0)).encode("utf-8")
    if _may_have_noncharacters(written):
        _plain(value, "$", 0)
    return written


def _refuse_form(source: bytes, written: bytes) -> NoReturn:
    both = min(len(source), len(written))
    at = next((at for at in range(both) if source[at] != written[at]), both)
    raise RecordError(
        f"byte {at}",
        f"is {_one(source, at)} where the one form of this value has {_one(written, at)}",
    )


def _one(source: bytes, at: int) -> str:
    return repr(source[at : at + 1])[1:] if at < len(source) else "the end"


def _byte(text: str, at: int) -> str:
    return f"byte {len(text[:at].encode('utf-8'))}"


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
