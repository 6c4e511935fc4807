"""Shorthands of CSS: the properties that one declaration sets.

One that is not understood stays as it is, and so is no property that anybody knows to be harmless.
"""

from __future__ import annotations

from paraph.formats.colours import colour
from paraph.formats.properties import INHERITED, Words, pixels

Declared = tuple[str, Words]

_SIDES = ("top", "right", "bottom", "left")
_FOUR = {"margin": "margin-{}", "padding": "padding-{}", "inset": "{}"}
_BACKGROUND = frozenset(
    ("none", "repeat", "no-repeat", "repeat-x", "repeat-y", "scroll", "fixed", "0", "0%", "50%",
     "top", "left", "center", "padding-box", "border-box", "content-box")
)  # fmt: skip
_SIZES = frozenset(
    ("xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "smaller", "larger")
)
_FACES = frozenset(
    ("normal", "italic", "oblique", "bold", "bolder", "lighter", "small-caps", "condensed",
     "expanded", *(str(weight) for weight in range(100, 1000, 100)))
)  # fmt: skip
_LINES = frozenset(("none", "underline", "overline", "line-through"))
_MANNERS = frozenset(("solid", "double", "dotted", "dashed", "wavy"))
_POSITIONS = frozenset(("inside", "outside"))


def expanded(name: str, words: Words) -> tuple[Declared, ...]:
    """Return what the declaration of `name` declares.

    >>> expanded("margin", ("0", "auto"))[1]
    ('margin-right', ('auto',))
    """
    if name in _FOUR and 1 <= len(words) <= 4:  # noqa: PLR2004
        four = [words[index % len(words)] for index in range(4)]
        if len(words) == 3:  # noqa: PLR2004 - the last is that of the other side
            four[3] = words[1]
        return tuple(
            (_FOUR[name].format(side), (word,)) for side, word in zip(_SIDES, four, strict=True)
        )
    found = _SPLIT[name](words) if name in _SPLIT else None
    if found is None:
        return ((name, words),)
    return (*found, (name, ("initial",)))  # what the whole said before is gone


def _background(words: Words) -> tuple[Declared, ...] | None:
    if words and words[0] in {"initial", "unset"}:
        return (("background-color", ("transparent",)), ("background-image", ("none",)))
    colours = [word for word in words if colour(word) is not None]
    rest = [word for word in words if colour(word) is None]
    if not words or len(colours) > 1 or not _BACKGROUND.issuperset(rest):
        return None
    shown = (colours[0] if colours else "transparent",)
    return (("background-color", shown), ("background-image", ("none",)))


def _font(words: Words) -> tuple[Declared, ...] | None:
    parts = ("font-size", "line-height", "font-family", "font-variant-caps")
    if len(words) == 1 and words[0] in INHERITED:
        return tuple((part, words) for part in parts)
    at = 0
    while at < len(words) and words[at] in _FACES:
        at += 1
    rest = words[at + 1 :]
    if not rest or not (words[at] in _SIZES or pixels(words[at]) is not None):
        return None
    line: Words = ("normal",)
    if rest[0] == "/":
        line, rest = rest[1:2], rest[2:]
    if not rest or not line:
        return None
    caps = "small-caps" if "small-caps" in words[:at] else "normal"
    return tuple(zip(parts, ((words[at],), line, rest, (caps,)), strict=True))


def _list_style(words: Words) -> tuple[Declared, ...] | None:
    forms = [word for word in words if word not in _POSITIONS]
    if len(words) == 1 and words[0] in INHERITED:
        return (("list-style-type", words), ("list-style-image", words))
    if forms == ["none", "none"]:
        forms = ["none"]
    if len(forms) > 1 or not words:
        return None
    form = forms[0] if forms else "initial"
    if form.startswith("url("):
        return None
    return (("list-style-type", (form,)), ("list-style-image", ("none",)))


def _text_decoration(words: Words) -> tuple[Declared, ...] | None:
    if words and words[0] in {"initial", "unset"}:
        words = ("none",)
    lines = tuple(word for word in words if word in _LINES)
    rest = [word for word in words if word not in _LINES and word not in _MANNERS]
    if not words or len(rest) > 1 or any(colour(word) is None for word in rest):
        return None
    return (
        ("text-decoration-line", lines or ("none",)),
        ("text-decoration-color", (rest[0] if rest else "currentcolor",)),
    )


def _font_variant(words: Words) -> tuple[Declared, ...] | None:
    if len(words) == 1 and words[0] in INHERITED | {"normal", "small-caps"}:
        return (("font-variant-caps", words),)
    return None


_SPLIT = {
    "background": _background,
    "font": _font,
    "list-style": _list_style,
    "text-decoration": _text_decoration,
    "font-variant": _font_variant,
}
