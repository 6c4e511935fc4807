"""The order of letters inside an element: "" from left to right, "?" if it is not followed.

Source: CSS Writing Modes Level 3, section 2; HTML Living Standard, section 15.3.5.
"""

from __future__ import annotations

from collections.abc import Mapping

from paraph.formats.properties import INHERITED, Words
from paraph.formats.style import Styled
from paraph.formats.tags import Attributes

_PROPERTIES = ("direction", "unicode-bidi")
_EMBEDDED = frozenset(("normal", "embed", "isolate", "initial"))
_OVERRIDDEN = frozenset(("bidi-override", "isolate-override"))


def order(outer: str, tag: str, attributes: Attributes, styled: Styled) -> str:
    """Return the order in an element that stands in the order `outer`; "?" if it may be several."""
    orders = {_order(outer, tag, attributes, styled.said)}
    for name in _PROPERTIES:
        for words in styled.may.get(name, ()):
            orders.add(_order(outer, tag, attributes, {**styled.said, name: words}))
    return orders.pop() if len(orders) == 1 else "?"


def _order(outer: str, tag: str, attributes: Attributes, said: Mapping[str, Words]) -> str:
    written = attributes.get("dir", "").strip().lower()
    direction = "rtl" if outer.endswith("rtl") else "ltr"
    if written in {"ltr", "rtl", "auto"}:
        direction = written
    elif tag in {"bdi", "bdo"}:
        direction = "auto" if tag == "bdi" else direction
    by_style = said.get("direction")
    if by_style is not None and by_style[0] not in INHERITED:
        if by_style[0] not in {"ltr", "rtl"}:
            return "?"
        direction = by_style[0]
    manner = said.get("unicode-bidi", ("",))[0]
    if manner not in _EMBEDDED | _OVERRIDDEN | {"", "plaintext"}:
        return "?"
    if manner in _OVERRIDDEN or (tag == "bdo" and not manner):
        return f"override {direction}"
    if outer.startswith("override") and manner != "isolate" and tag != "bdi":
        return f"override {direction}"
    if direction == "auto" or manner == "plaintext":
        return "auto"
    return "" if direction == "ltr" and manner in {"", "normal", "initial"} else direction
