"""Headings that run into their sentence: where the sentence begins."""

from __future__ import annotations

import re

from paraph.norms.grammar import Grammar
from paraph.text.node import Text
from paraph.text.outline import Outline

_LONGEST = 250  # characters of a heading
_FEW = 2  # words of a heading before a genitive
_TITLED = frozenset(("article", "annex"))
_STOP = re.compile(r"[.;:!?]")
_SEVERAL = re.compile(r"(?:\w+[уюая]т|могут|должны|обязуются|вправе)(?!\w)")


def sentence_begins(text: Text, outline: Outline, index: int, masked: str, held: Grammar) -> int:
    """Return where the first sentence of an article begins behind the heading that runs into it.

    It is 0 where none does: the article has a heading of its own, or no capital tells.
    """
    parent = outline.parents[index]
    if parent != index - 1 or parent < 0 or outline.labels[index] is not None:
        return 0
    label = outline.labels[parent]
    if outline.roles[parent] not in _TITLED or label is None:
        return 0
    if text.provisions[parent].text[label.end :].strip(" .:–—-"):
        return 0
    words = masked[:_LONGEST]
    for found in held.running.finditer(words):
        at = found.start()
        heading = words[:at].rstrip()
        if _STOP.search(heading) or not heading[-1:].islower():
            continue
        if _speaks(heading, held):
            return 0
        behind = masked[found.end() :].lstrip()
        if found["opening"] and not (behind[:1].islower() or _actor(behind, held)):
            continue
        if found["genitive"] and not (len(heading.split()) >= _FEW and _act(heading, behind, held)):
            continue
        return at
    return 0


def _speaks(heading: str, held: Grammar) -> bool:
    """Whether words are no heading: they begin as a sentence does, or have a verb or a clause."""
    first = held.leads.match(heading) or held.determiner.match(heading)
    last = held.leads.match(heading.rpartition(" ")[2])
    clause = any(each["sub"] or each["finite"] for each in held.events.finditer(heading))
    return bool(first or last or clause or held.head.search(heading))


def _actor(behind: str, held: Grammar) -> bool:
    nouns = (held.party, held.role, held.body, held.organ, held.person)
    return any(each.match(behind) for each in nouns)


def _act(heading: str, behind: str, held: Grammar) -> bool:
    """Whether several do what follows, and not what the heading names."""
    if any(each.search(heading) for each in (held.organ, held.body, held.person)):
        return False
    adverbs = held.adverbs.match(behind)
    at = adverbs.end() if adverbs is not None else 0
    if _SEVERAL.match(behind, at) is None:
        return False
    things = (pattern for pattern, each in held.predicates if each.needs in {"thing", "text"})
    return not any(each.match(behind, at) for each in things)
