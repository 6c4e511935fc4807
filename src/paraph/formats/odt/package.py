"""The package of an OpenDocument text: its parts and their roles.

Source: ODF 1.3 part 2 (packages), sections 3 and 4; part 3, section 3.1 (a document in one file).
"""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as Base64Error
from hashlib import sha256
from posixpath import normpath

from lxml import etree

from paraph.errors import DamagedError, LimitError, ProtectedError, UnsupportedError
from paraph.formats.limits import LIMITS, check_markup, check_size, open_member, open_package
from paraph.formats.odt.names import child, q, short
from paraph.text.reading import Part, Role, Unread

_TREE = 32 << 20  # bytes of XML that are parsed as one tree
_DEEPEST = 100
"""Elements inside each other: ten lists in five tables in each other take sixty."""
_MANIFEST = "META-INF/manifest.xml"
_TEXT = (
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.text-template",
)
_KIND = 200  # bytes of a type that are looked at
_ASIDE_TREES = ("meta.xml", _MANIFEST)
_NOTES = (etree.Comment, etree.ProcessingInstruction)
_FORMATTING = ("mimetype", _MANIFEST, "settings.xml", "styles.xml")
_METADATA = ("meta.xml", "manifest.rdf", "layout-cache", "current.xml")
_ASIDE: tuple[tuple[str, Role], ...] = (
    ("META-INF/", "metadata"),
    ("Thumbnails/", "metadata"),
    ("Configurations/", "metadata"),
    ("Configurations2/", "metadata"),
    ("ObjectReplacements/", "formatting"),
    ("Fonts/", "formatting"),
    ("Basic/", "metadata"),
    ("Scripts/", "metadata"),
    ("Dialogs/", "metadata"),
)
PROGRAMS = ("Basic/", "Scripts/", "Dialogs/")
"""Folders of programs and of what they show."""


