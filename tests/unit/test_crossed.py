"""Crossed: what two nodes did unknown to each other, which no order of their logs decides."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from tests.life_kit import Life as Log
from tests.life_kit import of_morin
from tests.record_kit import NOT, OLD, TIDY, Side, exchanged, met
from tests.unit.test_corrections import knowing, of_zembla, signed_by_three
from tests.unit.test_life import PAPER, life

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.living import live
from paraph.agreement.procedure import Procedure
from paraph.agreement.text_set import TextSet
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.text.canonical import parse

PLAIN = Procedure("plain", "Plain", needed="nobody", means="signature")
PEOPLE = {"alda": ("holm", "keller"), "morin": ("graf", "weber")}
NAMES = pytest.mark.parametrize("first", ["alda", "morin"])


class Role(NamedTuple):
    """What a party does in a case, whatever it is called: its node, its council and ministry."""

    side: Side
    council: str
    ministry: str

    def acts(self, body: acts.Body, texts: TextSet) -> None:
        self.side.acts(self.council, body, text_set=texts.digest)

    def signs(self, texts: TextSet) -> None:
        self.side.signs(self.side.decides(texts), texts, person=self.ministry)

    def life(self, procedure: Procedure = PLAIN) -> Life:
        held, now = self.side.matter, "2026-03-07T00:00:00Z"
        return live(held.entries, held.state, held.genesis, procedure, now)


def roles(first: str) -> tuple[Role, Role]:
    """Return one and the other of a case, of which one is called so."""
    alda, morin = [Role(each, *PEOPLE[each.name]) for each in met()]
    return (alda, morin) if first == "alda" else (morin, alda)


def share(one: Role, other: Role) -> None:
    exchanged(one.side, other.side)


def words(role: Role, texts: TextSet) -> steps.Span:
    """Return the first words of a text set."""
    text = texts.entries[0].text
    said = parse(role.side.matter.held.blobs[text]).provisions[0].text
    return steps.Span(text, "article 1", 0, len(said), said)


@NAMES
def test_of_two_texts_that_were_signed_in_unlike_orders_none_is_in_force(first: str) -> None:
    one, other = roles(first)
    sets = [one.side.proposes(each, person=one.ministry) for each in (OLD, NOT)]
    share(one, other)
    granted = [{role: role.side.decides(each) for role in (one, other)} for each in sets]
    share(one, other)
    for role, order in ((one, (0, 1)), (other, (1, 0))):
        for hour, at in enumerate(order):
            role.side.clock = f"2026-03-06T1{hour}:00:00Z"
            role.side.signs(granted[at][role], sets[at], person=role.ministry)
    share(one, other)
    rules = [dump(each) for each in (Entry(When("signature")), Entry(When("deposit")))]
    for texts, rule in zip(sets, rules, strict=True):
        for role in (one, other):
            role.acts(steps.Accept(rule, words(role, texts)), texts)
    share(one, other)

    force = one.life().force
    assert force.state == "undetermined"
    assert "signed another text before this one" in force.why
    assert not force.bound
    current = one.life().current
    later = next(each for each in sets if each.digest != current)
    amends = steps.Relate("amended-by", "Protocol", "", words(one, later), "2026-03-06")
    for role in (one, other):
        role.acts(amends, later)
    share(one, other)
    assert "signed another text" not in one.life().force.why


@NAMES
def test_a_text_as_amended_may_lack_a_correction_that_one_who_names_it_had_not_seen(
    first: str,
) -> None:
    one, other = roles(first)
    old = one.side.proposes(OLD, person=one.ministry)
    share(one, other)
    better, amended = (one.side.proposes(each, person=one.ministry) for each in (TIDY, NOT))
    share(one, other)
    agreed = steps.Rectify("agreed", "initialled", old.digest, "", "", "A slip.")
    for role in (one, other):
        role.signs(old)
    share(one, other)
    for role in (one, other):
        role.acts(agreed, better)
    share(one, other)
    amends = steps.Relate("amended-by", "Protocol", "", words(one, amended), "2026-03-06")
    one.acts(agreed._replace(step="done"), better)
    one.acts(amends, amended)
    other.acts(amends, amended)
    share(one, other)

    assert "may lack it" in text_on(one.life(), "2026-03-07").unmade


@NAMES
def test_what_the_other_did_unknown_to_who_signed_was_not_done_before(first: str) -> None:
    one, other = roles(first)
    texts = one.side.proposes(OLD, person=one.ministry)
    share(one, other)
    other.acts(steps.Fix(""), texts)
    share(one, other)
    one.side.clock, other.side.clock = "2026-03-06T10:00:00Z", "2026-03-06T09:00:00Z"
    other.signs(texts)
    one.acts(steps.Fix(""), texts)
    share(one, other)

    found = one.life(PLAIN._replace(settled="required"))
    signed = next(each for each in found.signatures if each.party == other.side.name)
    assert signed.lacked.startswith("settled")


def programme(target: str) -> steps.Programme:
    bodies = (steps.Responsible("alda", "ministry"), steps.Responsible("morin", "ministry"))
    counted = steps.Indicator("visits", "Visits", "visits", "each", "year", target, "")
    return steps.Programme(
        *("exchange", "Exchange", "culture", "2026-01-01", "2027-12-31", 30),
        *(bodies, (counted,), (), "A plan."),
    )


@NAMES
def test_words_of_a_programme_that_crossed_are_agreed_by_nobody(first: str) -> None:
    one, other = roles(first)
    texts = one.side.proposes(OLD, person=one.ministry)
    share(one, other)
    for role, targets in ((one, ("10", "1000")), (other, ("1000", "10"))):
        for each in targets:
            role.acts(programme(each), texts)
    share(one, other)

    assert [each.state for each in programmes(one.life())] == ["planned"]


@NAMES
def test_words_that_both_hold_in_the_end_are_agreed_and_stay_so(first: str) -> None:
    one, other = roles(first)
    texts = one.side.proposes(OLD, person=one.ministry)
    share(one, other)
    for role in (one, other):
        role.acts(programme("10"), texts)
    share(one, other)
    held = programmes(one.life())[0]
    one.acts(programme("1000"), texts)
    share(one, other)
    later = programmes(one.life())[0]

    assert (held.state, later.state) == ("agreed", "agreed")
    assert [each.body.indicators[0].target for each in (held, later)] == ["10", "10"]
    assert [party for party, _ in later.proposes] == [one.side.name]


def of_zembla_by_morin(log: Log, does: steps.Rectify, text_set: str) -> None:
    """Enter in the log of Morin, checked by a second person, what Zembla did on paper."""
    by = Author("zorn", "zembla", "", "")
    of_morin(log, acts.Report("rectify", by, "2026-03-05", PAPER, "rossi", (), does), text_set)
    last = log.entries[-1]
    log.entries[-1] = last._replace(signers=last.signers | {f"ed25519:{'7' * 64}"})


@pytest.mark.parametrize("order", [("objected", "agreed"), ("agreed", "objected")])
def test_of_two_papers_on_the_word_of_another_party_no_order_of_the_logs_chooses(
    order: tuple[str, str],
) -> None:
    log, text_set, better = signed_by_three()
    of_morin(log, acts.Appoint(acts.Key("rossi", f"ed25519:{'7' * 64}"), ("council",), ""))
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    for step in order:
        if step == "objected":
            of_zembla_by_morin(log, agreed._replace(step=step), better)
        else:
            of_zembla(log, "rectify", agreed, better)
    of_morin(log, agreed, better)
    log.act("holm", agreed, text_set=better)
    log.act("holm", agreed._replace(step="done"), text_set=better)
    knowing(log)

    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert (fixed.state, fixed.corrected) == ("original", "")
