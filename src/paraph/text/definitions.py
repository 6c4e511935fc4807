"""Definitions: the terms that a text defines, and where it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from paraph.language.detect import detect
from paraph.language.manners import QUOTES
from paraph.language.table import CODES, table
from paraph.text.labels import body_start
from paraph.text.node import Provision, Text
from paraph.text.outline import Outline

_ANNOUNCEMENT = 300  # characters at the end of what stands above a list
_PADDING = " \u00a0\u202f\t,.;"
_SAMPLE = 400  # provisions to tell the language by
_BARE = {"ru": ("далее", "Далее", "дальнейшем", "именуем")}

_QUOTED = r"[“\"«„「『]\s*(?P<term>[^“”\"«»„「」『』\n]{1,120}?)\s*[”\"»“」』]"


class Definition(NamedTuple):
    """A term, the provision that defines it, and the span of the term there, without its quotes."""

    term: str
    provision: int
    start: int
    end: int


class Definitions:
    """The definitions of a text, in the order of reading; a term may have several."""

    def __init__(self, found: tuple[Definition, ...]) -> None:
        self.found = found

    def __iter__(self) -> Iterator[Definition]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)

    def of(self, term: str) -> tuple[Definition, ...]:
        """Return the definitions of `term`, spelled exactly so."""
        return self._by_term.get(term, ())

    @cached_property
    def _by_term(self) -> dict[str, tuple[Definition, ...]]:
        found: dict[str, tuple[Definition, ...]] = {}
        for definition in self.found:
            found[definition.term] = (*found.get(definition.term, ()), definition)
        return found


def definitions(text: Text, outline: Outline, language: str = "") -> Definitions:
    """Return the terms that `text` defines: "'X' means", "(the 'X')", "hereinafter 'X'".

    A term is what stands in quotation marks (in Russian also what follows "далее" without any)
    beside the words that define; a quotation without such words defines nothing, but for one
    that opens a member of a list which is announced as definitions.
    """
    code = language
    if code not in CODES:
        code = detect("\n".join(provision.text for provision in text.provisions[:_SAMPLE]))
    if not code:
        return Definitions(())
    found: list[Definition] = []
    for index, provision in enumerate(text.provisions):
        wording = provision.text
        if '"' not in wording and "'" not in wording and wording.isascii():
            continue
        if not _may_define(wording, code):
            continue
        parent = outline.parents[index]
        above = text.provisions[parent].text[-_ANNOUNCEMENT:] if parent >= 0 else ""
        for start, end in _terms(wording, body_start(provision), above, code):
            found.append(Definition(wording[start:end], index, start, end))
    return Definitions(tuple(found))


def terms_of(provision: Provision, code: str) -> tuple[str, ...]:
    """Return the terms that a provision defines by itself, whatever it stands under."""
    wording = provision.text
    if not _may_define(wording, code):
        return ()
    return tuple(
        [wording[slice(*span)] for span in _terms(wording, body_start(provision), "", code)]
    )


def _may_define(wording: str, code: str) -> bool:
    """Whether a wording holds two quotation marks, or a word behind which none is needed."""
    if wording.isascii():
        return wording.count('"') + wording.count("'") > 1
    return any(map(wording.__contains__, (*QUOTES, *_BARE.get(code, ()))))


class _Shapes(NamedTuple):
    anywhere: tuple[re.Pattern[str], ...]
    opening: tuple[re.Pattern[str], ...]
    announces: re.Pattern[str]


@lru_cache(maxsize=1 << 12)
def _terms(wording: str, begins: int, above: str, code: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the terms that `wording` defines, under a provision that says `above`."""
    shapes = _shapes(code)
    spans: set[tuple[int, int]] = set()
    matches = [match for pattern in shapes.anywhere for match in pattern.finditer(wording, begins)]
    opening = [pattern.match(wording, begins) for pattern in shapes.opening]
    if above and shapes.announces.search(above):
        opening.append(re.compile(_QUOTED).match(wording, begins))
    for match in (*matches, *filter(None, opening)):
        start, end = match.span("term")
        while start < end and wording[start] in _PADDING:
            start += 1
        while start < end and wording[end - 1] in _PADDING:
            end -= 1
        if start < end:
            spans.add((start, end))
    return tuple(sorted(spans))


@cache
def _shapes(code: str) -> _Shapes:
    language = table(code)
    patterns = language.definitions
    return _Shapes(
        tuple(re.compile(_bounded(pattern)) for pattern in patterns if pattern[0] != "^"),
        tuple(re.compile(_bounded(pattern[1:])) for pattern in patterns if pattern[0] == "^"),
        re.compile(language.announces or "(?!x)x", re.IGNORECASE),
    )


def _bounded(pattern: str) -> str:
    """Return `pattern` with short white space only, lest a long run of it be tried in every way."""
    return pattern.replace(r"\s+", r"\s{1,4}").replace(r"\s*", r"\s{0,4}")
