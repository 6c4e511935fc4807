"""What counts of what is told: by whom, of which day, of which text, and what is told instead."""

from __future__ import annotations

import json

import pytest
from tests.life_kit import NOT, SPELLED, at
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    TREATY,
    clear,
    instrument,
    life,
    on_paper,
    proposed,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_time import OPEN_ENDED, accept, at_day, bound, named, stands

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author, Body
from paraph.agreement.holding import text_on
from paraph.agreement.members import check_member
from paraph.agreement.missing import missing
from paraph.agreement.said.gathered import Gathered
from paraph.errors import ActError
from paraph.norms.final.formula import After, Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import For, Span, Term
from paraph.text.canonical import parse
from paraph.views.deadline_calendar import calendar
from paraph.views.dossier import dossier
from paraph.views.dossier_json import dossier_json
from paraph.views.paper import About, entered, filled
from paraph.views.sheet import sheet_lines

SIGN = acts.Sign("Bern", "", PAPER)


def paper(log: Log, by: str, does: Body, on: str, text_set: str = "") -> str:
    """Enter what somebody did on paper, which a second person checked."""
    person, _, party = by.partition("@")
    fact = acts.NAMES[type(does)]
    body = acts.Report(fact, Author(person, party, "council", ""), on, PAPER, "holm", (), does)  # type: ignore[arg-type]
    return log.act("keller", body, text_set=text_set, signed=("keller", "holm"))


def page(log: Log, day: str) -> str:
    return "\n".join(sheet_lines(dossier(at_day(log, day), {}), 200))


def test_a_signature_on_paper_of_a_day_to_come_is_none_yet() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    paper(log, "graf@morin", SIGN, "2026-05-01", text_set)

    before, after = at_day(log, "2026-04-30"), at_day(log, "2026-05-01")

    assert [each.state for each in before.signatures] == ["definitive", "due"]
    assert [each.state for each in before.consents] == ["expressed", "none"]
    assert before.texts[0].state == "draft"
    assert after.texts[0].state == "original"
    assert "of a day to come" in page(log, "2026-04-30")
    assert "of a day to come" not in page(log, "2026-05-01")


def test_an_answer_an_issue_and_powers_of_a_day_to_come_are_none_yet() -> None:
    log = Log()
    text_set = proposed(log, "treasury")
    paper(log, "novak@alda", acts.Clear("agreed", ""), "2026-03-20", text_set)
    assert [each.body for each in life(log).clearances] == ["treasury"]
    assert [each.body for each in life(log, day=21).clearances] == ["council", "treasury"]
    under = log.decide(text_set, *[])
    log.act("holm", steps.Issue(under.partition("/")[0], "7", "2026-03-20", "Journal"))
    assert not life(log).of_kind("issue")
    assert life(log, day=21).of_kind("issue")


def test_a_day_that_a_paper_tells_beforehand_is_known_from_when_it_is_entered() -> None:
    log, _ = bound(Term(For(Span(1, "year"))))
    told = steps.Date("term-ends", "2028-12-31", PAPER, "Exchange of notes")
    log.act("keller", told)
    paper(log, "graf@morin", told, "2026-03-07")
    assert stands(log, "2027-06-01") == "in force"
    assert named(log, "2026-06-01") == {"end": "2028-12-31"}

    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", SIGN, text_set)
    log.act("keller", steps.Date("in-force", "2026-06-01", PAPER, "Journal"))
    found = at_day(log, "2026-03-09").force
    assert found.state == "not in force"
    assert "2026-06-01" in found.why
    assert stands(log, "2026-06-01") == "in force"


def test_a_month_that_is_entered_by_hand_is_no_one_day_of_it() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", SIGN, text_set)
    log.act("keller", steps.Date("in-force", "2026-03", PAPER, "Journal"))
    assert stands(log, "2026-03-09") == "undetermined"
    assert stands(log, "2026-03-31") == "in force"
    ended = steps.Date("ended", "2027-02", PAPER, "Journal")
    log.act("keller", ended)
    on_paper(log, "enter-date", ended)
    assert stands(log, "2027-02-10") == "undetermined"
    assert stands(log, "2027-03-01") == "ended"


def test_a_month_by_hand_in_which_the_derived_day_lies_disagrees_with_nothing() -> None:
    log, _ = bound()
    log.act("keller", steps.Date("in-force", "2026-03", PAPER, "Journal"))
    assert at_day(log, "2026-04-09").force.by_hand[-1][1] == ""
    log.act("keller", steps.Date("in-force", "2026-04", PAPER, "Journal"))
    assert "derived is 2026-03-05" in at_day(log, "2026-05-09").force.by_hand[-1][1]


