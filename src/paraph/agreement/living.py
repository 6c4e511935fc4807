"""Living: the record as a life.

A fold of what the record holds, at an instant: the same entries always come to the same life.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author, Genesis
from paraph.agreement.addressed import addressed, placed
from paraph.agreement.entry import HOLDS, Entry, Standing, outside
from paraph.agreement.event import Event, events, past
from paraph.agreement.guards import may_sign
from paraph.agreement.held_back import HeldBack, held_back_in_words
from paraph.agreement.holding import text_on
from paraph.agreement.life import Decided, Life
from paraph.agreement.local import Calendar, Zones, no_zones
from paraph.agreement.order import surely_behind
from paraph.agreement.procedure import Procedure, requires
from paraph.agreement.standing_for import Acting, judged
from paraph.agreement.state import State
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.clearance import About, Clearance, Rule, clearances
from paraph.agreement.tracks.collation import doubted
from paraph.agreement.tracks.consent import Consent, Means, consents
from paraph.agreement.tracks.force import Asked, Force, force
from paraph.agreement.tracks.mandate import authorities
from paraph.agreement.tracks.registration import registration
from paraph.agreement.tracks.reservations import Asked as Reserved
from paraph.agreement.tracks.reservations import (
    Reservation,
    readings,
    reservations,
    with_reservations,
)
from paraph.agreement.tracks.reservations import Rule as Acceptance
from paraph.agreement.tracks.signature import Signature, on_every_original, signatures, together
from paraph.agreement.tracks.text import fixed
from paraph.agreement.upheld import bears, upheld
from paraph.agreement.window import made_at

_DAY = 10  # characters of one


def live(  # noqa: PLR0913 - what a life is made of
    entries: Sequence[Entry],
    state: State,
    genesis: Genesis,
    procedure: Procedure,
    now: str,
    *,
    zones: Zones = no_zones,
    withheld: Sequence[HeldBack] = (),
) -> Life:
    """Return the life of an agreement at an instant, which is the end of what `entries` tell.

    `state` is the fold of the same entries. Takes time linear in the entries; for a body that
    agreed in advance to editorial changes, also in the texts between its answer and the set, and
    for each act that takes a step back on which others rest, in the entries before it; so it is for
    each signature that stands, where the procedure requires what is to be done before. The days of
    acts are told in the time zones that `zones` gives. What may hang on entries that are `withheld`
    is undetermined.
    """
    record = _Record(entries, state, genesis, procedure, zones)
    found = record.life(len(entries), now, tuple(withheld))
    if not requires(procedure):
        return found
    shown = frozenset([each.act for each in found.signatures])
    lacked = {name: f"{held.code}: {held.why}" for name, held in record.lacking(shown)}
    signed = [each._replace(lacked=lacked.get(each.act, "")) for each in found.signatures]
    return found._replace(signatures=tuple(signed))


def _corrected(entries: Sequence[Entry]) -> frozenset[tuple[str, str]]:
    """Return each act that says that another one was wrong, by party and act."""
    return frozenset([(each.party, each.id) for each in entries if _corrects(each)])


def _corrects(entry: Entry) -> bool:
    return isinstance(entry.act.body, acts.Correct)


def _who(entries: Sequence[Entry], state: State) -> dict[str, tuple[int, tuple[Author, ...]]]:
    """Return of each act its place, and who took it, or entered or checked what is on paper."""
    found = {}
    for place, each in enumerate(entries):
        who = [each.act.author]
        if isinstance(each.act.body, acts.Report):
            for person, bodies in state.signatories(each).items():
                who += [Author(person, each.party, body, "") for body in sorted(bodies) or ("",)]
        found[each.id] = place, tuple(who)
    return found


def _signing(entry: Entry) -> Act | None:
    """Return a signature of its own party that an entry is, or tells from paper; or none."""
    act, body = entry.act, entry.act.body
    if isinstance(body, acts.Report) and body.fact == "sign" and body.by.party == entry.party:
        signed = body.does if isinstance(body.does, acts.Sign) else acts.Sign("", "", body.paper)
        return replace(act, author=body.by, body=signed)
    return act if isinstance(body, acts.Sign) else None


def lacking(  # noqa: PLR0913 - what a life is made of
    entries: Sequence[Entry],
    state: State,
    genesis: Genesis,
    procedure: Procedure,
    *,
    zones: Zones = no_zones,
    of: Container[str] = (),
) -> Mapping[str, Standing]:
    """Return which signatures `of` these acts lacked what the procedure requires before, and what.

    It is told as by `live`, whenever they were made: no clock is asked.
    """
    if not requires(procedure):
        return {}
    return dict(_Record(entries, state, genesis, procedure, zones).lacking(of))


class _Record:
    """The entries of a record, of which any first ones make a life at an instant."""

    def __init__(
        self,
        entries: Sequence[Entry],
        state: State,
        genesis: Genesis,
        procedure: Procedure,
        zones: Zones,
    ) -> None:
        self._entries, self._state = entries, state
        self._genesis, self._procedure = genesis, procedure
        self._calendar = Calendar(zones, procedure.zone, dict(procedure.zones))
        found = Acting(procedure, genesis.parties, state.mandates.granted)
        corrected = _corrected(entries)
        happened = self._happened(len(entries), corrected)
        self._by_whom = judged(happened, _who(entries, state), found)
        self._void = {each for each in corrected if each[1] in self._by_whom.kept}
        for place, wrong, by, made in _corrections(entries, state):
            if by.id not in self._by_whom.kept and upheld(self.life(place, made), wrong, made):
                self._void.add((by.party, by.id))

    def _happened(self, place: int, void: Container[tuple[str, str]]) -> Iterator[Event]:
        """Yield what happened by what stands before a place, where those corrections are void."""
        parties = [each.party for each in self._genesis.parties]
        standings, checked = self._state.standings, self._state.checked
        known = self._entries[:place]
        made = [*events(known, standings, checked, parties, self._calendar, void)]
        sets = [*dict.fromkeys(_later_sets(made))]
        return (_reread(_in_chain(each, self._state), self._state, sets) for each in made)

    def life(self, place: int, now: str, withheld: tuple[HeldBack, ...] = ()) -> Life:
        """Return the life at an instant of what stands before a place."""
        told = tuple(
            [self._by_whom.told(each, place) for each in self._happened(place, self._void)]
        )
        return _Living(told, self._state, self._genesis, self._procedure, now).life(withheld)

    def lacking(self, of: Container[str]) -> Iterator[tuple[str, Standing]]:
        """Yield the signatures, of these acts, that lacked what the procedure requires."""
        for place, each in enumerate(self._entries):
            signing = _signing(each) if each.id in of else None
            if signing is not None:
                made = made_at(signing.at, each.proven)
                held = may_sign(self.life(place, made), replace(signing, at=made))
                if held is not HOLDS:
                    yield each.id, held


def _in_chain(event: Event, state: State) -> Event:
    """Return what happened; one's own signature on paper outside of the chain does not hold."""
    why = state.unmandated.get((event.log, event.act), "")
    return event._replace(standing=outside("mandate", why)) if why else event


