"""What the look of a paragraph's mark and of its level does to the number displayed before it.

Source: ECMA-376 part 1, 17.9.24 (rPr of a level), 17.3.1.29 (rPr of a paragraph's mark).
"""

from __future__ import annotations

from paraph.formats.docx.directions import tell_stretch
from paraph.formats.docx.document import Document
from paraph.formats.docx.look import DETAIL, Look
from paraph.formats.docx.risks import SAID
from paraph.text.quoted import unended


def shown(label: str, look: Look, document: Document, *, known: bool) -> tuple[str, str]:
    """Return `label` as `look` shows it, and what else the look does to it ("" if nothing).

    Where a reader may not see the number, this is told. `known` says that the label is a sign
    which its font has been asked for already.
    """
    marks = dict(look.marks)
    if marks.pop("caps", None) is not None:
        label = label.upper()
    if not label.strip():
        return label, ""
    if known:
        marks.pop("symbol", None)
    for code in look.risks:
        name, _, detail = code.partition(DETAIL)
        if name == "bidirectional-character":
            tell_stretch(label, 0, document, leftward=True)
            continue
        if name == "private-character" and label.isascii():
            continue
        document.found.hazard(
            name,
            f"The number “{unended(label)}” {SAID[name]}.",
            at=document.here,
            about="\n".join(("the number", label, *filter(None, (detail,)))),
        )
    return label, ", ".join(f"{name} {value}".rstrip() for name, value in marks.items())
