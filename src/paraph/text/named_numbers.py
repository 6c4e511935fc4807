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
from paraph.language.table import Language, number_words, table
from paraph.text.counted import Counted, counted
from paraph.text.mention import Number

_DOUBLED = 60  # "zz"
_WORDY = frozenset(
    (
        *("protocol", "annex", "schedule", "exhibit", "attachment", "appendix"),
        *("book", "part", "title", "chapter"),
    )
)
"""Kinds whose numbers are written as words: "Part Two"."""
_SPOKEN = frozenset(("article", "section", "clause", "rule"))
"""Kinds whose numbers are written in words now and then: "Article three"."""
_HYPHENS = frozenset(("-", NO_BREAK_HYPHEN))
_JOINTS = r"\s*(?P<dash>[\u2010-\u2012\u2212~\uff5e])\s*|\s*&\s*"
"""What joins numbers in every language."""
_CASES = (
    r"(?:(?:where|if|as)\s+(?:applicable|appropriate|necessary|the\s+case\s+may\s+be)"
    r"|failing\s+(?:that|which)|also),?"
)
_AMENDED = r"(?:,?\s+as\s+(?:amended|modified|supplemented|revised),?)?"
_MORE = {
    "en": r"\s+(?P<upto>up\s+to(?:\s+and\s+including)?|to\s+and\s+including|thru)\s+"
    rf"|{_AMENDED},?\s+(?:and|or),?\s+{_CASES}\s+|{_AMENDED}\s+(?:and|or|plus)\s+"
    r"|,?\s+(?P<but>except|excluding|but\s+not|other\s+than|save|not)\s+(?:for\s+)?",
    "fr": r"\s+(?P<upto>jusqu['\u2019]\s?(?:à|au))\s+|,?\s+(?P<but>sauf|excepté|hormis)\s+",
    "es": r",?\s+(?P<but>salvo|excepto)\s+(?:el\s+)?",
    "ru": r",?\s+(?P<but>кроме|исключая|за\s+исключением)\s+|,?\s+либо\s+",
    "ar": r"\s*،?\s+(?:و|أو)\s*(?=\d)|\s*،\s*",
}
"""Further joints; behind `but`, a number is rather left out."""
_BEFORE = {"ru": r"со?\s+(?=\d)", "es": r"del?\s+(?=\d)", "ar": r"من\s+(?=\d)"}
"""What may stand before the first number of a range."""
_LONG = re.compile(r"(\d{1,4})(?=[-\u2011]\d{4}(?!\d))")
_CLOSED = re.compile(r"([a-zа-яё]{1,4})\)")
LAST = frozenset(("", ".", ":", ")"))
"""What nothing follows that belongs to a mention: its end, or a sign that no joint begins with."""
_LETTERS = re.compile(r"[^\W\d_]")


def plural(grammar: Grammar, word: str) -> bool:
    """Whether the word of a step says that several are named, or does not tell."""
    if grammar.language.code not in citing.PLURALS:
        return True
    return word[-1] in "sS" or word.lower() in citing.SHORT


def named_numbers(
    grammar: Grammar, text: str, at: int, kind: str, word: str
) -> tuple[tuple[Number, ...], int]:
    """Read the numbers behind the word of a step, and return them and where they end."""
    if text[at : at + 1] == "." and word.lower() in citing.SHORT:
        at += 1
    space = citing.BLANK.match(text, at)
    start = space.end() if space else at
    before = _before(grammar.language.code).match(text, start) if space else None
    shortened = start > 0 and text[start - 1] == "." and citing.FIGURE.match(text, start)  # "Art.3"
    glued = space is None and not shortened
    found, end = _number(grammar, text, before.end() if before else start, kind, glued=glued)
    if found is None and space:
        found, end = _in_words(grammar.language, text, start, kind)
    if found is None or (found.core == "I" and word.islower() and kind in {"part", "point"}):
        return (), at
    if found.core.isdecimal() and word.lower() in citing.PARTIES:
        return (), at
    many = plural(grammar, word) and not (
        grammar.language.code in citing.PLURALS and word.lower() in citing.SHORT and word[-1] != "s"
    )
    held = _List(found, many=many)
    while (step := _next(grammar, text, end, kind, held.numbers[-1])) is not None:
        following, after, bare = step
        if not held.take(following, counted(text, after), bare=bare):
            break
        end = after
    if before is not None and not any(number.through for number in held.numbers):
        return (), at
    return tuple(held.numbers), end


