"""Journeys of files that are written: what somebody has there already is not written over."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.command import paraph
from tests.journeys.test_agreement import Table


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node that is alone in an agreement, with a text that it has proposed."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    return table


def test_what_is_there_stays(table: Table) -> None:
    table.run("trust", "alda/party.json", "--out", "trust.json")
    table.at("alda", "propose", "old.txt", "--as", "keller", "--unsigned", "a.json")
    own = ("old.txt", "trust.json", "alda/ledger.sqlite", "alda/keys/holm.pem", "alda/node.toml")
    before = {name: (table.folder / name).read_bytes() for name in own}
    key = ("--key", "alda/keys/keller.pem")

    for name in own:
        said = table.at("alda", "export", name, code=2)
        assert f"{name}: is there already, and is no bundle of this agreement" in said
        if name != "trust.json":  # which is a card as good as any, of the same party
            table.run("card", "--node", "alda", "--out", name, code=2)
        table.run("sign-file", "a.json", *key, "--out", name, "--yes", code=2)
        table.at("alda", "propose", "old.txt", "--as", "keller", "--unsigned", name, code=2)

    assert {name: (table.folder / name).read_bytes() for name in own} == before


def test_an_agreement_has_no_texts_in_no_language(table: Table) -> None:
    texts = ("--title", "T", "--on-paper", "morin", "--text", "agreement:en,xx")

    said = table.at("alda", "begin", *texts, code=2)

    assert "'xx' is no code of a language" in said


def test_what_a_command_made_itself_it_makes_anew(table: Table) -> None:
    table.at("alda", "propose", "old.txt", "--as", "keller", "--unsigned", "a.json")
    (table.folder / "empty").touch()

    for _ in range(2):
        table.shows("alda")
        table.run("card", "--node", "alda", "--out", "card.json")
        table.at("alda", "propose", "old.txt", "--as", "keller", "--unsigned", "b.json")
        key = ("--key", "alda/keys/keller.pem", "--out", "a.dsse", "--yes")
        table.run("sign-file", "a.json", *key)
    table.at("alda", "export", "empty")
    (table.folder / "alda/party.json").write_bytes(b"damaged")
    table.run("card", "--node", "alda", "--out", "alda/party.json")


def test_no_result_is_written_over_another_or_over_the_profile(tmp_path: Path) -> None:
    profile = "Paraph's own words of a profile."
    files = {"old.txt": "They shall pay.\n", "new.txt": "They may pay.\n", "p.md": profile}
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "link.html").symlink_to("x.html")
    asked = [
        (("--redline", "x.html", "--certificate", "x.html"), "another result"),
        (("--redline", "x.html", "--sarif", "x.html"), "another result"),
        (("--certificate", "x.html", "--sarif", "./x.html"), "another result"),
        (("--certificate", "x.html", "--redline", "link.html"), "another result"),
        (("--profile", "p.md", "--redline", "p.md"), "the profile"),
        (("--profile", "p.md", "--sarif", "p.md"), "the profile"),
    ]

    for options, what in asked:
        done = paraph("compare", "old.txt", "new.txt", *options, folder=tmp_path)
        assert done.returncode == 2, options
        assert f"would overwrite {what}" in done.stderr.decode()
    told = paraph(
        "history", "old.txt", "new.txt", "--profile", "p.md", "--out", "p.md", folder=tmp_path
    )
    gated = paraph("gate", "--profile", "p.md", "--sarif", "p.md", folder=tmp_path)

    assert (told.returncode, gated.returncode) == (2, 2)
    assert b"would overwrite the profile" in told.stderr
    assert b"would overwrite the profile" in gated.stderr
    assert not (tmp_path / "x.html").exists()
    assert {name: (tmp_path / name).read_text("utf-8") for name in files} == files


def test_no_paper_page_or_master_takes_the_place_of_what_somebody_has_there(table: Table) -> None:
    table.at("alda", "propose", "old.txt", "--as", "keller")
    there = {
        "contract.docx": b"an approved contract",
        "contract.html": b"an approved contract",
        "signed.pdf": b"%PDF-1.7 signed by both",
        "own.md": b"# Own\n\n{{ title }}\n",
        "text.txt": b"a text",
    }
    for name, content in there.items():
        (table.folder / name).write_bytes(content)
    paper = ("paper", "decision", "--node", "alda", "--out")
    asked: list[tuple[tuple[str, ...], str]] = [
        ((*paper, "contract.docx"), "or say --overwrite"),
        ((*paper, "own.md", "--template", "own.md"), "would overwrite the template"),
        ((*paper, "own.md", "--template", "own.md", "--overwrite"), "overwrite the template"),
        (("dossier", "--node", "alda", "--html", "contract.html"), "or say --overwrite"),
        (("dossier", "--node", "alda", "--html", "n.html", "--docx", "contract.docx"), "stays"),
        (("mirror", "--node", "alda", "--out", "contract.html"), "or say --overwrite"),
        (("master", "T0", "--node", "alda", "--out", "signed.pdf"), "move this one away."),
    ]

    for command, why in asked:
        said = table.run(*command, code=2)
        assert why in said, command
    for name, content in there.items():
        assert (table.folder / name).read_bytes() == content
    assert not (table.folder / "n.html").exists()
    table.run(*paper, "contract.docx", "--overwrite")
    table.run(*paper, "contract.docx")  # the same again
    assert (table.folder / "contract.docx").read_bytes()[:2] == b"PK"
    table.run("master", "T0", "--node", "alda", "--out", "m.pdf")
    table.run("master", "T0", "--node", "alda", "--out", "m.pdf")


def test_what_nobody_else_could_read_nobody_else_can_read_when_it_is_made_anew(
    table: Table,
) -> None:
    bundle = table.folder / table.shows("alda")
    bundle.chmod(0o600)

    table.at("alda", "propose", "old.txt", "--as", "keller")
    table.shows("alda")

    assert bundle.stat().st_mode & 0o777 == 0o600


def test_a_template_is_a_text_of_some_pages(table: Table) -> None:
    (table.folder / "zero.md").write_bytes(bytes(1 << 10))
    (table.folder / "large.md").write_bytes(b"a" * ((1 << 20) + 1))

    for template in ("zero.md", "large.md"):
        own = ("--template", template, "--out", "p.md")
        said = table.run("paper", "decision", "--node", "alda", *own, code=2)
        assert "is no template" in said
    assert not (table.folder / "p.md").exists()


def test_a_blob_that_is_a_link_to_nothing_is_named(table: Table) -> None:
    table.at("alda", "propose", "old.txt", "--as", "keller")
    for blob in (table.folder / "alda" / "blobs").iterdir():
        blob.unlink()
        blob.symlink_to("nowhere")

    said = table.run("rebuild", "--node", "alda", code=2)

    assert "cannot be read" in said
    assert "fault of Paraph" not in said


def test_no_view_is_written_over_a_file_that_says_otherwise(tmp_path: Path) -> None:
    table = Table(tmp_path)
    words = "Article 1. Each Party shall pay 5 euros.\n"
    (tmp_path / "one.md").write_text(words)
    (tmp_path / "two.md").write_text("Article 1. Chaque Partie paie 5 euros.\n")
    (tmp_path / "mine.html").write_text("<p>My notes.</p>")
    (tmp_path / "mine.csv").write_text("my,notes\n")

    said = table.run("concordance", "one.md", "two.md", "--html", "mine.html", code=2)
    assert "says otherwise: it stays" in said
    table.run("norms", "export", "one.md", "--out", "mine.csv", code=2)

    assert (tmp_path / "mine.html").read_text() == "<p>My notes.</p>"
    assert (tmp_path / "mine.csv").read_text() == "my,notes\n"
    for _ in range(2):
        table.run("norms", "export", "one.md", "--out", "norms.csv")
