"""Days that are entered by hand and contradict each other, or what is derived: none is chosen."""

from __future__ import annotations

from datetime import date

import pytest
from tests.life_kit import NOT, Three, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, TREATY, instrument, life, on_paper, ready
from tests.unit.test_life_time import OPEN_ENDED, accept, at_day, both, bound, on_day, stands
from tests.unit.test_life_told import SIGN, page

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.binding import Binding
from paraph.agreement.missing import missing
from paraph.agreement.registering import unready
from paraph.agreement.tracks.text import fixed
from paraph.norms.final.formula import After, Deadline, Entry, Formula, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import Application, For, Renewal, Span, Term, Until
from paraph.norms.final.term_json import dump_application

GRAF = acts.Author("graf", "morin", "council", "")
YEAR_END = Term(Until(date(2027, 12, 31)))


def signed_by_both() -> tuple[Log, str]:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", SIGN, text_set)
    return log, text_set


def by_hand(dated: str, on: str, words: str) -> steps.Date:
    return steps.Date(dated, on, PAPER, words)


def theirs(log: Log, dated: str, on: str, words: str) -> None:
    on_paper(log, "enter-date", by_hand(dated, on, words))


# ---------------------------------------------------------------- entry into force by hand


def test_of_two_days_of_entry_into_force_by_hand_none_is_chosen() -> None:
    for first, second in (("2027-01-01", "2029-01-01"), ("2029-01-01", "2027-01-01")):
        log, _ = signed_by_both()
        log.act("keller", by_hand("in-force", first, "letter 1"))
        theirs(log, "in-force", second, "letter 2")

        assert [on_day(log, day).state for day in ("2026-06-01", "2027-06-01", "2029-01-01")] == [
            "not in force",
            "undetermined",
            "in force",
        ]
        found = on_day(log, "2027-06-01")
        assert all(each in found.why for each in (first, second, "by alda", "by morin"))
        assert all(disagrees for _, disagrees in found.by_hand)
        assert "letter 1" in page(log, "2027-06-01")
        assert "letter 2" in page(log, "2027-06-01")


def test_a_month_and_a_day_in_it_by_hand_are_that_day() -> None:
    log, _ = signed_by_both()
    log.act("keller", by_hand("in-force", "2027-03", "letter 1"))
    theirs(log, "in-force", "2027-03-05", "letter 2")

    assert [on_day(log, f"2027-03-0{day}").state for day in (4, 5)] == ["not in force", "in force"]
    assert not any(disagrees for _, disagrees in on_day(log, "2027-04-01").by_hand)


def test_one_party_that_enters_two_days_has_chosen_none() -> None:
    log, _ = signed_by_both()
    log.act("keller", by_hand("in-force", "2027-01-01", "letter 1"))
    second = log.act("keller", by_hand("in-force", "2029-01-01", "letter 2"))
    assert on_day(log, "2028-01-01").state == "undetermined"
    log.act("keller", acts.Correct(second, "It was of another one."))
    assert on_day(log, "2028-01-01").state == "in force"


# ---------------------------------------------------------------- the end by hand


def test_of_two_ends_by_hand_none_is_chosen_and_both_are_told() -> None:
    log, _ = bound()
    log.act("keller", by_hand("ended", "2028-01-01", "letter 1"))
    on_paper(log, "enter-date", by_hand("ended", "2030-01-01", "letter 2"))

    assert [stands(log, day) for day in ("2027-12-31", "2029-06-01", "2031-01-01")] == [
        "in force",
        "undetermined",
        "ended",
    ]
    found = at_day(log, "2029-06-01").force
    assert [day for day, _ in found.by_hand] == [
        "end: 2028-01-01 (letter 1; by alda)",
        "end: 2030-01-01 (letter 2; by morin)",
    ]
    assert all(disagrees for _, disagrees in found.by_hand)
    assert any("2030-01-01" in each for each in unready(at_day(log, "2029-06-01"), "alda"))


def test_each_end_by_hand_is_compared_with_the_one_that_is_derived() -> None:
    log, _ = bound(YEAR_END)
    theirs(log, "ended", "2026-06-01", "letter 1")
    log.act("keller", by_hand("ended", "2027-12-31", "letter 2"))

    found = at_day(log, "2027-06-01").force
    assert found.state == "in force"
    assert [bool(disagrees) for _, disagrees in found.by_hand] == [True, False]


