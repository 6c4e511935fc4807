"""Journeys of objections: nobody decides in the dark, and what they stop the procedure says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table

SAID = 'OBJECTION: wolf for court of alda objects to T0: "Article 1 is unlawful"'


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node in an agreement, to whose text a court objects and on which a treasury is silent."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry", "wolf:court")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    council = ("--procedure", "council")
    named = ("--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    table.at("alda", "begin", *named, *council)
    table.at("alda", "propose", "old.txt", "--as", "keller")
    table.at("alda", "ask", "T0", "court", "treasury", "--as", "keller")
    condition = ("--condition", "Article 1 is unlawful")
    table.at("alda", "clear", "T0", "objected", *condition, "--as", "wolf")
    return table


def test_an_objection_is_shown_to_whoever_approves_signs_and_verifies(table: Table) -> None:
    elsewhere = ("--unsigned", "d.json")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, *elsewhere)
    there = table.run(
        *("sign-file", "d.json", "--key", "alda/keys/holm.pem", "--out", "d.dsse", "--yes")
    )
    unsigned = table.run("verify", table.shows("alda"), "--trust", "trust.json")
    decided = table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "amend", "tidy.txt", "--as", "keller")
    signed = table.at("alda", "sign", "T1", "--as", "keller")
    status = table.run("status", "--node", "alda")
    bundle = table.shows("alda")
    verified = table.run("verify", bundle, "--trust", "trust.json")
    found = json.loads(table.run("verify", bundle, "--trust", "trust.json", "--json"))

    for said in (there, decided, signed, verified, unsigned):
        assert said.count(SAID) == 1
    for said in (there, decided, signed):
        assert "NOT ANSWERED: treasury of alda was asked to clear T0." in said
        assert "NOT ANSWERED: court" not in said
    assert 'objects to T0: "Article 1 is unlawful"' in status
    assert [(each["answer"], each["author"]["body"]) for each in found["objections"]] == [
        ("objected", "court")
    ]


def test_the_last_answer_of_a_body_counts(table: Table) -> None:
    table.at("alda", "clear", "T0", "on-condition", "--condition", "Ask us.", "--as", "wolf")
    on_condition = table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "clear", "T0", "agreed", "--as", "wolf")
    agreed = table.at("alda", "decide", "T0", "--as", "holm", *MAY)

    assert 'ON CONDITION: wolf for court of alda agrees to T0 on condition: "Ask us."' in (
        on_condition
    )
    assert "OBJECTION" not in on_condition + agreed
    assert "ON CONDITION" not in agreed


def test_an_answer_on_paper_is_one(table: Table) -> None:
    (table.folder / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    does = table.folder / "does.toml"
    does.write_text('answer = "objected"\ncondition = "Article 2 is unlawful"\n', encoding="utf-8")
    paper = ("--by", "lund:treasury@alda", "--on", "2026-03-19", "--paper", "paper.pdf")
    checked = ("--checked", "holm", "--set", "T0", "--as", "keller", "--does", "does.toml")
    table.at("alda", "report", "clear", *paper, *checked)
    said = table.at("alda", "decide", "T0", "--as", "holm", *MAY)

    assert "NOT ANSWERED" not in said
    assert "OBJECTION" in said.replace(SAID, "")
    assert "Article 2 is unlawful" in said
    bundle = table.shows("alda")
    found = json.loads(table.run("verify", bundle, "--trust", "trust.json", "--json"))
    answers = [(each["answer"], each["author"]["body"]) for each in found["objections"]]
    assert sorted(answers) == [("objected", "court"), ("objected", "treasury")]


def test_a_mandate_is_told_as_replaced_where_its_body_approved_another_text(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    assert "in force" in table.run("mandates", "--node", "alda")
    (table.folder / "other.txt").write_text(
        "Article 1\nThe Parties shall pay more for the coal each year.\n", encoding="utf-8"
    )
    table.at("alda", "propose", "en=other.txt", "--as", "keller")
    table.at("alda", "decide", "T1", "--as", "holm", *MAY)
    said = table.run("mandates", "--node", "alda")
    assert "T0  replaced: its body has approved another text since" in said
    assert "T1  in force" in said


def test_who_asks_a_body_that_nobody_acts_for_is_told_so(table: Table) -> None:
    ask = ("--as", "keller", "--until", "2031-01-01T00:00:00Z")
    said = table.at("alda", "ask", "T0", "court", "treasry", "--silence", *ask)

    assert "nobody here acts for treasry: only a paper tells what it answers" in said
    assert "acts for court" not in said
    assert "its silence agrees" not in said  # nobody's does, by the procedure


def test_who_asks_for_silence_that_agrees_is_told_of_a_body_nobody_acts_for(
    tmp_path: Path,
) -> None:
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    table.at("alda", "propose", "old.txt", "--as", "keller")
    ask = ("ask", "T0", "treasry", "--silence", "--as", "keller")
    due = ("--until", "2031-01-01T00:00:00Z")
    assert "its silence agrees, whether or not it was asked" in table.at("alda", *ask, *due)
    assert "its silence agrees" not in table.at("alda", *ask)


def test_nobody_is_told_that_silence_counts(table: Table) -> None:
    silent = ("ask", "T0", "treasury", "--silence", "--as", "keller")

    assert "silence without --until never agrees" in table.at("alda", *silent)
    said = table.at("alda", *silent, "--until", "2031-01-01T00:00:00Z")
    assert "by the procedure council, nobody's silence is agreement" in said
