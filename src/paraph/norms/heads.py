"""Heads: the modals and verbs of a sentence that are its own, and not those of its subordinates.

A sentence is gone through once from left to right. What opens a subordinate clause is put on a
stack, a finite verb takes one off: a modal that finds the stack empty is the sentence's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from paraph.language.norms.resolving import RESOLVED
from paraph.language.norms.table import HeadWords
from paraph.norms.grammar import Grammar

_MOST = 60  # heads of one sentence
_FEW = 2  # words with which nothing is said yet
_LISTED = 5  # words between two commas of a list that is put in
_PUT_IN = 200  # characters of what is put in between commas
_RELATIVE = frozenset(("shall", "will", "future", "deberá", "doit"))
"""Heads that make a norm of a relative clause behind a comma."""
_EACH_OF = re.compile(
    r",\s*(?P<many>(?:each|all|both|either|none|neither|no\s+\w+)(?:\s+one)?)\s+of\s+$",
    re.IGNORECASE,
)
"""What stands before a pronoun where a clause is of each of several: "each one of which shall"."""
_ANEW = re.compile(r"\s(?:and|but)\s+(?:it|they)\s+$")
"""A subject that begins a clause of its own, whatever stands open before it."""
_NOUN = 4  # words of a subject that no determiner begins
PROVIDED = re.compile(r"provided(?!\w)", re.IGNORECASE)
"""What begins a proviso: behind another clause it goes on to its end."""
_THAT = frozenset(("that", "que", "qu'", "qu’", "что"))
_SERIES = frozenset(("and", "or", "et", "ou", "y", "o", "и", "или"))
_JOINT = 140  # characters before a head in which it is joined to the one before


class Head(NamedTuple):
    """A modal or verb: where it stands, what it is, and how it belongs to what stands before it.

    `joined`: its subject is that of the head before. `relative` is where the pronoun stands of a
    relative clause that is a norm of its own, -1 for none.
    """

    start: int
    end: int
    words: HeadWords
    denied: bool
    joined: bool
    relative: int


def heads(masked: str, held: Grammar) -> list[Head]:
    """Return the heads of a sentence that stand in main clauses, or in ones that count as such.

    Takes linear time but for what is looked at before each head, which is bounded.
    """
    found = held.finds(held.head, held.small_head, masked)
    events = [(each.start(), 0, each) for each in found]
    if not events:
        return []
    found = held.finds(held.events, held.small_events, masked)
    events += [(each.start(), 1, each) for each in found]
    events.sort(key=lambda each: (each[0], each[1]))
    scan = _Scan(masked, held)
    for start, order, event in events:
        if start >= scan.covered:
            (scan.clause if order else scan.head)(event)
    return scan.found[:_MOST]


def readings(masked: str, head: Head, held: Grammar) -> Iterator[Head]:
    """Yield what else a head may be, where its subject does not fit what it looks like first."""
    behind = False
    for pattern, words in held.heads:
        if behind and (found := pattern.match(masked, head.start)) is not None:
            denied = any(value for name, value in found.groupdict().items() if name[:3] == "not")
            yield head._replace(end=found.end(), words=words, denied=denied)
        behind = behind or words is head.words


class _Scan:
    """One way through a sentence: what is open, and how it stood with the last verb."""

    def __init__(self, masked: str, held: Grammar) -> None:
        self.found: list[Head] = []
        self.covered = 0
        self._masked = masked
        self._held = held
        self._opened: list[re.Match[str]] = []
        self._last_sub = self._last_modal_sub = False
        self._last_verb = -1

    def head(self, event: re.Match[str]) -> None:
        """Take a modal or a verb."""
        start = event.start()
        head = _head(self._masked, start, self._held)
        if head is None or self._is_none(start, head[1], head[0], event):
            return
        end, words, denied = head
        masked = self._masked
        joined, sub = self._joined(start)
        between = masked[self._last_verb : start] if self._last_sub else ""
        if words.own and not words.modal and between.strip() == ",":
            sub = True  # « qui signe, ratifie ou accepte »
        if sub and words.modal and _ANEW.search(self._masked, max(0, start - 12), start):
            self._opened.clear()  # "as conditions improve, and they shall"
            sub = False
        if sub and self._conditioned(self._masked[start : head[0]]):
            self._opened.clear()
            sub = False
        if sub and words.modal and self._behind_condition(start):
            self._opened.clear()  # "If vessels anchor at night, dues shall be paid"
            sub = joined = False
        relative = -1
        told = words.rule == "will" and self._held.passive.match(
            self._masked, blank(self._masked, end)
        )
        if sub and self._opened and not joined and not told and self._stands(words):
            relative = _relative(self._masked, self._opened[-1], start, self._held)
        if not sub or words.lone or relative >= 0:
            self.found.append(Head(start, end, words, denied, joined and not sub, relative))
        if words.modal or words.own or not sub or words.lone:
            if self._opened and not joined:
                self._opened.pop()
            self._last_sub = self._last_modal_sub = sub and relative < 0
            self._last_verb = self.covered = end

    def _stands(self, words: HeadWords) -> bool:
        """Whether a modal makes a norm of a relative clause: "may" only of "none of whom"."""
        if words.rule in _RELATIVE:
            return True
        many = _each_of(self._masked, self._opened[-1].start())
        return words.rule == "may" and many is not None and many["many"][:1].lower() == "n"

    def _conditioned(self, verb: str) -> bool:
        """Whether a verb cannot be that of the condition which stands open before it."""
        held = self._held
        return bool(
            self._opened
            and held.unconditioned.match(verb)
            and held.conditioning.match(self._opened[-1].group())
        )

    def _behind_condition(self, start: int) -> bool:
        """Whether a condition in front has ended at its only comma, whatever its verb was.

        A bare noun stands between, and none that goes on with a series.
        """
        masked, held = self._masked, self._held
        if len(self._opened) != 1 or self._opened[0].start() > _FEW:
            return False
        at = self._opened[0].end()
        if masked.count(",", at, start) != 1 or not held.adverbial.match(masked):
            return False
        comma = masked.find(",", at, start)
        told = masked[comma + 1 : start].split()
        free = 0 < len(told) <= _NOUN and _SERIES.isdisjoint(told)
        return free and len(masked[at:comma].split()) > _FEW and not held.leads.match(told[0])

    def clause(self, event: re.Match[str]) -> None:
        """Take what opens or closes a clause."""
        masked, held = self._masked, self._held
        if event["sub"]:
            free = not self._opened and held.adverbial.match(masked) is None
            said = free and _plain(masked, event, held)
            if not said and not _own_verb(masked, event, held):
                self._opened.append(event)
            self.covered = event.end()
            if masked[self.covered : self.covered + 1] == ",":  # "if, as a result of this, ..."
                self.covered = _behind_put_in(masked, self.covered, held)
        elif event["finite"]:
            self._last_verb = event.end()
            at = max(0, event.start() - _JOINT)
            goes_on = self._last_sub and held.joins.search(masked[at : event.start()]) is not None
            self._last_sub = bool(self._opened) or goes_on  # "in which it is kept or is shown"
            if self._opened:
                self._opened.pop()
        elif event["whole"]:
            self.covered = event.end()
        elif event["stop"] or (
            self._opened and _closes(masked, event.end(), self._opened[-1], held)
        ):
            self._close(event)

    def _close(self, event: re.Match[str]) -> None:
        """Close what stands open, or only what is put in: "where A and, if possible, B are"."""
        inner = self._opened[-1].start() if self._opened else 0
        before = self._masked[:inner].rstrip()
        if event["comma"] and len(self._opened) > 1 and before.endswith(","):
            joint = before[:-1].rpartition(" ")[2].lower()
            if joint in _SERIES:
                self._opened.pop()
                return
        self._opened.clear()

    def _is_none(self, start: int, words: HeadWords, end: int, event: re.Match[str]) -> bool:
        """Whether it is no head: an infinitive, "should" that opens a condition, a second verb."""
        masked = self._masked
        if words.rule == "should" and not masked[:start].rpartition(",")[2].strip():
            self._opened.append(event)  # "Should a Party fail to, ..."
            self.covered = end
            return True
        if words.modal or words.rule in RESOLVED:
            return False
        if self._held.infinitive.search(masked[max(0, start - 12) : start]):
            return True
        return bool(start and self.found and not masked[self.found[-1].end : start].strip())

    def _joined(self, start: int) -> tuple[bool, bool]:
        """Return whether a head goes on with the subject before, and whether it is subordinate."""
        masked, held = self._masked, self._held
        at = max(0, start - _JOINT)
        joint = held.joins.search(masked[at:start])
        behind_it = bool(self._opened and self.found) and (
            self._opened[-1].start() >= self.found[-1].end
        )
        if joint is None and (behind_it or not _in_series(masked, self.found, start, held)):
            return False, bool(self._opened)
        behind = masked[self._last_verb : at + joint.start()] if joint else "~"
        beside = not behind.strip(" ,") or not self.found
        return True, self._last_sub if beside else self._last_modal_sub


def blank(masked: str, at: int) -> int:
    """Return the first place from `at` on that is no blank."""
    while at < len(masked) and masked[at] == " ":
        at += 1
    return at


def _in_series(masked: str, found: list[Head], start: int, held: Grammar) -> bool:
    """Whether a modal goes on with the subject before: "shall do this, shall do that"."""
    before = masked[:start].rstrip()
    if not found or found[-1].relative >= 0 or not before.endswith(","):
        return False
    pieces = before[found[-1].end : -1].split(",")
    return not any(held.determiner.match(each.strip()) for each in pieces[1:])


def _head(masked: str, start: int, held: Grammar) -> tuple[int, HeadWords, bool] | None:
    for pattern, words in held.heads:
        found = pattern.match(masked, start)
        if found is not None:
            denied = any(value for name, value in found.groupdict().items() if name[:3] == "not")
            return found.end(), words, denied
    return None


def _own_verb(masked: str, event: re.Match[str], held: Grammar) -> bool:
    """Whether a relative pronoun is the subject of the verb behind it, so that both are done with.

    That is so if what follows can neither begin another subject nor is a modal.
    """
    if held.subjects.match(masked, event.start()) is None:
        return False
    at = blank(masked, event.end())
    if masked[at : at + 3].lower() == "of ":
        return False  # "which of the two texts shall ..."
    if (opinion := held.opinion.match(masked, event.end())) is not None:
        at = opinion.end()  # "which, in its opinion, may"
    if masked[at : at + 1] in {",", ""} or held.begins.match(masked, at):
        return False
    found = held.adverbs.match(masked, at)
    at = found.end() if found else at
    if held.head.match(masked, at) and not held.finite.match(masked, at):
        return False
    return held.finite.match(masked, at) is None


def _plain(masked: str, event: re.Match[str], held: Grammar) -> bool:
    """Whether "that" introduces what was agreed, which counts as said."""
    if event.group().lower() not in _THAT:
        return False
    return held.plain_that.search(masked[max(0, event.start() - 40) : event.start()]) is not None


def _relative(masked: str, opened: re.Match[str], start: int, held: Grammar) -> int:
    """Return where the relative clause of a modal begins if it may stand for itself, else -1."""
    if masked[opened.end() : start].strip(" ,"):
        return -1
    if (many := _each_of(masked, opened.start())) is not None:
        return many.start("many")
    found = held.relative.search(masked[max(0, opened.start() - 3) : opened.end()] + " ")
    return opened.start() if found else -1


def _each_of(masked: str, at: int) -> re.Match[str] | None:
    return _EACH_OF.search(masked, max(0, at - 40), at)


def _behind_put_in(masked: str, at: int, held: Grammar) -> int:
    """Return where a clause goes on behind what is put in at its comma, which may list several."""
    first = masked.find(",", at + 1, at + _PUT_IN)
    comma = first
    while comma >= 0:
        behind = blank(masked, comma + 1)
        following = masked.find(",", comma + 1, at + 2 * _PUT_IN)
        said = masked[behind:following].split() if following >= 0 else []
        if held.begins.match(masked, behind) or not said or len(said) > _LISTED:
            return comma + 1
        comma = following
    return first + 1 if first >= 0 else at


def _closes(masked: str, at: int, opened: re.Match[str], held: Grammar) -> bool:
    """Whether a comma ends the subordinate clause: a subject follows, and something was said."""
    said = masked[opened.end() : at - 2].split()
    at = blank(masked, at)
    if PROVIDED.match(opened.group()) and masked[: opened.start()].strip():
        return False  # "; provided that, of the first members, the terms shall end"
    if held.adverbial.match(opened.group()):
        led = held.words.first and held.leads.match(" ".join(said)) is not None
        return bool(said) and not led and held.begins.match(masked, at) is not None
    return len(said) > _FEW and held.determiner.match(masked, at) is not None
