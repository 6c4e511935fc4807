"""Recording: an act is drafted, judged by what has been so far, signed, and joins its log."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from paraph.agreement.act import Act
from paraph.agreement.entry import Standing, unfounded
from paraph.agreement.state import State
from paraph.desk.desk import Desk
from paraph.desk.drafting import Wanted, draft, state_with
from paraph.desk.matter import Matter, digest_of
from paraph.desk.room import demand_room
from paraph.record.acts import act_of, payload, payload_type
from paraph.record.entries import entries, keys_of
from paraph.record.held import Part, logs_of
from paraph.record.keys import PublicKey, Signer
from paraph.record.ledger import Added, Row
from paraph.record.signing import Envelope, form, sign, signers
from paraph.record.tree import leaf

SALT = 16
"""Bytes of chance in an act."""


class Prepared(NamedTuple):
    """An act that is not kept yet, whether it would hold, and the state if it came next."""

    act: Act
    blobs: tuple[bytes, ...]
    standing: Standing
    state: State


def prepare(
    desk: Desk, matter: Matter, wanted: Wanted, keys: Iterable[str], blobs: Iterable[bytes] = ()
) -> Prepared:
    """Return the act that somebody wants, as it would be if these keys signed it now.

    `blobs` are what it names and the node may not have yet.

    Raises:
        ActError: it says what none may say.
        RecordError: it names a key that is none, or no bundle has room for its blobs.
    """
    act = draft(matter, wanted, desk.now(), desk.chance(SALT))
    return judge(desk, matter, act, keys, blobs)


def judge(
    desk: Desk, matter: Matter, act: Act, keys: Iterable[str], blobs: Iterable[bytes] = ()
) -> Prepared:
    """Return whether an act that was drafted before would hold if these keys signed it now.

    Raises:
        RecordError: it names a key that is none, under which the log could not be read any more,
            or no bundle would have room for its blobs.
    """
    for key in keys_of(act, matter.party):
        PublicKey.read(key)
    fresh = tuple(blobs)
    demand_room(desk, [each.act for each in matter.entries], fresh)
    state, standing = state_with(with_blobs(matter, fresh), act, keys, desk.now())
    if standing.within == "within":  # the verifier would miss what it names, whatever it does
        found = unfounded(act, {each.id for each in matter.entries})
        standing = standing if found.within == "within" else found
    return Prepared(act, fresh, standing, state)


def brought(desk: Desk, matter: Matter, envelope: Envelope) -> Prepared:
    """Return an act that was signed elsewhere, and whether it would hold.

    Raises:
        RecordError: the envelope holds no act, or one that the log cannot go on with: it stands
            there already, or has seen what is not here.
    """
    act = act_of(envelope.payload_type, envelope.payload)
    _demand_readable(matter, envelope)
    known = map(PublicKey.read, sorted(matter.state.keys(matter.party)))
    return judge(desk, matter, act, map(str, signers(envelope, known)))


def sealed(act: Act, by: Sequence[Signer]) -> Envelope:
    """Return the envelope of an act, signed by all of these."""
    return sign(payload_type(act.kind), payload(act), *by)


def keep(desk: Desk, matter: Matter, prepared: Prepared, envelope: Envelope) -> None:
    """Add the envelope of a prepared act to the own log, after the blobs that it names.

    Raises:
        ConflictError: somebody else wrote to the log meanwhile, so it was judged by an old state.
        LedgerError: it could not be kept.
        RecordError: the log could not be read any more with it.
    """
    if keys_of(prepared.act, matter.party) or not _hinted(envelope, prepared.state, matter.party):
        _demand_readable(matter, envelope)
    for blob in prepared.blobs:
        desk.keep(blob)
    add(desk, matter.agreement, len(matter.log.entries), [envelope])


def _hinted(envelope: Envelope, state: State, party: str) -> bool:
    """Whether each signature hints at a key of the party, so that no other is tried."""
    known = {PublicKey.read(each).fingerprint for each in state.keys(party)}
    return all(each.keyid in known for each in envelope.signatures)


def _demand_readable(matter: Matter, envelope: Envelope) -> None:
    """Refuse an envelope behind which the own log could not be read: it would be shut for ever.

    Each key more that the log names is tried for each signature that has no hint.
    """
    part = matter.held.parts[matter.party]
    longer = Part((*part.entries, envelope), part.notes)
    parts = {**matter.held.parts, matter.party: longer}
    entries(logs_of(matter.held._replace(parts=parts)))


def add(desk: Desk, agreement: str, since: int, envelopes: Sequence[Envelope]) -> None:
    """Add envelopes behind the first `since` entries of the own log, all or none."""
    desk.ledger.append([Added(agreement, desk.party, since, tuple(map(row, envelopes)))])


def row(envelope: Envelope) -> Row:
    """Return an envelope as a ledger keeps it."""
    content = form(envelope)
    return Row(leaf(content), content)


def with_blobs(matter: Matter, blobs: Sequence[bytes]) -> Matter:
    """Return the matter as it is with more blobs, which are not kept yet."""
    if not blobs:
        return matter
    fresh = {digest_of(each): each for each in blobs}
    both = ChainMap(fresh, matter.held.blobs)  # type: ignore[arg-type] # nobody writes to it
    return Matter(matter.party, matter.held._replace(blobs=both))
