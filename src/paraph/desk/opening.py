"""Opening: an agreement begins at one party's node, and the others join it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from paraph.agreement.act import Act, Appoint, Author, Genesis, Key, Party
from paraph.desk.desk import Desk
from paraph.desk.drafting import Wanted, draft
from paraph.desk.matter import Matter
from paraph.desk.recording import SALT, add, sealed
from paraph.errors import RecordError, UsageError
from paraph.record.acts import act_of
from paraph.record.held import Held, Part, genesis_of
from paraph.record.keys import Signer
from paraph.record.signing import Envelope, identity, sign


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
        UsageError: it does not name the node's party, or too few sign.
    """
    own = _own(genesis, desk.party)
    _check_signers(own, signers)
    act = Act(
        "",
        Author(author, desk.party, "", ""),
        "",
        (),
        (),
        "",
        desk.now(),
        desk.chance(SALT).hex(),
        genesis,
    )
    first = sealed(act, signers)
    _open(desk, first, author, signers, offices)
    return identity(first)


def join(
    desk: Desk, held: Held, author: str, signers: Sequence[Signer], offices: Sequence[Office]
) -> str:
    """Open the own log of an agreement that another party began, and return its digest.

    The same genesis opens it, signed by the own root keys. Nothing else is taken of what is `held`:
    that is for `exchange.take`, which looks at it.

    Raises:
        RecordError: there is no genesis.
        UsageError: it names the node's party with other keys than it has, or it has joined.
    """
    genesis = genesis_of(held)
    own = _own(genesis, desk.party)
    _check_signers(own, signers)
    if held.agreement in desk.ledger.agreements():
        raise UsageError("this node is in the agreement already: `paraph import` takes the news")
    theirs = next(
        each.entries[0]
        for _, each in sorted(held.parts.items())
        if each.entries and isinstance(each.entries[0], Envelope)
    )
    if identity(theirs) != held.agreement:
        raise RecordError("the bundle", "has logs that do not begin with its agreement")
    act_of(theirs.payload_type, theirs.payload)
    first = sign(theirs.payload_type, theirs.payload, *signers)
    _open(desk, first, author, signers, offices)
    return held.agreement


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


def _check_signers(own: Party, signers: Sequence[Signer]) -> None:
    held = {each.key: each.person for each in own.keys}
    people = {held[key] for each in signers if (key := str(each.public_key)) in held}
    if len(people) < own.quorum or not own.quorum:
        raise UsageError(
            f"{len(people)} of the {own.quorum} people sign here whose root keys the agreement "
            f"names for {own.party}"
        )
