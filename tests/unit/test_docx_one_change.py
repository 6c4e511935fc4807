"""Two DOCX files that differ in one thing: the difference is seen, and seen where it is."""

from __future__ import annotations

import pytest
from _pytest.mark import ParameterSet
from tests.docx_kit.seen import compared, edits, seen, touched
from tests.docx_pairs.every import PAIRS
from tests.docx_pairs.pair import Pair

_FRAME = {"Before it.", "After it."}
_EVERYWHERE = frozenset(
    (
        "a number that all paragraphs have by default",
        "the default style of characters strikes",
    )
)
"""Pairs whose change is to every paragraph, those around included."""


def _cases(*sees: str) -> list[ParameterSet]:
    """Return the pairs that are to be seen so, those marked that are not yet."""
    return [
        pytest.param(
            pair,
            id=pair.name.replace(" ", "-"),
            marks=pytest.mark.xfail(reason=pair.fault) if pair.fault else (),
        )
        for pair in PAIRS
        if not sees or pair.sees in sees
    ]


@pytest.mark.parametrize("pair", _cases())
def test_the_one_difference_is_seen_as_what_it_is(pair: Pair) -> None:
    comparison = compared(pair.old, pair.new, pair.view)

    assert seen(comparison) == pair.sees


@pytest.mark.parametrize("pair", _cases("change"))
def test_a_change_is_seen_where_it_is_and_nowhere_else(pair: Pair) -> None:
    comparison = compared(pair.old, pair.new, pair.view)

    old, new = touched(comparison)
    assert old or new
    around = _FRAME & {provision.text for provision in (*old, *new)}
    assert bool(around) == (pair.name in _EVERYWHERE)
    if pair.edit is not None:
        gone, come = zip(*edits(comparison), strict=True)
        assert ("".join(gone), "".join(come)) == pair.edit


@pytest.mark.parametrize("pair", _cases())
def test_the_difference_is_seen_from_the_other_side_too(pair: Pair) -> None:
    comparison = compared(pair.new, pair.old, pair.view)

    assert seen(comparison).split()[0] == pair.sees.split()[0]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name.replace(" ", "-"))
def test_no_file_differs_from_itself(pair: Pair) -> None:
    for source in (pair.old, pair.new):
        comparison = compared(source, source, pair.view)

        assert not comparison.changes
        assert comparison.complete


_EFFECTS = ("glow", "shadow", "reflection", "scene", "body")
BROKEN = frozenset(
    (
        "an entry that a list does not have",
        "a list numbered in an unknown form, beside one that is",
        "two styles of one identifier",
        "unknown elements whose content is shown",
        "something unknown in another place",
        "a list that begins anew after a break",  # of an extension of Word's own
        *(f"letters under a {name} of Word 2010" for name in _EFFECTS),
        "properties of characters behind them",
        "properties of a paragraph once more",
        "properties of a cell once more",
        "properties of a row behind its cells",
    )
)
"""Pairs whose files the standard does not allow or define: there is no more to read in them."""


def test_no_more_than_four_differences_are_seen_only_as_unread() -> None:
    unread = {pair.name for pair in PAIRS if pair.sees == "unread"}
    seen_at_all = [pair for pair in PAIRS if pair.sees != "nothing" and not pair.fault]

    assert len(seen_at_all) >= 70
    assert unread >= BROKEN
    assert len(unread - BROKEN) <= 4, unread


def test_the_pairs_have_names_of_their_own() -> None:
    names = [pair.name for pair in PAIRS]

    assert len(names) == len(set(names))
