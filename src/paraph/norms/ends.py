"""Ends: where the words of a sentence end, and where it breaks off and goes on elsewhere."""

from __future__ import annotations

import re
from typing import NamedTuple

from paraph.norms.grammar import Grammar
from paraph.text.node import Provision, Text
from paraph.text.outline import Outline

_TRAILING = re.compile(
    r"(?:\s*+[;,:.]?+\s*+(?:\b(?:and/or|and|or|but|или|и|а|но|et|ou|mais|y|o|pero|however)(?!\w)\s*+[,;]?+\s*+)*+)$",
    re.IGNORECASE,
)
_STOPS = (";", ",", ":", ".")
_JOINTS = frozenset(
    ("and", "or", "but", "и", "или", "а", "но", "et", "ou", "mais", "y", "o", "pero", "however")
)
_TAIL = 64  # characters at the end in which what trails is looked for first
_BETWEEN = frozenset(("header", "footer", "section", "note"))
"""What may stand between two halves of a sentence that a page parts."""
_STOPPED = re.compile(r"[.;:!?…—–-][)\]”»\"'’]*$")
_ITEM = re.compile(r"\W{0,2}\w{1,4}[).]|[-–—•*·]\s")
"""What opens an item, a label or not."""
_JOINED = re.compile(r"[;,]\s{1,3}\S+$")
"""The end of an item that another follows: "; and"."""
_LAST = 40  # characters at the end that tell whether a sentence goes on
_NEAR = 1_000  # characters on either side of a line end in which something is laid down


def bare_end(words: str) -> int:
    """Return where words end without the punctuation and the "and" behind an item or a clause."""
    plain = words.rstrip()
    if plain[-1:] in _STOPS:
        plain = plain[:-1].rstrip()
    if plain and plain[-1] not in _STOPS and not _joint_at_end(plain):
        return len(plain)  # so it is nearly always, and no pattern need be tried at each place
    near = max(len(words) - _TAIL, 0)
    found = _TRAILING.search(words, near)
    if found is not None and found.start() == near:
        found = _TRAILING.search(words)
    return found.start() if found else len(words)


def _joint_at_end(words: str) -> bool:
    """Whether the last word joins what stands before it to what follows."""
    at = len(words)
    while at and (words[at - 1].isalnum() or words[at - 1] == "_"):
        at -= 1
    return words[at:].lower() in _JOINTS


class Break(NamedTuple):
    """A sentence that goes on in another provision: which one, and whether it may turn there.

    Behind a modal, "not", "if" or "until" the rest may make the contrary of what stands before.
    """

    to: int
    turns: bool


def breaks(text: Text, outline: Outline, held: Grammar) -> dict[int, Break]:
    """Return the provisions whose last sentence goes on in another one, each with how it does.

    It does where its last word ends no sentence, or where nothing stops it and what follows begins
    with a small letter or lays nothing down by itself. Takes linear time.
    """
    found: dict[int, Break] = {}
    whole: set[int] = set()  # what is nothing but the middle or the end of one
    before = -1
    for index, provision in enumerate(text.provisions):
        if provision.kind in _BETWEEN or outline.roles[index] == "blank":
            continue
        if before >= 0 and _goes_on(text, outline, held, (before, index), middle=before in whole):
            found[before] = Break(index, _turns(text, held, before, index))
            whole.add(index)
        before = index
    return found


def _goes_on(
    text: Text, outline: Outline, held: Grammar, at: tuple[int, int], *, middle: bool
) -> bool:
    one, other = [text.provisions[each] for each in at]
    if not _flows(one, other) or outline.labels[at[1]] is not None or _ITEM.match(other.text):
        return False
    words, behind = one.text[-_NEAR:].rstrip(), other.text[:_NEAR].lstrip()
    if not words or _STOPPED.search(words) or (_joint_at_end(words) and _JOINED.search(words)):
        return False
    if middle:
        return True
    said, more = [held.head.search(each) is not None for each in (words, behind)]
    if held.unended.search(words[-_LAST:]) is not None:
        return said or more
    return said and (behind[:1].islower() or (not more and behind.endswith(".")))


def _turns(text: Text, held: Grammar, one: int, other: int) -> bool:
    last = text.provisions[one].text[-_LAST:].rstrip()
    first = text.provisions[other].text[:_LAST].lstrip()
    return held.turning.search(last) is not None or held.turned.match(first) is not None


def _flows(one: Provision, other: Provision) -> bool:
    return {one.kind, other.kind} <= {"paragraph", "heading"} and one.depth == other.depth
