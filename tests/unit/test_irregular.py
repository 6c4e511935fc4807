"""Irregular: what was signed all the same, without a mandate or what the procedure requires."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT
from tests.life_kit import OnPaper as Log
from tests.record_by_hand import TRUST, places, signed_by_both, withholding
from tests.unit.test_life import (
    NO_ONE,
    PAPER,
    TREATY,
    life,
    mandate,
    on_paper,
    proposed,
    ready,
    refused,
    wanted,
)

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.local import no_zones
from paraph.agreement.missing import missing
from paraph.agreement.window import Window
from paraph.record.lacked import noted
from paraph.record.verify import verify
from paraph.views.chain import chain_lines
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

OWN = Author("keller", "alda", "ministry", "")


def on_own_paper(log: Log, text_set: str, by: Author = OWN, on: str = "2026-03-05") -> str:
    """Report what one's own party signed on paper, which a second person checked."""
    body = acts.Report("sign", by, on, PAPER, "wolf", (), acts.Sign("Bern", "", PAPER))
    return log.act("keller", body, text_set=text_set, signed=("keller", "wolf"))


def own_state(log: Log) -> str:
    return next(each.state for each in life(log, NO_ONE).signatures if each.party == "alda")


def test_ones_own_signature_on_paper_is_irregular_outside_of_the_mandate_chain() -> None:
    log = Log()
    text_set = proposed(log)
    on_own_paper(log, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    found = life(log, NO_ONE)
    states = {each.party: (each.state, each.why) for each in found.signatures}
    assert states["alda"] == ("irregular", "no mandate lets ministry sign")
    assert states["morin"][0] == "definitive"
    assert found.consents[0].state == "none"
    assert any("irregular" in each.what for each in missing(found))


def test_ones_own_signature_on_paper_is_one_under_a_mandate_that_reaches_the_text() -> None:
    log, text_set, under = ready()
    on_own_paper(log, text_set)
    assert own_state(log) == "definitive"

    log, text_set, _ = ready()
    on_own_paper(log, text_set, OWN._replace(person="lund", body="envoy"))
    assert own_state(log) == "irregular"

    log, text_set, under = ready()
    on_own_paper(log, log.propose("keller", NOT))
    assert own_state(log) == "irregular"

    log, text_set, under = ready()
    log.act("holm", acts.RevokeMandate(under, "No more."))
    on_own_paper(log, text_set)
    assert own_state(log) == "irregular"

    log = Log()
    text_set = proposed(log)
    log.decide(text_set, mandate(text_set, window=Window("", "2026-03-04T00:00:00Z")))
    on_own_paper(log, text_set)
    assert own_state(log) == "irregular"


def test_an_irregular_signature_on_paper_is_confirmed_by_who_may_sign() -> None:
    log = Log()
    text_set = proposed(log)
    act = on_own_paper(log, text_set)
    log.act("wolf", acts.Confirm(act))
    assert own_state(log) == "irregular"
    log.act("holm", acts.Confirm(act))
    assert own_state(log) == "confirmed though unauthorised"


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("issue", "issue: the decision was not officially issued"),
        ("settled", "settled: both sides do not hold this text set to be final"),
        ("adopted", "adopted: the text set was not adopted yet"),
        ("powers", "powers: nothing shows that keller represents the party"),
    ],
)
def test_what_a_procedure_requires_and_was_not_there_is_told_of_the_signature(
    member: str, said: str
) -> None:
    asked = TREATY._replace(issue="no", settled="no")
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set))
    log.sign(under, text_set)
    log.act("holm", steps.Issue(under.partition("/")[0], "1", "2026-03-05", "Later"))

    assert life(log, asked).signatures[0].lacked == ""
    found = life(log, asked._replace(**{member: "required"}))  # type: ignore[arg-type]
    assert found.signatures[0].state == "definitive"
    assert found.signatures[0].lacked.startswith(said)
    assert any(said in each.what for each in missing(found))
    told = " ".join(" ".join(sheet_lines(dossier(found, {}), 400)).split())
    assert f"irregular, {said}" in told


