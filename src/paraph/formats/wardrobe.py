"""What each element of one page wears, and the doubts about what of its style is not followed."""

from __future__ import annotations

from dataclasses import replace

from paraph.formats.dress import FITTED, Dressed, dressed
from paraph.formats.findings import Findings
from paraph.formats.look import Look
from paraph.formats.standing import standing_out
from paraph.formats.style import PLAIN, Sheet, Styled
from paraph.formats.tags import NO_ATTRIBUTES, Attributes, tokens

_REMEMBERED = 20_000  # looks
_SHOWN = 60


class Wardrobe:
    """The looks of elements under the style sheets of a page, each found once."""

    def __init__(self, findings: Findings, sheet: Sheet) -> None:
        self._findings = findings
        self._sheet = sheet
        self._known: dict[object, Dressed] = {}
        # By where the look around is in memory; it is kept, so that no other comes to that place.
        self._bares: dict[tuple[int, str], tuple[Look, Dressed]] = {}
        self._emphases: dict[tuple[int, tuple[str, ...]], tuple[Look, Look]] = {}
        self._unruled = sheet.empty

    def dress(self, outer: Look, name: str, attributes: Attributes) -> Dressed:
        """Return what an element wears in the look `outer`, and name what is not followed."""
        emphasis = standing_out(outer.emphasis, name, attributes)
        if emphasis != outer.emphasis:
            outer = self._standing_out(outer, emphasis)
        if self._unruled and not attributes:
            return self._bare(outer, name)
        styled = self._sheet.of(name, attributes)
        told = tuple(item for item in attributes.items() if item[0] in FITTED)
        if not told and not styled:
            return self._bare(outer, name)
        key = (outer, emphasis, name, id(styled), told)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._dressed(outer, name, attributes, styled)
        return known

    def _standing_out(self, outer: Look, emphasis: tuple[str, ...]) -> Look:
        """Return a look whose letters stand out as said; one object for equal ones."""
        known = self._emphases.get((id(outer), emphasis))
        if known is None:
            if len(self._emphases) >= _REMEMBERED:
                self._emphases.clear()
            known = outer, replace(outer, emphasis=emphasis)
            self._emphases[id(outer), emphasis] = known
        return known[1]

    def _bare(self, outer: Look, name: str) -> Dressed:
        """Return what an element wears of which nothing is said: most are of this kind."""
        known = self._bares.get((id(outer), name))
        if known is None:
            if len(self._bares) >= _REMEMBERED:
                self._bares.clear()
            known = outer, self._dressed(outer, name, NO_ATTRIBUTES, PLAIN)
            self._bares[id(outer), name] = known
        return known[1]

    def _dressed(self, outer: Look, name: str, attributes: Attributes, styled: Styled) -> Dressed:
        found = dressed(outer, name, attributes, styled)
        for each in found.doubts:
            self._findings.doubt(f"a style that is not followed: {each[:_SHOWN]}")
        return found

    def wear(self, outer: Look, name: str, attributes: Attributes) -> Look:
        """Return the look inside an element that stands in the look `outer`."""
        return self.dress(outer, name, attributes).look

    def check_unshown(self, name: str, attributes: Attributes) -> None:
        """Doubt a style that would show what no page shows."""
        displays = self._sheet.of(name, attributes).values("display")
        if any(words != ("none",) for words in displays):
            self._findings.doubt(f"a style that would show <{name}>")

    def check_within(self, name: str, inner: str) -> None:
        """Doubt rules for what stands in an element that is read as a whole."""
        if self._sheet.empty and "<style" not in inner.lower():
            return
        for token in tokens(inner):
            attributes = {key: value for key, value in token.attributes.items() if key != "style"}
            if token.kind == "start" and (
                token.text == "style" or self._sheet.of(token.text, attributes)
            ):
                self._findings.doubt(f"a style for what stands in <{name}>: <{token.text}>")
