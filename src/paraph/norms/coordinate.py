"""Coordinates: verbs behind "and", what denies the first of them alone, and a time between."""

from __future__ import annotations

import re

from paraph.norms.ending import event_end
from paraph.norms.grammar import Grammar
from paraph.norms.heads import Head, blank

_AND = re.compile(r"[\s,](?:and|but|et|mais|y|e|pero|и|а|но)\s*,?\s+")
_JOINTS = 3  # of them before a verb
_TIME = 160  # characters of a time between "and" and its verb
_ONE_NOUN = re.compile(
    r"(?:(?:the|its|la|les?|el|los|las|su|sa|son)\s+|l['’])?[\w-]+"
    r"(?:\s+(?:of|de|du|des|del)\s+(?:(?:the|la|les?|el|los|las)\s+|l['’])?[\w-]+)*"
)
"""An event behind which no subject stands: "receipt of the goods", and not "delivery the price"."""


def time_behind_and(masked: str, start: int, end: int, held: Grammar, *, alone: bool) -> int:
    """Return where a time begins that fills all between "and" and a verb at `end`, or -1.

    It is the time of that verb: "shall inspect the goods, and before use, shall clean them". With
    `alone` no subject may be hidden in its event.
    """
    for joint in reversed(list(_AND.finditer(masked, max(start, end - _TIME), end))[-_JOINTS:]):
        at = joint.end()
        said = len(masked[:end].rstrip(" ,"))
        for pattern, _ in held.deadlines if at < said else ():
            found = pattern.match(masked, at)
            until = event_end(found, held)[0] if found is not None else -1
            if found is None or len(masked[:until].rstrip(" ,")) != said:
                continue
            anchored = found.groupdict().get("anchor") is not None
            event = masked[found.start("anchor") : until].strip(" ,") if anchored else ""
            if not alone or not event or _ONE_NOUN.fullmatch(event):
                return at
    return -1


def affirmed(masked: str, at: int, end: int, head: Head, held: Grammar) -> int:
    """Return where a verb begins that is joined to one denied at `at` and is not denied, or -1.

    "Undertakes not to sublet and to return the keys": each verb has a denial of its own, where the
    words between them open no clause and have no other verb that it may be joined to.
    """
    found = held.affirms.match(masked, at, end)
    if found is None or head.words.plain != "obligation":
        return -1
    verb = max(found.start(name) for name in found.groupdict())
    if any(each["sub"] for each in held.events.finditer(masked, at, verb)):
        return -1
    if held.bound and not held.bound.search(masked[: blank(masked, at)]):
        return -1  # «не должен сдавать и вернуть»: perhaps both are denied
    return verb
