"""The dossier as people are handed it: a page, a document and a PDF."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.command import SOURCE
from tests.journeys.test_agreement import ENVIRONMENT, Table
from tests.journeys.treaty import NOW, begun, in_force, signed

from paraph.views.paper_kinds import CERTIFIED, KINDS

_LATER = ("--now", "2026-08-01T18:30:00Z")


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A treaty that is in force."""
    return in_force(tmp_path_factory.mktemp("treaty"))


def _told(table: Table) -> dict[str, list[dict[str, str]]]:
    known: dict[str, list[dict[str, str]]] = json.loads(
        table.run("dossier", "--node", "alda", "--json", *NOW)
    )
    return known


def _page(table: Table, *more: str) -> str:
    table.run("dossier", "--node", "alda", "--html", "d.html", "--overwrite", *(more or NOW))
    return (table.folder / "d.html").read_text("utf-8")


def test_a_minister_finds_where_it_stands_and_a_desk_officer_what_it_rests_on(
    table: Table,
) -> None:
    page = _page(table)

    for said in (
        "in force: since 2026-06-11",
        "a person must say whether it is a treaty",
        "amended from T0 by ministry of alda on 2026-02-10",
        "within 417-rp of alda: 1 proved editorial (1 spelling)",
        "[deleted: recieve] [inserted: receive]",
        "amended T0, which made T1",
        "signed T1 at Alda City",
        "2 of 3",
        "30 days after 2026-05-12 is 2026-06-11",
        "The visit is the occasion. &lt;b&gt;&amp;{{ title }}",
        "accepted the reading of article 2",
        "signed T1 (on paper)",
    ):
        assert said in page, said


def test_the_page_fetches_nothing_and_is_read_aloud_in_order(table: Table) -> None:
    page = _page(table)

    assert "default-src 'none'" in page
    without = page.replace("http://www.w3.org/2000/svg", "")
    assert not any(one in without for one in ("<script", "http:", "https:", "url(", "@import"))
    assert page.count("<h1>") == 1
    assert page.count("<th ") == page.count('<th scope="col"')
    assert 'role="img"' in page
    assert 'aria-label="Time line of ' in page
    assert page.count("<li>") == page.count("<circle")


def test_a_dossier_of_a_day_says_nothing_of_later_changes(table: Table) -> None:
    page = _page(table, "--at", "2026-02-05")

    assert "receive]" not in page
    assert "As of 2026-02-05" in page
    assert "No mandate was used yet." in page
    assert "3 of 3" in page


def test_an_empty_agreement_has_a_dossier_too(tmp_path: Path) -> None:
    page = _page(begun(tmp_path))

    assert "a text set must be proposed" in page
    assert "No text set was proposed." in page
    assert "<svg" not in page


def test_an_empty_agreement_is_printed_too(tmp_path: Path) -> None:
    pytest.importorskip("typst")
    pytest.importorskip("pypdfium2")
    from tests.pdf_rules import faults, words  # noqa: PLC0415 - it needs the extra

    table = begun(tmp_path)
    table.run("dossier", "--node", "alda", "--pdf", "d.pdf", *NOW)
    for kind in sorted({*KINDS} - CERTIFIED):
        table.run("paper", kind, "--node", "alda", "--out", "p.pdf", "--overwrite", *NOW)

    printed = (tmp_path / "d.pdf").read_bytes()
    assert faults(printed) == []
    assert "Nothing has happened yet." in words(printed)


def test_a_dossier_is_printed_alike_all_day_and_is_for_archives(table: Table) -> None:
    pytest.importorskip("typst")
    pytest.importorskip("pypdfium2")
    from tests.pdf_rules import faults, words  # noqa: PLC0415 - it needs the extra

    for name, now in (("a.pdf", NOW), ("b.PDF", _LATER)):
        table.run("dossier", "--node", "alda", "--pdf", name, *now)

    first, second = ((table.folder / name).read_bytes() for name in ("a.pdf", "b.PDF"))
    said = " ".join(words(first).split())
    assert first == second
    assert faults(first) == []
    for wanted in (
        "Agreement on culture",
        "Dossier, 2026-08-01",
        "Time line",
        "within 417-rp of alda",
        "Agreement sha256:",
        "Page 1 of",
        "alda: ministry signed T1 at Alda City",
        "original",
        *[each["text_set"][7:19] for each in _told(table)["texts"]],
    ):
        assert wanted in said, wanted


