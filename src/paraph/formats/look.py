"""How an element of HTML looks where the look carries meaning: shown, struck, raised, pre-set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from paraph.formats.flow import Spans
from paraph.formats.style import Declarations, colour, hides, pixels

White: TypeAlias = Literal["collapse", "pre", "pre-line"]

_TINY = 8 / 3  # pixels: two points
_HIDDEN = ("hidden", "")
_MARKED = {
    "sup": ("superscript", ""),
    "sub": ("subscript", ""),
    "s": ("strike", ""),
    "strike": ("strike", ""),
}
_PRESET = frozenset(("pre", "listing", "xmp", "plaintext", "textarea"))
_NOT_SHOWN = frozenset(("noscript", "noembed", "noframes", "datalist"))
_ALIGNED = {
    "super": "raised",
    "text-top": "raised",
    "sub": "lowered",
    "text-bottom": "lowered",
}


@dataclass(frozen=True, slots=True)
class Look:
    """What holds for characters; `absent` ones are not in the view that is read."""

    spans: Spans = ()
    white: White = "collapse"
    absent: bool = False
    tiny: bool = False
    ink: str = "#000000"
    ground: str = "#ffffff"
    numbers: str = ""  # the form of list numbers, by a style

    @property
    def odd(self) -> tuple[str, ...]:
        """The codes of what an eye would miss in this look."""
        codes: tuple[str, ...] = ("tiny-text",) if self.tiny else ()
        if self.ink and self.ink in {self.ground, "transparent"}:
            codes += ("ground-colour-text",)
        return (*codes, "hidden-text") if _HIDDEN in self.spans else codes


def inside(outer: Look, tag: str, attributes: Mapping[str, str], said: Declarations) -> Look:
    """Return the look inside an element `tag` that stands in `outer`."""
    spans = outer.spans
    if tag in _MARKED:
        spans = _with(spans, _MARKED[tag])
    if tag in _NOT_SHOWN or _closed(tag, attributes):
        spans = _with(spans, _HIDDEN)
    if tag == "a" and attributes.get("href"):
        spans = _with(spans, ("link", attributes["href"].strip()))
    look = outer if spans is outer.spans else replace(outer, spans=spans)
    if tag in _PRESET:
        look = replace(look, white="pre")
    if not attributes and not said:
        return look
    look = _coloured(look, attributes, said)
    return _styled(look, said) if said else look


def _closed(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element is not shown until somebody opens it, or never."""
    return "hidden" in attributes or (tag in {"details", "dialog"} and "open" not in attributes)


def _coloured(look: Look, attributes: Mapping[str, str], said: Declarations) -> Look:
    ink = said.get("color") or attributes.get("color") or attributes.get("text")
    ground = said.get("background-color") or said.get("background") or attributes.get("bgcolor")
    if not ink and not ground:
        return look
    below = colour(ground.lower()) if ground else look.ground
    return replace(
        look,
        ink=colour(ink.lower()) if ink else look.ink,
        ground=look.ground if below == "transparent" else below,
    )


def _styled(look: Look, said: Declarations) -> Look:
    spans = look.spans
    if hides(said):
        spans = _with(spans, _HIDDEN)
    if "line-through" in said.get("text-decoration-line", said.get("text-decoration", "")):
        spans = _with(spans, ("strike", ""))
    if "small-caps" in said.get("font-variant-caps", said.get("font-variant", "")):
        spans = _with(spans, ("smallcaps", ""))
    case = said.get("text-transform")
    if case == "uppercase":
        spans = _with(spans, ("caps", ""))
    elif case == "none":
        spans = tuple(span for span in spans if span != ("caps", ""))
    aligned = said.get("vertical-align", "")
    if aligned in _ALIGNED:
        spans = _with(spans, (_ALIGNED[aligned], ""))
    elif aligned and pixels(aligned) != 9 and pixels(aligned):  # noqa: PLR2004 - 9 is no length
        spans = _with(spans, ("raised" if pixels(aligned) > 0 else "lowered", ""))
    white = said.get("white-space", "")
    numbers = said.get("list-style-type") or said.get("list-style", "").partition(" ")[0]
    return replace(
        look,
        spans=spans,
        white=_white(white, look.white),
        tiny=0 < pixels(said["font-size"]) <= _TINY if "font-size" in said else look.tiny,
        numbers=numbers or look.numbers,
    )


def _white(said: str, outer: White) -> White:
    if said in {"pre", "pre-wrap", "break-spaces"}:
        return "pre"
    if said == "pre-line":
        return "pre-line"
    return "collapse" if said in {"normal", "nowrap"} else outer


def _with(spans: Spans, span: tuple[str, str]) -> Spans:
    if span in spans:
        return spans
    if span[0] == "link":  # the inner of two links holds
        spans = tuple(other for other in spans if other[0] != "link")
    return (*spans, span)
