"""Entitled: where a wording names another text by a word that many texts are called by."""

from __future__ import annotations

import re
from functools import cache

from paraph.language.entitling import ABOUT, ACRONYMS, LINKS, NAMES, WORDS
from paraph.proof.checker.documents.grammar import Grammar
from paraph.proof.checker.documents.instruments import Own, ends_in, stem_of


def entitled(text: str, grammar: Grammar, own: Own) -> list[int]:
    """Return where a wording names a text in full, by a word that much else is called too.

    "The Rules of Trade", "le manuel de Rome", "the CISG". What this text calls itself is none.
    """
    code = grammar.language.code
    pattern = _pattern(code)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(text):
        name = match.lastgroup or ""
        start, this = match.start(name), text[max(0, match.start(name) - _NEAR) : match.start(name)]
        own_name = stem_of(match[name], code) in own.names - {""}
        if not own_name and not ends_in(grammar.this, this):
            found.append(start)
    return found


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    if code not in NAMES:
        return None
    names, words = "|".join(NAMES[code]), "|".join(WORDS.get(code, ("(?!x)x",)))
    link = rf"{LINKS[code]}['\u2019\s]\s*(?:\w+['\u2019\s]\s*){{0,2}}?{_CAPITAL}"
    about = rf"(?:{ABOUT[code]})\w*\s" if code in ABOUT else "(?!x)x"
    before = rf"{_CAPITAL}(?!{_SMALL})\w[\w-]+\s" if code == "en" else r"(?<=[\w,]\s)"
    return re.compile(
        rf"(?<!\w)(?:(?P<full>{names}|{words})\s(?:{link}|{about})"
        rf"|{before}(?P<alone>{names})(?!\w)|(?P<short>{'|'.join(ACRONYMS)})(?!\w))"
    )


_NEAR = 40  # characters before a name, in which "this" stands
_CAPITAL = "(?=[^\\W\\d_a-z\u0430-\u044f\u0451\u00e0-\u00ff])"
_SMALL = r"(?:The|This|These|Those|An?|Any|No|Each|Every|Such|All|In|Of|By|As)\s"