def test_every_paper_is_printed_and_is_for_archives(table: Table) -> None:
    pytest.importorskip("typst")
    pytest.importorskip("pypdfium2")
    from tests.pdf_rules import faults, words  # noqa: PLC0415 - it needs the extra

    for kind in KINDS:
        for name in ("a.pdf", "b.pdf"):
            table.run("paper", kind, "--node", "alda", "--out", name, "--overwrite", *NOW)
        first, second = ((table.folder / name).read_bytes() for name in ("a.pdf", "b.pdf"))
        assert first == second, kind
        assert faults(first) == [], kind
        assert "culture" in words(first), kind


@pytest.mark.parametrize("package", ["typst", "pypdfium2"])
@pytest.mark.parametrize("command", [("dossier", "--pdf"), ("paper", "decision", "--out")])
def test_without_the_extra_it_is_said_how_to_install_it(
    package: str, command: tuple[str, ...], table: Table
) -> None:
    code = (
        f"import sys; sys.modules[{package!r}] = None\n"
        "from paraph.cli import run\n"
        "sys.exit(run(sys.argv[1:]))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, *command, "none.pdf", "--node", "alda"],
        capture_output=True,
        cwd=table.folder,
        env={"PATH": os.defpath, "PYTHONPATH": str(SOURCE), **ENVIRONMENT},
        check=False,
    )

    assert done.returncode == 2
    assert b"pip install 'paraph[pdf]'" in done.stderr
    assert not (table.folder / "none.pdf").exists()


def test_files_of_another_kind_and_fonts_of_nothing_are_refused(table: Table) -> None:
    asked = ("dossier", "--node", "alda")

    assert "this is written as .pdf" in table.run(*asked, "--pdf", "d.txt", code=2)
    assert "--fonts is of" in table.run(*asked, "--fonts", ".", code=2)
    paper = ("paper", "decision", "--node", "alda", "--out", "x.docx", "--fonts", ".")
    assert "--fonts is of" in table.run(*paper, code=2)


def _paper(table: Table, kind: str, *more: str) -> str:
    table.run("paper", kind, "--node", "alda", "--out", "paper.md", "--overwrite", *(more or NOW))
    return (table.folder / "paper.md").read_text("utf-8")


def test_a_certificate_of_conformity_tells_the_net_change_and_what_it_rests_on(
    table: Table,
) -> None:
    paper = _paper(table, "conformity")

    assert r"\[deleted: recieve\] \[inserted: receive\]" in paper
    assert "within 417-rp of alda: 1 proved editorial (1 spelling)" in paper
    assert "None: the text set on the table is the approved one." in _paper(
        table, "conformity", "--set", "T0", *NOW
    )


def test_no_paper_says_that_nothing_changed_where_nothing_was_approved(tmp_path: Path) -> None:
    table = begun(tmp_path)
    table.at("alda", "propose", "en=en.md", "fr=fr.md", "--as", "keller")

    paper = _paper(table, "conformity")

    assert "approved one" not in paper
    assert "Text approved: the text set \\_\\_\\_" in paper
    said = table.run("paper", "conformity", "--node", "alda", "--out", "p.md", *NOW)
    assert "table changes" in said


def test_papers_name_signatures_that_were_made_and_none_that_are_due(table: Table) -> None:
    paper = _paper(table, "ratification")

    assert "| Republic of Alda |" not in paper  # the party is called alda in words too
    assert "| alda | keller | 2026-03-05 | Alda City | T1 | subject to ratification |" in paper
    assert "| due" not in paper


def test_a_decision_grants_its_mandate_in_words_and_leaves_the_rest_to_who_decides(
    table: Table,
) -> None:
    paper = _paper(table, "decision")

    assert "ministry may sign, amend" in paper
    assert "3 times at most; proved changes of the classes: spelling" in paper
    assert "the text set T0" in paper
    assert "\\<b\\>&\\{\\{ title \\}\\}" in paper.replace("\\&", "&")


def test_a_text_that_is_gone_is_told_as_not_known_and_never_as_the_same(tmp_path: Path) -> None:
    table = signed(tmp_path)
    known = table.run("show", "T0", "--node", "alda")
    first = known.partition("agreement in English: ")[2].partition("\n")[0]
    for blob in (tmp_path / "alda" / "blobs").glob(f"{first}*"):
        blob.unlink()

    page, paper = _page(table), _paper(table, "conformity")

    for said in (page, paper):
        assert "not known, as a text is not here" in said
        assert "OUTSIDE 417-rp of alda" in said
        assert "approved one" not in said
    assert "recieve" not in page
