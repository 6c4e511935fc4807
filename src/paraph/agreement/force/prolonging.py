"""Prolonging: to when a term was made longer, each time from the end before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from paraph.agreement.force.days import Days, of_several
from paraph.agreement.force.event import Event

WHICH = "certainty which holds: {}, or {} as the end of its term"
_LATE = "certainty what comes of its term, which ended {}, as it was prolonged {}after that, on {}"
UNTOLD = (
    "the last day of the term as it was prolonged{}: `paraph enter-date term-ends` enters it from "
    "a paper, where no clause renews it"
)


class Told(NamedTuple):
    """A day to which a term was prolonged: who tells it, in which words, and since when.

    It is of `all` where each party tells it; `entered` is the first day on which somebody did.
    """

    days: Days
    words: str
    by: frozenset[str]
    all: bool
    entered: date | None


class Moved(NamedTuple):
    """The last day of a term that was prolonged, the steps to it, and what is open, until when."""

    last: Days | None
    steps: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    sure: date | None = None


class Prolonged:
    """What is told of the prolongations of a term, and on what of that all parties have agreed.

    A prolongation takes the consent of all (VCLT art. 54); to when it goes, one of them may tell.
    `acts` are those by which all agreed to one, in the order of their days. Each moves the end on
    from the one before, so the first of them goes with the nearest day that is told.
    """

    def __init__(self, events: Sequence[Event], parties: Sequence[str]) -> None:
        names = frozenset(each.casefold() for each in parties)
        self._told = _days(events, names)
        made = [each for each in events if each.kind == "prolongation"]
        of_day = {each.days: each for each in reversed(made)}
        self.acts = sorted(of_day.values(), key=lambda each: each.days)
        self.agreed = bool(self.acts) or any(each.all for each in self._told)
        self.days = of_several([each.days for each in self._told]) if self._told else None
        some = [each.by for each in self._told if not each.all]
        whose = bool(frozenset.intersection(*some)) if some else True
        whole = [each for each in self._told if each.all]
        known = len(self._told) <= len(self.acts) and whose
        self._chain = self._told if known else whole
        self._beside = [each for each in self._told if each not in self._chain]

    def late(self, last: date) -> bool:
        """Whether some alone tell of it, and none of them before it had ended on a day."""
        return not self.acts and all(_late_word(each, last) for each in self._told)

    def __str__(self) -> str:
        return " and ".join([each.words for each in self._told])

    def from_end(self, end: Days) -> Moved:
        """Return the end of the term as it was prolonged, which else is `end`."""
        found = self._followed(end)
        more = self.acts[len(self._chain) + bool(self._beside) :]
        if not more or found.last is None:
            return found
        on = " and".join([f" on {each.days}" for each in more])
        waiting = (*found.waiting, UNTOLD.format(on))
        return Moved(None, found.steps, waiting, found.sure or found.last.first)

    def _followed(self, end: Days) -> Moved:
        """Return the end after each prolongation whose day is told, as far as that is sure."""
        if self._chain and self._chain[0].days.last < end.first:
            return self._open([_the_term(end), *self._told])
        found = Moved(end)
        for place, each in enumerate(self._chain):
            made = self.acts[place] if place < len(self.acts) else None
            if made and (late := self._late(end, made.days)):
                return late._replace(steps=found.steps)
            if place and self._nearer(place, made):
                return self._open(self._told)._replace(steps=found.steps[:-1])
            on = f", on {made.days}" if made else ""
            step = f"and again{on}, to" if place else "it was prolonged to"
            end, found = each.days, Moved(each.days, (*found.steps, f"{step} {each.words}"))
        acts = self.acts[len(self._chain) :]
        return self._beside_it(end, acts)._replace(steps=found.steps)

    def _nearer(self, place: int, made: Event | None) -> bool:
        """Whether all may have agreed on a nearer day than the one that held already.

        One that was told before a prolongation was agreed on is the day of none that came later.
        """
        told = self._chain[place].entered
        if made is None:
            before = self._chain[place - 1].entered
            return bool(before and told and told < before)
        return told is not None and told < min(made.days.first, made.entered or made.days.first)

    def _late(self, end: Days, made: Days) -> Moved | None:
        """Return what is open of a term that was, or may have been, over when it was prolonged."""
        if made.last <= end.first:
            return None
        perhaps = "" if made.first > end.last else "perhaps "
        last = max(end.last, *[each.days.last for each in self._told])
        why = _LATE.format(_said(end), perhaps, made)
        return Moved(Days(end.first, last), (), (why,), end.first)

    def _beside_it(self, end: Days, acts: Sequence[Event]) -> Moved:
        """Return an end beside the days that only some tell, of which `acts` may be the one.

        What some alone tell once it is over brings back nothing (VCLT art. 54).
        """
        beside = [each for each in self._beside if acts or not _late_word(each, end.last)]
        if not acts and all(_meet(each.days, end) for each in beside):
            return Moved(end)
        if acts and beside and min(each.days.first for each in beside) >= end.first:
            return self._late(end, acts[0].days) or self._open(beside)
        return self._open([_the_term(end), *beside]) if beside else Moved(end)

    @staticmethod
    def _open(told: Sequence[Told]) -> Moved:
        """Return that one of some days is the last one, and nobody knows which."""
        days = Days(min(each.days.first for each in told), max(each.days.last for each in told))
        others = " and ".join([each.words for each in told[1:]])
        why = WHICH.format(told[0].words, others)
        return Moved(days, (), (why,), days.first)


def _late_word(told: Told, last: date) -> bool:
    """Whether some parties alone tell a day, and entered it after the last one."""
    return not told.all and told.entered is not None and told.entered > last


def _days(events: Sequence[Event], parties: frozenset[str]) -> list[Told]:
    """Return the days to which it was prolonged, the nearest first; those that meet are one."""
    told = sorted([each for each in events if each.kind == "prolonged-to"], key=lambda e: e.days)
    alike: list[list[Event]] = []
    for each in told:
        if alike and each.days.first <= max(one.days.last for one in alike[-1]):
            alike[-1].append(each)
        else:
            alike.append([each])
    return [_as_told(each, parties) for each in alike]


def _as_told(events: Sequence[Event], parties: frozenset[str]) -> Told:
    by = frozenset(each.party.casefold() for each in events)
    return Told(
        of_several([each.days for each in events]),
        " and ".join([_words(each) for each in events]),
        by,
        "" in by or (bool(parties) and parties <= by),
        min([each.entered for each in events if each.entered], default=None),
    )


def _words(event: Event) -> str:
    by = f"by {event.party}" if event.party else ""
    told = "; ".join(filter(None, (event.source, by)))
    return f"{event.days}{f' ({told})' if told else ''}"


def _meet(days: Days, end: Days) -> bool:
    return days.first <= end.last and end.first <= days.last


def _the_term(end: Days) -> Told:
    words = f"the term, which ends {_said(end)}"
    return Told(end, words, frozenset(), all=True, entered=None)


def _said(days: Days) -> str:
    return f"on {days}" if days.exact else str(days)
