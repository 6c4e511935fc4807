"""What a party did is not undone, as certain, by its later word that others knew the key."""

from __future__ import annotations

import pytest
from tests import life_kit
from tests.life_kit import OnPaper as Log
from tests.life_kit import at, key
from tests.unit.test_life import PAPER, instrument, mandate, on_paper, proposed
from tests.unit.test_life_own_word import signed_only
from tests.unit.test_life_time import OPEN_ENDED, accept, at_day, bound, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.living import force_on
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
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


def by_signature() -> Log:
    """Return what is in force by both signatures, where rossi decided for Alda."""
    log = Log()
    appointed(log)
    text_set = proposed(log)
    decides = acts.Decide((mandate(text_set),))
    decision = log.act("rossi", decides, text_set=text_set, body_of="council")
    log.act("holm", steps.Issue(decision, "417", "2026-03-05", "Official Gazette"))
    log.sign(f"{decision}/0", text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    return log


@pytest.mark.parametrize("behind", ["decide", "appoint"])
def test_nor_by_the_key_of_what_lies_behind_the_signature(behind: str) -> None:
    log = by_signature()
    assert at_day(log, "2026-03-21").force.state == "in force"
    known = key("holm").key if behind == "appoint" else KEY
    body = acts.RevokeKey(known, "2026-03-01T00:00:00Z", "It was known.")
    log.act("holm", body, signed=("keller", "holm"), day=20)

    found = at_day(log, "2026-03-21")
    assert found.force.state == "undetermined"
    assert f"alda says later that others knew the key by which {behind} of" in found.force.why
    assert {each.party: each.state for each in found.consents}["alda"] == "undetermined"
    assert force_on(found, "2026-03-10").state == "undetermined"
    own = next(each for each in found.signatures if each.party == "alda")
    assert (own.state, "so that this is open" in own.why) == ("irregular", True)


def test_nor_by_the_key_of_the_full_powers_for_what_was_done() -> None:
    log, _ = signed_only()
    appointed(log)
    log.act("rossi", acts.FullPowers("lund", ("deposit",), ""), body_of="council")
    log.act("lund", instrument("deposit", "2026-03-06"), day=6)
    theirs(log, "deposit", "2026-03-07")
    assert at_day(log, "2026-03-21").force.state == "in force"
    revoked(log, "2026-03-01T00:00:00Z")

    found = at_day(log, "2026-03-21")
    assert found.force.state == "undetermined"
    assert "the key by which full-powers of 2026-03-05 was signed" in found.force.why


def test_a_key_that_was_known_to_others_after_what_it_signed_opens_nothing() -> None:
    log = by_signature()
    revoked(log, at(6, 10))

    found = at_day(log, "2026-03-21")
    assert (found.force.state, found.doubts) == ("in force", ())
