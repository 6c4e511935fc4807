"""The JSON of the record: each value has one form, and whatever is in another is refused."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import cast

import pytest
from tests.patience import patience

from paraph.errors import RecordError
from paraph.record.codec import DEEPEST, LARGEST, MOST, Value, decode, encode, member_place


def refusal(act: Callable[[], object]) -> str:
    """Return the sentence by which `act` is refused; nothing but a `RecordError` will do."""
    with pytest.raises(RecordError) as caught:
        act()
    return str(caught.value)


class Kind(StrEnum):
    SIGN = "sign"


class Size(IntEnum):
    TWO = 2


def nested(levels: int) -> Value:
    value: Value = 1
    for _ in range(levels):
        value = [value]
    return value


# ---------------------------------------------------------------- what is written


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-7, "-7"),
        (LARGEST, "9007199254740991"),
        (-LARGEST, "-9007199254740991"),
        ("", '""'),
        ([], "[]"),
        ((), "[]"),
        ({}, "{}"),
        ((1, [2, "3"]), '[1,[2,"3"]]'),
        ({"b": 1, "a": {"d": [], "c": None}}, '{"a":{"c":null,"d":[]},"b":1}'),
        ({"a": 1, "B": 2, "_": 3, "10": 4, "9": 5, "": 6}, '{"":6,"10":4,"9":5,"B":2,"_":3,"a":1}'),
        (MappingProxyType({"a": MappingProxyType({})}), '{"a":{}}'),
        ('say "no"\\ or/', '"say \\"no\\"\\\\ or/"'),
        ("\b\t\n\f\r\x00\x1f\x7f", '"\\b\\t\\n\\f\\r\\u0000\\u001f\x7f"'),
        ("ё€\u2028𝄞", '"ё€\u2028𝄞"'),
        ({"a\n": 1}, '{"a\\n":1}'),
        ([Kind.SIGN, Size.TWO], '["sign",2]'),
    ],
)
def test_a_value_has_one_form(value: Value, form: str) -> None:
    assert encode(value) == form.encode()
    assert encode(decode(form.encode())) == form.encode()


def test_what_is_read_is_made_of_dicts_and_lists() -> None:
    value = decode(b'{"a":[1,{"b":true}],"c":"d"}')

    assert value == {"a": [1, {"b": True}], "c": "d"}


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (1.5, "$ is a fraction"),
        (1.0, "$ is a fraction"),
        (float("nan"), "$ is a fraction"),
        ({"edits": [1, 2, 3, {"old": 0.5}]}, "$.edits[3].old is a fraction"),
        ({"a": LARGEST + 1}, "$.a is an integer beyond 2**53 - 1"),
        ([-LARGEST - 1], "$[0] is an integer beyond"),
        ([10**5000], "$[0] is an integer beyond"),
        ({"a": {1: 2}}, "$.a has a name that is no string but int"),
        ({"a": {None: 2}}, "$.a has a name that is no string but NoneType"),
        ({"péché": 2}, r'$["p\u00e9ch\u00e9"] is a name that is not ASCII'),
        ({"\ud800": 2}, r'$["\ud800"] is a name that is not ASCII'),
        ({"a": "x\ud800"}, "$.a has a lone surrogate, U+D800"),
        (["\ud83d\ude00"], "$[0] has a lone surrogate, U+D83D"),
        ({"a": "\ufffe"}, "$.a has the noncharacter U+FFFE"),
        ({"a": "é\U0010ffff"}, "$.a has the noncharacter U+10FFFF"),
        ({"a": {1, 2}}, "$.a is of a type that JSON has not: set"),
        ([b"bytes"], "$[0] is of a type that JSON has not: bytes"),
        ([range(3)], "$[0] is of a type that JSON has not: range"),
        (object(), "$ is of a type that JSON has not: object"),
        (nested(DEEPEST + 1), "$" + "[0]" * DEEPEST + " is nested in more than 32 levels"),
        ({"a": "x" * MOST}, "$ has 65544 bytes, more than the 65536 allowed"),
    ],
)
def test_what_has_no_form_is_refused_at_its_place(value: object, sentence: str) -> None:
    assert refusal(lambda: encode(cast(Value, value))).startswith(sentence)


def test_what_contains_itself_is_too_deep() -> None:
    circle: list[Value] = []
    circle.append(circle)

    assert refusal(lambda: encode(circle)).endswith("is nested in more than 32 levels")


def test_the_deepest_value_is_written_and_read() -> None:
    assert decode(encode(nested(DEEPEST))) == nested(DEEPEST)


def test_more_bytes_are_written_and_read_only_where_they_are_allowed() -> None:
    value = "x" * MOST

    source = encode(value, most=MOST + 2)

    assert decode(source, most=MOST + 2) == value
    assert refusal(lambda: decode(source)) == "$ has 65538 bytes, more than the 65536 allowed"
    assert refusal(lambda: decode(b"[1]", most=2)) == "$ has 3 bytes, more than the 2 allowed"


# ---------------------------------------------------------------- what is refused in reading


_DEEP = "$ is nested in more than 32 levels"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ('{"a":1,"a":1}', "$.a stands twice"),
        ('{"a":1,"b":2,"a":3}', "$.a stands twice"),
        ('{"edits":[{},{"old":"x","old":"y"}]}', "$.edits[1].old stands twice"),
        (r'{"a":1,"\u0061":2}', "$.a stands twice"),
        ('{"a":{"b":1,"b":2},"a":3}', "$.a stands twice"),
        ('{"":1,"":2}', '$[""] stands twice'),
    ],
)
def test_attack_duplicate_keys_are_refused_by_name(source: str, sentence: str) -> None:
    assert refusal(lambda: decode(source.encode())) == sentence


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("-0", "$ is -0, which is 0"),
        ('{"n":[-0]}', "$.n[0] is -0, which is 0"),
        ("1.0", "$ is 1.0: numbers are integers without point or exponent"),
        ('{"n":1e2}', "$.n is 1e2: numbers are"),
        ("1E2", "$ is 1E2: numbers are"),
        ("1e+2", "$ is 1e+2: numbers are"),
        ("-0.0", "$ is -0.0: numbers are"),
        ("0.1e400", "$ is 0.1e400: numbers are"),
        ("01", "byte 1 is no JSON"),
        ("-01", "byte 2 is no JSON"),
        ("+1", "byte 0 is no JSON"),
        (".5", "byte 0 is no JSON"),
        ("5.", "byte 1 is no JSON"),
        ("0x10", "byte 1 is no JSON"),
        ("1_000", "byte 1 is no JSON"),
        ("１", "byte 0 is no JSON"),
        ("1１", "byte 1 is no JSON"),
        ("NaN", "$ is NaN, which JSON has not"),
        ("[Infinity]", "$[0] is Infinity, which JSON has not"),
        ("[-Infinity]", "$[0] is -Infinity, which JSON has not"),
        ("9007199254740992", "$ is an integer beyond 2**53 - 1"),
        ("-9007199254740992", "$ is an integer beyond 2**53 - 1"),
        ("100000000000000000000", "$ is an integer beyond 2**53 - 1"),
    ],
)
def test_attack_number_forms_are_refused(source: str, sentence: str) -> None:
    assert refusal(lambda: decode(source.encode())).startswith(sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"", "byte 0 is no JSON"),
        (b" 1", "byte 0 is ' ' where the one form of this value has '1'"),
        (b"1 ", "byte 1 is ' ' where the one form of this value has the end"),
        (b"1\n", r"byte 1 is '\n' where the one form of this value has the end"),
        (b"[1, 2]", "byte 3 is ' ' where the one form of this value has '2'"),
        (b'{"b":1,"a":2}', "byte 2 is 'b' where the one form of this value has 'a'"),
        (rb'"\u0061"', r"byte 1 is '\\' where the one form of this value has 'a'"),
        (rb'"\/"', r"byte 1 is '\\' where the one form of this value has '/'"),
        (rb'"\u000A"', r"byte 2 is 'u' where the one form of this value has 'n'"),
        (rb'"\u001F"', r"byte 6 is 'F' where the one form of this value has 'f'"),
        (rb'"\u20ac"', r"byte 1 is '\\' where the one form of this value has '\xe2'"),
        (rb'"\ud83d\ude02"', r"byte 1 is '\\' where the one form of this value has '\xf0'"),
        (rb'"\uffff"', "$ has the noncharacter U+FFFF"),
        (b'["\xc3\xa9", 1]', "byte 6 is ' ' where the one form of this value has '1'"),
        (b"\xef\xbb\xbf{}", "byte 0 begins a byte order mark"),
        (b'["\xff"]', "byte 2 is no UTF-8"),
        (b'["\xc0\xaf"]', "byte 2 is no UTF-8"),
        (b'["\xed\xa0\x80"]', "byte 2 is no UTF-8"),
        (b'["\xe2\x82"]', "byte 2 is no UTF-8"),
        (b"{}{}", "byte 2 is no JSON: Extra data"),
        (b"[1]\x00", "byte 3 is no JSON: Extra data"),
        (b'["\xc3\xa9"]x', "byte 6 is no JSON: Extra data"),
        (b'"a\tb"', "byte 2 is no JSON"),
        (b"{'a':1}", "byte 1 is no JSON"),
        (b"[1,]", "byte "),
        (rb'{"a":"\ud800"}', "$.a has a lone surrogate, U+D800"),
        (rb'["\udc00\ud800"]', "$[0] has a lone surrogate, U+DC00"),
        (rb'{"\ud800":1}', r'$["\ud800"] is a name that is not ASCII'),
        ('{"é":1}'.encode(), r'$["\u00e9"] is a name that is not ASCII'),
        (rb'{"a":{"\u00e9":1}}', r'$.a["\u00e9"] is a name that is not ASCII'),
        ('{"a":"\ufdd0"}'.encode(), "$.a has the noncharacter U+FDD0"),
    ],
)
def test_another_form_of_a_value_is_refused_at_its_place(source: bytes, sentence: str) -> None:
    assert refusal(lambda: decode(source)).startswith(sentence)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"[" * MOST, _DEEP),
        (b'{"a":' * 10_000, _DEEP),
        (b"[" * 33 + b"]" * 33, _DEEP),
        (b"[" + b"[]," * 40 + b"[" * 32, _DEEP),
        (b'["' + b"[" * 40 + b'",' + b"[" * 32, _DEEP),
        (rb'["\"[",' + b"[" * 32, _DEEP),
        ('["é[",'.encode() + b"[" * 32, _DEEP),
        (rb'["\\\\",' + b"[" * 32, _DEEP),
        (rb'["\\\"]]]",' + b"[" * 32, _DEEP),
        (b'["' + b"]" * 40 + b'",' + b"[" * 32, _DEEP),
        (b"[" * 40 + b"\xff", _DEEP),
    ],
)
def test_attack_depth_bombs_are_refused_before_they_are_parsed(
    source: bytes, sentence: str
) -> None:
    assert refusal(lambda: decode(source)) == sentence


def test_brackets_in_strings_are_not_deep() -> None:
    value: Value = ["[{" * 100, '\\"[' * 100, [], [{}] * 40, "\\", "[" * 40, '\\"', "]"]

    assert decode(encode(value)) == value


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"9" * MOST, "$ is an integer beyond 2**53 - 1"),
        (b"-" + b"9" * 5000, "$ is an integer beyond 2**53 - 1"),
        (b"1." + b"9" * 5000, f"$ is 1.{'9' * 38}...: numbers are"),
        (b"1" * MOST + b"1", "$ has 65537 bytes, more than the 65536 allowed"),
        (b'{"' + b"k" * 60_000 + b'":0.5}', f'$["{"k" * 40}..."] is 0.5: numbers are'),
        (b'"' + rb"\"" * 32_767, "byte 0 is no JSON"),
        (b'["' + b"\\" * 65_533, "byte "),
        (b"[" * 40 + rb"\"" * 32_000, _DEEP),
        (b"[],{}" * 13_107, "byte 2 is no JSON: Extra data"),
        (b"[[]," * 30 + b'"' + rb"\"[" * 20_000, "byte "),
        (b'{"a":1,' + b'"b":1,' * 10_000 + b'"c":1}', "$.b stands twice"),
    ],
)
def test_attack_giant_lines_are_refused_without_delay(source: bytes, sentence: str) -> None:
    with patience():
        (said,) = {refusal(lambda: decode(source)) for _ in range(100)}

    assert said.startswith(sentence)
    assert len(said) < 200


def test_a_place_names_what_the_file_says_without_repeating_all_of_it() -> None:
    assert member_place("$", "edits") == "$.edits"
    assert member_place("$[0]", "mandate-use") == "$[0].mandate-use"
    assert member_place("$", "a.b") == '$["a.b"]'
    assert member_place("$", "\x1b[31m\n") == r'$["\u001b[31m\n"]'
    assert member_place("$", "a" * 50) == f'$["{"a" * 40}..."]'
