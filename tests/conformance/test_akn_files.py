"""Akoma Ntoso by others: every file is read without a word lost, and written again as it is read.

What is written is held against the schema of OASIS where that lies beside the data.
"""

from collections import Counter
from pathlib import Path

import pytest
from lxml import etree
from tests.conftest import SHARED_DATA

from paraph.formats.akn import read, write
from paraph.formats.registry import read as read_any
from paraph.text.node import OBJECT
from paraph.text.reading import Reading

_FOLDER = SHARED_DATA / "agreements" / "akn-oasis"
_FILES = sorted(_FOLDER.glob("*.xml")) if _FOLDER.is_dir() else []
_SCHEMAS = sorted(SHARED_DATA.rglob("akomantoso30.xsd")) if SHARED_DATA.is_dir() else []

by_file = pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)


def _characters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def _said(file: Path) -> Counter[str]:
    """Return the characters of a file outside its metadata, and the marks in its attributes."""
    found: Counter[str] = Counter()
    root = etree.fromstring(file.read_bytes())
    for element in root.iter():
        around = [etree.QName(one).localname for one in element.iterancestors()]
        if "meta" in around and "notes" not in around:
            continue
        name = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if name and name != "meta":
            found += _characters(element.text or "")
        found += _characters(element.tail or "")
        if name in {"quotedText", "quotedStructure"}:
            found += _characters(element.get("startQuote", "") + element.get("endQuote", ""))
    return found


def _shown(reading: Reading) -> Counter[str]:
    """Return the characters of a reading, but the marks of its notes."""
    found: Counter[str] = Counter()
    for provision in reading.text.provisions:
        label = "" if provision.kind == "note" else provision.label
        found += _characters(label + provision.text.replace(OBJECT, ""))
    return found


@by_file
def test_every_character_of_a_file_is_in_its_text(file: Path) -> None:
    reading = read_any(file.read_bytes(), file.name)

    assert reading.source.format == "akn"
    assert reading.account.complete
    assert _shown(reading) == _said(file)


@by_file
def test_what_is_read_is_written_and_read_again_as_the_same_text(file: Path) -> None:
    reading = read(file.read_bytes(), file.name, None)

    again = read(write(reading), "again.akn", None)

    assert again.text == reading.text
    assert again.source.emphasis == reading.source.emphasis
    assert again.account.complete


@by_file
@pytest.mark.skipif(not _SCHEMAS, reason="The schema of Akoma Ntoso is not beside the data.")
def test_what_is_written_is_valid(file: Path) -> None:
    schema = etree.XMLSchema(etree.parse(_SCHEMAS[0]))

    schema.assertValid(etree.fromstring(write(read(file.read_bytes(), file.name, None))))
