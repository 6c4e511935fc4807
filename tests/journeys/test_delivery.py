"""Journeys through delivery: a programme, reports by forms, the mirror table, a discrepancy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.schema import faults
from tests.journeys.test_agreement import MAY, Table
from tests.journeys.test_life import recorded
from tests.workbook_by_hand import Cells, filled

TEXT = """Article 1. The Parties exchange forty students every year.

Article 2. This Agreement enters into force on the date of its signature.
"""
PROGRAMME = """programme = "student-exchange"
title = "Exchange of students"
field = "education"
since = "2027"
days = 60
words = "By turns."

[responsible]
alda = "ministry"
morin = "academy"

[[commitments]]
provision = "article 1"
words = "exchange forty students every year"
"""
INDICATORS = (
    ("students", "persons", "0.05"),
    ("turnover", "million EUR", ""),
    ("trips", "trips", ""),
    ("events", "events", ""),
    ("meetings", "consultations", ""),
)
SIGNED = ("--now", "2027-01-05T12:00:00Z")
LATER = ("--now", "2029-03-05T12:00:00Z")


def programme() -> str:
    return PROGRAMME + "".join(
        [
            f'\n[[indicators]]\nindicator = "{name}"\nwords = "{name.title()}"\nunit = "{unit}"\n'
            f'definition = "as agreed"\nevery = "year"\ntolerance = "{tolerance}"\n'
            for name, unit, tolerance in INDICATORS
        ]
    )


def begun(folder: Path, *other: str) -> Table:
    table = Table(folder)
    (folder / "old.txt").write_text(TEXT, encoding="utf-8")
    (folder / "p.toml").write_text(programme(), encoding="utf-8")
    (folder / "list.pdf").write_bytes(b"%PDF-1.7 a list of students")
    table.init("alda", "holm:council", "keller:ministry")
    text = ("--text", "agreement:en")
    table.at("alda", "begin", "--title", "Agreement on students", *other, *text)
    return table


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Two nodes in one agreement that both have signed, and that is in force."""
    other = Table(tmp_path)
    other.init("morin", "graf:council", "weber:academy")
    table = begun(tmp_path, "--with-party", "morin/party.json")
    table.run("trust", "alda/party.json", "morin/party.json", "--out", "trust.json")
    table.at("morin", "join", table.shows("alda"), "--trust", "trust.json")
    exchange(table)
    table.at("alda", "propose", "old.txt", "--as", "keller")
    theirs = tuple([each.replace("ministry", "academy") for each in MAY])
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    exchange(table)
    table.at("morin", "decide", "T0", "--as", "graf", *theirs)
    assert "Refused, force" in table.at("alda", *hold("p.toml"), *LATER, code=1)
    table.at("alda", "sign", "T0", "--as", "keller", *SIGNED)
    table.at("morin", "sign", "T0", "--as", "weber", *SIGNED)
    exchange(table)
    table.at("alda", "accept-formula", "T0", "--as", "keller", *LATER)
    return table


def hold(*what: str) -> tuple[str, ...]:
    return ("programme", *what, "--as", "keller")


def exchange(table: Table, *now: str) -> None:
    for one, other in (("alda", "morin"), ("morin", "alda")):
        table.run("import", table.shows(one), "--node", other, "--yes", *now)


