"""The fields of an act: what is missing, unknown or of the wrong type is named."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from paraph.errors import RecordError
from paraph.record.codec import LARGEST, Value
from paraph.record.fields import (
    Reader,
    digest,
    each,
    flag,
    members,
    one_of,
    text,
    whole,
)

DIGEST = "sha256:" + "0123456789abcdef" * 4


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(RecordError) as caught:
        act()
    return str(caught.value)


def test_members_are_read_by_name() -> None:
    act: Value = {"kind": "propose", "seen": {"sizes": [3, 4]}, "public": True}

    fields = members(act, "$", ("kind", "seen"), ("public", "note"))
    seen = fields.read("seen", lambda value, place: members(value, place, ("sizes",)))

    assert fields.read("kind", one_of(("propose", "decide"))) == "propose"
    assert seen.read("sizes", each(whole)) == (3, 4)
    assert fields.read_if_there("public", flag) is True
    assert fields.read_if_there("note", text) is None


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"kind": "propose"}, "$.under is missing"),
        ({"under": "x"}, "$.kind is missing"),
        ({"kind": "x", "under": "x", "hidden": 1}, "$.hidden is unknown"),
        ({"kind": "x", "under": "x", "under ": 1}, '$["under "] is unknown'),
        ({"kind": "x", "under": "x", "Kind": 1}, "$.Kind is unknown"),
        ([], "$ is no object"),
        ("kind", "$ is no object"),
        (None, "$ is no object"),
    ],
)
def test_a_member_too_few_or_too_many_is_named(value: Value, sentence: str) -> None:
    assert refusal(lambda: members(value, "$", ("kind", "under"), ("note",))) == sentence


def test_an_optional_member_that_is_null_is_not_absent() -> None:
    fields = members({"note": None}, "$.acts[2]", (), ("note",))

    assert refusal(lambda: fields.read_if_there("note", text)) == "$.acts[2].note is no string"


_SMALL = partial(whole, least=1, most=9)


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        (text, "x"),
        (text, "x" * 4096),
        (partial(text, most=5000), "x" * 5000),
        (whole, 0),
        (whole, LARGEST),
        (_SMALL, 1),
        (_SMALL, 9),
        (flag, False),
        (digest, DIGEST),
        (one_of(("sign", "amend")), "amend"),
        (each(text), ()),
        (each(text), ("a", "a")),
    ],
)
def test_what_is_of_its_type_is_returned(reader: Reader[object], value: Value) -> None:
    assert reader(value, "$.x") == value


@pytest.mark.parametrize(
    ("reader", "value", "sentence"),
    [
        (text, 1, "$.x is no string"),
        (text, ["a"], "$.x is no string"),
        (text, "", "$.x is empty"),
        (text, "x" * 4097, "$.x has 4097 characters, more than 4096"),
        (whole, "1", "$.x is no integer"),
        (whole, True, "$.x is no integer"),
        (whole, None, "$.x is no integer"),
        (whole, -1, "$.x is -1, not from 0 to 9007199254740991"),
        (_SMALL, 0, "$.x is 0, not from 1 to 9"),
        (_SMALL, 10, "$.x is 10, not from 1 to 9"),
        (flag, 1, "$.x is neither true nor false"),
        (flag, None, "$.x is neither true nor false"),
        (digest, DIGEST.upper(), "$.x is no digest"),
        (digest, DIGEST[7:], "$.x is no digest"),
        (digest, DIGEST[:-1], "$.x is no digest"),
        (digest, DIGEST + "\n", "$.x is no digest"),
        (digest, "sha512:" + "0" * 64, "$.x is no digest"),
        (digest, 7, "$.x is no digest"),
        (one_of(("sign", "amend")), "assert", "$.x is none of amend, sign"),
        (one_of(("sign", "amend")), ["sign"], "$.x is none of amend, sign"),
        (each(text), "ab", "$.x is no array"),
        (each(text), {"a": 1}, "$.x is no array"),
        (each(text), ["a", 1], "$.x[1] is no string"),
        (each(text, least=1), [], "$.x has 0 items, not 1 to 1024"),
        (each(text, most=2), ["a", "b", "c"], "$.x has 3 items, not 0 to 2"),
        (each(each(whole)), [[1], [2, -2]], "$.x[1][1] is -2, not from 0 to 9007199254740991"),
    ],
)
def test_what_is_of_another_type_is_refused_at_its_place(
    reader: Reader[object], value: Value, sentence: str
) -> None:
    assert refusal(lambda: reader(value, "$.x")).startswith(sentence)
