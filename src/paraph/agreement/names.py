"""Names: what parties, bodies, persons and components are called in a record, each for one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from paraph.errors import ActError

_NAME = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_LONGEST = 64
_LIKE = str.maketrans({"0": "o", "1": "l", "5": "s", "8": "b", ".": "-"})
"""Characters that print like others in many a typeface."""
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("i", "l"))


def is_name(name: str) -> bool:
    """Whether a name is small Latin letters and figures, parted by single stops or hyphens."""
    return len(name) <= _LONGEST and _NAME.fullmatch(name) is not None


def look(name: str) -> str:
    """Return what a name looks like: names that are mistaken for each other look the same."""
    seen = name.translate(_LIKE)
    for two, one in _PAIRS:
        seen = seen.replace(two, one)
    return seen


def check_apart(names: Iterable[str], what: str) -> None:
    """Check that every one of them is a name and none looks like another one.

    Raises:
        ActError: one is no name, stands twice, or may be mistaken for another.
    """
    seen: dict[str, str] = {}
    for name in names:
        if not is_name(name):
            raise ActError(what, f"{name!r} is no name: use a-z, 0-9, stops and hyphens")
        if (other := seen.get(look(name))) is not None:
            twice = "stands twice" if other == name else f"may be mistaken for {other!r}"
            raise ActError(what, f"{name!r} {twice}")
        seen[look(name)] = name
