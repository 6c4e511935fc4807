"""The words of a language, kept in one file that is mapped into memory and never unpacked.

A file holds a minimal acyclic automaton: words that begin alike share their first steps, words that
end alike their last ones, so a language takes about a megabyte. Membership is exact. What is in
a file, and how it is made, stands in docs/reference/word-lists.md.

Source: Daciuk et al., "Incremental Construction of Minimal Acyclic Finite-State Automata",
Computational Linguistics 26(1), 2000.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Iterator
from functools import cache, lru_cache
from hashlib import sha256
from mmap import ACCESS_READ, mmap
from pathlib import Path

from paraph.errors import DamagedError

SPELLED = ("en", "ru", "fr", "es")
"""Every language with a word list, by its ISO 639-1 code."""

MAGIC = b"paraph-words/1\n"
NAME = 0x80
"""The bit of a tag that says that a word is a name; those below stand for the lists, in order."""

FIRST = 64
"""The label of the first letter; one below is a place in the table of tags, and ends a word."""

NOWHERE = FIRST - 1
"""The label of a character that no word has: no step bears it."""

LAST = 0x100
TARGET = 9
"""A step is 32 bits: its label, whether it is the last of its state, and where it leads."""

_DIGEST = 32
_HINT = "Install Paraph again: this file is a part of it."
_ROOT = 4
"""The least number of letters behind a prefix."""

_PREFIXES = {
    "en": (
        "anti auto bi bio co counter cross cyber de dis eco electro extra fore geo hydro hyper in "
        "inter intra macro mega meta micro mid mini mis mono multi neo non off on out over para "
        "photo poly post pre pro pseudo quasi re semi socio sub super supra tele trans tri ultra "
        "un under up"
    ),
    "ru": (
        "авиа авто агро анти аудио без бес био веб взаимо видео вице вне внутри водо все высоко "
        "гео гидро гос двух евро еже зоо интер квази кибер контр лесо лже макро мало меж между "
        "микро мини много моно мульти над нано не недо нефте низко ново обще одно около онлайн "
        "пере поли полу пост пред противо псевдо радио разно ре само сверх со соц спец суб супер "
        "теле тепло техно транс трех трёх ультра физ фото экзо эко экс электро энерго"
    ),
    "fr": (
        "aéro agro anti archi auto bi bio co contre cyber dé dés éco électro entre euro extra géo "
        "hydro hyper in infra inter intra macro méga méta micro mini mono multi néo non para photo "
        "poly post pré pro pseudo quasi re ré sans semi socio sous sub super supra sur télé trans "
        "tri ultra"
    ),
    "es": (
        "aero agro ante anti auto bi bio ciber co contra de des eco electro entre euro ex extra "
        "foto geo hidro hiper in infra inter intra macro mega meta micro mini mono multi neo no "
        "para poli pos post pre pro pseudo re semi seudo sin sobre socio sub super supra tele "
        "trans tras tri ultra"
    ),
}


class WordList:
    """The words of one language, in small letters, in composed characters, each with its lists.

    A word that some list has with a capital letter only ("Paris", "NATO") is a name and no common
    word; "may" is both. A curly apostrophe counts as a straight one. A word is looked up as a whole
    ("l'accord", "vis-à-vis"): nothing is taken apart.

    Attributes:
        language: its ISO 639-1 code.
        digest: `sha256:` and the hexadecimal digest of the whole file but its last 32 bytes.
        every: the names of the lists that are in the file, such as "en-US" and "wordnet".
        spelling: those of them that have all inflected forms of their words: what a right
            spelling is to be found in. The others only widen what counts as a word.
        count: how many words there are, names included.
    """

    __slots__ = (
        "_labels",
        "_letters",
        "_steps",
        "_tags",
        "count",
        "digest",
        "every",
        "language",
        "spelling",
    )

    def __init__(self, file: str, content: bytes | mmap) -> None:
        """Take the `content` of a word list; `file` is what an error calls it.

        Raises:
            DamagedError: the content is no word list, or not as it was made.
        """
        view = memoryview(content)
        end = len(view) - _DIGEST
        digest = sha256(view[: max(end, 0)])
        if view[: len(MAGIC)] != MAGIC or view[max(end, 0) :] != digest.digest():
            raise DamagedError(file, "it is not the word list that was made", hint=_HINT)
        start = content.find(b"\n", len(MAGIC)) + 1
        head = json.loads(bytes(view[len(MAGIC) : start]))
        self.language: str = head["language"]
        self.digest = f"sha256:{digest.hexdigest()}"
        self.every: tuple[str, ...] = tuple(each["name"] for each in head["lists"])
        self.spelling = frozenset(each["name"] for each in head["lists"] if each["spelling"])
        self.count: int = head["words"]
        self._tags: tuple[int, ...] = tuple(head["tags"])
        self._letters: str = head["letters"]
        self._labels = {letter: label for label, letter in enumerate(self._letters, FIRST)}
        self._steps = _steps(view[start:end])

    def __contains__(self, word: str) -> bool:
        """Whether any list has `word`, as a common word or as a name."""
        return self._tag(word) != 0

    def lists(self, word: str) -> frozenset[str]:
        """Return the names of the lists that have `word` as a common word."""
        tag = self._tag(word)
        return frozenset(name for bit, name in enumerate(self.every) if tag >> bit & 1)

    def is_name(self, word: str) -> bool:
        """Whether some list has `word` with a capital letter: a name or an acronym."""
        return bool(self._tag(word) & NAME)

    def is_built(self, word: str) -> bool:
        """Return whether `word` is a common word of four letters or more behind a prefix.

        No list has all of these ("subparagraphs", "coinversión"): one that is in no list may be
        a word that was meant.
        """
        return _is_built(self, folded(word))

    def near(self, word: str) -> tuple[str, ...]:
        """Return all words, names included, that one slip parts from `word`, in alphabetical order.

        A slip is one character added, left out or replaced, or two neighbours exchanged. `word`
        itself is not among them, whether or not it is a word. Takes about a millisecond.

        Source: Damerau, "A technique for computer detection and correction of spelling errors",
        Communications of the ACM 7(3), 1964.
        """
        return _near(self, word)

    def slipped(self, word: str) -> tuple[str, ...]:
        """Return what `near` does, looked for anew."""
        labels = self._labelled(word)
        found = {
            bytes(path)
            for at, state in enumerate(self._path(labels))
            for path in self._slips(labels, at, state)
        }
        found.discard(bytes(labels))
        letters = self._letters
        return tuple(sorted("".join([letters[label - FIRST] for label in path]) for path in found))

    def __iter__(self) -> Iterator[str]:
        """Yield every word, names included, in the order of the file."""
        stack = [(0, "")]
        while stack:
            state, word = stack.pop()
            following: list[tuple[int, str]] = []
            for label, target in self._leaving(state):
                if label < FIRST:
                    yield word
                else:
                    following.append((target, word + self._letters[label - FIRST]))
            stack += reversed(following)

    def _tag(self, word: str) -> int:
        state = self._walk(0, self._labelled(word))
        return 0 if state is None else self._ending(state)

    def _labelled(self, word: str) -> list[int]:
        known = self._labels
        return [known.get(letter, NOWHERE) for letter in folded(word)]

    def _slips(self, labels: list[int], at: int, state: int) -> Iterator[list[int]]:
        """Yield the words with one slip at the place `at`, where `state` has been reached."""
        before, rest = labels[:at], labels[at:]
        if rest:
            yield from self._whole(before, state, rest[1:])
        if len(rest) > 1:
            yield from self._whole(before, state, [rest[1], rest[0], *rest[2:]])
        for label, target in self._leaving(state):
            if label >= FIRST:
                reached = [*before, label]
                yield from self._whole(reached, target, rest)
                if rest:
                    yield from self._whole(reached, target, rest[1:])

    def _whole(self, before: list[int], state: int, rest: list[int]) -> Iterator[list[int]]:
        end = self._walk(state, rest)
        if end is not None and self._ending(end):
            yield before + rest

    def _path(self, labels: list[int]) -> Iterator[int]:
        """Yield the states that are passed on the way along `labels`, the first one included."""
        state = 0
        yield state
        for label in labels:
            reached = self._walk(state, [label])
            if reached is None:
                return
            state = reached
            yield state

    def _walk(self, state: int, labels: list[int]) -> int | None:
        steps = self._steps
        for label in labels:
            step = steps[state]
            while step & 0xFF != label:
                if step & LAST:
                    return None
                state += 1
                step = steps[state]
            state = step >> TARGET
        return state

    def _ending(self, state: int) -> int:
        """Return the tag of the word that ends in `state`, or 0 if none does."""
        label = self._steps[state] & 0xFF  # the labels of tags come first, and a state has one
        return self._tags[label] if label < FIRST else 0

    def _leaving(self, state: int) -> Iterator[tuple[int, int]]:
        steps = self._steps
        while True:
            step = steps[state]
            yield step & 0xFF, step >> TARGET
            if step & LAST:
                return
            state += 1


@lru_cache(4096)
def _is_built(words: WordList, whole: str) -> bool:
    return any(
        len(whole) - len(prefix) >= _ROOT
        and whole.startswith(prefix)
        and bool(words.lists(whole.removeprefix(prefix).lstrip("-")))
        for prefix in _PREFIXES.get(words.language, "").split()
    )


@lru_cache(maxsize=1 << 12)
def _near(words: WordList, word: str) -> tuple[str, ...]:
    return words.slipped(word)


@cache
def word_list(code: str) -> WordList:
    """Map the words of the language `code` into memory; costs some milliseconds, once.

    Raises:
        KeyError: there is no word list of this language.
        DamagedError: the file is not as it was made.
    """
    if code not in SPELLED:
        raise KeyError(code)
    path = Path(__file__).parent / "words" / f"{code}.words"
    with path.open("rb") as file:
        return WordList(path.name, mmap(file.fileno(), 0, access=ACCESS_READ))


def folded(word: str) -> str:
    """Return `word` as lists have it: in small letters, with straight apostrophes."""
    return word.lower().replace("\u2019", "'")


def _steps(view: memoryview) -> memoryview:
    if sys.byteorder == "little":
        return view.cast("I")
    swapped = array("I", view.cast("I"))
    swapped.byteswap()
    return memoryview(swapped)
