"""Journeys through an agreement: on paper, signed elsewhere, irregular, withheld, forked."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from tests.journeys.command import paraph
from tests.record_kit import NOT, OLD, TIDY

ENVIRONMENT = {"PARAPH_PASSPHRASE": "correct horse battery"}
MAY = ("--grant", "ministry", "--may", "sign,amend,assert", "--allow", "spelling,typography")


class Table:
    """The folder in which somebody works, with the nodes in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, words in (("old", OLD), ("tidy", TIDY), ("not", NOT)):
            (folder / f"{name}.txt").write_text(words, encoding="utf-8")

    def run(self, *arguments: str, code: int = 0) -> str:
        """Run a command that must end with this code, and return what it said."""
        done = paraph(*arguments, environment=ENVIRONMENT, folder=self.folder)
        assert done.returncode == code, (arguments, done.stdout.decode(), done.stderr.decode())
        return (done.stdout + done.stderr).decode()

    def at(self, node: str, *arguments: str, code: int = 0) -> str:
        return self.run(*arguments, "--node", node, "--yes", code=code)

    def init(self, party: str, *persons: str) -> None:
        named = [part for each in persons for part in ("--person", each)]
        self.run("init", party, "--party", party, "--decides", "council", *named, "--yes")

    def shows(self, node: str, *arguments: str) -> str:
        self.at(node, "export", f"{node}.paraph.jsonl", *arguments)
        return f"{node}.paraph.jsonl"


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Two nodes in one agreement, with a text that one of them has proposed and approved."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry", "wolf:court")
    table.init("morin", "graf:council", "weber:ministry")
    table.run("trust", "alda/party.json", "morin/party.json", "--out", "trust.json")
    table.at(
        "alda",
        *("begin", "--title", "Agreement on trade", "--with-party", "morin/party.json"),
        *("--text", "agreement:en"),
    )
    table.at("morin", "join", table.shows("alda"), "--trust", "trust.json")
    table.run("import", table.shows("morin"), "--node", "alda", "--yes")
    table.at("alda", "propose", "old.txt", "--as", "keller")
    return table


def test_what_is_shown_is_signed_and_what_is_outside_is_refused(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)

    refused = table.at("alda", "amend", "not.txt", "--as", "keller", code=1)
    table.at("alda", "amend", "tidy.txt", "--as", "keller")
    said = table.at("alda", "sign", "T1", "--as", "keller", "--place", "Bern")

    assert "an obligation" in refused or "'does not'" in refused or "not" in refused
    assert "in words:" in said
    assert "1 proved editorial (1 spelling)" in said
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json")
    assert "T1 is what was signed" in verified
    assert "morin has not signed" in verified
    table.run("verify", "alda.paraph.jsonl", "--trust", "trust.json", "--signed", code=1)


def test_a_body_that_does_not_decide_approves_nothing(table: Table) -> None:
    said = table.at("alda", "decide", "T0", "--as", "wolf", *MAY, code=1)

    assert "Refused, power:" in said
    assert "No mandate is granted yet." in table.run("mandates", "--node", "alda")


def test_an_open_change_is_recorded_and_answered_for_by_somebody_else(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, "--grant", "ministry,court")
    said = table.at("alda", "amend", "not.txt", "--as", "keller", "--pending")
    act = next(line.split()[1].rstrip(":") for line in said.splitlines() if "Recorded" in line)

    table.at("alda", "sign", "T1", "--as", "keller", code=1)
    shown = table.at("alda", "assert", act)
    own = table.at("alda", "assert", act, "all", "--reason", "Style.", "--as", "keller", code=1)
    table.at("alda", "assert", act, "1", "--reason", "It was always so.", "--as", "wolf")
    answered = table.run("assert", act, "--node", "alda")
    status = table.run("status", "--node", "alda").partition("T1  ")[2]
    table.at("alda", "sign", "T1", "--as", "keller")

    assert "somebody answers for 0 of them" in shown
    assert "   open" in shown
    assert "somebody answers for 1 of them" in answered
    assert 'asserted by wolf for court of alda ("It was always so.")' in answered
    assert "wolf for court of alda asserts that 1 change is not substantive" in status
    assert "1  agreement in English" in shown
    assert "Refused, author:" in own
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json")
    assert 'asserted by wolf for court of alda ("It was always so."), not proved' in verified


