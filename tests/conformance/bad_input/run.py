"""Tries every bad file in its whole size, and prints those that took most, and every fault.

`python -m tests.conformance.bad_input.run [NAME]` from the checkout; NAME is part of a name.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.conformance.bad_input import sound
from tests.conformance.bad_input.case import Case
from tests.conformance.bad_input.collection import cases
from tests.conformance.bad_input.trial import Outcome, Trials

_SHOWN = 10


def main() -> int:
    """Return 1 if anything is wrong with how any file was told."""
    sound.SHARE = 1
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    went: list[tuple[Case, Outcome]] = []
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, Trials(Path(folder)) as trials:
        for case in cases():
            if wanted in case.name:
                outcome, faults = trials.of(case)
                went.append((case, outcome))
                wrong += bool(faults)
                _say(*[f"{case.name}: {fault}" for fault in faults])
    codes = sorted({outcome.code for _, outcome in went})
    counts = ", ".join(f"{sum(o.code == code for _, o in went)} with {code}" for code in codes)
    _say(f"{len(went)} files, {wrong} wrong; ended {counts}")
    _say("", "Longest:", *_most(went, key=lambda outcome: outcome.seconds))
    _say("", "Largest:", *_most(went, key=lambda outcome: outcome.peak))
    return 1 if wrong else 0


def _most(went: list[tuple[Case, Outcome]], key: Callable[[Outcome], float]) -> list[str]:
    first = sorted(went, key=lambda each: -key(each[1]))[:_SHOWN]
    return [
        f"  {outcome.seconds:6.2f} s {outcome.peak:6.0f} MiB  {case.name}"
        for case, outcome in first
    ]


def _say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
