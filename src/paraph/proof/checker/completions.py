"""Completions: whether a piece fills a declared blank, all of it, with what the blank says.

A blank says it by its own words (`blanks`), or a profile does, whose bounds are the evidence.
Whoever relies on the latter compares them with the profile: a checker cannot know it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from paraph.language.table import CODES, table
from paraph.proof.checker.answer import Lexicon, Refused
from paraph.proof.checker.blanks import Blanks, Formula, Signatures, Slot
from paraph.proof.checker.fillings import (
    FIGURES,
    NAMES,
    bounded,
    calendar,
    falling,
    misfit,
    named_day,
)
from paraph.proof.checker.fronts import title_page
from paraph.proof.checker.line import BLANKS, HYPHENS, Line
from paraph.proof.checker.multiplied import multiplied, weekday
from paraph.proof.checker.vocabulary import Vocabulary
from paraph.proof.checker.whole import Whole
from paraph.proof.proof import COMPLETION, Pair, Piece, Proof
from paraph.proof.tables import LANGUAGES

_OWN = frozenset(("blank", "type"))
_PROFILE = frozenset(("by", "address", "min", "max", "unit", "permitted"))
_KINDS = frozenset(("paragraph", "heading", "cell", "header", "footer"))
_BEFORE = frozenset((*BLANKS, "\t", "\n", "(", "\u00ab", "\u201c", "\u201e", '"'))
_BEHIND = frozenset((*BLANKS, "\t", "\n", ".", ",", ";", ":", ")", "\u00bb", "\u201d", '"'))
_NEXT = re.compile(r"[\s\u00a0\u202f]*([^\W_][^\W_'\u2019]*)?")
_DIGIT_BEHIND = re.compile(r"[ \u00a0\u202f]\d")
_DIGIT_BEFORE = re.compile(r"\d[ \u00a0\u202f]$")
_WORD_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]+)[\s\u00a0\u202f]+$")
_WORD_BEHIND = re.compile(r"[\s\u00a0\u202f]+([^\W\d_]+)(?![^\W_])")
_DETERMINERS = frozenset(
    (
        *("a", "all", "an", "any", "each", "every", "no", "same", "such", "that", "the", "this"),
        *("which", "ce", "cette", "chaque", "cada", "esta", "este", "tout", "toute", "toda"),
        "cualquier",
    )
)
"""Words behind which a date is spoken of, and none stands."""
_GENITIVES = frozenset(("of", "de", "du", "des", "del"))
_COUNTED = frozenset(("day", "period"))
"""Words of time that a year may count: "2026 days"."""
_JOINING = ("modal", "negation", "connective", "scope_words", "time_words")


def completions(
    proof: Proof, texts: tuple[Whole, Whole], vocabulary: Vocabulary, lexicon: Lexicon | None
) -> Iterator[Refused]:
    """Yield each piece that claims to fill a blank and does not."""
    checker = _Completions(proof, texts, vocabulary, lexicon)
    for number, step in enumerate(proof.steps):
        for at, piece in enumerate(step.pieces if isinstance(step, Pair) else ()):
            if piece.name == COMPLETION and isinstance(step, Pair):
                what = checker.judge(step, at)
                if what:
                    yield Refused(f"steps[{number}].pieces[{at}]", f"completion: {what}")


class _Filled(NamedTuple):
    """A blank of the old text and its filling, less what stands on both sides alike."""

    slot: Slot
    filling: str


class _Completions:
    def __init__(
        self,
        proof: Proof,
        texts: tuple[Whole, Whole],
        vocabulary: Vocabulary,
        lexicon: Lexicon | None,
    ) -> None:
        self._proof, self._texts, self._vocabulary = proof, texts, vocabulary
        self._lexicon = lexicon
        self._blanks = Blanks(vocabulary)
        self._signatures = Signatures(texts[0].text, vocabulary.language)
        self._front = title_page(texts[0].text, vocabulary.language)

    def judge(self, step: Pair, at: int) -> str:
        """Say why a piece is no completion, or nothing."""
        piece = step.pieces[at]
        old, new = self._texts[0].line(step.old), self._texts[1].line(step.new)
        if old.provision.kind not in _KINDS:
            return "stands in what is no paragraph, heading or cell"
        if what := _members(piece.evidence) or _beside(step, at, old.text, new.text):
            return what
        if not old.plain or not new.plain or _marked(piece, old, new):
            return "stands in a provision with unknown characters, or is touched by a mark"
        declared = "by" in piece.evidence
        return self._declared(piece, old, new) if declared else self._said(step, piece, old, new)

    def _declared(self, piece: Piece, old: Line, new: Line) -> str:
        """Judge a blank that a profile declares."""
        wording = old.text[piece.old_start : piece.old_end]
        filling = new.text[piece.new_start : piece.new_end]
        if wording != piece.evidence["blank"]:
            return "is of another wording than the evidence says"
        spans = (
            (old.text, piece.old_start, piece.old_end),
            (new.text, piece.new_start, piece.new_end),
        )
        if any(_cut(*span) for span in spans):
            return "is a part of a word or number"
        if wording.strip("_") == "" and _underscored(old.text, piece):
            return "is a part of a blank"
        kind = piece.evidence["type"]
        return (
            _figures_beside(piece, new.text)
            or bounded(piece.evidence, filling, self._vocabulary, self._proof.locale)
            or (self._declared_day(piece, new.text) if kind == "date" else "")
            or (multiplied(piece, new.text, self._vocabulary) if kind in FIGURES else "")
        )

    def _declared_day(self, piece: Piece, text: str) -> str:
        if falling(text, self._vocabulary, self._proof.locale):
            return "makes a row of dates of which a later one is earlier"
        return self._week(piece, text) or self._counted(text, piece.new_end)

    def _week(self, piece: Piece, text: str) -> str:
        """Beside a day of the week stands a date of that day."""
        filling = re.sub("[\u00a0\u202f]", " ", text[piece.new_start : piece.new_end])
        day = named_day(filling, self._vocabulary, self._proof.locale)
        return weekday(piece, text, day, self._vocabulary.language)

    def _said(self, step: Pair, piece: Piece, old: Line, new: Line) -> str:
        """Judge a blank whose own words, or those around it, say what fills it."""
        language = self._vocabulary.language
        if language not in LANGUAGES:
            return "is of no language with tables"
        if not {old.language, new.language} <= {"", language}:
            return "stands in a provision that seems to be in another language"
        filled = self._filled(step, piece, old, new)
        if filled is None:
            return "fills no blank that says so"
        slot, filling = filled
        if _quoted(old, slot) or step.old in self._texts[0].quoted:
            return "stands inside a quotation"
        blank = old.text[slot.start : slot.end]
        if blank[0] == "[" and any(
            whole.defines(at) for whole, at in zip(self._texts, (step.old, step.new), strict=True)
        ):
            return "stands in a provision that defines a term"
        return (
            misfit(slot.type, filling, self._vocabulary, self._proof.locale)
            or (self._dated(piece, new.text) if slot.type == "date" else "")
            or self._calendar(step, slot, old, new)
            or self._plain_words(slot, filling)
            or (self._named(slot, blank, filling, old) if blank[0] == "[" else "")
        )

    def _filled(self, step: Pair, piece: Piece, old: Line, new: Line) -> _Filled | None:
        """Return the blank that a piece fills: it is the piece, or a Korean ending follows it."""
        for slot in self._slots(step.old, old):
            if slot.start != piece.old_start or slot.type != piece.evidence["type"]:
                continue
            ending = old.text[slot.end : piece.old_end]
            filling = new.text[piece.new_start : piece.new_end]
            if ending and (self._vocabulary.language != "ko" or not ending.isalpha()):
                continue
            if slot.end > piece.old_end or not filling.endswith(ending):
                continue
            named = old.text[slot.start : slot.end] == piece.evidence["blank"]
            if not named or not _apart(old.text, slot, ending):
                continue
            return _Filled(slot, filling[: len(filling) - len(ending)])
        return None

    def _slots(self, index: int, line: Line) -> Iterator[Slot]:
        placeholders = list(self._blanks.placeholders(line.text))
        yield from [slot for slot in placeholders if slot.type == "date"]
        yield from self._blanks.controls(line.text)
        if line.provision.kind not in {"paragraph", "cell", "heading"}:
            return
        # The Russian short form of town looks like the label of an item.
        if line.provision.label or (line.body and not line.text.startswith("\u0433. ")):
            return
        for formula in self._blanks.formulas(line.text):
            yield from formula.slots
        if index in self._signatures.places:
            alone = self._signatures.alone(index)
            yield from self._blanks.line(line.text, alone=alone)
        if index in self._front:
            yield from placeholders

    def _counted(self, text: str, end: int) -> str:
        """Behind a date stands no noun that its year may count: "May 15, 2000 shares"."""
        match = _NEXT.match(text, end)
        word = match[1] if match else None
        language = self._vocabulary.language
        if not word or language == "ko" or not text[end : end + 1].isspace():
            return ""
        joins = table(language).function_words if language in CODES else frozenset[str]()
        known = frozenset[str]().union(*[self._vocabulary.column(name) for name in _JOINING])
        known -= {row[0] for row in self._vocabulary.rows("time_words") if row[1] in _COUNTED}
        if word in joins or word in known or word == "\u0433\u043e\u0434\u0430":
            return ""
        return f"stands before {word!r}, which its year may count"

    def _dated(self, piece: Piece, text: str) -> str:
        """A date is no number with what stands beside it, and no date of something else.

        "Each [date] in Annex I" and "the [date] of delivery" speak of a date; they are none.
        """
        head = _WORD_BEFORE.search(text[: piece.new_start])
        tail = _WORD_BEHIND.match(text, piece.new_end)
        if head is not None and head[1].lower() in _DETERMINERS:
            return f"stands behind {head[1]!r}, as no date does"
        if tail is not None and tail[1] in _GENITIVES:
            return f"stands before {tail[1]!r}, as no date does"
        if _DIGIT_BEFORE.search(text[: piece.new_start]):
            return "stands behind a figure, with which it may be one number"
        if falling(text, self._vocabulary, self._proof.locale):
            return "makes a row of dates of which a later one is earlier"
        return (
            _figures_beside(piece, text)
            or self._week(piece, text)
            or self._counted(text, piece.new_end)
        )

    def _calendar(self, step: Pair, slot: Slot, old: Line, new: Line) -> str:
        """The day, month and year of one formula make a day that there is."""
        for formula in self._blanks.formulas(old.text):
            if slot in formula.slots and slot.type != "place":
                first, last = _carried(step.pieces, formula)
                if what := calendar(new.text[first:last], self._vocabulary):
                    return what
        return ""

    def _plain_words(self, slot: Slot, filling: str) -> str:
        """A name has a word that is none of the language but a name: "Done at Own Risk" has none.

        Of a place each word is such a one, or of those by which places are named.
        """
        if slot.type not in {"place", "name"} or self._lexicon is None:
            return ""
        language, cities = self._vocabulary.language, self._blanks.role("city")
        words = re.findall(r"[^\W\d_]+", filling)
        common = [word for word in words if self._lexicon.common(language, word.lower())]
        if filling in cities:
            return ""
        if len([word for word in common if word not in cities]) == len(words):
            return f"is filled with {filling!r}, of which every word may be another than a name"
        named = {*cities, *self._blanks.role("particle")}
        places = self._blanks.role("toponym")
        for word in common if slot.type == "place" else ():
            if word not in named and word.lower() not in places:
                return f"is filled with {word!r}, by which no place is named"
        return ""

    def _named(self, slot: Slot, blank: str, filling: str, line: Line) -> str:
        """A placeholder stands once in its provision, and is no word that the texts use."""
        same = [
            other
            for other in self._blanks.placeholders(line.text)
            if line.text[other.start : other.end].lower() == blank.lower()
        ]
        if len(same) > 1:
            return f"fills {blank}, which stands in one provision twice"
        return self._common(slot, filling) or self._again(blank, filling)

    def _common(self, slot: Slot, filling: str) -> str:
        """No word of a name is one that a text uses in small letters, or in a defined term."""
        if slot.type not in NAMES:
            return ""
        particles = self._blanks.role("particle")
        for word in re.findall(r"[^\W\d_]+", filling):
            if word in particles:
                continue
            low = word.lower()
            if any(whole.term(low) or whole.small(low) for whole in self._texts):
                return f"is filled with {word!r}, which the texts use otherwise"
        return ""

    def _again(self, blank: str, filling: str) -> str:
        """A placeholder that stands several times is filled everywhere, and with the same."""
        same = blank[1:-1].strip().lower()
        fillings = {
            (step.old, piece.old_start): new.text[piece.new_start : piece.new_end]
            for step in self._proof.steps
            if isinstance(step, Pair)
            for new in (self._texts[1].line(step.new),)
            for piece in step.pieces
            if piece.name == COMPLETION
        }
        for index, provision in enumerate(self._texts[0].text.provisions):
            if "[" not in provision.text:
                continue
            for slot in self._blanks.placeholders(provision.text):
                if provision.text[slot.start + 1 : slot.end - 1].strip().lower() != same:
                    continue
                other = fillings.get((index, slot.start), "")
                ending = _ending(provision.text, slot.end)
                if other != filling and other != filling + ending:
                    return f"fills {blank} otherwise than another {blank}, or leaves that one"
        return ""


def _members(evidence: Mapping[str, str]) -> str:
    own = evidence.keys() >= _OWN and evidence.keys() <= _OWN | _PROFILE
    declared = evidence.keys() > _OWN
    if not own or (declared and (evidence.get("by") != "profile" or "address" not in evidence)):
        return "gives evidence that is not asked for, or too little"
    return "" if all(evidence.values()) else "gives empty evidence"


def _beside(step: Pair, at: int, old: str, new: str) -> str:
    """Between a completion and a piece of another class a whole word stays as it was."""
    for left, right in pairwise(step.pieces[max(0, at - 1) : at + 2]):
        if {left.name, right.name} == {COMPLETION}:
            continue
        between = old[left.old_end : right.old_start]
        if not re.search(r"(?<![^\W_])[^\W_]+(?![^\W_])", between) or (
            between != new[left.new_end : right.new_start]
        ):
            return "stands beside another change"
    return ""


def _marked(piece: Piece, old: Line, new: Line) -> bool:
    return any(
        mark.start < mark.end and mark.end >= first and mark.start <= last
        for line, first, last in (
            (old, piece.old_start, piece.old_end),
            (new, piece.new_start, piece.new_end),
        )
        for mark in line.provision.marks
    )


def _cut(text: str, start: int, end: int) -> bool:
    """Whether a span ends inside a word or number, or beside what makes another one of it."""
    if start == end:
        return True
    before, behind = text[start - 1] if start else "", text[end : end + 1]
    if before in HYPHENS or (before and before in "+\u00b1.,/"):
        return True
    if behind and (behind.isalnum() or behind in HYPHENS or behind in "_/"):
        return True
    if behind in {".", ","} and text[end + 1 : end + 2].isdigit():
        return True
    return before.isalnum()


def _figures_beside(piece: Piece, text: str) -> str:
    """A filling makes no number with a figure that stands before or behind it."""
    filling = text[piece.new_start : piece.new_end]
    if filling[-1:].isdigit() and _DIGIT_BEHIND.match(text, piece.new_end):
        return "stands before a figure, with which it may be one number"
    if filling[:1].isdigit() and _DIGIT_BEFORE.search(text[: piece.new_start]):
        return "stands behind a figure, with which it may be one number"
    return ""


def _underscored(text: str, piece: Piece) -> bool:
    return "_" in {
        text[piece.old_start - 1 : piece.old_start],
        text[piece.old_end : piece.old_end + 1],
    }


def _apart(text: str, slot: Slot, ending: str) -> bool:
    """Whether a blank stands between white space, brackets, quotation marks and stops."""
    before, behind = text[slot.start - 1] if slot.start else "", text[slot.end : slot.end + 1]
    if before and before not in _BEFORE:
        return False
    return bool(ending) or not behind or behind in _BEHIND


def _quoted(line: Line, slot: Slot) -> bool:
    """Whether a blank is inside a quotation that holds more than this blank."""
    inside = [span for span in line.quoted.inside if span[0] <= slot.start and slot.end <= span[1]]
    if any(span != (slot.start, slot.end) or slot.type != "day" for span in inside):
        return True
    return not inside and line.quoted.holds(slot.start, slot.end)


def _ending(text: str, at: int) -> str:
    match = re.compile(r"[^\W\d_]*").match(text, at)
    return match[0] if match else ""


def _carried(pieces: tuple[Piece, ...], formula: Formula) -> tuple[int, int]:
    """Return where the date of a formula stands in the new text."""
    ends = []
    for at, last in zip(formula.dated, (False, True), strict=True):
        shift = 0
        for piece in pieces:
            if piece.old_end <= at if last else piece.old_end <= at and piece.old_start < at:
                shift = piece.new_end - piece.old_end
        ends.append(at + shift)
    return ends[0], ends[1]
