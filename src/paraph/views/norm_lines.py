"""Norms for people: a line for what each is, its words, and what was read in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from paraph.norms.norm import KINDS, Deadline, Norm, Norms
from paraph.norms.versions import Turned
from paraph.views.sentence import counted

_SHOWN = 300  # characters of the words of a norm
_TITLES = {
    "adds": "The new text adds",
    "drops": "The new text drops",
    "weakens": "The new text weakens",
    "strengthens": "The new text strengthens",
    "changes": "The new text changes otherwise",
}


def norm_lines(norms: Norms) -> Iterator[str]:
    """Yield the lines of a list of norms."""
    for each in norms.norms:
        yield from _norm(each)
        yield ""
    counts = Counter(each.kind for each in norms.norms)
    told = ", ".join(counted(counts[kind], kind, f"{kind}s") for kind in KINDS if counts[kind])
    yield f"{counted(len(norms.norms), 'norm', 'norms')} proposed{': ' * bool(told)}{told}."
    if norms.norms:
        yield "Each is a proposal of a rule: a person accepts, corrects or rejects it."
    for unread in norms.unread:
        yield f"Not read: {unread.place.address}: {unread.why}."


def compared_lines(turned: Sequence[Turned]) -> Iterator[str]:
    """Yield the lines of what a new text does to the norms of the old one."""
    for kind, title in _TITLES.items():
        those = [each for each in turned if each.turn == kind]
        if not those:
            continue
        yield f"{title} {counted(len(those), 'norm', 'norms')}:"
        for each in those:
            shown = each.new or each.old
            if shown is not None:
                yield f"  {_head(shown)}"
            if each.old is not None:
                yield f"    was: {_short(each.old.words)}"
            if each.new is not None:
                yield f"    {'now' if each.old else 'says'}: {_short(each.new.words)}"
            if each.reasons:
                yield f"    {'; '.join(each.reasons)}"
        yield ""
    if not turned:
        yield "No norm was added, dropped or changed."


def _norm(norm: Norm) -> Iterator[str]:
    yield _head(norm)
    for lead in norm.leads:
        yield f"  (lead-in) {_short(lead.words)}"
    yield f"  {_short(norm.words)}"
    for each in norm.deadlines:
        yield f"  deadline: {deadline_words(each)}"
    if norm.fields:
        yield f"  field: {', '.join(norm.fields)}"


def _head(norm: Norm) -> str:
    place = norm.place
    strength = f" ({norm.strength})" if norm.strength and norm.strength != "shall" else ""
    who: str = norm.bearer.kind
    if norm.bearer.words:
        who = f"{who}, {_short(norm.bearer.words)}"
    return f"[{place.address}, {place.start}-{place.end}] {norm.kind}{strength}; {who}"


def deadline_words(deadline: Deadline) -> str:
    """Return a deadline in words: what the text says, and what it comes to."""
    told: list[str] = []
    if deadline.offset:
        told.append(f"{deadline.direction} {deadline.offset}")
    if deadline.day:
        told.append(f"{deadline.direction} {deadline.day.isoformat()}")
    if deadline.recurrence:
        told.append(f"every {deadline.recurrence}")
    if deadline.anchor:
        told.append(f"open until known: {deadline.anchor}")
    return f"{_short(deadline.words)}{' = ' * bool(told)}{', '.join(told)}"


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]} ..."