class Package:
    """The parts of one OpenDocument text; `content` and `styles` are the roots of two of them.

    A document in one file has one part, in which everything stands.

    Raises:
        InputError: the file is no readable OpenDocument text.
    """

    def __init__(self, source: bytes, file: str) -> None:
        self.file = file
        self.used: set[str] = set()
        self.asides: list[etree._Element] = []  # comments and instructions
        self._source = source
        self._known: dict[str, bytes] = {}
        self._digests: dict[str, str] = {}
        self._objects: set[str] = set()
        self._folders: dict[str, list[str]] | None = None
        if not source.startswith(b"PK"):
            check_size(len(source), file, LIMITS.text)
            self._zip = None
            self.content = self._parsed(source, file)
            self.styles: etree._Element | None = self.content
            self._check_root("office:document", file)
            return
        self._zip = open_package(source, file)
        self._members = {info.filename: info for info in self._zip.infolist() if not info.is_dir()}
        self._check_manifest()
        self.content = self._tree("content.xml")
        self._check_root("office:document-content", "content.xml")
        self.styles = self._tree("styles.xml") if "styles.xml" in self._members else None

    def names(self) -> list[str]:
        """Return the names of all parts."""
        return [] if self._zip is None else list(self._members)

    def part(self, target: str) -> bytes | None:
        """Return the bytes that a pointer inside the package leads to, None where there are none.

        Raises:
            DamagedError: they cannot be unpacked.
        """
        name = normpath(target).lstrip("/")
        if self._zip is None or name not in self._members:
            return None
        self.used.add(name)
        return self._bytes(name)

    def under(self, folder: str) -> dict[str, bytes]:
        """Return the parts of an object inside the package, by name; they count as read."""
        if self._folders is None:
            self._folders = {}
            for name in self.names():
                self._folders.setdefault(name.partition("/")[0], []).append(name)
        names = self._folders.get(normpath(folder).strip("/"), [])
        found = {name: self._bytes(name) for name in names}
        self.used.update(found)
        return found

    def open_object(self, folder: str) -> None:
        """Take a folder as that of an equation: of its parts those that are asked for are read."""
        self._objects.add(f"{normpath(folder).strip('/')}/")

    def digest(self, target: str, content: bytes) -> str:
        """Return `sha256:` and the digest of `content`, which the pointer `target` leads to."""
        known = self._digests.get(target)
        if known is None:
            known = f"sha256:{sha256(content).hexdigest()}"
            if target:
                self._digests[target] = known
        return known

    def parsed(self, content: bytes, place: str) -> etree._Element:
        """Return the root of the XML in `content`.

        Raises:
            DamagedError: it is not well-formed, or declares a document type.
            LimitError: it is too large or too deep.
        """
        return self._parsed(content, place)

    def account(self) -> tuple[list[Part], list[Unread]]:
        """Return every part with its role, each unpacked whole, and those that nothing shows."""
        if self._zip is None:
            digest = f"sha256:{sha256(self._source).hexdigest()}"
            return [Part(self.file, "read", len(self._source), digest)], []
        parts: list[Part] = []
        unread: list[Unread] = []
        for name, info in self._members.items():
            content = self._bytes(name)
            role = self._role(name)
            if role == "unread":
                what = "a part of the package that nothing displays"
                unread.append(Unread(name, what, f"sha256:{sha256(content).hexdigest()}"))
            parts.append(Part(name, role, info.file_size, f"crc32:{info.CRC:08x}"))
        return parts, unread

    def _role(self, name: str) -> Role:
        if name == "content.xml" or name in self.used:
            return "read"
        if name == "styles.xml":
            return "read"  # headers and footers stand in it
        if any(name == f"{folder}settings.xml" for folder in self._objects):
            return "formatting"
        if name in _FORMATTING:
            return "formatting"
        if name in _METADATA:
            return "metadata"
        return next((role for start, role in _ASIDE if name.startswith(start)), "unread")

    def _bytes(self, name: str) -> bytes:
        known = self._known.get(name)
        if known is not None:
            return known
        assert self._zip is not None  # noqa: S101 - a document in one file has no members
        with open_member(self._zip, self._members[name], self.file) as stream:
            content = stream.read()
        if len(content) < LIMITS.ratio_from:
            self._known[name] = content
        return content

    def _tree(self, name: str) -> etree._Element:
        if name not in self._members:
            raise DamagedError(self.file, "this part is missing", place=name)
        return self._parsed(self._bytes(name), name)

    def _parsed(self, content: bytes, place: str) -> etree._Element:
        if len(content) > _TREE:
            raise LimitError(self.file, "is larger than the 32 MiB allowed for it", place=place)
        check_markup(content, self.file, place)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
            collect_ids=False,
        )
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            what = f"is not well-formed XML (line {error.lineno})"
            raise DamagedError(self.file, what, place=place) from error
        info = root.getroottree().docinfo
        if info.internalDTD is not None or info.doctype:
            raise DamagedError(self.file, "declares a document type (entities)", place=place)
        _check_depth(root, self.file, place)
        self._take_comments(root, place)
        return root

    def _take_comments(self, root: etree._Element, place: str) -> None:
        """Take comments and instructions to programs out of a tree, and keep those of the text."""
        around = (*root.itersiblings(preceding=True), *root.itersiblings())
        if place not in _ASIDE_TREES:
            self.asides += [*around, *root.iter(*_NOTES)]
        etree.strip_tags(root, *_NOTES)

    def _check_root(self, name: str, place: str) -> None:
        if self.content.tag != q(name):
            raise DamagedError(self.file, "holds no OpenDocument text", place=place)
        body = child(self.content, "office:body")
        if child(body, "office:text") is None:
            held = [short(item.tag) for item in body] if body is not None else []
            what = f"holds no text but {held[0] if held else 'nothing'}"
            raise UnsupportedError(self.file, what)

    def _check_manifest(self) -> None:
        kind = b""
        if "mimetype" in self._members:
            kind = self._bytes("mimetype")[:_KIND].strip()
        if kind and kind.decode("latin-1") not in _TEXT:
            shown = kind.decode("ascii", "replace")
            raise UnsupportedError(self.file, f"is no OpenDocument text but {shown}")
        if _MANIFEST not in self._members:
            return
        manifest = self._tree(_MANIFEST)
        if next(manifest.iter(q("manifest:encryption-data")), None) is not None:
            raise ProtectedError(self.file, "is encrypted")


def binary(element: etree._Element) -> bytes | None:
    """Return what an office:binary-data in `element` holds, None where there is none."""
    found = child(element, "office:binary-data")
    if found is None:
        return None
    try:
        return b64decode("".join(found.itertext()))
    except (Base64Error, ValueError):
        return None


def _check_depth(root: etree._Element, file: str, place: str) -> None:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            what = f"has more than {_DEEPEST} elements inside each other"
            raise LimitError(file, what, place=place)
