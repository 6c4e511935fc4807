"""Living: the record as a life.

A fold of what the record holds, at an instant: the same entries always come to the same life.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author, Genesis
from paraph.agreement.addressed import addressed, placed
from paraph.agreement.current import Current
from paraph.agreement.entry import HOLDS, Entry, Standing
from paraph.agreement.event import Event, events, lasting, may_be_undone, past, remaining, stays
from paraph.agreement.force.days import days_told, widened
from paraph.agreement.guards import may_sign
from paraph.agreement.held_back import HeldBack, empowering, held_back_in_words
from paraph.agreement.holding import corrected_on, text_on
from paraph.agreement.life import Decided, Life
from paraph.agreement.local import Calendar, Zones, no_zones
from paraph.agreement.procedure import Procedure, requires
from paraph.agreement.repudiated import Repudiated, repudiated, stays_told
from paraph.agreement.standing_for import Acting, judged
from paraph.agreement.state import State
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.clearance import About, Clearance, Rule, clearances
from paraph.agreement.tracks.collation import doubted
from paraph.agreement.tracks.consent import Consent, Means, consents
from paraph.agreement.tracks.force import Asked, Force, force
from paraph.agreement.tracks.mandate import authorities
from paraph.agreement.tracks.papers import contradicted
from paraph.agreement.tracks.registration import Registration, registration
from paraph.agreement.tracks.reservations import Asked as Reserved
from paraph.agreement.tracks.reservations import (
    Reservation,
    readings,
    reservations,
    with_reservations,
)
from paraph.agreement.tracks.reservations import Rule as Acceptance
from paraph.agreement.tracks.signature import (
    Signature,
    behind_originals,
    on_every_original,
    signatures,
    together,
)
from paraph.agreement.tracks.text import fixed
from paraph.agreement.unfit import unfit
from paraph.agreement.upheld import bears, moves_signature, upheld
from paraph.agreement.window import made_at

_DAY = 10  # characters of one
_NEAR = 2  # days from one that a paper may tell of a signature


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
    for each act that takes a step back on which others rest, in what stands before it; so it is for
    each signature that stands, where the procedure requires what is to be done before. The days of
    acts are told in the time zones that `zones` gives. What may hang on entries that are `withheld`
    is undetermined.
    """
    aside = repudiated(entries, state)
    record = _Record(entries, state, genesis, procedure, zones, stays_told(aside, entries))
    found = record.life(len(entries), now, tuple(withheld))
    if aside is not None:
        kept = _Record(aside.entries, aside.state, genesis, procedure, zones)
        found = _open(found, kept.life(len(entries), now, tuple(withheld)), aside)
    if not requires(procedure):
        return found
    shown = frozenset([each.act for each in found.signatures])
    lacked = {name: f"{held.code}: {held.why}" for name, held in record.lacking(shown)}
    signed = [each._replace(lacked=lacked.get(each.act, "")) for each in found.signatures]
    return found._replace(signatures=tuple(signed))


def _open(found: Life, kept: Life, aside: Repudiated) -> Life:
    """Return a life in which it is open what comes of acts that their party set aside later.

    `kept` is the same as if they held; where that is no other one, nothing is open.
    """
    fallen = [each for each in kept.events if (each.log, each.act) in aside.acts]
    days = {day for each in fallen for day in _about_days(each)} | {found.now[:_DAY]}
    stood = {each.party: each.state for each in kept.consents}
    moved = {each.party for each in found.consents if stood[each.party] != each.state}
    if not moved and all(_stood(found, day) == _stood(kept, day) for day in days):
        return found
    causes = [each for each in fallen if aside.told(each)] or fallen
    doubts = tuple(
        [
            f"{each.log} says later that others knew the key by which "
            f"{getattr(each.body, 'instrument', each.kind)} of {each.on} was signed, "
            "so that it is open whether that holds"
            for each in causes
        ]
    )
    signed = {each.act: each.state for each in kept.signatures}
    return found._replace(
        doubts=(*found.doubts, *doubts),
        force=_unsure(found.force, doubts),
        consents=tuple(
            [
                each._replace(state="undetermined") if each.party in moved else each
                for each in found.consents
            ]
        ),
        signatures=tuple(
            [
                each._replace(why=f"{each.why} (set aside later, so that this is open)")
                if each.act and each.why and signed.get(each.act) != each.state
                else each
                for each in found.signatures
            ]
        ),
    )


def _about_days(event: Event) -> Iterator[str]:
    """Yield the first and the last day that are told of an event, and the one after it."""
    told = days_told(event.on)
    yield told.first.isoformat()
    yield told.last.isoformat()
    if told.last < date.max:
        yield (told.last + timedelta(days=1)).isoformat()


