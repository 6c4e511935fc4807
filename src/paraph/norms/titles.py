"""Titles: those above each provision, and what looks like one and is a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.foreign import foreign
from paraph.language.norms.table import CODES
from paraph.norms.bearer import Subjects
from paraph.norms.grammar import Grammar, grammar
from paraph.norms.predication import predications
from paraph.text.node import Text
from paraph.text.outline import Outline

_AROUND = frozenset(("book", "part", "title", "chapter", "section", "subsection", "article"))
_SENTENCE = re.compile(r"[.:;]\s+\S|[.;:]['”\"»]+$")
_PLAIN = frozenset(("present", "the parties do"))
_SPACE = re.compile(r"[\s\u00a0\u2007\u202f]")
_TITLE = 150  # characters
_LONGEST = 1_000  # characters of what may be a title
_BESIDE = frozenset(("header", "footer", "section", "note"))
_LEAST = 3  # words with a capital that make a title
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL_IN_TITLES = re.compile(
    r"an?|the|and|or|but|nor|for|of|to|in|on|at|by|with|from|as|be|per|via|into|upon|under|its|their|s"
    r"|les?|la|l|de|des?|du|d|et|ou|à|aux?|en|par|pour|el|l[ao]s|del?|al|y|o|и|или|в|на|по|с|о"
)
_WITHOUT_PRONOUN = re.compile(
    r"(?:[\w-]+\s+)*?[\w-]+(?<!\bof)(?<!\band)(?<!\bor)(?<!\bfor)(?<!\bto)(?<!\bin)(?<!\bon)(?<!\bby)(?<!\bwith)(?<!\bfrom)(?<!\bthat)(?<!\bbetween)(?<!\bunder)"
    r"\s(?:the|each|every|either|both|any|all|an?|its|their)\s",
    re.IGNORECASE,
)
"""A noun and who does something with it: "rights the Parties may exercise"."""


def headings(text: Text, outline: Outline) -> Sequence[tuple[str, ...]]:
    """Return for each provision the titles above it, innermost first."""
    names: list[tuple[str, ...]] = []
    title: dict[int, str] = {}
    for index, provision in enumerate(text.provisions):
        parent = outline.parents[index]
        above = names[parent] if parent >= 0 else ()
        role = outline.roles[index]
        if provision.kind == "heading" or role in _AROUND or role in {"heading", "subheading"}:
            told = _SPACE.sub(" ", provision.text[:300])
            names.append((told, *above))
            continue
        if (
            parent >= 0
            and outline.roles[parent] in _AROUND
            and _titled(provision.text, index, parent)
        ):
            title[parent] = _SPACE.sub(" ", provision.text)
        own = title.get(parent, "")
        names.append((own, *above) if own else above)
    return names


def _titled(words: str, index: int, parent: int) -> bool:
    """Whether the first paragraph below a bare number is its title."""
    plain = words.strip()
    return index == parent + 1 and 0 < len(plain) < _TITLE and plain[-1] not in ".;:,"


def only_titles(text: Text, outline: Outline, index: int) -> bool:
    """Whether a provision is a title by its kind, its place or its number: "Article 5 Fees"."""
    provision, role = text.provisions[index], outline.roles[index]
    label = outline.labels[index]
    if provision.kind == "heading":
        return True
    if role == "heading":
        return _SENTENCE.search(provision.text) is None
    if role not in _AROUND or label is None:
        return False
    rest = provision.text[label.end :].strip()
    return not rest or ("\n" not in rest and len(rest) < _TITLE and rest[-1] not in ".;:")


def headline(text: Text, outline: Outline, index: int, words: str) -> bool:
    """Whether words that make a sentence are the title of what stands below, all the same.

    They are few, end in no stop, and each word has a capital, the verb as well ("Notices Must Be in
    Writing"). In other words a title and a clause look alike: there the norm is told.
    """
    plain = _SPACE.sub(" ", words).strip()
    if not 0 < len(plain) < _TITLE or plain[-1] in ".;:,!?" or "\n" in words.strip():
        return False
    return _capitalised(plain) and _has_body(text, outline, index)


def _has_body(text: Text, outline: Outline, index: int) -> bool:
    """Whether what follows belongs to a provision, or is a whole sentence behind a bare line."""
    for place in range(index + 1, len(text.provisions)):
        each = text.provisions[place]
        if each.kind in _BESIDE or not each.text.strip():
            continue
        if outline.parents[place] == index:
            return True
        bare = outline.labels[index] is None and each.kind != "heading"
        return bare and each.text.rstrip().endswith((".", ";", ":"))
    return False


def _capitalised(words: str) -> bool:
    """Whether each word has a capital and small letters, but for those that titles have small."""
    told = [each for each in _WORD.findall(words) if not _SMALL_IN_TITLES.fullmatch(each)]
    capital = all(each[0].isupper() for each in told)
    return capital and len(told) >= _LEAST and not words.isupper()


def lays_down(words: str, held: Grammar) -> bool:
    """Whether words that look like a title are a sentence with a modal, or a verb, of its own.

    A noun that looks like a verb makes none: "the committee on access and share of benefits".
    Words in another language are taken by its grammar; where there is none, for a sentence.
    """
    plain = _SPACE.sub(" ", words).strip()
    if other := foreign(plain, held.words.code):
        if other not in CODES:
            return True
        held = grammar(other)
    if len(plain) > _LONGEST or held.head.search(plain) is None:
        return False
    for each in predications(plain, held, Subjects(held)):
        subject = each.subject
        if not each.kind or subject.relative or held.unended.search(subject.words):
            continue
        own = each.rule in _PLAIN and held.words.first
        if own and held.determiner.match(subject.words) is None:
            continue
        free = held.determiner.match(subject.words) is not None
        if free or _WITHOUT_PRONOUN.match(f"{subject.words} ") is None:
            return True
    return False
