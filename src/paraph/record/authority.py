"""Authority: the path by which one act rests on others, up to the genesis, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.entry import Entry
from paraph.agreement.state import State


class Step(NamedTuple):
    """An act on the path: what it is to the one that rests on it. It has no `entry` if missing."""

    role: str
    name: str
    entry: Entry | None


def path(state: State, entries: Sequence[Entry], entry: Entry) -> tuple[Step, ...]:
    """Return the acts that an act rests on, the outermost first, and the act itself.

    First what the author's key rests on: the genesis and the appointment; then the mandate's
    decision and what was passed on of it; then acts that it names.
    """
    by_id = {each.id: each for each in entries}
    by_id |= {each.id: each for each in entries if each.party == entry.party}
    return (*_office(entries, entry), *_mandate(state, by_id, entry), *_named(by_id, entry))


def _office(entries: Sequence[Entry], entry: Entry) -> Iterator[Step]:
    """Yield what makes the author's key theirs."""
    before = [each for each in entries if each.party == entry.party and each.place <= entry.place]
    for each in before:
        match each.act.body:
            case acts.Genesis():
                yield Step("begins the agreement, with the root keys", each.id, each)
            case acts.RootKeys():
                yield Step("changes the root keys", each.id, each)
            case acts.Appoint(key) if key.person == entry.act.author.person and each != entry:
                yield Step("appoints the author", each.id, each)
            case acts.RevokeKey(key) if key in entry.signers:
                yield Step("revokes the key that it is signed with", each.id, each)
            case _:
                pass


def _mandate(state: State, by_id: Mapping[str, Entry], entry: Entry) -> Iterator[Step]:
    """Yield what granted the mandate that the act is under, the decision first."""
    under = entry.act.under
    if not under:
        return
    if under not in state.mandates.granted:
        act = under.partition("/")[0]
        yield Step("would grant its mandate", act, by_id.get(act))
        return
    for name in reversed(state.mandates.line(under)):
        granted = state.mandates.granted[name]
        role = "passes the mandate on" if granted.outer else "grants the mandate"
        yield Step(role, granted.act, by_id.get(granted.act))
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
