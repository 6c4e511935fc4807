"""Markdown: CommonMark with tables, struck text and footnotes, read as it is displayed.

The tokens of markdown-it-py become the elements of HTML that they are rendered as, so that HTML in
the file, on its own or among Markdown, is read with them as one page. docs/reference/formats.md
has the table of what becomes of each construct.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from markdown_it.token import Token

from paraph.errors import DamagedError, LimitError
from paraph.formats.characters import character_hazards
from paraph.formats.commonmark import Definition, cut_rows, parsed
from paraph.formats.elements import Elements
from paraph.formats.encoding import decode
from paraph.formats.flow import Flow
from paraph.formats.footnotes import noted
from paraph.formats.html import pending, whole
from paraph.formats.openings import ENDS
from paraph.formats.style import Sheet
from paraph.formats.tags import NO_ATTRIBUTES, tokens
from paraph.text.emphasis import lifted
from paraph.text.labels import typed_label
from paraph.text.node import Text
from paraph.text.quoted import unended
from paraph.text.reading import Account, Part, Reading, Source, View

READER = "markdown/1"
CARRIES = frozenset(
    ("labels", "levels", "nesting", "headings",
     "tables", "notes", "breaks", "scripts", "strike", "caps",
     "hidden", "links", "ruby", "images", "equations", "objects", "emphasis")
)  # fmt: skip

_NOTES = 20  # notes called from notes
_FRONT = re.compile(r"---[ \t]*\n((?:[^\n]*\n){1,2000}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_KEYED = re.compile(r"[\w\"'-][^:\n]{0,100}:(?:\s|\Z)|[ \t#-]|\Z")
_SHOWN = 60
_LONGEST_LABEL = 60  # with what tells that it is one


def read(source: bytes, file: str, view: View | None, encoding: str = "") -> Reading:
    """Return the reading of the Markdown `source`; `places` are the lines, from 1.

    `encoding` is the one that it is in, where the user states it.
    White space inside a paragraph is one space, as in the page that it is rendered as, but in
    code; list numbers are counted as they are displayed.
    Front matter, link definitions that nothing uses and comments are beside the text, and told.

    Raises:
        DamagedError: not a text, or one that shows nothing.
        LimitError: larger or deeper than the limits allow.
    """
    text, guessed = decode(source, file, stated=encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = _front_matter(text)
    part = whole(source, file)
    page = _Page(file, part.digest, view or "accepted", noted(text))
    if front:
        shown = " ".join(front.split())[:_SHOWN]
        page.flow.findings.tell(
            "comment", f"Front matter stands before the text: “{unended(shown)}…”.", front
        )
        text = "\n" * front.count("\n") + text[len(front) :]
    page.read(text)
    flow = page.flow
    if not flow.provisions and not flow.findings.unread:
        raise DamagedError(file, "shows nothing")
    provisions, emphasis = lifted(flow.provisions)
    parts = [part]
    if front:
        content = front.encode()
        digest = f"sha256:{sha256(content).hexdigest()}"
        parts.append(Part("front matter", "metadata", len(content), digest))
    return Reading(
        Text(tuple(provisions)),
        Account(tuple(parts), tuple(flow.findings.unread)),
        (
            *guessed,
            *flow.findings.hazards,
            *pending(page.tracked, view),
            *character_hazards(provisions),
        ),
        Source(
            file=file,
            format="markdown",
            content=source,
            reader=READER,
            view=view or "accepted",
            carries=CARRIES,
            places=tuple(flow.places),
            literal=tuple(flow.literal),
            emphasis=emphasis,
        ),
    )


def _front_matter(text: str) -> str:
    """Return the YAML between two lines of dashes with which `text` begins, with them, or ""."""
    match = _FRONT.match(text)
    if match is None:
        return ""
    lines = match[1].split("\n")
    keyed = _KEYED.match(lines[0]) and lines[0][:1] not in {"", " ", "\t", "-"}
    return match[0] if keyed and all(map(_KEYED.match, lines)) else ""


@dataclass(slots=True)
class _Note:
    """The definition of a footnote: its tokens, its source, and the number it is displayed with."""

    content: list[Token]
    source: str
    number: int = 0


@dataclass(slots=True)
class _Notes:
    """The footnotes of a file by their labels, and how many were called so far."""

    known: dict[str, _Note] = field(default_factory=dict)
    called: int = 0
    inside: int = 0


class _Page:
    """A Markdown file in the reading."""

    def __init__(self, file: str, digest: str, view: View, named: frozenset[str]) -> None:
        self.flow = Flow(file, digest)
        self.tracked = 0
        self._view: View = view
        self._elements = Elements(self.flow, view, Sheet(), named)
        self._notes = _Notes()
        self._mixed = False  # whether there was any HTML
        self._used: set[str] = set()  # labels of link definitions

    def read(self, text: str) -> None:
        """Read the whole of `text` into the flow."""
        file = self.flow.findings.file
        try:
            found, definitions = parsed(text, file)
            lines = text.split("\n")
            for rest, line in cut_rows(found, lines):
                self.flow.findings.left_unread(f"cells beyond the last column: {rest}", line)
            self._walk(self._without_notes(found, lines))
        except RecursionError as error:
            raise LimitError(file, "has constructs too deep in each other") from error
        self._elements.finish()
        self.tracked += self._elements.tracked
        for style in self._elements.styles:
            self.flow.findings.doubt(f"a style sheet: {' '.join(style.split())[:_SHOWN]}")
        for note in self._notes.known.values():
            if not note.number:
                self.flow.findings.left_unread("a footnote that nothing calls", note.source)
        self._tell_unused(definitions)

    def _without_notes(self, found: Sequence[Token], lines: list[str]) -> list[Token]:
        """Return the tokens of the body, and keep those of each footnote by its label."""
        body: list[Token] = []
        open_: list[list[Token]] = [body]
        for token in found:
            if token.type == "footnote_reference_open":
                content: list[Token] = []
                first, last = token.map or (0, 0)
                source = "\n".join(lines[first:last])
                label = token.meta["label"]
                if label in self._notes.known:
                    self.flow.findings.left_unread("a second footnote of one name", source)
                else:
                    self._notes.known[label] = _Note(content, source)
                open_.append(content)
            elif token.type == "footnote_reference_close":
                open_.pop()
            else:
                open_[-1].append(token)
        return body

    def _tell_unused(self, definitions: Iterable[Definition]) -> None:
        """Tell of link definitions that are not displayed: a way to write what nobody sees."""
        for label, content, repeated in definitions:
            if repeated or label not in self._used:
                sentence = f"A link definition that nothing uses: “{unended(content[:_SHOWN])}”."
                self.flow.findings.tell("comment", sentence, content)

    # ---------------------------------------------------------------- tokens

    def _walk(self, found: Iterable[Token]) -> None:
        """Give every token to the elements, as the tags it is rendered as."""
        flow, elements = self.flow, self._elements
        for token in found:
            if token.map:
                flow.paragraph.place = token.map[0] + 1
            if token.type == "inline":
                self._walk_inline(token.children or ())
            elif token.nesting:
                # A hidden one is a paragraph of a list without blank lines: its item has the text.
                if not token.hidden:
                    self._tag(token)
                    if self._mixed:  # as rendered; it parts words only where tags are astray
                        elements.text("\n")
            else:
                self._single(token)

    def _single(self, token: Token) -> None:
        """Take in a block that opens and closes in one token."""
        flow, elements = self.flow, self._elements
        match token.type:
            case "html_block":
                self._raw(token.content)
            case "hr":
                elements.start("hr", NO_ATTRIBUTES, "", closed=False)
            case "code_block" | "fence":
                if token.info.strip():
                    flow.findings.tell(
                        "markup", f"A block of code is called “{unended(token.info)}”.", token.info
                    )
                elements.start("pre", NO_ATTRIBUTES, "", closed=False)
                elements.text(token.content, "kept")
                elements.end("pre", "")
            case kind:
                flow.findings.left_unread(f"a construct not known here ({kind})", token.content)

    def _walk_inline(self, found: Iterable[Token]) -> None:
        flow, elements = self.flow, self._elements
        for place, token in enumerate(found):
            match token.type:
                case "text" | "text_special":
                    self._words(token.content, opens=not place)
                case "code_inline":
                    elements.text(token.content, "spaced")
                case "softbreak":
                    flow.paragraph.place += 1
                    elements.text(" ")
                case "hardbreak":
                    flow.paragraph.place += 1
                    elements.start("br", NO_ATTRIBUTES, "", closed=False)
                case "html_inline":
                    self._raw(token.content)
                case "image":
                    self._image(token)
                case "footnote_ref":
                    self._call(token.meta["label"])
                case _:
                    self._tag(token)

    def _words(self, text: str, *, opens: bool) -> None:
        """Add words, with their white space as it is displayed; whether they open a paragraph."""
        label = _tabbed(text) if opens else ""
        if label:
            self._elements.text(label)
            self._elements.text("\t", "kept")
            text = text[len(label) :].lstrip(" \t")
        self._elements.text(text)

    def _tag(self, token: Token) -> None:
        """Open or close the element that a token is rendered as."""
        if token.nesting < 0:
            self._elements.end(token.tag, "")
            return
        self._use(token)
        attributes = {name: str(value) for name, value in token.attrs.items()}
        if token.type == "ordered_list_open":
            attributes[ENDS] = token.markup
        elif token.tag in {"th", "td"}:
            attributes = {}  # its alignment
        self._elements.start(token.tag, attributes, "", closed=False)

    def _image(self, token: Token) -> None:
        self._use(token)
        attributes = {name: str(value) for name, value in token.attrs.items()}
        attributes["alt"] = "".join(_spoken(token.children or ()))
        self._elements.start("img", attributes, "", closed=False)

    def _use(self, token: Token) -> None:
        if "label" in token.meta:
            self._used.add(token.meta["label"])

    def _raw(self, source: str) -> None:
        """Take in HTML as it stands; what breaks off inside a tag is shown as it is."""
        self._mixed = True
        for token in tokens(source):
            if token.kind == "cut":
                self._elements.text(token.text, "kept")
            else:
                self._elements.take(token, source)

    # ---------------------------------------------------------------- footnotes

    def _call(self, label: str) -> None:
        """Put the call of a footnote, and at the first one the note itself under its paragraph."""
        elements, notes = self._elements, self._notes
        note = notes.known[label]
        if elements.look.absent:
            return
        first = not note.number
        if first:
            notes.called += 1
            note.number = notes.called
        self.flow.paragraph.put("note", str(note.number), elements.look.spans)
        if first:
            self._attach(note)

    def _attach(self, note: _Note) -> None:
        if self._notes.inside >= _NOTES:
            what = f"has footnotes called from footnotes more than {_NOTES} deep"
            raise LimitError(self.flow.findings.file, what)
        outer, outside, place = self.flow, self._elements, self.flow.paragraph.place
        self.flow = Flow(outer.findings.file, outer.findings.page)
        self._elements = Elements(self.flow, self._view, Sheet())
        self._notes.inside += 1
        self.flow.open_note(str(note.number))
        self._walk(note.content)
        self._elements.finish()
        self.flow.close_frame()
        self._notes.inside -= 1
        inner, self.flow = self.flow, outer
        self.tracked += self._elements.tracked
        outside.styles.extend(self._elements.styles)
        self._elements = outside
        at = f"#{len(outer.provisions)}"
        outer.findings.hazards += [each._replace(at=at) for each in inner.findings.hazards]
        outer.findings.unread += [each._replace(at=at) for each in inner.findings.unread]
        outer.under(inner)
        outer.paragraph.place = place


def _tabbed(text: str) -> str:
    """Return the number with which `text` opens, if but for the tab behind it it is no label."""
    number, tab, after = text[:_LONGEST_LABEL].partition("\t")
    number, after = number.rstrip(" "), after.lstrip(" \t")
    if not tab or " " in number or typed_label(f"{number} {after}"):
        return ""
    return number if typed_label(f"{number}\t{after}") else ""


def _spoken(children: Iterable[Token]) -> Iterator[str]:
    """Yield the alternative text of an image: its description without markup."""
    for child in children:
        if child.type == "image":
            yield from _spoken(child.children or ())
        elif child.type in {"softbreak", "hardbreak"}:
            yield " "
        else:
            yield child.content
