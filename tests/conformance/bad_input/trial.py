"""One bad file after another through the command line, and what is wrong with how it went."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.conformance.bad_input.case import Case
from tests.conformance.bad_input.sound import ROOT, contents

SECONDS = 5.0  # of the processor, so that a machine under load does not weigh
MIB = 500

_RUNNER = Path(__file__).with_name("runner.py")
_FAULTS = ("Traceback", "unexpected fault", "not enough memory")


@dataclass(frozen=True)
class Outcome:
    """What one comparison came to: `code` is minus the number of a signal that ended it."""

    code: int
    out: str
    said: str
    seconds: float
    peak: float  # MiB


class Trials:
    """A process that compares, and the folder in which it finds the files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sound: dict[tuple[Callable[[], bytes], str], tuple[Path, bytes]] = {}
        self._process = subprocess.Popen(
            (sys.executable, _RUNNER),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": str(ROOT / "src"), "PATH": ""},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def run(self, *arguments: str | Path) -> Outcome:
        """Run the command line with `arguments`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{json.dumps([str(each) for each in arguments])}\n")
        self._process.stdin.flush()
        return Outcome(**json.loads(self._process.stdout.readline()))

    def of(self, case: Case) -> tuple[Outcome, list[str]]:
        """Compare the bad file with the sound one; return how it went, and each fault in that."""
        key = (case.of, case.suffix)
        if key not in self._sound:
            sound = case.of()
            old = self._folder / f"sound-{len(self._sound)}{Path(f'x{case.suffix}').suffix}"
            old.write_bytes(sound)
            self._sound[key] = old, sound
        old, sound = self._sound[key]
        bad = case.make()
        new = self._folder / f"{case.name}{case.suffix}"
        new.write_bytes(bad)
        outcome = self.run("compare", old, new, "--json")
        new.unlink()
        alike = outcome.code == 0 and (case.harmless or _alike(sound, bad))
        return outcome, list(_faults(outcome, new.name, alike=alike))

    def same(self, case: Case) -> Outcome:
        """Compare the sound file of `case` with a copy of itself."""
        one, other = (self._folder / f"{name}{case.suffix}" for name in ("one", "other"))
        one.write_bytes(case.of())
        other.write_bytes(case.of())
        return self.run("compare", one, other, "--json")


def _faults(outcome: Outcome, name: str, *, alike: bool) -> list[str]:
    found = [f"said: {fault}" for fault in _FAULTS if fault in outcome.said]
    if outcome.code not in {0, 1, 2}:
        found.append(f"ended with {outcome.code}")
    if outcome.code == 0 and not alike:
        found.append("came back as the same")
    if outcome.code == 2 and not outcome.out and name not in outcome.said:
        found.append(f"did not name the file: {outcome.said}")
    if outcome.seconds > SECONDS:
        found.append(f"took {outcome.seconds:.1f} s")
    if outcome.peak > MIB:
        found.append(f"took {outcome.peak:.0f} MiB")
    return found


def _alike(sound: bytes, bad: bytes) -> bool:
    """Whether both files hold the same bytes, or packages of the same parts."""
    parts = contents(bad)
    return bad == sound or (parts is not None and parts == contents(sound))
