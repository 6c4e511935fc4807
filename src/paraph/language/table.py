"""What a table of a language holds, and the tables there are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

CODES = ("en", "ru", "fr", "es", "ko", "zh", "ar")
"""Every language with a table, by its ISO 639-1 code."""


class Language(NamedTuple):
    """The words by which one language builds an agreement, all in small letters.

    `steps` has for each kind of provision its words in every inflection, parted by blanks; those
    before a stroke also stand in labels, the others only in references.
    `numbers` are number words that stand as labels. `preamble` are headings of a preamble,
    `testimonium` the words that open a closing formula. `function_words` tell the language.

    What references are made of (patterns): `and_` and `to` join numbers; `of` leads from an inner
    provision to the outer one, and `belongs` to the text that it is a part of; `this`, `that`
    (something named before) and `the` come before the word of the outer one. `its` before a mention
    and `thereof` behind it say that it lies in something named before. `instruments` are
    stems of words for a whole agreement, `laws` stems of other texts where nothing but a case
    ending leads to them.

    `definitions` are patterns whose group `term` is a term that they define; one that begins with
    "^" holds only where a provision's wording begins. `announces` are words above a list whose
    members define whatever they begin with in quotation marks.
    """

    code: str
    steps: Mapping[str, str]
    numbers: Mapping[str, int] = MappingProxyType({})
    preamble: tuple[str, ...] = ()
    testimonium: tuple[str, ...] = ()
    function_words: frozenset[str] = frozenset()
    and_: str = ""
    to: str = ""
    of: str = ""
    belongs: str = ""
    this: str = ""
    that: str = ""
    its: str = ""
    thereof: str = ""
    the: str = ""
    instruments: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    definitions: tuple[str, ...] = ()
    announces: str = ""


@cache
def table(code: str) -> Language:
    """Return the table of the language `code`.

    Raises:
        KeyError: there is no table of this language.
    """
    if code not in CODES:
        raise KeyError(code)
    language: Language = import_module(f"paraph.language.{code}").LANGUAGE
    return language


def tables(code: str = "") -> tuple[Language, ...]:
    """Return the table of the language `code`, or all of them if there is none."""
    return (table(code),) if code in CODES else tuple(table(each) for each in CODES)


@cache
def label_words() -> Mapping[str, str]:
    """Return the kind of provision that each word of a label names, over all languages."""
    return {
        word: kind
        for language in tables()
        for kind, words in language.steps.items()
        for word in words.partition("/")[0].split()
    }


@cache
def step_words(code: str) -> Mapping[str, str]:
    """Return the kind of provision that each word of a reference names, in one language."""
    return {
        word: kind
        for kind, words in table(code).steps.items()
        for word in words.replace("/", " ").split()
    }


@cache
def number_words() -> Mapping[str, int]:
    """Return the value of each number word that may be a label, over all languages."""
    return {word: value for language in tables() for word, value in language.numbers.items()}
