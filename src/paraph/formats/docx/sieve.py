"""A sieve: takes plain paragraphs out of the XML of a part before it is parsed.

In the place of each row of them the parser sees one empty paragraph, with an attribute of a name
that the file cannot hold. All else goes through as it is: what is not well-formed is found there.
"""

from __future__ import annotations

import re
from collections import deque
from typing import TypeAlias

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.names import W14, W
from paraph.formats.docx.package import SupportsRead
from paraph.formats.docx.plain import Plains, Sifted
from paraph.formats.docx.run import primary

_SIZE = 1 << 16
_LONG = 1 << 20
"""Bytes in which no paragraph ends: what follows is not sifted."""
_ATTRIBUTES = rb"(?:[^<>\"']|\"[^<\"]*\"|'[^<']*')*?"
_HEAD = re.compile(
    rb"<\?xml\s+version=[\"']1\.0[\"']\s+encoding=[\"'](?i:utf-8)[\"']"
    rb"(?:\s+standalone=[\"'](?:yes|no)[\"'])?\s*\?>\s*(<w:document\s%b)>" % _ATTRIBUTES
)
_TAG = re.compile(rb"<(/?)([^\s<>/\"'=]+)(%b)(/?)>" % _ATTRIBUTES)
_BEGINS = (b"<w:p>", b"<w:p ")
_END = b"</w:p>"
_HOLDERS = frozenset((b"w:body", b"w:tc", b"w:sdtContent"))
"""In these paragraphs are sifted, where all around is read block by block."""
_KNOWN = _HOLDERS | {b"w:document", b"w:tbl", b"w:tr", b"w:sdt"}
_FEW = 1 << 12


Row: TypeAlias = list[Sifted]
"""Plain paragraphs, one right behind the other."""


class Sieve:
    """A stream of what is left to parse; `mark` is the attribute of what stands for a row.

    Nothing is taken out of a file in which a paragraph might not be what its bytes say: one in
    another encoding, with other prefixes, with comments or instructions for programs.
    """

    def __init__(self, source: SupportsRead, document: Document) -> None:
        self._source = source
        self._document = document
        name = f"sifted-{document.package.seal}"
        self.mark = f"{W}{name}"
        self._stand_in = f'<w:p w:{name}=""/>'.encode()
        self._rows: deque[Row] = deque()
        self._plains: Plains | None = None
        self._open = True
        self._rest = b""
        self._stack: list[bytes] = []
        self._unknown = 0  # elements on the stack in which nothing is sifted
        self._sifting = False
        self._effects: dict[bytes, tuple[int, list[bytes]]] = {}

    def read(self, _size: int = -1) -> bytes:
        """Return the next bytes that are to be parsed, b"" at the end."""
        while True:
            piece = self._source.read(_SIZE)
            if not (piece and self._open):
                piece, self._rest = self._rest + piece, b""
                return piece
            made = self._sifted(self._rest + piece)
            if made:
                return made

    def taken(self) -> Row:
        """Return the row for which the next paragraph with that mark stands."""
        return self._rows.popleft()

    def element(self, raw: bytes) -> etree._Element:
        """Return a plain paragraph of a row, parsed."""
        if self._plains is None:
            raise ValueError("nothing has been sifted")
        return self._plains.element(raw)

    def _sifted(self, whole: bytes) -> bytes:
        """Return what is to be parsed of these bytes, but for a rest that waits for others."""
        start = 0
        if self._plains is None:
            head = _HEAD.match(whole)
            self._plains = None if head is None else self._begun(head[1])
            if head is None or self._plains is None:
                return self._shut(whole)
            start = head.end()
        last = whole.rfind(_END, start)
        if _speaks_to_programs(whole[start:] if start else whole):
            return self._shut(whole)
        if last < 0:
            if len(whole) > _LONG:
                return self._shut(whole)
            self._rest = whole[start:]
            return whole[:start]
        self._rest = whole[last + len(_END) :]
        return whole[:start] + self._parted(whole[start:last].split(_END), self._plains)

    def _parted(self, pieces: list[bytes], plains: Plains) -> bytes:
        """Return what is to be parsed of pieces behind each of which a paragraph ends."""
        out: list[bytes] = []
        row: Row = []
        followed = True
        for number, raw in enumerate(pieces):
            if self._sifting and raw.startswith(_BEGINS):
                sifted = plains.sifted(raw)
                if sifted is not None:
                    row.append(sifted)
                    continue
            at = max(raw.rfind(b"<w:p>"), raw.rfind(b"<w:p "))
            before, body = (raw, b"") if at < 0 else (raw[:at], raw[at:]) if at else (b"", raw)
            if before:
                self._close(row, out)
                row = []
                followed = self._follow(before + _END if at < 0 else before)
            if followed and body:
                sifted = plains.sifted(body) if self._sifting and before else None
                if sifted is not None:
                    out.append(before)
                    row.append(sifted)
                    continue
                opening = _TAG.match(body)
                followed = opening is not None and (not opening[4] or self._follow(body + _END))
            self._close(row, out)
            row = []
            if not followed:
                out += (_END.join(pieces[number:]), _END)
                return b"".join(out) + self._shut(self._rest)
            out += (raw, _END)
        self._close(row, out)
        return b"".join(out)

    def _begun(self, root: bytes) -> Plains | None:
        """Return what knows plain paragraphs in a part whose outermost tag is this one."""
        try:
            names = etree.fromstring(root + b"/>").nsmap
        except etree.XMLSyntaxError:
            return None
        if names.get("w") != W[1:-1]:
            return None
        self._stack.append(b"w:document")
        language = primary(self._document.styles.default_language)
        return Plains(self._document, language, named=names.get("w14") == W14[1:-1])

    def _shut(self, whole: bytes) -> bytes:
        """Let everything through from these bytes on."""
        self._open, self._rest = False, b""
        return whole

    def _close(self, row: Row, out: list[bytes]) -> None:
        """End a row, if it is one."""
        if row:
            self._rows.append(row)
            out.append(self._stand_in)

    def _follow(self, between: bytes) -> bool:
        """Follow which elements begin and end in these bytes; whether they can be followed."""
        if not between:
            return True
        effect = self._effects.get(between)
        if effect is None:
            effect = _effect(between)
            if len(self._effects) >= _FEW:
                self._effects.clear()
            if len(between) < _FEW:
                self._effects[between] = effect
        ended, begun = effect
        if ended >= len(self._stack):
            return False
        for _ in range(ended):
            self._unknown -= self._stack.pop() not in _KNOWN
        for name in begun:
            self._stack.append(name)
            self._unknown += name not in _KNOWN
        self._sifting = not self._unknown and self._stack[-1] in _HOLDERS
        return True


def _speaks_to_programs(whole: bytes) -> bool:
    """Whether there is anything but elements and characters: one byte is found sooner than two."""
    return (b"!" in whole and b"<!" in whole) or (b"?" in whole and b"<?" in whole)


def _effect(between: bytes) -> tuple[int, list[bytes]]:
    """Return how many open elements end in bytes of XML, and which begin in it and stay open.

    One that declares the prefix of a namespace has no name here.
    """
    ended = 0
    begun: list[bytes] = []
    for closing, name, attributes, empty in _TAG.findall(between):
        if not closing:
            if not empty:
                begun.append(b"" if b"xmlns" in attributes else name)
        elif begun:
            begun.pop()
        else:
            ended += 1
    return ended, begun