def mirror(table: Table, node: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(table.run("mirror", "--json", "--node", node, *LATER))
    assert not faults("paraph.mirror-1", found)
    return found


def fill(table: Table, name: str, cells: Cells) -> None:
    path = table.folder / name
    path.write_bytes(filled(path.read_bytes(), cells))


def test_two_parties_report_and_one_table_has_both_sides_as_they_told_them(table: Table) -> None:
    said = table.at("alda", *hold("p.toml"), *LATER)
    assert "on 1 commitment of T0: 5 indicators" in said
    exchange(table, *LATER)
    assert mirror(table, "morin")["programmes"][0]["state"] == "planned"
    shown = table.at("morin", "programme", "--accept", "student-exchange", "--as", "weber", *LATER)
    assert "commits to article 1: “exchange forty students every year”" in shown
    assert "counts students by the year, tolerance 5.0 %" in shown
    assert "in these words already" in table.at(
        "morin", "programme", "--accept", "student-exchange", "--as", "weber", *LATER, code=2
    )
    exchange(table, *LATER)

    form = ("report", "form", "student-exchange", "2027", *LATER)
    table.run(*form, "--out", "alda.xlsx", "--node", "alda")
    table.run(*form, "--out", "morin.xlsx", "--node", "morin")
    fill(table, "alda.xlsx", {"C11": "40", "C12": "12,5", "C13": "7", "C14": "3", "C15": "2"})
    # The other side counts persons instead of trips, and leaves out what it does not know.
    other = {"C11": "39", "C12": "11.2", "C13": "7", "E13": "persons", "C14": "3"}
    fill(table, "morin.xlsx", {**other, "D15": "The minutes are not here yet."})
    imported = ("report", "import", "alda.xlsx", "--keep", "students=list.pdf", *LATER)
    assert "Report, C12: '12,5' has a comma" in table.at(
        "alda", *imported, "--as", "keller", code=2
    )
    said = table.at("alda", *imported, "--decimal", "comma", "--as", "keller")
    assert "turnover: 12.5 million EUR" in said
    theirs = ("report", "import", "morin.xlsx", "--evidence", "students=list.pdf", *LATER)
    said = table.at("morin", *theirs, "--as", "weber")
    assert "another unit than the programme's: persons" in said
    table.run(*form[:3], "2028", *LATER, "--out", "later.xlsx", "--node", "alda")
    fill(table, "later.xlsx", {f"C{row}": "1" for row in range(11, 16)})
    table.at("alda", "report", "import", "later.xlsx", "--as", "keller", *LATER)
    exchange(table, *LATER)

    found = mirror(table, "alda")
    assert found == mirror(table, "morin")
    first = [each for each in found["rows"] if each["period"] == "2027"]
    assert {each["relation"] for each in found["rows"] if each not in first} == {"one side silent"}
    assert {each["indicator"]: each["relation"] for each in first} == {
        "students": "within tolerance",
        "turnover": "disagree",
        "trips": "not comparable",
        "events": "agree",
        "meetings": "not comparable",
    }
    assert [each["gap"] for each in first][:2] == ["1/40", "13/125"]
    report = found["rows"][0]["sides"][1]["report"]
    assert (report["papers"], len(report["evidence"])) == ([], 1)
    assert "forty students" in json.dumps(found["programmes"])
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json")
    assert "Passed" in verified

    table.run(*form, "--out", "kept.xlsx", "--node", "alda")
    fill(table, "kept.xlsx", {"C12": "12.6"})
    kept = ("report", "import", "kept.xlsx", "--as", "keller", *LATER)
    assert "papers: 1, of which 1 in the record" in table.at("alda", *kept)
    fill(table, "kept.xlsx", {"H11": ""})
    assert "left out: 1 of the papers that were told of it last" in table.at("alda", *kept)

    again_ = ("report", "form", "student-exchange", "2027", *LATER, "--node", "morin")
    table.run(*again_, "--out", "again.docx")
    table.at("morin", "report", "import", "again.docx", "--as", "weber", *LATER)
    reports = mirror(table, "morin")["rows"][0]["sides"][1]
    assert (reports["report"]["figure"], len(reports["others"])) == ("39", 1)
    assert "is of morin: say by --by" in table.at(
        "alda", "report", "import", "again.docx", "--as", "keller", *LATER, code=2
    )


def test_a_discrepancy_is_opened_by_one_and_closed_by_both(table: Table) -> None:
    table.at("alda", *hold("p.toml"), *LATER)
    exchange(table, *LATER)
    table.at("morin", "programme", "--accept", "student-exchange", "--as", "weber", *LATER)
    for node, person, figure in (("alda", "keller", "10"), ("morin", "weber", "30")):
        does = (
            'programme = "student-exchange"\nperiod = "2027"\n[[figures]]\n'
            f'indicator = "students"\nfigure = "{figure}"\nunit = "persons"\n'
            'definition = "as agreed"\ncounted = "2027"\nwords = ""\n'
        )
        (table.folder / "does.toml").write_text(does, encoding="utf-8")
        table.at(node, "act", "deliver", "does.toml", "--as", person, *LATER)
    exchange(table, *LATER)
    where = ("student-exchange", "students", "2027", "--cause", "counting", *LATER)
    about = ("--owner", "academy@morin", "--until", "2028-06-30", "--reason", "Guests too?")

    said = table.at("alda", "discrepancy", *where, *about, "--as", "keller")
    assert "student-exchange, students, 2027: disagree 66.7 %" in said
    opened = recorded(said)
    exchange(table, *LATER)
    settle = ("settle-discrepancy", opened, "--reason", "Guests count.", *LATER)
    table.at("alda", *settle, "--as", "keller")
    assert mirror(table, "alda")["discrepancies"][0]["state"] == "settled by one"
    table.at("morin", *settle, "--as", "weber")
    exchange(table, *LATER)

    found = mirror(table, "alda")
    assert found["discrepancies"][0]["state"] == "closed"
    assert found["rows"][0]["relation"] == "disagree"
    assert "no row" in table.at(
        "alda", "discrepancy", "student-exchange", "x", "2027", *where[3:], *about, code=2
    )


@pytest.fixture
def alone(tmp_path: Path) -> Table:
    """A node whose other side has none, and that holds a plan which rests on no commitment."""
    table = begun(tmp_path, "--on-paper", "morin=Kingdom of Morin")
    table.at("alda", "propose", "old.txt", "--as", "keller")
    head, _, rest = programme().partition("[[commitments]]")
    plan = head + rest[rest.index("[[indicators]]") :]
    (tmp_path / "plan.toml").write_text(plan, encoding="utf-8")
    table.at("alda", *hold("plan.toml"), *LATER)
    return table


def test_a_party_on_paper_has_its_report_entered_and_shown_as_reported(alone: Table) -> None:
    form = ("report", "form", "student-exchange", "2027", "--party", "morin", *LATER)
    alone.run(*form, "--out", "morin.xlsx", "--node", "alda")
    cells = {f"C{row}": "=1+1" for row in range(11, 16)}
    fill(alone, "morin.xlsx", cells)
    imported = ("report", "import", "morin.xlsx", "--as", "keller", *LATER)
    by = ("--by", "graf:academy@morin", "--on", "2028-02")
    assert "C11: '=1+1' is no figure" in alone.at("alda", *imported, *by, code=2)
    fill(alone, "morin.xlsx", {f"C{row}": str(row) for row in range(11, 16)})
    alone.at("alda", *imported, *by)
    assert mirror(alone, "alda")["rows"][0]["relation"] == "both silent"
    said = alone.at("alda", *imported, *by, "--checked", "holm")
    assert "reports, from paper checked by holm: deliver by graf for academy of morin" in said

    found = mirror(alone, "alda")
    row = found["rows"][0]
    assert (row["relation"], row["sides"][1]["report"]["reported"]) == ("one side silent", True)
    assert [each["counts"] for each in row["sides"][1]["others"]] == [False]
    assert found["programmes"][0]["binds"] is False
    wrong = ("--by", "keller@alda", "--on", "2028-02")
    assert "the form is of morin" in alone.at("alda", *imported, *wrong, code=2)
    dossier = alone.run("dossier", "--node", "alda", *LATER)
    early = ("--by", "graf:academy@morin", "--on", "2027-06-01")
    assert "2027 was not over" in alone.at("alda", *imported, *early, code=2)
    none = ("--by", "graf:academy@morin", "--on", "last week")
    assert "last week" in alone.at("alda", *imported, *none, code=2)
    assert "11 persons (on paper)" in dossier
    assert "binds nobody: it names no commitment" in dossier
    assert "its report on student-exchange is overdue for 2027, 2028" in dossier
    alone.run("calendar", "--node", "alda", "--out", "c.ics", *LATER)
    calendar = (alone.folder / "c.ics").read_text("utf-8")
    assert "The report of alda on student-exchange for 2029 is due" in calendar.replace("\n ", "")


def test_the_table_is_written_in_every_form_and_the_same_each_time(alone: Table) -> None:
    form = ("report", "form", "student-exchange", "2027", *LATER)
    alone.run(*form, "--out", "f.xlsx", "--node", "alda")
    fill(alone, "f.xlsx", {**{f"C{row}": "5" for row in range(11, 16)}, "D11": "<b>@SUM(A1)</b>"})
    alone.at("alda", "report", "import", "f.xlsx", "--as", "keller", *LATER)
    for name in ("a", "b"):
        files = [("--out", f"{name}.{each}") for each in ("xlsx", "html", "docx", "md", "svg")]
        alone.run("mirror", "--node", "alda", *LATER, *[part for each in files for part in each])

    for suffix in ("xlsx", "html", "docx", "md", "svg"):
        one, other = ((alone.folder / f"{name}.{suffix}").read_bytes() for name in ("a", "b"))
        assert one == other, suffix
    page = (alone.folder / "a.html").read_text("utf-8")
    assert "&lt;b&gt;@SUM(A1)&lt;/b&gt;" in page
    assert "<script" not in page
    assert '<svg xmlns="http://www.w3.org/2000/svg" role="img"' in page
    assert '<desc id="chart-1-told">' in page
    assert "is written as .xlsx" in alone.run("mirror", "--node", "alda", "--out", "a.pdf", code=2)
    assert "had not begun" in alone.run("mirror", "--node", "alda", "--at", "1999-01-01", code=2)


def test_a_form_of_another_agreement_and_what_is_no_programme_are_refused(alone: Table) -> None:
    form = ("report", "form", "student-exchange", "2027", *LATER)
    alone.run(*form, "--out", "f.xlsx", "--node", "alda")
    fill(alone, "f.xlsx", {"C3": f"sha256:{'0' * 64}", "C11": "5"})
    said = alone.at("alda", "report", "import", "f.xlsx", "--as", "keller", *LATER, code=2)
    assert "f.xlsx, Report, C3: the form is of another agreement" in said
    alone.run(*form, "--out", "h.xlsx", "--node", "alda")
    answers_ = {f"C{row}": "1" for row in range(11, 16)}
    fill(alone, "h.xlsx", {**answers_, "I11": "our figures are provisional"})
    said = alone.at("alda", "report", "import", "h.xlsx", "--as", "keller", *LATER, code=2)
    assert "Report, I11: says 'our figures are provisional' beside the answers" in said
    for name, period, why in (
        ("nothing", "2027", "nobody holds a programme 'nothing': there is student-exchange"),
        ("student-exchange", "2027-Q1", "counts nothing by such a period: it counts by year"),
        ("student-exchange", "last year", "'last year' is no period"),
    ):
        out = ("--out", "g.xlsx", "--node", "alda", *LATER)
        assert why in alone.run("report", "form", name, period, *out, code=2)
    for old, new, why in (
        ('every = "year"', 'every = "week"', "'week' is none of year, half-year"),
        ('tolerance = "0.05"', 'tolerance = "5"', "is no share between 0 and 1"),
        (
            'tolerance = "0.05"',
            "tolerance = 0.05",
            "write instants and fractions in quotation marks",
        ),
        ('field = "education"', 'fields = "education"', "'fields' is unknown"),
        ('words = "exchange forty', 'words = "exchange fifty', "stands nowhere in article 1"),
        ('provision = "article 1"', 'provision = "article 9"', "there is no article 9"),
        ('morin = "academy"', "", "names fewer than two parties"),
    ):
        bad = programme().replace(old, new, 1)
        (alone.folder / "bad.toml").write_text(bad, encoding="utf-8")
        assert why in alone.at("alda", *hold("bad.toml"), *LATER, code=2), new


def test_a_fact_on_paper_is_entered_as_before_and_the_help_tells_of_forms(alone: Table) -> None:
    told = alone.run("report", "--help")

    assert "Usage: paraph report [OPTIONS] FACT" in told
    assert "form ..." in told
    assert "import ..." in told
    assert "Usage: paraph report form" in alone.run("report", "form", "--help")
    assert "'fork' is no kind of act" in alone.at(
        "alda", "report", "fork", "--by", "a@morin", "--on", "2026", "--paper", "list.pdf",
        "--as", "keller", code=2,
    )  # fmt: skip
