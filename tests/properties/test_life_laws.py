"""Laws of the life: whatever is tried in whatever order, no guard is passed by."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from tests.life_kit import FORMAL, NOT, OLD, PROFILE, SPELLED, TABLES, at
from tests.life_kit import OnPaper as Log

import paraph
from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author, Body, Genesis
from paraph.agreement.deadlines import deadlines
from paraph.agreement.entry import Entry as Made
from paraph.agreement.guards import guarded
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.living import cleared, live
from paraph.agreement.mandate import Mandate
from paraph.agreement.missing import missing
from paraph.agreement.procedure import Procedure
from paraph.agreement.text_set import Entry as TextEntry
from paraph.norms.final.formula import After, Entry, Number, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.reserving import Reserving, dump_reserving
from paraph.norms.final.term import Application, For, Indefinite, Renewal, Span, Term
from paraph.norms.final.term_json import dump_application, dump_term
from paraph.proof.originals import RULES, Called, arranged
from paraph.text.canonical import canonical, digest, parse
from paraph.text.node import Text
from paraph.wiring.zones import zone_named

STRICT = Procedure(
    "strict",
    "Strict",
    needed="interested",
    issue="required",
    settled="required",
    powers="required",
    means="instruments",
    registration="expected",
)
OPEN_ENDED = Term(Indefinite(), denunciation=After(2, "day", When("notice received", Number(1))))
READINGS = (
    ("", dump(Entry(When("signature")))),
    ("", dump(Entry(After(2, "day", When("consent"))))),
    ("term", dump_term(OPEN_ENDED)),
    ("term", dump_term(Term(For(Span(3, "day")), Renewal(Span(2, "day"), Span(1, "day"))))),
    ("provisional", dump_application(Application(When("signature"), ("Article 1",)))),
    ("reservations", dump_reserving(Reserving(permitted=False))),
)
PAPER = f"sha256:{'9' * 64}"
OFFICE = {"keller": "ministry", "holm": "council", "wolf": "court", "lund": "envoy"}
PEOPLE = st.sampled_from(sorted(OFFICE))
SOURCES = st.sampled_from((OLD, OLD, OLD, FORMAL, FORMAL, SPELLED, NOT))
NAMES = (Called("Kingdom of Morin", "Republic of Alda"),)
SLIPS = (
    ("", ""),
    ("", ""),
    ("delivers", "sells"),
    ("Done at Bern", "Done at Rome"),
    ("have", "had"),
)


class Lives(RuleBasedStateMachine):
    """One party acts, as its node lets it; the other one is on paper."""

    reached: ClassVar[set[str]] = set()

    @initialize(source=st.sampled_from((OLD, FORMAL)))
    def begin(self, source: str) -> None:
        self.log = Log()
        self.day = 5
        self.decided: set[str] = set()
        self.signed: set[str] = set()
        self.past: list[tuple[int, int, Life]] = []
        self.propose(source, interested=True)

    def life(self, entries: list[Made] | None = None) -> Life:
        log = self.log
        if entries is not None:
            log = Log()
            log.entries, log.blobs = entries, dict(self.log.blobs)
        genesis = log.entries[0].act.body
        assert isinstance(genesis, Genesis)
        return live(log.entries, log.state, genesis, STRICT, at(self.day), zones=zone_named)

    def tries(self, person: str, body: Body, text_set: str = "", under: str = "") -> bool:
        """Make an act if the guards and the record let it, as a node does."""
        author = Author(person, "alda", OFFICE[person], "")
        first = self.log.entries[0].id
        salt = f"{len(self.log.entries):032x}"
        act = Act(first, author, under, (), (), text_set, at(self.day), salt, body)
        now = self.life()
        stand = cleared(now.events, self.log.state, STRICT, act.text_set, now.now)
        if guarded(now, act, stand).within != "within":
            return False
        name = self.log.act(person, body, text_set=text_set, under=under, day=self.day)
        if self.log.standing(name).within == "within":
            return True
        del self.log.entries[-1]
        return False

    def any_set(self, source: str) -> str:
        return self.log.texts(source).digest

    @rule(source=SOURCES, interested=st.booleans())
    def propose(self, source: str, interested: bool) -> None:  # noqa: FBT001
        texts = self.log.texts(source)
        bodies = ("court",) if interested else ()
        self.tries("keller", acts.Propose(texts.entries, (), interested=bodies))

    @rule(source=SOURCES, silence=st.booleans(), days=st.integers(-2, 3))
    def ask(self, source: str, silence: bool, days: int) -> None:  # noqa: FBT001
        until = at(self.day + days) if days else ""
        body = acts.AskClearance(("court",), until, silence)
        self.tries("keller", body, self.any_set(source))

    @rule(
        source=SOURCES,
        person=PEOPLE,
        answer=st.sampled_from(("agreed", "on-condition", "objected")),
        editorial=st.booleans(),
    )
    def clear(self, source: str, person: str, answer: str, editorial: bool) -> None:  # noqa: FBT001
        said = "Name the ports." if answer == "on-condition" else ""
        body = acts.Clear(answer, said, editorial=editorial)
        self.tries(person, body, self.any_set(source))

    @rule(person=PEOPLE)
    def discharge(self, person: str) -> None:
        conditions = [each for each in self.life().clearances if each.condition]
        if conditions:
            whose = conditions[0]
            done = self.tries(person, steps.Discharge(whose.act, "Done."))
            assert not done or (whose.party, whose.body) == ("alda", OFFICE[person])

    @rule(source=SOURCES)
    def decide(self, source: str) -> None:
        text_set = self.any_set(source)
        terms = Mandate(
            text_set,
            frozenset(("ministry",)),
            frozenset(("sign", "amend")),
            PROFILE,
            tables=TABLES,
        )
        before = self.life()
        if self.tries("holm", acts.Decide((terms,)), text_set) and before.current == text_set:
            self.decided.add(text_set)
            assert all(each.agrees for each in before.clearances)

    @rule()
    def issue(self) -> None:
        for each in self.life().authorities:
            self.tries("holm", steps.Issue(each.granted.act, "1", "2026-03-05", ""))

    @rule(source=SOURCES, person=PEOPLE, theirs=st.booleans())
    def fix(self, source: str, person: str, theirs: bool) -> None:  # noqa: FBT001
        text_set = self.any_set(source)
        if text_set not in self.log.state.texts.sets:
            return
        if theirs:
            self.on_paper("fix", steps.Fix(""), text_set)
        else:
            before = self.life()
            if self.tries(person, steps.Fix(""), text_set):
                assert self.stands_for(before, person, "fix")

    @rule(purposes=st.sampled_from((("sign",), ("sign",), ("fix", "instrument"))))
    def powers(self, purposes: tuple[str, ...] = ("sign",)) -> None:
        self.tries("holm", acts.FullPowers("keller", purposes, ""))

    def stands_for(self, before: Life, person: str, step: str) -> bool:
        """Whether somebody decides for Alda, or has full powers for such a step."""
        given = [each.body for each in before.of_kind("full-powers")]
        powers = any(
            isinstance(each, acts.FullPowers) and each.person == person and step in each.purposes
            for each in given
        )
        return powers or OFFICE[person] == "council"

    @rule(
        source=SOURCES,
        effect=st.sampled_from(("", "ad-referendum", "subject-to-ratification")),
        zone=st.sampled_from(("", "Europe/Paris", "+12:00", "Mars/Olympus")),
    )
    def sign(self, source: str, effect: str, zone: str = "") -> None:
        text_set = self.any_set(source)
        for each in self.life().authorities:
            shown = self.log.shown(each.ref, text_set)
            before = self.life()
            body = acts.Sign("Bern", "", shown, effect, zone=zone)
            if self.tries("keller", body, text_set, each.ref):
                self.signed.add(text_set)
                fixed = before.fixed(text_set)
                assert fixed is not None
                assert fixed.state != "draft"
                assert each.state not in {"not issued", "revoked", "lapsed", "exhausted"}
                return

    @rule(person=PEOPLE)
    def confirm(self, person: str) -> None:
        """Confirm what was signed ad referendum: only who may sign for the party does."""
        before = self.life()
        for each in before.signatures:
            if each.state == "ad referendum" and self.tries(person, acts.Confirm(each.act)):
                assert each.party == "alda"
                assert person in {"holm", "keller"}

    @rule(
        source=st.sampled_from((FORMAL, FORMAL, OLD)),
        party=st.sampled_from(("morin", "morin", "alda", "zembla")),
        slip=st.sampled_from(SLIPS),
        words=st.sampled_from(("Each is called a Party.", "")),
    )
    def arrange(self, source: str, party: str, slip: tuple[str, str], words: str) -> None:
        """Enter an original for a party, in which perhaps something else differs."""
        text = paraph.read(source.encode(), file="a.txt").text
        made = arranged(text, NAMES, "en")
        changed = [each._replace(text=each.text.replace(*slip)) for each in made.provisions]
        other = Text(tuple(changed)) if slip[0] else made
        self.log.blobs[digest(other)] = canonical(other)
        body = steps.Alternat(
            party,
            (TextEntry("agreement", "en", digest(other)),),
            (),
            (steps.Named("en", *NAMES[0]),),
            ("en",),
            RULES,
            words,
        )
        if self.tries("keller", body, self.any_set(source)):
            assert (party, source) == ("morin", FORMAL)
            assert other == made
            assert words

    @rule(
        source=SOURCES,
        copy=st.sampled_from(("", "alda", "morin", "zembla")),
        named=st.booleans(),
    )
    def sign_copy(self, source: str, copy: str, named: bool) -> None:  # noqa: FBT001
        text_set = self.any_set(source)
        before = self.life()
        own = before.originals_of(text_set).get(copy, ())
        original = own[-1].texts.digest if own and named else PAPER if named else ""
        if original and not copy:
            return
        for each in before.authorities:
            shown = self.log.shown(each.ref, text_set)
            body = acts.Sign("Bern", "", shown, copy=copy, original=original)
            if self.tries("keller", body, text_set, each.ref):
                self.signed.add(text_set)
                assert copy in {"", "alda", "morin"}
                assert bool(own) == bool(original)
                assert copy or not before.originals_of(text_set)
                return

    @rule(source=SOURCES)
    def sign_theirs(self, source: str) -> None:
        text_set = self.any_set(source)
        if text_set in self.log.state.texts.sets:
            self.on_paper("sign", acts.Sign("Bern", "", PAPER), text_set)

    @rule(kind=st.sampled_from(steps.INSTRUMENTS), person=PEOPLE, theirs=st.booleans())
    def instrument(self, kind: str, person: str, *, theirs: bool) -> None:
        before = self.life()
        body = steps.Instrument(kind, at(self.day)[:10], "", "", "", (), "")
        if theirs:
            self.on_paper("instrument", body, "")
        elif self.tries(person, body):
            signed = any(each.party == "alda" and each.signed for each in before.signatures)
            assert signed or kind not in {"ratification", "acceptance", "approval"}
            assert self.stands_for(before, person, "instrument") or (
                kind == "notification-received"
            )

    @rule(
        source=SOURCES,
        kind=st.sampled_from(steps.RESERVING),
        moment=st.sampled_from(steps.MOMENTS),
        theirs=st.booleans(),
        prohibited=st.booleans(),
    )
    def reserve(
        self, source: str, kind: str, moment: str, *, theirs: bool, prohibited: bool
    ) -> None:
        text_set = self.any_set(source)
        body = steps.Reserve(kind, moment, at(self.day)[:10], ("article 1",), "Not here.")
        if prohibited:
            self.accept(source, 5, alone=False)
        if theirs:
            self.on_paper("reserve", body, text_set)
            return
        before = self.life()
        if self.tries("keller", body, text_set):
            assert text_set == before.current
            assert kind == "declaration" or not before.reserving
            signed = [each for each in before.signatures if each.signed]
            own = [each for each in signed if each.party == "alda"]
            assert own or moment == "accession"

    @rule(
        response=st.sampled_from(steps.RESPONSES),
        which=st.integers(0, 3),
        theirs=st.booleans(),
        back=st.booleans(),
    )
    def respond(self, response: str, which: int, *, theirs: bool, back: bool) -> None:
        before = self.life()
        said = [each.act for each in before.events if each.kind == "answer-reservation"]
        named = said if back else [each.act for each in before.reservations]
        if not named:
            return
        body = steps.Respond(named[which % len(named)], response, at(self.day)[:10], "")
        if theirs:
            self.on_paper("answer-reservation", body, "")
        elif self.tries("keller", body) and not back:
            made = next(each for each in before.reservations if each.act == body.act)
            assert (made.party == "alda") == (response in {"confirmed", "withdrawn"})

    @rule(treaty=st.booleans())
    def classify(self, treaty: bool) -> None:  # noqa: FBT001
        self.tries("keller", steps.Classify(treaty, "So it is."))

    @rule()
    def register(self) -> None:
        ready = self.life().registration.ready
        assert self.tries("keller", steps.Register("submitted", "", "2026", PAPER, "")) == ready

    # ------------------------------------------------------------ time and lineage

    @rule(source=SOURCES, which=st.integers(0, 4), alone=st.booleans())
    def accept(self, source: str, which: int, alone: bool) -> None:  # noqa: FBT001
        """Accept a reading that is not what is read of its words: all parties, or one alone."""
        clause, rule_ = READINGS[which]
        text = self.log.texts(source).entries[0].text
        words = parse(self.log.blobs[text]).provisions[0].text[:7]
        reading = steps.Accept(rule_, steps.Span(text, "article 1", 0, 7, words), clause)
        text_set = self.any_set(source)
        if not alone:
            self.on_paper("accept-formula", reading, text_set)
        taken = self.tries("holm", reading, text_set)
        now = self.life()
        if alone and taken and clause != "reservations" and now.current == text_set:
            told = [each for each in now.events if each.kind == "accept-formula" and each.counts]
            if {each.party for each in told if each.text_set == text_set} == {"alda"}:
                assert now.force.state == "undetermined"

    @rule(term=st.integers(2, 4))
    def conclude(self, term: int) -> None:
        """Go all the way, so that what comes after the signatures is reached often."""
        for _ in range(4):
            self.go_on(3)
        current = self.life().current
        known = (each for each in (OLD, FORMAL, SPELLED, NOT) if self.any_set(each) == current)
        source = next(known, OLD)
        for theirs in (False, True):
            self.instrument("deposit", "holm", theirs=theirs)
        self.accept(source, 0, alone=False)
        self.accept(source, term, alone=False)

    @rule(back=st.booleans(), theirs=st.booleans())
    def notice(self, back: bool, theirs: bool) -> None:  # noqa: FBT001
        """Give notice, which the other party receives, and perhaps withdraw it."""
        before = len(self.log.entries)
        on = at(self.day)[:10]
        given = steps.Instrument("notice", on, "", "", "", (), "")
        if theirs:
            self.on_paper("instrument", given, "")
        elif not self.tries("holm", given):
            return
        act = self.log.entries[before].id
        received = given._replace(instrument="notification-received", answers=act)
        if theirs:
            self.tries("keller", received)
        else:
            self.on_paper("instrument", received, "")
        if back:
            withdrawal = given._replace(instrument="withdrawal-of-notice", answers=act)
            done = self.tries("holm", withdrawal)
            assert not (done and theirs)

    @rule(term=st.integers(2, 3), theirs=st.booleans(), days=st.integers(0, 4))
    def come_to_an_end(self, term: int, theirs: bool, days: int) -> None:  # noqa: FBT001
        """Conclude it, give notice and go on for some days, so that ends are reached often."""
        self.conclude(term)
        self.notice(back=False, theirs=theirs)
        self.wait(days)

    @rule(
        relation=st.sampled_from(steps.RELATIONS),
        days=st.integers(-3, 6),
        source=SOURCES,
        theirs=st.booleans(),
    )
    def relate(self, relation: str, days: int, source: str, theirs: bool) -> None:  # noqa: FBT001
        text_set = self.any_set(source)
        span = steps.Span(text_set, "article 1", 0, 7, "Article")
        on = at(self.day + days)[:10] if days else ""
        body = steps.Relate(relation, "Protocol", "", span, on)
        known = text_set if text_set in self.log.state.texts.sets else ""
        if theirs:
            self.on_paper("relate", body, known)
        else:
            self.tries("keller", body, known)

    @rule(
        what=st.sampled_from(("ended", "term-ends", "in-force", "signed")), days=st.integers(-3, 6)
    )
    def enter_date(self, what: str, days: int) -> None:
        day = at(self.day + days)[:10]
        self.tries("keller", steps.Date(what, day, PAPER, "Journal"))

    @rule(number=st.integers(0, 40))
    def correct(self, number: int) -> None:
        if number < len(self.log.entries):
            name = self.log.entries[-1 - number].id
            self.tries("keller", acts.Correct(name, "It was wrong."))

    @rule(steps_on=st.integers(2, 7))
    def go_on(self, steps_on: int) -> None:
        """Do what is missing first, so that later steps are reached often."""
        for _ in range(steps_on):
            waits = [each for each in missing(self.life()) if each.party != "morin"]
            found = waits[0] if waits else None
            current = self.life().current
            known = (each for each in (OLD, FORMAL, SPELLED, NOT) if self.any_set(each) == current)
            source = next(known, OLD)
            match found.track if found else "":
                case "clearance":
                    self.clear(source, "wolf", "agreed", editorial=True)
                case "mandate":
                    self.decide(source)
                    self.issue()
                case "text":
                    self.fix(source, "holm", theirs=False)
                    self.fix(source, "holm", theirs=True)
                case "signature":
                    self.powers()
                    self.arrange(source, "morin", ("", ""), "Each is called a Party.")
                    self.sign_copy(source, "morin", named=True)
                    self.sign_copy(source, "alda", named=False)
                    self.sign(source, "subject-to-ratification")
                    theirs = acts.FullPowers("graf", ("sign",), "")
                    self.on_paper("full-powers", theirs, "")
                    self.sign_theirs(source)
                case "registration":
                    self.classify(treaty=True)
                case _:
                    return

    @rule(days=st.integers(1, 3))
    def wait(self, days: int) -> None:
        self.day = min(self.day + days, 25)

    def on_paper(self, fact: str, does: acts.Told, text_set: str) -> None:
        by = Author("graf", "morin", "council", "")
        body = acts.Report(fact, by, "2026-03-05", PAPER, "holm", (), does)
        self.log.act("keller", body, text_set=text_set, signed=("keller", "holm"), day=self.day)

    @invariant()
    def the_same_acts_come_to_the_same_life(self) -> None:
        if not hasattr(self, "log"):
            return
        now = self.life()
        assert self.life(list(self.log.entries)) == now
        for each in now.clearances:
            if each.state == "agreed by silence":
                asked = next(one for one in now.events if one.act == each.act)
                assert isinstance(asked.body, acts.AskClearance)
                assert asked.body.silence
                assert asked.body.until <= now.now
            if each.answered and each.answered != each.text_set:
                assert each.state == "stale" or self.log.state.texts.editorially(
                    each.party, each.answered, each.text_set
                )
        entered = {(each.party, each.texts.digest) for each in now.originals}
        named = {
            (each.text_set, each.copy, each.original)
            for each in now.signatures
            if each.signed and not each.reported and each.copy
        }
        assert len({each[:2] for each in named}) == len(named)
        assert all(not original or (copy, original) in entered for _, copy, original in named)
        for consent in now.consents:
            if consent.state in {"expressed", "bound"}:
                assert consent.acts
                assert consent.means
        assert len({*missing(now)}) == len([*missing(now)])

    @invariant()
    def every_past_entry_gives_back_its_own_life(self) -> None:
        if not hasattr(self, "log"):
            return
        for count, day, known in (self.past[len(self.past) // 2 :] or [])[:1]:
            today, self.day = self.day, day
            assert self.life(list(self.log.entries[:count])) == known
            self.day = today
        self.past.append((len(self.log.entries), self.day, self.life()))

    @invariant()
    def no_day_is_derived_from_nothing(self) -> None:
        if not hasattr(self, "log"):
            return
        now = self.life()
        self.reached.update((now.force.state, now.registration.state))
        self.reached.update([each.state for each in now.consents])
        self.reached.update([each.state for each in now.texts])
        self.reached.update([each.state for each in now.authorities])
        force, today = now.force, date.fromisoformat(now.now[:10])
        ending = force.ending
        if force.state in {"in force", "notice running", "suspended", "ended", "superseded"}:
            entered = any(isinstance(each.body, steps.Date) for each in now.events)
            days = force.derivation.days if force.derivation else None
            assert (days is not None and days.last <= today) or (not force.derivation and entered)
        if force.state == "notice running":
            assert ending is not None
            assert ending.last is not None
            assert ending.last.last >= today
            kinds = [getattr(each.body, "instrument", "") for each in now.of_kind("instrument")]
            assert "notice" in kinds
            assert "notification-received" in kinds
        if force.state in {"ended", "superseded"}:
            assert ending is not None
            assert ending.last is not None
            assert ending.last.last < today
        if force.state == "superseded":
            assert any(
                isinstance(each.body, steps.Relate) and each.body.relation == "superseded-by"
                for each in now.of_kind("relate")
            )
        self.days_of_signatures(now)
        self.no_offer_is_in_force(now)
        found = [*deadlines(now)]
        assert len({each.name for each in found}) == len(found)
        assert all(each.at >= now.now[: len(each.at)] for each in found)

    @staticmethod
    def days_of_signatures(now: Life) -> None:
        """What is signed from 11 to 13 UTC is of one day, but where midnight lies between."""
        entered = any(isinstance(each.body, steps.Date) for each in now.past)
        for each in now.signatures:
            if each.signed and not each.reported and not entered:
                assert bool(each.last) == (each.zone in {"+12:00", "Mars/Olympus"})
                assert each.days.first <= each.days.last

    @staticmethod
    def no_offer_is_in_force(now: Life) -> None:
        """Of two parties nothing enters into force by a derivation while a reservation is open."""
        derived = now.force.derivation
        assert not (derived and derived.days and any(each.waits for each in now.reservations))
        for each in now.reservations:
            agreed = any(one.agrees for one in each.answers)
            assert agreed or not any("modifies" in told for told in each.between)
            assert all(one.standing != "accepted by silence" for one in each.answers)

    @invariant()
    def no_text_is_made_up(self) -> None:
        if not hasattr(self, "log"):
            return
        now = self.life()
        held = text_on(now, now.now[:10])
        assert {each.text_set for each in held.found} <= {*self.log.state.texts.sets}
        for each in held.found if not held.unmade else ():
            if each.why.startswith("as amended"):
                fixed = now.fixed(each.text_set)
                told = {
                    event.party
                    for event in now.of_kind("relate")
                    if event.text_set == each.text_set
                }
                assert fixed is not None
                assert fixed.state in {"settled", "original"} or told >= {*now.parties}


def test_no_guard_is_passed_by() -> None:
    run_state_machine_as_test(Lives, settings=settings(max_examples=40, stateful_step_count=20))


def test_the_laws_are_asked_of_lives_that_come_to_their_end() -> None:
    """A law that only drafts are held to says nothing of what is in force."""
    Lives.reached.clear()
    for theirs in (False, True):
        for days in range(5):
            lives = Lives()
            lives.begin(source=OLD)
            lives.conclude(term=2)
            lives.classify(treaty=True)
            lives.no_day_is_derived_from_nothing()
            lives.notice(back=False, theirs=theirs)
            lives.wait(days=days + 1)
            lives.no_day_is_derived_from_nothing()
    ways = {"in force", "notice running", "ended", "bound", "original", "used", "unregistered"}
    assert ways <= Lives.reached
