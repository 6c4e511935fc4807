"""What one's own party did on paper passes the guards of the step itself."""

from __future__ import annotations

from dataclasses import replace

from tests.life_kit import SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_irregular import on_own_paper
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
from tests.unit.test_life_guards import FR, spoken
from tests.unit.test_life_time import OPEN_ENDED, RENEWED, bound, stands, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.guards import guarded

KELLER = Author("keller", "alda", "ministry", "")
COUNCIL = Author("holm", "alda", "council", "")


def told(does: acts.Told, by: Author = KELLER, checked: str = "wolf") -> acts.Report:
    kind = acts.NAMES[type(does)]
    return acts.Report(kind, by, "2026-03-05", PAPER, checked, (), does)


def test_a_notice_of_what_has_ended_is_withdrawn_on_no_paper_of_ones_own() -> None:
    log, _ = bound(OPEN_ENDED)
    sent = log.act("keller", instrument("notice", "2026-03-06"))
    theirs(log, "notification-received", "2026-03-07", sent)
    assert stands(log, "2027-01-01") == "ended"
    back = instrument("withdrawal-of-notice", "2026-04-01", sent)
    now = life(log)._replace(now="2027-01-01T12:00:00Z")
    ended = now._replace(force=now.force._replace(state="ended"))
    act = replace(wanted(log, "keller", told(back)), at="2027-01-01T12:00:00Z")
    assert guarded(ended, replace(act, body=back), ()).code == "force"
    assert guarded(ended, act, ()).code == "force"
    assert guarded(now, act, ()).code == ""  # while it runs
    another = told(back._replace(answers=PAPER))
    assert refused(log, wanted(log, "keller", another)) == "answers"


def test_what_is_not_signed_is_ratified_on_no_paper_of_ones_own() -> None:
    log, text_set, _ = ready()
    ratify = instrument("ratification", "2026-03-06")
    assert refused(log, wanted(log, "keller", ratify, text_set)) == "signature"
    assert refused(log, wanted(log, "keller", told(ratify), text_set)) == "signature"


def test_a_condition_is_met_on_no_paper_of_another_body() -> None:
    log = Log()
    text_set = proposed(log, "court")
    asked = acts.Clear("on-condition", "Name the ports.")
    answer = log.act("wolf", asked, text_set=text_set)
    met = steps.Discharge(answer, "They are named.")
    assert refused(log, wanted(log, "keller", told(met))) == "condition"


def test_the_paper_of_another_party_is_told_as_it_is() -> None:
    log, _ = bound(RENEWED)
    back = instrument("withdrawal-of-notice", "2026-04-01", PAPER)
    graf = Author("graf", "morin", "council", "")
    assert refused(log, wanted(log, "keller", told(back, graf))) == ""


def test_no_certificate_of_languages_on_paper_rests_on_another_paper() -> None:
    asked = TREATY._replace(issue="no", settled="no", concordance="required", certifies="one")
    for by in (KELLER, Author("graf", "morin", "council", "")):
        log, text_set, under, report = spoken(FR.replace("500", "900"))
        sign = wanted(log, "keller", acts.Sign("Bern", "", PAPER), text_set, under)
        for name, different, code in (
            (log.blob(b"x"), 0, "concordance"),
            (log.blob(report), 0, "concordance"),
            (log.blob(report), 1, "concordance"),
        ):
            body = steps.Concord(name, ("en", "fr"), different, "")
            act = log.act(
                "keller", told(body, by, "holm"), text_set=text_set, signed=("keller", "holm")
            )
            assert log.standing(act).code == code
            assert guarded(life(log, asked), sign, ()).code == "concordance"
        body = steps.Concord(log.blob(report), ("en", "fr"), 1, "The larger one is a slip.")
        log.act("keller", told(body, by, "holm"), text_set=text_set, signed=("keller", "holm"))
        assert guarded(life(log, asked), sign, ()).code == ""


