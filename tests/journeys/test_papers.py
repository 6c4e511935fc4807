"""Journeys of papers: each is of the decision and the text that it says it is of, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import Table

_MAY = ("--grant", "ministry", "--may", "sign,amend", "--allow", "spelling")
_KELLER = ("--as", "keller")


def _paper(table: Table, kind: str, *more: str, code: int = 0) -> str:
    said = table.run("paper", kind, "--node", "alda", "--out", f"{kind}.md", *more, code=code)
    return said if code else (table.folder / f"{kind}.md").read_text("utf-8")


@pytest.fixture
def twice(tmp_path: Path) -> Table:
    """A node that decided on a text, then proposed another one, for other reasons."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry", "wolf:court")
    for name, price in (("a.txt", "5"), ("b.txt", "50000")):
        (tmp_path / name).write_text(f"Article 1. The Parties pay {price} euros.\n")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    reasons = ("--reasons", "It costs 5 euros.", "--legal", "No law is touched.")
    table.at("alda", "propose", "a.txt", *reasons, *_KELLER)
    answer = ("clear", "T0", "agreed", "--as", "wolf")
    table.at("alda", *answer)
    table.at("alda", "decide", "T0", "--as", "holm", "--number", "1", *_MAY)
    table.at("alda", "propose", "b.txt", "--reasons", "The price rises.", *_KELLER)
    return table


def test_a_paper_of_a_decision_tells_the_reasons_of_what_was_decided_on(twice: Table) -> None:
    paper = _paper(twice, "decision")

    assert "gives these reasons: It costs 5 euros." in paper
    assert "legal note: No law is touched." in paper
    assert "rises" not in paper


def test_a_paper_of_a_set_that_is_asked_for_is_of_that_set(twice: Table) -> None:
    draft = _paper(twice, "decision", "--set", "T1")

    assert "gives these reasons: The price rises." in draft
    assert "legal note: \\_" in draft
    assert "# Decision \\_" in draft  # nobody has decided on it
    assert "in the text set T1," in draft
    assert "ministry may" not in draft
    assert "text set T1" not in _paper(twice, "attestation", "--set", "T1")
    asked = _paper(twice, "clearance-request", "--set", "T1")
    assert "Reasons for the proposal: The price rises." in asked
    assert "| agreed |" not in asked  # that was an answer on T0


def test_a_decision_grants_what_it_granted_and_nothing_that_another_one_did(twice: Table) -> None:
    decide = ("decide", "T1", "--as", "holm", "--number", "2", "--grant", "council")
    twice.at("alda", "clear", "T1", "agreed", "--as", "wolf")
    twice.at("alda", *decide, "--may", "sign")

    for kind in ("decision", "attestation", "conformity"):
        second, first = _paper(twice, kind), _paper(twice, kind, "--set", "T0")
        assert "council may sign" in second
        assert "ministry may" not in second
        assert "ministry may sign, amend" in first
        assert "council may" not in first
    assert "gives these reasons: The price rises." in _paper(twice, "decision")
    assert "gives these reasons: It costs 5 euros." in _paper(twice, "decision", "--set", "T0")
    assert "5. How it stands to that authority: approved by 2 of alda\n" in _paper(
        twice, "conformity"
    )


def test_a_clerk_attests_the_vote_of_the_own_council_on_that_decision_alone(tmp_path: Path) -> None:
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    table.init("morin", "graf:council", "weber:ministry")
    table.run("trust", "alda/party.json", "morin/party.json", "--out", "trust.json")
    other = ("--with-party", "morin/party.json", "--text", "agreement:en")
    table.at("alda", "begin", "--title", "T", *other)
    table.at("morin", "join", table.shows("alda"), "--trust", "trust.json")
    table.run("import", table.shows("morin"), "--node", "alda", "--yes")
    table.at("alda", "propose", "old.txt", *_KELLER)
    table.at("alda", "propose", "tidy.txt", *_KELLER)
    for text_set, motion, votes in (("T0", "Table it", "1:4:0"), ("T1", "Approve it", "5:0:0")):
        vote = ("--motion", motion, "--moved", "Ames", "--votes", votes)
        table.at("alda", "decide", text_set, "--as", "holm", *_MAY, *vote)
    table.run("import", table.shows("alda"), "--node", "morin", "--yes")
    vote = ("--motion", "Reject the tax", "--moved", "Moor", "--votes", "3:2:1")
    table.at("morin", "decide", "T1", "--as", "graf", *_MAY, *vote)
    table.run("import", table.shows("morin"), "--node", "alda", "--yes")

    for kind in ("attestation", "decision"):
        paper, earlier = _paper(table, kind), _paper(table, kind, "--set", "T0")
        assert "| Approve it | Ames |  | 5 | 0 | 0 |" in paper
        assert "| Table it | Ames |  | 1 | 4 | 0 |" in earlier
        assert [each.count("| Ames |") for each in (paper, earlier)] == [1, 1]
        assert "Reject the tax" not in paper + earlier
