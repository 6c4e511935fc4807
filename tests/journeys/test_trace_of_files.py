"""What became of what was announced, in files alone: no node is asked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.command import ROOT, paraph
from tests.journeys.schema import faults

from paraph.agreement.said.trace import denial
from paraph.language.announcing import patterns

ARTICLE = """Velandra and Ambrel near a partnership

TESSMAR, 3 March 2026 — “We will grant more than a hundred scholarships to students of our \
neighbour every academic year,” said Ilva Tarn, the education minister of Velandra.

Joren Falk, the prime minister of Ambrel, said that the two countries would raise the share of \
settlements in national currencies to 30 per cent.

“We are going to build a nuclear power station together,” Falk said.
"""
RUSSIAN = """Веландра и Амбрель готовят договор

«Мы намерены довести долю расчётов в национальных валютах до сорока процентов», — сказал министр \
экономики Веландры Олег Тарн.
"""
FINAL = ROOT / "examples/final.en.docx"
APPROVED = ROOT / "examples/approved.en.docx"
SAID = ("--outlet", "The Herald")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "r.txt").write_text(RUSSIAN, encoding="utf-8")
    return tmp_path


def run(folder: Path, *arguments: str | Path, code: int = 0) -> str:
    done = paraph("statements", "trace", *map(str, arguments), folder=folder)
    assert done.returncode == code, (done.stdout.decode(), done.stderr.decode())
    return (done.stdout if code == 0 else done.stderr).decode()


def traced(folder: Path, *arguments: str | Path) -> Any:  # noqa: ANN401
    told = json.loads(run(folder, *arguments, "--json"))
    assert faults("paraph.trace-1", told) == []
    return told


def test_intentions_are_found_again_in_a_text_that_was_signed_later(folder: Path) -> None:
    told = traced(folder, "a.txt", *SAID, "--text", FINAL, "--signed", "2026-05-14")

    found = [[one["address"] for one in each["carried"]] for each in told["intentions"]]
    assert found == [["article 12, paragraph 1"], ["article 7, paragraph 1"], []]
    assert [each["speaks_for"]["party"] for each in told["intentions"]] == [
        "the Republic of Velandra",
        "the Kingdom of Ambrel",
        "the Kingdom of Ambrel",
    ]
    assert told["intentions"][1]["carried"][0]["figures_not_in_it"] == ["30"]
    assert told["intentions"][2]["searched"][0]["provisions"] > 100


def test_what_stood_already_when_it_was_said_is_told(folder: Path) -> None:
    files = ("--text", FINAL, "--before", APPROVED, "--signed", "2026-05-14")
    told = traced(folder, "a.txt", *SAID, *files)

    assert [len(each["stood"]) for each in told["intentions"][0]["carried"]] == [1]


def test_a_text_that_was_signed_before_carries_nothing(folder: Path) -> None:
    told = traced(folder, "a.txt", *SAID, "--text", FINAL, "--signed", "2026-03-02")

    assert [each["carried"] for each in told["intentions"]] == [[], [], []]
    assert "after it was said" in told["intentions"][0]["why"]


def test_without_the_day_of_signature_the_order_is_left_to_the_reader(folder: Path) -> None:
    told = traced(folder, "a.txt", *SAID, "--text", FINAL)

    assert told["intentions"][0]["carried"]
    assert "left to the reader" in told["intentions"][0]["why"]


def test_nothing_is_searched_across_languages_and_that_is_said(folder: Path) -> None:
    said = ("r.txt", *SAID, "--date", "2026-03-03", "--text", FINAL, "--signed", "2026-05-14")
    told = traced(folder, *said)

    (one,) = told["intentions"]
    assert one["carried"] == []
    assert one["searched"] == []
    assert "across languages" in one["why"]


def test_a_russian_intention_is_found_again_in_the_russian_text(folder: Path) -> None:
    text = ROOT / "examples/final.ru.docx"
    said = ("r.txt", *SAID, "--date", "2026-03-03", "--text", text, "--signed", "2026-05-14")

    (one,) = traced(folder, *said)["intentions"]
    assert [each["address"] for each in one["carried"]] == ["article 7, paragraph 1"]


def test_the_page_says_what_was_not_found_and_in_what(folder: Path) -> None:
    signed = ("--signed", "2026-05-14")
    run(folder, "a.txt", *SAID, "--text", FINAL, *signed, "--html", "trace.html")

    page = (folder / "trace.html").read_text("utf-8")
    assert "Not found by this reading" in page
    assert "nuclear power station" in page
    assert "provisions)" in page


def test_several_articles_say_each_where_they_appeared(folder: Path) -> None:
    several = ("--outlet", "The Herald", "--outlet", "Вести", "--date", "2026-03-03")
    told = traced(folder, "a.txt", "r.txt", *several, "--text", FINAL)

    assert [each["outlet"] for each in told["sources"]] == ["The Herald", "Вести"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("a.txt", *SAID), "--text FILE"),
        (("--text", str(FINAL)), "in which articles"),
        (("a.txt", *SAID, "--text", str(FINAL), "--signed", "May"), "is no day"),
        (("a.txt", "r.txt", "a.txt", *SAID, *SAID, "--text", str(FINAL)), "one for each"),
        (("a.txt", "--text", str(FINAL)), "--outlet"),
    ],
)
def test_what_cannot_be_traced_is_asked_for(
    folder: Path, arguments: tuple[str, ...], why: str
) -> None:
    assert why in run(folder, *arguments, code=2)


def test_a_denied_intention_and_one_of_another_party_are_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        """The port

The government of Alda said that it will not open the port of Karvel to fishing ships.

The government of Alda said that Morin will pay for the customs house roof repairs.

The government of Alda said that it will build the railway bridge over the Tarn river.

A critic of the government of Alda said that it will sell the botanical garden lake.
""",
        encoding="utf-8",
    )
    (tmp_path / "t.md").write_text(
        """# Agreement between Alda and Morin on ports

Article 1. The Parties open the port of Karvel to fishing ships.

Article 2. Alda pays for the customs house roof repairs.

Article 3. The Parties build the railway bridge over the Tarn river.

Article 4. Alda sells the botanical garden lake.
""",
        encoding="utf-8",
    )
    day = ("--date", "2026-03-05", "--signed", "2026-05-14")
    told = traced(tmp_path, "a.txt", *SAID, "--text", "t.md", *day)

    one, other, plain = told["intentions"]
    assert (one["cue"], one["denied"], one["of_party"]) == ("will not", True, None)
    assert [each["against"] for each in one["carried"]] == [True]
    assert (other["denied"], other["of_party"]) == (False, "Morin")
    assert [each["party_not_in_it"] for each in other["carried"]] == ["Morin"]
    assert (plain["denied"], [each["against"] for each in plain["carried"]]) == (False, [False])
    assert [each["speaker"] for each in told["aside"]] == ["critic of the government of Alda"]


@pytest.mark.parametrize(
    ("code", "words", "denied"),
    [
        ("en", "it does not plan to open the port", True),
        ("en", "it will open the port no later than May", False),
        ("fr", "le port n'ouvrira pas", True),
        ("fr", "le port ouvrira en mai", False),
        ("es", "el puerto no abrirá", True),
        ("es", "el puerto abrirá", False),
        ("ru", "стороны не будут открывать порт", True),
        ("ru", "стороны будут открывать порт", False),
    ],
)
def test_what_will_not_be_is_told_apart_in_each_language(
    code: str,
    words: str,
    denied: bool,  # noqa: FBT001
) -> None:
    held = patterns(code)

    found = held.means.search(words)

    assert found is not None
    assert bool(denial(words, found, held)) == denied