def _stood(life: Life, day: str) -> tuple[object, ...]:
    """Return what comes of a life for a day: whether it is in force, until when, and which text."""
    held = text_on(life, day)
    return *force_on(life, day).comes_to, held.unmade, [each.text_set for each in held.found]


def _corrected(entries: Sequence[Entry]) -> frozenset[tuple[str, str]]:
    """Return each act that says that another one was wrong, by party and act."""
    return frozenset([(each.party, each.id) for each in entries if _corrects(each)])


def _corrects(entry: Entry) -> bool:
    return isinstance(entry.act.body, acts.Correct)


def _by_depositary(body: object) -> bool:
    """Whether a correction is proposed, or done, by a depositary (VCLT 79(2))."""
    return isinstance(body, steps.Rectify) and body.way == "depositary"


def _idle(happened: Iterable[Event]) -> Iterator[tuple[str, str]]:
    """Yield what says that an act was wrong of which nobody says so, by party and act."""
    known: dict[str, Event] = {}
    for each in happened:
        known[each.act] = each
        wrong = known.get(each.body.act) if isinstance(each.body, acts.Correct) else None
        if wrong is not None and (wrong.log != each.log or lasting(wrong)):
            yield each.log, each.act


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
    """Return a signature, or initial, of its own party that an entry is, or tells from paper."""
    act, body = entry.act, entry.act.body
    if isinstance(body, acts.Report) and body.by.party == entry.party:
        if body.fact not in {"sign", "initial"}:
            return None
        bare = acts.Sign("", "", body.paper) if body.fact == "sign" else acts.Initial("")
        signed = body.does if isinstance(body.does, acts.Sign | acts.Initial) else bare
        return replace(act, author=body.by, body=signed)
    return act if isinstance(body, acts.Sign | acts.Initial) else None


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

    def __init__(  # noqa: PLR0913, PLR0917 - what a life is made of
        self,
        entries: Sequence[Entry],
        state: State,
        genesis: Genesis,
        procedure: Procedure,
        zones: Zones,
        repudiated: Container[tuple[str, str]] = (),
    ) -> None:
        self._entries, self._state, self._repudiated = entries, state, repudiated
        self._genesis, self._procedure = genesis, procedure
        self._calendar = Calendar(zones, procedure.zone, dict(procedure.zones))
        found = Acting(procedure, genesis.parties, state.mandates.granted)
        self._moved: dict[str, str] = {}
        corrected = _corrected(entries)
        happened = [*self._happened(entries, corrected)]
        self._by_whom = judged(happened, _who(entries, state), found)
        self._void = {each for each in corrected if each[1] in self._by_whom.kept}
        self._void |= {*_idle(happened)}
        for each in self._upheld():
            self._void.add(each)
        for act, why in self._moving():
            self._moved[act] = why

    def _upheld(self) -> Iterator[tuple[str, str]]:
        """Yield each act that takes a step back on which others rest, so that it undoes nothing.

        What was taken back before is no part of the life that each is judged by, nor are the acts
        that did that: a step that is entered anew, again and again, costs no more each time. But
        full powers end there, and who had the proposal of a depositary had it.
        """
        proposed = any(_by_depositary(each.act.body) for each in self._entries)
        stands: dict[tuple[str, str], Entry] = {}
        corrections = _corrections(self._entries, self._state)
        wrong = {place: (act, made) for place, act, _, made in corrections}
        for place, each in enumerate(self._entries):
            by, body = (each.party, each.id), each.act.body
            if not isinstance(body, acts.Correct):
                stands[by] = each
                continue
            taken = stands.get((each.party, body.act))
            if by in self._void or taken is None or self._state.standings[by].within != "within":
                continue
            act, made = wrong.get(place, ("", ""))
            beside = frozenset(_unaware(self._entries, place)) if act else frozenset[int]()
            known = [*stands.values(), *[self._entries[at] for at in sorted(beside)]]
            if act and upheld(self._life(known, place, made, beside), act, made):
                yield by
            elif stays(taken.act.body) or (proposed and taken.act.seen):
                stands[by] = each  # it is shown to be undone
            elif may_be_undone(taken.act.body):
                del stands[each.party, body.act]

    def _moving(self) -> Iterator[tuple[str, str]]:
        """Yield the days of signatures that move what has had effect, each by its act with why.

        Each is judged by what stands before it, or before it was confirmed. They are told.
        """
        dated = [place for place, each in enumerate(self._entries) if _dates_signature(each.act)]
        if not dated:
            return
        # Nothing is asked of a life that surely has the same answer: each costs what stands before.
        whole, confirmed = len(self._entries), self._by_whom.confirmed
        told = [
            self._by_whom.told(each, whole) for each in self._happened(self._entries, self._void)
        ]
        counted = {each.act: each for each in told if each.counts}
        signed = [(each.party, days_told(each.on)) for each in told if each.kind == "sign"]
        if not signed:
            return
        first = min([days for _, days in signed]).first.isoformat()
        last: dict[str, str] = {}
        moving: dict[tuple[str, str], str] = {}
        for place in dated:
            own = self._entries[place]
            event = counted.get(own.id)
            if event is None or not isinstance(event.body, steps.Date):
                continue
            party, on = event.party, event.body.on
            near = widened(days_told(on), _NEAR)
            room = [
                days
                for each, days in signed
                if each == party and near.first <= days.last and days.first <= near.last
            ]
            if last.get(party) == on or not room:
                continue
            if event.word.made[:_DAY] <= first:
                last[party] = on
                continue
            if (party, on) not in moving:
                at = confirmed[own.id][0] if own.id in confirmed else place
                known = [each for each in self._entries[:at] if each.id != own.id]
                found = self._life(known, at, event.word.made)
                if why := moves_signature(found, party, on, event.word.made):
                    moving[party, on] = why
            if why := moving.get((party, on), ""):
                yield own.id, why
            else:
                last[party] = on

    def _happened(
        self, known: Sequence[Entry], void: Container[tuple[str, str]]
    ) -> Iterator[Event]:
        """Yield what happened by these entries, where those corrections are void."""
        parties = [each.party for each in self._genesis.parties]
        standings, checked = self._state.standings, self._state.checked
        told = events(known, standings, checked, parties, self._calendar, void, self._repudiated)
        made = [*_fitted(told, parties, self._moved)]
        sets = [*dict.fromkeys(_later_sets(remaining(made)))]
        return (_reread(_in_chain(each, self._state), self._state, sets) for each in made)

    def life(self, place: int, now: str, withheld: tuple[HeldBack, ...] = ()) -> Life:
        """Return the life at an instant of what stands before a place."""
        return self._living(self._entries[:place], place, now).life(withheld)

    def _life(
        self, known: Sequence[Entry], place: int, now: str, beside: Container[int] = ()
    ) -> Life:
        """Return the life of some entries; those behind the place are `beside` it."""
        return self._living(known, place, now, beside=beside).life(())

    def _living(
        self,
        known: Sequence[Entry],
        place: int,
        now: str,
        *,
        beside: Container[int] = (),
    ) -> _Living:
        whole, confirmed = len(self._entries), self._by_whom.confirmed
        told = tuple(
            [
                self._by_whom.told(
                    each, whole if confirmed.get(each.act, (-1, None))[0] in beside else place
                )
                for each in self._happened(known, self._void)
            ]
        )
        return _Living(told, self._state, self._genesis, self._procedure, now)

    def lacking(self, of: Container[str]) -> Iterator[tuple[str, Standing]]:
        """Yield the signatures, of these acts, that lacked what the procedure requires."""
        for place, each in enumerate(self._entries):
            signing = _signing(each) if each.id in of else None
            if signing is not None:
                made = made_at(signing.at, each.proven)
                living = self._living([*_known(self._entries, place)], place, made)
                before = living.before_signing(signing.text_set)
                held = may_sign(before, replace(signing, at=made))
                if held is not HOLDS:
                    yield each.id, held


