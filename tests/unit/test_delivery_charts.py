"""Charts of delivery: what they show is told in words too, and each side as fully as the other."""

from __future__ import annotations

from lxml import etree
from tests.delivery_kit import PROGRAMME, event, held, life, report, told

from paraph.agreement import steps
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.event import Event
from paraph.views.delivery_charts import charts, charts_file

_SPACE = "{http://www.w3.org/2000/svg}"


def drawn(*events: Event) -> etree._Element:
    return etree.fromstring(charts_file(mirror(held(*events)), ("alda", "morin"), "T & <b>"))


def words(picture: etree._Element) -> list[str]:
    return [each.text or "" for each in picture.iter(f"{_SPACE}text")]


def test_a_drawing_has_a_title_and_tells_what_it_shows() -> None:
    picture = drawn(report("alda", told("students", "40")), report("morin", told("students", "38")))
    title, desc = (picture.findtext(f"{_SPACE}{name}") or "" for name in ("title", "desc"))

    assert picture.get("role") == "img"
    assert picture.get("aria-labelledby") == "charts-title charts-told"
    assert title == "Delivery: T & <b>"
    assert "2027: alda 40 persons, morin 38 persons" in desc
    assert "students, 2027: 5.0 %, within tolerance" in desc
    assert {"40", "38", "5.0 %, within tolerance", "target 40"} <= {*words(picture)}


def test_a_figure_counted_otherwise_is_a_sign_and_no_bar() -> None:
    other = told("students", "4000", unit="groups")
    picture = drawn(report("alda", told("students", "40")), report("morin", other))

    assert "\N{MULTIPLICATION SIGN}" in words(picture)
    assert "4,000" not in words(picture)
    assert "morin 4,000 groups" in (picture.findtext(f"{_SPACE}desc") or "")


def among(parties: tuple[str, ...], paper: str = "") -> etree._Element:
    """Return the drawing of what parties report of a programme that all of them hold."""
    now = held()
    first = now.genesis.parties[0]
    every = tuple([first._replace(party=each, words=each) for each in parties])
    bodies = tuple([steps.Responsible(each, "office") for each in parties])
    body = PROGRAMME._replace(responsible=bodies)
    figures = [
        report(each, told("students", str(40 + at)), reported=each == paper)
        for at, each in enumerate(parties)
    ]
    now = life(*[event(each, body) for each in parties], *figures)
    now = now._replace(genesis=now.genesis._replace(parties=every))
    return etree.fromstring(charts_file(mirror(now), parties, "T"))


def bars(picture: etree._Element) -> list[etree._Element]:
    return [each for each in picture.iter(f"{_SPACE}rect") if each.get("stroke")]


def test_each_party_of_several_has_a_filling_of_its_own() -> None:
    parties = ("alda", "morin", "ord", "ulm", "xand", "zett")
    picture = among(parties)
    legend = [each.get("fill") for each in bars(picture)][: len(parties)]

    assert len({*legend}) == len(parties)
    for each in legend:
        if each is not None and each.startswith("url(#"):
            assert f'id="{each[5:-1]}"'.encode() in etree.tostring(picture)


def test_of_more_parties_than_fillings_each_bar_has_the_number_of_its_party() -> None:
    parties = ("alda", "morin", "ord", "ulm", "xand", "zett", "yle")

    assert {"7 yle", "7", "1 alda", "1"} <= {*words(among(parties))}


def test_a_figure_on_paper_is_drawn_otherwise_than_one_that_was_signed() -> None:
    signed, paper = among(("alda", "morin")), among(("alda", "morin"), "morin")

    assert not [each for each in bars(signed) if each.get("stroke-dasharray")]
    assert len([each for each in bars(paper) if each.get("stroke-dasharray")]) == 1
    assert any("dashed: on paper" in each for each in words(paper))
    assert "students, 2027, alda and morin (on paper)" in words(paper)


def test_how_far_figures_are_apart_says_of_whom_and_of_which_programme() -> None:
    assert "students, 2027, morin and zett" in words(among(("alda", "morin", "zett")))
    other = PROGRAMME._replace(programme="visits")
    figures = [report(each, told("students", "40")) for each in ("alda", "morin")]
    more = [
        event(each, steps.Deliver("visits", "2027", (told("students", "30"),)))
        for each in ("alda", "morin")
    ]
    picture = drawn(event("alda", other), event("morin", other), *figures, *more)

    assert "students, 2027 (visits)" in words(picture)
    assert "students, 2027 (exchange)" in words(picture)


def test_a_figure_that_is_too_long_for_its_place_takes_its_neighbour_s_away_too() -> None:
    long = told("students", "1234567890123456")
    picture = drawn(report("alda", told("students", "40")), report("morin", long))

    assert "40" not in words(picture)
    assert "1,234,567,890,123,456" not in words(picture)


def test_where_nobody_told_a_figure_there_is_nothing_to_draw() -> None:
    none = report("alda", told("students", "", words="Lost."))

    assert charts(mirror(held(none)), ("alda", "morin"), "T") == ""
    assert words(drawn(none)) == ["Nobody has reported a figure yet."]


def test_on_a_page_each_chart_is_a_drawing_of_its_own_that_is_told_in_words() -> None:
    both = (report("alda", told("students", "40")), report("morin", told("students", "38")))
    page = charts(mirror(held(*both)), ("alda", "morin"), "T & <b>")

    drawings = etree.fromstring(page).findall(f"div/{_SPACE}svg")

    assert [each.get("aria-labelledby") for each in drawings] == [
        "chart-1-title chart-1-told",
        "chart-2-title chart-2-told",
    ]
    ids = [each.get("id") for one in drawings for each in one.iter() if each.get("id")]
    assert len(ids) == len({*ids})
    assert "alda 40 persons" in (drawings[0].findtext(f"{_SPACE}desc") or "")
    assert "5.0 %, within tolerance" in (drawings[1].findtext(f"{_SPACE}desc") or "")
