"""Force: how an agreement stands on a day, derived from a clause and from what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told, latest
from paraph.agreement.force.derive import Derivation, derive, enters
from paraph.agreement.force.ending import Ending, ends
from paraph.agreement.force.event import CONSENTING, Kind
from paraph.agreement.force.event import Event as Dated
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.standing import Entered, Provisional, Word, beside, in_force
from paraph.agreement.tracks.dated import BY_ANOTHER, dated, entered, unsigned
from paraph.agreement.tracks.reservations import Reservation
from paraph.agreement.tracks.signature import Signature
from paraph.errors import ActError
from paraph.norms.final.formula import Entry, Latest, When, triggers
from paraph.norms.final.formula_json import load
from paraph.norms.final.meant import named_in
from paraph.norms.final.term import Term
from paraph.norms.final.term_json import load_application, load_term

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
    clause. `aside` is what is told of parts, or of some parties, alone.
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

    @property
    def applies(self) -> bool:
        """Whether it is in force or provisionally applied, so that it may be registered."""
        return self.state in {"in force", "provisionally applied", "notice running"}


class Asked(NamedTuple):
    """What force is asked about: whose agreement, on which day, and what a signature is worth.

    `reserved` are the reservations to the text, as they stand.
    """

    parties: tuple[str, ...]
    day: str
    by_signature: bool
    reserved: tuple[Reservation, ...] = ()


def force(
    events: Sequence[Event], signatures: Sequence[Signature], asked: Asked, text_set: str
) -> Force:
    """Return how an agreement stands on a day (VCLT 24, 25, 54-59, 68).

    The last reading of the clause of this text set that a person accepted counts. A date never
    comes from the clause alone, and one that was entered by hand changes no derived one: where no
    reading is accepted it is told, with its paper.
    """
    try:
        return _Force(events, signatures, asked, text_set).found()
    except (ActError, OverflowError) as error:
        return Force("undetermined", f"the dates lead beyond every calendar ({error})")


class _Force:
    def __init__(
        self,
        events: Sequence[Event],
        signatures: Sequence[Signature],
        asked: Asked,
        text_set: str,
    ) -> None:
        self._asked, self._day = asked, days_told(asked.day).first
        self._dated = [*dated(events, signatures, asked.parties, by_signature=asked.by_signature)]
        self._accepted = {
            each.body.clause: each
            for each in events
            if each.counts and isinstance(each.body, steps.Accept) and each.text_set == text_set
        }
        self._events = events
        self._idle = [*unsigned(events, signatures, asked.parties)]
        self._disagreed = _disagreed(events, text_set)

    def found(self) -> Force:
        by_paper = [*entered(self._events, "in-force")]
        derived, accepted = self._derived()
        by_hand = [
            (
                f"{day} ({why})",
                beside(derived, Entered(day, why)) if derived else self._before_signed(day, why),
            )
            for day, why in by_paper
        ]
        acts = self._acts()
        applied = self._applied()
        by_hand += self._entered_provisional(applied)
        runs = tuple([each.act for each in acts])
        found = Force("undetermined", "", derived, accepted, (), runs, applied=applied)
        found = found._replace(
            aside=(
                *self._parts(),
                *self._over_for(),
                *self._told_idle(),
                *self._one_sided(),
                *self._modified(),
            )
        )
        if self._disagreed:
            return found._replace(why=self._disagreed, by_hand=tuple(by_hand))
        provisional = _provisional(acts) or (
            Provisional(applied.since, applied.parts) if applied else None
        )
        stopped = self._stopped()
        if provisional is not None and stopped == "open":
            why = "provisional application ended in a month or a year of which the day is not told"
            return found._replace(why=why, by_hand=tuple(by_hand))
        if provisional is not None and stopped == "yes":
            provisional = None
        entry = derived or _from_paper(by_paper)
        if entry is None:
            return self._no_clause(found, provisional)._replace(by_hand=tuple(by_hand))
        term, termed = self._term()
        ending = self._ending(entry, term)
        disputed = self._entered_end(ending, entry, bool(termed))
        ending, by_hand = disputed[0], [*by_hand, *disputed[1]]
        if relation := self._ended_by_another():
            ending = Ending(None, waiting=(relation,), steps=ending.steps if ending else ())
        standing = in_force(self._day, entry, ending, provisional, self._together())
        why = standing.why
        if not derived:
            why = f"{why}, by {by_paper[-1][1]}; {_NOBODY}"
        if standing.word == "provisionally applied" and standing.parts:
            why = f"of {', '.join(standing.parts)} alone, {why}"
        if standing.word != "not in force" and derived and derived.retroactive:
            why = f"{why}; RETROACTIVE: it has effect from {derived.effect}, as the text says"
        return found._replace(
            state=standing.word,
            why=why,
            by_hand=tuple(by_hand),
            ending=ending,
            term=term if termed else None,
            termed=termed,
        )

    def _before_signed(self, day: Days, why: str) -> str:
        """Return who had signed nothing yet on a day that was entered by hand, or nothing."""
        for party in self._asked.parties:
            own = [
                each.days
                for each in self._dated
                if each.party == party
                and each.kind in {"signature", "definitive-signature", "accession"}
            ]
            if not own:
                return f"{day} was entered by hand ({why}); by the record {party} has not signed"
            if day.last < (first := min(own)).first:
                told = f"by the record {party} signed on {first}"
                return f"{day} was entered by hand ({why}), before the signature: {told}"
        return ""

    def _derived(self) -> tuple[Derivation | None, str]:
        last = self._accepted.get("")
        if last is None or not isinstance(last.body, steps.Accept):
            return None, ""
        around = Circumstances(self._asked.parties)
        entry = load(last.body.meaning)
        found = enters(entry, self._dated, around)
        moved = enters(entry, self._effective(), around)
        told = reserved(found, moved, self._asked.reserved)
        return self._named(told, last.body.meaning), last.act

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

    def _modified(self) -> Iterator[str]:
        """Yield between whom which provisions are not as the text has them, by reservations."""
        for each in self._asked.reserved:
            yield from each.between

    def _term(self) -> tuple[Term, str]:
        last = self._accepted.get("term")
        if last is None or not isinstance(last.body, steps.Accept):
            return Term(), ""
        return load_term(last.body.meaning), last.act

    def _applied(self) -> Applied | None:
        """Return provisional application by a clause: nothing is applied before all have signed."""
        last = self._accepted.get("provisional")
        if last is None or not isinstance(last.body, steps.Accept):
            return None
        rule = load_application(last.body.meaning)
        formula = rule.since
        if not any(triggers(formula)):
            formula = Latest((formula, When("signature")))
        since = derive(formula, self._dated, Circumstances(self._asked.parties))
        return Applied(last.act, since, rule.parts)

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

        An end, a suspension and a prolongation come by the consent of all (VCLT 54(b), 57(b)); a
        notice is one's own. Another instrument ends or prolongs this one from its own day on.
        """
        kept = [each for each in self._dated if each.kind not in _OF_ALL]
        for kind in _OF_ALL:
            those = [each for each in self._dated if each.kind == kind]
            kept += [each for each in those if not each.party]
            own = [
                {each.days: each for each in those if each.party == party}.values()
                for party in self._asked.parties
            ]
            for joint in zip(*own, strict=False):
                # Several times over: the first of each with the first of the others.
                last = max(joint, key=lambda each: each.days.last)
                kept.append(Dated(kind, last.days, "", last.source))
        return kept

    def _ending(self, entry: Derivation, term: Term) -> Ending | None:
        if entry.days is None:
            return None
        around = Circumstances(self._asked.parties)
        return ends(term, entry.days, self._together(), self._day, around)

    def _entered_end(
        self,
        ending: Ending | None,
        entry: Derivation,
        termed: bool,  # noqa: FBT001
    ) -> tuple[Ending | None, list[tuple[str, str]]]:
        """Return the end, and the last one that was entered by hand with what disagrees.

        Where no reading says when it ends, the paper alone does.
        """
        over = [*entered(self._events, "ended")][-1:]
        if not over:
            return ending, []
        days, why = over[0]
        told = f"end: {days} ({why})"
        if entry.days is not None and days.last < entry.days.first:
            early = f"before it was in force ({entry.days})"
            return ending, [(told, f"{days} was entered by hand as its end ({why}), {early}")]
        last = ending.last if ending else None
        if last is None and not (termed and ending and not ending.waiting):
            held = Ending(days, "termination", steps=(why,))
            return held if days.first <= self._day else ending, [(told, "")]
        if last and last.first <= days.last and days.first <= last.last + timedelta(days=1):
            return ending, [(told, "")]
        says = f"its last day is {last}" if last else "it has no end yet"
        return ending, [(told, f"{days} was entered by hand as its end ({why}); derived: {says}")]

    def _entered_provisional(self, applied: Applied | None) -> list[tuple[str, str]]:
        """Return from when it was entered by hand to be applied provisionally: it is told alone."""
        since = applied.since if applied else None
        return [
            (
                f"provisional application: {days} ({why})",
                beside(since, Entered(days, why)) if since else "",
            )
            for days, why in entered(self._events, "provisional")
        ]

    def _told_idle(self) -> Iterator[str]:
        """Yield what was done about the consent of who has nothing to consent to."""
        for event, party in self._idle:
            what = getattr(event.body, "instrument", "").replace("-", " ")
            yield (
                f"{what}, on {event.on}, counts for nothing: {party} has neither signed this text "
                "nor acceded to it, or has said that it will not become a party"
            )

    def _one_sided(self) -> Iterator[str]:
        """Yield what one party alone says that a later agreement does to this one."""
        said: dict[tuple[str, str, str], dict[str, str]] = {}
        for event in self._events:
            match event.body:
                case steps.Relate(relation, other, on=on) if event.counts and (
                    relation in BY_ANOTHER
                ):
                    key = relation.replace("-", " "), other.strip().casefold(), on
                    said.setdefault(key, {}).setdefault(event.party, other)
                case _:
                    pass
        for (relation, _, on), told in said.items():
            if len(told) == 1:
                since = f" from {on} on" if on else ""
                for party, other in told.items():
                    yield f"{party} alone says that it is {relation} “{other}”{since}"

    def _ended_by_another(self) -> str:
        """Return what is open of a later agreement that ends this one, or nothing."""
        for event in self._events:
            match event.body:
                case steps.Relate("superseded-by" | "terminated-by" as relation, other, on="") if (
                    event.counts
                ):
                    by = relation.replace("-", " ")
                    return f"the day from which it is {by} “{other}”, which nobody has entered"
                case _:
                    pass
        return ""

    def _acts(self) -> list[Event]:
        """Return the acts of provisional application, if each party has one that runs (25)."""
        running: dict[str, Event] = {}
        idle = {event.act for event, _ in self._idle}
        for event, instrument in self._provisionally():
            if event.act in idle:
                continue
            if instrument == "provisional-application":
                running[event.party] = event
            elif days_told(event.on).last <= self._day:
                running.pop(event.party, None)
        return [*running.values()] if running.keys() >= set(self._asked.parties) else []

    def _stopped(self) -> Literal["yes", "no", "open"]:
        """Whether so many parties have ended provisional application that nobody is left with it.

        Each ends it for itself (VCLT 25(2)); one that applies it again by an act has not ended it.
        """
        over: dict[str, Days] = {}
        for event, instrument in self._provisionally():
            days = days_told(event.on)
            if instrument == "provisional-application":
                over.pop(event.party, None)
            elif days.first <= self._day:
                over[event.party] = days
        left = set(self._asked.parties)
        if len(left - {party for party, days in over.items() if days.last <= self._day}) <= 1:
            return "yes"
        return "open" if len(left - over.keys()) <= 1 else "no"

    def _provisionally(self) -> Iterator[tuple[Event, str]]:
        """Yield what was done about provisional application."""
        for event in self._events:
            match event.body:
                case steps.Instrument(instrument) if event.counts and (
                    instrument == "provisional-application" or instrument in _NOT_APPLIED
                ):
                    yield event, instrument
                case _:
                    pass

    def _parts(self) -> Iterator[str]:
        """Yield what was suspended or resumed in parts alone (VCLT 57, 58)."""
        for event in self._events:
            match event.body:
                case steps.Instrument(
                    "suspension" | "resumption" as what, on, provisions=parts
                ) if event.counts and parts:
                    yield f"{what} of {', '.join(parts)} alone, by {event.party} on {on}"
                case _:
                    pass

    def _over_for(self) -> Iterator[str]:
        """Yield for whom alone provisional application is over, among several parties."""
        if self._stopped() == "yes":
            return
        for event, instrument in self._provisionally():
            if instrument in _NOT_APPLIED:
                yield f"{event.party} ended provisional application for itself on {event.on}"


