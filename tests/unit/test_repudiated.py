"""What a party did is not undone, as certain, by its later word that others knew the key."""

from __future__ import annotations

import pytest
from tests import life_kit
from tests.life_kit import OnPaper as Log
from tests.life_kit import at
from tests.unit.test_life import instrument
from tests.unit.test_life_own_word import signed_only
from tests.unit.test_life_time import OPEN_ENDED, at_day, bound, theirs

from paraph.agreement import act as acts
from paraph.agreement.living import force_on
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

KEY = f"ed25519:{'7' * 64}"


@pytest.fixture(autouse=True)
def _rossi(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(life_kit.PEOPLE, "rossi", "7")
    monkeypatch.setitem(life_kit.OFFICES, "rossi", ("council",))


def appointed(log: Log) -> None:
    body = acts.Appoint(acts.Key("rossi", KEY), ("council",), "")
    log.act("keller", body, signed=("keller", "holm"))


def revoked(log: Log, since: str, day: int = 20) -> None:
    body = acts.RevokeKey(KEY, since, "Lost.")
    log.act("keller", body, signed=("keller", "holm"), day=day)


def deposited(since: str = "") -> tuple[Log, str]:
    """Return what is in force by both deposits, of which rossi entered Alda's."""
    log, _ = signed_only()
    appointed(log)
    deposit = log.act("rossi", instrument("deposit", "2026-03-06"), day=6)
    theirs(log, "deposit", "2026-03-07")
    if since:
        revoked(log, since)
    return log, deposit


@pytest.mark.parametrize(("since", "within"), [(at(6, 12), "undetermined"), (at(6, 10), "outside")])
def test_a_party_takes_no_deposit_back_by_saying_that_others_knew_its_key(
    since: str, within: str
) -> None:
    log, _ = deposited()
    assert at_day(log, "2027-01-01").force.state == "in force"
    log, deposit = deposited(since)
    assert log.standing(deposit).within == within

    found = at_day(log, "2027-01-01")
    assert found.force.state == "undetermined"
    assert found.force.why.startswith("alda says later that others knew the key by which deposit")
    assert not found.force.bound
    assert [each.state for each in found.consents] == ["undetermined", "undetermined"]
    assert force_on(found, "2026-04-01").state == "undetermined"
    told = " ".join(" ".join(sheet_lines(dossier(found, {}), 400)).split())
    assert "council deposited its instrument (" in told
    assert ("(set aside later by alda: the key of rossi" in told) == (within == "outside")


def test_a_notice_that_ended_it_is_open_when_its_party_says_so() -> None:
    log, _ = bound(OPEN_ENDED)
    appointed(log)
    notice = log.act("rossi", instrument("notice", "2026-03-06"), day=6)
    theirs(log, "notification-received", "2026-03-07", notice)
    assert at_day(log, "2027-01-01").force.state == "ended"
    revoked(log, at(6, 10))

    assert at_day(log, "2027-01-01").force.state == "undetermined"


def test_nothing_is_open_that_stands_without_what_was_set_aside() -> None:
    log, _ = deposited(at(6, 10))
    log.act("holm", instrument("deposit", "2026-03-06"), day=21)  # the same once more

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert found.doubts == ()
    log, _ = bound()
    appointed(log)
    log.act("rossi", instrument("internal-procedure", "2026-03-06"), day=6)
    revoked(log, at(6, 10))
    assert at_day(log, "2027-01-01").doubts == ()


def test_what_was_signed_after_a_key_was_revoked_is_no_act_and_opens_nothing() -> None:
    log, _ = signed_only()
    appointed(log)
    revoked(log, at(6, 10), day=7)
    log.act("rossi", instrument("deposit", "2026-03-08"), day=8)
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert (found.force.state, found.doubts) == ("not in force", ())