def test_provisional_application_that_is_entered_by_hand_is_told() -> None:
    log, _ = bound()
    log.act("keller", steps.Date("provisional", "2026-03-06", PAPER, "Journal 4"))
    assert "provisional application: 2026-03-06 (Journal 4; by alda)" in page(log, "2026-03-09")


def test_a_third_party_gives_no_notice_and_signs_nothing() -> None:
    log, text_set = bound(OPEN_ENDED)
    given = paper(log, "zed@borland", instrument("notice", "2026-03-06"), "2026-03-06")
    log.act("keller", instrument("notification-received", "2026-03-07", given))
    paper(log, "zed@borland", SIGN, "2026-03-06", text_set)

    found = at_day(log, "2027-03-10")

    assert found.force.state == "in force"
    assert {each.party for each in found.signatures} == {"alda", "morin"}
    assert "of no party" in page(log, "2027-03-10")


def test_nobody_ratifies_or_exchanges_what_they_have_not_signed() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    for each in ("ratification", "exchange"):
        on_paper(log, "instrument", instrument(each))
    log.act("keller", instrument("ratification"))
    log.act("keller", instrument("exchange"))
    accept(log, text_set, dump(Entry(When("instruments exchanged"))))

    found = life(log, TREATY._replace(means="instruments"))

    assert [each.state for each in found.consents] == ["expressed", "none"]
    assert found.force.state == "not in force"
    assert any("morin has neither signed" in each for each in found.force.aside)
    on_paper(log, "sign", SIGN, text_set)
    assert life(log, TREATY._replace(means="instruments")).force.state == "in force"


def test_who_accedes_need_not_have_signed() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    for each in ("accession", "deposit"):
        on_paper(log, "instrument", instrument(each))
    accept(log, text_set, dump(Entry(When("consent"))))

    assert [each.state for each in life(log).consents] == ["bound", "bound"]


def test_where_parties_accept_unlike_readings_none_is_chosen() -> None:
    log, text_set = bound()
    entry = log.entries[-1].act.body
    assert isinstance(entry, steps.Accept)
    theirs = steps.Accept(dump(Entry(After(3, "month", When("signature")))), entry.span)
    on_paper(log, "accept-formula", theirs, text_set)

    found = life(log)

    assert found.force.state == "undetermined"
    assert "alda and morin have accepted unlike readings" in found.force.why
    assert any("unlike readings" in each.what for each in missing(found))
    on_paper(log, "accept-formula", entry, text_set)
    assert life(log).force.state == "in force"


def test_a_reading_is_of_words_that_stand_in_the_set() -> None:
    log, text_set = bound()
    rule, other = dump(Entry(When("adoption"))), log.propose("keller", NOT)
    texts = log.state.texts.sets
    own, strange = [texts[each].entries[0].text for each in (text_set, other)]
    words = parse(log.blobs[own]).provisions[0].text[:7]
    for text, said in ((strange, words), (PAPER, words), (own, "nothing")):
        span = steps.Span(text, "article 1", 0, len(said), said)
        act = log.act("keller", steps.Accept(rule, span), text_set=text_set)
        assert log.standing(act).code == "span"
        row = steps.Row("covers", "goods", span)
        assert log.standing(log.act("keller", steps.Scope((row,)), text_set=text_set)).code == (
            "span"
        )
    assert life(log).force.state == "in force"


def test_what_all_have_signed_is_not_replaced_by_what_one_party_signs() -> None:
    log, text_set = bound()
    other = log.propose("keller", NOT)
    on_paper(log, "sign", SIGN, other)

    found = life(log)

    assert found.current == text_set
    assert found.force.state == "in force"
    assert any("signed different texts" in each.what for each in missing(found))


@pytest.mark.parametrize(("announced", "said"), [(True, "1 of 2"), (False, "0 of 2")])
def test_silence_is_shown_as_silence_where_bodies_are_counted(announced: bool, said: str) -> None:  # noqa: FBT001
    log = Log()
    text_set = proposed(log)
    log.act("keller", acts.AskClearance(("court", "envoy"), at(6), announced), text_set=text_set)
    clear(log, "lund", text_set, "objected")

    told = page(log, "2026-03-09")

    assert ("1 by silence" in told) == announced
    assert said in told


def test_what_an_instrument_says_is_in_the_dossier() -> None:
    log, _ = bound()
    words = "Subject to a reservation to article 3."
    log.act("keller", instrument("deposit")._replace(words=words, provisions=("article 3",)))

    assert 'deposited its instrument, of "article 3" alone: "Subject to a reser' in (
        page(log, "2026-03-09").replace("\n", " ")
    )


