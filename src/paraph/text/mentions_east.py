"""Mentions in Chinese and Korean, which write the word behind the number: 第五条, 제5조제2항."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from paraph.language import citing, numerals
from paraph.language.table import Language, table
from paraph.text.mention import Mention, Number, Part

_WINDOW = 24


def mentions(text: str, code: str, _self_stem: str = "", begins: int = 0) -> Iterator[Mention]:
    """Yield the mentions in `text` from `begins` on, in order and without overlap."""
    language = table(code)
    head, step, annex = _patterns(code)
    at = begins
    while (match := head.search(text, at)) is not None:
        start = match.start()
        end = start
        parts: list[Part] = []
        found = annex.match(text, start)
        if found is not None:
            number = Number(numerals.plain(found.group(1)), found.start(1), found.end(1))
            parts.append(Part("annex", (number,)))
            end = found.end()
        while (found := step.match(text, end + (text[end : end + 1] == " "))) is not None:
            parts.append(_part(language, found))
            end = found.end()
        if not parts:
            at = match.end()
            continue
        before = text[max(0, start - _WINDOW) : start]
        this = _this_step(language, before)
        if this:
            parts.insert(0, Part(this, (), "this"))
        yield Mention(start, end, tuple(parts), _whole(language, before))
        at = end


def _part(language: Language, found: re.Match[str]) -> Part:
    kind = _counters(language.code)[found.group(2)]
    numbers: list[Number] = []
    suffix = f"-{numerals.plain(found.group(3))}" if found.group(3) else ""
    through = False
    for piece in citing.EAST_PIECES.finditer(found.group(1)):
        if piece.group(2):
            through = True
            continue
        start = found.start(1) + piece.start()
        core = numerals.plain(piece.group()) + suffix
        numbers.append(Number(core, start, start + len(piece.group()), (), through))
        through = False
    return Part(kind, tuple(numbers))


def _this_step(language: Language, before: str) -> str:
    """Return the kind of "this article" that stands right before, or ""."""
    match = re.search(rf"{language.this}\s?({_alternatives(language.code)})\s*(?:的)?$", before)
    return _counters(language.code)[match.group(1)] if match else ""


def _whole(language: Language, before: str) -> str:
    """Tell which text the words before a mention name."""
    code = language.code
    instruments = "|".join(language.instruments)
    if re.search(rf"{citing.EAST_OWN[code]}\s?(?:{instruments}){citing.EAST_LINK}", before):
        return "this"
    other = "|".join((citing.EAST_OTHER, *language.laws, *language.instruments))
    if re.search(rf"(?:{other}){citing.EAST_LINK}", before):
        return "other"
    return ""


@cache
def _counters(code: str) -> dict[str, str]:
    return {
        word: kind
        for kind, words in table(code).steps.items()
        for word in words.replace("/", " ").split()
        if kind not in {"annex", "appendix", "schedule", "protocol"}
    }


def _alternatives(code: str) -> str:
    return "|".join(sorted(_counters(code), key=len, reverse=True))


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    step = citing.EAST_STEPS[code].format(
        number=citing.EAST_NUMBERS[code], words=_alternatives(code)
    )
    return (
        re.compile(citing.EAST_HEADS[code]),
        re.compile(step),
        re.compile(citing.EAST_ANNEXES[code]),
    )
