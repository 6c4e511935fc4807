"""Cross-reference fields: whether the result stored for each is what its target displays.

Source: ECMA-376 part 1, 17.16.5.45 (REF) and 17.16.5.39 (NOTEREF).
"""

from __future__ import annotations

import re

from paraph.formats.docx import fields
from paraph.formats.docx.document import Bookmark, Document, Reference
from paraph.formats.docx.findings import shortened

_FULL_STOP = re.compile(r"\.(?=\(|$)")
_WORDS = re.compile(r"^[^\W\d_]{2,}")


def check(document: Document) -> None:
    """Tell of every cross-reference whose stored result its target does not bear out."""
    for reference in document.references:
        words = fields.arguments(reference.code)
        if not words:
            continue
        target = document.bookmarks.get(words[0])
        if target is None:
            _tell(document, reference, "its target is not in the document")
            continue
        wanted = _wanted(reference, target)
        document.spend(sum(map(len, wanted)))
        if wanted and _plain(reference.result) not in {_plain(form) for form in wanted}:
            _tell(document, reference, f"its target shows “{shortened(wanted[0])}”")


def _wanted(  # noqa: PLR0911 - one return for each form of the field
    reference: Reference, target: Bookmark
) -> tuple[str, ...]:
    """Return what the field may show; nothing where that cannot be told."""
    switches = fields.switches(reference.code)
    if target.index >= len(target.story):
        return ()
    provision = target.story[target.index]
    if "p" in switches and not switches & {"n", "r", "w"}:
        return ()
    if switches & {"n", "r", "w"}:
        if target.label is None:
            return ("0",)
        forms = [target.label]
        forms += ["".join(target.context[start:]) for start in range(len(target.context))]
        if "t" in switches:
            forms += [_WORDS.sub("", form).strip() for form in forms]
        return tuple(forms)
    if fields.kind_of(reference.code) in {"NOTEREF", "FTNREF"}:
        marks = [mark.value for mark in provision.marks if mark.name == "note"]
        return tuple(marks)
    if target.end < 0 or "f" in switches:
        return ()
    return (provision.text[target.start : target.end],)


def _plain(text: str) -> str:
    """Return `text` without what the switches and the format of a field may change."""
    return _FULL_STOP.sub("", "".join(text.split())).casefold()


def _tell(document: Document, reference: Reference, why: str) -> None:
    document.found.hazard(
        "stale-reference",
        f"A cross-reference shows “{shortened(reference.result)}”, but {why}.",
        at=reference.at,
        about=f"{reference.code.strip()}\n{reference.result}\n{why}",
    )
