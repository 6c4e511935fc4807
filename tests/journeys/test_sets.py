"""Comparing sets of texts, as a user does it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.docx_kit.package import docx
from tests.docx_kit.snippets import p
from tests.journeys.command import SOURCE, paraph
from tests.journeys.schema import faults

_MAIN = "Article 1\n\nThe Seller shall deliver in May. The colour is grey.\n"
_ANNEX = "The price is 400 crowns.\n"
_RUSSIAN = "Статья 1\n\nПродавец обязан поставить товар в мае.\n"


@pytest.fixture
def sets(tmp_path: Path) -> tuple[Path, Path]:
    for side in ("old", "new"):
        (tmp_path / side).mkdir()
        for name, text in (("main.en", _MAIN), ("main.ru", _RUSSIAN), ("annex", _ANNEX)):
            (tmp_path / side / f"{name}.txt").write_text(text, "utf-8")
    return tmp_path / "old", tmp_path / "new"


def test_sets_that_are_the_same_pass(sets: tuple[Path, Path]) -> None:
    done = paraph("compare", *sets)

    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode().startswith("Same: 3 texts, 3 same.")


def test_editorial_changes_pass_and_an_open_one_does_not(sets: tuple[Path, Path]) -> None:
    main = sets[1] / "main.en.txt"
    main.write_text(_MAIN.replace("colour", "color"), "utf-8")
    editorial = paraph("compare", *sets)
    (sets[1] / "annex.txt").write_text(_ANNEX.replace("400", "500"), "utf-8")
    (sets[1] / "main.ru.txt").unlink()
    done = paraph("compare", *sets)

    said = done.stdout.decode()
    assert editorial.returncode == 0
    assert done.returncode == 1
    assert said.startswith("Open: 3 texts, 1 open, 1 undecided, 1 editorial. 1 text is on one")
    rows = said.split("\n\n")[1].splitlines()
    assert rows[0].startswith("main in Russian")
    assert "annex in English:\n" in said
    assert "[-400-]{+500+}" in said


@pytest.mark.parametrize("side", [0, 1])
def test_a_text_that_one_side_lacks_is_undecided(sets: tuple[Path, Path], side: int) -> None:
    (sets[side] / "annex.txt").unlink()

    done = paraph("compare", *sets)

    assert done.returncode == 2
    assert f"the {('old', 'new')[side]} side has no such text" in " ".join(
        done.stdout.decode().split()
    )


def test_a_picture_is_undecided_unless_not_a_byte_is_another(sets: tuple[Path, Path]) -> None:
    for side in sets:
        (side / "map.png").write_bytes(b"\x89PNG\r\n\x1a\n a map")
    alike = paraph("compare", *sets)
    (sets[1] / "map.png").write_bytes(b"\x89PNG\r\n\x1a\n a moved border")
    other = paraph("compare", *sets)

    assert (alike.returncode, other.returncode) == (0, 2)
    assert b"not a byte is another" in alike.stdout
    assert b"moved border" not in other.stdout


def test_the_report_is_of_its_form_and_the_redlines_are_left(
    sets: tuple[Path, Path], tmp_path: Path
) -> None:
    (sets[1] / "annex.txt").write_text(_ANNEX.replace("400", "500"), "utf-8")
    (sets[0] / "main.ru.txt").unlink()

    done = paraph("compare", *sets, "--json", "--redline", tmp_path / "out")

    report = json.loads(done.stdout)
    assert not faults("paraph.compare-set-1", report)
    assert [each["component"] for each in report["texts"]] == ["main", "annex", "main"]
    assert report["texts"][0]["report"] is None
    for each in report["texts"][1:]:
        assert not faults("paraph.compare-1", each["report"])
    index = (tmp_path / "out/index.html").read_text("utf-8")
    assert index.count('<a href="00') == 2
    for name in ("002-annex.en.redline.html", "003-main.en.redline.html", "summary.md"):
        assert (tmp_path / "out" / name).exists()


def test_a_manifest_stands_for_a_folder(sets: tuple[Path, Path], tmp_path: Path) -> None:
    manifest = tmp_path / "set.toml"
    manifest.write_text(
        '[[text]]\ncomponent = "main"\nlanguage = "en"\nfile = "new/main.en.txt"\n'
        '[[text]]\ncomponent = "main"\nlanguage = "ru"\nfile = "new/main.ru.txt"\n'
        '[[text]]\ncomponent = "annex"\nfile = "new/annex.txt"\n',
        "utf-8",
    )

    assert paraph("compare", sets[0], manifest).returncode == 0


def test_redlines_of_a_set_tell_what_is_silent_first(tmp_path: Path) -> None:
    for side, word in (("old", "thirty"), ("new", "ninety")):
        (tmp_path / side).mkdir()
        body = p(f"The Buyer pays within {word} days.")
        (tmp_path / side / "main.docx").write_bytes(docx(body))

    done = paraph("compare", tmp_path / "old", tmp_path / "new", "--claimed", "--json")

    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["texts"][0]["report"]["silent_changes"] == 1
    assert not faults("paraph.compare-set-1", report)


def test_what_cannot_be_is_refused(sets: tuple[Path, Path], tmp_path: Path) -> None:
    wrong: list[tuple[str | Path, ...]] = [
        (sets[0], sets[1] / "annex.txt"),
        (sets[0] / "annex.txt", sets[1]),
        (sets[0], sets[1], sets[1]),
        (*sets, "--redline", tmp_path / "page.html"),
        (*sets, "--redline", sets[0]),
        (*sets, "--certificate", tmp_path / "c.md"),
        (*sets, "--json", "--quiet"),
        (tmp_path / "none.toml", sets[1]),
    ]
    for asked in wrong:
        done = paraph("compare", *asked)
        assert done.returncode == 2, asked
        assert not done.stdout
        assert b"Traceback" not in done.stderr


def _large(sets: tuple[Path, Path]) -> None:
    for side, word in zip(sets, ("shall", "may"), strict=True):
        rows = [
            f"Article {number}\n\nThe Seller {word} deliver {number} books.\n"
            for number in range(400)
        ]
        (side / "annex.txt").write_text("\n".join(rows), "utf-8")
        (side / "main.en.txt").write_text(_MAIN.replace("shall", word), "utf-8")


@pytest.mark.parametrize("there", [False, True])
def test_redlines_that_cannot_all_be_written_leave_nothing(
    sets: tuple[Path, Path], tmp_path: Path, *, there: bool
) -> None:
    _large(sets)
    if there:
        (tmp_path / "out").mkdir()
    before = sorted(tmp_path.rglob("*"))

    done = paraph("compare", *sets, "--redline", tmp_path / "out", largest=100_000)
    left = sorted(tmp_path.rglob("*"))
    again = paraph("compare", *sets, "--redline", tmp_path / "out")

    assert done.returncode == 2
    assert b"cannot be written" in done.stderr
    assert not done.stdout
    assert left == before
    assert again.returncode == 1
    assert (tmp_path / "out/index.html").exists()


def test_an_interrupt_leaves_no_half_of_a_folder(sets: tuple[Path, Path], tmp_path: Path) -> None:
    _large(sets)
    begun = subprocess.Popen(
        [sys.executable, "-m", "paraph", "compare", *sets, "--redline", tmp_path / "out"],
        env={"PATH": os.defpath, "PYTHONPATH": str(SOURCE)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    ends = time.monotonic() + 50
    while begun.poll() is None and time.monotonic() < ends:
        if [*tmp_path.glob(".paraph-*.part/*")] or (tmp_path / "out").exists():
            begun.send_signal(signal.SIGINT)
            break
        time.sleep(0.002)
    said = begun.communicate(timeout=50)[1]

    assert begun.returncode == 2
    assert said == b"Interrupted; no file is half written.\n"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["new", "old"]


def test_a_damaged_document_is_undecided_though_not_a_byte_is_another(
    sets: tuple[Path, Path],
) -> None:
    for side in sets:
        (side / "exhibit.docx").write_bytes(b"PK\x03\x04 junk")

    done = paraph("compare", *sets)

    assert done.returncode == 2
    assert b"not a byte is another" not in done.stdout


def test_what_is_not_looked_into_is_undecided(sets: tuple[Path, Path], tmp_path: Path) -> None:
    for number, side in enumerate(sets):
        real = tmp_path / f"real{number}"
        real.mkdir()
        (real / "annex.txt").write_text(f"Pay {number} million.", "utf-8")
        (side / ".DS_Store").write_bytes(b"junk")
    assert paraph("compare", *sets).returncode == 0
    for number, side in enumerate(sets):
        (side / "annexes").symlink_to(tmp_path / f"real{number}")
    linked = paraph("compare", *sets)
    quiet = paraph("compare", *sets, "--quiet")
    for side in sets:
        (side / "annexes").unlink()
        (side / ".annex.md").write_text("Pay.", "utf-8")
    hidden = paraph("compare", *sets)
    for side in sets:
        (side / ".annex.md").unlink()
        os.mkfifo(side / "exhibit.pdf")
    pipe = paraph("compare", *sets)

    assert [each.returncode for each in (linked, quiet, hidden, pipe)] == [2, 2, 2, 2]
    assert b"annexes on the old side is hidden, a link to a folder or no file" in b" ".join(
        linked.stdout.split()
    )


def test_a_name_makes_no_row_of_its_own(sets: tuple[Path, Path]) -> None:
    for side in sets:
        (side / "x\nannex in English  same  Same.md").write_text("Pay.", "utf-8")

    said = paraph("compare", *sets).stdout.decode()

    assert not any(line.startswith("annex in English  same  Same") for line in said.splitlines())


def test_a_manifest_of_endless_figures_is_no_fault(tmp_path: Path) -> None:
    manifest = tmp_path / "set.toml"
    manifest.write_text(f"x={'9' * 5000}", "utf-8")

    done = paraph("compare", manifest, manifest)

    assert done.returncode == 2
    assert b"is no TOML" in done.stderr
