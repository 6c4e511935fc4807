"""Recording: an act is signed and joins its party's log, if the party may do it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from paraph.agreement.act import Act
from paraph.agreement.entry import Standing
from paraph.agreement.state import State
from paraph.desk.desk import Desk
from paraph.desk.drafting import Wanted, draft, state_with
from paraph.desk.matter import Matter
from paraph.record.acts import payload, payload_type
from paraph.record.keys import Signer
from paraph.record.ledger import Added, Row
from paraph.record.signing import Envelope, form, identity, sign
from paraph.record.tree import leaf

SALT = 16
"""Bytes of chance in an act."""


class Recorded(NamedTuple):
    """An act and whether it holds; it was kept if it has an `envelope`, and else refused."""

    act: Act
    standing: Standing
    state: State
    envelope: Envelope | None = None

    @property
    def id(self) -> str:
        """The digest of the act, if it was kept."""
        return identity(self.envelope) if self.envelope else ""


def record(
    desk: Desk,
    matter: Matter,
    wanted: Wanted,
    signers: Sequence[Signer],
    *,
    irregular: bool = False,
) -> Recorded:
    """Sign an act and keep it, if it holds; one that does not is kept where it is `irregular`.

    Raises:
        ActError: it says what none may say.
        ConflictError: somebody else wrote to the log meanwhile.
        LedgerError: it could not be kept.
    """
    act = draft(matter, wanted, desk.now(), desk.chance(SALT))
    keys = [str(each.public_key) for each in signers]
    state, standing = state_with(matter, act, keys, desk.now())
    if standing.within != "within" and not irregular:
        return Recorded(act, standing, state)
    envelope = sealed(act, signers)
    keep(desk, matter.agreement, len(matter.log.entries), [envelope])
    return Recorded(act, standing, state, envelope)


def sealed(act: Act, signers: Sequence[Signer]) -> Envelope:
    """Return the envelope of an act, signed by all of these."""
    return sign(payload_type(act.kind), payload(act), *signers)


def keep(desk: Desk, agreement: str, since: int, envelopes: Sequence[Envelope]) -> None:
    """Add envelopes behind the first `since` entries of the own log, all or none."""
    desk.ledger.append([added(agreement, desk.party, since, envelopes)])


def added(agreement: str, party: str, since: int, envelopes: Sequence[Envelope]) -> Added:
    """Return envelopes as what comes behind the first `since` entries of a log."""
    return Added(agreement, party, since, tuple(map(row, envelopes)))


def row(envelope: Envelope) -> Row:
    """Return an envelope as a ledger keeps it."""
    content = form(envelope)
    return Row(leaf(content), content)
