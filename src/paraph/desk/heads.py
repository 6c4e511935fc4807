"""Heads that are handed in: which of them a node keeps, and with which lines under them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from paraph.record.checkpoint import head
from paraph.record.cosignature import CosignerKey, cosign
from paraph.record.keys import Signer
from paraph.record.log import Log, note_digest
from paraph.record.note import COSIGNATURE, ED25519, LogKey, Note, Signature, Verifier, VerifierKey

TIMES = 4
"""Cosignatures of one head by one party that are kept; no node makes more than one."""


def news(log: Log, known: Iterable[Note], named: Collection[str], *, own: bool) -> Iterator[Note]:
    """Yield what a node keeps of the heads of a log, of which it has those that are `known`.

    That is each that an act names by its digest, as it stands; and of others the first of its size
    and what the other parties' nodes have cosigned of it. Lines that are of nobody are left out, as
    is a head of the `own` log under which nobody else has put a line. All heads must be sound.
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
            if line not in lines and len(lines) < TIMES:
                lines.add(line)
                fresh.append(line)
        if note_digest(each) in named:
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
