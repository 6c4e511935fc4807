"""A notice that names another notice is one of its own, or tells which one that was, or is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import instrument, on_paper, refused, wanted
from tests.unit.test_life_in_parts import PART, both_of_part
from tests.unit.test_life_time import bound, on_day, stands, theirs
from tests.unit.test_life_which_notice import BOTH, notice

DAYS = ("2027-03-04", "2027-03-05", "2027-06-01", "2028-03-04", "2028-03-06")


def given_by_morin(of: str) -> tuple[Log, str]:
    """Return a record with a notice of Morin of 2026-09-01 that was received two days later."""
    log, _ = bound(BOTH)
    given = on_paper(log, "instrument", notice(of, "2026-09-01"))
    log.act("keller", instrument("notification-received", "2026-09-03", given))
    return log, given


def given_by_alda(of: str) -> tuple[Log, str]:
    log, _ = bound(BOTH)
    given = log.act("keller", notice(of, "2026-09-01"))
    theirs(log, "notification-received", "2026-09-03", given)
    return log, given


def states(log: Log, *days: str) -> list[str]:
    return [stands(log, day) for day in days or DAYS]


# ---------------------------------------------------------------- one of its own


@pytest.mark.parametrize("whose", [given_by_morin, given_by_alda])
def test_a_denunciation_that_names_a_notice_against_the_renewal_ends_it(
    whose: Callable[[str], tuple[Log, str]],
) -> None:
    log, given = whose("non-renewal")
    ending = log.act("keller", notice("denunciation", "2026-09-05", given))
    assert states(log, "2026-10-01", "2028-03-06") == ["undetermined", "ended"]  # not received yet

    theirs(log, "notification-received", "2026-09-06", ending)
    assert states(log) == ["notice running", "notice running", "ended", "ended", "ended"]
    assert "2027-03-05" in on_day(log, "2027-06-01").why
    assert "by denunciation" in on_day(log, "2027-06-01").why


def test_a_notice_against_the_renewal_that_names_a_denunciation_leaves_that_one() -> None:
    log, given = given_by_morin("denunciation")
    answer = log.act("keller", notice("non-renewal", "2026-09-05", given))
    theirs(log, "notification-received", "2026-09-06", answer)

    assert states(log, "2027-03-02", "2027-03-03") == ["notice running", "ended"]


def test_the_withdrawal_of_a_notice_is_none_of_another_one_that_names_it() -> None:
    log, given = given_by_alda("non-renewal")
    ending = log.act("keller", notice("denunciation", "2026-09-05", given))
    theirs(log, "notification-received", "2026-09-06", ending)
    log.act("keller", instrument("withdrawal-of-notice", "2026-10-01", given))
    assert stands(log, "2027-06-01") == "ended"

    log, given = given_by_alda("non-renewal")
    ending = log.act("keller", notice("denunciation", "2026-09-05", given))
    theirs(log, "notification-received", "2026-09-06", ending)
    log.act("keller", instrument("withdrawal-of-notice", "2026-10-01", ending))
    assert states(log, "2027-06-01", "2028-03-06") == ["in force", "ended"]


def test_a_notice_that_names_one_that_was_only_sent_is_no_receipt_of_it() -> None:
    log, _ = bound(BOTH)
    sent = on_paper(log, "instrument", notice("denunciation", "2026-09-01"))
    other = log.act("keller", notice("non-renewal", "2026-09-05", sent))
    theirs(log, "notification-received", "2026-09-06", other)

    assert stands(log, "2026-12-01") == "undetermined"
    assert "receipt of notice to terminate" in on_day(log, "2026-12-01").why


def test_a_suspension_or_an_end_by_all_that_names_a_notice_is_what_it_says() -> None:
    for kind, state in (("suspension", "suspended"), ("termination", "ended")):
        log, given = given_by_morin("non-renewal")
        log.act("keller", instrument(kind, "2026-10-01", given))
        theirs(log, kind, "2026-10-01", given)
        assert stands(log, "2026-12-01") == state


# ---------------------------------------------------------------- of a notice that says nothing


def test_what_its_own_party_says_of_a_notice_is_no_second_one() -> None:
    log, given = given_by_alda("")
    log.act("keller", notice("denunciation", "2026-09-20", given))
    on_paper(log, "instrument", notice("denunciation", "2026-09-21", given))
    assert states(log, "2027-03-02", "2027-03-03") == ["notice running", "ended"]

    log.act("keller", instrument("withdrawal-of-notice", "2026-10-01", given))
    assert stands(log, "2027-06-01") == "in force"


def test_what_another_party_alone_says_of_a_notice_may_be_one_of_its_own() -> None:
    log, given = given_by_morin("")
    answer = log.act("keller", notice("denunciation", "2026-09-05", given))
    theirs(log, "notification-received", "2026-09-06", answer)
    on_paper(log, "instrument", instrument("withdrawal-of-notice", "2026-10-01", given))

    assert states(log, "2026-12-01", "2027-06-01") == ["undetermined", "undetermined"]
    assert "a notice of its own" in on_day(log, "2027-06-01").why
    assert stands(log, "2030-01-01") == "undetermined"


def test_what_its_party_says_of_a_notice_that_it_has_withdrawn_may_be_a_new_one() -> None:
    log, given = given_by_alda("")
    log.act("keller", instrument("withdrawal-of-notice", "2026-10-01", given))
    again = log.act("keller", notice("denunciation", "2026-10-05", given))
    theirs(log, "notification-received", "2026-10-06", again)

    assert stands(log, "2027-06-01") == "undetermined"


def test_a_later_word_that_is_taken_back_perhaps_withdraws_the_notice() -> None:
    log, given = given_by_alda("")
    told = log.act("keller", notice("denunciation", "2026-09-20", given))
    back = instrument("withdrawal-of-notice", "2026-10-01", told)
    assert refused(log, wanted(log, "keller", back)) == "answers"
    log.act("keller", back)

    assert states(log, "2027-06-01", "2029-01-01") == ["undetermined", "undetermined"]


def test_a_later_word_that_is_taken_back_tells_nothing() -> None:
    log, given = given_by_alda("")
    log.act("keller", notice("denunciation", "2026-09-20", given))
    told = on_paper(log, "instrument", notice("denunciation", "2026-09-21", given))
    assert stands(log, "2027-06-01") == "ended"
    on_paper(log, "instrument", instrument("withdrawal-of-notice", "2026-10-01", told))

    assert states(log, "2027-06-01", "2028-03-06") == ["undetermined", "ended"]


def test_a_word_on_a_later_word_leaves_open_which_notice_it_was() -> None:
    log, given = given_by_alda("")
    told = log.act("keller", notice("denunciation", "2026-09-20", given))
    on_paper(log, "instrument", notice("denunciation", "2026-09-21", given))
    log.act("keller", notice("non-renewal", "2026-09-22", told))

    assert states(log, "2027-06-01", "2028-03-06") == ["undetermined", "ended"]


# ---------------------------------------------------------------- of a part


def test_a_denunciation_that_names_a_notice_of_a_part_is_not_of_that_part_for_certain() -> None:
    for said in ("non-renewal", "denunciation", ""):
        log, _ = bound(BOTH)
        part = notice(said, "2026-09-01")._replace(provisions=PART)
        given = on_paper(log, "instrument", part)
        ending = log.act("keller", notice("denunciation", "2026-09-05", given))
        theirs(log, "notification-received", "2026-09-06", ending)

        assert states(log, "2026-12-01", "2027-06-01") == ["undetermined", "undetermined"]


def test_what_its_party_says_of_its_notice_of_a_part_is_of_that_part() -> None:
    log, _ = bound(BOTH)
    given = log.act("keller", notice("", "2026-09-01")._replace(provisions=PART))
    log.act("keller", notice("denunciation", "2026-09-05", given))

    assert stands(log, "2027-06-01") == "in force"


def test_a_notice_of_a_part_that_names_one_of_the_whole_is_of_the_part() -> None:
    log, given = given_by_morin("non-renewal")
    log.act("keller", notice("denunciation", "2026-09-05", given)._replace(provisions=PART))

    assert states(log, "2027-06-01", "2028-03-06") == ["in force", "ended"]
    both_of_part(log, "termination", "2026-10-01")
    assert stands(log, "2027-06-01") == "in force"


def test_a_word_whose_receipt_was_notified_may_be_a_notice_of_its_own() -> None:
    log, untold = given_by_morin("")
    own = log.act("keller", notice("denunciation", "2026-09-05", untold))
    theirs(log, "notification-received", "2026-09-06", own)
    on_paper(log, "instrument", notice("denunciation", "2026-09-07", untold))
    on_paper(log, "instrument", instrument("withdrawal-of-notice", "2026-10-01", untold))
    assert on_day(log, "2028-04-01").state == "undetermined"


def test_a_word_that_was_received_outlives_the_withdrawal_of_what_it_names() -> None:
    log, untold = given_by_alda("")
    own = log.act("keller", notice("denunciation", "2026-09-20", untold))
    theirs(log, "notification-received", "2026-09-21", own)
    log.act("keller", instrument("withdrawal-of-notice", "2026-10-01", untold))
    assert on_day(log, "2028-04-01").state == "undetermined"


def test_what_is_only_sent_and_names_a_withdrawn_notice_may_be_a_new_one() -> None:
    log, given = given_by_alda("")
    log.act("keller", instrument("withdrawal-of-notice", "2026-10-01", given))
    log.act("keller", notice("denunciation", "2026-10-05", given))
    assert stands(log, "2027-06-01") == "undetermined"