class _List:
    """The numbers of a list as far as they are read, and which of them are in doubt."""

    def __init__(self, first: Number, *, many: bool) -> None:
        self.numbers = [first]
        self._many = many  # the word before them says that there are several
        self._closed = False  # an "and" was read, behind which a list ends
        self._waiting: list[int] = []  # in doubt, unless the list goes on to its end

    def take(self, number: Number, what: Counted, *, bare: bool) -> bool:
        """Add a number joined by signs alone (`bare`) or by a word, unless it counts `what`."""
        if number.bracketed:
            self.numbers.append(number)
            return True
        if what == "measure":
            return False
        if bare and what == "noun" and (self._closed or not self._many):
            return False
        waiting = not self._many and "." not in number.core and (bare or what == "link")
        doubtful = (
            number.doubtful
            or what == "noun"
            or (bare and self._closed and what == "word")
            or (not self._many and what == "word" and "." not in number.core)
        )
        if waiting and not doubtful:
            self._waiting.append(len(self.numbers))
        elif not (bare or doubtful):
            for place in self._waiting:
                self.numbers[place] = self.numbers[place]._replace(doubtful=False)
            self._waiting = []
        self._closed = self._closed or not (bare or number.through)
        self.numbers.append(number._replace(doubtful=doubtful or waiting))
        return True


def _next(
    grammar: Grammar, text: str, end: int, kind: str, last: Number
) -> tuple[Number, int, bool] | None:
    """Return the number that is joined to the `last`, where it ends, and if by signs alone."""
    if text[end : end + 1] in LAST:
        return None
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
    through = bool(groups.get("to") or groups.get("upto") or groups.get("dash"))
    doubtful = bool(groups.get("loose") or groups.get("but"))
    bare = _LETTERS.search(joint.group()) is None and not through
    return found._replace(through=through, doubtful=doubtful), after, bare


@cache
def _more(code: str) -> re.Pattern[str]:
    language = table(code)
    also, to = language.and_, language.to
    either = rf"\s+(?:{also})\s*[/(]\s*(?:{also})\s*\)?\s+"  # "и (или)"
    capital = rf"\s*,?\s+(?:{also})\s+|\s+(?P<to>{to})\s+"  # "ARTICLES 3 AND 4"
    further = f"|{_MORE[code]}" if code in _MORE else ""
    loose = rf"\s*(?P<loose>[;/](?:\s*(?:{also})(?=\s))?)\s*"
    pattern = f"{_JOINTS}|{loose}|{either}{further}|{capital}"
    bounded = pattern.replace(r"\s*", r"\s{0,3}").replace(r"\s+", r"\s{1,3}")
    return re.compile(bounded, re.IGNORECASE)


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


def _in_words(language: Language, text: str, at: int, kind: str) -> tuple[Number | None, int]:
    """Read a number in words, small letters and all: "Article three"; in doubt if it may count."""
    match = citing.WORDED.match(text, at)
    if match is None or kind not in _SPOKEN or match.group().lower() not in language.numbers:
        return None, at
    what = counted(text, match.end())
    if what == "measure" or text[match.end() : match.end() + 1] in _HYPHENS:
        return None, at  # "twenty-one", "three hundred"
    core = _core(match.group())
    number = Number(core, match.start(), match.end(), doubtful=what in {"noun", "word"})
    return number, match.end()


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
