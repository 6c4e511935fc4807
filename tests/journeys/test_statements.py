"""Statements through the command line: what the file says of itself, and what is asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.command import paraph
from tests.journeys.schema import faults

HEAD = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pact</title>'
    '<meta property="og:site_name" content="The Herald">'
    '<meta property="article:published_time" content="2026-03-04T22:30:00+00:00">'
    "</head>"
)
BODY = (
    "<body><h1>Pact agreed</h1><p>“We agree,” said Minister Maria Orlova on Tuesday.</p>"
    "<p>She added that the text will be signed by the end of the year.</p></body></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "pact.html"
    path.write_text(HEAD + BODY, encoding="utf-8")
    return path


def test_a_page_says_itself_where_and_when_it_appeared(page: Path) -> None:
    done = paraph("statements", "list", page, "--json")

    told = json.loads(done.stdout)
    assert done.returncode == 0
    assert faults("paraph.statements-1", told) == []
    assert (told["article"]["outlet"], told["article"]["date"]) == ("The Herald", "2026-03-04")
    assert [each["speaker"] for each in told["statements"]] == ["Maria Orlova"] * 2
    assert told["statements"][0]["date"]["start"] == "2026-03-03"


def test_every_precision_of_a_date_is_one_that_the_schema_names(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text(
        "It opens in the second half of April, in the first week of May, in the autumn of 2027,"
        " before Easter, on the last day of June, for 2028–2030 and the week after next.",
        encoding="utf-8",
    )

    done = paraph("statements", "list", article, "--outlet", "X", "--date", "2026-03-05", "--json")

    told = json.loads(done.stdout)
    assert len(told["dates"]) == 7
    assert faults("paraph.statements-1", told) == []


def test_an_instant_is_a_day_in_the_zone_that_is_named(page: Path) -> None:
    done = paraph("statements", "list", page, "--json", "--timezone", "Asia/Tokyo")

    assert json.loads(done.stdout)["article"]["date"] == "2026-03-05"


def test_the_words_of_a_statement_stand_where_it_says(page: Path) -> None:
    told = json.loads(paraph("statements", "list", page, "--json").stdout)
    texts = json.loads(paraph("read", page, "--json").stdout)["provisions"]

    for each in told["statements"]:
        content = each["content"]
        held = texts[content["provision"]]
        assert held["address"] == content["address"]
        assert held["text"][content["start"] : content["end"]] == content["text"]


def test_what_a_file_does_not_say_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "talks.txt"
    path.write_text("The text is ready, said the minister of water.\n", encoding="utf-8")

    without_outlet = paraph("statements", "list", path)
    without_date = paraph("statements", "list", path, "--outlet", "The Herald")
    with_both = paraph("statements", "list", path, "--outlet", "H", "--date", "2026-03-05")

    assert without_outlet.returncode == 2
    assert b"--outlet" in without_outlet.stderr
    assert without_date.returncode == 2
    assert b"--date" in without_date.stderr
    assert with_both.returncode == 0


def test_two_days_in_one_file_are_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "pact.html"
    other = '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-03-01"}'
    path.write_text(HEAD.replace("</head>", f"{other}</script></head>") + BODY, encoding="utf-8")

    done = paraph("statements", "list", path)

    assert done.returncode == 2
    assert b"2026-03-01" in done.stderr
    assert b"2026-03-04" in done.stderr


def test_a_dateline_with_its_year_says_the_day(tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    path.write_text("KARVEL, 4 March 2026 - The text is ready, officials said.\n", encoding="utf-8")

    done = paraph("statements", "list", path, "--outlet", "H", "--json")

    told = json.loads(done.stdout)
    assert told["article"]["date_basis"] == "the dateline"
    assert told["statements"][0]["content"]["text"] == "The text is ready"


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe" * 40, b"PK\x03\x04broken"])
def test_what_is_no_article_is_an_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)

    done = paraph("statements", "list", path, "--outlet", "H", "--date", "2026-03-05")

    assert done.returncode == 2
    assert not done.stdout
    assert done.stderr


def test_a_text_longer_than_any_article_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("She said that it is so. The text is here.\n\n" * 20_000, encoding="utf-8")

    done = paraph("statements", "list", path, "--outlet", "H", "--date", "2026-03-05")

    assert done.returncode == 2
    assert b"500,000" in done.stderr


def test_bold_questions_make_an_interview_and_a_foot_is_no_answer(tmp_path: Path) -> None:
    path = tmp_path / "interview.html"
    path.write_text(
        '<html><head><meta charset="utf-8"></head><body><h1>Anna Berg on the line</h1>'
        "<p>Anna Berg is the minister of energy.</p>"
        "<p><strong>When will it open?</strong></p><p>In May.</p>"
        "<p><b>Who pays for it?</b></p><p>Both.</p><footer>Copyright</footer></body></html>",
        encoding="utf-8",
    )

    done = paraph("statements", "list", path, "--outlet", "H", "--date", "2026-03-05", "--json")

    told = json.loads(done.stdout)
    assert told["article"]["sort"] == "interview"
    assert [(each["speaker"], each["content"]["text"]) for each in told["statements"]] == [
        ("Anna Berg", "In May."),
        ("Anna Berg", "Both."),
    ]


def test_words_that_are_struck_or_not_shown_say_nothing_and_are_told(tmp_path: Path) -> None:
    path = tmp_path / "hidden.html"
    hidden = (
        "<p>Minister Maria Orlova said that the port is open.</p>"
        '<p style="display:none">Minister Maria Orlova said that war is near.</p>'
        '<p style="color:#fff;background:#fff">Minister Maria Orlova said that taxes rise.</p>'
        "<p>Minister Maria Orlova said that the road is <s>not</s> safe.</p>"
    )
    path.write_text(f"{HEAD}<body>{hidden}</body></html>", encoding="utf-8")
    done = paraph("statements", "list", path, "--json")
    said = paraph("statements", "list", path)

    told = json.loads(done.stdout)
    assert (done.returncode, said.returncode) == (2, 2)
    assert [each["content"]["text"] for each in told["statements"]] == ["the port is open"]
    lines = said.stdout.decode()
    assert lines.count("of which words are struck out or not") == 3
    assert "must be looked at: paraph read" in lines


def test_what_stands_beside_an_article_on_its_page_is_not_told_by_it(tmp_path: Path) -> None:
    path = tmp_path / "pact.html"
    beside = "<aside><ul><li>Parliament ratified the pact, says Orlov</li></ul></aside></body>"
    path.write_text(HEAD + BODY.replace("</body>", beside), encoding="utf-8")

    told = json.loads(paraph("statements", "list", path, "--json").stdout)

    assert not [each for each in told["events"] if each["event"] == "ratification"]
    assert len(told["open"]) == 1


@pytest.mark.parametrize(
    ("option", "value", "why"),
    [
        ("--language", "de", "English, Russian, French and Spanish"),
        ("--date", "0001-01-01", "no article appeared on"),
        ("--date", "9999-12-31", "no article appeared on"),
    ],
)
def test_a_language_that_is_not_read_and_a_day_of_no_article_are_refused(
    page: Path, option: str, value: str, why: str
) -> None:
    done = paraph("statements", "list", page, option, value)

    assert done.returncode != 0
    told = " ".join(done.stderr.decode().split())
    assert why in told
    assert "unexpected" not in told
