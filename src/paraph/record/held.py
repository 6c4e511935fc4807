"""What somebody holds of an agreement's record: entries and heads of each log, and blobs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from paraph.agreement.act import Genesis
from paraph.errors import RecordError
from paraph.record.acts import act_of
from paraph.record.keys import PublicKey
from paraph.record.log import Log, Withheld
from paraph.record.note import Note
from paraph.record.signing import Envelope, identity


class Part(NamedTuple):
    """What is held of one log: its entries from the first one on, and heads in any order."""

    entries: tuple[Envelope | Withheld, ...]
    notes: tuple[Note, ...]


class Held(NamedTuple):
    """A record, as a bundle carries it or a node keeps it; nothing of it is believed yet.

    `vouched` are words of parties' nodes of which kind entries are that they withhold; `blobs` are
    by digest.
    """

    agreement: str
    parts: Mapping[str, Part]
    vouched: tuple[Envelope, ...]
    blobs: Mapping[str, bytes]


def genesis_of(held: Held) -> Genesis:
    """Return the act with which an agreement begins; nobody's signature of it is looked at.

    Raises:
        RecordError: no log that is held begins with it.
    """
    for party, part in sorted(held.parts.items()):
        if not part.entries or isinstance(part.entries[0], Withheld):
            continue
        first = part.entries[0]
        if identity(first) != held.agreement:
            raise RecordError(f"the log of {party}", "does not begin with the agreement's genesis")
        body = act_of(first.payload_type, first.payload).body
        if not isinstance(body, Genesis):
            raise RecordError(f"the log of {party}", "does not begin with a genesis")
        return body
    raise RecordError("the record", "shows no genesis, by which the agreement is named")


def logs_of(held: Held) -> dict[str, Log]:
    """Return the log of each party that has one here, with the keys that the genesis names.

    Raises:
        RecordError: there is no genesis, or a log of nobody who is a party with a key for it.
    """
    parties = {each.party: each for each in genesis_of(held).parties}
    for name in held.parts:
        if name not in parties or not parties[name].log:
            raise RecordError(f"the log of {name}", "is of no party that signs heads here")
    keys = {name: PublicKey.read(each.log) for name, each in parties.items() if each.log}
    return {
        name: Log(
            held.agreement,
            name,
            keys[name],
            {other: key for other, key in keys.items() if other != name},
            part.entries,
            part.notes,
        )
        for name, part in sorted(held.parts.items())
    }
