"""House choices: what a proof says that a profile lets a house write its own way.

The evidence names the choice. Whoever relies on the proof compares it with the profile.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from paraph.language.table import label_words
from paraph.proof.checker.line import GUILLEMETS, Spot
from paraph.proof.checker.notation import notation
from paraph.proof.checker.words import (
    Claim,
    known,
    spoken,
    unliteral,
    unmarked,
    unquoted,
    whole_words,
)
from paraph.proof.choices import CHOICES

_RANGE = re.compile(
    r"(?<![\w.,/+\u2010-\u2015\u2212-])([0-9]{1,4})[-\u2013]([0-9]{1,4})(?![\w/\u2010-\u2015\u2212-])"
)
_DECIMAL = re.compile(r"[.,][0-9]")
_MARKS = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.\s\u00a0\u202f]*$")
_ITEM = r"[a-z]{3,}(?: [a-z]{3,})?"
_SERIES = re.compile(rf"({_ITEM}, (?:{_ITEM}, )+)({_ITEM})(,?) (and|or) ({_ITEM})(?=[.;:)]|$)")
_LEAST = 2  # commas of a series before its last


def house(claim: Claim) -> str:
    """Say why a piece is not what its house choice lets be written so, or nothing."""
    choice = claim.piece.evidence["house"]
    if CHOICES.get(choice) != claim.piece.name:
        return f"names {choice!r}, which is no house choice of its class"
    if choice != "precision" and dict(claim.piece.evidence) != {"house": choice}:
        return "gives more evidence than its house choice"
    for rule in (unmarked, *_RULES[choice]):
        if what := rule(claim):
            return what
    return ""


def _guillemets(claim: Claim) -> str:
    """One quotation mark became another in the same role, and no quotation holds another."""
    old, new = claim.sides
    if what := known(claim):
        return what
    marks = {old.wording, new.wording}
    if not marks <= _MARKS or not marks & GUILLEMETS or marks <= GUILLEMETS:
        return "is no guillemet against another quotation mark"
    roles = [
        [spot.line.quoted.roles[at] for at in sorted(spot.line.quoted.roles)]
        for spot in claim.sides
    ]
    here = [spot.line.quoted.roles.get(spot.start, "") for spot in claim.sides]
    if roles[0] != roles[1] or here[0] != here[1] or not here[0].startswith("double"):
        return "changes the role of a quotation mark"
    double = [role for role in roles[0] if role.startswith("double")]
    nested = double != ["double-open", "double-close"] * (len(double) // 2)
    within = any(at in whole.quoted for at, whole in zip(claim.places, claim.texts, strict=True))
    broken = any(spot.line.quoted.broken < len(spot.line.text) for spot in claim.sides)
    return "stands where quotations hold others, or do not pair" if nested | within | broken else ""


def _range_dash(claim: Claim) -> str:
    """A hyphen or an en dash between two figures, the first the lower, behind no label's word."""
    if {spot.wording for spot in claim.sides} != {"-", "\u2013"}:
        return "is no hyphen against an en dash"
    if not all(spot.line.plain for spot in claim.sides):
        return "stands in a provision with unknown characters"
    return next(filter(None, map(_ranged, claim.sides)), "")


def _ranged(spot: Spot) -> str:
    """Say why a dash does not stand in a range of two figures, or nothing."""
    text = spot.line.text
    match = next((one for one in _RANGE.finditer(text) if one.end(1) == spot.start), None)
    if match is None or int(match[1]) >= int(match[2]):
        return "does not stand between two figures, the first of them the lower"
    if _DECIMAL.match(text, match.end()) or match[1][0] == "0" or match.start() <= spot.line.body:
        return "may stand in another number, a label or a code"
    before = _WORD_BEFORE.search(text, 0, match.start())
    word = before[1] if before else ""
    if word != word.lower() or word in label_words() or word in {"no", "nos", "n"}:
        return f"stands behind {word!r}, which may begin a label"
    return ""


def _serial_comma(claim: Claim) -> str:
    """A comma before the last of four short items in small letters, which end with a stop."""
    old, new = claim.sides
    if claim.vocabulary.language != "en" or {old.wording, new.wording} != {"", ","}:
        return "is no comma of an English series"
    found = []
    for spot in claim.sides:
        for match in _SERIES.finditer(spot.line.text):
            if match.end(2) == spot.start and bool(match[3]) == bool(spot.wording):
                found.append((match[1], match[2], match[4], match[5]))
                break
    if len(found) != len(claim.sides) or found[0] != found[1]:
        return "does not stand before the last item of one series of short items"
    words = {word for part in found[0] for word in re.findall("[a-z]+", part)} - {found[0][2]}
    return _weighed(claim, words) if found[0][0].count(",") >= _LEAST else "is in a short series"


def _weighed(claim: Claim, words: set[str]) -> str:
    """Say which word of a series may do more than name an item, or nothing."""
    vocabulary = claim.vocabulary
    tables = ("modal", "negation", "connective", "quantifier", "scope_words", "time_words")
    held = words & frozenset[str]().union(*[vocabulary.column(name) for name in tables])
    names = {word for word in words if any(whole.named(word) for whole in claim.texts)}
    terms = words & (claim.texts[0].terms | claim.texts[1].terms)
    found = min(held | names | terms | (words & _RELATIVE), default="")
    return f"is in a series with {found!r}" if found else ""


_RELATIVE = frozenset(
    ("the", "this", "that", "these", "those", "which", "who", "whom", "whose", "where", "its")
)


def _shall_will(claim: Claim) -> str:
    """Every "shall" of the one text is a "will" of the other, and neither text has both."""
    old, new = claim.sides
    if claim.vocabulary.language != "en" or {old.wording, new.wording} != {"shall", "will"}:
        return "is not shall against will"
    if claim.texts[0].count(new.wording) or claim.texts[1].count(old.wording):
        return "is in texts of which one has both words"
    if claim.texts[0].count(old.wording) != claim.texts[1].count(new.wording):
        return "is in texts that do not have as many of each"
    if any(_noun(spot) for spot in claim.sides):
        return "may be a noun"
    return ""


def _noun(spot: Spot) -> bool:
    """Whether a word stands before it as before a noun: "last will", "at will"."""
    return spot.word_before().lower() in _BEFORE_NOUNS or not spot.word_behind()


_BEFORE_NOUNS = frozenset(
    ("a", "an", "the", "at", "of", "last", "free", "good", "ill", "their", "his", "her", "its")
)


def _precise(claim: Claim) -> str:
    return notation(claim)


_RULES: Mapping[str, tuple[Callable[[Claim], str], ...]] = {
    "guillemets": (unliteral, _guillemets),
    "range-dash": (unquoted, _range_dash),
    "serial-comma": (unquoted, unliteral, known, spoken, _serial_comma),
    "shall-will": (unquoted, unliteral, whole_words, known, spoken, _shall_will),
    "precision": (unquoted, whole_words, known, _precise),
}
