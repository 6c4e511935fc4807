"""Mentions: where the wording names a provision by its number, before it is known which one.

For languages that write the word before the number ("Article 5, paragraph 2 (a)", "пункт 2 статьи
5"); `paraph.text.mentions_east` reads Chinese and Korean, which write it behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from paraph.language import numerals
from paraph.language.table import Language, number_words, step_words, table

ORDER = (
    "protocol annex schedule exhibit attachment appendix book part title chapter section subsection "
    "article rule clause paragraph point item"
).split()
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


@dataclass(frozen=True, slots=True)
class Part:
    """One step of a mention: a kind with its numbers.

    Without numbers it is `this` one, `that` one, named before, or "the" only one of its kind.
    """

    kind: str
    numbers: tuple[Number, ...]
    which: Literal["", "this", "that"] = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that names provisions: from the outer part to the inner, and the text named.

    `whole` is "" where no text is named, "this" for the agreement itself, "other" for another.
    """

    start: int
    end: int
    parts: tuple[Part, ...]
    whole: str = ""


@dataclass(frozen=True, slots=True)
class _Grammar:
    language: Language
    kinds: dict[str, str]
    head: re.Pattern[str]
    begins: re.Pattern[str]
    first: re.Pattern[str]
    loose: re.Pattern[str]
    bracketed: re.Pattern[str]
    joint: re.Pattern[str]
    outer: re.Pattern[str]
    belongs: re.Pattern[str]
    this: re.Pattern[str]
    the: re.Pattern[str]
    other: re.Pattern[str]


_ITEM = (
    r"(?:(?:No\.?|№|n[°º]\.?)\s?)?(\d{1,4}(?:[.\-‑]\d{1,3})*(?![.\-‑]?\d)[¹²³⁰-⁹]*"
    rf"(?:[ \u00a0]?(?:{numerals.SUFFIXES})\b|[A-Za-zА-Яа-я](?!\w))?|[IVXLC]{{1,8}}(?!\w)"
    rf"(?:[ \u00a0](?:{numerals.SUFFIXES})\b)?|[A-ZА-Я](?!\w))(?:er(?!\w)|[ºª°](?!\w))?"
)
_BRACKETED = r"[ \u00a0]?\(\s?(\d{1,3}|[A-Za-z]{1,5}|[а-яё]{1,2}|[\u0621-\u064a]ـ?)\s?\)"
_HALF = re.compile(r"[ ,\u00a0]{1,2}([a-zа-яё]{1,4})\)")
_ALONE = re.compile(r"[ \u00a0]([b-xб-нп-я])(?!\w)")
_LOOSE = r"[«“\"‘]?([a-zа-яё]{1,4})(?:[»”\"’]?\)|[»”\"’]|(?!\w))"
_SPACE = r"[ \t\u00a0\u202f\n]{1,4}"
_STEP = re.compile(r",?\s+")
_BLANK = re.compile(_SPACE)
_TITLED = re.compile(r"\s?\((?=[^\W\da-zа-я_])[^()]{2,100}\)")
_TO_WHOLE = re.compile(r"\s+(?:to|к|à|al?|au)\s+(?:la\s+|l[’'])?")
_QUALIFIED = re.compile(
    r"\w*\s+(?:on|between|for|of|dated|concerning|under|о|об|от|между|на|sur|entre|relatif|sobre|de)\s"
)
_WORDED = re.compile(r"([^\W\d_]{2,})")
_DOUBLED = 60  # "zz"
# What a word begins after, as a plain set: the search then skips to the beginnings of words.
_BEFORE = "[ \\t\\n\\v\u00a0\u202f\u2003\u3000(\\[{“”\"'‘’«»„/,;:.—–\ufffc]"
_PARTIES = frozenset(("partie", "parties", "parte", "partes"))  # "la Partie, 90 jours"
_SHORT = frozenset(
    ("art", "arts", "sec", "secs", "sect", "para", "paras", "par", "ст", "п", "пп", "гл")
)
_PLURAL = frozenset(("en", "fr", "es"))
_ACRONYM = r"\s+(?!(?:AND|OR|ET|OU)\b)[A-Z][A-Z/]{1,8}\b"


def mentions(text: str, code: str, self_stem: str = "") -> Iterator[Mention]:
    """Yield the mentions in `text`, in order and without overlap.

    `self_stem` is the stem of the word that the agreement calls itself by ("agreement"): what
    belongs to "the Agreement" is its own, what belongs to "the Convention" is not.
    """
    grammar = _grammar(code)
    match = grammar.head.match(text) or grammar.begins.search(text)
    while match is not None:
        found = _mention(grammar, text, match, self_stem)
        if found is not None:
            yield found
        match = grammar.begins.search(text, found.end if found is not None else match.end())


def _mention(grammar: _Grammar, text: str, match: re.Match[str], self_stem: str) -> Mention | None:
    word = match.group(1)
    kind = grammar.kinds[word.lower()]
    numbers, end = _numbers(grammar, text, match.end(), kind, word)
    if not numbers:
        return None
    parts = [Part(kind, numbers)]
    # Inward: "Article 5, paragraph 2 (a)".
    while len(parts[-1].numbers) == 1:
        step = _STEP.match(text, end)
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
    whole = _whole(grammar, text, end, parts[0], self_stem, plain=len(parts) == 1)
    return Mention(match.start(1), end, tuple(parts), whole)


