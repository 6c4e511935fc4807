"""Standing: how an agreement stands on a given day, and which of its texts is in force then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement.force.days import Days, one
from paraph.agreement.force.derive import Derivation, derive
from paraph.agreement.force.ending import Ending
from paraph.agreement.force.event import Event
from paraph.agreement.force.happened import NOTHING_MORE, Circumstances
from paraph.norms.final.formula import Earliest, Formula, Latest, When, triggers

Word: TypeAlias = Literal[
    "not in force",
    "provisionally applied",
    "in force",
    "suspended",
    "notice running",
    "ended",
    "superseded",
    "undetermined",
]


SIGNING = frozenset(("signature", "definitive-signature"))
"""Kinds of events by which a party signs."""


@dataclass(frozen=True, slots=True)
class Provisional:
    """Provisional application (VCLT art. 25): since when, and of which parts, or of the whole.

    `unread` is why it is open whether it is applied at all since then, if it is.
    """

    since: Derivation
    parts: tuple[str, ...] = ()
    unread: str = ""


class Standing(NamedTuple):
    """How an agreement stands on a day, and why; `parts` of it alone if it names any.

    It `goes_on` for certain where nothing is open but whether a notice to end it runs.
    """

    word: Word
    why: str
    parts: tuple[str, ...] = ()
    goes_on: bool = False


class Version(NamedTuple):
    """One text of an agreement, by name or digest, and since when it holds."""

    name: str
    since: Derivation


class Entered(NamedTuple):
    """A date that a person entered by hand, a day or an interval, with the source that says so."""

    day: date | Days
    source: str


def in_force(  # noqa: PLR0911 - one for each way to stand
    on: date,
    entry: Derivation,
    ending: Ending | None = None,
    provisional: Provisional | None = None,
    events: Sequence[Event] = (),
) -> Standing:
    """Say how an agreement stands on a day; undetermined where an interval leaves it open.

    Retroactive effect does not make it in force before it is: what the text says of that is told.
    """
    if _unclear(on, entry, events):
        return Standing("undetermined", str(entry))
    begun = _before(on, entry.days)
    if begun == "no" and provisional and _unclear(on, provisional.since, events):
        return Standing("undetermined", f"provisionally applied: {provisional.since}")
    if begun == "no":
        return _not_yet(on, entry, provisional)
    if begun == "open":
        return Standing("undetermined", f"it enters into force {entry.days}")
    if ending is not None:
        over = _over(on, ending)
        if over is not None:
            return over
    suspended = _suspended(on, events, entry.days)
    if ending is not None and ending.waiting and (ending.sure is None or on > ending.sure):
        waits = "; ".join(ending.waiting)
        stopped = f" ({suspended.why})" if suspended else ""
        why = f"in force since {entry.days}{stopped}, and it waits for {waits}"
        return Standing("undetermined", why)
    if suspended is not None:
        return suspended._replace(why=f"{suspended.why}{_until(ending)}")
    noticed = _noticed(on, entry, ending) if ending is not None else None
    return noticed or Standing("in force", f"since {entry.days}{_until(ending)}")


def applied_from(
    formula: Formula, events: Sequence[Event], around: Circumstances = NOTHING_MORE
) -> Derivation:
    """Return since when a text is applied provisionally by a formula of its clause.

    A day that the clause names waits for the signature of every party, and not for their consent:
    nothing is applied before.
    """
    if not any(triggers(formula)):
        formula = Latest((formula, When("signature")))
    return derive(formula, events, around)


def perhaps_applied(
    unread: str, events: Sequence[Event], around: Circumstances = NOTHING_MORE
) -> Provisional:
    """Return provisional application of which a text speaks, and nobody has read what it says.

    It may be applied as soon as every party has signed, or the text was adopted; where no signature
    is told, as soon as anything was done.
    """
    signed = any(event.kind in SIGNING for event in events)
    formula = Earliest((When("signature"), When("adoption")))
    since = derive(formula, events, around)
    if not signed and events:
        first = min([event.days for event in events], key=lambda days: days.first)
        since = replace(since, days=first, waiting=())
    return Provisional(since, unread=unread)


def text_on(on: date, versions: Sequence[Version]) -> Version | None:
    """Return the version that holds on a day, the last to take effect; None if it is not certain.

    Versions are given in the order of their making: of two of one day the later one holds.
    """
    held: Version | None = None
    since: Days | None = None
    for version in versions:
        days = version.since.days
        match _before(on, days):
            case "no":
                continue
            case "open":
                return None
            case "yes" if days is not None and (since is None or days.first >= since.last):
                held, since = version, days
            case _:
                if days is not None and since is not None and days.last > since.first:
                    return None
    return held


def beside(derived: Derivation, entered: Entered) -> str:
    """Say how a date that was entered by hand disagrees with the derived one, or nothing."""
    if derived.days is None:
        return (
            f"{entered.day} was entered by hand ({entered.source}); it cannot be derived yet: "
            f"waiting for {'; '.join(derived.waiting)}"
        )
    day = entered.day if isinstance(entered.day, Days) else one(entered.day)
    if derived.days.first <= day.last and day.first <= derived.days.last:
        return ""
    return f"{entered.day} was entered by hand ({entered.source}); derived is {derived.days}"


def _unclear(on: date, derived: Derivation, events: Sequence[Event]) -> bool:
    """Whether it may have begun by a day: something happened, and what comes of it is not clear."""
    return derived.unclear and any(event.days.first <= on for event in events)


def _not_yet(on: date, entry: Derivation, provisional: Provisional | None) -> Standing:
    on_day = "on " * bool(entry.days and entry.days.exact)
    reason = f"it enters into force {on_day}{entry.days}" if entry.days else str(entry)
    if provisional is None:
        return Standing("not in force", reason)
    match _before(on, provisional.since.days):
        case "yes" | "open" if provisional.unread:
            return Standing("undetermined", provisional.unread)
        case "yes":
            since = f"since {provisional.since.days} (VCLT art. 25)"
            return Standing("provisionally applied", since, provisional.parts)
        case "open":
            return Standing("undetermined", f"provisionally applied {provisional.since.days}")
        case _:
            return Standing("not in force", reason)


def _over(on: date, ending: Ending) -> Standing | None:
    if ending.last is None:
        return None
    if on > ending.last.last:
        word: Word = "superseded" if ending.by == "superseded" else "ended"
        return Standing(word, f"by {ending.by}; its last day was {ending.last}")
    if on > ending.last.first:
        waits = f"; it waits for {'; '.join(ending.waiting)}" * bool(ending.waiting)
        return Standing("undetermined", f"its last day is {ending.last}{waits}")
    return None


def _noticed(on: date, entry: Derivation, ending: Ending) -> Standing | None:
    """Return that a notice to end it runs on a day, or that it is open whether one does."""
    if ending.open_since is not None and on >= ending.open_since:
        waits = "; ".join([why for why, _ in ending.asks])
        last = f"; its last day is {ending.perhaps} if one does" if ending.perhaps else ""
        why = f"in force since {entry.days}, and whether a notice runs waits for {waits}{last}"
        return Standing("undetermined", why, goes_on=True)
    if ending.noticed is not None and on >= ending.noticed:
        last = f", and its last day is {ending.last}" if ending.last else _until(ending)
        return Standing("notice running", f"notice was given{last}")
    return None


def _until(ending: Ending | None) -> str:
    """Say what is known of its end, while that is still to come."""
    if ending is None:
        return ""
    if ending.last is not None:
        return f"; its last day is {ending.last}, by {ending.by}"
    return f"; after {ending.sure} it waits for {'; '.join(ending.waiting)}" * bool(ending.waiting)


def _suspended(on: date, events: Sequence[Event], since: Days | None) -> Standing | None:
    """Return that it is suspended on a day, if it is (VCLT arts. 57-58, 72).

    What a suspension does that is told to be of a day before it was in force is open.
    """
    turns = [event for event in events if event.kind in {"suspension", "resumption"}]
    done: list[Event] = []
    for event in sorted(turns, key=lambda each: each.days):
        match _before(on, event.days):
            case "open":
                return Standing("undetermined", str(event))
            case "yes":
                done.append(event)
            case _:
                break
    # Any that no other one surely follows may be the last.
    begun = max([event.days.first for event in done], default=on)
    last = [event for event in done if event.days.last >= begun]
    kinds = {event.kind for event in last}
    if kinds == {"suspension", "resumption"}:
        why = f"which was the last is not certain: {', '.join(map(str, last))}"
        return Standing("undetermined", why)
    if "suspension" not in kinds:
        return None
    if since is not None and last[-1].days.last < since.first:
        return Standing("undetermined", f"{last[-1]}, which is before it was in force ({since})")
    return Standing("suspended", str(last[-1]))


def _before(on: date, days: Days | None) -> Literal["yes", "no", "open"]:
    """Whether `on` is on or after a day."""
    if days is None or on < days.first:
        return "no"
    return "yes" if on >= days.last else "open"
