"""What is proven to have been done by an instant has happened then, whatever time it claims."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import on_paper, ready, refused, wanted
from tests.unit.test_life_time import at_day, bound

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.window import Proven

CLAIMED = "2040-01-01T00:00:00Z"


def claims_to_come(log: Log, proven: Proven | None = None) -> None:
    """Let the last act claim a time to come, as it is proven."""
    last = log.entries[-1]
    act = replace(last.act, at=CLAIMED)
    log.entries[-1] = last._replace(act=act, proven=proven or last.proven)


@pytest.mark.parametrize("zone", ["", "Europe/Paris"])
def test_a_signature_that_is_proven_stands_though_it_claims_a_time_to_come(zone: str) -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    claims_to_come(log)
    last = log.entries[-1]
    assert isinstance(last.act.body, acts.Sign)
    act = replace(last.act, body=last.act.body._replace(zone=zone))
    log.entries[-1] = last._replace(act=act)

    own = at_day(log, "2027-01-01").signatures[0]
    assert own.state == "definitive"
    assert own.on <= "2026-03-05" <= (own.last or own.on)


def test_one_of_which_nothing_is_proven_has_not_happened_before_the_time_that_it_claims() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    claims_to_come(log, Proven())
    assert at_day(log, "2027-01-01").signatures[0].state == "due"
    assert at_day(log, "2041-01-01").signatures[0].state == "definitive"


@pytest.mark.parametrize("proven", [True, False])
def test_a_correction_is_done_by_what_has_happened_and_else_refused(
    proven: bool,  # noqa: FBT001
) -> None:
    log, text_set = bound()
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    on_paper(log, "rectify", agreed, better)
    log.act("holm", agreed, text_set=better)
    claims_to_come(log, None if proven else Proven())

    done = agreed._replace(step="done")
    assert refused(log, wanted(log, "holm", done, better)) == ("" if proven else "agreed")
    log.act("holm", done, text_set=better)
    fixed = at_day(log, "2027-01-01").fixed(text_set)
    assert fixed is not None
    assert fixed.state == ("corrected" if proven else "original")
