"""Signature: which signatory stands where on which original, by alternatives (VCLT 10-14)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Party
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told, widened
from paraph.agreement.mandates import Granted
from paraph.agreement.tracks.collation import doubted
from paraph.agreement.tracks.mandated import Mandated
from paraph.agreement.tracks.papers import contradicted

State: TypeAlias = Literal[
    "due",
    "initialled",
    "ad referendum",
    "confirmed",
    "subject to ratification",
    "definitive",
    "signed, effect not told",
    "irregular",
    "undetermined",
    "confirmed though unauthorised",
]


class Signature(NamedTuple):
    """How a party stands to an original of a text set.

    `by` is who signed, and `act` in which act; `copy` is the party whose original it is, all of
    them if it names none. `powers` says by what they could: a mandate, full powers, an office,
    practice; or why nothing shows that they could. `original` is the digest of the texts of that
    original, as a set, where they name its party first. `last` and `zone` are as of an event.
    `lacked` is what the procedure requires before a signature and was not there: by code and why.
    """

    party: str
    text_set: str
    copy: str
    state: State
    by: str = ""
    act: str = ""
    on: str = ""
    place: str = ""
    reported: bool = False
    powers: str = ""
    why: str = ""
    original: str = ""
    last: str = ""
    zone: str = ""
    lacked: str = ""

    @property
    def days(self) -> Days:
        """The day on which it was signed, or all that it may be."""
        told = days_told(self.on)
        return Days(told.first, days_told(self.last).last) if self.last else told

    @property
    def signed(self) -> bool:
        """Whether the text is signed so that it is authentic by it (VCLT 10(b))."""
        return self.state in _SIGNED

    @property
    def binds(self) -> bool:
        """Whether the signature itself expresses consent to be bound (VCLT 12(1), 12(2)(b))."""
        return self.state in _BINDING


_BINDING = frozenset(("definitive", "confirmed", "confirmed though unauthorised"))
_SIGNED = frozenset(
    (
        "ad referendum",
        "confirmed",
        "subject to ratification",
        "definitive",
        "signed, effect not told",
        "confirmed though unauthorised",
    )
)
_BY_EFFECT: Mapping[str, State] = {
    "": "definitive",
    "ad-referendum": "ad referendum",
    "subject-to-ratification": "subject to ratification",
}
_ALL_ACTS = frozenset(("head-of-state", "head-of-government", "foreign-minister"))


def signatures(
    events: Sequence[Event],
    parties: Sequence[Party],
    granted: Iterable[Granted] = (),
    *,
    issue: bool = False,
) -> tuple[Signature, ...]:
    """Return each signature, and for each party that has not signed what is due.

    A signature of a later act takes the place of an initial, or of one of the same party, set and
    original that counts less; one that is done is not made again. Confirming one ad referendum
    makes it a full one (VCLT 12(2)(b)); one without authority is without effect unless it is
    confirmed (VCLT 8). Who confirms one ad referendum may sign for the party: who decides or needs
    no powers, who has them, or whom one of the mandates `granted` before lets sign that text then;
    with `issue` none before its decision was issued. One without authority is confirmed by a body
    that decides, or by such a mandate that reaches that very text. One on a paper that is not as
    its master is left open, and so is one of which papers tell unlike things.
    """
    found = _Found()
    powers, mandated = Powers((), parties), Mandated(granted, issue=issue)
    for event in events:
        if not event.ours:
            continue  # who is no party signs nothing of it
        powers.take(event)  # nobody had signed by what was given later
        mandated.take(event)
        match event.kind, event.body:
            case "initial", body if event.counts:
                place = body.place if isinstance(body, acts.Initial) else ""
                found.put(_of(event, "", "initialled", powers, place))
            case "sign", acts.Sign(
                place=place, effect=effect, copy=copy, practice=practice
            ) as body:
                made = _of(event, copy, _state(event, effect), powers, place, practice)
                found.put(made._replace(original=body.original), effect)
            case "sign", None:  # on paper, of which no more is told
                state = _state(event, "")
                told: State = "signed, effect not told" if state == "definitive" else state
                found.put(_of(event, "", told, powers, ""), "not told")
            case "confirm", acts.Confirm(act) if event.counts:
                about = event.confirming
                irregular = found.is_irregular(act)
                if powers.may_confirm(
                    event.by, event.made, about.makers, irregular=irregular
                ) or mandated.lets_confirm(event.by, event.made, act, about.reaching):
                    found.confirm(event, act)
                else:
                    found.refuse(event, act)
            case _:
                pass
    found.date(events)
    found.doubt({**contradicted(events), **doubted(events)})
    signed = {each.party for each in found.all if each.state != "initialled"}
    due = [Signature(each.party, "", "", "due") for each in parties if each.party not in signed]
    return (*found.all, *due)


def together(found: Sequence[Signature], text_set: str) -> tuple[Signature, ...]:
    """Return the signatures of one text set: who signed another one is bound by none."""
    return tuple([each for each in found if each.text_set == text_set])


def on_every_original(
    found: Sequence[Signature], arranged: Container[str], parties: Sequence[str]
) -> tuple[Signature, ...]:
    """Return the signatures that count where each party has an original of its own.

    `arranged` are the signatures of text sets of which originals were entered before, by act. Who
    has signed some of them and not all has signed none yet; where one binds and another does not,
    those count that do not. What was signed before an original was entered counts as it did.
    """
    held: dict[tuple[str, str], list[Signature]] = {}
    for each in found:
        if each.signed:
            held.setdefault((each.party, each.text_set), []).append(each)
    lacking = set()
    for signed in held.values():
        own = [each for each in signed if each.act in arranged]
        copies = {each.copy for each in signed}
        if "" not in copies and not copies >= {*parties}:
            lacking |= {id(each) for each in own}
        elif not all(each.binds for each in own):
            lacking |= {id(each) for each in own if each.binds}
    return tuple([each for each in found if id(each) not in lacking])


def behind_originals(events: Sequence[Event], entered: Mapping[str, str]) -> frozenset[str]:
    """Return the signatures that were made when an original of their set was entered, by act.

    `entered` is the text set of each act that enters one. Who signs has had what stands before in
    the same log, and what its own party had seen of another one until then.
    """
    seen: dict[tuple[str, str], int] = {}
    original: dict[str, list[Event]] = {}
    found = set()
    for event in events:
        for head in event.seen:
            known = seen.get((event.log, head.party), 0)
            seen[event.log, head.party] = max(known, head.size)
        if event.act in entered:
            original.setdefault(entered[event.act], []).append(event)
        if event.kind == "sign":
            for each in original.get(event.text_set, ()):
                if each.log == event.log or each.place < seen.get((event.log, each.log), 0):
                    found.add(event.act)
    return frozenset(found)


class _Found:
    """The signatures so far, and where each act is among them."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[str, ...], Signature] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._effects: dict[str, str] = {}
        # Until when what was confirmed was signed at the latest, and since when it has effect.
        self._confirmed: dict[str, tuple[str, str]] = {}

    @property
    def all(self) -> tuple[Signature, ...]:
        """Every one that was not replaced."""
        return tuple(self._by_key.values())

    def put(self, made: Signature, effect: str = "") -> None:
        """Keep one: what counts less stands beside what counts more, and replaces nothing."""
        self._effects[made.act] = effect
        key = made.party, made.text_set, made.copy
        known = self._by_key.get(key)
        if known is not None and _stays(known, made):
            why = f"signed again on {made.days} ({made.state}): what was signed first counts"
            why = "; ".join(filter(None, (known.why, why)))
            self._by_key[key] = known._replace(why=why)
        elif known is None or (_holds(made) and _weight(made) >= _weight(known)):
            self._keep(key, made)
        elif _holds(made) and not _holds(known):  # an initial, behind what counts for nothing yet
            self._keep((*key, known.act), known)
            self._keep(key, made)
        elif made.state != "initialled":
            self._keep((*key, made.act), made)
        if made.signed:
            initialled = made.party, made.text_set, ""
            if initialled in self._by_key and self._by_key[initialled].state == "initialled":
                del self._by_key[initialled]

    def is_irregular(self, act: str) -> bool:
        """Whether the signature of an act is outside of the mandate chain, as it stands."""
        each = self._by_key.get(self._keys.get(act, ()))
        return each is not None and (each.act, each.state) == (act, "irregular")

    def confirm(self, event: Event, act: str) -> None:
        """Confirm the signature of an act, if its own party does."""
        key = self._keys.get(act, ())
        each = self._by_key.get(key)
        if each is None or (each.act, each.party) != (act, event.party):
            return
        if each.state == "ad referendum":
            self._by_key[key] = each._replace(state="confirmed")
        elif each.state == "irregular":
            self._by_key[key] = self._authorised(key, each, event)
            self._stands_first(key)

    def _stands_first(self, key: tuple[str, ...]) -> None:
        """Put a signature that was confirmed before what does not hold of the same original."""
        made, own = self._by_key[key], key[:3]
        if made.signed and key != own:
            del self._by_key[key]
            first = self._by_key.pop(own, None)
            self._keep(own, made)
            if first is not None and first.state != "initialled":
                self._keep((*own, first.act), first)

    def refuse(self, event: Event, act: str) -> None:
        """Tell that somebody confirmed a signature who may not sign for its party."""
        key = self._keys.get(act, ())
        each = self._by_key.get(key)
        if each is None or (each.act, each.party) != (act, event.party):
            return
        if each.state in {"ad referendum", "irregular"}:
            why = f"{event.by.person} confirmed it on {event.on}, whom nothing lets sign it"
            why = "; ".join(filter(None, (each.why, why)))
            self._by_key[key] = each._replace(why=why)

    def _authorised(self, key: tuple[str, ...], each: Signature, event: Event) -> Signature:
        """Return a signature without authority that is confirmed (VCLT 8), with its own effect.

        It has that when it is confirmed at the latest; where its party has signed the same original
        otherwise, that signature counts.
        """
        first = self._by_key.get(key[:3])
        if key[:3] != key and first is not None and first.signed:
            return each
        state: State = _BY_EFFECT.get(self._effects[each.act], _NOT_TOLD)
        since = max(each.days.last, days_told(event.on).last).isoformat()
        why = "; ".join(filter(None, (each.why, f"confirmed on {event.on} (VCLT 8)")))
        self._confirmed[each.act] = each.last, since
        made = each._replace(why=why, last="" if since == each.on else since)
        if state == "definitive":
            return made._replace(state="confirmed though unauthorised")
        return made._replace(state=state)

    def doubt(self, doubts: Mapping[str, str]) -> None:
        """Leave open what was signed on a paper that is not as its master, by the act of each."""
        for key, each in [*self._by_key.items()]:
            if each.act in doubts:
                why = "; ".join(filter(None, (doubts[each.act], each.why)))
                self._by_key[key] = each._replace(state="undetermined", why=why)

    def date(self, events: Sequence[Event]) -> None:
        """Take the days of signatures that parties entered from a paper, each of its own.

        A day that the record leaves no room for changes nothing, and is told.
        """
        told: dict[str, dict[str, Days]] = {}
        for event in events:
            body = event.body
            if event.counts and isinstance(body, steps.Date) and body.dated == "signed":
                own = told.setdefault(event.party, {})
                own.pop(event.on, None)  # told again it is the last word
                own[event.on] = days_told(event.on)
        for key, each in [*self._by_key.items()]:
            if each.party in told and each.state != "initialled":
                self._by_key[key] = self._on(each, [*told[each.party].values()])

    def _on(self, each: Signature, told: Sequence[Days]) -> Signature:
        """Return a signature with the day that papers tell.

        That is the day on which it was signed: since when one without authority has effect, whoever
        confirmed it has said.
        """
        if each.act not in self._confirmed:
            return _dated(each, told)
        last, since = self._confirmed[each.act]
        made = _dated(each._replace(last=last), told)
        self._confirmed[each.act] = made.last, since
        since = max(made.days.last.isoformat(), since)
        return made._replace(last="" if since == made.on else since)

    def _keep(self, key: tuple[str, ...], made: Signature) -> None:
        self._by_key[key] = made
        self._keys[made.act] = key


