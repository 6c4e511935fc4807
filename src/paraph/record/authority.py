"""Authority: the path by which one act rests on others, up to the genesis, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.entry import Entry
from paraph.agreement.state import State

_BY_ROOTS = (acts.Genesis, acts.RootKeys, acts.Appoint, acts.RevokeKey)
"""Acts that root keys sign, whoever holds them."""
_UNDER = (acts.Amend, acts.Assert, acts.Delegate, acts.Sign)
"""Acts that need a mandate."""


class Step(NamedTuple):
    """An act on the path: what it is to the one that rests on it. It has no `entry` if missing."""

    role: str
    name: str
    entry: Entry | None


def path(state: State, entries: Sequence[Entry], entry: Entry) -> tuple[Step, ...]:
    """Return the acts that an act rests on, the outermost first, and the act itself.

    First what the author's key rests on: the genesis and the appointment; then the mandate's
    decision, who made it, and what was passed on of it; then acts that it names. Where something
    is missing, there is a step without an entry that says what; its name is empty where the act
    names nothing.
    """
    by_id = {each.id: each for each in entries}
    by_id |= {each.id: each for each in entries if each.party == entry.party}
    return (*_office(entries, entry), *_mandate(state, by_id, entry), *_named(by_id, entry))


def _office(entries: Sequence[Entry], entry: Entry) -> Iterator[Step]:
    """Yield what makes the author's key theirs."""
    own = [each for each in entries if each.party == entry.party]
    before = [each for each in own if each.place <= entry.place]
    if not before or not isinstance(before[0].act.body, acts.Genesis):
        yield Step("begins the agreement in the log of the author's party", "", None)
    for each in before:
        match each.act.body:
            case acts.Genesis():
                yield Step("begins the agreement, with the root keys", each.id, each)
            case acts.RootKeys():
                yield Step("changes the root keys", each.id, each)
            case _:
                pass
    if not isinstance(entry.act.body, _BY_ROOTS):
        yield from _appointed(before, entry, "appoints the author")
    for each in own:
        if isinstance(each.act.body, acts.RevokeKey) and each.act.body.key in entry.signers:
            yield Step("revokes a key that it is signed with", each.id, each)


def _appointed(before: Sequence[Entry], entry: Entry, role: str) -> Iterator[Step]:
    """Yield what appoints who makes an act, of the entries before it."""
    found = [
        each
        for each in before
        if isinstance(each.act.body, acts.Appoint)
        and each.act.body.key.person == entry.act.author.person
    ]
    yield from [Step(role, each.id, each) for each in found]
    if not found:
        yield Step(role, "", None)


def _mandate(state: State, by_id: Mapping[str, Entry], entry: Entry) -> Iterator[Step]:
    """Yield what granted the mandate that the act is under, the decision first."""
    under = entry.act.under
    if not under:
        if isinstance(entry.act.body, _UNDER):
            yield Step("grants a mandate for it", "", None)
        return
    if under not in state.mandates.granted:
        act = under.partition("/")[0]
        yield Step("would grant its mandate", act, by_id.get(act))
        return
    for name in reversed(state.mandates.line(under)):
        granted = state.mandates.granted[name]
        role = "passes the mandate on" if granted.outer else "grants the mandate"
        source = by_id.get(granted.act)
        if source is not None:
            before = [
                each
                for each in by_id.values()
                if each.party == source.party and each.place < source.place
            ]
            yield from _appointed(before, source, f"appoints who {role}")
        yield Step(role, granted.act, source)
        revoked = [
            each
            for each in by_id.values()
            if isinstance(each.act.body, acts.RevokeMandate)
            and each.act.body.mandate == name
            and each.party == entry.party
        ]
        yield from [Step("revokes it", each.id, each) for each in revoked]


def _named(by_id: Mapping[str, Entry], entry: Entry) -> Iterator[Step]:
    """Yield the acts that the act names, and itself."""
    body = entry.act.body
    names = list(entry.act.basis)
    if isinstance(body, acts.Assert | acts.Settle):
        names.append(body.amendment)
    elif isinstance(
        body, acts.Confirm | acts.Receive | acts.Annotate | acts.Correct | acts.Countersign
    ):
        names.append(body.act)
    yield from [Step("is what it rests on", name, by_id.get(name)) for name in names]
    yield Step("is the act itself", entry.id, entry)
