"""Reasons: why a change is open, ranked for a reader, each in one plain sentence.

A reason says what changed and never what it matters. Its code needs a match in a closed list: a row
of a table, a number or date that was read, a fact of the structure; what has none is "unproved
wording".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from paraph.proof.reason import CODES, Code, Reason, rank
from paraph.proof.reasons import shape, weights
from paraph.proof.reasons.extract import NOWHERE, About, Cited, Context, Extract
from paraph.proof.reasons.rest import plain, rest
from paraph.proof.reasons.signs import alike, literal, signs, spaced, strange
from paraph.proof.reasons.slight import slight, slip
from paraph.proof.reasons.wording import Found, told

__all__ = (
    "CODES",
    "NOWHERE",
    "About",
    "Cited",
    "Code",
    "Context",
    "Extract",
    "Reason",
    "rank",
    "reasons",
)

_SIGNS = re.compile(r"[-+/%$&@#*=<>\u00a2-\u00b6\u2010-\u2015]")
_PLAIN = "\u2020"
"""The first character from which on none is mere punctuation."""
_BULK = 8
"""Words from which what stands on one side alone is told as a whole, and what it holds apart."""
_READ = 4000
"""Characters of a whole provision in which signals are looked for."""


def reasons(
    old: Extract,
    new: Extract,
    *,
    about: About = "wording",
    context: Context,
    cited: Cited | None = None,
) -> tuple[Reason, ...]:
    """Return why an edit that no rule proved is open, the weightiest reason first, never none.

    Equal weights stand in the order of the provision. An inserted or deleted provision has
    `NOWHERE` on its other side, and its whole text as the edit. Takes time linear in the edit.

    >>> old, new = Extract("A shall pay.", 2, 7), Extract("A may pay.", 2, 5)
    >>> reasons(old, new, context=Context("en"))[0].sentence
    "'shall' became 'may': an obligation became a permission."
    """
    return _ordered(_found(old, new, about, context, cited))


def _found(
    old: Extract, new: Extract, about: About, context: Context, cited: Cited | None
) -> Iterator[Found]:
    match about:
        case "inserted" | "deleted":
            yield from _provision(old, new, context, added=about == "inserted")
        case "wording":
            yield from _weighed(old, new, context)
        case "marks":
            for reason in shape.marked(old, new):
                yield Found(new.start, reason)
        case "reference":
            yield Found(new.start, shape.retargeted(old, new, cited))
        case _:
            yield Found(new.start, _shaped(old, new, about))


def _weighed(old: Extract, new: Extract, context: Context) -> Iterator[Found]:
    """Yield the reasons for wording; those for the same words, written otherwise, weigh little."""
    late = slight(old, new, context.language)
    less = weights.SLIP if slip(old, new) else 0
    for at, reason in _wording(old, new, context):
        weight = min(reason.weight, weights.REWRITTEN) if late else reason.weight
        weight -= less if reason.code in weights.SIGNAL and not late else 0
        yield Found(at, reason if weight == reason.weight else replace(reason, weight=weight))


def _shaped(
    old: Extract,
    new: Extract,
    about: Literal["moved", "split", "merged", "paragraph-end", "structure", "label"],
) -> Reason:
    match about:
        case "moved":
            return shape.moved(new)
        case "split" | "merged":
            return shape.parted(old, new, split=about == "split")
        case "paragraph-end":
            return shape.ended(old, new)
        case "structure":
            return shape.shaped(old, new)
        case "label":
            return shape.labelled(old, new)


def _ordered(found: Iterable[Found]) -> tuple[Reason, ...]:
    ordered = sorted(
        found, key=lambda each: (-each.reason.weight, each.at, CODES.index(each.reason.code))
    )
    return tuple(dict.fromkeys([each.reason for each in ordered]))


def _provision(old: Extract, new: Extract, context: Context, *, added: bool) -> Iterator[Found]:
    side = new if added else old
    yield Found(0, shape.provision(side, new=added))
    read = Extract(side.text, 0, min(len(side.text), _READ))
    yield from told(*((NOWHERE, read) if added else (read, NOWHERE)), context, bulk=True).found


def _wording(old: Extract, new: Extract, context: Context) -> Iterator[Found]:
    likeness = alike(old, new)
    if likeness is not None:
        yield Found(new.start, likeness)
        yield from literal(old, new)
        return
    if not _says(old.edit + new.edit):
        yield Found(new.start, signs(old, new))
        yield from literal(old, new)
        return
    bulk = _lone(old, new) and len((old.edit or new.edit).split()) >= _BULK
    signals = told(old, new, context, bulk=bulk)
    sides = plain(old, new, signals)
    found = [*signals.found, *strange(old, new)]
    if spaced(old, new):
        found.append(Found(new.start, signs(old, new)))
    else:
        found += rest(old, new, sides, context, alone=not found)
    if not found:
        found.append(Found(new.start, signs(old, new)))
    yield from found
    yield from literal(old, new)


def _says(characters: str) -> bool:
    """Whether any of them is more than a blank or punctuation."""
    if any(each.isalnum() or each >= _PLAIN for each in characters):
        return True
    return _SIGNS.search(characters) is not None


def _lone(old: Extract, new: Extract) -> bool:
    return not old.edit.strip() or not new.edit.strip()
