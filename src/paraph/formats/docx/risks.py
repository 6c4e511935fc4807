"""Risks: words of a paragraph that are in the file and that a reader may not see."""

from __future__ import annotations

from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.line import Line

_SAID = {
    "hidden-text": "is formatted as hidden: stored, not printed",
    "tiny-text": "is too small to be seen",
    "ground-colour-text": "is in the colour of its ground",
}


def tell_risks(line: Line, document: Document, where: str = "") -> None:
    """Tell of the words of `line` that a reader may not see, and where in it they stand.

    Words cut into runs are told as one. They are alike in two files where they stand at the same
    place of `where`.
    """
    if not line.risks:
        return
    whole = line.text
    for risk in line.risks:
        text = whole[risk.start : risk.end]
        if text.strip():
            document.found.hazard(
                risk.code,
                f"“{shortened(text)}” {_SAID[risk.code]}.",
                at=document.here,
                about=f"{where}\n{risk.start}\n{text}",
            )
    line.risks.clear()
