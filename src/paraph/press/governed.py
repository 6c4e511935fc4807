"""Governed: mentions that are no subject, by their case or by what leads to them."""

from __future__ import annotations

import re

from paraph.language.speech.sourcing import AND_CLAUSE
from paraph.press.mentions import TOWARDS, Mention
from paraph.press.patterns import Patterns

_DATIVE = re.compile(r"[а-яё]{2}(?:у|ю|ому|ему|ым)$")
"""How a Russian name ends that is spoken to, or with."""
DATIVES = re.compile(r"[а-яё]{2}(?:ам|ям)$")
"""How a Russian noun ends that means several who are spoken to."""
_SMALL = re.compile(r"[a-zà-ÿа-яё][ ]$")
CONTRACTED = re.compile(r"(?i:du|au|aux|del|al)[ ]")
"""Prepositions that are one word with their article."""
_AS_ANOTHER = re.compile(
    rf"(?:{TOWARDS}|(?:posing|dressed|disguised)[ ]as"
    r"|pretending[ ]to[ ]be|interpretando[ ]a|imitando[ ]a|jouant|incarnant|imitant)[ ](?:the[ ])?$"
)
"""What stands before the name of whom somebody else plays."""


def is_dative(mention: Mention) -> bool:
    """Whether a Russian mention was told, and did not say: its noun or its name says so."""
    head = mention.words.partition(" ")[0]
    told_to = mention.sort == "body" and _DATIVE.search(head) is not None
    several = (
        mention.sort in {"office", "body", "side"} or bool(mention.office)
    ) and DATIVES.search(head) is not None
    return told_to or several or _DATIVE.search(mention.words) is not None


def is_governed(words: str, mention: Mention, patterns: Patterns) -> bool:
    """Whether a mention is no subject, as a preposition or a verb stands before it."""
    if CONTRACTED.match(words, mention.start) or is_dative(mention):
        return True
    at = mention.start
    if words[at] in '«“„"' and _SMALL.search(words, max(0, at - 2), at):
        return True  # "in an interview with «News»"
    left = words[max(0, mention.start - 24) : mention.start]
    if _AS_ANOTHER.search(left):
        return True
    if AND_CLAUSE.search(left):
        return False  # a clause begins here
    return patterns.preposition.search(left) is not None
