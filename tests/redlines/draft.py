"""Two documents in the making, old and new, and the packages that they become."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from xml.sax.saxutils import quoteattr

import docx
from lxml import etree
from tests.redlines import blocks as b
from tests.redlines.names import Element, attribute, elements, every, full, short, value
from tests.redlines.opc import closed, opened

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORMS = ("decimal", "lowerLetter", "lowerRoman")


@dataclass(slots=True)
class Side:
    """One of the two documents: its blocks, and the parts beside them."""

    blocks: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    instances: list[str] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=lambda: {"footnote": [], "endnote": []})
    comments: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    parts: dict[str, tuple[str, str, bytes]] = field(default_factory=dict)
    """By their relationship: the kind, the target, the bytes (none outside the package)."""
    section: list[str] = field(default_factory=list)
    kind: str = ""
    _last: int = 100

    def add(self, *content: str) -> None:
        """Add blocks."""
        self.blocks.extend(content)

    def identifier(self) -> int:
        """Return a number that nothing has yet."""
        self._last += 1
        return self._last

    def numbered(self, *texts: str, forms: tuple[str, ...] = _FORMS, start: int = 1) -> int:
        """Add a list whose levels have these texts and forms; return its instance."""
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start if not depth else 1}"/>'
            f'<w:numFmt w:val="{forms[depth]}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/></w:lvl>'
            for depth, text in enumerate(texts)
        )
        name = len(self.lists) + 1
        kind = '<w:multiLevelType w:val="multilevel"/>'
        self.lists.append(f'<w:abstractNum w:abstractNumId="{name}">{kind}{levels}</w:abstractNum>')
        return self.again(name)

    def again(self, name: int, *overrides: tuple[int, int]) -> int:
        """Add an instance of a list, with other starts for some of its levels; return it."""
        identifier = len(self.instances) + 2
        said = "".join(
            f'<w:lvlOverride w:ilvl="{d}"><w:startOverride w:val="{n}"/></w:lvlOverride>'
            for d, n in overrides
        )
        inner = f'<w:abstractNumId w:val="{name}"/>{said}'
        self.instances.append(f'<w:num w:numId="{identifier}">{inner}</w:num>')
        return identifier

    def note(self, kind: str, *content: str, more: str = "") -> str:
        """Add a foot- or endnote of runs, and more blocks behind; return the run that calls it."""
        style = kind.capitalize()
        identifier = len(self.notes[kind]) + 1
        mark = b.run(f"<w:{kind}Ref/>", f'<w:rStyle w:val="{style}Reference"/>')
        text = b.p(mark, b.r(" "), *content, style=f"{style}Text")
        self.notes[kind].append(f'<w:{kind} w:id="{identifier}">{text}{more}</w:{kind}>')
        called = f'<w:{kind}Reference w:id="{identifier}"/>'
        return b.run(called, f'<w:rStyle w:val="{style}Reference"/>')

    def style(self, name: str, properties: str) -> str:
        """Add a style of paragraphs that only this document has; return its name."""
        inner = f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/>{properties}'
        self.styles.append(f'<w:style w:type="paragraph" w:styleId="{name}">{inner}</w:style>')
        return name

    def comment(self, text: str, *content: str) -> str:
        """Add a comment on runs; return these between its ends."""
        name = len(self.comments)
        by = 'w:author="A. Reader" w:date="2024-05-02T09:00:00Z" w:initials="AR"'
        self.comments.append(f'<w:comment w:id="{name}" {by}>{b.p(b.r(text))}</w:comment>')
        ends = [f'<w:commentRange{end} w:id="{name}"/>' for end in ("Start", "End")]
        called = b.run(f'<w:commentReference w:id="{name}"/>')
        return f"{ends[0]}{''.join(content)}{ends[1]}{called}"

    def link(self, target: str, *content: str) -> str:
        """Return a link to an address."""
        name = self._part("hyperlink", target, b"")
        return f'<w:hyperlink r:id="{name}">{"".join(content)}</w:hyperlink>'

    def picture(self, shade: int) -> str:
        """Return a run with a picture of one shade of grey."""
        name = self._part("image", f"media/image{len(self.parts) + 1}.png", _png(shade))
        return b.picture(name, self.identifier(), "Seal")

    def header(self, kind: str, page: str, *content: str) -> str:
        """Add a header or footer for the pages "default", "first" or "even"; return its mention."""
        root = {"header": "w:hdr", "footer": "w:ftr"}[kind]
        xml = f"{_HEAD}<{root} {b.DECLARED}>{''.join(content)}</{root}>"
        name = self._part(kind, f"{kind}{len(self.parts) + 1}.xml", xml.encode())
        return f'<w:{kind}Reference w:type="{page}" r:id="{name}"/>'

    def _part(self, kind: str, target: str, content: bytes) -> str:
        name = f"rId{1000 + len(self.parts)}"
        self.parts[name] = (kind, target, content)
        return name

    def packed(self) -> bytes:
        """Return the bytes of the document."""
        members = dict(_template())
        end = b.section(self.kind, *self.section)
        body = f"<w:body>{''.join(self.blocks)}{end}</w:body>"
        members["word/document.xml"] = (
            f"{_HEAD}<w:document {b.DECLARED}>{body}</w:document>".encode()
        )
        members["word/numbering.xml"] = self._numbering()
        ends = b"</w:styles>"
        more = "".join(self.styles).encode()
        members["word/styles.xml"] = members["word/styles.xml"].replace(ends, more + ends)
        parts = dict(self.parts)
        for kind, notes in self.notes.items():
            if notes:
                parts[f"rId{kind}s"] = (f"{kind}s", f"{kind}s.xml", _notes(kind, notes))
        if self.comments:
            xml = f"{_HEAD}<w:comments {b.DECLARED}>{''.join(self.comments)}</w:comments>"
            parts["rIdComments"] = ("comments", "comments.xml", xml.encode())
        return closed(_joined(members, parts))

    def _numbering(self) -> bytes:
        lists = f"{_CLAUSES}{''.join(self.lists)}"
        instances = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        inner = f"{lists}{instances}{''.join(self.instances)}"
        return f"{_HEAD}<w:numbering {b.DECLARED}>{inner}</w:numbering>".encode()


_CLAUSES = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Clause1"/>'
    '<w:lvlText w:val="Article %1"/><w:lvlJc w:val="left"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Clause2"/>'
    '<w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
)


@dataclass(slots=True)
class Two:
    """The old and the new document, made side by side."""

    old: Side = field(default_factory=Side)
    new: Side = field(default_factory=Side)

    def both(self, make: Callable[[Side], str]) -> None:
        """Add a block to both: what `make` says of each."""
        self.old.add(make(self.old))
        self.new.add(make(self.new))

    def same(self, *content: str) -> None:
        """Add the same blocks to both."""
        self.old.add(*content)
        self.new.add(*content)


def _notes(kind: str, notes: list[str]) -> bytes:
    marks = "".join(
        f'<w:{kind} w:type="{name}" w:id="{place}">{b.p(b.run(f"<w:{name}/>"))}</w:{kind}>'
        for place, name in ((-1, "separator"), (0, "continuationSeparator"))
    )
    inner = f"{marks}{''.join(notes)}"
    return f"{_HEAD}<w:{kind}s {b.DECLARED}>{inner}</w:{kind}s>".encode()


def _joined(
    members: dict[str, bytes], parts: dict[str, tuple[str, str, bytes]]
) -> dict[str, bytes]:
    """Return the members with these parts, their relationships and their content types."""
    related, types = "", ""
    for name, (kind, target, content) in parts.items():
        outside = kind == "hyperlink"
        mode = ' TargetMode="External"' if outside else ""
        said = f'Type="{_OFFICE}/{kind}" Target={quoteattr(target)}{mode}'
        related += f'<Relationship Id="{name}" {said}/>'
        if outside:
            continue
        members[f"word/{target}"] = content
        if kind != "image":
            types += f'<Override PartName="/word/{target}" ContentType="{_WORD}.{kind}+xml"/>'
    if any(kind == "image" for kind, _, _ in parts.values()):
        types += '<Default Extension="png" ContentType="image/png"/>'
    for name, end, more in (
        ("word/_rels/document.xml.rels", b"</Relationships>", related),
        ("[Content_Types].xml", b"</Types>", types),
    ):
        members[name] = members[name].replace(end, more.encode() + end)
    return members


_KEPT = {
    *("Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Heading1", "Heading2"),
    *("Heading3", "Title", "TableGrid", "ListParagraph", "Quote", "Strong", "Emphasis"),
    *("Header", "Footer"),
}
_ADDED = (
    ("paragraph", "FootnoteText", ""),
    ("paragraph", "EndnoteText", ""),
    ("character", "FootnoteReference", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
    ("character", "EndnoteReference", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
    ("character", "Hyperlink", '<w:rPr><w:color w:val="0000FF"/><w:u w:val="single"/></w:rPr>'),
    ("paragraph", "Clause1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    (
        "paragraph",
        "Clause2",
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    ),
)
_DROPPED = ("stylesWithEffects", "thumbnail", "customXml")


@cache
def _template() -> dict[str, bytes]:
    """Return the members of python-docx's own template, without what no pair needs."""
    target = BytesIO()
    docx.Document().save(target)
    package = opened(target.getvalue())
    members = dict(package.members)
    for path in ("_rels/.rels", "word/_rels/document.xml.rels", "[Content_Types].xml"):
        tree = package.tree(path)
        for item in list(tree):
            if any(name in (item.get("Target") or item.get("PartName") or "") for name in _DROPPED):
                tree.remove(item)
        members[path] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
    members["word/styles.xml"] = _styles(package.tree("word/styles.xml"))
    return {
        name: content
        for name, content in members.items()
        if not any(dropped in name for dropped in _DROPPED)
    }


def _styles(tree: Element) -> bytes:
    kept = set(_KEPT)
    for style in every(tree, "w:style"):
        if attribute(style, "w:styleId") in _KEPT:
            kept.update(filter(None, (value(style, f"w:{n}") for n in ("link", "basedOn", "next"))))
    for element in list(elements(tree)):
        unwanted = short(element) == "w:style" and attribute(element, "w:styleId") not in kept
        if unwanted or short(element) == "w:latentStyles":
            tree.remove(element)
    for kind, name, properties in _ADDED:
        style = etree.SubElement(tree, full("w:style"))
        style.set(full("w:type"), kind)
        style.set(full("w:styleId"), name)
        inner = f'<w:name w:val="{name}"/>{properties}'
        style.extend(list(etree.fromstring(f"<w:x {b.DECLARED}>{inner}</w:x>")))
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8")


def _png(shade: int) -> bytes:
    """Return a picture of one dot (ISO/IEC 15948)."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        size, check = len(content), zlib.crc32(kind + content)
        return struct.pack(">I", size) + kind + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    dot = zlib.compress(bytes((0, shade)))
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", dot) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts
