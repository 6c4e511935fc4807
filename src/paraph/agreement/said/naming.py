"""Naming: by which words an agreement is meant where somebody speaks of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.stemming import Stemmed, stem, stemmed
from paraph.language.subjectless import subjectless
from paraph.language.table import CODES, table
from paraph.text.quoted import unended

_LOOSE = 2  # words that may stand between those of a name
_LONGEST = 24  # stems of a name
_GENERIC = frozenset(
    ("terms", "undertaking", "arrangement", "statute", "charter", "устав", "статут")
)
_SHORTS = {"en": ("pact", "accord", "deal"), "fr": ("pacte",), "es": ("pacto",), "ru": ()}


class Called(NamedTuple):
    """A name of something: what it names, its words, and the stems that a mention of it has.

    `whole` are the stems in their order; `core` those without which nothing is named: its kind
    and its subject. There is no core where a name tells no subject.
    """

    target: str
    words: str
    code: str
    whole: tuple[str, ...]
    core: frozenset[str]
    sort: str = "agreement"


class Party(NamedTuple):
    """A party, and the beginnings of the words by which it is known."""

    party: str
    words: str
    begins: tuple[str, ...]


def called(
    target: str, words: str, code: str, parties: Sequence[Party], sort: str = "agreement"
) -> Called:
    """Return a name by which something may be meant."""
    found = list(stemmed(words[:1000], code))[:_LONGEST]
    whole = tuple([each.stem for each in found])
    own = [
        each.stem
        for each in found
        if not any(speaks_of(each.word, party) for party in parties) and each.stem not in STATES
    ]
    kinds = [each for each in own if is_kind(each, code)]
    subject = [each for each in own if each not in subjectless(code) and not is_kind(each, code)]
    core = frozenset((*kinds[:1], *subject)) if kinds and subject else frozenset()
    return Called(target, words, code, whole, core, sort)


class Meant(NamedTuple):
    """A name found in words: what it names, by which rule, and how sure that is (1 is most)."""

    called: Called
    rule: str
    rank: int


def meant(words: str, code: str, names: Iterable[Called]) -> Iterator[Meant]:
    """Yield the names that words have: whole ones, then those of which the kind and subject stand.

    Takes time linear in the words for each name.
    """
    held = list(stemmed(words, code))
    stems = [each.stem for each in held]
    for name in names:
        if name.code != code or not name.whole:
            continue
        if len(name.whole) > 1 and _in_order(name.whole, stems):
            yield Meant(name, "its title", 1)
        elif name.core and _near(name.core, held, words):
            yield Meant(name, f"its kind and subject, of “{unended(name.words)}”", 2)


def speaks_of(word: str, party: Party) -> bool:
    """Whether a word begins as the name of a party does: Taldy, Taldyan."""
    low = word.casefold()
    return any(low.startswith(each) for each in party.begins)


def party_of(name: str, words: Iterable[str], code: str = "") -> Party:
    """Return a party by what it is called: words for a state itself name nobody."""
    words = tuple(words)
    begins: list[str] = []
    small = not any(letter.isupper() for each in words for letter in each)
    for each in words:
        for found in stemmed(each, code):
            low = found.word.casefold()
            if (
                (small or found.word[0].isupper())
                and stem(low, code) not in STATES
                and low not in STATES
            ):
                begins.append(low[: max(_FEWEST, len(low) - 1)] if len(low) > _FEWEST else low)
    return Party(name, next(iter(words), name), tuple(dict.fromkeys(begins)))


def parties_in(title: str, code: str) -> tuple[str, ...]:
    """Return the parties between whom a title says that an agreement is, none where it does not."""
    found = _BETWEEN.search(title[:_HEAD])
    if found is None:
        return ()
    named = [" ".join(found[name].split()) for name in ("one", "other")]
    known = [party_of(each, (each,), code) for each in named]
    return tuple(named) if all(each.begins for each in known) else ()


_HEAD = 1000  # characters of a title that are looked at
_BETWEEN = re.compile(
    r"\b(?:between|entre|между)\s+(?P<one>[^,;]{2,120}?)\s+(?:and|et|y|e|и)\s+(?P<other>[^,;]{2,120}?)"
    r"(?=\s+(?:on|concerning|regarding|relating|for|sur|relati\w+|concernant|sobre|para|о|об|по)\s"  # noqa: RUF001
    r"|\s*[,;.]|\s*$)",
    re.IGNORECASE,
)
_FEWEST = 4  # letters of a name that surely tell it from others


def is_kind(word_stem: str, code: str) -> bool:
    """Whether a stem is that of a word for an agreement: treaty, protocol, pact."""
    return word_stem in _kinds(code) or any(
        word_stem.startswith(each) for each in _begins(code) if len(each) > _FEWEST
    )


@cache
def _kinds(code: str) -> frozenset[str]:
    if code not in CODES:
        return frozenset()
    words = [each for each in table(code).instruments if each not in _GENERIC]
    return frozenset([stem(each, code) for each in (*words, *_SHORTS.get(code, ()))])


@cache
def _begins(code: str) -> tuple[str, ...]:
    if code != "ru":
        return ()
    return tuple([each for each in table(code).instruments if each not in _GENERIC])


STATES = frozenset(
    (
        *("republic", "kingdom", "state", "states", "govern", "feder", "union", "unit", "democrat"),
        *("peopl", "government", "federal", "principal", "duchi", "grand", "islam", "arab"),
        *("республик", "королевств", "правительств", "федерац", "государств", "княжеств", "союз"),
        *("républ", "republ", "royaum", "gouvern", "état", "feder", "fédér", "républiqu", "uni"),
        *("rein", "gobiern", "repúbl", "estad", "federación", "unid"),
    )
)
"""Stems of words for a state, which more than one has."""


def _in_order(name: Sequence[str], stems: Sequence[str]) -> bool:
    first = name[0]
    size = len(name)
    return any(
        stems[at] == first and tuple(stems[at : at + size]) == tuple(name)
        for at in range(len(stems) - size + 1)
    )


def _near(core: frozenset[str], held: Sequence[Stemmed], words: str) -> bool:
    """Whether all stems of a name stand in one short stretch that no stop parts."""
    size = len(core) + _LOOSE
    for at, each in enumerate(held):
        stretch = held[at : at + size]
        if each.stem in core and core.issubset([one.stem for one in stretch]):
            last = max(place for place, one in enumerate(stretch) if one.stem in core)
            if not _PARTED.search(words, each.end, stretch[last].start):
                return True
    return False


_PARTED = re.compile(r"[;:!?…]|\.\s")


def names_another(words: str, code: str) -> bool:
    """Whether words name a text of their own: "the Memorandum on Cultural Houses".

    "The Agreement" names none. It is asked where no known name was found.
    """
    held = [*stemmed(words, code)]
    for at, each in enumerate(held):
        if not is_kind(each.stem, code):
            continue
        before = held[at - 1] if at else None
        behind = held[at + 1] if at + 1 < len(held) else None
        if before is not None and before.start and _capital(before, each.start - before.end, 1):
            return True
        if behind is not None and _capital(behind, behind.start - each.end, _GAP):
            return True
    return False


def _capital(word: Stemmed, gap: int, most: int) -> bool:
    return word.word[0].isupper() and gap <= most


_GAP = 5  # characters between a word for an agreement and what it is on: " on ", " sur "
