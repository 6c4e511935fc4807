"""Net: the sentences that hold a word of force and that no reader has taken up.

Nothing is read here. The readers and `spoken` take what they know; what is left over and holds a
word of entry into force, term, renewal or notice is told as not read, but for what surely says
nothing of them. Words and exceptions are data (`paraph.language.final.net`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.final.net import NET, Bearing, Row, rows
from paraph.language.final.speaking import SPEAKING
from paraph.norms.final.lengths import OF_TERM, without_lengths
from paraph.norms.final.patterns import NUMBERED, patterns_of
from paraph.norms.final.phrases import phrases
from paraph.norms.final.proposal import NotRead
from paraph.norms.final.sentences import Place, Sentence
from paraph.norms.final.spoken import ends_freely, without_earlier

_HALVES = re.compile(r"\s*(?:;|,\s+(?:and|but|et|mais|y|e|pero|и|но|а)\b)\s*", re.IGNORECASE)
_LITTLE = 3  # letters of a word that a title may have small
_TITLE, _SHORT = 12, 6
"""Words of what is a heading, and says nothing: one with capitals, and another one."""
_WHY: Mapping[Bearing, str] = {
    "entry into force": "it may say for what or from when it has effect, and is not understood",
    "provisional application": "it may say that it is applied before, and is not understood",
    "a part of it": "it may say of which part, or of whom, it does not hold, and is not understood",
    "term": "it may say how long it lasts or how it is renewed, and is not understood",
    "notice": "it may say who ends it, how or from when, and is not understood",
}


class Around(NamedTuple):
    """The provisions in which something of entry into force, of term or notice was read or told.

    `notified` is whether a clause waits for notifications, and `procedures` whether one speaks of
    what a state does at home, of which an approval is one.
    """

    entry: Collection[int]
    term: Collection[int]
    notified: bool
    procedures: bool


class Caught(NamedTuple):
    """A sentence that is told, and whether it may count the term from another day or shorten it."""

    told: NotRead
    counts: bool


class _Row(NamedTuple):
    of: Row
    patterns: tuple[re.Pattern[str], ...]
    counts: re.Pattern[str] | None


class _Net(NamedTuple):
    lead: re.Pattern[str]
    rows: tuple[_Row, ...]
    unless: tuple[re.Pattern[str], ...]
    procedures: re.Pattern[str]


def caught(
    pieces: Sequence[Sentence], taken: Collection[Place], around: Around, code: str
) -> Iterator[Caught]:
    """Yield each sentence that nobody took up and in which a word of force is found.

    `taken` are the places of what was read or told: a sentence in which one lies is left to it.
    """
    held, early_words = _net(code), patterns_of(code).provisionally
    known: dict[int, list[Place]] = {}
    for place in taken:
        known.setdefault(place.provision, []).append(place)
    for piece in pieces:
        if _taken(piece.whole, known) or _heading(piece.words):
            continue
        row = _row(piece, around, held, code)
        if row is not None:
            early = row.of.about == "entry into force" and early_words.search(piece.words)
            about: Bearing = "provisional application" if early else row.of.about
            words = without_lengths(piece.words, code)
            counts = row.counts is not None and row.counts.search(words) is not None
            yield Caught(NotRead(about, piece.whole, _WHY[about]), counts)


def untaken(pieces: Sequence[Sentence], taken: Collection[Place]) -> frozenset[Sentence]:
    """Return the sentences in which nothing was read or told, headings left out."""
    known: dict[int, list[Place]] = {}
    for place in taken:
        known.setdefault(place.provision, []).append(place)
    left = (each for each in pieces if not _taken(each.whole, known))
    return frozenset([each for each in left if not _heading(each.words)])


def at_home(words: str, code: str) -> bool:
    """Whether a clause speaks of what a state does at home before it is bound."""
    return _net(code).procedures.search(words) is not None


def _taken(whole: Place, known: Mapping[int, Sequence[Place]]) -> bool:
    return any(
        each.start < whole.end and whole.start < each.end for each in known.get(whole.provision, ())
    )


def _heading(words: str) -> bool:
    """Whether words are a heading: a few of them without a stop, or each with a capital."""
    told = words.split()
    plain = [each for each in re.findall(r"[^\W\d_]+", words) if len(each) > _LITTLE]
    titled = all(each[:1].isupper() for each in plain) and not words.isupper()
    if titled:
        return len(told) <= _TITLE
    return len(told) <= _SHORT and not words.endswith((".", ";", ":"))


def _row(piece: Sentence, around: Around, held: _Net, code: str) -> _Row | None:
    """Return the row by which a sentence may bear on force, or None."""
    lead = held.lead.match(piece.words)
    own = piece.words[lead.end() :] if lead else piece.words
    near = [row for row in held.rows if _reaches(row.of, piece, around)]
    if _hit(near, [own], code) is None or ends_freely(own, code):
        return None
    own = without_earlier(own, code)
    told = [own]
    if _says_nothing(own, held):  # one half of it may say something all the same
        told = [half for half in _HALVES.split(own) if not _says_nothing(half, held)]
    return _hit(near, told, code)


def _hit(near: Sequence[_Row], told: Sequence[str], code: str) -> _Row | None:
    return next((row for row in near if any(_found(row, words, code) for words in told)), None)


def _found(row: _Row, words: str, code: str) -> bool:
    """Whether words of a row are found, and not in what is the length of something else."""
    if not any(each.search(words) for each in row.patterns):
        return False
    plain = without_lengths(words, code) if row.of.about in OF_TERM else words
    return any(each.search(plain) for each in row.patterns)


def _says_nothing(words: str, held: _Net) -> bool:
    return any(each.search(words) for each in held.unless)


def _reaches(row: Row, piece: Sentence, around: Around) -> bool:
    """Whether a sentence stands where the words of this row are looked for."""
    match row.when:
        case "notified" if not around.notified:
            return False
        case "no procedures" if around.procedures:
            return False
    if row.near == "anywhere":
        return True
    centres = around.term if row.near == "term" else (*around.entry, *around.term)
    return any(abs(piece.provision - each) <= row.within for each in centres)


@cache
def _net(code: str) -> _Net:
    held, words = phrases(code), NET[code]

    def compiled(pattern: str) -> re.Pattern[str]:
        return held.compile(pattern.replace("@named@", SPEAKING[code].named))

    return _Net(
        held.compile(NUMBERED),
        tuple(
            [
                _Row(
                    row,
                    tuple(map(compiled, row.patterns)),
                    compiled(row.counts) if row.counts else None,
                )
                for row in rows(code)
            ]
        ),
        tuple(map(compiled, words.unless)),
        compiled(words.procedures),
    )
