"""The colours of an element: every ink and every ground that its text may have."""

from __future__ import annotations

from dataclasses import replace

from paraph.formats.colours import BLACK, CLEAR, Colour, colour, faint, over
from paraph.formats.look import Look
from paraph.formats.names import TABLE_PARTS
from paraph.formats.properties import Words
from paraph.formats.style import Styled
from paraph.formats.tags import Attributes

_GROUNDED = TABLE_PARTS | {"table", "body"}  # on other elements `bgcolor` says nothing
_AROUND = frozenset(("inherit", "unset", "currentcolor"))
_MOST = 24  # pairs of an ink and a ground
_LONG, _SHORT = len("#rrggbb"), len("#rgb")


def inked(
    look: Look, outer: Look, tag: str, attributes: Attributes, styled: Styled
) -> tuple[Look, list[str]]:
    """Return a look with the colours of an element that stands in `outer`, and what is doubted.

    Doubted is what is not followed, and text that may or may not have the colour of its ground.
    """
    palette = _Palette(look, outer, tag, attributes, styled)
    inks, grounds = palette.inks(), palette.grounds()
    if tag == "body" and (links := palette.links()):
        look = replace(look, links=links | look.links)
    doubts = palette.doubts
    if inks == outer.inks and grounds == outer.grounds:
        return look, doubts
    many = len(inks) * len(grounds) > _MOST
    if many or len(faint(inks, grounds)) > 1:
        doubts.append(f"{tag}: text that may have the colour of its ground")
    if many:  # said once; grounds that let others through would multiply with every element
        return look, doubts
    return replace(look, inks=inks, grounds=grounds), doubts


class _Palette:
    """The colours that an element names, and doubts about those not understood."""

    def __init__(
        self, look: Look, outer: Look, tag: str, attributes: Attributes, styled: Styled
    ) -> None:
        self.doubts: list[str] = []
        self._look = look
        self._outer = outer
        self._tag = tag
        self._attributes = attributes
        self._styled = styled

    def inks(self) -> frozenset[Colour]:
        """Return every colour that the letters may have."""
        own = self._shade("color") if self._tag == "font" else None
        own = own or (self._shade("text") if self._tag == "body" else None)
        inks = frozenset((own,)) if own else self._look.inks
        said = self._styled.said.get("color")
        if said is not None:
            inks = self._ink(said)
        return inks.union(*map(self._ink, self._styled.may.get("color", ())))

    def grounds(self) -> frozenset[Colour]:
        """Return every colour that may be seen below the letters."""
        below = self._look.grounds
        own = self._shade("bgcolor") if self._tag in _GROUNDED else None
        grounds = frozenset((own,)) if own else below
        said = self._styled.said.get("background-color")
        if said is not None:
            grounds = self._ground(said, below)
        may = self._styled.may.get("background-color", ())
        return grounds.union(*(self._ground(words, below) for words in may))

    def links(self) -> frozenset[Colour]:
        """Return the colours that the attributes of a page give to its links."""
        shades = {self._shade(key) for key in ("link", "vlink") if key in self._attributes}
        return frozenset(shade for shade in shades if shade is not None)

    def _ink(self, words: Words) -> frozenset[Colour]:
        if len(words) == 1 and words[0] in _AROUND:
            return self._outer.inks
        shade = colour(" ".join(words)) if len(words) == 1 else None
        if words == ("initial",):
            shade = BLACK
        if shade is None:
            self.doubts.append(self._styled.shown(self._tag, "color"))
        return frozenset((shade,)) if shade else self._look.inks

    def _ground(self, words: Words, below: frozenset[Colour]) -> frozenset[Colour]:
        shade = CLEAR if words in {("initial",), ("unset",)} else None
        shade = shade or (colour(words[0]) if len(words) == 1 else None)
        if shade is None or words == ("currentcolor",):
            self.doubts.append(self._styled.shown(self._tag, "background-color"))
            return below
        return frozenset(over(shade, each) for each in below)

    def _shade(self, key: str) -> Colour | None:
        """Return the colour that an attribute names, and doubt one not understood."""
        value = self._attributes.get(key, "").strip().lower()
        if not value:
            return None
        shade = colour(value) if value[0] != "#" or len(value) in {_SHORT, _LONG} else None
        if shade is None or "(" in value:
            self.doubts.append(f"{self._tag} {key}={value}")
        return shade
