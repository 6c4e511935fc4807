"""A file in the reading: its names, its notes, its metadata, and what is told of all of it."""

from __future__ import annotations

import re
from collections import Counter
from hashlib import sha256

from lxml import etree

from paraph.formats.akn import names
from paraph.formats.akn.names import (
    HYPERTEXT,
    IGNORED,
    MARKED,
    READ_AT,
    VALUES,
    WHOLE_NUMBERS,
    XHTML,
    XML,
)
from paraph.formats.asides import tell_attributes, tell_comment
from paraph.formats.findings import Findings
from paraph.text.node import OBJECTS
from paraph.text.reading import Part, View

_WHOLE = re.compile(r"-?[0-9]{1,9}")
_LISTED = frozenset(("li", "ol", "ul"))
_STATUS = frozenset(("verbatim", ""))
_SHOWN = 60
_LAYOUT = " \t\n\r"
_TOLD = {
    "alternativeTo": "are other versions of what stands elsewhere in the file",
    "contains": "say that they hold several versions",
    "period": "hold for a time alone",
    "status": "are not as they stand in the document itself (removed, edited, editorial ...)",
}


class Page:
    """What the walk through one file, its notes included, has in common.

    `notes` are those of the metadata, by their identifiers; `parts` what became of the metadata.
    """

    def __init__(self, root: etree._Element, namespace: str, file: str, view: View) -> None:
        self.file = file
        self.view: View = view
        self.digest = ""  # of the file
        self.tracked = 0
        self.inside = 0  # notes in each other
        self.parts: list[Part] = []
        self.notes: dict[str, etree._Element] = {}
        self.called: set[str] = set()
        self.ids: Counter[str] = Counter()
        self.authorial: set[str] = set()
        self.addresses: set[str] = set()  # of the documents in the file
        self._prefix = f"{{{namespace}}}"
        self._attributes: dict[str, list[str]] = {}
        self._values: list[str] = []  # for programs
        self._metas = 0
        self._index(root)

    def _index(self, root: etree._Element) -> None:
        """Find what other elements may point to."""
        for name in ("FRBRthis", "FRBRuri"):
            for element in root.iter(f"{self._prefix}{name}"):
                self.addresses.add(element.get("value", ""))
        for element in root.iter(f"{self._prefix}*"):
            key = element.get("eId") or element.get("id") or ""
            if not key:
                continue
            self.ids[key] += 1
            name = self.name(element)
            if name == "note" and key not in self.notes:
                self.notes[key] = element
            elif name == "authorialNote":
                self.authorial.add(key)

    def name(self, element: etree._Element) -> str:
        """Return what an element is called here, and "" if it is of no vocabulary that is read."""
        tag = str(element.tag)
        if tag.startswith(self._prefix):
            return tag.removeprefix(self._prefix)
        return HYPERTEXT.get(tag.removeprefix(XHTML), "") if tag.startswith(XHTML) else ""

    # ---------------------------------------------------------------- attributes

    def review(self, element: etree._Element, called: str, findings: Findings) -> None:
        """Tell of attributes that say what the characters do not, of an element called so."""
        for key, value in element.attrib.items():
            name, said = str(key), str(value)
            if name not in IGNORED and not self._is_read(element, called, name, said):
                self._review(element, called, name, said, findings)
        if element.get("contains") == "multipleVersions":
            self._remember("contains", element, "multipleVersions")

    def _is_read(  # noqa: PLR0911 - one for each attribute
        self, element: etree._Element, called: str, name: str, said: str
    ) -> bool:
        """Whether an attribute is read with its element."""
        if name not in READ_AT or called not in (READ_AT[name] or {called}):
            return False
        if name in WHOLE_NUMBERS:
            parent = element.getparent()
            listed = called != "li" or (parent is not None and self.name(parent) == "ol")
            return listed and _WHOLE.fullmatch(said) is not None
        match name:
            case names.MARK:
                shown = called not in {"col", "colgroup"}
                return (shown and said in MARKED) or (said == "ruby" and called == "inline")
            case names.VALUE:
                if called == "foreign":
                    return said in {names.BARE, names.LINEAR}
                return not {names.MARK, names.OBJECT}.isdisjoint(map(str, element.attrib))
            case names.OBJECT:
                return said in OBJECTS
            case names.CHARACTER:
                return names.OBJECT not in element.attrib
            case names.VARIANT:
                return said == "endnote"
            case _:
                return True

    def _review(
        self, element: etree._Element, called: str, name: str, said: str, findings: Findings
    ) -> None:
        match name:
            case "title":
                tell_attributes(findings, "", {"title": said})
            case "originalText":
                tell_comment(findings, said)
            case "inlineQuote":
                if said:
                    findings.doubt(f"a quotation mark that each line repeats: {said[:_SHOWN]}")
            case "period" | "duration":
                self._remember("period", element, said)
            case "status" if said in _STATUS:
                pass
            case _ if name in VALUES and called not in _LISTED:
                self._values.append(f"{name}={said}")
            case _ if name in READ_AT or name in VALUES:
                self._remember(f"{name} of <{called}>", element, said)
            case _:
                self._remember(name, element, said)

    def _remember(self, name: str, element: etree._Element, value: str) -> None:
        place = element.get("eId") or f"line {element.sourceline}"
        self._attributes.setdefault(name, []).append(f"{place} {value}")

    def finish(self, findings: Findings) -> None:
        """Tell what can be told only of the file as a whole."""
        first = len(findings.hazards)
        if self._values:
            shown = self._values[0][:_SHOWN]
            sentence = f"Values for programs stand beside the words ({shown} ...)."
            findings.tell("markup", sentence, "\n".join(self._values))
        for name, places in self._attributes.items():
            self._tell(name, places, findings)
        for key in sorted(self.notes.keys() - self.called):
            note = etree.tostring(self.notes[key], with_tail=False, encoding="unicode")
            findings.left_unread(f"a note that nothing calls: {key[:_SHOWN]}", note)
        twice = sorted(key for key, count in self.ids.items() if count > 1)
        if twice:
            shown = twice[0][:_SHOWN]
            sentence = f"Identifiers given more than once: {len(twice)} ({shown} ...)."
            findings.tell("markup", sentence, "\n".join(twice))
        findings.hazards[first:] = [one._replace(at="") for one in findings.hazards[first:]]

    @staticmethod
    def _tell(name: str, places: list[str], findings: Findings) -> None:
        """Tell of one attribute wherever it stands."""
        about, shown = "\n".join(places), places[0][:_SHOWN]
        if name in _TOLD:
            sentence = f"Elements {_TOLD[name]}: {len(places)} ({shown} ...)."
            findings.tell("fallback-differs", sentence, f"{name}\n{about}")
        elif name.startswith("{") and not name.startswith(XML):
            sentence = f"Attributes of another vocabulary: {name[:_SHOWN]}."
            findings.tell("markup", sentence, about)
        else:
            known = "known there" if " of <" in name else "known"
            findings.left_unread(f"an attribute that is not {known}: {name[:_SHOWN]}", about)

    # ---------------------------------------------------------------- metadata

    def take_meta(self, meta: etree._Element, findings: Findings) -> None:
        """Name each section of the metadata; notes among it are read where they are called."""
        self._metas += 1
        at = "meta" if self._metas == 1 else f"meta {self._metas}"
        seen: Counter[str] = Counter()
        self._check_text(meta, findings)
        for section in meta:
            if not isinstance(section.tag, str):
                self.aside(section, findings)
                continue
            name = self.name(section)
            if name == "notes":
                self._take_notes(section, findings)
                continue
            known = name or str(section.tag)
            seen[known] += 1
            place = f"{at}/{known}" + (f" {seen[known]}" if seen[known] > 1 else "")
            content = etree.tostring(section, method="c14n", exclusive=True)
            digest = f"sha256:{sha256(content).hexdigest()}"
            self.parts.append(Part(place, "metadata", len(content), digest))
            if name == "presentation" and len(section):
                findings.doubt("what the metadata say of the look (presentation)")

    def _take_notes(self, notes: etree._Element, findings: Findings) -> None:
        self._check_text(notes, findings)
        for note in notes:
            if not isinstance(note.tag, str):
                self.aside(note, findings)
            elif self.notes.get(note.get("eId") or note.get("id") or "") is not note:
                content = etree.tostring(note, with_tail=False, encoding="unicode")
                findings.left_unread("a note that nothing can call", content)

    @staticmethod
    def _check_text(element: etree._Element, findings: Findings) -> None:
        """Name characters that stand where only elements may."""
        stray = (element.text or "") + "".join(child.tail or "" for child in element)
        if stray.strip(_LAYOUT):
            findings.left_unread("characters among the metadata", stray.strip(_LAYOUT))

    def aside(self, node: etree._Element, findings: Findings) -> None:
        """Tell of a comment or an instruction to programs."""
        if isinstance(node, etree._Comment):  # noqa: SLF001 - the only name that it has
            tell_comment(findings, node.text or "")
            return
        said = etree.tostring(node, with_tail=False, encoding="unicode")
        if said.startswith("<?xml-stylesheet"):
            findings.tell_of_all("external-content", f"A style sheet is fetched: {said[:_SHOWN]}.")
        else:
            findings.tell("markup", f"An instruction to programs: {said[:_SHOWN]}.", said)
