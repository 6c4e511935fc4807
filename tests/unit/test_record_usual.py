"""What is read fast: the one form of a value, exactly, or nothing."""

from __future__ import annotations

import pytest

from paraph.record.codec import DEEPEST, LARGEST, encode
from paraph.record.usual import read_usual

_SIXTEEN = 10**15


@pytest.mark.parametrize(
    "value",
    [
        None,
        [True, False, -1, 0, _SIXTEEN - 1],
        {"act": "paraph.act/1", "words": "Договор о дружбе, 友好条约"},
        {"a": {"b": [[], {}, [{}]]}, "aa": "[{,:1.5e3", "b": ""},
        {"uses": 10, "zeros": "1234567890123456", "~": "\x7f\u2028"},
    ],
)
def test_usual_values_are_read_from_their_one_form(value: object) -> None:
    assert read_usual(encode(value), DEEPEST) == (value,)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["\\", 'a "word"', "\n", [_SIXTEEN], [-LARGEST]])
def test_what_is_rare_is_left_to_the_careful_reader(value: object) -> None:
    assert read_usual(encode(value), DEEPEST) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "source",
    [
        "1.0",
        "[1,2.5]",
        '{"a":1e3}',
        '{"a":-0.0}',
        "1E2",
        "-0",
        "01",
        "9007199254740992",
        "123456789012345678901234567890",
        "NaN",
        "Infinity",
        "[1,]",
        "[1 ]",
        "1\n",
        '{"b":1,"a":2}',
        '{"a":1,"a":1}',
        '{"a":1,"a":2}',
        '{"é":1}',
        '{"a":{"é":1}}',
        'é"',
        '"é',
        '"é"x"é"',
        '"\ufeff"'[1:2],
        '"\uffff"',
        '"\ufdd0"',
        '"\U0010fffe"',
        "[}",
        "{]",
        "[[]",
        "]",
        "",
        '"',
        '""""',
        '"\\u0061"',
        '"\\/"',
    ],
)
def test_what_is_no_one_form_is_not_read(source: str) -> None:
    assert read_usual(source.encode(), DEEPEST) is None


@pytest.mark.parametrize(
    "source", [b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\x80"', b'"\xf4\x90\x80\x80"', b'"\xe2\x80"']
)
def test_what_is_no_utf_8_is_not_read(source: bytes) -> None:
    assert read_usual(source, DEEPEST) is None


@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ('{"a":', "}"), ('[{"a":', "}]")])
def test_levels_are_counted_exactly(opened: str, closed: str) -> None:
    most = DEEPEST // (opened.count("[") + opened.count("{"))

    assert read_usual((opened * most + "1" + closed * most).encode(), DEEPEST)
    assert not read_usual((f"[{opened * most}1{closed * most}]").encode(), DEEPEST)
    assert not read_usual(b"[" * 60_000 + b"]" * 60_000, DEEPEST)
