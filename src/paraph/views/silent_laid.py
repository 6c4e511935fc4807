"""Where silent changes lie in a redline that leads from the approved text to theirs, accepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from paraph.comparison.change import Edit, MovedTo, Relabelled
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.formats.docx.redline.manner import Place
from paraph.views.carried import Carried, Span, parted
from paraph.views.finding import Finding
from paraph.views.finding import Place as Side

Spans: TypeAlias = Sequence[tuple[int, int]]

_FRAMES = frozenset(("structure", "paragraph-end", "label"))
"""What edits may be about that a mark of the provision shows, not one of its characters."""


class Laid(NamedTuple):
    """One silent change: the characters that it changed, those that look otherwise, the provisions.

    `spans` are of characters that one text alone has, `looks` of such as both have; `frames` are
    provisions that were changed as such. It is told beside `at`, if that is anywhere.
    """

    finding: Finding
    spans: Mapping[Place, Spans]
    looks: Mapping[Place, Spans]
    frames: frozenset[Place]
    at: Place | None


class Laying:
    """Lays changes of the comparison `silent` over the two texts of the comparison `shown`."""

    def __init__(self, shown: Comparison, silent: Comparison) -> None:
        self._carried = Carried(compare(silent.new, shown.new))
        self._typed = {
            row.old: row.edits for row in silent.rows if isinstance(row, Relabelled | MovedTo)
        }

    def of(self, finding: Finding) -> Laid:
        """Return where a silent change lies."""
        old = [] if finding.old is None else [*finding.old.indexes]
        new = [] if finding.new is None else [*finding.new.indexes]
        came = [each for index in new for each in self._carried.provisions(index)]
        spans: dict[Place, list[tuple[int, int]]] = {}
        looks: dict[Place, list[tuple[int, int]]] = {}
        edits: Sequence[Edit] = finding.edits
        if finding.kind == "relabelled" and old:
            edits = self._typed.get(old[0], ())
        framed = finding.kind != "altered" or _relabelled(finding)
        if finding.kind not in {"altered", "relabelled"}:
            self._lay(spans, _whole(finding.old), _whole(finding.new))
        before, after = _joined(finding.old), _joined(finding.new)
        for edit in edits:
            gone = _parted(finding.old, edit.old_start, edit.old_end)
            put = _parted(finding.new, edit.new_start, edit.new_end)
            words = before[edit.old_start : edit.old_end], after[edit.new_start : edit.new_end]
            ends = len(old) != len(new) and "\n" in "".join(words)  # of a paragraph split or merged
            framed = framed or ends or edit.about in _FRAMES
            if edit.about == "emphasis":
                self._lay(looks, (), put)
            elif not (words[0] == words[1] and edit.about == "reference"):
                self._lay(spans, gone, put)
        frames: set[Place] = set()
        if framed:
            frames = {("old", index) for index in old} | {("new", index) for index in came}
        return Laid(finding, spans, looks, frozenset(frames), self._at(old, came, finding))

    def _lay(
        self,
        spans: dict[Place, list[tuple[int, int]]],
        gone: Iterator[Span] | tuple[()],
        put: Iterator[Span],
    ) -> None:
        for each in gone:
            spans.setdefault(("old", each.provision), []).append(each[1:])
        for one in put:
            for each in self._carried.spans(one):
                spans.setdefault(("new", each.provision), []).append(each[1:])

    def _at(self, old: Sequence[int], came: Sequence[int], finding: Finding) -> Place | None:
        """Return the provision beside which a change is told: one with words, if there is one."""
        if old:
            return ("old", old[0])
        if finding.new is not None:
            for index, one in zip(finding.new.indexes, finding.new.provisions, strict=True):
                kept = self._carried.provisions(index)
                if one.text and len(kept):
                    return ("new", kept[0])
        return ("new", came[0]) if came else None


def united(spans: Spans) -> list[tuple[int, int]]:
    """Return spans of which none touches another, in their order."""
    made: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        elif start < end:
            made.append((start, end))
    return made


def _relabelled(finding: Finding) -> bool:
    return (
        finding.old is not None
        and finding.new is not None
        and (finding.old.label != finding.new.label)
    )


def _joined(side: Side | None) -> str:
    return "" if side is None else side.wording()


def _whole(side: Side | None) -> Iterator[Span]:
    if side is not None:
        for index, provision in zip(side.indexes, side.provisions, strict=True):
            yield Span(index, 0, len(provision.text))


def _parted(side: Side | None, start: int, end: int) -> Iterator[Span]:
    if side is not None:
        yield from parted(side.indexes, [len(one.text) for one in side.provisions], start, end)
