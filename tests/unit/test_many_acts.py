"""A record of many acts is read, folded and told in a time that grows no faster than it does."""

from __future__ import annotations

from collections.abc import Sequence

from tests.patience import patience
from tests.record_kit import OLD, Side, met, private

from paraph.agreement import act as acts
from paraph.agreement.act import Act, Author, Body, Changed
from paraph.agreement.entry import Entry
from paraph.agreement.mandates import Mandates
from paraph.agreement.state import State, fold
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import Proven
from paraph.views.record_lines import status_lines


class Many:
    """An agreement with as many acts as are wanted, signed by nobody but said to be."""

    def __init__(self, delegates: Sequence[str] = ()) -> None:
        self.side: Side = met()[0]
        self.texts: TextSet = self.side.proposes(OLD)
        self.under = self.side.decides(self.texts, delegates=list(delegates))
        self.matter = self.side.matter
        self.entries: list[Entry] = list(self.matter.entries)
        self._key = frozenset([str(private("keller").public_key)])

    def adds(self, body: Body, under: str, text_set: str = "") -> str:
        author, place = Author("keller", "alda", "ministry", ""), len(self.entries)
        about = text_set or self.texts.digest
        at, salt = "2026-03-05T12:00:00Z", f"{place:032x}"
        act = Act(self.matter.agreement, author, under, (), (), about, at, salt, body)
        name = f"sha256:{place:064x}"
        self.entries.append(Entry(name, "alda", place, act, self._key, Proven()))
        return name

    def folded(self) -> State:
        return fold(self.entries, {})


def amend(number: int, old: str) -> acts.Amend:
    new = f"sha256:{number:064x}"
    changed = Changed("agreement", "en", old, new, new, new)
    return acts.Amend((TextEntry("agreement", "en", new),), (changed,))


def test_the_status_of_many_text_sets_is_told_at_once() -> None:
    many = Many()
    old = many.texts.entries[0].text
    amount = 6_000
    for number in range(amount):
        many.adds(amend(number, old), many.under)
    state = many.folded()

    with patience():
        lines: Sequence[str] = list(
            status_lines(many.matter.genesis, many.entries, state, many.matter.logs)
        )
    assert len([each for each in lines if "made of T0" in each]) == amount
    assert len([each for each in lines if "amends T0" in each]) == amount


def test_mandates_that_are_passed_on_in_a_long_line_are_taken_at_once() -> None:
    many = Many(delegates=["ministry"])
    inner = many.side.mandate(many.under)
    ref, amount = many.under, 600
    for _ in range(amount):
        ref = f"{many.adds(acts.Delegate((inner,)), ref)}/0"
    for number in range(6_000):
        many.adds(acts.Sign("Bern", str(number), f"sha256:{'0' * 64}"), ref)

    with patience():
        state = many.folded()
    assert len(state.mandates.granted) == amount + 1
    assert state.standings["alda", many.entries[-1].id].code == "shown"


def test_a_family_is_a_mandate_with_those_that_it_comes_from_and_those_out_of_it() -> None:
    many = Many(delegates=["ministry"])
    inner = many.side.mandate(many.under)
    first, other = [f"{many.adds(acts.Delegate((inner, inner)), many.under)}" for _ in range(2)]
    last = many.adds(acts.Delegate((inner,)), f"{first}/1")
    mandates: Mandates = many.folded().mandates

    families = {
        many.under: {many.under, f"{first}/0", f"{first}/1", f"{other}/0", f"{other}/1"}
        | {f"{last}/0"},
        f"{first}/0": {many.under, f"{first}/0"},
        f"{first}/1": {many.under, f"{first}/1", f"{last}/0"},
        f"{last}/0": {many.under, f"{first}/1", f"{last}/0"},
    }
    for ref, family in families.items():
        assert {each for each in mandates.granted if each in mandates.family(ref)} == family
        assert mandates.families([ref]) == family
    assert "nothing" not in mandates.family(many.under)
    assert mandates.families([]) == set()
    pair = f"{first}/0", f"{last}/0"
    assert mandates.families(pair) == families[pair[0]] | families[pair[1]]
