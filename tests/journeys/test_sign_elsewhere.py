"""Journeys of acts that are signed elsewhere: what is signed is shown there, not its name alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.terminal import typed
from tests.journeys.test_agreement import MAY, Table

from paraph.views.digest_words import digest_in_words


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node that is alone in an agreement, with a text that it has proposed and approved."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry", "wolf:court")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    table.at("alda", "propose", "old.txt", "--as", "keller")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, "--grant", "ministry,court")
    return table


def signed(table: Table, file: str, person: str, *more: str, out: str = "a.dsse") -> str:
    key = f"alda/keys/{person}.pem"
    return table.run("sign-file", file, "--key", key, "--out", out, "--yes", *more)


def test_an_amendment_and_its_open_changes_are_shown_where_they_are_signed(table: Table) -> None:
    unsigned = ("--as", "keller", "--unsigned", "a.json")
    table.at("alda", "amend", "not.txt", "--pending", *unsigned)
    shown = signed(table, "a.json", "keller")
    said = table.at("alda", "bring", "a.dsse")
    act = next(line.split()[1].rstrip(":") for line in said.splitlines() if "Recorded" in line)
    status = table.run("status", "--node", "alda")

    assert "T0 is sha256:" in shown
    new = next(line.split()[-1] for line in shown.splitlines() if "the new set is" in line)
    assert f"in words: {digest_in_words(new)}" in shown
    assert new.removeprefix("sha256:")[:12] in status
    assert "[-delivers-]" in shown
    assert "{+does not deliver+}" in shown

    table.at("alda", "settle", act, "1", "--as", "holm", "--reason", "x", "--unsigned", "s.json")
    settled = signed(table, "s.json", "holm", out="s.dsse")
    table.at("alda", "bring", "s.dsse")

    assert "It answers for these changes:" in settled
    assert "was: delivers" in settled
    assert "is:  does not deliver" in settled


def test_a_second_signer_is_shown_what_the_first_one_was(table: Table) -> None:
    table.at("alda", "sign", "T0", "--as", "keller", "--unsigned", "a.json")
    first = signed(table, "a.json", "keller")
    key = ("--key", "alda/keys/wolf.pem", "--out", "b.dsse", "--yes")

    blind = table.run("sign-file", "a.dsse", *key, code=2)
    second = table.run("sign-file", "a.dsse", *key, "--act", "a.json")
    table.at("alda", "sign", "T0", "--as", "keller", "--unsigned", "other.json")
    other = table.run("sign-file", "a.dsse", *key, "--act", "other.json", code=2)

    assert "It is the approved set, unchanged." in first
    assert "name by --act the file of the unsigned act" in blind
    assert second.splitlines()[1:-1] == first.splitlines()[1:-1]
    assert "is another act than a.dsse" in other


def test_what_the_act_does_not_name_is_not_shown_as_if_it_did(table: Table) -> None:
    table.at("alda", "sign", "T0", "--as", "keller", "--unsigned", "a.json")
    whole = json.loads((table.folder / "a.json").read_bytes())
    table.init("carol", "lee:council")
    table.at("carol", "begin", "--title", "U", "--on-paper", "morin", "--text", "agreement:en")
    table.at("carol", "propose", "not.txt", "--as", "lee", "--unsigned", "b.json")
    whole["record"] = json.loads((table.folder / "b.json").read_bytes())["record"]
    forged = json.dumps(whole, separators=(",", ":"), sort_keys=True) + "\n"
    (table.folder / "a.json").write_text(forged)

    said = table.run(
        *("sign-file", "a.json", "--key", "alda/keys/keller.pem", "--out", "a.dsse", "--yes"),
        code=2,
    )

    assert "of another agreement" in said
    assert not (table.folder / "a.dsse").exists()


def test_keys_and_parties_are_shown_where_they_are_signed(table: Table) -> None:
    card = table.run("card", "--node", "alda")
    table.at("alda", "begin", "--title", "U", "--on-paper", "morin=Kingdom of Morin",
             "--text", "annex:fr", "--unsigned", "g.json")  # fmt: skip
    genesis = signed(table, "g.json", "holm")

    figures = next(line for line in card.splitlines() if line.startswith("  holm: "))
    assert figures.strip() in genesis
    assert "  the log: " in genesis
    assert "morin (Kingdom of Morin)" in genesis
    assert "in words:" in genesis
    assert "text annex: French" in genesis

    table.at("alda", "appoint", "wolf", "--as", "holm", "--unsigned", "p.json")
    assert "  wolf: " in signed(table, "p.json", "holm", out="p.dsse")


def test_what_was_done_already_is_not_done_twice(table: Table) -> None:
    table.at("alda", "sign", "T0", "--as", "keller", "--unsigned", "a.json")
    signed(table, "a.json", "keller")
    table.at("alda", "bring", "a.dsse")
    log = table.run("log", "--node", "alda")
    key = ("--key", "alda/keys/keller.pem", "--out", "b.dsse", "--yes", "--act", "a.json")

    brought = table.at("alda", "bring", "a.dsse")
    again = table.run("sign-file", "a.dsse", *key, code=2)
    twice = table.at("alda", "sign", "T0", "--as", "keller", code=2)

    assert "Recorded before" in brought
    assert "is signed with this key already" in again
    assert "keller has signed T0 already" in twice
    assert table.run("log", "--node", "alda") == log


def test_an_answer_of_no_is_no_interruption(table: Table) -> None:
    arguments = ["clear", "T0", "agreed", "--as", "wolf", "--node", "alda"]

    code, seen = typed(arguments, ["n"], table.folder)

    assert code == 2
    assert "the answer was no, so nothing was signed or recorded" in seen
    assert "Interrupted" not in seen
