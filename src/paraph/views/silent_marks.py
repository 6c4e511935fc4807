"""Silent changes in a redline as a Word document: which marks hold them, and what is said of them.

The redline leads from the approved text to theirs with their tracked changes accepted. A silent
change is one of these changes: what it took out stands in the approved text, and what it put in is
followed from their text before the tracked changes into the one after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal, TypeAlias

from paraph.formats.docx.redline.entry import Entry, cut, entries
from paraph.formats.docx.redline.manner import Place
from paraph.text.node import Text
from paraph.views.excerpt import excerpt
from paraph.views.finding import Finding, ranked, where
from paraph.views.proved import proved_in_words
from paraph.views.sentence import counted, kind_in_words, reasons_in_words
from paraph.views.silent import TITLE, Silent, claims, headline, opening, silent_name
from paraph.views.silent_laid import Laid, Laying, Spans, united
from paraph.views.subject import Subject, comparison_of
from paraph.views.visible import flat, spelled

Held: TypeAlias = Literal["silent", "partly silent", ""]
"""How much of a mark is silent."""

_LISTED = 200
"""Silent changes listed on the cover; the rest are counted, and each is told at its place."""
_FRAMES = frozenset(("table", "row"))
_NO_MARK = (
    "No mark shows it here: their tracked changes have undone it, or it is no change of words."
)
_NO_PLACE = "It stands nowhere in this redline: their tracked changes have taken it out again."


class SilentMarks:
    """What of a redline is silent, of the approved text against theirs accepted."""

    def __init__(
        self,
        subject: Subject,
        marked: Text,
        silent: Silent,
        author: str,
        restyled: frozenset[int] = frozenset(),
    ) -> None:
        self._subject, self._silent, self._author = subject, silent, author
        comparison = comparison_of(subject)
        laying = Laying(comparison, comparison_of(silent.subject)) if silent.told else None
        self._laid = [laying.of(each) for each in silent.told] if laying is not None else []
        self._spans = _gathered([each.spans for each in self._laid])
        self._looks = _gathered([each.looks for each in self._laid])
        self._restyled: frozenset[Place] = frozenset([("new", index) for index in restyled])
        self._frames = frozenset[Place]().union(*[each.frames for each in self._laid])
        listed = [*cut(entries(marked), self.cuts)] if self._laid else []
        self._marks: dict[tuple[Place, int, int], bool] = {}
        self._mixed, self._shown = self._looked_over(listed)

    @cached_property
    def cuts(self) -> Mapping[Place, Sequence[int]]:
        """Where in a provision a mark must end, because what follows is silent, or is not."""
        return {
            place: [at for span in spans for at in span] for place, spans in self._spans.items()
        }

    def held(self, place: Place, start: int, end: int) -> Held:
        """Return how much is silent of a mark over characters, or of one of a provision."""
        silent = self._marks.get((place, start, end))
        if silent is not None:
            return "silent" if silent else ""
        if _meet(self._looks.get(place, ()), [(start, end)]):
            return "silent"
        if start or (place in self._restyled and place not in self._frames):
            return ""
        found = self._mixed.get(place, frozenset())
        return "" if True not in found else "partly silent" if False in found else "silent"

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

    def _unmarked(self, laid: Laid) -> list[str]:
        if laid.at is None:
            return [_NO_PLACE]
        return [] if laid.finding.number in self._shown else [_NO_MARK]

    def _looked_over(
        self, listed: Sequence[Entry]
    ) -> tuple[Mapping[Place, frozenset[bool]], frozenset[int]]:
        """Return whether the marks of provisions are silent, and which changes have any mark."""
        mixed: dict[Place, set[bool]] = {}
        spans: dict[Place, list[tuple[int, int]]] = {}
        framed: set[Place] = set()
        around: list[tuple[int, list[Place]]] = []
        for entry in listed:
            places = [
                _place(side, share.index)
                for side, share in (("old", entry.old), ("new", entry.new))
                if share is not None
            ]
            found = {*self._of_characters(entry, spans)}
            was = any(mark.name == "was" for mark in entry.provision.marks)
            if was or entry.ends or (entry.status and not entry.segments):
                found.add(not self._frames.isdisjoint(places))
            if was or entry.ends or entry.status:
                framed.update(places)
            # A table or a row may be marked as a whole, with all that is in it.
            while around and around[-1][0] >= entry.provision.depth:
                around.pop()
            for place in [*places, *[one for _, outer in around for one in outer]]:
                mixed.setdefault(place, set()).update(found)
            if entry.provision.kind in _FRAMES:
                around.append((entry.provision.depth, places))
        shown = {
            each.finding.number
            for each in self._laid
            if any(_meet(held, spans.get(place, ())) for place, held in each.spans.items())
            or not framed.isdisjoint(each.frames)
            or not self._restyled.isdisjoint(each.looks)
        }
        return {place: frozenset(found) for place, found in mixed.items()}, frozenset(shown)

    def _of_characters(
        self, entry: Entry, spans: dict[Place, list[tuple[int, int]]]
    ) -> Iterator[bool]:
        """Yield of each mark over characters whether it is silent; add to `spans` where it is."""
        for segment in entry.segments:
            share = entry.old if segment.side == "old" else entry.new
            start, end = segment.old if segment.side == "old" else segment.new
            if segment.side == "both" or share is None or start == end:
                continue
            place = _place(segment.side, share.index)
            spans.setdefault(place, []).append((start, end))
            silent = _within(self._spans.get(place, ()), start, end)
            self._marks[place, start, end] = silent
            yield silent


def _gathered(laid: Sequence[Mapping[Place, Spans]]) -> Mapping[Place, Spans]:
    found: dict[Place, list[tuple[int, int]]] = {}
    for each in laid:
        for place, spans in each.items():
            found.setdefault(place, []).extend(spans)
    return {place: united(spans) for place, spans in found.items()}


def _place(side: str, index: int) -> Place:
    return ("old" if side == "old" else "new", index)


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
