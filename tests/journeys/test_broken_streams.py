"""An answer that cannot be handed out never looks like one: the exit code is 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.command import SOURCE
from tests.journeys.test_agreement import ENVIRONMENT, Table

_TEXT = "Article 1\n\nThe Parties shall meet once a year.\n"
_SHELL = f'exec env PYTHONPATH="{SOURCE}" "{sys.executable}" -m paraph'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("old.txt").write_text(_TEXT, "utf-8")
    Path("same.txt").write_text(_TEXT, "utf-8")
    Path("other.txt").write_text(_TEXT.replace("shall", "may"), "utf-8")
    return tmp_path


def run(line: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["/bin/sh", "-c", f"{_SHELL} {line}"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "line",
    [
        "compare old.txt same.txt >&-",
        "compare old.txt other.txt >&-",
        "compare old.txt same.txt --quiet >&-",
        "compare old.txt same.txt --json >&-",
        "compare old.txt same.txt >/dev/full",
        "compare old.txt other.txt --json >/dev/full",
        "compare old.txt nowhere.txt 2>&-",
        "compare old.txt nowhere.txt 2>/dev/full",
        "compare old.txt old.txt 2>/dev/full",
        "compare --nothing 2>/dev/full",
        "compare --help >&-",
        "read old.txt >&-",
    ],
)
def test_where_nothing_can_be_said_the_command_has_failed(line: str) -> None:
    done = run(line)

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_disk_that_is_full_is_named() -> None:
    assert (
        b"could not be handed out (No space left on device)"
        in run("compare old.txt same.txt >/dev/full").stderr
    )


@pytest.mark.parametrize("stream", [">/dev/full", "| true", ">/dev/full 2>/dev/full"])
def test_what_is_recorded_is_told_to_be_recorded_though_nobody_hears_the_answer(
    folder: Path, stream: str
) -> None:
    table = Table(folder)
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    known = f"PARAPH_PASSPHRASE='{ENVIRONMENT['PARAPH_PASSPHRASE']}'"
    shell = _SHELL.removeprefix("exec ").replace("env ", f"env {known} ")

    done = subprocess.run(
        [
            *("/bin/bash", "-o", "pipefail", "-c"),
            f"{shell} propose old.txt --as keller --node alda --yes {stream}",
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    if "2>" not in stream and done.stderr:
        assert b"but it IS recorded: Recorded" in done.stderr
        assert b"proposes T0" in done.stderr
    assert table.run("log", "--node", "alda").count("proposes T0") == 1
    table.at("alda", "propose", "nowhere.txt", "--as", "keller", code=2)


def test_a_redline_never_overwrites_what_comes_by_standard_input(folder: Path) -> None:
    line = f"{_SHELL} compare - other.txt --redline here.md < here.md"
    (folder / "here.md").write_text(_TEXT, "utf-8")

    done = subprocess.run(
        ["/bin/sh", "-c", line],
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 2
    assert b"would overwrite" in done.stderr
    assert (folder / "here.md").read_text("utf-8") == _TEXT


def test_a_redline_may_have_the_longest_name_that_a_folder_takes(folder: Path) -> None:
    name = f"{'я' * 122}.html"

    done = run(f"compare old.txt other.txt --quiet --redline {name}")

    assert done.returncode == 1
    assert (folder / name).exists()


def test_a_name_that_steers_a_terminal_is_spelled_out() -> None:
    done = run("compare old.txt \"$(printf 'no\\033[31mwhere')\" same.txt")

    assert b"\x1b" not in done.stderr + done.stdout
