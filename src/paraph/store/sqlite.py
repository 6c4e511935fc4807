"""A ledger in one file, which SQLite keeps through a loss of power."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import Any, Self

import apsw

from paraph.errors import ConflictError, LedgerError
from paraph.record.ledger import Added, Found, Row
from paraph.record.tree import LARGEST, leaf
from paraph.store.beside import printable
from paraph.store.connection import VERSION, connect, make, schema
from paraph.store.entering import act_of, moved, named, not_withheld, other_hash, twice
from paraph.store.faults import failure, in_doubt

_PAGE = 500
"""Entries that are read at once: a reader who stops in between holds nobody up."""
_MOST = 100
"""Acts that are found at once."""

_AGREEMENTS = """
SELECT agreement FROM log JOIN entry USING (log) WHERE place = 0
GROUP BY agreement ORDER BY min(entry)
"""
_PARTIES = """
SELECT party FROM log JOIN entry USING (log) WHERE agreement = ? AND place = 0 ORDER BY party
"""
_LOG = "SELECT log FROM log WHERE agreement = ? AND party = ?"
_LAST = """
SELECT log, coalesce(place + 1, 0), leaf FROM log LEFT JOIN entry USING (log)
WHERE agreement = ? AND party = ? ORDER BY place DESC LIMIT 1
"""
_ROWS = """
SELECT place, leaf, coalesce(entry.envelope, shown.envelope)
FROM entry LEFT JOIN shown USING (entry)
WHERE log = ? AND place >= ? ORDER BY place LIMIT ?
"""
_AT = """
SELECT entry, leaf, coalesce(entry.envelope, shown.envelope) IS NULL
FROM entry LEFT JOIN shown USING (entry)
WHERE log = ? AND place = ?
"""
_NOTES = """
SELECT content FROM note JOIN log USING (log) WHERE agreement = ? AND party = ? ORDER BY note
"""
_FIND = """
SELECT act, agreement, party, place FROM act JOIN entry USING (entry) JOIN log USING (log)
WHERE act >= ? AND act < ? ORDER BY act, agreement, party, place LIMIT ?
"""
_ALL = """
SELECT entry, party, place, leaf, coalesce(entry.envelope, shown.envelope) AS known
FROM entry LEFT JOIN shown USING (entry) JOIN log USING (log)
WHERE known IS NOT NULL ORDER BY entry
"""
_ADD_LOG = "INSERT INTO log (agreement, party) VALUES (?, ?)"
_ADD_ENTRY = "INSERT INTO entry (log, place, leaf, previous, envelope) VALUES (?, ?, ?, ?, ?)"
_SHOW = "INSERT INTO shown (entry, envelope) VALUES (?, ?)"
_ADD_ACT = "INSERT INTO act (act, entry) VALUES (?, ?)"
_HAS_NOTE = "SELECT 1 FROM note WHERE log = ? AND digest = ?"
_ADD_NOTE = "INSERT INTO note (log, digest, content) VALUES (?, ?, ?)"


class SqliteLedger:
    """A `Ledger` in one file, whose own triggers refuse UPDATE and DELETE.

    Many processes may have it open; one at a time writes, and the others wait for it. Close it, or
    use it in a `with`.
    """

    def __init__(self, connection: apsw.Connection, name: str) -> None:
        self._connection = connection
        self._name = name

    @classmethod
    def open(cls, path: str, *, create: bool = False) -> Self:
        """Open the ledger of a file; with `create` make it first, where nothing may be yet.

        Raises:
            LedgerError: the file is not there (with `create`: is there), is no ledger, is of a
                later version, or cannot be opened.
        """
        if create:
            make(path)
        return cls(connect(path), printable(path))

    def close(self) -> None:
        """Close the file; what was appended is kept whether or not this is ever called."""
        with suppress(apsw.Error):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def agreements(self) -> tuple[str, ...]:
        """Return the agreements of which there is an entry, in the order in which they came."""
        return tuple([each for (each,) in self._read(_AGREEMENTS)])

    def parties(self, agreement: str) -> tuple[str, ...]:
        """Return the parties of whose log of an agreement there is an entry, by name."""
        return tuple([each for (each,) in self._read(_PARTIES, agreement)])

    def size(self, agreement: str, party: str) -> int:
        """Return how many entries a log has."""
        for _, size, _ in self._read(_LAST, agreement, party):
            return int(size)
        return 0

    def rows(self, agreement: str, party: str, since: int = 0) -> Iterator[Row]:
        """Yield the entries of a log behind the first `since`, the oldest first.

        They are read in pages: what is added meanwhile may be among them.
        """
        since = min(max(since, 0), LARGEST)
        for (log,) in self._read(_LOG, agreement, party):
            while page := self._read(_ROWS, log, since, _PAGE):
                for _, hashed, envelope in page:
                    yield Row(hashed, envelope or b"")
                since = page[-1][0] + 1

    def notes(self, agreement: str, party: str) -> tuple[bytes, ...]:
        """Return the notes on a log, heads and words, in the order in which they came."""
        return tuple([each for (each,) in self._read(_NOTES, agreement, party)])

    def find(self, beginning: str) -> tuple[Found, ...]:
        """Return the acts whose digest begins so ("sha256:4f1e"), at most 100, by digest."""
        if not beginning.isascii():
            return ()
        found = self._read(_FIND, beginning, f"{beginning}~", _MOST)  # "~" is behind all figures
        return tuple([Found(*each) for each in found])

    def append(self, additions: Sequence[Added]) -> None:
        """Keep all of it or nothing, for good when this returns.

        Notes that are kept already are passed over.

        Raises:
            ConflictError: a log has not just `since` entries (somebody else wrote first), or an
                entry that is shown is none that was withheld, or has another hash.
            LedgerError: it could not be kept; nothing was, or the error says that nobody knows.
        """
        with self._writing():
            for added in additions:
                self._add(added)

    def rebuild(self) -> int:
        """Make anew whatever serves to find acts, and return of how many entries.

        Raises:
            LedgerError: an entry is not what was kept, or the file cannot be read or written.
        """
        with self._writing():
            self._connection.execute(f"DROP TABLE IF EXISTS act; {schema('act')}")
            count = 0
            for entry, party, place, *row in self._connection.execute(_ALL):
                where = f"entry {place} of the log of {party}"
                self._run(_ADD_ACT, act_of(self._name, where, Row(*row)), entry)
                count += 1
            return count

    def _add(self, added: Added) -> None:
        log, size, last = self._one(_LAST, added.agreement, added.party) or (0, 0, None)
        if size != added.since:
            raise ConflictError(self._name, moved(added, size))
        if not log:
            self._run(_ADD_LOG, added.agreement, added.party)
            log = self._connection.last_insert_rowid()
        for place, envelope in added.shown:
            if not 0 <= place < size:
                raise ConflictError(self._name, not_withheld(added, place))
            self._show(log, added, place, envelope)
        for place, row in enumerate(added.rows, size):
            act = act_of(self._name, named(added, place), row)
            try:
                self._run(_ADD_ENTRY, log, place, row.leaf, last, row.envelope or None)
            except apsw.ConstraintError as error:
                raise LedgerError(self._name, twice(added, place)) from error
            last = row.leaf
            if act:
                self._run(_ADD_ACT, act, self._connection.last_insert_rowid())
        for note in added.notes:
            digest = sha256(note).digest()
            if not self._one(_HAS_NOTE, log, digest):
                self._run(_ADD_NOTE, log, digest, note)

    def _show(self, log: int, added: Added, place: int, envelope: bytes) -> None:
        ((entry, hashed, withheld),) = self._connection.execute(_AT, (log, place))
        if not withheld or not envelope:
            raise ConflictError(self._name, not_withheld(added, place))
        if leaf(envelope) != hashed:
            raise ConflictError(self._name, other_hash(added, place))
        act = act_of(self._name, named(added, place), Row(hashed, envelope))
        self._run(_SHOW, entry, envelope)
        self._run(_ADD_ACT, act, entry)

    def _one(self, statement: str, *values: apsw.SQLiteValue) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._connection.execute(statement, values).fetchone()
        return row

    def _run(self, statement: str, *values: apsw.SQLiteValue) -> None:
        self._connection.execute(statement, values)

    def _read(self, statement: str, *values: apsw.SQLiteValue) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(statement, values).fetchall()
        except apsw.Error as error:
            raise failure(self._name, error) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Write as the only one, and for good or not at all."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
        except apsw.Error as error:
            self._undo()
            raise failure(self._name, error) from error
        except BaseException:
            self._undo()
            raise
        try:
            self._connection.execute("COMMIT")
        except apsw.Error as error:
            self._undo()
            raise self._uncertain(error) from error

    def _undo(self) -> None:
        with suppress(apsw.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _uncertain(self, error: apsw.Error) -> LedgerError:
        """Return the error of a commit that failed, after which it may not come to light again.

        Its pages may be whole in the log of writes, behind those that count: whoever recovers that
        log after a crash would take them for kept. A commit that changes nothing goes over them.
        """
        try:
            self._connection.execute(f"PRAGMA user_version = {VERSION}")
        except apsw.Error:
            return in_doubt(self._name, error)
        return failure(self._name, error)
