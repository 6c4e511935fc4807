"""What a body agreed to stays agreed after editorial changes of its own party alone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.life_kit import OLD, SPELLED, Keyed, of_morin, proved
from tests.unit.test_life import clear, life, mandate, proposed, refused, wanted

from paraph.agreement import act as acts
from paraph.agreement.act import Changed
from paraph.agreement.living import cleared
from paraph.agreement.mandate import Mandate
from paraph.agreement.window import Window
from paraph.proof.profile import Profile
from paraph.proof.proof import Proof, to_json

SHALL = """Article 1. The Seller shall deliver the goods.

Article 2. The Buyer shall pay the price.
"""
WILL = SHALL.replace("shall", "will")
HOUSE = replace(
    Profile.of("en").allowing(frozenset(("variant",))), house=frozenset(("shall-will",))
)


def agreed(source: str) -> tuple[Keyed, str]:
    """Return a log in which the court agreed, and that editorial changes leave that so."""
    log = Keyed()
    text_set = proposed(log, "court", source=source)
    clear(log, "wolf", text_set, "agreed", editorial=True)
    return log, text_set


def court(log: Keyed, text_set: str) -> str:
    now = life(log)
    return cleared(now.events, log.state, now.procedure, text_set, now.now)[0].state


def by_morin(log: Keyed, old: str, new: str, granted: Mandate, proof: Proof) -> str:
    """Amend as Morin, under a mandate that its council grants itself; return the new set."""
    text_set = granted.text_set
    decided = of_morin(log, acts.Decide((granted,)), text_set, seen=log)
    before, after = log.texts(old), log.texts(new)
    name = log.blob(json.dumps(to_json(proof)).encode())
    texts = before.entries[0].text, after.entries[0].text
    body = acts.Amend(after.entries, (Changed("agreement", "en", *texts, name, name),))
    act = of_morin(log, body, text_set, seen=log)
    last = log.entries[-1]
    log.entries[-1] = last._replace(act=replace(last.act, under=f"{decided}/0"))
    assert log.state.standings["morin", act].within == "within"
    return after.digest


def test_no_house_of_another_party_makes_its_change_editorial_to_a_body() -> None:
    log, text_set = agreed(SHALL)
    proof = proved(SHALL, WILL, HOUSE)
    council = frozenset(("council",))
    granted = mandate(text_set, grantees=council, profile=HOUSE, tables=dict(proof.tables))
    will = by_morin(log, SHALL, WILL, granted, proof)

    assert court(log, will) == "stale"
    decide = wanted(log, "holm", acts.Decide((mandate(will),)), will)
    assert refused(log, decide) == "clearance"


def test_what_another_party_amends_no_body_has_agreed_to() -> None:
    log, text_set = agreed(OLD)
    granted = mandate(text_set, grantees=frozenset(("council",)))
    spelled = by_morin(log, OLD, SPELLED, granted, proved(OLD, SPELLED))

    assert court(log, spelled) == "stale"


@pytest.mark.parametrize(
    ("terms", "state"),
    [
        ({}, "agreed"),
        ({"window": Window("", "2026-03-04T00:00:00Z")}, "stale"),
        ({"powers": frozenset(("sign",))}, "stale"),
    ],
)
def test_an_amendment_that_its_mandate_does_not_let_carries_no_answer(
    terms: dict[str, object], state: str
) -> None:
    log, text_set = agreed(OLD)
    under = log.decide(text_set, mandate(text_set, **terms))
    _, spelled = log.amend(under, OLD, SPELLED)

    assert court(log, spelled) == state


def test_what_ones_own_house_writes_its_own_way_carries_no_answer() -> None:
    log, text_set = agreed(SHALL)
    proof = proved(SHALL, WILL, HOUSE)
    granted = mandate(text_set, profile=HOUSE, tables=dict(proof.tables))
    under = log.decide(text_set, granted)
    act, will = log.amend(under, SHALL, WILL, approved=SHALL, forged=(proof, proof))

    assert log.standing(act).within == "within"
    assert log.state.texts.reached(will, granted, {under}).within == "within"
    assert court(log, will) == "stale"


def test_figures_as_another_language_writes_them_carry_no_answer() -> None:
    tonnes = "Article 1. The Seller delivers 1500 tonnes of the goods.\n"
    log, text_set = agreed(tonnes)
    german = replace(Profile.of("en"), locale="de")
    proof = proved(tonnes, tonnes.replace("1500", "1.500"), german)
    granted = mandate(text_set, profile=german, tables=dict(proof.tables))
    under = log.decide(text_set, granted)
    _, grouped = log.amend(
        under, tonnes, tonnes.replace("1500", "1.500"), approved=tonnes, forged=(proof, proof)
    )

    assert proof.locale == "de"
    assert log.state.texts.reached(grouped, granted, {under}).within == "within"
    assert court(log, grouped) == "stale"
