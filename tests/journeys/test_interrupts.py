"""Journeys of an interrupt that comes early, while the program is still being read."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from tests.journeys.command import SOURCE

_RUN = f"""
import runpy, sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == WANTED:
            raise KeyboardInterrupt
        return None

WANTED = sys.argv.pop(1)
sys.meta_path.insert(0, Finder())
runpy.run_path({str(SOURCE / "paraph/__main__.py")!r}, run_name="__main__")
"""


@pytest.mark.parametrize(
    "module",
    [
        "paraph.cli",
        "paraph.errors",
        "paraph.cli.commands",
        "click",
        "paraph.cli.compare",
        "paraph.views.visible",
    ],
)
def test_an_early_interrupt_ends_with_2_and_no_trace(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _RUN, module, "compare", "absent.txt", "absent.md"],
        env={"PATH": os.defpath, "PYTHONPATH": str(SOURCE)},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert not done.stdout
