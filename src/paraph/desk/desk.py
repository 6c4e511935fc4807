"""The desk of a node: what every use case is given, as no use case asks the world for anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from paraph.desk.matter import Matter, choose, look
from paraph.record.ledger import Ledger


@dataclass(frozen=True)
class Desk:
    """A node's party, its ledger and blobs, and what the world says when it is asked.

    `keep` keeps a blob for good and returns its digest; `size` returns how many bytes one has, none
    where it is not there. `now` says what time it is, as acts write
    it; `chance` returns so many bytes that nobody can guess.
    """

    party: str
    ledger: Ledger
    blobs: Mapping[str, bytes]
    keep: Callable[[bytes], str]
    size: Callable[[str], int]
    now: Callable[[], str]
    chance: Callable[[int], bytes]

    def matter(self, agreement: str = "") -> Matter:
        """Return an agreement as the ledger has it now: the one whose digest begins so.

        Raises:
            UsageError: there is none such, or several.
        """
        return look(self.ledger, self.blobs, self.party, choose(self.ledger, agreement))
