"""Additions: what the new document's package needs so that it can show what the old one had.

Links, images and whatever else a deleted drawing leads to, styles, lists and notes are taken over
under names and numbers of their own; what the new document has alike is used as it is.
"""

from __future__ import annotations

import posixpath
import re

from lxml import etree

from paraph.formats.docx.names import (
    CONTENT_TYPES,
    RELATIONSHIPS,
    R,
    W,
)
from paraph.formats.docx.package import Package

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_TYPES = "[Content_Types].xml"
_NUMBERS = re.compile(rb"<[\w.-]*:?(?:footnote|endnote)\s[^>]*id=[\"'](\d{1,9})")
_PICTURED = b"dataModelExt"
_PICTURE = re.compile(rb"(dataModelExt\b[^>]*?\brelId=[\"'])([^\"']+)")


class Additions:
    """Collects what is added; `parts` are the parts that are new or otherwise, by name."""

    def __init__(self, new: Package, old: Package | None) -> None:
        self.new, self.old = new, old
        self.parts: dict[str, bytes] = {}
        self.appended: dict[str, list[bytes]] = {}
        """What goes to the end of a part, before its root closes."""
        self._relations: dict[str, list[etree._Element]] = {}
        self._types: dict[str, str] = {}
        self._copied: dict[str, str] = {}
        self._made: dict[str, str] = {}  # parts with an empty root, by their kind
        self._identifiers: dict[str, set[str]] = {}
        self._links: dict[tuple[str, str], str] = {}
        self._trees: dict[str, etree._Element] = {}
        self._old_trees: dict[str, etree._Element] = {}
        self._touched: set[str] = set()
        self._next_note: dict[str, int] = {}
        self.notes: list[tuple[str, str, str]] = []
        """Notes to be added: kind ("footnote"), number in the old document, number in the new."""
        self._count, self._headers = 1, 0

    # ---------------------------------------------------------------- relationships and parts

    def link(self, part: str, target: str) -> str:
        """Return the identifier of a relationship of `part` that leads out to `target`."""
        key = (part, target)
        if key not in self._links:
            self._links[key] = self._relate(part, f"{OFFICE}hyperlink", target, external=True)
        return self._links[key]

    def relation(self, part: str, old_part: str, identifier: str) -> str:
        """Return the identifier by which `part` leads to what `old_part` led to by its own."""
        found = self._old_relations(old_part).get(identifier)
        if found is None:
            return identifier
        kind, target = found.get("Type", ""), found.get("Target", "")
        if found.get("TargetMode") == "External":
            return self._relate(part, kind, target, external=True)
        resolved = _resolved(old_part, target)
        fresh = resolved not in self._copied
        taken = self._take(resolved)
        if fresh and _PICTURED in self.parts.get(taken, b""):
            # The part of a diagram names its picture by a relationship of who shows it.
            self.parts[taken] = _PICTURE.sub(
                lambda found: found[1] + self.relation(part, old_part, found[2].decode()).encode(),
                self.parts[taken],
            )
        return self._relate(part, kind, taken)

    def related(self, kind: str, name: str) -> str:
        """Return the main document's part of a kind, made with an empty root if there is none."""
        main = self.new.main
        known = self.new.related(main, kind)
        if known and self.new.has(known[0]):
            return known[0]
        part = self._made.get(kind, "")
        if not part:
            # What has the usual name and no relationship of this kind is another part: it stays.
            part = self._made[kind] = self._free(posixpath.dirname(main), kind, ".xml")
            self.parts[part] = _part(name)
            self._types[part] = f"{_WORD}{kind}+xml"
            self._relate(main, OFFICE + kind, part)
        return part

    def header(self, kind: str, root: str) -> tuple[str, str]:
        """Make an empty "header" or "footer"; return its name and its relationship."""
        folder = posixpath.dirname(self.new.main)
        self._headers += 1
        part = self._free(folder, f"{kind}Old", ".xml", self._headers)
        self.parts[part] = _part(root)
        self._types[part] = f"{_WORD}{kind}+xml"
        return part, self._relate(self.new.main, OFFICE + kind, part)

    def content(self, part: str) -> bytes:
        """Return the bytes of a part as it stands now."""
        return self.parts[part] if part in self.parts else self.new.bytes(part)

    def _take(self, old_target: str) -> str:
        """Return the name under which an old part was taken over, with all that it needs."""
        if old_target in self._copied or self.old is None or not self.old.has(old_target):
            return self._copied.get(old_target, old_target)
        folder, name = posixpath.split(old_target)
        made = self._free(folder, "old", posixpath.splitext(name)[1], len(self._copied) + 1)
        self._copied[old_target] = made
        self.parts[made] = self.old.bytes(old_target)
        self._types[made] = self.old.content_type(old_target)
        for identifier, each in self._old_relations(old_target).items():
            target = each.get("Target", "")
            external = each.get("TargetMode") == "External"
            if not external:
                target = self._take(_resolved(old_target, target))
            self._relate(made, each.get("Type", ""), target, external=external, own=identifier)
        return made

    def _free(self, folder: str, name: str, suffix: str, number: int = 0) -> str:
        """Return a name that no part of the package has, with a number where it needs one."""
        while True:
            made = posixpath.join(folder, f"{name}{number or ''}{suffix}")
            if not self.new.has(made) and made not in self.parts:
                return made
            number += 1

    def _old_relations(self, part: str) -> dict[str, etree._Element]:
        old = self.old
        rels = "" if old is None else old.rels_name(part)
        if old is None or not old.has(rels):
            return {}
        return {each.get("Id", ""): each for each in old.tree(rels)}

    def _relate(
        self, part: str, kind: str, target: str, *, external: bool = False, own: str = ""
    ) -> str:
        made = etree.Element(f"{RELATIONSHIPS}Relationship")
        identifier = own or self._identifier(part)
        made.set("Id", identifier)
        made.set("Type", kind)
        made.set("Target", target if external else f"/{target}")
        if external:
            made.set("TargetMode", "External")
        self._relations.setdefault(part, []).append(made)
        return identifier

    def _identifier(self, part: str) -> str:
        """Return an identifier that no relationship of `part` has."""
        if part not in self._identifiers:
            rels = self.new.rels_name(part)
            known = self.new.tree(rels) if self.new.has(rels) else ()
            self._identifiers[part] = {each.get("Id", "") for each in known}
        while (made := f"rIdOld{self._count}") in self._identifiers[part]:
            self._count += 1
        self._count += 1
        return made

    # ---------------------------------------------------------------- notes

    def note(self, kind: str, identifier: str) -> str:
        """Return the number that an old note gets; its words are still to be added."""
        part = self.related(f"{kind}s", f"{kind}s")
        if part not in self._next_note:
            numbers = _NUMBERS.findall(self.content(part))
            self._next_note[part] = max(map(int, numbers), default=0)
        self._next_note[part] += 1
        made = str(self._next_note[part])
        self.notes.append((kind, identifier, made))
        return made

    # ---------------------------------------------------------------- the end

    def finish(self) -> dict[str, bytes]:
        """Return all parts that are new or otherwise."""
        for part in self._touched:
            self.parts[part] = _written(self._trees[part])
        for part, pieces in self.appended.items():
            content = self.content(part)
            end = content.rindex(b"</")
            self.parts[part] = b"".join((content[:end], *pieces, content[end:]))
        for part, relations in self._relations.items():
            self._add_relations(part, relations)
        types = self.new.tree(_TYPES)
        declared = {each.get("PartName", "").lower() for each in types}
        for part, kind in self._types.items():
            if f"/{part}".lower() not in declared and kind:
                made = etree.SubElement(types, f"{CONTENT_TYPES}Override")
                made.set("PartName", f"/{part}")
                made.set("ContentType", kind)
        if self._types:
            self.parts[_TYPES] = _written(types)
        return self.parts

    def _add_relations(self, part: str, relations: list[etree._Element]) -> None:
        rels = self.new.rels_name(part)
        if self.new.has(rels):
            root = self.new.tree(rels)
        else:
            root = etree.Element(f"{RELATIONSHIPS}Relationships", nsmap={None: RELATIONSHIPS[1:-1]})
        root.extend(relations)
        self.parts[rels] = _written(root)

    def tree(self, kind: str) -> etree._Element:
        """Return the root of the main document's part of a kind ("styles"), to be added to."""
        part = self.related(kind, kind)
        if part not in self._trees:
            self._trees[part] = etree.fromstring(self.content(part), _parser())
        return self._trees[part]

    def touch(self, kind: str) -> None:
        """Note that the tree of a kind was added to, so that it is written."""
        self._touched.add(self.related(kind, kind))

    def old_tree(self, kind: str) -> etree._Element | None:
        """Return the root of the old document's part of a kind, if it has one."""
        old = self.old
        parts = [] if old is None else old.related(old.main, kind)
        if old is None or not parts or not old.has(parts[0]):
            return None
        key = f"old {kind}"
        if key not in self._old_trees:
            self._old_trees[key] = old.tree(parts[0])
        return self._old_trees[key]


def _part(root: str) -> bytes:
    """Return a part that holds nothing."""
    return (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:%b xmlns:w="%b" '
        b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        b"</w:%b>" % (root.encode(), W[1:-1].encode(), root.encode())
    )


def renamed(attribute: str) -> bool:
    """Whether an attribute names a relationship of the part it stands in."""
    return attribute.startswith(R) or attribute.endswith("}relid")


def _resolved(part: str, target: str) -> str:
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target)).lstrip("/")


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
