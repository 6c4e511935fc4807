"""Coordinates: verbs behind "and" that what denies the first of them does not deny."""

from __future__ import annotations

from paraph.norms.grammar import Grammar
from paraph.norms.heads import Head, blank


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
