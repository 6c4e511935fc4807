"""The account of a package: every part with its role, and what is missing, astray or not whole.

Source: ECMA-376 part 1, 11.3 and 15.2 (which part is of what kind), part 2, 9.1 and 9.3.
"""

from __future__ import annotations

from hashlib import sha256

from paraph.errors import DamagedError
from paraph.formats.docx.names import DISPLAYED, W, characters
from paraph.formats.docx.package import Package, Relationship
from paraph.text.reading import Part, Role, Unread

_READ = frozenset(
    (
        "officeDocument",
        "footnotes",
        "endnotes",
        "header",
        "footer",
        "comments",
        "image",
        "chart",
        "chartEx",
        "diagramData",
        "oleObject",
        "package",
        "control",
    )
)
"""Their characters are in the text, or they stand in it as an object with their digest."""

_FORMATTING = frozenset(
    (
        "styles",
        "stylesWithEffects",
        "numbering",
        "settings",
        "theme",
        "themeOverride",
        "fontTable",
        "font",
        "webSettings",
        "diagramLayout",
        "diagramColors",
        "diagramQuickStyle",
        "diagramDrawing",
        "chartStyle",
        "chartColorStyle",
    )
)
_METADATA = frozenset(
    (
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "customXml",
        "customXmlProps",
        "people",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "documenttasks",
        "glossaryDocument",
        "keyMapCustomizations",
        "printerSettings",
        "attachedTemplate",
        "mailMergeSource",
        "mailMergeHeaderSource",
        "recipientData",
        "vbaProject",
        "wordVbaData",
        "ui/extensibility",
        "extensibility",
        "origin",
        "signature",
        "certificate",
        "webextensiontaskpanes",
        "webextension",
        "classificationlabels",
        "activeXControlBinary",
        "hyperlink",
    )
)
_ROOTS = {
    "officeDocument": f"{W}document",
    "styles": f"{W}styles",
    "numbering": f"{W}numbering",
    "settings": f"{W}settings",
    "footnotes": f"{W}footnotes",
    "endnotes": f"{W}endnotes",
    "header": f"{W}hdr",
    "footer": f"{W}ftr",
    "comments": f"{W}comments",
    "fontTable": f"{W}fonts",
    "webSettings": f"{W}webSettings",
    "theme": "}theme",
    "chart": "}chartSpace",
    "diagramData": "}dataModel",
    "customXmlProps": "}datastoreItem",
    "core-properties": "}coreProperties",
    "extended-properties": "}Properties",
    "custom-properties": "}Properties",
}
"""How the qualified name of a part's root ends, by the kind of relationship that leads to it."""

_TYPED = frozenset(_ROOTS) - {"officeDocument", "customXmlProps", "chart", "diagramData"}
"""Kinds whose content type ends in their own name and +xml, or is XML of no kind in particular."""

_ONE = frozenset(("styles", "numbering", "settings"))
"""Kinds of which a document may have one part (ECMA-376 part 1, 11.3): the first is read."""

_BACKUP = frozenset(("word/styleswitheffects.xml",))
"""A copy of the styles for Word 2010, which no later program reads: its checksum is enough."""

_SUFFIXES = (".xml", ".rels")


def account(package: Package) -> tuple[list[Part], list[Unread]]:
    """Return every part with its role, and what of the package is not accounted for.

    Every part has then been unpacked whole, and what is XML has been parsed. A part that nothing
    points to is among the unread, since another program may find it; so is a pointer to nothing,
    one that leads round in a circle, and a part of another type than its relationship says.

    Raises:
        DamagedError: a part is cut off, malformed, or something else than is said of it.
        LimitError: one is too large.
    """
    roles: dict[str, Role] = {"[content_types].xml": "formatting"}
    unread: list[Unread] = []
    shown = frozenset(package.whole)
    _follow(package, roles, unread)
    parts: list[Part] = []
    for key, info in package.members.items():
        name = info.filename
        role = roles.get(key)
        if role is None or (role == "read" and key not in shown and not _empty(package, name)):
            what = "a part of the package that this reader does not know"
            if role is not None:
                what = "a part of the package that nothing displays"
            role = "unread"
            unread.append(Unread(name, what, package.digest(name)))
        elif key not in package.whole:
            if key.endswith(_SUFFIXES) and role != "read" and key not in _BACKUP:
                package.tree(name)
            else:
                package.digest(name)
        parts.append(Part(name, role, info.file_size, f"crc32:{info.CRC:08x}"))
    return parts, unread


def _follow(package: Package, roles: dict[str, Role], unread: list[Unread]) -> None:
    """Give every part that can be reached its role, and tell of pointers that lead astray."""
    seen: set[str] = set()
    path: set[str] = set()  # the parts through which the one now looked at was reached
    waiting: list[tuple[str, str, bool]] = [("", "", False)]
    while waiting:
        source, inherited, done = waiting.pop()
        if done:
            path.discard(source)
            continue
        if source in seen:
            continue
        seen.add(source)
        path.add(source)
        waiting.append((source, "", True))
        rels = package.rels_name(source).lower()
        if rels in package.members:
            roles[rels] = "formatting"
        first: dict[str, str] = {}
        for relationship in package.relationships(source).values():
            if relationship.external or relationship.kind == "hyperlink":
                continue
            target = relationship.target.lower()
            role = inherited or _role(relationship.kind)
            if role and (target not in roles or role == "read"):
                roles[target] = role  # type: ignore[assignment]
            wrong = _astray(package, relationship, path)
            counts = first.setdefault(relationship.kind, relationship.target)
            if relationship.kind in _ONE and counts != relationship.target:
                wrong = f"a second part of a kind that counts once ({target})"
            if wrong:
                about = (
                    f"{source}\n{relationship.kind}\n{target}\n{package.digest(target)}\n{wrong}"
                )
                unread.append(Unread(source or "_rels/.rels", wrong, _digest(about)))
            waiting.append((target, "metadata" if role == "metadata" else "", False))


def _astray(package: Package, relationship: Relationship, path: set[str]) -> str:
    """Return what is wrong with a pointer from one part to another, or "".

    Raises:
        DamagedError: it leads to something of another kind than it says.
    """
    target = relationship.target
    if not package.has(target):
        return f"the part that it points to is missing ({target})"
    if target.lower() in path:
        return f"its pointers lead back to it, round in a circle (to {target})"
    root = _ROOTS.get(relationship.kind)
    if root is None:
        return ""
    if not package.root(target).endswith(root):
        raise DamagedError(
            package.file,
            f"is said to be of the kind “{relationship.kind}” and is not",
            place=target,
        )
    if relationship.kind in _TYPED:
        kind = package.content_type(target)
        if not kind.lower().endswith((f"{relationship.kind.lower()}+xml", "/xml")):
            return f"the type of {target} is declared to be {kind or 'nothing'}"
    return ""


def _empty(package: Package, part: str) -> bool:
    """Whether a header, footer or the like could display nothing anyway."""
    if not part.lower().endswith(".xml"):
        return False
    root = package.tree(part)
    return not characters(root).strip() and not any(
        element.tag in DISPLAYED for element in root.iter()
    )


def _role(kind: str) -> Role | None:
    if kind in _READ:
        return "read"
    if kind in _FORMATTING:
        return "formatting"
    if kind in _METADATA:
        return "metadata"
    return None


def _digest(about: str) -> str:
    return f"sha256:{sha256(about.encode('utf-8', 'surrogatepass')).hexdigest()}"
