"""Mentions: where the wording names a provision by its number, before it is known which one.

For languages that write the word before the number ("Article 5, paragraph 2 (a)", "пункт 2 статьи
5"); `paraph.text.mentions_east` reads Chinese and Korean, which write it behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from paraph.language import citing, numerals
from paraph.language.citing import Grammar
from paraph.language.manners import NO_BREAK_HYPHEN
from paraph.language.table import number_words

_DOUBLED = 60  # "zz"
ORDER = (
    *("protocol", "annex", "schedule", "exhibit", "attachment", "appendix"),
    *("book", "part", "title", "chapter", "section", "subsection"),
    *("article", "rule", "clause", "paragraph", "point", "item"),
)
"""Kinds from the outside in, as references name them."""
_PLACE = {kind: place for place, kind in enumerate(ORDER)}
_BARE = frozenset(ORDER[:6])
_WORDY = frozenset(ORDER[:10])


class Number(NamedTuple):
    """A number that a reference names: its core, its span, and the bracketed ones behind it."""

    core: str
    start: int
    end: int
    below: tuple[Number, ...] = ()
    through: bool = False  # with the number before it, the ends of a range


class Part(NamedTuple):
    """One step of a mention: a kind with its numbers.

    Without numbers it is `this` one, `that` one, named before, or "the" only one of its kind.
    """

    kind: str
    numbers: tuple[Number, ...]
    which: Literal["", "this", "that"] = ""


class Mention(NamedTuple):
    """A place that names provisions: from the outer part to the inner, and the text named.

    `whole` is "" where no text is named, "this" for the agreement itself, "other" for another,
    "unsure" for something named before: "its Article 5", "Article 2 thereof".
    """

    start: int
    end: int
    parts: tuple[Part, ...]
    whole: str = ""


def mentions(text: str, code: str, self_stem: str = "", begins: int = 0) -> Iterator[Mention]:
    """Yield the mentions in `text` from `begins` on, in order and without overlap.

    `self_stem` is the stem of the word that the agreement calls itself by ("agreement"): what
    belongs to "the Agreement" is its own, what belongs to "the Convention" is not.
    """
    grammar = citing.grammar(code)
    match = grammar.head.match(text, begins) or grammar.begins.search(text, begins)
    while match is not None:
        found = _mention(grammar, text, match, self_stem)
        if found is not None:
            yield found
        match = grammar.begins.search(text, found.end if found is not None else match.end())


def _mention(grammar: Grammar, text: str, match: re.Match[str], self_stem: str) -> Mention | None:
    word = match.group(1)
    kind = grammar.kinds[word.lower()]
    numbers, end = _numbers(grammar, text, match.end(), kind, word)
    if not numbers:
        return None
    parts = [Part(kind, numbers)]
    # Inward: "Article 5, paragraph 2 (a)".
    while len(parts[-1].numbers) == 1:
        step = citing.STEP.match(text, end)
        head = grammar.head.match(text, step.end()) if step else None
        if head is None:
            break
        kind = grammar.kinds[head.group(1).lower()]
        if _PLACE[kind] <= _PLACE[parts[-1].kind]:
            break
        numbers, after = _numbers(grammar, text, head.end(), kind, head.group(1))
        if not numbers:
            break
        parts.append(Part(kind, numbers))
        end = after
    end = _outwards(grammar, text, end, parts)
    begins = match.start(1)
    if grammar.thereof.match(text, end) or grammar.its.search(text, max(0, begins - 12), begins):
        return Mention(begins, end, tuple(parts), "unsure")
    whole = _whole(grammar, text, end, parts, self_stem)
    return Mention(begins, end, tuple(parts), whole)


def _outwards(grammar: Grammar, text: str, end: int, parts: list[Part]) -> int:
    """Put before `parts` what they are said to lie in: "paragraph 2 of Article 5"."""
    while True:
        match = grammar.outer.match(text, end)
        if match is None:
            return end
        word = match["word"]
        kind = grammar.kinds[word.lower()]
        if _PLACE[kind] >= _PLACE[parts[0].kind]:
            return end
        numbers, after = _numbers(grammar, text, match.end(), kind, word)
        if match["this"] or match["that"]:
            parts.insert(0, Part(kind, numbers, "this" if match["this"] else "that"))
        elif numbers or kind in _BARE:
            parts.insert(0, Part(kind, numbers))
        else:
            return end
        end = after if numbers else match.end()


def _numbers(
    grammar: Grammar, text: str, at: int, kind: str, word: str
) -> tuple[tuple[Number, ...], int]:
    """Read the numbers behind the word of a step, and return them and where they end."""
    if text[at : at + 1] == "." and word.lower() in citing.SHORT:
        at += 1
    space = citing.BLANK.match(text, at)
    many = grammar.language.code not in citing.PLURALS or word[-1] in "sS"
    found, end = _number(grammar, text, space.end() if space else at, kind, glued=space is None)
    if found is None or (found.core == "I" and word.islower() and kind in {"part", "point"}):
        return (), at
    if found.core.isdecimal() and word.lower() in citing.PARTIES:
        return (), at
    numbers = [found]
    while True:
        titled = citing.TITLED.match(text, end)
        joint = grammar.joint.match(text, titled.end() if titled else end)
        if joint is None:
            break
        following, after = _number(grammar, text, joint.end(), kind, glued=False)
        if following is None or (
            not many and text[joint.end()] != "(" and "." not in following.core
        ):
            break
        if text[after : after + 1].isalpha() or text[after : after + 1] in {"%", "°"}:
            break
        numbers.append(following._replace(through=bool(joint["to"] or joint["dash"])))
        end = after
    return tuple(numbers), end


def _number(
    grammar: Grammar, text: str, at: int, kind: str, *, glued: bool
) -> tuple[Number | None, int]:
    match = None if glued else citing.FIRST.match(text, at)
    if match is not None:
        core, start, end = match.group(1), match.start(1), match.end(1)
        after = match.end()
    else:
        match = citing.ENCLOSED.match(text, at)
        if match is None and kind in {"point", "item", "paragraph"} and not glued:
            match = citing.LOOSE.match(text, at)
            if match is not None and not _listed(match, kind):
                match = None
        if match is None:
            match = _number_word(text, at) if not glued and kind in _WORDY else None
        if match is None:
            return None, at
        core, start, end = match.group(1), match.start(1), match.end(1)
        after = match.end()
    below: list[Number] = []
    while (deeper := _deeper(grammar, text, after)) is not None:
        below.append(Number(deeper.group(1), deeper.start(1), deeper.end(1)))
        after = deeper.end()
    return Number(_core(core), start, end, tuple(below)), after


def _deeper(grammar: Grammar, text: str, at: int) -> re.Match[str] | None:
    """Return the point behind a number: "(a)", "a)", or "a" where the outer step follows."""
    match = citing.ENCLOSED.match(text, at) or citing.HALF.match(text, at)
    if match is not None:
        return match if _is_number(match[1]) else None
    match = citing.ALONE.match(text, at)
    if match is None or match[1] in citing.WORDS:
        return None
    return match if grammar.outer.match(text, match.end()) else None


def _is_number(core: str) -> bool:
    """Return whether what stands in brackets can number a point, and is no word."""
    return core.isdecimal() or bool(numerals.roman(core)) or 0 < numerals.letter(core) <= _DOUBLED


def _listed(match: re.Match[str], kind: str) -> bool:
    core = match.group(1)
    marked = match.group()[-1] in citing.MARKED
    if not _is_number(core):
        return False
    return marked or (kind == "point" and len(core) == 1 and core not in citing.WORDS)


def _number_word(text: str, at: int) -> re.Match[str] | None:
    """Return a number word written as a name: "Part Two", "المرفق الأول"."""
    match = citing.WORDED.match(text, at)
    if match is None or match.group().islower() or match.group().lower() not in number_words():
        return None
    return match


def _core(core: str) -> str:
    value = number_words().get(core.lower()) if len(core) > 1 and core.isalpha() else None
    if value:
        return str(value)
    return numerals.plain(core.replace(" ", "").replace("\u00a0", "").replace(NO_BREAK_HYPHEN, "-"))


def _whole(grammar: Grammar, text: str, end: int, parts: list[Part], self_stem: str) -> str:
    """Tell whether the text behind a mention says that it belongs to this text or another."""
    titled = citing.TITLED.match(text, end)
    if titled is not None:
        end = titled.end()
    match = grammar.belongs.match(text, end)
    if match is not None and text[end] == "," and len(parts) == 1:
        match = None  # "in Article 5, of the Parties"
    if match is None and parts[0].kind in _BARE:
        match = citing.TO_WHOLE.match(text, end)
    if match is not None:
        this = grammar.this.match(text, match.end())
        if this is not None:
            own = text[this.end() : this.end() + 20].lower().replace("-", "")
            return "this" if own.startswith(grammar.language.instruments) else "other"
        the = grammar.the.match(text, match.end())
        rest = text[the.end() if the else match.end() :][:60].lower()
        if self_stem and rest.startswith(self_stem):
            return "other" if citing.QUALIFIED.match(rest) else "this"
    if grammar.other.match(text, end):
        return "other"
    # Where an ending alone joins the two, only a known word says that it does.
    return "other" if match is not None and not grammar.language.laws else ""
