"""Defined terms: every use of a term, and its definition, changed to another term together."""

from __future__ import annotations

import re
from typing import NamedTuple

from paraph.language.inflecting import behind_consonant, definings
from paraph.language.naming import INITIAL, LINKS
from paraph.proof.checker.documents.agreeing import fits
from paraph.proof.checker.documents.defining import (
    Defined,
    defined,
    exhaustive,
    meaning,
    names_in,
    tailed,
)
from paraph.proof.checker.documents.forms import forms
from paraph.proof.checker.documents.named import admits, beside, fellows
from paraph.proof.checker.documents.sides import Match, matches
from paraph.proof.checker.documents.spelled import Hidden, around, pattern
from paraph.proof.checker.documents.usage import Usage
from paraph.proof.proof import OPEN, Gap, Pair, Piece, Proof
from paraph.text.node import Text

TERM = "defined-term"
_HANJA = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2}")
_UNSEEN = frozenset(("unread", "object", "chart", "diagram", "image", "ruby"))
"""Marks of what shows words that are not read here."""


class _Rename(NamedTuple):
    """Two terms, the words of each that the other has not, and the pieces that claim them."""

    terms: tuple[str, str]
    words: tuple[tuple[str, ...], tuple[str, ...]]
    pieces: list[tuple[Match, Piece]]


def defined_term(proof: Proof, old: Text, new: Text) -> str:
    """Say why a defined term is not renamed as a whole; nothing where every one is.

    Takes time linear in both texts for each term.
    """
    found = _claims(proof)
    if found is None:
        return "a renamed term does not say what it was and is"
    renames: list[_Rename] = []
    for terms, pieces in found.items():
        why, words = admits(proof.language, *terms)
        if why:
            return f"{why}: {terms[0]!r} and {terms[1]!r}"
        renames.append(_Rename(terms, words, pieces))
    if not renames:
        return ""
    if _entangled(renames, proof.language):
        return "renamed terms hold each other"
    checker = _Checker(proof, old, new)
    for rename in renames:
        if why := checker.why(rename):
            return f"{why}: {rename.terms[0]!r} and {rename.terms[1]!r}"
    return ""


def _claims(proof: Proof) -> dict[tuple[str, str], list[tuple[Match, Piece]]] | None:
    """Return the pieces of this class by the terms of their evidence, None if it is another."""
    found: dict[tuple[str, str], list[tuple[Match, Piece]]] = {}
    for match in matches(proof):
        for piece in match.pieces:
            if piece.name == TERM:
                if piece.evidence.keys() != {"old", "new"}:
                    return None
                terms = piece.evidence["old"], piece.evidence["new"]
                found.setdefault(terms, []).append((match, piece))
    return found


def _entangled(renames: list[_Rename], code: str) -> bool:
    """Whether a word that one rename is about stands in the terms of another."""
    for rename in renames:
        others = [term for each in renames if each is not rename for term in each.terms]
        words = (*rename.words[0], *rename.words[1])
        if any(pattern(word, code).search(term) for word in words for term in others):
            return True
    return False


