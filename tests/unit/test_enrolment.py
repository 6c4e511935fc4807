"""Which key is whose: quorums of people, keys that were stolen, offices that ended."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from paraph.agreement.act import Appoint, Key, Party, RevokeKey, RootKeys
from paraph.agreement.enrolment import MOST, Enrolment, Refused, Revocation
from paraph.agreement.window import Proven


def key(person: str, digit: str) -> Key:
    return Key(person, f"ed25519:{digit * 64}")


KELLER, HOLM, WOLF = key("keller", "1"), key("holm", "2"), key("wolf", "3")
SPARE = key("keller", "4")
NEW = key("lund", "5")
ROOT = Enrolment.of(Party("alda", "Alda", "", (), (KELLER, SPARE, HOLM, WOLF), 2))
DESK = key("lund", "a")
DAY = Proven("2026-03-05T10:00:00Z", "2026-03-05T11:00:00Z")


def by(*keys: Key) -> frozenset[str]:
    return frozenset(each.key for each in keys)


def enrolled(until: str = "", *bodies: str) -> Enrolment:
    found = ROOT.appointed(Appoint(DESK, bodies or ("ministry",), until), by(KELLER, HOLM))
    assert isinstance(found, Enrolment)
    return found


def test_a_quorum_of_people_appoints() -> None:
    signed = enrolled("", "ministry", "court").signed([DESK.key], 5, DAY, {})

    assert signed.people == {"lund": frozenset(("ministry", "court"))}
    assert not signed.undetermined


@pytest.mark.parametrize(
    "signers",
    [by(), by(KELLER), by(KELLER, SPARE), by(KELLER, NEW), by(DESK, NEW)],
    ids=["nobody", "one", "one person with two keys", "a stranger's", "strangers"],
)
def test_fewer_people_than_the_quorum_change_nothing(signers: frozenset[str]) -> None:
    for answer in (
        ROOT.appointed(Appoint(DESK, (), ""), signers),
        ROOT.rotated(RootKeys((HOLM,), 1), signers),
        ROOT.may_revoke(RevokeKey(HOLM.key, "", "lost"), signers),
    ):
        assert isinstance(answer, Refused)
        assert answer.code == "quorum"


def test_root_keys_change_by_quorums_of_old_and_new_holders() -> None:
    body = RootKeys((KELLER, NEW), 2)

    assert isinstance(ROOT.rotated(body, by(KELLER, HOLM)), Refused)  # lund did not sign
    assert isinstance(ROOT.rotated(body, by(KELLER, NEW)), Refused)  # one of the old alone
    changed = ROOT.rotated(body, by(KELLER, HOLM, NEW))
    assert isinstance(changed, Enrolment)
    assert isinstance(changed.rotated(RootKeys((HOLM,), 1), by(HOLM, WOLF)), Refused)
    assert isinstance(changed.rotated(RootKeys((HOLM,), 1), by(KELLER, NEW, HOLM)), Enrolment)


def test_a_key_is_never_laundered_to_another_person() -> None:
    stolen = Key("wolf", DESK.key)

    for body in (Appoint(stolen, ("ministry",), ""), Appoint(Key("wolf", HOLM.key), (), "")):
        answer = enrolled().appointed(body, by(KELLER, HOLM))
        assert isinstance(answer, Refused)
        assert answer.code == "key"
    answer = enrolled().rotated(RootKeys((KELLER, stolen), 1), by(KELLER, HOLM, stolen))
    assert isinstance(answer, Refused)
    assert answer.code == "key"


def test_a_party_without_keys_appoints_nobody() -> None:
    paper = Enrolment.of(Party("morin", "Morin", "", (), (), 0))

    answer = paper.appointed(Appoint(DESK, (), ""), by(DESK))

    assert isinstance(answer, Refused)
    assert answer.code == "no-keys"


def test_a_key_that_nobody_holds_counts_for_nothing() -> None:
    signed = enrolled().signed([NEW.key, KELLER.key], 5, DAY, {})

    assert not signed.people
    assert not signed.undetermined


def test_an_office_that_ended_is_no_office() -> None:
    until = "2026-03-05T10:30:00Z"

    def people(proven: Proven) -> tuple[set[str], set[str]]:
        signed = enrolled(until).signed([DESK.key], 5, proven, {})
        return set(signed.people), set(signed.undetermined)

    assert people(Proven("", "2026-03-05T10:29:59Z")) == ({"lund"}, set())
    assert people(DAY) == (set(), {"lund"})
    assert people(Proven(until, "2026-03-06T00:00:00Z")) == (set(), set())
    assert people(Proven()) == (set(), {"lund"})


def test_a_retired_key_signs_nothing_from_its_retirement_on() -> None:
    revoked = {DESK.key: Revocation(5, "")}

    for index in (4, 5):  # it may sign its own revocation
        assert enrolled().signed([DESK.key], index, Proven(), revoked).people
    for index in (6, 7):
        signed = enrolled().signed([DESK.key], index, DAY, revoked)
        assert not signed.people
        assert not signed.undetermined


def test_it_is_told_why_somebody_does_not_act() -> None:
    until, since = "2026-03-05T10:30:00Z", "2026-03-04T10:30:00Z"
    late, early = Proven(until, ""), Proven("", "2026-03-01T00:00:00Z")
    retired, stolen = {DESK.key: Revocation(4, "")}, {DESK.key: Revocation(9, since)}

    def told(proven: Proven, revoked: Mapping[str, Revocation], *keys: str) -> Refused:
        return enrolled(until).absent("lund", keys, 5, proven, revoked)

    assert told(early, retired, DESK.key) == (
        "key",
        "the key of lund was revoked before, in entry 4",
    )
    assert told(late, stolen, DESK.key).why.endswith(f"others since {since}, and the act is later")
    assert told(Proven(), stolen, DESK.key).why.endswith("nothing proves that the act is earlier")
    assert told(late, {}, DESK.key) == (
        "appointment",
        f"the appointment of lund with that key ends at {until}, and the act is later",
    )
    assert told(early, {}, KELLER.key).code == "author"
    assert enrolled().absent("nobody", [DESK.key], 5, early, {}).code == "appointment"


def test_what_a_stolen_key_signed_counts_only_if_it_was_surely_before() -> None:
    revoked = {DESK.key: Revocation(9, "2026-03-05T10:30:00Z")}

    def people(proven: Proven) -> tuple[set[str], set[str]]:
        signed = enrolled().signed([DESK.key], 5, proven, revoked)
        return set(signed.people), set(signed.undetermined)

    assert people(Proven("", "2026-03-05T10:29:59Z")) == ({"lund"}, set())
    assert people(Proven("2026-03-05T10:30:00Z", "")) == (set(), set())
    assert people(DAY) == (set(), {"lund"})  # a claim of an earlier time changes nothing


def test_a_person_with_a_good_key_is_in_no_doubt_by_a_bad_one() -> None:
    other = Key("lund", f"ed25519:{'b' * 64}")
    both = enrolled().appointed(Appoint(other, ("court",), ""), by(HOLM, WOLF))
    assert isinstance(both, Enrolment)

    signed = both.signed(
        [DESK.key, other.key], 5, DAY, {DESK.key: Revocation(9, "2026-03-05T10:30:00Z")}
    )

    assert signed.people == {"lund": frozenset(("court",))}
    assert not signed.undetermined


def test_only_a_key_of_the_party_is_revoked() -> None:
    answer = enrolled().may_revoke(RevokeKey(NEW.key, "", "lost"), by(KELLER, HOLM))

    assert answer is not None
    assert answer.code == "key"
    assert enrolled().may_revoke(RevokeKey(DESK.key, "", "lost"), by(KELLER, HOLM)) is None


def test_a_party_does_not_drown_its_readers_in_keys() -> None:
    enrolment = ROOT
    for number in range(MOST - len(enrolment.owners)):
        made = enrolment.appointed(
            Appoint(Key(f"p{number}", f"ed25519:{number:064x}"), (), ""), by(KELLER, HOLM)
        )
        assert isinstance(made, Enrolment)
        enrolment = made

    refused = enrolment.appointed(
        Appoint(Key("last", f"ed25519:{'f' * 64}"), (), ""), by(KELLER, HOLM)
    )

    assert isinstance(refused, Refused)
    assert refused.code == "keys"
