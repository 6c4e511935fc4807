"""English denials in their short forms: "doesn't have to", "isn't obliged to", "won't"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from paraph.language.norms.table import HeadWords

_NOT = r"n['’]t"
_DOES_NOT = re.compile(r"(\(\?:do(?:\|does)?\)|\(\?:does\|do\))\\s\+(\(\?P<not\w+>)?not(?!\w)\)?")

MODALS = (
    HeadWords(rf"(?P<notshan>(?:sha|must){_NOT})", "obligation", "shall", "shall", modal=True),
    HeadWords(rf"(?P<notwon>wo{_NOT})", "obligation", "will", "will", modal=True),
    HeadWords(rf"(?P<notcan>ca{_NOT})", "permission", "", "cannot", modal=True),
    HeadWords(rf"(?P<notshould>should{_NOT})", "obligation", "consider", "should", modal=True),
    HeadWords(rf"need{_NOT}", "permission", "", "need not"),
)
"""Modals that are denied in one word."""


def contracted(heads: Iterable[HeadWords]) -> tuple[HeadWords, ...]:
    """Return heads of which each "does not" may be "doesn't" too."""
    return tuple([each._replace(pattern=_DOES_NOT.sub(_short, each.pattern)) for each in heads])


def _short(found: re.Match[str]) -> str:
    verb, group = found[1], found[2]
    if group:
        return rf"{verb}\s*{group}not|{_NOT})"
    return rf"{verb}(?:\s+not|{_NOT})"
