"""Styles: which one a paragraph has, what it says of numbers, and how a run looks (17.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.redlines.names import Element, attribute, child, every, on, value

_TOGGLES = {
    "bold": ("w:b",),
    "italic": ("w:i",),
    "strike": ("w:strike",),
    "dstrike": ("w:dstrike",),
    "caps": ("w:caps",),
    "smallcaps": ("w:smallCaps",),
    "hidden": ("w:vanish",),
}
"""Properties that styles turn over and over again (17.7.3)."""


@dataclass(slots=True)
class Styles:
    """The styles of a document by their identifiers, and the default look of its runs."""

    known: dict[str, Element] = field(default_factory=dict)
    default: str = ""
    table: str = ""
    base: Element | None = None

    def of(self, paragraph: Element) -> str:
        """Return the style of a paragraph: the default one where it names none that is known."""
        name = value(paragraph, "w:pPr", "w:pStyle")
        return name if name and self._is(name, "paragraph") else self.default

    def chain(self, name: str | None, kind: str) -> list[Element]:
        """Return a style and those it is based on, itself first; nothing where it is not there."""
        found: list[Element] = []
        while name and self._is(name, kind) and self.known[name] not in found:
            found.append(self.known[name])
            name = value(self.known[name], "w:basedOn")
        return found

    def number(self, name: str) -> tuple[str | None, str, str]:
        """Return the list, the level and the naming style of a paragraph style's number."""
        level = None
        for style in self.chain(name, "paragraph"):
            number = child(style, "w:pPr", "w:numPr")
            if number is None:
                continue
            level = level or value(number, "w:ilvl")
            if (identifier := value(number, "w:numId")) is not None:
                return identifier, level or "0", attribute(style, "w:styleId")
        return None, level or "0", ""

    def look(self, run: Element, paragraph: str, table: str) -> str:
        """Return how a run looks, in words in a fixed order: "" where it is plain."""
        own = child(run, "w:rPr")
        layers = [
            self.chain(table or self.table, "table"),
            self.chain(paragraph, "paragraph"),
            self.chain(value(own, "w:rStyle"), "character"),
        ]
        words = [name for name, path in _TOGGLES.items() if self._toggled(own, layers, path)]
        flat = [own, *(child(s, "w:rPr") for layer in reversed(layers) for s in layer), self.base]
        for name, tag in (("underline", "w:u"), ("", "w:vertAlign")):
            said = next((v for p in flat if (v := value(p, tag)) is not None), None)
            if said not in {None, "none", "baseline"}:
                words.append(f"{name}:{said or 'single'}" if name else str(said))
        return " ".join(words)

    def _is(self, name: str, kind: str) -> bool:
        return name in self.known and attribute(self.known[name], "w:type", "paragraph") == kind

    def _toggled(
        self, own: Element | None, layers: list[list[Element]], path: tuple[str, ...]
    ) -> bool:
        if (direct := on(child(own, *path))) is not None:
            return direct
        if on(child(self.base, *path)):
            return True
        turns = 0
        for layer in layers:
            said = (on(child(style, "w:rPr", *path)) for style in layer)
            turns += next((answer for answer in said if answer is not None), False)
        return turns % 2 == 1


def styles(root: Element | None) -> Styles:
    """Return the styles of the part; a document without it has none."""
    result = Styles()
    if root is None:
        return result
    result.base = child(root, "w:docDefaults", "w:rPrDefault", "w:rPr")
    for style in every(root, "w:style"):
        name = attribute(style, "w:styleId")
        result.known.setdefault(name, style)
        if on_attribute(style, "w:default"):
            kind = attribute(style, "w:type", "paragraph")
            if kind == "paragraph":
                result.default = name
            elif kind == "table":
                result.table = name
    return result


def on_attribute(element: Element, name: str) -> bool:
    """Return whether an attribute that says yes or no says yes."""
    return attribute(element, name, "0") in {"1", "true", "on"}
