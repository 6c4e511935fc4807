"""Phrases: where the words and phrases of a table stand in plain wording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_LONGEST = 200  # characters, more than any phrase has
_RUN = re.compile(r"[^\W_]+")
_NOTHING = re.compile(r"(?!)")
_PLAIN = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " "})
_CONTRACTED = r"[^\W\d_]+n't(?![^\W_])"
"""Whatever the table says, "can't" and its like deny."""


class Phrases:
    """Words and phrases, each found wherever it stands whole in `plain` wording.

    Blanks between its words may be more than one. Korean words have no bounds: their stems take
    endings.
    """

    def __init__(self, words: Iterable[str], language: str) -> None:
        """Take the words and phrases of a table in a language."""
        self._headed: dict[str, list[tuple[str, ...]]] = {}
        others: list[str] = []
        for word in sorted({plain(word) for word in words}, key=lambda word: (-len(word), word)):
            if language != "ko" and word[0].isalnum() and word[-1].isalnum():
                head = word if word.isalnum() else _RUN.findall(word)[0]
                self._headed.setdefault(head, []).append(tuple(word.split(" ")))
            else:
                others.append(_shape(word))
        if language == "en":
            others.append(_CONTRACTED)
        self._others = re.compile(f"(?=({'|'.join(others)}))") if others else _NOTHING

    def spans(self, wording: str) -> list[tuple[int, int]]:
        """Return where each stands, in order; where several begin, the longest of them alone."""
        found = {match.start(1): match.end(1) for match in self._others.finditer(wording)}
        found.update(self._whole(wording))
        return sorted(found.items())

    def begins(self, wording: str) -> bool:
        """Whether a wording begins with one of them."""
        return any(start == 0 for start, _ in self.spans(wording[:_LONGEST]))

    def _whole(self, wording: str) -> Iterator[tuple[int, int]]:
        for run in _RUN.finditer(wording):
            head, second = run[0], -1
            for phrase in self._headed.get(head, ()):
                if phrase == (head,):
                    yield run.span()
                    break
                if len(phrase) > 1 and phrase[0] == head:
                    if second < 0:
                        second = _behind(wording, run.end())
                    if not wording.startswith(phrase[1], second):  # most end here
                        continue
                if end := _ends(phrase, wording, run.start()):
                    yield run.start(), end
                    break


def _behind(wording: str, at: int) -> int:
    """Return where the first character that is no blank stands from `at` on."""
    while wording.startswith(" ", at):
        at += 1
    return at


def _ends(phrase: tuple[str, ...], wording: str, start: int) -> int:
    """Return where a phrase that stands whole from `start` on ends, or 0 where it does not."""
    at = start
    for word in phrase:
        if at > start:
            blanks, at = at, _behind(wording, at)
            if at == blanks:
                return 0
        if not wording.startswith(word, at):
            return 0
        at += len(word)
    return 0 if wording[at : at + 1].isalnum() else at


def _shape(phrase: str) -> str:
    return re.escape(phrase).replace(r"\ ", " +")


def plain(wording: str) -> str:
    """Return the wording in small letters, apostrophes and blanks being plain, of one length."""
    if wording.isascii():
        return wording.lower()
    return "".join([low if len(low := each.lower()) == 1 else each for each in wording]).translate(
        _PLAIN
    )
