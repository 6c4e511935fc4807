"""Delivery: what both parties report, side by side, and what each may say of it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.conftest import ROOT
from tests.delivery_kit import (
    IN_FORCE,
    PROGRAMME,
    STUDENTS,
    compared,
    event,
    held,
    life,
    report,
    row,
    told,
)
from tests.life_kit import OLD
from tests.life_kit import OnPaper as Log

from paraph.agreement import steps
from paraph.agreement.act import Act, Author, Body
from paraph.agreement.deadlines import deadlines
from paraph.agreement.delivery.admitted import deliveries
from paraph.agreement.delivery.discrepancies import Disputed
from paraph.agreement.delivery.due import due, overdue
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.delivery.reports import reports, standing
from paraph.agreement.entry import Standing
from paraph.agreement.event import Event
from paraph.agreement.figure import figure_of, gap, per_cent
from paraph.agreement.force.derive import Derivation
from paraph.agreement.guards import guarded
from paraph.agreement.life import Life
from paraph.agreement.missing import missing
from paraph.agreement.period import begun, day_of, due_day, order
from paraph.agreement.tracks.force import Applied, Force
from paraph.desk.matter import Matter
from paraph.desk.planning import programme
from paraph.errors import ActError, UsageError
from paraph.norms.final.formula import When
from paraph.proof.toml_table import toml_table
from paraph.record.held import Held
from paraph.views.mirror_words import remarks, rests, stands, told_of

A = f"sha256:{'a' * 64}"


def act(
    body: Body,
    party: str = "alda",
    text_set: str = "",
    now: str = "2029-03-01",
    body_of: str = "council",
) -> Act:
    author = Author("keller" if party == "alda" else "graf", party, body_of, "")
    return Act(A, author, "", (), (), text_set, f"{now}T12:00:00Z", "f" * 32, body)


def refused(now: Life, wanted: Act) -> str:
    return guarded(now, wanted, ()).code


# ---------------------------------------------------------------- figures


@pytest.mark.parametrize(
    ("written", "sign", "figure"),
    [
        ("40", "stop", "40"),
        (" 0012.50 ", "stop", "12.5"),
        ("-0.0", "stop", "0"),
        ("-3.10", "stop", "-3.1"),
        ("12,5", "comma", "12.5"),
        ("0.345", "stop", "0.345"),
        ("1200.345", "stop", "1200.345"),
        ("1.2000", "stop", "1.2"),
        ("12,3450", "comma", "12.345"),
        ("1000000000000000000001.01", "stop", "1000000000000000000001.01"),
    ],
)
def test_a_figure_has_one_spelling(written: str, sign: str, figure: str) -> None:
    assert figure_of(written, sign) == figure  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "sign"),
    [
        ("1,200", "stop"),
        ("1.200", "comma"),
        ("1.200", "stop"),
        ("1,200", "comma"),
        ("-12.345", "stop"),
        ("0012.345", "stop"),
        ("1.200,00", "comma"),
        ("1,200.00", "stop"),
        ("1.200,00", "stop"),
        ("1 200", "stop"),
        ("1\u00a0200", "stop"),
        ("1'200", "stop"),
        ("1.200.000", "stop"),
        ("1,200,000", "comma"),
        ("\u22125", "stop"),
        ("+5", "stop"),
        ("5 %", "stop"),
        ("1e3", "stop"),
        ("٤٠", "stop"),
        ("４０", "stop"),
        ("=1+1", "stop"),
        (".5", "stop"),
        ("5.", "stop"),
        ("NaN", "stop"),
        ("", "stop"),
        ("9" * 31, "stop"),
    ],
)
def test_what_two_offices_may_read_in_two_ways_is_no_figure(written: str, sign: str) -> None:
    with pytest.raises(ActError):
        figure_of(written, sign)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "apart", "said"),
    [
        ("0", "0", Fraction(0), "0.0"),
        ("0", "7", Fraction(1), "100.0"),
        ("40", "38", Fraction(1, 20), "5.0"),
        ("5", "-5", Fraction(2), "200.0"),
        ("2000", "1999", Fraction(1, 2000), "<0.1"),
        ("2000", "1997", Fraction(3, 2000), "0.2"),
        ("400", "399", Fraction(1, 400), "0.2"),
        ("0.3", "0.1", Fraction(2, 3), "66.7"),
    ],
)
def test_a_gap_is_exact_and_rounded_half_to_even_where_it_is_shown(
    one: str, other: str, apart: Fraction, said: str
) -> None:
    assert gap(one, other) == gap(other, one) == apart
    assert per_cent(apart) == said


# ---------------------------------------------------------------- periods


def test_periods_lie_between_two_days_and_have_begun() -> None:
    today = day_of("2028-05-09")

    assert [*begun("year", "2027", "", today)] == ["2027", "2028"]
    assert [*begun("half-year", "2027-02", "", today)] == ["2027-H2", "2028-H1"]
    assert [*begun("quarter", "2027", "2027-09-30", today)] == ["2027-Q1", "2027-Q2", "2027-Q3"]
    assert [*begun("month", "2028-03", "", today)] == ["2028-03", "2028-04", "2028-05"]
    assert [*begun("year", "", "", today)] == []
    assert [*begun("once", "2027", "", today)] == []


def test_a_report_is_due_so_long_after_the_end_of_its_period() -> None:
    assert due_day("2027", 60, "") == day_of("2028-02-29")
    assert due_day("2027-H1", 1, "") == day_of("2027-07-01")
    assert due_day("once", 10, "2027") == day_of("2028-01-10")
    assert due_day("once", 10, "") is None
    assert due_day("once", 10, "9999") is None


def test_periods_are_in_the_order_of_their_ends() -> None:
    told_ = ["2028", "once", "2027-12", "2027-Q4", "2027", "2027-H2", "2027-11"]

    assert sorted(told_, key=order) == [
        *("2027-11", "2027", "2027-H2", "2027-Q4", "2027-12", "2028", "once")
    ]


# ---------------------------------------------------------------- relations


def test_equal_figures_agree() -> None:
    found = compared(
        report("alda", told("students", "40")), report("morin", told("students", "40"))
    )

    assert (found.relation, found.gap) == ("agree", Fraction(0))


def test_two_parties_that_both_tell_nothing_was_delivered_agree() -> None:
    found = compared(report("alda", told("students", "0")), report("morin", told("students", "0")))

    assert (found.relation, found.gap) == ("agree", Fraction(0))


@pytest.mark.parametrize(
    ("figure", "relation"),
    [("38", "within tolerance"), ("37.99", "disagree"), ("42.2", "disagree"), ("0", "disagree")],
)
def test_figures_agree_within_the_tolerance_that_is_stated(figure: str, relation: str) -> None:
    found = compared(
        report("alda", told("students", "40")), report("morin", told("students", figure))
    )

    assert found.relation == relation


def test_where_no_tolerance_is_stated_none_is_taken_for_granted() -> None:
    events = report("alda", told("trips", "1000")), report("morin", told("trips", "1001"))

    assert compared(*events, indicator="trips").relation == "disagree"


def test_a_side_that_says_nothing_is_silent_and_never_taken_to_agree() -> None:
    found = compared(report("alda", told("students", "40")))
    both = row(mirror(held()))
    early = [each.place.period for each in mirror(held()).rows]

    assert (found.relation, found.gap, found.sides[1].said) == ("one side silent", None, None)
    assert both.relation == "both silent"
    assert "2028" not in early


@pytest.mark.parametrize(
    ("more", "differs"),
    [
        ({"unit": "people"}, ("unit",)),
        ({"unit": "Persons"}, ("unit",)),
        ({"definition": "for a month or more"}, ("definition",)),
        ({"counted": "2027-04 to 2028-03"}, ("period",)),
        ({"unit": "people", "counted": "2027-H1"}, ("unit", "period")),
    ],
)
def test_figures_that_were_counted_otherwise_are_not_compared_even_if_they_are_equal(
    more: dict[str, str], differs: tuple[str, ...]
) -> None:
    found = compared(
        report("alda", told("students", "40")), report("morin", told("students", "40", **more))
    )

    assert (found.relation, found.gap, found.differs) == ("not comparable", None, differs)
    assert found.sides[1].departs == differs


def test_blanks_make_no_other_unit() -> None:
    other = told("students", "40", unit="persons ", definition="for a  term\nor more")

    assert compared(report("alda", told("students", "40")), report("morin", other)).relation == (
        "agree"
    )


def test_a_party_that_gives_no_figure_is_neither_silent_nor_compared() -> None:
    none = told("students", "", words="The office was closed.")
    found = compared(report("alda", none), report("morin", none))

    assert (found.relation, found.differs) == ("not comparable", ("figure",))


def test_both_may_count_alike_and_otherwise_than_the_programme_which_is_told() -> None:
    other = told("students", "40", unit="classes")
    found = compared(report("alda", other), report("morin", other))

    assert found.relation == "agree"
    assert "alda counted by another unit than the programme" in remarks(found)


def test_a_later_report_counts_and_the_earlier_ones_stay() -> None:
    first, second = report("alda", told("students", "40")), report("alda", told("students", "41"))
    found = compared(first, second, report("morin", told("students", "41")))

    assert found.relation == "agree"
    assert [each.figure.figure for each in found.sides[0].others] == ["40"]


def test_a_later_report_that_leaves_an_indicator_out_takes_nothing_back() -> None:
    found = compared(report("alda", told("students", "40")), report("alda", told("trips", "2")))

    assert found.sides[0].said is not None


def test_what_counts_less_takes_no_place_of_what_counts_more() -> None:
    signed = report("morin", told("students", "40"))
    paper = report("morin", told("students", "50"), reported=True)
    unchecked = report("morin", told("students", "60"), reported=True, checked=False)
    doubt = report(
        "morin", told("students", "70"), standing=Standing("undetermined", "key", "who had it")
    )
    found = compared(signed, paper, unchecked, doubt)
    alone = compared(unchecked, doubt)

    assert found.sides[1].said is not None
    assert found.sides[1].said.figure.figure == "40"
    assert [each.figure.figure for each in found.sides[1].others] == ["50", "60", "70"]
    assert [bool(each.idle) for each in found.sides[1].others] == [False, True, True]
    assert alone.sides[1].said is None
    assert len(alone.sides[1].others) == 2
    assert compared(paper, unchecked).sides[1].said is not None


def paper(figure: str, on: str, party: str = "morin") -> Event:
    return report(party, told("students", figure), reported=True, on=on)


@pytest.mark.parametrize(
    ("papers", "figure"),
    [
        ((paper("40", "2028-03-01"), paper("30", "2028-01-10")), "40"),
        ((paper("30", "2028-01-10"), paper("40", "2028-03-01")), "40"),
        ((paper("40", "2028-03-01"), paper("30", "2028-03-01")), "30"),
        ((paper("40", "2028-03-01"), paper("30", "2028")), "30"),
        ((paper("40", "2028-03"), paper("30", "2028-02")), "40"),
        ((paper("40", "2028-03-01"), paper("20", "2028"), paper("30", "2028-01-10")), "20"),
    ],
)
def test_of_the_papers_of_a_party_that_of_the_last_day_counts_whenever_it_was_entered(
    papers: tuple[Event, ...], figure: str
) -> None:
    found = compared(*papers).sides[1]

    assert found.said is not None
    assert found.said.figure.figure == figure
    assert len(found.others) == len(papers) - 1


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (paper("40", "2031-01-01"), "it is told to be of a day to come: 2031-01-01"),
        (paper("40", "2027-06-01"), "it was made on 2027-06-01, and 2027 was not over"),
        (paper("40", "2027-12-31"), "it was made on 2027-12-31, and 2027 was not over"),
        (
            report("morin", told("students", "40"), on="2027-12-31"),
            "it was made on 2027-12-31, and 2027 was not over",
        ),
        (
            report("morin", told("students", "40"), on="2027-04-01")._replace(
                at="2028-01-05T12:00:00Z", until="2027-04-01T13:00:00Z"
            ),
            "it was made on 2027-04-01, and 2027 was not over",
        ),
        (
            report("morin", told("trips", "4")._replace(indicator="horses"), reported=True),
            "exchange counts no horses",
        ),
        (
            report("morin", told("students", "4"), period="2027-H1"),
            "students is not told of a period such as 2027-H1",
        ),
        (
            event("morin", steps.Deliver("nowhere", "2027", (told("students", "40"),))),
            "no party holds a programme nowhere",
        ),
        (
            report("zembla", told("students", "40")),
            "no body of zembla is responsible in exchange",
        ),
    ],
)
def test_what_another_program_reports_and_a_party_may_not_is_told_and_does_not_count(
    made: Event, why: str
) -> None:
    found = [
        each for beside in reports(held(made)).values() for said in beside.values() for each in said
    ]

    assert [each.idle for each in found] == [why]
    assert standing(found) is None


def test_a_report_of_which_it_is_not_certain_that_its_period_was_over_does_not_count() -> None:
    told_ = told("students", "4", counted="2027-H1")
    half = PROGRAMME._replace(indicators=(STUDENTS._replace(every="half-year"),))
    made = report("morin", told_, period="2027-H1", reported=True, on="2027")
    now = life(event("alda", half), event("morin", half), made)

    (said,) = reports(now)["exchange", "students", "2027-H1"]["morin"]  # type: ignore[index]
    assert said.idle == "it was made on 2027: it is not certain that 2027-H1 was over"


def test_what_a_programme_counted_once_is_not_taken_out_of_the_reports_by_later_words() -> None:
    fewer = PROGRAMME._replace(indicators=(STUDENTS,))
    made = report("morin", told("trips", "4"))
    found = row(mirror(held(made, event("alda", fewer), event("morin", fewer))), "trips")

    assert found.sides[1].said is not None


def test_a_programme_is_not_held_on_paper_before_the_day_of_the_paper() -> None:
    later = event("morin", PROGRAMME, reported=True, on="2031-01-01")

    assert programmes(life(event("alda", PROGRAMME), later))[0].state == "planned"
    assert not programmes(life(later))


def test_a_paper_of_an_earlier_day_takes_the_place_of_no_later_one() -> None:
    other = PROGRAMME._replace(days=90)
    new = event("morin", PROGRAMME, reported=True, on="2028-03-01")
    old = event("morin", other, reported=True, on="2028-01-10")
    mine = event("alda", PROGRAMME)

    for events in ((mine, new, old), (mine, old, new), (mine, new, event("alda", other), old)):
        assert programmes(life(*events))[0].body == PROGRAMME
        assert programmes(life(*events))[0].state == "agreed"


def test_a_report_of_what_no_programme_counts_is_shown_all_the_same() -> None:
    strange = steps.Deliver("nowhere", "2027", (told("students", "40"),))
    other = told("students", "3")._replace(indicator="horses")
    found = mirror(held(event("alda", strange), report("alda", other)))

    places = [tuple(each.place) for each in found.rows]
    assert ("nowhere", "students", "2027") in places
    assert ("exchange", "horses", "2027") in places
    assert found.programmes[-1].state == "unknown"


# ---------------------------------------------------------------- programmes


def test_a_programme_is_agreed_when_both_hold_the_same_words() -> None:
    other = PROGRAMME._replace(days=90)
    alone, both = life(event("alda", PROGRAMME)), held()
    moved, again = held(event("morin", other)), held(event("morin", other), event("alda", other))
    apart = life(event("alda", PROGRAMME), event("morin", other))

    assert [programmes(each)[0].state for each in (alone, both, moved, again, apart)] == [
        *("planned", "agreed", "agreed", "agreed", "planned")
    ]
    assert programmes(alone)[0].waits == ("morin",)
    assert programmes(moved)[0].body == PROGRAMME
    assert [party for party, _ in programmes(moved)[0].proposes] == ["morin"]
    assert programmes(again)[0].body == other
    assert "morin holds other words by now" in stands(programmes(moved)[0])


def test_two_of_three_take_no_programme_from_the_third_that_agreed_it() -> None:
    two = (steps.Responsible("alda", "ministry"), steps.Responsible("third", "office"))
    other = PROGRAMME._replace(responsible=two)
    now = held(event("alda", other), event("third", other))
    all_of_them = held(event("alda", other), event("morin", other), event("third", other))

    found = programmes(now)[0]
    assert (found.state, found.body) == ("agreed", PROGRAMME)
    assert [party for party, _ in found.proposes] == ["alda", "third"]
    assert programmes(all_of_them)[0].body == other


def test_a_plan_asks_nothing_of_a_party_that_does_not_hold_it() -> None:
    alone = life(event("alda", PROGRAMME))
    told_ = life(event("alda", PROGRAMME), report("alda", told("students", "40")))

    assert mirror(alone).rows == ()
    assert {party for _, party in overdue(alone, mirror(alone))} == {"alda"}
    assert {party for _, party in overdue(told_, mirror(told_))} == {"alda"}  # on trips
    assert {party for _, party in overdue(held(), mirror(held()))} == {"alda", "morin"}
    assert {each.party for each in due(alone, mirror(alone))} == {"alda"}
    assert {each.party for each in due(held(), mirror(held()))} == {"alda", "morin"}
    assert (row(mirror(told_)).relation, row(mirror(told_)).due) == ("one side silent", "")
    late = [each for each in missing(alone) if "overdue" in each.what]
    assert {each.party for each in late} == {"alda"}


def test_what_stands_on_paper_is_told_so_and_replaces_no_signature() -> None:
    other = PROGRAMME._replace(days=90)
    paper = event("morin", PROGRAMME, reported=True)
    alone = life(event("alda", PROGRAMME), paper)
    signed = held(event("morin", other, reported=True))
    now, body = disagreement()
    opened = event("alda", body)
    settle = steps.Resolve(opened.act, deliveries(row(mirror(now))), "Guests count.")
    paper = event("morin", settle, reported=True, body_of="academy")
    both = event("alda", settle, body_of="ministry"), paper
    closed = mirror(now._replace(events=(*now.events, opened, *both))).disputes[0]

    assert stands(programmes(alone)[0]) == "agreed, of morin on paper"
    assert stands(programmes(signed)[0]) == "agreed"
    assert told_of(closed) == "closed; alda: Guests count.; morin (on paper): Guests count."


def committed(text: str, **more: str) -> steps.Programme:
    span = steps.Span(text, "article 1", 0, 3, "The")
    return PROGRAMME._replace(commitments=(steps.Commitment(span, **more),))


def test_only_a_text_in_force_or_provisionally_applied_makes_commitments() -> None:
    texts = Log().texts(OLD)
    body = committed(texts.entries[0].text)
    wanted = act(body, text_set=texts.digest)
    before = life(force=Force("not in force", "it waits"))
    ended = life(force=Force("ended", "by notice"))

    assert refused(life(), wanted) == ""
    assert refused(life(force=Force("provisionally applied", "by both")), wanted) == ""
    assert refused(before, wanted) == refused(ended, wanted) == "force"
    assert refused(before, act(PROGRAMME)) == ""
    assert refused(life(), act(body, text_set=A)) == "force"
    assert refused(life(), act(committed(A), text_set=texts.digest)) == "force"
    assert refused(before, act(committed(texts.entries[0].text, binds="adoption"))) == "force"


def test_no_clerk_commits_a_party_by_a_programme_and_any_may_plan_an_intention() -> None:
    texts = Log().texts(OLD)
    body = committed(texts.entries[0].text)

    assert refused(life(), act(body, text_set=texts.digest, body_of="office")) == "power"
    assert refused(life(), act(PROGRAMME, body_of="office")) == ""


def test_a_plan_is_told_as_an_intention_and_no_commitment() -> None:
    planned = programmes(held())[0]

    assert rests(planned) == "binds nobody: it names no commitment: it is an intention"


def test_what_bound_once_binds_no_more_when_the_agreement_has_ended() -> None:
    texts = Log().texts(OLD)
    body = committed(texts.entries[0].text)
    events = [event(party, body, text_set=texts.digest) for party in ("alda", "morin")]

    assert programmes(life(*events))[0].binds == "the agreement is in force"
    assert "ended" in programmes(life(*events, force=Force("ended", "by notice")))[0].free


def test_of_a_text_that_is_applied_in_part_only_those_provisions_make_commitments() -> None:
    texts = Log().texts(OLD)
    for provisions, code in ((("article 1",), ""), (("article 2",), "force"), ((), "")):
        applied = event(
            "alda",
            steps.Instrument("provisional-application", "2026-03-01", "", "", "", provisions, ""),
        )
        force = Force("provisionally applied", "by both", provisional=(applied.act,))
        wanted = act(committed(texts.entries[0].text), text_set=texts.digest)
        assert refused(life(applied, force=force), wanted) == code


def test_so_it_is_where_a_clause_says_which_part_is_applied() -> None:
    texts = Log().texts(OLD)
    since = Derivation(When("signature"), None, ())
    for parts, code in ((("article 1",), ""), (("article 2",), "force"), ((), "")):
        force = Force("provisionally applied", "by its clause", applied=Applied(A, since, parts))
        wanted = act(committed(texts.entries[0].text), text_set=texts.digest)
        assert refused(life(force=force), wanted) == code


@pytest.mark.parametrize(
    "body",
    [
        PROGRAMME._replace(responsible=PROGRAMME.responsible[:1]),
        PROGRAMME._replace(indicators=()),
        PROGRAMME._replace(indicators=(STUDENTS, STUDENTS)),
        PROGRAMME._replace(indicators=(STUDENTS._replace(tolerance="1"),)),
        PROGRAMME._replace(indicators=(STUDENTS._replace(tolerance="0"),)),
        PROGRAMME._replace(indicators=(STUDENTS._replace(target="1,000"),)),
        PROGRAMME._replace(indicators=(STUDENTS._replace(every="week"),)),
        PROGRAMME._replace(indicators=(STUDENTS._replace(unit=" "),)),
        PROGRAMME._replace(until_day="2026"),
        PROGRAMME._replace(since="", until_day="2028"),
        PROGRAMME._replace(days=4000),
        PROGRAMME._replace(commitments=(steps.Commitment(),)),
        PROGRAMME._replace(commitments=(steps.Commitment(steps.Span(A, "article 1", 0, 9, "x")),)),
        steps.Deliver("exchange", "2027", ()),
        steps.Deliver("exchange", "2027-H3", (told("students", "1"),)),
        steps.Deliver("exchange", "2027-13", (told("students", "1"),)),
        steps.Deliver("exchange", "2027", (told("students", "1"), told("students", "2"))),
        steps.Deliver("exchange", "2027", (told("students", ""),)),
        steps.Deliver("exchange", "2027", (told("students", "01"),)),
        steps.Deliver("exchange", "2027", (told("students", "1.50"),)),
        steps.Deliver("exchange", "2027", (told("students", "-0"),)),
    ],
)
def test_what_a_programme_or_a_report_may_not_say(body: Body) -> None:
    with pytest.raises(ActError):
        act(body)


def test_the_programme_of_the_page_is_one() -> None:
    page = (ROOT / "docs/reference/programmes.md").read_text("utf-8")
    table = toml_table(page.partition("```toml\n")[2].partition("```")[0])
    (commitment,) = table.pop("commitments")
    matter = Matter("alda", Held(A, {}, (), {}))

    body = programme(table, matter, None, "p.toml")

    act(body)
    assert {*commitment} == {"text", "provision", "words"}
    assert body.until_day == "2031"
    with pytest.raises(UsageError, match="no text set yet"):
        programme({**table, "commitments": [commitment]}, matter, None, "p.toml")
    for wrong, why in (({"norms": []}, "'norms' is unknown"), ({"indicators": {}}, "no list")):
        with pytest.raises(UsageError, match=why):
            programme({**table, **wrong}, matter, None, "p.toml")


# ---------------------------------------------------------------- guards


def test_a_party_reports_for_itself_on_what_is_counted_of_a_period_that_is_over() -> None:
    now = held()
    good = steps.Deliver("exchange", "2028", (told("students", "40"),))

    assert refused(now, act(good)) == ""
    assert refused(now, act(good._replace(programme="nowhere"))) == "programme"
    assert refused(now, act(good, "carol")) == "party"
    assert refused(now, act(good._replace(period="2029"))) == "period"
    assert refused(now, act(good._replace(period="2028-Q1"))) == "period"
    strange = told("students", "1")._replace(indicator="horses")
    assert refused(now, act(good._replace(figures=(strange,)))) == "indicator"


def disagreement() -> tuple[Life, steps.Discrepancy]:
    now = held(report("alda", told("students", "40")), report("morin", told("students", "20")))
    body = steps.Discrepancy(
        *("exchange", "students", "2027", ("alda", "morin"), "counting", "morin", "academy"),
        *("2029-06-30T00:00:00Z", "Guests too?", deliveries(row(mirror(now)))),
    )
    return now, body


def test_a_discrepancy_is_of_the_reports_that_stand_and_between_those_who_made_them() -> None:
    now, body = disagreement()

    assert refused(now, act(body)) == ""
    assert refused(now, act(body._replace(deliveries=()))) == "deliveries"
    assert refused(now, act(body._replace(party="carol"))) == "party"
    assert refused(now, act(body, "carol")) == "party"
    assert refused(now, act(body._replace(period="2020"))) == "row"
    same = report("morin", told("students", "40"))
    agreed = now._replace(events=(*now.events, same))
    assert refused(agreed, act(body)) == "row"


def test_a_discrepancy_is_closed_by_both_alone_and_open_again_when_a_figure_changes() -> None:
    now, body = disagreement()
    opened = event("alda", body)
    stands_now = deliveries(row(mirror(now)))
    settle = steps.Resolve(opened.act, stands_now, "Guests are counted.")
    events = (*now.events, opened)

    def state(*more: object) -> tuple[str, tuple[str, ...]]:
        found = mirror(now._replace(events=(*events, *more))).disputes[0]  # type: ignore[arg-type]
        return found.state, found.waits

    both = (
        event("alda", settle, body_of="ministry"),
        event("morin", settle, body_of="academy"),
    )
    same = report("morin", told("students", "20"), name="again")
    changed = report("morin", told("students", "21"))
    assert state() == ("open", ("alda", "morin"))
    assert state(both[0]) == ("settled by one", ("morin",))
    assert state(both[0], both[0]) == ("settled by one", ("morin",))
    assert state(*both) == ("closed", ())
    assert state(*both, same) == ("closed", ())
    assert state(*both, changed) == ("open again", ("alda", "morin"))
    with_it = now._replace(events=events)
    assert refused(with_it, act(settle)) == ""
    assert refused(with_it, act(settle._replace(act=A))) == "discrepancy"
    assert refused(with_it, act(settle, "carol")) == "party"
    assert refused(with_it, act(settle, body_of="registry")) == "power"
    assert refused(with_it, act(settle, "morin", body_of="academy")) == ""
    assert refused(with_it, act(settle, "alda", body_of="academy")) == "power"
    named = body._replace(party="alda", body="registry")
    itself = now._replace(events=(*now.events, event("alda", named)))
    settle_own = settle._replace(act=mirror(itself).disputes[0].act)
    assert refused(itself, act(settle_own, body_of="registry")) == "power"
    assert refused(with_it._replace(events=(*events, changed)), act(settle)) == "deliveries"


def test_an_older_paper_settles_no_discrepancy_in_the_place_of_a_newer_one() -> None:
    now, body = disagreement()
    opened = event("alda", body)
    settle = steps.Resolve(opened.act, deliveries(row(mirror(now))), "Guests are counted.")
    paper = {"reported": True, "body_of": "academy"}
    new = event("morin", settle, on="2028-12-01", **paper)  # type: ignore[arg-type]
    old = event("morin", settle._replace(deliveries=(A,)), on="2028-11-01", **paper)  # type: ignore[arg-type]
    found = mirror(now._replace(events=(*now.events, opened, new, old)))

    assert found.disputes[0].waits == ("alda",)


def test_who_has_no_power_settles_no_discrepancy_in_a_record_either_and_is_told() -> None:
    now, body = disagreement()
    opened = event("alda", body._replace(party="alda", body="registry"))
    settle = steps.Resolve(opened.act, deliveries(row(mirror(now))), "Guests are counted.")
    vain, sound, deciding = [
        event("alda", settle, body_of=each) for each in ("registry", "ministry", "council")
    ]
    theirs = event("morin", settle, body_of="academy")

    def found(*more: Event) -> Disputed:
        return mirror(now._replace(events=(*now.events, opened, *more))).disputes[0]

    told_ = found(vain, theirs)
    assert (told_.state, told_.waits) == ("settled by one", ("alda",))
    assert [each[:2] for each in told_.powerless] == [("alda", "registry")]
    assert "that registry of alda holds it to be settled counts for nothing" in told_of(told_)
    assert found(vain).state == "open"
    for each in (sound, deciding):
        assert found(each, vain, theirs).state == "closed"
        assert found(vain, each, theirs).state == "closed"
    asked = missing(now._replace(events=(*now.events, opened, vain, theirs)))
    assert [each.party for each in asked if "settle the discrepancy" in each.what] == ["alda"]


def test_who_answered_for_a_programme_when_it_was_settled_is_asked_and_nobody_later() -> None:
    now, body = disagreement()
    opened = event("alda", body)
    settle = steps.Resolve(opened.act, deliveries(row(mirror(now))), "Guests are counted.")
    own = event("alda", settle, body_of="ministry")
    theirs = event("morin", settle, body_of="academy")
    later = event("alda", settle, body_of="registry")
    other = PROGRAMME._replace(
        responsible=(steps.Responsible("alda", "registry"), steps.Responsible("morin", "court"))
    )
    handed = event("alda", other), event("morin", other)

    def state(*more: Event) -> str:
        return mirror(now._replace(events=(*now.events, opened, *more))).disputes[0].state

    assert state(own, theirs, *handed) == "closed"
    assert state(*handed, own, theirs) == "settled by one"
    assert state(*handed, later, theirs) == "closed"
    assert state(handed[0], later, theirs) == "settled by one"  # it alone proposes that body


def test_figures_that_agree_by_now_close_no_discrepancy() -> None:
    now, body = disagreement()
    same = report("morin", told("students", "40"))
    found = mirror(now._replace(events=(*now.events, event("alda", body), same)))

    assert (row(found).relation, found.disputes[0].state) == ("agree", "open")


# ---------------------------------------------------------------- what is due


def test_reports_and_discrepancies_have_their_days() -> None:
    now, body = disagreement()
    opened = event("alda", body)
    found = [*deadlines(now._replace(events=(*now.events, opened), now="2029-02-01T00:00:00Z"))]

    told_ = {(each.name.partition("-")[0], each.at[:10], each.party) for each in found}
    assert ("report", "2029-03-01", "alda") in told_
    assert ("report", "2030-03-01", "morin") in told_
    assert ("discrepancy", "2029-06-30", "morin") in told_


def test_a_report_keeps_its_name_in_the_calendar_when_the_programme_has_other_words() -> None:
    other = PROGRAMME._replace(words="Forty a year, by turns.")
    one, two = held(), held(event("alda", other), event("morin", other))

    names = [each.name for each in deadlines(one)]
    assert names
    assert names == [each.name for each in deadlines(two)]
    assert len({*names}) == len(names)


def test_what_is_overdue_and_what_nobody_explains_is_missing() -> None:
    now, _ = disagreement()
    lacks = [each.what for each in missing(now) if each.track == "delivery"]
    alone = [each.what for each in missing(life(event("alda", PROGRAMME)))]

    assert "somebody must say why the figures of exchange, students, 2027 differ" in lacks
    assert lacks.count("its report on exchange is overdue for 2027") == 2  # on trips
    assert "it must hold the programme exchange too, so that it is agreed" in alone
    assert IN_FORCE.applies
