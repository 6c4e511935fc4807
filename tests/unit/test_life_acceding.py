"""Who has signed ratifies, and does not accede (VCLT 14, 15): what comes of it is told alike."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, instrument, on_paper, ready, refused, wanted
from tests.unit.test_life_in_parts import of_part
from tests.unit.test_life_own_word import signed_only
from tests.unit.test_life_time import accept, at_day, on_day

from paraph.agreement import act as acts
from paraph.agreement.missing import missing
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.views.paper import About, entered, filled
from paraph.views.paper_consent import lacking_instruments, undecided

LATER = "2027-01-01"


def acceded(*more: str) -> Log:
    """Return a record in which both accede to what both have signed, and do `more` alike."""
    log, _ = signed_only()
    for on, each in enumerate(("accession", *more), 6):
        log.act("holm", instrument(each, f"2026-03-0{on}"))
        on_paper(log, "instrument", instrument(each, f"2026-03-0{on}"))
    return log


@pytest.mark.parametrize("more", [(), ("deposit",), ("exchange",)])
def test_whether_signatories_that_accede_are_bound_is_open_and_told_alike(
    more: tuple[str, ...],
) -> None:
    found = at_day(acceded(*more), LATER)

    assert found.force.state == "undetermined"
    assert "has signed is bound by its accession" in found.force.why
    assert [each.state for each in found.consents] == ["undetermined", "undetermined"]
    assert not found.force.bound
    assert any("alda, which has signed" in each for each in found.force.aside)
    asked = [(each.party, each.what) for each in missing(found) if each.track == "consent"]
    assert [party for party, what in asked if "must ratify" in what] == ["alda", "morin"]
    assert not entered(found).rows
    assert undecided(found, "alda") == "it has signed and acceded (VCLT 14, 15)"
    assert lacking_instruments(found) == ("alda", "morin")
    told = filled("{{ exchange in words }}", found, About("", "alda", None, {})).source
    assert told.startswith("NOT TO BE SIGNED YET")


def test_the_accession_of_one_signatory_leaves_the_other_bound_to_nothing_yet() -> None:
    log, _ = signed_only()
    on_paper(log, "instrument", instrument("ratification", "2026-03-06"))
    on_paper(log, "instrument", instrument("deposit", "2026-03-06"))
    log.act("holm", instrument("accession", "2026-03-07"))
    found = at_day(log, LATER)

    assert found.force.state == "undetermined"
    assert [each.state for each in found.consents] == ["undetermined", "expressed"]


def test_a_signatory_that_ratifies_after_its_accession_is_bound_from_then_on() -> None:
    found = at_day(acceded("ratification", "deposit"), LATER)

    assert found.force.state == "in force"
    assert found.force.derivation is not None
    assert str(found.force.derivation.days) == "2026-03-08"
    assert [(each.state, each.on) for each in found.consents] == [("bound", "2026-03-08")] * 2
    assert any("alda, which has signed" in each for each in found.force.aside)
    assert on_day(acceded("ratification", "deposit"), "2026-03-07").state == "undetermined"


def test_a_node_of_a_signatory_does_not_accede() -> None:
    log, _ = signed_only()
    assert refused(log, wanted(log, "holm", instrument("accession", "2026-03-06"))) == "signature"


def test_the_accession_of_a_signatory_to_a_part_leaves_the_whole_open() -> None:
    log, _ = signed_only()
    on_paper(log, "instrument", instrument("deposit", "2026-03-06"))
    log.act("holm", of_part("accession", "2026-03-07"))

    assert at_day(log, LATER).force.state == "undetermined"


@pytest.mark.parametrize("deposited", [False, True])
def test_consent_and_force_tell_the_same_of_who_has_not_signed_and_accedes(
    deposited: bool,  # noqa: FBT001
) -> None:
    log, text_set, _ = ready()
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    on_paper(log, "instrument", instrument("deposit", "2026-03-06"))
    accept(log, text_set, dump(Entry(When("deposit"))))
    assert refused(log, wanted(log, "holm", instrument("accession", "2026-03-07"))) == ""
    log.act("holm", instrument("accession", "2026-03-07"))
    if deposited:
        log.act("holm", instrument("deposit", "2026-03-08"))
    found = at_day(log, LATER)

    assert found.force.state == "in force"
    assert (found.consents[0].state, found.consents[0].on) == ("bound", "2026-03-07")
    assert entered(found).rows[0][1:3] == (
        "accession (VCLT 15), 2026-03-07",
        "2026-03-07",
    )