def _dates_signature(act: Act) -> bool:
    """Whether an act enters the day of a signature, or reports that."""
    body = act.body.does if isinstance(act.body, acts.Report) else act.body
    return isinstance(body, steps.Date) and body.dated == "signed"


def _fitted(
    happened: Iterable[Event], parties: Sequence[str], moved: Mapping[str, str]
) -> Iterator[Event]:
    """Yield what happened, with why it is no such step where the desk would not let it be one.

    `moved` are those of which that is known already, by act.
    """
    known: dict[str, Event] = {}
    for each in happened:
        if not each.undone:
            known[each.act] = each
        yield each._replace(unfit=unfit(each.body, known, parties).why or moved.get(each.act, ""))


def _in_chain(event: Event, state: State) -> Event:
    """Return what happened; one's own signature on paper holds by the mandate that it is under."""
    named = event.log, event.act
    return event._replace(
        standing=state.unmandated.get(named, event.standing),
        under=state.on_paper.get(named, event.under),
        confirming=state.confirmations.made.get(named, event.confirming),
    )


def _reread(event: Event, state: State, others: Sequence[str]) -> Event:
    """Return what happened; of a reading and of norms, with what is read of their words now."""
    if isinstance(event.body, steps.Assess):
        return event._replace(beside=state.texts.beside(event.text_set, event.body.rows))
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


