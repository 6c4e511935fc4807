"""Upheld: what has had effect, so that its own party's word that it was wrong undoes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from paraph.agreement import steps
from paraph.agreement.act import Author, Confirm
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.entry import HOLDS
from paraph.agreement.event import Event, past, remaining
from paraph.agreement.force.days import days_told
from paraph.agreement.force.joint import begun, jointly
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.tracks.dated import dated
from paraph.agreement.tracks.force import Asked, Force, force
from paraph.agreement.tracks.noticed import on_notices
from paraph.agreement.tracks.signature import on_every_original, signatures
from paraph.agreement.tracks.text import Fixed, adopted, fixed

_DAY = 10  # characters of one
_BEGUN = frozenset(
    (
        "provisionally applied",
        "in force",
        "suspended",
        "notice running",
        "ended",
        "superseded",
    )
)


def bears(body: object) -> bool:
    """Whether an act is one that consent, force or the text that holds may rest on."""
    return isinstance(body, _BEARING)


_BEARING = (
    steps.Instrument
    | steps.Rectify
    | steps.Reserve
    | steps.Respond
    | steps.Relate
    | steps.Date
    | steps.Accept
    | steps.Fix
    | steps.Adopt
    | steps.Programme
    | Confirm
)


def upheld(life: Life, act: str, at: str) -> str:
    """Return why a step is undone no more when its party says at an instant that it was wrong.

    Another party acted on it, or force, on whatever day, or a text rests on it: by all that is told
    until then. A report of what another party did is no such step: who entered it may have read the
    paper wrongly; but what that party has confirmed is its own word, and nobody reads anew which
    notice it was once it has ended by that. Nothing is taken back so that was confirmed.
    """
    event = next((each for each in life.events if each.act == act), None)
    if event is None or not event.counts:
        return ""
    if event.party != event.log:
        keys = {each.party for each in life.genesis.parties if each.keys}
        confirmed = f"{event.party} has confirmed it" if event.party in keys else ""
        return confirmed or _ended_by(life, event, at)
    if not bears(event.body):
        return ""
    if isinstance(event.body, Confirm):
        return "who may has said so"
    for each in life.events:
        if each.counts and each.party != event.party and _answered(each.body) == act:
            return f"{each.party} has acted on it"
    return _rests_on(life, event, at)


def _ended_by(life: Life, event: Event, at: str) -> str:
    """Return that it has ended by what another party's paper says of which one a notice was."""
    counted = [each for each in life.events if each.counts]
    if event not in on_notices(counted):
        return ""
    without = tuple([each for each in life.events if each.act != event.act])
    day = at[:_DAY]
    stood, other = (_force(life, told, day, day) for told in (life.events, without))
    ended = stood.state in {"ended", "superseded"} and stood.comes_to != other.comes_to
    return "the agreement has ended by it" if ended else ""


def moves_signature(life: Life, party: str, on: str, at: str) -> str:
    """Return that a day of its signature that a party enters moves what has had effect, or nothing.

    That is an entry into force, or provisional application, that was over by the instant. Where it
    was open between days on which of them it signed, it may still tell which.
    """
    day = at[:_DAY]
    stood = _force(life, life.events, day, day)
    entry = stood.derivation
    if stood.state == "provisionally applied" and stood.applied is not None:
        entry = stood.applied.since
    since = entry.days if entry else None
    if stood.state not in _BEGUN or since is None or since.last.isoformat() >= day:
        return ""
    told, own = days_told(on), [each for each in life.signatures if each.party == party]
    if all(each.days.first <= told.first and told.last <= each.days.last for each in own):
        return ""
    body = steps.Date("signed", on, "", "")
    stands = ("", on, at, (), "", False, False, HOLDS)
    made = Event("", party, Author("", party, "", ""), "enter-date", body, *stands)
    other = _force(life, (*life.events, made), day, day)
    return _SIGNED.format(stood.state, since) if other.comes_to != stood.comes_to else ""


_SIGNED = "it is {} since {}, by the day of signature that the record has"


