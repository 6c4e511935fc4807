"""Root keys of a node, and what its agreements say of keys that are revoked or replaced."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.act import Party
from paraph.cli.fingerprints import fingerprint
from paraph.desk.desk import Desk
from paraph.desk.former import replaced_roots, revoked_keys
from paraph.views.instant_words import short


def former_roots(desk: Desk, party: Party) -> Iterator[tuple[str, str]]:
    """Yield the root keys of a card that an agreement of the node revokes or replaces, and why."""
    revoked, replaced = revoked_keys(desk), replaced_roots(desk)
    for each in party.keys:
        key = f"the root key of {each.person} ({fingerprint(each.key)})"
        if each.key in revoked:
            yield key, f"which is revoked in the agreement {short(revoked[each.key])}"
        elif each.key in replaced:
            yield key, f"which is no root key any more in the agreement {short(replaced[each.key])}"
