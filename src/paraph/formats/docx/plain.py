"""Plain paragraphs: those whose bytes say at a glance what they show, as nearly all do.

A paragraph is plain if it holds runs of characters, marks of the speller and bookmarks, spelled as
Word and most programs spell them, and says nothing of itself that must be told of. Any other is
parsed and read element by element. So could a plain one be, to the same end, at several times the
cost. Source: ECMA-376 part 1, 17.3 (paragraphs, runs), 17.13.6 (bookmarks); XML 1.0, 2.2 and 2.4.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any, NamedTuple, TypeAlias

from lxml import etree

from paraph.formats.docx import harmless
from paraph.formats.docx.colours import SHADE
from paraph.formats.docx.document import Document
from paraph.formats.docx.names import ALTERNATE, R_PR, W14, W, characters
from paraph.formats.docx.paragraph import NONE, Properties, properties
from paraph.formats.docx.run import UNREAD, Direct, direct

_HEX = rb'="[0-9A-Fa-f]{1,8}"'
_OPENING = b"<w:p%b%b>(<w:pPr/>|<w:pPr>[^\n]{0,4000}?</w:pPr>)?"
_NAMED = b"(?: w14:paraId%b)?(?: w14:textId%b)?" % (_HEX, _HEX)
_SAVED = b"".join(b"(?: w:rsid%b%b)?" % (name, _HEX) for name in (b"R", b"RPr", b"RDefault", b"P"))
"""Which saving a paragraph is of: each attribute once, as XML has it, in the order of Word."""
_CHARACTERS = rb"[^<>&\x00-\x1f]*(?:&(?:amp|lt|gt|quot|apos);[^<>&\x00-\x1f]*)*"
_PIECE = re.compile(
    rb"<w:r(?: w:rsidR%b)?(?: w:rsidRPr%b)?>(<w:rPr/>|(?><w:rPr>[^\n]{0,1000}?</w:rPr>))?"
    rb"(?:<w:lastRenderedPageBreak/>)?(<w:tab/>)?"
    rb'(?:<w:t( xml:space="preserve")?>(%b)</w:t>)?</w:r>'
    rb'|<w:proofErr w:type="[A-Za-z]{1,20}"/>'
    rb'|<w:bookmark(?:Start w:id="([0-9]{1,18})" w:name="([^"<>&\x00-\x1f]*)'
    rb'|End w:id="([0-9]{1,18}))"/>'
    rb"|([\s\S]+)" % (_HEX, _HEX, _CHARACTERS)
)
"""One piece of a paragraph, or else all the rest of one that is not plain.

