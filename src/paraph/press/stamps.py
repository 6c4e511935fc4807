"""Stamps: the `<time>` elements of a page that are of its own article, and not of a day in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from paraph.formats.tags import tokens
from paraph.press.datelines import is_told

_BESIDE = frozenset(("aside", "nav", "footer", "blockquote", "figure", "table"))
"""Elements whose days are those of other things."""
_BLOCKS = _BESIDE | frozenset(
    ("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "section",
     "article", "body", "br", "dd", "dt")
)  # fmt: skip
_LONG, _SENTENCE = 90, 40
_ENDS = re.compile(r"[.!?…][\"'»”)\s]*$")


def stamps(page: str) -> Iterator[str]:
    """Yield what the `<time>` elements above the first words of a page say, and those marked.

    A mark is `pubdate`, or `itemprop` that says `datePublished`. One inside a paragraph of the
    words, below them, or beside the article is a day of what is told there. Takes linear time.
    """
    beside, opened = 0, False
    held: list[str] = []
    words: list[str] = []
    for token in tokens(page):
        if token.kind == "text":
            words.append(token.text)
        if token.kind not in {"start", "end"}:
            continue
        if token.text in _BLOCKS:
            said = " ".join("".join(words).split())
            opened = opened or _is_body(said)
            yield from () if opened or is_told(said) else held
            held, words = [], []
        if token.text in _BESIDE:
            beside = max(0, beside + (1 if token.kind == "start" else -1))
        if token.text == "time" and token.attributes.get("datetime"):
            if _is_marked(token.attributes):
                yield token.attributes["datetime"].strip()
            elif not (beside or opened):
                held.append(token.attributes["datetime"].strip())
    yield from () if opened or is_told(" ".join("".join(words).split())) else held


def _is_body(words: str) -> bool:
    """Whether a block is a part of the words of an article, and no byline."""
    return len(words) > _LONG or (len(words) > _SENTENCE and _ENDS.search(words) is not None)


def _is_marked(attributes: Mapping[str, str]) -> bool:
    return "pubdate" in attributes or "datePublished" in attributes.get("itemprop", "")
