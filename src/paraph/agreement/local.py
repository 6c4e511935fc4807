"""Local: the day of an act at its place, where somebody states in which time zone that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import NamedTuple, TypeAlias

from paraph.agreement.act import Act, Initial, Sign
from paraph.agreement.force.days import Days, days_of
from paraph.agreement.window import Proven

Zones: TypeAlias = Callable[[str], tzinfo | None]
"""Gives the time zone of a name ("Europe/Paris"), none where nobody here knows it."""


def no_zones(_name: str) -> tzinfo | None:
    """Know no time zone."""
    return None


class Calendar(NamedTuple):
    """In whose days acts are told: by the zone that an act names, else of its party, else of all.

    A zone is never guessed from the name of a place.
    """

    zones: Zones = no_zones
    of_all: str = ""
    of_party: Mapping[str, str] = {}

    def zone(self, act: Act) -> str:
        """Return the name of the zone in which the day of an act is told, or nothing."""
        own = act.body.zone if isinstance(act.body, Sign | Initial) else ""
        return own or self.of_party.get(act.author.party, "") or self.of_all

    def days(self, act: Act, proven: Proven) -> Days | None:
        """Return the day of an act in its zone, or all that it may be; none without a zone.

        It is the one that its author claims, or an earlier one by which that is proven; where it is
        proven between which instants the act was made, any day is meant that has part of that. In a
        zone that nobody here knows it is any that it was somewhere.
        """
        name = self.zone(act)
        if not name:
            return None
        place = self.zones(name)
        at = min(act.at, proven.until) if proven.until else act.at
        bounds = proven if proven.since and proven.until else (at, at)
        first, last = (days_of(datetime.fromisoformat(each), place) for each in bounds)
        return Days(first.first, max(first.last, last.last))


UTC = Calendar()
"""Tells each act by the day in UTC that its author claims."""
