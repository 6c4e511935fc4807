"""Allowance: whether a report tells as editorial what a profile does not allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from paraph.proof.checker import Refused
from paraph.proof.profile import Profile
from paraph.proof.proof import COMPLETION, OPEN
from paraph.text.address import Address


def disallowed(report: Mapping[str, Any], profile: Profile) -> Iterator[Refused]:
    """Yield where a report, which its proof and the files bear out, goes beyond a profile.

    What is not open there is told of one provision on each side, so that its places say all.
    """
    for number, change in enumerate(report["changes"]):
        place = f"changes[{number}]"
        closed = [edit["class"] for edit in change["edits"] if edit["verdict"] != OPEN]
        if change["verdict"] != OPEN:
            closed += change["classes"]
        for name in dict.fromkeys(closed):
            if name != COMPLETION and name not in profile.allowed:
                yield Refused(place, f"is told as {name}, which the profile does not allow")
        for at in filter(None, (change["at_old"], change["at_new"])) if closed else ():
            for outer in profile.protected:
                if Address.parse(at).within(outer):
                    yield Refused(place, f"is not told as open, and the profile protects {outer}")
