"""Content controls bound to data: what Word shows in them when it opens the file.

Word fills a bound control from its data on opening, so what the file displays now may not be what
the next reader sees. Source: ECMA-376 part 1, 17.5.2.6 (dataBinding).
"""

from __future__ import annotations

import re

from lxml import etree

from paraph.formats.docx.alternate import settle
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.names import W14, W, characters, local, on

_CORE = "{6c3c8bc8-f283-45ae-878a-bab7291924a1}"
_EXTENDED = "{6668398d-a668-4e3e-a5eb-62b293d839f1}"
_COVER = "{55af091b-3c7a-41e3-b477-f2fdaa23cfda}"
_ITEM = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}"
_PREFIX = r"xmlns:(\w+)\s*=\s*['\"]([^'\"]+)['\"]"

_SIMPLE = r"[\w:/@.\-]+(?:\[\d+\][\w:/@.\-]*)*(?:text\(\))?"
"""The paths that Word writes: steps and positions. No other is tried: it may take any time."""

_COSTLY = ("//", "::", "..")
_QUICK = 8  # times as quick as showing something again is looking for something in the data


def check(properties: etree._Element, shown: str, document: Document) -> None:
    """Tell of a control's binding, and whether its data say something else than is shown."""
    settle(properties, document)
    for kind in properties.iterchildren(f"{W14}checkbox", f"{W}date"):
        _state(kind, shown, document)
    bound = properties.find(f"{W}dataBinding")
    if bound is None:
        bound = properties.find("{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding")
    if bound is None:
        return
    path = _attribute(bound, "xpath")
    value = _value(bound, document)
    if value is None:
        document.found.hazard(
            "bound-control",
            f"“{shortened(shown)}” is bound to data that cannot be told ({shortened(path)}).",
            at=document.here,
            about=f"{path}\n{shown}\n{_whole(bound, document)}",
        )
    elif " ".join(value.split()) == " ".join(shown.split()) or _placeholder(properties, value):
        document.found.hazard(
            "bound-control",
            f"“{shortened(shown)}” is filled from other data in the file, which agrees.",
            at=document.here,
            about=f"{path}\n{shown}\n{value}",
        )
    else:
        document.found.hazard(
            "bound-control-differs",
            f"“{shortened(shown)}” is shown, but Word will fill in “{shortened(value)}”.",
            at=document.here,
            about=f"{path}\n{shown}\n{value}",
        )


def _state(kind: etree._Element, shown: str, document: Document) -> None:
    """Tell of a box or a date whose stored state is not what is shown."""
    if kind.tag == f"{W}date":
        state = kind.get(f"{W}fullDate", "")
        year, _, rest = state.partition("-")
        day = rest.partition("-")[2][:2].lstrip("0")
        agrees = not state or (year[-2:] in shown and day in shown)
    else:
        checked = kind.find(f"{W14}checked")
        ticked = checked is not None and on(checked.get(f"{W14}val"))
        state = "ticked" if ticked else "not ticked"
        sign = kind.find(f"{W14}{'checkedState' if ticked else 'uncheckedState'}")
        code = "" if sign is None else sign.get(f"{W14}val", "")
        usual = "2612" if ticked else "2610"
        agrees = f"{ord(shown):04X}" == (code or usual).upper() if len(shown) == 1 else False
    if not agrees and shown.strip():
        document.found.hazard(
            "bound-control",
            f"“{shortened(shown)}” is shown, but the control is set to {shortened(state)}.",
            at=document.here,
            about=f"{local(kind.tag)}\n{state}\n{shown}",
        )


def _placeholder(properties: etree._Element, value: str) -> bool:
    return not value and properties.find(f"{W}showingPlcHdr") is not None


def _value(bound: etree._Element, document: Document) -> str | None:
    """Return the text that the binding's path finds in the data it names, or None.

    Where it names none that is there, all custom data are searched (ECMA-376 part 1, 17.5.2.6):
    None too where two of them say different things.
    """
    stores = _stores(_attribute(bound, "storeItemID").lower(), document)
    path = _attribute(bound, "xpath")
    if not stores or not re.fullmatch(_SIMPLE, path) or any(costly in path for costly in _COSTLY):
        return None
    namespaces = dict(re.findall(_PREFIX, _attribute(bound, "prefixMappings")))
    values = {value for root in stores if (value := _found(root, path, namespaces)) is not None}
    return values.pop() if len(values) == 1 else None


def _found(root: etree._Element, path: str, namespaces: dict[str, str]) -> str | None:
    try:
        found = root.getroottree().xpath(f"({path})[1]", namespaces=namespaces)
    except etree.XPathError:
        return None
    if isinstance(found, list):
        if not found:
            return None
        first = found[0]
        return characters(first) if hasattr(first, "itertext") else str(first)
    return str(found)


def _whole(bound: etree._Element, document: Document) -> str:
    """Return all the data of a binding whose path finds nothing, or is not followed."""
    stores = _stores(_attribute(bound, "storeItemID").lower(), document)
    return "\n".join(etree.tostring(root, encoding="unicode") for root in stores)


def _stores(item: str, document: Document) -> list[etree._Element]:
    """Return the roots of the data in which a binding to `item` looks.

    One where it is there: custom XML, or the document's properties; else all custom XML.
    """
    if not document.bound:
        _load(document)
    if item and item in document.bound:
        named = (item, f"{item}\0")
        stores = [
            store
            for name, store in document.bound.items()
            if name == named[0] or name.startswith(named[1])
        ]
    else:
        own = {_CORE, _EXTENDED, _COVER}
        stores = [store for name, store in document.bound.items() if name not in own]
    document.spend(sum(size for _, size in stores) // _QUICK + len(stores))
    return [root for root, _ in stores]


def _load(document: Document) -> None:
    """Find all the data that a control may be bound to."""
    package = document.package
    for kind, identifier in (
        ("core-properties", _CORE),
        ("extended-properties", _EXTENDED),
    ):
        for part in package.related("", kind):
            if package.has(part):
                document.bound[identifier] = package.tree(part), package.size(part)
    for part in package.related(package.main, "customXml"):
        if not package.has(part):
            continue
        root, named = package.tree(part), False
        for properties in package.related(part, "customXmlProps"):
            if package.has(properties):
                identifier = package.tree(properties).get(f"{_ITEM}itemID", "").lower()
                if identifier in document.bound:  # two that say they are the same
                    identifier += f"\0{part}"
                document.bound[identifier] = root, package.size(part)
                named = True
        if not named:
            document.bound[f"\0{part}"] = root, package.size(part)
    document.bound.setdefault(_COVER, (etree.Element("none"), 0))


def _attribute(element: etree._Element, name: str) -> str:
    return element.get(f"{W}{name}") or ""
