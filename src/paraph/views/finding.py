"""A change as it is told to people: where it stands on each side, its label and its wording."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.change import (
    Alteration,
    Cites,
    Deletion,
    Edit,
    Insertion,
    Move,
    Relabelling,
)
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import ABOUT as EMPHASIS
from paraph.comparison.emphasis import became as became_otherwise
from paraph.comparison.emphasis import standing_out
from paraph.proof.verdict import Judged, Judgements, Verdict
from paraph.text.node import Provision, Text
from paraph.text.outline import Outline, outline
from paraph.views.frame import properties
from paraph.views.joined import Joined
from paraph.views.lookalike import became
from paraph.views.subject import Subject, comparison_of

KindOfChange: TypeAlias = Literal["inserted", "deleted", "altered", "moved", "relabelled"]


class Place(NamedTuple):
    """One side of a change: its provisions, the addresses they are called by, and their label."""

    indexes: range
    at: tuple[str, ...]
    label: str
    provisions: tuple[Provision, ...]

    def wording(self) -> str:
        """Return the text of the provisions, joined by line feeds."""
        return "\n".join([provision.text for provision in self.provisions])

    def joined(self) -> Joined:
        """Return the provisions as the spans of edits count in them."""
        return Joined(self.provisions)


class Finding(NamedTuple):
    """A change with its number from 1, in the order of the comparison.

    `at` of a place names one provision, and each of them in a split or a merge. `move` is the
    number of the finding that is the move in which an altered or relabelled one lies, else 0.
    `cited` says in words, edit by edit, what a reference whose words stay cites now, or how letters
    stand out that stood out otherwise; "" for others.
    `judgements` are what is proved of it, none where nobody tried.
    """

    number: int
    kind: KindOfChange
    old: Place | None
    new: Place | None
    edits: tuple[Edit, ...] = ()
    move: int = 0
    cited: tuple[str, ...] = ()
    judgements: Judgements | None = None

    @property
    def verdict(self) -> Judged:
        """Editorial or a completion where that is proved; open where nothing is."""
        return self.judgements.verdict if self.judgements is not None else "open"

    @property
    def weight(self) -> int:
        """The greatest weight of the reasons why it is open."""
        return self.judgements.weight if self.judgements is not None else 0

    @property
    def id(self) -> str:
        """The change's name in every view: "c1"."""
        return f"c{self.number}"

    def structure(self) -> tuple[str, str] | None:
        """Return what the provision was and is, in words, where that differs, else None.

        In a split or a merge, what each piece is, with its automatic number.
        """
        if self.old is None or self.new is None:
            return None
        if all(edit.about != "structure" for edit in self.edits):
            return None
        before, after = _pieces(self.old.provisions), _pieces(self.new.provisions)
        if len(self.old.provisions) == len(self.new.provisions) == 1:
            before, after = described(self.old.provisions[0]), described(self.new.provisions[0])
        return (before, after) if before != after else None


def findings(subject: Subject) -> tuple[Finding, ...]:
    """Return every change as it is told to people, in the order of the new text."""
    comparison = comparison_of(subject)
    if not comparison.changes:
        return ()
    found = _findings(comparison)
    if not isinstance(subject, Verdict):
        return tuple(found)
    return tuple(
        [
            finding._replace(judgements=judgements)
            for finding, judgements in zip(found, subject.judgements, strict=True)
        ]
    )


def ranked(told: Iterable[Finding]) -> list[Finding]:
    """Return the findings as a reader should see them: open first, then completions, then proved.

    Among the open ones that with the weightiest reason comes first, else the order stays.
    """
    return sorted(told, key=lambda finding: (_RANKS[finding.verdict], -finding.weight))


_RANKS: dict[Judged, int] = {"open": 0, "completion": 1, "editorial": 2}


def where(finding: Finding) -> str:
    """Return the addresses of a change, and its label on both sides where that differs."""
    old, new = finding.old, finding.new
    before = " + ".join(old.at) if old else ""
    after = " + ".join(new.at) if new else ""
    place = before if before == after else " → ".join(one for one in (before, after) if one)
    if old and new and old.label != new.label and finding.kind != "moved":
        place += f"  ({relabelled(old.label, new.label)})"
    return place


def relabelled(old: str, new: str) -> str:
    """Return which label became which: "1. → 2.", with the code points where they look alike."""
    told = became(old, new)
    return f"{old or 'no number'} → {new or 'no number'}{', ' if told else ''}{told}"


