"""Who is bound by nothing that others tell, nor by what they did that binds nobody."""

from __future__ import annotations

import pytest
from tests.life_kit import Keyed, Three, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    TREATY,
    instrument,
    life,
    on_paper,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_contradicted import by_hand, theirs
from tests.unit.test_life_time import accept, at_day

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.missing import missing
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump

ADOPTED = steps.Adopt("consent", "2026-03-05", "")


def signed_with(mine: str, its: str) -> tuple[Log, str]:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), mine)
    log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER, its), text_set)
    return log, text_set


def consents(log: Log) -> list[str]:
    return [each.state for each in life(log).consents]


# ---------------------------------------------------------------- a day by hand


@pytest.mark.parametrize("means", ["instruments", "signature"])
@pytest.mark.parametrize("effect", ["subject-to-ratification", "ad-referendum"])
def test_a_day_by_hand_binds_nobody_who_signed_so_that_it_binds_nobody(
    effect: str, means: str
) -> None:
    log, _ = signed_with(effect, effect)
    log.act("holm", by_hand("in-force", "2026-03-06", "a newspaper"))
    found = life(log, TREATY._replace(means=means))

    assert found.force.state == "undetermined"
    assert "by the record morin has not consented" in found.force.why
    assert not found.force.bound


def test_a_day_by_hand_binds_who_has_ratified_or_says_so_itself() -> None:
    log, _ = signed_with("", "subject-to-ratification")
    log.act("holm", by_hand("in-force", "2026-03-06", "a newspaper"))
    assert life(log).force.state == "undetermined"
    on_paper(log, "instrument", instrument("deposit"))
    assert life(log).force.bound == {"alda", "morin"}

    log, _ = signed_with("", "subject-to-ratification")
    log.act("holm", by_hand("in-force", "2026-03-06", "a newspaper"))
    theirs(log, "in-force", "2026-03-06", "letter 2")
    assert life(log).force.bound == {"alda", "morin"}


def test_who_adopted_the_text_alone_is_bound_by_no_day_by_hand() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "adopt", ADOPTED, text_set)
    log.act("holm", by_hand("in-force", "2026-03-06", "a newspaper"))

    assert life(log).force.state == "undetermined"
    assert "by the record morin has not consented" in life(log).force.why


