"""Exchange: what a node hands out of its record, and what it takes in of another node's."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from paraph.agreement.act import Act, Genesis
from paraph.agreement.entry import Entry
from paraph.desk.desk import Desk
from paraph.desk.heads import cosigned, false, news
from paraph.desk.lacking import demand_blobs, disposed, lacking
from paraph.desk.matter import Matter
from paraph.desk.recording import row
from paraph.desk.room import demand_room
from paraph.errors import LedgerError, RecordError, UsageError
from paraph.record import fork, note
from paraph.record.checkpoint import Checkpoint, head
from paraph.record.disclosure import disclose, named
from paraph.record.entries import entries
from paraph.record.fork import Fork
from paraph.record.held import Held, Part, genesis_of, logs_of
from paraph.record.keys import PublicKey, Signer
from paraph.record.ledger import Added, Row
from paraph.record.log import Log, Withheld, origin, seconds
from paraph.record.note import ED25519, Note, VerifierKey
from paraph.record.signing import Envelope, form, identity, signers
from paraph.record.vouching import needed, speaker, vouch, vouched


class Forked(NamedTuple):
    """Another party's log tells two stories; `evidence` convinces whoever knows its key."""

    party: str
    why: str
    evidence: Fork | None


class Taken(NamedTuple):
    """What was new in a bundle: entries of each log, heads, blobs; and logs that were older.

    `shown` counts entries that were withheld until now; `absent` are logs that it does not have.
    `aside` are the parties of whose nodes cosignatures were set aside, as no right clock made them.
    """

    entries: Mapping[str, int]
    heads: int
    blobs: int
    older: tuple[str, ...]
    shown: Mapping[str, int]
    absent: tuple[str, ...]
    aside: tuple[str, ...] = ()


def sign_head(desk: Desk, matter: Matter, signer: Signer) -> None:
    """Sign the head of the own log and keep it, if there is none of its size yet.

    Raises:
        UsageError: the signer has another key than the agreement names for the log.
    """
    log = matter.log
    if signer.public_key != log.key:
        raise UsageError(
            f"the log of {log.party} has the key {log.key} in this agreement, "
            f"and this node signs heads with {signer.public_key}"
        )
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

    Raises:
        RecordError: a blob is missing that an act names which is shown.
    """
    log = matter.log

    def shown(party: str, _place: int, act: Act) -> bool:
        return party != matter.party or act.kind not in withhold

    held = disclose(matter.held, shown)
    seen = [each for each in matter.entries if shown(each.party, each.place, each.act)]
    gone = disposed(seen)  # what was taken in without it is handed on so
    demand_blobs(lacking(seen, lambda name: name in matter.held.blobs or name in gone))
    places = [
        at
        for at, (entry, before) in enumerate(
            zip(held.parts[matter.party].entries, log.entries, strict=True)
        )
        if isinstance(entry, Withheld) and isinstance(before, Envelope)
    ]
    # What another party withholds from this node stays withheld, on that party's word.
    given = needed(held._replace(vouched=matter.held.vouched))
    theirs = [each for each in given if speaker(each) != matter.party]
    return held._replace(vouched=(*theirs, *vouch(log, places, signer)))


def look_over(held: Held) -> None:
    """Look over a record of which a node has nothing yet, before it signs anything because of it.

    Raises:
        RecordError: it does not hold together, or a log does not open with the genesis, signed.
    """
    logs = logs_of(vouched(held))
    for log in logs.values():
        _demand_opened(genesis_of(held), log)
        if why := log.check():
            raise RecordError("the record:", why)
        _demand_headed(log)
    entries(logs)


def take(desk: Desk, held: Held, signer: Signer) -> Taken | Forked:
    """Take in what is new of a record, all or nothing, and cosign the heads of other parties.

    Each log must hold together and carry on what the node has of it; what is older adds nothing.
    Of the own log nothing is taken but cosignatures, and of blobs those alone that acts name: they
    are kept first, so that an act never stands there without them, unless one tells that they were
    disposed of. What the node has lost of acts that it has is not asked of others. A cosignature of
    a time that is not yet, or that contradicts an earlier one, is set aside: acts would be judged
    by it for ever.

    Raises:
        RecordError: the record does not hold together, is of another agreement, lacks a blob that a
            new act names, has more of the own log than the node has (whose ledger is then an old
            copy), or has blobs for which no bundle would have room beside those of the node.
        LedgerError: it could not be kept.
    """
    logs = logs_of(vouched(held))
    matter = desk.matter(held.agreement)
    for party, log in logs.items():
        _demand_opened(matter.genesis, log)
        if found := _forked(desk, matter, party, log):
            return found
    # Words that contradict those which the node has would else be kept, and shut it.
    known = logs_of(vouched(_merged(matter, held)))
    made = entries(known)  # says what does not hold together, before anything is kept
    had = {each for entry in matter.entries for each in named(entry.act)}
    here = held.blobs.keys() | had
    demand_blobs(lacking(made, lambda name: name in here or name in desk.blobs))
    relied_on = {each.cosigned for entry in made for each in entry.act.seen}
    now = seconds(desk.now())
    additions, older, many = [], [], 0
    aside = set[str]()
    for party, told in known.items():
        mine = matter.logs.get(party)
        since = len(mine.entries) if mine else 0
        before = mine.notes if mine else ()
        barred = false(told, before, now)
        aside |= {line.name for line in barred}
        heads = [*news(told, before, relied_on, barred, own=party == desk.party)]
        if party != desk.party and (new := cosigned(told, desk.party, signer, now)):
            heads.append(new)
        many += len(heads)
        has = held.parts.get(party)
        if has is not None and len(has.entries) < since and party != desk.party:
            older.append(party)
        additions.append(
            Added(
                held.agreement,
                party,
                since,
                tuple(map(_row, told.entries[since:])),
                (*map(bytes, heads), *_words(matter, held, party)),
                tuple(_shown(mine, told)) if mine else (),
            )
        )
    fresh = [each for name, each in _named(made, held) if not _has(desk, name, each)]
    demand_room(desk, [each.act for each in made], fresh)
    for each in fresh:
        desk.keep(each)
    desk.ledger.append([each for each in additions if each.rows or each.notes or each.shown])
    return Taken(
        {each.party: len(each.rows) for each in additions if each.rows},
        many,
        len(fresh),
        tuple(older),
        {each.party: len(each.shown) for each in additions if each.shown},
        tuple([party for party in known if party not in held.parts and party != desk.party]),
        tuple(sorted(aside)),
    )


def _demand_opened(genesis: Genesis, log: Log) -> None:
    """Refuse a log that does not show the genesis first, signed by the party's root keys."""
    first = log.entries[0] if log.entries else None
    if not isinstance(first, Envelope) or identity(first) != log.agreement:
        raise RecordError(f"the log of {log.party}", "does not begin with the agreement's genesis")
    party = next(each for each in genesis.parties if each.party == log.party)
    roots = {PublicKey.read(each.key): each.person for each in party.keys}
    people = {roots[key] for key in signers(first, roots)}
    if not party.quorum or len(people) < party.quorum:
        why = "begins with a genesis that too few signed of those who hold the party's root keys"
        raise RecordError(f"the log of {log.party}", why)


