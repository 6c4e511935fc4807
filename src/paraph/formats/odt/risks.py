"""Risks: words of a paragraph that are in the file and that a reader may not see."""

from __future__ import annotations

import re

from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.line import Line

SAID = {
    "hidden-text": "is formatted as hidden: stored, not printed",
    "tiny-text": "is too small to be seen",
    "ground-colour-text": "is in the colour of its ground",
}
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def tell_risks(line: Line, document: Document) -> None:
    """Tell of the words of `line` that a reader may not see, and where in it they stand."""
    for risk in line.risks:
        text = line.whole[risk.start : risk.end]
        if text.strip():
            sentence = f"“{shortened(text)}” {SAID[risk.code]}."
            document.found.tell(risk.code, sentence, f"{risk.start}\n{text}")


def tell_direction(line: Line, mode: str, document: Document) -> None:
    """Tell of a paragraph whose letters go another way than it is set."""
    leftward = mode in {"rl-tb", "rl"}
    found = _LEFTWARD.search(line.whole) is not None
    if line.length and leftward and not found and any(map(str.isalnum, line.whole)):
        sentence = f"A paragraph is set from right to left: “{shortened(line.whole)}”."
        document.found.tell("bidirectional-character", sentence, line.whole)