def withdraws(body: object) -> bool:
    """Whether a step withdraws a notice.

    That comes not back to life: one that is given anew counts from then on.
    """
    return isinstance(body, steps.Instrument) and body.instrument == "withdrawal-of-notice"


def _answered(body: object) -> str:
    """Return the act that an instrument, or an answer to a reservation, answers."""
    return body.act if isinstance(body, steps.Respond) else getattr(body, "answers", "")


def _rests_on(life: Life, event: Event, at: str) -> str:  # noqa: PLR0911 - one for each kind
    """Return what rests on a step of one's own: a correction, a text, a programme, or force."""
    without = tuple([each for each in life.events if each.act != event.act])
    match event.body:
        case steps.Rectify(old=old):
            return _corrected_by(life, event, old)
        case steps.Accept(clause="depositary"):
            return _corrected_by(life, event, event.text_set)
        case steps.Relate("amended-by") | steps.Fix():
            return _amended(life, event, at)
        case steps.Adopt() if _adopted(life, life.events, event) > _adopted(life, without, event):
            return "the text is adopted by it"
        case steps.Programme(programme=name):
            stood, other = _agreed(life, name), _agreed(life._replace(events=without), name)
            return "the programme is agreed by it" if stood and stood != other else ""
        case steps.Instrument("withdrawal-of-notice"):
            return "the notice is withdrawn by it"
        case steps.Reserve("declaration"):
            return ""
        case steps.Reserve() if _moot(life, event.act):
            return ""
        case steps.Reserve() | steps.Respond():
            days = _days(life, event, at)
            states = [_force(life, life.events, day, max(days)).state for day in days]
            begun = next((each for each in states if each in _BEGUN), "")
            return f"with it the agreement is {begun}" if begun else ""
        case _:
            return _forced(life, without, event, at)


def _moot(life: Life, act: str) -> bool:
    """Whether a reservation is none that has an effect."""
    return any(
        each.act == act and each.state in {"late", "prohibited", "withdrawn"}
        for each in life.reservations
    )


def _forced(life: Life, without: Sequence[Event], event: Event, at: str) -> str:
    """Return how it is in force, applied or ended by a step, on any day that anything names.

    Of days that are entered by hand, and of readings, it is not asked since when: where another one
    says more exactly what a first one says, the first may go.
    """
    loosely = not isinstance(event.body, steps.Instrument)
    days = _days(life, event, at)
    until = max(days)
    if _alone(life, without, event, until):
        return ""
    for day in days:
        forced = _force(life, life.events, day, until)
        if forced.state not in _BEGUN or _disputed(forced, event):
            continue
        other = _force(life, without, day, until)
        if forced.state != other.state if loosely else forced.comes_to != other.comes_to:
            return f"by it the agreement is {forced.state}"
    return ""


def _alone(life: Life, without: Sequence[Event], event: Event, until: str) -> bool:
    """Whether a step takes all parties, and no others have taken it: then nothing rests on it."""
    if not isinstance(event.body, steps.Instrument) or event.body.instrument not in _OF_ALL:
        return False
    by_signature = life.procedure.means == "signature"
    since = begun(life.force.each)
    together = [
        jointly(
            [*dated(told, life.bearing, life.parties, by_signature=by_signature)],
            life.parties,
            since,
        )
        for told in (_until(life.events, until), _until(without, until))
    ]
    return together[0] == together[1]


_OF_ALL = frozenset(("suspension", "resumption", "termination", "prolongation"))


def _disputed(forced: Force, event: Event) -> bool:
    """Whether a day that was entered by hand is told to disagree with something."""
    if not isinstance(event.body, steps.Date):
        return False
    day = str(days_told(event.body.on))
    return any(day in told and disagrees for told, disagrees in forced.by_hand)


def _amended(life: Life, event: Event, at: str) -> str:
    """Return that a text holds by what is said of an amendment, where that is certain."""
    days = _days(life, event, at)
    stood, other = [_at_last(life, told, max(days)) for told in (life.told, _without(life, event))]
    for day in days:
        held = text_on(stood, day)
        if held.found and not held.unmade and held != text_on(other, day):
            return "the text that holds is the one as amended by it"
    return ""


