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
EDGE = 56.7  # points from the text to the edge of the page, where no layout says
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
    tell_outside(said, line.whole, document)
    line_height = said.get("fo:line-height", "")
    height = points(line_height)
    if line_height.endswith("%") and line_height[:-1].replace(".", "", 1).isdigit():
        height = _USUAL * float(line_height[:-1]) / 100
    if height is not None and height <= _LOW:
        sentence = f"“{shortened(line.whole)}” stands in lines that are too low for it."
        document.found.tell("tiny-text", sentence, f"{height}\n{line.whole}")


def tell_outside(said: Properties, words: str, document: Document) -> None:
    """Tell of words in a paragraph, section or table that is set where no page reaches."""
    if words.strip() and (where := outside(said, document.edge)):
        sentence = f"“{shortened(words)}” stands where no page reaches."
        document.found.tell("hidden-text", sentence, f"{where}\n{words}")


def outside(said: Properties, edge: float) -> str:
    """Return how margins set words beyond the `edge` of the page or too far in, "" if they do not.

    `edge` is the distance of the usual words from it, in points.
    """
    left = _extremes(said, "fo:margin-left")
    right = _extremes(said, "fo:margin-right")
    first = points(said.get("fo:text-indent", "")) or 0.0
    beyond = min(left[0], left[0] + first, right[0]) < -edge - 1
    if beyond or max(left[1], left[1] + first, right[1], abs(first)) >= _FAR:
        return f"left {left}, right {right}, first line {first:g}"
    return ""


def _extremes(said: Properties, name: str) -> tuple[float, float]:
    """Return the least and the greatest that a margin may be: programs differ in what counts."""
    found = [points(said.get(each, "")) for each in (name, "fo:margin")]
    lengths = [length for length in found if length is not None]
    return min(lengths, default=0.0), max(lengths, default=0.0)


def tell_direction(line: Line, mode: str, document: Document) -> None:
    """Tell of a paragraph whose letters go another way than it is set."""
    leftward = mode in {"rl-tb", "rl"}
    found = _LEFTWARD.search(line.whole) is not None
    if line.length and leftward and not found and any(map(str.isalnum, line.whole)):
        sentence = f"A paragraph is set from right to left: “{shortened(line.whole)}”."
        document.found.tell("bidirectional-character", sentence, line.whole)
