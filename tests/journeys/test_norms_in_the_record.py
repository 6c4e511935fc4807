"""Norms as people have them: reviewed in one session, kept as one act, followed as commitments."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from tests.journeys import treaty
from tests.journeys.schema import faults
from tests.journeys.terminal import typed
from tests.journeys.test_agreement import Table

_MORE = (
    "every 2 years. Each Party shall submit its list of exhibitions within thirty days of the "
    "entry into force of this Agreement. The Republic of Alda shall open a centre within 3 months "
    "of the visit. Either Party may invite experts."
)
_NOW = ("--node", "alda", "--now", "2026-06-20T12:00:00Z")
_ME = ("--as", "keller", "--yes")


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Table:
    """A treaty that is in force since 2026-06-11, with five norms in its English text."""
    longer = treaty.TEXTS["en"].replace("every 2 years.", _MORE)
    monkeypatch.setitem(treaty.TEXTS, "en", longer)
    return treaty.in_force(tmp_path)


def _norms(table: Table) -> list[dict[str, Any]]:
    told = json.loads(table.run("dossier", "--json", *_NOW))
    assert faults("paraph.dossier-1", told) == []
    found: list[dict[str, Any]] = told["norms"]
    return found


def test_answers_are_one_act_and_obligations_become_commitments(table: Table) -> None:
    waits = table.run("norms", "review", "T1", "--as", "keller", *_NOW)
    assert "5 norms without an answer; nothing is recorded" in waits
    assert waits.index("2. [article 1") < waits.index("4. [article 1")

    said = table.run("norms", "review", "T1", "--accept", "all", "--reject", "5", *_ME, *_NOW)
    assert "answers on 5 norms of T1: 4 accepted, 1 rejected" in said

    listed = table.run("norms", "list", *_NOW)
    assert "accepted by keller of alda at 2026-06-20T12:00:00Z" in listed
    assert "COMMITMENT of alda, morin: the text is in force" in listed
    assert "2026-06-11 to 2026-07-11 (running)" in listed
    assert "no commitment: a permission" in listed
    told = _norms(table)
    assert len({each["answers"][0]["act"] for each in told}) == 1
    assert [each["commitment"] for each in told] == [True, True, True, False, False]
    assert "5 norms: 4 accepted, 1 rejected." in listed
    states = json.loads(table.run("norms", "list", "--json", *_NOW))
    assert faults("paraph.norms-1", states) == []
    assert {each["by"] for each in states["norms"]} == {"keller of alda"}


def test_a_deadline_is_in_the_calendar_once_its_event_is_named(table: Table) -> None:
    table.run("norms", "review", "T1", "--accept", "all", *_ME, *_NOW)
    assert len(_entries(table)) == 2

    visit = table.run("happen", "visit", "--since", "2026-06-15", *_ME, *_NOW)
    act = visit.partition("Recorded ")[2].partition(":")[0]
    correct = ("--correct", f"3:event={act}", "--reason", "The visit of June.")
    table.run("norms", "review", "T1", *correct, *_ME, *_NOW)

    entries = _entries(table)
    assert len(entries) == 3
    (centre,) = [each for each in entries if "centre" in str(each["description"])]
    assert centre["dtstart"].dt.isoformat() == "2026-09-15"
    assert "3 months counted from 2026-06-15" in str(centre["description"])
    assert len(centre.subcomponents) == 2
    assert {str(each["uid"]) for each in entries} == {str(each["uid"]) for each in _entries(table)}


def _entries(table: Table) -> list[Any]:
    table.run("calendar", "--out", "c.ics", *_NOW)
    made: Any = Calendar.from_ical((table.folder / "c.ics").read_bytes())
    return [each for each in made.walk("VEVENT") if str(each["uid"]).startswith("norm-")]


def test_a_register_of_the_record_has_states_and_two_sets_are_compared(table: Table) -> None:
    table.run("norms", "review", "T1", "--accept", "1", "--reject", "2", *_ME, *_NOW)

    table.run("norms", "export", "T1", "--out", "r.csv", *_NOW)
    rows = [*csv.DictReader((table.folder / "r.csv").read_text("utf-8-sig").splitlines())]
    assert [each["state"] for each in rows][:3] == ["accepted", "rejected", "proposed"]
    assert "No norm was added" in table.run("norms", "compare", "T1", "T1", *_NOW)


@pytest.mark.parametrize(
    "said",
    [
        ("--accept", "9"),
        ("--accept", "1", "--reject", "1"),
        ("--correct", "1:kind=right"),
        ("--correct", "1:colour=red", "--reason", "So."),
        ("--correct", "1", "--reason", "So."),
        ("--text", "annex:en"),
    ],
)
def test_an_answer_that_cannot_be_is_told_and_nothing_is_kept(
    table: Table, said: tuple[str, ...]
) -> None:
    table.run("norms", "review", "T1", *said, *_ME, *_NOW, code=2)

    assert _norms(table) == []


def test_one_key_answers_each_norm_the_most_uncertain_first(table: Table) -> None:
    before = len(json.loads(table.run("dossier", "--json", *_NOW))["events"])

    # Norm 2 is accepted, 3 corrected, 5 rejected, 1 passed over; then it is enough.
    keys = ["a", "c", "", "", "", "by 4 month of the visit", "", "", "", "It is four.", "r", "No."]
    arguments = ("norms", "review", "T1", "--as", "keller", *_NOW, "--passphrase-file", "pass")
    (table.folder / "pass").write_text("correct horse battery\n")
    code, seen = typed(arguments, [*keys, "s", "q", "y"], table.folder, pressed="q quit: ")

    assert code == 0, seen
    assert "uncertain: its deadline hangs on an event" in seen
    assert "3 norms of T1: 1 accepted, 1 corrected, 1 rejected" in seen
    assert len(json.loads(table.run("dossier", "--json", *_NOW))["events"]) == before + 1


def test_a_wrong_key_is_undone_and_a_wrong_correction_asked_again(table: Table) -> None:
    # Norm 2 is rejected by a slip, which is undone; a kind that is none is asked once more.
    first = ["r", "A slip.", "u", "c", "duty", "", "", "", "", "", "", "It is a right."]
    second = ["right", "", "", "", "", "", "", "It is a right.", "q", "y"]
    arguments = ("norms", "review", "T1", "--as", "keller", *_NOW, "--passphrase-file", "pass")
    (table.folder / "pass").write_text("correct horse battery\n")

    code, seen = typed(arguments, [*first, *second], table.folder, pressed="q quit: ")

    assert code == 0, seen
    assert "kind (obligation, prohibition, permission, right, declaration) [obligation]: " in seen
    assert "Enter keeps what was answered" in seen
    assert "1 norm of T1: 1 corrected" in seen


def test_answers_that_were_given_before_an_interruption_are_kept_if_wished(table: Table) -> None:
    arguments = ("norms", "review", "T1", "--as", "keller", *_NOW, "--passphrase-file", "pass")
    (table.folder / "pass").write_text("correct horse battery\n")

    code, seen = typed(arguments, ["a", "\x03", "y", "y"], table.folder, pressed="q quit: ")

    assert code == 0, seen
    assert "Interrupted after 1 answer; the norm that was asked last has none." in seen
    assert "Record what was answered? [Y/n]: " in seen
    assert [each["state"] for each in _norms(table)].count("accepted") == 1


def test_answers_that_an_interruption_loses_are_told(table: Table) -> None:
    arguments = ("norms", "review", "T1", "--as", "keller", *_NOW, "--passphrase-file", "pass")
    (table.folder / "pass").write_text("correct horse battery\n")

    code, seen = typed(arguments, ["a", "\x03", "n"], table.folder, pressed="q quit: ")
    assert code == 0, seen
    assert "1 answer not recorded, as you asked." in seen
    assert "nothing is recorded" in seen

    code, seen = typed(arguments, ["\x03"], table.folder, pressed="q quit: ")
    assert code == 2, seen
    assert "Interrupted" in seen
    assert _norms(table) == []


def test_a_register_of_the_record_names_who_answers_for_a_commitment(table: Table) -> None:
    table.run("norms", "review", "T1", "--accept", "1,3", "--reject", "2", *_ME, *_NOW)

    table.run("norms", "export", "T1", "--out", "r.csv", *_NOW)
    rows = [*csv.DictReader((table.folder / "r.csv").read_text("utf-8-sig").splitlines())]
    assert [each["commitment"] for each in rows] == ["yes", "no", "yes", "", ""]
    assert [each["owner"] for each in rows][1:4:2] == ["", ""]
    assert rows[2]["owner"].endswith("Republic of Alda")
    assert "owner's party" in rows[2]
    assert rows[0]["why"] == "the text is in force"
    assert rows[1]["why"] == "it was rejected: it is no norm"

    table.run("norms", "export", "T1", "--out", "r.xlsx", *_NOW)
    with zipfile.ZipFile(table.folder / "r.xlsx") as book:
        words = book.read("xl/sharedStrings.xml").decode()
    assert "owner's party" in words
    assert "Republic of Alda" in words