def test_who_signed_without_authority_is_bound_by_no_day_that_it_enters() -> None:
    log, text_set, _ = ready()
    log.act("keller", acts.Sign("Bern", "", PAPER), text_set=text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    log.act("keller", by_hand("in-force", "2026-03-06", "a newspaper"))

    assert life(log).force.state == "undetermined"
    assert "by the record alda has not consented" in life(log).force.why


# ---------------------------------------------------------------- consent of what is unsigned


@pytest.mark.parametrize("kind", ["exchange", "deposit"])
def test_who_has_signed_nothing_expresses_no_consent_after_a_procedure_at_home(kind: str) -> None:
    log, text_set, _ = ready()
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    log.act("holm", instrument("internal-procedure"))
    assert refused(log, wanted(log, "holm", instrument(kind))) == "signature"
    log.act("holm", instrument(kind))

    assert consents(log)[0] == "none"


def test_who_acceded_deposits_its_instrument() -> None:
    log, text_set, _ = ready()
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    log.act("holm", instrument("accession"))
    assert refused(log, wanted(log, "holm", instrument("deposit"))) == ""
    log.act("holm", instrument("deposit"))

    assert consents(log)[0] == "expressed"


# ---------------------------------------------------------------- who will not become a party


def test_what_a_party_tells_of_a_day_before_undoes_not_that_it_will_not_become_one() -> None:
    log, text_set = signed_with("subject-to-ratification", "subject-to-ratification")
    accept(log, text_set, dump(Entry(When("deposit"))))
    on_paper(log, "instrument", instrument("deposit", "2026-03-07"))
    log.act("holm", instrument("will-not-become-party", "2026-03-08"), day=8)
    assert refused(log, wanted(log, "holm", instrument("deposit", "2026-03-07"))) == "signature"
    log.act("holm", instrument("deposit", "2026-03-07"), day=9)
    found = at_day(log, "2026-03-10")

    assert found.consents[0].state == "will not become party"
    assert found.force.state == "not in force"
    assert any("deposit, on 2026-03-07, counts for nothing" in each for each in found.force.aside)


def test_what_was_deposited_before_it_said_so_stays() -> None:
    log, text_set = signed_with("subject-to-ratification", "")
    accept(log, text_set, dump(Entry(When("consent"))))
    log.act("holm", instrument("deposit", "2026-03-07"), day=7)
    log.act("holm", instrument("will-not-become-party", "2026-03-08"), day=8)
    found = at_day(log, "2026-03-10")

    assert [each.state for each in found.consents] == ["bound", "bound"]
    assert found.force.state == "in force"


def test_consent_and_force_tell_the_same_of_who_said_so_and_accedes() -> None:
    log, text_set = signed_with("subject-to-ratification", "")
    accept(log, text_set, dump(Entry(When("consent"))))
    log.act("holm", instrument("will-not-become-party", "2026-03-06"), day=6)
    assert refused(log, wanted(log, "holm", instrument("accession", "2026-03-07"))) == "signature"
    log.act("holm", instrument("accession", "2026-03-07"), day=7)
    found = life(log)

    assert found.consents[0].state == "will not become party"
    assert found.force.state == "not in force"
    assert any("accession, on 2026-03-07, counts for nothing" in each for each in found.force.aside)


# ---------------------------------------------------------------- papers that contradict


RATIFIED = acts.Sign("Bern", "", PAPER, "subject-to-ratification")
FULL = acts.Sign("Bern", "", PAPER)
ROSSI = "ed25519:" + "7" * 64


def of_zembla(log: Log, party: str, body: acts.Sign, text_set: str, on: str = "2026-03-05") -> None:
    """Enter in the log of a party, checked there by a second person, what Zembla signed."""
    by = Author("zorn", "zembla", "", "")
    if party == "alda":
        told = acts.Report("sign", by, on, PAPER, "holm", (), body)
        log.act("keller", told, text_set=text_set, signed=("keller", "holm"))
        return
    if not any(ROSSI in str(each.act.body) for each in log.entries):
        of_morin(log, acts.Appoint(acts.Key("rossi", ROSSI), ("council",), ""))
    of_morin(log, acts.Report("sign", by, on, PAPER, "rossi", (), body), text_set)
    last = log.entries[-1]
    log.entries[-1] = last._replace(signers=last.signers | {ROSSI})


@pytest.mark.parametrize("first", ["alda", "morin"])
def test_of_two_papers_that_tell_unlike_effects_of_one_signature_none_is_taken(first: str) -> None:
    log, text_set, under = ready(Three())
    log.sign(under, text_set)
    told = {"alda": RATIFIED, "morin": FULL}
    for party in sorted(told, key=lambda each: each != first):
        of_zembla(log, party, told[party], text_set)
    found = life(log)

    (its,) = [each for each in found.signatures if each.party == "zembla"]
    assert its.state == "undetermined"
    assert "subject to ratification as alda reports" in its.why
    assert "definitive as morin reports" in its.why
    assert [each.state for each in found.consents if each.party == "zembla"] == ["undetermined"]
    assert any(each.what in its.why for each in missing(found) if each.track == "signature")

    of_zembla(log, "alda", FULL, text_set)  # its last word
    (its,) = [each for each in life(log).signatures if each.party == "zembla"]
    assert its.state == "definitive"


def test_papers_of_several_days_tell_of_several_signatures() -> None:
    log, text_set, under = ready(Three())
    log.sign(under, text_set)
    of_zembla(log, "alda", RATIFIED, text_set)
    of_zembla(log, "morin", FULL, text_set, "2026-03-06")

    assert [each.state for each in life(log).signatures if each.party == "zembla"] == ["definitive"]


def test_what_a_party_signed_here_no_paper_contradicts() -> None:
    log, text_set, under = ready(Keyed())
    log.sign(under, text_set)
    by = Author("keller", "alda", "ministry", "")
    of_morin(log, acts.Report("sign", by, "2026-03-05", PAPER, "", (), RATIFIED), text_set)

    found = [each for each in life(log).signatures if each.party == "alda"]
    assert found[0].state == "definitive"
