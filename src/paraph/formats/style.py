"""What style sheets of HTML say that carries meaning: what is hidden, struck, raised, numbered.

Inline declarations and rules whose selector names an element, a class or an identifier are applied
by specificity and order. A rule that may hide or change text under any other selector or condition
is named, so that its page is not taken as read.

Source: CSS Snapshot 2023; Cascading and Inheritance Level 4, section 6.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Declarations: TypeAlias = Mapping[str, str]

NOTHING: Declarations = {}
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_SELECTOR = re.compile(r"([A-Za-z][A-Za-z0-9-]*|\*)?((?:[.#][\w-]+)*)")
_STEP = re.compile(r"[.#][\w-]+")
_FETCHED = re.compile(r"@import[^;{}]{0,500}|url\([^)]{0,500}\)?", re.IGNORECASE)
_LENGTH = re.compile(r"(-?\d*\.?\d+)(px|pt|em|rem|ex|ch|in|cm|mm|pc|%)?\Z")
_PIXELS = {"px": 1.0, "pt": 4 / 3, "in": 96.0, "cm": 37.8, "mm": 3.78, "pc": 16.0, "": 1.0}
_OPACITY = re.compile(r"\d{1,9}(?:\.\d{1,9})?%?|\.\d{1,9}")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_SHIFTS = ("left", "right", "top", "margin-left", "text-indent")
_FAR = -900  # pixels: out of the page

# Properties that decide what is displayed, or which meaningful mark it has.
_WEIGHTY = frozenset(
    (
        "background",
        "background-color",
        "clip",
        "clip-path",
        "color",
        "content",
        "direction",
        "display",
        "font-size",
        "font-variant",
        "font-variant-caps",
        "height",
        "left",
        "list-style",
        "list-style-type",
        "margin-left",
        "max-height",
        "opacity",
        "overflow",
        "right",
        "text-decoration",
        "text-decoration-line",
        "text-indent",
        "text-transform",
        "top",
        "unicode-bidi",
        "vertical-align",
        "visibility",
        "white-space",
        "width",
    )
)
# Of these, the ones whose effect under a selector not understood cannot be left alone.
_HIDING = frozenset(("content", "display", "visibility", "opacity", "clip", "clip-path"))
_HARMLESS = frozenset(
    ("block", "inline", "inline-block", "table", "table-cell", "table-row", "flex", "grid",
     "visible", "normal", "initial", "inherit", "auto", "1", "list-item", "flow-root")
)  # fmt: skip
_COLOURS = {
    "white": "#ffffff",
    "black": "#000000",
    "transparent": "transparent",
    "red": "#ff0000",
    "yellow": "#ffff00",
    "blue": "#0000ff",
    "green": "#008000",
    "gray": "#808080",
    "grey": "#808080",
    "silver": "#c0c0c0",
}
_RGB = re.compile(r"rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*([\d.]+%?)\s*)?\)")


@dataclass(frozen=True, slots=True)
class _Rule:
    """What holds for elements called `tag` ("" is any) that have every class and identifier."""

    tag: str
    steps: frozenset[str]
    weight: tuple[int, int, int, int]
    said: Declarations


@dataclass(slots=True)
class Sheet:
    """The rules of a page so far, and what in its style sheets was not applied."""

    refused: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    _rules: dict[str, list[_Rule]] = field(default_factory=dict)
    _known: dict[tuple[str, str, str], Declarations] = field(default_factory=dict)
    _count: int = 0

    def add(self, css: str, media: str = "") -> None:
        """Take in the rules of one style element; `media` is its condition."""
        css = _COMMENT.sub(" ", css).replace("<!--", "").replace("-->", "")
        self.fetched += _FETCHED.findall(css)
        self._known.clear()
        open_ = [] if media.strip().lower() in {"", "all", "screen"} else [f"@media {media}"]
        outer = len(open_)
        at = 0
        while (brace := _BRACE.search(css, at)) is not None:
            before, at = css[at : brace.start()], brace.end()
            if brace[0] == "{":
                said, _, prelude = before.rpartition(";")
                if said and len(open_) > outer:
                    self._add(open_[-1], said, open_[:-1])
                open_.append(prelude.strip())
            elif len(open_) > outer:
                self._add(open_.pop(), before, open_)
        if len(open_) > outer:  # what is not closed ends with the sheet
            self._add(open_.pop(), css[at:], open_)

    def of(self, tag: str, attributes: Mapping[str, str]) -> Declarations:
        """Return what holds for an element: rules, then its own `style`, then what is important."""
        own = attributes.get("style")
        if not own and not self._rules:
            return NOTHING
        key = (tag, attributes.get("class", ""), attributes.get("id", ""))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._applied(*key)
        said = {**known, **declarations(own)} if own else dict(known)
        for name in [name for name in said if name[0] == "!"]:
            said[name[1:]] = said[name]
        return said

    def _applied(self, tag: str, classes: str, identifier: str) -> Declarations:
        has = {f".{name}" for name in classes.split()} | {f"#{identifier}"}
        applied = [
            rule
            for key in (tag, "", *has)
            for rule in self._rules.get(key, ())
            if rule.tag in {"", tag} and rule.steps <= has
        ]
        merged: dict[str, str] = {}
        for rule in sorted(applied, key=lambda rule: rule.weight):
            merged.update(rule.said)
        return merged

    def _add(self, prelude: str, body: str, outer: list[str]) -> None:
        said = declarations(body)
        if not said:
            return
        for selector in prelude.split(","):
            match = _SELECTOR.fullmatch(selector.strip())
            if match is None or not match[0] or outer:
                if _may_hide(said) and selector.strip() != "[hidden]":
                    self.refused.append(" ".join(f"{' '.join(outer)} {selector} {body}".split()))
                continue
            steps = _STEP.findall(match[2])
            tag = "" if match[1] in {None, "*"} else match[1].lower()
            identifiers = sum(step[0] == "#" for step in steps)
            weight = (identifiers, len(steps) - identifiers, int(bool(tag)), self._count)
            self._count += 1
            key = steps[0] if steps else tag
            self._rules.setdefault(key, []).append(_Rule(tag, frozenset(steps), weight, said))


def declarations(body: str) -> Declarations:
    """Return the weighty declarations of a rule or a `style`; "!" begins what is important."""
    said: dict[str, str] = {}
    for part in body.split(";"):
        name, colon, value = part.partition(":")
        name = name.strip().lower()
        if colon and name in _WEIGHTY:
            plain = value.replace("!important", "")
            said["!" + name if plain != value else name] = plain.strip().lower()
    return said


def hides(said: Declarations) -> bool:
    """Whether an element with these declarations shows nothing of what it holds."""
    small = any(0 <= pixels(said.get(name, "9")) <= 1 for name in ("width", "height", "max-height"))
    return (
        said.get("display") == "none"
        or said.get("visibility") in {"hidden", "collapse"}
        or not float(said["opacity"].rstrip("%") if _plain(said.get("opacity", "")) else 1)
        or _NOT_DIGITS.sub("", said.get("clip", "")) in {"0000", "1111"}
        or said.get("clip-path", "").replace(" ", "") in {"inset(100%)", "inset(50%)"}
        or any(pixels(said.get(name, "")) < _FAR for name in _SHIFTS)
        or pixels(said.get("font-size", "16")) == 0
        or (small and said.get("overflow", "").startswith(("hidden", "clip")))
    )


def _plain(value: str) -> bool:
    return bool(_OPACITY.fullmatch(value))


def pixels(length: str) -> float:
    """Return an absolute length in pixels; 9 where it is none, or relative and not zero."""
    match = _LENGTH.match(length)
    if match is None:
        return 9
    number, unit = float(match[1]), match[2] or ""
    if unit in _PIXELS:
        return number * _PIXELS[unit]
    return number * 16 if unit != "%" else (0 if not number else 9)


def colour(value: str) -> str:
    """Return a colour as `#rrggbb` or `transparent`, "" for one not understood."""
    value = value.partition(" ")[0] if not value.startswith("rgb") else value
    if value in _COLOURS:
        return _COLOURS[value]
    if re.fullmatch(r"#[0-9a-f]{6}", value):
        return value
    if re.fullmatch(r"#[0-9a-f]{3}", value):
        return "#" + "".join(digit * 2 for digit in value[1:])
    match = _RGB.match(value)
    if match is None:
        return ""
    if match[4] and not float(match[4].rstrip("%")):
        return "transparent"
    return "#" + "".join(f"{min(int(part), 255):02x}" for part in match.groups()[:3])


def _may_hide(said: Declarations) -> bool:
    if hides(said) or said.get("text-transform", "none") != "none":
        return True
    if "unicode-bidi" in said or "list-style-type" in said or "list-style" in said:
        return True
    return any(said[name].strip("\"' ") not in _HARMLESS and said[name].strip("\"' ")
               for name in _HIDING if name in said)  # fmt: skip
