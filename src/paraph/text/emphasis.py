"""Emphasis: bold, italic and underlined letters, which stand beside a text and not in it.

While a file is read they travel as marks of the provisions, so that whatever moves the characters
moves them too; `lifted` takes them out before there is a text.
"""

from __future__ import annotations

from paraph.text.node import Provision
from paraph.text.reading import Emphasis

EMPHASIS = "EMPHASIS"
"""The name of the mark; its value says how: one of `HOW`."""
HOW = ("bold", "italic", "underlined")


def lifted(provisions: list[Provision]) -> tuple[list[Provision], tuple[Emphasis, ...]]:
    """Return the provisions without emphasis, and where it stood in them, in their order."""
    found: list[Emphasis] = []
    plain = provisions
    for index, provision in enumerate(provisions):
        marks = provision.marks
        if not marks or all(mark.name != EMPHASIS for mark in marks):
            continue
        if plain is provisions:
            plain = provisions.copy()
        found += [
            Emphasis(index, mark.start, mark.end, mark.value)
            for mark in marks
            if mark.name == EMPHASIS
        ]
        left = tuple([mark for mark in marks if mark.name != EMPHASIS])
        plain[index] = provision._replace(marks=left)
    return plain, tuple(found)