def _dated(each: Signature, told: Sequence[Days]) -> Signature:
    """Return a signature with the day that papers tell, the last of those that it may be.

    Of a signature without a zone the day is told in UTC: at its place it may be the next or the one
    before. Of the days for which there is no room so many are told, and how many more there are.
    """
    loose = 0 if each.zone or each.reported else 1
    days, unlike = each.days, []
    for one in told:
        may = widened(days, loose)
        if one.exact and may.first <= one.first <= may.last:
            days = one
            each = each._replace(on=one.first.isoformat(), last="")
        else:
            unlike.append((one, days))
    why = [
        f"{one} was entered by hand as its day, and by the record it is {held}"
        for one, held in unlike[:_TOLD]
    ]
    if len(unlike) > _TOLD:
        why.append(f"and so were {len(unlike) - _TOLD} more days")
    return each._replace(why="; ".join(filter(None, (each.why, *why))))


_TOLD = 10  # days without room that are told one by one


def _weight(each: Signature) -> int:
    """Return how much a signature counts: an initial, one in doubt, one on paper, one made here."""
    if each.signed:
        return 2 if each.reported else 3
    return 0 if each.state == "initialled" else 1


def _holds(each: Signature) -> bool:
    """Whether it is a signature that holds, or an initial: what is in doubt replaces nothing."""
    return each.signed or each.state == "initialled"


