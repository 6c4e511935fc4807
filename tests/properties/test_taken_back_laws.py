"""What is taken back again and again, or signed: judged each time by all that stands before."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.life_kit import NOT, SPELLED, Keyed, OnPaper, at
from tests.unit.test_life import (
    PAPER,
    TREATY,
    genesis_of,
    instrument,
    mandate,
    on_paper,
    proposed,
)
from tests.unit.test_life_time import OPEN_ENDED, at_day, bound

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Body
from paraph.agreement.entry import HOLDS
from paraph.agreement.event import lasting
from paraph.agreement.guards import may_sign
from paraph.agreement.living import live
from paraph.agreement.standing_for import keeps
from paraph.agreement.upheld import bears, upheld

OWN = ("notice", "suspension", "resumption", "termination", "prolongation", "ratification")
_Move: TypeAlias = tuple[str, int, int]
MOVES = st.lists(
    st.tuples(
        st.sampled_from(
            (*OWN, *[f"their {each}" for each in OWN], *("receipt", "ended", "term-ends"))
            + ("wrong",) * 8
        ),
        st.integers(1, 28),
        st.integers(0, 30),
    ),
    min_size=2,
    max_size=18,
)


def told(moves: list[_Move], log: OnPaper) -> OnPaper:
    made: list[str] = []
    for what, day, which in moves:
        on, earlier = f"2027-01-{day:02}", made[which % len(made)] if made else ""
        if what == "wrong":
            if earlier:
                made.append(log.act("keller", acts.Correct(earlier, "It was of another one.")))
        elif what.startswith("their "):
            made.append(on_paper(log, "instrument", instrument(what.removeprefix("their "), on)))
        elif what == "receipt":
            made.append(
                on_paper(log, "instrument", instrument("notification-received", on, earlier))
            )
        elif what in {"ended", "term-ends"}:
            made.append(log.act("keller", steps.Date(what, on, PAPER, "a letter")))
        else:
            made.append(log.act("keller", instrument(what, on)))
    return log


@given(MOVES, st.sampled_from((OnPaper, Keyed)))
@settings(max_examples=60, deadline=None)
def test_what_is_taken_back_is_judged_by_all_that_stood_before(
    moves: list[_Move], kind: type[OnPaper]
) -> None:
    log, _ = bound(OPEN_ENDED, kind())
    told(moves, log)
    state, genesis = log.state, genesis_of(log)

    whole = live(log.entries, state, genesis, TREATY, "2031-01-01T12:00:00Z")

    void = {each.act: each.void for each in whole.events}
    by_act = {each.id: each for each in log.entries}
    for place, each in enumerate(log.entries):
        body = each.act.body
        if not isinstance(body, acts.Correct) or each.id not in void:
            continue
        before = live(log.entries[:place], state, genesis, TREATY, each.act.at)
        wrong = next((one for one in before.events if one.act == body.act), None)
        target = by_act[body.act].act.body
        judged = isinstance(target, acts.Report) or bears(target)
        stays = judged and upheld(before, body.act, each.act.at)
        kept = wrong is not None and keeps(before, wrong, each.act.author, each.act.at)
        idle = wrong is not None and (wrong.log != each.party or lasting(wrong))
        assert void[each.id] == bool(stays or kept or idle)


def test_a_step_that_is_entered_anew_and_taken_back_many_times_leaves_nothing() -> None:
    log, _ = bound(OPEN_ENDED)
    for number in range(60):
        act = log.act("keller", instrument("notice", f"2027-01-{number % 28 + 1:02}"))
        log.act("keller", acts.Correct(act, "It was of another one."))

    found = at_day(log, "2031-01-01")

    assert found.force.state == "in force"
    assert not found.of_kind("instrument")


SIGNING = st.lists(
    st.tuples(
        st.sampled_from(
            (
                *("sign", "sign", "their sign", "initial", "fix", "their fix", "adopt"),
                *("their adopt", "issue", "powers", "confirm", "correct", "note", "day"),
            )
        ),
        st.integers(0, 2),
        st.integers(0, 30),
    ),
    min_size=3,
    max_size=16,
)
ASKED = TREATY._replace(issue="required", settled="required", adopted="required", powers="required")


def signing(moves: list[_Move]) -> OnPaper:
    log = OnPaper()
    first = proposed(log)
    under = log.decide(first, mandate(first))
    sets = (first, log.propose("keller", SPELLED), log.propose("keller", NOT))
    made = [under.partition("/")[0]]
    for what, of, which in moves:
        about, earlier = sets[of], made[which % len(made)]
        bodies: dict[str, Body] = {
            "sign": acts.Sign("Bern", "", PAPER),
            "initial": acts.Initial("Bern"),
            "fix": steps.Fix(""),
            "adopt": steps.Adopt("consent", "2026-03-05", ""),
            "issue": steps.Issue(earlier, "1", "2026-03-05", "Gazette"),
            "powers": acts.FullPowers("keller", ("sign",), at(9)),
            "confirm": acts.Confirm(earlier),
            "correct": acts.Correct(earlier, "It was of another one."),
            "day": steps.Date("signed", "2026-03-05", PAPER, "a letter"),
            "note": acts.Annotate(earlier, "A note."),
        }
        body = bodies[what.removeprefix("their ")]
        if what.startswith("their "):
            made.append(on_paper(log, what.removeprefix("their "), body, about))
            continue
        by = "keller" if what in {"sign", "initial", "correct", "day"} else "holm"
        chain = under if what == "sign" and which % 2 else ""
        made.append(log.act(by, body, text_set=about, under=chain))
    return log


@given(SIGNING, st.sampled_from(("issue", "settled", "adopted", "powers", "")))
@settings(max_examples=80, deadline=None)
def test_each_signature_is_judged_by_the_whole_life_before_it(
    moves: list[_Move], only: str
) -> None:
    log, asked = signing(moves), ASKED
    if only:
        none = TREATY._replace(issue="no", settled="no")
        asked = none._replace(**{only: "required"})  # type: ignore[arg-type]
    state, genesis = log.state, genesis_of(log)

    whole = live(log.entries, state, genesis, asked, at(9))

    told = {each.act: each.lacked for each in whole.signatures if each.act}
    for place, each in enumerate(log.entries):
        if each.id not in told or not isinstance(each.act.body, acts.Sign | acts.Initial):
            continue
        made = max(each.act.at, each.proven.since)
        before = live(log.entries[:place], state, genesis, asked, made)
        held = may_sign(before, replace(each.act, at=made))
        assert told[each.id] == ("" if held is HOLDS else f"{held.code}: {held.why}")
