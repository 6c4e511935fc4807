"""Laws of the mirror table: whoever looks, both sides stand there as they were told."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.delivery_kit import PROGRAMME, event, life, report, told

from paraph.agreement import steps
from paraph.agreement.delivery.admitted import deliveries
from paraph.agreement.delivery.mirror import Mirror, Row, mirror
from paraph.agreement.entry import HOLDS, Standing
from paraph.agreement.event import Event
from paraph.agreement.figure import check_figure, exact, figure_of, gap, per_cent, written_out
from paraph.agreement.life import Life
from paraph.views.delivery_charts import charts_file
from paraph.views.mirror import mirror_sheet
from paraph.views.mirror_json import mirror_json
from paraph.views.mirror_workbook import mirror_workbook
from paraph.views.sheet_markdown import sheet_markdown

PARTIES = st.sampled_from(("alda", "morin"))
FIGURES = st.sampled_from(("0", "1", "38", "39", "40", "40.5", "-3", "123456789012345678.9", ""))
DOUBT = Standing("undetermined", "key", "others may have had it")


@st.composite
def delivered(draw: st.DrawFn, indicator: str) -> steps.Delivered:
    unit = draw(st.sampled_from((None, None, None, "people")))
    counted = draw(st.sampled_from((None, None, None, "2027-04 to 2028-03")))
    more = {"unit": unit, "counted": counted}
    figure = draw(FIGURES)
    said = {name: each for name, each in more.items() if each}
    return told(indicator, figure, words="" if figure else "Lost.", **said)


@st.composite
def reported(draw: st.DrawFn) -> Event:
    names = draw(st.sampled_from((("students",), ("trips",), ("students", "trips"))))
    figures = [draw(delivered(each)) for each in names]
    return report(
        draw(PARTIES),
        *figures,
        period=draw(st.sampled_from(("2026", "2027", "2028"))),
        name=str(draw(st.integers(0, 10**6))),
        reported=draw(st.booleans()),
        checked=draw(st.booleans()),
        standing=draw(st.sampled_from((HOLDS, HOLDS, DOUBT))),
    )


@st.composite
def lives(draw: st.DrawFn) -> Life:
    """Return a life with a programme, reports, and perhaps a discrepancy that some settle."""
    held = [event(each, PROGRAMME) for each in draw(st.sets(PARTIES))]
    events = [*held, *draw(st.lists(reported(), max_size=8))]
    now = life(*events)
    rows = [row for row in mirror(now).rows if deliveries(row)]
    opens = draw(st.booleans())
    if rows and opens:
        row = rows[draw(st.integers(0, len(rows) - 1))]
        opened = event("alda", discrepancy(row))
        settled = [
            event(each, steps.Resolve(opened.act, deliveries(row), "So it is."))
            for each in draw(st.sets(PARTIES))
        ]
        more = (opened, *settled, *draw(st.lists(reported(), max_size=2)))
        now = now._replace(events=(*now.events, *more))
    return now


def discrepancy(row: Row) -> steps.Discrepancy:
    two = ("alda", "morin")
    return steps.Discrepancy(
        *row.place, two, "counting", "morin", "academy", "", "Guests too?", deliveries(row)
    )


def swapped(now: Life) -> Life:
    """Return the life as the other party would tell it: each in the place of the other."""
    parties = tuple(reversed(now.genesis.parties))
    return now._replace(genesis=now.genesis._replace(parties=parties))


@given(lives())
def test_who_swaps_the_parties_sees_the_table_in_a_mirror(now: Life) -> None:
    one, other = mirror(now), mirror(swapped(now))

    assert other.rows == tuple(
        [each._replace(sides=(each.sides[1], each.sides[0])) for each in one.rows]
    )
    assert (other.programmes, other.disputes) == (one.programmes, one.disputes)


_OTHER = {"alda": "morin", "morin": "alda"}


def exchanged(each: Event) -> Event:
    """Return what the one party did as if the other one had done it."""
    party = _OTHER.get(each.party)
    if party is None or not isinstance(each.body, steps.Deliver | steps.Programme):
        return each
    body = each.body
    if isinstance(body, steps.Programme):
        named = [one._replace(party=_OTHER[one.party]) for one in body.responsible]
        body = body._replace(responsible=tuple(named))
    return each._replace(by=each.by._replace(party=party), log=party, body=body)


@given(st.lists(reported(), max_size=8))
def test_what_one_party_reports_counts_for_as_much_as_if_the_other_did(events: list[Event]) -> None:
    both = [event("alda", PROGRAMME), event("morin", PROGRAMME)]
    one = mirror(life(*both, *events))
    other = mirror(life(*[exchanged(each) for each in (*both, *events)]))

    told_ = [(each.place, each.relation, each.gap, each.differs) for each in one.rows]
    assert told_ == [(each.place, each.relation, each.gap, each.differs) for each in other.rows]
    for here, there in zip(one.rows, other.rows, strict=True):
        figures = [side.said.figure if side.said else None for side in here.sides]
        assert figures == [
            side.said.figure if side.said else None for side in reversed(there.sides)
        ]


def every(found: Mirror) -> set[tuple[object, ...]]:
    return {
        (row.place, side.party, said.act, said.figure)
        for row in found.rows
        for side in row.sides
        for said in (*side.others, *filter(None, (side.said,)))
    }


@given(lives(), reported())
def test_a_report_more_takes_away_no_row_and_no_report(now: Life, more: Event) -> None:
    before, after = mirror(now), mirror(now._replace(events=(*now.events, more)))

    def rows(found: Mirror) -> set[tuple[object, ...]]:
        return {(each.place, *[side.party for side in each.sides]) for each in found.rows}

    assert rows(before) <= rows(after)
    assert every(before) <= every(after)
    assert {each.act for each in before.disputes} == {each.act for each in after.disputes}


@given(lives())
def test_no_figure_is_changed_made_up_or_lost(now: Life) -> None:
    told_ = {
        (each.party, each.act, figure)
        for each in now.events
        if isinstance(each.body, steps.Deliver)
        for figure in each.body.figures
    }

    assert {key[1:] for key in every(mirror(now))} == told_


@given(lives())
def test_two_figures_are_compared_only_where_they_may_be(now: Life) -> None:
    for row in mirror(now).rows:
        one, other = (side.said.figure if side.said else None for side in row.sides)
        if row.gap is None:
            assert row.relation in {"one side silent", "both silent", "not comparable"}
            continue
        assert one is not None
        assert other is not None
        assert (one.unit, one.definition, one.counted) == (
            other.unit,
            other.definition,
            other.counted,
        )
        assert (row.relation == "agree") == (exact(one.figure) == exact(other.figure))
        if row.relation == "within tolerance":
            assert 0 < row.gap <= exact(row.tolerance)


@settings(max_examples=30)
@given(lives())
def test_the_same_life_is_the_same_bytes_in_every_form(now: Life) -> None:
    def written() -> list[object]:
        found = mirror(now)
        sheet = mirror_sheet(now, found)
        return [
            mirror_workbook(now, found),
            mirror_json(now, found, "sha256:0"),
            sheet_markdown(sheet),
            charts_file(found, now.parties, now.genesis.title),
        ]

    assert written() == written()


@given(st.decimals(-(10**12), 10**12, places=6))
def test_a_figure_that_was_spelled_once_stays_as_it_is(number: object) -> None:
    figure = figure_of(f"{number:f}")

    check_figure(figure, "")
    assert figure_of(written_out(figure)) == figure
    assert figure_of(written_out(figure).replace(".", ","), "comma") == figure
    assert exact(figure) == Fraction(str(number))


NUMBERS = st.from_regex(r"-?(0|[1-9][0-9]{0,6})(\.[0-9]{0,3}[1-9])?", fullmatch=True).map(
    lambda each: figure_of(written_out(each))
)


@given(NUMBERS, NUMBERS)
def test_a_gap_is_the_same_from_both_sides_and_no_more_than_twice(one: str, other: str) -> None:
    apart = gap(one, other)

    assert apart == gap(other, one)
    assert 0 <= apart <= 2
    assert (apart == 0) == (one == other)
    assert per_cent(apart).startswith("<") == (0 < apart <= Fraction(1, 2000))
