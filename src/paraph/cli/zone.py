"""Time zones: whose calendar day an instant is, as a user names it."""

from __future__ import annotations

import re
from datetime import timedelta, timezone, tzinfo

from paraph.errors import UsageError

_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d)")


def zone(words: str) -> tzinfo | None:
    """Return the time zone of these words, Europe/Paris or +03:00; none if there are none.

    Raises:
        UsageError: there is none such.
    """
    if not words:
        return None
    found = _OFFSET.fullmatch(words)
    if found is not None:
        offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"]))
        if offset >= timedelta(days=1):
            raise UsageError(f"{words!r} is no offset from UTC")
        return timezone(-offset if found["sign"] == "-" else offset)
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(words)
    except (OSError, ValueError) as error:  # ZoneInfoNotFoundError is a KeyError
        raise UsageError(f"no time zone is called {words!r}") from error
    except KeyError as error:
        raise UsageError(f"no time zone is called {words!r}: give an offset, +03:00") from error
