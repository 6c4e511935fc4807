"""Journeys through scope, lineage and questions, and to the text of a day as it was amended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table
from tests.journeys.test_life import recorded

OLD = """Agreement on trade between Alda and Morin

Recalling the Treaty of Friendship of 1980 and the Joint Declaration of 1991,

Guided by the principles of sovereign equality, mutual benefit and respect,

Article 1. The Parties shall cooperate in the fields of trade, culture, and science and technology.

Article 2. This Agreement shall not apply to arms. It is not directed against any third State.

Article 3. This Agreement shall not affect the rights and obligations of the Parties under other \
treaties.

Article 4. Upon the entry into force of this Agreement, the Agreement on barter of 1975 shall \
terminate. The Joint Declaration of 1991 shall cease to have effect.

Article 5. This Agreement enters into force on the date of its signature.
"""
LATER = """Protocol amending the Agreement on trade between Alda and Morin

Article 1. Article 2 of the Agreement shall read: "This Agreement shall not apply to arms or coal."
"""
NOW = ("--now", "2026-03-05T12:00:00Z")
ME = ("--as", "keller", *NOW)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    table = Table(tmp_path)
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "later.txt").write_text(LATER, encoding="utf-8")
    (tmp_path / "new.txt").write_text(OLD.replace("arms.", "arms or coal."), encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en", *NOW)
    table.at("alda", "propose", "old.txt", *ME)
    return table


def told(table: Table, *more: str) -> dict[str, list[dict[str, object]]]:
    known: dict[str, list[dict[str, object]]] = json.loads(
        table.run("dossier", "--node", "alda", "--json", *(more or NOW))
    )
    return known


def numbered(said: str, words: str) -> str:
    line = next(each for each in said.splitlines() if words in each)
    return line.partition(".")[0].strip()


def test_lineage_is_proposed_and_only_what_a_person_accepts_is_recorded(table: Table) -> None:
    said = table.at("alda", "lineage", "T0", *ME)
    assert "nothing is recorded before --accept" in said
    assert "it rests on the Treaty of Friendship of 1980" in said
    assert "it terminates the Agreement on barter of 1975 (as terminates)" in said
    assert "terminates The Joint Declaration" not in said
    assert told(table)["relations"] == []
    number = numbered(said, "it terminates the Agreement on barter")
    accept = ("lineage", "T0", "--accept", number, "--other", "Agreement on barter of 1975")
    table.at("alda", *accept, "--on", "2026-04-01", *ME)
    found = told(table)["relations"]
    assert [(each["relation"], each["other"], each["on"]) for each in found] == [
        ("terminates", "Agreement on barter of 1975", "2026-04-01")
    ]
    span = found[0]["span"]
    assert isinstance(span, dict)
    assert span["words"].startswith("Upon the entry into force of this Agreement, the Agreement")
    shown = " ".join(table.run("dossier", "--node", "alda", *NOW).split())
    assert "Agreement on barter of 1975" in shown
    assert "there is no proposal '99'" in table.at(
        "alda", "lineage", "T0", "--accept", "99", *ME, code=2
    )
    assert "names one agreement" in table.at(
        "alda", "lineage", "T0", "--accept", "1,2", "--other", "X", *ME, code=2
    )


def test_a_declaration_is_never_terminated(table: Table) -> None:
    happened = recorded(table.at("alda", "happen", "declaration", "--since", "1991-05-01", *ME))
    number = numbered(table.at("alda", "lineage", "T0", *ME), "it terminates")
    accept = ("lineage", "T0", "--accept", number, "--event", happened)
    assert "history: a declaration is history" in table.at("alda", *accept, *ME, code=1)
    assert told(table)["relations"] == []


def test_scope_is_proposed_row_by_row_with_its_words(table: Table) -> None:
    said = table.at("alda", "scope", "T0", *ME)
    for words in (
        "principle: sovereign equality",
        "covers: culture",
        "covers: science and technology",
        "excludes: arms",
        "assurance: not directed against any third State",
    ):
        assert words in said
    rows = [numbered(said, "covers: culture"), numbered(said, "excludes: arms")]
    table.at("alda", "scope", "T0", "--accept", ",".join(rows), *ME)
    assert [(each["row"], each["field"]) for each in told(table)["scope"]] == [
        ("covers", "culture"),
        ("excludes", "arms"),
    ]
    assert "culture" in table.run("dossier", "--node", "alda", *NOW)


def test_a_question_is_opened_by_a_person_and_answered_by_one(table: Table) -> None:
    said = table.at("alda", "question", "T0", *ME)
    assert "under “other treaties”" in said
    number = numbered(said, "under “other treaties”")
    table.at("alda", "question", "T0", "--accept", number, *ME)
    found = told(table)["questions"]
    assert found[0]["answers"] == []
    act = str(found[0]["act"])
    assert "open" in table.run("dossier", "--node", "alda", *NOW)
    later = ("--as", "keller", "--now", "2026-03-09T12:00:00Z")
    table.at("alda", "reply", act, "--words", "None does.", *later)
    after = told(table, "--now", "2026-03-10T12:00:00Z")["questions"]
    assert after[0]["answers"] == ["None does."]
    before = told(table, "--at", "2026-03-06", "--now", "2026-03-10T12:00:00Z")["questions"]
    assert before[0]["answers"] == []


def in_force(table: Table, day: str, *more: str, code: int = 0) -> str:
    asked = ("in-force", day, "--node", "alda", "--now", "2030-01-01T00:00:00Z")
    return table.run(*asked, *more, code=code)


def test_the_text_of_a_day_is_written_as_amended_or_it_is_said_why_not(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, *NOW)
    table.at("alda", "sign", "T0", *ME)
    paper = ("--by", "graf:council@morin", "--paper", "paper.pdf", "--checked", "holm", *ME)
    (table.folder / "sign.toml").write_text('place = "Bern"\n', encoding="utf-8")
    signed = ("--on", "2026-03-05", "--set", "T0", "--does", "sign.toml")
    table.at("alda", "report", "sign", *signed, *paper)
    table.at("alda", "accept-formula", "T0", *ME)
    assert "Written: a.md" in in_force(table, "2026-06-01", "--out", "a.md")
    assert "arms." in (table.folder / "a.md").read_text("utf-8")
    later = ("--as", "keller", "--now", "2027-01-01T12:00:00Z")
    accept = ("lineage", "T0", "--of", "later.txt", "--accept", "1", "--on", "2027-06-01")
    said = table.at("alda", *accept, *later)
    assert "this agreement is amended by it" in said
    written = in_force(table, "2027-06-01", "--out", "b.md", code=2)
    assert "stands only in words" in written
    known = ("dossier", "--node", "alda", "--now", "2027-07-01T00:00:00Z")
    assert "Which text holds is open: the amendment" in " ".join(table.run(*known).split())
    assert not (table.folder / "b.md").exists()
    assert "arms." in in_force(table, "2027-05-31", "--out", "c.md") + (
        table.folder / "c.md"
    ).read_text("utf-8")
    table.at("alda", "propose", "new.txt", *later)
    refused = table.at("alda", *accept, "--set", "T1", *later, code=1)
    assert "the mandate of ministry does not reach that text" in refused
    council = ("--as", "holm", "--now", "2027-01-01T12:00:00Z")
    table.at("alda", *accept, "--set", "T1", *council)
    assert "morin has neither signed" in in_force(table, "2027-06-01", "--out", "b.md", code=2)
    table.at("alda", "fix", "T1", *later)
    does = 'words = "By note."\n'
    (table.folder / "does.toml").write_text(does, encoding="utf-8")
    fixed = ("report", "fix", "--by", "graf:council@morin", "--paper", "paper.pdf", "--set", "T1")
    on = ("--on", "2027-01-01", "--checked", "holm", "--does", "does.toml")
    table.at("alda", *fixed, *on, *later)
    said = in_force(table, "2027-06-01", "--out", "b.md")
    assert "as amended by “Protocol amending the Agreement on trade" in said
    assert "arms or coal." in (table.folder / "b.md").read_text("utf-8")
    assert "on trade" in in_force(table, "2027-06-01", "--out", "d.docx") + table.run(
        "read", "d.docx"
    )