def _outwards(grammar: _Grammar, text: str, end: int, parts: list[Part]) -> int:
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
    grammar: _Grammar, text: str, at: int, kind: str, word: str
) -> tuple[tuple[Number, ...], int]:
    """Read the numbers behind the word of a step, and return them and where they end."""
    if text[at : at + 1] == "." and word.lower() in _SHORT:
        at += 1
    space = _BLANK.match(text, at)
    many = grammar.language.code not in _PLURAL or word[-1] in "sS"
    found, end = _number(grammar, text, space.end() if space else at, kind, glued=space is None)
    if found is None or (found.core == "I" and word.islower() and kind in {"part", "point"}):
        return (), at
    if found.core.isdecimal() and word.lower() in _PARTIES:
        return (), at
    numbers = [found]
    while True:
        titled = _TITLED.match(text, end)
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
    grammar: _Grammar, text: str, at: int, kind: str, *, glued: bool
) -> tuple[Number | None, int]:
    match = None if glued else grammar.first.match(text, at)
    if match is not None:
        core, start, end = match.group(1), match.start(1), match.end(1)
        after = match.end()
    else:
        match = grammar.bracketed.match(text, at)
        if match is None and kind in {"point", "item", "paragraph"} and not glued:
            match = grammar.loose.match(text, at)
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


def _deeper(grammar: _Grammar, text: str, at: int) -> re.Match[str] | None:
    """Return the point behind a number: "(a)", "a)", or "a" where the outer step follows."""
    match = grammar.bracketed.match(text, at) or _HALF.match(text, at)
    if match is not None:
        return match if _is_number(match[1]) else None
    match = _ALONE.match(text, at)
    return match if match and grammar.outer.match(text, match.end()) else None


def _is_number(core: str) -> bool:
    """Return whether what stands in brackets can number a point, and is no word."""
    return core.isdecimal() or bool(numerals.roman(core)) or 0 < numerals.letter(core) <= _DOUBLED


def _listed(match: re.Match[str], kind: str) -> bool:
    core = match.group(1)
    marked = match.group()[-1] in ')»”"’'
    if not _is_number(core):
        return False
    return marked or (kind == "point" and len(core) == 1 and core not in "aàyeoиовск")


def _number_word(text: str, at: int) -> re.Match[str] | None:
    """Return a number word written as a name: "Part Two", "المرفق الأول"."""
    match = _WORDED.match(text, at)
    if match is None or match.group().islower() or match.group().lower() not in number_words():
        return None
    return match


def _core(core: str) -> str:
    value = number_words().get(core.lower()) if len(core) > 1 and core.isalpha() else None
    if value:
        return str(value)
    return numerals.plain(core.replace(" ", "").replace("\u00a0", "").replace("‑", "-"))


def _whole(
    grammar: _Grammar, text: str, end: int, outer: Part, self_stem: str, *, plain: bool
) -> str:
    """Tell whether the text behind a mention says that it belongs to this text or another."""
    titled = _TITLED.match(text, end)
    if titled is not None:
        end = titled.end()
    match = grammar.belongs.match(text, end)
    if match is not None and text[end] == "," and plain:
        match = None  # "in Article 5, of the Parties"
    if match is None and outer.kind in _BARE:
        match = _TO_WHOLE.match(text, end)
    if match is not None:
        this = grammar.this.match(text, match.end())
        if this is not None:
            own = text[this.end() : this.end() + 20].lower().replace("-", "")
            return "this" if own.startswith(grammar.language.instruments) else "other"
        the = grammar.the.match(text, match.end())
        rest = text[the.end() if the else match.end() :][:60].lower()
        if self_stem and rest.startswith(self_stem):
            return "other" if _QUALIFIED.match(rest) else "this"
    if grammar.other.match(text, end):
        return "other"
    # Where an ending alone joins the two, only a known word says that it does.
    return "other" if match is not None and not grammar.language.laws else ""


@cache
def _grammar(code: str) -> _Grammar:
    language = table(code)
    kinds = dict(step_words(code))
    words = {form for word in kinds for form in (word, word.capitalize(), word.upper())}
    head = rf"({trie(words)})(?!\w)"
    laws = "|".join(language.laws)
    other = rf"(?-i:{_ACRONYM})"
    if laws:
        bridge = r"(?:[\w-]+(?:ого|его|ой|ей|их|ых)\s+){0,4}"
        other = rf"\s+(?!(?:{language.this})){bridge}(?:{laws})\w*|\s+[«“\"]"
    step = rf"(?P<word>{trie(words)})(?!\w)"
    return _Grammar(
        language,
        kinds,
        re.compile(head),
        re.compile(_BEFORE + head),
        re.compile(_ITEM),
        re.compile(_LOOSE),
        re.compile(_BRACKETED),
        re.compile(
            rf"\s*,\s*(?:(?:{language.and_})\s+)?|\s*(?P<dash>[-–—])\s*|\s+(?:(?:{language.and_})"
            rf"|(?P<to>{language.to}))\s+"
        ),
        re.compile(
            rf"{language.of}(?:(?P<this>{language.this})|(?P<that>{language.that})|{language.the})?{step}",
            re.IGNORECASE,
        ),
        re.compile(language.belongs, re.IGNORECASE),
        re.compile(language.this, re.IGNORECASE),
        re.compile(language.the, re.IGNORECASE),
        re.compile(other, re.IGNORECASE),
    )


def trie(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of `words`, and looks at each character once."""
    tree: dict[str, object] = {}
    for word in sorted(words):
        node = tree
        for character in word:
            node = node.setdefault(character, {})  # type: ignore[assignment]
        node[""] = None
    return _branch(tree)


def _branch(tree: dict[str, object]) -> str:
    branches = [
        re.escape(character) + _branch(below)  # type: ignore[arg-type]
        for character, below in tree.items()
        if character
    ]
    if not branches:
        return ""
    if "" in tree:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
