"""Comparing, as a user does it: files, standard input, exit codes, and what is said."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.command import NEW, OLD, SOURCE, paraph
from tests.journeys.schema import faults

_TEXT = "Article 1\n\nThe Parties shall meet once a year.\n\nThey shall keep minutes.\n"
_OTHER = _TEXT.replace("shall meet", "may meet")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.txt"
    path.write_text(_TEXT, "utf-8")
    return path


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "new.txt"
    path.write_text(_OTHER, "utf-8")
    return path


@pytest.fixture
def hidden(tmp_path: Path) -> Path:
    """The old text with a character in it that shows nothing."""
    path = tmp_path / "hidden.txt"
    path.write_text(_TEXT.replace("Parties", "Par\u200bties"), "utf-8")
    return path


def test_the_example_shows_the_smuggled_word_and_the_moved_article(tmp_path: Path) -> None:
    done = paraph("compare", OLD, NEW, "--redline", tmp_path / "redline.html")

    said = done.stdout.decode()
    assert done.returncode == 1, done.stderr.decode()
    assert said.startswith("Open: ")
    assert "article 17, paragraph 3\n" in said
    assert "shall {+not +}be returned" in said
    assert "moved  article 14 → article 9" in said
    assert (tmp_path / "redline.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert not done.stderr


def test_the_same_file_under_another_name_is_the_same(tmp_path: Path) -> None:
    copy = tmp_path / "copy.docx"
    shutil.copy(OLD, copy)

    done = paraph("compare", OLD, copy)

    assert done.returncode == 0
    assert done.stdout.startswith(b"Same: ")


def test_comparing_a_file_with_itself_is_answered_and_remarked_on(old: Path) -> None:
    done = paraph("compare", old, old)

    assert done.returncode == 0
    assert b"compared with itself" in done.stderr


def test_a_report_is_as_its_schema_says_and_the_same_at_every_run() -> None:
    first, second = (paraph("compare", OLD, NEW, "--json") for _ in range(2))

    report = json.loads(first.stdout)
    assert first.stdout == second.stdout
    assert faults("paraph.compare-1", report) == []
    assert report["verdict"] == "open"
    assert {change["kind"] for change in report["changes"]} >= {"altered", "moved", "relabelled"}
    for change in report["changes"]:
        for edit in change["edits"]:
            for side in ("old", "new"):
                span = edit[side]
                assert change[side][span["start"] : span["end"]] == span["text"]


def test_the_schema_refuses_what_is_not_foreseen(old: Path, new: Path) -> None:
    report = json.loads(paraph("compare", old, new, "--json").stdout)

    report["verdict"] = "fine"
    del report["changes"][0]["id"]
    report["extra"] = 1

    assert len(faults("paraph.compare-1", report)) == 3


def test_several_new_files_get_a_row_each(old: Path, new: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    shutil.copy(old, copy)

    done = paraph("compare", old, copy, new)

    rows = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert rows[0].split() == [str(copy), "same", "0", "changes"]
    assert rows[1].split() == [str(new), "open", "1", "change"]


def test_several_new_files_give_an_array_of_reports(old: Path, new: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone.txt"

    done = paraph("compare", old, new, gone, "--json")

    reports = json.loads(done.stdout)
    assert done.returncode == 1
    assert [report["verdict"] for report in reports] == ["open", "undecided"]
    assert [fault for report in reports for fault in faults("paraph.compare-1", report)] == []
    assert "no such file" in reports[1]["unread"][0]["what"]


def test_several_new_files_of_which_one_is_undecided_are_undecided(
    old: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.txt"
    shutil.copy(old, copy)

    done = paraph("compare", old, copy, tmp_path / "gone.txt")

    assert done.returncode == 2
    assert b"failed" in done.stdout
    assert b"no such file" in done.stderr


def test_a_hidden_character_is_never_the_same(old: Path, hidden: Path) -> None:
    done = paraph("compare", old, hidden)

    said = done.stdout.decode()
    assert done.returncode in {1, 2}
    assert "zero-width space" in said.lower()
    assert "\u200b" not in said


def test_standard_input_is_one_of_the_texts(old: Path) -> None:
    done = paraph("compare", old, "-", given=_TEXT.encode())

    assert done.returncode == 0


def test_quiet_says_nothing_and_answers_by_its_exit_code(old: Path, new: Path) -> None:
    done = paraph("compare", old, new, "--quiet")

    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("OLD",), "Missing argument"),
        (("OLD", "gone.txt"), "there is no such file"),
        (("OLD", "."), "is a folder"),
        (("-", "-"), "standard input holds one text"),
        (("OLD", "NEW", "--json", "--quiet"), "contradict"),
        (("OLD", "NEW", "--redline", "redline.odt"), ".html or as .md"),
        (("OLD", "NEW", "--redline", "nowhere/redline.html"), "folder does not exist"),
        (("OLD", "NEW", "NEW", "--redline", "redline.html"), "one NEW file"),
        (("OLD", "NEW", "--language", "English"), "no language code"),
        (("OLD", "NEW", "--view", "both"), "'accepted', 'original'"),
        (("OLD", "NEW", "--frobnicate"), "No such option"),
        (("OLD", "empty.txt"), "is empty"),
        (("OLD", "picture.png"), "picture.png"),
    ],
    ids=lambda value: "" if isinstance(value, tuple) else value,
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    arguments: tuple[str, ...], sentence: str, old: Path, new: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    names = {"OLD": old.name, "NEW": new.name}

    done = paraph("compare", *(names.get(one, one) for one in arguments), folder=tmp_path)

    said = done.stderr.decode()
    assert done.returncode == 2
    assert sentence in said
    assert "Traceback" not in said
    assert not done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["empty.txt", "new.txt", "old.txt", "picture.png"]
    )


def test_a_redline_never_overwrites_a_text_to_compare(tmp_path: Path) -> None:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(_TEXT, "utf-8")
    new.write_text(_OTHER, "utf-8")
    link = tmp_path / "link.md"
    link.symlink_to(new)

    for target in (new, link):
        done = paraph("compare", old, new, "--redline", target)

        assert done.returncode == 2
        assert b"would overwrite" in done.stderr
        assert new.read_text("utf-8") == _OTHER


def test_a_closed_standard_input_is_said_to_be_closed(old: Path) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", 'exec "$0" -m paraph compare - "$1" <&-', sys.executable, old],
        capture_output=True,
        env={"PYTHONPATH": str(SOURCE), "LC_ALL": "C.UTF-8"},
        check=False,
    )

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"standard input: is closed" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="The superuser may write everywhere.")
def test_a_place_that_may_not_be_written_to_is_named(old: Path, new: Path, tmp_path: Path) -> None:
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)

    done = paraph("compare", old, new, "--redline", shut / "redline.html")

    assert done.returncode == 2
    assert b"cannot be written" in done.stderr


def test_a_redline_that_cannot_be_written_leaves_what_was_there(
    old: Path, new: Path, tmp_path: Path
) -> None:
    target = tmp_path / "redline.html"
    target.mkdir()

    done = paraph("compare", old, new, "--redline", target)

    assert done.returncode == 2
    assert b"no ordinary file" in done.stderr
    assert not list(tmp_path.glob("*.part"))


def test_a_terminal_without_our_characters_shows_others(old: Path) -> None:
    done = paraph(
        "compare",
        old,
        "-",
        given=_TEXT.replace("Parties", "Стороны").encode(),
        environment={"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )

    assert done.returncode == 1
    assert b"?" in done.stdout
    assert done.stdout.isascii()


def test_json_is_utf_8_whatever_the_terminal_says(old: Path) -> None:
    done = paraph(
        "compare",
        old,
        "-",
        "--json",
        given=_TEXT.replace("Parties", "Стороны").encode(),
        environment={"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )

    assert "Стороны" in done.stdout.decode("utf-8")


def test_colour_comes_only_when_asked_for_or_on_a_terminal(old: Path, new: Path) -> None:
    plain, painted = paraph("compare", old, new), paraph("compare", old, new, "--color", "always")

    assert b"\x1b[" not in plain.stdout
    assert b"\x1b[" in painted.stdout


def test_no_text_steers_the_terminal(old: Path) -> None:
    done = paraph("compare", old, "-", given=_TEXT.replace("year", "ye\x1b[2Jar").encode())

    assert b"\x1b" not in done.stdout + done.stderr


def test_a_reader_that_goes_away_gets_no_trace(old: Path, new: Path) -> None:
    command = [sys.executable, "-m", "paraph", "compare", str(old), str(new), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as going:
        assert going.stdout is not None
        assert going.stderr is not None
        going.stdout.close()
        said = going.stderr.read()

        assert going.wait(60) == 2
    assert said == b""


def test_an_unexpected_fault_is_undecided_and_shows_its_trace_only_when_asked(
    old: Path, new: Path, tmp_path: Path
) -> None:
    # A module of that name comes before ours: the program is broken, whatever it is given.
    broken = tmp_path / "broken" / "click"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ZeroDivisionError('no library')", "utf-8")
    path = os.pathsep.join([str(broken.parent), str(SOURCE)])

    quiet = paraph("compare", old, new, environment={"PYTHONPATH": path})
    loud = paraph("compare", old, new, environment={"PYTHONPATH": path, "PARAPH_DEBUG": "1"})

    assert quiet.returncode == loud.returncode == 2
    assert b"an unexpected fault, ZeroDivisionError: no library" in quiet.stderr
    assert b"Traceback" not in quiet.stderr
    assert b"Traceback" in loud.stderr


def test_the_version_is_that_of_the_package() -> None:
    done = paraph("--version")

    assert done.returncode == 0
    assert done.stdout.startswith(b"paraph 0.")
