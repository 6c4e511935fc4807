"""`paraph norms`: from a file to rows, to what a new draft does to them, and to a register."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from tests.journeys.command import paraph
from tests.journeys.schema import faults

AGREEMENT = """# Agreement on ferries

The Parties, convinced that they shall prosper, have agreed as follows:

## Article 1. Cooperation in transport

1. The Parties shall:

(a) exchange timetables not later than 1 March 2027;

(b) hold consultations every two years.

2. Each Party shall notify the other Party within thirty (30) days of receipt of the request.
Neither Party may suspend the line.

3. =Each Party shall pay@home.
"""


@pytest.fixture
def agreement(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.md"
    path.write_text(AGREEMENT, "utf-8")
    return path


def test_norms_are_listed_with_their_places_and_words(agreement: Path) -> None:
    done = paraph("norms", "list", agreement)

    shown = done.stdout.decode()
    assert done.returncode == 0, done.stderr
    assert "[article 1, paragraph 1, point a, 4-51] obligation; " in shown
    assert "not later than 1 March 2027 = by 2027-03-01" in shown
    assert "open until known: receipt of the request" in shown
    assert "prosper" not in shown


def test_a_list_in_json_is_as_its_schema_says_and_the_same_every_time(agreement: Path) -> None:
    first, second = (paraph("norms", "list", agreement, "--json") for _ in range(2))

    told = json.loads(first.stdout)
    assert first.stdout == second.stdout
    assert faults("paraph.norms-1", told) == []
    assert [each["kind"] for each in told["norms"]][:4] == [
        *("obligation", "obligation", "obligation"),
        "prohibition",
    ]
    assert told["norms"][0]["bearer"] == {"kind": "both jointly", "words": "The Parties"}
    assert told["norms"][0]["lead_in"][0]["words"] == "The Parties shall:"
    assert told["norms"][0]["fields"] == ["transport"]
    assert told["norms"][0]["deadline"]["resolved"] == {"first": None, "last": "2027-03-01"}
    assert told["norms"][2]["deadline"]["open"] is True
    assert {each["state"] for each in told["norms"]} == {"proposed"}


def test_a_new_draft_is_held_against_the_old_one(agreement: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.md"
    new.write_text(
        AGREEMENT.replace("thirty (30)", "sixty (60)").replace("Neither Party", "Either Party"),
        "utf-8",
    )

    done = paraph("norms", "compare", agreement, new)
    told = json.loads(paraph("norms", "compare", agreement, new, "--json").stdout)
    same = paraph("norms", "compare", agreement, agreement)

    assert done.returncode == 1
    assert "The new text weakens 2 norms:" in done.stdout.decode()
    assert faults("paraph.norms-compare-1", told) == []
    assert [each["old"]["kind"] for each in told["weakens"]] == ["obligation", "prohibition"]
    assert (same.returncode, same.stdout) == (0, b"No norm was added, dropped or changed.\n")


FRENCH = """# Accord sur les transbordeurs

## Article 1. Coopération dans les transports

1. Chaque Partie peut publier ses horaires.

2. Chaque Partie doit notifier l'autre Partie dans les trente (30) jours suivant la demande.
"""


def test_a_text_is_held_against_its_counterpart_in_another_language(tmp_path: Path) -> None:
    english, french = tmp_path / "en.md", tmp_path / "fr.md"
    french.write_text(FRENCH, "utf-8")
    english.write_text(
        "# Agreement on ferries\n\n## Article 1. Cooperation in transport\n\n"
        "1. Each Party shall publish its timetables.\n\n"
        "2. Each Party shall notify the other Party within thirty (30) days of the request.\n",
        "utf-8",
    )

    done = paraph("norms", "compare", english, french, "--unclear")
    told = json.loads(paraph("norms", "compare", english, french, "--json").stdout)

    assert done.returncode == 1, done.stderr
    assert "kind differs: [article 1, paragraph 1" in done.stdout.decode()
    assert faults("paraph.norms-languages-1", told) == []
    assert [each["why"] for each in told["differs"]] == ["obligation, and permission there"]
    assert told["compared"] == 2


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "json"])
def test_a_register_has_the_same_bytes_every_time(
    agreement: Path, tmp_path: Path, suffix: str
) -> None:
    made = []
    for number in range(2):
        target = tmp_path / f"register{number}.{suffix}"
        done = paraph("norms", "export", agreement, "--out", target)
        assert done.returncode == 0, done.stderr
        made.append(target.read_bytes())

    assert made[0] == made[1]


def test_no_cell_of_a_register_is_a_formula(agreement: Path, tmp_path: Path) -> None:
    table, book = tmp_path / "register.csv", tmp_path / "register.xlsx"
    paraph("norms", "export", agreement, "--out", table)
    paraph("norms", "export", agreement, "--out", book)

    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    with zipfile.ZipFile(book) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
        strings = package.read("xl/sharedStrings.xml").decode()

    assert rows[-1]["words"] == "'=Each Party shall pay@home"
    assert not any(cell[:1] in "=+-@" for row in rows for cell in row.values() if cell)
    assert "<f>" not in sheet
    assert "=Each Party shall pay@home" in strings
    assert "<autoFilter" in sheet
    assert 'ySplit="1"' in sheet


def test_a_register_of_another_kind_is_refused(agreement: Path, tmp_path: Path) -> None:
    done = paraph("norms", "export", agreement, "--out", tmp_path / "register.pdf")

    assert done.returncode == 2
    assert not (tmp_path / "register.pdf").exists()
    assert b".xlsx" in done.stderr


def test_a_language_that_is_not_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "korean.txt"
    path.write_text("당사자는 이 협정을 성실히 이행하여야 한다.\n", "utf-8")

    done = paraph("norms", "list", path)

    assert done.returncode == 2
    assert b"English, Russian, French and Spanish" in done.stderr


def test_an_empty_file_is_refused_with_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("\n", "utf-8")

    done = paraph("norms", "list", path, "--json")

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"white space" in done.stderr
