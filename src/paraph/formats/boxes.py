"""Boxes: whether a style shows an element at all, where, and with how much room."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from paraph.formats.look import Look
from paraph.formats.names import BLOCKS, BOXED, LINES, PAGE, TABLE_PARTS, VOID
from paraph.formats.properties import INHERITED, Words, pixels
from paraph.formats.style import Styled

_UNSHOWN = frozenset(("noscript", "noembed", "noframes", "datalist"))
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
_NARROW = 60  # pixels
_ASIDE = BOXED | {"table", "figure", "caption", "legend"}
_HIGH = _TABLES | BOXED | VOID
_MOST_LINE = 8  # pixels above or below a word that cover no other line
_MOST_MARGIN = 400
_MOST_INDENT = 300
_LEAST_LINE = 0.7  # of the font: closer lines lie over each other
_MOST_LINES = 10
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_SIDEWAYS = ("margin-left", "margin-right", "padding-left", "padding-right")
FOLLOWED = frozenset(
    ("display", "visibility", "opacity", "position", "float", "clip", "clip-path", "width",
     "max-width", "height", "max-height", "text-indent", "line-height", "letter-spacing",
     "appearance", "padding-top", "padding-bottom", "left", "right", "top", "bottom", *_SIDEWAYS)
)  # fmt: skip


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
    if (room, lead) != (look.room, look.lead):
        look = replace(look, room=room, lead=lead)
    return look, doubts


def _declared(styled: Styled, *, away: bool) -> Iterator[tuple[str, Words]]:
    if not away:
        yield from styled.said.items()
    for name, values in styled.may.items():
        for words in values:
            yield name, words


def _allowed(name: str, words: Words, tag: str, size: float) -> bool:  # noqa: C901, PLR0911, PLR0912
    """Whether a value of a property that is followed here moves and covers no text."""
    if len(words) != 1:
        return False
    word = words[0]
    length = pixels(word, size)
    wide = length is not None and length >= 0
    match name:
        case "display" | "visibility" | "opacity" | "text-indent":
            return True  # followed elsewhere
        case "position":
            return word in {"static", "relative", "initial"}
        case "left" | "right" | "top" | "bottom":
            return word == "auto" or not length if length is not None or word == "auto" else False
        case "float":
            return word == "none" or tag in _ASIDE
        case "clip" | "clip-path":
            return word in {"auto", "none"}
        case "margin-left" | "margin-right" | "padding-left" | "padding-right":
            if word == "auto" or word in INHERITED:
                return True
            return length is not None and -1 < length <= _MOST_MARGIN
        case "padding-top" | "padding-bottom":
            most = _MOST_MARGIN if tag in LINES or tag in _HIGH or tag in PAGE else _MOST_LINE
            return word in INHERITED or (wide and (length or 0) <= most)
        case "width" | "max-width":
            if word in {"auto", "none", "initial", "fit-content", "max-content"}:
                return True
            return wide and (tag in _TABLES or (length or 0) >= _NARROW / (8 if tag in _HIGH else 1))
        case "height" | "max-height":
            if word in {"auto", "none", "initial", "100%"}:
                return True
            return tag in _HIGH and wide and (tag not in BOXED or tag == "hr" or (length or 0) > 3)
        case "line-height":
            return word in {"normal", *INHERITED} or _line(word, size, tag)
        case "letter-spacing":
            if word == "normal" or word in INHERITED:
                return True
            return length is not None and -0.08 * size <= length <= size
        case "appearance":
            return tag != "input" or word == "auto"
        case _:
            return False


def _line(word: str, size: float, tag: str) -> bool:
    """Whether lines of this height can be read; a raised figure may have none."""
    if tag in {"sup", "sub"} and word == "0":
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
