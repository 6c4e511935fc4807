"""Journeys of files that are proposed: what a careful reader must be told of them is told."""

from __future__ import annotations

import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.journeys.test_agreement import Table
from tests.pdf_by_hand import lines, pdf

from paraph.text.canonical import canonical, digest
from paraph.wiring import read

_PAGE = """<!doctype html><html lang="en"><body>
<p>Article 1. The Seller delivers the goods.</p>
<p>Article 2. The Seller does <ins>not</ins> pay for the carriage.</p>
</body></html>
"""


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node that is alone in an agreement."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    (tmp_path / "page.html").write_text(_PAGE, encoding="utf-8")
    return table


def test_pending_changes_are_told_with_the_remedy_and_their_address(table: Table) -> None:
    refused = table.at("alda", "propose", "page.html", "--as", "keller", code=2)
    said = table.at("alda", "propose", "page.html", "--view", "accepted", "--as", "keller")

    assert "--view" in refused
    assert "original" in refused
    assert "note: page.html" in said
    assert "pending" in said


def test_a_doubt_stands_at_an_address(table: Table) -> None:
    (table.folder / "a.txt").write_text(
        "Article 1. Goods\n\nArticle 2. The Seller delivers the go\u200bods.\n", encoding="utf-8"
    )

    refused = table.at("alda", "propose", "a.txt", "--as", "keller", code=2)

    assert "article 2" in refused.lower()
    assert "#" not in refused


def test_a_file_that_cannot_be_taken_in_is_named(table: Table) -> None:
    (table.folder / "a.dsse").write_text("{}")
    table.init("morin", "graf:council")
    bundle = table.shows("alda")

    imported = table.run("import", "page.html", "--node", "alda", code=2)
    joined = table.run("join", "page.html", "--node", "alda", code=2)
    brought = table.run("bring", "a.dsse", "--node", "alda", code=2)
    before = table.run("import", bundle, "--node", "morin", code=2)

    assert "page.html is no bundle that can be read: line 1" in imported
    assert "page.html is no bundle that can be read: line 1" in joined
    assert "a.dsse is no signed act" in brought
    assert f"`paraph join {bundle}` joins it" in before


def _paper(*paragraphs: str) -> bytes:
    shown = enumerate(paragraphs)
    return pdf("".join(lines([each], y=700 - 40 * n) for n, each in shown))


