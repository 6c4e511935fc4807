"""The walker and the second reader, by two hands from one standard, say the same of a document."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.conformance.second_reader import View, read
from tests.redlines.pairs import generated
from tests.redlines.walker import Line, accepted, rejected

_MARKER = re.compile(r"⟦[^⟧]*⟧")
_VIEWS: tuple[View, ...] = ("accepted", "original")


def _walked(lines: list[Line]) -> list[tuple[str, str]]:
    body = [line for line in lines if line.where.startswith("body")]
    return [(x.label, text) for x in body if (text := _bare(_MARKER.sub("", x.text)))]


def _read(source: bytes, view: View) -> list[tuple[str, str]]:
    paragraphs = read(source, view).paragraphs
    return [(x.label, text) for x in paragraphs if (text := _bare(x.text))]


def _bare(text: str) -> str:
    for sign, other in (("\ufffc", ""), ("\u00ad", ""), ("\u2011", "-")):
        text = text.replace(sign, other)
    return "".join(text.split())


def _alike(source: bytes) -> bool:
    found = (accepted(source), rejected(source))
    return all(_walked(a) == _read(source, v) for a, v in zip(found, _VIEWS, strict=True))


def test_they_agree_on_documents_by_others(shared_data: Path) -> None:
    folders = ("docx", "agreements/contracts-docx/redline-pairs")
    files = sorted(f for folder in folders for f in (shared_data / folder).rglob("*.docx"))
    if not files:
        pytest.skip("The data by others holds no DOCX here.")

    assert [file.name for file in files if not _alike(file.read_bytes())] == []


def test_they_agree_on_invented_documents() -> None:
    for pair in list(generated(300, seed=2))[::15]:
        if not any(name in pair.name for name in ("page_number", "contents", "rich", "signs")):
            assert _alike(pair.old), pair.name
            assert _alike(pair.new), pair.name
