"""Journeys of keys: persons who come and go, root keys that change, keys that are lost."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node in an agreement with a party that has none."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    table.at(
        "alda",
        *("begin", "--title", "Agreement on trade", "--on-paper", "morin=Kingdom of Morin"),
        *("--text", "agreement:en"),
    )
    table.at("alda", "propose", "old.txt", "--as", "keller")
    return table


def key(table: Table, person: str) -> str:
    roster = tomllib.loads((table.folder / "alda/node.toml").read_text(encoding="utf-8"))
    return str(next(each["key"] for each in roster["persons"] if each["person"] == person))


def test_a_person_who_comes_later_is_appointed_and_acts(table: Table) -> None:
    table.run("person", "ana:council", "--node", "alda")

    early = table.at("alda", "decide", "T0", "--as", "ana", *MAY, code=1)
    table.at("alda", "appoint", "ana", "--as", "holm")
    table.at("alda", "decide", "T0", "--as", "ana", *MAY)

    assert "Refused, appointment: ana is not appointed in this agreement" in early
    assert "`paraph appoint ana` appoints them" in early


def test_who_holds_no_root_key_appoints_nobody(table: Table) -> None:
    table.run("person", "ana:council", "--node", "alda")

    said = table.at("alda", "appoint", "ana", "--as", "keller", code=1)

    assert "Refused, quorum: 0 of the 1 people signed" in said


def test_root_keys_change_by_old_and_new_holders_together(table: Table) -> None:
    table.run("person", "ana:council", "--node", "alda")
    (table.folder / "roots.toml").write_text(
        f'quorum = 1\n[[keys]]\nperson = "ana"\nkey = "{key(table, "ana")}"\n', encoding="utf-8"
    )
    table.run("person", "lee:court", "--node", "alda")

    # Who signs an act must be appointed; root keys change by those who hold them, old and new.
    alone = table.at("alda", "act", "root-keys", "roots.toml", "--as", "holm", code=1)
    table.at("alda", "act", "root-keys", "roots.toml", "--as", "holm", "--with", "ana")
    before = table.at("alda", "appoint", "lee", "--as", "holm", code=1)
    table.at("alda", "appoint", "lee", "--as", "ana")

    assert "of the new keys" in alone
    assert "Refused, quorum" in before
    table.run("verify", table.shows("alda"), "--trust", "trust.json")


def test_a_key_that_was_lost_signs_nothing_more_and_what_it_signed_is_in_doubt(
    table: Table,
) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "sign", "T0", "--as", "keller")
    table.run("verify", table.shows("alda"), "--trust", "trust.json")

    table.at(
        "alda",
        *("revoke-key", "keller", "--since", "2020-01-01T00:00:00Z", "--reason", "A lost laptop."),
        *("--as", "holm"),
    )
    refused = table.at("alda", "sign", "T0", "--as", "keller", code=1)

    assert "Refused, key: the key of keller was revoked before, in entry " in refused
    said = table.run("verify", table.shows("alda"), "--trust", "trust.json", code=2)
    assert "undetermined" in said
    assert "known to others since 2020-01-01T00:00:00Z, and " in said
    assert "The key of keller was revoked: holm" in said


def test_the_other_side_on_paper_is_told_as_reported_to_the_end(table: Table) -> None:
    table.run("person", "wolf:court", "--node", "alda")
    table.at("alda", "appoint", "wolf", "--as", "holm")
    (table.folder / "scan.pdf").write_bytes(b"a page with two signatures")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "sign", "T0", "--as", "keller")

    table.at(
        "alda",
        *("report", "sign", "--by", "lund@morin", "--on", "2026-03-05", "--set", "T0"),
        *("--paper", "scan.pdf", "--checked", "wolf", "--as", "keller"),
    )

    status = table.run("status", "--node", "alda")
    assert "has no node: what it does is reported" in status
    assert "reports, from paper checked by wolf: sign of T0 by lund of morin" in status
    said = table.run("verify", table.shows("alda"), "--trust", "trust.json", "--signed")
    assert "Reported, not signed here" in said


def test_of_two_agreements_one_is_meant(table: Table) -> None:
    begun = table.at(
        "alda",
        *("begin", "--title", "Agreement on fish", "--on-paper", "morin", "--text", "agreement:en"),
    )
    digest = begun.partition("Begun: agreement ")[2].split()[0]

    unsaid = table.run("status", "--node", "alda", code=2)
    said = table.run("status", "--node", "alda", "--agreement", digest)

    assert "this node has 2 agreements: say which by --agreement" in unsaid
    assert f"{digest[:8]}" in unsaid
    assert '"Agreement on trade"; ' in unsaid or '"Agreement on fish"; ' in unsaid
    assert "Agreement on fish" in said


def test_a_mandate_is_passed_on_in_part_and_revoked(table: Table) -> None:
    table.run("person", "envoy:embassy", "--node", "alda")
    table.at("alda", "appoint", "envoy", "--as", "holm")
    (table.folder / "mandate.toml").write_text(
        'grantees = ["ministry"]\npowers = ["sign", "amend"]\ndelegates = ["embassy"]\n'
        "conclusive = true\n",
        encoding="utf-8",
    )
    (table.folder / "part.toml").write_text(
        'grantees = ["embassy"]\npowers = ["sign"]\nuses = 1\n', encoding="utf-8"
    )
    (table.folder / "more.toml").write_text(
        'grantees = ["embassy"]\npowers = ["sign", "assert"]\n', encoding="utf-8"
    )
    table.at("alda", "decide", "T0", "--mandate", "mandate.toml", "--as", "holm")

    wider = table.at("alda", "delegate", "more.toml", "--as", "keller", code=1)
    table.at("alda", "delegate", "part.toml", "--as", "keller")
    shown = table.run("mandates", "--node", "alda")
    passed = shown.splitlines()[-4].split()[0] if "out of" in shown else ""
    ref = next(
        line.split()[0]
        for line, after in zip(shown.splitlines(), shown.splitlines()[1:], strict=False)
        if after.strip() == "embassy may sign"
    )
    table.at("alda", "revoke", ref, "--reason", "The visit is off.", "--as", "keller")
    refused = table.at("alda", "sign", "T0", "--under", ref, "--as", "envoy", code=1)

    assert "Refused, wider: the mandate that is passed on lets somebody assert" in wider
    assert "1 time at most" in shown
    assert "the execution is conclusive evidence of approval" in shown
    assert "out of" in shown
    assert passed
    assert "Refused, revoked:" in refused


def test_root_keys_in_two_places_open_a_log_together(tmp_path: Path) -> None:
    table = Table(tmp_path)
    named = [part for each in ("holm:council", "ana:court") for part in ("--person", each)]
    table.run(
        *(
            "init",
            "alda",
            "--party",
            "alda",
            "--decides",
            "council",
            "--quorum",
            "2",
            *named,
            "--yes",
        )
    )
    table.run("trust", "alda/party.json", "--out", "trust.json")
    (table.folder / "alda/keys/ana.pem").rename(table.folder / "ana.pem")
    begin = (
        *("begin", "--title", "Agreement on trade", "--on-paper", "morin"),
        *("--text", "agreement:en"),
    )

    alone = table.at("alda", *begin, code=2)
    table.at("alda", *begin, "--unsigned", "genesis.json")
    holm = "alda/keys/holm.pem"
    table.run("sign-file", "genesis.json", "--key", holm, "--out", "one.dsse", "--yes")
    short = table.run("bring", "one.dsse", "--node", "alda", code=2)
    table.run("sign-file", "one.dsse", "--key", "ana.pem", "--out", "two.dsse", "--yes")
    opened = table.run("bring", "two.dsse", "--node", "alda")
    table.at("alda", *("appoint", "holm", "--as", "holm", "--with", "ana"), "--unsigned", "a.json")
    table.run("sign-file", "a.json", "--key", holm, "--out", "a1.dsse", "--yes")
    table.run("sign-file", "a1.dsse", "--key", "ana.pem", "--out", "a2.dsse", "--yes")
    table.run("bring", "a2.dsse", "--node", "alda")

    assert "1 root key is kept here, and 2 people must sign" in alone
    assert "1 of the 2 people sign here" in short
    assert "Opened: agreement" in opened
    assert "holm for council of alda appoints holm for council" in table.run(
        "log", "--node", "alda"
    )
    table.run("verify", table.shows("alda"), "--trust", "trust.json")


def test_a_party_that_is_called_otherwise_than_it_is_pinned_is_told(table: Table) -> None:
    bundle = table.shows("alda")
    pinned = (table.folder / "trust.json").read_text(encoding="utf-8")
    other = pinned.replace('"words":"alda"', '"words":"Kingdom of Morin"')
    (table.folder / "other.json").write_text(other, encoding="utf-8")

    same = table.run("verify", bundle, "--trust", "trust.json")
    told = table.run("verify", bundle, "--trust", "other.json")

    assert other != pinned
    assert "in the trust file" not in same
    assert 'alda is "alda" in the record, and "Kingdom of Morin" in the trust file' in told
