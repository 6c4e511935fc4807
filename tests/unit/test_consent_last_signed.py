"""Consent by signature is of the day on which the last original was signed, as far as days tell."""

from __future__ import annotations

import pytest

from paraph.agreement.tracks.consent import Consent, Means, consents
from paraph.agreement.tracks.signature import Signature

PARTIES = ("alda", "morin")


def of(*signed: tuple[str, str], by: Means) -> dict[str, Consent]:
    signatures = [
        Signature(party, "T0", "", "definitive", act=f"{party}-{on}", on=on) for party, on in signed
    ]
    found = consents([], signatures, PARTIES, by=by, in_force=())
    return {each.party: each for each in found}


@pytest.mark.parametrize(
    ("first", "second", "on"),
    [
        ("2026-03-05", "2026-03-09", "2026-03-09"),
        ("2026-03-09", "2026-03-05", "2026-03-09"),
        ("2026-03-05", "2026-03", "2026-03"),
        ("2026-03", "2026-03-05", "2026-03"),
        ("2026-03-05", "2026", "2026"),
        ("2026-02", "2026-03-05", "2026-03-05"),
    ],
)
def test_notes_bind_all_when_the_last_one_is_made(first: str, second: str, on: str) -> None:
    found = of(("alda", first), ("morin", second), by="exchange")

    assert [found[each].on for each in PARTIES] == [on, on]
    assert {each.state for each in found.values()} == {"expressed"}


@pytest.mark.parametrize(
    ("entered", "on"),
    [
        (("2026-03-05", "2026-03-10"), "2026-03-10"),
        (("2026-03-10", "2026-03-05"), "2026-03-10"),
        (("2026-03-10", "2026-03"), "2026-03"),
        (("2026-02", "2026-03-10"), "2026-03-10"),
    ],
)
def test_of_two_originals_the_one_signed_last_tells_the_day(
    entered: tuple[str, str], on: str
) -> None:
    found = of(*[("alda", each) for each in entered], by="signature")

    assert (found["alda"].state, found["alda"].on) == ("expressed", on)
    assert found["morin"].state == "none"
