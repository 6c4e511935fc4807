"""Faults of a ledger's file, each in a sentence and with what to do about it."""

from __future__ import annotations

from typing import NamedTuple

import apsw

from paraph.errors import LedgerError


class Fault(NamedTuple):
    """What is wrong with a file, and what to do about it."""

    what: str
    hint: str


_CORRUPT = Fault(
    "is damaged",
    "Keep it as it is, and bring the last good copy back from a backup, or join and import anew.",
)
_FOREIGN = Fault("is no ledger of Paraph", "Check which file it is; nothing in it was changed.")
_FORBIDDEN = Fault("may not be written to", "Ask its owner for the right to write to it.")
_FAULTS: tuple[tuple[type[apsw.Error], Fault], ...] = (
    (apsw.BusyError, Fault("is in use by another program", "Wait until that ends, and try again.")),
    (apsw.LockedError, Fault("is being read just now", "Try again when the reading has ended.")),
    (apsw.FullError, Fault("has no room left on its disk", "Free some space, and try again.")),
    (apsw.ReadOnlyError, _FORBIDDEN),
    (apsw.PermissionsError, _FORBIDDEN),
    (apsw.AuthError, _FORBIDDEN),
    (apsw.NotADBError, _FOREIGN),
    (apsw.CorruptError, _CORRUPT),
    (apsw.CantOpenError, Fault("cannot be opened", "Check whose the file and its folder are.")),
    (
        apsw.IOError,
        Fault("could not be read or written by its disk", "Check the disk, and what room it has."),
    ),
    (apsw.NoMemError, Fault("needs more memory than there is", "Close something, and try again.")),
    (apsw.ConstraintError, Fault("refuses what was to be kept", "Nothing was kept.")),
)
_OTHER = Fault("cannot be read or written", "Check the file and its disk.")

IN_DOUBT = Fault(
    "failed while an entry was being kept, and whether it was kept is not known",
    "Check the disk, open the ledger again and look before anything is repeated.",
)


def failure(name: str, error: apsw.Error) -> LedgerError:
    """Return the error of a ledger that says what SQLite says of its file."""
    fault = next((fault for kind, fault in _FAULTS if isinstance(error, kind)), _OTHER)
    return LedgerError(name, f"{fault.what} ({error})", hint=fault.hint)


def in_doubt(name: str, error: apsw.Error) -> LedgerError:
    """Return the error of an entry of which nobody knows whether it was kept."""
    return LedgerError(name, f"{IN_DOUBT.what} ({error})", hint=IN_DOUBT.hint)
