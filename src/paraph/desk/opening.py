"""Opening: an agreement begins at one party's node, and the others join it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from paraph.agreement.act import Act, Appoint, Author, Genesis, Key, Party
from paraph.desk.desk import Desk
from paraph.desk.drafting import Wanted, draft
from paraph.desk.exchange import look_over
from paraph.desk.lacking import demand_blobs, lacking
from paraph.desk.matter import Matter
from paraph.desk.recording import SALT, add, sealed
from paraph.errors import RecordError, UsageError
from paraph.record.acts import act_of
from paraph.record.held import Held, Part, genesis_of
from paraph.record.keys import PublicKey, Signer
from paraph.record.signing import Envelope, identity, sign
from paraph.record.signing import signers as signed_by


class Office(NamedTuple):
    """A person of a node: their key, and the bodies that they act for."""

    key: Key
    bodies: tuple[str, ...]


def begin(
    desk: Desk, genesis: Genesis, author: str, signers: Sequence[Signer], offices: Sequence[Office]
) -> str:
    """Begin an agreement, appoint the persons of the node, and return the agreement's digest.

    The `signers` are those of the party's root keys.

    Raises:
        ActError: the genesis says what none may say.
        RecordError: a key in it is none.
        UsageError: it does not name the node's party, or too few sign.
    """
    _check_signers(_own(genesis, desk.party), [str(each.public_key) for each in signers])
    first = sealed(opening(desk, genesis, author), signers)
    _open(desk, first, author, signers, offices)
    return identity(first)


def opening(desk: Desk, genesis: Genesis, author: str) -> Act:
    """Return the act with which an agreement begins, for whoever holds root keys to sign.

    Raises:
        ActError: the genesis says what none may say.
        RecordError: a key in it is none.
        UsageError: it does not name the node's party.
    """
    _own(genesis, desk.party)
    _demand_keys(genesis)
    by, salt = Author(author, desk.party, "", ""), desk.chance(SALT).hex()
    return Act("", by, "", (), (), "", desk.now(), salt, genesis)


def open_signed(desk: Desk, envelope: Envelope, card: Party) -> str:
    """Open the own log with a genesis that was signed elsewhere, and return the agreement's digest.

    Nobody is appointed by that: it takes acts of their own. `card` is what the node says it is.

    Raises:
        RecordError: the envelope holds no genesis, or one with a key that is none.
        UsageError: it does not name the node's party as its card does, too few have signed, or
            the node is in it.
    """
    genesis = act_of(envelope.payload_type, envelope.payload).body
    if not isinstance(genesis, Genesis):
        raise RecordError("the envelope", "holds no genesis")
    own = _own(genesis, desk.party)
    check_card(own, card)
    _demand_keys(genesis)
    roots = [PublicKey.read(each.key) for each in own.keys]
    _check_signers(own, [str(each) for each in signed_by(envelope, roots)])
    _check_new(desk, identity(envelope))
    add(desk, identity(envelope), 0, [envelope])
    return identity(envelope)


def join(
    desk: Desk, held: Held, author: str, signers: Sequence[Signer], offices: Sequence[Office]
) -> str:
    """Open the own log of an agreement that another party began, and return its digest.

    The same genesis opens it, signed by the own root keys. Nothing else is taken of what is `held`:
    that is for `exchange.take`.

    Raises:
        RecordError: there is no genesis, the record does not hold together, or a blob is missing.
        UsageError: it names the node's party with other keys than it has, or it has joined.
    """
    own = _own(genesis_of(held), desk.party)
    _check_signers(own, [str(each.public_key) for each in signers])
    check_joined(desk, held)
    shown = Matter(desk.party, held).entries
    demand_blobs(lacking(shown, lambda name: name in held.blobs or name in desk.blobs))
    theirs = first_of(held)
    first = sign(theirs.payload_type, theirs.payload, *signers)
    _open(desk, first, author, signers, offices)
    return held.agreement


def check_joined(desk: Desk, held: Held) -> None:
    """Look over a record before anything is signed because of it.

    Raises:
        RecordError: it does not hold together, or a key in its genesis is none.
        UsageError: the node is in the agreement, or was before it lost its ledger.
    """
    _check_new(desk, held.agreement)
    _demand_keys(genesis_of(held))
    if desk.party in held.parts:
        raise UsageError(
            f"the record has a log of {desk.party}, which this node has not: "
            "restore the latest copy of its ledger, since a second log would fork the first"
        )
    look_over(held)


def check_card(own: Party, card: Party) -> None:
    """Demand that an agreement names the node's party as the node's card does.

    Raises:
        UsageError: it has other keys, words or bodies there.
    """
    if own != card:
        raise UsageError(f"the agreement names {own.party} otherwise than this node's card does")


def first_of(held: Held) -> Envelope:
    """Return the genesis of a record, as another party has signed it.

    Raises:
        RecordError: no log that is held begins with it.
    """
    genesis_of(held)
    for _, part in sorted(held.parts.items()):
        if part.entries and isinstance(part.entries[0], Envelope):
            return part.entries[0]
    raise RecordError("the record", "shows no genesis")


def _open(
    desk: Desk, first: Envelope, author: str, signers: Sequence[Signer], offices: Sequence[Office]
) -> None:
    """Keep the genesis, and an appointment of each person, signed by the root keys."""
    agreement, envelopes = identity(first), [first]
    for office in offices:
        matter = Matter(
            desk.party, Held(agreement, {desk.party: Part(tuple(envelopes), ())}, (), {})
        )
        wanted = Wanted(Author(author, desk.party, "", ""), Appoint(office.key, office.bodies, ""))
        act = draft(matter, wanted, desk.now(), desk.chance(SALT))
        envelopes.append(sealed(act, signers))
    add(desk, agreement, 0, envelopes)


def _own(genesis: Genesis, party: str) -> Party:
    own = next((each for each in genesis.parties if each.party == party), None)
    if own is None:
        raise UsageError(f"the agreement has no party {party!r}, whose node this is")
    return own


def _demand_keys(genesis: Genesis) -> None:
    """Refuse a genesis with a key that is none: the log of whose it is could never be read."""
    for party in genesis.parties:
        for key in filter(None, (party.log, *[each.key for each in party.keys])):
            PublicKey.read(key)


def _check_new(desk: Desk, agreement: str) -> None:
    if agreement in desk.ledger.agreements():
        raise UsageError("this node is in the agreement already: `paraph import` takes the news")


def _check_signers(own: Party, keys: Iterable[str]) -> None:
    held = {each.key: each.person for each in own.keys}
    people = {held[key] for key in keys if key in held}
    if len(people) < own.quorum or not own.quorum:
        raise UsageError(
            f"{len(people)} of the {own.quorum} people sign here whose root keys the agreement "
            f"names for {own.party}"
        )
