"""Cross-reference fields: whether the result stored for each is what its target displays.

Source: ECMA-376 part 1, 17.16.5.45 (REF) and 17.16.5.39 (NOTEREF).
"""

from __future__ import annotations

import re
from bisect import bisect_left

from paraph.formats.docx import fields
from paraph.formats.docx.document import Bookmark, Document, Reference
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.open_fields import tell_changing

_FULL_STOP = re.compile(r"\.(?=\(|$)")
_NOTHING = "0"
"""What Word shows for the number of what has none."""
_NO_NUMBER = f"its target has no number, for which Word shows “{_NOTHING}”"
_WORDS = re.compile(r"^[^\W\d_]{2,}")


def check(document: Document) -> None:
    """Tell of every cross-reference whose stored result its target does not bear out."""
    notes: dict[tuple[int, int], tuple[list[int], list[str]]] = {}
    for reference in document.references:
        words = fields.arguments(reference.code)
        if not words or "{" in words[0] or fields.formatted(reference.code):
            _tell_unchecked(document, reference)
            continue
        target = document.bookmarks.get(words[0])
        if target is None:
            _tell(document, reference, "its target is not in the document")
            continue
        wanted = _wanted(reference, target, notes)
        document.spend(sum(map(len, wanted)))
        if not wanted:
            _tell_unchecked(document, reference)
        elif not _borne_out(reference, wanted):
            shows = f"its target shows “{shortened(wanted[0])}”"
            _tell(document, reference, _NO_NUMBER if wanted == (_NOTHING,) else shows)


def _borne_out(reference: Reference, wanted: tuple[str, ...]) -> bool:
    if fields.switches(reference.code) & {"n", "r", "w"}:
        return _plain(reference.result) in {_plain(form) for form in wanted}
    return " ".join(reference.result.split()) in {" ".join(form.split()) for form in wanted}


def _wanted(  # noqa: PLR0911 - one return for each form of the field
    reference: Reference,
    target: Bookmark,
    notes: dict[tuple[int, int], tuple[list[int], list[str]]],
) -> tuple[str, ...]:
    """Return what the field may show; nothing where that cannot be told.

    `notes` keeps where the notes of a provision are called, and their marks, by its place.
    """
    switches = fields.switches(reference.code)
    if target.index >= len(target.story):
        return ()
    provision = target.story[target.index]
    if "p" in switches and not switches & {"n", "r", "w"}:
        return ()
    if switches & {"n", "r", "w"}:
        if target.label is None:
            return (_NOTHING,)
        forms = [target.label]
        forms += ["".join(target.context[start:]) for start in range(len(target.context))]
        if "t" in switches:
            forms += [_WORDS.sub("", form).strip() for form in forms]
        return tuple(forms)
    if fields.kind_of(reference.code) in {"NOTEREF", "FTNREF"}:
        place = (id(target.story), target.index)
        if place not in notes:
            calls = sorted((m.start, m.value) for m in provision.marks if m.name == "note")
            notes[place] = [at for at, _ in calls], [value for _, value in calls]
        starts, marks = notes[place]
        first = bisect_left(starts, target.start)
        inside = first < len(starts) and (target.end < 0 or starts[first] < target.end)
        return (marks[first],) if inside else ()
    if target.end < 0 or "f" in switches:
        return ()
    return (provision.text[target.start : target.end],)


def _tell_unchecked(document: Document, reference: Reference) -> None:
    about = f"{reference.code.strip()}\n{reference.result}\n{reference.dirty}"
    tell_changing(document, about, reference.at)


def _plain(text: str) -> str:
    """Return `text` without what the switches and the format of a field may change."""
    return _FULL_STOP.sub("", "".join(text.split())).casefold()


def _tell(document: Document, reference: Reference, why: str) -> None:
    document.found.hazard(
        "stale-reference",
        f"A cross-reference shows “{shortened(reference.result)}”, but {why}.",
        at=reference.at,
        about=f"{reference.code.strip()}\n{reference.result}\n{why}\n{reference.dirty}",
    )
