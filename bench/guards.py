"""Each guard of the life is taken out of a copy, and its test must fail there.

    python -m bench.guards

`tests/guards.py` is the list: what a guard says, the lines that are it, its test. Nothing of the
tree itself is changed.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.conftest import ROOT
from tests.guards import GUARDS, Guard

_COPIED = ("src", "tests", "bench", "docs", "pyproject.toml")


def main() -> None:
    """Print a line for each guard whose test did not fail without it, and how many there are."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        copy.mkdir()
        for name in _COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, copy / name)
        tests = sorted({guard.test for guard in GUARDS})
        if code := _run(copy, tests):
            raise SystemExit(f"the tests do not pass as they are (code {code})")
        left = [guard for guard in GUARDS if not _fails(copy, guard)]
    for guard in left:
        print(f"NOTHING FAILS without: {guard.says} ({guard.test})")
    print(f"{len(GUARDS) - len(left)} of {len(GUARDS)} guards are missed when they are taken out")
    raise SystemExit(bool(left))


def _fails(copy: Path, guard: Guard) -> bool:
    path = copy / guard.file
    whole = path.read_text("utf-8")
    path.write_text(whole.replace(guard.lines, guard.without), "utf-8")
    try:
        return _run(copy, [guard.test]) == 1
    finally:
        path.write_text(whole, "utf-8")


def _run(copy: Path, tests: Iterable[str]) -> int:
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    return subprocess.run(command, cwd=copy, capture_output=True, check=False).returncode


if __name__ == "__main__":
    main()
