"""The real command line, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from resource import RLIMIT_FSIZE, setrlimit

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src"
OLD, NEW = ROOT / "examples/approved.en.docx", ROOT / "examples/final.en.docx"


def paraph(
    *arguments: str | Path,
    given: bytes = b"",
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    largest: int = 0,
) -> subprocess.CompletedProcess[bytes]:
    """Run `paraph` with `arguments`, `given` on its standard input, and come back when it ends.

    No file may be larger than `largest` bytes, as on a full disk, if it says so.
    """
    held = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "paraph", *map(str, arguments)],
        input=given,
        capture_output=True,
        env={**held, "PYTHONPATH": str(SOURCE), **(environment or {})},
        cwd=folder,
        timeout=300,  # the whole story takes half a minute of a core, and cores are shared
        preexec_fn=partial(setrlimit, RLIMIT_FSIZE, (largest, largest)) if largest else None,
        check=False,
    )
