"""Checking the redline of the other side, as a user does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.docx_kit.package import Part, docx, root
from tests.docx_kit.snippets import gone, ins, p, r
from tests.journeys.command import paraph
from tests.journeys.schema import faults
from tests.odt_kit import flat

_FIRST = "The Buyer pays within thirty days."
_OTHER = "The seal is the color of wax."


def _file(path: Path, *paragraphs: str) -> Path:
    path.write_bytes(docx("".join(paragraphs)))
    return path


@pytest.fixture
def approved(tmp_path: Path) -> Path:
    return _file(tmp_path / "approved.docx", p(_FIRST), p(_OTHER))


@pytest.fixture
def honest(tmp_path: Path) -> Path:
    tracked = p(r("The seal is the "), gone(r("color")), ins(r("colour")), r(" of wax."))
    return _file(tmp_path / "honest.docx", p(_FIRST), tracked)


@pytest.fixture
def sly(tmp_path: Path) -> Path:
    tracked = p(r("The seal is the "), gone(r("color")), ins(r("colour")), r(" of wax."))
    return _file(tmp_path / "sly.docx", p(_FIRST.replace("thirty", "ninety")), tracked)


def test_an_honest_redline_of_editorial_changes_passes(approved: Path, honest: Path) -> None:
    done = paraph("compare", approved, honest, "--claimed")

    said = done.stdout.decode()
    assert done.returncode == 0, said
    assert said.startswith("Editorial: ")
    assert "Silent changes: 0" in said


def test_a_silent_change_is_told_before_everything_else(
    approved: Path, sly: Path, tmp_path: Path
) -> None:
    targets = [tmp_path / name for name in ("r.html", "r.md", "c.html", "c.md", "s.sarif")]
    done = paraph(
        *("compare", approved, sly, "--claimed", "--redline", targets[0]),
        *("--certificate", targets[2], "--sarif", targets[4]),
    )
    paraph("compare", approved, sly, "--claimed", "--redline", targets[1])
    paraph("compare", approved, sly, "--claimed", "--certificate", targets[3])

    said = done.stdout.decode()
    assert done.returncode == 1
    assert said.startswith("Open: 1 silent change: their tracked changes do not show it.")
    assert said.index(" s1 SILENT, OPEN, altered") < said.index("editorial, altered")
    for each in targets[:4]:
        written = each.read_text("utf-8")
        assert "1 silent change" in written
        later = "colour" if each in targets[:2] else "By which rules"
        assert 0 < written.index("ninety") < written.rindex(later), each
    results = json.loads(targets[4].read_text("utf-8"))["runs"][0]["results"]
    assert results[0]["message"]["text"].startswith("Silent, shown by no tracked change: ")


def test_a_change_in_silence_is_open_though_it_is_proved_editorial(
    approved: Path, tmp_path: Path
) -> None:
    theirs = _file(tmp_path / "theirs.docx", p(_FIRST), p(_OTHER.replace("color", "colour")))

    done = paraph("compare", approved, theirs, "--claimed", "--quiet")
    usual = paraph("compare", approved, theirs, "--quiet")

    assert (done.returncode, usual.returncode) == (1, 0)


def test_a_reading_in_doubt_is_undecided(approved: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.docx"
    said = root("w:comments", f'<w:comment w:id="1">{p("Ask first.")}</w:comment>')
    comments = Part("word/comments.xml", said, "comments", "rIdComments")
    theirs.write_bytes(docx(p(_FIRST) + p(_OTHER), comments))
    sly = tmp_path / "sly.docx"
    sly.write_bytes(docx(p(_OTHER) + p(_FIRST), comments))

    done = paraph("compare", approved, theirs, "--claimed")
    also = paraph("compare", approved, sly, "--claimed")

    assert done.returncode == 2
    assert done.stdout.startswith(b"Undecided: ")
    assert b"To be looked at, theirs" in done.stdout
    assert also.returncode == 1


def test_the_report_is_of_its_form_and_its_parts_can_be_checked(
    approved: Path, sly: Path, tmp_path: Path
) -> None:
    done = paraph("compare", approved, sly, "--claimed", "--json")

    report = json.loads(done.stdout)
    assert not faults("paraph.claimed-1", report)
    assert report["verdict"] == "open"
    assert report["tracked"]["undated"] == 2
    for name, view in (("silent", "original"), ("accepted", "accepted")):
        assert not faults("paraph.compare-1", report[name])
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(report[name]), "utf-8")
        checked = paraph("check-proofs", path, approved, sly, "--view", view)
        assert checked.returncode == 0, checked.stdout.decode() + checked.stderr.decode()
        whole = paraph("check-proofs", "-", approved, sly, "--view", view, given=done.stdout)
        assert whole.returncode == 0
    unsaid = paraph("check-proofs", "-", approved, sly, given=done.stdout)
    assert unsaid.returncode == 2
    assert b"holds two reports" in unsaid.stderr
    told = paraph("explain", "-", "s1", given=done.stdout).stdout
    assert told.startswith(b"Silent change s1, altered")
    assert b"'thirty days' became 'ninety days'" in told
    assert paraph("explain", "-", "c2", given=done.stdout).returncode == 0
    assert paraph("explain", "-", "s9", given=done.stdout).returncode == 2


def test_several_redlines_have_a_row_each(approved: Path, honest: Path, sly: Path) -> None:
    done = paraph("compare", approved, honest, sly, "--claimed")

    rows = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert "editorial  0 silent, 1 change" in rows[0]
    assert "open       1 silent, 2 changes" in rows[1]


def test_a_file_without_tracked_changes_is_silent_altogether(
    approved: Path, tmp_path: Path
) -> None:
    theirs = _file(tmp_path / "theirs.docx", p(_FIRST.replace("thirty", "ninety")), p(_OTHER))

    done = paraph("compare", approved, theirs, "--claimed")

    assert b"Their file has no tracked change at all" in done.stdout


def test_of_an_open_document_it_is_said_that_nobody_reads_who_made_its_changes(
    tmp_path: Path,
) -> None:
    approved = tmp_path / "approved.fodt"
    approved.write_bytes(flat(f"<text:p>{_FIRST}</text:p><text:p>{_OTHER}</text:p>"))
    region = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion>'
        "<office:change-info/></text:insertion></text:changed-region></text:tracked-changes>"
    )
    told = '<text:change-start text:change-id="c1"/> really<text:change-end text:change-id="c1"/>'
    silent = _FIRST.replace("thirty", "ninety")
    theirs = tmp_path / "theirs.fodt"
    theirs.write_bytes(flat(f"{region}<text:p>{silent}</text:p><text:p>{_OTHER}{told}</text:p>"))

    said = " ".join(paraph("compare", approved, theirs, "--claimed").stdout.decode().split())

    assert "1 silent change" in said
    assert "no tracked change at all" not in said
    assert "Who made its tracked changes is not read from OpenDocument (ODT)." in said
