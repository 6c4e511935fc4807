"""Articles in tests: paragraphs and a day of publication, read as an article of the Herald is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from paraph.language.speech.table import speech
from paraph.press.article import Article, Publication, article
from paraph.press.reading import read_article
from paraph.press.statement import Statement, Told
from paraph.text.node import Provision, Text
from paraph.text.outline import outline

PUBLISHED = date(2026, 3, 5)
"""A Thursday."""


def article_of(
    paragraphs: Sequence[str],
    code: str = "en",
    *,
    day: date = PUBLISHED,
    title: str = "",
    headings: Sequence[int] = (),
) -> Article:
    text = Text(
        tuple(
            Provision("heading" if place in headings else "paragraph", words)
            for place, words in enumerate(paragraphs)
        )
    )
    published = Publication("The Herald", day, title)
    return article(text, outline(text, code), published, speech(code))


def told(paragraphs: Sequence[str] | str, code: str = "en", *, day: date = PUBLISHED) -> Told:
    held = [paragraphs] if isinstance(paragraphs, str) else paragraphs
    return read_article(article_of(held, code, day=day))


def rows(found: Told) -> list[tuple[str | None, str, str]]:
    """Return the speaker, the kind and the words of each statement."""
    return [(each.speaker.name, each.kind, each.content.words) for each in found.statements]


def only(found: Told) -> Statement:
    (statement,) = found.statements
    return statement