def _stays(known: Signature, made: Signature) -> bool:
    """Whether a signature is done, so that one more of the same original changes nothing.

    The first that binds counts, and a lesser one never takes its place (VCLT 10, 12). One that was
    made here takes that of a report of it, of the same days.
    """
    if not (known.signed and made.signed) or known.state == _NOT_TOLD:
        return False
    if known.reported and not made.reported and known.binds == made.binds:
        return made.days != known.days
    return known.binds or not made.binds


_NOT_TOLD: State = "signed, effect not told"


def _state(event: Event, effect: str) -> State:
    if event.reported and event.standing.within == "outside":
        return "irregular"
    if event.reported:
        return _BY_EFFECT[effect] if event.counts else "undetermined"
    if event.standing.within == "within":
        return _BY_EFFECT[effect]
    return "irregular" if event.standing.within == "outside" else "undetermined"


def _of(  # noqa: PLR0913, PLR0917 - what stands in one signature
    event: Event, copy: str, state: State, powers: Powers, place: str, practice: str = ""
) -> Signature:
    return Signature(
        event.party,
        event.text_set,
        copy,
        state,
        event.by.person,
        event.act,
        event.on,
        place,
        event.reported,
        powers.of(Representing(event.party, event.by.person, event.kind, event.made), practice),
        event.standing.why or _alleged(event),
        last=event.last,
        zone=event.zone,
    )