def test_a_day_that_no_calendar_has_is_told_as_it_was_written() -> None:
    with pytest.raises(ActError, match=r"'2026-11-31' is not in the calendar"):
        check_member("on", "2026-11-31")


def test_only_a_day_of_entry_into_force_is_said_to_be_one() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", SIGN, text_set)
    for dated, on in (("provisional", "2026-03-06"), ("in-force", "2026-03-07")):
        log.act("keller", steps.Date(dated, on, PAPER, "Journal"))
    log.act("keller", steps.Date("ended", "2027-01-01", PAPER, "Journal"))

    assert {row[2] for row in entered(life(log)).rows} == {"2026-03-07 (Journal; by alda)"}


def test_a_certificate_of_exchange_says_whose_instrument_is_not_on_record() -> None:
    log, _ = bound()
    template = "{{ exchange in words }}"
    about = About("sha256:0", "alda", None, {})

    def told() -> str:
        return filled(template, at_day(log, "2026-05-01"), about).source

    assert "instrument of Republic of Alda and of Kingdom of Morin is not on record" in told()
    paper(log, "holm@alda", instrument("ratification", "2026-03-07"), "2026-03-07")
    assert told().startswith("NOT TO BE SIGNED YET: The instrument of Kingdom of Morin is not")
    paper(log, "graf@morin", instrument("approval", "2026-04-07"), "2026-04-07")
    assert "examined, found to be in good and due form, and exchanged" in told()


def test_an_instrument_of_correction_says_who_has_not_agreed_and_who_objects() -> None:
    log, first = bound()
    second = log.propose("keller", SPELLED)
    about = About("sha256:0", "alda", None, {})

    def told() -> str:
        return filled("{{ correction in words }}", at_day(log, "2026-05-01"), about).source

    step = steps.Rectify("agreed", "initialled", first, "", "", "A slip.")
    log.act("holm", step, text_set=second)
    assert told().startswith("NOT AGREED YET: by the record morin has not agreed")
    on_paper(log, "rectify", step._replace(step="objected"), second)
    assert told().startswith("NOT TO BE SIGNED: by the record morin objects")
    on_paper(log, "rectify", step, second)
    assert told().endswith("it is not done yet.")
    log.act("holm", step._replace(step="done"), text_set=second)
    assert told() == "By the record the correction is agreed and done."


def test_the_json_tells_what_somebody_did_who_is_no_party_as_of_no_party() -> None:
    log, text_set = bound()
    paper(log, "graf@zembla", SIGN, "2026-03-05", text_set)
    paper(log, "graf@morin", instrument("notice", "2026-03-07"), "2026-03-07")
    told = json.loads(
        dossier_json(at_day(log, "2026-05-01"), "sha256:0", Gathered((), (), (), ()))
    )["events"]
    assert {each["stands"] for each in told if each["party"] == "zembla"} == {"no party"}
    assert {each["stands"] for each in told if each["party"] != "zembla"} == {"within"}


def test_full_powers_are_a_persons_from_who_decides() -> None:
    log, _, _ = ready()

    for person, whom, code in (
        ("holm", "ministry", "powers"),
        ("holm", "holm", "powers"),
        ("wolf", "keller", "powers"),
        ("holm", "keller", ""),
        ("holm", "novak", ""),  # who has no key, and signs on paper
    ):
        given = wanted(log, person, acts.FullPowers(whom, ("sign",), ""))
        assert refused(log, given) == code


def test_what_is_amended_is_not_the_text_as_amended_whoever_says_so() -> None:
    log, text_set = bound()
    span = steps.Span(PAPER, "article 9", 0, 8, "replaces")
    relate = steps.Relate("amended-by", "Protocol", "", span, "2026-03-06")
    on_paper(log, "relate", relate, text_set)

    found = life(log)

    assert found.current == text_set
    assert found.force.state == "in force"
    assert "stands only in words" in text_on(found, "2026-03-09").unmade


def test_a_text_is_adopted_by_the_consent_of_all_or_by_a_vote() -> None:
    log, text_set, _ = ready()
    adopt = steps.Adopt("consent", "2026-03-05", "Bern")
    accept(log, text_set, dump(Entry(When("adoption"))))
    log.act("keller", adopt, text_set=text_set)
    assert life(log).texts[0].state == "draft"
    assert life(log).force.state == "not in force"
    on_paper(log, "adopt", adopt, text_set)
    assert life(log).texts[0].state == "adopted"
    assert life(log).force.state == "in force"

    log, text_set, _ = ready()
    log.act("keller", adopt._replace(how="vote"), text_set=text_set)
    assert life(log).texts[0].state == "draft"
    on_paper(log, "adopt", adopt._replace(how="vote"), text_set)
    assert life(log).texts[0].state == "adopted"


