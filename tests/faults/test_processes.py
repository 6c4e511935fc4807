"""Processes that are killed, and processes that write at once: real ones, on a real disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import apsw
import pytest
from tests.faults.writer import PARTIES, expected
from tests.mutations.chance import seeded
from tests.store_kit import ONE, row

from paraph.store.sqlite import SqliteLedger

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, LEDGERS = 200, 8
"""How often a writer is killed, and how many ledgers share these deaths."""
WRITERS, EACH = 8, 25
"""Writers that contend for one log, and how many entries each adds."""


@pytest.fixture
def path(tmp_path: Path) -> str:
    path = str(tmp_path / "ledger.sqlite")
    SqliteLedger.open(path, create=True).close()
    return path


@pytest.fixture
def writers() -> Iterator[subprocess.Popen[str]]:
    """Start the process that forks a writer for each order."""
    command = (sys.executable, "-m", "tests.faults.writer")
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},  # noqa: TID251
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as started:
        yield started
        _pipe(started.stdin).close()
        started.wait(10)


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe
    return pipe


def _order(writers: subprocess.Popen[str], order: str) -> None:
    _pipe(writers.stdin).write(f"{order}\n")
    _pipe(writers.stdin).flush()


def _killed(writers: subprocess.Popen[str], path: str, after: int, pause: float) -> int:
    """Let a writer write so many batches and a moment more, and kill it; return the batches."""
    _order(writers, f"write {path}")
    last, waiting, pid = -1, after, 0
    for line in _pipe(writers.stdout):
        what, _, rest = line.strip().partition(" ")
        assert what != "failed", rest
        if what == "began":
            pid = int(rest)
        elif what == "kept":
            last, waiting = int(rest), waiting - 1
            if not waiting:
                time.sleep(pause)
                os.kill(pid, signal.SIGKILL)
        elif what == "ended":
            assert rest == str(-signal.SIGKILL)
            break
    return last + 1


@pytest.mark.parametrize("number", range(LEDGERS))
def test_what_was_kept_is_there_however_often_the_writer_is_killed(
    number: int, path: str, writers: subprocess.Popen[str]
) -> None:
    chance, kept, batches = seeded("killed", number), 0, 0

    for _ in range(ROUNDS // LEDGERS):
        kept = _killed(writers, path, chance.randrange(1, 6), chance.random() / 200)

        with SqliteLedger.open(path) as ledger:
            heads = [ledger.notes(ONE, party) for party in PARTIES]
            batches = len(heads[0])
            assert batches >= kept, "what was kept is lost"
            assert heads[0] == heads[1]
            for party in PARTIES:
                assert ledger.size(ONE, party) == expected(batches), "half of a batch is there"
        assert _in_order(path)

    with SqliteLedger.open(path) as ledger:
        everything = list(map(row, range(expected(batches))))
        for party in PARTIES:
            assert list(ledger.rows(ONE, party)) == everything
    assert kept > ROUNDS // LEDGERS


def test_of_many_writers_each_keeps_all_of_its_own_and_no_log_forks(
    path: str, writers: subprocess.Popen[str]
) -> None:
    orders = [f"contend {path} {writer} {EACH}" for writer in range(WRITERS)]
    _order(writers, "; ".join(orders))

    placed, conflicts, ended = {}, 0, []
    for line in _pipe(writers.stdout):
        what, *rest = line.split()
        assert what != "failed", line
        if what == "kept":
            place, number = map(int, rest)
            assert place not in placed, "two writers have one place"
            placed[place] = number
        elif what == "conflict":
            conflicts += 1
        elif what == "ended":
            ended += rest
            if len(ended) == WRITERS:
                break

    assert ended == ["0"] * WRITERS
    assert conflicts, "nobody was ever in anybody's way"
    assert len(set(placed.values())) == WRITERS * EACH
    with SqliteLedger.open(path) as ledger:
        told = list(ledger.rows(ONE, "alda"))
        assert told == [row(placed[place]) for place in range(WRITERS * EACH)]
        assert ledger.rebuild() == WRITERS * EACH
    assert _in_order(path)


def _in_order(path: str) -> bool:
    connection = apsw.Connection(path)
    try:
        return list(connection.execute("PRAGMA integrity_check")) == [("ok",)]
    finally:
        connection.close()
