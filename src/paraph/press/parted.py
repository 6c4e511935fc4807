"""Parted: paragraphs that end within a sentence, of which the rest stands in the next one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from paraph.language.speech.table import Speech, speech
from paraph.press.article import Article, Paragraph, Span

_ENDED = re.compile(r"[.!?…:;][ ]*[»”\"\u2019')\]]*[ ]*(?:\[\d+\])?$|[.!?…»”][»”\"\u2019')\]]*$")
_SMALL = re.compile(r"[ ]*[a-zß-öø-ÿа-яё][\w’'-]*[ ,]")
_ITEM = re.compile(r"[ ]*(?:[(]?(?:[a-zа-яё]|[ivxlc]+|\d{1,3})[.)]|[—–•*·-])")
_INNER = re.compile(r"[a-zß-öø-ÿа-яё][.!?…][ ]")
"""A full stop within a line, which no title has."""
_FEWEST = 5
"""Words of a line that is taken for more than a name or a place."""


def parted(article: Article) -> Iterator[Span]:
    """Yield the paragraphs that end within a sentence, those in a row as one, by their first.

    A paragraph does where the next line of its file goes on in small letters, or where its last
    word is one behind which more must stand: a verb of saying, a preposition, an article.
    """
    held = [each for each in article.paragraphs if each.text.strip()]
    goes_on = False
    for one, following in zip(held, [*held[1:], None], strict=False):  # of nothing, nothing
        ends = _ends_within(one, following, article)
        if ends and not goes_on:
            yield Span(one.index, 0, len(one.text), one.text)
        goes_on = ends


def _ends_within(one: Paragraph, following: Paragraph | None, article: Article) -> bool:
    words = one.text.replace("\u00a0", " ").strip()
    if _ENDED.search(words) or following is None or following.index != one.index + 1:
        return False
    if article.text.provisions[one.index].kind == "heading" or _ITEM.match(following.text):
        return False
    if _SMALL.match(following.text):
        return True
    adjacent = one.index in article.adjacent
    if one.heading and not adjacent:
        return False
    title = one.heading and _INNER.search(words) is None
    line = adjacent and not title and len(words.split()) >= _FEWEST
    return line or _open_end(article.speech.code).search(words) is not None


@cache
def _open_end(code: str) -> re.Pattern[str]:
    """Return how words end behind which who speaks, or what is meant, must stand."""
    told: Speech = speech(code)
    words = (told.says, told.according, told.prepositions, told.the, told.and_)
    return re.compile(rf"(?i:,|(?:^|[ ])(?:{'|'.join(filter(None, words))}))$")
