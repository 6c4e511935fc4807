"""A redline and a certificate on paper, as a user asks for them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("typst")
pytest.importorskip("pypdfium2")

from tests.docx_kit.package import docx
from tests.docx_kit.snippets import gone, ins, p, r
from tests.journeys.command import NEW, OLD, SOURCE, paraph
from tests.pdf_rules import faults, words


def _texts(folder: Path, *held: str) -> list[Path]:
    files = [folder / f"{number}.txt" for number in range(len(held))]
    for file, text in zip(files, held, strict=True):
        file.write_text(text, "utf-8")
    return files


def test_a_redline_and_a_certificate_are_printed_alike_each_time(tmp_path: Path) -> None:
    targets = [tmp_path / name for name in ("r.pdf", "c.PDF", "r2.pdf", "c2.pdf")]
    dated = "--date", "2026-03-05T12:00:00Z"

    for redline, certificate in (targets[:2], targets[2:]):
        done = paraph(
            *("compare", OLD, NEW, "--check", "--redline", redline),
            *("--certificate", certificate, *dated),
        )
        assert (done.returncode, done.stderr) == (1, b"")

    first, second, again, certified = [each.read_bytes() for each in targets]
    assert (first, second) == (again, certified)
    assert faults(first) == faults(second) == []
    assert "an obligation became a prohibition" in words(first)
    assert "an obligation became a prohibition" in words(second)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(each.name for each in targets)


def test_silent_changes_are_printed_first(tmp_path: Path) -> None:
    approved, sly, target = [tmp_path / name for name in ("approved.docx", "sly.docx", "r.pdf")]
    tracked = p(r("The seal is the "), gone(r("color")), ins(r("colour")), r(" of wax."))
    first = "The Buyer pays within thirty days."
    approved.write_bytes(docx(p(first) + p("The seal is the color of wax.")))
    sly.write_bytes(docx(p(first.replace("thirty", "ninety")) + tracked))

    done = paraph("compare", approved, sly, "--claimed", "--redline", target)

    said = words(target.read_bytes())
    assert done.returncode == 1
    assert "Open: 1 silent change" in said
    assert said.index("Silent changes: 1") < said.index("The two texts as one")


def test_where_no_font_has_a_letter_nothing_is_written_and_it_is_said_what_to_do(
    tmp_path: Path,
) -> None:
    old, new = _texts(tmp_path, "Article 1\n\nOne.", "Article 1\n\nOne \u0378.")
    target = tmp_path / "r.pdf"
    target.write_bytes(b"before")

    done = paraph("compare", old, new, "--redline", target)

    said = done.stderr.decode()
    assert done.returncode == 2
    assert "r.pdf: no font at hand has U+0378, in article 1" in said
    assert "--fonts FOLDER" in said
    assert target.read_bytes() == b"before"


@pytest.mark.parametrize("how", ["option", "environment"])
def test_a_folder_of_fonts_must_be_there(how: str, tmp_path: Path) -> None:
    old, new = _texts(tmp_path, "One.", "Two.")
    absent, target = tmp_path / "absent", tmp_path / "r.pdf"
    given = {"PARAPH_FONTS": str(absent)} if how == "environment" else {}
    options = ("--fonts", absent) if how == "option" else ()

    done = paraph("compare", old, new, "--redline", target, *options, environment=given)

    assert done.returncode == 2
    assert b"absent: is no folder of fonts" in done.stderr
    assert not target.exists()


def test_fonts_that_are_none_are_passed_over(tmp_path: Path) -> None:
    old, new = _texts(tmp_path, "One.", "Two.")
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "bad.ttf").write_bytes(b"\x00\x01\x00\x00" + b"\xff" * 400)
    (tmp_path / "fonts" / "bad.otf").write_bytes(b"OTTO")

    done = paraph(
        "compare", old, new, "--redline", tmp_path / "r.pdf", "--fonts", tmp_path / "fonts"
    )

    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--fonts", "."), b"--fonts is of"),
        (("--redline", "r.html", "--date", "2026-03-05T12:00:00Z"), b"--date is of"),
        (("--redline", "r.pdf", "--author", "A"), b"--author is of"),
        (("--redline", "r.pdf", "--date", "yesterday"), b"--date: 'yesterday' is no instant"),
    ],
)
def test_options_of_paper_go_with_paper(
    options: tuple[str, ...], why: bytes, tmp_path: Path
) -> None:
    old, new = _texts(tmp_path, "One.", "Two.")

    done = paraph("compare", old, new, *options, folder=tmp_path)

    assert done.returncode == 2
    assert why in done.stderr


@pytest.mark.parametrize("package", ["typst", "pypdfium2"])
def test_without_the_extra_it_is_said_how_to_install_it(package: str, tmp_path: Path) -> None:
    old, new = _texts(tmp_path, "One.", "Two.")
    code = (
        f"import sys; sys.modules[{package!r}] = None\n"
        "from paraph.cli import run\n"
        "sys.exit(run(sys.argv[1:]))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, "compare", old, new, "--redline", tmp_path / "r.pdf"],
        capture_output=True,
        env={"PATH": os.defpath, "PYTHONPATH": str(SOURCE)},
        check=False,
    )

    assert done.returncode == 2
    assert b"pip install 'paraph[pdf]'" in done.stderr
    assert not (tmp_path / "r.pdf").exists()
