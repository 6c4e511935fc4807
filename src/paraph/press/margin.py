"""Margin: what a page has beside its article."""

from __future__ import annotations

import re

from paraph.errors import InputError
from paraph.formats.charset import labels
from paraph.formats.encoding import decode
from paraph.formats.tags import Token, tokens
from paraph.text.reading import Reading

_BESIDE = frozenset(("aside", "nav", "footer"))
_CALLED = re.compile(
    r"(?:(?:article|post|story|page|site|js|reader|user|block|section|widget)[-_]+)*"
    r"(?:comments?|commentlist|comment[-_]?(?:list|section|area|thread|form|block)|comments[-_]?\w+|disqus[-_]\w+"
    r"|respond|reactions?|related|related[-_]\w+|see[-_]also|read[-_](?:more|also|next)|recommended|recommendations?"
    r"|most[-_](?:read|popular)|more[-_](?:stories|news|articles)|sidebar|newsletter|promos?|advert\w*|ads?|ad[-_]\w+"
    r"|sponsored|banner|breadcrumbs?|social|share|sharing)"
)
"""What a block is called, by a class or an id, that stands beside an article wherever it stands."""
_BLOCKS = frozenset(("div", "section", "ul", "ol", "form", "figure"))
"""Elements that are closed by an end tag, so that it is known where such a block ends."""
_INLINE = frozenset(
    ("a", "b", "i", "em", "strong", "span", "time", "small", "cite", "q", "u", "sup", "sub", "abbr")
)


def margin(reading: Reading) -> frozenset[int]:
    """Return which provisions of a page stand beside its article, in `aside`, `nav` or `footer`.

    So do those in a block whose class or id calls it comments, related, an advertisement. Words
    that stand in the article as well are none. Takes linear time.
    """
    source = reading.source
    if source.format != "html":
        return frozenset()
    try:
        text, _ = decode(source.content, source.file, labels(source.content, source.file))
    except InputError:
        return frozenset()
    inside, outside = _blocks(text)
    apart = inside - outside
    held = enumerate(reading.text.provisions)
    return frozenset([place for place, each in held if _bare(each.text) in apart])


def _blocks(page: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of each block beside an article, and of each that is in it."""
    depth, called, inner = 0, "", 0
    words: list[str] = []
    held: tuple[set[str], set[str]] = (set(), set())
    for token in tokens(page):
        if token.kind == "text":
            words.append(token.text)
        if token.kind not in {"start", "end"} or token.text in _INLINE:
            continue
        held[0 if depth or called else 1].add(_bare("".join(words)))
        words = []
        if called and token.text == called and not token.closed:
            inner += 1 if token.kind == "start" else -1
            called = called if inner else ""
        elif not called and token.kind == "start" and _is_called(token):
            called, inner = token.text, 1
        if token.text in _BESIDE:
            depth = max(0, depth + (1 if token.kind == "start" else -1))
    held[0 if depth or called else 1].add(_bare("".join(words)))
    return frozenset(held[0] - {""}), frozenset(held[1])


def _is_called(token: Token) -> bool:
    """Whether an element that opens stands beside an article, by what it is called."""
    if token.text not in _BLOCKS or token.closed:
        return False
    names = f"{token.attributes.get('class') or ''} {token.attributes.get('id') or ''}".lower()
    return any(_CALLED.fullmatch(each) for each in names.split())


def _bare(words: str) -> str:
    return "".join([each for each in words if each.isalnum()])
