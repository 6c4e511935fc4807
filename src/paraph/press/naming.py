"""Naming: what a statement is called in the record, by the place of its words alone."""

from __future__ import annotations

from hashlib import sha256


def statement_id(text: str, address: str, start: int, end: int) -> str:
    """Return the name of the statement that stands at a place of the text with this digest.

    Whoever reads the same source anew finds the same name, and no other source has it.
    """
    return sha256(f"said\n{text}\n{address}\n{start}\n{end}".encode()).hexdigest()[:32]
