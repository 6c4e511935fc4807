"""Entries and ledgers for tests of the store."""

from __future__ import annotations

from functools import cache

from tests.log_kit import Pen

from paraph.record.ledger import Added, Ledger, Row
from paraph.record.signing import form, identity, parse, sign
from paraph.record.tree import leaf

ONE, OTHER = f"sha256:{'1' * 64}", f"sha256:{'2' * 64}"


@cache
def envelope(number: int, size: int = 0) -> bytes:
    """Return the envelope of the act of this number, whose payload has at least `size` bytes."""
    return form(sign("text/plain", b"act %d".ljust(size) % number, Pen("holm")))


def row(number: int, size: int = 0) -> Row:
    content = envelope(number, size)
    return Row(leaf(content), content)


def rows(*numbers: int) -> tuple[Row, ...]:
    return tuple(map(row, numbers))


def withheld(number: int) -> Row:
    return row(number)._replace(envelope=b"")


def act(number: int) -> str:
    return identity(parse(envelope(number)))


def added(since: int, *numbers: int, notes: tuple[bytes, ...] = (), party: str = "alda") -> Added:
    return Added(ONE, party, since, rows(*numbers), notes)


def told(ledger: Ledger) -> object:
    """Return all that a ledger tells."""
    return [
        (
            agreement,
            party,
            ledger.size(agreement, party),
            list(ledger.rows(agreement, party)),
            ledger.notes(agreement, party),
        )
        for agreement in ledger.agreements()
        for party in ledger.parties(agreement)
    ] + [ledger.find("")]
