"""A card: what other parties need to know of one, in a file."""

from __future__ import annotations

from paraph.record.codec import Value, encode
from paraph.wiring.roster import Roster


def card_of(found: Roster) -> bytes:
    """Return the card of a party: a trust file with nobody else in it."""
    party = found.card
    keys: list[Value] = [{"key": each.key, "person": each.person} for each in party.keys]
    row: Value = {
        "decides": list(party.decides),
        "keys": keys,
        "log": party.log,
        "party": party.party,
        "quorum": party.quorum,
        "words": party.words,
    }
    return encode({"parties": [row], "trust": "paraph.trust/1"})
