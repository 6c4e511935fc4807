"""Corrections: what all agree to, what a depositary may do by silence, and what undoes none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import NOT, OLD, SPACED, SPELLED, Keyed, Three, at, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    TREATY,
    life,
    mandate,
    on_paper,
    ready,
    refused,
    rewording,
    wanted,
)
from tests.unit.test_life_time import accept, bound, stands

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author, Head
from paraph.agreement.certified import certified
from paraph.agreement.holding import text_on
from paraph.agreement.missing import missing
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import Proven
from paraph.norms.final.depositary import Depositary, dump_depositary
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.views.dossier_texts import corrected, objected

WAYS = ("initialled", "depositary")


def of_zembla(log: Log, fact: str, does: acts.Told, text_set: str, day: int = 5) -> str:
    by = Author("zorn", "zembla", "", "")
    body = acts.Report(fact, by, "2026-03-05", PAPER, "holm", (), does)
    return log.act("keller", body, text_set=text_set, signed=("keller", "holm"), day=day)


def signed_by_three() -> tuple[Log, str, str]:
    """Return a log of what three parties signed, its set, and the one that is to be."""
    log, text_set, under = rewording(ready(Three()))
    log.sign(under, text_set)
    signed = on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    of_zembla(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    of_morin(log, acts.Confirm(signed))
    better = log.propose("keller", SPELLED)
    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert fixed.state == "original"
    return log, text_set, better


def test_no_time_limit_is_proposed_that_is_over() -> None:
    log, text_set, better = signed_by_three()
    told = steps.Rectify("proposed", "depositary", text_set, at(4), "", "A slip.")
    assert refused(log, wanted(log, "keller", told, better)) == "agreed"
    log.act("keller", told, text_set=better)
    of_zembla(log, "rectify", told._replace(step="agreed", until=""), better)
    of_morin(log, acts.Annotate(log.entries[0].id, "We see."), seen=log)
    done = told._replace(step="done", until="")
    assert refused(log, wanted(log, "keller", done, better)) == "agreed"
    log.act("keller", done, text_set=better, day=9)
    assert life(log).texts[0].state == "original"


BRIEF = TREATY._replace(objections=2)


def depositary(log: Log, text_set: str, *parties: str) -> None:
    """Enter that parties name Alda as the depositary."""
    text = log.state.texts.sets[text_set].entries[0].text
    span = steps.Span(text, "article 1", 0, 9, "Article 1")
    reading = steps.Accept(dump_depositary(Depositary("alda")), span, "depositary")
    if "alda" in parties:
        log.act("keller", reading, text_set=text_set)
    if "morin" in parties:
        of_morin(log, reading, text_set)
    if "zembla" in parties:
        of_zembla(log, "accept-formula", reading, text_set)


def test_of_two_parties_none_corrects_as_a_depositary() -> None:
    log, text_set = rewording(bound())
    better = log.propose("keller", SPELLED)
    depositary(log, text_set, "alda", "morin")
    told = steps.Rectify("proposed", "depositary", text_set, at(12), "", "A slip.")
    done = told._replace(step="done", until="")
    assert refused(log, wanted(log, "keller", told, better), BRIEF) == "agreed"
    log.act("keller", told, text_set=better)
    of_morin(log, acts.Annotate(log.entries[0].id, "We see."), seen=log)
    of_morin(log, acts.Annotate(log.entries[0].id, "A visit."), seen=log, day=13)
    assert refused(log, wanted(log, "keller", done, better), BRIEF) == "agreed"
    log.act("holm", done, text_set=better, day=14)
    assert life(log, BRIEF).texts[0].state == "original"
    assert text_on(life(log, BRIEF), "2026-03-14").found[0].text_set == text_set


ALL = "alda", "morin", "zembla"


@pytest.mark.parametrize("had", [True, False])
def test_silence_agrees_to_a_correction_only_of_who_had_the_proposal_in_time(had: bool) -> None:  # noqa: FBT001
    log, text_set, better = signed_by_three()
    depositary(log, text_set, *ALL)
    told = steps.Rectify("proposed", "depositary", text_set, at(7), "", "A slip.")
    log.act("keller", told, text_set=better)
    done = told._replace(step="done", until="")
    of_morin(log, acts.Annotate(log.entries[0].id, "We see."), seen=log if had else None)
    assert refused(log, wanted(log, "keller", done, better), BRIEF) == "agreed"  # not zembla
    of_zembla(log, "rectify", told._replace(step="agreed", until=""), better)
    of_morin(log, acts.Annotate(log.entries[0].id, "We are here."), seen=log, day=7)

    early = replace(wanted(log, "keller", done, better), at=at(6))
    assert refused(log, early, BRIEF, since=at(9)) == "agreed"
    act = wanted(log, "keller", done, better)
    assert refused(log, act, BRIEF, since=at(9)) == ("" if had else "agreed")
    log.act("keller", done, text_set=better, day=8)
    assert life(log, BRIEF).texts[0].state == ("corrected" if had else "original")


@pytest.mark.parametrize(
    ("naming", "until", "acts_after", "objections", "since"),
    [
        (("alda",), at(7), True, 2, ""),  # by its own word alone
        (("alda", "morin"), at(7), True, 2, ""),
        (ALL, at(6), True, 2, ""),  # within less time than is due
        (ALL, at(7), True, 90, ""),
        (ALL, at(7), False, 2, ""),  # what it did within the limit is no silence after it
        (ALL, at(7), True, 2, "2040-01-01"),  # which was not proposed
    ],
)
def test_no_party_corrects_as_a_depositary_by_a_silence_that_is_none(
    naming: tuple[str, ...],
    until: str,
    acts_after: bool,  # noqa: FBT001
    objections: int,
    since: str,
) -> None:
    log, text_set, better = signed_by_three()
    depositary(log, text_set, *naming)
    procedure = TREATY._replace(objections=objections)
    told = steps.Rectify("proposed", "depositary", text_set, until, "", "A slip.")
    first = replace(wanted(log, "keller", told, better), at=at(5))
    short = until == at(6) or objections > 2
    assert refused(log, first, procedure) == ("agreed" if short else "")
    log.act("keller", told, text_set=better)
    agreed = told._replace(step="agreed", until="", since=since)
    of_zembla(log, "rectify", agreed, better)
    of_morin(log, acts.Annotate(log.entries[0].id, "We see."), seen=log)
    if acts_after:
        of_morin(log, acts.Annotate(log.entries[0].id, "A visit."), seen=log, day=7)
    done = agreed._replace(step="done")
    assert refused(log, wanted(log, "keller", done, better), procedure) == "agreed"
    log.act("keller", done, text_set=better, day=8)
    assert life(log, procedure).texts[0].state == "original"


def test_a_correction_that_is_done_is_not_moved_by_one_party() -> None:
    log, text_set = rewording(bound())
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    log.act("keller", agreed, text_set=better)
    on_paper(log, "rectify", agreed, better)
    done = agreed._replace(step="done")
    log.act("keller", done, text_set=better)
    assert refused(log, wanted(log, "keller", done, better)) == "agreed"
    later = agreed._replace(step="done", since="2040-01-01")
    assert refused(log, wanted(log, "keller", later, better)) == "agreed"
    log.act("keller", later, text_set=better)
    log.act("keller", later._replace(step="agreed"), text_set=better)
    log.act("keller", later, text_set=better)
    assert text_on(life(log), "2027-01-01").found[0].text_set == better
    on_paper(log, "rectify", later._replace(step="agreed"), better)
    log.act("keller", later, text_set=better)  # nor by both: they would correct it once more
    assert text_on(life(log), "2027-01-01").found[0].text_set == better
    assert len(life(log).texts[0].acts) == 1


def test_no_party_alone_brings_back_a_correction_that_all_have_replaced() -> None:
    log, text_set = rewording(bound())
    first, second = (log.propose("keller", each) for each in (SPELLED, SPACED))
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    done = agreed._replace(step="done")
    for better in (first, second):
        log.act("keller", agreed, text_set=better)
        on_paper(log, "rectify", agreed, better)
        log.act("keller", done, text_set=better)
    assert refused(log, wanted(log, "keller", done, first)) == "agreed"
    log.act("keller", done, text_set=first)
    log.act("keller", agreed, text_set=first)
    assert refused(log, wanted(log, "keller", done, first)) == "agreed"
    log.act("keller", done, text_set=first)
    assert life(log).texts[0].corrected == second

    on_paper(log, "rectify", agreed, first)  # both agree to it anew
    assert refused(log, wanted(log, "keller", done, first)) == ""
    log.act("keller", done, text_set=first)
    assert life(log).texts[0].corrected == first


def test_what_both_agree_to_after_another_correction_may_be_done_after_that_one() -> None:
    log, text_set = rewording(bound())
    first, second = (log.propose("keller", each) for each in (SPELLED, SPACED))
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    for better in (first, second):
        log.act("keller", agreed, text_set=better)
        on_paper(log, "rectify", agreed, better)
    log.act("keller", agreed._replace(step="done"), text_set=first)
    log.act("keller", agreed._replace(step="done"), text_set=second)
    assert life(log).texts[0].corrected == second


def test_who_signs_again_what_all_have_replaced_brings_nothing_back() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", NOT)
    log.act("holm", steps.Fix("Final."), text_set=second)
    on_paper(log, "fix", steps.Fix("Final."), second)
    under = next(iter(log.state.mandates.granted))
    log.sign(log.decide(second, mandate(second)), second)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), second)
    assert life(log).current == second
    again = acts.Sign("Bern", "", log.shown(under, first))
    log.act("keller", again, text_set=first, under=under, day=8)
    assert life(log).current == second


def test_from_when_a_text_is_corrected_is_agreed_on_too() -> None:
    log, text_set = rewording(bound())
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "2040-01-01", "A slip.")
    log.act("keller", agreed, text_set=better)
    on_paper(log, "rectify", agreed._replace(since=""), better)
    for since in ("", "2040-01-01"):
        done = agreed._replace(step="done", since=since)
        assert refused(log, wanted(log, "keller", done, better)) == "agreed"
        log.act("keller", done, text_set=better)
    assert life(log).texts[0].state == "original"
    on_paper(log, "rectify", agreed, better)
    log.act("keller", agreed._replace(step="done"), text_set=better)
    assert [text_on(life(log), day).found[0].text_set for day in ("2039-12-31", "2040-01-01")] == [
        text_set,
        better,
    ]


@pytest.mark.parametrize("claims", [8, 20])
@pytest.mark.parametrize("proven", ["", at(6)])
def test_a_time_limit_for_objections_is_over_when_that_is_proven_and_not_when_it_is_claimed(
    claims: int, proven: str
) -> None:
    log, _, better, told = silent_to_a_correction()
    done = told._replace(step="done", until="")
    act = replace(wanted(log, "keller", done, better), at=at(claims))
    assert refused(log, act, BRIEF, since=proven) == "agreed"
    assert refused(log, act, BRIEF, since=at(7)) == ""

    log.act("keller", done, text_set=better, day=claims, proven=Proven(proven, at(6)))
    assert life(log, BRIEF, day=25).texts[0].state == "original"
    log.act("keller", done, text_set=better, day=claims, proven=Proven(at(7), ""))
    assert life(log, BRIEF, day=25).texts[0].state == "corrected"


def test_a_time_limit_that_is_proven_to_be_over_when_it_was_proposed_counts_for_nothing() -> None:
    log, _, better, told = silent_to_a_correction(Proven(at(7), at(8)))
    log.act("keller", told._replace(step="done", until=""), text_set=better, day=8)
    assert life(log, BRIEF).texts[0].state == "original"


def test_who_is_proven_to_have_seen_a_proposal_too_late_has_not_agreed_to_it() -> None:
    log, _, better, told = silent_to_a_correction(seen=Proven(at(8), ""))
    log.act("keller", told._replace(step="done", until=""), text_set=better, day=8)
    assert life(log, BRIEF).texts[0].state == "original"


def silent_to_a_correction(
    proposed: Proven | None = None, seen: Proven | None = None
) -> tuple[Log, str, str, steps.Rectify]:
    """Return a correction to which one party agreed and another one, which had it, is silent."""
    log, text_set, better = signed_by_three()
    depositary(log, text_set, *ALL)
    told = steps.Rectify("proposed", "depositary", text_set, at(7), "", "A slip.")
    log.act("keller", told, text_set=better, proven=proposed)
    of_morin(log, acts.Annotate(log.entries[0].id, "We see."), seen=log)
    if seen is not None:
        log.entries[-1] = log.entries[-1]._replace(proven=seen)
    of_zembla(log, "rectify", told._replace(step="agreed", until=""), better)
    of_morin(log, acts.Annotate(log.entries[0].id, "We are here."), seen=log, day=8)
    return log, text_set, better, told


@pytest.mark.parametrize("step", ["objected", "proposed"])
def test_what_is_said_after_a_correction_was_done_undoes_nothing_and_is_told(step: str) -> None:
    log, text_set = rewording(bound())
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    log.act("keller", agreed, text_set=better)
    on_paper(log, "rectify", agreed, better)
    log.act("keller", agreed._replace(step="done"), text_set=better)
    later = agreed._replace(step=step, until=at(20))
    on_paper(log, "rectify", later, better)

    found = life(log).texts[0]
    assert (found.state, found.corrected) == ("corrected", better)
    assert text_on(life(log), "2026-03-09").found[0].text_set == better
    assert found.late == (("morin",) if step == "objected" else ())
    assert ("morin objected" in objected(found)) == (step == "objected")


def test_an_objection_before_it_is_done_keeps_a_correction_from_being_done() -> None:
    log, text_set, better = signed_by_three()
    told = steps.Rectify("proposed", "depositary", text_set, at(7), "", "A slip.")
    log.act("keller", told, text_set=better)
    of_morin(log, told._replace(step="objected", until=""), better)
    of_zembla(log, "rectify", told._replace(step="agreed", until=""), better)
    done = told._replace(step="done", until="")
    assert refused(log, wanted(log, "keller", done, better)) == "agreed"
    log.act("keller", done, text_set=better, day=8)
    assert life(log).texts[0].state == "original"


def corrected_by_silence() -> tuple[Log, str, str]:
    """Return what a depositary has corrected, and its set."""
    log, text_set, better, told = silent_to_a_correction()
    done = told._replace(step="done", until="")
    log.act("keller", done, text_set=better, day=8, proven=Proven(at(7), ""))
    assert life(log, BRIEF, day=25).texts[0].state == "corrected"
    return log, text_set, better


@pytest.mark.parametrize("party", ["alda", "morin"])
def test_nobody_takes_back_who_the_depositary_is_after_it_has_corrected_the_text(
    party: str,
) -> None:
    log, text_set, better = corrected_by_silence()
    read = next(
        each.id for each in log.entries if each.act.kind == "accept-formula" and each.party == party
    )
    wrong = acts.Correct(read, "We did not mean it.")
    if party == "alda":
        assert refused(log, wanted(log, "keller", wrong), BRIEF) == "effect"
        log.act("keller", wrong, day=9)
    else:
        of_morin(log, wrong, day=9)

    found = life(log, BRIEF, day=25)
    assert (found.texts[0].state, found.texts[0].corrected) == ("corrected", better)
    assert found.events[-1].void
    assert text_on(found, "2026-03-09").found[0].text_set == better
    assert text_set != better


def shown_by_a_question() -> tuple[Log, str, str]:
    """Return what a depositary has corrected, its set, and the question that shows who had it."""
    log, text_set, better = signed_by_three()
    depositary(log, text_set, *ALL)
    told = steps.Rectify("proposed", "depositary", text_set, at(7), "", "A slip.")
    log.act("keller", told, text_set=better)
    text = log.state.texts.sets[text_set].entries[0].text
    asks = steps.Ask("What slip?", steps.Span(text, "article 1", 0, 9, "Article 1"))
    asked = of_morin(log, asks, text_set, seen=log)
    of_zembla(log, "rectify", told._replace(step="agreed", until=""), better)
    of_morin(log, acts.Annotate(log.entries[0].id, "We are here."), seen=log, day=8)
    done = told._replace(step="done", until="")
    log.act("keller", done, text_set=better, day=8, proven=Proven(at(7), ""))
    return log, better, asked


def test_who_had_a_proposal_had_it_though_the_act_that_shows_it_is_taken_back() -> None:
    log, better, asked = shown_by_a_question()
    of_morin(log, acts.Correct(asked, "We do not ask."), day=9)

    found = life(log, BRIEF, day=25)
    assert (found.texts[0].state, found.texts[0].corrected) == ("corrected", better)
    assert all(each.act != asked for each in found.events)


def test_a_depositary_whom_nothing_was_corrected_by_yet_is_taken_back() -> None:
    log, text_set, _ = signed_by_three()
    depositary(log, text_set, *ALL)
    read = next(each.id for each in log.entries if each.act.kind == "accept-formula")
    assert refused(log, wanted(log, "keller", acts.Correct(read, "Another one."))) == ""


def test_nor_is_the_depositary_taken_back_after_the_act_that_shows_it() -> None:
    log, better, asked = shown_by_a_question()
    read = next(
        each.id
        for each in log.entries
        if each.act.kind == "accept-formula" and each.party == "morin"
    )
    of_morin(log, acts.Correct(asked, "We do not ask."), day=9)
    of_morin(log, acts.Correct(read, "We did not mean it."), day=9)

    found = life(log, BRIEF, day=25)
    assert (found.texts[0].state, found.texts[0].corrected) == ("corrected", better)


def both_agreed() -> tuple[Log, str, str, steps.Rectify]:
    """Return what two parties that act here signed, and a correction to which both agree."""
    log, text_set, under = rewording(ready(Keyed()))
    log.sign(under, text_set)
    signed = on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    of_morin(log, acts.Confirm(signed))
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    log.act("keller", agreed, text_set=better)
    of_morin(log, agreed, better)
    return log, text_set, better, agreed


def knowing(log: Log) -> None:
    """Let the last act have seen all that the other party had entered."""
    last = log.entries[-1]
    size = sum(each.party == "morin" for each in log.entries)
    log.entries[-1] = last._replace(act=replace(last.act, seen=(Head("morin", size, PAPER, ""),)))


ORDERS = pytest.mark.parametrize("done_first", [True, False])


@ORDERS
def test_a_correction_that_was_done_while_somebody_objected_unknown_to_each_other_is_open(
    done_first: bool,  # noqa: FBT001
) -> None:
    """Whose log is read first decides nothing."""
    log, text_set, better, agreed = both_agreed()
    if done_first:
        log.act("keller", agreed._replace(step="done"), text_set=better)
    of_morin(log, agreed._replace(step="objected"), better)
    if not done_first:
        log.act("keller", agreed._replace(step="done"), text_set=better)

    found = life(log)
    fixed = found.fixed(text_set)
    assert fixed is not None
    assert (fixed.state, fixed.corrected, fixed.late) == ("original", "", ())
    assert fixed.contested is not None
    assert (fixed.contested.text_set, fixed.contested.parties) == (better, ("morin",))
    assert "morin objected" in text_on(found, "2026-03-09").unmade
    assert certified(found).text_set == ""
    assert any("morin objected" in each.what for each in missing(found))
    assert "OPEN whether corrected" in corrected(fixed, str)
    assert refused(log, wanted(log, "keller", agreed._replace(step="done"), better)) == "agreed"


@ORDERS
def test_who_knew_of_the_other_has_said_it_before_or_too_late(
    done_first: bool,  # noqa: FBT001
) -> None:
    log, text_set, better, agreed = both_agreed()
    if done_first:
        log.act("keller", agreed._replace(step="done"), text_set=better)
        of_morin(log, agreed._replace(step="objected"), better, seen=log)
    else:
        of_morin(log, agreed._replace(step="objected"), better)
        log.act("keller", agreed._replace(step="done"), text_set=better)
        knowing(log)

    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert fixed.contested is None
    assert fixed.corrected == (better if done_first else "")
    assert fixed.late == (("morin",) if done_first else ())


@ORDERS
@pytest.mark.parametrize("settled", ["agreed after all", "taken back", "objection taken back"])
def test_what_was_open_is_settled_by_either_of_the_two(
    done_first: bool,  # noqa: FBT001
    settled: str,
) -> None:
    log, text_set, better, agreed = both_agreed()
    done, objected = "", ""
    if done_first:
        done = log.act("keller", agreed._replace(step="done"), text_set=better)
    objected = of_morin(log, agreed._replace(step="objected"), better)
    if not done_first:
        done = log.act("keller", agreed._replace(step="done"), text_set=better)
    if settled == "taken back":
        wrong = acts.Correct(done, "We wait.")
        assert refused(log, wanted(log, "keller", wrong)) == ""
        log.act("keller", wrong)
    elif settled == "agreed after all":
        of_morin(log, agreed, better)
    else:
        of_morin(log, acts.Correct(objected, "A mistake."))

    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert fixed.contested is None
    assert fixed.corrected == ("" if settled == "taken back" else better)


@pytest.mark.parametrize("since", ["", "2026-04-01"])
def test_force_is_open_where_it_hangs_on_a_correction_that_is_open(since: str) -> None:
    log, text_set, better, agreed = both_agreed()
    agreed = agreed._replace(since=since)
    log.act("keller", agreed, text_set=better)
    of_morin(log, agreed, better)
    accept(log, text_set, dump(Entry(When("signature"))))
    accept(log, better, dump(Entry(When("deposit"))))
    log.act("keller", agreed._replace(step="done"), text_set=better)
    of_morin(log, agreed._replace(step="objected"), better)

    assert stands(log, "2026-03-09") == ("in force" if since else "undetermined")
    assert stands(log, "2026-04-09") == "undetermined"


def test_a_later_correction_from_a_day_on_leaves_the_earlier_one_to_the_days_before() -> None:
    log, text_set = rewording(bound())
    better, best = log.propose("keller", SPELLED), log.propose("keller", SPACED)
    for to, since in ((better, ""), (best, "2027-01-01")):
        agreed = steps.Rectify("agreed", "initialled", text_set, "", since, "A slip.")
        log.act("keller", agreed, text_set=to)
        on_paper(log, "rectify", agreed, to)
        log.act("keller", agreed._replace(step="done"), text_set=to)

    held = [text_on(life(log), day).found for day in ("2026-06-01", "2026-12-31", "2027-01-01")]
    assert [[each.text_set for each in found] for found in held] == [[better], [better], [best]]
    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert (fixed.corrected, len(fixed.acts)) == (best, 2)


class TwoTexts(Log):
    """A log of an agreement with an annex, in two languages."""

    components = (acts.Component("agreement", ("en", "fr")), acts.Component("annex", ("en",)))


def signed_in_three_texts() -> tuple[TwoTexts, TextSet, str]:
    """Return what both signed in every text, and a set that has only one of them."""
    log = TwoTexts()
    sources = (OLD, OLD.replace("Seller", "Vendeur"), "Article 1. The ports are three.\n")
    names = (("agreement", "en"), ("agreement", "fr"), ("annex", "en"))
    texts = TextSet(
        [
            TextEntry(*name, log.texts(each).entries[0].text)
            for name, each in zip(names, sources, strict=True)
        ]
    )
    log.act("keller", acts.Propose(texts.entries, ()))
    under = log.decide(texts.digest, mandate(texts.digest))
    log.act("holm", steps.Issue(under.partition("/")[0], "1", "2026-03-05", "OJ"))
    log.sign(under, texts.digest)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), texts.digest)
    partial = TextSet([TextEntry("agreement", "en", log.texts(SPELLED).entries[0].text)])
    log.act("keller", acts.Propose(partial.entries, ()))
    return log, texts, partial.digest


@pytest.mark.parametrize("proposed", [True, False])
def test_no_text_is_corrected_to_one_that_lacks_a_text_or_that_nobody_proposed(
    proposed: bool,  # noqa: FBT001
) -> None:
    log, texts, partial = signed_in_three_texts()
    to = partial if proposed else f"sha256:{'a' * 64}"
    agreed = steps.Rectify("agreed", "initialled", texts.digest, "", "", "A slip.")
    on_paper(log, "rectify", agreed, to)
    act = log.act("holm", agreed, text_set=to)
    log.act("holm", agreed._replace(step="done"), text_set=to)

    assert log.standing(act).code == ("incomplete" if proposed else "text")
    held = text_on(life(log), "2026-04-01")
    assert [each.text_set for each in held.found] == [texts.digest]
    assert not held.unmade


def test_nor_is_one_that_lacks_a_text_the_text_as_amended() -> None:
    log, texts, partial = signed_in_three_texts()
    text = log.state.texts.sets[partial].entries[0].text
    span = steps.Span(text, "article 1", 0, 9, "Article 1")
    amends = steps.Relate("amended-by", "Protocol", "", span, "2026-03-06")
    assert refused(log, wanted(log, "holm", amends, partial)) == "incomplete"
    log.act("holm", amends, text_set=partial)
    on_paper(log, "relate", amends, partial)

    held = text_on(life(log), "2026-04-01")
    assert "stands only in words" in held.unmade
    assert [each.text_set for each in held.found] == [texts.digest]


def test_what_one_party_only_initialled_is_not_signed_by_all_once_it_is_corrected() -> None:
    log, text_set, under = rewording(ready())
    log.sign(under, text_set)
    on_paper(log, "initial", acts.Initial("Bern"), text_set)
    better = log.propose("keller", SPELLED)
    told = steps.Rectify("agreed", "initialled", text_set, "", "2027-01-01", "A slip.")
    on_paper(log, "rectify", told, better)
    log.act("holm", told, text_set=better)
    log.act("holm", told._replace(step="done"), text_set=better)
    found = life(log)

    fixed = found.fixed(text_set)
    assert fixed is not None
    assert (fixed.state, fixed.waits) == ("corrected", ("morin",))
    assert not text_on(found, "2026-04-01").found
    assert not text_on(found, "2027-04-01").found
    other = log.propose("keller", NOT)  # what not all have signed keeps nobody from another text
    sign = wanted(log, "keller", acts.Sign("Bern", "", PAPER), other)
    assert refused(log, sign, TREATY._replace(settled="no", issue="no")) == ""

    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    assert [each.why for each in text_on(life(log), "2026-04-01").found] == [
        "signed by all; corrected from 2027-01-01 on"
    ]