def described(provision: Provision) -> str:
    """Return in words what a provision is, apart from its wording and label.

    "heading, level 2", "cell over 2 columns"; equal words for equal kinds, levels, depths and
    properties only.
    """
    words: list[str] = [provision.kind]
    if provision.level:
        words.append(f"level {provision.level}")
    if provision.depth:
        words.append(f"depth {provision.depth}")
    return ", ".join(filter(None, (*words, properties(provision))))


def _pieces(provisions: Sequence[Provision]) -> str:
    """Return in words what the pieces of a split or a merge are, equal ones in a row once."""
    said = [
        f"{described(one)}, number {one.label}" if one.label else described(one)
        for one in provisions
    ]
    runs = [(words, len(list(run))) for words, run in groupby(said)]
    return " + ".join(f"{words} ({many} times)" if many > 1 else words for words, many in runs)


def _findings(comparison: Comparison) -> Iterator[Finding]:
    outlines = comparison.outlines or (
        outline(comparison.old.text, comparison.old.source.language),
        outline(comparison.new.text, comparison.new.source.language),
    )
    old, new = _Side(comparison.old.text, outlines[0]), _Side(comparison.new.text, outlines[1])
    moves = {
        index: number
        for number, change in enumerate(comparison.changes, start=1)
        if isinstance(change, Move)
        for index in change.new
    }
    for number, change in enumerate(comparison.changes, start=1):
        match change:
            case Insertion(after):
                yield Finding(number, "inserted", None, new.place(after))
            case Deletion(before):
                yield Finding(number, "deleted", old.place(before), None)
            case Alteration(before, after, edits, moved):
                move = moves.get(after.start, 0) if moved else 0
                whole = len(before) > 1 or len(after) > 1
                places = old.place(before, each=whole), new.place(after, each=whole)
                cited = tuple([_said(edit, change, comparison, outlines) for edit in edits])
                yield Finding(number, "altered", *places, edits, move, cited)
            case Move(before, after, _):
                yield Finding(number, "moved", old.place(before), new.place(after))
            case Relabelling(before, after, moved):
                move = moves.get(after.start, 0) if moved else 0
                places = old.place(before), new.place(after)
                yield Finding(number, "relabelled", *places, move=move)


_MAY_NAME = "may now name another provision"
_NAMED = 3
"""Provisions named that a reference no longer cites, or now cites; the rest are counted."""


def _said(
    edit: Edit, change: Alteration, comparison: Comparison, plans: tuple[Outline, Outline]
) -> str:
    """Return in words what the characters of an edit do not show, or ""."""
    if edit.about != EMPHASIS:
        return _cited(edit, *plans)
    before = standing_out(comparison.old, change.old, edit.old_start, edit.old_end)
    return became_otherwise(
        before, standing_out(comparison.new, change.new, edit.new_start, edit.new_end)
    )


def _cited(edit: Edit, old: Outline, new: Outline) -> str:
    """Return in words what became of what a reference in equal characters cites, or ""."""
    match edit.cites:
        case None:
            return ""
        case Cites(before=before, after=False):
            return "now names no provision for certain" if before else _MAY_NAME
        case Cites(before=False):
            return "named no provision for certain before"
        case Cites((_,), (_,)):
            return "now another provision"
        case Cites(gone, come) if gone and come:
            return "now other provisions"
        case Cites(gone, come):
            said = f"with {_addresses(come, new)}" if come else "names its provisions otherwise"
            return f"now {f'without {_addresses(gone, old)}' if gone else said}"


def _addresses(indexes: Sequence[int], plan: Outline) -> str:
    said = [str(plan.address(index)) for index in indexes[:_NAMED]]
    if len(indexes) > _NAMED:
        said.append(f"{len(indexes) - _NAMED} more")
    return " and ".join(said)


class _Side:
    def __init__(self, text: Text, plan: Outline) -> None:
        self._text = text
        self._outline = plan

    def place(self, indexes: range, *, each: bool = False) -> Place:
        named = indexes if each else indexes[:1]
        return Place(
            indexes,
            tuple([str(self._outline.address(index)) for index in named]),
            self._label(indexes.start),
            self._text.provisions[indexes.start : indexes.stop],
        )

    def _label(self, index: int) -> str:
        label = self._outline.labels[index]
        return label.shown if label is not None else ""
