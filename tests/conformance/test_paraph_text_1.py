"""The vectors of `paraph-text/1`, which any implementer may use: text, bytes, digest, refusals."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from paraph.errors import CanonicalError
from paraph.text.canonical import canonical, digest, parse
from paraph.text.node import Mark, Provision, Text

VECTORS = Path(__file__).parent / "paraph-text-1"
TEXTS = sorted((VECTORS / "texts").glob("*.json"))
REFUSED = sorted((VECTORS / "refused").glob("*.txt"))
REASONS: dict[str, str] = json.loads((VECTORS / "refused" / "reasons.json").read_bytes())
_ESCAPES = {'"': '\\"', "\\": "\\\\"} | dict(
    zip("\b\f\n\r\t", (r"\b", r"\f", r"\n", r"\r", r"\t"), strict=True)
)


def _vector(file: Path) -> tuple[dict[str, Any], bytes]:
    return json.loads(file.read_bytes()), file.with_suffix(".txt").read_bytes()


def _text(vector: dict[str, Any]) -> Text:
    return Text(
        tuple(
            Provision(**{**fields, "marks": tuple(Mark(**mark) for mark in fields["marks"])})
            for fields in vector["provisions"]
        )
    )


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_the_text_has_the_bytes_of_its_vector(file: Path) -> None:
    vector, expected = _vector(file)

    assert canonical(_text(vector)) == expected


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_the_bytes_give_the_text_back(file: Path) -> None:
    vector, source = _vector(file)

    assert parse(source) == _text(vector)


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_the_digest_is_that_of_the_bytes(file: Path) -> None:
    vector, source = _vector(file)

    assert vector["digest"] == f"sha256:{sha256(source).hexdigest()}"
    assert digest(_text(vector)) == vector["digest"]


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_an_encoder_written_from_the_specification_agrees(file: Path) -> None:
    vector, expected = _vector(file)

    lines = ['["paraph-text/1"]']
    for each in vector["provisions"]:
        marks = ",".join(
            f"[{mark['start']},{mark['end']},{_string(mark['name'])},{_string(mark['value'])}]"
            for mark in each["marks"]
        )
        fields = (each["depth"], _string(each["kind"]), each["level"])
        lines.append(
            "[{},{},{},".format(*fields)
            + f"{_string(each['label'])},{_string(each['text'])},[{marks}]]"
        )
    assert "".join(f"{line}\n" for line in lines).encode() == expected


@pytest.mark.parametrize("file", REFUSED, ids=lambda file: file.stem)
def test_other_bytes_are_refused(file: Path) -> None:
    assert REASONS[file.stem]

    with pytest.raises(CanonicalError):
        parse(file.read_bytes())


def test_every_refusal_has_its_reason_and_every_reason_its_bytes() -> None:
    assert sorted(REASONS) == [file.stem for file in REFUSED]
    assert len(TEXTS) > 10


def _string(text: str) -> str:
    return (
        '"' + "".join(_ESCAPES.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in text) + '"'
    )
