"""Entering: what every ledger demands of an entry before it is kept."""

from __future__ import annotations

from paraph.errors import LedgerError, RecordError
from paraph.record import signing
from paraph.record.ledger import Added, Row
from paraph.record.tree import HASH, leaf


def act_of(ledger: str, where: str, row: Row) -> str:
    """Return the digest by which acts name the act of an entry; empty if it is withheld.

    Raises:
        LedgerError: the leaf is no hash or not that of the envelope, or the envelope is none.
    """
    if len(row.leaf) != HASH:
        raise LedgerError(ledger, f"the leaf of {where} has not {HASH} bytes", hint=_HINT)
    if not row.envelope:
        return ""
    if leaf(row.envelope) != row.leaf:
        raise LedgerError(ledger, f"the leaf of {where} is not that of its envelope", hint=_HINT)
    try:
        return signing.identity(signing.parse(row.envelope))
    except RecordError as error:
        raise LedgerError(ledger, f"{where} is no envelope: {error}", hint=_HINT) from error


def named(added: Added, place: int) -> str:
    """Return how an error calls an entry of a log."""
    return f"entry {place} of the log of {added.party}"


def moved(added: Added, size: int) -> str:
    """Say that a log has not as many entries as somebody thought who added to it."""
    return f"the log of {added.party} has {size} entries, not {added.since}"


def twice(added: Added, place: int) -> str:
    """Say that an entry stands in its log already."""
    return f"{named(added, place)} stands in that log already"


def not_withheld(added: Added, place: int) -> str:
    """Say that there is nothing to be shown at a place."""
    return f"{named(added, place)} is not withheld, so it cannot be shown"


def other_hash(added: Added, place: int) -> str:
    """Say that what is shown is not what was withheld."""
    return f"{named(added, place)} has another hash than what is shown"


_HINT = "Nothing was kept. Ask for the entries again where they came from."
