"""What a comparison finds: rows that lay two texts side by side, and changes made of them.

Provisions are named by their index in their text. Every index of the old text stands in exactly
one row that has an old side, and every index of the new text in exactly one row that has a new
side: nothing is skipped. The rows are in the order of a redline: that of the new text, with what
was deleted, or moved away, standing where it stood.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from paraph.text.apart import apart


class Cites(NamedTuple):
    """What a reference in equal characters, or a range, cites now and did not, or did before.

    Indexes of provisions: `gone` in the old text, `come` in the new one. `before` and `after` say
    whether it named any provision for certain in the old and in the new text.
    """

    gone: tuple[int, ...]
    come: tuple[int, ...]
    before: bool
    after: bool


class Edit(NamedTuple):
    """A piece of an altered provision: old characters that gave way to new ones.

    Half-open spans in code points of the provision's text (of the provisions' texts joined by a
    line feed, in a split or a merge). One of them may be empty. `about` says what changed:

    - `wording`: characters;
    - `marks`: equal characters stand under other marks;
    - `reference`: what is cited. Equal characters cite another provision than before, or other
      characters cite the same one;
    - `label`: a typed label (in a provision relabelled or altered);
    - `paragraph-end`: a paragraph was split or merged here;
    - `structure`: kind, level, depth or properties, not characters (the spans are empty);
    - `emphasis`: letters that were bold, italic or underlined are no longer, or are otherwise. It
      stands after the others, and may lie over one that is about the same characters;
    - `not-carried`: only one of the two formats can express the difference, so it is no change.

    `cites` says of a reference in equal characters what became of what it cites, and of a range
    whose ends are others what came into it and went out of it.
    """

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    about: str = "wording"
    cites: Cites | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Edit) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:-1])


class Kept(NamedTuple):
    """A provision that both texts have alike, label and place included.

    Its edits are no changes: about a `label` displayed alike that is typed on one side and
    automatic on the other, or `not-carried`.
    """

    old: int
    new: int
    edits: tuple[Edit, ...] = ()


@apart
class Relabelled(NamedTuple):
    """A provision whose displayed label differs and nothing else; if typed, in its edits."""

    old: int
    new: int
    edits: tuple[Edit, ...] = ()


@apart
class Altered(NamedTuple):
    """A provision whose wording, marks, level or kind differ; the label may differ too.

    Ranges of one and one; of one and several where a paragraph was split, of several and one
    where paragraphs were merged.
    """

    old: range
    new: range
    edits: tuple[Edit, ...]


@apart
class Inserted(NamedTuple):
    """A provision that only the new text has.

    Not `carried`, it is the mere frame of what it holds (a table, a row), which the other format
    cannot express: no change.
    """

    new: int
    carried: bool = True


@apart
class Deleted(NamedTuple):
    """A provision that only the old text has; `carried` as in `Inserted`."""

    old: int
    carried: bool = True


@apart
class MovedFrom(NamedTuple):
    """Where a provision of the move numbered `move` stood in the old text."""

    old: int
    move: int


@apart
class MovedTo(NamedTuple):
    """Where a provision of the move numbered `move` stands in the new text, as altered.

    `relabelled` if its displayed label differs and nothing else.
    """

    old: int
    new: int
    move: int
    edits: tuple[Edit, ...] = ()
    relabelled: bool = False


Row: TypeAlias = Kept | Relabelled | Altered | Inserted | Deleted | MovedFrom | MovedTo


@apart
class Insertion(NamedTuple):
    """A provision with everything in it that only the new text has."""

    new: range


@apart
class Deletion(NamedTuple):
    """A provision with everything in it that only the old text has."""

    old: range


@apart
class Alteration(NamedTuple):
    """An altered provision, or an altered provision inside a move (`moved`)."""

    old: range
    new: range
    edits: tuple[Edit, ...]
    moved: bool = False


@apart
class Move(NamedTuple):
    """Provisions that follow each other in both texts, at another place among the others."""

    old: range
    new: range
    number: int


@apart
class Relabelling(NamedTuple):
    """A provision that got another label and is otherwise the same, inside a move if `moved`."""

    old: range
    new: range
    moved: bool = False


Change: TypeAlias = Insertion | Deletion | Alteration | Move | Relabelling
