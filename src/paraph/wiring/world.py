"""The world: what time it is, and chance."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from paraph.agreement.window import check_instant


def now(instant: str = "") -> str:
    """Return what time it is, as acts write it: UTC, to the second.

    An `instant` is given back, once it is looked at: it stands for the clock in tests.

    Raises:
        ActError: the instant is none.
    """
    if instant:
        check_instant(instant, "the time that is to be now")
        return instant
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def chance(size: int) -> bytes:
    """Return so many bytes that nobody can guess."""
    return os.urandom(size)
