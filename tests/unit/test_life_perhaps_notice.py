"""What may be a notice, or none: it is open from when it would end the agreement, and told."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import instrument, on_paper, refused, wanted
from tests.unit.test_life_answering_notice import states
from tests.unit.test_life_time import at_day, bound, on_day, stands, theirs
from tests.unit.test_life_which_notice import BOTH, notice

from paraph.agreement.missing import missing

UNSHOWN = f"sha256:{'7' * 64}"


def naming_nothing_shown(of: str, *, on_its_paper: bool) -> tuple[Log, str]:
    """Return a record with a notice of 2026-09-05 that names an act that the record lacks."""
    log, _ = bound(BOTH)
    body = notice(of, "2026-09-05", UNSHOWN)
    if on_its_paper:
        return log, on_paper(log, "instrument", body)
    return log, log.act("keller", body)


@pytest.mark.parametrize("on_its_paper", [False, True])
@pytest.mark.parametrize("of", ["denunciation", ""])
def test_a_notice_that_names_an_act_which_is_not_shown_is_not_dropped(
    of: str,
    on_its_paper: bool,  # noqa: FBT001
) -> None:
    log, given = naming_nothing_shown(of, on_its_paper=on_its_paper)
    receipt = instrument("notification-received", "2026-09-06", given)
    if on_its_paper:
        log.act("keller", receipt)
    else:
        on_paper(log, "instrument", receipt)

    assert states(log, "2027-06-01", "2030-01-01") == ["undetermined", "undetermined"]
    assert "a notice of its own" in on_day(log, "2027-06-01").why
    asked = [each.what for each in missing(at_day(log, "2027-06-01"))]
    assert any("a notice of its own" in each for each in asked)


def test_a_notice_that_was_only_sent_and_names_an_act_which_is_not_shown_is_open() -> None:
    log, _ = naming_nothing_shown("denunciation", on_its_paper=False)
    assert stands(log, "2027-06-01") == "undetermined"


def test_a_notice_that_names_an_act_which_is_not_shown_is_withdrawn_as_any() -> None:
    log, given = naming_nothing_shown("denunciation", on_its_paper=False)
    theirs(log, "notification-received", "2026-09-06", given)
    log.act("keller", instrument("withdrawal-of-notice", "2026-10-01", given))
    assert stands(log, "2027-06-01") == "in force"


def test_a_node_gives_no_notice_that_names_an_act_which_is_not_shown() -> None:
    log, _ = bound(BOTH)
    body = notice("denunciation", "2026-09-05", UNSHOWN)
    assert refused(log, wanted(log, "keller", body)) == "answers"


@pytest.mark.parametrize("kind", ["termination", "suspension"])
def test_what_all_did_and_names_an_act_which_is_not_shown_is_open(kind: str) -> None:
    log, _ = bound(BOTH)
    log.act("keller", instrument(kind, "2026-09-05", UNSHOWN))
    on_paper(log, "instrument", instrument(kind, "2026-09-05"))
    assert states(log, "2026-12-01") == ["undetermined"]
    asked = [each.what for each in missing(at_day(log, "2026-12-01"))]
    assert any("somebody to show an act" in each for each in asked)

    log.act("keller", instrument(kind, "2026-09-05"))  # and once more, of the whole
    assert states(log, "2026-12-01") == ["ended" if kind == "termination" else "suspended"]


@pytest.mark.parametrize("kind", ["notification-received", "withdrawal-of-notice"])
def test_what_answers_a_notice_that_is_not_shown_still_rests_on_it(kind: str) -> None:
    log, _ = bound(BOTH)
    act = log.act("keller", instrument(kind, "2026-09-05", UNSHOWN))
    assert log.standing(act).code == "act"
    assert stands(log, "2027-06-01") == "in force"
