"""Journeys of an exchange of notes: each side signs its own instrument, and both are consent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table
from tests.unit.test_quoting import NOTE, REPLY

TEXTS = ("note:en=note.txt", "reply:en=reply.txt")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node of the side that sends the note; the other side is on paper."""
    table = Table(tmp_path)
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    (tmp_path / "reply.txt").write_text(REPLY, encoding="utf-8")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a note")
    table.init("alda", "holm:council", "keller:ministry")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    table.at(
        "alda",
        *("begin", "--title", "Exchange of notes", "--on-paper", "morin=Kingdom of Morin"),
        *("--text", "note:en", "--text", "reply:en", "--repeats", "reply=note"),
        *("--signed-by", "note=alda", "--signed-by", "reply=morin", "--procedure", "treaty"),
    )
    return table


def consents(table: Table) -> list[tuple[str, str]]:
    known = json.loads(table.run("dossier", "--node", "alda", "--json"))
    return [(each["state"], each["means"]) for each in known["consents"]]


def test_two_notes_are_an_agreement_when_both_are_there(table: Table) -> None:
    table.at("alda", "propose", *TEXTS, "--as", "keller")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    said = table.at("alda", "sign", "T0", "--as", "keller")
    assert "Signed by alda: note; the other side signs its own." in said
    assert "reply repeats note" in said
    assert consents(table) == [("signed, not bound", ""), ("none", "")]

    paper = ("--by", "graf:council@morin", "--on", "2026-03-19", "--paper", "paper.pdf")
    does = table.folder / "does.toml"
    shown = f"sha256:{'9' * 64}"
    does.write_text(f'place = "Bern"\noccasion = ""\nshown = "{shown}"\n', encoding="utf-8")
    checked = ("--checked", "holm", "--set", "T0", "--as", "keller")
    table.at("alda", "report", "sign", *paper, *checked, "--does", "does.toml")
    assert consents(table) == [("expressed", "exchange of notes (VCLT 13)")] * 2
    told = table.run("dossier", "--node", "alda")
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json", "--signed")

    assert "note" in told
    assert "Its instrument is note; the other side signs its own." in verified
    assert "OPEN" not in verified


def test_a_reply_that_says_otherwise_is_refused_and_told(table: Table) -> None:
    changed = REPLY.replace("20 euros", "30 euros")
    (table.folder / "reply.txt").write_text(changed, encoding="utf-8")
    table.at("alda", "propose", *TEXTS, "--as", "keller")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)

    refused = table.at("alda", "sign", "T0", "--as", "keller", code=1)
    assert "OPEN: reply (en): the reply does not repeat" in refused
    assert "quoted: reply (en)" in refused
    assert "the reply must repeat the note" in table.run("dossier", "--node", "alda")

    table.at("alda", "sign", "T0", "--as", "keller", "--irregular", "--under", "T0")
    said = table.run("verify", table.shows("alda"), "--trust", "trust.json")
    assert "OPEN: reply (en): the reply does not repeat" in said


def test_what_nobody_may_sign_is_refused_at_the_beginning(table: Table) -> None:
    table.at(
        "alda",
        *("begin", "--title", "Other", "--on-paper", "morin=Morin", "--text", "note:en"),
        *("--signed-by", "letter=alda"),
        code=2,
    )
