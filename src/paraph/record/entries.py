"""Entries: what logs that hold together say, in order: who signed each act, and when it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paraph.agreement import act as acts
from paraph.agreement.act import Act
from paraph.agreement.entry import Entry
from paraph.agreement.window import Proven
from paraph.errors import RecordError
from paraph.record.acts import act_of
from paraph.record.keys import PublicKey
from paraph.record.log import Log, in_order
from paraph.record.signing import Envelope, signers

SPARE, EACH = 16_384, 32
"""Verifications that a record may take beyond those that hints tell: some, and more per entry."""


def entries(logs: Mapping[str, Log]) -> list[Entry]:
    """Return the entries of all logs, by party, each after all that it has seen.

    What stands behind an act in its own log was made no earlier, whether it has seen a head or not.
    What is withheld is left out. A signature counts for a key that the party's own log ever names;
    whether it was in force is for the fold to say. Takes one verification for each signature whose
    hint names its key; for others each key is tried, up to `SPARE` times and `EACH` times an entry.

    Raises:
        RecordError: a log does not hold together, an envelope holds no act, an act has seen a log
            that is not the one here (which is a fork, or a log that somebody wrote anew),
            entries have seen what cannot be, or there are too many signatures without the hint at
            their key.
    """
    for party, log in logs.items():
        if party != log.party:
            raise RecordError("the logs", f"have the log of {log.party} under {party}")
        if why := log.check():
            raise RecordError("the record:", why)
    told = {
        party: [_told(log, place) for place in range(len(log.entries))]
        for party, log in logs.items()
    }
    keys = {party: tuple(_keys(party, told[party])) for party in logs}
    signed_by = _Signers(keys, SPARE + EACH * sum(map(len, told.values())))
    times: dict[Proven, Proven] = {}
    made = []
    latest = dict.fromkeys(logs, "")
    for party, place in _order(logs, told):
        log, act = logs[party], told[party][place]
        envelope = log.entries[place]
        if act and isinstance(envelope, Envelope):
            signed = signed_by.of(party, place, envelope)
            since = max(since_of(logs, party, act), latest[party])
            proven = _proven(since, log.until(place))
            latest[party] = max(proven.since, latest[party])
            proven = times.setdefault(proven, proven)  # most of a long log are alike
            made.append(Entry(log.ids[place], party, place, act, signed, proven))
    return made


def _order(logs: Mapping[str, Log], told: Mapping[str, list[Act | None]]) -> list[tuple[str, int]]:
    """Return the entries of all logs, by party and place, each after all that it has seen."""
    known: dict[tuple[tuple[str, int], ...], Mapping[str, int]] = {}
    seen = {}
    for party, own in told.items():
        for place, act in enumerate(own):
            if act and (sizes := _seen(logs, party, place, act)):
                seen[party, place] = known.setdefault(tuple(sizes.items()), sizes)
    return in_order({party: len(log.entries) for party, log in logs.items()}, seen)


def keys_of(act: Act, party: str) -> list[str]:
    """Return the keys that an act in a party's log names for its people."""
    match act.body:
        case acts.Genesis(parties=parties):
            return [key.key for each in parties if each.party == party for key in each.keys]
        case acts.RootKeys(keys):
            return [each.key for each in keys]
        case acts.Appoint(key):
            return [key.key]
        case _:
            return []


class _Signers:
    """Finds who signed what; tries no more than so many keys to which no hint leads."""

    def __init__(self, keys: Mapping[str, tuple[PublicKey, ...]], most: int) -> None:
        self._keys = {party: {key.fingerprint: key for key in each} for party, each in keys.items()}
        self._names = {key: str(key) for each in keys.values() for key in each}
        self._left = most
        self._shared: dict[frozenset[str], frozenset[str]] = {}

    def of(self, party: str, place: int, envelope: Envelope) -> frozenset[str]:
        """Return the keys of a party that signed an envelope, equal sets as one object.

        Most envelopes have a true hint with each signature: then no other key is looked at.
        """
        keys = self._keys[party]
        hints = {each.keyid for each in envelope.signatures}
        found = signers(envelope, [keys[each] for each in hints if each in keys])
        if len(found) < len(envelope.signatures):
            self._left -= len(envelope.signatures) * len(keys)
            if self._left < 0:
                what = "has signatures that do not hint at their key, after too many such ones"
                raise RecordError(f"entry {place} of the log of {party}", what)
            found = signers(envelope, keys.values())
        signed = frozenset([self._names[key] for key in found])
        return self._shared.setdefault(signed, signed)


def _told(log: Log, place: int) -> Act | None:
    """Return the act at a place, nothing where it is withheld."""
    entry = log.entries[place]
    if not isinstance(entry, Envelope):
        return None
    try:
        return act_of(entry.payload_type, entry.payload)
    except RecordError as error:
        where = f"entry {place} of the log of {log.party}, {error.place}"
        raise RecordError(where, error.what) from error


def _keys(party: str, found: list[Act | None]) -> Iterator[PublicKey]:
    """Yield each key that a party's log ever names for its own people, once."""
    held: set[str] = set()
    for act in filter(None, found):
        for each in keys_of(act, party):
            if each not in held:
                held.add(each)
                yield PublicKey.read(each)


def _seen(logs: Mapping[str, Log], party: str, place: int, act: Act) -> Mapping[str, int]:
    """Return how many entries of other logs an act has seen.

    It was looked whether they are these, in the own log too.
    """
    sizes: dict[str, int] = {}
    for head in act.seen:
        where = f"entry {place} of the log of {party}"
        log = logs.get(head.party)
        if log is None or head.party in sizes:
            raise RecordError(where, f"has seen a log of {head.party} that is not here, or twice")
        if head.size > (place if head.party == party else len(log.entries)):
            raise RecordError(where, f"has seen {head.size} entries of {head.party}: not so many")
        if f"sha256:{log.tree.root(head.size).hex()}" != head.root:
            why = f"has seen other entries of {head.party} than are here: the log is forked"
            raise RecordError(where, why, code="forked")
        sizes[head.party] = head.size
    sizes.pop(party, None)
    return sizes


def _proven(since: str, until: str) -> Proven:
    """Return what two cosignatures prove of the time of an act.

    Where it was there before the time that it has seen, one of them is false. Nobody can say which,
    so that the act was made at any time between them.
    """
    return Proven(*sorted((since, until))) if since and until else Proven(since, until)


def since_of(logs: Mapping[str, Log], party: str, act: Act) -> str:
    """Return after which instant an act was surely made: the last that a note it names has."""
    times = [
        logs[head.party].cosigned_at(head.cosigned, party) for head in act.seen if head.cosigned
    ]
    return max(times, default="")
