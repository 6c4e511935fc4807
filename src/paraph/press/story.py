"""Story: an article while it is read, with its people, its days and what was found to be said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paraph.press.account import Account
from paraph.press.article import Article
from paraph.press.dates import Dates
from paraph.press.people import People
from paraph.press.speakers import Speakers


@dataclass(frozen=True, slots=True)
class Story:
    """What every part of the reading of one article knows of it."""

    article: Article
    people: People
    speakers: Speakers
    dates: Dates
    account: Account
    communique: bool
    """Whether it calls itself one, so that sides speak in it by what they declare."""


def story(article: Article) -> Story:
    """Return an article of which nothing has been read but its people."""
    people = People(article)
    return Story(
        article,
        people,
        Speakers(people),
        Dates(article),
        Account(article.publication.outlet),
        _is_communique(article),
    )


def _is_communique(article: Article) -> bool:
    pattern = re.compile(rf"(?i:\b(?:{article.speech.communique})\b)")
    heads = [each.text for each in article.paragraphs if each.heading][:2]
    return any(pattern.search(each) for each in (article.title, *heads))
