"""A call to the disk fails, whichever: an append is kept or refused, and never half."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy

import apsw
import pytest
from tests.faults.disk import Disk, Fault, SyncError
from tests.faults.life import Life, found, judge, live, new_disk, open_on
from tests.mutations.chance import seeded

from paraph.errors import LedgerError

BATCHES = 5
"""Batches of a life, in which the log of writes is emptied into the file once or more."""


@pytest.fixture
def disk(request: pytest.FixtureRequest) -> Iterator[Disk]:
    made = new_disk(request.node.name)
    yield made
    made.unregister()


def _fails(error: type[apsw.Error], call: str, at: int, *, for_good: bool) -> Fault:
    """Return a fault of the calls of a name ("": of any): of one of them, or of all from it on."""
    seen = [0]

    def fault(_: Disk, name: str) -> None:
        if call in {"", name}:
            seen[0] += 1
            if seen[0] == at or (for_good and seen[0] > at):
                raise error

    return fault


def _calls(disk: Disk, call: str) -> int:
    """Return how many calls of a name a life takes, from the opening to the end."""
    before, names = deepcopy(disk.files), []
    disk.fault = lambda _, name: names.append(name)
    ledger = open_on(disk)
    assert all(live(ledger, Life(), range(BATCHES)))
    ledger.close()
    disk.files, disk.fault = before, None
    return len(names) if not call else names.count(call)


def _life(disk: Disk, fault: Fault) -> Iterator[Life]:
    """Live with a fault; yield when an append has failed, at the end, and after the closing.

    The disk then holds what a process leaves that is killed at that moment.
    """
    life, disk.fault = Life(), fault
    try:
        ledger = open_on(disk)
    except LedgerError:
        disk.fault = None
        yield life
        return
    for kept in live(ledger, life, range(BATCHES)):
        if not kept:
            yield from _aside(disk, life)
    yield from _aside(disk, life)
    ledger.close()
    disk.fault = None
    yield life


def _aside(disk: Disk, life: Life) -> Iterator[Life]:
    """Yield with a copy of the disk and no fault, and bring both back."""
    files, fault = disk.files, disk.fault
    disk.files, disk.fault = deepcopy(files), None
    yield life
    disk.files, disk.fault = files, fault


def _judge_all(disk: Disk, make: Callable[[int], Fault], calls: int) -> Life:
    """Judge a life for every call that may fail, each time with the power on and cut after it."""
    empty, told = disk.files, Life()
    for at in range(1, calls + 1):
        disk.files = deepcopy(empty)
        for moment, life in enumerate(_life(disk, make(at))):
            left = deepcopy(disk.files)
            judge(life, found(disk))
            disk.files = left
            disk.cut(seeded("disk", at, moment))
            judge(life, found(disk))
            told.refused |= life.refused
            told.doubtful |= life.doubtful
    return told


@pytest.mark.parametrize("lasting", ["once", "for good"])
def test_any_call_may_fail(disk: Disk, lasting: str) -> None:
    calls = _calls(disk, "")

    _judge_all(disk, lambda at: _fails(apsw.IOError, "", at, for_good=lasting == "for good"), calls)

    assert calls > 100


@pytest.mark.parametrize("lasting", ["once", "for good"])
def test_the_disk_may_be_full(disk: Disk, lasting: str) -> None:
    calls = _calls(disk, "xWrite")

    told = _judge_all(
        disk, lambda at: _fails(apsw.FullError, "xWrite", at, for_good=lasting == "for good"), calls
    )

    assert calls > 100
    assert told.refused | told.doubtful


@pytest.mark.parametrize("lasting", ["once", "for good"])
def test_a_sync_may_fail_and_leave_what_the_system_takes_for_written(
    disk: Disk, lasting: str
) -> None:
    calls = _calls(disk, "xSync")

    told = _judge_all(
        disk, lambda at: _fails(SyncError, "xSync", at, for_good=lasting == "for good"), calls
    )

    assert calls > BATCHES
    assert told.refused | told.doubtful
