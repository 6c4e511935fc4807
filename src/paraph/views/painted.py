"""Lines of a terminal: wrapped to its width, painted where it takes colour, plain without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import east_asian_width

from paraph.views.excerpt import Piece
from paraph.views.visible import flat, seen, spelled

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_FAINT = "\x1b[2m"
_STYLES = {
    "inserted": "\x1b[32;4m",
    "deleted": "\x1b[31;9m",
    "remark": _FAINT,
    "open": "\x1b[1;31m",
    "same": "\x1b[1;32m",
    "editorial": "\x1b[1;32m",
    "completed": "\x1b[1;32m",
    "undecided": "\x1b[1;33m",
}
MARGIN = "    "
"""Before what is told of a change."""


class Paint:
    """Colours by hand, or nothing: no colour carries what the words do not say."""

    def __init__(self, *, on: bool) -> None:
        self._on = on

    def __call__(self, style: str, words: str) -> str:
        """Return words in the style of that name, in bold where none has it."""
        if not self._on or not words:
            return words
        return f"{_STYLES.get(style, _BOLD)}{words}{_RESET}"


def wrapped(
    pieces: Iterable[Piece],
    width: int,
    paint: Paint,
    margin: str = MARGIN,
    hanging: str = MARGIN,
) -> Iterator[str]:
    """Yield the pieces wrapped to `width`; a word may be of several pieces, each painted apart."""
    room = max(width, 40) - len(hanging)
    line, length = "", 0
    for word in _words(pieces, room):
        wide = sum(columns(part) for _, part in word)
        if length and length + 1 + wide > room:
            yield margin + line
            line, length, margin = "", 0, hanging
        if length:
            line, length = line + " ", length + 1
        line += "".join(part if state == "kept" else paint(state, part) for state, part in word)
        length += wide
    if line:
        yield margin + line


def _words(pieces: Iterable[Piece], room: int) -> Iterator[list[tuple[str, str]]]:
    """Yield what stands between spaces, as parts with their state, none longer than `room`."""
    word: list[tuple[str, str]] = []
    for state, words in pieces:
        for number, part in enumerate(_signed(state, words).split(" ")):
            if number and word:
                yield word
                word = []
            for start in range(0, len(part), room):
                if start or sum(len(other) for _, other in word) + len(part) > room:
                    yield word
                    word = []
                word.append((state, part[start : start + room]))
    if word:
        yield word


def _signed(state: str, words: str) -> str:
    match state:
        case "deleted":
            return f"[-{seen(words)}-]"
        case "inserted":
            return f"{{+{seen(words)}+}}"
        case "remark":
            return spelled(flat(words))
        case _:
            return spelled(flat(words))


def columns(words: str) -> int:
    """Return how many columns words take: two for each wide sign of East Asia."""
    if words.isascii():
        return len(words)
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in words)
