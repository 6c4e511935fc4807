"""The class `typography`: marks that print one role in two shapes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paraph.proof.checker.line import BLANKS, GUILLEMETS, WORD, Line, Spot
from paraph.proof.checker.printed import printed
from paraph.proof.checker.quotes import MARKS
from paraph.proof.checker.words import Claim, known, untouched, whole_words

_SHORTEST = 2  # letters of a word beside a dash
_SPACED = frozenset(";:!?\u00bb")
"""Signs that French has a blank before, a figure or not."""
_NEAR = 80  # characters in which such a word is looked for

_RECKONING = re.compile(
    r"[=+\u00d7\u00f7<>]|(?<![^\W_])(?:formulas?|formulae|calculate[sd]?|calculation|comput\w+|minus|plus|equals?|sums?"
    r"|difference|subtract\w+|deduct\w+|calcul\w*|moins|f\u00f3rmula|c\u00e1lculo|menos|suma"
    r"|\u0444\u043e\u0440\u043c\u0443\u043b\w+|\u0440\u0430\u0441\u0447\u0435\u0442\w*|\u0440\u0430\u0441\u0447\u0451\u0442\w*|\u043c\u0438\u043d\u0443\u0441|\u0440\u0430\u0432\u043d\w+)(?![^\W_])",
    re.IGNORECASE,
)
"""What says that a provision reckons, so that a dash may be a minus."""

Rows = Mapping[tuple[str, str], str]


def typography(claim: Claim) -> str:
    """Say why the two sides of a claim are not one string to a printer, or nothing."""
    if what := printed(claim):
        return what
    rows = claim.vocabulary.typography
    listed = frozenset("".join([shape for shape, _ in rows]))
    if what := known(claim, listed) or _denial(claim) or _whole(claim):
        return what
    shapes: list[list[str]] = []
    for spot in claim.sides:
        shape = _shape(spot, rows)
        if isinstance(shape, str):
            return shape
        shapes.append(shape)
    if shapes[0] != shapes[1]:
        return "is not one string under the table"
    if any(mark in MARKS for spot in claim.sides for mark in spot.wording):
        old, new = claim.sides
        if old.line.quotation != new.line.quotation:
            return "changes the role of a quotation mark"
    return ""


def _denial(claim: Claim) -> str:
    """A word of duty or denial keeps its marks, but for ligatures, apostrophes and its blanks.

    Each of them stands for one of its kind: "can't" has its apostrophe on both sides.
    """
    old, new = [spot.wording.translate(_PLAIN) for spot in claim.sides]
    lettered = all(mark.isalpha() or mark == "'" for mark in old + new)
    return "" if old == new or lettered else untouched(claim)


_PLAIN = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " "})


def _whole(claim: Claim) -> str:
    """A piece cuts no word, unless it is an apostrophe alone; those need the words that deny."""
    if not any(mark in "'\u2019" for spot in claim.sides for mark in spot.wording):
        return whole_words(claim)
    if not claim.vocabulary.guarded and any(
        spot.line.quoted.roles.get(at) == "apostrophe"
        for spot in claim.sides
        for at in range(spot.start, spot.end)
    ):
        return "touches an apostrophe in a language without tables"
    alone = all(len(spot.wording) == 1 for spot in claim.sides)
    return "" if alone else whole_words(claim)


def _shape(spot: Spot, rows: Rows) -> list[str] | str:
    """Return what the table makes of a span, mark by mark, or why it has no say there."""
    shape: list[str] = []
    at = spot.start
    while at < spot.end:
        size = 3 if spot.line.text.startswith("...", at) and at + 3 <= spot.end else 1
        mark = spot.line.text[at : at + size]
        role = _role(spot.line, at, mark, rows)
        if not role:
            return f"touches {mark!r} where it has no role of the table"
        stands_for = rows.get((mark, role)) or rows.get((mark, role.rpartition("-")[0])) or mark
        if role in {"letter", "ligature"}:
            shape += stands_for
        else:
            shape.append(f"{role} {stands_for}")
        at += size
    return shape


def _role(line: Line, at: int, mark: str, rows: Rows) -> str:
    """Return the role in which a mark stands, "letter" for a plain letter, or nothing."""
    before, behind = line.text[at - 1 : at] if at else "", line.text[at + len(mark) :][:1]
    if mark in BLANKS:
        return _blank(before, behind)
    if any(each.isnumeric() for each in (before, behind, mark)) or mark in GUILLEMETS:
        return ""
    if mark in MARKS:
        return _quote(line, at)
    if mark in {"...", "\u2026"}:
        return "" if {before, behind} & {".", "\u2026"} else "ellipsis"
    return _within(line, at, mark, rows)


def _within(line: Line, at: int, mark: str, rows: Rows) -> str:
    """Return the role of a hyphen, a dash, a ligature or a letter."""
    lettered = line.text[at - 1 : at].isalpha() and line.text[at + 1 : at + 2].isalpha()
    if lettered and (mark, "hyphen-in-word") in rows:
        return "hyphen-in-word"
    if (mark, "dash-between-spaces") in rows and mark != "-":  # between spaces it may be a minus
        return _dash(line, at)
    return "ligature" if (mark, "ligature") in rows else "letter" if mark.isalpha() else ""


def _blank(before: str, behind: str) -> str:
    """Return "space" but at an end, beside another blank, or beside a digit without a letter."""
    if not before or not behind or before.isspace() or behind.isspace():
        return ""
    if before.isnumeric() or behind.isnumeric():
        lettered = before.isalpha() or behind.isalpha()
        return "space" if lettered or behind in _SPACED else ""
    return "space"


def _quote(line: Line, at: int) -> str:
    """Return the role of a quotation mark as the table calls it."""
    role = line.quoted.roles.get(at, "")
    if role == "apostrophe":
        return role
    if role.startswith("single") and not line.alternate:
        return ""
    return f"quote-{role}" if role else ""


def _dash(line: Line, at: int) -> str:
    """Return "dash-between-spaces" where words of two letters stand on both sides of a dash."""
    text = line.text
    if text[at - 1 : at] != " " or text[at + 1 : at + 2] != " " or at < _SHORTEST:
        return ""
    if _RECKONING.search(text):
        return ""
    before = text[max(0, at - _NEAR) : at - 1].rsplit(maxsplit=1)
    behind = text[at + 2 : at + _NEAR].split(maxsplit=1)
    if not before or not behind:
        return ""
    words = (WORD.findall(before[-1])[-1:], WORD.findall(behind[0])[:1])
    if any(not word or len(word[0]) < _SHORTEST or not word[0].isalpha() for word in words):
        return ""
    return "dash-between-spaces"
