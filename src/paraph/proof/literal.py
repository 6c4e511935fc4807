"""Literal text: claims on what a file marks as code, a quotation or another language do not hold.

The checker sees canonical texts alone, which have no such marks; here the readings are asked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from paraph.comparison.change import Edit
from paraph.comparison.comparison import Comparison
from paraph.proof.proof import OPEN, Pair, Piece, Proof
from paraph.proof.reason import Reason
from paraph.proof.reasons import weights
from paraph.proof.reasons.quoting import excerpt, quoted
from paraph.text.reading import LiteralText, Reading

_Places: TypeAlias = Mapping[int, Sequence[LiteralText]]
_LANGUAGE = "language "
_WHERE: Mapping[str, str] = MappingProxyType(
    {
        "code": "code",
        "quotation": "a quotation",
        "title": "the title of a work",
        "abbreviation": "an abbreviation",
        "defined term": "a defined term",
        "untranslated": "text that is not to be translated",
        _LANGUAGE: "text of an unknown language",
    }
)
_LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French",
     "it": "Italian", "ja": "Japanese", "ko": "Korean", "la": "Latin", "nl": "Dutch",
     "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "zh": "Chinese"}
)  # fmt: skip
_OTHER = "literal text"
_LONGEST = 100  # characters of a run on either side of a piece


class Standing(NamedTuple):
    """A claim of a proof that stands in literal text.

    `place` is its place in the proof ("steps[3].pieces[0]") and `new` its new provision; `piece`
    is None for what is claimed of a label or of an order. `side` has the text, 0 the old one.
    """

    place: str
    new: int
    piece: Piece | None
    text: LiteralText
    side: int

    @property
    def what(self) -> str:
        """What is wrong with the claim: "stands in code"."""
        return f"stands in {_where(self.text.why)}"


def standing(proof: Proof, comparison: Comparison) -> Iterator[Standing]:
    """Yield each claim that literal text overlaps or touches, or its run without white space.

    One that does so on both sides comes twice. A provision that is literal throughout has
    no claim of its label or its place either. Text marked as of the language of the proof is none.
    """
    readings = comparison.old, comparison.new
    places = _places(readings[0], proof.language), _places(readings[1], proof.language)
    if not places[0] and not places[1]:
        return
    for number, step in enumerate(proof.steps):
        if not isinstance(step, Pair):
            continue
        found = places[0].get(step.old, ()), places[1].get(step.new, ())
        if not found[0] and not found[1]:
            continue
        wordings = tuple(
            reading.text.provisions[at].text
            for reading, at in zip(readings, (step.old, step.new), strict=True)
        )
        for side in (1, 0):
            if found[side]:
                yield from _on_side(f"steps[{number}]", step, side, wordings[side], found[side])


def _on_side(
    here: str, step: Pair, side: int, wording: str, found: Sequence[LiteralText]
) -> Iterator[Standing]:
    """Yield the claims of a step on literal text of one side."""
    for at, piece in enumerate(step.pieces):
        span = piece[2:4] if side else piece[:2]
        if piece.name != OPEN and (text := _held(wording, span, found)):
            yield Standing(f"{here}.pieces[{at}]", step.new, piece, text, side)
    if _covers(found, wording):
        for name, claimed in (("label", step.label), ("order", step.order)):
            if claimed not in {"", OPEN}:
                yield Standing(f"{here}.{name}", step.new, None, found[0], side)


class Literals:
    """Says why an edit is open whose proof was dropped because it stands in literal text."""

    def __init__(self, proposed: Proof, comparison: Comparison) -> None:
        self._proposed, self._comparison = proposed, comparison

    def reasons(self, new: int, edit: Edit) -> tuple[Reason, ...]:
        """Return the reasons that literal text gives, of which there is one at most."""
        for each in self._dropped.get(new, ()):
            piece = each.piece
            if piece is not None and _within(piece, edit):
                return (self._reason(each),)
        return ()

    @cached_property
    def _dropped(self) -> Mapping[int, Sequence[Standing]]:
        found: dict[int, list[Standing]] = {}
        for each in standing(self._proposed, self._comparison):
            found.setdefault(each.new, []).append(each)
        return found

    def _reason(self, one: Standing) -> Reason:
        reading = (self._comparison.old, self._comparison.new)[one.side]
        wording = reading.text.provisions[one.text.provision].text[one.text.start : one.text.end]
        sentence = f"The change {one.what}: {quoted(wording)}."
        return Reason("literal text", (excerpt(wording),), sentence, weights.LITERAL + 20)


def _places(reading: Reading, language: str) -> _Places:
    """Return the literal text of each provision; in `language` a text is that by another mark."""
    found: dict[int, list[LiteralText]] = {}
    for each in reading.source.literal:
        if not language or each.why != f"{_LANGUAGE}{language}":
            found.setdefault(each.provision, []).append(each)
    return found


def _held(wording: str, span: tuple[int, int], found: Sequence[LiteralText]) -> LiteralText | None:
    """Return the literal text that overlaps or touches the run around a span, or None."""
    start, end = first, last = span
    while start and first - start < _LONGEST and not wording[start - 1].isspace():
        start -= 1
    while end < len(wording) and end - last < _LONGEST and not wording[end].isspace():
        end += 1
    # Literal texts stand in order and do not overlap: no other one reaches further.
    before = bisect_right(found, end, key=lambda text: text.start)
    return found[before - 1] if before and start <= found[before - 1].end else None


def _covers(found: Sequence[LiteralText], wording: str) -> bool:
    """Whether all of a provision but its white space is literal."""
    at = 0
    for text in found:
        if wording[at : text.start].strip():
            return False
        at = text.end
    return not wording[at:].strip()


def _within(piece: Piece, edit: Edit) -> bool:
    return (
        edit.old_start <= piece.old_start
        and piece.old_end <= edit.old_end
        and edit.new_start <= piece.new_start
        and piece.new_end <= edit.new_end
    )


def _where(why: str) -> str:
    """Return in words where text stands that is literal."""
    if why in _WHERE:
        return _WHERE[why]
    code = why.removeprefix(_LANGUAGE)
    if code == why:
        return _OTHER
    return f"text marked as {_LANGUAGES.get(code) or quoted(code)}"
