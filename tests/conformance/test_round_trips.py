"""Real files through other formats and back: what both can carry is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from paraph.comparison.compare import compare
from paraph.comparison.losses import losses
from paraph.errors import InputError
from paraph.formats import registry
from paraph.text.reading import Reading
from paraph.wiring import read

EXAMPLES = Path(__file__).parents[2] / "examples"
WAYS = (
    ("docx",),
    ("html",),
    ("md",),
    ("html", "docx"),
    ("docx", "html"),
    ("md", "html"),
    ("html", "md"),
    ("docx", "md"),
    ("md", "docx"),
)
_MOST = 50  # files of either kind
_COST = {
    "docx": {"nesting", "literal text", "images", "equations"},
    "html": {"headers", "sections", "objects", "blanks", "images", "equations", "caps"},
    "md": {"headers", "sections", "objects", "blanks", "images", "equations", "caps", "labels",
           "levels", "notes", "displayed numbers"},
}  # fmt: skip


def readings(folder: Path, pattern: str) -> list[Reading]:
    """Return the readings of files that hold a text, no more than `_MOST`."""
    found = []
    for path in sorted(folder.glob(pattern)):
        try:
            reading = read(path)
        except InputError:
            continue
        if any(provision.text.strip() for provision in reading.text.provisions):
            found.append(reading)
    return found[:_MOST]


def through(reading: Reading, way: tuple[str, ...]) -> Reading:
    """Return a reading written in each format of a way, one from the other, and read back."""
    for suffix in way:
        content = registry.write(reading, f"new.{suffix}")
        reading = read(content, file=f"new.{suffix}", language=reading.source.language)
    return reading


def check(reading: Reading, way: tuple[str, ...]) -> None:
    """Demand that nothing is lost on a way but what its formats cannot carry."""
    text = reading.text.provisions
    boxed = any(each.kind == "box" for each in text)
    noted = any(each.kind == "note" for each in text)
    cost = {"beside the text", *(name for suffix in way for name in _COST[suffix])}
    if boxed:
        cost |= {"boxes", "order", "tables", "literal text", "doubts"}
    if noted and "md" in way:  # it numbers all notes through, so that two marks may become one
        cost |= {"words", "scripts", "emphasis"}

    found = {loss.feature: loss.places for loss in losses(compare(reading, through(reading, way)))}

    left = {name: places for name, places in found.items() if name not in cost}
    assert not left, f"{reading.source.file}: {left}"


@pytest.mark.parametrize("way", WAYS, ids=" ".join)
def test_the_examples_lose_nothing_that_both_formats_carry(way: tuple[str, ...]) -> None:
    for reading in readings(EXAMPLES, "*.docx"):
        check(reading, way)


@pytest.mark.parametrize("way", WAYS[:6], ids=" ".join)
def test_contracts_lose_nothing_that_both_formats_carry(
    way: tuple[str, ...], shared_data: Path
) -> None:
    for reading in readings(shared_data / "agreements" / "contracts-docx", "**/*.docx"):
        check(reading, way)


@pytest.mark.parametrize(
    "way", [("docx",), ("html",), ("html", "docx"), ("docx", "md")], ids=" ".join
)
def test_agreements_in_markdown_lose_nothing_that_both_formats_carry(
    way: tuple[str, ...], shared_data: Path
) -> None:
    for reading in readings(shared_data / "agreements" / "contract-versions", "**/*.md")[::2]:
        check(reading, way)


def test_agreements_in_markdown_come_back_from_html_as_the_very_text(shared_data: Path) -> None:
    found = readings(shared_data / "agreements" / "contract-versions", "**/*.md")
    assert len(found) == _MOST

    for reading in found:
        assert through(reading, ("html", "md")).text == reading.text


def test_most_contracts_come_back_from_word_as_the_very_text(shared_data: Path) -> None:
    found = readings(shared_data / "agreements" / "contracts-docx", "**/*.docx")

    same = [through(reading, ("docx",)).text == reading.text for reading in found]

    assert sum(same) >= len(same) * 3 // 4
