"""Two nodes whose bundles are dropped, doubled, reordered, cut, changed and replayed lose nothing.

A machine lets each act, hand out what it has, and take in any bundle that was ever handed out, or
what somebody made of one. After each step all that a node once had is there unchanged.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.record_kit import NOT, OFFICES, OLD, TIDY, TRUST, Side, bundle, exchanged, private

from paraph.agreement import act as acts
from paraph.agreement.entry import Standing
from paraph.agreement.text_set import TextSet
from paraph.desk.exchange import Taken, handed_out
from paraph.errors import ConflictError, LedgerError, ParaphError, RecordError
from paraph.record.bundle import read
from paraph.record.ledger import Added, Found, Ledger, Row
from paraph.record.verify import verify
from paraph.store.memory import MemoryLedger
from paraph.store.sqlite import SqliteLedger

SIDES = st.sampled_from(("alda", "morin"))
CHANCE = st.integers(0, 2**32)
TEXTS = st.sampled_from((OLD, TIDY, NOT, OLD.replace("Bern", "Basel")))
WITHHELD = st.sets(st.sampled_from(("propose", "decide", "annotate", "clear", "amend", "sign")))
MINISTRY = {"alda": "keller", "morin": "weber"}


class Kept(NamedTuple):
    """All that a node has: the rows and heads of each log, and its blobs."""

    rows: Mapping[str, Sequence[Row]]
    notes: Mapping[str, Sequence[bytes]]
    blobs: Mapping[str, bytes]


class Failing:
    """A ledger that fails to append whenever it is told to, having kept nothing."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.next: Exception | None = None

    def append(self, additions: Sequence[Added]) -> None:
        if self.next is not None:
            raise self.next
        self.ledger.append(additions)

    def agreements(self) -> tuple[str, ...]:
        return self.ledger.agreements()

    def parties(self, agreement: str) -> tuple[str, ...]:
        return self.ledger.parties(agreement)

    def size(self, agreement: str, party: str) -> int:
        return self.ledger.size(agreement, party)

    def rows(self, agreement: str, party: str, since: int = 0) -> Iterator[Row]:
        return self.ledger.rows(agreement, party, since)

    def notes(self, agreement: str, party: str) -> tuple[bytes, ...]:
        return self.ledger.notes(agreement, party)

    def find(self, beginning: str) -> tuple[Found, ...]:
        return self.ledger.find(beginning)

    def rebuild(self) -> int:
        return self.ledger.rebuild()


