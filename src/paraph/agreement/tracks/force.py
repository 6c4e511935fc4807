"""Force: how an agreement stands on a day, derived from a clause and from what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told, latest, of_several
from paraph.agreement.force.derive import Derivation, derive, enters
from paraph.agreement.force.ending import Ending, ends, perhaps
from paraph.agreement.force.event import CONSENTING, Kind
from paraph.agreement.force.event import Event as Dated
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.joint import alone, begun, jointly, perhaps_joint
from paraph.agreement.force.standing import (
    Entered,
    Provisional,
    Word,
    applied_from,
    beside,
    in_force,
    perhaps_applied,
)
from paraph.agreement.order import entered_on
from paraph.agreement.tracks.acceding import of_signatories, signatories_in_words
from paraph.agreement.tracks.aside import (
    again_in_words,
    idle_in_words,
    one_sided,
    out_of_it,
)
from paraph.agreement.tracks.by_hand import End, entered_provisional, entered_term, unlike
from paraph.agreement.tracks.dated import (
    BY_ANOTHER,
    dated,
    entered,
    in_vain,
    unsigned,
)
from paraph.agreement.tracks.noticed import told_alone
from paraph.agreement.tracks.parts import (
    as_of_the_whole,
    in_parts,
    naming_unshown,
    of_the_whole,
)
from paraph.agreement.tracks.provisional import Applying
from paraph.agreement.tracks.readings import Clauses, Readings
from paraph.agreement.tracks.reservations import Reservation
from paraph.agreement.tracks.settled import after_the_end, late_in_words
from paraph.agreement.tracks.signature import Signature
from paraph.errors import ActError
from paraph.norms.final.formula import Entry, Named, When, triggers
from paraph.norms.final.formula_json import load
from paraph.norms.final.meant import named_in
from paraph.norms.final.term import Term
from paraph.norms.final.term_json import load_application, load_term
from paraph.text.quoted import unended

State: TypeAlias = Word | Literal["no clause accepted"]


class Applied(NamedTuple):
    """Provisional application as a clause has it: the act that accepted it, and since when."""

    act: str
    since: Derivation
    parts: tuple[str, ...] = ()


class Force(NamedTuple):
    """How an agreement stands on a day, and why.

    `derivation` is the derived entry into force with its steps, none where nobody accepted a
    reading of the clause; `accepted` is the act that did. `by_hand` are dates that were entered,
    each with what disagrees with the derived one. `provisional` are the acts of provisional
    application that run. `ending` is when it ends or is renewed, by the `term` that the act
    `termed` accepted, if one did. `applied` is provisional application as it is derived from a
    clause. `aside` is what is told of parts, or of some parties, alone. `each` says of each party
    when it is in force for it, where that is derived, and `bound` for which of them it is in force,
    also where it is undetermined only whether a notice runs.
    `disputed` is on which reading of a clause the parties have not agreed.
    """

    state: State
    why: str
    derivation: Derivation | None = None
    accepted: str = ""
    by_hand: tuple[tuple[str, str], ...] = ()
    provisional: tuple[str, ...] = ()
    ending: Ending | None = None
    term: Term | None = None
    termed: str = ""
    applied: Applied | None = None
    aside: tuple[str, ...] = ()
    each: tuple[tuple[str, Derivation], ...] = ()
    bound: frozenset[str] = frozenset()
    disputed: str = ""

    @property
    def by_signature(self) -> bool:
        """Whether it enters into force by signature alone, so that a full one binds (VCLT 12)."""
        waits = [*triggers(self.derivation.formula)] if self.derivation else []
        return bool(waits) and all(each.happening == "signature" for each in waits)

    @property
    def comes_to(self) -> tuple[object, ...]:
        """What it comes to, whatever it rests on: the state, its days, and whom it binds."""
        days = self.derivation.days if self.derivation else None
        ending = self.ending
        ends = (ending.last, ending.by, ending.renewal) if ending else None
        return self.state, days, self.bound, self.provisional, ends

    @property
    def disagrees(self) -> tuple[str, ...]:
        """In what days that were entered by hand disagree with what is derived, in words."""
        return tuple([why for _, why in self.by_hand if why])

    @property
    def applies(self) -> bool:
        """Whether it is in force or provisionally applied, so that it may be registered.

        It is where it is open alone whether a notice to end it runs: then it binds all the same.
        """
        if self.state == "undetermined":
            return bool(self.bound)
        return self.state in {"in force", "provisionally applied", "notice running"}


class Asked(NamedTuple):
    """What force is asked about: whose agreement, on which day, and what a signature is worth.

    `reserved` are the reservations to the text, as they stand; `corrected` and `amended` the text
    sets that hold on the day in place of the one that was signed.
    """

    parties: tuple[str, ...]
    day: str
    by_signature: bool
    reserved: tuple[Reservation, ...] = ()
    corrected: str = ""
    amended: str = ""


def force(
    events: Sequence[Event], signatures: Sequence[Signature], asked: Asked, text_set: str
) -> Force:
    """Return how an agreement stands on a day (VCLT 24, 25, 54-59, 68).

    The last reading of the clause of this text set that a person accepted counts. A date never
    comes from the clause alone, and one that was entered by hand changes no derived one: where no
    reading is accepted it is told, with its paper.
    """
    parts = [*in_parts(events, asked.parties)]
    try:
        whole = of_the_whole(events, asked.parties)
        acceding = of_signatories(whole, signatures, asked.parties)
        sure = [each for each in whole if each.act not in acceding]
        late = after_the_end(
            sure,
            asked.parties,
            lambda told: _Force(told, signatures, asked, text_set).found().ending,
        )
        sure = [each for each in sure if each not in late]
        parts += late_in_words(late)
        found = _Force(sure, signatures, asked, text_set).found()
        if parts and found.state not in {*_BEGUN, "undetermined"}:
            kept = [each for each in events if each.act not in acceding and each not in late]
            more = as_of_the_whole(kept, asked.parties)
            found = _perhaps(found, _Force(more, signatures, asked, text_set).found(), _IN_PART)
        if unshown := naming_unshown(sure):
            rest = [each for each in sure if each.act not in unshown]
            found = _perhaps_less(found, _Force(rest, signatures, asked, text_set).found())
        if acceding:
            whole = [each for each in whole if each not in late]
            joined = _Force(whole, signatures, asked, text_set).found()
            if joined.state != found.state:
                found = _perhaps(found, joined, _ACCEDING)
            parts += signatories_in_words(acceding)
        return found._replace(aside=(*parts, *found.aside))
    except (ActError, OverflowError) as error:
        return Force("undetermined", f"the dates cannot be counted ({error})")


def _perhaps(found: Force, more: Force, why: str) -> Force:
    """Return how it stands, open where it is in force if what is open `why` does bind.

    `more` is how it would stand then.
    """
    if more.state not in {*_BEGUN, "undetermined"} or more.comes_to == found.comes_to:
        return found
    return found._replace(
        state="undetermined", why=why.format(found.state, found.why), bound=frozenset()
    )


def _perhaps_less(found: Force, rest: Force) -> Force:
    """Return how it stands, open where what names an act that is not shown makes a difference.

    `rest` is how it would stand without that.
    """
    if rest.comes_to == found.comes_to:
        return found
    why = f"{_UNSHOWN}: of the whole: {found.state}, {found.why}; without it: {rest.state}"
    ending = found.ending and replace(found.ending, waiting=(*found.ending.waiting, _UNSHOWN))
    return found._replace(state="undetermined", why=why, bound=frozenset(), ending=ending)


class _Force:
    def __init__(
        self,
        events: Sequence[Event],
        signatures: Sequence[Signature],
        asked: Asked,
        text_set: str,
    ) -> None:
        # What was adopted of another text adopts nothing of this one.
        events = [each for each in events if each.kind != "adopt" or each.text_set == text_set]
        self._asked, self._day = asked, days_told(asked.day).first
        self._dated = [*dated(events, signatures, asked.parties, by_signature=asked.by_signature)]
        clauses = Clauses(text_set, asked.corrected, asked.amended)
        self._readings = Readings(events, clauses, asked.parties)
        self._events, self._signatures = events, signatures
        self._idle = [*unsigned(events, signatures, asked.parties)]
        vain = {event.act for event, _ in self._idle}
        self._applying = Applying(events, asked.parties, self._day, vain)
        self._vain = [*in_vain(events, signatures, asked.parties)]
        self._for_each = self._each()
        self._begun = begun(self._for_each)
        self._by_adoption = self._goes_by("adoption")

    def found(self) -> Force:
        by_paper = [*entered(self._events, "in-force")]
        derived, accepted = self._derived()
        by_hand = [
            (
                f"{day} ({why})",
                beside(derived, Entered(day, why))
                if derived
                else self._before_signed(day, why) or unlike(day, why, by_paper),
            )
            for day, why in by_paper
        ]
        applied = self._applied()
        early = self._too_early(derived) or self._too_early(applied.since if applied else None)
        by_hand += entered_provisional(self._events, applied.since if applied else None)
        runs = self._applying.running
        found = Force("undetermined", "", derived, accepted, (), runs, applied=applied)
        found = found._replace(aside=tuple(self._aside(derived.days if derived else None)))
        if doubt := self._readings.doubt():
            return found._replace(why=doubt, disputed=doubt, by_hand=tuple(by_hand))
        if early:
            return found._replace(why=early, by_hand=tuple(by_hand))
        clause = Provisional(applied.since, applied.parts) if applied else None
        provisional = self._applying.provisional(clause)
        stopped = self._applying.stopped()
        if provisional is not None and stopped == "open":
            why = (
                "provisional application ended on a day that is not certain: within a month or a "
                "year, or between the day that its party tells and that on which it entered it"
            )
            return found._replace(why=why, by_hand=tuple(by_hand))
        if provisional is not None and stopped == "yes":
            provisional = None
        entry = derived or _from_paper(by_paper)
        if entry is None:
            told = self._if_in_common(self._no_clause(found, provisional))
            return self._if_by_hand(told)._replace(by_hand=tuple(by_hand))
        term, termed = self._term()
        ending = self._ending(entry, term)
        end = End(self._events, self._asked.parties, ending, entry.days, termed=bool(termed))
        by_hand = [*by_hand, *entered_term(self._events, ending), *end.told()]
        ending = end.ending(Days(self._day, self._day))
        if ending:
            ending = self._perhaps_joint(self._perhaps_by_another(ending))
        provisional = provisional or self._perhaps_applied(stopped)
        standing = in_force(self._day, entry, ending, provisional, self._together())
        why = standing.why
        if not derived:
            papers = " and by ".join(dict.fromkeys([paper for _, paper in by_paper]))
            why = f"{why}, by {papers}; {_NOBODY}"
        if standing.word == "provisionally applied" and standing.parts:
            why = f"of {', '.join(standing.parts)} alone, {why}"
        if standing.word != "not in force" and derived and derived.retroactive:
            accepted = "by the reading that was accepted"
            why = f"{why}; RETROACTIVE: it has effect from {derived.effect}, {accepted}"
        made = found._replace(
            each=self._for_each,
            bound=self._bound("in force" if standing.goes_on else standing.word, self._for_each),
            state=standing.word,
            why=why,
            by_hand=tuple(by_hand),
            ending=ending,
            term=term if termed else None,
            termed=termed,
        )
        return self._if_by_hand(self._if_in_common(self._if_consented(made)))

    def _if_by_hand(self, found: Force) -> Force:
        """Return how it stands, open where somebody entered by hand that it is applied already.

        A day by hand applies nothing, and what it tells of may be so all the same (VCLT 25).
        """
        if found.state not in {"not in force", "no clause accepted"}:
            return found
        told = [
            f"{days} ({why})"
            for days, why in entered(self._events, "provisional")
            if days.first <= self._day
        ]
        if not told or self._applying.stopped() == "yes":
            return found
        why = _APPLIED_BY_HAND.format(" and ".join(told), found.state, found.why)
        return found._replace(state="undetermined", why=why)

    def _if_in_common(self, found: Force) -> Force:
        """Return how it stands, which is open where those who apply it name unlike parts."""
        if found.state != "provisionally applied" or not (why := self._applying.unlike()):
            return found
        return found._replace(state="undetermined", why=why)

    def _aside(self, in_force: Days | None) -> Iterator[str]:
        """Yield what is told beside, as it moves nothing; `in_force` is since when it is."""
        events, parties = self._events, self._asked.parties
        yield from self._applying.over_for()
        yield from idle_in_words(self._idle)
        yield from again_in_words(events, self._idle, self._signatures)
        yield from one_sided(events)
        for each in self._asked.reserved:
            yield from each.between
        yield from alone(self._dated, parties, self._begun)
        yield from out_of_it(events, self._vain, in_force)
        yield from told_alone([each for each in events if each.counts], parties)
        yield from self._readings.aside()

    def _before_signed(self, day: Days, why: str) -> str:
        """Return who had signed nothing yet on a day that was entered by hand, or nothing."""
        for party in self._asked.parties:
            first = self._signed(party)
            if first is None:
                return f"{day} was entered by hand ({why}); by the record {party} has not signed"
            if day.last < first.first:
                told = f"by the record {party} signed on {first}"
                return f"{day} was entered by hand ({why}), before the signature: {told}"
        return ""

    def _too_early(self, derived: Derivation | None) -> str:
        """Return what a derived day rests on though it was before the signature, or nothing.

        Nothing is in force before its last required event, and nobody consents to what they have
        not signed yet (VCLT 11-16, 24); at home it may be approved before.
        """
        if derived is None or derived.days is None or self._day < derived.days.first:
            return ""
        for event in derived.events:
            if event.kind in CONSENTING - _SIGNING:
                for party in (event.party,) if event.party else self._asked.parties:
                    signed = self._signed(party)
                    done = event.days if event.kind != "completion" else derived.days
                    if signed and min(done.last, derived.days.last) < signed.first:
                        told = f"{event}, which is before {party} signed, on {signed}"
                        return f"it would be in force or applied since {derived.days} by {told}"
        return ""

    def _signed(self, party: str) -> Days | None:
        """Return when a party signed first, or acceded."""
        signing = {"signature", "definitive-signature", "accession"}
        own = [each for each in self._dated if each.party == party and each.kind in signing]
        return min([each.days for each in own], default=None)

    def _derived(self) -> tuple[Derivation | None, str]:
        last = self._readings.of("")
        if last is None or not isinstance(last.body, steps.Accept):
            return None, ""
        around = Circumstances(self._asked.parties)
        told = self._reserved(load(last.body.meaning), around)
        return self._named(told, last.body.meaning), last.act

    def _reserved(self, entry: Entry, around: Circumstances) -> Derivation:
        """Return an entry into force with what it waits for: consents, and reservations."""
        found = self._consented(enters(entry, self._dated, around))
        moved = self._consented(enters(entry, self._effective(), around))
        return reserved(found, moved, self._asked.reserved)

    def _named(self, found: Derivation, rule: str) -> Derivation:
        """Return a derivation that says which names nobody has said the parties of, if it waits."""
        known = {each.casefold() for each in self._asked.parties}
        strange = [each for each in named_in(rule) if each.casefold() not in known]
        if found.days is not None or not strange:
            return found
        more = [f"{_UNNAMED.format(each)}" for each in strange]
        return replace(found, waiting=(*found.waiting, *more))

    def _effective(self) -> list[Dated]:
        """Return what happened, what a party did about its consent when that was effective.

        It is not before the reservation that it came with is accepted (VCLT 20(4)(c)).
        """
        since = {
            each.party: each.effective
            for each in self._asked.reserved
            if each.needs and each.effective is not None
        }
        moved = []
        for each in self._dated:
            days = since.get(each.party)
            if days is None or each.kind not in CONSENTING:
                moved.append(each)
            else:
                moved.append(replace(each, days=latest((each.days, days))))
        return moved

    def _each(self) -> tuple[tuple[str, Derivation], ...]:
        """Return when it is in force for each party: who joins later has its own day (24(3))."""
        last = self._readings.of("")
        if last is None or not isinstance(last.body, steps.Accept):
            return ()
        rule, parties = load(last.body.meaning), self._asked.parties
        return tuple(
            [(each, self._reserved(rule, Circumstances(parties, each))) for each in parties]
        )

    def _goes_by(self, happening: str) -> bool:
        """Whether the clause that was read goes by such a happening."""
        last = self._readings.of("")
        if last is None or not isinstance(last.body, steps.Accept):
            return False
        return any(
            each.happening == happening for each in triggers(load(last.body.meaning).general)
        )

    def _bound(self, word: Word, each: Sequence[tuple[str, Derivation]]) -> frozenset[str]:
        """Return for which parties it is in force on the day."""
        if word not in _BEGUN:
            return frozenset()
        own = dict(each)
        begun = [
            party
            for party in self._asked.parties
            if party not in own or ((days := own[party].days) and days.last <= self._day)
        ]
        return frozenset([each for each in begun if self._has_consented(each)])

    def _has_consented(self, party: str) -> bool:
        """Whether a party consented: by a signature that binds, or by what else expresses it.

        It may say itself that it is in force, but not in place of the authority that its signature
        lacks; and a clause may go by adoption. That others voted, or say that it is in force, is
        not its consent (VCLT 9(2), 11-16).
        """
        own = [each for each in self._signatures if each.party == party]
        done = {each.kind for each in self._dated if each.party == party}
        if any(each.binds for each in own) or not done.isdisjoint(_EXPRESSING):
            return True
        if self._by_adoption and "adoption" in done:
            return True
        lacks = any(each.state in {"irregular", "undetermined"} for each in own)
        return not (lacks and "signature" not in done) and any(
            isinstance(each.body, steps.Date) and each.body.dated == _HAND
            for each in self._events
            if each.counts and each.party == party
        )

    def _if_consented(self, found: Force) -> Force:
        """Return how it stands: nothing is in force for one party alone, where others are silent.

        A day that one party enters by hand, or a vote, binds nobody who has not consented.
        """
        silent = [each for each in self._asked.parties if not self._has_consented(each)]
        begun = found.state in _BEGUN or found.bound
        if not begun or not silent or len(found.bound) >= _TWO:
            return found
        lacking = f"by the record {' and '.join(silent)} has not consented to be bound"
        why = f"{lacking} (VCLT 11); by what is told: {found.state}, {found.why}"
        return found._replace(state="undetermined", why=why, bound=frozenset())

    def _consented(self, derived: Derivation) -> Derivation:
        """Return an entry into force that waits for the consent of who has signed without it.

        A clause on signature lets a definitive one bind (VCLT 12(1)(a)); one ad referendum, or
        subject to ratification, binds nobody (12(2)(b), 14), and nothing is in force by it.
        """
        binding = {each.party for each in self._signatures if each.binds}
        silent = {each.party for each in self._signatures if each.state == _NOT_TOLD}
        signed = [each.party for each in derived.events if each.kind == "signature"]
        for party in dict.fromkeys(signed):
            if derived.days is None or party in binding:
                continue
            own = derive(When("consent", Named((party,))), self._dated)
            what = f"consent to be bound by {party}: its signature alone does not bind it"
            if party in silent:
                what = f"consent to be bound by {party}, whose signature on paper tells no effect"
            if own.days is None:
                unclear = own.unclear or party in silent
                return replace(derived, days=None, waiting=(what,), unclear=unclear)
            steps_ = (*derived.steps, f"{what}, and {own}")
            days = latest((derived.days, own.days))
            derived = replace(
                derived, days=days, steps=steps_, events=(*derived.events, *own.events)
            )
        return derived

    def _term(self) -> tuple[Term, str]:
        last = self._readings.of("term")
        if last is None or not isinstance(last.body, steps.Accept):
            return Term(), ""
        return load_term(last.body.meaning), last.act

    def _applied(self) -> Applied | None:
        """Return provisional application by a clause: nothing is applied before all have signed."""
        last = self._readings.of("provisional")
        if last is None or not isinstance(last.body, steps.Accept):
            return None
        rule = load_application(last.body.meaning)
        since = applied_from(rule.since, self._dated, Circumstances(self._asked.parties))
        return Applied(last.act, since, rule.parts)

    def _perhaps_applied(self, stopped: str) -> Provisional | None:
        """Return provisional application of which the text speaks and nobody accepted a reading."""
        last = self._readings.of("")
        if stopped == "yes" or last is None or not last.reread.early:
            return None
        unread = _EARLY.format(", ".join(last.reread.early))
        return perhaps_applied(unread, self._dated, Circumstances(self._asked.parties))

    def _no_clause(self, found: Force, provisional: Provisional | None) -> Force:
        since = provisional.since.days if provisional else None
        if provisional is None or since is None or self._day < since.first:
            return found._replace(state="no clause accepted", why=_NOBODY)
        if self._day < since.last:
            why = f"provisionally applied {since}; {_NOBODY}"
            return found._replace(state="undetermined", why=why)
        alone = f"of {', '.join(provisional.parts)} alone, " if provisional.parts else ""
        why = f"{alone}since {since} (VCLT art. 25); {_NOBODY}"
        return found._replace(state="provisionally applied", why=why)

    def _together(self) -> list[Dated]:
        """Return what all parties did together, or each by itself where one may.

        Another instrument ends or prolongs this one from its own day on.
        """
        return jointly(self._dated, self._asked.parties, self._begun)

    def _ending(self, entry: Derivation, term: Term) -> Ending | None:
        if entry.days is None:
            return None
        around = Circumstances(self._asked.parties)
        return ends(term, entry.days, self._together(), self._day, around)

    def _perhaps_by_another(self, ending: Ending) -> Ending:
        for by, why, sure, since in self._by_another():
            last = ending.last.last.isoformat() if ending.last else ""
            if by != "prolonged by":
                ending = perhaps(ending, why, sure)
            elif ending.last and ending.by in _BY_TERM and since <= last:
                ending = replace(perhaps(ending, why, ending.last.first), last=None, by="")
        return ending

    def _perhaps_joint(self, ending: Ending) -> Ending:
        """Return an end, open where it is that whoever may be a party had to do something too."""
        for event, lacking in perhaps_joint(self._dated, self._asked.parties, self._begun):
            why = _MAY_BE_PARTY.format(" and ".join(lacking), event)
            if event.kind != "prolongation":
                ending = perhaps(ending, why, event.days.first - timedelta(days=1))
            elif ending.last and ending.by in _BY_TERM:
                ending = replace(perhaps(ending, why, ending.last.first), last=None, by="")
        return ending

    def _by_another(self) -> Iterator[tuple[str, str, date | None, str]]:
        """Yield what a later agreement does to this one, why that is open, and since when.

        From when on, nobody may have entered; or not all parties say so: then the day is yielded
        too on which the first of them said it, nothing where all do.
        """
        said: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
        first: dict[tuple[str, str], str] = {}
        for event in self._events:
            match event.body:
                case steps.Relate(relation, other, on=on) if (
                    event.counts and relation in BY_ANOTHER
                ):
                    by = relation.replace("-", " ")
                    key = by, other.strip().casefold()
                    said.setdefault(key, []).append((other, on, event.party))
                    first[key] = min(first.get(key, "9999"), entered_on(event))
                case _:
                    pass
        for (by, name), told in said.items():
            other, days = told[0][0], [days_told(on) for _, on, _ in told if on]
            every = {party for *_, party in told} >= {*self._asked.parties}
            spoken = "" if every else first[by, name]
            who = dict.fromkeys([party for _, on, party in told if on])
            if not days:
                what = f"it is {by} “{unended(other)}”"
                yield by, f"the day from which {what}, which nobody has entered", None, spoken
            elif not who.keys() >= {*self._asked.parties}:
                since = min(each.first for each in days)
                why = f"certainty whether it is {by} “{unended(other)}” from {min(days)} on, as "
                why = f"{why}{' and '.join(who)} alone says"
                yield by, why, since - timedelta(days=1), spoken


_BEGUN = frozenset(("in force", "notice running", "suspended"))
_IN_PART = (
    "whether what was done of a part alone binds to it, or keeps it in force, is for the parties "
    "(VCLT 17, 44); of the whole: {}, {}"
)
_ACCEDING = (
    "whether a party that has signed is bound by its accession is for the parties (VCLT 14, 15); "
    "without it: {}, {}"
)
_UNSHOWN = (
    "somebody to show an act that the record names and does not hold, as what names it may be of a "
    "part alone"
)
_BY_TERM = frozenset(("the term", "notice"))
"""By what it ends where it is, or may be, its term that ends it."""
_APPLIED_BY_HAND = (
    "it was entered by hand to be applied provisionally since {}, and no party has entered that "
    "it applies it (`paraph instrument provisional-application`, VCLT 25); else: {}, {}"
)
_HAND = "in-force"
_NOT_TOLD = "signed, effect not told"
_UNNAMED = (
    "somebody to say which party “{}” is: `paraph accept-formula --means` accepts the clause anew"
)
_NOBODY = "nobody has accepted a reading of the clause on entry into force"
_EARLY = (
    "it may be provisionally applied (VCLT art. 25): nobody has accepted a reading of what the "
    "text says of that, at {}"
)
_MAY_BE_PARTY = "certainty whether it takes {} too, for which it may have been in force: {}"
_EXPRESSING: frozenset[Kind] = frozenset(
    ("definitive-signature", "deposit", "accession", "instruments-exchanged", "received")
)
_SIGNING: frozenset[Kind] = frozenset(("signature", "definitive-signature", "accession"))
_TWO = 2


def reserved(
    found: Derivation, moved: Derivation, reservations: Sequence[Reservation]
) -> Derivation:
    """Return an entry into force, with what it waits for because of reservations.

    `moved` is the same entry, as it comes from consents that were effective when the reservations
    were accepted. Where the two differ, any day between may be meant: the clause does not say.
    """
    lacking = [words for each in reservations for words in each.waits]
    needed = [each for each in reservations if each.needs and each.effective is not None]
    told = tuple([f"{each.called} is no more in its way since {each.effective}" for each in needed])
    if lacking:
        waiting = tuple(dict.fromkeys((*found.waiting, *lacking)))
        return replace(found, days=None, waiting=waiting, steps=(*found.steps, *told))
    if found.days is None or moved.days is None or not needed:
        return found
    floor = latest([each.effective for each in needed if each.effective] + [found.days])
    days = Days(min(floor.first, moved.days.first), max(floor.last, moved.days.last))
    step = "" if days == found.days else f"not before that, so {days} (VCLT 20(4)(c))"
    return replace(found, days=days, steps=(*found.steps, *told, *([step] if step else ())))


def _from_paper(entered: Sequence[tuple[Days, str]]) -> Derivation | None:
    """Return the entry into force that papers tell, where no clause was read."""
    if not entered:
        return None
    return Derivation(When("consent"), of_several([days for days, _ in entered]), ())
