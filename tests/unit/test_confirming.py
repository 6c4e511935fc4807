"""Who confirms a signature: by a mandate that lets them sign that text when they confirm it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.life_kit import NOT, OLD, SPELLED, Keyed, at, key
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    NO_ONE,
    PAPER,
    TREATY,
    instrument,
    life,
    mandate,
    proposed,
    ready,
    refused,
    wanted,
)

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.missing import missing
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


# ---------------------------------------------------------------- outside of the mandate chain


def confirmed_by(log: Log, person: str, signed: str) -> tuple[str, str]:
    """Return what the desk says of a confirmation, and how the signature stands with it."""
    code = refused(log, wanted(log, person, acts.Confirm(signed)))
    log.act(person, acts.Confirm(signed))
    found = {each.act: each.state for each in life(log).signatures}
    return code, found[signed]


OUTSIDE = ("powers", "irregular")
CONFIRMED = ("", "confirmed though unauthorised")


def other_text() -> tuple[Log, str]:
    """Return a signature of another text under a mandate by which no amendment leads there."""
    log, _, under = ready()
    other = log.propose("wolf", NOT)
    return log, log.sign(under, other)


def other_occasion() -> tuple[Log, str]:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set, occasion="visit"))
    issued(log, under)
    return log, log.sign(under, text_set, occasion="elsewhere")


def other_account() -> tuple[Log, str]:
    log, text_set, under = ready()
    return log, log.sign(under, text_set, shown=PAPER)


def open_change() -> tuple[Log, str]:
    log, _, under = ready()
    _, new = log.amend(under, OLD, NOT, person="wolf")
    return log, log.sign(under, new)


def powers_alone() -> tuple[Log, str]:
    log, _, _ = ready()
    other = log.propose("wolf", NOT)
    log.act("holm", acts.FullPowers("keller", ("sign", "confirm"), ""))
    return log, log.act("keller", acts.Sign("Bern", "", PAPER), text_set=other)


IRREGULAR = [other_text, other_occasion, other_account, open_change, powers_alone]


@pytest.mark.parametrize("irregular", IRREGULAR)
def test_who_lacked_the_authority_to_sign_confirms_nothing(
    irregular: Callable[[], tuple[Log, str]],
) -> None:
    log, signed = irregular()

    assert confirmed_by(log, "keller", signed) == OUTSIDE
    log.act("holm", acts.FullPowers("keller", (), ""))  # no powers stand for a decision
    assert confirmed_by(log, "keller", signed) == OUTSIDE
    assert confirmed_by(log, "holm", signed) == CONFIRMED


def test_no_office_confirms_what_lies_outside_of_the_mandate_chain() -> None:
    log, signed = other_text()
    body = acts.Appoint(key("wolf"), ("court",), "", "foreign-minister")
    log.act("keller", body, signed=("keller", "holm"))

    assert confirmed_by(log, "wolf", signed) == OUTSIDE


def test_a_mandate_that_reaches_that_very_text_confirms_it() -> None:
    for occasion, expected in (("", CONFIRMED), ("visit", OUTSIDE)):
        log, signed = other_text()
        other = log.texts(NOT).digest
        issued(log, log.decide(other, mandate(other, grantees=COURT, occasion=occasion)))
        assert confirmed_by(log, "wolf", signed) == expected


def test_a_mandate_for_another_occasion_confirms_nothing() -> None:
    log, signed = other_occasion()
    text_set = log.texts(OLD).digest
    issued(log, log.decide(text_set, mandate(text_set, grantees=COURT, occasion="visit")))
    assert confirmed_by(log, "wolf", signed) == OUTSIDE

    issued(log, log.decide(text_set, mandate(text_set, grantees=COURT, occasion="elsewhere")))
    assert confirmed_by(log, "wolf", signed) == CONFIRMED


def test_a_mandate_that_is_passed_on_out_of_the_one_it_lies_outside_of_confirms_nothing() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set, delegates=COURT))
    issued(log, under)
    signed = log.sign(under, text_set, shown=PAPER)
    inner = mandate(text_set, grantees=COURT)
    log.act("keller", acts.Delegate((inner,)), text_set=text_set, under=under)

    assert confirmed_by(log, "wolf", signed) == OUTSIDE


def test_by_an_amendment_it_is_confirmed_as_it_was_shown() -> None:
    for shown, expected in ((True, CONFIRMED), (False, OUTSIDE)):
        log, _, under = ready()
        _, spelled = log.amend(under, OLD, SPELLED)
        account = log.shown(under, spelled) if shown else PAPER
        signed = log.act("lund", acts.Sign("Bern", "", account), text_set=spelled)
        assert confirmed_by(log, "keller", signed) == expected


def test_one_ad_referendum_that_was_outside_is_made_full_by_no_mandate_of_another_text() -> None:
    log, _, under = ready()
    other = log.propose("wolf", NOT)
    signed = ad_referendum(log, other, under)
    assert confirmed_by(log, "holm", signed) == ("", "ad referendum")

    log.act("keller", acts.Confirm(signed))
    assert [each.state for each in life(log).signatures if each.act == signed] == ["ad referendum"]
    log.act("holm", acts.Confirm(signed))
    assert [each.state for each in life(log).signatures if each.act == signed] == ["confirmed"]


def test_who_made_the_text_confirms_it_for_no_body_that_decides() -> None:
    log, _, under = ready()
    own = log.propose("holm", NOT)
    signed = log.sign(under, own)

    assert confirmed_by(log, "holm", signed) == OUTSIDE


def test_a_mandate_to_sign_accedes_to_nothing() -> None:
    log, _, _ = ready()
    body = instrument("accession", "2026-03-06")
    assert refused(log, wanted(log, "keller", body)) == "power"
    assert refused(log, wanted(log, "holm", body)) == ""
    log.act("keller", body)
    assert [each.state for each in life(log).consents] == ["none", "none"]


def test_who_is_only_told_to_have_signed_is_asked_to_sign_or_to_say_so() -> None:
    log, text_set, under = ready(Keyed())
    log.sign(under, text_set)
    by = Author("graf", "morin", "council", "")
    told = acts.Report("sign", by, "2026-03-05", PAPER, "holm", (), acts.Sign("Bern", "", PAPER))
    log.act("keller", told, text_set=text_set, signed=("keller", "holm"))

    now = life(log)
    assert {each.party: each.state for each in now.signatures}["morin"] == "undetermined"
    asked = [
        each.what for each in missing(now) if (each.track, each.party) == ("signature", "morin")
    ]
    assert any(each.startswith("it must sign, or say that it has (confirm)") for each in asked)