def test_the_name_of_a_calendar_is_escaped() -> None:
    made = calendar(r"Trade, ports; \n", PAPER, (), at(5))

    assert rb"X-WR-CALNAME:Trade\, ports\; \\n" in made


def test_a_day_by_hand_before_the_signatures_is_told_to_be_one() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    early = log.act("keller", steps.Date("in-force", "2026-03-04", PAPER, "Journal"))
    assert "alda signed on 2026-03-05" in life(log).force.by_hand[-1][1]
    log.act("keller", acts.Correct(early, "A slip."))
    log.act("keller", steps.Date("in-force", "2026-03-06", PAPER, "Journal"))
    assert "morin has not signed" in life(log).force.by_hand[-1][1]
    on_paper(log, "sign", SIGN, text_set)
    assert life(log).force.by_hand[-1][1] == ""


def test_an_end_that_one_party_alone_tells_is_told_to_be_one() -> None:
    log, _ = bound()
    span = steps.Span(PAPER, "article 9", 0, 8, "replaces")
    relate = steps.Relate("superseded-by", "Pact of 2026", "", span, "2026-03-07")
    on_paper(log, "relate", relate)
    told = "morin alone says that it is superseded by “Pact of 2026” from 2026-03-07 on"
    assert told in life(log).force.aside
    assert told in page(log, "2026-03-09")
    log.act("keller", relate)
    assert told not in life(log).force.aside


def test_nobody_applies_provisionally_what_they_have_neither_signed_nor_adopted() -> None:
    log, text_set, _ = ready()
    log.act("keller", instrument("provisional-application"))
    on_paper(log, "instrument", instrument("provisional-application"))
    assert life(log).force.state == "no clause accepted"
    adopt = steps.Adopt("consent", "2026-03-05", "")
    log.act("keller", adopt, text_set=text_set)
    on_paper(log, "adopt", adopt, text_set)
    assert life(log).force.state == "provisionally applied"


def test_who_has_said_that_it_will_not_become_a_party_is_not_counted_by_a_later_exchange() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", SIGN._replace(effect="subject-to-ratification"), text_set)
    accept(log, text_set, dump(Entry(When("consent"))))
    on_paper(log, "instrument", instrument("will-not-become-party"))
    on_paper(log, "instrument", instrument("exchange", "2026-03-07"))
    found = life(log)
    assert found.force.state == "not in force"
    assert found.consents[1].state == "will not become party"


def test_the_other_party_withdraws_no_notice_but_its_own() -> None:
    log, _ = bound(OPEN_ENDED)
    sent = log.act("keller", instrument("notice", "2026-03-06"))
    received = instrument("notification-received", "2026-03-07", sent)
    on_paper(log, "instrument", received)
    on_paper(log, "instrument", instrument("withdrawal-of-notice", "2026-03-08", sent))
    assert stands(log, "2027-01-01") == "ended"


def test_a_notice_or_its_withdrawal_of_an_impossible_day_leaves_it_open() -> None:
    log, _ = bound(OPEN_ENDED)
    sent = log.act("keller", instrument("notice", "2026-03-06"))
    on_paper(log, "instrument", instrument("notification-received", "2026-03-07", sent))
    log.act("keller", instrument("withdrawal-of-notice", "2026-03-05", sent))
    assert stands(log, "2027-01-01") == "undetermined"

    log, _ = bound(OPEN_ENDED)
    sent = log.act("keller", instrument("notice", "2026-03-01"))
    on_paper(log, "instrument", instrument("notification-received", "2026-03-04", sent))
    found = at_day(log, "2027-01-01").force
    assert found.state == "undetermined"
    assert "before it entered into force" in found.why


def test_an_end_by_hand_before_it_is_in_force_or_within_its_term_is_disputed() -> None:
    log, _ = bound()
    log.act("keller", steps.Date("ended", "2026-03-01", PAPER, "Journal"))
    assert life(log).force.state == "in force"
    assert "before it was in force" in life(log).force.by_hand[-1][1]

    log, _ = bound(Term(For(Span(5, "year"))))
    log.act("keller", steps.Date("term-ends", "2026-04-07", PAPER, "Journal"))
    assert stands(log, "2026-04-07") == "in force"
    assert stands(log, "2026-04-08") == "undetermined"
