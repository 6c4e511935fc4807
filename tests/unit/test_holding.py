"""Which text holds on a day: signed, corrected, amended; where it is not certain none is made."""

from __future__ import annotations

from datetime import date

import pytest
from tests.life_kit import NOT, SPACED, SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, instrument, mandate, on_paper, rewording
from tests.unit.test_life_time import at_day, bound

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.holding import Held, text_on
from paraph.norms.final.formula import After, When
from paraph.norms.final.term import Indefinite, Term, Until


def amended(log: Log, on: str, text_set: str = "", other: str = "Protocol of 2027") -> None:
    """Enter an amendment by both parties, or by one where it stands only in words."""
    span = steps.Span(PAPER, "article 9", 0, 6, "amends")
    body = steps.Relate("amended-by", other, "", span, on)
    log.act("keller", body, text_set=text_set)
    if text_set:
        on_paper(log, "relate", body, text_set)


def held(log: Log, day: str) -> Held:
    return text_on(at_day(log, "2040-01-01"), day)


def only(log: Log, day: str) -> str:
    found = held(log, day)
    assert not found.unmade
    assert len(found.found) == 1
    return found.found[0].text_set


def test_the_text_as_amended_holds_from_the_day_of_effect_on() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    amended(log, "2027-01-01", second)

    assert only(log, "2026-12-31") == first
    assert only(log, "2027-01-01") == second
    assert at_day(log, "2028-01-01").current == first
    assert at_day(log, "2028-01-01").force.state == "in force"
    third = log.propose("keller", SPACED)
    amended(log, "2029-01-01", third, "Protocol of 2029")
    assert [only(log, day) for day in ("2028-12-31", "2029-01-01")] == [second, third]


def test_an_amended_text_that_both_sign_becomes_no_new_agreement() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), second)
    amended(log, "2027-01-01", second)
    assert at_day(log, "2028-01-01").current == first
    assert only(log, "2027-06-01") == second


def test_an_amendment_in_words_alone_is_never_carried_out() -> None:
    log, first = rewording(bound())
    amended(log, "2027-01-01")
    assert only(log, "2026-12-31") == first
    found = held(log, "2027-01-01")
    assert "stands only in words" in found.unmade
    second = log.propose("keller", NOT)
    amended(log, "2028-01-01", second, "Protocol of 2028")
    assert held(log, "2028-06-01").unmade  # which may lack the words of the first one
    amended(log, "2027-01-01", second)
    assert "stands only in words" not in held(log, "2027-06-01").unmade


def test_beside_an_amendment_in_words_alone_the_term_of_the_text_before_ends_nothing() -> None:
    log, _ = bound(Term(Until(date(2028, 12, 31)), None, After(6, "month", When("notice"))))
    assert at_day(log, "2029-01-01").force.state == "ended"
    amended(log, "2027-01-01")

    before, running, over = (
        at_day(log, day).force for day in ("2026-12-31", "2027-06-01", "2029-01-01")
    )

    assert before.state == "in force"
    assert "the text before it" not in before.why
    assert running.state == "in force"
    assert "stands only in words" in running.why  # in the first line, beside the last day
    assert "2028-12-31" in running.why
    assert over.state == "undetermined"
    assert "stands only in words" in over.why
    assert "2028-12-31" in over.why
    assert not over.bound
    ended = log.act("keller", instrument("termination", "2027-03-01"))
    on_paper(log, "instrument", instrument("termination", "2027-03-01"))
    assert at_day(log, "2029-01-01").force.state == "ended", ended  # by all, whatever the term is


def test_a_term_that_is_open_ended_is_told_beside_an_amendment_in_words_alone() -> None:
    log, _ = bound(Term(Indefinite()))
    amended(log, "2027-01-01")

    found = at_day(log, "2027-06-01").force

    assert found.state == "in force"
    assert "stands only in words" in found.why


def test_no_text_is_made_by_the_word_of_one_party() -> None:
    log, _ = rewording(bound())
    second = log.propose("keller", NOT)
    span = steps.Span(PAPER, "article 9", 0, 6, "amends")
    body = steps.Relate("amended-by", "Protocol of 2027", "", span, "2027-01-01")
    log.act("keller", body, text_set=second)
    assert "morin has neither signed" in held(log, "2027-06-01").unmade
    on_paper(log, "relate", body._replace(on="2028-01-01"), second)
    assert held(log, "2027-06-01").unmade  # of another day
    on_paper(log, "relate", body, second)
    log2, _ = rewording(bound())
    other = log2.propose("keller", NOT)
    log2.act("keller", body, text_set=other)
    for party in ("keller",):
        log2.act(party, steps.Fix(""), text_set=other)
    on_paper(log2, "fix", steps.Fix(""), other)
    assert only(log2, "2027-06-01") == other


def test_a_day_that_is_not_certain_makes_no_text() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    amended(log, "2027-03", second)
    assert only(log, "2027-02-28") == first
    assert "takes effect" in held(log, "2027-03-15").unmade
    assert only(log, "2027-03-31") == second
    log, _ = rewording(bound())
    amended(log, "", log.propose("keller", NOT))
    assert "nobody has entered" in held(log, "2026-06-01").unmade


