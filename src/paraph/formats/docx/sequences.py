"""Sequence fields: whether the number stored for each is the one that an update would give.

Source: ECMA-376 part 1, 17.16.5.56 (SEQ).
"""

from __future__ import annotations

from collections import defaultdict

from paraph.formats.docx import fields
from paraph.formats.docx.document import Document, Reference
from paraph.formats.docx.names import integer
from paraph.formats.docx.numbers import displayed
from paraph.formats.docx.open_fields import tell_changing

_FORMS = {
    "ARABIC": "decimal",
    "ALPHABETIC": "upperLetter",
    "alphabetic": "lowerLetter",
    "ROMAN": "upperRoman",
    "roman": "lowerRoman",
    "Roman": "upperRoman",
}
_READ = frozenset(("c", "h", "n", "r", "*"))


def check(document: Document) -> None:
    """Tell of every sequence field whose stored number an update may change.

    A sequence that stands in several stories, is begun anew at headings, or has members that may
    yet come or go, is not counted: all its fields are told. Where the user said which view of
    pending changes is meant, nothing may come or go.
    """
    names: dict[str, list[Reference]] = defaultdict(list)
    for each in document.sequences:
        words = fields.arguments(each.code)
        names[words[0].casefold() if words else ""].append(each)
    for members in names.values():
        sure = (document.chosen or not document.tracked) and all(
            each.story is not None and each.story is members[0].story and _sure(each.code)
            for each in members
        )
        count = 0
        for each in members:
            count = _counted(each.code, count)
            shown = _shown(each.code, count) if sure else None
            if not each.counted and each.result.strip() != shown:
                about = f"{each.code.strip()}\n{each.result}\n{shown}\n{each.dirty}"
                tell_changing(document, about, each.at)


def _sure(code: str) -> bool:
    words = fields.arguments(code)
    second = words[1] if len(words) > 1 else "\\"
    return second.startswith("\\") and fields.switches(code) <= _READ


def _counted(code: str, count: int) -> int:
    words = fields.arguments(code)
    letters = fields.switches(code)
    if "r" in letters:
        place = next(at for at, word in enumerate(words) if word[:2].lower() == "\\r")
        after = words[place + 1] if place + 1 < len(words) else ""
        return integer(words[place][2:] or after)
    return count if "c" in letters else count + 1


def _shown(code: str, count: int) -> str | None:
    """Return what a field shows for `count`; None where that cannot be told."""
    asked = fields.formatted(code)
    if "h" in fields.switches(code):
        return None if asked else ""
    if len(asked) > 1:
        return None
    form = _FORMS.get(asked[0]) if asked else "decimal"
    return None if form is None else displayed(count, form)
