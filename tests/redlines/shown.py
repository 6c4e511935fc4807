"""What the runs of one paragraph show: its text in pieces of one look, and the boxes in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.redlines.names import Element, attribute, child, elements, every, full, on, short
from tests.redlines.pictures import Pictures
from tests.redlines.styles import Styles

_SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:cr": "\n",
    "w:noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "w:softHyphen": "\N{SOFT HYPHEN}",
    "w:pgNum": "⟦page⟧",
    "w:dayShort": "⟦day⟧",
    "w:dayLong": "⟦day⟧",
    "w:monthShort": "⟦month⟧",
    "w:monthLong": "⟦month⟧",
    "w:yearShort": "⟦year⟧",
    "w:yearLong": "⟦year⟧",
}
_BREAKS = {"page": "\f", "column": "\v"}
_DRAWN = {"w:drawing", "w:pict", "w:object", "m:oMath", "w:contentPart"}
_THROUGH = {
    "w:hyperlink",
    "w:fldSimple",
    "w:smartTag",
    "w:customXml",
    "w:sdt",
    "w:sdtContent",
    "w:dir",
    "w:bdo",
    "m:oMathPara",
    "w:rubyBase",
}
Note = Callable[[str, str], str]
"""Takes the kind and the identifier of a note that is called, and returns its marker."""


@dataclass(slots=True)
class Shown:
    """What a paragraph shows. `boxes` are the text boxes in it, in order."""

    styles: Styles
    pictures: Pictures
    note: Note
    style: str
    table: str
    pieces: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    _fields: list[bool] = field(default_factory=list)
    """For each field that is open whether its result has begun."""

    def take(self, parent: Element, link: str = "") -> None:
        """Take in what the children of a paragraph, link or control show."""
        for kid in elements(parent):
            name = short(kid)
            if name == "w:r":
                self._run(kid, link)
            elif name == "w:hyperlink":
                self.take(kid, self._target(kid))
            elif name in _DRAWN:
                self._add(self.pictures.marker(kid), "")
            elif name in _THROUGH:
                self.take(kid, link)

    def carry(self) -> tuple[bool, ...]:
        """Return the fields open at the end of the paragraph, for the next one to begin with."""
        return tuple(self._fields)

    def begin(self, fields: tuple[bool, ...]) -> None:
        """Begin inside the fields that an earlier paragraph left open."""
        self._fields = list(fields)

    def _run(self, run: Element, link: str) -> None:
        look = " ".join(filter(None, (self.styles.look(run, self.style, self.table), link)))
        for kid in elements(run):
            name = short(kid)
            if name == "w:fldChar":
                self._field(kid, look)
            elif all(self._fields):
                self._content(kid, name, look)

    def _content(self, kid: Element, name: str, look: str) -> None:
        if name == "w:t":
            self._add(_text(kid), look)
        elif name in _SIGNS:
            self._add(_SIGNS[name], look)
        elif name == "w:br":
            self._add(_BREAKS.get(attribute(kid, "w:type"), "\n"), look)
        elif name == "w:sym":
            self._add(f"⟦{attribute(kid, 'w:font')} {attribute(kid, 'w:char')}⟧", look)
        elif name in {"w:footnoteReference", "w:endnoteReference"}:
            kind = name[2:].removesuffix("Reference")
            self._add(self.note(kind, attribute(kid, "w:id")), look)
        elif name in _DRAWN:
            self._add(self.pictures.marker(kid), look)
            boxes = every(kid, "w:txbxContent")
            around = full("w:txbxContent")
            self.boxes.extend(
                box for box in boxes if next(box.iterancestors(around), None) not in boxes
            )
        elif name == "w:ruby":
            over = "".join(_text(t) for rt in every(kid, "w:rt") for t in every(rt, "w:t"))
            base = child(kid, "w:rubyBase")
            if base is not None:
                self.take(base)
            self._add(f"⟦over {over}⟧", look)

    def _field(self, mark: Element, look: str) -> None:
        kind = attribute(mark, "w:fldCharType")
        if kind == "begin":
            box = child(mark, "w:ffData", "w:checkBox")
            if box is not None and all(self._fields):
                ticked = on(child(box, "w:checked"))
                self._add(
                    "☒" if (on(child(box, "w:default")) if ticked is None else ticked) else "☐",
                    look,
                )
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _target(self, link: Element) -> str:
        found = self.pictures.related.get(attribute(link, "r:id"))
        target = found.target if found is not None else ""
        anchor = attribute(link, "w:anchor")
        return f"link:{target}{'#' + anchor if anchor else ''}"

    def _add(self, text: str, look: str) -> None:
        if not text:
            return
        if self.pieces and self.pieces[-1][1] == look:
            text = self.pieces.pop()[0] + text
        self.pieces.append((text, look))


def _text(element: Element) -> str:
    text = (element.text or "").replace("\r\n", " ")
    for space in "\r\n\t":
        text = text.replace(space, " ")
    return text if attribute(element, "xml:space") == "preserve" else text.strip(" ")