Properties end where they first may, and are looked for in so many bytes alone: a hostile file costs
no more time than its size.
"""
_ALONE = re.compile(
    rb'<w:r(?: w:rsidR%b)?(?: w:rsidRPr%b)?><w:t(?: xml:space="preserve")?>(%b)</w:t></w:r>'
    % (_HEX, _HEX, _CHARACTERS)
)
"""All that a paragraph holds, if it is one run that says nothing of itself."""
_NO_CHARACTER = re.compile(b"\xef\xbf[\xbe\xbf]")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_SPACE = 0x20
_END = b"</w:body>"
_MOST = 32 << 20
"""Bytes that all plain paragraphs take which are kept, and their spelling."""
_SHELL, _PIECE_SHELL = 600, 200
_PARTS = 2
_KEPT = 1 << 10
"""How many spellings of properties are kept: most documents have some dozens."""

_OF_PARAGRAPHS = harmless.PARAGRAPH | {
    SHADE,
    R_PR,
    *(f"{W}{name}" for name in ("pStyle", "numPr", "outlineLvl", "spacing", "bidi", "ind")),
}
_NUMBER = f"{W}numPr"
_OF_LISTS = frozenset((f"{W}numId", f"{W}ilvl"))
_NOT_OF_ENDS = frozenset(
    f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "vanish", "rStyle", "rPrChange")
) | {ALTERNATE}
_NOT_OF_RUNS = frozenset((UNREAD, "rPrChange", "AlternateContent"))


class Words(NamedTuple):
    """Characters: what their run says of itself that can carry meaning, and what they are."""

    own: Direct
    text: str


class Anchor(NamedTuple):
    """Where the bookmark of this identifier begins, or where it ends: then it has no name."""

    identifier: str
    name: str | None


Piece: TypeAlias = Words | Anchor


class Plain(NamedTuple):
    """A plain paragraph: its properties, unparsed, and what it shows, in its pieces.

    `text` is all that it shows, if that is characters and nothing else; `looks` are the different
    things that their runs say of themselves.
    """

    properties: bytes
    text: str
    looks: tuple[Direct, ...]
    pieces: tuple[Piece, ...]


Sifted: TypeAlias = tuple[Properties, Plain, bytes]
"""What a plain paragraph says of itself, what it is, and its bytes up to its closing tag."""


class _Known:
    """The plain paragraphs last told, by a digest of their bytes.

    Two drafts have most of their paragraphs in common, byte for byte, and a redline has nearly all.
    """

    def __init__(self) -> None:
        self._plain: dict[bytes, Plain] = {}
        self._size = 0
        self.get = self._plain.get

    def keep(self, digest: bytes, plain: Plain, size: int) -> None:
        """Keep a paragraph whose spelling takes `size` bytes."""
        if self._size > _MOST:
            self._plain.clear()
            self._size = 0
        self._plain[digest] = plain
        self._size += size + _SHELL + _PIECE_SHELL * len(plain.pieces)


_NOT_ASKED = Properties()
_KNOWN: dict[tuple[str, bool], _Known] = {}
"""By the language of a part, and whether it names Word 2010: where the same bytes say the same."""


def spelled(raw: bytes) -> Plain | None:
    """Return a plain paragraph that was told by these bytes before, in whatever part."""
    digest = sha256(raw).digest()
    found = (known.get(digest) for known in _KNOWN.values())
    return next((plain for plain in found if plain is not None), None)


class Plains:
    """Tells plain paragraphs by their bytes, in one part of a document in this language.

    In the part `w` is the prefix of WordprocessingML, and `w14` that of Word 2010 if it is
    `named`, wherever a paragraph stands that is asked about.
    """

    def __init__(self, document: Document, language: str, *, named: bool) -> None:
        self._document = document
        self._language = language
        self._opening = re.compile(_OPENING % (_NAMED if named else b"", _SAVED))
        spaces = (("w", W), ("w14", W14)) if named else (("w", W),)
        declared = "".join(f' xmlns:{prefix}="{space[1:-1]}"' for prefix, space in spaces)
        self._frame = f"<w:body{declared}>".encode()
        if len(_KNOWN) >= _PARTS and (language, named) not in _KNOWN:
            _KNOWN.clear()
        self._known = _KNOWN.setdefault((language, named), _Known())
        self._owns: dict[bytes, Properties | None] = {}
        self._runs: dict[bytes, Direct | None] = {}

    def element(self, raw: bytes) -> etree._Element:
        """Return the paragraph whose bytes up to its closing tag are `raw`, a plain one, parsed."""
        return self._parsed(raw + b"</w:p>")

    def sifted(self, raw: bytes) -> Sifted | None:
        """Return the plain paragraph whose bytes up to its closing tag are `raw`, if it is one.

        No comment and no instruction for another program stands in them.
        """
        digest = sha256(raw).digest()
        plain = self._known.get(digest)
        if plain is None:
            plain = self._told(raw)
            if plain is None:
                return None
            self._known.keep(digest, plain, len(raw))
        own = self._owns.get(plain.properties, _NOT_ASKED)
        if own is _NOT_ASKED:
            _keep_few(self._owns)
            own = self._owns[plain.properties] = self._own_of(plain.properties)
        return None if own is None else (own, plain, raw)

    def _told(self, raw: bytes) -> Plain | None:  # noqa: C901 - the hot loop
        opening = self._opening.match(raw)
        if opening is None or not (raw.isascii() or _sound(raw)):
            return None
        alone = _ALONE.fullmatch(raw, opening.end())
        if alone is not None and alone[1] and alone[1][0] > _SPACE < alone[1][-1]:  # most are
            text = _characters([alone[1]])
            return Plain(opening[1] or b"", text, (), (Words((), text),))
        pieces: list[Piece] = []
        texts: list[bytes] = []
        said: Direct = ()  # by the runs of these texts
        for look, tab, kept, text, begun, name, ended, other in _PIECE.findall(raw, opening.end()):
            run = self._run(look) if look else ()
            if run is None or other:
                return None
            if text:
                if not kept and (text[0] <= _SPACE or text[-1] <= _SPACE):
                    return None  # whether these are shown may be said far from here
            elif begun or ended:
                if texts:
                    pieces.append(Words(said, _characters(texts)))
                    texts = []
                pieces.append(Anchor((begun or ended).decode(), name.decode() if begun else None))
                continue
            elif not tab:
                continue
            if run != said and texts:
                pieces.append(Words(said, _characters(texts)))
                texts = []
            said = run
            texts += (b"\t", text) if tab else (text,)
        if texts:
            pieces.append(Words(said, _characters(texts)))
        words = [piece for piece in pieces if isinstance(piece, Words)]
        text = "".join([piece.text for piece in words]) if len(words) == len(pieces) else ""
        looks = tuple({piece.own: None for piece in words if piece.own})
        return Plain(opening[1] or b"", text, looks, tuple(pieces))

    def _own_of(self, raw: bytes) -> Properties | None:
        if not raw:
            return NONE
        try:
            p = self._parsed(b"<w:p>" + raw + b"</w:p>")
        except etree.XMLSyntaxError:
            return None
        if len(p) != 1 or characters(p) or not _plain(p[0]):
            return None
        own = properties(p, self._document)
        own.bare = own.bare or _bare(own)
        return own

    def _run(self, raw: bytes) -> Direct | None:
        """Return what a run says of itself, None if there is anything to tell of it."""
        if raw not in self._runs:
            _keep_few(self._runs)
            self._runs[raw] = self._run_of(raw)
        return self._runs[raw]

    def _run_of(self, raw: bytes) -> Direct | None:
        try:
            element = self._parsed(raw)
        except etree.XMLSyntaxError:
            return None
        if characters(element) or any(map(len, element)):
            return None
        said = direct(element, self._language)
        return said if _NOT_OF_RUNS.isdisjoint([name for name, _ in said]) else None

    def _parsed(self, raw: bytes) -> etree._Element:
        """Return the one element that these bytes of the part hold.

        Raises:
            etree.XMLSyntaxError: they do not.
        """
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, collect_ids=False
        )
        (element,) = etree.fromstring(self._frame + raw + _END, parser)
        return element


def _bare(own: Properties) -> bool:
    """Whether all that is kept of properties is a style, and how their mark looks."""
    kept = {"style", "mark", "mark_gone", "away", "cut", "frame"}
    return vars(own).keys() <= kept and own.away is None and own.cut is None and own.frame is None


def _plain(own: etree._Element) -> bool:
    """Whether the properties of a paragraph ask for nothing but what is kept of them."""
    for item in own:
        if item.tag not in _OF_PARAGRAPHS:
            return False
        if item.tag == R_PR and any(each.tag in _NOT_OF_ENDS for each in item):
            return False
        if item.tag == _NUMBER and any(each.tag not in _OF_LISTS for each in item):
            return False
    return True


def _sound(raw: bytes) -> bool:
    """Whether bytes are UTF-8, and every character is one that XML allows, but for controls."""
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return _NO_CHARACTER.search(raw) is None


def _characters(texts: list[bytes]) -> str:
    """Return the characters that stand in bytes of XML."""
    text = b"".join(texts).decode()
    if "&" in text:
        for entity, character in _ENTITIES:
            text = text.replace(entity, character)
    return text


def _keep_few(kept: dict[bytes, Any]) -> None:
    if len(kept) >= _KEPT:
        kept.clear()
