"""Copies of text boxes, for programs that do not know the form in which the box is drawn.

Source: ECMA-376 part 3, 10.2 (alternate content).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.marker import Marker
from paraph.formats.docx.redline.splices import Splice, spliced

UNMARKED: Final = (
    "Not shown as a tracked change. A text box here has a copy in other words, for programs that "
    "do not know how the box is drawn: its changes are not marked there."
)
_TAGS: Final = re.compile(
    rb"<(/?)[\w.-]+:(AlternateContent|Choice|Fallback|txbxContent)(?=[\s/>])"
    rb"(?:[^>\"']|\"[^\"]*\"|'[^']*')*>"
)
_CHANGES: Final = (
    *("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "tblPrChange", "sectPrChange"),
    *("cellIns", "cellDel"),
)


@dataclass(slots=True)
class _Alternate:
    """Alternate content that is open: the boxes in each branch, by where they begin and end."""

    branch: str = ""
    boxes: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    inside: int = -1  # where the box begins that is open in it

    def take(self, tag: re.Match[bytes], name: str) -> None:
        """Take a tag of a branch, or of a box in one."""
        closing = bool(tag[1])
        if name != "txbxContent":
            self.branch = "" if closing else name
        elif not closing:
            self.inside = tag.start()
        elif self.inside >= 0:
            self.boxes.setdefault(self.branch, []).append((self.inside, tag.end()))
            self.inside = -1

    def answer(self, box: Block) -> tuple[int, int] | None:
        """Return the box of the fallback that stands where `box` does in the choice."""
        mine, others = (self.boxes.get(name, []) for name in ("Choice", "Fallback"))
        place = next((at for at, one in enumerate(mine) if one[0] == box.start), -1)
        return others[place] if 0 <= place < len(others) else None


def marked_copy(
    part: Part, box: Block, made: Sequence[Splice], marker: Marker
) -> list[Splice] | None:
    """Return what marks the copy of a box that `made` marks; nothing if it has none.

    None if the copy is not of the same words, so that no change can be marked in it.
    """
    copy = _copy(part, box)
    if copy is None:
        return []
    if part.content[slice(*copy)] != part.raw(box):
        return None
    within = [
        each._replace(start=each.start - box.start, end=each.end - box.start) for each in made
    ]
    # Each change has a number of its own, wherever it stands.
    names = b"|".join(name.encode() for name in _CHANGES)
    prefix = re.escape(part.prefix)
    numbered = re.compile(rb"(<%b(?:%b)\s[^>]*?%bid=\")\d+" % (prefix, names, prefix))
    content = numbered.sub(
        lambda found: found[1] + marker.number().encode(), spliced(part.raw(box), within)
    )
    return [Splice(*copy, len(made), content)]


def _copy(part: Part, box: Block) -> tuple[int, int] | None:
    """Return where the copy of a box begins and ends."""
    p = box.parent
    if p is None:
        return None
    open_: list[_Alternate] = []
    for tag in _TAGS.finditer(part.content, p.start, p.end):
        name = tag[2].decode()
        if tag.group().endswith(b"/>"):
            continue
        if name != "AlternateContent":
            if open_:
                open_[-1].take(tag, name)
        elif not tag[1]:
            open_.append(_Alternate())
        elif open_ and (found := open_.pop().answer(box)) is not None:
            return found
    return None
