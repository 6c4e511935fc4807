"""Letters: what a style strikes, raises, sets in capitals, and how it keeps white space."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from paraph.formats.look import TINY, Look, White
from paraph.formats.names import BLOCKS, BOXED, PAGE, TABLE_PARTS
from paraph.formats.paragraph import Spans
from paraph.formats.properties import Words, pixels

STRIKE, _CAPS, _SMALL_CAPS = ("strike", ""), ("caps", ""), ("smallcaps", "")
PRESET = frozenset(("pre", "listing", "xmp", "plaintext", "textarea"))
_RAISED = {"super": "raised", "text-top": "raised", "sub": "lowered", "text-bottom": "lowered"}
_LEVEL = frozenset(("baseline", "initial"))
_AREAS = TABLE_PARTS | BOXED | BLOCKS | PAGE | {"li", "dd", "dt"}
_WHITES: Mapping[str, White] = {
    "normal": "collapse",
    "nowrap": "collapse",
    "initial": "collapse",
    "pre": "pre",
    "pre-wrap": "pre",
    "break-spaces": "pre",
    "pre-line": "pre-line",
}
_HIGH = (-1.0, -0.2)  # of the font: how far a raised figure may be moved by its position


def with_mark(spans: Spans, span: tuple[str, str]) -> Spans:
    """Return marks with one more."""
    if span in spans:
        return spans
    if span[0] == "link":  # the inner of two links holds
        spans = tuple(other for other in spans if other[0] != "link")
    return (*spans, span)


def _without(spans: Spans, span: tuple[str, str]) -> Spans:
    """Return marks without one."""
    return tuple(other for other in spans if other != span)


def lettered(
    look: Look, tag: str, said: Mapping[str, Words], sizes: tuple[float, float]
) -> Look | None:
    """Return a look with the marks that a style gives and takes; None for what is not followed."""
    spans: Spans | None = look.own
    for name, follow in _FOLLOWING.items():
        if name in said and spans is not None:
            spans = follow(spans, tag, said, sizes)
    kind: White | None = look.white
    if white := said.get("white-space"):
        kind = _WHITES.get(white[0]) if len(white) == 1 else None
        if white[0] in {"inherit", "unset"} and tag not in PRESET:
            kind = look.white
    if spans is None or kind is None:
        return None
    return replace(look, own=spans, white=kind)


def _struck(
    spans: Spans, tag: str, said: Mapping[str, Words], _sizes: tuple[float, float]
) -> Spans | None:
    lines = set(said["text-decoration-line"])
    if lines in ({"initial"}, {"unset"}):
        lines = {"none"}
    if not lines <= {"none", "underline", "overline", "line-through"}:
        return None
    if tag in {"s", "strike", "del"} and "line-through" not in lines:
        return None
    return with_mark(spans, STRIKE) if "line-through" in lines else spans


def _cased(
    spans: Spans, _tag: str, said: Mapping[str, Words], _sizes: tuple[float, float]
) -> Spans | None:
    match said["text-transform"]:
        case ("uppercase",):
            return with_mark(spans, _CAPS)
        case ("none",) | ("initial",):
            return _without(spans, _CAPS)
        case ("inherit",) | ("unset",):
            return spans
    return None


def _small(
    spans: Spans, _tag: str, said: Mapping[str, Words], _sizes: tuple[float, float]
) -> Spans | None:
    match said["font-variant-caps"]:
        case ("small-caps",):
            return with_mark(spans, _SMALL_CAPS)
        case ("normal",) | ("initial",):
            return _without(spans, _SMALL_CAPS)
        case ("inherit",) | ("unset",):
            return spans
    return None


def _aligned(
    spans: Spans, tag: str, said: Mapping[str, Words], sizes: tuple[float, float]
) -> Spans | None:
    word = said["vertical-align"][0] if len(said["vertical-align"]) == 1 else ""
    if tag in {"sup", "sub"}:
        own = {"sup": "super", "sub": "sub"}[tag]
        return spans if word == own or raised_by_place(tag, said, sizes) else None
    if word in _RAISED and tag not in _AREAS:
        return with_mark(spans, (_RAISED[word], ""))
    if word in _LEVEL or tag in _AREAS:
        return spans
    length = pixels(word)
    if length is None:
        return None
    return with_mark(spans, ("raised" if length > 0 else "lowered", "")) if length else spans


def raised_by_place(tag: str, said: Mapping[str, Words], sizes: tuple[float, float]) -> bool:
    """Whether a figure is moved up or down as normalize.css and its kin have it."""
    name = {"sup": "top", "sub": "bottom"}.get(tag)
    if name is None or name not in said or said.get("position") != ("relative",):
        return False
    moved = pixels(said[name][0], 1.0) if said[name][0].endswith("em") else None
    apart = said.get("vertical-align", ("",)) == ("baseline",)
    return apart and moved is not None and _HIGH[0] <= moved <= _HIGH[1] and sizes[0] > TINY


_FOLLOWING = {
    "text-decoration-line": _struck,
    "text-transform": _cased,
    "font-variant-caps": _small,
    "vertical-align": _aligned,
}
