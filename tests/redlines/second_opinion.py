"""A second opinion on the form of a .docx: a validator by others, of ECMA-376 (transitional).

It carries the order of elements, content models, types of attributes and the references between
parts. It does not know what stands in a deletion (`w:t` or `w:delText`), ranges without an end, nor
pairs of moves: those are the rules of `tests.redlines.rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from openxml_audit import OpenXmlValidator, ValidationError

_PLACE = re.compile(r"\[\d+\]")
_NO_FAULT = (
    # `w:numId w:val="0"` takes a paragraph out of its list (17.9.18) and names no definition.
    re.compile(r"(?:undefined numbering id|Numbering definition) '0'"),
    # A main document need not lead to any other part (part 1, 11.3.10).
    re.compile(r"A required relationship type '\S+/(?:styles|settings|fontTable|theme)' is"),
    # Properties of a row may say that it came or went and nothing else: all others may be left
    # out one by one (CT_TrPrBase, 17.4.82).
    re.compile(r"^trPr: Required sequence content is missing$"),
)
_PAYLOAD = " payload "


def faults(content: bytes) -> frozenset[str]:
    """Return what the validator finds in a package, each with the element, not with its place."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "made.docx")
        file.write_bytes(content)
        # Each file has an instance of its own: one that has seen a file remembers of it.
        found = OpenXmlValidator(max_errors=0).validate(file)
    return frozenset(_told(found.errors))


def charged(made: bytes, *given: bytes) -> list[str]:
    """Return what is wrong with a package and was not with those that it was made of."""
    found = faults(made)
    for one in given:
        found = found - faults(one) if found else found
    return sorted(found)


def _told(errors: list[ValidationError]) -> Iterator[str]:
    for error in errors:
        element = _PLACE.sub("", error.path).rpartition("/")[2]
        # What is taken over has another name than it had.
        kind = error.part_uri.rpartition("." if _PAYLOAD in error.description else "/")[2]
        said = f"{element or kind}: {error.description}"
        if not any(each.search(said) for each in _NO_FAULT):
            yield said
