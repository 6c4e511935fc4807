"""The day of a signature is the day at the place, and an interval where midnight lies between."""

from __future__ import annotations

from dataclasses import replace
from datetime import tzinfo

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, TREATY, instrument, on_paper, ready, refused, wanted
from tests.unit.test_reservations import accept_rule

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Genesis
from paraph.agreement.life import Life
from paraph.agreement.living import force_on, live
from paraph.agreement.missing import missing
from paraph.agreement.procedure import Procedure, procedure_of
from paraph.agreement.tracks.signature import Signature
from paraph.agreement.window import Proven
from paraph.errors import ProcedureError
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.wiring.zones import zone_named

OWN = TREATY._replace(issue="no", settled="no", registration="no")
NOBODY = Proven("", "")


def signed(zone: str = "", proven: Proven = NOBODY) -> Log:
    """Return a log in which alda signs at noon in UTC on 5 March, in a zone."""
    log, text_set, under = ready()
    body = acts.Sign("Apia", "", log.shown(under, text_set), zone=zone)
    log.act("keller", body, text_set=text_set, under=under, proven=proven)
    return log


def told(
    log: Log, procedure: Procedure = OWN, zones: object = zone_named, now: str = "2026-03-09"
) -> Life:
    genesis = log.entries[0].act.body
    assert isinstance(genesis, Genesis)
    end = f"{now}T23:59:59Z"
    return live(log.entries, log.state, genesis, procedure, end, zones=zones)  # type: ignore[arg-type]


def signature(log: Log, **more: object) -> Signature:
    return told(log, **more).signatures[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("", "2026-03-05"),
        ("Europe/Paris", "2026-03-05"),
        ("Pacific/Kiritimati", "2026-03-06"),
        ("+13:00", "2026-03-06"),
        ("-13:00", "2026-03-04"),
    ],
)
def test_the_day_is_that_of_the_place(zone: str, day: str) -> None:
    found = signature(signed(zone))
    assert (found.on, found.last, found.zone) == (day, "", zone)


def test_what_is_signed_where_it_is_tomorrow_already_is_signed_now() -> None:
    now = told(signed("Pacific/Kiritimati"), now="2026-03-05")
    assert (now.signatures[0].on, now.signatures[0].signed) == ("2026-03-06", True)
    assert now.consents[0].state == "expressed"


def test_the_zone_is_that_of_the_act_else_of_the_party_else_of_all() -> None:
    of_all = OWN._replace(zone="-13:00")
    of_alda = of_all._replace(zones=(("alda", "+13:00"), ("morin", "-13:00")))
    assert signature(signed(), procedure=of_all).on == "2026-03-04"
    assert signature(signed(), procedure=of_alda).on == "2026-03-06"
    assert signature(signed("Europe/Paris"), procedure=of_alda).on == "2026-03-05"


def test_a_proven_interval_without_midnight_is_one_day_whatever_is_claimed() -> None:
    proven = Proven("2026-03-06T01:00:00Z", "2026-03-06T02:00:00Z")
    assert signature(signed("Europe/Paris", proven)).on == "2026-03-06"


def test_where_midnight_lies_between_the_day_and_what_is_derived_are_open() -> None:
    proven = Proven("2026-03-05T20:00:00Z", "2026-03-05T23:30:00Z")
    assert signature(signed("Europe/London", proven)).last == ""
    log = signed("Europe/Paris", proven)
    found = signature(log)
    assert (found.on, found.last) == ("2026-03-05", "2026-03-06")
    assert str(found.days) == "between 2026-03-05 and 2026-03-06"
    assert any("the day of its signature is between" in each.what for each in missing(told(log)))
    current = told(log).current
    on_paper(log, "sign", acts.Sign("Apia", "", PAPER), current)
    accept_rule(log, current, dump(Entry(When("signature"))))
    derived = told(log).force.derivation
    assert derived is not None
    assert str(derived.days) == "between 2026-03-05 and 2026-03-06"
    assert told(log, now="2026-03-05").force.state == "undetermined"
    assert told(log, now="2026-03-06").force.state == "in force"
    log.act("keller", steps.Date("signed", "2026-03-06", PAPER, "The testimonium."))
    now = told(log)
    assert (now.signatures[0].on, now.signatures[0].last) == ("2026-03-06", "")
    assert now.force.derivation is not None
    assert str(now.force.derivation.days) == "2026-03-06"
    assert not any("the day of its signature" in each.what for each in missing(now))


@pytest.mark.parametrize("day", ["2026-03-04", "2026-03-06"])
def test_no_day_that_a_clerk_enters_moves_since_when_it_is_in_force(day: str) -> None:
    log = signed("")
    current = told(log).current
    on_paper(log, "sign", acts.Sign("Apia", "", PAPER), current)
    accept_rule(log, current, dump(Entry(When("signature"))))
    before = told(log)
    entered = log.act("wolf", steps.Date("signed", day, PAPER, "The testimonium."))

    assert told(log).signatures == before.signatures
    assert told(log).force.derivation == before.force.derivation
    log.act("holm", acts.Confirm(entered))  # on the same day, before anything came of it
    assert told(log).signatures[0].on == day


