"""Statements are slices of their article, the same each time, whatever the article holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.press_kit import article_of

from paraph.language.speech.table import CODES
from paraph.press.reading import read_article
from paraph.press.statement import Told

_PIECES = (
    *(
        "“We agree,” ",
        "«Мы согласны», ",
        "« D’accord », ",
        "Maria Orlova ",
        "Мария Орлова ",
        "she ",
    ),
    *(
        "said ",
        "сказала ",
        "a déclaré ",
        "dijo ",
        "that ",
        "что ",
        "que ",
        "on Tuesday ",
        "в среду ",
    ),
    *("according to ", "по словам ", "selon ", "the minister ", "министр ", ". ", ", ", ": ", "— "),
    *(
        "A: ",
        "Q: ",
        "will sign ",
        "подписан ",
        "5 March 2026 ",
        "the following year ",
        "\u00a0",
        "“",
    ),
    *("»", "’", "'", '"', "\ue001", "\ue002", "1", "Ñ", "\n"),
)
_paragraphs = st.lists(
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=14).map("".join), min_size=1, max_size=4
)


@given(_paragraphs, st.sampled_from(CODES))
def test_every_span_is_a_slice_of_its_paragraph(paragraphs: list[str], code: str) -> None:
    found = read_article(article_of(paragraphs, code))

    for span in _spans(found):
        held = found.article.text.provisions[span.provision].text
        assert held[span.start : span.end] == span.words


@given(_paragraphs, st.sampled_from(CODES))
def test_an_article_tells_the_same_each_time(paragraphs: list[str], code: str) -> None:
    first, second = (read_article(article_of(paragraphs, code)) for _ in range(2))

    assert first.statements == second.statements
    assert first.events == second.events
    assert first.dates == second.dates


@given(_paragraphs, st.sampled_from(CODES))
def test_nobody_is_named_who_is_not_in_the_article(paragraphs: list[str], code: str) -> None:
    found = read_article(article_of(paragraphs, code))

    whole = " ".join(" ".join(paragraphs).split()).casefold()
    for each in found.statements:
        if each.speaker.name:
            assert all(word.casefold() in whole for word in each.speaker.name.split())
        else:
            assert each.certainty == "inferred"


@given(_paragraphs, st.sampled_from(CODES))
def test_an_interval_ends_no_earlier_than_it_begins(paragraphs: list[str], code: str) -> None:
    found = read_article(article_of(paragraphs, code))

    for each in found.dates:
        if each.start is not None and each.end is not None:
            assert each.start <= each.end


def test_nothing_is_told_of_nothing() -> None:
    assert not read_article(article_of([""])).statements
    assert not read_article(article_of(["\x00\x01\x02" * 50])).statements


def _spans(found: Told) -> list:  # type: ignore[type-arg]
    spans = [each.words for each in found.dates] + [each.place for each in found.open]
    for statement in found.statements:
        spans += [statement.content, *statement.quoted]
        spans += [each for each in (statement.cue, statement.speaker.words) if each is not None]
    for event in found.events:
        spans += [event.place, event.trigger, *event.participants]
    return spans