def _reread(event: Event, state: State, others: Sequence[str]) -> Event:
    """Return what happened; of a reading, with what is read of its clause now."""
    if not isinstance(event.body, steps.Accept):
        return event
    return event._replace(reread=state.texts.reread(event.text_set, event.body, others))


def _later_sets(happened: Iterable[Event]) -> Iterator[str]:
    """Yield the text sets that are told to hold in place of others: corrected, or amended."""
    for each in happened:
        match each.body:
            case steps.Rectify():
                yield each.text_set
            case steps.Relate("amended-by"):
                yield each.text_set
            case _:
                pass


def _corrections(entries: Sequence[Entry], state: State) -> Iterator[tuple[int, str, Entry, str]]:
    """Yield each act that says of a step, on which others may rest, that it was wrong: where, when.

    It was made no earlier than what stands before it in its log, whatever it claims.
    """
    bearing = set()
    latest: dict[str, str] = {}
    for place, each in enumerate(entries):
        body = each.act.body
        made = max(made_at(each.act.at, each.proven), latest.get(each.party, ""))
        latest[each.party] = made
        if isinstance(body, acts.Correct):
            holds = state.standings[each.party, each.id].within == "within"
            if holds and (each.party, body.act) in bearing:
                yield place, body.act, each, made
        elif isinstance(body, acts.Report) or bears(body):
            bearing.add((each.party, each.id))


def cleared(
    happened: Sequence[Event], state: State, procedure: Procedure, text_set: str, now: str
) -> tuple[Clearance, ...]:
    """Return how each body stands to a text set at an instant, whichever is the current one."""
    if not text_set:
        return ()
    texts = state.texts
    about = About(text_set, texts.before(text_set), texts.editorially, now)
    rule = Rule(
        "agreement" if procedure.silence == "agreement" else "nothing",
        "counts" if procedure.late == "counts" else "shown",
    )
    return clearances(happened, about, rule)


