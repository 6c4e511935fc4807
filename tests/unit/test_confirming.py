"""Who confirms a signature: by a mandate that lets them sign that text when they confirm it."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT, OLD, SPELLED, at
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import NO_ONE, PAPER, TREATY, life, mandate, proposed, ready

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.window import Window

COURT = frozenset(("court",))


def ad_referendum(log: Log, text_set: str, under: str, copy: str = "") -> str:
    body = acts.Sign("Bern", "", log.shown(under, text_set), "ad-referendum", copy=copy)
    return log.act("keller", body, text_set=text_set, under=under)


def issued(log: Log, ref: str) -> None:
    log.act("holm", steps.Issue(ref.partition("/")[0], "9", "2026-03-05", "Official Journal 9"))


def own(log: Log, day: int = 9) -> tuple[str, str]:
    """Return how Alda's signature stands, and why."""
    found = next(each for each in life(log, TREATY, day).signatures if each.party == "alda")
    return found.state, found.why


def test_a_mandate_that_was_revoked_before_confirms_nothing() -> None:
    log, text_set, under = ready()
    signed = ad_referendum(log, text_set, under)
    log.act("holm", acts.RevokeMandate(under, "The visit is off."))
    log.act("keller", acts.Confirm(signed))

    assert own(log) == (
        "ad referendum",
        "keller confirmed it on 2026-03-05, whom nothing lets sign it",
    )


def test_a_mandate_that_is_revoked_later_has_confirmed_what_it_did() -> None:
    log, text_set, under = ready()
    log.act("keller", acts.Confirm(ad_referendum(log, text_set, under)))
    log.act("holm", acts.RevokeMandate(under, "The visit is off."))

    assert own(log)[0] == "confirmed"


def test_a_mandate_out_of_one_that_was_revoked_confirms_nothing() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set, delegates=COURT))
    issued(log, under)
    inner = mandate(text_set, grantees=COURT)
    log.act("keller", acts.Delegate((inner,)), text_set=text_set, under=under)
    signed = ad_referendum(log, text_set, under)
    log.act("holm", acts.RevokeMandate(under, "The visit is off."))
    log.act("wolf", acts.Confirm(signed))

    assert own(log)[0] == "ad referendum"


@pytest.mark.parametrize(
    ("window", "state"),
    [
        (Window("", at(6)), "ad referendum"),
        (Window("", at(8)), "confirmed"),
        (Window(at(6), ""), "confirmed"),
        (Window(at(8), ""), "ad referendum"),
    ],
)
def test_a_mandate_confirms_in_its_window(window: Window, state: str) -> None:
    log, text_set, under = ready()
    issued(log, log.decide(text_set, mandate(text_set, grantees=COURT, window=window)))
    log.act("wolf", acts.Confirm(ad_referendum(log, text_set, under)), day=7)

    assert own(log)[0] == state


def test_a_mandate_for_another_text_confirms_nothing() -> None:
    log, text_set, under = ready()
    other = log.propose("keller", NOT)
    issued(log, log.decide(other, mandate(other, grantees=COURT)))
    log.act("wolf", acts.Confirm(ad_referendum(log, text_set, under)))

    assert own(log)[0] == "ad referendum"


def test_the_mandate_that_a_text_was_amended_and_signed_under_confirms_it() -> None:
    log, _, under = ready()
    _, spelled = log.amend(under, OLD, SPELLED)
    log.act("keller", acts.Confirm(ad_referendum(log, spelled, under)))

    found = [each.state for each in life(log).signatures if each.text_set == spelled]
    assert found == ["confirmed"]


def test_what_was_signed_on_paper_is_confirmed_under_the_mandate_that_it_is_under() -> None:
    log, _, under = ready()
    _, spelled = log.amend(under, OLD, SPELLED)
    sign = acts.Sign("Bern", "", PAPER, "ad-referendum")
    by = Author("keller", "alda", "ministry", "")
    told = acts.Report("sign", by, "2026-03-05", PAPER, "wolf", (), sign)
    signed = log.act("keller", told, text_set=spelled, signed=("keller", "wolf"))
    log.act("keller", acts.Confirm(signed))

    assert [each.state for each in life(log).signatures if each.act == signed] == ["confirmed"]
    assert life(log).authorities[0].uses[-1] == signed


def test_a_mandate_that_was_not_issued_confirms_nothing_where_decisions_are() -> None:
    log, text_set, under = ready()
    log.decide(text_set, mandate(text_set, grantees=COURT))
    log.act("wolf", acts.Confirm(ad_referendum(log, text_set, under)))

    assert own(log)[0] == "ad referendum"
    assert life(log, NO_ONE._replace(issue="no")).signatures[0].state == "confirmed"


def test_a_mandate_that_is_used_up_or_takes_two_people_confirms_nothing() -> None:
    for terms, state in (({}, "confirmed"), ({"uses": 1}, "ad referendum")):
        log = Log()
        text_set = proposed(log)
        under = log.decide(text_set, mandate(text_set, **terms))
        issued(log, under)
        log.act("keller", acts.Confirm(ad_referendum(log, text_set, under)))
        assert own(log)[0] == state
    log, text_set, under = ready()
    issued(log, log.decide(text_set, mandate(text_set, grantees=COURT, people=2)))
    log.act("wolf", acts.Confirm(ad_referendum(log, text_set, under)))
    assert own(log)[0] == "ad referendum"
