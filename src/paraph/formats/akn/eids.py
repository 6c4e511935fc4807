"""Identifiers of elements, by the naming convention of Akoma Ntoso.

Source: Akoma Ntoso Naming Convention Version 1.0, OASIS Standard, 2019, section 5 (eId).
"""

from __future__ import annotations

from collections import Counter

from lxml import etree

from paraph.formats.akn.lettering import NS
from paraph.text.labels import label_of
from paraph.text.node import Provision

_SHORT = {
    "alinea": "al", "article": "art", "blockList": "list", "chapter": "chp", "clause": "cl",
    "paragraph": "para", "section": "sec", "wrapUp": "wrapup",
}  # fmt: skip
"""Names that the convention shortens; others stand in full."""
_NAMED = frozenset(
    ("alinea", "article", "blockContainer", "blockList", "book", "chapter", "clause", "content",
     "hcontainer", "indent", "intro", "item", "level", "paragraph", "part", "point", "section",
     "table", "tblock", "title", "wrapUp")
)  # fmt: skip
_ALONE = frozenset(("content", "intro", "wrapUp"))


def name_all(root: etree._Element) -> None:
    """Give every part, list, item and table in `root` its identifier.

    It is that of the part around it, two underscores, the short name, and the number that the
    part displays, or else its place among those of its name. Where a number comes twice in one
    part, the later one has its place among the equal ones behind it.
    """
    counts: dict[str, Counter[str]] = {}
    waiting = [(root, "")]
    while waiting:
        parent, prefix = waiting.pop()
        within: list[tuple[etree._Element, str]] = []
        for element in parent:
            name = str(element.tag).removeprefix(NS)
            own = prefix
            if name in _NAMED:
                own = _unique(element, name, prefix, counts.setdefault(prefix, Counter()))
                element.set("eId", own)
            within.append((element, own))
        waiting += reversed(within)


def _unique(element: etree._Element, name: str, prefix: str, seen: Counter[str]) -> str:
    short = _SHORT.get(name, name)
    around = f"{prefix}__" if prefix else ""
    if name in _ALONE:
        return f"{around}{short}"
    number = _number(element)
    if not number:
        seen[name] += 1
        number = str(seen[name])
    eid = f"{around}{short}_{number}"
    seen[eid] += 1
    while seen[eid] > 1:
        eid = f"{eid}-{seen[eid]}"
        seen[eid] += 1
    return eid


def _number(element: etree._Element) -> str:
    """Return the number that a part displays, as far as an identifier may hold it, or ""."""
    num = element.find(f"{NS}num")
    heading = element.find(f"{NS}heading")
    if num is not None and num.text:
        label = label_of(Provision("paragraph", "", num.text))
    elif heading is not None and heading.text:
        label = label_of(Provision("heading", heading.text))
    else:
        return ""
    return "".join(sign for sign in label.number if sign.isalnum() or sign in ".-") if label else ""
