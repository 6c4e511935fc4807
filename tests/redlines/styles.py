"""Styles: which one a paragraph has, what it says of numbers, and how a run looks (17.7)."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.redlines.names import Element, attribute, child, every, on, value

_TOGGLES = {
    "bold": "w:b",
    "italic": "w:i",
    "strike": "w:strike",
    "dstrike": "w:dstrike",
    "caps": "w:caps",
    "smallcaps": "w:smallCaps",
    "hidden": "w:vanish",
}
"""Properties that styles turn over and over again (17.7.3)."""
_VALUES = {"underline": "w:u", "raised": "w:vertAlign"}


@dataclass(slots=True)
class Styles:
    """The styles of a document by their identifiers, and the default look of its runs."""

    known: dict[str, Element] = field(default_factory=dict)
    default: str = ""
    table: str = ""
    base: Element | None = None
    _known: dict[tuple[str, str, str | None], dict[str, str]] = field(default_factory=dict)

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
        under = self._under(table or self.table, paragraph, value(own, "w:rStyle"))
        if own is None:
            said = under
        else:
            toggles = ((name, on(child(own, tag))) for name, tag in _TOGGLES.items())
            values = ((name, value(own, tag)) for name, tag in _VALUES.items())
            said = {
                **under,
                **{name: "1" if turned else "" for name, turned in toggles if turned is not None},
                **{name: word for name, word in values if word is not None},
            }
        words = [name for name in _TOGGLES if said[name]]
        if said["underline"] not in {"", "none"}:
            words.append(f"underline:{said['underline']}")
        if said["raised"] not in {"", "baseline"}:
            words.append(said["raised"])
        return " ".join(words)

    def _under(self, table: str, paragraph: str, character: str | None) -> dict[str, str]:
        """Return what the styles say of a run: "" where they say no, or nothing."""
        key = (table, paragraph, character)
        if key not in self._known:
            layers = [
                self.chain(table, "table"),
                self.chain(paragraph, "paragraph"),
                self.chain(character, "character"),
            ]
            flat = [*(child(s, "w:rPr") for layer in reversed(layers) for s in layer), self.base]
            self._known[key] = {
                **{name: self._toggled(layers, tag) for name, tag in _TOGGLES.items()},
                **{
                    name: next((v for p in flat if (v := value(p, tag)) is not None), "")
                    for name, tag in _VALUES.items()
                },
            }
        return self._known[key]

    def _is(self, name: str, kind: str) -> bool:
        return name in self.known and attribute(self.known[name], "w:type", "paragraph") == kind

    def _toggled(self, layers: list[list[Element]], tag: str) -> str:
        if on(child(self.base, tag)):
            return "1"
        turns = 0
        for layer in layers:
            said = (on(child(style, "w:rPr", tag)) for style in layer)
            turns += next((answer for answer in said if answer is not None), False)
        return "1" if turns % 2 else ""


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
