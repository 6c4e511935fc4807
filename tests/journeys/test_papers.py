"""Journeys of papers: each is of the decision and the text that it says it is of, and no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.test_agreement import Table
from tests.journeys.treaty import classed

_MAY = ("--grant", "ministry", "--may", "sign,amend", "--allow", "spelling")
_KELLER = ("--as", "keller")
_COUNCIL = ("--as", "holm")


def _paper(table: Table, kind: str, *more: str, code: int = 0) -> str:
    said = table.run(
        "paper", kind, "--node", "alda", "--out", f"{kind}.md", "--overwrite", *more, code=code
    )
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
    for text_set, motion, votes in (("T0", "Try it", "4:1:0"), ("T1", "Approve it", "5:0:0")):
        vote = ("--motion", motion, "--moved", "Ames", "--votes", votes)
        table.at("alda", "decide", text_set, "--as", "holm", *_MAY, *vote)
    table.run("import", table.shows("alda"), "--node", "morin", "--yes")
    vote = ("--motion", "Reject the tax", "--moved", "Moor", "--votes", "3:2:1")
    table.at("morin", "decide", "T1", "--as", "graf", *_MAY, *vote)
    table.run("import", table.shows("morin"), "--node", "alda", "--yes")

    for kind in ("attestation", "decision"):
        paper, earlier = _paper(table, kind), _paper(table, kind, "--set", "T0")
        assert "| Approve it | Ames |  | 5 | 0 | 0 |" in paper
        assert "| Try it | Ames |  | 4 | 1 | 0 |" in earlier
        assert [each.count("| Ames |") for each in (paper, earlier)] == [1, 1]
        assert "Reject the tax" not in paper + earlier


def _at(table: Table, day: str, *arguments: str) -> str:
    return table.at("alda", *arguments, "--now", f"{day}T12:00:00Z")


def _paper_of(table: Table, kind: str, *more: str, code: int = 0) -> str:
    return _paper(table, kind, *more, "--now", "2026-09-06T12:00:00Z", code=code)


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A treaty in force of which a slip was put right by both after it was signed."""
    table = classed(tmp_path_factory.mktemp("corrected"))
    for code, old, new in (
        ("en", "every 2 years", "every 9 years"),
        ("fr", "les 2 ans", "les 9 ans"),
    ):
        file = table.folder / ("en2.md" if code == "en" else "fr.md")
        right = file.read_text("utf-8").replace(old, new)
        (table.folder / f"{code}3.md").write_text(right, "utf-8")
    _at(table, "2026-09-02", "propose", "en=en3.md", "fr=fr3.md", *_KELLER)
    slip = ("T1", "T2", "--way", "initialled", "--reason", "A slip")
    _at(table, "2026-09-03", "rectify", "proposed", *slip, *_KELLER)
    _at(table, "2026-09-03", "rectify", "agreed", *slip, *_COUNCIL)  # the mandate reaches no T2
    events = json.loads(table.run("dossier", "--node", "alda", "--json"))["events"]
    old = next(each["text_set"] for each in events if each["kind"] == "sign")
    agreed = {"step": "agreed", "old": old, "way": "initialled", "until": "", "since": ""}
    told = [f'{name} = "{said}"\n' for name, said in {**agreed, "reason": "A slip"}.items()]
    (table.folder / "agreed.toml").write_text("".join(told))
    theirs = ("report", "rectify", "--set", "T2", "--on", "2026-09-04", "--does", "agreed.toml")
    graf = ("--by", "graf:council@morin", "--paper", "paper.pdf", "--checked", "holm")
    _at(table, "2026-09-04", *theirs, *graf, *_KELLER)
    _at(table, "2026-09-05", "rectify", "done", *slip, *_COUNCIL)
    return table


@pytest.mark.parametrize("kind", ["true-copy", "registration", "ratification"])
def test_after_a_correction_a_paper_certifies_the_text_that_holds(
    corrected: Table, kind: str
) -> None:
    sets = [line.split() for line in corrected.run("status", "--node", "alda").splitlines()]
    digests = {line[0]: line[1] for line in sets if line and line[0] in {"T1", "T2"}}

    paper, earlier = _paper_of(corrected, kind), _paper_of(corrected, kind, "--set", "T1")

    assert (
        f"not this one, but the text set T1, of which the digest is sha256:{digests['T1']}" in paper
    )
    assert "the corrected text, from the beginning (VCLT 79(4))" in paper
    assert "The text that was signed is this one. What holds on 2026-09-06 is not" in earlier
    assert f"but the text set T2, of which the digest is sha256:{digests['T2']}" in earlier


def test_the_official_page_says_that_the_signatures_are_of_the_text_before_its_correction(
    corrected: Table,
) -> None:
    now = ("--now", "2026-09-06T12:00:00Z")
    corrected.run("publication", "--node", "alda", "--out", "corrected.html", *now)
    page = (corrected.folder / "corrected.html").read_text("utf-8")

    assert "The text that was signed is not this one, but the text set T1" in page
    assert "every 9 years" in page


@pytest.mark.parametrize("kind", ["true-copy", "registration", "ratification", "exchange"])
def test_a_draft_that_nobody_signed_is_certified_by_no_paper(
    corrected: Table, twice: Table, kind: str
) -> None:
    said = _paper_of(corrected, kind, "--set", "T0", code=2)
    assert "nobody has signed or adopted that text set" in said
    assert "leave out --set, or name one that was signed" in said
    said = _paper(twice, kind, code=2)
    assert "sign it first, or report the paper on which it was signed" in said
    assert not (twice.folder / f"{kind}.md").exists()