def test_a_midnight_that_the_clocks_move_is_the_one_of_the_place() -> None:
    """In the night to 29 March 2026 the clocks of Paris are put forward: two hours ahead of UTC."""
    for until, last in (("2026-03-29T21:59:59Z", ""), ("2026-03-29T22:00:00Z", "2026-03-30")):
        proven = Proven("2026-03-29T20:00:00Z", until)
        assert signature(signed("Europe/Paris", proven), now="2026-04-01").last == last


def test_one_bound_alone_proves_no_day() -> None:
    for proven in (Proven("2026-03-04T00:00:00Z", ""), Proven("", "2026-03-09T00:00:00Z")):
        found = signature(signed("Europe/Paris", proven))
        assert (found.on, found.last) == ("2026-03-05", "")


@pytest.mark.parametrize("day", ["2026-03-08", "2026-03-03", "2026-03", "2026"])
def test_a_day_that_the_record_leaves_no_room_for_changes_nothing(day: str) -> None:
    proven = Proven("2026-03-05T20:00:00Z", "2026-03-05T23:30:00Z")
    log = signed("Europe/Paris", proven)
    log.act("keller", steps.Date("signed", day, PAPER, "The testimonium."))
    found = signature(log)
    assert (found.on, found.last) == ("2026-03-05", "2026-03-06")
    assert "was entered by hand as its day" in found.why


def test_a_party_enters_the_day_of_its_own_signature_alone() -> None:
    log = signed("Europe/Paris", Proven("2026-03-05T20:00:00Z", "2026-03-05T23:30:00Z"))
    on_paper(log, "enter-date", steps.Date("signed", "2026-03-06", PAPER, "Theirs."))
    assert signature(log).last == "2026-03-06"


def test_without_a_zone_a_paper_may_tell_the_day_beside_that_of_utc() -> None:
    for day, on in (("2026-03-06", "2026-03-06"), ("2026-03-07", "2026-03-05")):
        log = signed()
        log.act("keller", steps.Date("signed", day, PAPER, "The testimonium."))
        assert signature(log).on == on


def test_in_a_zone_that_nobody_knows_it_is_any_day_on_earth() -> None:
    def unknown(_name: str) -> tzinfo | None:
        return None

    for zone, zones in (("Europe/Paris", unknown), ("Mars/Olympus", zone_named)):
        found = signature(signed(zone), zones=zones)
        assert (found.on, found.last) == ("2026-03-05", "2026-03-06")


