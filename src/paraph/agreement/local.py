"""Local: the day of an act at its place, where somebody states in which time zone that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC as IN_UTC
from datetime import datetime, tzinfo
from typing import NamedTuple, TypeAlias

from paraph.agreement.act import Act, Initial, Sign
from paraph.agreement.force.days import Days, days_of
from paraph.agreement.window import Proven, made_at

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

    def days(self, act: Act, proven: Proven) -> Days:
        """Return the day of an act in its zone, or all that it may be; without a zone in UTC.

        It is the one that its author claims. Where it is proven that the claim is false, any day is
        meant that has part of the time between what is proven; in a zone also where both bounds of
        that are proven, whatever is claimed. In a zone that nobody here knows it is any that it was
        somewhere.
        """
        name = self.zone(act)
        place = self.zones(name) if name else IN_UTC
        since, until = proven
        made = made_at(act.at, proven)
        if made != act.at or (name and since and until):
            bounds = since or until, until or since
        else:
            bounds = made, made
        first, last = (days_of(datetime.fromisoformat(each), place) for each in bounds)
        return Days(first.first, max(first.last, last.last))


UTC = Calendar()
"""Tells each act by its day in UTC."""
