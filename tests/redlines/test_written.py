"""Redlines of invented pairs, and of pairs by others, held to a walker that shares no code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest
from tests.conftest import SHARED_DATA
from tests.redlines.judge import faults
from tests.redlines.pairs import Pair, generated

import paraph
from paraph.errors import InputError
from paraph.text.node import Provision
from paraph.views.word_redline import word_redline

_COUNT = 300
_TOLD = re.compile(r"section \d+")
"""Sections, and headers that only one text has, are told in comments: no tracked change is."""
_LAYOUT = re.compile(r"\[\w+\] '' \(\)$")
"""An empty paragraph more or less, which stands in no text."""
_STYLED = frozenset(("style_changed", "style_gone", "style_came", "rich_deleted", "rich_moved"))
"""Families in which a style alone is another: letters that stand out by their style."""


@pytest.mark.parametrize("pair", [*generated(_COUNT, 0)][::3], ids=lambda pair: pair.name)
def test_a_redline_of_an_invented_pair_has_no_fault_for_the_walker(pair: Pair) -> None:
    made = _made(pair.old, pair.new)

    found = faults(pair.old, pair.new, made)

    if _STYLED.isdisjoint(re.split(r"[\s+]", pair.name)):
        assert [each for each in found if not _TOLD.search(each) and not _LAYOUT.search(each)] == []
    assert not [each for each in found if each.startswith("document")]


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


@pytest.mark.skipif(not SHARED_DATA.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    ("old", "new"), couples(), ids=lambda path: getattr(path, "stem", str(path))
)
def test_a_redline_of_a_couple_by_others_gives_both_texts_back(old: Path, new: Path) -> None:
    files = [one.read_bytes() for one in (old, new)]
    try:
        made = _made(*files)
    except InputError:
        pytest.skip("one of the two is refused by the reader")

    words = [paraph.read(made, file="made.docx", view=view) for view in ("original", "accepted")]
    due = [paraph.read(one, file="one.docx", view="accepted") for one in files]

    assert words[1].text == due[1].text
    assert _said(words[0].text.provisions) == _said(due[0].text.provisions)


def _said(provisions: Sequence[Provision]) -> list[str]:
    return [one.text for one in provisions if one.text and one.kind not in {"header", "footer"}]


def _made(old: bytes, new: bytes) -> bytes:
    before, after = (paraph.read(one, file="a.docx", view="accepted") for one in (old, new))
    return word_redline(paraph.compare(before, after))
