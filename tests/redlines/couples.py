"""Couples of documents by others, an old and a new one, where the shared data is."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

from tests.conftest import SHARED_DATA


def couples() -> list[tuple[Path, Path]]:
    """Return the couples by others: those whose names begin alike, and drafts in a row."""
    word = SHARED_DATA / "docx" / "word-pairs"
    agreements = SHARED_DATA / "agreements"
    couples: list[tuple[Path, Path]] = []
    groups: dict[str, list[Path]] = {}
    for file in sorted(word.glob("*.docx")):
        groups.setdefault(file.name[:5], []).append(file)
    for group in groups.values():
        couples += permutations(group, 2)
    redlines = sorted((agreements / "contracts-docx" / "redline-pairs").glob("*-original.docx"))
    for old in redlines:
        other = old.with_name(old.name.replace("-original", "-revised"))
        other = other if other.exists() else old.with_name(old.name.replace("original", "modified"))
        couples += [(old, other), (other, old)]
    drafts = sorted((agreements / "contract-versions" / "openagreements-texas-docx").glob("*.docx"))
    couples += permutations(drafts, 2)
    return couples
