"""Which one a notice was: not to renew, or to end it before; a person says so, and no clause."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import instrument, on_paper, refused, wanted
from tests.unit.test_life_time import at_day, bound, on_day, stands, theirs

from paraph.agreement import steps
from paraph.agreement.missing import missing
from paraph.agreement.sound_steps import check
from paraph.errors import ActError
from paraph.norms.final.formula import After, Number, When
from paraph.norms.final.term import For, Renewal, Span, Term

BOTH = Term(
    For(Span(2, "year")),
    Renewal(Span(1, "year"), Span(90, "day")),
    After(6, "month", When("notice received", Number(1))),
)
"""In force from 2026-03-05 for two years, renewed by the year; six months' notice at any time."""


def notice(of: str, on: str = "2026-09-01", answers: str = "") -> steps.Instrument:
    return instrument("notice", on, answers)._replace(notice=of)


def received(of: str) -> tuple[Log, str]:
    log, _ = bound(BOTH)
    given = log.act("keller", notice(of))
    theirs(log, "notification-received", "2026-09-02", given)
    return log, given


def test_a_notice_against_the_renewal_ends_it_with_its_period() -> None:
    log, _ = received("non-renewal")

    assert [stands(log, day) for day in ("2027-06-01", "2028-03-04", "2028-03-06")] == [
        "in force",
        "in force",
        "ended",
    ]
    assert "by the term" in on_day(log, "2028-04-01").why


def test_a_denunciation_ends_it_when_it_takes_effect() -> None:
    log, _ = received("denunciation")

    assert [stands(log, day) for day in ("2027-03-01", "2027-03-02")] == ["notice running", "ended"]
    assert "by denunciation" in on_day(log, "2027-03-02").why


def test_a_notice_of_which_nobody_says_which_it_is_leaves_it_open_between_the_two_ends() -> None:
    log, _ = received("")

    days = ("2027-03-01", "2027-03-02", "2028-03-05", "2028-03-06")
    assert [stands(log, day) for day in days] == [
        "notice running",
        "undetermined",
        "undetermined",
        "ended",
    ]
    asked = [each.what for each in missing(at_day(log, "2027-06-01"))]
    assert any("which notice it was" in each for each in asked)


def test_both_parties_tell_afterwards_which_one_it_was_and_neither_alone() -> None:
    log, given = received("")
    log.act("keller", notice("denunciation", "2026-10-01", given))
    assert stands(log, "2027-06-01") == "undetermined"
    found = on_day(log, "2027-06-01")
    assert any("alda alone says denunciation" in each for each in found.aside)

    on_paper(log, "instrument", notice("denunciation", "2026-10-02", given))
    assert stands(log, "2027-06-01") == "ended"
    assert on_day(log, "2027-03-01").state == "notice running"


def test_nothing_is_told_of_a_notice_that_both_take_for_another_one() -> None:
    log, given = received("")
    log.act("keller", notice("denunciation", "2026-10-01", given))
    on_paper(log, "instrument", notice("non-renewal", "2026-10-02", given))

    assert stands(log, "2027-06-01") == "undetermined"
    aside = " ".join(on_day(log, "2027-06-01").aside)
    assert "alda alone says denunciation; morin alone says non-renewal" in aside


@pytest.mark.parametrize("of", steps.NOTICES)
def test_what_a_notice_said_itself_no_later_word_moves(of: str) -> None:
    log, given = received(of)
    stood = [stands(log, day) for day in ("2027-06-01", "2028-04-01")]
    log.act("keller", notice(of, "2026-10-01", given))
    on_paper(log, "instrument", notice(of, "2026-10-02", given))
    assert [stands(log, day) for day in ("2027-06-01", "2028-04-01")] == stood

    for other in steps.NOTICES:
        log.act("keller", notice(other, "2026-10-01", given))
        on_paper(log, "instrument", notice(other, "2026-10-02", given))
    # Another kind is a notice of its own, which was only sent.
    said = "undetermined" if of == "non-renewal" else stood[0]
    assert [stands(log, day) for day in ("2027-06-01", "2028-04-01")] == [said, stood[1]]
    assert not [each for each in on_day(log, "2027-06-01").aside if "which notice" in each]


def test_only_a_notice_is_one_of_the_two_and_only_of_a_notice_is_that_told() -> None:
    log, given = received("")
    sent = log.act("keller", instrument("notification-sent"))

    assert refused(log, wanted(log, "keller", notice("denunciation", answers=given))) == ""
    assert refused(log, wanted(log, "keller", notice("denunciation", answers=sent))) == "answers"
    with pytest.raises(ActError, match="is said of no notice"):
        check(instrument("termination")._replace(notice="denunciation"))
