"""Addressed: which provisions of a text set words name ("Articles 3 and 10"), if that is sure."""

from __future__ import annotations

import re
from functools import lru_cache

from paraph.agreement.chain import Blobs, text_of
from paraph.agreement.text_set import TextSet
from paraph.errors import AddressError
from paraph.text.address import Address
from paraph.text.node import Provision, Text
from paraph.text.outline import Outline, outline
from paraph.text.references import references

_JOINING = re.compile(r"[\s,;]|\b(?:and|et|y|e|и)\b|및|和", re.IGNORECASE)
_BEFORE = "\u2013 "
"""Stands before the words, so that none of them is taken for the label of what they stand in."""
_ARTICLE = re.compile(r"^(?:the|les?|la|los?|las|el)\s+", re.IGNORECASE)


def addressed(words: str, texts: TextSet, blobs: Blobs) -> tuple[str, ...]:
    """Return the addresses of the provisions that words name in a text set, in the words' order.

    None where a text is missing, where they name nothing, where not every word of them belongs to a
    reference that is sure, or where they name something in two components, or unlike things in two
    languages. Takes time linear in the texts.
    """
    return placed(words, texts, blobs)[1]


def placed(words: str, texts: TextSet, blobs: Blobs) -> tuple[str, tuple[str, ...]]:
    """Return of which component the provisions are that words name, and their addresses."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for entry in texts.entries:
        text = text_of(blobs, entry.text)
        if isinstance(text, str):
            return "", ()
        named = _named(words.strip(), text, entry.language)
        if named:
            found.setdefault(entry.component, set()).add(named)
    answers = {each for held in found.values() for each in held}
    return (next(iter(found)), answers.pop()) if len(found) == len(answers) == 1 else ("", ())


def _named(words: str, text: Text, language: str) -> tuple[str, ...]:
    whole = _outline(text, language)
    try:
        return (str(whole.address(whole.find(Address.parse(words)))),)
    except AddressError:
        return _cited(_ARTICLE.sub("", words), text, whole, language)


def _cited(words: str, text: Text, whole: Outline, language: str) -> tuple[str, ...]:
    """Return what words cite that stand before a text, as if they were its first paragraph."""
    left, targets = f"{_BEFORE}{words}", list[int]()
    asked = Text((Provision("paragraph", left), *text.provisions))
    shape = outline(asked, language)
    for each in references(asked, shape, language).of(0):
        if each.external or not each.pieces:
            return ()
        targets += each.targets
        left = f"{left[: each.start]}{' ' * (each.end - each.start)}{left[each.end :]}"
    if not targets or _JOINING.sub("", left[len(_BEFORE) :]):
        return ()
    return tuple(dict.fromkeys([str(whole.address(each - 1)) for each in targets if each]))


@lru_cache(16)
def _outline(text: Text, language: str) -> Outline:
    return outline(text, language)
