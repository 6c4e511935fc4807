"""Risks: words of a paragraph that are in the file and that a reader may not see."""

from __future__ import annotations

import re

from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.line import Line
from paraph.formats.odt.names import points
from paraph.formats.odt.styles import Properties

SAID = {
    "hidden-text": "is formatted as hidden: stored, not printed",
    "tiny-text": "is too small to be seen",
    "ground-colour-text": "is in the colour of its ground",
}
_FAR = 450.0  # points: as wide as the text of a page
_LOW = 5.0  # points of a line
_USUAL = 12.0  # points, where nothing is said
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def tell_risks(line: Line, document: Document) -> None:
    """Tell of the words of `line` that a reader may not see, and where in it they stand."""
    for risk in line.risks:
        text = line.whole[risk.start : risk.end]
        if text.strip():
            sentence = f"“{shortened(text)}” {SAID[risk.code]}."
            document.found.tell(risk.code, sentence, f"{risk.start}\n{text}")


def tell_away(line: Line, said: Properties, document: Document) -> None:
    """Tell of a paragraph that is set where no page reaches, or in lines that hold no letters."""
    if not line.length:
        return
    for name in ("fo:margin-left", "fo:text-indent", "fo:margin-right"):
        length = points(said.get(name, ""))
        if length is not None and abs(length) >= _FAR:
            sentence = f"“{shortened(line.whole)}” stands where no page reaches."
            document.found.tell("hidden-text", sentence, f"{name} {said[name]}\n{line.whole}")
    line_height = said.get("fo:line-height", "")
    height = points(line_height)
    if line_height.endswith("%") and line_height[:-1].replace(".", "", 1).isdigit():
        height = _USUAL * float(line_height[:-1]) / 100
    if height is not None and height <= _LOW:
        sentence = f"“{shortened(line.whole)}” stands in lines that are too low for it."
        document.found.tell("tiny-text", sentence, f"{height}\n{line.whole}")


def tell_direction(line: Line, mode: str, document: Document) -> None:
    """Tell of a paragraph whose letters go another way than it is set."""
    leftward = mode in {"rl-tb", "rl"}
    found = _LEFTWARD.search(line.whole) is not None
    if line.length and leftward and not found and any(map(str.isalnum, line.whole)):
        sentence = f"A paragraph is set from right to left: “{shortened(line.whole)}”."
        document.found.tell("bidirectional-character", sentence, line.whole)
