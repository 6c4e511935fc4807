"""The reader of DOCX and a second one by another hand say the same of every document.

The second reader (`second_reader.py`) was written from ECMA-376 without sight of the first. Where
the two are meant to differ, the difference is undone here, and said why.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conformance import second_reader

from paraph.formats.docx import read
from paraph.text.node import OBJECT, Provision, Text
from paraph.text.reading import View

ROOT = Path(__file__).parents[2]
DRAWN = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}
"""A bullet in a symbol font: the second reader gives its code, the first the character drawn."""

VIEWS: tuple[View, ...] = ("accepted", "original")


def _documents(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.docx"))


def _main_story(text: Text) -> list[Provision]:
    """Return the provisions outside notes, headers and footers."""
    story: list[Provision] = []
    beside: int | None = None
    for provision in text.provisions:
        if beside is not None and provision.depth > beside:
            continue
        beside = None
        if provision.kind in {"note", "header", "footer"}:
            beside = provision.depth
        else:
            story.append(provision)
    return story


def _diagram_boxes(story: list[Provision]) -> set[int]:
    """Return the provisions that a diagram holds: the second reader does not read diagrams."""
    inside: set[int] = set()
    for index, provision in enumerate(story):
        if any(mark.name == "diagram" for mark in provision.marks):
            later = index + 1
            while later < len(story) and story[later].depth > provision.depth:
                inside.add(later)
                later += 1
    return inside


def _first(source: bytes, view: View) -> tuple[list[tuple[str, str]], list[str]]:
    text = read(source, "document.docx", view).text
    story = _main_story(text)
    diagrams = _diagram_boxes(story)
    shown = [
        (provision.label.casefold(), _single(provision.text))
        for index, provision in enumerate(story)
        if index not in diagrams
        and provision.kind not in {"table", "row", "section"}
        and (provision.text or provision.label)
    ]
    return shown, [item.label for item in text.provisions if item.kind == "note"]


def _second(source: bytes, view: View) -> tuple[list[tuple[str, str]], list[str]]:
    reading = second_reader.read(source, view)
    shown = [
        (DRAWN.get(item.label, item.label).casefold(), _single(item.text))
        for item in reading.paragraphs
    ]
    return shown, [mark for item in reading.paragraphs for mark in item.notes]


def _single(text: str) -> str:
    """Count a group of shapes as one: the second reader has one object for the whole drawing."""
    while OBJECT * 2 in text:
        text = text.replace(OBJECT * 2, OBJECT)
    return text


@pytest.mark.parametrize("view", VIEWS)
def test_two_readers_say_the_same_of_the_examples(view: View) -> None:
    for path in _documents(ROOT / "examples"):
        source = path.read_bytes()

        assert _first(source, view) == _second(source, view), path.name


@pytest.mark.parametrize("view", VIEWS)
def test_two_readers_say_the_same_of_every_shared_document(view: View, shared_data: Path) -> None:
    documents = _documents(shared_data)

    differing = [
        path.name
        for path in documents
        if _first(path.read_bytes(), view) != _second(path.read_bytes(), view)
    ]

    assert len(documents) > 100
    assert differing == []
