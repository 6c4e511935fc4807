"""A file is written in another format, and what that could not keep is told."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from tests.docx_kit.package import docx
from tests.journeys.schema import faults

import paraph
from paraph.cli import run
from paraph.errors import InputError, ResultError, UnwritableError, UsageError

TEXT = "# Scope\n\n1. The Parties shall meet once a year.\n2. They may meet more often.\n"
NOTED = "The fee is due.[^1]\n\n[^1]: See the Annex.\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "agreed.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", [".docx", ".html", ".htm", ".markdown", ".DOCX"])
def test_a_file_that_holds_the_very_text_is_written(source: Path, suffix: str) -> None:
    target = source.with_name(f"new{suffix}")

    conversion = paraph.convert(source, target)

    assert conversion.complete
    assert conversion.comparison.digest_old == conversion.comparison.digest_new
    assert paraph.read(target).text == paraph.read(source).text


def test_a_reading_is_written_by_the_suffix(source: Path) -> None:
    target = source.with_name("new.html")

    paraph.write(paraph.read(source), target)

    assert paraph.read(target).text == paraph.read(source).text


def test_the_command_says_that_nothing_was_lost(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["convert", str(source), str(source.with_name("new.docx"))])

    assert code == 0
    assert "Nothing was lost" in capsys.readouterr().out


def test_the_command_tells_what_was_lost_and_where(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["convert", str(source), str(source.with_name("new.txt"))])

    out = capsys.readouterr().out
    assert code == 1
    assert "labels" in out
    assert "headings" in out
    assert "paragraph 1" in out


def test_the_json_has_every_loss(source: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    code = run(["convert", str(source), str(source.with_name("new.txt")), "--json"])

    told = json.loads(capsysbinary.readouterr().out)
    assert code == 1
    assert told["schema"] == "paraph.convert/1"
    assert told["complete"] is False
    assert faults("paraph.convert-1", told) == []
    assert [each["feature"] for each in told["losses"]] == ["labels", "levels", "headings"]
    assert told["losses"][0]["count"] == 2


def test_quiet_is_quiet(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["convert", str(source), str(source.with_name("new.txt")), "--quiet"])

    assert code == 1
    assert capsys.readouterr().out == ""


def test_the_file_itself_is_never_replaced(source: Path) -> None:
    with pytest.raises(UsageError, match="overwrite"):
        paraph.convert(source, source)

    assert source.read_text(encoding="utf-8") == TEXT


def test_what_stood_there_before_and_somebody_may_have_edited_is_not_written_over_unasked(
    source: Path,
) -> None:
    target = source.with_name("new.html")
    target.write_text("before", encoding="utf-8")

    with pytest.raises(ResultError, match="is there already, and says otherwise"):
        paraph.convert(source, target)
    assert run(["convert", str(source), str(target), "--quiet"]) == 2
    assert target.read_text(encoding="utf-8") == "before"

    assert run(["convert", str(source), str(target), "--quiet", "--overwrite"]) == 0
    assert paraph.read(target).text == paraph.read(source).text
    paraph.convert(source, target)  # what says the same is in nobody's way


@pytest.mark.parametrize("name", ["new.pdf", "new", "new.docm"])
def test_a_suffix_that_nobody_writes_is_refused_before_anything_is_read(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(UsageError):
        paraph.convert(tmp_path / "missing.md", tmp_path / name)


def test_a_folder_that_is_not_there_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(ResultError, match="folder"):
        paraph.convert(tmp_path / "missing.md", tmp_path / "none" / "new.md")


def test_a_file_that_is_not_there_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        paraph.convert(tmp_path / "missing.md", tmp_path / "new.docx")

    assert list(tmp_path.iterdir()) == []


def test_a_text_that_the_format_cannot_show_leaves_what_was_there(tmp_path: Path) -> None:
    source, target = tmp_path / "rule.html", tmp_path / "new.txt"
    source.write_text("<!doctype html><hr>", encoding="utf-8")
    target.write_text("before", encoding="utf-8")

    with pytest.raises(UnwritableError):
        paraph.convert(source, target)

    assert target.read_text(encoding="utf-8") == "before"
    assert run(["convert", str(source), str(target), "--quiet"]) == 2


def test_one_view_of_tracked_changes_is_written_and_the_rest_is_told(tmp_path: Path) -> None:
    source = tmp_path / "pending.docx"
    run_ = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    words = run_.format("The fee is 10") + f"<w:ins w:id='1'>{run_.format('0')}</w:ins>"
    source.write_bytes(docx(f"<w:p>{words}{run_.format(' euros.')}</w:p>"))

    accepted = paraph.convert(source, tmp_path / "accepted.md")
    original = paraph.convert(source, tmp_path / "original.md", view="original")

    assert paraph.read(tmp_path / "accepted.md").text.provisions[0].text == "The fee is 100 euros."
    assert paraph.read(tmp_path / "original.md").text.provisions[0].text == "The fee is 10 euros."
    for conversion in (accepted, original):
        assert [loss.feature for loss in conversion.losses] == ["beside the text"]


def test_notes_go_from_markdown_to_word_and_html_and_back(tmp_path: Path) -> None:
    source = tmp_path / "noted.md"
    source.write_text(NOTED, encoding="utf-8")

    paths = [source, *(tmp_path / name for name in ("a.docx", "b.html", "c.docx", "d.md"))]
    for before, after in pairwise(paths):
        assert paraph.convert(before, after).complete

    assert paths[-1].read_text(encoding="utf-8") == NOTED
