"""Building: endings and second halves with which a word is made that no list need have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

_ENDINGS = (
    *("er", "ers", "or", "ors", "ator", "ators", "ee", "ees", "ist", "ists", "ism", "able"),
    *("ible", "ably"),
)
"""English endings that make a noun or an adjective of a verb or a noun: "defoamer"."""
_HEADS = frozenset(
    (
        *("man", "men", "bed", "beds", "set", "sets", "ring", "rings", "yard", "yards", "house"),
        *("houses", "cat", "hide", "hides", "work", "works", "way", "ways", "pot", "pots", "ship"),
        *("ships", "side", "sides", "land", "lands", "line", "lines", "room", "rooms", "lock"),
        *("locks", "key", "keys", "board", "boards", "box", "boxes", "card", "cards", "case"),
        *("cases", "end", "ends", "fold", "hand", "hands", "head", "heads", "law", "laws", "like"),
        *("load", "loads", "mate", "mates", "mark", "marks", "out", "outs", "over", "paper"),
        *("play", "point", "post", "rate", "rates", "shop", "shops", "stone", "time", "times"),
        *("wood", "woods", "word", "words"),
    )
)
"""English words with which another is written as one: "testbed"."""
_LEAST = 3  # letters before an ending
_LIGATURES: Mapping[str, str] = MappingProxyType({"oe": "œ", "ae": "æ"})


def built(word: str, language: str, known: Callable[[str], bool]) -> bool:
    """Whether a word that is not `known` is made of known ones by rule, and so may be meant.

    In English: behind a known word an ending, or a word that others are often joined with. In
    French: with œ typed as two letters ("oeuvrer").
    """
    if language == "fr":
        return any(two in word and known(word.replace(two, one)) for two, one in _LIGATURES.items())
    if language != "en":
        return False
    for at in range(2, len(word) - 1):
        head, tail = word[:at], word[at:]
        if tail in _HEADS and known(head):
            return True
        if tail in _ENDINGS and at >= _LEAST and any(map(known, _stems(head))):
            return True
    return False


def _stems(head: str) -> Iterator[str]:
    """Yield what may stand before an ending: e is lost, y is i, and a consonant doubles."""
    yield head
    yield f"{head}e"
    if head[-1] == "i":
        yield f"{head[:-1]}y"
    if len(head) > _LEAST and head[-1] == head[-2]:
        yield head[:-1]
