"""Noticed: which one a notice on record was, of non-renewal or of denunciation, by whose word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.event import Notice


def which_notice(events: Sequence[Event], parties: Sequence[str]) -> Mapping[str, Notice]:
    """Return which one each notice is of which that is told.

    Its party says so in it. Of one that does not say, each party tells it afterwards, all of them
    alike: none of them makes it the one or the other by its own later word.
    """
    telling = telling_which(events)
    found: dict[str, Notice] = {}
    for event in events:
        match event.body:
            case steps.Instrument("notice", notice=said) if said and event.act not in telling:
                found[event.act] = cast("Notice", said)
            case _:
                pass
    for act, told in _afterwards(events, telling).items():
        if act not in found and told.keys() >= {*parties} and len({*told.values()}) == 1:
            found[act] = next(iter(told.values()))
    return found


def telling_which(events: Sequence[Event]) -> set[str]:
    """Return the acts that give no notice, but tell which one another on record was."""
    notices = {
        each.act
        for each in events
        if isinstance(each.body, steps.Instrument) and each.body.instrument == "notice"
    }
    return {
        each.act
        for each in events
        if isinstance(each.body, steps.Instrument)
        and each.body.instrument == "notice"
        and each.body.notice
        and each.body.answers in notices
        and each.body.answers != each.act
    }


def told_alone(events: Sequence[Event], parties: Sequence[str]) -> Iterator[str]:
    """Yield which one a notice was by the word of some that others have not said too."""
    known = which_notice(events, parties)
    given = {each.act: each for each in events}
    for act, said in _afterwards(events, telling_which(events)).items():
        if act not in known:
            told = "; ".join([f"{party} alone says {which}" for party, which in said.items()])
            notice = given[act]
            yield f"which notice that of {notice.party} on {notice.on} was: {told}"


def _afterwards(events: Sequence[Event], telling: set[str]) -> dict[str, dict[str, Notice]]:
    """Return what each party says afterwards that a notice was; its last word counts."""
    found: dict[str, dict[str, Notice]] = {}
    for event in events:
        if event.act in telling and isinstance(event.body, steps.Instrument):
            said = cast("Notice", event.body.notice)
            found.setdefault(event.body.answers, {})[event.party] = said
    return found
