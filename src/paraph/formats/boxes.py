"""Boxes: whether a style shows an element at all, where, and with how much room."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from paraph.formats.look import Look
from paraph.formats.names import BLOCKS, BOXED, LINES, PAGE, TABLE_PARTS, VOID
from paraph.formats.properties import INHERITED, Words, pixels
from paraph.formats.style import Styled

_UNSHOWN = frozenset(("noscript", "noembed", "noframes", "datalist", "rp"))
_TABLES = TABLE_PARTS | {"table"}
_OWN_DISPLAY = {
    "table": {"table", "block"},
    "td": {"table-cell"},
    "th": {"table-cell"},
    "tr": {"table-row"},
    "tbody": {"table-row-group"},
    "thead": {"table-header-group"},
    "tfoot": {"table-footer-group"},
    "caption": {"table-caption"},
    "col": {"table-column"},
    "colgroup": {"table-column-group"},
    "li": {"list-item"},
    "summary": {"list-item", "block"},
    "details": {"block"},
    "ruby": {"ruby"},
    "rt": {"ruby-text"},
}
_INLINE = frozenset(("inline", "inline-block"))
_BLOCK = frozenset(("block", "flow-root", "table"))
_FAR = -900  # pixels: out of the page
_CLIPPED = frozenset(
    ("rect(0 , 0 , 0 , 0)", "rect(0 0 0 0)", "rect(1px , 1px , 1px , 1px)", "rect(1px 1px 1px 1px)")
)
_AWAY = frozenset(("absolute", "fixed"))
VEILS = frozenset(("opacity", "position", "clip", "clip-path", "left", "top"))
"""Properties by which `veiled` keeps an element out of sight."""
_NARROW = 60  # pixels
_ASIDE = BOXED | {"table", "figure", "caption", "legend"}
_HIGH = _TABLES | BOXED | VOID
_MOST_LINE = 8  # pixels above or below a word that cover no other line
_MOST_MARGIN = 400
_MOST_INDENT = 300
_LEAST_LINE = 0.7  # of the font: closer lines lie over each other
_MOST_LINES = 10
_SPECK = 3  # pixels
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_SIDEWAYS = ("margin-left", "margin-right", "padding-left", "padding-right")
_CLOSEST = -0.08  # of the font: letters that are drawn together any closer lie over each other
_ELSEWHERE = frozenset(("display", "visibility", "opacity", "text-indent"))
_AUTO = frozenset(("auto", *INHERITED))
_FREE = frozenset(("auto", "none", "initial"))
_HARMLESS: Mapping[str, frozenset[str]] = {
    "position": frozenset(("static", "relative", "initial")),
    "float": frozenset(("none", "initial")),
    "clip": _FREE,
    "clip-path": _FREE,
    "width": _FREE | {"fit-content", "max-content"},
    "max-width": _FREE | {"fit-content", "max-content"},
    "height": _FREE | {"100%"},
    "max-height": _FREE | {"100%"},
    "letter-spacing": frozenset(("normal", *INHERITED)),
    "padding-top": INHERITED,
    "padding-bottom": INHERITED,
    **dict.fromkeys(("left", "right", "top", "bottom"), frozenset(("auto", "initial"))),
    **dict.fromkeys(_SIDEWAYS, _AUTO),
}
FOLLOWED = frozenset((*_HARMLESS, *_ELSEWHERE, "line-height", "appearance"))
"""Properties that are followed here, and those of them that `paraph.formats.dress` follows."""


class Display(NamedTuple):
    """Whether an element is shown, as a block if `block`, and whether that is certain."""

    shown: bool
    block: bool
    sure: bool


def display(tag: str, attributes: Mapping[str, str], styled: Styled) -> Display:
    """Return whether and how an element is displayed."""
    hidden = "hidden" in attributes
    closed = "popover" in attributes or (tag == "dialog" and "open" not in attributes)
    unshown = hidden or closed or tag in _UNSHOWN
    sure = attributes.get("hidden", "").strip().lower() != "until-found"
    said = styled.said.get("display")
    result = "none" if unshown else "as it is"
    if said is not None:
        result = _kind(tag, said)
        sure = sure and result != "" and not (result != "none" and (closed or tag in _UNSHOWN))
    sure = sure and all(_kind(tag, each) == result for each in styled.may.get("display", ()))
    return Display(result != "none", result == "block" and tag not in LINES, sure)


def _kind(tag: str, words: Words) -> str:
    """Return what `display` makes of an element; "" for what is not followed."""
    word = words[0] if len(words) == 1 else ""
    if word == "none":
        return "none"
    if word in _OWN_DISPLAY.get(tag, ()):
        return "as it is"
    if tag in _OWN_DISPLAY:
        return ""
    if tag in BLOCKS or tag in {"dd", "dt"}:
        return "as it is" if word in _BLOCK else ""
    if word in _INLINE:
        return "as it is"
    return "block" if word == "block" and tag not in {"br", "wbr", "rp", "option"} else ""


def veiled(look: Look, tag: str, styled: Styled) -> bool:
    """Whether a style keeps all of a displayed element out of sight, in a way that is followed."""
    said = styled.said
    if share(said.get("opacity", ("1",))) == 0:
        return True
    if said.get("position", ("",))[0] not in _AWAY or tag in _TABLES or look.veiled:
        return look.veiled
    if said.get("clip", ("",))[0] in _CLIPPED or said.get("clip-path") == ("inset(50%)",):
        return True
    return any(
        (pixels(word) or 0) < _FAR for name in ("left", "top") for word in said.get(name, ())
    )


def share(words: Words) -> float | None:
    """Return the share, from 0 to 1, that `opacity` lets be seen; None for what is none."""
    word = words[0] if len(words) == 1 else ""
    try:
        said = float(word[:-1]) / 100 if word[-1:] == "%" else float(word)
    except ValueError:
        return 1.0 if word == "initial" else None
    return min(1.0, max(0.0, said))


def boxed(look: Look, tag: str, styled: Styled, *, away: bool) -> tuple[Look, list[str]]:
    """Return a look with the room that an element leaves, and what of its box is not followed.

    `away` is an element that is out of sight and out of the flow: its own box changes nothing.
    """
    size = look.sizes[0]
    doubts = [
        f"{name}: {' '.join(words)}"
        for name, words in _declared(styled, away=away)
        if name in FOLLOWED and not _allowed(name, words, tag, size)
    ]
    if away:
        return look, doubts
    doubts += _indented(styled)
    room = _room(look.room, styled)
    if room < min(_NARROW, look.room):
        doubts.append("little room for the text")
    lead = _lead(look, styled)
    if lead and lead < _LEAST_LINE * size and tag not in {"sup", "sub"}:
        doubts.append("lines that lie over each other")
    hang = look.hang
    if indents := styled.values("text-indent"):
        hang = any((pixels(words[0]) or 0) < 0 for words in indents)
    if (room, lead, hang) != (look.room, look.lead, look.hang):
        look = replace(look, room=room, lead=lead, hang=hang)
    return look, doubts


def _declared(styled: Styled, *, away: bool) -> Iterator[tuple[str, Words]]:
    if not away:
        yield from styled.said.items()
    for name, values in styled.may.items():
        for words in values:
            yield name, words


def _allowed(name: str, words: Words, tag: str, size: float) -> bool:
    """Whether a value of a property that is followed here moves and covers no text."""
    if name == "line-height":
        return _lines(words, size, tag)
    word = words[0] if len(words) == 1 else ""
    if (
        name in _ELSEWHERE
        or word in _HARMLESS.get(name, ())
        or (name == "float" and tag in _ASIDE)
        or (name == "appearance" and (tag != "input" or word == "auto"))
    ):
        return True
    test = _TESTS.get(name)
    length = pixels(word, size)
    return test is not None and length is not None and test(length, tag, size)


def _aside(length: float, _tag: str, _size: float) -> bool:
    return -1 < length <= _MOST_MARGIN


def _padded(length: float, tag: str, _size: float) -> bool:
    """Whether padding above or below covers no other line: that of a word in a line may."""
    return 0 <= length <= (_MOST_MARGIN if tag in LINES | _HIGH | PAGE else _MOST_LINE)


def _wide(length: float, tag: str, _size: float) -> bool:
    if tag in _TABLES:  # they grow with what they hold
        return length >= 0
    return length >= (_SPECK if tag in BOXED else _NARROW)


def _tall(length: float, tag: str, _size: float) -> bool:
    return length >= 0 and (tag in _TABLES or tag == "hr" or (tag in BOXED and length > _SPECK))


def _spaced(length: float, _tag: str, size: float) -> bool:
    return _CLOSEST * size <= length <= size


def _nowhere(length: float, _tag: str, _size: float) -> bool:
    return not length


def _lines(words: Words, size: float, tag: str) -> bool:
    """Whether lines of this height can be read; a raised figure may have none."""
    word = words[0] if len(words) == 1 else ""
    if word in {"normal", *INHERITED} or (tag in {"sup", "sub"} and word == "0"):
        return True
    if _NUMBER.fullmatch(word):
        return _LEAST_LINE <= float(word) <= _MOST_LINES
    length = pixels(word, size, size)
    return length is not None and length >= _LEAST_LINE * size


def _indented(styled: Styled) -> list[str]:
    """Return a doubt if a first line begins to the left of the room that its block leaves."""
    least = 0.0
    for words in styled.values("text-indent"):
        length = pixels(words[0]) if len(words) == 1 else None
        if words[0] in INHERITED:
            length = 0.0
        if length is None or length > _MOST_INDENT:
            return [f"text-indent: {' '.join(words)}"]
        least = min(least, length)
    if not least:
        return []
    moved = any(name in styled.may for name in ("margin-left", "padding-left", "text-indent"))
    room = sum(
        pixels(styled.said[name][0]) or 0
        for name in ("margin-left", "padding-left")
        if name in styled.said
    )
    return [f"text-indent of {least:.0f} pixels"] if moved or room < -least - 1 else []


def _room(room: float, styled: Styled) -> float:
    """Return about how much width is left inside an element, at the least."""
    for name in _SIDEWAYS:
        room -= max((pixels(words[0]) or 0 for words in styled.values(name)), default=0)
    for name in ("width", "max-width"):
        for words in styled.values(name):
            length = pixels(words[0], whole=room)
            room = min(room, length) if length is not None else room
    return room


def _lead(look: Look, styled: Styled) -> float:
    """Return the least height of lines in pixels, 0 where it grows with the letters."""
    least = look.lead
    for words in styled.values("line-height"):
        word = words[0]
        if word in {"normal", "initial"} or _NUMBER.fullmatch(word):
            least = 0.0 if len(styled.values("line-height")) == 1 else least
        else:
            least = pixels(word, look.sizes[0], look.sizes[0]) or least
    return least


_TESTS: Mapping[str, Callable[[float, str, float], bool]] = {
    "width": _wide,
    "max-width": _wide,
    "height": _tall,
    "max-height": _tall,
    "letter-spacing": _spaced,
    "padding-top": _padded,
    "padding-bottom": _padded,
    **dict.fromkeys(("left", "right", "top", "bottom"), _nowhere),
    **dict.fromkeys(_SIDEWAYS, _aside),
}
