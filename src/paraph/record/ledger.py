"""The ledger: what a node keeps of all logs that it has, and may only add to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol


class Row(NamedTuple):
    """An entry of a log as a ledger keeps it: the hash of its leaf, and its envelope's one form.

    `envelope` is empty where the entry is withheld: of a log of somebody else its hash may be all
    that is known.
    """

    leaf: bytes
    envelope: bytes


class Added(NamedTuple):
    """Entries that come behind the first `since` of a log, and notes on it; both may be none.

    Notes are what the node of the log signed of it: heads, and words on what it withholds.

    `shown` are entries that were withheld until now, by their place.
    """

    agreement: str
    party: str
    since: int
    rows: tuple[Row, ...] = ()
    notes: tuple[bytes, ...] = ()
    shown: tuple[tuple[int, bytes], ...] = ()


class Found(NamedTuple):
    """Where an act stands: in whose log of which agreement, and how many entries before it."""

    act: str
    agreement: str
    party: str
    place: int


class Ledger(Protocol):
    """Where logs are kept. Nothing in it is ever changed or taken out."""

    def agreements(self) -> tuple[str, ...]:
        """Return the agreements of which there is an entry, in the order in which they came."""
        ...

    def parties(self, agreement: str) -> tuple[str, ...]:
        """Return the parties of whose log of an agreement there is an entry, by name."""
        ...

    def size(self, agreement: str, party: str) -> int:
        """Return how many entries a log has."""
        ...

    def rows(self, agreement: str, party: str, since: int = 0) -> Iterator[Row]:
        """Yield the entries of a log behind the first `since`, the oldest first."""
        ...

    def notes(self, agreement: str, party: str) -> tuple[bytes, ...]:
        """Return the notes on a log, heads and words, in the order in which they came."""
        ...

    def find(self, beginning: str) -> tuple[Found, ...]:
        """Return the acts whose digest begins so ("sha256:4f1e"), at most 100, by digest."""
        ...

    def append(self, additions: Sequence[Added]) -> None:
        """Keep all of it or nothing, for good when this returns.

        Notes that are kept already are passed over.

        Raises:
            ConflictError: a log has not just `since` entries (somebody else wrote first), or an
                entry that is shown is none that was withheld, or has another hash.
            LedgerError: it could not be kept; nothing was.
        """
        ...

    def rebuild(self) -> int:
        """Make anew whatever serves to find acts, and return of how many entries."""
        ...
