"""Real documents with one character more, anywhere: it is seen, or it only places something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from tests.docx_kit.package import members, zipped
from tests.docx_kit.seen import reading

from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.errors import ParaphError
from paraph.text.reading import Reading

_EACH = 9  # places tried in each part of each document
_WORDY = frozenset(("descr", "string", "char"))  # attributes that hold wording
_PLACING = frozenset(
    ("posOffset", "align", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset")
)
_NOWHERE = ("docprops/", "customxml/", "[content_types]")


def test_one_character_more_in_a_real_document_is_seen(shared_data: Path) -> None:
    tried = 0
    unseen: Counter[str] = Counter()
    for path in sorted(shared_data.rglob("*.docx")):
        source = path.read_bytes()
        base = reading(source)
        for place, mutant in _mutants(source):
            tried += 1
            if not _seen(base, mutant):
                unseen[place] += 1

    assert tried > 1500
    # A page number's instruction: what it shows is the printer's. Text that is deleted: the file
    # is undecided in any case.
    assert set(unseen) <= {"instrText PAGE", "delText"}


def _mutants(source: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the document with one character more, and the name of the element that has it."""
    held = members(source)
    for name, content in held.items():
        if not name.endswith(".xml") or name.lower().startswith(_NOWHERE):
            continue
        root = etree.fromstring(content)
        places = [*_places(root)]
        for element, attribute in places[:: max(1, len(places) // _EACH)]:
            before = element.text if attribute is None else element.get(attribute)
            _put(element, attribute, f"{before}§")
            mutant = zipped({**held, name: etree.tostring(root)})
            _put(element, attribute, before or "")
            kind = etree.QName(element).localname
            yield f"{kind} PAGE" if "PAGE" in str(before) and kind == "instrText" else kind, mutant


def _places(root: etree._Element) -> Iterator[tuple[etree._Element, str | None]]:
    for element in root.iter():
        if not isinstance(element.tag, str) or etree.QName(element).localname in _PLACING:
            continue
        if element.text and element.text.strip():
            yield element, None
        for attribute in element.attrib:
            if etree.QName(str(attribute)).localname in _WORDY:
                yield element, str(attribute)


def _put(element: etree._Element, attribute: str | None, value: str) -> None:
    if attribute is None:
        element.text = value
    else:
        element.set(attribute, value)


def _seen(base: Reading, mutant: bytes) -> bool:
    try:
        comparison = compare(base, reading(mutant))
    except ParaphError:
        return True
    return comparison.verdict == "open" or _doubted(comparison)


def _doubted(comparison: Comparison) -> bool:
    sides = [item.side for item in comparison.hazards if item.hazard.grade == "undecided"]
    sides += [item.side for item in comparison.unread]
    return any(side != "both" for side in sides)