def test_of_two_days_from_which_one_agreement_supersedes_it_none_is_chosen() -> None:
    log, _ = bound(OPEN_ENDED)
    span = steps.Span(PAPER, "article 9", 0, 8, "replaces")
    log.act("keller", steps.Relate("superseded-by", "Pact", "", span, "2032-01-01"))
    on_paper(log, "relate", steps.Relate("superseded-by", "pact ", "", span, "2030-01-01"))

    assert [stands(log, day) for day in ("2029-12-31", "2031-01-01", "2032-01-01")] == [
        "in force",
        "undetermined",
        "superseded",
    ]
    told = at_day(log, "2031-01-01").force.aside
    assert any("from 2030-01-01 on" in each for each in told)
    assert any("from 2032-01-01 on" in each for each in told)


# ---------------------------------------------------------------- the end of the term by hand


def test_one_party_alone_prolongs_no_term() -> None:
    log, _ = bound(YEAR_END)
    theirs(log, "term-ends", "2099-12-31", "letter 1")

    assert [stands(log, day) for day in ("2027-12-31", "2029-06-01", "2100-01-01")] == [
        "in force",
        "undetermined",
        "ended",
    ]
    found = at_day(log, "2029-06-01").force
    assert all(each in found.why for each in ("2027-12-31", "2099-12-31", "morin", "letter 1"))
    assert found.by_hand[-1][0] == "term: 2099-12-31 (letter 1; by morin)"
    assert "2027-12-31" in found.by_hand[-1][1]


def test_all_parties_prolong_it_by_one_day_or_by_an_act_of_each_and_one_paper() -> None:
    log, _ = bound(YEAR_END)
    theirs(log, "term-ends", "2030-12-31", "letter 1")
    log.act("keller", by_hand("term-ends", "2030-12-31", "letter 2"))
    found = at_day(log, "2029-06-01").force
    assert found.state == "in force"
    assert "2030-12-31" in found.why
    assert not any(disagrees for _, disagrees in found.by_hand)
    assert stands(log, "2031-01-01") == "ended"

    log, _ = bound(YEAR_END)
    both(log, "prolongation", "2027-06-01")
    theirs(log, "term-ends", "2030-12-31", "letter 1")
    found = at_day(log, "2029-06-01").force
    assert found.state == "in force"
    assert found.ending is not None
    assert any("letter 1; by morin" in each for each in found.ending.steps)


def test_of_two_days_to_which_it_was_prolonged_none_is_chosen() -> None:
    log, _ = bound(YEAR_END)
    both(log, "prolongation", "2027-06-01")
    theirs(log, "term-ends", "2030-12-31", "letter 1")
    log.act("keller", by_hand("term-ends", "2029-12-31", "letter 2"))

    assert [stands(log, day) for day in ("2029-12-31", "2030-06-01", "2031-01-01")] == [
        "in force",
        "undetermined",
        "ended",
    ]
    assert all(disagrees for _, disagrees in at_day(log, "2030-06-01").force.by_hand)


def test_each_prolongation_by_all_moves_the_end_that_the_one_before_it_gave() -> None:
    log, _ = bound(YEAR_END)
    for made, to in (("2027-06-01", "2028-12-31"), ("2028-06-01", "2030-12-31")):
        both(log, "prolongation", made)
        log.act("keller", by_hand("term-ends", to, f"note of {made}"))

    assert [stands(log, day) for day in ("2028-12-31", "2030-12-31", "2031-01-01")] == [
        "in force",
        "in force",
        "ended",
    ]
    found = at_day(log, "2030-06-01").force
    assert not any(disagrees for _, disagrees in found.by_hand)
    assert found.ending is not None
    assert found.ending.steps[-1] == (
        "and again, on 2028-06-01, to 2030-12-31 (note of 2028-06-01; by alda)"
    )
    told = " ".join(page(log, "2030-06-01").split())
    assert "and again, on 2028-06-01, to 2030-12-31" in told


