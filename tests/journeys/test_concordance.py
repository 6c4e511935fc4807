"""Holding texts in several languages against each other, as a user does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.concordance_kit import TEXTS
from tests.journeys.command import ROOT, paraph
from tests.journeys.schema import faults

from paraph.concordance.difference import KINDS


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {}
    for code, text in TEXTS.items():
        made[code] = tmp_path / f"text.{code}.txt"
        made[code].write_text(text, encoding="utf-8")
    return made


def _planted(files: dict[str, Path], code: str, old: str, new: str) -> Path:
    text = TEXTS[code]
    assert text.count(old) == 1
    files[code].write_text(text.replace(old, new), encoding="utf-8")
    return files[code]


def test_five_languages_that_say_the_same_pass(files: dict[str, Path]) -> None:
    done = paraph("concordance", *files.values())

    said = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()
    assert said.startswith(
        "Concordant: English, French, Spanish, Russian, Korean, and no difference"
    )
    assert "English, testimonium: English prevails, where the texts diverge" in said
    assert "What the words mean is not compared" in said


def test_a_difference_is_told_with_both_places(files: dict[str, Path]) -> None:
    _planted(files, "ru", "200 морских миль", "300 морских миль")

    done = paraph("concordance", files["en"], files["ru"])

    said = done.stdout.decode()
    assert done.returncode == 1, done.stderr.decode()
    assert said.startswith("Differs: 1 difference.")
    assert "en article 2, paragraph 4: “200”" in said.replace("en  ", "en ")
    assert "ru article 2, paragraph 4: “300”" in said.replace("ru  ", "ru ")


def test_the_report_is_of_its_form_and_the_page_is_written(
    files: dict[str, Path], tmp_path: Path
) -> None:
    _planted(files, "fr", "200 milles", "300 milles")
    page = tmp_path / "page.html"

    done = paraph("concordance", files["en"], files["fr"], files["ko"], "--json", "--html", page)

    report = json.loads(done.stdout)
    assert done.returncode == 1, done.stderr.decode()
    assert not faults("paraph.concordance-1", report)
    assert [each["id"] for each in report["differences"]] == ["d1.1"]
    assert json.loads(report["statement"])["verdict"] == "differs"
    shown = page.read_text("utf-8")
    assert shown.startswith("<!DOCTYPE html>")
    assert "<mark>200</mark>" in shown
    assert "<mark>300</mark>" in shown


def test_the_schema_names_every_kind() -> None:
    schema = json.loads((ROOT / "docs/reference/schema/paraph.concordance-1.json").read_text())

    assert schema["$defs"]["difference"]["properties"]["kind"]["enum"] == [*KINDS]


def test_words_of_a_text_are_no_markup_of_the_page(files: dict[str, Path], tmp_path: Path) -> None:
    _planted(files, "fr", "200 milles", "300 <script>alert(1)</script>\u202e milles")
    page = tmp_path / "page.html"

    paraph("concordance", files["en"], files["fr"], "--quiet", "--html", page)

    shown = page.read_text("utf-8")
    assert "<script>" not in shown
    assert "\u202e" not in shown


def test_a_language_without_tables_is_undecided(tmp_path: Path, files: dict[str, Path]) -> None:
    chinese = tmp_path / "zh.txt"
    chinese.write_text("第一条\n\n定义\n\n在本协定中，船舶是指研究船。\n", encoding="utf-8")

    done = paraph("concordance", files["en"], chinese)

    said = done.stdout.decode()
    assert done.returncode == 2, done.stderr.decode()
    assert said.startswith("Cannot be certified, because")
    assert "are not read in this language (zh)" in " ".join(said.split())


def test_quiet_says_nothing_but_the_code(files: dict[str, Path]) -> None:
    done = paraph("concordance", files["en"], files["fr"], "--quiet")

    assert (done.returncode, done.stdout) == (0, b"")


def test_a_change_in_one_language_must_come_with_its_counterpart(
    files: dict[str, Path], tmp_path: Path
) -> None:
    old = {}
    for code in ("en", "fr"):
        old[code] = tmp_path / f"old.{code}.txt"
        old[code].write_text(TEXTS[code], encoding="utf-8")
    _planted(files, "en", "military purposes", "commercial purposes")

    done = paraph(
        "concordance", files["en"], files["fr"], "--since", old["en"], "--since", old["fr"]
    )

    said = done.stdout.decode()
    assert done.returncode == 1, done.stderr.decode()
    assert said.startswith("Differs: 0 differences, 1 change in one language alone.")
    assert "article 2, paragraph 3 altered in English" in said
    assert "nothing changed in French in article 2, paragraph 3" in " ".join(said.split())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("{en}",), "two texts or more"),
        (("{en}", "{fr}", "--json", "--quiet"), "contradict each other"),
        (("{en}", "{fr}", "--since", "{en}"), "once for each text"),
        (("{en}", "{fr}", "--language", "fr"), "declared as en=FILE"),
        (("{en}", "{fr}", "--language", "xx={en}"), "no language code"),
        (("{en}", "{fr}", "--language", "en=nowhere.txt"), "none of the texts"),
        (("{en}", "{fr}", "--html", "page.docx"), "written as .html"),
        (("{en}", "nowhere.txt"), "nowhere.txt"),
        (("-", "-"), "stand once"),
    ],
)
def test_what_contradicts_itself_is_refused(
    files: dict[str, Path], arguments: tuple[str, ...], sentence: str
) -> None:
    done = paraph("concordance", *[each.format(**files) for each in arguments])

    assert done.returncode == 2
    assert done.stdout == b""
    assert sentence in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


def test_no_text_is_overwritten_by_the_page(files: dict[str, Path], tmp_path: Path) -> None:
    page = tmp_path / "text.html"
    page.write_text("<p>Article 1</p>", encoding="utf-8")

    done = paraph("concordance", files["en"], page, "--html", page)

    assert done.returncode == 2
    assert page.read_text("utf-8") == "<p>Article 1</p>"