def _mail(content: bytes, name: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Date"] = "ada@coast.example", "Tue, 03 Mar 2026 10:00:00 +0100"
    mail.set_content("Attached.")
    for each in (name, f"old {name}"):
        mail.add_attachment(content, maintype="application", subtype="pdf", filename=each)
    return bytes(mail)


_FIRST = ("Article 1. The Seller delivers the goods.", "Article 2. The Buyers recieve them.")
_ALLOWED = ("--grant", "ministry", "--may", "sign,amend", "--allow", "spelling")


def test_a_pdf_is_proposed_only_where_it_is_recorded_who_accepted_its_text_layer(
    table: Table,
) -> None:
    pytest.importorskip("pypdfium2")
    (table.folder / "a.pdf").write_bytes(_paper(*_FIRST))

    refused = table.at("alda", "propose", "a.pdf", "--as", "keller", code=2)
    table.at("alda", "propose", "a.pdf", "--accept-text-layer", "--as", "keller")
    decided = table.at("alda", "decide", "T0", "--as", "holm", *_ALLOWED)

    said = "read from a PDF by keller for ministry of alda: text layer accepted"
    assert "--accept-text-layer, and it is recorded that you did" in " ".join(refused.split())
    assert said in decided
    assert said in table.run("status", "--node", "alda")
    assert "DOUBT" not in decided


def test_a_text_layer_is_proposed_as_accepted_of_the_file_that_was_named(table: Table) -> None:
    pytest.importorskip("pypdfium2")
    (table.folder / "a.pdf").write_bytes(_paper(*_FIRST))
    (table.folder / "b.pdf").write_bytes(_paper(*_FIRST[:1]))
    given = ("propose", "en=a.pdf", "--as", "keller")

    other = table.at("alda", *given, "--accept-text-layer-of", "b.pdf", code=2)
    named = table.at("alda", *given, "--accept-text-layer-of", "a.pdf")

    assert "--accept-text-layer-of b.pdf: say one of a.pdf" in " ".join(other.split())
    assert "it was accepted" in " ".join(named.split())


def test_what_is_amended_by_a_mail_tells_which_one_and_what_was_accepted(table: Table) -> None:
    pytest.importorskip("pypdfium2")
    (table.folder / "a.txt").write_text("\n\n".join(_FIRST), encoding="utf-8")
    better = [each.replace("recieve", "receive") for each in _FIRST]
    (table.folder / "reply.eml").write_bytes(_mail(_paper(*better), "a.pdf"))
    table.at("alda", "propose", "a.txt", "--as", "keller")
    table.at("alda", "decide", "T0", "--as", "holm", *_ALLOWED)
    given = ("reply.eml", "--attachment", "a.pdf", "--accept-text-layer", "--as", "keller")

    elsewhere = table.at("alda", "amend", *given, "--unsigned", "act.json", code=2)
    amended = table.at("alda", "amend", *given)
    signed = table.at("alda", "sign", "T1", "--as", "keller")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    bundle = table.shows("alda")
    verified = table.run("verify", bundle, "--trust", "trust.json")
    told = json.loads(table.run("verify", bundle, "--trust", "trust.json", "--json"))["origins"]

    said = (
        "read from a PDF by keller for ministry of alda: text layer accepted; attachment “a.pdf” "
        "of a mail of Tue, 03 Mar 2026 10:00:00 +0100 from <ada@coast.example>, as the mail says"
    )
    assert "`paraph propose` them first" in " ".join(elsewhere.split())
    assert "proposes T1" in amended
    assert "amends T0" in amended
    for each in (amended, signed, verified):
        assert said in each
    assert [(each["doubt"], len(each["files"])) for each in told] == [("", 1), ("", 1)]
    assert told[1]["files"][0]["said"].startswith("text layer accepted; attachment")


def test_an_amendment_to_be_signed_elsewhere_rests_on_a_proposal_that_tells_its_files(
    table: Table,
) -> None:
    for name, words in (("a", "recieve"), ("b", "receive")):
        content = f"Article 1. Liège\n\nArticle 2. The Buyers {words} them.\n"
        (table.folder / f"{name}.txt").write_bytes(content.encode("windows-1252"))
    stated = ("--encoding", "windows-1252", "--as", "keller")
    table.at("alda", "propose", "a.txt", *stated)
    table.at("alda", "decide", "T0", "--as", "holm", *_ALLOWED)
    table.at("alda", "propose", "b.txt", *stated)

    said = table.at("alda", "amend", "b.txt", *stated, "--unsigned", "act.json")

    assert "encoding windows-1252 stated" in said
    assert "amends T0" in said
    assert "proposes" not in said


def test_a_pdf_that_another_program_proposed_is_in_doubt_wherever_it_is_shown(
    table: Table,
) -> None:
    # Its text is here, as the paper of a fact: an act names nothing that is not.
    text = file = digest(read(table.folder / "tidy.txt").text)
    (table.folder / "paper.bin").write_bytes(canonical(read(table.folder / "tidy.txt").text))
    table.at("alda", "propose", "old.txt", "--as", "keller")
    table.at(
        "alda",
        *("report", "sign", "--set", "T0", "--by", "lund@morin", "--on", "2026-02"),
        *("--paper", "paper.bin", "--as", "keller"),
    )
    (table.folder / "act.toml").write_text(
        f"""[[texts]]
component = "agreement"
language = "en"
text = "{text}"

[[sources]]
text = "{text}"
file = "{file}"
format = "pdf"
reader = "another program 1"
""",
        encoding="utf-8",
    )

    table.at("alda", "act", "propose", "act.toml", "--as", "keller")

    assert "DOUBT: read from a PDF, and no act says" in table.run("status", "--node", "alda")
