"""Journeys of the originals: each party has its own, proved equal but for who is named first."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table
from tests.life_kit import FORMAL

WHY = ("--words", "Both are called the Parties.", "--as", "keller")
MORINS = FORMAL.replace("Republic of Alda", "?").replace("Kingdom of Morin", "Republic of Alda")
MORINS = MORINS.replace("?", "Kingdom of Morin")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Two nodes with an approved text, in which Alda is named first."""
    table = Table(tmp_path)
    (tmp_path / "formal.txt").write_text(FORMAL, encoding="utf-8")
    (tmp_path / "morins.txt").write_text(MORINS, encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry")
    table.init("morin", "graf:council", "weber:ministry")
    table.run("trust", "alda/party.json", "morin/party.json", "--out", "trust.json")
    table.at(
        "alda",
        *("begin", "--title", "Agreement", "--with-party", "morin/party.json"),
        *("--text", "agreement:en"),
    )
    table.at("morin", "join", table.shows("alda"), "--trust", "trust.json")
    _both_ways(table)
    table.at("alda", "propose", "formal.txt", "--as", "keller")
    _both_ways(table)
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("morin", "decide", "T0", "--as", "graf", *MAY)
    _both_ways(table)
    return table


def _both_ways(table: Table) -> None:
    for one, other in (("alda", "morin"), ("morin", "alda")):
        table.at(other, "import", table.shows(one))


NAMED = ("--named", "en:Kingdom of Morin=Republic of Alda")


def test_both_originals_are_made_signed_and_verified(table: Table) -> None:
    said = table.at("alda", "alternat", "T0", "--for", "morin", *NAMED, *WHY)
    assert "Made from the texts of T0" in said
    _both_ways(table)
    refused = table.at("morin", "sign", "T0", "--as", "weber", code=1)
    assert "original: each party has its own original" in refused
    for node, who in (("alda", "keller"), ("morin", "weber")):
        shown = table.at(node, "sign", "T0", "--copy", "morin", "--as", who)
        assert "proved equal to the set, but for the order in which it names" in shown
        table.at(node, "sign", "T0", "--copy", "alda", "--as", who)
    _both_ways(table)

    dossier = table.run("dossier", "--node", "alda")
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json", "--signed")

    assert "Originals that name their party first" in dossier
    assert "Passed" in verified
    assert table.run("dossier", "--node", "alda", "--json").count('"definitive"') == 4


def test_an_original_from_a_file_is_proved_too(table: Table) -> None:
    said = table.at("alda", "alternat", "T0", "morins.txt", "--for", "morin", *NAMED, *WHY)
    assert "enters the original of T0 for morin" in said
    changed = MORINS.replace("delivers the goods", "sells the goods")
    (table.folder / "changed.txt").write_text(changed, encoding="utf-8")
    _both_ways(table)

    again = ("alternat", "T0", "changed.txt", "--for", "morin", *NAMED, *WHY)

    assert "alternat: agreement (en): operative text differs" in table.at("alda", *again, code=1)
    swapped = ("alternat", "T0", "morins.txt", "--for", "alda", *NAMED, *WHY)
    assert "Refused, " in table.at("alda", *swapped, code=1)
    stranger = ("alternat", "T0", "morins.txt", "--for", "zembla", *NAMED, *WHY)
    assert "is for one of two parties" in table.at("alda", *stranger, code=2)
    silent = ("alternat", "T0", "morins.txt", "--for", "morin", *NAMED, "--as", "keller")
    assert "words: nobody says why" in table.at("alda", *silent, code=1)


def test_parties_who_signed_other_originals_of_one_party_are_told(table: Table) -> None:
    """One of them had not heard of the original when it signed."""
    table.at("morin", "sign", "T0", "--copy", "morin", "--as", "weber")
    table.at("alda", "alternat", "T0", "--for", "morin", *NAMED, *WHY)
    table.at("alda", "sign", "T0", "--copy", "morin", "--as", "keller")
    _both_ways(table)

    said = table.run("verify", table.shows("alda"), "--trust", "trust.json", code=1)

    assert "different-texts" in said
    assert "different originals of morin" in said


def test_an_original_is_printed_to_be_signed_and_collated(table: Table) -> None:
    table.at("alda", "alternat", "T0", "--for", "morin", *NAMED, *WHY)

    told = table.run("master", "T0", "--out", "m.pdf", "--node", "alda", code=2)
    assert "say by --copy whose is printed" in told
    first = table.run("master", "T0", "--copy", "morin", "--out", "m.pdf", "--node", "alda")
    again = table.run("master", "T0", "--copy", "morin", "--out", "n.pdf", "--node", "alda")
    (table.folder / "empty.pdf").write_bytes(b"")
    (table.folder / "scan.pdf").write_bytes(b"%PDF-1.7 a scan")

    def collate(scan: str, pages: str, code: int = 2) -> str:
        given = ("--scan", scan, "--master", "m.pdf", "--pages", pages, "--as", "keller")
        return table.at("alda", "collate", "T0", *given, code=code)

    assert "n.pdf is the master itself, which nobody has signed" in collate("n.pdf", "1")
    assert "empty.pdf is empty: scan the signed paper" in collate("empty.pdf", "1")
    assert "--pages 1000: the master has 1 page" in collate("scan.pdf", "1000")
    assert "1 of 1 page equal" in collate("scan.pdf", "1", code=0)

    assert "collated, never proved" in first
    assert (table.folder / "m.pdf").read_bytes() == (table.folder / "n.pdf").read_bytes()
    assert again.partition("sha256:")[2]
    (table.folder / "mine.pdf").write_text("no PDF", encoding="utf-8")
    table.run("master", "T0", "--copy", "alda", "--out", "mine.pdf", "--node", "alda", code=2)


def test_a_collated_master_is_that_of_the_text_set_or_of_elsewhere_by_a_word(table: Table) -> None:
    table.run("master", "T0", "--out", "m.pdf", "--node", "alda")
    dated = ("--date", "2026-03-05T12:00:00Z")
    table.run("master", "T0", "--copy", "morin", *dated, "--out", "d.pdf", "--node", "alda")
    altered = (table.folder / "m.pdf").read_bytes() + b"% more\n"
    (table.folder / "altered.pdf").write_bytes(altered)
    (table.folder / "scan.pdf").write_bytes(b"%PDF-1.7 a scan")

    def collate(master: str, *more: str, code: int = 0) -> str:
        given = ("--scan", "scan.pdf", "--master", master, "--pages", "1", *more, "--as", "keller")
        return table.at("alda", "collate", "T0", *given, code=code)

    assert "is the signing master of agreement in English\n" in collate("m.pdf")
    assert "has the text of agreement in English\n" in collate("formal.txt")
    for other in ("altered.pdf", "morins.txt", "scan.pdf", "d.pdf"):
        refused = collate(other, code=2)
        assert f"{other} is not the signing master of T0" in refused
        assert "--elsewhere" in refused
    assert "master of agreement in English, original of morin\n" in collate("d.pdf", *dated)
    (table.folder / "treaty.pdf").write_bytes(b"%PDF-1.7 on treaty paper")
    said = collate("treaty.pdf", "--elsewhere", "On treaty paper.")
    assert 'its master was printed elsewhere: "On treaty paper."' in said
    assert "On treaty paper." in table.run("log", "--node", "alda")
