"""Two nodes that exchange bundles, dropped, doubled, reordered, cut, changed and replayed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.record_kit import NOT, OLD, TIDY, Side, bundle, exchanged, judged

from paraph.agreement import act as acts
from paraph.desk.exchange import Taken
from paraph.errors import LedgerError, RecordError
from paraph.record.bundle import read
from paraph.record.ledger import Added, Ledger, Row
from paraph.store.memory import MemoryLedger
from paraph.store.sqlite import SqliteLedger

SIDES = st.sampled_from(("alda", "morin"))
TEXTS = st.sampled_from((OLD, TIDY, NOT))
AUTHORS = {"alda": "keller", "morin": "weber"}
COUNCILS = {"alda": "holm", "morin": "graf"}


class Failing:
    """A ledger that fails to append where it is told to."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.fails = ledger, False
        self.agreements, self.parties, self.size = ledger.agreements, ledger.parties, ledger.size
        self.rows, self.notes = ledger.rows, ledger.notes
        self.find, self.rebuild = ledger.find, ledger.rebuild

    def append(self, additions: Sequence[Added]) -> None:
        if self.fails:
            raise LedgerError("the ledger", "fails, as it was told to")
        self.ledger.append(additions)


class TwoNodes(RuleBasedStateMachine):
    """What may happen to two nodes, and what holds all the while."""

    def __init__(self) -> None:
        super().__init__()
        self.pool: list[bytes] = []
        self.known: dict[tuple[str, str], list[Row]] = {}
        self.minutes = 0

    def ledger(self, name: str) -> Ledger:
        assert name
        return MemoryLedger()

    @initialize()
    def meet(self) -> None:
        self.ledgers = {name: Failing(self.ledger(name)) for name in ("alda", "morin")}
        self.sides = {name: Side(name, "1", each) for name, each in self.ledgers.items()}
        alda, morin = self.sides.values()
        alda.begins()
        morin.joins(alda.shows())
        alda.takes(morin.shows())

    # ------------------------------------------------------------ what people do

    @rule(name=SIDES, text=TEXTS)
    def propose(self, name: str, text: str) -> None:
        self.tick(name).proposes(text, person=AUTHORS[name])

    @rule(name=SIDES, data=st.data())
    @precondition(lambda self: self.any_set())
    def decide(self, name: str, data: st.DataObject) -> None:
        side = self.tick(name)
        if sets := side.matter.sets:
            side.decides(data.draw(st.sampled_from(sets)))

    @rule(name=SIDES, words=st.sampled_from(("Seen.", "Noted.")))
    def annotate(self, name: str, words: str) -> None:
        side = self.tick(name)
        side.acts(AUTHORS[name], acts.Annotate(side.matter.agreement, words))

    @rule(name=SIDES, data=st.data(), text=TEXTS)
    def amend_and_sign(self, name: str, data: st.DataObject, text: str) -> None:
        side = self.tick(name)
        granted = [
            each for each, of in side.matter.state.mandates.granted.items() if of.party == name
        ]
        if not granted:
            return
        under = data.draw(st.sampled_from(granted))
        old = side.matter.state.texts.sets[side.mandate(under).text_set]
        texts = old
        if side.given(text)[0].reading.text != side.given(OLD)[0].reading.text:
            with contextlib.suppress(Exception):
                texts = side.amends(under, old, text, person=AUTHORS[name])
        side.signs(under, texts, person=AUTHORS[name])

    @rule(name=SIDES, data=st.data())
    def revoke(self, name: str, data: st.DataObject) -> None:
        side = self.tick(name)
        granted = [
            each for each, of in side.matter.state.mandates.granted.items() if of.party == name
        ]
        if granted:
            which = data.draw(st.sampled_from(granted))
            side.acts(COUNCILS[name], acts.RevokeMandate(which, "Off."))

    # ------------------------------------------------------------ what happens to bundles

    @rule(name=SIDES, withheld=st.sampled_from(((), ("annotate",), ("annotate", "propose"))))
    def export(self, name: str, withheld: tuple[str, ...]) -> None:
        self.pool.append(bundle(self.tick(name).shows(withheld)))

    @rule(name=SIDES, data=st.data())
    @precondition(lambda self: self.pool)
    def import_any(self, name: str, data: st.DataObject) -> None:
        """Take a bundle of whatever age and sender, perhaps for the second time."""
        self.takes(name, data.draw(st.sampled_from(self.pool)))

    @rule(name=SIDES, data=st.data())
    @precondition(lambda self: self.pool)
    def import_what_was_cut_or_changed(self, name: str, data: st.DataObject) -> None:
        content = data.draw(st.sampled_from(self.pool))
        at = data.draw(st.integers(0, len(content) - 1))
        cut = data.draw(st.booleans())
        broken = (
            content[:at] if cut else content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        )
        before = self.rows()

        with contextlib.suppress(RecordError):
            self.sides[name].takes(read(broken))
            raise AssertionError("a bundle that was changed was read")

        assert self.rows() == before

    @rule(name=SIDES, data=st.data())
    @precondition(lambda self: self.pool)
    def fail_to_keep(self, name: str, data: st.DataObject) -> None:
        content, before = data.draw(st.sampled_from(self.pool)), self.rows()
        self.ledgers[name].fails = True

        with contextlib.suppress(LedgerError, RecordError):
            self.sides[name].takes(read(content))

        self.ledgers[name].fails = False
        assert self.rows() == before

    @rule()
    def exchange(self) -> None:
        """After an honest exchange both have the same, and come to the same."""
        alda, morin = self.sides.values()
        exchanged(alda, morin)

        assert self.rows_of(alda) == self.rows_of(morin)
        assert alda.matter.state.standings == morin.matter.state.standings
        assert list(alda.matter.state.texts.sets) == list(morin.matter.state.texts.sets)
        assert judged(alda.shows()).code == judged(morin.shows()).code

    # ------------------------------------------------------------ what holds

    @invariant()
    def nothing_is_lost_or_changed(self) -> None:
        for name, side in getattr(self, "sides", {}).items():
            for party, rows in self.rows_of(side).items():
                before = self.known.get((name, party), [])
                assert [each.leaf for each in rows[: len(before)]] == [each.leaf for each in before]
                for old, new in zip(before, rows, strict=False):
                    assert new == old or not old.envelope
                self.known[name, party] = rows

    @invariant()
    def leaving_things_out_makes_no_answer_better(self) -> None:
        for side in getattr(self, "sides", {}).values():
            whole, partly = judged(side.shows()), judged(side.shows(("annotate", "propose")))
            assert partly.result != "passed" or whole.result == "passed"

    # ------------------------------------------------------------ what the rules use

    def takes(self, name: str, content: bytes) -> None:
        side = self.tick(name)
        own = self.rows_of(side).get(name, [])
        assert isinstance(side.takes(read(content)), Taken)
        assert self.rows_of(side)[name] == own

    def tick(self, name: str) -> Side:
        self.minutes += 1
        side = self.sides[name]
        hour, minute = divmod(self.minutes, 60)
        side.clock = f"2026-03-05T{hour % 24:02}:{minute:02}:00Z"
        return side

    def any_set(self) -> bool:
        return any(side.matter.sets for side in getattr(self, "sides", {}).values())

    def rows(self) -> dict[str, dict[str, list[Row]]]:
        return {name: self.rows_of(side) for name, side in self.sides.items()}

    @staticmethod
    def rows_of(side: Side) -> dict[str, list[Row]]:
        (agreement,) = side.ledger.agreements()
        parties: Iterable[str] = side.ledger.parties(agreement)
        return {party: list(side.ledger.rows(agreement, party)) for party in parties}


class TwoNodesOnDisk(TwoNodes):
    """The same with the ledgers that nodes have."""

    def ledger(self, name: str) -> Ledger:
        self.folder = getattr(self, "folder", None) or TemporaryDirectory()
        return SqliteLedger.open(str(Path(self.folder.name) / f"{name}.sqlite"), create=True)

    def teardown(self) -> None:
        for each in getattr(self, "ledgers", {}).values():
            if isinstance(each.ledger, SqliteLedger):
                each.ledger.close()
        if folder := getattr(self, "folder", None):
            folder.cleanup()


_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
TwoNodes.TestCase.settings = settings(
    max_examples=25, stateful_step_count=14, deadline=None, suppress_health_check=_SLOW
)
TwoNodesOnDisk.TestCase.settings = settings(
    max_examples=4, stateful_step_count=10, deadline=None, suppress_health_check=_SLOW
)
TestTwoNodes = TwoNodes.TestCase
TestTwoNodesOnDisk = TwoNodesOnDisk.TestCase
