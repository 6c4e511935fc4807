"""What an element wears: the look inside it, and what of its style is not followed.

What a style says beyond the reviewed list of `paraph.formats.properties` is followed here exactly,
or comes out as a doubt. A rule that may or may not hold is none if the look is the same either way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from paraph.formats import counting
from paraph.formats.bare import bare, times
from paraph.formats.boxes import FOLLOWED, VEILS, boxed, display, share, veiled
from paraph.formats.inks import inked
from paraph.formats.letters import STRIKE, lettered, raised_by_place
from paraph.formats.look import TINY, Look
from paraph.formats.names import BOXED, LISTS
from paraph.formats.order import order
from paraph.formats.properties import Words, letters, pixels
from paraph.formats.strokes import COLOUR, stroked
from paraph.formats.style import Styled
from paraph.formats.tags import Attributes, number

# Sizes in pixels, and as shares of the size around (HTML, section 15; CSS Fonts 4, section 2.5).
_KEYWORDS = {"xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0,
             "x-large": 24.0, "xx-large": 32.0, "xxx-large": 48.0, "initial": 16.0}  # fmt: skip
_SHARES = {"smaller": 5 / 6, "larger": 1.2, "inherit": 1.0, "unset": 1.0}
_LARGEST = 400  # pixels
_LETTERS = frozenset(
    ("text-decoration-line", "text-transform", "font-variant-caps", "vertical-align",
     "white-space", "list-style-type", "direction", "unicode-bidi", "font-size", "color",
     "background-color", COLOUR)
)  # fmt: skip
_CLEAR_ENOUGH = 0.4
# Attributes that change what is seen; `style`, `class` and the like are in what is said.
FITTED = frozenset(
    ("hidden", "popover", "open", "dir", "type", "color", "bgcolor", "background", "text", "link",
     "vlink", "face", "size", "href", "align", "name", "width", "height", "lang",
     "xml:lang", "translate")
)  # fmt: skip
_ALWAYS_FITTED = frozenset(("bdo", "bdi", "marquee", "rtc"))
_BARE = frozenset(
    ("p", "div", "span", "b", "i", "em", "strong", "u", "td", "th", "tr", "tbody", "li", "section",
     "center", "br", "h4", "a")
)  # fmt: skip
"""Elements that change nothing of a look without attributes and styles."""
_SMALL_BOX = 3  # pixels
_PLACE = frozenset(("position", "top", "bottom"))


class Dressed(NamedTuple):
    """The look inside an element, whether it is a block by its style, and what is not followed."""

    look: Look
    block: bool = False
    doubts: tuple[str, ...] = ()


def dressed(outer: Look, tag: str, attributes: Attributes, styled: Styled) -> Dressed:
    """Return what an element `tag` wears that stands in `outer`."""
    if tag in _BARE and not attributes and not styled:
        return Dressed(outer)
    shown = display(tag, attributes, styled)
    if not shown.shown and shown.sure:
        return Dressed(replace(outer, displayed=False))
    look = bare(outer, tag, attributes)
    plain = not styled and tag not in _ALWAYS_FITTED and FITTED.isdisjoint(attributes)
    if plain and shown.shown:
        look, doubts = stroked(look, outer, tag, styled)
        return Dressed(look, doubts=tuple(doubts) if outer.displayed and not outer.absent else ())
    fitting = _Fitting(look, outer, tag, attributes, styled)
    if not shown.sure:
        fitting.doubt("display")
    if not shown.shown:
        fitting.look = replace(look, displayed=False)
    fitting.attributes_followed()
    fitting.colours()
    fitting.order()
    fitting.numbers()
    if styled:
        fitting.sight()
        fitting.size()
        fitting.letters()
        fitting.box()
    fitting.strokes()
    known = outer.displayed and not outer.absent
    return Dressed(fitting.look, shown.block, tuple(fitting.doubts) if known else ())


class _Fitting:
    """An element in the dressing: its look so far, and what of its style is not followed."""

    def __init__(
        self, look: Look, outer: Look, tag: str, attributes: Attributes, styled: Styled
    ) -> None:
        self.look = look
        self.outer = outer
        self.tag = tag
        self.attributes = attributes
        self.styled = styled
        self.doubts = list(styled.unread)

    def doubt(self, name: str) -> None:
        """Name a property that is not followed, with all it may be here."""
        self.doubts.append(self.styled.shown(self.tag, name))

    def attributes_followed(self) -> None:
        """Doubt attributes that change what is seen and are not followed."""
        tag, attributes = self.tag, self.attributes
        fonts = tuple(attributes.get("face", "").lower().replace(",", " , ").split())
        doubted = {
            "background": bool(attributes.get("background")),
            "face": tag == "font" and bool(fonts) and not letters(fonts),
            "align": tag == "caption" and attributes.get("align", "").strip().lower() == "bottom",
            "name": tag == "details" and "open" in attributes and "name" in attributes,
            "width": tag in BOXED and _tiny(attributes.get("width", "")),
            "height": tag in BOXED - {"hr"} and _tiny(attributes.get("height", "")),
        }
        self.doubts += [f"{tag} {key}={attributes[key]}" for key in doubted if doubted[key]]
        if tag in _ALWAYS_FITTED - {"bdo", "bdi"}:
            self.doubts.append(f"<{tag}>")

    # ---------------------------------------------------------------- letters and colours

    def colours(self) -> None:
        """Find every ink and ground that the text may have."""
        self.look, doubts = inked(self.look, self.outer, self.tag, self.attributes, self.styled)
        self.doubts += doubts

    def order(self) -> None:
        """Follow the direction of letters."""
        found = order(self.look.order, self.tag, self.attributes, self.styled)
        if found == "?":
            self.doubt("direction")
            self.doubt("unicode-bidi")
        else:
            self.look = replace(self.look, order=found)

    def numbers(self) -> None:
        """Follow the form of the numbers of a list or an item."""
        form = self.look.numbers
        kind = self.attributes.get("type", "").strip() if self.tag in LISTS | {"li"} else ""
        if kind:
            form = self._typed(kind, form)
        said = self.styled.said.get("list-style-type")
        if said is not None:
            form = _form(said, self.outer.numbers, form)
        may = {_form(words, self.outer.numbers, form)
               for words in self.styled.may.get("list-style-type", ())}  # fmt: skip
        if may - {form} or not counting.known(form or "disc"):
            self.doubt("list-style-type")
        self.look = replace(self.look, numbers=form)

    def _typed(self, kind: str, form: str) -> str:
        """Return the form that the attribute `type` asks for."""
        if self.tag != "ul" and kind in counting.OF_TYPE:
            return counting.OF_TYPE[kind]
        if self.tag != "ol" and kind.lower() in counting.BULLETS:
            return kind.lower()
        self.doubts.append(f"{self.tag} type={kind}")
        return form

    def sight(self) -> None:
        """Follow what keeps an element out of sight."""
        said, may = self.styled.said, self.styled.may
        visible: bool | None = self.outer.visible
        if "visibility" in said:
            visible = _visible(said["visibility"], outer=self.outer.visible)
        others = {_visible(words, outer=self.outer.visible) for words in may.get("visibility", ())}
        if visible is None or others - {visible}:
            self.doubt("visibility")
        shares = [share(said.get("opacity", ("1",))), *map(share, may.get("opacity", ()))]
        least = self.look.clear * min((each for each in shares if each is not None), default=1)
        if None in shares or (least < _CLEAR_ENOUGH and set(shares) != {0.0}):
            self.doubt("opacity")
        self.look = replace(self.look, visible=visible is not False, clear=least or 1.0)
        if veiled(self.outer, self.tag, self.styled):
            self.look = replace(self.look, veiled=True)

    def size(self) -> None:
        """Follow the size of the font, as far as it may be small or large."""
        values = self.styled.values("font-size")
        if not values:
            return
        found = [_size(words, self.outer) for words in values]
        if "font-size" not in self.styled.said:
            found.append(self.look.sizes)
        known = [each for each in found if each is not None]
        if len(known) < len(found):
            self.doubt("font-size")
            return
        low, high = min(each[0] for each in known), max(each[1] for each in known)
        if low <= TINY < high or high > _LARGEST or (not low and high):
            self.doubt("font-size")
        self.look = replace(self.look, sizes=(low, high))
        if self.tag == "html":
            self.look = replace(self.look, root=self.look.sizes)

    def letters(self) -> None:
        """Follow what strikes, raises and sets letters, where it is the same either way."""
        said = self.styled.said
        look = lettered(self.look, self.tag, said, self.outer.sizes)
        if look is None:
            for name in _LETTERS:
                if lettered(self.look, self.tag, _only(said, name), self.outer.sizes) is None:
                    self.doubt(name)
            return
        for name in _LETTERS & self.styled.may.keys():
            for words in self.styled.may[name]:
                either = {**said, name: words}
                if lettered(self.look, self.tag, either, self.outer.sizes) != look:
                    self.doubt(name)
                    break
        self.look = look

    def strokes(self) -> None:
        """Follow the lines through letters."""
        self.look, doubts = stroked(self.look, self.outer, self.tag, self.styled)
        self.doubts += doubts

    # ---------------------------------------------------------------- boxes

    def box(self) -> None:
        """Follow where the element stands, and doubt whatever nobody follows."""
        styled, said = self.styled, self.styled.said
        hides = self.look.veiled and not self.outer.veiled
        away = hides and said.get("position", ("",))[0] in {"absolute", "fixed"}
        if hides:
            for name in VEILS & styled.may.keys():
                self.doubt(name)  # it may bring the element back into sight
        if raised_by_place(self.tag, said, self.outer.sizes) and _PLACE.isdisjoint(styled.may):
            rest = {name: words for name, words in said.items() if name not in _PLACE}
            styled = Styled(rest, styled.may)
        struck = STRIKE in self.outer.own
        if (struck or self.outer.hang) and ("inline-block",) in self.styled.values("display"):
            self.doubt("display")  # it is not struck with what is around, and indented by itself
        if struck and self.styled.values("float"):
            self.doubt("float")
        self.look, doubts = boxed(self.look, self.tag, styled, away=away)
        self.doubts += [f"{self.tag} {{{each}}}" for each in doubts]
        for name in dict.fromkeys((*said, *styled.may)):
            unknown = name not in _LETTERS and name not in FOLLOWED
            if unknown and (not away or name in styled.may):
                self.doubt(name)


def _only(said: Mapping[str, Words], name: str) -> Mapping[str, Words]:
    kept = {name, "position", "top", "bottom"}
    return {key: words for key, words in said.items() if key in kept}


def _form(words: Words, outer: str, own: str) -> str:
    """Return the form of numbers that a style asks for; "?" for what is not followed."""
    if len(words) != 1:
        return "?"
    if words[0] in {"inherit", "unset"}:
        return outer or "disc"
    return {"initial": "disc", "revert": own}.get(words[0], words[0])


def _tiny(value: str) -> bool:
    """Whether an attribute gives a box no size to speak of."""
    size = number(value)
    return size is not None and abs(size) < _SMALL_BOX and "%" not in value


def _visible(words: Words, *, outer: bool) -> bool | None:
    if words in {("hidden",), ("collapse",)}:
        return False
    if words in {("visible",), ("initial",)}:
        return True
    return outer if words in {("inherit",), ("unset",)} else None


def _size(words: Words, look: Look) -> tuple[float, float] | None:
    """Return the least and the most that a size of the font is; None for what is no size."""
    word = words[0] if len(words) == 1 else ""
    if word in _KEYWORDS:
        return _KEYWORDS[word], _KEYWORDS[word]
    if word in _SHARES:
        return times(look.sizes, _SHARES[word])
    around = look.root if word.endswith("rem") else look.sizes
    low, high = (pixels(word, each, each) for each in around)
    return None if low is None or high is None or low < 0 else (low, high)
