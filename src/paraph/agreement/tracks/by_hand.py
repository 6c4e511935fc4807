"""By hand: days that somebody entered with a paper, each with what disagrees with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told, of_several
from paraph.agreement.force.derive import Derivation
from paraph.agreement.force.ending import Ending, perhaps
from paraph.agreement.force.standing import Entered, beside
from paraph.agreement.tracks.dated import entered

Told: TypeAlias = list[tuple[str, str]]
"""Each day as it was entered, and what disagrees with it, or nothing."""

_ONE_WORD = "the word of {} on the end that {} entered by hand, {} (VCLT arts. 54, 59)"


def unlike(day: Days, why: str, entered: Sequence[tuple[Days, str]]) -> str:
    """Return which others that were entered by hand cannot be of that day, or nothing."""
    others = [each for each in entered if each[0].last < day.first or day.last < each[0].first]
    if not others:
        return ""
    told_too = ", and ".join([f"{other} ({paper})" for other, paper in others])
    return f"{day} was entered by hand ({why}), and {told_too}"


def entered_provisional(events: Sequence[Event], since: Derivation | None) -> Told:
    """Return from when it was entered by hand to be applied provisionally: it is told alone."""
    return [
        (
            f"provisional application: {days} ({why})",
            beside(since, Entered(days, why)) if since else "",
        )
        for days, why in entered(events, "provisional")
    ]


def entered_term(events: Sequence[Event], ending: Ending | None) -> Told:
    """Return to when it was entered by hand to be prolonged, each with what disagrees.

    Where each prolongation moved the end that the one before it gave, they do not.
    """
    told = [*entered(events, "term-ends")]
    agreed = ending is not None and ending.last is not None and not ending.waiting
    by_hand = []
    for days, why in told:
        waits = [each for each in ending.waiting if str(days) in each] if ending else []
        what = f"{days} was entered by hand as the end of its term ({why}); it waits for "
        moved = agreed and ending and any(str(days) in each for each in ending.steps)
        disagrees = "" if moved else unlike(days, why, told)
        last = ending.last if ending and agreed and ending.by == "the term" else None
        if last and not moved and (days.last < last.first or last.last < days.first):
            disagrees = (
                f"{days} was entered by hand as the end of its term ({why}); derived: its last "
                f"day is {last}, and a prolongation takes all parties (VCLT art. 54)"
            )
        if waits:
            disagrees = f"{what}{'; '.join(waits)}"
        by_hand.append((f"term: {days} ({why})", disagrees))
    return by_hand


class End:
    """The end of an agreement as it was entered by hand, beside the one that is derived.

    It is `since` when it is in force; `termed` says that a reading of its term was accepted.
    """

    def __init__(
        self,
        events: Sequence[Event],
        parties: Sequence[str],
        ending: Ending | None,
        since: Days | None,
        *,
        termed: bool,
    ) -> None:
        self._events, self._parties = events, parties
        self._ending, self._since = ending, since
        self._over = [*entered(events, "ended")]
        early = [each for each in self._over if since is not None and each[0].last < since.first]
        self._late = [each for each in self._over if each not in early]
        last = ending.last if ending else None
        self._alone = last is None and not (termed and ending and not ending.waiting)

    def told(self) -> Told:
        """Return each end that was entered, with what disagrees."""
        return [(f"end: {days} ({why})", self._disagrees(days, why)) for days, why in self._over]

    def ending(self, day: Days) -> Ending | None:
        """Return the end as it stands on a day.

        Where no reading says when it ends, the papers alone do, if all parties entered one.
        """
        if not (self._alone and self._late):
            return self._ending
        days = of_several([each for each, _ in self._late])
        told = self._said(days)
        if lacking := [each for each in self._parties if each not in told]:
            why = _ONE_WORD.format(" and ".join(lacking), " and ".join(told), days)
            return perhaps(self._ending or Ending(None), why, days.first)
        held = Ending(days, "termination", steps=tuple([why for _, why in self._late]))
        return held if days.first <= day.first else self._ending

    def _disagrees(self, days: Days, why: str) -> str:
        what = f"{days} was entered by hand as its end ({why})"
        last = self._ending.last if self._ending else None
        if (days, why) not in self._late:
            return f"{what}, before it was in force ({self._since})"
        if self._alone:
            return unlike(days, why, self._late)
        if last and last.first <= days.last and days.first <= last.last + timedelta(days=1):
            return ""
        says = f"its last day is {last}" if last else "it has no end yet"
        return f"{what}; derived: {says}"

    def _said(self, days: Days) -> list[str]:
        """Return the parties that entered by hand an end of these days."""
        said = [
            each.party
            for each in self._events
            if each.counts and isinstance(each.body, steps.Date) and each.body.dated == "ended"
            if days_told(each.on).first >= days.first
        ]
        return [*dict.fromkeys(said)]
