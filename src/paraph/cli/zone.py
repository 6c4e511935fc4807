"""Time zones: whose calendar day an instant is, as a user names it."""

from __future__ import annotations

from datetime import tzinfo

from paraph.errors import UsageError
from paraph.wiring.zones import zone_named


def zone(words: str) -> tzinfo | None:
    """Return the time zone of these words, Europe/Paris or +03:00; none if there are none.

    Raises:
        UsageError: there is none such.
    """
    if not words:
        return None
    found = zone_named(words)
    if found is None:
        raise UsageError(f"no time zone is called {words!r}: write Europe/Paris, or +03:00")
    return found
