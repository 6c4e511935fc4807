"""What fields are taken from: declared variables, metadata, entries to choose from.

Programs show these on opening, and not the words that are stored in the field. Sources: ODF 1.3
part 3, 7.4 (variables), 7.5 (metadata fields), and what LibreOffice 7 displays, by experiment.
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.formats.odt.names import canonical, characters, children, get, q, short
from paraph.formats.odt.package import Package

_META = {
    "text:title": "dc:title",
    "text:subject": "dc:subject",
    "text:keywords": "meta:keyword",
    "text:description": "dc:description",
    "text:user-defined": "meta:user-defined",
    "text:initial-creator": "meta:initial-creator",
    "text:creator": "dc:creator",
    "text:creation-date": "meta:creation-date",
    "text:creation-time": "meta:creation-date",
    "text:editing-cycles": "meta:editing-cycles",
    "text:editing-duration": "meta:editing-duration",
    "text:template-name": "meta:template",
    "text:printed-by": "meta:printed-by",
}
"""The metadata that a field shows."""
_FORMATTED = frozenset(
    ("text:creation-date", "text:creation-time", "text:editing-duration", "text:template-name",
     "text:printed-by")
)  # fmt: skip
"""Fields that show them in a form of their own."""
_VALUES = tuple(f"office:{kind}value" for kind in ("string-", "", "date-", "time-", "boolean-"))


class Origin(NamedTuple):
    """What a field is taken from: all of it, and what it says, None where that is not known."""

    about: str = ""
    says: str | None = None


class Sources:
    """What the fields of one document are taken from, read when a field first asks."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._declared: dict[str, list[etree._Element]] | None = None
        self._meta: list[etree._Element] | None = None
        self._set: dict[str, str] = {}

    def of(self, item: etree._Element, name: str) -> Origin:
        """Return what the field `item` is taken from."""
        match name:
            case "text:user-field-get" | "text:user-field-input":
                return self._declaration(get(item, "text:name"))
            case "text:variable-set" | "text:variable-input" | "text:variable-get":
                return Origin("", self._variable(item, name))
            case "text:bibliography-mark":
                return Origin("", f"[{get(item, 'text:identifier')}]")
            case "text:drop-down":
                return Origin("", chosen(item))
            case _ if name in _META:
                return self._metadata(item, name)
        return Origin()

    def _variable(self, item: etree._Element, name: str) -> str | None:
        """Return what a variable is set to, in this field or in the last before it that sets it."""
        variable = get(item, "text:name")
        if name == "text:variable-get":
            return self._set.get(variable)
        value = get(item, "office:string-value") if name == "text:variable-set" else ""
        self._set[variable] = value or characters(item)
        return value or None

    def _declaration(self, name: str) -> Origin:
        if self._declared is None:
            self._declared = {}
            for root in dict.fromkeys((self._package.content, self._package.styles)):
                for each in root.iter(q("text:user-field-decl")) if root is not None else ():
                    self._declared.setdefault(get(each, "text:name"), []).append(each)
        found = self._declared.get(name, [])
        if not found:
            return Origin("", "")
        values = (found[-1].get(q(value)) for value in _VALUES)
        return Origin(_about(found), next((value for value in values if value is not None), None))

    def _metadata(self, item: etree._Element, name: str) -> Origin:
        if self._meta is None:
            self._meta = self._all_metadata()
        found = [each for each in self._meta if short(each.tag) == _META[name]]
        if name == "text:user-defined":
            found = [each for each in found if get(each, "meta:name") == get(item, "text:name")]
        if name in _FORMATTED:
            return Origin(_about(found))
        words = [characters(each) for each in found]
        return Origin(_about(found), ", ".join(words if name == "text:keywords" else words[-1:]))

    def _all_metadata(self) -> list[etree._Element]:
        content = self._package.part("meta.xml")
        root = self._package.content
        if content is not None:
            root = self._package.parsed(content, "meta.xml")
        return [each for holder in children(root, "office:meta") for each in holder]


def chosen(item: etree._Element) -> str | None:
    """Return the entry that a list to choose from shows, None where it has no entries."""
    entries = children(item, "text:label")
    selected = [each for each in entries if get(each, "text:current-selected") == "true"]
    shown = (*selected[-1:], *entries[:1])
    return get(shown[0], "text:value") if shown else None


def _about(found: list[etree._Element]) -> str:
    return " ".join(canonical(each).decode() for each in found)
