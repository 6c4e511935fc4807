"""Laws of the record's JSON: one value, one sequence of bytes, one value."""

from __future__ import annotations

import json
import re

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from paraph.errors import RecordError
from paraph.record.codec import DEEPEST, LARGEST, Value, decode, encode
from paraph.record.usual import read_usual

_NONCHARACTERS = [
    *map(chr, range(0xFDD0, 0xFDF0)),
    *(chr(plane + low) for plane in range(0, 0x110000, 0x10000) for low in (0xFFFE, 0xFFFF)),
]
_strings = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters=_NONCHARACTERS), max_size=12
)
_names = st.text(st.characters(max_codepoint=0x7F), max_size=6)
_scalars = st.none() | st.booleans() | st.integers(min_value=-LARGEST, max_value=LARGEST) | _strings
values: st.SearchStrategy[Value] = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_names, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_what_is_written_is_read_again(value: Value) -> None:
    source = encode(value)

    assert decode(source) == value
    assert encode(decode(source)) == source


@given(values)
def test_what_is_read_fast_is_what_is_read_with_care(value: Value) -> None:
    source = encode(value)

    found = read_usual(source, DEEPEST)

    assert found is None or found == (json.loads(source),)
    assert found or b"\\" in source or re.search(rb"[0-9]{16}|[\xbf\xb7]", source)


@given(values)
def test_what_is_written_is_what_rfc_8785_writes(value: Value) -> None:
    assert encode(value) == rfc8785.dumps(value)


@given(st.characters(codec="utf-8") | st.sampled_from(_NONCHARACTERS))
def test_every_character_is_written_as_rfc_8785_writes_it_or_is_none_of_i_json(
    character: str,
) -> None:
    if character in _NONCHARACTERS:
        with pytest.raises(RecordError):
            encode(character)
    else:
        assert encode(character) == rfc8785.dumps(character)


@given(values, st.data())
def test_bytes_that_differ_are_refused_or_are_another_value(
    value: Value, data: st.DataObject
) -> None:
    source = encode(value)
    at = data.draw(st.integers(min_value=0, max_value=len(source) - 1))
    byte = data.draw(st.binary(min_size=1, max_size=1))
    change = data.draw(st.sampled_from(("flipped", "inserted", "deleted", "cut", "doubled")))
    changed = {
        "flipped": source[:at] + byte + source[at + 1 :],
        "inserted": source[:at] + byte + source[at:],
        "deleted": source[:at] + source[at + 1 :],
        "cut": source[:at],
        "doubled": source + source[at:],
    }[change]

    _demand_refused_or_own(changed)


@pytest.mark.parametrize(
    "value",
    [
        {"kind": "sign", "uses": 10, "open": True, "old": "Ёё\n", "under": None},
        [[], {}, "", 0, -1, False, '\u0000\\"€𝄞'],
    ],
)
def test_every_byte_put_in_every_place_is_refused_or_is_another_value(value: Value) -> None:
    source = encode(value)
    for at in range(len(source)):
        _demand_refused_or_own(source[:at] + source[at + 1 :])
        for byte in range(256):
            put = bytes((byte,))
            _demand_refused_or_own(source[:at] + put + source[at + 1 :])
            _demand_refused_or_own(source[:at] + put + source[at:])


@given(st.binary(max_size=40) | st.text('[]{}",:\\u0123456789abcdefnutrls-+.eE \n').map(str.encode))
def test_any_bytes_are_refused_or_are_the_form_of_a_value(source: bytes) -> None:
    _demand_refused_or_own(source)


@given(
    st.integers(min_value=DEEPEST - 2, max_value=DEEPEST + 2),
    st.lists(st.text('[]{}"\\é', max_size=8), min_size=1, max_size=4),
    st.sampled_from(("arrays", "objects")),
)
def test_depth_is_counted_outside_of_strings(levels: int, around: list[str], of: str) -> None:
    value: Value = 1
    for level in range(levels):
        text = around[level % len(around)]
        value = {"a": text, "b": value, "c": text} if of == "objects" else [text, value, text]
    source = rfc8785.dumps(value)

    if levels > DEEPEST:
        with pytest.raises(RecordError, match="is nested in more than 32 levels"):
            decode(source)
        with pytest.raises(RecordError, match="is nested in more than 32 levels"):
            encode(value)
    else:
        assert decode(source) == value
        assert encode(value) == source


def _demand_refused_or_own(source: bytes) -> None:
    """Demand that `source` is refused, or is the one form of the value that it is read as.

    The form being one, bytes that differ are then another value.
    """
    try:
        value = decode(source)
    except RecordError:
        return
    assert encode(value) == source
