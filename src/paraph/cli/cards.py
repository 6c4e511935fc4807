"""`paraph trust`: cards are put together as a trust file."""

from __future__ import annotations

import os
from collections.abc import Sequence

from paraph.cli.fingerprints import fingerprint_lines
from paraph.cli.output import say
from paraph.cli.pinned import pinned
from paraph.errors import ResultError
from paraph.record.trust import merged
from paraph.views.sentence import counted
from paraph.views.visible import spelled
from paraph.wiring.files import check_target, printable, put


def trust(cards: Sequence[str], out: str) -> int:
    """Write what cards say to a trust file that is new, and tell the fingerprints in it."""
    check_target(out, ())
    if os.path.lexists(out):
        raise ResultError(printable(out), "is there already, and it stays: name a new one by --out")
    found = merged({printable(each): pinned(each) for each in cards})
    put(out, bytes(found))
    many = counted(len(found.parties), "party", "parties")
    say([f"{spelled(printable(out))} says of {many} whose keys are whose:"])
    for party in found.parties:
        say(fingerprint_lines(party))
    say(["Read them to each party, by telephone or face to face, before you rely on the file."])
    return 0
