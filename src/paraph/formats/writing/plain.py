"""Plain text: a line for each provision, a blank line between two.

What plain text cannot say is left out; numbers stand before the words as they are displayed.
"""

from __future__ import annotations

import re

from paraph.formats.writing.typed import numbered
from paraph.text.node import OBJECTS, Provision
from paraph.text.reading import Reading

_BREAKS = re.compile("[\n\v\f\r\x85\u2028\u2029]")


def write(reading: Reading) -> bytes:
    """Return `reading` as plain text in UTF-8: its words, with the numbers before them.

    A break inside a paragraph is a blank, for the end of a line would be that of a paragraph. A
    note stands in its own paragraph below what calls it, its mark in brackets at both places.
    """
    lines = [line for provision in reading.text.provisions if (line := _line(provision))]
    return "".join([f"{line}\n\n" for line in lines])[:-1].encode("utf-8", "replace")


def _line(provision: Provision) -> str:
    pieces, at = list[str](), 0
    for mark in provision.marks:
        if mark.name in OBJECTS:
            pieces += [provision.text[at : mark.start], _shown(mark.name, mark.value)]
            at = mark.end
    text = "".join([*pieces, provision.text[at:]])
    words = _BREAKS.sub(" ", text).strip(" \t")
    if provision.kind == "note":
        return f"{bracketed(provision.label)} {words}"
    return numbered(provision.label, words)


def bracketed(mark: str) -> str:
    """Return the mark of a note as plain text shows it."""
    return f"[{mark}]"


def _shown(name: str, value: str) -> str:
    return bracketed(value) if name == "note" else ""
