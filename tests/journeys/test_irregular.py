"""Journeys of a signature without what the procedure requires: a fact, which nothing conceals."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree

import pytest
from tests.journeys.test_agreement import MAY, Table

OURS = """title = "Ours"

[signature]
powers = "required"

[consent]
means = "signature"
"""
TEXT = """# Agreement on trade

Article 1. The Seller delivers the goods.

Article 2. This Agreement enters into force on the date of its signature.
"""
DOES = f'place = "Bern"\noccasion = ""\nshown = "sha256:{"9" * 64}"\n'
LACKED = "nothing shows that keller represents the party"
NOW = ("--now", "2026-03-20T12:00:00Z")
_ME = ("--as", "keller", *NOW)
SIGN = ("sign", "T0", "--place", "Bern", *_ME)
PAPER = (
    *("--by", "graf:council@morin", "--on", "2026-03-19", "--paper", "paper.pdf"),
    *("--checked", "holm", *_ME),
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A node in an agreement of which a mandate is given, and no powers that are required."""
    folder = tmp_path_factory.mktemp("begun")
    table = Table(folder)
    (folder / "ours.toml").write_text(OURS, encoding="utf-8")
    (folder / "en.md").write_text(TEXT, encoding="utf-8")
    (folder / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    (folder / "does.toml").write_text(DOES, encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry", "wolf:court")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    table.at(
        "alda",
        *("begin", "--title", "Agreement on trade", "--on-paper", "morin=Kingdom of Morin"),
        *("--text", "agreement:en", "--procedure", "ours.toml"),
        *("--now", "2026-03-05T12:00:00Z"),
    )
    table.at("alda", "propose", "en.md", *_ME)
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, *NOW)
    assert "Refused, powers:" in table.at("alda", *SIGN, code=1)
    return table


@pytest.fixture(scope="module")
def table(begun: Table, tmp_path_factory: pytest.TempPathFactory) -> Table:
    """One in force, which was signed all the same."""
    table = copied(begun, tmp_path_factory.mktemp("irregular"))
    table.at("alda", *SIGN, "--irregular", "--under", "T0")
    does = ("--does", "does.toml", "--set", "T0")
    table.at("alda", "report", "sign", *PAPER, *does)
    table.at("alda", "accept-formula", "T0", *_ME)
    return table


def copied(table: Table, folder: Path) -> Table:
    copytree(table.folder, folder, dirs_exist_ok=True)
    return Table(folder)


def test_what_is_in_force_by_an_irregular_signature_is_told_with_that(table: Table) -> None:
    said = table.run("in-force", "2026-03-20", "--node", "alda", *NOW)

    assert "in force" in said
    lacked = "without what the procedure requires before a signature"
    assert f"  Irregular: alda signed T0 {lacked} (powers: {LACKED}).\n" in said


def test_the_page_of_an_irregular_signature_says_what_it_lacked(table: Table) -> None:
    table.run("publication", "--node", "alda", "--out", "page.html", *NOW)

    page = (table.folder / "page.html").read_text(encoding="utf-8")
    assert f"without what the procedure requires before a signature (powers: {LACKED})" in page


def test_a_record_passes_with_a_note_of_what_a_signature_lacked(table: Table) -> None:
    verify = ("verify", table.shows("alda"), "--trust", "trust.json", "--signed")

    said = table.run(*verify)
    told = json.loads(table.run(*verify, "--json"))

    assert said.startswith("Passed")
    assert (
        f"Note, powers: it lacked what the procedure requires before a signature: {LACKED}" in said
    )
    assert (told["result"], told["findings"]) == ("passed", [])
    assert told["procedure"] == {"name": "ours", "untold": ""}
    assert told["signatures"][0]["lacked"] == {"code": "powers", "why": LACKED}


def test_practice_that_both_parties_hold_dispenses_with_the_powers(
    begun: Table, tmp_path: Path
) -> None:
    table = copied(begun, tmp_path)
    hold = ("--for", "sign", "--reason", "So at each visit since 1998.")
    practice = (
        'party = "alda"\nperson = "keller"\npurposes = ["sign"]\nuntil = ""\n'
        'reason = "So at each visit since 1998."\n'
    )
    (tmp_path / "practice.toml").write_text(practice, encoding="utf-8")

    assert "own practice" in table.at("alda", "dispense", "keller", *hold, *_ME, code=1)
    said = table.at("alda", "dispense", "keller@alda", *hold, "--as", "holm", *NOW)
    assert "holds that by practice keller of alda needs no full powers to sign" in said
    assert "Refused, powers:" in table.at("alda", *SIGN, code=1)
    table.at("alda", "report", "dispense", *PAPER, "--does", "practice.toml")
    table.at("alda", *SIGN)
    signatures = json.loads(table.run("dossier", "--node", "alda", "--json", *NOW))["signatures"]
    assert signatures[0]["powers"].startswith("practice, as all parties hold: So at each visit")
    assert signatures[0]["lacked"] == ""
    assert "by practice" in table.run("dossier", "--node", "alda", *NOW)
