"""The stories of a document beside its main one: notes, text boxes, headers and footers.

Each is found from the paragraph that calls it, or by its part, and read again by the reader, so
that its provisions are known by their blocks as those of the main story are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from paraph.errors import TrackedChangesError
from paraph.formats.docx import loaded
from paraph.formats.docx.names import R, W, local
from paraph.formats.docx.package import Package
from paraph.formats.docx.redline import cutting
from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.leaves import Tracer
from paraph.formats.docx.redline.spots import Spot, spots
from paraph.formats.docx.story import Story as Read
from paraph.text.node import Provision
from paraph.text.reading import Reading

_STORIES = frozenset(("footnote", "endnote", "hdr", "ftr", "txbxContent"))
_SHOWN = re.compile(rb"[<:]t[ >]")
_CALLS = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}


class Story(NamedTuple):
    """A story: its part, its block there, and the spots of its provisions by their index."""

    part: Part
    block: Block
    spots: Mapping[int, Spot]
    first: int


class Document:
    """The parts and stories of the document that a reading is of."""

    def __init__(self, reading: Reading) -> None:
        self.provisions = reading.text.provisions
        self.places = reading.source.places
        self.package = Package(reading.source.content, reading.source.file)
        self._view = reading.source.view
        self._parts: dict[str, Part] = {}
        self._tracers: dict[str, Tracer] = {}
        self._called: dict[int, list[Story]] = {}

    @cached_property
    def main(self) -> Story:
        """The main story."""
        part = self.part(self.package.main)
        body = next((each for each in part.root.children if each.kind == "body"), None)
        if body is None:
            raise TrackedChangesError(f"{part.name} has no body")
        many = next((at for at, place in enumerate(self.places) if place < 0), len(self.places))
        found = spots(part, body, self.provisions[:many], self.places[:many])
        return Story(part, body, dict(enumerate(found)), 0)

    @cached_property
    def shape(self) -> list[list[str]]:
        """The blocks of each note, box, header and footer: the styles of those that are blank."""
        names = [self.package.main]
        for kind in ("footnotes", "endnotes", "header", "footer"):
            names += sorted(each for each in self.package.related(self.package.main, kind))
        parts = [self.part(name) for name in names if self.package.has(name)]
        return [[*_shape(part, part.root)] for part in parts]

    def part(self, name: str) -> Part:
        """Return a part, looked over once."""
        if name not in self._parts:
            self._parts[name] = Part(name, self.package.bytes(name))
        return self._parts[name]

    def tracer(self, part: str) -> Tracer:
        """Return what finds leaves in a part."""
        if part not in self._tracers:
            self._tracers[part] = Tracer(self.package, part)
        return self._tracers[part]

    def host(self, index: int) -> int:
        """Return the provision of the main story that calls the story in which `index` stands.

        -1 where it stands in the main story itself, or in a header.
        """
        spot = self.main.spots.get(index)
        if spot is None or spot.host is None:
            return -1
        at = index - 1
        while at >= 0 and self.main.spots[at].text is not spot.host:
            at -= 1
        return at

    def story(self, index: int) -> Story | None:
        """Return the story beside the main one in which a provision stands, if it is known."""
        host = self.host(index)
        known = self.called(host) if host >= 0 else self.above
        return next((each for each in known if index in each.spots), None)

    def called(self, host: int) -> list[Story]:
        """Return the notes and boxes that the paragraph of a provision calls."""
        if host not in self._called:
            self._called[host] = self._stories_of(host)
        return self._called[host]

    @cached_property
    def above(self) -> list[Story]:
        """The headers and footers, a part for each time that its words are in the text."""
        made: list[Story] = []
        names = [info.filename for info in self.package.members.values()]
        at = next((at for at, place in enumerate(self.places) if place < 0), len(self.places))
        while at < len(self.places):
            end = at + 1
            while end < len(self.places) and self.provisions[end].depth > 0:
                end += 1
            place = -2 - self.places[at]
            if place >= 0:
                part = self.part(names[place])
                block = next(
                    (each for each in part.root.children if each.kind in {"hdr", "ftr"}), None
                )
                if block is not None:
                    made.append(self._story(part, block, at, end))
            at = end
        return made

    def twins(self, story: Story) -> list[Story]:
        """Return the headers or footers whose words are those of one in the text, and not named.

        They are so where they are called: another one of the same words may have been shown before.
        """
        named = {each.part.name for each in self.above}
        kind = {"hdr": "header", "ftr": "footer"}.get(story.block.kind, "")
        found: list[Story] = []
        for name in self.package.related(self.package.main, kind) if kind else ():
            if name in named or not self.package.has(name):
                continue
            if self._shown_before(story.block.kind, name) != story.first:
                continue
            part = self.part(name)
            block = next(
                (each for each in part.root.children if each.kind == story.block.kind), None
            )
            if block is not None and self._read(part, block)[0] == self._read(*story[:2])[0]:
                found.append(self._story(part, block, story.first, story.first + len(story.spots)))
        return found

    @cached_property
    def _called_above(self) -> dict[str, tuple[int, str]]:
        """Which section calls a header or footer first, by its part, and on which of its pages."""
        found: dict[str, tuple[int, str]] = {}
        related = self.package.relationships(self.package.main)
        sections = self.package.tree(self.package.main).iter(f"{W}sectPr")
        own = [each for each in sections if not _former(each)]
        for number, section in enumerate(own, 1):
            for reference in section.iter(f"{W}headerReference", f"{W}footerReference"):
                target = related.get(reference.get(f"{R}id", ""))
                if target is not None:
                    place = number, reference.get(f"{W}type", "default")
                    found.setdefault(target.target, place)
        return found

    def _shown_before(self, block: str, name: str) -> int:
        """Return the first provision of the header that was shown where a part is called, or -1."""
        number, variant = self._called_above.get(name, (0, ""))
        found = -1
        for each in self.above:
            marks = self.provisions[each.first].marks
            value = next((mark.value for mark in marks if mark.name == "variant"), "default")
            shown, _, since = value.partition(" from section ")
            alike = each.block.kind == block and shown.removesuffix("-unused") == variant
            if alike and int(since or 1) <= number:
                found = each.first
        return found

    def _stories_of(self, host: int) -> list[Story]:
        spot = self.main.spots[host]
        if spot.text is None:
            return []
        notes, boxes = (
            self._notes(spot.text),
            [each for each in spot.text.children if each.kind == "txbxContent"],
        )
        made: list[Story] = []
        at, depth = host + 1, self.provisions[host].depth + 1
        while at in self.main.spots and self.main.spots[at].host is spot.text:
            kind = self.provisions[at].kind
            if kind not in {"note", "box"} or self.provisions[at].depth != depth:
                break
            end = at + 1
            while end in self.main.spots and self.provisions[end].depth > depth:
                end += 1
            if kind == "note" and notes:
                part, block = notes.pop(0)
                made.append(self._story(part, block, at, end))
            elif kind == "box":
                block_ = self._next_box(boxes)
                if block_ is not None:
                    made.append(self._story(self.main.part, block_, at, end))
            at = end
        return made

    def _notes(self, p: Block) -> list[tuple[Part, Block]]:
        """Return the notes that a paragraph calls, in their order."""
        part = self.main.part
        root = part.parse(part.raw(p))
        cutting.unfold(root[0])
        leaves, _ = self.tracer(part.name).leaves(root[0])
        found = []
        for leaf in leaves:
            kind = _CALLS.get(str(leaf.element.tag))
            if kind is None or leaf.end == leaf.start:
                continue
            block = self.note(kind, leaf.element.get(f"{W}id", ""))
            if block is not None:
                found.append(block)
        return found

    def note(self, kind: str, identifier: str) -> tuple[Part, Block] | None:
        """Return the part and the block of a note ("footnotes") of this number."""
        for name in self.package.related(self.package.main, kind):
            part = self.part(name)
            for block in part.root.children:
                opening = part.content[block.start : block.inner]
                if block.kind in kind and _identifier(opening) == identifier:
                    return part, block
        return None

    def _next_box(self, boxes: list[Block]) -> Block | None:
        """Take the next box that shows anything."""
        while boxes:
            box = boxes.pop(0)
            if self._read(self.main.part, box)[0]:
                return box
        return None

    def _story(self, part: Part, block: Block, first: int, end: int) -> Story:
        """Return a story whose provisions are those from `first` to `end`.

        The first paragraph is the own text of the note, box or header that holds it.
        """
        provisions, places = self._read(part, block)
        found = spots(part, block, provisions, places) if provisions else []
        own = end - first
        if len(found) == own and found and found[0].text is not None:
            held = [Spot(block, found[0].text), *found[1:]]
        elif len(found) == own - 1:
            held = [Spot(block), *found]
        else:
            raise TrackedChangesError(
                f"{part.name} is laid out in a way that no redline is made of"
            )
        return Story(part, block, dict(enumerate(held, first)), first)

    def _read(self, part: Part, block: Block) -> tuple[Sequence[Provision], Sequence[int]]:
        document, _ = loaded(self.package, self._view)
        read = Read(document, part.name)
        read.walk(part.parse(part.raw(block))[0])
        read.finish()
        return read.provisions, read.places


def _shape(part: Part, holder: Block) -> Iterator[str]:
    for block in holder.children:
        if block.kind in _STORIES:
            for each in block.children:
                blank = _SHOWN.search(part.content, each.start, each.end) is None
                yield f"{each.kind} {part.style(each) if blank else 'shown'}"
            yield block.kind
        yield from _shape(part, block)


def _former(section: etree._Element) -> bool:
    """Whether a section is what another was before a change."""
    parent = section.getparent()
    return parent is not None and local(parent.tag) == "sectPrChange"


def _identifier(opening: bytes) -> str:
    for piece in opening.decode().split():
        name, _, value = piece.partition("=")
        if name.rpartition(":")[2] == "id":
            return value.strip("\"'/>")
    return ""
