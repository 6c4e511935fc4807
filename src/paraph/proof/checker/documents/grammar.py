"""The patterns by which references are read, for languages that write the word first."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language.listing import THE
from paraph.language.standing import ALSO, NOTES
from paraph.language.table import CODES, Language, step_words, table
from paraph.proof.checker.documents.labels import NUMBER

UNKNOWN = "?"
"""The kind that a word names which is in no table of steps."""


class Grammar(NamedTuple):
    """The compiled patterns of one language."""

    language: Language
    kinds: dict[str, str]
    head: re.Pattern[str]
    joint: re.Pattern[str]
    again: re.Pattern[str]
    """A joint and the word once more: "Article 3 to Article 5"."""
    outer: re.Pattern[str]
    belongs: re.Pattern[str]
    this: re.Pattern[str]
    that: re.Pattern[str]
    step: re.Pattern[str]


_SHORT = 3
_EAST = "\u3000"
BLANK = "[ \\t\\n\u00a0\u202f]"
GAP = re.compile(
    rf"(?:\.?{BLANK}+(?:(?:No|Nos|Nr|no|nos|N[\u00ba\u00b0]|n[\u00ba\u00b0]|\u2116|n\u00fam|num)(?![^\W\d_])\.?{BLANK}*)?|\.(?=\d)|(?=\())"
)
LOOSE_GAP = re.compile(rf"{BLANK}*[:,;]{BLANK}*|{BLANK}*[-\u2013\u2014]{BLANK}*")
BARE = re.compile(NUMBER)
ENCLOSED = re.compile(
    r"\(\s?(\d{1,3}(?:\s?(?:bis|ter))?|[A-Za-z]{1,6}|[\u0430-\u044f\u0451\u0410-\u042f]{1,2})\s?\)"
)
HALF = re.compile(r"(\d{1,3}|[a-z]{1,5}|[\u0430-\u044f\u0451]{1,2})\)")
HALF_LETTER = re.compile(r"([a-z]{1,5}|[\u0430-\u044f\u0451]{1,2})\)")
QUOTED = re.compile(
    r"[\u00ab\u201c\u201e\"\u2018']([A-Za-z\u0430-\u044f\u0451]{1,4}|\d{1,3})[\u00bb\u201d\u201c\"\u2019']"
)
LETTER = re.compile(r"([a-z\u0430-\u044f])(?![\w'\u2019])")
WORD = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*")
HEADS = re.compile(
    r"(?<![^\W_])[^\W\d_]+(?:-[^\W\d_]+)*(?![^\W_])|(?<=[-\u2010\u2011])[^\W\d_]+|[\u00a7\u00b6]{1,2}|\u2116"
)
"""What may be the word of a step."""
ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th|er|re|e|\u00e8me|[\u00ba\u00aa]|-\w{1,3})$")


@cache
def foreign_words(code: str) -> frozenset[str]:
    """Return the words of steps in every other language: a text may hold more than one."""
    return frozenset(
        [
            word
            for each in CODES
            if each != code
            for word in step_words(each)
            if len(word) > _SHORT and word[0] < _EAST
        ]
    )


@cache
def grammar(code: str) -> Grammar:
    """Return the patterns of the language `code`."""
    language = table(code)
    kinds = dict.fromkeys(foreign_words(code), UNKNOWN)
    kinds |= dict.fromkeys(ALSO.get(code, ()), UNKNOWN)
    kinds |= dict.fromkeys(("\u00a7", "\u00a7\u00a7", "\u00b6", "\u00b6\u00b6", "\u2116"), UNKNOWN)
    kinds |= dict.fromkeys(NOTES.get(code, ()), "note")
    kinds |= step_words(code)
    words = "|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))
    head = rf"(?<![^\W_])(?P<word>{words})(?![^\W_])"
    the = THE.get(code, "")
    never = "(?!x)x"
    and_, to = language.and_ or never, language.to or never
    return Grammar(
        language,
        kinds,
        re.compile(head, re.IGNORECASE),
        re.compile(
            rf"(?P<comma>{BLANK}*,{BLANK}*)(?:(?:{and_}){BLANK}+)?|{BLANK}*(?P<dash>[-\u2010-\u2015\u2212]){BLANK}*"
            rf"|{BLANK}*(?P<odd>[/;]){BLANK}*|{BLANK}*(?P<and>&){BLANK}*"
            rf"|{BLANK}+(?:(?P<word>{and_})|(?P<to>{to})){BLANK}+",
            re.IGNORECASE,
        ),
        re.compile(
            rf"{BLANK}*(?:,{BLANK}*)?(?:[-\u2010-\u2015]{BLANK}*|(?:{to}){BLANK}+){the}{head}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:{language.of})"
            rf"(?:(?P<this>{language.this or never})|(?P<that>{language.that or never})"
            rf"|(?:{language.the or never}))?{head}",
            re.IGNORECASE,
        ),
        re.compile(language.belongs or never, re.IGNORECASE),
        re.compile(language.this or never, re.IGNORECASE),
        re.compile(language.that or never, re.IGNORECASE),
        re.compile(rf",?{BLANK}+{the}{head}", re.IGNORECASE),
    )
