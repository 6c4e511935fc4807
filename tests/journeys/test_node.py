"""Journeys: a party makes its node, shows its card, and keeps its keys to itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys import faults
from tests.journeys.command import SOURCE, paraph
from tests.journeys.terminal import typed

from paraph.wiring.node import open_node

WORDS = "correct horse battery"
ENVIRONMENT = {"PARAPH_PASSPHRASE": WORDS}
ALDA = ("--party", "alda", "--words", "Republic of Alda")
_NEVER = 99
"""The exit code where a fault did not come."""


@pytest.fixture
def node(tmp_path: Path) -> Path:
    """A node whose passphrase nobody keeps."""
    folder = tmp_path / "alda"
    made = paraph("init", folder, *ALDA, "--yes", environment=ENVIRONMENT)
    assert made.returncode == 0, made.stderr
    return folder


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file()
    }


def broken(at: int, how: str, folder: Path, *arguments: str | Path) -> int:
    """Run a command that is cut short at the n-th time that it touches the folder."""
    return subprocess.run(
        [sys.executable, faults.__file__, str(at), how, str(folder), *map(str, arguments)],
        env={"PATH": os.defpath, "PYTHONPATH": str(SOURCE), **ENVIRONMENT},
        capture_output=True,
        timeout=60,
        check=False,
    ).returncode


# ---------------------------------------------------------------- init


def test_init_with_yes_makes_a_working_node_and_says_what_its_passphrase_means(
    tmp_path: Path,
) -> None:
    made = paraph("init", "alda", "--party", "alda", "--yes", folder=tmp_path)

    said = made.stdout.decode()
    assert made.returncode == 0
    assert not made.stderr
    assert f"kept in {tmp_path}/alda/keys/passphrase" in said
    assert "Whoever has the folder can sign" in said
    assert "`paraph passphrase alda` sets one" in said
    assert (tmp_path / "alda/keys/passphrase").read_text().strip() not in said
    shown = paraph("card", folder=tmp_path / "alda")
    assert shown.stdout == (tmp_path / "alda/party.json").read_bytes()


def test_a_passphrase_that_is_given_is_kept_nowhere_and_shown_nowhere(tmp_path: Path) -> None:
    (tmp_path / "words").write_text(f"{WORDS}\n")

    made = paraph("init", "alda", *ALDA, "--yes", "--passphrase-file", "words", folder=tmp_path)

    assert made.returncode == 0
    assert not (tmp_path / "alda/keys/passphrase").exists()
    assert WORDS.encode() not in b"".join([made.stdout, *content(tmp_path / "alda").values()])


def test_persons_bodies_and_roots_are_as_they_are_said(tmp_path: Path) -> None:
    persons = ("--person", "ana:legal,cabinet", "--person", "ben:legal", "--person", "carl")

    made = paraph(
        "init", "alda", *ALDA, *persons, "--decides", "cabinet", "--decides", "senate",
        "--root", "ana", "--root", "carl", "--quorum", "2", "--yes",
        folder=tmp_path,
    )  # fmt: skip

    assert made.returncode == 0
    assert b"  ana acts for legal, cabinet, with a root key\n" in made.stdout
    assert b"  carl acts for no body, with a root key\n" in made.stdout
    assert b"nobody acts for senate yet" in made.stderr
    party = json.loads((tmp_path / "alda/party.json").read_bytes())["parties"][0]
    assert [each["person"] for each in party["keys"]] == ["ana", "carl"]
    assert (party["quorum"], party["decides"]) == (2, ["cabinet", "senate"])
    assert party["words"] == "Republic of Alda"


@pytest.mark.parametrize(
    "wrong",
    [
        ("--party", "Alda"),
        ("--party", "alda", "--person", ":legal"),
        ("--party", "alda", "--person", "ana:"),
        ("--party", "alda", "--person", "ana:legal,"),
        ("--party", "alda", "--quorum", "2"),
        ("--party", "alda", "--root", "ana"),
        ("--party", "alda", "--passphrase-file", "missing"),
        ("--party", "alda", "--passphrase-file", os.devnull),
        (),
    ],
)
def test_what_is_wrongly_asked_makes_nothing(tmp_path: Path, wrong: tuple[str, ...]) -> None:
    made = paraph("init", "alda", *wrong, "--yes", folder=tmp_path)

    assert made.returncode == 2
    assert made.stderr
    assert not made.stdout
    assert not list(tmp_path.iterdir())


def test_without_a_passphrase_and_nobody_to_ask_nothing_is_made(tmp_path: Path) -> None:
    made = paraph("init", "alda", *ALDA, given=b"words\nwords\n", folder=tmp_path)

    assert made.returncode == 2
    assert b"--passphrase-file" in made.stderr
    assert b"PARAPH_PASSPHRASE" in made.stderr
    assert not list(tmp_path.iterdir())


def test_a_node_is_not_made_over_another_one(node: Path) -> None:
    before = content(node)

    made = paraph("init", node, *ALDA, "--yes", environment=ENVIRONMENT)

    assert made.returncode == 2
    assert b"already" in made.stderr
    assert content(node) == before


@pytest.mark.parametrize("how", ["kill", "interrupt", "full"])
def test_a_node_that_is_cut_short_in_its_making_is_none(tmp_path: Path, how: str) -> None:
    codes = []
    for at in range(40):
        folder = tmp_path / f"{at}"
        folder.mkdir()
        codes.append(broken(at, how, folder, "init", folder / "alda", *ALDA, "--yes"))
        there = folder / "alda"
        if codes[-1] in {0, _NEVER}:
            assert there.exists()
            break
        assert not there.exists() or open_node(str(there)).party == "alda"
        if how != "kill":
            assert codes[-1] == 2
            assert there.exists() or not list(folder.iterdir())

    assert len(codes) > 6
    assert codes[-1] in {0, _NEVER}


# ---------------------------------------------------------------- at a terminal


def test_a_passphrase_is_asked_for_twice_and_not_shown(tmp_path: Path) -> None:
    code, seen = typed(["init", "alda", "--party", "alda"], [WORDS, WORDS], tmp_path)

    assert code == 0
    assert "New passphrase for the keys of alda: " in seen
    assert "The same once more: " in seen
    assert WORDS not in seen
    assert "registrar acts for office" in seen
    code, seen = typed(["person", "ana:legal", "--node", "alda"], [WORDS], tmp_path)
    assert code == 0
    assert "Passphrase for the keys of alda: " in seen
    assert WORDS not in seen


@pytest.mark.parametrize("lines", [[WORDS, "another"], ["", ""], ["\x04"]])
def test_a_passphrase_that_is_not_typed_well_makes_nothing(
    tmp_path: Path, lines: list[str]
) -> None:
    code, seen = typed(["init", "alda", "--party", "alda"], lines, tmp_path)

    assert code == 2
    assert "the passphrase" in seen
    assert "another" not in seen
    assert not list(tmp_path.iterdir())


def test_a_new_passphrase_is_asked_for_behind_the_old_one(node: Path) -> None:
    code, seen = typed(["passphrase"], [WORDS, "fresh words", "fresh words"], node)

    assert code == 0
    assert "2 keys of alda are under the new passphrase" in seen
    assert "fresh" not in seen
    after = paraph("person", "ana", folder=node, environment={"PARAPH_PASSPHRASE": "fresh words"})
    assert after.returncode == 0


# ---------------------------------------------------------------- passphrase


def test_no_trace_of_a_fault_shows_a_passphrase(node: Path) -> None:
    wrong = {"PARAPH_PASSPHRASE": "hunter2", "PARAPH_DEBUG": "1"}

    refused = paraph("person", "ana", folder=node, environment=wrong)

    assert b"Traceback" in refused.stderr
    assert b"hunter2" not in refused.stderr


def test_the_passphrase_that_was_made_goes_when_one_is_chosen(tmp_path: Path) -> None:
    paraph("init", "alda", *ALDA, "--yes", folder=tmp_path)
    (tmp_path / "new").write_text("fresh words\n")

    changed = paraph("passphrase", "alda", "--new-passphrase-file", "new", folder=tmp_path)

    assert changed.returncode == 0
    assert not (tmp_path / "alda/keys/passphrase").exists()
    assert b"fresh" not in changed.stdout + changed.stderr
    asked = paraph("person", "ana", "--node", "alda", folder=tmp_path)
    assert asked.returncode == 2
    assert b"nobody can be asked" in asked.stderr


@pytest.mark.parametrize("how", ["kill", "interrupt", "full"])
def test_no_key_is_lost_where_a_change_of_passphrase_is_cut_short(node: Path, how: str) -> None:
    new = node.parent / "new"
    new.write_text("fresh words\n")
    change = ("passphrase", node, "--new-passphrase-file", new)

    for at in range(60):
        code = broken(at, how, node, *change)
        held = {name for name in content(node) if name.endswith(".pem")}
        assert held == {"keys/log.pem", "keys/registrar.pem"}
        if code in {0, _NEVER}:
            break
    assert at > 6

    finished = paraph(*change, environment=ENVIRONMENT)
    after = paraph("person", "ana", "--node", node, "--passphrase-file", new)
    assert (finished.returncode, after.returncode) == (0, 0), finished.stderr + after.stderr


# ---------------------------------------------------------------- persons and keys


def test_a_person_who_signs_elsewhere_is_added_by_a_public_key(node: Path, tmp_path: Path) -> None:
    made = paraph("key", "ben", "--out", tmp_path / "ben.pem", environment=ENVIRONMENT)
    assert made.returncode == 0

    added = paraph("person", "ben:legal", "--key", tmp_path / "ben.pub", folder=node)

    figures = made.stdout.decode().splitlines()[-1]
    assert added.returncode == 0
    assert figures in added.stdout.decode().splitlines()
    assert "ben" in (node / "node.toml").read_text()
    assert not (node / "keys/ben.pem").exists()


@pytest.mark.parametrize("how", ["kill", "interrupt", "full"])
def test_a_person_is_added_wholly_or_not(node: Path, how: str) -> None:
    listed, at = False, 0
    for at in range(60):
        name = f"p{at}"
        code = broken(at, how, node, "person", name, "--node", node)
        listed = f'"{name}"' in (node / "node.toml").read_text()
        assert open_node(str(node)).party == "alda"
        if listed:
            assert (node / f"keys/{name}.pem").exists()
        elif how != "kill":
            assert not list(node.rglob("*.part"))
            assert not (node / f"keys/{name}.pem").exists()
        if code in {0, _NEVER}:
            break
    assert listed
    assert at > 6


@pytest.mark.parametrize("how", ["kill", "interrupt", "full"])
def test_no_key_is_lost_where_another_one_is_given(node: Path, how: str) -> None:
    assert paraph("person", "ben", "--node", node, environment=ENVIRONMENT).returncode == 0
    first = (node / "keys/ben.pem").read_bytes()
    words = node.parent / "words"
    words.write_text(WORDS)
    anew = ("person", "ben", "--anew", "--node", node)

    for at in range(80):
        code = broken(at, how, node, *anew)
        assert first in [each.read_bytes() for each in (node / "keys").glob("ben.pem*")]
        if how != "kill":
            open_node(str(node), file=str(words)).signer("ben")
        if code in {0, _NEVER}:
            break
    assert at > 6

    assert paraph(*anew, environment=ENVIRONMENT).returncode == 0
    open_node(str(node), file=str(words)).signer("ben")


def test_persons_who_are_added_at_once_are_all_there(node: Path) -> None:
    names = [f"p{number}" for number in range(4)]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "paraph", "person", name, "--node", str(node)],
            env={"PATH": os.defpath, "PYTHONPATH": str(SOURCE), **ENVIRONMENT},
            stdout=subprocess.DEVNULL,
        )
        for name in names
    ]

    assert [each.wait(timeout=60) for each in running] == [0] * 4
    assert {each.person for each in open_node(str(node)).persons} == {"registrar", *names}


def test_a_key_that_others_may_read_is_refused_with_the_remedy(node: Path) -> None:
    (node / "keys/log.pem").chmod(0o644)

    refused = paraph("person", "ana", folder=node, environment=ENVIRONMENT)

    assert refused.returncode == 2
    assert f"chmod 600 {node}/keys/log.pem".encode() in refused.stderr


def test_a_wrong_passphrase_is_not_repeated(node: Path) -> None:
    refused = paraph("person", "ana", folder=node, environment={"PARAPH_PASSPHRASE": "hunter2"})

    assert refused.returncode == 2
    assert b"does not open" in refused.stderr
    assert b"hunter2" not in refused.stderr + refused.stdout


def test_no_command_takes_a_passphrase_as_an_argument() -> None:
    for command in ("init", "person", "key", "passphrase"):
        told = paraph(command, "--help").stdout.decode()
        assert "--passphrase " not in told
        assert "--passphrase-file FILE" in told


# ---------------------------------------------------------------- cards


def test_the_card_is_handed_out_with_the_fingerprints_beside_it(node: Path) -> None:
    shown = paraph("card", folder=node / "keys")
    written = paraph("card", "--node", node, "--out", node.parent / "card.json")

    assert shown.stdout == (node / "party.json").read_bytes()
    assert (node.parent / "card.json").read_bytes() == shown.stdout
    lines = shown.stderr.decode().splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "alda (Republic of Alda)",
        "  registrar",
        "  the log",
    ]
    assert written.stdout.decode().splitlines()[1:] == lines


def test_outside_of_a_node_the_remedy_is_said(tmp_path: Path) -> None:
    shown = paraph("card", folder=tmp_path)

    assert shown.returncode == 2
    assert b"paraph init DIR" in shown.stderr


def test_cards_make_a_trust_file_and_the_fingerprints_are_told_to_be_read_aloud(
    node: Path, tmp_path: Path
) -> None:
    paraph("init", tmp_path / "borea", "--party", "borea", "--yes", environment=ENVIRONMENT)
    cards = [node / "party.json", tmp_path / "borea/party.json"]

    made = paraph("trust", *cards, folder=tmp_path)
    again = paraph("trust", *cards, folder=tmp_path)

    assert made.returncode == 0
    trust = json.loads((tmp_path / "trust.json").read_bytes())
    assert [each["party"] for each in trust["parties"]] == ["alda", "borea"]
    told = made.stdout.decode().splitlines()
    assert told[1:4] == paraph("card", "--node", node).stderr.decode().splitlines()
    assert again.returncode == 2
    assert b"it stays" in again.stderr


def test_words_of_another_party_do_not_look_like_lines_of_ours(tmp_path: Path) -> None:
    words = "Borea\n  the log: 0000 0000"
    paraph(
        "init", "b", "--party", "borea", "--words", words, "--yes",
        environment=ENVIRONMENT, folder=tmp_path,
    )  # fmt: skip

    made = paraph("trust", "b/party.json", folder=tmp_path)

    assert made.returncode == 0
    assert "  the log: 0000 0000" not in made.stdout.decode().splitlines()


def test_what_is_no_card_makes_no_trust_file(node: Path, tmp_path: Path) -> None:
    for wrong in (node / "node.toml", tmp_path / "missing", node):
        made = paraph("trust", node / "party.json", wrong, folder=tmp_path)
        assert made.returncode == 2
        assert not (tmp_path / "trust.json").exists()


# ---------------------------------------------------------------- two nodes


def test_two_new_nodes_begin_and_join_an_agreement_with_each_others_cards(tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        done = paraph(*arguments, folder=tmp_path)
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()

    run("init", "alda", "--party", "alda", "--yes")
    run("init", "borea", "--party", "borea", "--yes")
    run(
        "begin", "--node", "alda", "--title", "Trade", "--with-party", "borea/party.json",
        "--text", "treaty:en", "--yes",
    )  # fmt: skip
    run("export", "--node", "alda", "a.paraph.jsonl")
    run("join", "--node", "borea", "a.paraph.jsonl", "--yes")

    assert "4 entries" in run("rebuild", "--node", "borea")
    for name in ("alda", "borea"):
        assert not [each for each in (tmp_path / name).rglob("*") if each.stat().st_mode & 0o077]
