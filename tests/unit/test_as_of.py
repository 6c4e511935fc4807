"""How things stood at the end of a day is told of all that is proven to have been there."""

from __future__ import annotations

from tests.record_kit import OLD, Side, exchanged, met

from paraph.agreement import act as acts
from paraph.cli.dossier import AsOf, life_on


def remarked(said: str) -> tuple[Side, Side]:
    """Return two nodes; alda has made a remark with a clock that is years ahead, then it is set."""
    alda, morin = met()
    old = alda.proposes(OLD)
    exchanged(alda, morin)
    unders = [(each, each.decides(old)) for each in (alda, morin)]
    exchanged(alda, morin)
    alda.clock = "2030-01-01T00:00:00Z"
    alda.acts("holm", acts.Annotate(alda.matter.agreement, said))
    for each in (alda, morin):
        each.clock = "2026-03-06T12:00:00Z"
    if said == "proven":
        morin.takes(alda.shows())
        alda.takes(morin.shows())
    for each, under in unders:
        each.clock = "2026-03-07T12:00:00Z"
        each.signs(under, old)
    return alda, morin


def states(found: AsOf) -> dict[str, str]:
    return {each.party: each.state for each in found.life.signatures}


def test_what_is_proven_to_be_there_stood_behind_an_act_that_claimed_to_be_later() -> None:
    alda, _ = remarked("proven")

    found = life_on(alda.matter, "2026-03-10")

    assert states(found)["alda"] == "definitive"
    assert found.aside == ()
    assert states(life_on(alda.matter, "2026-03-06"))["alda"] == "due"


def test_what_stands_behind_an_act_that_claims_to_be_later_is_told_to_be_left_out() -> None:
    alda, _ = remarked("unproven")

    found = life_on(alda.matter, "2026-03-10")

    assert states(found)["alda"] == "due"
    (aside,) = found.aside
    assert aside.startswith(
        "1 act of alda by 2026-03-10, behind an act that claims 2030-01-01T00:00:00Z ("
    )
    assert life_on(alda.matter, "2026-03-06").aside == ()
    assert life_on(alda.matter, "2030-01-02").aside == ()
