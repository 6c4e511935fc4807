"""`paraph demo`: two lives of an agreement, told by its commands, and a third person who looks."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.command import paraph

from paraph.errors import RecordError
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


def test_the_bundle_of_either_node_says_the_same(treaty: Told) -> None:
    folder, _ = treaty
    bundle = folder / "from-morin.paraph.jsonl"

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


def test_two_runs_come_out_the_same_to_the_byte(council: Told, tmp_path: Path) -> None:
    folder, _ = council

    again, _ = told(tmp_path / "again", "council")

    names = sorted(each.relative_to(folder) for each in folder.rglob("*") if each.is_file())
    assert names == sorted(each.relative_to(again) for each in again.rglob("*") if each.is_file())
    for name in names:
        assert (folder / name).read_bytes() == (again / name).read_bytes(), name


@pytest.mark.parametrize("story", ["treaty", "council"])
def test_the_page_leads_to_everything_and_asks_nobody(
    request: pytest.FixtureRequest, story: str
) -> None:
    folder: Path = request.getfixturevalue(story)[0]

    page = (folder / "index.html").read_text("utf-8")

    links = re.findall(r'href="([^"]*)"', page)
    assert len(links) >= 10
    assert all((folder / each).is_file() for each in links)
    assert "<script" not in page
    assert "http" not in page.replace('http-equiv="', "")


def test_it_shows_itself_in_a_new_folder_only(council: Told) -> None:
    folder, _ = council

    again = paraph("demo", "--out", folder)

    assert again.returncode == 2
    assert b"holds something already" in again.stderr
