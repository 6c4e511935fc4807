"""Writers of a ledger, each a process of its own that may be killed at any moment.

    python -m tests.faults.writer

Each line on standard input is an order, `write PATH` or `contend PATH WRITER COUNT`. A child is
forked for it, so that what it needs is imported once; what it does is told on standard output:
`began PID`, then `kept NUMBER` for each batch that was acknowledged or `kept PLACE NUMBER` and
`conflict` for each entry that was fought for, `failed ERROR`, and at the end `ended STATUS`.
"""

from __future__ import annotations

import os
import sys

from tests.store_kit import ONE, row

from paraph.errors import ConflictError, LedgerError
from paraph.record.ledger import Added
from paraph.store.sqlite import SqliteLedger

PARTIES = ("alda", "morin")
MANY = 1000
"""How far the numbers of two writers that contend are apart."""


def entries(batch: int) -> int:
    """Return how many entries a batch adds to each log."""
    return 1 + batch % 3


def expected(batches: int) -> int:
    """Return how many entries each log has after so many batches."""
    return sum(entries(each) for each in range(batches))


def write(path: str) -> None:
    """Append batch after batch, from where the ledger stands, until somebody ends it."""
    with SqliteLedger.open(path) as ledger:
        batch = len(ledger.notes(ONE, PARTIES[0]))
        size = expected(batch)
        while True:
            fresh = tuple(row(number) for number in range(size, size + entries(batch)))
            head = (b"head %d" % batch,)
            ledger.append([Added(ONE, party, size, fresh, head) for party in PARTIES])
            _say(f"kept {batch}")
            size, batch = size + entries(batch), batch + 1


def contend(path: str, writer: int, count: int) -> None:
    """Append so many entries to a log to which others append too."""
    with SqliteLedger.open(path) as ledger:
        for number in range(writer * MANY, writer * MANY + count):
            while not _won(ledger, number):
                _say("conflict")


def _won(ledger: SqliteLedger, number: int) -> bool:
    size = ledger.size(ONE, "alda")
    try:
        ledger.append([Added(ONE, "alda", size, (row(number),))])
    except ConflictError:
        return False
    _say(f"kept {size} {number}")
    return True


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # at once and whole, whoever else speaks


def _obey(order: str) -> None:
    match order.split():
        case ["write", path]:
            write(path)
        case ["contend", path, writer, count]:
            contend(path, int(writer), int(count))


def main() -> None:
    """Fork a child for each order, and one for each of several on one line ("; " between)."""
    for line in sys.stdin:
        children = []
        for order in line.strip().split("; "):
            child = os.fork()
            if not child:
                status = 1
                try:
                    _obey(order)
                    status = 0
                except LedgerError as error:
                    _say(f"failed {error}")
                finally:
                    os._exit(status)
            children.append(child)
        _say(f"began {' '.join(map(str, children))}")
        for child in children:
            _say(f"ended {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}")


if __name__ == "__main__":
    main()
