"""A redline as DOCX: the changes of two texts marked in the new document's own package.

Word accepts them to the new text and rejects them to the old one. What no change touches stays as
it is, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from paraph.errors import TrackedChangesError
from paraph.formats.docx.names import W
from paraph.formats.docx.redline.additions import Additions
from paraph.formats.docx.redline.beyond import SECTION, Beyond
from paraph.formats.docx.redline.blocks import Part
from paraph.formats.docx.redline.box_copies import UNMARKED, marked_copy
from paraph.formats.docx.redline.comments import Comments
from paraph.formats.docx.redline.entry import Entry, cut
from paraph.formats.docx.redline.gone import Gone, Taken
from paraph.formats.docx.redline.lists import Lists
from paraph.formats.docx.redline.manner import Manner, Place
from paraph.formats.docx.redline.marker import Marker, Sort
from paraph.formats.docx.redline.old_headers import OldHeaders
from paraph.formats.docx.redline.orders import Orders, Reach
from paraph.formats.docx.redline.packing import packed
from paraph.formats.docx.redline.rewriter import Rewriter
from paraph.formats.docx.redline.sides import Side, Sides
from paraph.formats.docx.redline.splices import Splice, fragment, spliced
from paraph.formats.docx.redline.stories import Document, Story
from paraph.formats.docx.redline.styles import Styles
from paraph.text.reading import Reading

_NUMBER = re.compile(rb"id=[\"'](\d{1,9})[\"']")

_MAIN = -1
NOT_SHOWN = "Not shown as a tracked change."


def redlined(  # noqa: PLR0913, PLR0917 - two texts, and how
    marked: Sequence[Entry],
    old: Reading,
    new: Reading,
    manner: Manner,
    reach: Reach,
    told: Sequence[Beyond] = (),
) -> bytes:
    """Return the new document with the changes of a redline text as tracked changes.

    `marked` are the entries of that text. Both readings are of DOCX. `told` is what no tracked
    change can show.

    Raises:
        TrackedChangesError: a change cannot be marked.
    """
    found = _Redline(marked, Document(old), Document(new), manner, reach)
    found.cover(told)
    return found.made()


class _Redline:
    """One redline while it is made: what every story of it shares."""

    def __init__(
        self,
        marked: Sequence[Entry],
        old: Document,
        new: Document,
        manner: Manner,
        reach: Reach,
    ) -> None:
        self._old, self._new = old, new
        self._entries = [*cut(marked, manner.cuts)]
        self._remarks: dict[Place, list[str]] = {at: [*said] for at, said in manner.remarks.items()}
        self._manner, self._reach = manner, reach
        self._moving = _moving(self._entries)
        self._old_roots, self._new_roots = _roots_of(old), _roots_of(new)
        self._additions = Additions(new.package, old.package)
        lists = Lists(self._additions)
        self._taken = Taken(self._additions, Styles(self._additions, lists), lists)
        numbers = _NUMBER.findall(new.main.part.content)
        self._marker = Marker(manner.signed, max(map(int, numbers), default=0))
        self._splices: dict[str, list[Splice]] = {}
        self._headers = OldHeaders(self._entries, old, self._additions, self._gone, manner.judge)
        self._comments = Comments(self._additions, self._marker)
        self._cover = [manner.cover] if manner.cover else []
        self._must = bool(manner.cover)
        self._live = any(each.new and each.provision.text for each in self._entries)

    def made(self) -> bytes:
        """Return the package with all changes marked."""
        own, beside = self._shared_out()
        for story, _, listed in beside:
            self._host(story, listed)
        done: set[tuple[str, int]] = set()
        for story, of_old, listed in beside:
            for each in (story, *self._new.twins(story)):
                key = (each.part.name, each.block.start)
                if key not in done:
                    done.add(key)
                    self._mark(each, of_old, listed)
        main = self._new.main
        inner = self._splices.pop(main.part.name, [])
        self._mark(main, self._old.main, own, inner)
        self._splices[main.part.name] += inner
        parts = {
            name: spliced(self._new.part(name).content, splices)
            for name, splices in self._splices.items()
            if splices
        }
        self._additions.parts.update(parts)
        self._add_notes()
        if self._must and self._cover:
            raise TrackedChangesError(
                "the redline has no place for a comment on what is silent: write it as .html"
            )
        left = [text for said in self._remarks.values() for text in said]
        self._comments.finish([text for text in left if not text.startswith(NOT_SHOWN)])
        return packed(self._new.package, self._additions.finish())

    def _mark(
        self,
        story: Story,
        old: Story | None,
        listed: Sequence[Entry],
        inner: list[Splice] | None = None,
    ) -> None:
        """Mark the changes of one story."""
        part = story.part
        before = None if old is None else Side(old.part, old.block, old.spots)
        gone = None if old is None else self._gone(old.part, part.name)
        sides = Sides(
            Side(part, story.block, story.spots), self._new.tracer(part.name), before, gone
        )
        orders = Orders(
            self._marker,
            self._manner.judge,
            self._reach,
            self._remark if story is self._new.main else _silent,
            self._manner.restyled,
            self._moving,
            self._headers.of,
        )
        made = Rewriter(listed, sides, orders, [] if inner is None else inner).run()
        if story.block.kind == "txbxContent" and made:
            copy = marked_copy(part, story.block, made, self._marker)
            if copy is None:
                host = self._new.host(story.first)
                self._remarks.setdefault(("new", host), []).append(UNMARKED)
            made += copy or ()
        self._splices.setdefault(part.name, []).extend(made)

    def cover(self, told: Sequence[Beyond]) -> None:
        """Say at the first words, and where each thing stands, what no tracked change shows."""
        for one in told:
            self._remarks.setdefault(("new", one.new), []).append(f"{NOT_SHOWN} {one.sentence}")
        if told:
            lines = [f"{number}. {one.sentence}" for number, one in enumerate(told, 1)]
            said = "\n".join((f"{NOT_SHOWN} This redline has {len(told)} of these:", *lines))
            self._cover.append(said)

    def _host(self, story: Story, listed: Sequence[Entry]) -> None:
        """Let what is said of a note or a box be said beside the paragraph that calls it."""
        host = self._new.host(story.first)
        if host < 0:
            return
        for entry in listed:
            said: list[str] = []
            if entry.new is not None:
                said += self._remarks.pop(("new", entry.new.index), [])
            if entry.old is not None:
                said += self._remarks.pop(("old", entry.old.index), [])
            if said:
                self._remarks.setdefault(("new", host), []).extend(said)

    def _remark(self, entry: Entry, p: etree._Element | None) -> bool:
        said: list[str] = []
        # Beside words that stay, where there are any: what is said of deleted ones goes with them.
        first = entry.new is not None or not self._live
        if first and (p is not None or entry.provision.text):
            said += self._cover
        if entry.new is not None:
            said += self._remarks.get(("new", entry.new.index), [])
        if entry.old is not None:
            said += self._remarks.get(("old", entry.old.index), [])
        if p is not None and said:
            self._comments.put(p, said, cover=first and bool(self._cover))
            self._cover = [] if first else self._cover
            if entry.new is not None:
                self._remarks.pop(("new", entry.new.index), None)
            if entry.old is not None:
                self._remarks.pop(("old", entry.old.index), None)
        return bool(said)

    def _gone(self, part: Part, target: str) -> Gone:
        return Gone(part, self._old.tracer(part.name), target, self._taken, self._marker)

    def _shared_out(self) -> tuple[list[Entry], list[tuple[Story, Story | None, list[Entry]]]]:
        """Return the entries of the main story, and those of each other story that is changed."""
        own: list[Entry] = []
        beside: dict[int, tuple[Story, Story | None, list[Entry]]] = {}
        of_old: dict[int, list[Entry]] = {}
        roots = self._roots()
        for entry in self._entries:
            new = self._new_roots[entry.new.index] if entry.new is not None else None
            old = self._old_roots[entry.old.index] if entry.old is not None else None
            if _MAIN in {new, old}:
                own.append(entry)
            elif new is not None and (True, new) in roots:
                if new not in beside:
                    story = self._new.story(new)
                    before = self._old.story(old) if old is not None else None
                    if story is None:
                        continue
                    beside[new] = (story, before, [])
                    if old is not None:
                        of_old[old] = beside[new][2]
                beside[new][2].append(entry)
            elif old is not None and old in of_old:
                of_old[old].append(entry)
        return own, [*beside.values()]

    def _roots(self) -> set[tuple[bool, int]]:
        """Return the notes, boxes and headers of which anything is changed, by side and index."""
        found: set[tuple[bool, int]] = set()
        pairs: list[tuple[tuple[bool, int], tuple[bool, int]]] = []
        for entry in self._entries:
            new = (True, self._new_roots[entry.new.index]) if entry.new else None
            old = (False, self._old_roots[entry.old.index]) if entry.old else None
            if new and old:
                pairs.append((new, old))
            again = entry.new is not None and entry.new.index in self._manner.restyled
            if again or entry.changed or (entry.old and self._reach.levels.get(entry.old.index)):
                found.update(filter(None, (new, old)))
        blank = self._reach.full and self._old.shape != self._new.shape
        for pair in dict.fromkeys(pairs):
            if blank or not found.isdisjoint(pair):
                found.update(pair)
        return found

    def _add_notes(self) -> None:
        """Add the words of old notes, deleted, behind those of the new document."""
        sorts = self._sorts_of_notes() if self._additions.notes else {}
        holders: dict[str, Part] = {}
        for kind, identifier, number in self._additions.notes:
            found = self._old.note(f"{kind}s", identifier)
            target = self._additions.related(f"{kind}s", f"{kind}s")
            if found is None:
                continue
            part, block = found
            made = self._gone(part, target).whole(block, sorts.get((part.name, block.start), ""))
            made.set(f"{W}id", number)
            if target not in holders:
                holders[target] = Part(target, self._additions.content(target))
            holder = holders[target].parse(b"")
            holder.append(made)
            self._additions.appended.setdefault(target, []).append(fragment(holder))

    def _sorts_of_notes(self) -> dict[tuple[str, int], Sort]:
        """Return how each note of the old document is judged, by its part and its place there."""
        found: dict[tuple[str, int], Sort] = {}
        for index, one in enumerate(self._old.provisions):
            story = self._old.story(index) if one.kind == "note" else None
            if story is not None:
                sort = self._manner.judge("old", index, 0, len(one.text))
                found[story.part.name, story.block.start] = sort
        return found


def _moving(listed: Sequence[Entry]) -> frozenset[str]:
    """Return the numbers of moves of paragraphs alone, in the main story, at both ends."""
    plain: dict[str, list[int]] = {}
    other: set[str] = set()
    for entry in listed:
        way, _, number = entry.status.partition(":")
        if not number:
            continue
        provision = entry.provision
        if provision.depth or provision.kind not in {"paragraph", "heading"}:
            other.add(number)
        plain.setdefault(number, [0, 0])[way == "moved-to"] += 1
    return frozenset(
        number for number, (left, came) in plain.items() if left == came and number not in other
    )


def _roots_of(side: Document) -> list[int]:
    """Return in which note, box or header each provision stands, `_MAIN` if in none."""
    spots = side.main.spots
    return [
        _MAIN if index in spots and spots[index].host is None else _root(side, index)
        for index in range(len(side.provisions))
    ]


def _root(side: Document, index: int) -> int:
    """Return the note, box or header that a provision stands in; `_MAIN` if it stands in none."""
    spot = side.main.spots.get(index)
    if spot is not None and (spot.host is None or side.provisions[index].kind == SECTION):
        return _MAIN
    host = side.host(index)
    depth = side.provisions[host].depth + 1 if spot is not None else 0
    while side.provisions[index].depth > depth:
        index -= 1
    return index


def _silent(_entry: Entry, _p: etree._Element | None) -> bool:
    """Say nothing of what stands in a note, a box or a header, which take no comments."""
    return False


__all__ = ["redlined"]