def _unaware(entries: Sequence[Entry], place: int) -> Iterator[int]:
    """Yield which entries behind a place are of authors that had not seen what stands there.

    Who acted without it relied on what it says was wrong, wherever the order of the logs puts them
    (VCLT 78(b)). What a log had seen once, it has seen.
    """
    own = entries[place]
    aware = {own.party}
    for at in range(place + 1, len(entries)):
        each = entries[at]
        if any(head.party == own.party and head.size > own.place for head in each.act.seen):
            aware.add(each.party)
        if each.party not in aware:
            yield at


def _known(entries: Sequence[Entry], place: int) -> Iterator[Entry]:
    """Yield what the author of an act knew: its own log, and of others what that log had seen.

    What stands before it in the record beside that is there by the order of the logs alone.
    """
    own = entries[place]
    sizes: dict[str, int] = {}
    for each in entries[: place + 1]:
        if each.party == own.party:
            for head in each.act.seen:
                sizes[head.party] = max(head.size, sizes.get(head.party, 0))
    for each in entries[:place]:
        if each.party == own.party or each.place < sizes.get(each.party, 0):
            yield each


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
        procedure.shortest,
    )
    return clearances(happened, about, rule)


def force_on(life: Life, day: str) -> Force:
    """Return how an agreement stands on any day, by what had happened when `life` is told."""
    asked = asked_on(life, day)
    found = force(life.past, life.bearing, asked, life.current)
    made = life.fixed(life.current)
    if made is not None and (open_ := made.contested) and open_.on(day):
        other = asked._replace(corrected=open_.text_set)
        found = _either(found, force(life.past, life.bearing, other, life.current), open_.why)
    if found.termed and (why := text_on(life, day).unmade):
        found = _of_the_text_before(found, f"which text holds on {day} is open ({why})")
    return _unsure(found, life.doubts)


def _applied_on(life: Life, day: str) -> bool:
    """Whether an agreement was in force or provisionally applied on a day, or may have been."""
    found = force_on(life, day)
    return found.applies or found.state == "undetermined"


def _either(found: Force, other: Force, why: str) -> Force:
    """Return how an agreement stands by one of two texts, where it is open by which."""
    if found.comes_to == other.comes_to:
        return found
    return _unsure(found, (f"{why}; by the corrected text: {other.state}, {other.why}",))


def _of_the_text_before(found: Force, why: str) -> Force:
    """Return how an agreement stands whose term is that of a text which may hold no more.

    What that term, or a notice by it, has ended may last by the text as amended.
    """
    by = found.ending.by if found.ending else ""
    if found.state == "ended" and by in {"the term", "denunciation", "notice"}:
        why = f"{why}, and with it how long it lasts; by the text before it is {found.state}"
        return found._replace(
            state="undetermined", why=f"{why}, {found.why}", bound=frozenset[str]()
        )
    told = f"{found.why}; {why}: how long it lasts is told of the text before it"
    return found._replace(why=told)


def asked_on(life: Life, day: str) -> Asked:
    """Return what force is asked about on a day: the final clauses of the text that holds then.

    Where no one text is certain to hold, those of the signed one, or the corrected one, are asked.
    """
    made = life.fixed(life.current)
    by = corrected_on(made, date.fromisoformat(day)) if made is not None else None
    held = text_on(life, day)
    found = {each.text_set for each in held.found} if not held.unmade else set()
    corrected = by.text_set if by is not None else ""
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


