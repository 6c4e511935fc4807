"""A line: the wording of one provision on one side, and a span of it."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import NamedTuple

from paraph.language.detect import detect
from paraph.language.table import CODES, step_words
from paraph.proof.checker.quotes import Quoted, quoted
from paraph.proof.proof import Piece
from paraph.text.node import Provision

BLANKS = " \u00a0\u202f"
HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad")
GUILLEMETS = frozenset("\u00ab\u00bb\u2039\u203a")
WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W\d_]+)*")
"""A word, with the apostrophes between its letters."""
_LABEL = re.compile(
    r"\s*(?:[(\[]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z\u0410-\u044f]|[ivxIVX]{1,5})"
    r"[.)\]]{1,2}|\d{1,3}(?:\.\d{1,3}){1,4})[ \t\u00a0]{1,3}"
)
_STOP = re.compile(
    r"(?:(?<![^\W_])([^\W\d_]{4,})\.|(?<![^\W_])([^\W\d_]+)[!?]|(?<![^\W\d_])[!?])[ \u00a0]{1,3}$"
)
_TITLED = re.compile(
    r"\s*([^\W\d_]+)[ \u00a0](?:\d{1,3}|[IVXLC]{1,6}|[A-Z])"
    r"(?:[.:]|[ \u00a0][-\u2013\u2014])?[ \u00a0]{1,3}"
)
_NEAR = 60
_SPELT = frozenset(
    (
        *("password", "passwords", "passphrase", "passcode", "username", "login", "logins", "slug"),
        *("hashtag", "hashtags", "spell", "spells", "spelled", "spelt", "spelling", "spellings"),
        *("misspelled", "misspelt", "verbatim", "contraseña", "contraseñas", "deletrea", "passe"),
        *("orthographe", "épelle", "ortografía", "пароль", "пароля", "паролем", "логин", "логина"),
        *("орфография", "пишется", "пишут"),
    )
)
"""Words that speak of letters as they are typed, wherever they stand in a provision."""


class Line:
    """One provision of one side, and what is found in its wording when it is first asked for."""

    def __init__(self, provision: Provision) -> None:
        self.provision = provision
        self.text = provision.text

    @cached_property
    def quoted(self) -> Quoted:
        """What its quotation marks say."""
        return quoted(self.text)

    @cached_property
    def quotation(self) -> str:
        """The role of each quotation mark in order, and whether it is a guillemet, in one word."""
        roles = sorted(self.quoted.roles.items())
        return " ".join([f"{role}{'!' * (self.text[at] in GUILLEMETS)}" for at, role in roles])

    @cached_property
    def alternate(self) -> bool:
        """Whether the single marks open and close in turn."""
        roles = [role for role in self.quotation.split() if role.startswith("single")]
        return roles == ["single-open", "single-close"] * (len(roles) // 2)

    @cached_property
    def plain(self) -> bool:
        """Whether no character of it is invisible, turns the direction, or has no meaning."""
        if self.text.isprintable():
            return True
        return all(each.isprintable() or each in "\u00a0\u202f\n\t" for each in self.text)

    @cached_property
    def language(self) -> str:
        """The language that it seems to be in, or nothing."""
        return detect(self.text)

    @cached_property
    def typed(self) -> bool:
        """Whether it speaks of what is typed, or of how something is spelled."""
        return not _SPELT.isdisjoint(WORD.findall(self.text.lower()))

    @cached_property
    def body(self) -> int:
        """Where the wording begins, behind a typed label."""
        label = _LABEL.match(self.text)
        return label.end() if label else 0

    @cached_property
    def title(self) -> int:
        """Where the title of a heading begins behind its label: "3. ", "Article 3. ", "Part II - ".

        Nothing is before it in a heading without a label; -1 in what is no heading.
        """
        if self.provision.kind != "heading":
            return -1
        label = _TITLED.match(self.text)
        return label.end() if label and label[1].lower() in _steps() else self.body

    def opens(self, at: int) -> bool:
        """Whether a word at `at` certainly opens the provision or a sentence.

        Only behind a word of four small letters or more is a full stop the end of a sentence: the
        others may be abbreviations, and what follows them a name. So may what follows a name with
        its own mark.
        """
        if at == self.title:
            return True
        if at <= self.body:
            return not self.text[:at].strip() or at == self.body
        stop = _STOP.search(self.text, max(0, at - _NEAR), at)
        if stop is None or (stop[1] and not stop[1].islower()):
            return False
        return not stop[2] or stop[2] == stop[2].lower()  # "Yahoo! services" is a name


@cache
def _steps() -> frozenset[str]:
    """The words by which the languages call their provisions."""
    return frozenset([word for code in CODES for word in step_words(code)])


class Spot(NamedTuple):
    """A span of a line, half-open: one side of a piece."""

    line: Line
    start: int
    end: int

    @property
    def wording(self) -> str:
        """The characters of the span."""
        return self.line.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The character directly before the span, or nothing."""
        return self.line.text[self.start - 1] if self.start else ""

    @property
    def behind(self) -> str:
        """The character directly behind the span, or nothing."""
        return self.line.text[self.end : self.end + 1]

    def nearest(self) -> tuple[str, str]:
        """Return the nearest character before and behind that is no blank, or nothing."""
        text = self.line.text
        head, tail = self.start, self.end
        while head and text[head - 1].isspace():
            head -= 1
        while tail < len(text) and text[tail].isspace():
            tail += 1
        return text[head - 1] if head else "", text[tail : tail + 1]

    def word_before(self) -> str:
        """Return the word that ends before the blanks before the span, or nothing."""
        text, end = self.line.text, self.start
        while end and text[end - 1].isspace():
            end -= 1
        found = _WORD_BEFORE.search(text, max(0, end - _NEAR), end) if end < self.start else None
        return found[0] if found else ""

    def word_behind(self) -> str:
        """Return the word that begins behind the blank behind the span, or nothing."""
        found = _WORD_BEHIND.match(self.line.text, self.end, self.end + _NEAR)
        return found[1] if found else ""

    def beside(self) -> tuple[str, str]:
        """Return the words before and behind the span, across all blanks, or nothing."""
        found = _WORD_AFTER.match(self.line.text, self.end)
        return self.word_before(), found[1] if found else ""


_WORD_BEFORE = re.compile(rf"(?:{WORD.pattern})$")
_WORD_AFTER = re.compile(rf"\s+({WORD.pattern})")
_WORD_BEHIND = re.compile(rf"[{BLANKS}]({WORD.pattern})")


class Sides(NamedTuple):
    """Both sides of one piece."""

    old: Spot
    new: Spot

    @classmethod
    def of(cls, piece: Piece, old: Line, new: Line) -> Sides:
        """Return the spans that a piece names."""
        return cls(
            Spot(old, piece.old_start, piece.old_end), Spot(new, piece.new_start, piece.new_end)
        )
