"""Mandate: what became of each authority that a decision granted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.entry import HOLDS
from paraph.agreement.event import Event
from paraph.agreement.force.days import days_told
from paraph.agreement.mandates import Granted, Mandates

State: TypeAlias = Literal[
    "granted", "not issued", "used", "exhausted", "lapsed", "revoked", "replaced", "not open yet"
]


class Authority(NamedTuple):
    """A mandate and what became of it; `uses` are the acts that were made under it.

    `issued` is the act by which its decision was officially issued, `number` what that is called.
    """

    ref: str
    granted: Granted
    state: State
    uses: tuple[str, ...] = ()
    issued: str = ""
    number: str = ""
    reference: str = ""


def authorities(
    events: Sequence[Event],
    mandates: Mandates,
    now: str,
    issue: bool,  # noqa: FBT001
) -> tuple[Authority, ...]:
    """Return each mandate as it is at an instant, which is judged by the time that is claimed.

    With `issue`, a mandate is not in force before its decision was officially issued. One under
    which nobody has signed is replaced where the body that granted it has approved another text
    since: nobody revoked it, so that what is signed under it holds, and is told (`overtaken`).
    """
    issued = issues(events)
    numbers = {
        event.act: event.body.number for event in events if isinstance(event.body, acts.Decide)
    }
    last = {_body(event): event for event in events if event.kind == "decide" and event.counts}
    signed = {event.under for event in events if event.kind == "sign"}
    signed = {ref for each in signed & mandates.granted.keys() for ref in mandates.line(each)}
    granting = {event.act: event for event in events if event.kind == "decide"}
    used: dict[str, list[str]] = {}
    for event in events:
        if event.under and event.standing.within == "within" and event.kind in _USES:
            for ref in mandates.line(event.under) if event.under in mandates.granted else ():
                used.setdefault(ref, []).append(event.act)
    found = []
    for ref, granted in mandates.granted.items():
        root = mandates.granted[mandates.line(ref)[-1]]
        act = issued.get((root.party, root.act))
        body = act.body if act else None
        number, reference = (
            (body.number, body.reference) if isinstance(body, steps.Issue) else ("", "")
        )
        uses = tuple(used.get(ref, ()))
        state = _state(ref, mandates, now, uses)
        if state in {"granted", "used"} and issue and act is None:
            state = "not issued"
        decided = granting.get(root.act)
        if decided is not None and ref not in signed and state in _WAITING:
            later = last.get(_body(decided), decided)
            if later.text_set != granted.mandate.text_set and _perhaps_by(decided, later):
                state = "replaced"
        found.append(
            Authority(
                ref,
                granted,
                state,
                uses,
                act.act if act else "",
                number or numbers.get(granted.act, ""),
                reference,
            )
        )
    return tuple(found)


def issues(events: Sequence[Event]) -> Mapping[tuple[str, str], Event]:
    """Return by what each decision was officially issued, by its party and act: by the first.

    Another party's word does not issue it, and a later one of its own gives it no other number.
    """
    found: dict[tuple[str, str], Event] = {}
    for event in events:
        if event.counts and isinstance(event.body, steps.Issue):
            found.setdefault((event.party, event.body.act), event)
    return found


def overtaken(
    events: Sequence[Event], granted: Mapping[str, Granted]
) -> Iterator[tuple[Event, Event]]:
    """Yield what was signed after its body had approved another text, and that later decision.

    The body may approve what was signed once more: then nothing is open.
    """
    granting: dict[str, Event] = {}
    last: dict[tuple[str, str], Event] = {}
    found: list[tuple[Event, Event]] = []
    for event in events:
        if event.kind == "decide" and event.counts:
            granting[event.act] = last[_body(event)] = event
            own = event.text_set
            found = [
                each for each in found if (_body(each[1]), each[0].text_set) != (_body(event), own)
            ]
        ref = event.under if event.kind == "sign" else ""
        if ref not in granted:
            continue
        text_set = granted[ref].mandate.text_set
        while granted[ref].outer:
            ref = granted[ref].outer
        decided = granting.get(granted[ref].act)
        later = last.get(_body(decided)) if decided else None
        if decided is None or later is None or later.text_set in {event.text_set, text_set}:
            continue
        if _perhaps_by(decided, later) and _perhaps_by(later, event):
            found.append((event, later))
    yield from found


def approved_since(
    events: Sequence[Event], granted: Mapping[str, Granted], ref: str, text_set: str
) -> Event | None:
    """Return by what the body behind a mandate has approved another text than it lets sign now."""
    own = granted[ref]
    by, on = Author("", own.party, "", ""), max([each.on for each in events], default="")
    stood = (False, False, HOLDS)
    made = Event("", own.party, by, "sign", None, text_set, on, on, (), ref, *stood)
    return next(
        (later for each, later in overtaken((*events, made), granted) if each is made), None
    )


def _perhaps_by(first: Event, second: Event) -> bool:
    """Whether one may have come before the other, or with it: a month may hold either order."""
    return days_told(first.on).first <= days_told(second.on).last


def _body(decided: Event) -> tuple[str, str]:
    return decided.party, decided.by.body


_WAITING = frozenset(("granted", "used", "not issued", "not open yet"))
_USES = frozenset(("sign", "amend", "assert"))


def _state(ref: str, mandates: Mandates, now: str, uses: tuple[str, ...]) -> State:
    window = mandates.granted[ref].mandate.window
    if not mandates.revoked.isdisjoint(mandates.line(ref)):
        return "revoked"
    if mandates.used_up(ref):
        return "exhausted"
    if window.closes and now >= window.closes:
        return "lapsed"
    if window.opens and now < window.opens:
        return "not open yet"
    return "used" if uses else "granted"
