"""Vouching: a party's word of which kinds the entries are that it withholds, signed by its node.

Nobody can see in a hash whether a withheld entry revokes what the shown ones rest on. The party
whose entry it is says that it does not, by naming the kind; where it lies, its word and the entry
convict it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from paraph.agreement.act import KINDS
from paraph.errors import RecordError
from paraph.record.acts import act_of
from paraph.record.codec import Value, decode, encode
from paraph.record.fields import digest, each, members, one_of, text, whole
from paraph.record.held import Held, Part, logs_of
from paraph.record.keys import Signer
from paraph.record.log import Log, Withheld
from paraph.record.signing import Envelope, form, sign, signers
from paraph.record.tree import leaf

FORM = "paraph.vouched/1"
TYPE = "application/vnd.paraph.vouched+json"
HARMLESS = frozenset(
    (
        "annotate",
        "ask-clearance",
        "clear",
        "countersign",
        "dispose",
        "initial",
        "notify",
        "publish",
        "receive",
        "retain",
    )
)
"""Kinds of acts that take no authority away, so that others may be judged without them."""
_MOST = 256  # entries of one word, so that it stays within the size of a payload


def vouch(log: Log, places: Iterable[int], signer: Signer) -> tuple[Envelope, ...]:
    """Return the word of a log's node on the entries at these places, which it knows itself.

    Raises:
        RecordError: one is withheld from the node too.
    """
    rows: list[Value] = []
    for place in places:
        entry = log.entries[place]
        if isinstance(entry, Withheld):
            raise RecordError(f"entry {place}", "is not known here, so nobody can vouch for it")
        kind = act_of(entry.payload_type, entry.payload).kind
        rows.append({"kind": kind, "leaf": leaf(form(entry)).hex(), "place": place})
    made = []
    for start in range(0, len(rows), _MOST):
        size = len(log.entries)
        whole_word: dict[str, Value] = {
            "agreement": log.agreement,
            "entries": rows[start : start + _MOST],
            "party": log.party,
            "root": f"sha256:{log.tree.root(size).hex()}",
            "size": size,
            "vouched": FORM,
        }
        made.append(sign(TYPE, encode(whole_word), signer))
    return tuple(made)


def vouched(held: Held) -> Held:
    """Return the record with the kinds of withheld entries on which its parties give their word.

    Raises:
        RecordError: a word does not hold: it is not signed by the node of the party, is of another
            log, names an entry otherwise than the log has it, or as of another kind than another
            word does. None is passed over.
    """
    logs = logs_of(held)
    kinds: dict[tuple[str, int], str] = {}
    for number, envelope in enumerate(held.vouched):
        try:
            word = _word(envelope, held.agreement, logs)
        except RecordError as error:
            raise RecordError(f"word {number}, {error.place}", error.what) from error
        for (party, place), kind in word.items():
            if (other := kinds.setdefault((party, place), kind)) != kind:
                where = f"word {number}, entry {place} of {party}"
                raise RecordError(where, f"is told as {other} and as {kind}")
    parts = {
        party: Part(
            tuple(
                [
                    one._replace(kind=kinds.get((party, place), ""))
                    if isinstance(one, Withheld)
                    else one
                    for place, one in enumerate(part.entries)
                ]
            ),
            part.notes,
        )
        for party, part in held.parts.items()
    }
    return held._replace(parts=parts)


def needed(held: Held) -> tuple[Envelope, ...]:
    """Return those words of a record that its withheld entries need, the last on each entry.

    Raises:
        RecordError: a word does not hold.
    """
    logs = logs_of(held)
    hidden = {
        (party, place)
        for party, part in held.parts.items()
        for place, one in enumerate(part.entries)
        if isinstance(one, Withheld)
    }
    kept: list[Envelope] = []
    for envelope in reversed(held.vouched):
        told = _word(envelope, held.agreement, logs).keys() & hidden
        if told:
            kept.append(envelope)
            hidden -= told
    return tuple(reversed(kept))


def speaker(envelope: Envelope) -> str:
    """Return of whose log a word speaks, whoever signed it.

    Raises:
        RecordError: it is no word.
    """
    names = ("agreement", "entries", "party", "root", "size", "vouched")
    return members(decode(envelope.payload), "$", names).read("party", text)


def contradicted(held: Held) -> tuple[str, ...]:
    """Say of which entries that are shown a party gave its word that they are of another kind.

    Raises:
        RecordError: a word does not hold, so that it convicts nobody.
    """
    logs = logs_of(held)
    found = []
    for envelope in held.vouched:
        for (party, place), kind in _word(envelope, held.agreement, logs).items():
            entry = logs[party].entries[place]
            if isinstance(entry, Envelope):
                told = act_of(entry.payload_type, entry.payload).kind
                if told != kind:
                    found.append(f"entry {place} of {party} is {told}, vouched for as {kind}")
    return tuple(found)


def _word(
    envelope: Envelope, agreement: str, logs: Mapping[str, Log]
) -> Mapping[tuple[str, int], str]:
    """Return of which kind a word says that the entries of its party's log are, by place."""
    if envelope.payload_type != TYPE:
        raise RecordError("payloadType", f"is not {TYPE}")
    names = ("agreement", "entries", "party", "root", "size", "vouched")
    held = members(decode(envelope.payload), "$", names)
    if held.held["vouched"] != FORM:
        raise RecordError("$.vouched", f"is not {FORM}")
    if held.read("agreement", digest) != agreement:
        raise RecordError("$.agreement", "is another one")
    party = held.read("party", text)
    log = logs.get(party)
    if log is None or not signers(envelope, (log.key,)):
        raise RecordError("$.party", "has not signed it with the key of its log")
    size = held.read("size", whole)
    if size > len(log.entries) or f"sha256:{log.tree.root(size).hex()}" != held.held["root"]:
        raise RecordError("$.root", "is not that of the log")
    kinds: dict[tuple[str, int], str] = {}
    for place, found, kind in held.read("entries", each(_row, most=_MOST)):
        if place >= size or log.tree.leaf(place).hex() != found:
            raise RecordError("$.entries", f"tell entry {place} as another one")
        if (party, place) in kinds:
            raise RecordError("$.entries", f"tell entry {place} twice")
        kinds[party, place] = kind
    return kinds


def _row(value: Value, place: str) -> tuple[int, str, str]:
    held = members(value, place, ("kind", "leaf", "place"))
    kind = held.read("kind", one_of(KINDS))
    return held.read("place", whole), held.read("leaf", text), kind
