"""What a durable append to a ledger costs, against a bare insert into SQLite, in the same run.

    python -m bench.append [--appends N] [--rounds N] [--record]

The bar: an append takes at most twice as long as the insert, by the clock. The insert writes the
same bytes of the same entry with the same settings (WAL, `synchronous=FULL`, a commit each) into a
table of three columns: no chain, no hash, no trigger, nothing to find acts by. Both write in turn,
into new files of one folder; peaks are those of whole processes, Paraph loaded in both.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from statistics import median

import apsw
from bench.measure import measure_in_turn
from bench.results import Table, record

from paraph.record.keys import PrivateKey
from paraph.record.ledger import Added, Row
from paraph.record.signing import form, sign
from paraph.record.tree import leaf
from paraph.store.sqlite import SqliteLedger

MOST = 2.0
_SIZES = (600, 1_500, 6_000)
_AGREEMENT = f"sha256:{'1' * 64}"
_KIND = "application/vnd.paraph.act+json"
_SETTINGS = ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON")
_MEMORY = 2000
"""Appends of a process whose memory is measured."""
_HEAD = (
    "bytes of the payload",
    "insert: ms",
    "CPU ms",
    "append: ms",
    "CPU ms",
    "times the insert",
    "times its CPU",
    "insert: MB",
    "append: MB",
    "kept",
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each size of act, and with `--record` write them down."""
    parser = argparse.ArgumentParser(prog="python -m bench.append", description=__doc__)
    parser.add_argument("--appends", type=int, default=200, help="of each round (default 200)")
    parser.add_argument("--rounds", type=int, default=15, help="rounds of each (default 15)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    parser.add_argument("--once", nargs=2, metavar=("HOW", "SIZE"), help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.once:
        how, size = asked.once
        _spent(_WAYS[how], [*_rows(int(size), asked.appends)])
        return
    table = Table("What a durable append costs", _HEAD)
    print(table.opening(), flush=True)
    for size in _SIZES:
        print(table.add(*_line(size, asked.appends, asked.rounds)), flush=True)
    if asked.record:
        note = (
            f"- {asked.appends} appends of one entry in each round, SQLite "
            f"{apsw.sqlite_lib_version()}; the middle of {asked.rounds} rounds. Memory after "
            f"{_MEMORY:,} appends."
        )
        how = f"--appends {asked.appends} --rounds {asked.rounds}"
        command = f"python -m bench.append {how} --record"
        record(command, table, note)


def _line(size: int, appends: int, rounds: int) -> list[str]:
    rows = [*_rows(size, appends)]
    spent: dict[str, list[tuple[float, float]]] = {how: [] for how in _WAYS}
    for _ in range(rounds):
        for how, way in _WAYS.items():
            spent[how].append(_spent(way, rows))
    (wall, cpu), (our_wall, our_cpu) = (
        [median(each) * 1000 / appends for each in zip(*costs, strict=True)]
        for costs in spent.values()
    )
    commands = [
        (sys.executable, "-m", "bench.append", "--appends", _MEMORY, "--once", how, size)
        for how in _WAYS
    ]
    memory = measure_in_turn([[str(part) for part in each] for each in commands], 3)
    return [
        f"{size:,}",
        *(f"{each:.3f}" for each in (wall, cpu, our_wall, our_cpu)),
        f"{our_wall / wall:.2f}",
        f"{our_cpu / cpu:.2f}",
        *(f"{each.peak:.0f}" for each in memory),
        "pass" if our_wall <= MOST * wall else "FAIL",
    ]


def _rows(size: int, count: int) -> Iterator[Row]:
    key = PrivateKey(sha256(b"holm").digest())
    for number in range(count):
        content = form(sign(_KIND, b"%d" % number + b"x" * size, key))
        yield Row(leaf(content), content)


def _spent(
    way: Callable[[str, Sequence[Row]], tuple[float, float]], rows: Sequence[Row]
) -> tuple[float, float]:
    """Return the seconds by the clock and of CPU that it takes to keep these in a new file."""
    with tempfile.TemporaryDirectory(prefix="paraph-bench-") as folder:
        path = str(Path(folder, "ledger.sqlite"))
        return way(path, rows)


def _insert(path: str, rows: Sequence[Row]) -> tuple[float, float]:
    connection = apsw.Connection(path)
    for each in _SETTINGS:
        connection.execute(f"PRAGMA {each}")
    connection.execute("CREATE TABLE entry (place INTEGER PRIMARY KEY, leaf BLOB, envelope BLOB)")
    began = _clocks()
    for place, (hashed, envelope) in enumerate(rows):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO entry VALUES (?, ?, ?)", (place, hashed, envelope))
        connection.execute("COMMIT")
    ended = _clocks()
    connection.close()
    return ended[0] - began[0], ended[1] - began[1]


def _append(path: str, rows: Sequence[Row]) -> tuple[float, float]:
    with SqliteLedger.open(path, create=True) as ledger:
        began = _clocks()
        for place, row in enumerate(rows):
            ledger.append([Added(_AGREEMENT, "alda", place, (row,))])
        ended = _clocks()
    return ended[0] - began[0], ended[1] - began[1]


def _clocks() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


_WAYS = {"insert": _insert, "append": _append}


if __name__ == "__main__":
    main()
