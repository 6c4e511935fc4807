"""Singles: how far a quotation reaches that a single mark opens and nothing closes beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from paraph.proof.checker.line import Line
from paraph.proof.checker.quotes import single
from paraph.text.node import Provision

_SINGLE = re.compile("['\u2018\u2019\u201a\u201b`\u00b4\u2032\u275b\u275c]")
_OPENS = re.compile(
    r"(?<![^\s(\[:\"\u201c])['\u2018\u201a\u201b`\u00b4\u2032\u275b]"
    r"(?=[^\W\d_]|\d{1,2}[.)]|[(\[])"
)
"""A single mark before a word, bracket or label, behind a blank, bracket, colon or other mark."""
_ENDS = re.compile(
    r"(?<=[^\w\s])['\u2018\u2019`\u00b4\u2032\u275c](?!\w)|['\u2018\u2019`\u00b4\u2032\u275c]\W*$"
)
"""A single mark behind a sign, or at the end of a provision."""


def singly(provisions: Sequence[Provision], read: Callable[[int], Line]) -> set[int]:
    """Return the places of the provisions that lie in a quotation of single marks opened before.

    It lasts to a provision in which a mark stands behind a sign or at the end, before any that
    opens, and, where a later one has such a mark too, to there. One that nothing closes lasts to
    the end if its mark begins a provision; within one it may be an apostrophe.
    """
    held: set[int] = set()
    opener = closed = -1
    for index, provision in enumerate(provisions):
        text = provision.text
        if not single(text):
            continue
        marks = [match.start() for match in _SINGLE.finditer(text)]
        opens = [at for at in marks if _OPENS.match(text, at)]
        ends = [at for at in marks if _ENDS.match(text, at)]
        first = min(opens, default=len(text))
        if ends and ends[0] < first:
            begun = opener if opener >= 0 else closed
            if begun >= 0:
                held.update(range(begun + 1, index + 1))
                opener, closed = -1, index
        if opens and opens[-1] >= max(_closing(read(index)), default=-1) and opener < 0:
            opener, closed = index, -1
    if opener >= 0 and _OPENS.match(provisions[opener].text.lstrip()):
        held.update(range(opener + 1, len(provisions)))
    return held


def _closing(line: Line) -> list[int]:
    return [at for at, role in line.quoted.roles.items() if role == "single-close"]
