"""Master pages: the headers and footers that each shows, and what else it holds.

Source: ODF 1.3 part 3, 16.9 (master pages), 16.10 to 16.14 (headers and footers), and what
LibreOffice 7 displays: the first header, the last one of left or first pages behind it, all of them
whether `style:display` says so or not.
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.names import canonical, characters, children, get, short
from paraph.text.node import Kind

KINDS: tuple[Kind, ...] = ("header", "footer")
_REGIONS: dict[str, tuple[Kind, str]] = {
    f"{prefix}:{kind}{ending}": (kind, variant)
    for kind in KINDS
    for prefix, ending, variant in (
        ("style", "", "default"),
        ("style", "-left", "even"),
        ("style", "-first", "first"),
        ("loext", "-first", "first"),
    )
}


class Master(NamedTuple):
    """One master page: what its usual, even and first pages show, and what none of them shows."""

    element: etree._Element
    follows: str
    regions: dict[tuple[Kind, str], etree._Element]
    rest: tuple[etree._Element, ...]

    def on(self, kind: Kind, *variants: str) -> etree._Element | None:
        """Return what is shown of a kind, on the first of some variants that has one."""
        found = (self.regions.get((kind, variant)) for variant in variants)
        return next((region for region in found if region is not None), None)

    def has(self, variant: str) -> bool:
        """Whether pages of this variant have headers or footers of their own.

        Of first pages either one has both be so: LibreOffice then shows no other kind there.
        """
        return any((kind, variant) in self.regions for kind in KINDS)


def masters_of(document: Document, root: etree._Element | None) -> dict[str, Master]:
    """Return the master pages by their names, the last of two of one name, which is doubted."""
    found: dict[str, Master] = {}
    for holder in children(root, "office:master-styles") if root is not None else ():
        document.loose(holder)
        for element in children(holder, "style:master-page"):
            name = get(element, "style:name")
            known = found.get(name)
            if known is not None and canonical(known.element) != canonical(element):
                document.doubt(f"one of two master pages that differ: {name}",
                               canonical(known.element).decode())  # fmt: skip
            found[name] = _master(element)
    return found


def changeable(root: etree._Element | None) -> list[etree._Element]:
    """Return every header and footer of the master pages, each of which may hold changes."""
    return [
        region
        for holder in (children(root, "office:master-styles") if root is not None else ())
        for master in children(holder, "style:master-page")
        for region in master
    ]


def tell_rest(document: Document, master: Master) -> None:
    """Name what a master page in use holds beside the headers and footers that it shows."""
    document.loose(master.element)
    for item in master.rest:
        what = f"what a page holds and does not show ({short(item.tag)})"
        document.found.left_unread(f"{what}: “{shortened(characters(item))}”",
                                   canonical(item).decode())  # fmt: skip
    for region in master.regions.values():
        if get(region, "style:display") == "false" and _held(region):
            sentence = f"Programs show this or not: “{shortened(characters(region))}”."
            document.found.tell("fallback-differs", sentence, canonical(region).decode())


def _master(element: etree._Element) -> Master:
    regions: dict[tuple[Kind, str], etree._Element] = {}
    rest: list[etree._Element] = []
    for item in element:
        place = _REGIONS.get(short(item.tag))
        if place is None or ((place[0], "default") in regions) == (place[1] == "default"):
            rest.append(item)
            continue
        if place in regions:
            rest.append(regions[place])
        regions[place] = item
    follows = get(element, "style:next-style-name")
    return Master(element, follows, regions, tuple(item for item in rest if _held(item)))


def _held(item: etree._Element) -> bool:
    """Whether an element holds more than an empty paragraph."""
    return bool(characters(item).strip() or any(len(held) for held in item)) or (
        short(item.tag) not in _REGIONS and len(item) > 0
    )
