"""Bad files through the command line: refused or read, in bounds, and never called the same.

Each is compared with the sound file it was made of, in a process of its own, whose CPU seconds
and memory are its own affair alone.
"""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from tests.conformance.bad_input import archives, damage, parts
from tests.conformance.bad_input.case import Case

ROOT = Path(__file__).parents[2]
RUNNER = ROOT / "tests" / "conformance" / "bad_input" / "runner.py"
SECONDS = 5.0
MEBIBYTES = 500.0
HARMLESS = frozenset(
    (
        "types-in-other-case",  # content types are compared without regard to case
        "hundred-thousand-relationships",  # nothing in the text uses one of them
    )
)
"""Files that are odd, and say the same."""

KINDS = {
    "archives": archives,
    "damage": damage,
    "parts": parts,
}


@pytest.fixture(scope="module")
def runner() -> Iterator[subprocess.Popen[str]]:
    """Run the command line on one pair after another, each in a process of its own."""
    with subprocess.Popen(
        [sys.executable, str(RUNNER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    ) as process:
        yield process


def _asked(runner: subprocess.Popen[str], arguments: list[str]) -> dict[str, Any]:
    assert runner.stdin is not None
    assert runner.stdout is not None
    runner.stdin.write(json.dumps(arguments) + "\n")
    runner.stdin.flush()
    answer: dict[str, Any] = json.loads(runner.stdout.readline())
    return answer


def _unpacked(source: bytes) -> dict[str, bytes] | None:
    """Return every part of a package, or None where that cannot be told."""
    try:
        with zipfile.ZipFile(BytesIO(source)) as package:
            return {name: package.read(name) for name in package.namelist()}
    except Exception:  # noqa: BLE001 - the files are bad in every way there is
        return None


def _told(case: Case, answer: dict[str, Any], old: bytes, new: bytes) -> list[str]:
    """Return everything that is wrong with how a bad file was answered."""
    wrong = []
    if answer["code"] not in {0, 1, 2}:
        wrong.append(f"ended with {answer['code']}")
    if "Traceback" in answer["said"] or "unexpected fault" in answer["said"]:
        wrong.append(answer["said"].strip()[:300])
    if answer["seconds"] > SECONDS:
        wrong.append(f"took {answer['seconds']:.1f} CPU seconds")
    if answer["peak"] > MEBIBYTES:
        wrong.append(f"took {answer['peak']:.0f} MiB")
    if answer["code"] == 0 and old != new and case.name not in HARMLESS:
        before, after = _unpacked(old), _unpacked(new)
        if before is None or before != after:
            wrong.append("was called the same")
    return [f"{case.name}: {what}" for what in wrong]


@pytest.mark.filterwarnings("ignore:Duplicate name")  # which is what is wrong with the file
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_bad_file_is_refused_or_read_in_bounds_and_never_called_the_same(
    kind: str, runner: subprocess.Popen[str], tmp_path: Path
) -> None:
    wrong: list[str] = []
    for case in KINDS[kind].cases():
        old, new = case.of(), case.make()
        sound, bad = tmp_path / f"sound{case.suffix}", tmp_path / f"bad{case.suffix}"
        sound.write_bytes(old)
        bad.write_bytes(new)

        answer = _asked(runner, ["compare", str(sound), str(bad), "--quiet"])

        wrong += _told(case, answer, old, new)

    assert wrong == []


def test_there_are_more_than_two_hundred_bad_files() -> None:
    count = sum(1 for module in KINDS.values() for _ in module.cases())

    assert count > 200
