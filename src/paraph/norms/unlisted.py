"""Unlisted subjects: who bears a norm, where no list of parties or bodies has its noun."""

from __future__ import annotations

import re

from paraph.norms.bearer import Subject
from paraph.norms.grammar import Grammar
from paraph.norms.heads import Head, blank

_LONGEST = 8  # words of a subject that a list lacks
_CORE = 4  # words of a name behind its article
_NOT = frozenset(("enjoys", "is guided"))
"""Verbs that a thing has as well."""
UNDERTAKES = frozenset(("undertakes", "обязуется", "se compromete"))
_PURPOSES = frozenset(("is to", "has to"))
_OWNED = re.compile(r"['’]s?\s")
"""What belongs to somebody: "the Guarantor's duty"."""
_TIME = re.compile(r"(?<!\w)(?:время|момент|time|moment|temps|tiempo|momento)(?!\w)")
_TO = re.compile(r"(?:to|à|de|d['’]|a)\s*", re.IGNORECASE)


def somebody(masked: str, head: Head, subject: Subject, held: Grammar) -> Subject | None:
    """Return the subject of a verb that only somebody has as one who bears it, if it may be one.

    It is in no list, so that it is not known what it is. What something is for is no duty, and who
    must see to it that a thing is done is not named.
    """
    words = subject.words
    if head.words.needs != "actor" or head.words.own or head.words.rule in _NOT:
        return None
    if subject.start < 0 or subject.relative or held.pronoun.match(words):
        return None
    if len(words.split()) > _LONGEST or held.finite.search(words) or held.head.search(words):
        return None
    if head.words.rule in _PURPOSES and held.aims.search(words):
        return None
    at = blank(masked, head.end)
    to = _TO.match(masked, at)
    done = held.passive.match(masked, to.end() if to is not None else at)
    nobody = done is not None or _OWNED.search(words) or _TIME.search(words)
    return subject if nobody else _bearing(subject)


def by_name(subject: Subject, head: Head, held: Grammar) -> Subject:
    """Return a subject that is no actor as somebody, where it has a name: "The Guarantor shall".

    Who undertakes something is somebody without one.
    """
    if subject.actor or subject.instrument or subject.start < 0:
        return subject
    if head.words.rule in UNDERTAKES:
        return _bearing(subject)
    if len(subject.core.split()) > _CORE or held.things.search(subject.core):
        return subject
    noun = held.words.first or subject.core.rpartition(" ")[2][:1].isupper()
    return _bearing(subject) if noun and held.capital.match(subject.words) else subject


def _bearing(subject: Subject) -> Subject:
    return subject._replace(who="somebody", kind="not stated")
