"""`paraph demo`: two lives of an agreement, told by its commands, and a third person who looks."""

from __future__ import annotations

import json
import re
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from icalendar import Calendar
from tests.journeys.command import paraph
from tests.journeys.schema import faults

from paraph.agreement.delivery.mirror import RELATIONS
from paraph.desk.delivery_form import answers
from paraph.errors import RecordError
from paraph.formats import registry
from paraph.record.bundle import read

Told = tuple[Path, str]


def told(folder: Path, story: str) -> Told:
    made = paraph("demo", "--story", story, "--out", folder)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder, made.stdout.decode() + made.stderr.decode()


@pytest.fixture(scope="module")
def treaty(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The folder that the treaty leaves, and what was printed; nobody said which story."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    made = paraph("demo", "--out", folder)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder, made.stdout.decode() + made.stderr.decode()


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The folder that the council's contract leaves, and what was printed."""
    return told(tmp_path_factory.mktemp("demo") / "out", "council")


def dossier(folder: Path, node: str, day: str) -> dict[str, Any]:
    found = paraph("dossier", "--node", folder / node, "--at", day, "--json")
    assert found.returncode == 0, found.stderr
    known: dict[str, Any] = json.loads(found.stdout)
    return known


def test_nine_amendments_are_proved_one_is_asserted_and_the_eleventh_is_refused(
    treaty: Told,
) -> None:
    _, printed = treaty

    assert "lie 9 edits: 9 proved editorial" in printed
    assert "lie 10 edits: 9 proved editorial" in printed
    assert "1 that somebody answers for." in printed
    assert "asserted by rhode for ministry of alda" in printed
    assert "'shall' became 'shall not': an obligation became a prohibition." in printed
    assert "Refused: not every change is within the mandate. Nothing was recorded." in printed


def test_a_decision_waits_for_a_condition_and_silence_is_shown_as_silence(treaty: Told) -> None:
    folder, printed = treaty

    assert "Refused, clearance: " in printed
    found = dossier(folder, "alda", "2026-05-12")["clearances"]
    assert {each["body"]: each["state"] for each in found} == {
        "justice": "agreed",
        "treasury": "agreed on condition",
        "education": "agreed by silence",
    }
    assert [each["body"] for each in found if each["met"]] == ["treasury"]
    assert all(each["agrees"] for each in found)


def test_the_treaty_is_in_force_thirty_days_after_the_last_notification_was_received(
    treaty: Told,
) -> None:
    folder, _ = treaty

    before, after = (dossier(folder, "alda", day) for day in ("2026-09-30", "2026-10-01"))

    assert before["force"]["state"] != "in force"
    assert after["force"]["state"] == "in force"
    assert after["force"]["derived"]["days"] == ["2026-10-01", "2026-10-01"]


@pytest.mark.parametrize("story", ["treaty", "council"])
def test_a_third_person_verifies_it_with_the_pinned_keys_alone(
    request: pytest.FixtureRequest, story: str
) -> None:
    folder: Path = request.getfixturevalue(story)[0]
    bundle = folder / "agreement.paraph.jsonl"

    found = paraph("verify", bundle, "--trust", folder / "trust.json", "--signed", "--json")

    answer = json.loads(found.stdout)
    assert answer["result"] == "passed"
    assert len({each["text_set"] for each in answer["signatures"]}) == 1
    assert all(each["way"]["proved"] for each in answer["signatures"])
    unpinned = paraph("verify", bundle)
    assert unpinned.returncode == 2
    assert b"nobody has pinned the keys of" in unpinned.stdout


def test_a_package_holds_the_texts_of_every_original_and_says_which_one_is_signed(
    treaty: Told,
) -> None:
    package = treaty[0] / "package"
    told = json.loads((package / "manifest.json").read_bytes())

    (other,) = told["originals"]
    for each in other["texts"]:
        name = f"text-agreement-{each['language']}-original-of-morin.paraph-text"
        assert f"sha256:{sha256((package / name).read_bytes()).hexdigest()}" == each["digest"]
        assert (package / f"certified-copy-{each['language']}-original-of-morin.pdf").exists()
    signed = {(each["party"], each["copy"], each["original"]) for each in told["signatures"]}
    own = other["digest"]
    assert signed == {(party, "alda", "") for party in ("alda", "morin")} | {
        (party, "morin", own) for party in ("alda", "morin")
    }
    assert {each["office"] for each in told["signatures"]} == {
        "Minister for Foreign Affairs",
        "Ambassador",
    }
    assert "Articles 3 and 10" in told["provisional"][0]["what"]


def test_the_bundle_of_either_node_says_the_same(treaty: Told, tmp_path: Path) -> None:
    folder, _ = treaty
    bundle = tmp_path / "from-morin.paraph.jsonl"

    assert paraph("export", bundle, "--node", folder / "morin").returncode == 0

    assert paraph("verify", bundle, "--trust", folder / "trust.json").returncode == 0


def test_one_byte_flipped_anywhere_is_found(council: Told) -> None:
    content = (council[0] / "agreement.paraph.jsonl").read_bytes()

    for at in range(0, len(content), 997):
        flipped = bytearray(content)
        flipped[at] ^= 1
        with pytest.raises(RecordError):
            read(bytes(flipped))


def test_a_missing_exhibit_is_no_set_and_an_amount_beyond_its_bound_is_refused(
    council: Told,
) -> None:
    _, printed = council

    assert "exhibit-b in en" in printed
    assert "filled with 268400, which is more than 180000" in printed
    assert "2 completed as declared" in printed


def test_paper_is_collated_and_never_proved_and_the_other_side_needs_no_node(
    council: Told,
) -> None:
    folder, printed = council

    assert "(collated, not proved)" in printed
    known = dossier(folder, "larkfield", "2026-03-31")
    assert {each["party"]: each["state"] for each in known["signatures"]} == {
        "larkfield": "definitive",
        "tessel": "definitive",
    }
    assert "Reported, not signed here" in printed


def test_a_condition_that_was_met_is_told_as_met_to_whoever_verifies(treaty: Told) -> None:
    verified = treaty[1].rpartition("$ paraph verify")[2]

    assert "Condition met, as it says itself" in verified
    assert "ON CONDITION" not in verified


@pytest.mark.parametrize("story", ["treaty", "council"])
def test_two_runs_come_out_the_same_to_the_byte(
    request: pytest.FixtureRequest, story: str, tmp_path: Path
) -> None:
    folder: Path = request.getfixturevalue(story)[0]

    again, _ = told(tmp_path / "again", story)

    names = sorted(each.relative_to(folder) for each in folder.rglob("*") if each.is_file())
    assert names == sorted(each.relative_to(again) for each in again.rglob("*") if each.is_file())
    for name in names:
        assert (folder / name).read_bytes() == (again / name).read_bytes(), name


def test_the_mirror_has_both_sides_of_every_figure_in_all_relations(treaty: Told) -> None:
    folder, _ = treaty

    table = json.loads((folder / "mirror.json").read_text("utf-8"))

    assert not faults("paraph.mirror-1", table)
    relations = {
        (each["programme"], each["indicator"], each["period"]): each["relation"]
        for each in table["rows"]
    }
    assert set(relations.values()) == {*RELATIONS} - {"both silent"}
    assert relations["student-mobility", "students-to-morin", "2027"] == "agree"
    assert relations["tourism", "arrivals-in-morin", "2027-H2"] == "within tolerance"
    assert relations["trade", "turnover", "2027"] == "disagree"
    assert relations["culture", "visitors", "2027"] == "one side silent"
    assert relations["tourism", "arrivals-in-alda", "2027-H1"] == "not comparable"
    assert {each["state"] for each in table["programmes"]} == {"agreed"}
    assert all(len(each["responsible"]) == len(table["parties"]) for each in table["programmes"])
    assert all(each["binds"] and each["commitments"] for each in table["programmes"])


def test_one_discrepancy_is_closed_by_both_and_one_waits_for_the_other_side(treaty: Told) -> None:
    found = json.loads((treaty[0] / "mirror.json").read_text("utf-8"))["discrepancies"]

    told = {(each["indicator"], each["cause"]): each for each in found}
    closed, waits = told["students-to-alda", "late-data"], told["turnover", "counting"]
    assert (closed["state"], closed["waits"]) == ("closed", [])
    assert {each["party"] for each in closed["settled"]} == {"alda", "morin"}
    assert (waits["state"], waits["waits"]) == ("settled by one", ["morin"])
    assert (waits["party"], waits["body"]) == ("morin", "central-bank")
    assert waits["until"].startswith("2028-06-30")


def test_a_form_that_was_filled_in_says_what_the_table_has(treaty: Told) -> None:
    folder, _ = treaty
    table = json.loads((folder / "mirror.json").read_text("utf-8"))
    figures = {
        (row["programme"], row["period"].lower(), side["party"], row["indicator"]): (
            side["report"]["figure"]
        )
        for row in table["rows"]
        for side in row["sides"]
        if side["report"]
    }

    filled = [*(folder / "reports").glob("*-of-*[an].xlsx"), *(folder / "reports").glob("*n.docx")]

    assert len(filled) >= 5
    for each in filled:
        found = answers(each.read_bytes(), each.name)
        names = {name: told.value for name, told in found.names.items()}
        for indicator, row in found.rows.items():
            place = (names["programme"], names["period"].lower(), names["party"], indicator)
            told = row["figure"].value if "figure" in row else ""
            assert figures[place] == told, each.name


def test_the_press_stands_beside_itself_and_an_announcement_is_no_fact(treaty: Told) -> None:
    folder, printed = treaty

    found = json.loads((folder / "press/statements.json").read_text("utf-8"))

    assert len(found["sources"]) == 7
    assert {each["language"] for each in found["sources"]} == {"en", "fr"}
    said = [each["content"]["text"] for each in found["statements"]]
    for words in ("le 15 mai 2026", "on 14 May 2026", "cent bourses", "120 scholarships"):
        assert any(words in each for each in said), words
    assert "signature: announced, 'will be signed'" in printed
    assert "signature: announced, 'sera signé'" in printed
    text = (folder / "texts/final.en.md").read_text("utf-8").lower()
    assert any("a direct flight" in each for each in said)
    assert "flight" not in text
    assert any("joint games in every odd-numbered year" in each for each in said)
    assert "joint games in each odd-numbered year" in text


def test_an_announced_intention_is_traced_to_its_provision_and_one_that_never_came_to_none(
    treaty: Told,
) -> None:
    found = paraph("statements", "trace", "--node", treaty[0] / "alda", "--json")

    assert found.returncode == 0, found.stderr
    told = json.loads(found.stdout)
    came = {
        each["content"]["text"]: {one["address"] for one in each["carried"]}
        for each in told["intentions"]
    }
    games = next(words for words in came if "joint games" in words)
    assert came[games] == {"article 10, paragraph 1"}
    never = ("a direct flight", "une université commune", "le 15 mai 2026")
    for words in never:
        assert all(not found for said, found in came.items() if words in said)
        assert any(words in said for said in came)
    announced = {each["event"]["date"]["start"] for each in told["events"]}
    assert announced == {"2026-05-14", "2026-05-15"}
    assert {each["event"]["status"] for each in told["events"]} == {"announced"}


def test_the_calendar_has_owners_clauses_and_reminders_and_stays_the_same(treaty: Told) -> None:
    folder, _ = treaty

    made: Any = Calendar.from_ical((folder / "deadlines.ics").read_bytes())

    entries = made.walk("VEVENT")
    assert len(entries) >= 15
    assert len({each["uid"] for each in entries}) == len(entries)
    assert all(each["contact"] and "Basis: act " in each["description"] for each in entries)
    assert all(len(each.walk("VALARM")) == 2 for each in entries)
    owners = {str(each["summary"]): str(each["contact"]) for each in entries}
    turnover = next(name for name in owners if "900,000,000 euros" in name)
    assert owners[turnover] == "treasury of alda, central-bank of morin"
    due = next(each for each in entries if "report of morin on trade for 2028" in each["summary"])
    assert str(due["contact"]) == "central-bank of morin"
    assert due["dtstart"].dt == date(2029, 3, 1)


def test_the_calendar_of_a_contract_has_its_end_and_what_each_side_owes(council: Told) -> None:
    folder, _ = council

    made: Any = Calendar.from_ical((folder / "deadlines.ics").read_bytes())

    days = {each["dtstart"].dt for each in made.walk("VEVENT")}
    assert days >= {date(2026, 4, 1), date(2027, 6, 30), date(2027, 12, 31)}


@pytest.mark.parametrize("name", ["register.xlsx", "mirror.xlsx"])
def test_a_workbook_has_filters_and_a_head_that_stays_and_no_formula(
    treaty: Told, name: str
) -> None:
    with ZipFile(treaty[0] / name) as book:
        first = book.read("xl/worksheets/sheet1.xml").decode()
        sheets = [each for each in book.namelist() if each.startswith("xl/worksheets/sheet")]
        assert not any(b"<f>" in book.read(each) for each in sheets)

    assert "<autoFilter " in first
    assert 'state="frozen"' in first


def test_a_document_begins_its_facts_with_a_fact(treaty: Told) -> None:
    text = registry.read((treaty[0] / "mirror.docx").read_bytes(), "mirror.docx").text

    cells = [each.text for each in text.provisions if each.kind == "cell"]

    assert cells[:2] == ["agree", "3 of 12. The figures are the same."]


@pytest.mark.parametrize("story", ["treaty", "council"])
def test_the_page_leads_to_everything_and_asks_nobody(
    request: pytest.FixtureRequest, story: str
) -> None:
    folder: Path = request.getfixturevalue(story)[0]

    page = (folder / "index.html").read_text("utf-8")

    links = re.findall(r'href="([^"]*)"', page)
    assert len(links) >= 10
    assert all((folder / each).is_file() for each in links)
    nodes = [each.parent for each in folder.rglob("node.toml")]
    left = [
        each.relative_to(folder).as_posix()
        for each in folder.rglob("*")
        if each.is_file() and not any(node in each.parents for node in nodes)
    ]
    assert {*links} >= {*left} - {"index.html"}
    assert "<script" not in page
    assert "http" not in page.replace('http-equiv="', "")


def test_it_shows_itself_in_a_new_folder_only(council: Told) -> None:
    folder, _ = council

    again = paraph("demo", "--out", folder)

    assert again.returncode == 2
    assert b"holds something already" in again.stderr
