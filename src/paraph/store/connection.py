"""A connection to a ledger's file: it is made whole, known by its marks, and opened safely."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Final

import apsw

from paraph.errors import LedgerError
from paraph.store.beside import new_file, printable, sync
from paraph.store.faults import failure

OLDEST: Final = (3, 51, 3)
"""The oldest SQLite that is used: one before it can lose what is in the log of its writes."""

APPLICATION: Final = 0x50617261
"""The mark of our files: "Para"."""

VERSION: Final = 1
"""The version of the schema."""

_PATIENCE = 30_000
"""Milliseconds that a writer waits for another."""

_SCHEMAS = os.path.join(os.path.dirname(__file__), "schema")
_OURS = (
    "PRAGMA synchronous = FULL",  # the log of writes is on the disk before a commit returns
    "PRAGMA fullfsync = ON",  # macOS: through the cache of the disk too
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # so that REPLACE asks them too
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def schema(name: str) -> str:
    """Return the statements of one of our schemas ("ledger", "act")."""
    with open(os.path.join(_SCHEMAS, f"{name}.sql"), encoding="utf-8") as opened:
        return opened.read()


def connect(path: str) -> apsw.Connection:
    """Return a connection to the file of a ledger that is there, set up as ours are.

    Raises:
        LedgerError: there is none, it is another application's or a later version's, or SQLite is
            too old.
    """
    name = printable(path)
    _demand_sqlite(name)
    _demand_name(name, path)
    if not os.path.exists(path):
        raise LedgerError(name, "is not there", hint="Check the folder of the node.")
    if not os.path.isfile(path):
        raise LedgerError(name, "is no ordinary file", hint="Check the folder of the node.")
    try:
        connection = apsw.Connection(path, flags=apsw.SQLITE_OPEN_READWRITE)
    except apsw.Error as error:
        raise failure(name, error) from error
    set_up(name, connection)
    return connection


def set_up(name: str, connection: apsw.Connection) -> None:
    """Set a connection up as ours are, or close it.

    Raises:
        LedgerError: its file is another application's or a later version's, or cannot be read.
    """
    try:
        connection.set_busy_timeout(_PATIENCE)
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        _demand_ours(name, connection)
        for pragma in _OURS:
            connection.execute(pragma).fetchall()
    except BaseException as error:
        with suppress(apsw.Error):
            connection.close()
        if isinstance(error, apsw.Error):
            raise failure(name, error) from error
        raise


def make(path: str) -> None:
    """Make the file of a ledger without entries: all of it or nothing.

    Raises:
        LedgerError: something is there, or it cannot be made.
    """
    name = printable(path)
    _demand_sqlite(name)
    _demand_name(name, path)
    if os.path.lexists(path):
        raise LedgerError(name, "is there already, and stays", hint="Open it, or name another.")
    # Under another name also because SQLite takes out the journal of its making without syncing
    # the folder: one that came back after a loss of power would be taken for the ledger's own.
    try:
        opened, beside = new_file(path)
        os.close(opened)
        try:
            fill(apsw.Connection(beside, flags=apsw.SQLITE_OPEN_READWRITE))
            os.link(beside, path)  # unlike a rename it never replaces what is there
        finally:
            os.unlink(beside)
        sync(os.path.dirname(path))
    except apsw.Error as error:
        raise failure(name, error) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise LedgerError(name, f"cannot be made ({reason})") from error


def fill(connection: apsw.Connection) -> None:
    """Write our schema and marks into an empty file, and close it."""
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(
            f"BEGIN IMMEDIATE; {schema('ledger')}; {schema('act')};"
            f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; COMMIT"
        )
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _demand_sqlite(name: str) -> None:
    found = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    if found < OLDEST:
        raise LedgerError(
            name,
            f"is not opened by SQLite {apsw.sqlite_lib_version()}",
            hint="Install apsw with SQLite {}.{}.{} or later.".format(*OLDEST),
        )


def _demand_name(name: str, path: str) -> None:
    try:
        path.encode()
    except UnicodeEncodeError as error:
        raise LedgerError(
            name, "has a name that is no UTF-8, which SQLite needs", hint="Rename its folder."
        ) from error


def _demand_ours(name: str, connection: apsw.Connection) -> None:
    application, version, mode = (
        connection.pragma(each) for each in ("application_id", "user_version", "journal_mode")
    )
    if application != APPLICATION:
        raise LedgerError(
            name,
            "is no ledger of Paraph",
            hint="Check which file it is; nothing in it was changed.",
        )
    if version != VERSION:
        raise LedgerError(
            name,
            f"is of version {version} of the ledger, and this Paraph knows version {VERSION}",
            hint="Open it with the Paraph that wrote it, or a later one.",
        )
    if mode != "wal":
        raise LedgerError(
            name,
            f"is in the journal mode {mode}, not wal",
            hint="Somebody changed it; bring it back from a backup.",
        )
