"""Vectors by others for JSON: RFC 8785 (its six files, its numbers) and the JSONTestSuite.

The record's form is narrower than either, so that some of what they accept is refused. Each test
says what, and why.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
import rfc8785

from paraph.errors import RecordError
from paraph.record.codec import Value, decode, encode


@pytest.fixture(scope="module")
def jcs(shared_data: Path) -> Path:
    return shared_data / "vectors" / "jcs" / "testdata"


@pytest.fixture(scope="module")
def suite(shared_data: Path) -> Path:
    return shared_data / "vectors" / "jsontestsuite" / "test_parsing"


def refusal(source: bytes) -> str:
    """Return why `source` is refused, `""` if it is read. Nothing else may be raised."""
    try:
        decode(source)
    except RecordError as error:
        return str(error)
    return ""


# ---------------------------------------------------------------- RFC 8785, six files


_HELD = ("arrays", "structures", "unicode")
_REFUSED = {
    "french": "is a name that is not ASCII",
    "values": "numbers are integers without point or exponent",
    "weird": "is a name that is not ASCII",
}


def _number(literal: str) -> int | float:
    """Read 56.0 as the integer it is: that JSON has one kind of number is the point of the file."""
    number = float(literal)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def _read(file: Path) -> Value:
    value: Value = json.loads(file.read_bytes(), parse_float=_number)
    return value


def _composed(value: object) -> bytes:
    """Write RFC 8785 whole: ours are strings, integers, literals, arrays, and names in ASCII.

    Not ours, for the record has neither: the order of other names (UTF-16), and fractions.
    """
    match value:
        case float():
            return rfc8785.dumps(value)
        case list():
            return b"[" + b",".join(map(_composed, value)) + b"]"
        case dict():
            names = sorted(value, key=lambda name: name.encode("utf-16-be"))
            pairs = (encode(name) + b":" + _composed(value[name]) for name in names)
            return b"{" + b",".join(pairs) + b"}"
        case None | bool() | int() | str():
            return encode(value)
        case _:
            raise AssertionError(value)


@pytest.mark.parametrize("name", _HELD)
def test_files_that_the_record_can_hold_are_written_byte_for_byte(jcs: Path, name: str) -> None:
    expected = (jcs / "output" / f"{name}.json").read_bytes()

    assert encode(_read(jcs / "input" / f"{name}.json")) == expected
    assert encode(decode(expected)) == expected


@pytest.mark.parametrize("name", _REFUSED)
def test_files_that_the_record_cannot_hold_are_refused(jcs: Path, name: str) -> None:
    canonical = (jcs / "output" / f"{name}.json").read_bytes()

    assert _REFUSED[name] in refusal(canonical)
    with pytest.raises(RecordError):
        encode(_read(jcs / "input" / f"{name}.json"))


@pytest.mark.parametrize("name", [*_HELD, *_REFUSED])
def test_what_is_ours_in_all_six_files_is_written_byte_for_byte(jcs: Path, name: str) -> None:
    expected = (jcs / "output" / f"{name}.json").read_bytes()
    in_digits = bytes.fromhex((jcs / "outhex" / f"{name}.txt").read_text("ascii"))

    value = _read(jcs / "input" / f"{name}.json")

    assert _composed(value) == expected == in_digits == rfc8785.dumps(json.loads(json.dumps(value)))


# ---------------------------------------------------------------- RFC 8785, appendix B


_NUMBERS = {
    "0000000000000000": "0",
    "8000000000000000": "0",
    "0000000000000001": "5e-324",
    "8000000000000001": "-5e-324",
    "7fefffffffffffff": "1.7976931348623157e+308",
    "ffefffffffffffff": "-1.7976931348623157e+308",
    "4340000000000000": "9007199254740992",
    "c340000000000000": "-9007199254740992",
    "4430000000000000": "295147905179352830000",
    "44b52d02c7e14af5": "9.999999999999997e+22",
    "44b52d02c7e14af6": "1e+23",
    "44b52d02c7e14af7": "1.0000000000000001e+23",
    "444b1ae4d6e2ef4e": "999999999999999700000",
    "444b1ae4d6e2ef4f": "999999999999999900000",
    "444b1ae4d6e2ef50": "1e+21",
    "3eb0c6f7a0b5ed8c": "9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d": "0.000001",
    "41b3de4355555553": "333333333.3333332",
    "41b3de4355555554": "333333333.33333325",
    "41b3de4355555555": "333333333.3333333",
    "41b3de4355555556": "333333333.3333334",
    "41b3de4355555557": "333333333.33333343",
    "becbf647612f3696": "-0.0000033333333333333333",
    "43143ff3c1cb0959": "1424953923781206.2",
}
"""IEEE 754 bits, and how RFC 8785 writes the number. NaN and infinity, of which it has no form,
are the rows left out."""


def _double(bits: str) -> float:
    number: float = struct.unpack(">d", bytes.fromhex(bits))[0]
    return number


def test_the_appendix_has_its_24_numbers_and_the_second_opinion_writes_them() -> None:
    assert len(_NUMBERS) == 24
    assert {bits: rfc8785.dumps(_double(bits)).decode() for bits in _NUMBERS} == _NUMBERS


@pytest.mark.parametrize("bits", [*_NUMBERS, "7fffffffffffffff", "7ff0000000000000"])
def test_a_float_of_the_appendix_is_not_written(bits: str) -> None:
    with pytest.raises(RecordError, match=r"^\$\.n is a fraction"):
        encode({"n": _double(bits)})  # type: ignore[dict-item] # it is refused


@pytest.mark.parametrize(("bits", "form"), _NUMBERS.items())
def test_a_number_of_the_appendix_is_read_only_where_it_is_an_exact_integer(
    bits: str, form: str
) -> None:
    said = refusal(form.encode())

    if form == "0":
        assert not said
        assert encode(int(_double(bits))) == b"0"
    elif form.lstrip("-").isdigit():
        assert said.startswith("$ is an integer beyond 2**53 - 1")
        with pytest.raises(RecordError, match="is an integer beyond"):
            encode(int(_double(bits)))
    else:
        assert said == f"$ is {form}: numbers are integers without point or exponent"


@pytest.mark.parametrize("form", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_not_read(form: str) -> None:
    assert refusal(form.encode()) == f"$ is {form}, which JSON has not"


# ---------------------------------------------------------------- JSONTestSuite


_SPACE = "white space has no place in the one form"
_ESCAPE = "a character is written as itself, or by its shortest escape"
_NUMBER = "numbers are integers, in digits"
_TWICE = "a name stands once"
_ORDER = "names are in order"
_NONCHARACTER = "I-JSON has no noncharacters"

_WHY = {
    "y_array_arraysWithSpaces": _SPACE,
    "y_array_heterogeneous": _SPACE,
    "y_array_with_1_and_newline": _SPACE,
    "y_array_with_leading_space": _SPACE,
    "y_array_with_trailing_space": _SPACE,
    "y_number": _NUMBER,
    "y_number_0e+1": _NUMBER,
    "y_number_0e1": _NUMBER,
    "y_number_after_space": _SPACE,
    "y_number_double_close_to_zero": _NUMBER,
    "y_number_int_with_exp": _NUMBER,
    "y_number_minus_zero": _NUMBER,
    "y_number_negative_zero": _NUMBER,
    "y_number_real_capital_e": _NUMBER,
    "y_number_real_capital_e_neg_exp": _NUMBER,
    "y_number_real_capital_e_pos_exp": _NUMBER,
    "y_number_real_exponent": _NUMBER,
    "y_number_real_fraction_exponent": _NUMBER,
    "y_number_real_neg_exp": _NUMBER,
    "y_number_real_pos_exponent": _NUMBER,
    "y_number_simple_real": _NUMBER,
    "y_object": _SPACE,
    "y_object_duplicated_key": _TWICE,
    "y_object_duplicated_key_and_value": _TWICE,
    "y_object_escaped_null_in_key": _SPACE,
    "y_object_extreme_numbers": _NUMBER,
    "y_object_long_strings": _ORDER,
    "y_object_string_unicode": _ESCAPE,
    "y_object_with_newlines": _SPACE,
    "y_string_1_2_3_bytes_UTF-8_sequences": _ESCAPE,
    "y_string_accepted_surrogate_pair": _ESCAPE,
    "y_string_accepted_surrogate_pairs": _ESCAPE,
    "y_string_allowed_escapes": _ESCAPE,
    "y_string_escaped_noncharacter": _NONCHARACTER,
    "y_string_in_array_with_leading_space": _SPACE,
    "y_string_last_surrogates_1_and_2": _NONCHARACTER,
    "y_string_nbsp_uescaped": _ESCAPE,
    "y_string_nonCharacterInUTF-8_U+10FFFF": _NONCHARACTER,
    "y_string_nonCharacterInUTF-8_U+FFFF": _NONCHARACTER,
    "y_string_one-byte-utf-8": _ESCAPE,
    "y_string_surrogates_U+1D11E_MUSICAL_SYMBOL_G_CLEF": _ESCAPE,
    "y_string_three-byte-utf-8": _ESCAPE,
    "y_string_two-byte-utf-8": _ESCAPE,
    "y_string_uEscape": _ESCAPE,
    "y_string_uescaped_newline": _ESCAPE,
    "y_string_unicode": _ESCAPE,
    "y_string_unicodeEscapedBackslash": _ESCAPE,
    "y_string_unicode_U+10FFFE_nonchar": _NONCHARACTER,
    "y_string_unicode_U+1FFFE_nonchar": _NONCHARACTER,
    "y_string_unicode_U+200B_ZERO_WIDTH_SPACE": _ESCAPE,
    "y_string_unicode_U+2064_invisible_plus": _ESCAPE,
    "y_string_unicode_U+FDD0_nonchar": _NONCHARACTER,
    "y_string_unicode_U+FFFE_nonchar": _NONCHARACTER,
    "y_string_unicode_escaped_double_quote": _ESCAPE,
    "y_structure_lonely_negative_real": _NUMBER,
    "y_structure_trailing_newline": _SPACE,
    "y_structure_whitespace_array": _SPACE,
}
"""Files of valid JSON that are refused all the same, and why."""

_SAID = {
    _SPACE: (" is ' ' where the one form", r" is '\n' where the one form"),
    _ESCAPE: (r" is '\\' where the one form", " is 'u' where the one form"),
    _NUMBER: ("numbers are integers without point or exponent", " is -0, which is 0"),
    _TWICE: ("stands twice",),
    _ORDER: ("is 'x' where the one form of this value has 'i'",),
    _NONCHARACTER: ("has the noncharacter",),
}


def test_every_file_that_is_no_json_is_refused(suite: Path) -> None:
    files = sorted(suite.glob("n_*.json"))

    assert len(files) == 188
    assert [file.name for file in files if not refusal(file.read_bytes())] == []


def test_every_file_of_json_is_read_or_refused_for_the_reason_listed(suite: Path) -> None:
    said = {file.stem: refusal(file.read_bytes()) for file in suite.glob("y_*.json")}

    refused = {name: sentence for name, sentence in said.items() if sentence}

    assert len(said) == 95
    assert refused.keys() == _WHY.keys()
    for name, sentence in refused.items():
        assert any(part in sentence for part in _SAID[_WHY[name]]), (name, sentence)


def test_every_file_of_json_whose_value_the_record_can_hold_is_read_in_its_one_form(
    suite: Path,
) -> None:
    formal = {_SPACE, _ESCAPE, _ORDER}
    for file in suite.glob("y_*.json"):
        if _WHY.get(file.stem, _SPACE) in formal:
            value = json.loads(file.read_bytes())

            assert decode(encode(value)) == value, file.name
            assert encode(value) == rfc8785.dumps(value), file.name


def test_every_file_on_which_readers_of_json_differ_is_refused(suite: Path) -> None:
    files = sorted(suite.glob("i_*.json"))

    assert len(files) == 35
    assert [file.name for file in files if not refusal(file.read_bytes())] == []