def test_a_day_that_is_entered_after_a_later_prolongation_and_is_nearer_prolongs_nothing() -> None:
    log, _ = bound(YEAR_END)
    for made, to in ((5, "2030-12-31"), (10, "2029-12-31")):
        own = instrument("prolongation", f"2026-03-{made:02}")
        theirs_too = acts.Report("instrument", GRAF, own.on, PAPER, "holm", (), own)
        log.act("keller", own, day=made)
        log.act("keller", theirs_too, signed=("keller", "holm"), day=made)
        log.act("keller", by_hand("term-ends", to, "note"), day=made)

    assert [stands(log, day) for day in ("2029-12-31", "2030-06-01", "2031-01-01")] == [
        "in force",
        "undetermined",
        "ended",
    ]


def test_a_term_by_hand_is_never_without_effect_in_silence() -> None:
    for term in (None, OPEN_ENDED):
        log, _ = bound(term)
        log.act("keller", by_hand("term-ends", "2028-01-01", "letter 1"))

        found = at_day(log, "2029-06-01").force
        assert stands(log, "2028-01-01") == "in force"
        assert found.state == "undetermined"
        assert "2028-01-01" in found.why
        assert found.by_hand[-1][0] == "term: 2028-01-01 (letter 1; by alda)"
        assert found.by_hand[-1][1]


def test_a_term_that_is_renewed_and_prolonged_by_one_party_tells_whose_word_that_is() -> None:
    log, _ = bound(Term(Until(date(2027, 12, 31)), Renewal(Span(1, "year"))))
    theirs(log, "term-ends", "2030-12-31", "letter 1")

    found = at_day(log, "2028-06-01").force
    assert found.state == "undetermined"
    assert "2030-12-31" in found.by_hand[-1][1]


# ---------------------------------------------------------------- before anybody signed


def received(log: Log, *days: str) -> None:
    log.act("keller", instrument("notification-received", days[0]))
    on_paper(log, "instrument", instrument("notification-received", days[1]))


@pytest.mark.parametrize(
    ("formula", "days"),
    [
        (After(30, "day", When("received")), ("2025-01-01", "2025-02-01")),
        (After(90, "day", When("received")), ("2026-02-20", "2026-03-01")),  # it was to be 2027
        (When("received"), ("2026-03-06", "2026-03-04")),
    ],
)
def test_nothing_is_in_force_by_what_was_done_before_it_was_signed(
    formula: Formula, days: tuple[str, str]
) -> None:
    log, text_set = signed_by_both()
    accept(log, text_set, dump(Entry(formula)))
    received(log, *days)

    found = at_day(log, "2027-06-01").force
    assert found.state == "undetermined"
    assert "before" in found.why
    assert "2026-03-05" in found.why
    assert found.derivation is not None
    assert not found.applies
    assert any("2026-03-05" in each.what for each in missing(at_day(log, "2027-06-01")))
    assert on_day(log, "2024-12-31").state == "not in force"


def test_what_was_done_on_the_day_of_the_signatures_or_completed_at_home_before_counts() -> None:
    log, text_set = signed_by_both()
    accept(log, text_set, dump(Entry(When("received"))))
    received(log, "2026-03-05", "2026-03-06")
    assert stands(log, "2026-04-01") == "in force"

    log, text_set = signed_by_both()
    accept(log, text_set, dump(Entry(After(30, "day", When("completion")))))
    log.act("keller", instrument("internal-procedure", "2026-02-20"))
    on_paper(log, "instrument", instrument("internal-procedure", "2026-03-07"))
    assert stands(log, "2026-05-01") == "in force"


def test_nothing_is_applied_provisionally_by_what_was_done_before_it_was_signed() -> None:
    log, text_set = signed_by_both()
    accept(log, text_set, dump(Entry(When("deposit"))))
    rule = dump_application(Application(When("received")))
    accept(log, text_set, rule, "provisional")
    received(log, "2026-02-20", "2026-02-21")
    found = at_day(log, "2026-04-01").force
    assert found.state == "undetermined"
    assert "2026-03-05" in found.why


# ---------------------------------------------------------------- adoption


def test_one_party_alone_tells_of_no_vote_by_which_a_text_is_adopted() -> None:
    log, text_set, _ = ready()
    accept(log, text_set, dump(Entry(When("adoption"))))
    vote = steps.Adopt("vote", "2026-03-05", "Bern")
    log.act("keller", vote, text_set=text_set)
    assert life(log).texts[0].state == "draft"
    assert life(log).force.state == "not in force"
    assert not Binding(life(log)).adopted(text_set)
    asked = TREATY._replace(adopted="required")
    assert "the text must be adopted" in [each.what for each in missing(life(log, asked))]
    on_paper(log, "adopt", vote, text_set)
    assert "the text must be adopted" not in [each.what for each in missing(life(log, asked))]
    assert life(log).texts[0].state == "adopted"
    assert life(log).force.state == "in force"


