"""Writing: a reading as an OpenDocument text that programs open, the same bytes each time.

Source: ODF 1.3 part 2, 3.3 (the type comes first and is not packed), part 3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from paraph.formats.odt.body import Body, Node, begins_page, tree
from paraph.formats.odt.masters import Page, pages_of, told_of_sections
from paraph.formats.odt.pictures import Pictures
from paraph.formats.odt.sheet import AUTOMATIC, LAYOUT, SPACE, common
from paraph.text.emphasis import EMPHASIS
from paraph.text.node import Mark, Provision
from paraph.text.reading import Reading

_TYPE = "application/vnd.oasis.opendocument.text"
_MATH = "application/vnd.oasis.opendocument.formula"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_VERSION = 'office:version="1.3"'
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FACES = (
    '<office:font-face-decls><style:font-face style:name="Liberation Serif"'
    ' svg:font-family="\'Liberation Serif\'" style:font-family-generic="roman"'
    ' style:font-pitch="variable"/></office:font-face-decls>'
)
_TONGUE = re.compile("[a-z]{2,3}")


def write(reading: Reading) -> bytes:
    """Return the text of `reading` as an OpenDocument text.

    docs/reference/odt.md says what is lost. Read again, it has the same canonical text, as far as
    the format carries it.
    """
    provisions = _emphasised(reading)
    pictures = Pictures(reading.source.content)
    nodes = tree(provisions)
    aside = [node for node in nodes if node.provision.kind in {"header", "footer"}]
    letters = Body(pictures, "h")
    everywhere = told_of_sections(aside)
    breaks = [node.provision for node in nodes if node.provision.kind == "section"]
    sections = 1 + sum(begins_page(each, everywhere=everywhere) for each in breaks)
    pages = pages_of(aside, sections)
    masters = "".join(page.masters(letters) for page in pages)
    body = Body(pictures, "")
    body.everywhere = everywhere
    content = _content(body, [node for node in nodes if node not in aside], pages)
    tongue = reading.source.language
    language = tongue if _TONGUE.fullmatch(tongue) else ""
    styles = (
        f"{_HEAD}<office:document-styles {SPACE} {_VERSION}>{_FACES}"
        f"<office:styles>{common(language)}</office:styles>"
        f"<office:automatic-styles>{LAYOUT}{AUTOMATIC}{letters.styles()}</office:automatic-styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
    )
    parts: dict[str, tuple[str, bytes]] = {
        "content.xml": ("text/xml", content.encode()),
        "styles.xml": ("text/xml", styles.encode()),
        "meta.xml": ("text/xml", _META.encode()),
    }
    for name, markup in sorted({**letters.equations, **body.equations}.items()):
        parts[f"{name}/content.xml"] = "text/xml", _HEAD.encode() + markup
    parts |= dict(sorted(pictures.taken.items()))
    return _packed(parts)


def _emphasised(reading: Reading) -> list[Provision]:
    """Return the provisions with the emphasis that stands beside the text as marks."""
    provisions = list(reading.text.provisions)
    found: dict[int, list[Mark]] = {}
    for index, start, end, how in reading.source.emphasis:
        found.setdefault(index, []).append(Mark(start, end, EMPHASIS, how))
    for index, marks in found.items():
        provision = provisions[index]
        provisions[index] = provision._replace(marks=tuple(sorted((*provision.marks, *marks))))
    return provisions


def _content(body: Body, nodes: Sequence[Node], pages: Sequence[Page]) -> str:
    """Return the part with the text."""
    begun = [page for page in pages if page.asked]
    body.begins = {page.number: page.begin for page in begun}
    inner = "".join(page.begin for page in begun if page.number == 1) + body.blocks(nodes)
    automatic = AUTOMATIC + "".join(page.style for page in begun) + body.styles()
    return (
        f"{_HEAD}<office:document-content {SPACE} {_VERSION}>{_FACES}"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{inner}</office:text></office:body>"
        "</office:document-content>"
    )


_META = (
    f"{_HEAD}<office:document-meta {SPACE} {_VERSION}><office:meta>"
    "<meta:generator>Paraph</meta:generator></office:meta></office:document-meta>"
)


def _packed(parts: dict[str, tuple[str, bytes]]) -> bytes:
    """Return the package: its type first and not packed, no clock in it."""
    entries = [("/", _TYPE), *((name, media) for name, (media, _) in parts.items())]
    entries += [
        (f"{name.partition('/')[0]}/", _MATH) for name in parts if name.endswith("/content.xml")
    ]
    manifest = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{media}"/>'
        for name, media in entries
    )
    manifest = (
        f'{_HEAD}<manifest:manifest {SPACE} manifest:version="1.3">{manifest}</manifest:manifest>'
    )
    out = BytesIO()
    with ZipFile(out, "w") as package:
        _add(package, "mimetype", _TYPE.encode(), ZIP_STORED)
        for name, (_, content) in parts.items():
            _add(package, name, content, ZIP_DEFLATED)
        _add(package, "META-INF/manifest.xml", manifest.encode(), ZIP_DEFLATED)
    return out.getvalue()


def _add(package: ZipFile, name: str, content: bytes, method: int) -> None:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = method
    info.create_system = 3
    package.writestr(info, content, compresslevel=6)