def test_amendments_entered_out_of_order_make_no_text() -> None:
    log, first = rewording(bound())
    late, early = log.propose("keller", NOT), log.propose("keller", SPACED)
    amended(log, "2029-01-01", late, "Protocol A")
    amended(log, "2027-01-01", early, "Protocol B")
    assert only(log, "2026-12-31") == first
    assert only(log, "2027-01-01") == early  # which alone has effect then
    assert "order in which they take effect" in held(log, "2029-01-01").unmade
    log, _ = rewording(bound())
    one, two = log.propose("keller", NOT), log.propose("keller", SPACED)
    amended(log, "2027-01-01", one, "Protocol A")
    amended(log, "2027-01-01", two, "Protocol B")
    assert held(log, "2027-01-01").unmade  # two of one day


def test_one_instrument_that_two_acts_give_two_texts_makes_none() -> None:
    log, _ = rewording(bound())
    amended(log, "2027-01-01", log.propose("keller", NOT))
    amended(log, "2027-01-01", log.propose("keller", SPACED))
    assert held(log, "2027-01-01").unmade


def test_a_correction_after_the_amended_text_was_entered_makes_none() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    amended(log, "2027-01-01", second)
    better = log.propose("keller", SPELLED)
    rectify = steps.Rectify("agreed", "initialled", first, "", "", "A word is wrong.")
    log.act("keller", rectify, text_set=better)
    on_paper(log, "rectify", rectify, better)
    log.act("keller", rectify._replace(step="done"), text_set=better)
    assert only(log, "2026-12-31") == better
    assert "may lack it" in held(log, "2027-06-01").unmade
    log, first = rewording(bound())
    better = log.propose("keller", SPELLED)
    log.act("keller", rectify._replace(old=first), text_set=better)
    on_paper(log, "rectify", rectify._replace(old=first), better)
    log.act("keller", rectify._replace(step="done", old=first), text_set=better)
    second = log.propose("keller", NOT)
    amended(log, "2027-01-01", second)
    assert only(log, "2027-06-01") == second


def test_an_amendment_that_was_entered_wrongly_counts_no_more() -> None:
    log, first = rewording(bound())
    span = steps.Span(PAPER, "article 9", 0, 6, "amends")
    body = steps.Relate("amended-by", "Protocol of 2027", "", span, "2027-01-01")
    act = log.act("keller", body)
    assert held(log, "2027-06-01").unmade
    log.act("keller", acts.Correct(act, "It was another agreement."))
    assert only(log, "2027-06-01") == first


def test_two_texts_that_all_signed_are_not_one() -> None:
    log, _ = rewording(bound())
    second = log.propose("keller", NOT)
    under = log.decide(second, mandate(second))
    log.sign(under, second)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), second)
    assert "several text sets are signed by all" in held(log, "2027-06-01").unmade


def test_one_party_alone_turns_no_text_that_all_have_signed_back_to_an_earlier_one() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    under = log.decide(second, mandate(second))
    log.sign(under, second)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), second)
    assert at_day(log, "2028-01-01").current == second
    span = steps.Span(PAPER, "article 9", 0, 6, "amends")
    body = steps.Relate("amended-by", "Protocol", "", span, "2035-01-01")
    on_paper(log, "relate", body, second)
    assert at_day(log, "2028-01-01").current == second
    assert held(log, "2028-01-01").unmade
    log.act("keller", body, text_set=second)
    assert at_day(log, "2028-01-01").current == first
    assert only(log, "2028-01-01") == first


def test_what_is_signed_when_it_was_named_as_the_text_as_amended_is_that() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    span = steps.Span(PAPER, "article 9", 0, 6, "amends")
    body = steps.Relate("amended-by", "Protocol", "", span, "2027-01-01")
    log.act("keller", body, text_set=second)
    log.sign(log.decide(second, mandate(second)), second)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), second)
    assert at_day(log, "2028-01-01").current == first
    assert only(log, "2028-01-01") == second


@pytest.mark.parametrize("other", ["Protocol of 2027", "The Protocol of 2027"])
@pytest.mark.parametrize("words", [True, False])
def test_unlike_days_of_one_amendment_make_no_text(other: str, words: bool) -> None:  # noqa: FBT001
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    log.act("keller", steps.Fix(""), text_set=second)
    on_paper(log, "fix", steps.Fix(""), second)
    span = steps.Span(PAPER, "article 9", 0, 6, "amends")
    body = steps.Relate("amended-by", "Protocol of 2027", "", span, "2027-01-01")
    log.act("keller", body, text_set=second)
    assert only(log, "2027-06-01") == second
    if words:
        theirs = body._replace(on="2029-01-01")
        on_paper(log, "relate", theirs)
    else:
        theirs = body._replace(other=other, on="2029-01-01")
        on_paper(log, "relate", theirs, second)
    assert only(log, "2026-12-31") == first
    assert "names another day" in held(log, "2027-06-01").unmade


@pytest.mark.parametrize(("since", "before"), [("2026-03", "2026-02-28"), ("2026", "2025-12-31")])
def test_a_correction_from_a_month_or_a_year_on_is_open_on_a_day_within_it(
    since: str, before: str
) -> None:
    log, text_set = rewording(bound())
    better = log.propose("keller", SPELLED)
    told = steps.Rectify("agreed", "initialled", text_set, "", since, "A slip.")
    log.act("holm", told, text_set=better)
    on_paper(log, "rectify", told, better)
    log.act("holm", told._replace(step="done"), text_set=better)

    assert only(log, before) == text_set
    assert held(log, "2026-03-05").unmade == (
        f"the text is corrected from {since} on, and no day of it is told"
    )
    last = {"2026-03": "2026-03-31", "2026": "2026-12-31"}[since]
    assert only(log, last) == better
