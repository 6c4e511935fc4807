"""Likeness: how much wording two provisions share, and which may be likest in a crowd."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice
from unicodedata import normalize

from paraph.comparison.sequence import EXACT, prefix, shared, suffix
from paraph.comparison.sides import Side, Sides
from paraph.text.node import OBJECT, OBJECTS, Provision
from paraph.text.wording import is_word, words

_CLAIM = 2_000
_HELD = 400
_LAST = 0x10FFFF
_CONTAINED = 0.8
_CONTAINED_WORDS = 6
_ROOM = 6
_SPELLED = 1_000_000  # pairs of characters that are looked at
_RARE = 4
_FEATURES = 48
_VOTED = 6
_HARDLY = 0.3
_STRUCTURES = frozenset(("table", "row", "cell", "note", "box", "header", "footer"))


class Likeness:
    """The words of the provisions of two sides, numbered, kept while they are asked for.

    Case does not weigh, nor how an accent is composed, nor do labels, blanks and signs (where
    there is nothing else, signs do, and an image is like itself alone).
    The words of a table, row, cell, note, box, header or footer are those of all it holds, or of
    the first 400 provisions and some 1,000 words in it.
    """

    def __init__(self, sides: Sides) -> None:
        self._old, self._new = sides.old, sides.new
        self._letters = _Letters()
        self._held_old: dict[int, str] = {}
        self._held_new: dict[int, str] = {}
        self._shared: dict[tuple[int, int], int] = {}  # of those that are long
        self._counts: dict[tuple[bool, int], Counter[str]] = {}

    def old(self, index: int) -> str:
        """Return the words of an old provision, each as one character."""
        held = self._held_old.get(index)
        if held is None:
            held = self._held_old[index] = self._coded(self._old, index)
        return held

    def new(self, index: int) -> str:
        """Return the words of a new provision, each as one character."""
        held = self._held_new.get(index)
        if held is None:
            held = self._held_new[index] = self._coded(self._new, index)
        return held

    def shared(self, old: int, new: int) -> int:
        """Return how many words both have, in order."""
        before, after = self.old(old), self.new(new)
        if len(before) * len(after) <= EXACT:
            return shared(before, after)
        found = self._shared.get((old, new))
        if found is None:
            found = self._shared[old, new] = shared(before, after)
        return found

    def likeness(self, old: int, new: int) -> float:
        """Return the share of all their words that both have, in order, from 0.0 to 1.0.

        A provision nearly all of whose words (six or more) stand in the other, up to five times
        as long, is nearly as alike as its own share says. Two without words are alike. Of long
        ones that are hardly alike in whatever order, the words that both have anywhere count.
        """
        before, after = self.old(old), self.new(new)
        if len(before) * len(after) <= EXACT:
            return likeness(before, after)
        most = _alike(before, after, self._anywhere(old, new))
        return most if most < _HARDLY else _alike(before, after, self.shared(old, new))

    def resemblance(self, old: int, new: int) -> float:
        """Return the share of their characters that two provisions share, of words in long ones."""
        before, after = self._old.provisions[old].text, self._new.provisions[new].text
        if len(before) * len(after) > _SPELLED or (OBJECT in before and self._bare(old, new)):
            return self.likeness(old, new)
        total = len(before) + len(after)
        return 2 * shared(before, after) / total if total else 1.0

    def clearly(self, old: int, new: int) -> bool:
        """Whether two provisions begin and end alike, for half their length or more: no words."""
        before, after = self._old.provisions[old].text, self._new.provisions[new].text
        if OBJECT in before and self._bare(old, new):
            return self.likeness(old, new) > 1 / 2
        first = prefix(before, after)
        most = max(len(before), len(after))
        return 2 * first > most or 2 * (first + suffix(before, after, first)) > most

    def _bare(self, old: int, new: int) -> bool:
        """Whether both show objects alone, whose characters are alike whatever they are."""
        return self._old.bare(old) and self._new.bare(new)

    def _anywhere(self, old: int, new: int) -> int:
        """Return how many words both have, in whatever order."""
        counts: list[Counter[str]] = []
        for key, words_of in (((False, old), self.old), ((True, new), self.new)):
            if key not in self._counts:
                self._counts[key] = Counter(words_of(key[1]))
            counts.append(self._counts[key])
        return (counts[0] & counts[1]).total()

    def candidates(self, olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield pairs of places in `olds` and `news` that share rare words, likest first.

        For crowds: a few for each old provision, in time linear in the number of words.
        """
        holders: dict[str, list[int]] = {}
        for place, index in enumerate(news):
            for feature in _features(self.new(index)):
                holders.setdefault(feature, []).append(place)
        crowded = [feature for feature, found in holders.items() if len(found) > _RARE]
        for feature in crowded:
            del holders[feature]
        for place, index in enumerate(olds):
            features = _features(self.old(index))
            votes = Counter(
                chain.from_iterable(islice(filter(None, map(holders.get, features)), _FEATURES))
            )
            for other, count in votes.most_common(_VOTED):
                if count > 1 or len(features) <= _RARE:
                    yield place, other

    def _coded(self, side: Side, index: int) -> str:
        provision = side.provisions[index]
        if side.kinds[index] in _STRUCTURES and not side.leaf(index):
            end = min(side.ends[index], index + _HELD)
            pieces = self._held(side, range(index, end))
        else:
            pieces = words(_folded(provision.text[side.starts[index] :]))
            if OBJECT in pieces:
                pieces = _told_apart(pieces, provision)
        known = set(pieces)
        solid = {piece for piece in known if is_word(piece)} or {
            piece for piece in known if not piece.isspace()
        }
        letters = self._letters
        return "".join([letters[word] for word in pieces if word in solid])

    def _held(self, side: Side, indexes: Iterable[int]) -> list[str]:
        pieces: list[str] = []
        for index in indexes:
            pieces += words(_folded(side.provisions[index].text))
            if len(pieces) > _CLAIM:
                break
        return pieces


class _Letters(dict[str, str]):
    """One character for each word, given when it is first met."""

    def __missing__(self, word: str) -> str:
        letter = self[word] = chr(min(len(self), _LAST))
        return letter


def _folded(text: str) -> str:
    return normalize("NFC", text).lower()


def likeness(before: str, after: str) -> float:
    """Return how alike two lists of words, each word one character, are: see `Likeness`."""
    return _alike(before, after, shared(before, after))


def _alike(before: str, after: str, both: int) -> float:
    """Return how alike two lists of words are that have so many in common."""
    total = len(before) + len(after)
    if not total:
        return 1.0
    share = 2 * both / total
    least = min(len(before), len(after))
    if least >= _CONTAINED_WORDS and both >= _CONTAINED * least and total <= _ROOM * least:
        return max(share, 0.9 * both / least)
    return share


def _told_apart(pieces: list[str], provision: Provision) -> list[str]:
    """Return the pieces of a provision, images among them by what their bytes are."""
    objects = iter([mark for mark in provision.marks if mark.name in OBJECTS])
    found: list[str] = []
    for piece in pieces:
        mark = next(objects, None) if piece == OBJECT else None
        image = mark is not None and mark.name == "image"
        found.append(f"{OBJECT}{mark.value.partition(' ')[0]}" if mark and image else piece)
    return found


def _features(coded: str) -> Collection[str]:
    """Return what tells a provision from others: each two words in a row."""
    if len(coded) == 1:
        return (coded,)
    return dict.fromkeys(map(str.__add__, coded, coded[1:]))
