"""Exchange: what a node hands out of its record, and what it takes in of another node's."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from paraph.agreement.act import Act
from paraph.desk.desk import Desk
from paraph.desk.matter import Matter
from paraph.desk.recording import row
from paraph.errors import RecordError
from paraph.record import fork, note
from paraph.record.acts import act_of
from paraph.record.checkpoint import Checkpoint, head
from paraph.record.cosignature import CosignerKey, cosign, times
from paraph.record.disclosure import disclose, named
from paraph.record.entries import entries
from paraph.record.fork import Fork
from paraph.record.held import Held, Part, logs_of
from paraph.record.keys import Signer
from paraph.record.ledger import Added, Row
from paraph.record.log import Log, Withheld, origin
from paraph.record.note import COSIGNATURE, ED25519, Note, VerifierKey
from paraph.record.signing import Envelope, form
from paraph.record.vouching import vouch


class Forked(NamedTuple):
    """Another party's log tells two stories; `evidence` convinces whoever knows its key."""

    party: str
    why: str
    evidence: Fork | None


class Taken(NamedTuple):
    """What was new in a bundle: entries of each log, heads, blobs; and logs that were older."""

    entries: Mapping[str, int]
    heads: int
    blobs: int
    older: tuple[str, ...]


def sign_head(desk: Desk, matter: Matter, signer: Signer) -> None:
    """Sign the head of the own log and keep it, if there is none of its size yet."""
    log = matter.log
    size = len(log.entries)
    if any(head(each).size == size for each in log.notes):
        return
    text = str(Checkpoint(origin(matter.agreement, desk.party), size, log.tree.root(size)))
    key = VerifierKey(desk.party, ED25519, signer.public_key.raw)
    made = Note(text, (note.sign(text, key, signer),))
    desk.ledger.append([Added(matter.agreement, desk.party, size, notes=(bytes(made),))])


def handed_out(matter: Matter, withhold: Collection[str], signer: Signer) -> Held:
    """Return what a node hands out of an agreement: all logs, and the blobs that their acts name.

    Own acts of the kinds `withhold` are withheld, and the node vouches that they are of these.
    """
    log = matter.log

    def shown(party: str, _place: int, act: Act) -> bool:
        return party != matter.party or act.kind not in withhold

    held = disclose(matter.held, shown)
    places = [
        at
        for at, (entry, before) in enumerate(
            zip(held.parts[matter.party].entries, log.entries, strict=True)
        )
        if isinstance(entry, Withheld) and isinstance(before, Envelope)
    ]
    return held._replace(vouched=vouch(log, places, signer))


def take(desk: Desk, held: Held, signer: Signer) -> Taken | Forked:
    """Take in what is new of a record, all or nothing, and cosign the heads of other parties.

    Each log must hold together and carry on what the node has of it; what is older adds nothing.
    Of the own log nothing is taken but cosignatures.

    Raises:
        RecordError: the record does not hold together, is of another agreement, or has more of the
            own log than the node has (whose ledger is then an old copy).
        LedgerError: it could not be kept.
    """
    logs = logs_of(held)
    matter = desk.matter(held.agreement)
    for party, log in logs.items():
        if found := _forked(desk, matter, party, log):
            return found
    merged = _merged(matter, held)
    known = logs_of(merged)
    entries(known)  # says what does not hold together, before anything is kept
    seconds = int(datetime.fromisoformat(desk.now()).timestamp())
    additions, older = [], []
    for party, told in known.items():
        log = told if party == desk.party else _cosigned(desk.party, told, signer, seconds)
        mine = matter.logs.get(party)
        since = len(mine.entries) if mine else 0
        shown = len(held.parts[party].entries) if party in held.parts else 0
        if shown < since and party != desk.party:
            older.append(party)
        additions.append(
            Added(
                held.agreement,
                party,
                since,
                tuple(map(_row, log.entries[since:])),
                tuple([bytes(each) for each in log.notes if not mine or each not in mine.notes]),
                tuple(_shown(mine, log)) if mine else (),
            )
        )
    wanted = {name for log in known.values() for name in _named(log)}
    fresh = sorted(wanted & held.blobs.keys() - set(desk.blobs))
    for name in fresh:
        desk.keep(held.blobs[name])
    desk.ledger.append([each for each in additions if each.rows or each.notes or each.shown])
    return Taken(
        {each.party: len(each.rows) for each in additions if each.rows},
        sum(len(each.notes) for each in additions),
        len(fresh),
        tuple(older),
    )


