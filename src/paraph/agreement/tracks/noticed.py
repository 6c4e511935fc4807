"""Noticed: which one a notice on record was, of non-renewal or of denunciation, by whose word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import days_told
from paraph.agreement.force.event import Notice


class Noticed(NamedTuple):
    """What each notice that names another one is, by the words of the parties.

    `which` says of a notice which one it is, where that is told. `telling` are the acts that give
    none, but tell which one another was, each with that one. `unsure` are those of which it is open
    whether they give a notice of their own or tell of another.
    """

    which: Mapping[str, Notice]
    telling: Mapping[str, str]
    unsure: frozenset[str]

    def unsettles(self, stood: Noticed) -> bool:
        """Whether something is open by these words that was settled by those that `stood`."""
        settled = stood.which.keys() - stood.unsure
        return bool(settled - self.which.keys() or self.unsure - stood.unsure)


def noticed(events: Sequence[Event], parties: Sequence[str]) -> Noticed:
    """Return what the notices on record are.

    A notice that says which one it is, of non-renewal or of denunciation, is one of its own, also
    where it names another that says so itself. Of one that does not say, its party may tell it
    afterwards, and each other one: that makes it the one or the other where all tell it alike. What
    another party says alone of it, what names a notice that was withdrawn by then, what names
    such a later word, and a word whose receipt was notified, may be a notice of its own.
    """
    notices = _notices(events)
    later = _later(notices)
    received = {
        _said(each).answers for each in events if _instrument(each) == "notification-received"
    }
    chained = {
        act: _said(each).answers
        for act, each in notices.items()
        if _said(each).notice and _said(each).answers in later
    }
    back = _withdrawn(events, notices)
    gone = {
        act
        for act, name in later.items()
        if name in back and back[name] <= days_told(notices[act].on).last.isoformat()
    }
    gone |= later.keys() & received  # nobody need notify that a word was heard
    heard = {act: name for act, name in later.items() if act not in back and act not in gone}
    open_ = {later[name] for name in chained.values()}
    words = _by_party(heard, notices)
    alike = {
        name: next(iter(said.values()))
        for name, said in words.items()
        if name not in open_ and said.keys() >= {*parties} and len({*said.values()}) == 1
    }
    telling = {
        act: name
        for act, name in later.items()
        if act not in gone and (notices[act].party == notices[name].party or name in alike)
    }
    own = {
        act: cast("Notice", _said(each).notice)
        for act, each in notices.items()
        if _said(each).notice and act not in telling
    }
    unsure = frozenset(later.keys() - telling.keys()) | chained.keys()
    return Noticed({**alike, **own}, telling, unsure)


def on_notices(events: Sequence[Event]) -> list[Event]:
    """Return what names a notice that does not say which one it is, or a later word on one.

    So is the withdrawal of such a word, and not that of the notice itself.
    """
    notices = _notices(events)
    later = _later(notices)
    named = {*later, *later.values()}
    return [
        each
        for each in events
        if (each.act in notices and _said(each).answers in named)
        or (_instrument(each) == "withdrawal-of-notice" and _said(each).answers in later)
    ]


def told_alone(events: Sequence[Event], parties: Sequence[str]) -> Iterator[str]:
    """Yield which one a notice was by the word of some that others have not said too."""
    known, notices = noticed(events, parties), _notices(events)
    for act, said in _by_party(_later(notices), notices).items():
        if act not in known.which:
            told = "; ".join([f"{party} alone says {which}" for party, which in said.items()])
            notice = notices[act]
            yield f"which notice that of {notice.party} on {notice.on} was: {told}"


def _notices(events: Sequence[Event]) -> dict[str, Event]:
    return {each.act: each for each in events if _instrument(each) == "notice"}


def _later(notices: Mapping[str, Event]) -> dict[str, str]:
    """Return what says which one it is and names another that does not, each with that one."""
    untold = {act for act, each in notices.items() if not _said(each).notice}
    return {
        act: _said(each).answers
        for act, each in notices.items()
        if _said(each).notice and _said(each).answers in untold
    }


def _by_party(
    later: Mapping[str, str], notices: Mapping[str, Event]
) -> dict[str, dict[str, Notice]]:
    """Return what each party says afterwards that a notice was; its last word counts."""
    found: dict[str, dict[str, Notice]] = {}
    for act, name in later.items():
        each = notices[act]
        found.setdefault(name, {})[each.party] = cast("Notice", _said(each).notice)
    return found


def _withdrawn(events: Sequence[Event], notices: Mapping[str, Event]) -> dict[str, str]:
    """Return the first day on which each notice may have been withdrawn, by its own party."""
    found: dict[str, str] = {}
    for event in events:
        if _instrument(event) == "withdrawal-of-notice":
            notice = notices.get(_said(event).answers)
            if notice is not None and notice.party == event.party:
                day = days_told(event.on).first.isoformat()
                found[notice.act] = min(day, found.get(notice.act, day))
    return found


def _said(event: Event) -> steps.Instrument:
    return cast("steps.Instrument", event.body)


def _instrument(event: Event) -> str:
    return event.body.instrument if isinstance(event.body, steps.Instrument) else ""
