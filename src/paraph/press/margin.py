"""Margin: what a page has beside its article."""

from __future__ import annotations

from paraph.errors import InputError
from paraph.formats.charset import labels
from paraph.formats.encoding import decode
from paraph.formats.tags import tokens
from paraph.text.reading import Reading

_BESIDE = frozenset(("aside", "nav", "footer"))
_INLINE = frozenset(
    ("a", "b", "i", "em", "strong", "span", "time", "small", "cite", "q", "u", "sup", "sub", "abbr")
)


def margin(reading: Reading) -> frozenset[int]:
    """Return which provisions of a page stand beside its article, in `aside`, `nav` or `footer`.

    Words that stand in the article as well are none. Takes linear time.
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
    depth = 0
    words: list[str] = []
    held: tuple[set[str], set[str]] = (set(), set())
    for token in tokens(page):
        if token.kind == "text":
            words.append(token.text)
        if token.kind not in {"start", "end"} or token.text in _INLINE:
            continue
        held[0 if depth else 1].add(_bare("".join(words)))
        words = []
        if token.text in _BESIDE:
            depth = max(0, depth + (1 if token.kind == "start" else -1))
    held[0 if depth else 1].add(_bare("".join(words)))
    return frozenset(held[0] - {""}), frozenset(held[1])


def _bare(words: str) -> str:
    return "".join([each for each in words if each.isalnum()])
