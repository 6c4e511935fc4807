"""Fronts: which provisions of a text stand on its title page, and say nothing but what it is."""

from __future__ import annotations

import re

from paraph.language.table import CODES, label_words, table
from paraph.text.node import Provision, Text

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_HOLE = re.compile(r"\[[^\[\]\n]{1,60}\]")
_SIGNS = re.compile(r"[.;:,!?]\s*$")
_JOINS = {
    "en": frozenset(("and", "between", "by")),
    "ru": frozenset(("\u0438", "\u043c\u0435\u0436\u0434\u0443")),
    "fr": frozenset(("et", "entre")),
    "es": frozenset(("e", "entre", "y")),
}
"""Small words that stand on a title page between those who are parties."""
_LONGEST = 200  # characters of a line
_MOST = 12  # lines
_FEW = 3  # words of a line in a script without capitals


def title_page(text: Text, language: str) -> frozenset[int]:
    """Return the provisions of the title page that hold nothing but placeholders and what joins.

    It ends where a label stands, or a sentence begins with a capital; a text that has neither, or
    where another wording stands before it, has none. A line that leads on ("Payable to") shares it
    with no placeholder.
    """
    found: set[int] = set()
    last = ""
    for index, provision in enumerate(text.provisions[:_MOST]):
        if _labelled(provision) or _sentence(provision.text):
            return frozenset(found)
        if not _titled(provision, language):
            return frozenset()
        leads = last[-1:] in {":", ","} or leads_on(last, language)
        words = _WORD.findall(_HOLE.sub(" ", provision.text))
        if not leads and {word.lower() for word in words} <= _JOINS.get(language, frozenset()):
            found.add(index)
        last = provision.text.strip() or last
    return frozenset()


def _labelled(provision: Provision) -> bool:
    if provision.label:
        return True
    first = re.search(r"[^\W_]+", provision.text)
    return first is not None and (first[0].isdigit() or first[0].lower() in label_words())


def _sentence(wording: str) -> bool:
    """Whether a wording is a sentence, or too long for a line of a title."""
    first = _WORD.search(_HOLE.sub(" ", wording))
    opens = first is not None and not first[0][0].islower()
    return opens and (len(wording) > _LONGEST or _SIGNS.search(wording) is not None)


def _titled(provision: Provision, language: str) -> bool:
    """Whether a line says what the text is: words with capitals, and small ones between them."""
    wording = _HOLE.sub(" ", provision.text)
    plain = provision.kind in {"paragraph", "heading"} and not _SIGNS.search(wording)
    return plain and capital(wording, language)


def capital(wording: str, language: str) -> bool:
    """Whether each word of a line has a capital, but for small ones between them.

    In a script without capitals, whether it has few words.
    """
    words = _WORD.findall(wording)
    if any(word.lower() == word.upper() for word in words):
        return len(words) <= _FEW
    small = _small(language)
    return all(word[0].isupper() or word in small for word in words)


def leads_on(wording: str, language: str) -> bool:
    """Whether a line ends with a small word that wants another, but for those that join."""
    last = _WORD.findall(wording)[-1:]
    joins = _JOINS.get(language, frozenset[str]())
    return bool(last) and last[0].lower() in _small(language) - joins


def _small(language: str) -> frozenset[str]:
    words = table(language).function_words if language in CODES else frozenset[str]()
    return words | _JOINS.get(language, frozenset())