@pytest.mark.parametrize(("told", "state"), [(1, "draft"), (2, "adopted"), (3, "adopted")])
def test_of_several_parties_two_thirds_tell_of_a_vote(told: int, state: str) -> None:
    log, text_set, _ = ready()
    for _ in range(told):
        log.act("keller", steps.Adopt("vote", "2026-03-05", "Bern"), text_set=text_set)
    parties = ("alda", "morin", "borland")
    happened = [
        each._replace(by=each.by._replace(party=party))
        for each, party in zip(life(log).of_kind("adopt"), parties, strict=False)
    ]

    assert fixed(happened, (), (text_set,), parties)[0].state == state


def test_who_tells_of_consent_tells_of_no_vote() -> None:
    log, text_set, _ = ready()
    for how in ("vote", "consent"):
        log.act("keller", steps.Adopt(how, "2026-03-05", "Bern"), text_set=text_set)
    happened = [
        each._replace(by=each.by._replace(party=party))
        for each, party in zip(life(log).of_kind("adopt"), ("alda", "morin"), strict=True)
    ]
    parties = ("alda", "morin", "borland")
    assert fixed(happened, (), (text_set,), parties)[0].state == "draft"


@pytest.mark.parametrize("three", [True, False])
def test_by_a_vote_it_is_in_force_for_those_alone_who_adopted_it(three: bool) -> None:  # noqa: FBT001
    log, text_set, _ = ready(Three() if three else None)
    accept(log, text_set, dump(Entry(When("adoption"))))
    vote = steps.Adopt("vote", "2026-03-05", "Bern")
    log.act("keller", vote, text_set=text_set)
    on_paper(log, "adopt", vote, text_set)
    if three:
        assert life(log).force.state == "not in force"
        of_morin(log, vote, text_set)
    assert life(log).force.state == "in force"
    assert life(log).force.bound == {"alda", "morin"}


def test_a_day_by_hand_of_one_party_binds_nobody_who_has_not_signed() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    log.act("keller", by_hand("in-force", "2026-03-05", "letter 1"))
    found = life(log)
    assert found.force.state == "undetermined"
    assert "by the record morin has not consented to be bound" in found.force.why
    assert not found.force.bound
    assert found.consents[0].state == "expressed"
    text = log.state.texts.sets[text_set].entries[0].text
    assert Binding(found).free(steps.Span(text, "article 1", 0, 9, "Article 1"), "force")
    theirs(log, "in-force", "2026-03-05", "letter 2")  # they say so themselves
    assert life(log).force.state == "in force"


def test_the_adoption_of_another_text_brings_this_one_into_no_force() -> None:
    log, text_set, _ = ready()
    other = log.propose("keller", NOT)
    adopt = steps.Adopt("consent", "2026-03-05", "Bern")
    log.act("keller", adopt, text_set=other)
    on_paper(log, "adopt", adopt, other)
    assert life(log).current == text_set
    accept(log, text_set, dump(Entry(When("adoption"))))
    assert life(log).force.state == "not in force"


# ---------------------------------------------------------------- signatures that bind nobody


@pytest.mark.parametrize("effect", ["subject-to-ratification", "ad-referendum"])
@pytest.mark.parametrize("formula", [When("signature"), After(30, "day", When("signature"))])
def test_nothing_is_in_force_by_signatures_that_bind_nobody(effect: str, formula: Formula) -> None:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), effect)
    log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", SIGN, text_set)
    accept(log, text_set, dump(Entry(formula)))

    found = at_day(log, "2026-06-01")
    assert found.force.state == "not in force"
    assert "consent to be bound by alda" in found.force.why
    assert any("consent to be bound by alda" in each.what for each in missing(found))
    log.act("keller", instrument("ratification", "2026-07-01"))
    log.act("keller", instrument("exchange", "2026-07-01"))
    assert [on_day(log, day).state for day in ("2026-06-30", "2026-07-01")] == [
        "not in force",
        "in force",
    ]


