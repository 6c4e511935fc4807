"""Laws of masters and seals: whatever is done to a file, only the master with seals comes back."""

from __future__ import annotations

from functools import cache

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from tests.seal_kit import credential, master
from tests.unit.test_originals import TEXT
from tests.unit.test_sealed_pdf import ATTACKS, ROOT, changed, hidden, judged, sealing, sealing_with

from paraph.errors import SealError

TEXTS = (TEXT, TEXT.replace("20 years", "30 years"))
PEOPLE = ("Jan Keller", "Luc Graf")
MOST = 3  # seals of one file


@cache
def printed(which: int) -> bytes:
    return master(TEXTS[which])


class Seals(RuleBasedStateMachine):
    """A master goes from hand to hand: it is sealed, and perhaps changed on the way."""

    @initialize(which=st.integers(0, 1))
    def print_master(self, which: int) -> None:
        self.which = which
        self.content = printed(which)
        self.seals: list[str] = []
        self.sound = True

    @rule(person=st.sampled_from(PEOPLE))
    def seal(self, person: str) -> None:
        if len(self.seals) == MOST:
            return
        try:
            self.content = sealing(self.content, credential_of(person))
        except SealError:  # what was made of it is no PDF that can be signed
            assert not self.sound
            return
        self.seals.append(person)

    @rule(attack=st.sampled_from((*ATTACKS, hidden)), sealed=st.booleans())
    def change(self, attack: object, sealed: bool) -> None:  # noqa: FBT001
        """Change the file behind what is there, alone or in the very update of a seal."""
        if not self.sound:
            return
        how = sealing_with if sealed and not self.seals else changed
        self.content = how(self.content, attack)  # type: ignore[arg-type]
        self.sound = False

    @rule(place=st.floats(0, 0.999), bit=st.integers(0, 7))
    def turn_a_bit(self, place: float, bit: int) -> None:
        """Turn a bit of the master, which every seal covers."""
        at = int(place * len(printed(self.which)))
        turned = bytes((self.content[at] ^ (1 << bit),))
        self.content = self.content[:at] + turned + self.content[at + 1 :]
        self.sound = False

    @rule(more=st.binary(min_size=1, max_size=40))
    def append(self, more: bytes) -> None:
        self.content += more
        self.sound = False

    @invariant()
    def only_a_master_with_seals_comes_back(self) -> None:
        if not hasattr(self, "content"):
            return
        found = judged(self.content, of=printed(self.which))
        if self.sound and self.seals:
            assert (found.answer, found.code) == ("accepted", ""), found.why
            assert len(found.seals) == len(self.seals)
            told = [seal.subject for seal in found.seals]
            assert all(who in said for who, said in zip(self.seals, told, strict=True))
        else:
            assert found.answer != "accepted"
        other = judged(self.content, of=printed(1 - self.which))
        assert other.answer == "refused"
        assert other.code == "master"


@cache
def credential_of(person: str) -> object:
    return credential(ROOT, person)


def test_only_a_master_with_seals_comes_back() -> None:
    run_state_machine_as_test(
        Seals,
        settings=settings(
            max_examples=12, stateful_step_count=6, deadline=None, phases=[Phase.generate]
        ),
    )
