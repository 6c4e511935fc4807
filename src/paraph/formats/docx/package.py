"""The package of a DOCX: its parts, found by relationship and never by name, and their roles.

Source: ECMA-376 part 2 (Open Packaging Conventions), sections 9 (parts, relationships) and 10.
"""

from __future__ import annotations

import posixpath
import re
from functools import cached_property
from hashlib import sha256
from io import BytesIO
from typing import NamedTuple, Protocol

from lxml import etree

from paraph.errors import DamagedError, LimitError, UnsupportedError
from paraph.formats.docx.names import CONTENT_TYPES, PROCESS, RELATIONSHIPS, STRICT
from paraph.formats.limits import Member, check_markup, open_member, open_package

_TREE = 32 << 20  # bytes of XML that are parsed as one tree: some 200 MiB of memory
_PIECE = 1 << 16
_TYPES = "[Content_Types].xml"
_ESCAPE = re.compile("%([0-7][0-9A-Fa-f])")
_PREFIXES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    "http://schemas.openxmlformats.org/package/2006/relationships/",
)
_DEEP = frozenset(
    (
        "metadata/core-properties",
        "metadata/thumbnail",
        "digital-signature/origin",
        "digital-signature/signature",
        "digital-signature/certificate",
    )
)
_MICROSOFT = "http://schemas.microsoft.com/office/"
_MICROSOFT_KINDS = frozenset(
    (
        "activeXControlBinary",
        "chartColorStyle",
        "chartEx",
        "chartStyle",
        "classificationlabels",
        "commentsExtended",
        "commentsExtensible",
        "commentsIds",
        "diagramDrawing",
        "documenttasks",
        "keyMapCustomizations",
        "people",
        "stylesWithEffects",
        "ui/extensibility",
        "vbaProject",
        "webextension",
        "webextensiontaskpanes",
        "wordVbaData",
    )
)
"""What relationships of Microsoft's own lead to, in the namespace of whatever year."""

_MAIN_TYPES = (
    "wordprocessingml.document",
    "ms-word.document",
    "wordprocessingml.template",
    "ms-word.template",
)


class SupportsRead(Protocol):
    """What the parser needs of a stream."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes, b"" at the end."""
        ...


