"""Sentences in another language than the text around them, told by script and function words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from paraph.language.detect import codes, detect, telling
from paraph.language.table import table

_OTHERS: Mapping[str, frozenset[str]] = {
    "de": frozenset(("der", "die", "das", "und", "ist", "nicht", "von", "mit", "den", "dem", "zu")),
    "it": frozenset(("il", "gli", "della", "delle", "dei", "di", "che", "è", "nel", "alla")),
    "pt": frozenset(("o", "os", "da", "das", "dos", "ao", "não", "em", "pela", "pelo", "é")),
    "nl": frozenset(("het", "een", "van", "de", "en", "zijn", "niet", "wordt", "aan")),
}
"""Function words of languages that have no table."""
UNKNOWN = "und"
"""The code of ISO 639-2 for a language that is not determined."""
_LATIN_CODES = ("en", "fr", "es")
_FEW = 2  # words of a language that has no table, by which it is told
_LETTERS = 3  # words of other letters side by side in a Russian sentence
_SIGNS = r"[\u3041-\u9fff\uac00-\ud7a3]{4}"
_NOT_CYRILLIC = re.compile(
    rf"(?:(?<![^\W\d_])[^\W\d_\u0400-\u052f]+[\s,;'’-]+){{{_LETTERS}}}|{_SIGNS}"
)
_NOT_LATIN = re.compile(
    r"(?:(?<![^\W\d_])[^\W\d_A-Za-z\u00aa-\u024f]{2,}\W+){2}|[\u3041-\u9fff\uac00-\ud7a3]{4}"
)
_LETTER = re.compile(r"[^\W\d_]")
_CYRILLIC, _LATIN = ("\u0400", "\u052f"), "\u024f"
_WORD = re.compile(r"[^\W\d_]+")
_SMALL_IN_NAMES = re.compile(
    r"of|the|and|for|on|in|to|at|by|with|or|an?|de|la|les?|des|du|et|sur|[ld]|y|del|el|los|las|en?"
    r"|von|und|der|da|dos?|di|i|и|по|во?|на|для|со?|об?|от|из|при|к"
)
"""Words that names have in small letters: "Convention on the Law of Treaties"."""
_FINITE = re.compile(
    r"shall|must|will|should|is|are|was|were|has|have|doit|doivent|est|sont|sera|seront|deben?"
    r"|deberán?|serán?|es|son|обязан[аы]?|должн[аы]|должен|вправе",
    re.IGNORECASE,
)
"""Verbs that no name has, whatever the size of its letters."""
_LEAST = 3  # letters of a word in small letters


def foreign(words: str, code: str) -> str:
    """Return in which other language than `code` words are, "" if in none for sure.

    That is `UNKNOWN` where the script alone tells. A name or a title is in none, and of
    two languages that share a sentence none is told.
    """
    strange = _NOT_CYRILLIC if code == "ru" else _NOT_LATIN
    if strange.search(words) is not None and (found := _by_script(words, code)):
        return found
    if code == "ru" or _strange(code).search(words) is None:
        return ""
    told = frozenset(_WORD.findall(words.lower()))
    function = table(code).function_words
    own = len(told & function)
    found = detect(words)
    if telling(found) and found != code:
        clear = told & telling(found) and not told & telling(code)
        return found if clear or not own else ""
    counts = {each: len((held - function) & told) for each, held in _OTHERS.items()}
    best = max(counts, key=lambda each: counts[each])
    return best if counts[best] >= max(_FEW, own + 1) else ""


def around_names(words: str, code: str) -> bool:
    """Whether words in the script of `code` stand around names in another, and nothing else of it.

    «Исполнитель использует Windows Server Standard Edition»: words of its own are in small letters.
    """
    own = _own(code)
    told = _WORD.findall(words)
    others = [each for each in told if not own(each[0])]
    if any(_FINITE.fullmatch(each) for each in others):
        return False
    if not all(each[0].isupper() or _SMALL_IN_NAMES.fullmatch(each) for each in others):
        return False
    return any(own(each[0]) and each.islower() and len(each) >= _LEAST for each in told)


def _by_script(words: str, code: str) -> str:
    """Return the language of words most of which are in another script, "" if they are not."""
    letters = _LETTER.findall(words)
    own = _own(code)
    if 2 * sum(map(own, letters)) >= len(letters) or around_names(words, code):
        return ""
    may = codes(words)
    return detect(words) or (may[0] if len(may) == 1 else UNKNOWN)


def _own(code: str) -> Callable[[str], bool]:
    """Return what tells a letter of the script of a language."""
    return _cyrillic if code == "ru" else _latin


def _cyrillic(letter: str) -> bool:
    return _CYRILLIC[0] <= letter <= _CYRILLIC[1]


def _latin(letter: str) -> bool:
    return letter <= _LATIN


@cache
def _strange(code: str) -> re.Pattern[str]:
    """Return what finds a function word of another language in Latin letters than `code`."""
    held = [telling(other) for other in _LATIN_CODES if other != code]
    words = sorted(frozenset[str]().union(*held, *_OTHERS.values()) - telling(code))
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)