def test_full_powers_on_paper_are_borne_out_by_who_gave_them() -> None:
    asked = TREATY._replace(issue="no", settled="no", powers="required")
    given = told(acts.FullPowers("keller", ("sign",), ""), COUNCIL)

    def sign(person: str, *signed: str) -> tuple[str, str]:
        log, text_set, under = ready()
        checked = next(each for each in signed if each != person)
        act = log.act(person, given._replace(checked=checked), signed=signed)
        body = acts.Sign("Bern", "", PAPER)
        code = refused(log, wanted(log, "keller", body, text_set, under), asked)
        return log.standing(act).code, code

    assert sign("keller", "keller", "wolf") == ("power", "powers")
    assert sign("lund", "lund", "wolf") == ("power", "powers")
    assert sign("wolf", "wolf", "holm") == ("", "")  # somebody of the council checked the paper
    log, *_ = ready()
    own = told(acts.FullPowers("keller", (), ""), KELLER)
    assert refused(log, wanted(log, "wolf", own)) == "powers"
    court = told(acts.FullPowers("keller", (), ""), Author("wolf", "alda", "court", ""))
    assert refused(log, wanted(log, "wolf", court)) == "powers"


def test_a_signature_on_paper_that_lacks_what_is_required_is_told_so() -> None:
    asked = TREATY._replace(issue="no", settled="no", powers="required")
    log = Log()
    text_set = proposed(log)
    log.decide(text_set, mandate(text_set))
    on_own_paper(log, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    own, other = life(log, asked).signatures
    assert own.state == "definitive"
    assert own.lacked.startswith("powers: nothing shows that keller represents the party")
    assert other.lacked == ""  # what another party asks of its own nobody says


def decided(text_set: str, does: acts.Decide | None = None) -> acts.Report:
    granted = (mandate(text_set),)
    return acts.Report("decide", COUNCIL, "2026-03-05", PAPER, "holm", granted, does)


def test_no_decision_on_paper_counts_what_a_body_has_not_cleared() -> None:
    log = Log()
    text_set = proposed(log, "court")
    for does in (None, acts.Decide((), number="7")):
        report = wanted(log, "keller", decided(text_set, does), text_set)
        assert refused(log, report) == "clearance"
    log.act("wolf", acts.Clear("agreed", ""), text_set=text_set)
    assert refused(log, wanted(log, "keller", decided(text_set), text_set)) == ""


def test_no_decision_on_paper_was_taken_by_a_motion_that_was_lost_or_is_not_told() -> None:
    asked = TREATY._replace(vote="required", needed="nobody")
    log = Log()
    text_set = proposed(log)
    for vote, code in ((None, "vote"), ((1, 9), "vote"), ((9, 1), "")):
        does = acts.Decide((), vote=steps.Vote("Motion 7", "", "", *vote, 0)) if vote else None
        report = wanted(log, "keller", decided(text_set, does), text_set)
        assert refused(log, report, asked) == code


def test_what_another_party_decided_on_paper_is_a_fact() -> None:
    asked = TREATY._replace(vote="required")
    log = Log()
    text_set = proposed(log, "court")
    by = Author("graf", "morin", "council", "")
    report = acts.Report("decide", by, "2026-03-05", PAPER, "holm", ())
    assert refused(log, wanted(log, "keller", report, text_set), asked) == ""


def test_no_text_that_was_not_authenticated_is_corrected_on_paper() -> None:
    log, text_set, _ = ready()
    better = log.propose("keller", SPELLED)
    rectify = steps.Rectify("agreed", "initialled", text_set, "", "", "A line stood twice.")
    assert refused(log, wanted(log, "holm", rectify, better)) == "authentic"
    assert refused(log, wanted(log, "holm", told(rectify, COUNCIL), better)) == "authentic"


def test_what_a_minister_did_on_paper_is_borne_out_by_who_could_do_it() -> None:
    """A correction as an instrument; but a mandate that does not reach its words agrees to none."""
    log, text_set = bound()
    key = next(
        each.act.body
        for each in log.entries
        if isinstance(each.act.body, acts.Appoint) and each.act.body.key.person == "lund"
    )
    log.act("keller", key._replace(office="foreign-minister"), signed=("keller", "holm"))
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    minister = Author("lund", "alda", "envoy", "")

    def code(does: acts.Told, entered: str, checked: str) -> str:
        return refused(log, wanted(log, entered, told(does, minister, checked), better))

    for does in (agreed, instrument("ratification", "2026-03-05"), instrument("termination")):
        assert code(does, "wolf", "graf") == "power"  # two clerks
        assert code(does, "wolf", "lund") == code(does, "lund", "wolf") == ""  # the minister
        assert code(does, "wolf", "holm") == ""  # who decides
    assert code(instrument("ratification", "2026-03-05"), "keller", "wolf") == ""
    assert code(agreed, "keller", "wolf") == code(agreed, "wolf", "keller") == "power"