class Relationship(NamedTuple):
    """A link from one part to another, or to something outside the package."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of one DOCX file, opened once.

    Raises:
        DamagedError, UnsupportedError, ProtectedError, LimitError: the file is no readable DOCX.
    """

    def __init__(self, source: bytes, file: str) -> None:
        self.file = file
        self._zip = open_package(source, file)
        infos = self._zip.infolist()
        self.members = {info.filename.lower(): info for info in infos if not info.is_dir()}
        self.whole: set[str] = set()
        self._relationships: dict[str, dict[str, Relationship]] = {}
        self._digests: dict[str, str] = {}
        self._roots: dict[str, str] = {}
        self._types: dict[str, str] = {}
        self.processed: dict[str, None] = {}  # parts that have programs show unknown elements
        self.strict = False
        self._source = source
        self.main = self._main_part()

    @cached_property
    def seal(self) -> str:
        """A name that nothing in the package can bear: it comes of the digest of the file."""
        return sha256(self._source).hexdigest()

    def has(self, part: str) -> bool:
        """Whether the package holds `part`."""
        return part.lower() in self.members

    def size(self, part: str) -> int:
        """Return how many bytes `part` declares to have unpacked."""
        return self.members[part.lower()].file_size

    def open(self, part: str) -> Member | BytesIO:
        """Return a stream of the bytes of `part`, within the limits.

        Raises:
            DamagedError: it is missing or cannot be unpacked.
        """
        info = self.members.get(part.lower())
        if info is None:
            raise DamagedError(
                self.file, "is missing, though another part points to it", place=part
            )
        stream = open_member(self._zip, info, self.file)
        if not self.strict or not part.lower().endswith((".xml", ".rels")):
            return stream
        if info.file_size > _TREE:
            raise LimitError(self.file, "is too large for a document in strict form", place=part)
        content = stream.read()
        for strict, transitional in STRICT:
            for quote in (b'"', b"'"):  # as a namespace or a type has it, not among words
                content = content.replace(quote + strict + quote, quote + transitional + quote)
        return BytesIO(content)

    def bytes(self, part: str) -> bytes:
        """Return the bytes of `part`, which may not be larger than a tree can be.

        Raises:
            DamagedError: it is missing, truncated, or its checksum is wrong.
            LimitError: it is larger than 32 MiB.
        """
        with self.open(part) as stream:
            content = stream.read(_TREE + 1)
        if len(content) > _TREE:
            raise LimitError(self.file, "is larger than the 32 MiB allowed for it", place=part)
        self.whole.add(part.lower())
        return content

    def digest(self, part: str) -> str:
        """Return `sha256:` and the digest of the bytes of `part`, or "" where it is missing."""
        key = part.lower()
        known = self._digests.get(key)
        if known is None and self.has(part):
            content = sha256()
            with self.open(part) as stream:
                while piece := stream.read(_PIECE):
                    content.update(piece)
            known = self._digests[key] = f"sha256:{content.hexdigest()}"
            self.whole.add(key)
        return known or ""

    def tree(self, part: str) -> etree._Element:
        """Return the root element of the XML of `part`.

        Raises:
            DamagedError: it is not well-formed, or declares a document type.
        """
        content = self.bytes(part)
        check_markup(content, self.file, part)
        try:
            parser = etree.XMLParser(
                resolve_entities=False,
                no_network=True,
                huge_tree=False,
                remove_comments=True,
                remove_pis=True,
                collect_ids=False,
            )
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise self.malformed(part, error) from error
        self.refuse_doctype(root, part)
        self._roots[part.lower()] = str(root.tag)
        if PROCESS in content:
            self.processed[part] = None
        return root

    def root(self, part: str) -> str:
        """Return the qualified name of the root element of `part`; raises what `tree` does."""
        known = self._roots.get(part.lower())
        return str(self.tree(part).tag) if known is None else known

    def streamed(self, part: str, root: etree._Element, *, processed: bool = False) -> None:
        """Note that all of `part`, whose outermost element is `root`, was parsed as a stream.

        It may have programs show unknown elements (`processed`).
        """
        self.refuse_doctype(root, part)
        self._roots[part.lower()] = str(root.tag)
        if processed:
            self.processed[part] = None
        self.whole.add(part.lower())

    def events(
        self, stream: SupportsRead, tags: tuple[str, ...]
    ) -> etree.iterparse[tuple[str, etree._Element]]:
        """Return the start and end events of elements named by `tags`, as the stream is parsed."""
        return etree.iterparse(
            stream,
            events=("start", "end"),
            tag=tags,
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )

    def malformed(self, part: str, error: etree.XMLSyntaxError) -> DamagedError:
        """Return the error that says where the XML of `part` breaks."""
        return DamagedError(self.file, f"is not well-formed XML (line {error.lineno})", place=part)

    def refuse_doctype(self, element: etree._Element, part: str) -> None:
        """Refuse a document type declaration, which ECMA-376 part 2, 9.1.6 forbids.

        Raises:
            DamagedError: the document that holds `element` declares one.
        """
        info = element.getroottree().docinfo
        if (info.encoding or "").upper().startswith(("UTF-32", "UCS", "ISO-10646-UCS-4")):
            raise DamagedError(self.file, "is neither UTF-8 nor UTF-16, as DOCX wants", place=part)
        if info.internalDTD is not None or info.doctype:
            raise DamagedError(
                self.file, "declares a document type (entities), which DOCX forbids", place=part
            )

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return the relationships of `part` by their identifier; of the package for ""."""
        key = part.lower()
        known = self._relationships.get(key)
        if known is None:
            known = self._relationships[key] = self._load_relationships(part)
        return known

    def related(self, part: str, kind: str) -> list[str]:
        """Return the parts that `part` is related to by `kind`, in the order of identifiers."""
        return [
            relationship.target
            for relationship in self.relationships(part).values()
            if relationship.kind == kind and not relationship.external
        ]

    def content_type(self, part: str) -> str:
        """Return the content type that the package declares for `part`, or ""."""
        name = part.lower()
        return self._types.get(f"/{name}") or self._types.get(name.rpartition(".")[2], "")

    def rels_name(self, part: str) -> str:
        """Return the name of the part that would hold the relationships of `part`."""
        folder, name = posixpath.split(part)
        return posixpath.join(folder, "_rels", f"{name}.rels") if part else "_rels/.rels"

    def _load_relationships(self, part: str) -> dict[str, Relationship]:
        rels = self.rels_name(part)
        if not self.has(rels):
            return {}
        result: dict[str, Relationship] = {}
        base = posixpath.dirname(part)
        for item in self.tree(rels).iter(f"{RELATIONSHIPS}Relationship"):
            kind = item.get("Type", "")
            if kind.startswith("http://purl.oclc.org/ooxml/"):
                self.strict = True
            target = item.get("Target", "")
            external = item.get("TargetMode") == "External"
            if not external:
                target = _resolve(base, target)
            result[item.get("Id", "")] = Relationship(_short(kind), target, external)
        return result

    def _main_part(self) -> str:
        if not self.has(_TYPES):
            raise UnsupportedError(self.file, "is a ZIP package, but not one of Office Open XML")
        self._types = _content_types(self.tree(_TYPES))
        if self.root(_TYPES) != f"{CONTENT_TYPES}Types":
            raise DamagedError(self.file, "does not list the types of parts", place=_TYPES)
        for part in self.related("", "officeDocument"):
            kind = self.content_type(part)
            if not any(known in kind for known in _MAIN_TYPES):
                raise UnsupportedError(
                    self.file, f"holds no Word document but {kind or 'nothing known'}"
                )
            return part
        raise DamagedError(self.file, "names no main document part")


def _short(kind: str) -> str:
    """Return the last step of a relationship type that is known, by which its forms are one.

    Of another one it returns the whole: Word knows it not, whatever its last step is.
    """
    for prefix in _PREFIXES:
        step = kind.removeprefix(prefix)
        if step != kind:
            name = step.rpartition("/")[2]
            return name if step == name or step in _DEEP else kind
    if kind.startswith(_MICROSOFT):
        step = kind.partition("/relationships/")[2]
        if step in _MICROSOFT_KINDS:
            return step.rpartition("/")[2]
    return kind


def _resolve(base: str, target: str) -> str:
    path = target if "://" in target else re.split("[?#]", target, maxsplit=1)[0]
    if "%" in path:
        path = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), path)
    if path.startswith("/"):
        return posixpath.normpath(path).lstrip("/")
    return posixpath.normpath(posixpath.join(base, path)).lstrip("/")


def _content_types(types: etree._Element) -> dict[str, str]:
    """Return the types declared, by "/" and the name of a part, or else by a suffix of names."""
    found: dict[str, str] = {}
    for item in types:
        if item.tag == f"{CONTENT_TYPES}Override":
            key = f"/{item.get('PartName', '').lstrip('/').lower()}"
        elif item.tag == f"{CONTENT_TYPES}Default":
            key = item.get("Extension", "").lower()
        else:
            continue
        found.setdefault(key, item.get("ContentType", ""))
    return found
