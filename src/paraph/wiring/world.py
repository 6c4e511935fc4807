"""The world: what time it is, and chance."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from paraph.agreement.window import check_instant
from paraph.wiring.rehearsal import running


def now(instant: str = "") -> str:
    """Return what time it is, as acts write it: UTC, to the second.

    An `instant` is given back, once it is looked at: it stands for the clock in tests. In a
    rehearsal it is as late as that says.

    Raises:
        ActError: the instant is none.
    """
    held = running()
    if instant or held:
        said = instant or (held.instant if held else "")
        check_instant(said, "the time that is to be now")
        return said
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def chance(size: int) -> bytes:
    """Return so many bytes that nobody can guess, unless a rehearsal is on."""
    held = running()
    return held.chance(size) if held else os.urandom(size)