def _demand_headed(log: Log) -> None:
    """Refuse a log that has entries behind the last head: these convict nobody."""
    if max([head(each).size for each in log.notes], default=0) < len(log.entries):
        raise RecordError(f"the log of {log.party}", "is not under a head that its node has signed")


def _forked(desk: Desk, matter: Matter, party: str, log: Log) -> Forked | None:
    """Return that a log is not the one that the node knows, or nothing where it is.

    Raises:
        RecordError: it does not hold together, what it has is not all under a head (so that it
            convicts nobody), or it is the own log, and has what the node has not.
    """
    if why := log.check():
        raise RecordError("the record:", why)
    mine = matter.logs.get(party)
    both = min(len(log.entries), len(mine.entries) if mine else 0)
    place = next(
        (at for at in range(both) if mine and mine.tree.leaf(at) != log.tree.leaf(at)), None
    )
    over = max([head(each).size for each in log.notes], default=0)
    if party == desk.party:
        if place is not None and over <= place:
            why = f"has another entry {place} there than here, and no head is over it"
            raise RecordError("the own log", why)
        if place is None and len(log.entries) > both:
            raise RecordError(
                "the own log",
                f"has {len(log.entries)} entries there, and {both} here",
                hint="The ledger of this node is an old copy: restore the latest one.",
            )
    else:
        _demand_headed(log)
    if place is None:
        return None
    if mine is None:
        raise TypeError(mine)
    why = f"its entry {place} is not the one that this node has"
    pairs = [
        (first, second)
        for first in mine.notes
        for second in log.notes
        if head(first).size > place and head(second).size > place
    ]
    evidence = fork.find(pairs[0][0], mine.tree, pairs[0][1], log.tree) if pairs else None
    return Forked(party, why, evidence)


def _merged(matter: Matter, held: Held) -> Held:
    """Return the logs and words that the node has with what it is shown, without blobs."""
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
    words = tuple(dict.fromkeys((*matter.held.vouched, *held.vouched)))
    return Held(held.agreement, parts, words, {})


def _named(made: Iterable[Entry], held: Held) -> Iterator[tuple[str, bytes]]:
    """Yield the blobs of a record that acts name, each once."""
    names = dict.fromkeys(chain.from_iterable(named(each.act) for each in made))
    for name in names:
        if name in held.blobs:
            yield name, held.blobs[name]


def _words(matter: Matter, held: Held, party: str) -> Iterator[bytes]:
    """Yield the words of another party on what it withholds, which the node has not yet."""
    if party == matter.party:
        return
    for envelope in needed(held):
        if speaker(envelope) == party and envelope not in matter.held.vouched:
            yield form(envelope)


def _has(desk: Desk, name: str, content: bytes) -> bool:
    """Whether a blob is kept and whole: what was damaged is kept anew."""
    try:
        return desk.blobs[name] == content
    except (KeyError, LedgerError):
        return False


def _row(entry: Envelope | Withheld) -> Row:
    return Row(entry.leaf, b"") if isinstance(entry, Withheld) else row(entry)


def _shown(mine: Log, log: Log) -> Iterator[tuple[int, bytes]]:
    """Yield entries that were withheld until now, by their place."""
    for at, (old, new) in enumerate(zip(mine.entries, log.entries, strict=False)):
        if isinstance(old, Withheld) and isinstance(new, Envelope):
            yield at, form(new)
