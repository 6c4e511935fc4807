"""What stands in a line: characters in their looks, links, images, and what is no character."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from html import escape
from typing import Literal, TypeAlias

from lxml import etree

from paraph.formats.akn.names import (
    BARE,
    CHARACTER,
    INLINES,
    LETTERS,
    LINEAR,
    LINKS,
    MARK,
    MARKED,
    MATH,
    MATHS,
    OBJECT,
    QUOTES,
    SHAPES,
    SVG,
    VALUE,
    XML,
)
from paraph.formats.akn.page import Page
from paraph.formats.asides import tell_look
from paraph.formats.embedded import put_image
from paraph.formats.flow import Flow
from paraph.formats.letters import with_mark
from paraph.formats.literal import as_literal
from paraph.formats.look import Look
from paraph.formats.style import Sheet
from paraph.formats.wardrobe import Wardrobe
from paraph.text.node import OBJECTS

White: TypeAlias = Literal["layout", "line", "kept"]
"""White space between blocks, where a break of lines is none; in a line; where all of it counts."""

_LAYOUT = " \t\n\f\r"
_PLAIN = Look()
_LANG = f"{XML}lang"
_WHOLE = frozenset(("akomaNtoso", "body", "mainBody"))
_LISTED = frozenset(("li", "ol", "ul"))
_SHOWN = 60
_CONTROLS = frozenset((*range(0x20), 0xFFFE, 0xFFFF))


class Line:
    """The characters and objects of a flow as they come."""

    def __init__(self, flow: Flow, page: Page) -> None:
        self.quote = ""  # that opens what comes next
        self._flow = flow
        self._page = page
        self._wardrobe = Wardrobe(flow.findings, Sheet())

    def dress(self, element: etree._Element, name: str, look: Look) -> Look:
        """Return the look of what stands in an element, and tell of its attributes."""
        if element.attrib:
            self._page.review(element, name, self._flow.findings)
        said = self._said(element, name)
        if said or name in LETTERS:
            inline = name in INLINES or name in LINKS
            tag = LETTERS.get(name) or SHAPES.get(name) or ("span" if inline else "div")
            look, block, _ = self._wardrobe.dress(look, "a" if "href" in said else tag, said)
            if block and inline:
                self._flow.findings.doubt(f"a style that makes a block of <{name}>")
        if name in QUOTES:
            look = replace(look, own=as_literal(look.own, "quotation"))
        mark = element.get(MARK, "")
        if mark in MARKED:
            look = replace(look, own=with_mark(look.own, (mark, element.get(VALUE, ""))))
        return look

    def _said(self, element: etree._Element, name: str) -> dict[str, str]:
        """Return the attributes that the look depends on, as HTML calls them."""
        said: dict[str, str] = {}
        if name in LINKS:
            said["href"] = (
                f"{element.get('from', '')} {element.get('upTo', '')}"
                if name == "rref"
                else element.get("href", "")
            )
        if name in _LISTED and (form := element.get("type")):
            said["type"] = form
        if style := element.get("style"):
            said["style"] = style
        if (language := element.get(_LANG)) is not None and name not in _WHOLE:
            said["xml:lang"] = language
        return said

    # ---------------------------------------------------------------- characters

    def text(self, text: str | None, look: Look, white: White) -> None:
        """Add characters with their white space as it counts there."""
        if not text:
            return
        if self.quote and text.strip(_LAYOUT):
            quote, self.quote = self.quote, ""
            self.put_text(quote, look)
        if look.odd or look.order:
            tell_look(self._flow.paragraph, look, _PLAIN, text)
        if look.white == "pre-line" and "\n" in text:
            self._flow.findings.doubt("a style that keeps the ends of lines")
        if white == "kept" or (look.white == "pre" and white == "line"):
            self._flow.paragraph.text(text, look.spans)
        else:
            self._flow.paragraph.collapsed(text, look.spans)

    def put_text(self, text: str, look: Look) -> None:
        """Add characters that an attribute says, such as quotation marks."""
        self._flow.paragraph.text(text, look.spans)

    # ---------------------------------------------------------------- what is no character

    def put(self, element: etree._Element, name: str, look: Look, white: White) -> bool:
        """Put an element without content where it stands; False if none is called `name`."""
        match name:
            case "br" | "eol" | "eop":
                self._break(element, name, look, white)
            case "img":
                self._image(element, look)
            case "marker":
                self._marker(element, look)
            case _:
                return False
        return True

    def _break(self, element: etree._Element, name: str, look: Look, white: White) -> None:
        paragraph = self._flow.paragraph
        if element.get("breakAt") or element.get("breakWith") or white == "layout":
            said = " ".join(f"{key}={value}" for key, value in sorted(element.attrib.items()))
            sentence = f"A line or page of the original ends here ({name} {said[:_SHOWN]})."
            self._flow.findings.tell("markup", sentence, f"{name} {said}")
        elif name == "eop":
            paragraph.text("\f", look.spans)
        elif white == "kept":
            paragraph.text("\n", look.spans)
        else:
            paragraph.line_break(look.spans)

    def _image(self, element: etree._Element, look: Look) -> None:
        said = {key: element.get(key, "") for key in ("src", "alt")}
        if not said["src"].startswith("sha256:"):
            put_image(self._flow, look, said)
            return
        value = " ".join(filter(None, (said["src"], " ".join(said["alt"].split()))))
        self._flow.paragraph.put("image", value, look.spans)
        self._flow.findings.tell("image", "An image is compared by its digest.", said["src"])

    def _marker(self, element: etree._Element, look: Look) -> None:
        """Put what has no characters of its own: by its own name, by ours, or as unread."""
        kind, code = element.get(OBJECT, ""), element.get(CHARACTER, "")
        if kind in OBJECTS and kind != "unread":
            self._flow.paragraph.put(kind, element.get(VALUE, ""), look.spans)
        elif code.isalnum() and code.isascii() and _number(code) in _CONTROLS:
            self._flow.paragraph.text(chr(_number(code)), look.spans)
        elif element.get("name") == "pageNumber":
            self._flow.paragraph.put("field", "PAGE", look.spans)
        else:
            self.unread(element, f"a marker: {element.get('name', '')[:_SHOWN]}", look)

    def unread(self, element: etree._Element, what: str, look: Look) -> None:
        """Put an object where something stands that is not read, and name it."""
        self._flow.paragraph.put("unread", what, look.spans)
        self._flow.findings.left_unread(what, markup(element))

    def foreign(
        self,
        element: etree._Element,
        look: Look,
        white: White,
        read: Callable[[etree._Element, Look, White], None],
    ) -> None:
        """Put what is of another vocabulary: equations and drawings; the rest is unread.

        `read` reads tables and the like of XHTML.
        """
        if stray := "".join((element.text or "", *(one.tail or "" for one in element))).strip(
            _LAYOUT
        ):
            self._flow.findings.left_unread("characters in <foreign>", stray)
        for child in element:
            if not isinstance(child.tag, str):
                self._page.aside(child, self._flow.findings)
                continue
            if self._page.name(child):
                read(child, look, white)
                continue
            source = " ".join(markup(child).split())
            if child.tag == MATH:
                equation = _equation(child, source, element.get(VALUE, ""))
                self._flow.paragraph.put("equation", equation, look.spans)
            elif child.tag == SVG:
                digest = f"sha256:{sha256(source.encode()).hexdigest()}"
                self._flow.paragraph.put("image", digest, look.spans)
                self._flow.findings.tell("image", "An image is compared by its digest.", digest)
            else:
                self.unread(child, f"content of another vocabulary: {child.tag[:_SHOWN]}", look)


def markup(element: etree._Element) -> str:
    """Return the canonical XML of an element, without what is around it."""
    return etree.tostring(element, method="c14n", exclusive=True).decode()


def _equation(element: etree._Element, source: str, form: str) -> str:
    """Return an equation as it was written before it became MathML, or its markup `source`."""
    if form == BARE:
        return source.replace(f' xmlns="{MATHS}"', "", 1)
    words = element[0].text or "" if len(element) else ""
    alone = f'<math xmlns="{MATHS}"><mtext>{escape(words, quote=False)}</mtext></math>'
    as_words = form == LINEAR and markup(element) == alone and not words.startswith("<")
    return words if as_words else source


def _number(code: str) -> int:
    try:
        return int(code, 16)
    except ValueError:
        return -1