@pytest.mark.parametrize("zone", ["", "Europe/Paris", "America/New_York", "Mars/Olympus"])
@pytest.mark.parametrize("claimed", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_time_on_the_edge_of_the_calendar_shuts_no_record(claimed: str, zone: str) -> None:
    log = signed(zone, NOBODY)
    made = log.entries[-1]
    log.entries[-1] = made._replace(act=replace(made.act, at=claimed), proven=NOBODY)
    log.act("keller", steps.Date("signed", "2026-03-06", PAPER, "The testimonium."))
    log.act("keller", instrument("deposit", claimed[:10]))
    for now in ("2026-03-09", "9999-12-31"):
        found = told(log, now=now)
        assert found.signatures[0].party == "alda"
        assert [*missing(found)]


def test_a_procedure_names_zones() -> None:
    days = {"zone": "Europe/Paris", "zones": {"alda": "+01:00"}}
    made = procedure_of("own", {"title": "Own", "days": days})
    assert (made.zone, made.zones) == ("Europe/Paris", (("alda", "+01:00"),))
    for bad in ({"zone": "the capital"}, {"zone": 1}, {"zones": "x"}, {"zones": {"A B": "x"}}):
        with pytest.raises(ProcedureError):
            procedure_of("own", {"title": "Own", "days": bad})
    for title in ("", "Own\nrules", "Own\u202erules"):
        with pytest.raises(ProcedureError, match="title"):
            procedure_of("own", {"title": title})


@pytest.mark.parametrize(
    ("day", "since", "until"),
    [
        ("2026-03-05", "2026-03-05", "2026-03-08"),
        ("2026-03-04", "2026-03-04", "2026-03-08"),
        ("2026-03-08", "2026-03-05", "2026-03-08"),  # it was signed on 5 March, and confirmed then
    ],
)
def test_no_day_that_is_entered_moves_since_when_a_confirmed_signature_has_effect(
    day: str, since: str, until: str
) -> None:
    log, text_set, _ = ready()
    sign = log.act("wolf", acts.Sign("Bern", "", PAPER), text_set=text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept_rule(log, text_set, dump(Entry(When("signature"))))
    log.act("holm", acts.Confirm(sign), day=8)
    before = told(log)
    assert str(before.signatures[0].days) == "between 2026-03-05 and 2026-03-08"
    for _ in range(2):
        log.act("holm", steps.Date("signed", day, PAPER, "the testimonium"))

    found = told(log)
    assert found.signatures[0].state == "confirmed though unauthorised"
    assert (found.signatures[0].on, found.signatures[0].last) == (since, until)
    if day != "2026-03-04":
        assert found.force.why == before.force.why
    assert ("was entered by hand" in found.signatures[0].why) == (day == "2026-03-08")


@pytest.mark.parametrize("zone", ["", "Europe/Paris"])
@pytest.mark.parametrize(
    ("proven", "days"),
    [
        (Proven("2026-06-01T11:00:00Z", "2026-06-01T13:00:00Z"), "2026-06-01"),
        (
            Proven("2026-06-01T11:00:00Z", "2026-06-03T13:00:00Z"),
            "between 2026-06-01 and 2026-06-03",
        ),
        (Proven("2026-06-01T11:00:00Z", ""), "2026-06-01"),
        (Proven("", "2026-03-02T13:00:00Z"), "2026-03-02"),
        (
            Proven("2026-03-01T11:00:00Z", "2026-03-02T13:00:00Z"),
            "between 2026-03-01 and 2026-03-02",
        ),
    ],
)
def test_the_day_that_a_signature_claims_against_what_is_proven_gives_no_right(
    zone: str, proven: Proven, days: str
) -> None:
    log = signed(zone, proven)
    current = told(log, now="2026-07-01").current
    on_paper(log, "sign", acts.Sign("Apia", "", PAPER), current)
    accept_rule(log, current, dump(Entry(When("signature"))))

    now = told(log, now="2026-07-01")
    assert [str(each.days) for each in now.signatures if each.party == "alda"] == [days]
    if proven.since > "2026-06":
        assert force_on(now, "2026-05-01").state == "not in force"
        assert force_on(now, "2026-06-05").state == "in force"
        states = {each.party: each.state for each in told(log, now="2026-05-01").signatures}
        assert states["alda"] == "due"


# ---------------------------------------------------------------- once it has had effect


def in_force_by_signature() -> Log:
    """Return what both signed on 5 March, without a zone, and what is in force since then."""
    log = signed("")
    current = told(log).current
    on_paper(log, "sign", acts.Sign("Apia", "", PAPER), current)
    accept_rule(log, current, dump(Entry(When("signature"))))
    return log


LATER = Proven("2026-03-08T00:00:00Z", "2026-03-08T12:00:00Z")


def test_no_party_moves_the_day_of_its_signature_once_it_is_in_force_by_it() -> None:
    log = in_force_by_signature()
    before = told(log)
    body = steps.Date("signed", "2026-03-06", PAPER, "The testimonium.")
    assert refused(log, wanted(log, "keller", body), OWN) == "effect"
    log.act("keller", body, day=8, proven=LATER)

    found = told(log)
    assert found.signatures == before.signatures
    assert found.force.derivation == before.force.derivation
    asked = [each.what for each in missing(found) if "counts for nothing" in each.what]
    assert any("by the day of signature that the record has" in each for each in asked)


def test_nor_by_confirming_then_what_a_clerk_entered() -> None:
    log = in_force_by_signature()
    before = told(log)
    entered = log.act("wolf", steps.Date("signed", "2026-03-06", PAPER, "The testimonium."))
    assert refused(log, wanted(log, "holm", acts.Confirm(entered)), OWN) == "effect"
    log.act("holm", acts.Confirm(entered), day=8, proven=LATER)

    assert told(log).signatures == before.signatures


def test_a_day_by_which_it_is_in_force_no_sooner_and_no_later_is_entered() -> None:
    log = in_force_by_signature()
    body = steps.Date("signed", "2026-03-04", PAPER, "The testimonium.")
    assert refused(log, wanted(log, "keller", body), OWN) == ""
    log.act("keller", body, day=8, proven=LATER)
    assert told(log).signatures[0].on == "2026-03-04"


def test_the_same_day_once_more_moves_nothing_and_is_entered() -> None:
    log = in_force_by_signature()
    body = steps.Date("signed", "2026-03-05", PAPER, "The testimonium.")
    assert refused(log, wanted(log, "keller", body), OWN) == ""


def test_on_which_of_the_days_that_are_open_it_was_signed_is_still_told_once() -> None:
    log = signed("Europe/Paris", Proven("2026-03-05T20:00:00Z", "2026-03-05T23:30:00Z"))
    current = told(log).current
    on_paper(log, "sign", acts.Sign("Apia", "", PAPER), current)
    accept_rule(log, current, dump(Entry(When("signature"))))
    for day in ("2026-03-06", "2026-03-05"):
        log.act("keller", steps.Date("signed", day, PAPER, "x"), day=8, proven=LATER)

    assert (signature(log).on, signature(log).last) == ("2026-03-06", "")
