"""Words of a clause that name parties mean those that a person says, and else nobody."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import TREATY, instrument, life, on_paper, refused, wanted
from tests.unit.test_reservations import signed

from paraph.agreement import steps
from paraph.agreement.force.derive import Derivation
from paraph.errors import ActError
from paraph.norms.final.formula import After, Entry, Latest, Named, Number, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.meant import named_in, with_parties
from paraph.norms.final.term import Application, Term
from paraph.norms.final.term_json import dump_application, dump_term
from paraph.text.canonical import parse

OWN = TREATY._replace(issue="no", settled="no", registration="no", means="instruments")
SELLER, BUYER = "The Seller", "the goods"  # words of article 1


def reading(
    log: Log, text_set: str, rule: str, *means: steps.Meant, clause: str = ""
) -> steps.Accept:
    return steps.Accept(rule, whole(log, text_set), clause, (), means)


def whole(log: Log, text_set: str) -> steps.Span:
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    return steps.Span(text, "article 1", 0, len(words), words)


def meant(log: Log, text_set: str, called: str, *parties: str) -> steps.Meant:
    span = whole(log, text_set)
    start = span.words.index(called)
    place = span._replace(start=start, end=start + len(called), words=called)
    return steps.Meant(called, parties, place)


def derived(log: Log) -> Derivation:
    found = life(log, OWN).force.derivation
    assert found is not None
    return found


BY_SELLER = dump(Entry(After(2, "day", When("deposit", Named((SELLER,))))))


def deposited() -> tuple[Log, str]:
    log, text_set = signed("subject-to-ratification")
    log.act("keller", instrument("deposit", "2026-03-06"))
    on_paper(log, "instrument", instrument("deposit", "2026-03-08"))
    return log, text_set


def test_until_somebody_says_whom_words_mean_the_derivation_says_what_it_waits_for() -> None:
    log, text_set = deposited()
    log.act("keller", reading(log, text_set, BY_SELLER), text_set=text_set)
    found = derived(log)
    assert found.days is None
    assert any("which party “The Seller” is" in each for each in found.waiting)
    assert any("--means" in each for each in found.waiting)
    log.act(
        "keller",
        reading(log, text_set, BY_SELLER, meant(log, text_set, SELLER, "alda")),
        text_set=text_set,
    )
    assert str(derived(log).days) == "2026-03-08"
    log.act(
        "keller",
        reading(log, text_set, BY_SELLER, meant(log, text_set, SELLER, "alda", "morin")),
        text_set=text_set,
    )
    assert str(derived(log).days) == "2026-03-10"


def test_parties_that_hold_words_to_mean_others_have_accepted_unlike_readings() -> None:
    log, text_set = deposited()
    own = reading(log, text_set, BY_SELLER, meant(log, text_set, SELLER, "alda"))
    log.act("keller", own, text_set=text_set)
    theirs = reading(log, text_set, BY_SELLER, meant(log, text_set, SELLER, "morin"))
    on_paper(log, "accept-formula", theirs, text_set)
    now = life(log, OWN)
    assert now.force.state == "undetermined"
    assert "unlike readings" in now.force.why
    on_paper(log, "accept-formula", own, text_set)
    assert life(log, OWN).force.state != "undetermined"


def test_only_parties_are_meant() -> None:
    log, text_set = deposited()
    for who, code in (("zembla", "party"), ("alda", "")):
        body = reading(log, text_set, BY_SELLER, meant(log, text_set, SELLER, who))
        assert refused(log, wanted(log, "keller", body, text_set), OWN) == code


def test_what_is_meant_stands_in_the_text_and_in_the_reading() -> None:
    log, text_set = deposited()
    good = meant(log, text_set, SELLER, "alda")
    for bad in (
        good._replace(called="The Vendor"),
        good._replace(stand_for=()),
        good._replace(span=meant(log, text_set, "goods", "alda").span),
        good._replace(span=good.span._replace(end=good.span.end + 1)),
        meant(log, text_set, BUYER, "alda"),
    ):
        with pytest.raises(ActError):
            wanted(log, "keller", reading(log, text_set, BY_SELLER, bad), text_set)
    twice = reading(log, text_set, BY_SELLER, good, good._replace(stand_for=("morin",)))
    one = dump(Entry(When("deposit", Number(1, (SELLER,)))))
    both = reading(log, text_set, one, meant(log, text_set, SELLER, "alda", "morin"))
    for body in (twice, both):  # two parties are not among one
        with pytest.raises(ActError):
            wanted(log, "keller", body, text_set)
    strange = good._replace(span=good.span._replace(start=1, end=11))
    act = log.act("keller", reading(log, text_set, BY_SELLER, strange), text_set=text_set)
    assert log.standing(act).code == "span"


def test_names_are_replaced_wherever_a_reading_has_them() -> None:
    means = {"the Seller": ("alda",), "the Buyer": ("morin", "zett")}
    for rule in (
        dump(Entry(Latest((When("sent", Named(("the Seller",))), When("received"))))),
        dump_term(Term(denunciation=After(3, "month", When("notice", Named(("the Seller",)))))),
        dump_application(Application(When("signature", Number(2, ("the Seller",))), ("Part II",))),
    ):
        assert named_in(rule) == ("the Seller",)
        assert with_parties(rule, means) == rule.replace("the Seller", "alda")
        assert with_parties(rule, {}) == rule
    two = dump(Entry(When("sent", Named(("the Buyer", "alda")))))
    assert named_in(with_parties(two, means)) == ("morin", "zett", "alda")