def _without(life: Life, event: Event) -> tuple[Event, ...]:
    """Return what was told, as it would be if a step was taken back."""
    return tuple([e._replace(undone=True) if e.act == event.act else e for e in life.told])


def _at_last(life: Life, told: tuple[Event, ...], day: str) -> Life:
    """Return a life, and its texts, by what is told to have happened until the end of a day."""
    now = f"{day}T23:59:59Z"
    arranged = {each.text_set for each in life.originals}
    signed = on_every_original(life.signatures, arranged, life.parties)
    sets, limit = [each.text_set for each in life.texts], life.procedure.objections
    texts = fixed(past(told, now), signed, sets, life.parties, limit)
    return life._replace(now=now, events=remaining(told), told=told, texts=texts)


def _adopted(life: Life, events: Sequence[Event], event: Event) -> bool:
    return adopted(events, event.text_set, life.parties)


def _agreed(life: Life, name: str) -> tuple[steps.Programme, str] | None:
    """Return the words of a programme that all in it hold, and of which text set, or nothing."""
    found = (each for each in programmes(life) if each.name == name and each.state == "agreed")
    return next(((each.body, each.text_set) for each in found), None)


def _corrected_by(life: Life, event: Event, old: str) -> str:
    """Return that a text was corrected by a step, what its author had seen then aside."""
    stood = _corrected(life, life.told, old)
    undone = stood != _corrected(life, _without(life, event), old)
    return "the text was corrected by it" if stood and undone else ""


def _corrected(life: Life, events: Sequence[Event], old: str) -> tuple[Fixed, ...]:
    found = fixed(events, life.signatures, [old], life.parties, life.procedure.objections)
    return tuple([each for each in found if each.corrected])


def _days(life: Life, event: Event, at: str) -> list[str]:
    """Return the days on which to ask: its own, those that are named since, today, the last one.

    Of very many the first ones are asked, of what other parties did before what its own party did:
    what comes of a step comes on its own day, or when another one makes it whole.
    """
    own, today = _named(event), at[:_DAY]
    since = min(own, default="")
    theirs, named = set[str](), {today}
    for each in life.events:
        if each.counts:
            days = [day for day in _named(each) if day >= since]
            named.update(days)
            theirs.update(days if each.party != event.party else ())
    first = [*sorted(theirs)[:_MOST], *sorted(named)[:_MOST]]
    return [*dict.fromkeys([*own, today, max(named), *first])]


_MOST = 8
"""Days that are named on which force is told once more."""


def _named(event: Event) -> list[str]:
    """Return the days that a step names, and on which something is otherwise than before."""
    match event.body:
        case steps.Instrument(on=on) | steps.Relate(on=on) | steps.Adopt(on=on) if on:
            told = days_told(on)
        case steps.Date(on=on):
            told = days_told(on)
        case _:
            return []
    after = [told.last + timedelta(days=1)] if told.last < date.max else []
    return [each.isoformat() for each in (told.first, told.last, *after)]


def _force(life: Life, events: Sequence[Event], day: str, until: str) -> Force:
    """Return how it stands on a day, by what is told to have happened until another one."""
    asked = Asked(life.parties, day, life.procedure.means == "signature", life.reservations)
    happened = _until(events, until)
    bearing = life.bearing
    dated = any(_dates_signature(each) for each in (*life.events, *events))
    if dated and len(events) != len(life.events):
        granted = [each.granted for each in life.authorities]
        issue = life.procedure.issue != "no"
        signed = signatures(events, life.genesis.parties, granted, issue=issue)
        bearing = life._replace(signatures=signed).bearing
    return force(happened, bearing, asked, life.current)


def _until(events: Sequence[Event], day: str) -> tuple[Event, ...]:
    return past(events, f"{day}T23:59:59Z")


def _dates_signature(event: Event) -> bool:
    return isinstance(event.body, steps.Date) and event.body.dated == "signed"
