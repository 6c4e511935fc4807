"""Redlines of invented pairs, and of pairs by others, held to a walker that shares no code."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import SHARED_DATA
from tests.redlines.couples import couples
from tests.redlines.judge import faults
from tests.redlines.pairs import Pair, generated
from tests.word_redline_kit import faithful

import paraph
from paraph.comparison.comparison import Comparison
from paraph.views.word_redline import word_redline

_COUNT = 300


@pytest.mark.parametrize("pair", [*generated(_COUNT, 0)][::3], ids=lambda pair: pair.name)
def test_a_redline_of_an_invented_pair_has_no_fault_for_the_walker(pair: Pair) -> None:
    made = made_of(pair.old, pair.new)

    found = faults(pair.old, pair.new, made)

    assert found == []


@pytest.mark.skipif(not SHARED_DATA.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    ("old", "new"), couples(), ids=lambda path: getattr(path, "stem", str(path))
)
def test_a_redline_of_a_couple_by_others_gives_both_texts_back(old: Path, new: Path) -> None:
    comparison = _compared(old.read_bytes(), new.read_bytes())

    assert faithful(word_redline(comparison), comparison)


def _compared(old: bytes, new: bytes) -> Comparison:
    before, after = (paraph.read(one, file="a.docx", view="accepted") for one in (old, new))
    return paraph.compare(before, after)


def made_of(old: bytes, new: bytes) -> bytes:
    """Return the redline of two files."""
    return word_redline(_compared(old, new))
