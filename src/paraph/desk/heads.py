"""Heads that are handed in: which of them a node keeps, and with which lines under them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from itertools import accumulate, chain

from paraph.record.checkpoint import head
from paraph.record.cosignature import CosignerKey, cosign, time_of
from paraph.record.keys import Signer
from paraph.record.log import TOLERANCE, Log, note_digest
from paraph.record.note import COSIGNATURE, ED25519, LogKey, Note, Signature, Verifier, VerifierKey

TIMES = 4
"""Cosignatures of one head by one party that are kept; no node makes more than one."""


def false(log: Log, known: Iterable[Note], now: int) -> frozenset[Signature]:
    """Return the cosignatures of a log that no right clock made, as far as a node can tell.

    They are of a time that is not yet, or earlier than the time at which the same node cosigned
    what was there before, of which this node has a head that is `known`. It has a day to be wrong.
    """
    had = frozenset(known)
    shown = [each for each in log.notes if each not in had]
    names = {note_digest(each) for each in had} if shown else set()
    told: dict[str, list[tuple[int, int]]] = {}
    for at, name, seen in log.cosigned:
        for party, time in seen:
            if name in names and time <= now + TOLERANCE:
                told.setdefault(party, []).append((at.size, time))
    before = {party: _rising(pairs) for party, pairs in told.items()}
    found = set()
    for each in shown:
        size = head(each).size
        for line in cosignatures(log, each):
            sizes, times = before.get(line.name, ([], [0]))
            time, last = time_of(line.value), times[bisect_right(sizes, size)]
            if not last - TOLERANCE <= time <= now + TOLERANCE:
                found.add(line)
    return frozenset(found)


def _rising(pairs: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return sizes in order, and the latest time up to each number of them."""
    pairs = sorted(pairs)
    latest = accumulate([time for _, time in pairs], max, initial=0)
    return [size for size, _ in pairs], list(latest)


def news(
    log: Log,
    known: Iterable[Note],
    named: Collection[str],
    barred: Collection[Signature] = (),
    *,
    own: bool,
) -> Iterator[Note]:
    """Yield what a node keeps of the heads of a log, of which it has those that are `known`.

    That is each that an act names by its digest, as it stands; and of others the first of its size
    and what the other parties' nodes have cosigned of it. Lines that are of nobody or `barred` are
    left out, as is a head of the `own` log under which nobody else has put a line. All heads must
    be sound.
    """
    had = dict.fromkeys(known)
    shown = [each for each in log.notes if each not in had]
    sizes = {head(each).size for each in shown}
    seen: dict[tuple[int, str], set[Signature]] = {}
    there = set[int]()
    for each in had:
        if (size := head(each).size) in sizes:
            there.add(size)
            for line in cosignatures(log, each):
                seen.setdefault((size, line.name), set()).add(line)
    for each in shown:
        size, fresh = head(each).size, []
        for line in cosignatures(log, each):
            lines = seen.setdefault((size, line.name), set())
            if line not in barred and line not in lines and len(lines) < TIMES:
                lines.add(line)
                fresh.append(line)
        if note_digest(each) in named and not any(line in barred for line in each.signatures):
            there.add(size)
            yield each
        elif fresh or (size not in there and not own):
            there.add(size)
            yield Note(each.text, (_signature(log, each), *fresh))


def cosignatures(log: Log, note: Note) -> Iterator[Signature]:
    """Yield the lines by which parties' nodes have cosigned a head, of those that hold."""
    keys = [
        CosignerKey(VerifierKey(party, COSIGNATURE, key.raw))
        for party, key in log.cosigners.items()
    ]
    yield from chain.from_iterable(_lines(note, key) for key in keys)


def cosigned(log: Log, party: str, signer: Signer, seconds: int) -> Note | None:
    """Return the latest head of a log of somebody else with the party's own cosignature.

    Nothing comes out where it has cosigned that head, or where no head is over all entries.
    """
    latest = [each for each in log.notes if head(each).size == len(log.entries)]
    key = VerifierKey(party, COSIGNATURE, signer.public_key.raw)
    if not latest or any(True for each in latest for _ in _lines(each, CosignerKey(key))):
        return None
    first = latest[0]
    bare = Note(first.text, (_signature(log, first),))
    return Note(bare.text, (*bare.signatures, cosign(bare, key, signer, seconds)))


def _signature(log: Log, note: Note) -> Signature:
    """Return the line by which the log's node has signed a head that is sound."""
    return next(_lines(note, LogKey(VerifierKey(log.party, ED25519, log.key.raw))))


def _lines(note: Note, verifier: Verifier) -> Iterator[Signature]:
    name = verifier.key.name, verifier.key.hash
    for each in note.signatures:
        if (each.name, each.hash) == name and verifier.verify(note.text, each.value):
            yield each
