"""Which text holds on a day: the one that was signed, as corrected and amended until then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told
from paraph.agreement.life import Life
from paraph.agreement.order import surely_behind
from paraph.agreement.tracks.correction import Corrected
from paraph.agreement.tracks.text import Fixed
from paraph.text.quoted import unended

_DAY = 10  # characters of one


class Holding(NamedTuple):
    """A text set that holds on a day, and why."""

    text_set: str
    why: str


class Held(NamedTuple):
    """What holds on a day: text sets that parties signed or amended.

    `unmade` says why no one text is certain to be the one of that day; then `found` is what is
    known, and no text may be given out as the consolidated one.
    """

    found: tuple[Holding, ...]
    unmade: str = ""


class _Amended(NamedTuple):
    """An amendment on record: by what, since when, to which text set, and who names it so."""

    other: str
    since: Days | None
    text_set: str
    named: tuple[Event, ...]


def text_on(life: Life, day: str) -> Held:
    """Return the text sets that hold on a day, if the agreement is in force then.

    A corrected text takes the place of the defective one from the beginning, unless it was decided
    otherwise (VCLT 79(4)): then from the day that the correction names. An amendment changes the
    text from its day of effect on (39, 40), if the text as amended is a text set of the record and
    every party signed it or has said that it is; one that stands only in words is never carried out
    here. Amendments must be entered in the order in which they take effect: a text that was made
    without an earlier one would lack it.
    """
    amended = [*_amendments(life)]
    on = date.fromisoformat(day)
    signed = tuple(_signed(life, on, {each.text_set for each in amended}))
    unsure = [each for each in amended if each.since is None or each.since.first <= on]
    if not unsure:
        several = len({each.text_set for each in signed}) > 1
        begun = next(_begin_somewhere(life, on, signed), "")
        return Held(signed, _SEVERAL if several else begun)
    if why := _unmade(life, unsure, on):
        return Held(signed, why)
    last = unsure[-1]
    why = f"as amended by “{unended(last.other)}” since {last.since}"
    return Held((Holding(last.text_set, why),))


def amended_to(life: Life, text_set: str, other: str = "") -> bool:
    """Whether a text set is the text as amended, which all parties have agreed and is in effect.

    It is asked of the amendment by `other`, or by whichever.
    """
    on, name = date.fromisoformat(life.now[:_DAY]), other.strip().casefold()
    return any(
        each.text_set == text_set and each.since and each.since.last <= on
        for each in _amendments(life)
        if each.text_set
        and name in {"", each.other.strip().casefold()}
        and not _unagreed(life, each)
    )


_SEVERAL = "several text sets are signed by all, and nobody has said that one amends the other"


def corrected_on(fixed: Fixed, on: date) -> Corrected | None:
    """Return the correction by which a text is another one on a day: the last with effect then.

    It has effect on the last day of the month or year from which on it is told to have it.
    """
    held = (
        each
        for each in reversed(fixed.corrections)
        if not each.since or days_told(each.since).last <= on
    )
    return next(held, None)


def _begin_somewhere(life: Life, on: date, held: Sequence[Holding]) -> Iterator[str]:
    """Yield why it is open whether the text is corrected on a day.

    So it is within the month or the year from which on a correction holds, and where it was done
    and somebody objected who did not know.
    """
    sets = {each.text_set for each in held}
    for each in life.texts:
        own = {each.text_set, *[one.text_set for one in each.corrections]}
        if sets & own and each.contested and each.contested.on(on.isoformat()):
            yield each.contested.why
        for one in reversed(each.corrections) if sets & own else ():
            if not one.since or days_told(one.since).last <= on:
                break
            if days_told(one.since).first <= on:
                yield f"the text is corrected {one.when}, and no day of it is told"


def _signed(life: Life, on: date, amended: set[str]) -> Iterator[Holding]:
    for each in life.texts:
        if each.text_set in amended or not each.by_all:
            continue
        if each.state == "original":
            yield Holding(each.text_set, "signed by all parties")
        else:
            by = corrected_on(each, on)
            if by is None:
                when = each.corrections[-1].when
                yield Holding(each.text_set, f"signed by all; corrected {when}")
            else:
                yield Holding(by.text_set, f"the corrected text, {by.when}")


def _amendments(life: Life) -> Iterator[_Amended]:
    """Yield each amendment once, in the order in which they take effect.

    Where several acts tell of one instrument and day, those with a text set count: they say more.
    """
    yield from sorted(_told(life), key=lambda each: each.since.first if each.since else date.max)


def _told(life: Life) -> Iterator[_Amended]:
    known: dict[tuple[str, str], list[Event]] = {}
    for event in life.past:
        body = event.body
        if event.counts and isinstance(body, steps.Relate) and body.relation == "amended-by":
            # Neither what is amended is the text as amended, nor what lacks a text that is due.
            if event.text_set == life.current or event.text_set in life.incomplete:
                event = event._replace(text_set="")  # noqa: PLW2901 - whoever says so
            known.setdefault((body.other.strip().casefold(), body.on), []).append(event)
    for (_, on), told in known.items():
        since = days_told(on) if on else None
        sets = dict.fromkeys([event.text_set for event in told if event.text_set])
        for text_set in sets or ("",):
            named = tuple([each for each in told if each.text_set in {text_set, ""}])
            first = named[0].body
            if isinstance(first, steps.Relate):
                yield _Amended(first.other, since, text_set, named)


def _unmade(life: Life, amended: Sequence[_Amended], on: date) -> str:
    """Return why the text on a day is not made, of the amendments that may have effect then."""
    for each in amended:
        name = f"“{unended(each.other)}”"
        if each.since is None:
            return f"from when it is amended by {name} nobody has entered"
        if on < each.since.last:
            return f"the amendment by {name} takes effect {each.since}"
        if not each.text_set:
            return (
                f"the amendment by {name} stands only in words: no text set of the record has them "
                "and every text that is due"
            )
        if lacking := _unagreed(life, each):
            return (
                f"{lacking} has neither signed nor named the text as amended by {name}, or names "
                f"another day than {each.since}"
            )
    for before, after in pairwise(amended):
        in_turn = before.since and after.since and before.since.last < after.since.first
        if not in_turn or not _knows(after, before):
            return (
                f"“{unended(before.other)}” and “{unended(after.other)}” are not entered in the "
                "order in which they take effect, so that one text may lack the other amendment"
            )
    return _corrected_later(life, amended[-1])


def _knows(after: _Amended, before: _Amended) -> bool:
    """Whether everybody who names an amendment knew of an earlier one when they did."""
    return all(any(surely_behind(each, one) for one in before.named) for each in after.named)


def _unagreed(life: Life, amended: _Amended) -> str:
    """Return which party has not said that the set is the text as amended, or nothing."""
    fixed = life.fixed(amended.text_set)
    if fixed is None:
        return "nobody knows a text set of that digest, and a party"
    said, otherwise = _named(life, amended)
    if fixed.state in {"original", "settled"}:
        return next((each for each in life.parties if each in otherwise), "")
    return next((each for each in life.parties if each not in said), "")


def _named(life: Life, amended: _Amended) -> tuple[set[str], set[str]]:
    """Return who has named the set as amended from that day, and who from other days alone."""
    said: set[str] = set()
    dated: set[str] = set()
    for event in life.of_kind("relate"):
        body = event.body
        if not (isinstance(body, steps.Relate) and body.relation == "amended-by" and body.on):
            continue
        this = event.text_set == amended.text_set
        in_words = event.text_set in {"", life.current}
        if this or (in_words and _alike(body.other, amended.other)):
            dated.add(event.party)
            if this and days_told(body.on) == amended.since:
                said.add(event.party)
            elif days_told(body.on) == amended.since:
                dated.discard(event.party)
    return said, dated - said


def _alike(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def _corrected_later(life: Life, last: _Amended) -> str:
    """Return that a correction was done after the amended text was named, which may lack it."""
    for event in life.of_kind("rectify"):
        done = isinstance(event.body, steps.Rectify) and event.body.step == "done"
        if done and not all(surely_behind(each, event) for each in last.named):
            return "a correction was done after the amended text was entered, which may lack it"
    return ""
