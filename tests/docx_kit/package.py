"""A DOCX package made of snippets: parts, the relationships between them, and their types."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, replace
from io import BytesIO

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": _OFFICE,
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "x": "urn:example:unheard-of",
}
DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the package, or something outside it, that the main document points to.

    `kind` is the last step of the relationship's type, or the whole of it; `parts` are those that
    this part points to itself. Without `kind` nothing points to it: an orphan.
    """

    name: str
    content: str | bytes = ""
    kind: str = ""
    identifier: str = ""
    media: str = "application/xml"
    outside: bool = False
    parts: tuple[Part, ...] = ()


def outside(identifier: str, kind: str, target: str) -> Part:
    """Return a relationship to something outside the package."""
    return Part(target, kind=kind, identifier=identifier, outside=True)


def root(tag: str, content: str, attributes: str = "") -> str:
    """Return an XML document with one root element that declares every namespace of the kit."""
    return f"{HEAD}<{tag} {DECLARED} {attributes}>{content}</{tag}>"


def styles(content: str) -> Part:
    """Return the part of styles."""
    return Part("word/styles.xml", root("w:styles", content), "styles", "rIdStyles")


def numbering(content: str) -> Part:
    """Return the part of lists."""
    return Part("word/numbering.xml", root("w:numbering", content), "numbering", "rIdNumbering")


def settings(content: str) -> Part:
    """Return the part of settings."""
    return Part("word/settings.xml", root("w:settings", content), "settings", "rIdSettings")


def notes(kind: str, content: str, *parts: Part) -> Part:
    """Return the part of the footnotes or endnotes; `kind` is "footnote" or "endnote"."""
    name = f"word/{kind}s.xml"
    return Part(name, root(f"w:{kind}s", content), f"{kind}s", f"rId{kind}s", parts=parts)


def header(identifier: str, content: str, kind: str = "header", *parts: Part) -> Part:
    """Return a header or footer, as `kind` says."""
    tag = {"header": "w:hdr", "footer": "w:ftr"}[kind]
    return Part(f"word/{identifier}.xml", root(tag, content), kind, identifier, parts=parts)


def image(identifier: str, content: bytes = b"\x89PNG one") -> Part:
    """Return a picture."""
    return Part(f"word/media/{identifier}.png", content, "image", identifier, "image/png")


def docx(
    body: str,
    *parts: Part,
    section: str = "",
    main: str = "",
    loose: tuple[Part, ...] = (),
    attributes: str = "",
) -> bytes:
    """Return the bytes of a DOCX whose body is `body`, with the last section's properties.

    `main` is the whole XML of the main document instead; `loose` are parts that the package itself
    points to.
    """
    xml = main or root(
        "w:document", f"<w:body>{body}<w:sectPr>{section}</w:sectPr></w:body>", attributes
    )
    whole = Part("word/document.xml", xml, "officeDocument", "rId1", parts=parts)
    return package(whole, *loose)


def package(*parts: Part) -> bytes:
    """Return the bytes of a package that points to `parts`, and they to theirs."""
    members: dict[str, bytes] = {}
    types: list[str] = []
    _gather("", parts, members, types)
    members = {"[Content_Types].xml": _types(types), **members}
    return zipped(members)


def zipped(members: dict[str, bytes]) -> bytes:
    """Return the bytes of a ZIP with these members, in this order."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue()


def members(source: bytes) -> dict[str, bytes]:
    """Return the members of a ZIP by their names, in its order."""
    with zipfile.ZipFile(BytesIO(source)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def swapped(source: bytes, name: str, old: str, new: str) -> bytes:
    """Return the package with `old` replaced by `new` in the member `name`, where it must stand."""
    held = members(source)
    text = held[name].decode()
    assert old in text, f"{name} does not hold {old}"
    return zipped({**held, name: text.replace(old, new).encode()})


def strict(source: bytes) -> bytes:
    """Return the package in the strict form of ISO/IEC 29500-1: other names for the same things."""
    pairs = (
        (
            "schemas.openxmlformats.org/wordprocessingml/2006",
            "purl.oclc.org/ooxml/wordprocessingml",
        ),
        (
            "schemas.openxmlformats.org/officeDocument/2006/relationships",
            "purl.oclc.org/ooxml/officeDocument/relationships",
        ),
        (
            "schemas.openxmlformats.org/officeDocument/2006/math",
            "purl.oclc.org/ooxml/officeDocument/math",
        ),
        ("schemas.openxmlformats.org/drawingml/2006", "purl.oclc.org/ooxml/drawingml"),
    )
    result = {}
    for name, content in members(source).items():
        text = content
        for old, new in pairs:
            text = text.replace(old.encode(), new.encode())
        result[name] = text
    return zipped(result)


def _gather(
    base: str, parts: tuple[Part, ...], members: dict[str, bytes], types: list[str]
) -> None:
    relationships = []
    for number, part in enumerate(parts):
        known = part if part.identifier else replace(part, identifier=f"rIdAuto{number}")
        if known.kind:
            relationships.append(_relationship(known))
        if known.outside:
            continue
        content = known.content
        members[known.name] = content.encode() if isinstance(content, str) else content
        media = f"{_WORD}.document.main+xml" if known.kind == "officeDocument" else known.media
        if (override := f'<Override PartName="/{known.name}" ContentType="{media}"/>') not in types:
            types.append(override)
        if known.parts:
            _gather(known.name, known.parts, members, types)
    if relationships:
        folder, _, name = base.rpartition("/")
        path = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        content = "".join(relationships)
        members[path] = (
            f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{content}</Relationships>'
        ).encode()


def _relationship(part: Part) -> str:
    kind = part.kind if "/" in part.kind else f"{_OFFICE}/{part.kind}"
    target = part.name if part.outside else f"/{part.name}"
    mode = ' TargetMode="External"' if part.outside else ""
    return f'<Relationship Id="{part.identifier}" Type="{kind}" Target="{target}"{mode}/>'


def _types(overrides: list[str]) -> bytes:
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{"".join(overrides)}</Types>'
    ).encode()
