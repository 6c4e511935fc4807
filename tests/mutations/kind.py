"""A kind of mutation, and the few ways by which most of them are made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tests.mutations.chance import Random

Change: TypeAlias = Callable[[str, str, Random], str | None]
"""From a sentence, its language and chance to the changed sentence, or None if it has no place."""
Making: TypeAlias = str | Callable[[re.Match[str]], str | None]
Direction: TypeAlias = Literal["forth", "back", "both"]

OPEN = "open"
_BEFORE, _AFTER = r"(?<![\w-])", r"(?![\w-]|['’]\w)"


@dataclass(frozen=True, slots=True)
class Kind:
    """A named kind of mutation of one sentence.

    `why` says why the meaning or its certainty changes or, for an editorial kind, why it does
    not. `expected` is a class of DESIGN section 6, or "open". No languages means every language.
    `direction` says whether the change is made ("forth"), undone ("back": the changed sentence is
    the old text) or either.
    """

    name: str
    why: str
    change: Change
    languages: tuple[str, ...] = ()
    expected: str = OPEN
    direction: Direction = "both"

    @property
    def meaningful(self) -> bool:
        """Whether the change must go to people."""
        return self.expected == OPEN

    def speaks(self, language: str) -> bool:
        """Whether the kind is meant for sentences in `language`."""
        return not self.languages or language in self.languages

    def pair(self, sentence: str, language: str, chance: Random) -> tuple[str, str] | None:
        """Return the old and the new text, or None where the kind has no place."""
        changed = self.change(sentence, language, chance) if self.speaks(language) else None
        if changed is None or changed == sentence:
            return None
        back = self.direction == "back" or (self.direction == "both" and chance.random() < 0.5)
        return (changed, sentence) if back else (sentence, changed)


def swap(*pairs: str, unless: str | None = None, bounded: bool = True) -> Change:
    """Return the change of one whole word or phrase into its partner: "shall|may", either way.

    A first capital, or capitals throughout, are kept. A sentence where `unless` is found has no
    place for the change; without `bounded` a part of a word is enough.
    """
    partners: dict[str, list[str]] = {}
    for pair in pairs:
        one, other = pair.split("|")
        partners.setdefault(one.lower(), []).append(other)
        partners.setdefault(other.lower(), []).append(one)
    words = "|".join(re.escape(word) for word in sorted(partners, key=lambda w: (-len(w), w)))
    before, after = (_BEFORE, _AFTER) if bounded else ("", "")
    pattern = re.compile(f"{before}(?:{words}){after}", re.IGNORECASE)
    barred = re.compile(unless, re.IGNORECASE) if unless else None

    def change(sentence: str, _language: str, chance: Random) -> str | None:
        found = _drawn(pattern, sentence, chance)
        if found is None or (barred and barred.search(sentence)):
            return None
        word = found.group()
        return _spliced(sentence, found, _like(word, chance.choice(partners[word.lower()])))

    return change


def into(pattern: str, *makings: Making, flags: int = 0, unless: str | None = None) -> Change:
    r"""Return the change of one match of `pattern` into one of `makings`.

    A making is a template for `Match.expand` (r"\1 x"), or a function of the match, which may
    answer None where it has no place.
    """
    compiled = re.compile(pattern, flags)
    barred = re.compile(unless, re.IGNORECASE) if unless else None

    def change(sentence: str, _language: str, chance: Random) -> str | None:
        found = _drawn(compiled, sentence, chance)
        if found is None or (barred and barred.search(sentence)):
            return None
        making = chance.choice(makings)
        made = found.expand(making) if isinstance(making, str) else making(found)
        return None if made is None else _spliced(sentence, found, made)

    return change


def dropped(*phrases: str) -> Change:
    """Return the change that drops one of `phrases`, given as they stand, with its spaces."""
    return into("|".join(map(re.escape, phrases)), lambda _: "")


def first(*changes: Change) -> Change:
    """Return the change by the first of `changes` that has a place, tried in a drawn order."""

    def change(sentence: str, language: str, chance: Random) -> str | None:
        for each in shuffled(changes, chance):
            made = each(sentence, language, chance)
            if made is not None and made != sentence:
                return made
        return None

    return change


def shuffled(items: Iterable[Change], chance: Random) -> list[Change]:
    """Return `items` in a drawn order."""
    drawn = list(items)
    chance.shuffle(drawn)
    return drawn


def named(kinds: Sequence[Kind]) -> dict[str, Kind]:
    """Return `kinds` by name, which must be unique."""
    table = {kind.name: kind for kind in kinds}
    if len(table) != len(kinds):
        twice = sorted({k.name for k in kinds if sum(k.name == o.name for o in kinds) > 1})
        raise ValueError(f"two kinds have one name: {', '.join(twice)}")
    return table


def _drawn(pattern: re.Pattern[str], sentence: str, chance: Random) -> re.Match[str] | None:
    found = list(pattern.finditer(sentence))
    return chance.choice(found) if found else None


def _spliced(sentence: str, found: re.Match[str], made: str) -> str:
    return sentence[: found.start()] + made + sentence[found.end() :]


def _like(word: str, partner: str) -> str:
    if len(word) > 1 and word.isupper():
        return partner.upper()
    return partner[0].upper() + partner[1:] if word[0].isupper() else partner
