"""Pairs of sections: which of two documents end at the same paragraph, and which at none.

Source: ECMA-376 part 1, 17.6 (sections) and 17.10 (headers and footers).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from paraph.formats.docx.names import R, W
from paraph.formats.docx.redline.beyond import SECTION
from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.orders import Headers
from paraph.formats.docx.redline.sides import Side, Sides

REFERENCES: Final = (f"{W}headerReference", f"{W}footerReference")


class Pairs:
    """How the sections of the main story answer each other.

    `began` are new paragraphs with words, by where they begin, that end a section only now; `ended`
    are those that ended one in the old text, with the old paragraph. `former` are the old sections
    of those that both have, `named` the headers that a section has from one before it that may go:
    "header default" and its relationship. Both go by where the new section's properties begin.
    """

    def __init__(self, listed: Sequence[Entry], sides: Sides, headers: Headers) -> None:
        self._sides, self._headers = sides, headers
        self.began: set[int] = set()
        self.ended: dict[int, Block] = {}
        self.former: dict[int, Block] = {}
        self.named: dict[int, dict[str, str]] = {}
        self._same: set[int] = set()
        self._texts = _texts(sides.new), _texts(sides.old)
        self._last = _last(listed)
        ends = [self._pair(entry) for entry in listed if entry.provision.kind == SECTION]
        self.apart = not all(each.same for each in ends)
        """Whether a section ends in one text where none does in the other."""
        old = None if sides.old is None else section_of(sides.old.story)
        new = section_of(sides.new.story)
        if old is not None and new is not None:
            self.former[new.start] = old
        self._name([*ends, _End(None, new, same=True)])

    def same(self, entry: Entry) -> bool:
        """Whether the sections of an entry end at one paragraph of both texts."""
        return entry.new is not None and entry.new.index in self._same

    def blanks(self, entry: Entry) -> tuple[Block | None, Block | None]:
        """Return the old and the new paragraph of a section, where they have no words."""
        old, new = self._hosts(entry)
        mine = None if old is None or old.start in self._texts[1] else old
        other = None if new is None or new.start in self._texts[0] else new
        return mine, other

    def _hosts(self, entry: Entry) -> tuple[Block | None, Block | None]:
        old, new = self._sides.old_spot(entry), self._sides.new_spot(entry)
        return None if old is None else old.host, None if new is None else new.host

    def _pair(self, entry: Entry) -> _End:
        """Pair the sections of an entry, or note that each is of one text alone."""
        old, new = self._hosts(entry)
        mine = None if old is None else self._texts[1].get(old.start)
        other = None if new is None else self._texts[0].get(new.start)
        before = None if old is None else section_of(old)
        now = None if new is None else section_of(new)
        leaves, comes = self._last[1].get(mine), self._last[0].get(other)
        if before is not None and now is not None and entry.new is not None and leaves is comes:
            self._same.add(entry.new.index)
            self.former[now.start] = before
            return _End(None, now, same=True)
        if new is not None and comes is not None and comes.old is not None:
            self.began.add(new.start)
        if old is not None and leaves is not None and leaves.new is not None:
            spot = self._sides.new_spot(leaves)
            if spot is not None and spot.text and self._last[0].get(leaves.new.index) is leaves:
                self.ended[spot.text.start] = old
        return _End(before, now, same=False)

    def _name(self, ends: Iterable[_End]) -> None:
        """Find the headers that a section has from another that may go."""
        shown: dict[str, str] = {}
        apart: set[str] = set()
        for end in ends:
            if end.old is not None and self._sides.old is not None:
                apart.update(_references(self._sides.old.part, end.old))
            if end.new is None:
                continue
            own = _references(self._sides.new.part, end.new)
            shown.update(own)
            if not end.same:
                apart.update(own)
                continue
            named = {key: shown[key] for key in sorted(apart) if key in shown and key not in own}
            former = self.former.get(end.new.start)
            if former is not None:
                named.update(self._headers(former, shown))
            if named:
                self.named[end.new.start] = named
            apart.clear()


class _End(NamedTuple):
    """Where a section ends: its properties in the old and the new text, where it is apart."""

    old: Block | None
    new: Block | None
    same: bool


def section_of(block: Block) -> Block | None:
    """Return the properties of the section that a paragraph, or a story, ends."""
    return next((each for each in block.children if each.kind == "sectPr"), None)


def _texts(side: Side | None) -> dict[int, int]:
    """Return the provision of each paragraph that has words, by where it begins."""
    spots = {} if side is None else side.spots
    return {spot.text.start: index for index, spot in spots.items() if spot.text is not None}


def _last(listed: Sequence[Entry]) -> tuple[dict[int | None, Entry], dict[int | None, Entry]]:
    """Return the entry that ends each new provision, and each old one."""
    return (
        {entry.new.index: entry for entry in listed if entry.new is not None},
        {entry.old.index: entry for entry in listed if entry.old is not None},
    )


def _references(part: Part, section: Block) -> dict[str, str]:
    """Return the headers and footers that a section names: "header default", its relationship."""
    found: dict[str, str] = {}
    for each in part.parse(part.raw(section))[0]:
        if each.tag in REFERENCES:
            kind = str(each.tag).removeprefix(W).removesuffix("Reference")
            found[f"{kind} {each.get(f'{W}type', 'default')}"] = each.get(f"{R}id", "")
    return found
