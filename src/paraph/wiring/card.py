"""A card: what other parties need to know of one, in a file."""

from __future__ import annotations

from paraph.record.trust import Trust
from paraph.wiring.roster import Roster


def card_of(found: Roster) -> bytes:
    """Return the card of the party whose roster it is: a trust file with nobody else in it."""
    return bytes(Trust((found.card,)))
