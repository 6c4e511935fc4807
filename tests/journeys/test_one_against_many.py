"""One approved text against many files, as a user does it: a redline of each, in a folder."""

from __future__ import annotations

import json
import os
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.docx_kit.package import docx, styles
from tests.docx_kit.snippets import ins, p, r
from tests.journeys.command import paraph
from tests.journeys.schema import faults

import paraph as face
from paraph.cli import run
from paraph.errors import ResultError
from paraph.wiring import whole_folder

_CAPS = "<w:docDefaults><w:rPrDefault><w:rPr><w:caps/></w:rPr></w:rPrDefault></w:docDefaults>"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Return a folder with an approved text and candidates, two of them of one name."""
    (tmp_path / "mail").mkdir()
    files = {
        "approved.docx": docx(p("The fee is nine.") + p("The end.")),
        "theirs.docx": docx(p("The fee is ten.") + p("The end.")),
        "mail/theirs.docx": docx(p("The fee is not nine.") + p("The end.")),
        "note.txt": b"The fee is nine.\n\nThe end.\n",
        "broken.docx": b"PK",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def _names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_each_file_has_a_redline_in_word_of_its_own(table: Path) -> None:
    files = ("theirs.docx", "mail/theirs.docx", "note.txt", "broken.docx")

    done = paraph(
        *("compare", "approved.docx", *files, "--redline", "out", "--author", "Legal"),
        folder=table,
    )

    said = done.stdout.decode().splitlines()
    summary = (table / "out/summary.md").read_text("utf-8")
    assert done.returncode == 1
    assert len(said) == 6
    assert said[-1] == "Redlines: out/summary.md"
    assert _names(table / "out") == [
        "001-theirs.docx.json",
        "001-theirs.docx.redline.docx",
        "002-theirs.docx.json",
        "002-theirs.docx.redline.docx",
        "003-note.txt.json",
        "003-note.txt.redline.html",
        "summary.md",
    ]
    for number, file in ((1, "theirs.docx"), (2, "mail/theirs.docx")):
        made = table / f"out/00{number}-theirs.docx.redline.docx"
        for view, whole in (("accepted", file), ("original", "approved.docx")):
            came = face.read(made, view="accepted" if view == "accepted" else "original")
            assert came.text == face.read(table / whole).text
        assert b'w:author="Legal (open)"' in ZipFile(made).read("word/document.xml")
        report = json.loads((table / f"out/00{number}-theirs.docx.json").read_bytes())
        assert not faults("paraph.compare-1", report)
    assert summary.startswith("# Redlines against approved.docx\n")
    assert "| mail/theirs.docx | Open: 1 change" in summary
    assert "| broken.docx | Failed: " in summary
    assert not [name for name in _names(table) if "part" in name]


def test_where_no_redline_in_word_can_be_made_there_is_a_page_and_it_is_said(table: Path) -> None:
    shouting = docx(p("The fee is nine.") + p("The end."), styles(_CAPS))
    (table / "shouting.docx").write_bytes(shouting)

    done = paraph(
        *("compare", "approved.docx", "theirs.docx", "shouting.docx", "--redline", "out"),
        *("--json", "--no-proofs"),
        folder=table,
    )

    assert len(json.loads(done.stdout)) == 2
    assert "002-shouting.docx.redline.html" in _names(table / "out")
    assert b"shouting.docx: its redline is a page, not in Word: " in done.stderr


def test_what_is_silent_is_signed_apart_in_each(table: Path) -> None:
    tracked = p(r("The fee is ten"), ins(r(" or more")), r(".")) + p("The end.")
    (table / "sly.docx").write_bytes(docx(tracked))

    done = paraph(
        *("compare", "approved.docx", "sly.docx", "theirs.docx", "--claimed"),
        *("--redline", "out"),
        folder=table,
    )

    made = ZipFile(table / "out/001-sly.docx.redline.docx").read("word/document.xml")
    assert done.returncode == 1
    assert b'w:author="Paraph (silent)"' in made
    assert b'w:author="Paraph (open)"' in made
    assert "Open: 1 silent change" in (table / "out/summary.md").read_text("utf-8")


def test_a_folder_that_holds_nothing_is_taken(table: Path) -> None:
    (table / "out").mkdir()

    paraph("compare", "approved.docx", "theirs.docx", "note.txt", "--redline", "out", folder=table)

    assert "summary.md" in _names(table / "out")


def test_a_folder_may_hold_the_file_for_scanning_too(table: Path) -> None:
    (table / "out").mkdir()

    done = paraph(
        *("compare", "approved.docx", "theirs.docx", "note.txt", "--redline", "out"),
        *("--sarif", "out/paraph.sarif"),
        folder=table,
    )

    assert done.returncode == 1
    assert {"paraph.sarif", "summary.md"} < set(_names(table / "out"))


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("--redline", "mail"), "holds something already"),
        (("--redline", "note.txt"), "something is there that is no folder"),
        (("--redline", "no/out"), "its folder does not exist"),
        (("--redline", "out.docx"), "name a new folder"),
        (("--redline", "theirs.docx"), "name a new folder"),
        (("--certificate", "c.docx"), "one NEW file"),
        (("--author", "Legal"), "--redline FILE.docx"),
        (("--redline", "out", "--date", "now"), "--date"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_is_refused_before_any_work(
    asked: tuple[str, ...], sentence: str, table: Path
) -> None:
    before = {each: each.stat().st_mtime_ns for each in table.rglob("*")}

    done = paraph("compare", "approved.docx", "theirs.docx", "note.txt", *asked, folder=table)

    assert done.returncode == 2
    assert sentence in done.stderr.decode()
    assert not done.stdout
    assert {each: each.stat().st_mtime_ns for each in table.rglob("*")} == before


def test_where_anything_fails_nothing_is_left(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(table)
    before = _names(table)

    # The approved text cannot be read, which is known only when the folder is made.
    code = run(["compare", "broken.docx", "theirs.docx", "note.txt", "--redline", "out"])

    assert code == 2
    assert _names(table) == before


def test_only_what_the_folder_itself_does_is_told_of_it(tmp_path: Path) -> None:
    def gone() -> None:
        with whole_folder(os.fspath(tmp_path / "out")):
            raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        gone()

    assert _names(tmp_path) == []


def test_a_folder_that_is_there_is_filled_from_within(tmp_path: Path) -> None:
    target = tmp_path / "sealed/out"
    target.mkdir(parents=True)

    with whole_folder(os.fspath(target)) as place:
        Path(place, "mine").write_bytes(b"1")
        assert Path(place).parent == target

    assert _names(target) == ["mine"]


def test_what_comes_to_the_place_meanwhile_stays(tmp_path: Path) -> None:
    target = tmp_path / "out"

    def late() -> None:
        with whole_folder(os.fspath(target)) as place:
            Path(place, "mine").write_bytes(b"1")
            target.mkdir()
            (target / "theirs").write_bytes(b"2")

    with pytest.raises(ResultError, match="holds something already"):
        late()

    assert _names(tmp_path) == ["out"]
    assert _names(target) == ["theirs"]
