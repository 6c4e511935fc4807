"""A package of parts as ECMA-376 part 2 has it: members, relationships, content types."""

from __future__ import annotations

import posixpath
import zipfile
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import unquote

from lxml import etree
from tests.redlines.names import STRICT, Element

RELATED = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship: its kind is the last step of its type; `target` is a part's whole name."""

    identifier: str
    kind: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class Package:
    """The members of a DOCX by their names, without a leading slash."""

    members: dict[str, bytes]

    def tree(self, name: str) -> Element:
        """Return the root of a part; names of the strict form are read as transitional ones."""
        content = self.members[name]
        for theirs, ours in STRICT:
            content = content.replace(theirs, ours)
        return etree.fromstring(content, _PARSER)

    def related(self, name: str) -> dict[str, Relationship]:
        """Return the relationships of a part ("" is the package itself), by their identifiers."""
        folder, base = posixpath.split(name)
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path not in self.members:
            return {}
        found = {}
        for item in self.tree(path).iter(RELATED):
            outside = item.get("TargetMode") == "External"
            target = str(item.get("Target", ""))
            resolved = target if outside else resolve(folder, target)
            identifier = str(item.get("Id", ""))
            kind = str(item.get("Type", "")).rpartition("/")[2]
            found[identifier] = Relationship(identifier, kind, resolved, outside)
        return found

    def first(self, name: str, kind: str) -> str | None:
        """Return the part of that kind that a part points to, if it is there."""
        for item in self.related(name).values():
            if item.kind == kind and not item.outside and item.target in self.members:
                return item.target
        return None

    def main(self) -> str:
        """Return the name of the main document."""
        return self.first("", "officeDocument") or "word/document.xml"


def opened(source: bytes) -> Package:
    """Return the package in these bytes."""
    with zipfile.ZipFile(BytesIO(source)) as archive:
        return Package({name.lstrip("/"): archive.read(name) for name in archive.namelist()})


def closed(members: dict[str, bytes]) -> bytes:
    """Return the bytes of a package with these members, in this order and always the same."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue()


def resolve(folder: str, target: str) -> str:
    """Return the whole name of what a relationship of a part in `folder` points to."""
    path = unquote(target.partition("#")[0])
    whole = path if path.startswith("/") else posixpath.join("/", folder, path)
    return posixpath.normpath(whole).lstrip("/")