class _Checker:
    def __init__(self, proof: Proof, old: Text, new: Text) -> None:
        self._proof, self._texts, self._code = proof, (old, new), proof.language
        self._hidden = [Hidden([each.text for each in text.provisions]) for text in self._texts]
        self._usage = Usage(self._texts, self._code)
        self._open = [_open(proof, which) for which in (0, 1)]

    def why(self, rename: _Rename) -> str:
        """Say why one term was not renamed as a whole."""
        return (
            self._unseen()
            or self._usage.imported
            or self._spelled(rename)
            or self._complete(rename)
            or self._formed(rename)
            or self._defined(rename)
        )

    def _unseen(self) -> str:
        for text in self._texts:
            for provision in text.provisions:
                if any(mark.name in _UNSEEN for mark in provision.marks):
                    return "something is shown that is not read, and may hold the term"
                if self._code == "ko" and _HANJA.search(provision.text):
                    return "a term may be written in Chinese characters"
        return ""

    def _spelled(self, rename: _Rename) -> str:
        """Check that no word of the terms is hidden or misspelt, or stands beside the wording."""
        for which, hidden in enumerate(self._hidden):
            for word in {*rename.words[0], *rename.words[1]}:
                if hidden.hides(word, self._code):
                    return f"a word that may be {word!r} is not spelled by its letters alone"
                if any(beside(each, word, self._code) for each in self._texts[which].provisions):
                    return f"{word!r} stands in a label, or in what is shown beside the wording"
                if token := hidden.misspells(word, self._code):
                    return f"{token!r} may be {word!r} misspelt"
        return self._shortened(rename)

    def _shortened(self, rename: _Rename) -> str:
        """Check that neither a short form nor another word stands for the terms."""
        for hidden in self._hidden:
            for term, words in zip(rename.terms, rename.words, strict=True):
                if short := hidden.shortens(term, words, LINKS[self._code]):
                    return f"{short!r} may stand for {term!r}"
        for letter in {word[0].upper() for each in rename.words for word in each}:
            shape = re.compile(INITIAL.get(self._code, "(?!)").format(letter))
            if any(shape.search(each.text) for text in self._texts for each in text.provisions):
                return f"{letter!r} may stand for a term"
        for word in fellows(rename.words, self._code):
            if self._stands(0, (word,)) or self._stands(1, (word,)):
                return f"{word!r} stands for the same role"
        return ""

    def _complete(self, rename: _Rename) -> str:
        """Check that the words of each term stand in its uses alone, and all of these changed."""
        for which in (0, 1):
            other = rename.words[1 - which]
            if self._stands(which, other):
                return "a term stands in the text that should not have it"
            claimed: dict[int, list[tuple[int, int]]] = {}
            for match, piece in rename.pieces:
                at = match.new if which else match.old
                claimed.setdefault(at, []).append(_span(piece, which))
            for at, start, end in self._where(which, rename.words[which]):
                inside = any(begin <= start and end <= stop for begin, stop in claimed.get(at, ()))
                if not inside and not (which and self._came(rename, at, start, end)):
                    return "a use of a term did not change with the others"
        return ""

    def _came(self, rename: _Rename, at: int, start: int, end: int) -> bool:
        """Whether a word of the new term stands in what is open, in a plain use of the term."""
        text = self._texts[1].provisions[at].text
        if not any(begin <= start and end <= stop for begin, stop in self._open[1].get(at, ())):
            return False
        whole = around(text, start, end)
        start = whole[0]
        return self._usage.plain(1, at, whole, rename.terms[1]) and self._agrees(
            rename, text[:start]
        )

    def _stands(self, which: int, words: tuple[str, ...]) -> bool:
        return bool(self._where(which, words))

    def _where(self, which: int, words: tuple[str, ...]) -> list[tuple[int, int, int]]:
        return [
            (at, *match.span())
            for word in words
            for at, provision in enumerate(self._texts[which].provisions)
            for match in pattern(word, self._code).finditer(provision.text)
        ]

    def _formed(self, rename: _Rename) -> str:
        """Check that each use changed to the same form, and is no part of a name or quotation."""
        known = [forms(term, self._code) for term in rename.terms]
        for match, piece in rename.pieces:
            used = [
                self._texts[which].provisions[at].text[slice(*_span(piece, which))]
                for which, at in enumerate((match.old, match.new))
            ]
            kinds = [known[which].get(use) for which, use in enumerate(used)]
            if self._code == "ko" and kinds == [None, None]:
                kinds = [_defining(use, term) for use, term in zip(used, rename.terms, strict=True)]
            if kinds[0] is None or kinds[0] != kinds[1]:
                return "a use of a term changed to another form"
        return ""

    def _defined(  # noqa: PLR0911 - one return for each reason
        self, rename: _Rename
    ) -> str:
        """Check that one definition became the other, and that every other use is a plain one."""
        spots: list[Defined] = []
        for text, term in zip(self._texts, rename.terms, strict=True):
            found = defined(text, term, self._code)
            if len(found) != 1:
                return "a term has no definition, or several"
            spots.append(found[0])
        before, after = spots
        ends = [self._ends(which, spot, rename.terms) for which, spot in enumerate(spots)]
        place = next(
            (
                match
                for match, piece in rename.pieces
                if (match.old, *_span(piece, 0)) in {(*before[:2], end) for end in ends[0]}
                and (match.new, *_span(piece, 1)) in {(*after[:2], end) for end in ends[1]}
            ),
            None,
        )
        if place is None:
            return "the definition of a term did not change with it"
        if any(each.name != TERM for each in place.pieces):
            return "more than the term changed in its definition"
        for which, spot in enumerate(spots):
            if self._usage.lasting(which, spot.at):
                return "the definition of a term is one of a text that is quoted"
            if why := exhaustive(self._texts[which].provisions[spot.at], spot, self._code):
                return why
            wording = self._texts[which].provisions[spot.at].text
            if self._usage.foreign(meaning(wording, spot, self._code)):
                return "another text may say what the term means"
            if not self._agrees(rename, wording[: spot.start]):
                return "a word beside a use of a term may have to change with it"
        return self._plain(rename, (before, after)) or self._arose(rename)

    def _ends(self, which: int, spot: Defined, terms: tuple[str, str]) -> set[int]:
        """Return where a piece may end that renames a definition: in Korean behind its particle.

        The particle fits the term there; where it would not fit the other term it is a part of
        what changed.
        """
        if self._code != "ko":
            return {spot.end}
        end = tailed(self._texts[which].provisions[spot.at].text, spot, terms[which])
        if end is None:
            return set()
        alike = behind_consonant(terms[0]) == behind_consonant(terms[1])
        return {spot.end} if alike else {end}

    def _agrees(self, rename: _Rename, lead: str) -> bool:
        return fits(lead, rename.terms, rename.words[0][0], self._code)

    def _plain(self, rename: _Rename, spots: tuple[Defined, Defined]) -> str:
        """Check that every use but the definition is a plain one, on both sides."""
        for match, piece in rename.pieces:
            for which, at in enumerate((match.old, match.new)):
                span = _span(piece, which)
                if (at, span[0]) == spots[which][:2]:
                    continue
                if why := self._usage.why(which, at, span, rename.terms[which]):
                    return why
                if not self._agrees(rename, self._texts[which].provisions[at].text[: span[0]]):
                    return "a word beside a use of a term may have to change with it"
        return ""

    def _arose(self, rename: _Rename) -> str:
        """Check that what else is defined where the term is used is defined on both sides."""
        for old, new in {(match.old, match.new) for match, _ in rename.pieces}:
            one = names_in(self._texts[0].provisions[old].text, self._code)
            two = names_in(self._texts[1].provisions[new].text, self._code)
            if len(one) != len(two):
                return "a definition arose or went"
        return ""


def _defining(use: str, term: str) -> tuple[str, str] | None:
    """Return the form of a Korean term with the end of its quotation and the particle behind it."""
    quote, tail = use[len(term) : len(term) + 1], use[len(term) + 1 :]
    said = definings(term).get(tail)
    return (said, quote) if said is not None and use.startswith(term) and quote else None


def _span(piece: Piece, which: int) -> tuple[int, int]:
    if which:
        return piece.new_start, piece.new_end
    return piece.old_start, piece.old_end


def _open(proof: Proof, which: int) -> dict[int, list[tuple[int, int]]]:
    """Return what is open in each provision of a side."""
    held: dict[int, list[tuple[int, int]]] = {}
    for step in proof.steps:
        match step:
            case Gap(old, olds, new, news):
                first, size = (new, news) if which else (old, olds)
                for at in range(first, first + size):
                    held[at] = [(0, 1 << 30)]
            case Pair(old, new, _, pieces):
                spans = [_span(piece, which) for piece in pieces if piece.name == OPEN]
                if spans:
                    held[new if which else old] = spans
    return held
