"""A party's log: its entries in order, its signed heads, and what these prove of time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from itertools import accumulate
from typing import NamedTuple

from paraph.errors import RecordError
from paraph.record.checkpoint import Checkpoint, head
from paraph.record.cosignature import CosignerKey, times
from paraph.record.keys import PublicKey
from paraph.record.note import COSIGNATURE, ED25519, LogKey, Note, VerifierKey, verify
from paraph.record.signing import Envelope, form, identity
from paraph.record.tree import Tree

_LATEST = 253402300799  # the last second that has four figures for its year
TOLERANCE = 24 * 3600
"""Seconds by which the clocks of two nodes may differ before one of them is told to be wrong."""
PREFIX = "paraph.log/1"


def origin(agreement: str, party: str) -> str:
    """Return the line by which heads name the log of a party of an agreement."""
    return f"{PREFIX} {agreement} {party}"


class Withheld(NamedTuple):
    """An entry of which only the hash is shown.

    `kind` is of which kind its act is, on the word of the party's node; empty without its word.
    """

    leaf: bytes
    kind: str = ""


@dataclass(frozen=True)
class Log:
    """The log of one party, as somebody hands it out; `check` says whether it holds together.

    `key` is that with which its node signs heads, and `cosigners` are those of other parties' nodes
    by party. `notes` are heads, in any order.
    """

    agreement: str
    party: str
    key: PublicKey
    cosigners: Mapping[str, PublicKey]
    entries: Sequence[Envelope | Withheld]
    notes: Sequence[Note]

    @cached_property
    def tree(self) -> Tree:
        """The tree over the canonical bytes of the entries."""
        tree = Tree()
        for entry in self.entries:
            if isinstance(entry, Withheld):
                tree.append_leaf(entry.leaf)
            else:
                tree.append(form(entry))
        return tree

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The digests by which acts name the acts of this log, by place; nothing if withheld."""
        return tuple(
            ["" if isinstance(each, Withheld) else identity(each) for each in self.entries]
        )

    def check(self) -> str:
        """Say why the log and its heads do not hold together; empty where they do.

        Every head must be of this log, signed by its key, and of the root that the entries have;
        no act stands twice, in whatever envelope.
        """
        shown = list(filter(None, self.ids))
        if len(set(shown)) != len(shown):
            return f"the log of {self.party} has one act twice"
        verifier = LogKey(VerifierKey(self.party, ED25519, self.key.raw))
        for note in self.notes:
            if why := self._fault(note, verifier):
                return f"the log of {self.party}: {why}"
        return ""

    def _fault(self, note: Note, verifier: LogKey) -> str:
        try:
            shown = head(note)
        except RecordError as error:
            return str(error)
        if shown.origin != origin(self.agreement, self.party):
            return f"a head is of another log, {shown.origin!r}"
        if why := verify(note, (verifier,)):
            return f"a head of {shown.size} entries is not to be believed: {why}"
        if shown.size > len(self.entries):
            return f"a head has {shown.size} entries, and {len(self.entries)} are here"
        if shown.root != self.tree.root(shown.size):
            return f"the head of {shown.size} entries is of others than are here"
        return ""

    @cached_property
    def cosigned(self) -> tuple[tuple[Checkpoint, str, tuple[tuple[str, int], ...]], ...]:
        """Each head with the digest of its note, and who cosigned it when."""
        found = []
        for note in self.notes:
            seen = [
                (party, time)
                for party, key in sorted(self.cosigners.items())
                for time in times(note, CosignerKey(VerifierKey(party, COSIGNATURE, key.raw)))
            ]
            found.append((head(note), note_digest(note), tuple(seen)))
        return tuple(found)

    def until(self, place: int) -> str:
        """Return by when the entry at a place was surely there: the first cosigned head with it."""
        sizes, times_ = self._first
        at = bisect_right(sizes, place)
        return instant(times_[at]) if at < len(sizes) else ""

    @cached_property
    def _first(self) -> tuple[list[int], list[int]]:
        """The sizes of cosigned heads in order, and the first time of each or of a later one."""
        held = sorted((shown.size, time) for shown, _, seen in self.cosigned for _, time in seen)
        first = list(accumulate([time for _, time in reversed(held)], min))
        return [size for size, _ in held], first[::-1]

    @cached_property
    def _by_name(self) -> Mapping[str, list[tuple[str, int]]]:
        """Who cosigned a note when, by its digest."""
        held: dict[str, list[tuple[str, int]]] = {}
        for _, name, seen in self.cosigned:
            held.setdefault(name, []).extend(seen)
        return held

    def cosigned_at(self, note: str, author: str = "") -> str:
        """Return the last time in a note of this log, which its digest names; nothing without one.

        Whoever names it made their act later. What the `author`'s own party cosigned is left out:
        it is no more than a claim.
        """
        held = [time for party, time in self._by_name.get(note, ()) if party != author]
        return instant(max(held)) if held else ""

    def latest(self, author: str) -> str:
        """Return the digest of the note that proves the latest time to an author's party, if any.

        That is what an act names to be proven later than it.
        """
        held = [
            (time, name)
            for _, name, seen in self.cosigned
            for party, time in seen
            if party != author
        ]
        return max(held)[1] if held else ""


def note_digest(note: Note) -> str:
    """Return the digest by which acts name a note."""
    return f"sha256:{sha256(bytes(note)).hexdigest()}"


def instant(seconds: int) -> str:
    """Return POSIX seconds as acts write instants; nothing of years beyond 9999."""
    if not 0 <= seconds <= _LATEST:
        return ""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds(instant_: str) -> int:
    """Return an instant as POSIX seconds."""
    return int(datetime.fromisoformat(instant_).timestamp())


def in_order(
    sizes: Mapping[str, int], seen: Mapping[tuple[str, int], Mapping[str, int]]
) -> list[tuple[str, int]]:
    """Return the entries of several logs in an order in which each comes after all that it knew.

    `sizes` says how many entries each log has, `seen` how many of each log an entry knew. Among
    entries that do not know each other, those of the first log by name come first.

    Raises:
        RecordError: entries know each other in a circle, or more than there is.
    """
    done = dict.fromkeys(sorted(sizes), 0)
    order: list[tuple[str, int]] = []
    while len(order) < sum(sizes.values()):
        ready = next(_ready(done, sizes, seen), None)
        if ready is None:
            raise RecordError("the logs", "know each other in a circle, or more than there is")
        order.append(ready)
        done[ready[0]] += 1
    return order


def _ready(
    done: Mapping[str, int],
    sizes: Mapping[str, int],
    seen: Mapping[tuple[str, int], Mapping[str, int]],
) -> Iterator[tuple[str, int]]:
    for party, place in done.items():
        if place == sizes[party]:
            continue
        known = seen.get((party, place), {})
        if all(size <= done.get(other, 0) for other, size in known.items() if other != party):
            yield party, place