def test_what_was_there_when_it_was_signed_lacks_nothing_later() -> None:
    log, text_set, under = ready()
    log.act("keller", steps.Fix(""), text_set=text_set)
    on_paper(log, "fix", steps.Fix(""), text_set)
    log.sign(under, text_set)
    assert life(log).signatures[0].lacked == ""


def test_a_mandate_that_is_used_up_since_was_not_issued_when_it_was_used() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set, uses=1))
    log.sign(under, text_set)

    found = life(log, TREATY._replace(settled="no"))
    assert found.authorities[0].state == "exhausted"
    assert found.signatures[0].lacked.startswith("issue: ")


def test_what_an_initial_lacked_is_told_too() -> None:
    asked = TREATY._replace(powers="required", settled="no", issue="no")
    log, text_set, _ = ready()
    initial = acts.Initial("Bern")
    assert refused(log, wanted(log, "wolf", initial, text_set), asked) == "power"
    log.act("wolf", initial, text_set=text_set)
    by = acts.Author("lund", "alda", "envoy", "")
    told = acts.Report("initial", by, "2026-03-05", PAPER, "holm", (), initial)
    log.act("keller", told, text_set=text_set, signed=("keller", "holm"))
    found = life(log, asked)
    lacked = [each.lacked for each in found.signatures if each.state == "initialled"]
    assert lacked == ["powers: nothing shows that lund represents the party"]
    assert any("it was initialled without what" in each.what for each in missing(found))
    log.entries.pop()
    found = life(log, asked)
    assert not [each for each in found.signatures if each.state == "initialled"]
    assert [each.powerless for each in found.events if each.kind == "initial"] == [
        "nothing shows that court acts for alda in that"
    ]


def test_what_a_signature_lacked_is_a_note_beside_the_answer_on_a_record() -> None:
    answer = verify(signed_by_both().held(), TRUST)
    asked = TREATY._replace(issue="no", settled="no")

    found = noted(answer, asked._replace(powers="required"), no_zones)

    assert (answer.result, found.result, found.findings) == ("passed", "passed", ())
    assert found.lacked.by_act.keys() == {
        each.entry.id for each in answer.signatures if each.counts
    }
    assert ({each.code for each in found.lacked.by_act.values()}, found.lacked.untold) == (
        {"powers"},
        "",
    )
    notes = [line for line in chain_lines(found) if "Note, powers: it lacked" in line]
    assert len(notes) == len(found.lacked.by_act)
    assert noted(answer, asked, no_zones) == answer


def test_what_a_signature_lacked_is_told_by_what_is_shown_where_entries_are_withheld() -> None:
    record = signed_by_both()
    record.act("keller", acts.Annotate(record.alda.agreement, "A note."))
    held = record.held()
    held = withholding(held, "alda", places(held, "alda", "annotate".__eq__))

    found = noted(verify(held, TRUST), TREATY._replace(powers="required"), no_zones)

    assert found.lacked.by_act
    said = "What the procedure requires before a signature is told by what is shown"
    assert any(line.startswith(said) for line in chain_lines(found))


# ---------------------------------------------------------------- one's own signature on paper


def paper(log: Log, text_set: str, on: str = "2026-03-05", **more: str) -> str:
    """Report what one's own party signed on paper; `checked` by a second person unless it says."""
    checked = more.pop("checked", "wolf")
    body = acts.Report("sign", OWN, on, PAPER, checked, (), acts.Sign("Bern", "", PAPER, **more))
    return log.act("keller", body, text_set=text_set, signed=("keller", "wolf"), day=8)


def stood(log: Log) -> list[tuple[str, str]]:
    """Return how each own signature stands, and why."""
    return [(each.state, each.why) for each in life(log, NO_ONE).signatures if each.party == "alda"]


