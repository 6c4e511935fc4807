"""The guards of the life (DESIGN section 7), each with the lines that are it and its test.

`guards.toml` beside this file is the list. `python -m bench.guards` takes each guard out of a copy
and runs its test there, which must fail; `tests/unit/test_guards_listed.py` sees to it that lines
and tests are still there. Commitments are not kept yet, so that the guard on them stands nowhere.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple


class Guard(NamedTuple):
    """A guard: what it says, its file, its lines, what stands there without it, and its test."""

    says: str
    file: str
    lines: str
    without: str
    test: str


def _listed() -> tuple[Guard, ...]:
    source = Path(__file__).with_suffix(".toml").read_text("utf-8")
    return tuple([Guard(**each) for each in tomllib.loads(source)["guard"]])


GUARDS = _listed()
"""Every guard that holds for what Paraph itself does, and every rule by which a track counts."""
