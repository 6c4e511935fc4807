"""What a mandate lets somebody do, and that passing it on never lets anybody do more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paraph.agreement.mandate import POWERS, Mandate, Use, wider
from paraph.agreement.window import Proven, Window
from paraph.errors import ActError
from paraph.proof.profile import Profile
from paraph.text.address import Address

SET = f"sha256:{'a' * 64}"
OTHER = f"sha256:{'b' * 64}"
MANDATE = Mandate(
    SET,
    frozenset(("ministry", "a.keller")),
    frozenset(("sign", "amend", "assert")),
    Profile().allowing(frozenset(("typography", "spelling"))),
    window=Window("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
    delegates=frozenset(("b.holm",)),
)
IN_TIME = Proven("2026-03-05T10:00:00Z", "2026-03-05T12:00:00Z")
USE = Use("sign", SET, {"a.keller": frozenset()}, IN_TIME)


def person(name: str, *bodies: str) -> dict[str, frozenset[str]]:
    return {name: frozenset(bodies)}


def test_a_grantee_may_sign_within_the_window() -> None:
    assert MANDATE.permits(USE).within == "within"
    assert MANDATE.permits(USE._replace(people=person("c.wolf", "ministry"))).within == "within"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"people": person("c.wolf")}, "people"),
        ({"people": person("c.wolf", "council")}, "people"),
        ({"people": {}}, "people"),
        ({"text_set": OTHER}, "text"),
        ({"proven": Proven("2026-04-01T00:00:00Z", "2026-04-02T00:00:00Z")}, "window"),
        ({"proven": Proven("2026-02-01T00:00:00Z", "2026-02-28T23:59:59Z")}, "window"),
    ],
)
def test_what_a_mandate_does_not_grant_is_outside(change: dict[str, object], code: str) -> None:
    answer = MANDATE.permits(USE._replace(**change))  # type: ignore[arg-type]

    assert (answer.within, answer.code) == ("outside", code)
    assert answer.why


@pytest.mark.parametrize(
    ("proven", "within"),
    [
        (Proven("2026-03-01T00:00:00Z", "2026-03-31T23:59:59Z"), "within"),
        (Proven("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"), "undetermined"),
        (Proven("2026-04-01T00:00:00Z", "2026-04-01T00:00:00Z"), "outside"),
        (Proven("2026-02-28T23:59:59Z", "2026-03-01T00:00:00Z"), "undetermined"),
        (Proven("2026-02-28T23:59:58Z", "2026-02-28T23:59:59Z"), "outside"),
        (Proven("2026-03-05T10:00:00Z", ""), "undetermined"),
        (Proven("", "2026-03-05T10:00:00Z"), "undetermined"),
        (Proven(), "undetermined"),
    ],
)
def test_a_window_is_judged_at_proven_time(proven: Proven, within: str) -> None:
    assert MANDATE.permits(USE._replace(proven=proven)).within == within


def test_what_is_outside_is_outside_though_its_time_is_undetermined() -> None:
    answer = MANDATE.permits(USE._replace(proven=Proven(), text_set=OTHER))

    assert (answer.within, answer.code) == ("outside", "text")


def test_a_mandate_without_a_window_needs_no_proof_of_time() -> None:
    assert replace(MANDATE, window=Window()).permits(USE._replace(proven=Proven())).within == (
        "within"
    )


def test_one_person_with_two_offices_is_one_person() -> None:
    mandate = replace(MANDATE, people=2)
    alone = {"a.keller": frozenset(("ministry", "council"))}

    assert mandate.permits(USE._replace(people=alone)).code == "people"
    assert mandate.permits(
        USE._replace(people={**alone, **person("c.wolf", "ministry")})
    ).within == ("within")


def test_a_power_that_is_not_granted_is_not_held() -> None:
    mandate = replace(MANDATE, powers=frozenset(("amend",)))

    assert mandate.permits(USE).code == "power"
    assert mandate.permits(USE._replace(power="assert")).code == "power"


def test_uses_are_counted() -> None:
    mandate = replace(MANDATE, uses=2)

    assert mandate.permits(USE._replace(used=1)).within == "within"
    assert mandate.permits(USE._replace(used=2)).code == "uses"


def test_an_occasion_that_is_named_binds() -> None:
    mandate = replace(MANDATE, occasion="visit to Bern, March 2026")

    assert mandate.permits(USE).code == "occasion"
    assert mandate.permits(USE._replace(occasion="visit to Bern, March 2026")).within == "within"


def test_an_occasion_is_that_of_a_signature_and_not_of_what_is_prepared_for_it() -> None:
    mandate = replace(MANDATE, occasion="visit to Bern", powers=frozenset(POWERS))

    for power in ("amend", "assert"):
        assert mandate.permits(USE._replace(power=power)).within == "within"
    assert mandate.permits(USE).why == (
        "the mandate is for the occasion 'visit to Bern' alone, and the act names none"
    )


def test_each_change_needs_the_agreement_that_the_decision_asks_for() -> None:
    mandate = replace(MANDATE, agreed_by=frozenset(("treasury", "court")))
    amend = USE._replace(power="amend")

    assert mandate.permits(amend._replace(agreed=frozenset(("treasury",)))).code == "agreement"
    assert mandate.permits(amend._replace(agreed=frozenset(("treasury", "court")))).within == (
        "within"
    )
    assert mandate.permits(USE).within == "within"  # a signature changes nothing


def test_nobody_asserts_a_change_of_their_own_unless_the_decision_names_them() -> None:
    own = USE._replace(power="assert", authors=frozenset(("a.keller",)))
    mandate = replace(MANDATE, self_settling=frozenset(("a.keller",)))

    assert MANDATE.permits(own).code == "author"
    assert mandate.permits(own).within == "within"


def test_two_persons_assert_where_the_mandate_says_so() -> None:
    mandate = replace(MANDATE, two=True)
    alone = USE._replace(power="assert")
    both = alone._replace(people={"a.keller": frozenset(), **person("c.wolf", "ministry")})

    assert mandate.permits(alone).code == "people"
    assert mandate.permits(both).within == "within"


PASSED_ON = replace(MANDATE, grantees=frozenset(("b.holm",)), delegates=frozenset())


def test_a_mandate_that_is_passed_on_as_it_is_allows_no_more() -> None:
    assert not wider(PASSED_ON, MANDATE)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"text_set": OTHER}, "another text set"),
        ({"grantees": frozenset(("c.wolf",))}, "c.wolf, to whom"),
        ({"grantees": frozenset(("a.keller",))}, "a.keller, to whom"),
        ({"delegates": frozenset(("c.wolf",))}, "passed on to c.wolf"),
        ({"window": Window("2026-03-01T00:00:00Z", "2026-04-01T00:00:01Z")}, "longer"),
        ({"window": Window("", "2026-04-01T00:00:00Z")}, "longer"),
        ({"profile": Profile()}, "allows the class"),
        ({"tables": {"en/variants": SET}}, "other tables"),
        ({"conclusive": True}, "conclusive"),
        ({"self_settling": frozenset(("b.holm",))}, "their own changes"),
    ],
)
def test_passing_on_widens_nothing(change: dict[str, object], why: str) -> None:
    assert why in wider(replace(PASSED_ON, **change), MANDATE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("outer", "inner", "why"),
    [
        ({"people": 2}, {"people": 1}, "1 people, not 2"),
        ({"uses": 3}, {"uses": 0}, "more often"),
        ({"uses": 3}, {"uses": 4}, "more often"),
        ({"two": True}, {"two": False}, "alone"),
        ({"agreed_by": frozenset(("court",))}, {}, "agreement of court"),
        ({"occasion": "visit"}, {}, "another occasion"),
        ({"powers": frozenset(("sign",))}, {}, "lets somebody amend"),
        (
            {"profile": Profile().protecting(("article 3",))},
            {"profile": Profile()},
            "does not protect article 3",
        ),
    ],
)
def test_passing_on_takes_no_condition_away(
    outer: dict[str, object], inner: dict[str, object], why: str
) -> None:
    passed_on = replace(PASSED_ON, **inner)  # type: ignore[arg-type]
    assert why in wider(passed_on, replace(MANDATE, **outer))  # type: ignore[arg-type]


def test_a_child_may_protect_more_and_hold_shorter() -> None:
    profile = PASSED_ON.profile.protecting(("article 3", "annex 2"))
    shorter = Window("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z")

    assert profile.protected[0] == Address.parse("article 3")
    assert not wider(replace(PASSED_ON, profile=profile, window=shorter, uses=1), MANDATE)


@pytest.mark.parametrize(
    "change",
    [
        {"grantees": frozenset()},
        {"powers": frozenset()},
        {"powers": frozenset(("everything",))},
        {"people": 0},
        {"uses": -1},
        {"text_set": "sha256:abc"},
        {"grantees": frozenset(("A.Keller",))},
        {"grantees": frozenset(("paypal", "paypa1"))},
        {"grantees": frozenset(("rnodern", "modern"))},
        {"window": Window("2026-03-01", "")},
        {"window": Window("2026-02-30T00:00:00Z", "")},
        {"window": Window("2026-02-01T24:00:00Z", "")},
        {"window": Window("2026-02-01T00:00:00z", "")},
        {"window": Window("2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z")},
        {"occasion": "visit\u200b"},
        {"tables": {"en/variants": "none"}},
    ],
)
def test_a_mandate_that_exists_is_valid(change: dict[str, object]) -> None:
    with pytest.raises(ActError):
        replace(MANDATE, **change)  # type: ignore[arg-type]
