"""The life of a ledger on a disk that fails: what it said, and what is found of it afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import apsw
from tests.faults.disk import Disk
from tests.store_kit import ONE, row

from paraph.errors import LedgerError
from paraph.record.ledger import Added
from paraph.store.connection import fill, set_up
from paraph.store.faults import IN_DOUBT
from paraph.store.sqlite import SqliteLedger

PATH = "/ledger.sqlite"
BATCHES = (1, 3, 1, 2, 5, 1, 1, 4, 2, 1, 1, 3)
"""How many entries each batch of a life has."""
PARTIES = ("alda", "morin")
_FULL = 3
"""Batches after which the log of writes is emptied into the file: so few that it happens often."""


@dataclass
class Life:
    """Of each batch, by its number, what the ledger said: kept, refused, or in doubt."""

    kept: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    doubtful: set[int] = field(default_factory=set)


def new_disk(name: str) -> Disk:
    """Return a disk with a ledger that has no entries, all of it synced."""
    disk = Disk(name)
    fill(_connection(disk, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE))
    disk.files.gone.clear()  # a ledger is made under another name, and its folder synced
    return disk


def open_on(disk: Disk, synchronous: str = "FULL") -> SqliteLedger:
    """Open the ledger of a disk, with another promise than ours where that is to be tested."""
    connection = _connection(disk, apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    except apsw.Error as error:
        raise LedgerError(PATH, "cannot be opened") from error
    set_up(PATH, connection)
    if synchronous != "FULL":
        connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.wal_autocheckpoint(0)
    return SqliteLedger(connection, PATH)


def live(ledger: SqliteLedger, life: Life, batches: Iterable[int]) -> Iterator[bool]:
    """Append batch after batch, each of entries of both parties and a head; say if it was kept."""
    for number in batches:
        try:
            ledger.append(list(batch(ledger, number)))
        except LedgerError as error:
            (life.doubtful if IN_DOUBT.what in error.what else life.refused).add(number)
            yield False
        else:
            life.kept.add(number)
            if number % _FULL == _FULL - 1:
                # SQLite does it after a commit and goes on where it fails. In a disk written in
                # Python the failure would come out as one of the commit, so it is done here.
                with suppress(apsw.Error):
                    ledger._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")  # noqa: SLF001
            yield True


def batch(ledger: SqliteLedger, number: int) -> Iterator[Added]:
    """Return what a batch adds to both logs."""
    for party in PARTIES:
        fresh = tuple(row(number * 10 + at, 300) for at in range(BATCHES[number % len(BATCHES)]))
        note = b"head %d" % number
        yield Added(ONE, party, ledger.size(ONE, party), fresh, (note,))


def found(disk: Disk) -> list[int]:
    """Return the batches that the ledger of a disk has, in their order.

    Raises:
        AssertionError: it is not in order, or has half of a batch.
        LedgerError: it cannot be read.
    """
    ledger = open_on(disk)
    try:
        connection = ledger._connection  # noqa: SLF001 - SQLite's own word is asked for
        assert list(connection.execute("PRAGMA integrity_check")) == [("ok",)]
        assert not list(connection.execute("PRAGMA foreign_key_check"))
        heads = [ledger.notes(ONE, party) for party in PARTIES]
        assert heads[0] == heads[1]
        numbers = [int(note.split()[1]) for note in heads[0]]
        assert len(set(numbers)) == len(numbers)
        expected = [
            row(number * 10 + at, 300)
            for number in numbers
            for at in range(BATCHES[number % len(BATCHES)])
        ]
        for party in PARTIES:
            assert list(ledger.rows(ONE, party)) == expected
        assert list(connection.execute("SELECT count(*) FROM act")) == [(2 * len(expected),)]
        return numbers
    finally:
        ledger.close()


def judge(life: Life, numbers: list[int]) -> None:
    """See that what was kept is there, what was refused is not, and nothing else is."""
    assert life.kept <= set(numbers), "what was kept is lost"
    assert not life.refused & set(numbers), "what was refused is there"
    assert set(numbers) <= life.kept | life.doubtful
    assert numbers == sorted(numbers)


def _connection(disk: Disk, flags: int) -> apsw.Connection:
    try:
        connection = apsw.Connection(PATH, flags=flags, vfs=disk.vfs)
    except apsw.Error as error:
        raise LedgerError(PATH, "cannot be opened") from error
    with suppress(apsw.Error):
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection
