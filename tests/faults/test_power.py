"""The power is cut at any moment: what was kept is there, and nothing is half there."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from itertools import count

import apsw
import pytest
from tests.faults.disk import Disk, Fault, PowerCut
from tests.faults.life import BATCHES, Life, found, judge, live, new_disk, open_on
from tests.mutations.chance import seeded

from paraph.errors import LedgerError

DISKS, CUTS = 100, 3
"""Disks, and how often the power of each is cut while batches are appended."""


@pytest.fixture
def disk(request: pytest.FixtureRequest) -> Iterator[Disk]:
    made = new_disk(request.node.name)
    yield made
    made.unregister()


def _calls(disk: Disk) -> int:
    """Return how many calls a life takes that nothing disturbs."""
    before = deepcopy(disk.files)
    disk.calls = 0
    ledger = open_on(disk)
    assert all(live(ledger, Life(), range(len(BATCHES))))
    calls = disk.calls
    ledger.close()
    disk.files = before
    return calls


def _cuts(disk: Disk, synchronous: str) -> Iterator[Life]:
    """Yield after each cut what the ledger had said; the disk holds what is left."""
    calls, empty = _calls(disk), disk.files
    for number in range(DISKS):
        chance = seeded("power", number)
        disk.files, life, batches = deepcopy(empty), Life(), count()
        for _ in range(CUTS):
            _until_cut(disk, life, batches, chance.randrange(1, calls), synchronous)
            disk.cut(chance)
            yield life


def _until_cut(disk: Disk, life: Life, batches: Iterator[int], call: int, synchronous: str) -> None:
    disk.calls, disk.fault = 0, _power(call)
    ledger = None
    try:
        ledger = open_on(disk, synchronous)
        for kept in live(ledger, life, batches):
            if not kept:
                break
    except LedgerError:
        assert ledger is None
    left = deepcopy(disk.files)
    if ledger:
        ledger.close()
    disk.files, disk.fault = left, None


def _power(call: int) -> Fault:
    """Return a cut at this call, after which nothing works."""

    def fault(disk: Disk, _: str) -> None:
        if disk.calls == call:
            raise PowerCut
        if disk.calls > call:
            raise apsw.IOError

    return fault


def test_all_that_was_kept_survives_every_cut(disk: Disk) -> None:
    cuts = kept = 0
    for life in _cuts(disk, "FULL"):
        judge(life, found(disk))
        cuts, kept = cuts + 1, kept + len(life.kept)

    assert cuts == DISKS * CUTS
    assert kept > 5 * cuts


def test_without_the_sync_of_each_commit_the_same_cuts_lose_what_was_kept(disk: Disk) -> None:
    losses = 0
    for life in _cuts(disk, "NORMAL"):
        numbers = found(disk)
        losses += bool(life.kept - set(numbers))
        life.kept &= set(numbers)  # so that what is lost counts once

    assert losses > DISKS * CUTS // 10


def test_without_any_sync_the_same_cuts_leave_ledgers_that_are_not_in_order(disk: Disk) -> None:
    damaged = 0
    for _ in _cuts(disk, "OFF"):
        try:
            found(disk)
        except (AssertionError, LedgerError, apsw.Error):
            damaged += 1

    assert damaged > DISKS * CUTS // 10
