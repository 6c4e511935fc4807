"""Sections and headers that came, went or are otherwise: redlines of them held to the walker."""

from __future__ import annotations

import pytest
from tests.mutations.chance import Random, seeded
from tests.redlines.blocks import p, r, section
from tests.redlines.draft import Side
from tests.redlines.judge import faults
from tests.redlines.test_written import made_of
from tests.word_redline_kit import told

_CLAUSES = ("Delivery is at the port.", "The price is fixed.", "Notices are in writing.", "")
_KINDS = ("nextPage", "continuous", "oddPage")


def _file(drawn: list[tuple[str, str, str]], last: str) -> bytes:
    """Return a file of paragraphs, each with the section that it ends and the header of that."""
    side = Side()
    for words, kind, above in drawn:
        named = [side.header("header", "default", p(r(above)))] if kind and above else []
        side.add(p(*([r(words)] if words else []), more=section(kind, *named) if kind else ""))
    side.kind = last
    side.add(p(r("The end.")))
    return side.packed()


def _drawn(chance: Random, *, headers: bool) -> list[list[tuple[str, str, str]]]:
    def one() -> tuple[str, str, str]:
        above = chance.choice(("", "Draft", "Final")) if headers else ""
        return chance.choice(_CLAUSES), chance.choice(("", "", *_KINDS)), above

    old = [one() for _ in range(chance.randint(2, 6))]
    new = [each for each in old if chance.random() < 0.8]
    new = [(each[0], *one()[1:]) if chance.random() < 0.25 else each for each in new]
    new.insert(chance.randint(0, len(new)), one())
    return [old, new]


@pytest.mark.parametrize("number", range(40))
def test_sections_by_chance_come_back(number: int) -> None:
    chance = seeded("sections", number)
    old, new = _drawn(chance, headers=False)
    one, other = _file(old, chance.choice(("", "continuous"))), _file(new, "")

    made = made_of(one, other)

    assert faults(one, other, made) == [], (old, new)
    assert told(made) == []


@pytest.mark.parametrize("number", range(40))
def test_headers_of_sections_by_chance_come_back_or_are_told(number: int) -> None:
    chance = seeded("headers", number)
    old, new = _drawn(chance, headers=True)
    one, other = _file(old, ""), _file(new, "")

    made = made_of(one, other)

    said = faults(one, other, made)
    assert bool(said) <= bool(told(made)), (old, new, said)


@pytest.mark.parametrize("kind", ["header", "footer"])
def test_a_header_that_only_one_text_has_comes_and_goes_with_its_words(kind: str) -> None:
    bare, above = Side(), Side()
    words = p(r("Between the Parties")), p(), p(r("as amended"), style="Quote")
    above.section.append(above.header(kind, "default", *words))
    for side in (bare, above):
        side.add(p(r("The text.")))
    one, other = bare.packed(), above.packed()

    for old, new in ((one, other), (other, one)):
        made = made_of(old, new)
        assert faults(old, new, made) == []
        assert told(made) == []
