"""Zones: time zones by their names, as this machine or the package `tzdata` has them."""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache

_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d)")


@lru_cache(64)
def zone_named(name: str) -> tzinfo | None:
    """Return the time zone of a name, Europe/Paris or +03:00; none where there is none such."""
    found = _OFFSET.fullmatch(name)
    if found is not None:
        offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"]))
        if offset >= timedelta(days=1):
            return None
        return timezone(-offset if found["sign"] == "-" else offset)
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return None