def _perhaps(made: Consent, withheld: Sequence[HeldBack], in_doubt: Container[str]) -> Consent:
    """Return the consent of a party, undetermined where it withholds what may move it.

    So it is where its signature is in doubt, and nothing else expresses it.
    """
    moved = any(
        each.moves and (each.party == made.party or each.kind == "dispense") for each in withheld
    )
    settled = {"expressed", "bound", "will not become party"}
    open_ = moved or (made.party in in_doubt and made.state not in settled)
    return made._replace(state="undetermined") if open_ else made


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
        self._told, self._events = told, remaining(told)
        self._past = past(self._events, now)
        self._text = Current(self._past, [*state.texts.sets], self._parties)

    def before_signing(self, about: str = "") -> Life:
        """Return what of the life a signature is judged by: no clearance, consent or force.

        Of other text sets than the one that is asked `about`, those are told that anybody signed.
        """
        procedure, now, happened = self._procedure, self._now, self._past
        given, issue = self._state.mandates.granted.values(), procedure.issue != "no"
        signed = signatures(happened, self._genesis.parties, given, issue=issue)
        whole = self._whole(signed)
        sets: Iterable[str] = self._state.texts.sets
        if about:
            sets = dict.fromkeys([about, *[each.text_set for each in signed if each.signed]])
        limit = procedure.objections
        return Life(
            procedure,
            self._genesis,
            now,
            self._events,
            self._text.current(),
            fixed(past(self._told, now), whole, sets, self._parties, limit),
            (),
            authorities(happened, self._state.mandates, now, issue),
            signed,
            (),
            Registration("not classed"),
            Force("undetermined", ""),
            self._state.originals.entered,
            self._unrepeated(),
            told=self._told,
            incomplete=self._incomplete(),
        )

    def life(self, withheld: tuple[HeldBack, ...]) -> Life:
        procedure, now, happened = self._procedure, self._now, self._past
        made = self.before_signing()
        current = made.current
        withheld = tuple(empowering(withheld, _powerless(happened, made.signatures)))
        binding = together(self._whole(made.signatures), current)
        reserved = self._reserved(current, binding)
        collated = {**contradicted(happened), **doubted(happened)}
        in_doubt = {each.party for each in binding if each.act in collated}
        doubts = (
            *held_back_in_words([each for each in withheld if each.moves]),
            *_collated(collated, binding),
            *self._text.crossed(current),
        )
        made = made._replace(
            clearances=cleared(happened, self._state, procedure, current, now),
            decided=tuple(self._decided()),
            reservations=reserved,
            reserving=readings(happened, current, self._parties, self._names),
            withheld=withheld,
            doubts=doubts,
            confirming={
                each.act: self._state.confirmations.of(each.act)
                for each in made.signatures
                if each.state in {"ad referendum", "irregular"}
            },
        )
        forced = force_on(made, now[:_DAY])
        named = self._addressed(current, forced)
        consented = with_reservations(self._consented(binding, forced), reserved)
        return made._replace(
            consents=tuple([_perhaps(each, withheld, in_doubt) for each in consented]),
            registration=registration(
                happened, in_force=forced.applies, applied=lambda day: _applied_on(made, day)
            ),
            force=forced,
            addressed={words: held for words, (_, held) in named.items()},
            components={words: component for words, (component, _) in named.items()},
        )

    def _whole(self, signed: Sequence[Signature]) -> tuple[Signature, ...]:
        entered = {each.act: each.text_set for each in self._state.originals.entered}
        return on_every_original(signed, behind_originals(self._past, entered), self._parties)

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

    def _decided(self) -> Iterator[Decided]:
        """Yield the last decision of each party, with what its bodies had said before it."""
        made = {each.party: each for each in self._past if each.kind == "decide" and each.counts}
        for party in filter(made.get, self._parties):
            last = made[party]
            before = [each for each in self._past if _stood_before(each, last)]
            stood = cleared(before, self._state, self._procedure, last.text_set, _taken(last))
            own = tuple([each for each in stood if each.party == party])
            yield Decided(party, last.text_set, own)

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

    def _incomplete(self) -> dict[str, str]:
        """Return what text sets lack that is due, of those that do."""
        texts = self._state.texts
        return {each: why for each in texts.sets if (why := texts.whole(each).why)}


def _powerless(happened: Sequence[Event], signed: Sequence[Signature]) -> set[str]:
    """Return the parties of which something counts for nothing, as nothing shows that it may."""
    irregular = {each.party for each in signed if each.state in {"irregular", "undetermined"}}
    return irregular | {each.party for each in happened if each.powerless}


def _collated(doubts: Mapping[str, str], signed: Sequence[Signature]) -> Iterator[str]:
    """Yield whose signature on paper is in doubt, and why."""
    for each in signed:
        if each.act in doubts:
            yield f"the signature of {each.party}: {doubts[each.act]}"


def _stood_before(event: Event, decided: Event) -> bool:
    """Whether something was there when it was decided: by the days that are told, of paper."""
    if event.reported or decided.reported:
        return days_told(event.on).first <= days_told(decided.on).last
    return event.log != decided.log or event.place < decided.place


def _taken(decided: Event) -> str:
    """Return when it was decided: on paper at the end of the day that is told, or before."""
    if not decided.reported:
        return decided.made
    return min(decided.made, f"{days_told(decided.on).last}T23:59:59Z")
