"""Styles: what a style says by itself, through its ancestors, and by default.

Source: ODF 1.3 part 3, sections 16 (styles) and 17 (properties).
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.formats.odt.names import canonical, child, children, get, points, q, short

Properties: TypeAlias = dict[str, str]
"""Values by name, such as `fo:color`."""
_STYLES = ("office:styles", "office:automatic-styles")
_NONE: Properties = {}


class Style(NamedTuple):
    """One style: `own` are its properties by their kind ("text", "paragraph" ...)."""

    element: etree._Element
    parent: str
    automatic: bool
    own: dict[str, Properties]


class Styles:
    """The styles that one part of a document may use: its own automatic ones, and the common ones.

    Content and headers have automatic styles of their own; `apart` gives those of the headers.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._named: dict[tuple[str, str], Style] = {}
        self._automatic: dict[tuple[str, str], Style] = {}
        self.odd: list[str] = []  # what is there twice, and otherwise
        self._defaults: dict[str, Style] = {}
        self._chains: dict[tuple[str, str], tuple[Style, ...]] = {}
        self._texts: dict[tuple[str, str], Properties] = {}
        self.lists: dict[str, etree._Element] = {}
        self.outline: etree._Element | None = None
        self.layouts: dict[str, etree._Element] = {}
        self.notes: dict[str, etree._Element] = {}
        self.faces: dict[str, etree._Element] = {}

    def load(self, root: etree._Element | None, *, automatic: bool = True) -> None:
        """Take the styles of a part; those loaded later count before others of their name."""
        for item in children(root, "office:font-face-decls") if root is not None else ():
            for face in children(item, "style:font-face"):
                self.faces[get(face, "style:name")] = face
        for where in children(root, *_STYLES) if root is not None else ():
            own = short(where.tag) == "office:automatic-styles"
            if own and not automatic:
                continue
            for item in where:
                self._take(item, automatic=own)
        self._chains.clear()
        self._texts.clear()

    def _take(self, item: etree._Element, *, automatic: bool) -> None:
        name = get(item, "style:name")
        match short(item.tag):
            case "style:style":
                family = get(item, "style:family")
                parent = get(item, "style:parent-style-name")
                styles = self._automatic if automatic else self._named
                self._check_twice(styles.get((family, name)), item, f"style {family} {name}")
                styles[family, name] = Style(item, parent, automatic, self._own(item))
                if len(styles) > LIMITS.styles:
                    raise LimitError(self._file, f"has more than {LIMITS.styles:,} styles")
            case "style:default-style":
                family = get(item, "style:family")
                self._defaults[family] = Style(item, "", False, self._own(item))  # noqa: FBT003
            case "text:list-style":
                self.lists[name] = item
                self._check_list(name, item, automatic=automatic)
            case "text:outline-style":
                self.outline = item
            case "style:page-layout":
                self.layouts[name] = item
            case "text:notes-configuration":
                self.notes[get(item, "text:note-class")] = item

    def _own(self, item: etree._Element) -> dict[str, Properties]:
        """Return the properties of a style by their kind, its font by the name of its family."""
        found = _properties(item)
        self.faced(found.get("text", {}))
        return found

    def faced(self, text: Properties) -> Properties:
        """Return properties of letters with the font by the name of its family."""
        name = text.get("style:font-name")
        if name is not None:
            face = self.faces.get(name)
            text["fo:font-family"] = name if face is None else get(face, "svg:font-family", name)
            charset = "" if face is None else get(face, "style:font-charset")
            text.setdefault("style:font-charset", charset)
        return text

    def _check_twice(self, known: Style | None, item: etree._Element, what: str) -> None:
        """Note a style that is there twice, and otherwise: programs may take either."""
        if known is not None and canonical(known.element) != canonical(item):
            self.odd.append(f"one of two that differ: {what}")

    def _check_list(self, name: str, item: etree._Element, *, automatic: bool) -> None:
        known = self._automatic if automatic else self._named
        self._check_twice(known.get(("list", name)), item, f"list {name}")
        known["list", name] = Style(item, "", automatic, {})

    def chain(self, family: str, name: str) -> tuple[Style, ...]:
        """Return a style and its ancestors, nearest first, the default style of the family last."""
        key = family, name
        known = self._chains.get(key)
        if known is not None:
            return known
        found: list[Style] = []
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            style = None if found else self._automatic.get((family, name))
            style = style or self._named.get((family, name))
            if style is None:
                break
            if style.automatic:
                seen.discard(name)  # a common style of its name may be its parent
            if len(found) >= LIMITS.ancestors:
                what = f"has a style based on more than {LIMITS.ancestors} others"
                raise LimitError(self._file, what, place=name)
            found.append(style)
            name = style.parent
        if family in self._defaults and family != "text":
            found.append(self._defaults[family])
        self._chains[key] = tuple(found)
        return self._chains[key]

    def base(self, family: str, name: str, kind: str) -> Properties:
        """Return the properties that a style has without what automatic styles say."""
        key = family, f"base {kind} {name}"
        known = self._texts.get(key)
        if known is None:
            known = {}
            for style in reversed(self.chain(family, name)):
                if not style.automatic:
                    known = overlaid(known, style.own.get(kind, _NONE))
            self._texts[key] = known
        return known

    def said(self, family: str, name: str, kind: str) -> Properties:
        """Return the properties of a kind that a style has, its ancestors and defaults included."""
        key = family, f"{kind} {name}"
        known = self._texts.get(key)
        if known is None:
            known = {}
            for style in reversed(self.chain(family, name)):
                known = overlaid(known, style.own.get(kind, _NONE))
            self._texts[key] = known
        return known

    def attribute(self, family: str, name: str, attribute: str) -> str | None:
        """Return what the nearest of a style and its ancestors says in an attribute."""
        for style in self.chain(family, name):
            value = style.element.get(q(attribute))
            if value is not None:
                return value
        return None

    def override(self, family: str, name: str, attribute: str) -> str | None:
        """Return what an automatic style itself says in an attribute."""
        style = self._automatic.get((family, name))
        return None if style is None else style.element.get(q(attribute))

    def own(self, family: str, name: str, kind: str) -> Properties:
        """Return what an automatic style itself says; nothing of a style that a person named."""
        style = self._automatic.get((family, name))
        return _NONE if style is None else style.own.get(kind, _NONE)

    def maps(self, family: str, name: str) -> list[etree._Element]:
        """Return the conditions under which other styles count instead."""
        return [
            item
            for style in self.chain(family, name)
            for item in children(style.element, "style:map")
        ]


def overlaid(below: Properties, above: Properties) -> Properties:
    """Return the properties of two layers; a size in per cent is one of what lies below."""
    if not above:
        return below
    result = {**below, **above}
    size = above.get("fo:font-size", "")
    base = points(below.get("fo:font-size", ""))
    if size.endswith("%") and base is not None:
        try:
            result["fo:font-size"] = f"{float(size[:-1]) / 100 * base:.3f}pt"
        except ValueError:
            return result
    return result


def _properties(item: etree._Element) -> dict[str, Properties]:
    found: dict[str, Properties] = {}
    for held in item:
        name = short(held.tag)
        if name.startswith("style:") and name.endswith("-properties"):
            values = {short(key): value for key, value in held.items()}
            found[name[len("style:") : -len("-properties")]] = values
    if (section := child(item, "style:section-properties")) is not None:
        found["section"] = {short(key): value for key, value in section.items()}
    return found
