"""The quotation marks that attributes say."""

from __future__ import annotations

from lxml import etree

from paraph.formats.flow import Flow

_HOLDS = frozenset(("cell", "heading", "paragraph"))
_ALIKE = frozenset(("'", '"', "''", '""'))
"""Marks that also end what they open; the specification wants them only once (attlist quote)."""


def marks(element: etree._Element) -> tuple[str, str]:
    """Return the marks that open and end what an element quotes, each "" if it has none."""
    start = element.get("startQuote", "")
    return start, element.get("endQuote", start if start in _ALIKE else "")


def closed(flow: Flow, first: int, quote: str) -> bool:
    """Add `quote` to the last words from the provision `first` on; False if there are none."""
    if not quote:
        return True
    depth = min((one.depth for one in flow.provisions[first:]), default=0)
    for index in range(len(flow.provisions) - 1, first - 1, -1):
        provision = flow.provisions[index]
        if provision.kind in _HOLDS and (provision.kind == "cell" or provision.depth == depth):
            flow.provisions[index] = provision._replace(text=provision.text + quote)
            return True
    return False