def test_a_council_vote_on_paper_lets_the_chain_go_on_and_is_marked(table: Table) -> None:
    (table.folder / "minutes.pdf").write_bytes(b"minutes of the council")
    (table.folder / "mandate.toml").write_text(
        'grantees = ["ministry"]\npowers = ["sign"]\n', encoding="utf-8"
    )
    report = (
        *("report", "decide", "--by", "lee:council@alda", "--on", "2026-03-05", "--set", "T0"),
        *("--paper", "minutes.pdf", "--mandate", "mandate.toml", "--as", "keller"),
    )

    unchecked = table.at("alda", *report, code=1)
    strangers = table.at("alda", *report, "--checked", "wolf", code=1)
    table.at("alda", *report, "--checked", "wolf", "--with", "holm")
    table.at("alda", "sign", "T0", "--as", "keller")

    assert "Refused, checked:" in unchecked
    assert "neither somebody who acts for council nor so many holders of root keys" in strangers
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json")
    assert "as REPORTED by keller" in verified
    assert "from paper that wolf checked" in verified


def test_an_act_is_signed_where_the_key_is(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    key = table.folder / "elsewhere.pem"
    shutil.move(table.folder / "alda/keys/keller.pem", key)

    missing = table.at("alda", "sign", "T0", "--as", "keller", code=2)
    table.at("alda", "sign", "T0", "--as", "keller", "--unsigned", "act.json")
    said = table.run("sign-file", "act.json", "--key", "elsewhere.pem", "--out", "a.dsse", "--yes")
    table.at("alda", "bring", "a.dsse")

    assert "is kept elsewhere" in missing
    assert "in words:" in said
    assert "It is the approved set, unchanged." in said
    table.run("verify", table.shows("alda"), "--trust", "trust.json")


def test_a_signed_act_that_was_changed_is_not_brought_back(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "sign", "T0", "--as", "keller", "--unsigned", "act.json")
    shutil.copy(table.folder / "alda/keys/wolf.pem", table.folder / "other.pem")
    table.run("sign-file", "act.json", "--key", "other.pem", "--out", "a.dsse", "--yes")

    said = table.at("alda", "bring", "a.dsse", code=1)

    assert "Refused, author: keller did not sign" in said


def test_a_signature_that_happened_outside_is_recorded_as_irregular(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "propose", "not.txt", "--as", "keller")

    table.at("alda", "sign", "T1", "--as", "keller", code=1)
    said = table.at("alda", "sign", "T1", "--as", "keller", "--irregular")

    assert "Irregular, mandate:" in said
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json", code=1)
    assert "IRREGULAR: T1" in verified
    assert "compared afresh" in verified
    assert "not" in verified.partition("compared afresh")[2]


def test_clearances_stay_internal_and_the_bundle_still_passes(table: Table) -> None:
    table.at("alda", "ask", "T0", "court", "--as", "keller")
    table.at("alda", "clear", "T0", "objected", "--condition", "Secret.", "--as", "wolf")
    table.at("alda", "clear", "T0", "agreed", "--as", "wolf")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "sign", "T0", "--as", "keller")

    bundle = table.shows("alda", "--withhold", "clear,ask-clearance")

    assert b"Secret" not in (table.folder / bundle).read_bytes()
    verified = table.run("verify", bundle, "--trust", "trust.json")
    assert "Withheld: entry 6 of alda (clear, on its word)" in verified
    table.run("import", bundle, "--node", "morin", "--yes")
    assert "3 entries of alda withheld: 5, 6, 7" in table.run("log", "--node", "morin")
    onwards = table.run("verify", table.shows("morin"), "--trust", "trust.json")
    assert "Withheld: entry 6 of alda (clear, on its word)" in onwards
    table.run("import", table.shows("alda"), "--node", "morin", "--yes")
    assert "withheld" not in table.run("log", "--node", "morin")


