"""Journeys of a signed PDF: printed from the record, sealed, and accepted back, or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table
from tests.life_kit import FORMAL
from tests.seal_kit import authority, credential

FROM = ("--trust-root", "root.pem", "--as", "keller", "--now", "2026-03-06T12:00:00Z")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node with an approved text, a root, and a key with a certificate of it."""
    table = Table(tmp_path)
    root = authority()
    (tmp_path / "formal.txt").write_text(FORMAL, encoding="utf-8")
    (tmp_path / "root.pem").write_bytes(root.pem)
    (tmp_path / "foreign.pem").write_bytes(authority("Root of Nobody").pem)
    (tmp_path / "key.p12").write_bytes(credential(root).pkcs12)
    (tmp_path / "words").write_bytes(b"secret\n")
    table.init("alda", "holm:council", "keller:ministry")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    table.at(
        "alda",
        *("begin", "--title", "Agreement", "--on-paper", "morin=Kingdom of Morin"),
        *("--text", "agreement:en"),
    )
    table.at("alda", "propose", "formal.txt", "--as", "keller")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.run("master", "T0", "--out", "m.pdf", "--node", "alda")
    return table


def seal(table: Table, source: str, target: str) -> str:
    key = ("--p12", "key.p12", "--passphrase-file", "words", "--at", "2026-03-05T12:00:00Z")
    return table.run("seal-pdf", source, "--out", target, *key)


def test_a_sealed_master_is_attached_and_never_shown_as_a_signature(table: Table) -> None:
    first = seal(table, "m.pdf", "s.pdf").partition(": ")[2]
    again = seal(table, "m.pdf", "t.pdf").partition(": ")[2]
    assert first == again

    said = table.at("alda", "accept-pdf", "T0", "s.pdf", *FROM)
    dossier = table.run("dossier", "--node", "alda")
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json")

    assert 'Sealed by "Common Name: Jan Keller' in said
    assert "no signature of this record" in said
    assert "no signatures of this record" in dossier
    assert "Root of Alda" in dossier
    assert "Nothing is signed yet." in verified
    assert "Passed" in verified


def test_what_is_not_ours_or_not_trusted_is_refused(table: Table) -> None:
    seal(table, "m.pdf", "s.pdf")
    foreign = ("--trust-root", "foreign.pem", *FROM[2:])
    assert "Refused, chain" in table.at("alda", "accept-pdf", "T0", "s.pdf", *foreign, code=1)
    late = (*FROM[:-1], "2029-03-06T12:00:00Z")
    assert "Refused, chain" in table.at("alda", "accept-pdf", "T0", "s.pdf", *late, code=1)
    assert "Refused, unsigned" in table.at("alda", "accept-pdf", "T0", "m.pdf", *FROM, code=1)
    dated = ("--date", "2026-03-05T12:00:00Z")
    other = table.at("alda", "accept-pdf", "T0", "s.pdf", *dated, *FROM, code=1)
    assert "Refused, master" in other
    more = (table.folder / "s.pdf").read_bytes() + b"% more\n"
    (table.folder / "more.pdf").write_bytes(more)
    assert "Refused, " in table.at("alda", "accept-pdf", "T0", "more.pdf", *FROM, code=1)
    assert "sealed" not in table.run("log", "--node", "alda")


def test_a_key_that_is_none_is_said_to_be_none(table: Table) -> None:
    table.run("seal-pdf", "m.pdf", "--out", "x.pdf", code=2)
    wrong = ("--p12", "root.pem", "--passphrase-file", "words")
    assert "m.pdf" in table.run("seal-pdf", "m.pdf", "--out", "x.pdf", *wrong, code=2)
    assert not (table.folder / "x.pdf").exists()
    none = ("--trust-root", "words", *FROM[2:])
    assert "words" in table.at("alda", "accept-pdf", "T0", "m.pdf", *none, code=2)
