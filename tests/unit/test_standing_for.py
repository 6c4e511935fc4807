"""Standing for: who takes a step for a party, by its procedure or as is usual."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT, OLD, SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    TREATY,
    instrument,
    life,
    mandate,
    on_paper,
    proposed,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_time import bound

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author, Body
from paraph.agreement.holding import text_on
from paraph.agreement.procedure import procedure_of
from paraph.errors import ProcedureError

STEPS: tuple[acts.Told, ...] = (
    instrument("ratification", "2026-03-06"),
    instrument("exchange", "2026-03-06"),
    instrument("notice", "2026-03-06"),
    steps.Fix(""),
    steps.Adopt("vote", "2026-03-06", "Bern"),
)


@pytest.mark.parametrize("body", STEPS)
def test_no_clerk_ratifies_denounces_settles_adopts_or_corrects_for_a_party(body: Body) -> None:
    log, text_set = bound()
    assert refused(log, wanted(log, "wolf", body, text_set)) == "power"
    assert refused(log, wanted(log, "holm", body, text_set)) == ""  # the council decides
    assert refused(log, wanted(log, "keller", body, text_set)) == ""  # it was given the mandate
    log.act("holm", acts.FullPowers("wolf", (), ""))
    assert refused(log, wanted(log, "wolf", body, text_set)) == ""


def test_no_clerk_agrees_to_a_correction_and_any_may_propose_or_object() -> None:
    log, text_set = bound()
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    assert refused(log, wanted(log, "wolf", agreed, better)) == "power"
    for step in ("proposed", "objected"):
        assert refused(log, wanted(log, "wolf", agreed._replace(step=step), better)) == ""
    assert refused(log, wanted(log, "holm", agreed, better)) == ""


def test_a_mandate_corrects_the_text_to_what_it_lets_sign_alone() -> None:
    log, text_set = bound()
    under = next(iter(log.state.mandates.granted))
    other = log.propose("keller", NOT)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    assert refused(log, wanted(log, "keller", agreed, other)) == "power"
    on_paper(log, "rectify", agreed, other)
    for step in ("agreed", "done"):
        log.act("keller", agreed._replace(step=step), text_set=other)
    assert life(log).texts[0].state == "original"

    log.amend(under, OLD, SPELLED)  # proved to be editorial, as the mandate allows
    better = log.texts(SPELLED).digest
    assert refused(log, wanted(log, "keller", agreed, better)) == ""
    on_paper(log, "rectify", agreed, better)
    for step in ("agreed", "done"):
        log.act("keller", agreed._replace(step=step), text_set=better)
    assert life(log).texts[0].corrected == better


def test_who_decides_confirms_a_correction_that_a_mandate_did_not_reach() -> None:
    log, text_set = bound()
    other = log.propose("keller", NOT)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    mine = log.act("keller", agreed, text_set=other)
    on_paper(log, "rectify", agreed, other)
    done = agreed._replace(step="done")
    assert refused(log, wanted(log, "holm", done, other)) == "agreed"
    assert refused(log, wanted(log, "keller", acts.Confirm(mine))) == "powers"
    log.act("keller", acts.Confirm(mine))
    assert refused(log, wanted(log, "holm", done, other)) == "agreed"
    log.act("holm", acts.Confirm(mine))
    assert refused(log, wanted(log, "holm", done, other)) == ""


def test_nor_is_such_a_correction_entered_from_paper_by_whom_the_mandate_empowers() -> None:
    log, text_set = bound()
    other = log.propose("keller", NOT)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    by = Author("keller", "alda", "ministry", "")
    told = acts.Report("rectify", by, "2026-03-05", PAPER, "wolf", (), agreed)
    assert refused(log, wanted(log, "keller", told, other)) == "power"
    assert refused(log, wanted(log, "keller", told._replace(checked="holm"), other)) == ""


def test_a_mandate_names_no_text_as_the_amended_one_that_it_does_not_reach() -> None:
    log, _ = bound()
    other = log.propose("keller", NOT)
    span = steps.Span(PAPER, "article 9", 0, 6, "amends")
    named = steps.Relate("amended-by", "Protocol of 2027", "", span, "2027-01-01")
    assert refused(log, wanted(log, "keller", named, other)) == "power"
    assert refused(log, wanted(log, "holm", named, other)) == ""
    assert refused(log, wanted(log, "keller", named)) == ""  # it gives no other words
    log.act("keller", named, text_set=other)
    on_paper(log, "relate", named, other)
    assert not [each for each in text_on(life(log), "2028-01-01").found if each.text_set == other]


def test_an_office_stands_for_the_party_and_a_receipt_is_anybodys() -> None:
    log, _ = bound()
    ratify = instrument("ratification", "2026-03-06")
    received = instrument("notification-received", "2026-03-06")
    assert refused(log, wanted(log, "lund", received)) == ""
    assert refused(log, wanted(log, "lund", ratify)) == "power"
    key = next(
        each.act.body
        for each in log.entries
        if isinstance(each.act.body, acts.Appoint) and each.act.body.key.person == "lund"
    )
    log.act("keller", key._replace(office="foreign-minister"), signed=("keller", "holm"))
    assert refused(log, wanted(log, "lund", ratify)) == ""


def test_a_decision_is_not_issued_by_whom_it_empowers() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set))
    issue = steps.Issue(under.partition("/")[0], "1", "2026-03-05", "My own")
    assert refused(log, wanted(log, "keller", issue)) == "power"
    assert refused(log, wanted(log, "wolf", issue)) == ""
    assert refused(log, wanted(log, "holm", issue)) == ""


def test_where_powers_are_required_a_mandate_to_sign_ratifies_nothing() -> None:
    log, _ = bound()
    asked = TREATY._replace(powers="required")
    body = instrument("notice", "2026-03-06")
    assert refused(log, wanted(log, "keller", body), asked) == "power"
    log.act("holm", acts.FullPowers("keller", ("notice",), ""))
    assert refused(log, wanted(log, "keller", body), asked) == ""


def test_where_the_procedure_names_bodies_they_alone_take_a_step() -> None:
    named = procedure_of(
        "own", {"title": "Own", "bodies": {"fix": ["court", "envoy"], "issue": ["envoy"]}}
    )
    assert named.bodies == (("issue", ("envoy",)), ("fix", ("court", "envoy")))
    log, text_set, under = ready()
    asked = TREATY._replace(bodies=named.bodies)
    codes = [
        refused(log, wanted(log, each, steps.Fix(""), text_set), asked)
        for each in ("holm", "keller", "wolf", "lund")
    ]
    assert codes == ["power", "power", "", ""]
    issue = steps.Issue(under.partition("/")[0], "1", "2026-03-05", "Journal")
    assert refused(log, wanted(log, "holm", issue), asked) == "power"


@pytest.mark.parametrize("bad", [{"sign": ["court"]}, {"fix": []}, {"fix": "court"}, {"fix": [1]}])
def test_a_procedure_names_bodies_for_known_steps_alone(bad: dict[str, object]) -> None:
    with pytest.raises(ProcedureError, match="bodies"):
        procedure_of("own", {"title": "Own", "bodies": bad})


def test_a_step_that_has_the_name_of_a_rule_takes_nothing_from_it() -> None:
    tables: dict[str, object] = {
        "decision": {"issue": "required"},
        "bodies": {"issue": ["gazette"]},
    }
    for order in (["decision", "bodies"], ["bodies", "decision"]):
        made = procedure_of("own", {"title": "Own", **{each: tables[each] for each in order}})
        assert (made.issue, made.bodies) == ("required", (("issue", ("gazette",)),))


@pytest.mark.parametrize("body", STEPS)
def test_no_clerk_enters_as_a_paper_what_they_may_not_do(body: acts.Told) -> None:
    log, text_set = bound()
    by = Author("holm", "alda", "council", "")

    def report(person: str, checked: str) -> str:
        kind = acts.NAMES[type(body)]
        told = acts.Report(kind, by, "2026-03-05", PAPER, checked, (), body)
        return refused(log, wanted(log, person, told, text_set))

    assert report("wolf", "lund") == "power"
    assert report("wolf", "holm") == ""  # somebody of the council checked the paper
    assert report("holm", "wolf") == ""
    theirs = by._replace(person="graf", party="morin")
    told = acts.Report(acts.NAMES[type(body)], theirs, "2026-03-05", PAPER, "lund", (), body)
    assert refused(log, wanted(log, "wolf", told, text_set)) == ""
