"""The invented pairs: sound documents without tracked changes, of every family, always the same."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from tests.mutations.chance import seeded
from tests.redlines.draft import Two
from tests.redlines.pairs import FAMILIES, Pair, generated, pair
from tests.redlines.rules import problems
from tests.redlines.walker import accepted, plain, rejected

_UNSEEN = {"nothing", "runs_split_otherwise", "layout_changed"}
"""What these change, no line of the walker says."""


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return list(generated(300, seed=1))


def test_every_document_is_sound_and_each_view_is_the_document(pairs: list[Pair]) -> None:
    for one in pairs[::3]:
        for source in (one.old, one.new):
            lines = plain(source)
            assert lines, one.name
            assert problems(source) == [], one.name
            assert accepted(source) == rejected(source) == lines, one.name


def test_the_walker_sees_what_each_family_changes() -> None:
    for number, family in enumerate(FAMILIES):
        one = pair(number, seeded("families", number), family)
        alike = plain(one.old) == plain(one.new)
        assert alike is (family.__name__ in _UNSEEN), one.name


def test_every_family_has_its_turn_and_some_come_together(pairs: list[Pair]) -> None:
    names = [one.name.partition(" ")[2].partition(" ")[2].split("+") for one in pairs]

    assert {family.__name__ for family in FAMILIES} == {name for many in names for name in many}
    assert sum(len(many) > 1 for many in names) == 75
    assert len({one.name[4:6] for one in pairs}) == 5


def test_the_same_seed_makes_the_same_pairs() -> None:
    first, again, other = (list(generated(8, seed=seed)) for seed in (3, 3, 4))

    assert first == again
    assert first != other


def test_python_docx_opens_them(pairs: list[Pair]) -> None:
    for one in pairs[::10]:
        for source in (one.old, one.new):
            assert docx.Document(BytesIO(source)).paragraphs, one.name


def test_an_empty_draft_is_a_document() -> None:
    assert problems(Two().old.packed()) == []