def test_a_signature_ad_referendum_that_is_confirmed_binds_and_a_paper_that_says_no_more_does_not(
) -> None:  # fmt: skip
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), "ad-referendum")
    act = log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", SIGN, text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    log.act("holm", acts.Confirm(act))
    assert life(log).force.state == "in force"

    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", None, text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    assert life(log).force.state == "undetermined"
    assert "consent to be bound by morin, whose signature on paper tells no effect" in (
        life(log).force.why
    )


def test_who_signs_definitively_what_enters_into_force_by_signature_is_bound_by_that() -> None:
    log, _ = bound()

    found = life(log, TREATY._replace(means="instruments"))

    assert found.force.state == "in force"
    assert [(each.state, each.means) for each in found.consents] == [
        ("bound", "signature (VCLT 12)"),
        ("bound", "signature (VCLT 12)"),
    ]


def test_a_text_is_applied_provisionally_since_signatures_that_do_not_bind() -> None:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), "subject-to-ratification")
    log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", SIGN, text_set)
    accept(log, text_set, dump(Entry(When("deposit"))))
    accept(log, text_set, dump_application(Application(When("signature"))), "provisional")
    assert life(log).force.state == "provisionally applied"


# ---------------------------------------------------------------- what one party alone says


def superseded(on: str, relation: str = "superseded-by") -> steps.Relate:
    span = steps.Span(PAPER, "article 9", 0, 8, "replaces")
    return steps.Relate(relation, "Pact of 2030", "", span, on)


@pytest.mark.parametrize("relation", ["superseded-by", "terminated-by"])
def test_one_party_alone_says_of_no_later_agreement_that_it_ends_this_one(relation: str) -> None:
    log, _ = bound(OPEN_ENDED)
    on_paper(log, "relate", superseded("2030-05-01", relation))

    assert stands(log, "2030-04-30") == "in force"
    found = at_day(log, "2031-01-01").force
    assert found.state == "undetermined"
    assert "morin alone" in found.why
    assert any("Pact of 2030" in each.what for each in missing(at_day(log, "2031-01-01")))
    log.act("keller", superseded("2030-05-01", relation))
    assert stands(log, "2031-01-01") in {"superseded", "ended"}
    assert stands(log, "2030-04-30") == "in force"


def test_what_has_ended_by_its_term_stays_ended_whatever_one_party_says_after() -> None:
    log, _ = bound(YEAR_END)
    for on in ("2030-05-01", ""):
        on_paper(log, "relate", superseded(on))
    assert stands(log, "2028-01-01") == "ended"


def test_an_end_by_all_before_it_was_in_force_is_open() -> None:
    log, _ = bound()
    both(log, "termination", "2026-01-01")
    found = at_day(log, "2026-05-01").force
    assert found.state == "undetermined"
    assert "before it entered into force" in found.why
    assert on_day(log, "2026-03-04").state == "not in force"


def test_of_two_days_of_which_each_party_ends_it_none_is_chosen() -> None:
    log, _ = bound()
    log.act("keller", instrument("termination", "2027-01-01"))
    on_paper(log, "instrument", instrument("termination", "2035-01-01"))

    assert [on_day(log, f"{year}-05-01").state for year in (2026, 2030, 2036)] == [
        "in force",
        "undetermined",
        "ended",
    ]


def test_what_had_ended_is_not_surely_brought_back_by_a_prolongation() -> None:
    log, _ = bound(YEAR_END)
    both(log, "prolongation", "2028-06-01")
    log.act("keller", by_hand("term-ends", "2030-12-31", "letter 1"))

    assert [stands(log, day) for day in ("2027-12-31", "2029-05-01", "2031-01-01")] == [
        "in force",
        "undetermined",
        "ended",
    ]
    assert "2028-06-01" in at_day(log, "2029-05-01").force.why


def test_who_says_after_it_is_in_force_that_it_will_not_become_a_party_is_told_beside() -> None:
    log, _ = bound()
    log.act("keller", instrument("will-not-become-party", "2026-04-01"))
    found = at_day(log, "2026-05-01").force
    assert found.state == "in force"
    assert any("alda said on 2026-04-01 that it will not become a party" in x for x in found.aside)


# ---------------------------------------------------------------- days count, not their order