def test_a_fork_leaves_evidence_and_takes_nothing_in(table: Table) -> None:
    shutil.copytree(table.folder / "alda", table.folder / "twin")
    table.at("alda", "ask", "T0", "court", "--as", "keller")
    table.at("twin", "clear", "T0", "agreed", "--as", "wolf")
    table.run("import", table.shows("alda"), "--node", "morin", "--yes")
    before = table.run("log", "--node", "morin")

    said = table.run("import", table.shows("twin"), "--node", "morin", "--yes", code=1)

    assert "the log of alda is forked" in said
    assert (table.folder / "twin.paraph.jsonl.fork").read_text().startswith("paraph.fork/1")
    assert table.run("log", "--node", "morin") == before
    judged = table.run("record", "fork", "twin.paraph.jsonl.fork", "--trust", "trust.json")
    assert "The log of alda is forked: its node signed two stories." in judged
    table.init("carol", "lee:council")
    table.run("record", "fork", "twin.paraph.jsonl.fork", "--trust", "carol/party.json", code=1)


def test_the_path_of_authority_says_what_is_missing(table: Table) -> None:
    table.at("alda", "propose", "not.txt", "--as", "keller")
    table.at("alda", "sign", "T1", "--as", "keller", "--irregular")
    act = table.run("log", "--node", "alda").splitlines()[-2].split()[2]

    said = table.run("record", "explain", act, "--node", "alda")

    assert "has no effect, mandate: the act is under no mandate of this party" in said
    assert "appoints the author" in said
    from_bundle = table.run("record", "explain", act, "--bundle", table.shows("alda"))
    assert said.strip() in from_bundle
    assert "holds it to the keys that you have pinned" in from_bundle


def test_a_bundle_that_was_replayed_or_cut_changes_nothing(table: Table) -> None:
    bundle = table.shows("alda")
    table.run("import", bundle, "--node", "morin", "--yes")
    before = table.run("log", "--node", "morin")
    cut = table.folder / "cut.paraph.jsonl"
    cut.write_bytes((table.folder / bundle).read_bytes()[:-100])

    again = table.run("import", bundle, "--node", "morin", "--yes")
    table.run("import", "cut.paraph.jsonl", "--node", "morin", "--yes", code=2)

    assert "New: no entry" in again
    assert table.run("log", "--node", "morin") == before


def test_json_says_the_same_as_the_words(table: Table) -> None:
    answer = json.loads(table.run("verify", table.shows("alda"), "--json", code=2))

    assert (answer["result"], answer["code"]) == ("indeterminate", "unidentified")
    assert answer["signatures"] == []


def test_what_is_proved_by_a_class_that_is_not_allowed_is_open_and_nothing_else(
    table: Table,
) -> None:
    (table.folder / "short.txt").write_text(
        OLD.replace("subject to Article 1", "subject to Art. 1").replace("recieve", "receive"),
        encoding="utf-8",
    )
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)

    said = table.at("alda", "amend", "short.txt", "--as", "keller", code=1)

    assert "1 proved editorial (1 spelling), 1 outside the mandate" in said
    assert "the class abbreviation is not allowed" in said


def test_who_signs_after_another_text_was_approved_is_told_before(table: Table) -> None:
    table.at("alda", "decide", "T0", *MAY, "--as", "holm")
    table.at("alda", "propose", "not.txt", "--as", "keller")
    table.at("alda", "decide", "T1", *MAY, "--as", "holm")

    first, second = re.findall(r"^\w{12}/0", table.run("mandates", "--node", "alda"), re.MULTILINE)

    said = table.at("alda", "sign", "T0", "--under", first, "--as", "keller")

    told = "council has approved another text since, T1 on"
    assert told in said
    assert told not in table.at("alda", "sign", "T1", "--under", second, "--as", "keller")
