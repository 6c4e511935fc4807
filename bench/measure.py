"""What a command costs as a whole process: CPU seconds, wall seconds and peak memory.

    python -m bench.measure [RUNS] COMMAND...

The command is started by a small Python of its own: Linux counts to a child's peak what its
parent held when it was started, so a bench that has just made a document would measure itself.
"""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

LIMIT = 180
"""CPU seconds after which a process of a run is stopped."""


@dataclass(frozen=True, slots=True)
class Cost:
    """The middle of several runs of one command, its children and theirs included.

    Memory is the peak of the largest process of the tree, in MB of 2**20 bytes; below 13 MB it is
    that of the small Python. `status` is that of the last run, negative for a signal.
    """

    cpu: float
    wall: float
    peak: float
    status: int
    runs: int


def measure(command: Sequence[str | Path], runs: int = 3) -> Cost:
    """Run the command that many times, its output thrown away, and return the medians."""
    starter = (sys.executable, "-I", "-S", __file__, str(runs), *map(str, command))
    said = subprocess.run(starter, check=True, stdout=subprocess.PIPE).stdout
    return Cost(**json.loads(said))


def _repeat(command: Sequence[str], runs: int) -> dict[str, float]:
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))  # each process inherits it
    costs = [_once(command) for _ in range(runs)]
    cpu, wall, peak, statuses = zip(*costs, strict=True)
    return {
        "cpu": round(median(cpu), 4),
        "wall": round(median(wall), 4),
        "peak": round(median(peak), 1),
        "status": statuses[-1],
        "runs": runs,
    }


def _once(command: Sequence[str]) -> tuple[float, float, float, int]:
    began = time.perf_counter()
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    # The usage that wait4 returns has in it all descendants that were waited for.
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / _UNITS, child.returncode


_UNITS = 1024 * 1024 if sys.platform == "darwin" else 1024
"""How many units of `ru_maxrss` make a MB: it counts bytes on macOS, KB on Linux."""


def _main(arguments: Sequence[str]) -> None:
    runs, command = (
        (int(arguments[0]), arguments[1:]) if arguments[0].isdecimal() else (3, arguments)
    )
    print(json.dumps(_repeat(command, runs)))


if __name__ == "__main__":
    _main(sys.argv[1:])
