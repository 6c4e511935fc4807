"""Mentions in Chinese and Korean, which write the word behind the number: 第五条第二款, 제5조제2항."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from paraph.language import numerals
from paraph.language.table import Language, table
from paraph.text.mentions import Mention, Number, Part

_NUMBER = {
    "ko": r"\d{1,4}",
    "zh": rf"[（(]?[{numerals.CJK}\d０-９]{{1,6}}[）)]?",
}
_STEP = {
    "ko": r"제\s?({n})\s?({counters})(?:의\s?(\d{{1,3}}))?",
    "zh": r"第?\s?({n}(?:\s?[、和与與及至到]\s?{n})*)\s?({counters})(?:之([一二三四五六七八九十]))?",
}
_HEAD = {
    "ko": r"제\s?\d",
    "zh": r"第\s?[（(]?[一二三四五六七八九十百〇零\d０-９]|附件\s?[一二三四五六七八九十\d]",
}
_WINDOW = 24


def mentions(text: str, code: str, _self_stem: str = "") -> Iterator[Mention]:
    """Yield the mentions in `text`, in order and without overlap."""
    language = table(code)
    head, step, annex = _patterns(code)
    at = 0
    while (match := head.search(text, at)) is not None:
        start = match.start()
        end = start
        parts: list[Part] = []
        found = annex.match(text, start)
        if found is not None:
            number = Number(numerals.plain(found.group(1)), found.start(1), found.end(1))
            parts.append(Part("annex", (number,)))
            end = found.end()
        while (
            found := step.match(text, _GAP.match(text, end).end() if parts else end)
        ) is not None:  # type: ignore[union-attr]
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
    for piece in re.finditer(rf"([{numerals.CJK}\d０-９]+)|([至到])", found.group(1)):
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
    instruments = "|".join(language.instruments)
    this = "[이본]" if language.code == "ko" else "本"
    if re.search(rf"{this}\s?(?:{instruments})(?:의|的)?\s*$", before):
        return "this"
    laws = "|".join(language.laws)
    if re.search(rf"(?:[」』》]|{laws}|{instruments})(?:의|的)?\s*$", before):
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
    step = _STEP[code].format(n=_NUMBER[code], counters=_alternatives(code))
    annex = "附件" if code == "zh" else "부속서"
    return (
        re.compile(_HEAD[code]),
        re.compile(step),
        re.compile(rf"{annex}\s?([{numerals.CJK}\d]{{1,3}})"),
    )
