"""Risks: words of a paragraph that are in the file and that a reader may not see."""

from __future__ import annotations

from paraph.formats.docx.directions import tell_stretch
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.line import Line
from paraph.formats.docx.look import DETAIL
from paraph.formats.docx.tongue import TONGUE

AWAY = "away"
"""Begins the detail of a risk of text that stands where no page reaches."""

SAID = {
    "hidden-text": "is formatted as hidden: stored, not printed",
    "tiny-text": "is too small to be seen",
    "ground-colour-text": "is in the colour of its ground",
    AWAY: "stands where no page reaches",
    "private-character": "has letters in a font of signs",
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
        if risk.code.startswith(TONGUE):
            document.foreign.setdefault(whole, set()).add((risk.start, risk.end, risk.code))
            continue
        code, _, detail = risk.code.partition(DETAIL)
        if code == "bidirectional-character":
            tell_stretch(text, risk.start, document, leftward=True)
            continue
        if text.strip() and not (code == "private-character" and text.isascii()):
            document.found.hazard(
                code,
                f"“{shortened(text)}” {SAID[AWAY if detail.startswith(AWAY) else code]}.",
                at=document.here,
                about="\n".join((where, str(risk.start), *filter(None, (detail,)), text)),
            )
    line.risks.clear()
