"""What may be a notice, or none: it is open from when it would end the agreement, and told."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import instrument, on_paper, refused, wanted
from tests.unit.test_life_answering_notice import states
from tests.unit.test_life_in_parts import PART
from tests.unit.test_life_time import at_day, bound, on_day, stands, theirs
from tests.unit.test_life_which_notice import BOTH, notice

from paraph.agreement.deadlines import deadlines
from paraph.agreement.missing import missing
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

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


# ---------------------------------------------------------------- while it is open


def of_a_part_and_of_the_whole() -> tuple[Log, str]:
    """Return a record with a denunciation that may be of a part alone, received on 2026-09-06."""
    log, _ = bound(BOTH)
    part = log.act("keller", notice("denunciation")._replace(provisions=PART))
    perhaps = log.act("keller", notice("denunciation", "2026-09-05", part))
    theirs(log, "notification-received", "2026-09-06", perhaps)
    return log, perhaps


def test_while_it_is_open_whether_a_notice_runs_the_state_says_so_and_who_can_say_it() -> None:
    log, perhaps = of_a_part_and_of_the_whole()
    found = at_day(log, "2026-11-01")

    assert found.force.state == "undetermined"
    assert "in force since 2026-03-05, and whether a notice runs waits for" in found.force.why
    assert "its last day is 2027-03-05 if one does" in found.force.why
    asked = [(each.party, each.who) for each in missing(found) if "of its own" in each.what]
    assert asked == [("alda", "who represents it")]
    due = {each.name: each.at for each in deadlines(found)}
    assert due[f"perhaps-end-{perhaps}"] == "2027-03-05"
    assert any(name.startswith("notice-") for name in due)  # against the renewal, all the same
    assert "perhaps last day     2027-03-05" in "\n".join(sheet_lines(dossier(found, {}), 200))
    assert stands(log, "2026-09-04") == "in force"


def test_it_binds_all_the_same_while_that_is_open() -> None:
    log, _ = of_a_part_and_of_the_whole()
    found = at_day(log, "2026-11-01")

    assert found.force.applies
    assert [each.state for each in found.consents] == ["bound", "bound"]
    later = at_day(log, "2027-06-01")
    assert not later.force.applies
    assert [each.state for each in later.consents] == ["expressed", "expressed"]


def test_a_notice_that_runs_for_certain_runs_beside_one_that_may_be_none() -> None:
    log, _ = of_a_part_and_of_the_whole()
    sure = log.act("keller", notice("denunciation", "2026-09-20"))
    theirs(log, "notification-received", "2026-09-21", sure)

    assert states(log, "2026-09-10", "2026-11-01", "2027-06-01") == [
        "undetermined",
        "notice running",
        "ended",
    ]
    found = at_day(log, "2026-11-01")
    assert any("whether it is a notice of its own" in each.what for each in missing(found))


def test_one_that_may_be_none_and_ends_it_no_sooner_leaves_nothing_open() -> None:
    log, _ = bound(BOTH)
    sure = log.act("keller", notice("denunciation"))
    theirs(log, "notification-received", "2026-09-02", sure)
    part = log.act("keller", notice("denunciation")._replace(provisions=PART))
    perhaps = log.act("keller", notice("denunciation", "2026-09-05", part))
    theirs(log, "notification-received", "2026-09-06", perhaps)

    assert states(log, "2026-11-01", "2027-03-02") == ["notice running", "ended"]
    assert not [each for each in missing(at_day(log, "2026-11-01")) if each.track == "force"]


def test_which_notice_one_was_is_asked_while_it_runs() -> None:
    log, _ = bound(BOTH)
    given = log.act("keller", notice("", "2026-09-01"))
    theirs(log, "notification-received", "2026-09-02", given)
    found = at_day(log, "2026-11-01")

    assert found.force.state == "notice running"
    asked = [each.who for each in missing(found) if "which notice it was" in each.what]
    assert asked == ["the parties"]
