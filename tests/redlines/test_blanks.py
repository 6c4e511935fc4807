"""Paragraphs that show nothing, and the last of a story: redlines of them held to the walker."""

from __future__ import annotations

import pytest
from tests.mutations.chance import Random, seeded
from tests.redlines.blocks import cell, p, r, row, table
from tests.redlines.draft import Side
from tests.redlines.judge import faults
from tests.redlines.test_written import made_of

_CLAUSES = {
    letter: f"{letter} clause about the {about} under this agreement."
    for letter, about in zip(
        "ABCDEF", ("delivery", "payment", "warranty", "notice", "seat", "language"), strict=True
    )
}
_PLACES = ("body", "cell", "note", "header")


def _paragraph(name: str) -> str:
    """Return the paragraph that a letter stands for: a clause, "-" a blank, "q" a quoted one."""
    if name in _CLAUSES:
        return p(r(_CLAUSES[name]))
    return p(style="Quote") if name == "q" else p()


def _file(names: str, place: str) -> bytes:
    side, blocks = Side(), [*map(_paragraph, names)]
    if place == "body":
        side.add(*blocks)
    elif place == "cell":
        side.add(table(row(cell(*blocks)), columns=1), p(r("After it.")))
    elif place == "note":
        side.add(p(r("Called"), side.note("footnote", r("Note."), more="".join(blocks))))
    else:
        side.section.append(side.header("header", "default", p(r("Head.")), *blocks))
        side.add(p(r("Text.")))
    return side.packed()


@pytest.mark.parametrize("place", _PLACES)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("AB", "A-B"),
        ("A--B", "A-B"),
        ("A-B", "AqB"),
        ("A", "A-"),
        ("A", "A--"),
        ("A--", "A"),
        ("A-q", "A"),
        ("A-CB", "A-DB"),
        ("A-C-B", "A-D-B"),
        ("AC-B", "A-DB"),
        ("A", "AB"),
        ("A", "ABC"),
        ("ABq", "A"),
        ("AB", "AC"),
        ("ABC", "ADE"),
        ("A-B", "A-C-"),
        ("AB-", "CDA"),
        ("ABCD-E", "E-ABCD"),
        ("-A", "A-"),
    ],
)
def test_a_redline_has_each_blank_once(old: str, new: str, place: str) -> None:
    one, other = _file(old, place), _file(new, place)

    assert faults(one, other, made_of(one, other)) == []
    assert faults(other, one, made_of(other, one)) == []


def _drawn(chance: Random) -> tuple[str, str]:
    old = [chance.choice("ABCDEF---q") for _ in range(chance.randint(1, 6))]
    new = [name for name in old if chance.random() < 0.75]
    for _ in range(chance.randint(0, 3)):
        new.insert(chance.randint(0, len(new)), chance.choice("ABCDEF--q"))
    return "".join(old), "".join(new) or "-"


@pytest.mark.parametrize("number", range(40))
def test_a_redline_of_texts_by_chance_has_no_fault(number: int) -> None:
    old, new = _drawn(seeded("blanks", number))
    one, other = (_file(names, _PLACES[number % 4]) for names in (old, new))

    assert faults(one, other, made_of(one, other)) == [], (old, new)
