"""Words of another language than the document's, which stand beside a text and not in it."""

from __future__ import annotations

from paraph.text.node import Provision
from paraph.text.reading import LiteralText

TONGUE = "TONGUE"
"""The name of the mark that words of another language have while they are read."""


def lifted_tongues(
    provisions: list[Provision],
) -> tuple[list[Provision], tuple[LiteralText, ...]]:
    """Return the provisions without the marks, and where the languages stood, in their order."""
    found: list[LiteralText] = []
    plain = provisions
    for index, provision in enumerate(provisions):
        if all(mark.name != TONGUE for mark in provision.marks):
            continue
        if plain is provisions:
            plain = provisions.copy()
        found += [
            LiteralText(index, mark.start, mark.end, f"language {mark.value}")
            for mark in provision.marks
            if mark.name == TONGUE
        ]
        left = tuple([mark for mark in provision.marks if mark.name != TONGUE])
        plain[index] = provision._replace(marks=left)
    return plain, tuple(found)
