"""What is said of a notice after the end that it brought takes nothing back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import instrument, on_paper, wanted
from tests.unit.test_life_answering_notice import given_by_alda, states
from tests.unit.test_life_time import at_day, on_day, stands
from tests.unit.test_life_which_notice import notice

from paraph.agreement import act as acts
from paraph.agreement.guards import guarded
from paraph.agreement.window import Proven

AFTER = Proven("2027-06-01T00:00:00Z", "2027-06-02T00:00:00Z")
ENDS = ("2027-02-01", "2027-03-02", "2027-03-03", "2027-07-01", "2030-01-01")
ENDED = ["notice running", "notice running", "ended", "ended", "ended"]


def ended() -> tuple[Log, str, str, str]:
    """Return what ended on 2027-03-02 as both say of a notice that it was a denunciation.

    With the notice come the word of Alda, and that of Morin from a paper.
    """
    log, given = given_by_alda("")
    own = log.act("keller", notice("denunciation", "2026-09-20", given))
    theirs_ = on_paper(log, "instrument", notice("denunciation", "2026-09-21", given))
    return log, given, own, theirs_


def code(log: Log, body: acts.Body, day: str = "2027-06-01") -> str:
    act = replace(wanted(log, "keller", body), at=f"{day}T12:00:00Z")
    return guarded(at_day(log, day), act, ()).code


@pytest.mark.parametrize("whose", [2, 3])
def test_no_word_on_a_notice_is_taken_back_once_it_has_ended_by_that(whose: int) -> None:
    log = ended()
    body = acts.Correct(str(log[whose]), "A slip.")
    assert code(log[0], body) == "effect"
    log[0].act("keller", body, proven=AFTER)

    assert states(log[0], *ENDS) == ENDED
    assert any(each.void for each in at_day(log[0], "2030-01-01").events)


def test_what_was_read_wrongly_on_a_paper_is_corrected_before_the_end() -> None:
    log, _, _, theirs_ = ended()
    assert code(log, acts.Correct(theirs_, "A slip."), "2027-02-01") == ""
    before = Proven("2027-02-01T00:00:00Z", "2027-02-02T00:00:00Z")
    log.act("keller", acts.Correct(theirs_, "A slip."), proven=before)

    assert stands(log, "2027-06-01") == "undetermined"


def test_no_party_changes_its_word_on_a_notice_once_it_has_ended_by_that() -> None:
    log, given, _, _ = ended()
    body = notice("non-renewal", "2027-05-20", given)
    assert code(log, body) == "effect"
    assert code(log, body, "2027-02-01") == ""
    log.act("keller", body)

    assert states(log, *ENDS) == ENDED
    aside = " ".join(on_day(log, "2027-07-01").aside)
    assert "notice of non-renewal by alda on 2027-05-20" in aside
    assert "takes nothing back" in aside


def test_nor_does_it_by_a_day_before_the_end_that_it_names_after_it() -> None:
    log, given, _, _ = ended()
    log.act("keller", notice("non-renewal", "2026-10-01", given), proven=AFTER)
    assert states(log, *ENDS) == ENDED


def test_before_the_end_a_word_that_is_changed_leaves_it_open() -> None:
    log, given, _, _ = ended()
    log.act("keller", notice("non-renewal", "2027-02-20", given))
    assert states(log, "2027-06-01") == ["undetermined"]


def test_the_other_party_changes_nothing_from_its_paper_either() -> None:
    log, given, _, _ = ended()
    on_paper(log, "instrument", notice("non-renewal", "2027-05-20", given))
    assert states(log, *ENDS) == ENDED


@pytest.mark.parametrize("on_its_paper", [False, True])
def test_a_later_word_is_not_withdrawn_after_the_end_nor_is_one_named(
    on_its_paper: bool,  # noqa: FBT001
) -> None:
    for back in (False, True):
        log, _, own, theirs_ = ended()
        word = theirs_ if on_its_paper else own
        body = (
            instrument("withdrawal-of-notice", "2027-05-20", word)
            if back
            else notice("non-renewal", "2027-05-20", word)
        )
        if on_its_paper:
            on_paper(log, "instrument", body)
        else:
            assert code(log, body) in {"answers", "effect"}
            log.act("keller", body)
        assert states(log, *ENDS) == ENDED


def test_what_all_say_alike_after_the_end_is_heard() -> None:
    log, given, _, _ = ended()
    on_paper(log, "instrument", notice("non-renewal", "2027-05-20", given))
    body = notice("non-renewal", "2027-05-21", given)
    assert code(log, body) == ""
    log.act("keller", body)

    assert states(log, "2027-06-01", "2028-03-06") == ["in force", "ended"]
