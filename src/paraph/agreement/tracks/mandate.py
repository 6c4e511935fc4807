"""Mandate: what became of each authority that a decision granted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.mandates import Granted, Mandates

State: TypeAlias = Literal[
    "granted", "not issued", "used", "exhausted", "lapsed", "revoked", "not open yet"
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

    With `issue`, a mandate is not in force before its decision was officially issued.
    """
    issued = {
        (event.party, event.body.act): event
        for event in events
        if event.counts and isinstance(event.body, steps.Issue)
    }
    numbers = {
        event.act: event.body.number for event in events if isinstance(event.body, acts.Decide)
    }
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
