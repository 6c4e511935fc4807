"""The redline as a Word document: tracked changes in the new document's own package.

Each change is signed with how it is judged ("Paraph (editorial)"), so that Word can accept one kind
at once, and an open one has a comment that says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from paraph.comparison.change import Alteration, Deletion, Insertion, Move, Relabelling
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import ABOUT
from paraph.errors import TrackedChangesError
from paraph.formats.docx.redline.checked import checked
from paraph.formats.docx.redline.manner import Judge, Manner, Place
from paraph.formats.docx.redline.marker import Signed, Sort
from paraph.proof.verdict import Judged, Verdict
from paraph.text.node import Text
from paraph.views.finding import Finding, findings, where
from paraph.views.redline import redline
from paraph.views.sentence import reasons_in_words
from paraph.views.silent import Silent, also_silent
from paraph.views.silent_marks import SilentMarks
from paraph.views.subject import Subject, comparison_of

_Side: TypeAlias = Literal["old", "new"]
_ORDER: tuple[Judged, ...] = ("open", "completion", "editorial")


def word_redline(
    subject: Subject,
    marked: Text | None = None,
    *,
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
    signed: Signed = Signed(),  # noqa: B008 - a named tuple, which never changes
) -> bytes:
    """Return the new document with every change as a tracked change, read back and checked.

    What is `silent` is signed as silent, is told in a comment before all others, and has a comment
    at its place.

    Raises:
        RedlineError: the redline does not hold both texts.
        TrackedChangesError: one of the texts is no Word document, or does not come back.
    """
    comparison = comparison_of(subject)
    for reading in (comparison.old, comparison.new):
        if reading.source.format != "docx":
            raise TrackedChangesError(
                f"{reading.source.file} is no Word document: write the redline as .html or .md"
            )
    found = findings(subject) if told is None else told
    whole = redline(comparison) if marked is None else marked
    sorts = _Sorts(subject, found)
    remarks: dict[Place, list[str]] = {}
    manner = Manner(signed, sorts.of, remarks, _restyled(comparison))
    if silent is not None:
        marks = SilentMarks(subject, whole, silent, signed.author, manner.restyled)
        for place, said in marks.remarks():
            remarks.setdefault(place, []).append(said)
        judge = _with_silent(marks, sorts)
        manner = manner._replace(judge=judge, cuts=marks.cuts, cover=marks.cover())
    if isinstance(subject, Verdict):
        for place, told_of in _remarks(found, also_silent(found, silent)):
            remarks.setdefault(place, []).extend(told_of)
    return checked(whole, comparison.old, comparison.new, manner)


def _with_silent(marks: SilentMarks, sorts: _Sorts) -> Judge:
    def judge(side: _Side, index: int, start: int, end: int) -> Sort:
        held = marks.held((side, index), start, end)
        return held or (sorts.of(side, index, start, end) if sorts.known((side, index)) else "")

    return judge


def _restyled(comparison: Comparison) -> frozenset[int]:
    """Return the new provisions of which letters stand out otherwise."""
    return frozenset(
        index
        for change in comparison.changes
        if isinstance(change, Alteration) and any(edit.about == ABOUT for edit in change.edits)
        for index in change.new
    )


class _Sorts:
    """How the characters of both texts are judged, by provision and span."""

    def __init__(self, subject: Subject, found: Sequence[Finding]) -> None:
        self._judged = isinstance(subject, Verdict)
        self._spans: dict[tuple[_Side, int], list[tuple[int, int, Judged]]] = {}
        self._whole: dict[tuple[_Side, int], Judged] = {}
        changes = comparison_of(subject).changes
        for finding, change in zip(found, changes, strict=True) if self._judged else ():
            self._take(finding, change)

    def known(self, place: tuple[_Side, int]) -> bool:
        """Whether any change that was judged is of a provision."""
        return place in self._whole or place in self._spans

    def of(self, side: _Side, index: int, start: int, end: int) -> Judged | Literal[""]:
        """Return how the characters of a span are judged: as the weightiest of them."""
        if not self._judged:
            return ""
        whole = self._whole.get((side, index))
        if whole is not None:
            return whole
        spans = self._spans.get((side, index), ())
        met = {judged for first, last, judged in spans if first < end and start < last}
        return next((one for one in _ORDER if one in met), "open")

    def _take(
        self, finding: Finding, change: Alteration | Insertion | Deletion | Move | Relabelling
    ) -> None:
        match change:
            case Alteration(old, new, edits):
                judgements = finding.judgements.edits if finding.judgements else ()
                starts = _starts(finding.old), _starts(finding.new)
                for edit, one in zip(edits, judgements, strict=False):
                    before, after = edit[:2], edit[2:4]
                    self._lay("old", zip(old, starts[0], strict=False), before, one.verdict)
                    self._lay("new", zip(new, starts[1], strict=False), after, one.verdict)
            case Insertion(new):
                self._mark("new", new, finding.verdict)
            case Deletion(old):
                self._mark("old", old, finding.verdict)
            case Move(old, new):
                self._mark("old", old, finding.verdict)
                self._mark("new", new, finding.verdict)
            case Relabelling(old, new):
                self._mark("old", old, finding.verdict)
                self._mark("new", new, finding.verdict)

    def _mark(self, side: _Side, indexes: range, judged: Judged) -> None:
        for index in indexes:
            self._whole[side, index] = judged

    def _lay(
        self,
        side: _Side,
        begun: Iterable[tuple[int, int]],
        span: tuple[int, int],
        judged: Judged,
    ) -> None:
        """Lay a span of joined provisions over each of them, at where it has begun."""
        for index, first in begun:
            laid = (span[0] - first, span[1] - first, judged)
            self._spans.setdefault((side, index), []).append(laid)


def _starts(place: object) -> list[int]:
    """Return where each provision of a place begins in its joined wording."""
    starts, at = [], 0
    for provision in getattr(place, "provisions", ()):
        starts.append(at)
        at += len(provision.text) + 1
    return starts


def _remarks(
    found: Sequence[Finding], also: Mapping[int, Sequence[str]]
) -> Iterator[tuple[Place, list[str]]]:
    """Yield what is said of each open change, beside the provision where it begins."""
    said: dict[Place, list[str]] = {}
    for finding in found:
        if finding.verdict != "open":
            continue
        reasons = reasons_in_words(finding.judgements) if finding.judgements else []
        why = reasons[0] if reasons else "Nothing proves that it is editorial."
        place: Place | None = None
        if finding.new is not None and len(finding.new.indexes):
            worded = zip(finding.new.indexes, finding.new.provisions, strict=True)
            first = next((index for index, one in worded if one.text), finding.new.indexes[0])
            place = ("new", first)
        elif finding.old is not None and len(finding.old.indexes):
            place = ("old", finding.old.indexes[0])
        if place is not None:
            names = (
                f" (silent: {', '.join(also[finding.number])})" if finding.number in also else ""
            )
            text = f"Open, {finding.id}{names}: {finding.kind}, {where(finding)}.\n{why}"
            said.setdefault(place, []).append(text)
    yield from said.items()
