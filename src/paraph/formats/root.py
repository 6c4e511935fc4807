"""The root of a page: what its first tags say of all of it, and when the page has begun."""

from __future__ import annotations

from dataclasses import replace

from paraph.formats.asides import tell_attributes
from paraph.formats.findings import Findings
from paraph.formats.look import TINY, Look
from paraph.formats.names import PAGE
from paraph.formats.stack import Stack
from paraph.formats.tags import NO_ATTRIBUTES, Attributes
from paraph.formats.wardrobe import Wardrobe

HEAD = frozenset(
    ("base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template",
     "title", *PAGE)
)  # fmt: skip
"""What stands in the head, before a page begins."""
_IDLE = frozenset(("xml:lang", "xmlns", "version", "vocab", "prefix"))
_STANDARD = "doctype html"
_UNSHOWN = ("head", "title", "style", "script")


class Root:
    """`<html>`, `<head>` and `<body>`: they may hide or colour the page throughout."""

    def __init__(self, findings: Findings, stack: Stack, wardrobe: Wardrobe) -> None:
        self.begun = False  # whether anything but the head of the page has come
        self._findings = findings
        self._stack = stack
        self._wardrobe = wardrobe
        self._attributes: dict[str, Attributes] = {"html": NO_ATTRIBUTES, "body": NO_ATTRIBUTES}
        self._quirks = True  # whether the page is one that browsers show as in former times

    def declare(self, doctype: str) -> None:
        """Take in the document type."""
        if not self.begun:
            self._quirks = " ".join(doctype.split()).lower() != _STANDARD

    def take(self, name: str, attributes: Attributes) -> None:
        """Take in a tag of the page as a whole."""
        tell_attributes(self._findings, name, attributes)
        if name == "head":
            return
        if not self.begun and not self._attributes[name]:
            self._attributes[name] = attributes
        elif attributes.keys() - _IDLE:
            what = f"a second or late <{name}>, whose attributes hold for all of the page"
            self._findings.doubt(what)

    def begin(self) -> None:
        """Find what holds for the page as a whole."""
        self.begun = True
        page = self._stack.page
        look = page.look
        for name, attributes in self._attributes.items():
            look = self._wardrobe.wear(look, name, attributes)
        page.look = look
        page.chain.clear()
        if look.order:
            about = f"The order of letters on the page is {look.order}."
            self._findings.tell("bidirectional-character", about, about)
        for name in _UNSHOWN:
            self._wardrobe.check_unshown(name, NO_ATTRIBUTES)

    def tabled(self, look: Look) -> Look:
        """Return the look in a table: in a page of former times no line around goes through it."""
        if look.change is None or not self._quirks:
            return look
        return replace(look, change=look.change._replace(line=None))

    def check_table(self, look: Look) -> None:
        """Doubt the look of a table that would not hand it on in a page of former times."""
        small = min(look.sizes) <= TINY or ("smallcaps", "") in look.own
        inks = self._stack.page.look.inks
        if self._quirks and (small or look.white != "collapse" or look.inks != inks):
            what = "a table of a page without <!doctype html>, whose letters are set anew"
            self._findings.doubt(what)
