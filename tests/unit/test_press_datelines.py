"""The day of publication: from datelines, bylines and the head of a page, never from a sentence."""

from __future__ import annotations

import pytest

from paraph.press.datelines import datelines
from paraph.press.stamps import stamps

BODY = "The harbour was closed by the ministers, who said that it would open again in the summer."


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "KARVEL, 4 March 2026 - The text is ready, officials said."),
        ("en", "New Karvel, March 4, 2026 (NPA) — The text is ready."),
        ("en", "4 March 2026"),
        ("en", "Published on Wednesday, 4 March 2026 at 14:05"),
        ("en", "By Anna Bright, 4 March 2026"),
        ("ru", "КАРВЕЛЬ, 4 марта 2026 года. /НПА/ — Текст готов."),
        ("ru", "Опубликовано 4 марта 2026 года, 14:05"),
        ("fr", "Publié le 4 mars 2026 à 10h30"),
        ("fr", "KARVEL, 4 mars 2026 (NPA) - Le texte est prêt."),
        ("es", "Karvel, 4 de marzo de 2026"),
    ],
)
def test_a_dateline_says_the_day(code: str, words: str) -> None:
    assert [each.isoformat() for each in datelines([words, BODY], code)] == ["2026-03-04"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "On 4 March 2020 the harbour was closed."),
        ("en", "On 4 March 2020 Karvel burned."),
        ("en", "The harbour, March 4, 2020 - a day to remember - was closed."),
        ("en", "Born in Karvel, 4 March 1960, she led the harbour."),
        ("en", "Updated 4 March 2026"),
        ("ru", "Порт 4 марта 2020 года закрыт не был."),
        ("ru", "4 марта 2020 года — день, когда закрыли порт."),
        ("fr", "Le port du 4 mars 2020 a été fermé."),
        ("fr", "Karvel, le 4 mars 2020, les ministres se rencontraient."),
        ("es", "El puerto, 4 de marzo de 2020, fue cerrado."),
    ],
)
def test_a_day_in_a_sentence_is_no_dateline(code: str, words: str) -> None:
    assert not list(datelines([words, BODY], code))


def test_a_day_that_stands_alone_below_the_words_is_none() -> None:
    assert not list(datelines([BODY, "4 March 2020", BODY], "en"))


def test_the_days_of_a_chronicle_are_more_than_one() -> None:
    held = ["4 March 2020", BODY, "6 May 2021", BODY]

    assert len(set(datelines(held, "en"))) == 2


TIME = '<time datetime="2026-03-04">then</time>'


@pytest.mark.parametrize(
    "page",
    [
        f"<header>{TIME}</header><p>{BODY}</p>",
        f"<h1>Pact agreed</h1><p>By Anna Bright, {TIME}</p><p>{BODY}</p>",
        f"<p>{BODY}</p><p>Karvel, <time itemprop=datePublished datetime=2026-03-04>x</time></p>",
    ],
)
def test_a_time_above_the_words_of_a_page_says_the_day(page: str) -> None:
    assert list(stamps(f"<body>{page}</body>")) == ["2026-03-04"]


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{BODY}</p><p>Background: see our story of {TIME}.</p>",
        f"<p>{BODY} It burned on {TIME} as well.</p>",
        f"<aside>{TIME} Older news</aside><p>{BODY}</p>",
        f"<p>{BODY}</p><footer>{TIME}</footer>",
        f"<p>Back {TIME} it began.</p><p>{BODY}</p>",
    ],
)
def test_a_time_in_the_words_of_a_page_or_beside_them_says_no_day(page: str) -> None:
    assert not list(stamps(f"<body>{page}</body>"))


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ann Reed, 5 March 2020",
        "Archive, 5 March 1926",
        "Picture Ann Reed, 5 March 2020",
        "Credit: Ann Reed (5 March 2020)",
    ],
)
def test_the_day_of_a_picture_is_none_of_publication(line: str) -> None:
    assert not list(datelines([line, BODY], "en"))


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("fr", "Photo : Anne Roux, 5 mars 2020"),
        ("es", "Archivo, 5 de marzo de 1926"),
        ("ru", "Фото: Анна Роу, 5 марта 2020 года"),
    ],
)
def test_the_day_of_a_picture_is_none_in_other_languages(code: str, line: str) -> None:
    assert not list(datelines([line], code))
