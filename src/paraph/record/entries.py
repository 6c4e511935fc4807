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


def entries(logs: Mapping[str, Log]) -> list[Entry]:
    """Return the entries of all logs, by party, each after all that it has seen.

    What is withheld is left out. A signature counts for a key that the party's own log ever names;
    whether it was in force is for the fold to say. Takes one verification of a signature for each
    that was made.

    Raises:
        RecordError: a log does not hold together, an envelope holds no act, an act has seen a log
            that is not the one here (which is a fork, or a log that somebody wrote anew), or
            entries have seen what cannot be.
    """
    for party, log in logs.items():
        if party != log.party:
            raise RecordError("the logs", f"have the log of {log.party} under {party}")
        if why := log.check():
            raise RecordError("the record:", why)
    told = {
        (party, place): (each, _act(log, place, each))
        for party, log in logs.items()
        for place, each in enumerate(log.entries)
        if isinstance(each, Envelope)
    }
    keys = {
        party: tuple(_keys(party, [act for (whose, _), (_, act) in told.items() if whose == party]))
        for party in logs
    }
    seen = {where: _seen(logs, *where, act) for where, (_, act) in told.items() if act.seen}
    names = {key: str(key) for each in keys.values() for key in each}
    shared: dict[frozenset[str], frozenset[str]] = {}
    times: dict[Proven, Proven] = {}
    made = []
    for party, place in in_order({party: len(log.entries) for party, log in logs.items()}, seen):
        if (party, place) in told:
            log, (envelope, act) = logs[party], told.pop((party, place))
            signed = frozenset([names[key] for key in signers(envelope, keys[party])])
            proven = Proven(_since(logs, party, act), log.until(place))
            # Of a long log most entries have these alike: each is held once.
            signed, proven = shared.setdefault(signed, signed), times.setdefault(proven, proven)
            made.append(Entry(log.ids[place], party, place, act, signed, proven))
    return made


def _act(log: Log, place: int, envelope: Envelope) -> Act:
    try:
        return act_of(envelope.payload_type, envelope.payload)
    except RecordError as error:
        where = f"entry {place} of the log of {log.party}, {error.place}"
        raise RecordError(where, error.what) from error


def _keys(party: str, found: list[Act]) -> Iterator[PublicKey]:
    """Yield each key that a party's log ever names for its own people, once."""
    held: set[str] = set()
    for act in found:
        match act.body:
            case acts.Genesis(parties=parties):
                named = [key for each in parties if each.party == party for key in each.keys]
            case acts.RootKeys(keys):
                named = list(keys)
            case acts.Appoint(key):
                named = [key]
            case _:
                continue
        for each in named:
            if each.key not in held:
                held.add(each.key)
                yield PublicKey.read(each.key)


def _seen(logs: Mapping[str, Log], party: str, place: int, act: Act) -> Mapping[str, int]:
    """Return how many entries of each log an act has seen, having looked whether they are these."""
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
    return sizes


def _since(logs: Mapping[str, Log], party: str, act: Act) -> str:
    """Return after which instant an act was surely made: the last that a note it names has."""
    times = [
        logs[head.party].cosigned_at(head.cosigned, party) for head in act.seen if head.cosigned
    ]
    return max(times, default="")