def _forked(desk: Desk, matter: Matter, party: str, log: Log) -> Forked | None:
    """Return that a log is not the one that the node knows, or nothing where it is.

    Raises:
        RecordError: it does not hold together, its entries are not all under a head, or it is the
            own log, and has what the node has not.
    """
    if why := log.check():
        raise RecordError("the record:", why)
    mine = matter.logs.get(party)
    both = min(len(log.entries), len(mine.entries) if mine else 0)
    place = next(
        (at for at in range(both) if mine and mine.tree.leaf(at) != log.tree.leaf(at)), None
    )
    if place is None:
        if party == desk.party:
            if len(log.entries) > both:
                raise RecordError(
                    "the own log",
                    f"has {len(log.entries)} entries there, and {both} here",
                    hint="The ledger of this node is an old copy: restore the latest one.",
                )
        elif not any(head(each).size == len(log.entries) for each in log.notes):
            raise RecordError(f"the log of {party}", "is not under a head that its node has signed")
        return None
    why = f"its entry {place} is not the one that this node has"
    if mine is None:
        raise TypeError(mine)
    pairs = [
        (first, second)
        for first in mine.notes
        for second in log.notes
        if head(first).size > place and head(second).size > place
    ]
    evidence = fork.find(pairs[0][0], mine.tree, pairs[0][1], log.tree) if pairs else None
    return Forked(party, why, evidence)


def _merged(matter: Matter, held: Held) -> Held:
    """Return what the node has and what it is shown, as one record."""
    parts = {}
    for party in sorted({*matter.held.parts, *held.parts}):
        mine = matter.held.parts.get(party, Part((), ()))
        theirs = held.parts.get(party, Part((), ()))
        both = min(len(mine.entries), len(theirs.entries))
        pairs = zip(mine.entries[:both], theirs.entries[:both], strict=True)
        shown = [new if isinstance(old, Withheld) else old for old, new in pairs]
        rest = (mine.entries if len(mine.entries) > both else theirs.entries)[both:]
        heads = dict.fromkeys((*mine.notes, *theirs.notes))
        parts[party] = Part((*shown, *rest), tuple(heads))
    return Held(held.agreement, parts, (), {})


def _cosigned(party: str, log: Log, signer: Signer, seconds: int) -> Log:
    """Return a log of another party whose latest head the own node has cosigned."""
    latest = [each for each in log.notes if head(each).size == len(log.entries)]
    key = VerifierKey(party, COSIGNATURE, signer.public_key.raw)
    if not latest or any(times(each, CosignerKey(key)) for each in latest):
        return log
    first = latest[0]
    made = Note(first.text, (*first.signatures, cosign(first, key, signer, seconds)))
    return Log(log.agreement, log.party, log.key, log.cosigners, log.entries, (*log.notes, made))


def _named(log: Log) -> Iterator[str]:
    """Yield the digests of the blobs that acts of a log name: no others are taken in."""
    for entry in log.entries:
        if isinstance(entry, Envelope):
            yield from named(act_of(entry.payload_type, entry.payload))


def _row(entry: Envelope | Withheld) -> Row:
    return Row(entry.leaf, b"") if isinstance(entry, Withheld) else row(entry)


def _shown(mine: Log, log: Log) -> Iterator[tuple[int, bytes]]:
    """Yield entries that were withheld until now, by their place."""
    for at, (old, new) in enumerate(zip(mine.entries, log.entries, strict=False)):
        if isinstance(old, Withheld) and isinstance(new, Envelope):
            yield at, form(new)