def force_on(life: Life, day: str) -> Force:
    """Return how an agreement stands on any day, by what had happened when `life` is told."""
    found = force(life.past, life.bearing, asked_on(life, day), life.current)
    if found.termed and (why := text_on(life, day).unmade):
        told = f"which text holds on {day} is open ({why}): how long it lasts is of the one before"
        found = found._replace(aside=(*found.aside, told))
    return _unsure(found, life.doubts)


def asked_on(life: Life, day: str) -> Asked:
    """Return what force is asked about on a day: the final clauses of the text that holds then.

    Where no one text is certain to hold, those of the signed one, or the corrected one, are asked.
    """
    made = life.fixed(life.current)
    corrected = made.corrected if made is not None else ""
    held = text_on(life, day)
    found = {each.text_set for each in held.found} if not held.unmade else set()
    if found == {life.current}:
        corrected = ""  # the correction has no effect yet
    amended = next(iter(found - {life.current, corrected}), "") if len(found) == 1 else ""
    by_signature = life.procedure.means == "signature"
    return Asked(life.parties, day, by_signature, life.reservations, corrected, amended)


def _unsure(found: Force, doubts: Sequence[str]) -> Force:
    """Return how an agreement stands where something else is not known than what it is told by."""
    if not doubts:
        return found
    shown = f"by what is shown: {found.state}, {found.why}"
    why = "; ".join((*doubts, shown))
    return found._replace(state="undetermined", why=why, bound=frozenset())


def _perhaps(made: Consent, withheld: Sequence[HeldBack]) -> Consent:
    """Return the consent of a party, undetermined where it withholds what may move it."""
    moved = any(each.moves and each.party == made.party for each in withheld)
    return made._replace(state="undetermined") if moved else made


