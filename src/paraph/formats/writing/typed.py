"""Typed numbers: the number of a provision before its words, where a format displays none."""

from __future__ import annotations

from paraph.text.labels import typed_label


def numbered(label: str, words: str) -> str:
    """Return `words` with `label` before them, apart by what makes a reader see a label there.

    That is a blank, or a tab where with a blank the words would be taken together.
    """
    label = label.strip()
    if not label or not words:
        return label or words
    for blank in " \t":
        typed = typed_label(f"{label}{blank}{words}")
        if typed is not None and typed.shown == label:
            return f"{label}{blank}{words}"
    return f"{label} {words}"
