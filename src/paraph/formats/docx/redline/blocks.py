"""The blocks of a part, by where they stand in its bytes: paragraphs, tables, rows, cells.

A redline leaves every byte as it is that it need not touch, and a part of 300 pages is no tree in
memory. So a part is looked over once for the tags of its blocks, and only what is changed is
parsed. What the bytes have that is no mere tag (comments, CDATA, another encoding) is written anew
first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from paraph.errors import TrackedChangesError
from paraph.formats.docx.names import W
from paraph.formats.docx.plain import spelled

_SPACE = W[1:-1].encode()
_ROOT = re.compile(rb"<(?![?!])[^\s/>]+(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_DECLARED = re.compile(rb"xmlns(?::([\w.-]+))?\s*=\s*[\"']" + re.escape(_SPACE) + rb"[\"']")
_ODD = (b"<!--", b"<![CDATA[", b"<!DOCTYPE")
_BLOCKS = (
    *("p", "tbl", "tr", "tc", "sectPr"),
    *("body", "footnote", "endnote", "hdr", "ftr", "txbxContent"),
)
_ATTRIBUTES = rb"(?:[^>\"']|\"[^\"]*\"|'[^']*')*"


class Block:
    """One block: its bytes from `start` to `end`, what it holds from `inner` to `stop`.

    `ordinal` counts the paragraphs of a story from 1, as the reader does. What stands in the text
    boxes of a paragraph is among its `children`.
    """

    __slots__ = ("children", "end", "inner", "kind", "ordinal", "parent", "start", "stop")

    def __init__(self, kind: str, start: int, inner: int, parent: Block | None) -> None:
        self.kind = kind
        self.start, self.inner = start, inner
        self.stop = self.end = inner
        self.parent = parent
        self.children: list[Block] = []
        self.ordinal = 0

    def all(self, kind: str) -> Iterator[Block]:
        """Yield the blocks of a kind in this one, at any depth but inside of paragraphs."""
        for each in self.children:
            if each.kind == kind:
                yield each
            if each.kind != "p":
                yield from each.all(kind)


class Part:
    """The bytes of a part and its blocks; `opening` and `closing` hold a fragment of it to parse.

    Raises:
        TrackedChangesError: the part cannot be looked over.
    """

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self.content = _usual(content)
        root = _ROOT.search(self.content)
        declared = _DECLARED.search(root.group()) if root else None
        if root is None or declared is None or self.content.count(_SPACE) > 1:
            raise TrackedChangesError(
                f"{name} names its elements in a way that no redline is made of"
            )
        self.prefix = (declared[1] + b":") if declared[1] else b""
        self.opening = b"<r " + root.group().strip(b"</>").partition(b" ")[2].strip() + b">"
        self.closing = b"</r>"
        prefix = re.escape(self.prefix)
        self._properties = b"<" + self.prefix + b"pPr"
        self._style = re.compile(
            b"<%b" % prefix
            + rb"pStyle\s[^>]*?val=[\"']([^\"']*)|</%bpPr>|<%brPr" % (prefix, prefix)
        )
        self.root = self._scan()

    def raw(self, block: Block) -> bytes:
        """Return the bytes of a block."""
        return self.content[block.start : block.end]

    def style(self, block: Block) -> str:
        """Return the identifier of the style that a paragraph names, or ""."""
        if not self.content.startswith(self._properties, block.inner):
            return ""
        found = self._style.search(self.content, block.inner, block.stop)
        return found[1].decode() if found and found[1] is not None else ""

    def parse(self, raw: bytes) -> etree._Element:
        """Return an element that holds a fragment of this part, under its names."""
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, collect_ids=False
        )
        return etree.fromstring(self.opening + raw + self.closing, parser)

    def _tags(self) -> re.Pattern[bytes]:
        named = b"|".join(name.encode() for name in _BLOCKS)
        name = re.escape(self.prefix) + b"(" + named + b")"
        return re.compile(
            b"<(/?)(?:" + name + rb"|[\w.-]+:(Fallback))(?=[\s/>])" + _ATTRIBUTES + b">"
        )

    def _scan(self) -> Block:
        content = self.content
        root = here = Block("part", 0, 0, None)
        root.stop = root.end = len(content)
        counts: dict[int, int] = {}  # of paragraphs, by story
        aside = 0  # open alternatives that nobody is shown, and what stands in them
        tags, closed = self._tags(), b"</" + self.prefix + b"p>"
        single: dict[bytes, bool] = {}  # by the properties of plain paragraphs
        at = 0
        while (tag := tags.search(content, at)) is not None:
            at = tag.end()
            closing, name, alone = tag[1], tag[2], tag.group().endswith(b"/>")
            if name is None:
                aside += 0 if alone else -1 if closing else 1
            elif aside:
                continue
            elif not closing:
                block = Block(name.decode(), tag.start(), at, here)
                here.children.append(block)
                if block.kind == "p":
                    story = id(_story(here))
                    counts[story] = block.ordinal = counts.get(story, 0) + 1
                    stop = -1 if alone else content.find(closed, at)
                    plain = spelled(content[block.start : stop]) if stop >= 0 else None
                    if plain is not None:
                        own = plain.properties
                        if own not in single:
                            single[own] = tags.search(own) is None
                        if single[own]:  # no block stands in it
                            block.stop, block.end = stop, stop + len(closed)
                            at = block.end
                            continue
                here = here if alone else block
            elif here.kind != name.decode() or here.parent is None:
                raise TrackedChangesError(f"the blocks of {self.name} are not in each other")
            else:
                here.stop, here.end = tag.start(), at
                here = here.parent
        return root


_STORIES = frozenset(("body", "footnote", "endnote", "hdr", "ftr", "txbxContent"))


def _story(block: Block) -> Block:
    while block.kind not in _STORIES and block.parent is not None:
        block = block.parent
    return block


def _usual(content: bytes) -> bytes:
    """Return the bytes of a part without what is no tag and no characters, in UTF-8."""
    head = content[:200].lower()
    # One byte is found sooner than two, and hardly any part has it.
    odd = b"!" in content and any(each in content for each in _ODD)
    told = content.count(b"?") > 2 * head.count(b"<?xml")
    odd = odd or (told and content.count(b"<?") > head.count(b"<?xml"))
    if not odd and (b"encoding" not in head or b"utf-8" in head) and not head.startswith(b"\xff"):
        return content
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(content, parser)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
