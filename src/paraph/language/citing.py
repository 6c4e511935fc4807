"""How references are written, in languages that put the word before the number: their patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from paraph.language.numerals import CJK, SUFFIXES
from paraph.language.table import Language, step_words, table


class Grammar(NamedTuple):
    """The compiled patterns of one language.

    `head` is the word of a step; `begins` the same where a word begins. `joint` joins two
    numbers. `outer` leads to the outer step, `belongs` to a whole text, which `other` knows to be
    another by itself; `its` before and `thereof` behind point to something named before.
    """

    language: Language
    kinds: dict[str, str]
    head: re.Pattern[str]
    begins: re.Pattern[str]
    joint: re.Pattern[str]
    outer: re.Pattern[str]
    belongs: re.Pattern[str]
    this: re.Pattern[str]
    the: re.Pattern[str]
    other: re.Pattern[str]
    its: re.Pattern[str]
    thereof: re.Pattern[str]


_CALLED = (
    r"[Nn][Oo]s?\.|[Nn][Oo](?=[ \u00a0]?\d)|№№?|#|[Nn][°º]\.?|[Nn](?:úm|um)\.|"
    r"(?i:number(?:ed|s)?|num[eé]ros?|números?|номер(?:а|ом)?)(?=[ \u00a0]\d)"
)
"""What may stand between the word of a step and its number: "Article no. 3"."""
FIRST = re.compile(
    rf"(?:(?:{_CALLED})[ \u00a0]?)?"
    r"(\d{1,4}(?:[.\-‑]\d{1,3})*(?![.\-‑]?\d)[¹²³⁰-⁹]*"
    rf"(?:[ \u00a0]?(?:{SUFFIXES})\b|[A-Za-zА-Яа-я](?!\w))?|[IVXLC]{{1,8}}(?!\w)"
    rf"(?:[ \u00a0](?:{SUFFIXES})\b)?|[A-ZА-Я](?!\w))(?:er(?!\w)|[ºª°](?!\w))?"
)
"""The number behind the word of a step."""
FIGURE = re.compile(r"\d")
ENCLOSED = re.compile(r"[ \u00a0]?\(\s?(\d{1,3}|[A-Za-z]{1,5}|[а-яё]{1,2}|[\u0621-\u064a]ـ?)\s?\)")
HALF = re.compile(r"[ ,\u00a0]{1,2}([a-zа-яё]{1,4})\)")
ALONE = re.compile(r"[ \u00a0]([a-zа-я])(?!\w)")
"""The point behind a number: "(a)", "a)", or "a" alone."""
LOOSE = re.compile(r"[«“\"‘]?([a-zа-яё]{1,4})(?:[»”\"’]?\)|[»”\"’]|(?!\w))")
"""A letter behind the word of a step, which is as likely a word of its own."""
MARKED = frozenset(')»”"’')
WORDS = frozenset("aàyeouивсковуяа")
"""Letters that are words."""
STEP = re.compile(r",?\s+")
BLANK = re.compile(r"[ \t\u00a0\u202f\n]{1,4}")
WORDED = re.compile(r"([^\W\d_]{2,})")
TITLED = re.compile(r"\s?\((?=[^\W\da-zа-я_])[^()]{2,100}\)")
"""The title that a contract cites behind a number: "Section 8.1 (Liability Caps)"."""
TO_WHOLE = re.compile(r"\s+(?:to|к|à|al?|au)\s+(?:la\s+|l[’'])?")
"""What leads from an annex to the text it is annexed to."""
QUALIFIED = re.compile(
    r"\w*\s+(?:on|between|for|of|dated|concerning|under|о|об|от|между|на|sur|entre|relatif|sobre"
    r"|de)\s"
)
"""After "the Agreement": what makes it another one than this."""
PARTIES = frozenset(("partie", "parties", "parte", "partes"))
"""Words for a part that also mean a party: "la Partie, 90 jours"."""
SHORT = frozenset(
    ("art", "arts", "sec", "secs", "sect", "para", "paras", "par", "ст", "п", "пп", "гл")
)
"""Words that a full stop shortens."""
PLURALS = frozenset(("en", "fr", "es"))
"""Languages whose plurals of these words end in s."""
_BEFORE = "[ \\t\\n\\v\u00a0\u202f\u2003\u3000(\\[{“”\"'‘’«»„/,;:.—–\ufffc]"
"""What a word begins after, as a plain set: the search then skips to the beginnings of words."""
_ACRONYM = r"\s+(?!(?:AND|OR|ET|OU)\b)[A-Z][A-Z/]{1,8}\b"
_GENITIVES = r"(?:[\w-]+(?:ого|его|ой|ей|их|ых)\s+){0,4}"

EAST_NUMBERS = {"ko": r"\d{1,4}", "zh": rf"[（(]?[{CJK}\d０-９]{{1,6}}[）)]?"}
"""Numbers before their word, in Korean and Chinese."""
EAST_STEPS = {
    "ko": r"제\s?({number})\s?({words})(?:의\s?(\d{{1,3}}))?",
    "zh": r"第?\s?({number}(?:\s?[、和与與及至到]\s?{number})*)\s?({words})"
    r"(?:之([一二三四五六七八九十]))?",
}
EAST_HEADS = {
    "ko": r"제\s?\d",
    "zh": rf"第\s?[（(]?[{CJK}\d０-９]|附件\s?[{CJK}\d]",
}
EAST_ANNEXES = {"ko": rf"부속서\s?([{CJK}\d]{{1,3}})", "zh": rf"附件\s?([{CJK}\d]{{1,3}})"}
EAST_PIECES = re.compile(rf"([{CJK}\d０-９]+)|([至到])")
EAST_OWN = {"ko": "[이본]", "zh": "本"}
"""This, before the word for an agreement."""
EAST_OTHER = "[」』》]"
"""What closes the name of another text."""
EAST_LINK = r"(?:의|的)?\s*$"


@cache
def grammar(code: str) -> Grammar:
    """Return the grammar of references in the language `code`."""
    language = table(code)
    kinds = dict(step_words(code))
    words = {form for word in kinds for form in (word, word.capitalize(), word.upper())}
    head = rf"({trie(words)})(?!\w)"
    laws = "|".join(language.laws)
    other = rf"(?-i:{_ACRONYM})"
    if laws:
        other = rf"\s+(?!(?:{language.this})){_GENITIVES}(?:{laws})\w*|\s+[«“\"]"
    step = rf"(?P<word>{trie(kinds)})(?!\w)"
    return Grammar(
        language,
        kinds,
        re.compile(head),
        re.compile(_BEFORE + head),
        re.compile(
            rf"\s*,\s*(?:(?:{language.and_})\s+)?|\s*(?P<dash>[-–—])\s*|\s+(?:(?:{language.and_})"
            rf"|(?P<to>{language.to}))\s+"
        ),
        re.compile(
            rf"{language.of}(?:(?P<this>{language.this})|(?P<that>{language.that})"
            rf"|{language.the})?{step}",
            re.IGNORECASE,
        ),
        re.compile(language.belongs, re.IGNORECASE),
        re.compile(language.this, re.IGNORECASE),
        re.compile(language.the, re.IGNORECASE),
        re.compile(other, re.IGNORECASE),
        re.compile(rf"(?:^|\W)(?:{language.its})\s+$", re.IGNORECASE),
        re.compile(language.thereof, re.IGNORECASE),
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
