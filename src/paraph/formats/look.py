"""How characters of a page look where the look carries meaning: shown, struck, raised, pre-set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from paraph.formats.colours import BLACK, LINK, VISITED, WHITE, Colour, faint
from paraph.formats.paragraph import Spans

White: TypeAlias = Literal["collapse", "pre", "pre-line"]

HIDDEN = ("hidden", "")
TINY = 8 / 3  # pixels: two points


@dataclass(frozen=True, slots=True)
class Look:
    """What holds for characters; `absent` ones are not in the view that is read.

    `sizes` are the least and the most that the font may have in pixels; `inks` and `grounds` every
    colour that the letters and what is below them may have; `room` is about how many pixels of
    width are left; `lead` the height of a line where it does not grow with the letters, 0 where it
    does.
    """

    own: Spans = ()
    white: White = "collapse"
    absent: bool = False
    displayed: bool = True
    veiled: bool = False  # displayed, and nothing in it can be seen
    visible: bool = True
    clear: float = 1.0  # how much of the letters covers what is below
    sizes: tuple[float, float] = (16.0, 16.0)
    root: tuple[float, float] = (16.0, 16.0)  # those of the whole page
    inks: frozenset[Colour] = frozenset((BLACK,))
    grounds: frozenset[Colour] = frozenset((WHITE,))
    links: frozenset[Colour] = frozenset((LINK, VISITED))
    numbers: str = ""  # the form of list numbers
    order: str = ""  # of letters: "" is from left to right
    language: str = ""
    room: float = 1000.0
    lead: float = 0.0
    hang: bool = False  # whether first lines begin to the left of the others

    @property
    def hidden(self) -> bool:
        """Whether nothing is seen of these characters."""
        return not (self.displayed and self.visible) or self.veiled or not self.sizes[1]

    @property
    def spans(self) -> Spans:
        """What the characters are marked with."""
        return (*self.own, HIDDEN) if self.hidden else self.own

    @property
    def odd(self) -> tuple[str, ...]:
        """The codes of what an eye would miss in this look."""
        if self.hidden:
            return ("hidden-text",)
        codes: tuple[str, ...] = ("tiny-text",) if self.sizes[1] <= TINY else ()
        if self.inks != _BLACK or self.grounds != _WHITE:
            codes += ("ground-colour-text",) if faint(self.inks, self.grounds) == {True} else ()
        return codes


_BLACK, _WHITE = frozenset((BLACK,)), frozenset((WHITE,))
