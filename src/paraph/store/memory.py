"""A ledger in memory, for tests and for what need not last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from paraph.errors import ConflictError, LedgerError
from paraph.record.ledger import Added, Found, Row
from paraph.record.tree import leaf
from paraph.store.entering import act_of, moved, named, not_withheld, other_hash, twice

_NAME = "the ledger in memory"
_MOST = 100
"""Acts that are found at once."""


@dataclass
class _Log:
    rows: list[Row] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)
    notes: list[bytes] = field(default_factory=list)

    def copy(self) -> _Log:
        return _Log(list(self.rows), list(self.acts), list(self.notes))


class MemoryLedger:
    """A `Ledger` that lasts as long as this object."""

    def __init__(self) -> None:
        self._logs: dict[tuple[str, str], _Log] = {}
        self._agreements: dict[str, None] = {}

    def agreements(self) -> tuple[str, ...]:
        """Return the agreements of which there is an entry, in the order in which they came."""
        return tuple(self._agreements)

    def parties(self, agreement: str) -> tuple[str, ...]:
        """Return the parties of whose log of an agreement there is an entry, by name."""
        return tuple(
            sorted(party for (of, party), log in self._logs.items() if of == agreement and log.rows)
        )

    def size(self, agreement: str, party: str) -> int:
        """Return how many entries a log has."""
        return len(self._log(agreement, party).rows)

    def rows(self, agreement: str, party: str, since: int = 0) -> Iterator[Row]:
        """Yield the entries of a log behind the first `since`, the oldest first."""
        yield from self._log(agreement, party).rows[max(since, 0) :]

    def notes(self, agreement: str, party: str) -> tuple[bytes, ...]:
        """Return the notes on a log, heads and words, in the order in which they came."""
        return tuple(self._log(agreement, party).notes)

    def find(self, beginning: str) -> tuple[Found, ...]:
        """Return the acts whose digest begins so ("sha256:4f1e"), at most 100, by digest."""
        found = sorted(
            Found(act, agreement, party, place)
            for (agreement, party), log in self._logs.items()
            for place, act in enumerate(log.acts)
            if act and act.startswith(beginning)
        )
        return tuple(found[:_MOST])

    def append(self, additions: Sequence[Added]) -> None:
        """Keep all of it or nothing.

        Raises:
            ConflictError: a log has not just `since` entries, or an entry that is shown is none
                that was withheld, or has another hash.
            LedgerError: an entry is none that a log may have; nothing was kept.
        """
        drawn: dict[tuple[str, str], _Log] = {}
        begun: dict[str, None] = {}
        for added in additions:
            where = added.agreement, added.party
            log = drawn.setdefault(where, self._log(*where).copy())
            if len(log.rows) != added.since:
                raise ConflictError(_NAME, moved(added, len(log.rows)))
            for place, envelope in added.shown:
                _show(log, added, place, envelope)
            _extend(log, added)
            if log.rows:
                begun[added.agreement] = None
            log.notes += [note for note in dict.fromkeys(added.notes) if note not in log.notes]
        self._logs |= drawn
        self._agreements |= begun

    def rebuild(self) -> int:
        """Make anew whatever serves to find acts, and return of how many entries."""
        for (_, party), log in self._logs.items():
            log.acts = [
                act_of(_NAME, f"entry {place} of the log of {party}", row)
                for place, row in enumerate(log.rows)
            ]
        return sum(1 for log in self._logs.values() for act in log.acts if act)

    def _log(self, agreement: str, party: str) -> _Log:
        return self._logs.get((agreement, party)) or _Log()


def _show(log: _Log, added: Added, place: int, envelope: bytes) -> None:
    if not 0 <= place < len(log.rows) or log.rows[place].envelope or not envelope:
        raise ConflictError(_NAME, not_withheld(added, place))
    row = Row(log.rows[place].leaf, envelope)
    if leaf(envelope) != row.leaf:
        raise ConflictError(_NAME, other_hash(added, place))
    log.acts[place] = act_of(_NAME, named(added, place), row)
    log.rows[place] = row


def _extend(log: _Log, added: Added) -> None:
    known = {row.leaf for row in log.rows} if added.rows else set()
    for row in added.rows:
        place = len(log.rows)
        log.acts.append(act_of(_NAME, named(added, place), row))
        if row.leaf in known:
            raise LedgerError(_NAME, twice(added, place))
        known.add(row.leaf)
        log.rows.append(row)
