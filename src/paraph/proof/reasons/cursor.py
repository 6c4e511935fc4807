"""Cursor: the tokens of a stretch of wording, and what the tables know to begin at each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.proof.reason import Code
from paraph.proof.reasons.lexicon import Phrase, fits, lexicon
from paraph.proof.reasons.tokens import tokens

TERM = "term"
"""The kind of a signal that is a term defined in either text."""
SPAN = "span"
"""The kind of a length of time."""
ORDINAL = frozenset(("st", "nd", "rd", "th", "er", "re", "ro", "\u00ba", "\u00aa", "\u00b0"))
"""What makes the figure before it an ordinal."""
_SIGNS = frozenset("-\u2212+\u00b1")


class Signal(NamedTuple):
    """A stretch that a reason may name. Equal `key` and `code` mean equal words."""

    start: int
    end: int
    code: Code
    kind: str
    key: str
    wide: bool = False


class Cursor:
    """The tokens of a text from one place to another, in a language."""

    def __init__(self, text: str, start: int, end: int, language: str) -> None:
        self.text, self.language = text, language
        self.tokens = tokens(text, start, end)
        self.lexicon = lexicon(language)

    def __len__(self) -> int:
        return len(self.tokens)

    def word(self, at: int) -> str:
        """Return a token in small letters, nothing where there is none."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def spelling(self, at: int) -> str:
        """Return a token as it is spelled, with straight apostrophes."""
        token = self.tokens[at]
        return self.text[token.start : token.end].replace("\u2019", "'")

    def glued(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before."""
        return self.tokens[at].start == self.tokens[at - 1].end

    def phrases(self, at: int, *, behind: bool = False) -> Iterator[Phrase]:
        """Yield the phrases that stand from the token `at` on, the longest first."""
        if at >= len(self.tokens):
            return
        for phrase in self.lexicon.begun(self.tokens[at].word, self.word(at + 1)):
            if phrase.behind and not behind:
                continue
            parts = phrase.parts
            if len(parts) == 1 or (
                at + len(parts) <= len(self.tokens)
                and all(fits(part, self.tokens[at + step].word) for step, part in enumerate(parts))
            ):
                yield phrase

    def signal(
        self, at: int, stop: int, code: Code, kind: str = "", *, wide: bool = False
    ) -> Signal:
        """Return the tokens from `at` to `stop` as a signal, with the sign of a number."""
        start, end = self.tokens[at].start, self.tokens[stop - 1].end
        key = " ".join([token.word for token in self.tokens[at:stop]])
        if kind == TERM or code == "unit":  # "MW" is not "mW"
            key = self.text[start:end]
        before = self.text[start - 1 : start]
        if (
            before
            and before in _SIGNS
            and key[:1].isdigit()
            and not self.text[start - 2 : start - 1].strip()
        ):
            # A sign of the number, and no dash or hyphen between two.
            start -= 1
            key = before + key
        return Signal(start, end, code, kind, key, wide)
