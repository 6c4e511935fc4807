"""Laws of an exchange of notes: no reply is signed that says otherwise, and the last one binds."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from tests.life_kit import PROFILE, TABLES, at
from tests.life_kit import Life as Log

from paraph.agreement import act as acts
from paraph.agreement.act import Act, Author, Body, Component, Genesis
from paraph.agreement.guards import guarded
from paraph.agreement.life import Life
from paraph.agreement.living import cleared, live
from paraph.agreement.mandate import Mandate
from paraph.agreement.procedure import Procedure
from paraph.agreement.text_set import Entry, TextSet

PLAIN = Procedure("plain", "Plain", needed="nobody", means="instruments")
NOTES = (
    Component("note", ("en",), signed_by="alda"),
    Component("reply", ("en",), signed_by="morin", repeats="note"),
)
NOTE = ("The ports are open to the ships of both states.", "It takes effect by your reply.")
OTHER = ("The ports are open to the ships of both states.", "It takes effect in a year.")
EFFECTS = st.sampled_from(("", "", "ad-referendum", "subject-to-ratification"))
PAPER = f"sha256:{'9' * 64}"
OFFICE = {"keller": "ministry", "holm": "council", "wolf": "court"}


def reply_to(note: tuple[str, ...], how: str) -> str:
    """Return a reply that repeats a note whole, or one in which something of it is not so."""
    match how:
        case "whole":
            quoted = [f"\u201c{note[0]}", f"{note[1]}\u201d"]
        case "word":
            quoted = [note[0].replace("open", "closed"), note[1]]
        case "order":
            quoted = [*reversed(note)]
        case "between":
            quoted = [note[0], "But not on Sundays.", note[1]]
        case _:
            quoted = [note[0]]
    return "\n\n".join(("I have received your note:", *quoted, "My Government agrees."))


class Exchanges(RuleBasedStateMachine):
    """Alda writes the note at its node, and Morin replies on paper."""

    @initialize()
    def begin(self) -> None:
        self.log = Log(NOTES)
        self.day = 5
        self.sets: list[str] = []
        self.repeats: dict[str, bool] = {}
        self.propose(NOTE, "whole")

    @rule(
        note=st.sampled_from((NOTE, OTHER)),
        how=st.sampled_from(("whole", "whole", "word", "order", "between", "part")),
    )
    def propose(self, note: tuple[str, ...], how: str) -> None:
        texts = []
        for component, source in (("note", "\n\n".join(note)), ("reply", reply_to(note, how))):
            made = self.log.texts(source).entries[0]
            texts.append(Entry(component, "en", made.text))
        whole = TextSet(texts)
        self.log.act("keller", acts.Propose(whole.entries, ()), day=self.day)
        if whole.digest not in self.repeats:
            self.sets.append(whole.digest)
        self.repeats[whole.digest] = how == "whole"

    def life(self) -> Life:
        genesis = self.log.entries[0].act.body
        assert isinstance(genesis, Genesis)
        return live(self.log.entries, self.log.state, genesis, PLAIN, at(self.day))

    def tries(self, person: str, body: Body, text_set: str, under: str = "") -> bool:
        """Make an act if the guards and the record let it, as a node does."""
        now, first = self.life(), self.log.entries[0].id
        author = Author(person, "alda", OFFICE[person], "")
        salt = f"{len(self.log.entries):032x}"
        act = Act(first, author, under, (), (), text_set, at(self.day), salt, body)
        stand = cleared(now.events, self.log.state, PLAIN, text_set, now.now)
        if guarded(now, act, stand).within != "within":
            return False
        name = self.log.act(person, body, text_set=text_set, under=under, day=self.day)
        if self.log.standing(name).within == "within":
            return True
        del self.log.entries[-1]
        return False

    @rule(which=st.integers(0, 5))
    def decide(self, which: int) -> None:
        text_set = self.sets[which % len(self.sets)]
        terms = Mandate(
            text_set, frozenset(("ministry",)), frozenset(("sign",)), PROFILE, tables=TABLES
        )
        self.tries("holm", acts.Decide((terms,)), text_set)

    @rule(which=st.integers(0, 5), effect=EFFECTS)
    def sign(self, which: int, effect: str) -> None:
        text_set = self.sets[which % len(self.sets)]
        for each in self.life().authorities:
            shown = self.log.shown(each.ref, text_set)
            body = acts.Sign("Bern", "", shown, effect)
            if self.tries("keller", body, text_set, each.ref):
                assert self.repeats[text_set]
                return

    @rule(which=st.integers(0, 5), effect=EFFECTS, days=st.integers(0, 3))
    def reply(self, which: int, effect: str, days: int) -> None:
        """Morin signs its reply on paper: a fact, whatever it repeats."""
        text_set = self.sets[which % len(self.sets)]
        by = Author("graf", "morin", "council", "")
        on = at(max(self.day - days, 1))[:10]
        sign = acts.Sign("Morin City", "", PAPER, effect)
        body = acts.Report("sign", by, on, PAPER, "holm", (), sign)
        signed = ("keller", "holm")
        self.log.act("keller", body, text_set=text_set, signed=signed, day=self.day)

    @rule(person=st.sampled_from(sorted(OFFICE)))
    def confirm(self, person: str) -> None:
        for each in self.life().signatures:
            if each.act:
                self.tries(person, acts.Confirm(each.act), "")

    @rule(which=st.integers(0, 2))
    def go_on(self, which: int) -> None:
        """Go to the end with a set, so that what comes after both signatures is reached often."""
        self.decide(which)
        self.sign(which, "")
        self.reply(which, "", 0)

    @rule(days=st.integers(1, 3))
    def wait(self, days: int) -> None:
        self.day = min(self.day + days, 25)

    @invariant()
    def no_reply_is_signed_that_says_otherwise_and_the_last_one_binds_both(self) -> None:
        if not hasattr(self, "log"):
            return
        now = self.life()
        assert {each for each, why in now.unrepeated.items() if why} == {
            each for each, repeats in self.repeats.items() if not repeats
        }
        for each in now.signatures:
            if each.signed and each.party == "alda":
                assert self.repeats[each.text_set]
        bound = [each for each in now.signatures if each.binds and each.text_set == now.current]
        both = {each.party for each in bound} == {"alda", "morin"}
        for consent in now.consents:
            assert (consent.state in {"expressed", "bound"}) == both
            if both:
                assert consent.means == "exchange of notes (VCLT 13)"
                assert consent.on == max(each.on for each in bound)
                assert {*consent.acts} == {each.act for each in bound}


def test_no_reply_says_otherwise_and_the_last_one_binds() -> None:
    run_state_machine_as_test(
        Exchanges, settings=settings(max_examples=25, stateful_step_count=15, deadline=None)
    )
