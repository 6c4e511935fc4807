"""How characters of a page look where the look carries meaning: shown, struck, raised, pre-set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from paraph.formats.colours import BLACK, LINK, VISITED, WHITE, Colour, faint
from paraph.formats.paragraph import Spans
from paraph.text.emphasis import EMPHASIS

White: TypeAlias = Literal["collapse", "pre", "pre-line"]

HIDDEN = ("hidden", "")
TINY = 8 / 3  # pixels: two points


class Stroke(NamedTuple):
    """A line that an element draws through its letters, or over them: what it may be drawn in.

    It stays as it is over all that the element holds, whatever colours and sizes that has.
    """

    inks: frozenset[Colour]
    sizes: tuple[float, float]
    through: bool = True


class Tracked(NamedTuple):
    """A pending change that characters stand in: its element, and by what it is seen as one.

    `line` is every colour that its line may have, None where none goes through the characters;
    `inks` and `grounds` are its colours where those around it are seen to be others, else None.
    """

    tag: str
    line: frozenset[Colour] | None = None
    inks: frozenset[Colour] | None = None
    grounds: frozenset[Colour] | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What holds for characters; `absent` ones are not in the view that is read.

    `sizes` are the least and the most that the font may have in pixels; `inks` and `grounds` every
    colour that the letters and what is below them may have; `strokes` the lines that elements
    around draw over the letters; `room` is about how many pixels of width are left; `lead` the
    height of a line where it does not grow with the letters, 0 where it does. Looks that differ in
    their `emphasis` alone are equal: nothing else depends on it.
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
    strokes: tuple[Stroke, ...] = ()
    change: Tracked | None = None  # the innermost one around
    numbers: str = ""  # the form of list numbers
    order: str = ""  # of letters: "" is from left to right
    language: str = ""
    room: float = 1000.0
    lead: float = 0.0
    hang: bool = False  # whether first lines begin to the left of the others
    emphasis: tuple[str, ...] = field(default=(), compare=False)  # how letters stand out

    # Found once, for text asks at every piece: whether nothing is seen of the characters, what they
    # are marked with, and the codes of what an eye would miss.
    hidden: bool = field(init=False, compare=False)
    spans: Spans = field(init=False, compare=False)
    odd: tuple[str, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        hidden = not (self.displayed and self.visible) or self.veiled or not self.sizes[1]
        object.__setattr__(self, "hidden", hidden)
        spans = (*self.own, HIDDEN) if hidden else self.own
        if self.emphasis:
            spans += tuple([(EMPHASIS, how) for how in self.emphasis])
        object.__setattr__(self, "spans", spans)
        object.__setattr__(self, "odd", ("hidden-text",) if hidden else self._faint())

    def _faint(self) -> tuple[str, ...]:
        codes: tuple[str, ...] = ("tiny-text",) if self.sizes[1] <= TINY else ()
        if self.inks != _BLACK or self.grounds != _WHITE:
            codes += ("ground-colour-text",) if faint(self.inks, self.grounds) == {True} else ()
        return codes


_BLACK, _WHITE = frozenset((BLACK,)), frozenset((WHITE,))