@pytest.mark.parametrize(
    ("terms", "on", "state", "why"),
    [
        ({"window": Window("2026-06-01T00:00:00Z", "")}, "2026-03-05", "irregular", "from 2026-06"),
        ({"window": Window("", "2026-03-05T00:00:00Z")}, "2026-03-05", "irregular", "until 2026-0"),
        ({"window": Window("", "2026-03-05T00:00:00Z")}, "2026-03-04", "irregular", "decided on 2"),
        (
            {"window": Window("", "2026-03-07T09:00:00Z")},
            "2026-03-07",
            "undetermined",
            "until 2026",
        ),
        ({"window": Window("", "2026-03-07T09:00:00Z")}, "2026-03-06", "definitive", ""),
        ({"window": Window("", "2027-01-01T00:00:00Z")}, "2026", "undetermined", "decided on 2026"),
        ({"window": Window("", "2026-01-02T00:00:00Z")}, "2026", "undetermined", "until 2026-01-0"),
        ({}, "2020-01-01", "irregular", "decided on 2026-03-05"),
        ({}, "2026-03-04", "irregular", "decided on 2026-03-05"),
        ({}, "2026-03", "undetermined", "decided on 2026-03-05"),
        ({"people": 2}, "2026-03-05", "irregular", "1 of the 2 people who must act together"),
        ({"occasion": "visit"}, "2026-03-05", "irregular", "for the occasion 'visit' alone"),
    ],
)
def test_ones_own_signature_on_paper_is_held_to_all_that_its_mandate_says(
    terms: dict[str, object], on: str, state: str, why: str
) -> None:
    log = Log()
    text_set = proposed(log)
    log.decide(text_set, mandate(text_set, **terms))
    paper(log, text_set, on)

    assert stood(log)[0][0] == state
    assert why in stood(log)[0][1]


def test_the_occasion_that_a_paper_tells_is_the_one_of_the_mandate() -> None:
    log = Log()
    text_set = proposed(log)
    log.decide(text_set, mandate(text_set, occasion="visit"))
    body = acts.Report("sign", OWN, "2026-03-05", PAPER, "wolf", (), acts.Sign("", "visit", PAPER))
    log.act("keller", body, text_set=text_set, signed=("keller", "wolf"))

    assert stood(log) == [("definitive", "")]


def test_a_decision_on_paper_lets_nobody_sign_on_paper_before_the_day_that_it_tells() -> None:
    log = Log()
    text_set = proposed(log)
    by = Author("holm", "alda", "council", "")
    told = acts.Report("decide", by, "2026-03-06", PAPER, "holm", (mandate(text_set),))
    log.act("keller", told, text_set=text_set, signed=("keller", "holm"))
    paper(log, text_set, "2026-03-05", copy="alda")
    paper(log, text_set, "2026-03-06", copy="morin")

    assert [each[0] for each in stood(log)] == ["irregular", "definitive"]


def test_a_signature_on_paper_uses_its_mandate_and_one_told_twice_uses_it_once() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set, uses=1))
    paper(log, text_set, copy="alda", checked="")
    assert not log.state.mandates.used_up(under)
    paper(log, text_set, copy="alda")
    assert log.state.mandates.used_up(under)
    paper(log, text_set, copy="alda")
    paper(log, text_set, copy="morin")

    assert [each[0] for each in stood(log)] == ["definitive", "irregular"]
    assert log.standing(log.sign(under, text_set)).code == "uses"


def test_a_paper_of_a_month_uses_a_mandate_perhaps_until_its_day_is_told() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set, uses=1))
    paper(log, text_set, "2026-03")
    assert log.state.mandates.perhaps_used_up(under)
    assert log.standing(log.sign(under, text_set)).within == "undetermined"
    paper(log, text_set, "2026-03-06")
    assert log.state.mandates.used_up(under)


def test_a_signature_on_paper_takes_the_mandate_that_is_not_counted() -> None:
    log = Log()
    text_set = proposed(log)
    once = log.decide(text_set, mandate(text_set, uses=1))
    log.decide(text_set, mandate(text_set))
    paper(log, text_set)

    assert stood(log) == [("definitive", "")]
    assert not log.state.mandates.used_up(once)