@pytest.mark.parametrize("first", ["begun", "ended"])
def test_provisional_application_goes_by_its_days_in_whatever_order_they_are_entered(
    first: str,
) -> None:
    log, _ = signed_by_both()

    def begin() -> None:
        both(log, "provisional-application", "2026-05-01")

    def end() -> None:
        log.act("keller", instrument("end-of-provisional-application", "2026-06-01"))

    for each in (begin, end) if first == "begun" else (end, begin):
        each()
    assert [stands(log, f"2026-{day}") for day in ("04-30", "05-10", "06-10")] == [
        "no clause accepted",
        "provisionally applied",
        "no clause accepted",
    ]


@pytest.mark.parametrize("first", ["out", "exchange"])
def test_consent_goes_by_its_days_in_whatever_order_they_are_entered(first: str) -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", SIGN._replace(effect="subject-to-ratification"), text_set)
    accept(log, text_set, dump(Entry(When("consent"))))
    out = instrument("will-not-become-party", "2026-03-06")
    exchange = instrument("exchange", "2026-03-07")
    for each in (out, exchange) if first == "out" else (exchange, out):
        on_paper(log, "instrument", each)

    found = life(log)
    assert found.force.state == "not in force"
    assert found.consents[1].state == "will not become party"


def test_one_party_alone_says_of_no_later_agreement_that_it_prolongs_this_one() -> None:
    log, _ = bound(YEAR_END)
    on_paper(log, "relate", superseded("2027-05-01", "prolonged-by"))
    assert stands(log, "2027-12-31") == "in force"
    found = at_day(log, "2029-01-01").force
    assert found.state == "undetermined"
    assert "prolonged by “Pact of 2030” from 2027-05-01 on, as morin alone says" in found.why
    theirs(log, "term-ends", "2030-12-31", "letter 1")
    assert stands(log, "2029-01-01") == "undetermined"
    log.act("keller", superseded("2027-05-01", "prolonged-by"))
    assert stands(log, "2029-01-01") == "in force"
    assert stands(log, "2031-01-01") == "ended"


# ---------------------------------------------------------------- what is not known is no "not yet"


def test_business_days_without_holidays_leave_it_open_since_they_run() -> None:
    log, text_set = signed_by_both()
    accept(log, text_set, dump(Entry(After(30, "business day", When("signature")))))

    assert [on_day(log, day).state for day in ("2026-03-04", "2036-06-01")] == [
        "not in force",
        "undetermined",
    ]
    assert "the holidays" in on_day(log, "2036-06-01").why


def test_a_term_in_business_days_is_not_said_to_lead_beyond_a_calendar() -> None:
    log, _ = bound(Term(For(Span(30, "business day"))))
    found = at_day(log, "2036-06-01").force
    assert found.state == "undetermined"
    assert "list of holidays" in found.why
    assert "beyond" not in found.why


def test_a_time_limit_that_is_over_without_a_rule_for_that_is_for_people() -> None:
    log, text_set = signed_by_both()
    deadline = Deadline(date(2027, 1, 1), date(2026, 3, 6), When("received"), None)
    accept(log, text_set, dump(Entry(deadline)))
    received(log, "2026-03-06", "2026-03-08")
    found = at_day(log, "2028-01-01").force
    assert found.state == "undetermined"
    assert "a decision" in found.why


# ---------------------------------------------------------------- provisional application by hand


@pytest.mark.parametrize("before", ["not in force", "no clause accepted"])
def test_what_is_entered_by_hand_to_be_applied_provisionally_is_open_until_it_is_applied(
    before: str,
) -> None:
    log, text_set = signed_by_both()
    if before == "not in force":
        accept(log, text_set, dump(Entry(When("deposit"))))
    log.act("keller", by_hand("provisional", "2026-05-01", "letter 1"))
    assert stands(log, "2026-04-30") == before
    found = on_day(log, "2026-05-01")
    assert found.state == "undetermined"
    assert "2026-05-01 (letter 1; by alda)" in found.why

    both(log, "provisional-application", "2026-06-01")
    assert [on_day(log, f"2026-{month}-01").state for month in ("06", "07")] == [
        "provisionally applied",
        "provisionally applied",
    ]
    log.act("keller", instrument("end-of-provisional-application", "2026-08-01"))
    assert on_day(log, "2026-09-01", "2026-09-01").state in {before, "undetermined"}
    if before == "not in force":
        log.act("keller", instrument("deposit", "2026-10-01"))
        on_paper(log, "instrument", instrument("deposit", "2026-10-02"))
        assert on_day(log, "2026-11-01").state == "in force"
