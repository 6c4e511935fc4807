"""Windows: from when until when an authority holds, judged by what is proven of a time."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal, NamedTuple, TypeAlias

from paraph.errors import ActError

Within: TypeAlias = Literal["within", "outside", "undetermined"]

_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


class Proven(NamedTuple):
    """What is proven of the time of an act, by heads that the other side has cosigned.

    `since` is that of a head which the act, or one before it in its log, has seen, `until` that of
    the first head which includes the act; nothing where there is none. An act's own claim of its
    time proves nothing.
    """

    since: str = ""
    until: str = ""


def made_at(claimed: str, proven: Proven) -> str:
    """Return when an act was made: as it claims, within the instants between which that is proven.

    What is proven is neither earlier nor later, whatever is claimed.
    """
    latest = min(claimed, proven.until) if proven.until else claimed
    return max(latest, proven.since)


class Window(NamedTuple):
    """The instants from `opens` on and before `closes`; nothing where there is no such bound."""

    opens: str = ""
    closes: str = ""

    def check(self, what: str) -> None:
        """Check both bounds and their order.

        Raises:
            ActError: a bound is no instant, or nothing lies between them.
        """
        for bound in filter(None, self):
            check_instant(bound, what)
        if self.opens and self.closes and self.opens >= self.closes:
            raise ActError(what, "closes before it opens")

    def holds(self, proven: Proven) -> Within:
        """Say whether an act of that time lies in the window.

        Within and outside are said only where no time that the proof leaves open says otherwise.
        """
        since, until = proven
        if (self.closes and since and since >= self.closes) or (
            self.opens and until and until < self.opens
        ):
            return "outside"
        opened = not self.opens or (bool(since) and since >= self.opens)
        closing = not self.closes or (bool(until) and until < self.closes)
        return "within" if opened and closing else "undetermined"

    def inside(self, outer: Window) -> bool:
        """Whether no instant of this window lies outside of another one."""
        later = not outer.opens or (bool(self.opens) and self.opens >= outer.opens)
        return later and (not outer.closes or (bool(self.closes) and self.closes <= outer.closes))


def check_instant(instant: str, what: str) -> None:
    """Check that an instant is one of UTC to the second ("2026-03-05T12:00:00Z"; RFC 3339).

    Instants of this one form are in the order of their characters.

    Raises:
        ActError: it is not.
    """
    try:
        told = datetime.fromisoformat(instant) if _INSTANT.fullmatch(instant) else None
    except ValueError:
        told = None
    # What is read as another instant (24:00 as the next day) would be out of order.
    if told is None or told.isoformat() != f"{instant[:-1]}+00:00":
        raise ActError(what, f"{instant!r} is no instant: write 2026-03-05T12:00:00Z")
