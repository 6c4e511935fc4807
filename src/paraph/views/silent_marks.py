"""Silent changes in a redline as a Word document: which marks hold them, and what is said of them.

The redline leads from the approved text to theirs with their tracked changes accepted. A silent
change is one of these changes: what it took out stands in the approved text, and what it put in is
followed from their text before the tracked changes into the one after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.formats.docx.redline.entry import Entry, cut, entries
from paraph.formats.docx.redline.manner import Place
from paraph.text.node import Text
from paraph.views.carried import Carried, Span, parted
from paraph.views.excerpt import excerpt
from paraph.views.finding import Finding, ranked, where
from paraph.views.finding import Place as Side
from paraph.views.proved import proved_in_words
from paraph.views.sentence import counted, kind_in_words, reasons_in_words
from paraph.views.silent import TITLE, Silent, claims, headline, opening, silent_name
from paraph.views.subject import Subject, comparison_of
from paraph.views.visible import flat, spelled

Held: TypeAlias = Literal["silent", "partly silent", ""]
"""How much of a mark is silent."""

_LISTED = 200
"""Silent changes listed on the cover; the rest are counted, and each is told at its place."""
_NO_CHARACTERS = frozenset(("structure", "paragraph-end", "emphasis", "reference", "not-carried"))
_NO_MARK = (
    "No mark shows it here: their tracked changes have undone it, or it is no change of words."
)
_NO_PLACE = "It stands nowhere in this redline: their tracked changes have taken it out again."


class _Laid(NamedTuple):
    """Where one silent change stands in the redline: characters, and provisions as such."""

    finding: Finding
    spans: Mapping[Place, Sequence[tuple[int, int]]]
    frames: frozenset[Place]
    at: Place | None


class SilentMarks:
    """What of a redline is silent, of the approved text against theirs accepted."""

    def __init__(self, subject: Subject, marked: Text, silent: Silent, author: str) -> None:
        self._subject, self._silent, self._author = subject, silent, author
        comparison = comparison_of(subject)
        self._sizes: dict[Place, int] = {}
        for side, reading in (("old", comparison.old), ("new", comparison.new)):
            for index, provision in enumerate(reading.text.provisions):
                self._sizes[_place(side, index)] = len(provision.text)
        laying = _Laying(comparison, comparison_of(silent.subject)) if silent.told else None
        self._laid = [laying.of(each) for each in silent.told] if laying is not None else []
        self._spans: dict[Place, list[tuple[int, int]]] = {}
        for each in self._laid:
            for place, spans in each.spans.items():
                self._spans.setdefault(place, []).extend(spans)
        for place, spans in self._spans.items():
            self._spans[place] = _united(spans)
        self._frames = frozenset[Place]().union(*[each.frames for each in self._laid])
        listed = [*cut(entries(marked), self.cuts)] if self._laid else []
        self._mixed, self._shown = self._looked_over(listed)

    @cached_property
    def cuts(self) -> Mapping[Place, Sequence[int]]:
        """Where in a provision a mark must end, because what follows is silent, or is not."""
        return {
            place: [at for span in spans for at in span] for place, spans in self._spans.items()
        }

    def held(self, place: Place, start: int, end: int) -> Held:
        """Return how much is silent of a mark over characters, or over all of a provision."""
        spans = self._spans.get(place, ())
        if any(first <= start and end <= last for first, last in spans if start < end):
            return "silent"
        if start == 0 and end >= self._sizes.get(place, 0):
            found = self._mixed.get(place, frozenset())
            return "" if True not in found else "partly silent" if False in found else "silent"
        return "partly silent" if any(a < end and start < b for a, b in spans) else ""

    def remarks(self) -> Iterator[tuple[Place, str]]:
        """Yield what is said of each silent change at its place, where it has one."""
        for each in self._laid:
            if each.at is not None:
                lines = [
                    f"Silent, {silent_name(each.finding)}: not shown by their tracked changes.",
                    _told(each.finding),
                    *_why(each.finding),
                    *self._unmarked(each),
                ]
                yield each.at, "\n".join(lines)

    def cover(self) -> str:
        """Return what is said first of all: every silent change, and who claims the others."""
        lines = [headline(self._subject, self._silent)]
        lines += [f"{TITLE}: {len(self._laid):,}", *opening(self._silent)]
        if self._laid:
            lines.append(
                f"What is silent is signed “{self._author} (silent)”, or “{self._author} (partly "
                "silent)” where one mark holds it and a tracked change, and has a comment."
            )
        by_number = {each.finding.number: each for each in self._laid}
        listed = [by_number[each.number] for each in ranked(self._silent.told)]
        for each in [*listed[:_LISTED], *[one for one in listed[_LISTED:] if one.at is None]]:
            said = " ".join((_told(each.finding), *self._unmarked(each)))
            lines.append(f"{silent_name(each.finding)}: {said}")
        if len(listed) > _LISTED:
            lines.append(f"And {counted(len(listed) - _LISTED, 'silent change')} more.")
        told = [*claims(self._silent)]
        if told:
            lines += ["Who claims the tracked changes, as the file says:", *told]
        return "\n".join(spelled(line) for line in lines)

    def _unmarked(self, laid: _Laid) -> list[str]:
        if laid.at is None:
            return [_NO_PLACE]
        return [] if laid.finding.number in self._shown else [_NO_MARK]

    def _looked_over(
        self, listed: Sequence[Entry]
    ) -> tuple[Mapping[Place, frozenset[bool]], frozenset[int]]:
        """Return whether the marks of provisions are silent, and which changes have any mark."""
        mixed: dict[Place, set[bool]] = {}
        met: set[Place] = set()
        spans: dict[Place, list[tuple[int, int]]] = {}
        for entry in listed:
            places = [
                _place(side, share.index)
                for side, share in (("old", entry.old), ("new", entry.new))
                if share is not None
            ]
            found: set[bool] = set()
            for segment in entry.segments:
                if segment.side == "both":
                    continue
                share = entry.old if segment.side == "old" else entry.new
                start, end = segment.old if segment.side == "old" else segment.new
                if share is None or start == end:
                    continue
                place = _place(segment.side, share.index)
                found.add(_within(self._spans.get(place, ()), start, end))
                spans.setdefault(place, []).append((start, end))
            if entry.status and not entry.segments:
                found.add(not self._frames.isdisjoint(places))
            if any(mark.name == "was" for mark in entry.provision.marks) or entry.ends:
                found.add(not self._frames.isdisjoint(places))
            if found and (entry.status or entry.ends or entry.provision.marks):
                met.update(places)
            for place in places:
                mixed.setdefault(place, set()).update(found)
        shown = {
            each.finding.number
            for each in self._laid
            if any(_meet(held, spans.get(place, ())) for place, held in each.spans.items())
            or any(place in met and True in mixed.get(place, ()) for place in each.frames)
        }
        return {place: frozenset(found) for place, found in mixed.items()}, frozenset(shown)


class _Laying:
    """Lays silent changes over the two texts of a redline."""

    def __init__(self, shown: Comparison, silent: Comparison) -> None:
        self._carried = Carried(compare(silent.new, shown.new))

    def of(self, finding: Finding) -> _Laid:
        """Return where a silent change stands."""
        spans: dict[Place, list[tuple[int, int]]] = {}
        frames: set[Place] = set()
        old = [] if finding.old is None else [*finding.old.indexes]
        new = [] if finding.new is None else [*finding.new.indexes]
        came = [each for index in new for each in self._carried.provisions(index)]
        if finding.kind == "altered":
            gone, put = self._edited(finding)
            framed = any(edit.about in _NO_CHARACTERS for edit in finding.edits)
        else:
            gone, put = [*_whole(finding.old)], [*_whole(finding.new)]
            framed = True
            if finding.kind == "relabelled":
                gone, put = [], []
        for each in gone:
            spans.setdefault(("old", each.provision), []).append(each[1:])
        for one in put:
            for each in self._carried.spans(one):
                spans.setdefault(("new", each.provision), []).append(each[1:])
        if framed:
            frames |= {("old", index) for index in old} | {("new", index) for index in came}
        return _Laid(finding, spans, frozenset(frames), self._at(old, came, finding))

    def _edited(self, finding: Finding) -> tuple[list[Span], list[Span]]:
        gone: list[Span] = []
        put: list[Span] = []
        for edit in finding.edits:
            if edit.about in _NO_CHARACTERS - {"emphasis"}:
                continue
            if edit.about != "emphasis":
                gone += _parted(finding.old, edit.old_start, edit.old_end)
            put += _parted(finding.new, edit.new_start, edit.new_end)
        return gone, put

    def _at(self, old: Sequence[int], came: Sequence[int], finding: Finding) -> Place | None:
        """Return the provision beside which a change is told."""
        if old:
            return ("old", old[0])
        words = [] if finding.new is None else [*finding.new.indexes]
        for index in words:
            if self._worded(finding, index):
                return next((("new", each) for each in self._carried.provisions(index)), None)
        return ("new", came[0]) if came else None

    @staticmethod
    def _worded(finding: Finding, index: int) -> bool:
        place = finding.new
        return place is not None and bool(place.provisions[index - place.indexes.start].text)


def _place(side: str, index: int) -> Place:
    return ("old" if side == "old" else "new", index)


def _whole(side: Side | None) -> Iterator[Span]:
    if side is not None:
        for index, provision in zip(side.indexes, side.provisions, strict=True):
            yield Span(index, 0, len(provision.text))


def _parted(side: Side | None, start: int, end: int) -> Iterator[Span]:
    if side is not None:
        yield from parted(side.indexes, [len(one.text) for one in side.provisions], start, end)


def _united(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    made: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        elif start < end:
            made.append((start, end))
    return made


def _within(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in spans)


def _meet(spans: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    return any(a < d and c < b for a, b in spans for c, d in others)


def _told(finding: Finding) -> str:
    """Return what a change did, on one line, with what was deleted and inserted in brackets."""
    kind = kind_in_words(finding.kind, move=finding.move > 0)
    words = {"deleted": "[deleted: {}]", "inserted": "[inserted: {}]"}
    said = "".join([words.get(state, "{}").format(text) for state, text in excerpt(finding)])
    return spelled(flat(f"{kind.capitalize()}, {where(finding)}: {said}"))


def _why(finding: Finding) -> list[str]:
    """Return the first reason why a change is open, or what is proved of it."""
    if finding.judgements is None:
        return []
    if finding.verdict != "open":
        return [f"Proved {finding.verdict}: {'; '.join(proved_in_words(finding))}"]
    return [spelled(flat(each)) for each in reasons_in_words(finding.judgements)[:1]]
