"""What tracked changes cannot express, a closed list: sections, headers, how notes are numbered.

It is told in comments, and the check of a redline exempts exactly that: each thing told is one
difference between the old text and the text that the redline gives when its changes are rejected.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, NamedTuple

from paraph.formats.docx.redline.entry import Entry
from paraph.text.node import PROPERTIES, Mark

SECTION: Final = "section"
"""A break of a section that only one text has, or that begins the section in another way."""
HEADERS: Final = frozenset(("header", "footer"))
"""A header or footer that only the old text has, or that is shown on other pages."""
NOTES: Final = "notes"
"""How notes are numbered."""
PAGES: Final = "pages"
"""How pages are numbered."""


class Beyond(NamedTuple):
    """One thing that is not marked: its kind, in words, and the provision beside which it is told.

    `new` is an index in the new text.
    """

    kind: str
    sentence: str
    new: int


def anchors(listed: Sequence[Entry]) -> list[int]:
    """Return, for each entry, the new provision with words beside which it is told."""
    found: list[int] = []
    last = 0
    for entry in listed:
        kind = entry.provision.kind
        if entry.new is not None and entry.provision.text and kind not in {SECTION, *HEADERS}:
            last = entry.new.index
        found.append(last)
    return found


def properties_before(entry: Entry) -> tuple[Mark, ...] | None:
    """Return the properties that a provision of both texts had, None where they are the same."""
    frame = next((mark.value for mark in entry.provision.marks if mark.name == "was"), "")
    if not frame:
        return None
    former = tuple(Mark(0, 0, name, value) for name, value in json.loads(frame)[4])
    return None if former == properties_now(entry) else former


def properties_now(entry: Entry) -> tuple[Mark, ...]:
    """Return the properties of a provision in the new text, or in the old one if only that has it.

    What they were is no part of them.
    """
    return tuple(
        mark
        for mark in entry.provision.marks
        if mark.name in PROPERTIES and mark.name not in {"tracked", "was"}
    )