_UNNAMED = (
    "somebody to say which party “{}” is: `paraph accept-formula --means` accepts the clause anew"
)
_NOBODY = "nobody has accepted a reading of the clause on entry into force"
_OF_ALL: tuple[Kind, ...] = ("termination", "suspension", "resumption", "prolongation")
_NOT_APPLIED = frozenset(("end-of-provisional-application", "will-not-become-party"))


_ABOUT = {
    "": "entry into force",
    "term": "how long it lasts",
    "provisional": "provisional application",
}


def _disagreed(events: Sequence[Event], text_set: str) -> str:
    """Return of which clause parties have accepted unlike readings, each its last; or nothing.

    None of them is chosen: nobody's act says what the other party has agreed to.
    """
    said: dict[str, dict[str, str]] = {}
    for event in events:
        match event.body:
            case steps.Accept(clause=clause) as body if (
                event.counts and event.text_set == text_set and clause in _ABOUT
            ):
                said.setdefault(clause, {})[event.party] = body.meaning
            case _:
                pass
    for clause, rules in said.items():
        if len({*rules.values()}) > 1:
            who = " and ".join(rules)
            return f"{who} have accepted unlike readings of the clause on {_ABOUT[clause]}"
    return ""


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
    """Return the entry into force that a paper tells, where no clause was read."""
    if not entered:
        return None
    return Derivation(When("consent"), entered[-1][0], ())


def _provisional(applied: Sequence[Event]) -> Provisional | None:
    if not applied:
        return None
    since = max([days_told(each.on) for each in applied], key=lambda days: days.last)
    formula = Entry(When("consent")).general
    parts = tuple(
        dict.fromkeys(
            [
                part
                for each in applied
                if isinstance(each.body, steps.Instrument)
                for part in each.body.provisions
            ]
        )
    )
    return Provisional(Derivation(formula, since, ()), parts)
