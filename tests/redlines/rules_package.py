"""Rules of the package (ECMA-376 part 2): names, content types, relationships."""

from __future__ import annotations

import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from tests.redlines.names import NAMESPACES, Element, full
from tests.redlines.opc import Package

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LIST = "[Content_Types].xml"
_MAIN = "wordprocessingml.document.main+xml"


def names(source: bytes) -> Iterator[str]:
    """Yield the names that two members share; names differ by more than capitals (6.2.2.3)."""
    with zipfile.ZipFile(BytesIO(source)) as archive:
        count = Counter(name.casefold() for name in archive.namelist())
        packed = {item.filename: item.compress_type for item in archive.infolist()}
    yield from (f"{name}: is there {times} times" for name, times in count.items() if times > 1)
    ways = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
    yield from (f"{n}: is packed in a way of its own" for n, w in packed.items() if w not in ways)


def package(whole: Package, trees: dict[str, Element]) -> Iterator[str]:
    """Yield what is wrong with the types of parts and with what points to what."""
    yield from _typed(whole, trees)
    yield from _related(whole, trees)
    for name, tree in trees.items():
        yield from (f"{name}: {said}" for said in _prefixes(tree))


def _typed(whole: Package, trees: dict[str, Element]) -> Iterator[str]:
    if _LIST not in trees:
        yield f"{_LIST}: is not there"
        return
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for item in trees[_LIST]:
        key = str(item.get("Extension") or item.get("PartName") or "")
        table = defaults if item.tag == f"{_TYPES}Default" else overrides
        key = key.casefold() if table is defaults else key.lstrip("/")
        if key in table:
            yield f"{_LIST}: {key} has two types"
        table[key] = str(item.get("ContentType", ""))
    for name in whole.members:
        extension = name.rpartition("/")[2].rpartition(".")[2].casefold()
        if name != _LIST and not name.endswith("/") and name not in overrides:
            if extension not in defaults:
                yield f"{name}: has no content type"
            elif defaults[extension] == "application/xml" and name.startswith("word/"):
                yield f"{name}: has no content type of its own"
    yield from (f"{_LIST}: {n} is not there" for n in overrides if n not in whole.members)
    if not overrides.get(whole.main(), _MAIN).endswith(_MAIN):
        yield f"{_LIST}: the main document is {overrides[whole.main()]}"


def _related(whole: Package, trees: dict[str, Element]) -> Iterator[str]:
    reached = {_LIST}
    waiting = [""]
    while waiting:
        part = waiting.pop()
        folder, base = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path in trees:
            reached.add(path)
            yield from _identifiers(path, trees[path])
        related = whole.related(part)
        yield from _used(part, trees.get(part), set(related))
        for item in related.values():
            if item.outside or item.target in reached:
                continue
            if item.target not in whole.members:
                yield f"{path}: {item.identifier} points to {item.target}, which is not there"
                continue
            reached.add(item.target)
            waiting.append(item.target)
    loose = (n for n in whole.members if n not in reached and not n.endswith("/"))
    yield from (f"{name}: nothing points to it" for name in loose)


def _prefixes(tree: Element) -> Iterator[str]:
    """Yield prefixes that markup compatibility names and nothing declares (part 3, 7.2).

    Word calls the document damaged: a writer that drops unused declarations makes such a one.
    """
    names = [full(f"mc:{name}") for name in ("Ignorable", "MustUnderstand", "ProcessContent")]
    for element in tree.iter(*_WITH_PREFIXES, str(tree.tag)):
        said = " ".join(str(element.get(name, "")) for name in (*names, "Requires"))
        for word in said.split():
            if (prefix := word.partition(":")[0]) not in element.nsmap:
                yield f"nothing declares the prefix {prefix}"


_WITH_PREFIXES = (full("mc:AlternateContent"), full("mc:Choice"))


def _identifiers(path: str, tree: Element) -> Iterator[str]:
    count = Counter(str(item.get("Id")) for item in tree)
    yield from (
        f"{path}: {name} is there {times} times" for name, times in count.items() if times > 1
    )


def _used(part: str, tree: Element | None, known: set[str]) -> Iterator[str]:
    if tree is None:
        return
    prefix = f"{{{NAMESPACES['r']}}}"
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        for name, identifier in element.attrib.items():
            if str(name).startswith(prefix) and identifier and str(identifier) not in known:
                yield f"{part}: {identifier} is no relationship of this part"