class _Living:
    def __init__(
        self,
        told: tuple[Event, ...],
        state: State,
        genesis: Genesis,
        procedure: Procedure,
        now: str,
    ) -> None:
        self._state, self._genesis, self._procedure, self._now = state, genesis, procedure, now
        self._parties = [each.party for each in genesis.parties]
        self._events = told
        self._past = past(self._events, now)

    def life(self, withheld: tuple[HeldBack, ...]) -> Life:
        procedure, now = self._procedure, self._now
        current = self._current()
        happened = self._past
        given = self._state.mandates.granted.values()
        signed = signatures(happened, self._genesis.parties, given)
        arranged = {each.text_set for each in self._state.originals.entered}
        whole = on_every_original(signed, arranged, self._parties)
        binding = together(whole, current)
        granted = authorities(happened, self._state.mandates, now, procedure.issue != "no")
        sets, limit = self._state.texts.sets, procedure.objections
        texts = fixed(happened, whole, sets, self._parties, limit)
        reserved = self._reserved(current, binding)
        doubts = (
            *held_back_in_words([each for each in withheld if each.moves]),
            *_collated(happened, binding),
        )
        made = Life(
            procedure,
            self._genesis,
            now,
            self._events,
            current,
            texts,
            cleared(happened, self._state, procedure, current, now),
            granted,
            signed,
            (),
            registration(happened, in_force=False),
            Force("undetermined", ""),
            self._state.originals.entered,
            self._unrepeated(),
            self._decided(current),
            reserved,
            readings(happened, current, self._parties, self._names),
            {},
            withheld,
            doubts,
        )
        forced = force_on(made, now[:_DAY])
        named = self._addressed(current, forced)
        consented = with_reservations(self._consented(binding, forced), reserved)
        return made._replace(
            consents=tuple([_perhaps(each, withheld) for each in consented]),
            registration=registration(happened, in_force=forced.applies),
            force=forced,
            addressed={words: held for words, (_, held) in named.items()},
            components={words: component for words, (component, _) in named.items()},
        )

    def _consented(self, binding: Sequence[Signature], forced: Force | None) -> tuple[Consent, ...]:
        """Return who is bound; before force is known, by what was signed and done alone."""
        means = self._means(forced)
        bound = forced.bound if forced is not None else ()
        return consents(self._past, binding, self._parties, by=means, in_force=bound)

    def _reserved(self, current: str, binding: Sequence[Signature]) -> tuple[Reservation, ...]:
        """Return the reservations to a text set; who is bound is asked without them."""
        made = [
            each
            for each in self._past
            if not isinstance(each.body, steps.Reserve) or each.text_set == current
        ]
        rule = Acceptance(self._procedure.acceptance, self._procedure.months)
        today = date.fromisoformat(self._now[:_DAY])
        expressed = self._consented(binding, None)
        return reservations(made, expressed, rule, Reserved(self._parties, today, self._names))

    def _names(self, words: str, text_set: str) -> tuple[str, ...]:
        """Return the provisions that words name in a text set, none where that is not sure."""
        texts = self._state.texts.sets.get(text_set)
        return addressed(words, texts, self._state.blobs) if texts else ()

    def _addressed(self, current: str, forced: Force) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Return what the parts that instruments and clauses name are in the current set.

        A clause names those of its own component; what the same words name to another is not sure.
        """
        texts, blobs = self._state.texts.sets.get(current), self._state.blobs
        if texts is None:
            return {}
        named: dict[str, tuple[str, tuple[str, ...]]] = {}
        for each in self._past:
            if isinstance(each.body, steps.Instrument | steps.Reserve):
                named |= {words: placed(words, texts, blobs) for words in each.body.provisions}
        act = forced.applied.act if forced.applied else ""
        where = {each.reread.component for each in self._past if each.act == act} - {""}
        own = TextSet([each for each in texts.entries if not where or each.component in where])
        for words in forced.applied.parts if forced.applied else ():
            found = placed(words, own, blobs)
            named[words] = found if named.get(words, found) == found else ("", ())
        return {words: found for words, found in named.items() if found[1]}

    def _decided(self, current: str) -> Decided | None:
        made = [each for each in self._past if each.kind == "decide" and each.counts]
        if not made or made[-1].text_set == current:
            return None
        last = made[-1]
        before = self._past[: self._past.index(last)]
        stood = cleared(before, self._state, self._procedure, last.text_set, last.at)
        return Decided(last.text_set, stood)

    def _means(self, forced: Force | None) -> Means:
        if any(each.signed_by for each in self._genesis.components):
            return "exchange"
        by_clause = forced is not None and forced.by_signature
        by_signature = self._procedure.means == "signature" or by_clause
        return "signature" if by_signature else "instruments"

    def _unrepeated(self) -> dict[str, str]:
        """Return what replies do not repeat, of the sets that have one."""
        if not any(each.repeats for each in self._genesis.components):
            return {}
        found = {each: self._state.texts.unrepeated(each) for each in self._state.texts.sets}
        return {each: why for each, why in found.items() if why}

    def _current(self) -> str:
        """Return the text set it is about; one that is told to be the text as amended is not.

        What all have signed stays it until all have signed another one.
        """
        signed = [each.text_set for each in self._past if each.kind == "sign" and each.counts]
        by_all = self._by_all(signed)  # the first was there to be amended
        amended = self._amended(frozenset(by_all)) - {*by_all[:1]}
        known = dict.fromkeys([each for each in self._state.texts.sets if each not in amended])
        for kinds in (("sign",), ("decide",), ("propose", "amend")):
            made = [_about(each) for each in self._past if each.kind in kinds and each.counts]
            here = [each for each in made if each in known]
            if kinds == ("sign",):
                here = self._by_all(here) or here
            if here:
                return here[-1]
        return next(reversed(known), "")

    def _by_all(self, signed: Sequence[str]) -> list[str]:
        """Return those of the sets that each party has signed."""
        by: dict[str, set[str]] = {}
        for each in self._past:
            if each.kind == "sign" and each.counts:
                by.setdefault(each.text_set, set()).add(each.party)
        return [each for each in signed if by[each] >= {*self._parties}]

    def _amended(self, by_all: Container[str]) -> set[str]:
        """Return what is the text as amended: no party alone says so of what all have signed.

        Who signed it after that was there has signed it as such.
        """
        named: dict[str, list[Event]] = {}
        for each in self._past:
            body = each.body
            if each.counts and isinstance(body, steps.Relate) and body.relation == "amended-by":
                named.setdefault(each.text_set, []).append(each)
        return {
            text_set
            for text_set, told in named.items()
            if text_set not in by_all or self._meant(text_set, told) >= {*self._parties}
        }

    def _meant(self, text_set: str, told: Sequence[Event]) -> set[str]:
        """Return who has named a set as the text as amended, or signed it when it was named so."""
        signing = [
            each.party
            for each in self._past
            if each.kind == "sign" and each.counts and each.text_set == text_set
            if any(surely_behind(each, named) for named in told)
        ]
        return {*signing, *[each.party for each in told]}


def _collated(happened: Sequence[Event], signed: Sequence[Signature]) -> Iterator[str]:
    """Yield whose signature on paper is in doubt, and why."""
    doubts = doubted(happened)
    for each in signed:
        if each.act in doubts:
            yield f"the signature of {each.party}: {doubts[each.act]}"


def _about(event: Event) -> str:
    """Return the text set that an event is about: what it makes, if it makes one."""
    if isinstance(event.body, acts.Propose | acts.Amend):
        return TextSet(event.body.texts).digest
    return event.text_set
