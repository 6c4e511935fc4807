"""Reserving: what a text says of reservations to it, as a proposal for a person to accept.

Only sentences in a closed list of forms are read; whatever else speaks of reservations is told as
not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from paraph.errors import ActError
from paraph.norms.final.formula_json import members, parsed, word, written
from paraph.norms.final.proposal import NotRead
from paraph.norms.final.sentences import LONGEST, Place, Sentence, sentences
from paraph.text.node import Text
from paraph.text.outline import outline

_MOST = 100  # provisions that are named


@dataclass(frozen=True, slots=True)
class Reserving:
    """Whether a text permits reservations (VCLT 19(a) and (b)), but for those to some provisions.

    Without `but` it is all of them, or none.
    """

    permitted: bool
    but: tuple[str, ...] = ()

    def __str__(self) -> str:
        alone = ", ".join(self.but)
        if self.permitted:
            return f"reservations may be made{f', but not to {alone}' if alone else ''}"
        return f"no reservation may be made{f' but to {alone}' if alone else ''}"


class ReservingProposal(NamedTuple):
    """What a sentence says of reservations, and where it stands."""

    says: Reserving
    place: Place


def dump_reserving(reserving: Reserving) -> str:
    """Return what a text says of reservations as JSON in the form of RFC 8785."""
    return written({"but": list(reserving.but), "permitted": reserving.permitted})


def load_reserving(source: str) -> Reserving:
    """Return what a text says of reservations, of which this is the JSON, in its one spelling.

    Raises:
        ActError: it is none, or is spelled otherwise.
    """
    held = members(parsed(source), "but", "permitted")
    but, permitted = held["but"], held["permitted"]
    if not isinstance(permitted, bool) or not isinstance(but, list) or len(but) > _MOST:
        raise ActError("reservations", "are permitted or not, but for a list of provisions")
    reserving = Reserving(permitted, tuple([word(each) for each in but]))
    if not all(each.strip() for each in reserving.but):
        raise ActError("reservations", "are to provisions in words that can be seen")
    if dump_reserving(reserving) != source:
        raise ActError("reservations", "are not in their canonical form")
    return reserving


def read_reserving(
    text: Text, language: str
) -> tuple[tuple[ReservingProposal, ...], tuple[NotRead, ...]]:
    """Return what a text says of reservations, and the sentences that speak of them otherwise.

    Takes linear time.
    """
    found: list[ReservingProposal] = []
    unread: list[NotRead] = []
    mentions = _MENTIONS.get(language)
    pieces = sentences(text, outline(text, language)) if mentions else iter(())
    for piece in pieces:
        if mentions is None or len(piece.words) > LONGEST or not mentions.search(piece.words):
            continue
        if says := _read(piece, language):
            found.append(ReservingProposal(says, piece.whole))
        elif not _alone(piece.words):
            why = "it speaks of reservations in a way that is not understood"
            unread.append(NotRead("reservations", piece.whole, why))
    return tuple(found), tuple(unread)


def _read(piece: Sentence, language: str) -> Reserving | None:
    words = _NUMBERED.sub("", piece.words).strip()
    for pattern, permitted in _FORMS[language]:
        if match := pattern.fullmatch(words):
            return Reserving(permitted, tuple(_named(match.groupdict().get("but") or "")))
    return None


def _named(words: str) -> Iterator[str]:
    """Yield the provisions of a list ("Articles 3 and 10"), each with its noun."""
    noun = ""
    for each in filter(None, _AND.split(words)):
        found = _NOUN.match(each)
        noun = found[0] if found else noun
        yield (each if found else f"{noun}{each}").strip()


def _alone(words: str) -> bool:
    """Whether it is a heading, and no sentence."""
    return len(words.split()) <= _HEADING and not words.rstrip().endswith(".")


_HEADING = 4  # words
_NUMBERED = re.compile(
    r"^(?:(?:article|статья|artículo)\s+\d+[a-z]?\.?|\(?\d+[.)])\s+", re.IGNORECASE
)
_AND = re.compile(r"\s*(?:,|\band\b|\bor\b|\bet\b|\bи\b|\by\b)\s*")
_NOUN = re.compile(r"[^\W\d]+\s+(?=[\dIVX])")
_PARTS = r"(?P<but>(?:articles?|paragraphs?|annex(?:es)?|chapters?|parts?)\s[\dIVXA-Z][\w, ]*?)"
_THIS = r"(?:th[ie]s?(?: present)? (?:agreement|treaty|convention|protocol|instrument))"
_MAY = r"(?:may|shall|can) be (?:made|entered|formulated)"
_LET = r"(?:permitted|allowed|admissible)"
_FR = r"(?:accord|traité|convention|protocole)"
_ES = r"(?:acuerdo|tratado|convenio|protocolo)"
_RU = r"настоящ(?:ему|ей) (?:соглашению|договору|конвенции|протоколу)"
_FORMS_IN: Mapping[str, tuple[tuple[str, bool], ...]] = MappingProxyType(
    {
        "en": (
            (rf"no reservations?(?: or exceptions?)? {_MAY} to {_THIS}", False),
            (rf"no reservations? to {_THIS} {_MAY}", False),
            (rf"no reservations? to {_THIS} (?:is|are|shall be) {_LET}", False),
            (rf"reservations? to {_THIS} (?:are|is|shall) not (?:be )?{_LET}", False),
            (
                rf"{_THIS} (?:is|shall) not (?:be )?(?:subject|open) to (?:any )?reservations?",
                False,
            ),
            (
                rf"{_THIS} (?:may|shall) not be (?:the )?subject (?:of|to) (?:any )?reservations?",
                False,
            ),
            (rf"no reservations? {_MAY} to {_THIS},? (?:except|other than) to {_PARTS}", False),
            (rf"reservations? {_MAY} to {_PARTS} (?:of {_THIS} )?(?:only|alone)", False),
            (rf"no reservations? {_MAY} to {_PARTS}(?: of {_THIS})?", True),
        ),
        "fr": (
            (rf"aucune réserve ne peut être (?:faite|formulée) (?:au|à la) présente? {_FR}", False),
            (rf"aucune réserve (?:au|à la) présente? {_FR} n['’]est admise", False),
            (rf"l[ea] présente? {_FR} ne peut faire l['’]objet d['’]aucune réserve", False),
            (rf"l[ea] présente? {_FR} n['’]admet (?:aucune|pas de) réserves?", False),
        ),
        "es": (
            (rf"no se podrán? formular reservas al? (?:la )?presente {_ES}", False),
            (rf"(?:el|la) presente {_ES} no admite reservas", False),
        ),
        "ru": ((rf"(?:никакие )?оговорки к {_RU} не (?:допускаются|разрешаются)", False),),
    }
)
_FORMS: Mapping[str, tuple[tuple[re.Pattern[str], bool], ...]] = MappingProxyType(
    {
        code: tuple([(re.compile(rf"{form}[.;]?", re.IGNORECASE), told) for form, told in forms])
        for code, forms in _FORMS_IN.items()
    }
)
_MENTIONS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        code: re.compile(words, re.IGNORECASE)
        for code, words in {
            "en": r"\breservations?\b",
            "fr": r"\bréserves?\b",
            "es": r"\breservas?\b",
            "ru": r"\bоговорк",
        }.items()
    }
)
"""By which words a sentence speaks of reservations, in each language that is read."""