def _alleged(event: Event) -> str:
    """Say that another party alone tells it of one that acts here itself."""
    if not event.alleged:
        return ""
    return (
        f"told by {event.log} alone, on paper: {event.party} acts here itself, and has not said so"
    )


_OVER = "0"
"""Until when full powers last that have ended: before any instant."""


class Representing(NamedTuple):
    """Who would represent a party, for which kind of act, at which instant."""

    party: str
    person: str
    kind: str
    at: str


class Powers:
    """By what somebody may represent a party: full powers, an office, practice (VCLT 7).

    Full powers come from a competent authority (2(1)(c)): a body that decides for the party, or who
    needs none to represent it. Practice that each party holds, by the word of such an authority
    that is not whoever it is about, stands for them; what a signer tells of it is told alone. The
    last word on each kind of act counts from then on, and nothing that was done before: full powers
    are replaced by later ones of the same person, and end when they are said to be wrong.
    """

    def __init__(self, events: Sequence[Event], parties: Sequence[Party]) -> None:
        self._decide = {each.party: each.decides for each in parties}
        # What each party holds of the practice of one person of a party for one purpose.
        self._practice: dict[tuple[str, str, str], dict[str, acts.Dispense]] = {}
        self._keyed = {each.party for each in parties if each.keys}
        # The last powers that one person has for one purpose, and until when.
        self._given: dict[tuple[str, str, str], tuple[str, Event]] = {}
        self._by_act: dict[str, list[tuple[str, str, str]]] = {}
        self._offices: dict[tuple[str, str], tuple[str, str]] = {}
        for event in events:
            self.take(event)

    def take(self, event: Event) -> None:
        """Take one more event: full powers that are given, an office, or practice."""
        match event.body:
            case acts.FullPowers(person, purposes, until) if event.counts:
                if event.by.person == person or not self.given_by(event.by, event.made):
                    return  # nobody gives them to themselves
                if not purposes:
                    self._drop(event.party, person)
                keys = [(event.party, person, purpose) for purpose in purposes or ("",)]
                self._given.update(dict.fromkeys(keys, (until, event)))
                self._by_act[event.act] = keys
            case acts.Correct(act) if event.counts and not event.void and act in self._by_act:
                self._end(event, act)
            case acts.Dispense(party, person, purposes) as body if event.counts:
                own = (event.party, event.by.person) == (party, person)
                if own or not self.given_by(event.by, event.made):
                    return  # nobody tells of their own practice
                for purpose in purposes:
                    held = self._practice.setdefault((party, person, purpose), {})
                    held[event.party] = body
            case acts.Appoint(named, _, until, office) if event.counts:
                self._offices[event.party, named.person] = office, until
            case _:
                pass

    def _drop(self, party: str, person: str) -> None:
        """Forget what somebody has for single acts: what is given for all of them is the last."""
        for key in [each for each in self._given if each[:2] == (party, person)]:
            del self._given[key]

    def _end(self, wrong: Event, act: str) -> None:
        """End full powers, if their party says so, or who reported them of one without keys."""
        for key in self._by_act[act]:
            _, given = self._given.get(key, ("", wrong))
            theirs = given.party == wrong.party or given.party not in self._keyed
            if (given.act, given.log) == (act, wrong.log) and theirs:
                self._given[key] = _OVER, given

    @property
    def held(self) -> frozenset[str]:
        """The acts that give full powers which were neither replaced nor ended."""
        return frozenset([each.act for until, each in self._given.values() if until != _OVER])

    def may_confirm(
        self, by: acts.Author, at: str, makers: Container[str], *, irregular: bool
    ) -> bool:
        """Whether somebody may confirm a signature without a mandate to sign at an instant.

        One outside of the mandate chain takes a body that decides, and for it somebody who is none
        of the `makers` of the text: no office and no full powers stand for a decision.
        """
        if irregular:
            return by.body in self._decide.get(by.party, ()) and by.person not in makers
        if self.given_by(by, at):
            return True
        kinds = ("confirm", "sign")
        return any(self.of(Representing(by.party, by.person, kind, at), "") for kind in kinds)

    def given_by(self, author: acts.Author, at: str) -> bool:
        """Whether somebody can give full powers at an instant."""
        deciding = self._decide.get(author.party, ())
        if not deciding or author.body in deciding:  # of a party on paper nobody says who decides
            return True
        office, until = self._offices.get((author.party, author.person), ("", ""))
        return office in _ALL_ACTS and (not until or at < until)

    def of(self, who: Representing, practice: str) -> str:
        """Return by what, in words; nothing where the record does not show it."""
        office, until = self._offices.get((who.party, who.person), ("", ""))
        if office in _ALL_ACTS and (not until or who.at < until):
            return f"office: {office} (VCLT 7(2)(a))"
        for purpose in (who.kind, ""):
            until, event = self._given.get((who.party, who.person, purpose), ("", None))
            if event is not None and (not until or who.at < until):
                return f"full powers of {event.on}"
            if event is not None:
                break  # the last word on that act
        if words := self._dispensed(who):
            return f"practice, as all parties hold: {words} (VCLT 7(1)(b))"
        return f"practice: {practice} (VCLT 7(1)(b))" if practice.strip() else ""

    def _dispensed(self, who: Representing) -> str:
        """Return the practice by which all parties hold that somebody needs no powers, if they do.

        It is for the acts that it names alone.
        """
        said = self._practice.get((who.party, who.person, who.kind), {})
        held = {
            party: each.reason
            for party, each in said.items()
            if not each.until or who.at < each.until
        }
        return "; ".join(dict.fromkeys(held.values())) if held.keys() >= {*self._decide} else ""