class Nodes(RuleBasedStateMachine):
    """Two nodes in one agreement, and every bundle that one of them ever handed out."""

    def __init__(self) -> None:
        super().__init__()
        self.ledgers = {name: Failing(self.ledger(name)) for name in OFFICES}
        self.sides = {name: Side(name, ledger=each) for name, each in self.ledgers.items()}
        self.minutes = 0
        alda, morin = self.sides.values()
        alda.begins()
        morin.joins(alda.shows())
        self.pool = [bundle(morin.shows())]
        self.before = {name: self.kept(name) for name in OFFICES}

    def ledger(self, name: str) -> Ledger:  # noqa: ARG002
        return MemoryLedger()

    # ------------------------------------------------------------ what nodes do

    @rule(name=SIDES, text=TEXTS)
    def propose(self, name: str, text: str) -> None:
        self.side(name).proposes(text, person=MINISTRY[name])

    @rule(name=SIDES, chance=CHANCE)
    def clear(self, name: str, chance: int) -> None:
        if texts := self.some_set(name, chance):
            body = acts.Clear("agreed" if chance % 3 else "objected", "")
            self.tried(name, MINISTRY[name], body, text_set=texts.digest)

    @rule(name=SIDES, chance=CHANCE)
    def decide(self, name: str, chance: int) -> None:
        if texts := self.some_set(name, chance):
            self.side(name).decides(texts)

    @rule(name=SIDES, chance=CHANCE, text=TEXTS)
    def amend(self, name: str, chance: int, text: str) -> None:
        texts, under = self.some_set(name, chance), self.some_mandate(name, chance)
        if texts and under:
            with suppress(ParaphError):  # what is no amendment is not made
                self.side(name).amends(under, texts, text, person=MINISTRY[name])

    @rule(name=SIDES, chance=CHANCE)
    def sign(self, name: str, chance: int) -> None:
        texts, under = self.some_set(name, chance), self.some_mandate(name, chance // 7)
        if texts and under:
            with suppress(ParaphError):
                self.side(name).signs(under, texts, person=MINISTRY[name])

    @rule(name=SIDES, chance=CHANCE)
    def revoke(self, name: str, chance: int) -> None:
        if under := self.some_mandate(name, chance):
            self.tried(name, self.side(name).root, acts.RevokeMandate(under, "it is over"))

    @rule(name=SIDES, chance=CHANCE)
    def annotate(self, name: str, chance: int) -> None:
        agreement = self.side(name).matter.agreement
        self.tried(name, MINISTRY[name], acts.Annotate(agreement, f"a remark, {chance}"))

    # ------------------------------------------------------------ what bundles go through

    @rule(name=SIDES, withheld=WITHHELD)
    def hand_out(self, name: str, withheld: set[str]) -> None:
        side = self.side(name)
        whole = side.shows()
        held = handed_out(side.matter, withheld, private(f"{name}/log"))
        written = bundle(held)
        assert bundle(read(written)) == written
        self.pool += [written, bundle(whole)][: 1 if withheld else 2]
        answers = [verify(each, TRUST).result for each in (whole, held)]
        assert answers[0] == "passed" or answers[1] != "passed"

    @rule(name=SIDES, chance=CHANCE)
    def take(self, name: str, chance: int) -> None:
        """Take in any bundle: an old one, an own one, the same one twice, one of many."""
        found = self.side(name).takes(read(self.some_bundle(chance)))
        assert isinstance(found, Taken)
        again = self.kept(name)
        assert isinstance(self.side(name).takes(read(self.some_bundle(chance))), Taken)
        assert self.kept(name) == again

    @rule(name=SIDES, chance=CHANCE, cut=CHANCE)
    def take_cut(self, name: str, chance: int, cut: int) -> None:
        written = self.some_bundle(chance)
        self.refuses(name, written[: cut % len(written)])

    @rule(name=SIDES, chance=CHANCE, at=CHANCE, mask=st.integers(1, 255))
    def take_changed(self, name: str, chance: int, at: int, mask: int) -> None:
        changed = bytearray(self.some_bundle(chance))
        changed[at % len(changed)] ^= mask
        self.refuses(name, bytes(changed))

    @rule(name=SIDES, chance=CHANCE, conflict=st.booleans())
    def take_and_fail(self, name: str, chance: int, *, conflict: bool) -> None:
        """What the ledger does not keep leaves it as it was, and comes with the next import."""
        before, ledger = self.kept(name), self.ledgers[name]
        ledger.next = (ConflictError if conflict else LedgerError)("the ledger", "fails")
        try:
            self.side(name).takes(read(self.some_bundle(chance)))
        except LedgerError:
            pass
        finally:
            ledger.next = None
        assert self.kept(name)[:2] == before[:2]

    @rule(name=SIDES)
    def act_and_fail(self, name: str) -> None:
        before, ledger = self.kept(name), self.ledgers[name]
        ledger.next = ConflictError("the ledger", "was written to")
        try:
            self.side(name).proposes(OLD, person=MINISTRY[name])
        except ConflictError:
            pass
        else:
            raise AssertionError
        finally:
            ledger.next = None
        assert self.kept(name)[:2] == before[:2]

    @precondition(lambda self: self.minutes)
    @rule()
    def meet(self) -> None:
        """Exchange all there is, both ways: then both say the same."""
        exchanged(*self.sides.values())
        alda, morin = [each.matter for each in self.sides.values()]
        assert alda.entries == morin.entries
        assert plain(alda.state.standings) == plain(morin.state.standings)
        assert alda.state.texts.sets == morin.state.texts.sets
        blobs = [each.shows().blobs for each in self.sides.values()]
        assert blobs[0] == blobs[1]  # all that acts name; more may be left of acts that failed

    # ------------------------------------------------------------ what holds at all times

    @invariant()
    def nothing_is_lost(self) -> None:
        for name in OFFICES:
            before, now = self.before[name], self.kept(name)
            for party, rows in before.rows.items():
                for old, new in zip(rows, now.rows[party], strict=False):
                    assert old.leaf == new.leaf
                    assert old.envelope in {new.envelope, b""}
                assert len(rows) <= len(now.rows[party])
                assert [*before.notes[party]] == [*now.notes[party]][: len(before.notes[party])]
            assert before.blobs.items() <= now.blobs.items()
            self.before[name] = now

    @invariant()
    def what_is_the_nodes_own_is_the_longest_there_is(self) -> None:
        for name, other in (("alda", "morin"), ("morin", "alda")):
            own, theirs = self.before[name].rows[name], self.before[other].rows.get(name, ())
            assert [each.leaf for each in theirs] == [each.leaf for each in own[: len(theirs)]]
            assert all(each.envelope for each in own)

    # ------------------------------------------------------------ helps

    def side(self, name: str) -> Side:
        self.minutes += 1
        side = self.sides[name]
        hours, minutes = divmod(self.minutes, 60)
        side.clock = f"2026-03-{6 + hours // 24:02}T{hours % 24:02}:{minutes:02}:00Z"
        return side

    def kept(self, name: str) -> Kept:
        side, ledger = self.sides[name], self.ledgers[name]
        agreement = side.matter.agreement
        parties = ledger.parties(agreement)
        return Kept(
            {each: [*ledger.rows(agreement, each)] for each in parties},
            {each: ledger.notes(agreement, each) for each in parties},
            dict(side.blobs),
        )

    def refuses(self, name: str, written: bytes) -> None:
        before, held = self.kept(name), None
        with suppress(RecordError):
            held = read(written)
        assert held is None
        assert self.kept(name) == before

    def tried(self, name: str, person: str, body: acts.Body, text_set: str = "") -> None:
        self.side(name).acts(person, body, text_set=text_set)

    def some_bundle(self, chance: int) -> bytes:
        return self.pool[-1 - chance % len(self.pool)]

    def some_set(self, name: str, chance: int) -> TextSet | None:
        sets = self.sides[name].matter.sets
        return sets[chance % len(sets)] if sets else None

    def some_mandate(self, name: str, chance: int) -> str:
        granted = self.sides[name].matter.state.mandates.granted
        own = [each for each, of in granted.items() if of.party == name]
        return own[chance % len(own)] if own else ""


def plain(standings: Mapping[tuple[str, str], Standing]) -> object:
    return {where: (each.within, each.code, each.why) for where, each in standings.items()}


class Lasting(Nodes):
    """The same nodes with the ledgers that last."""

    def ledger(self, name: str) -> Ledger:
        if not hasattr(self, "folder"):
            self.folder = tempfile.TemporaryDirectory()
            self.open: list[SqliteLedger] = []
        made = SqliteLedger.open(str(Path(self.folder.name, name)), create=True)
        self.open.append(made)
        return made

    def teardown(self) -> None:
        for each in self.open:
            each.close()
        self.folder.cleanup()


CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
NODES = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=CHECKS
)
LASTING = settings(NODES, max_examples=5, stateful_step_count=20)


def test_nothing_is_lost_between_two_nodes() -> None:
    run_state_machine_as_test(Nodes, settings=NODES)


def test_nothing_is_lost_between_two_nodes_whose_ledgers_last() -> None:
    run_state_machine_as_test(Lasting, settings=LASTING)
