"""Named numbers: those behind the word of a step, "3, 4 and 5(1)", and what joins them.

For languages that write the word before the number.
"""

# ruff: noqa: RUF001 - the words and letters of other alphabets

from __future__ import annotations

import re
from functools import cache

from paraph.language import citing, numerals
from paraph.language.citing import Grammar
from paraph.language.manners import NO_BREAK_HYPHEN
from paraph.language.table import number_words, table
from paraph.text.counted import counted
from paraph.text.mention import Number

_DOUBLED = 60  # "zz"
_WORDY = frozenset(
    (
        *("protocol", "annex", "schedule", "exhibit", "attachment", "appendix"),
        *("book", "part", "title", "chapter"),
    )
)
"""Kinds whose numbers are written as words: "Part Two"."""
_JOINTS = r"\s*(?P<dash>[\u2010-\u2012\u2212~\uff5e])\s*|\s*&\s*|\s*(?P<loose>[;/])\s*"
"""What joins numbers in every language. A stroke or a semicolon may do something else."""
_CASES = r"(?:where|if|as)\s+(?:applicable|appropriate|necessary|the\s+case\s+may\s+be),?"
_MORE = {
    "en": r"\s+(?P<to>up\s+to(?:\s+and\s+including)?|to\s+and\s+including|thru)\s+"
    rf"|,?\s+(?:and|or),?\s+{_CASES}\s+"
    r"|,?\s+(?P<but>except|excluding|but\s+not|other\s+than|save|not)\s+(?:for\s+)?",
    "fr": r"\s+(?P<to>jusqu['\u2019]\s?(?:à|au))\s+|,?\s+(?P<but>sauf|excepté|hormis)\s+",
    "es": r",?\s+(?P<but>salvo|excepto)\s+(?:el\s+)?",
    "ru": r",?\s+(?P<but>кроме|исключая|за\s+исключением)\s+|,?\s+либо\s+",
    "ar": r"\s*،?\s+(?:و|أو)\s*(?=\d)|\s*،\s*",
}
"""Further joints; behind `but`, a number is rather left out."""
_BEFORE = {"ru": r"со?\s+(?=\d)", "es": r"del?\s+(?=\d)"}
"""What may stand before the first number of a range."""
_LONG = re.compile(r"(\d{1,4})(?=[-\u2011]\d{4}(?!\d))")
_CLOSED = re.compile(r"([a-zа-яё]{1,4})\)")
_LETTERS = re.compile(r"[^\W\d_]")


def plural(grammar: Grammar, word: str) -> bool:
    """Whether the word of a step says that several are named, or its language does not tell."""
    return grammar.language.code not in citing.PLURALS or word[-1] in "sS"


def named_numbers(
    grammar: Grammar, text: str, at: int, kind: str, word: str
) -> tuple[tuple[Number, ...], int]:
    """Read the numbers behind the word of a step, and return them and where they end."""
    if text[at : at + 1] == "." and word.lower() in citing.SHORT:
        at += 1
    space = citing.BLANK.match(text, at)
    start = space.end() if space else at
    before = _before(grammar.language.code).match(text, start) if space else None
    found, end = _number(
        grammar, text, before.end() if before else start, kind, glued=space is None
    )
    if found is None or (found.core == "I" and word.islower() and kind in {"part", "point"}):
        return (), at
    if found.core.isdecimal() and word.lower() in citing.PARTIES:
        return (), at
    numbers = [found]
    many = plural(grammar, word)
    closed = False
    while (step := _next(grammar, text, end, kind, numbers[-1])) is not None:
        following, after, bare = step
        if not following.bracketed:
            what = counted(text, after)
            if what == "measure" or (bare and what and (not many or (closed and what == "noun"))):
                break
            sure = many or "." in following.core
            if not sure or what == "noun" or (bare and closed and what == "word"):
                following = following._replace(doubtful=True)
            closed = closed or not (bare or following.through)
        numbers.append(following)
        end = after
    if before is not None and not any(number.through for number in numbers):
        return (), at
    return tuple(numbers), end


def _next(
    grammar: Grammar, text: str, end: int, kind: str, last: Number
) -> tuple[Number, int, bool] | None:
    """Return the number that is joined to the `last`, where it ends, and if by signs alone."""
    titled = citing.TITLED.match(text, end)
    place = titled.end() if titled else end
    for joints in (_more(grammar.language.code), grammar.joint):
        joint = joints.match(text, place)
        if joint is None:
            continue
        found, after = _number(grammar, text, joint.end(), kind, glued=False)
        if found is None and last.below:
            found, after = _point(text, joint.end())
        if found is not None:
            break
    else:
        return None
    if text[after : after + 1].isalpha() or text[after : after + 1] in {"%", "°"}:
        return None
    groups = joint.groupdict()
    if groups.get("loose") and found.bracketed:  # "paragraph 6; b) more"
        return None
    through = bool(groups.get("to") or groups.get("dash"))
    doubtful = bool(groups.get("loose") or groups.get("but"))
    bare = _LETTERS.search(joint.group()) is None and not through
    return found._replace(through=through, doubtful=doubtful), after, bare


@cache
def _more(code: str) -> re.Pattern[str]:
    also = table(code).and_
    either = rf"\s+(?:{also})\s*[/(]\s*(?:{also})\s*\)?\s+"  # "и (или)"
    further = f"|{_MORE[code]}" if code in _MORE else ""
    return re.compile(f"{_JOINTS}|{either}{further}")


@cache
def _before(code: str) -> re.Pattern[str]:
    return re.compile(_BEFORE.get(code, r"(?!x)x"))


def _point(text: str, at: int) -> tuple[Number | None, int]:
    """Read a further point without its first bracket: "5 a) and b)"."""
    match = _CLOSED.match(text, at)
    if match is None or not _is_number(match[1]):
        return None, at
    return Number(match[1], match.start(1), match.end(1), bracketed=True), match.end()


def _number(
    grammar: Grammar, text: str, at: int, kind: str, *, glued: bool
) -> tuple[Number | None, int]:
    match = None
    if not glued:
        match = _LONG.match(text, at) or citing.FIRST.match(text, at)
    bracketed = False
    if match is None:
        match = citing.ENCLOSED.match(text, at)
        if match is not None and not _is_number(match[1]):
            return None, at  # "Articles 3 and (or) 4"
        if match is None and kind in {"point", "item", "paragraph"} and not glued:
            match = citing.LOOSE.match(text, at)
            if match is not None and not _listed(match, kind):
                match = None
        bracketed = match is not None and match.group()[-1] == ")"
        if match is None:
            match = _number_word(text, at) if not glued and kind in _WORDY else None
        if match is None:
            return None, at
    core, start, end = match.group(1), match.start(1), match.end(1)
    after = match.end()
    below: list[Number] = []
    while (deeper := _deeper(grammar, text, after)) is not None:
        below.append(Number(deeper.group(1), deeper.start(1), deeper.end(1), bracketed=True))
        after = deeper.end()
    return Number(_core(core), start, end, tuple(below), bracketed=bracketed), after


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
