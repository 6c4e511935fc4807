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
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

LIMIT = 180
"""CPU seconds after which a process of a run is stopped."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command, its children and theirs cost: one run, or the middle of several.

    Memory is the peak of the largest process of the tree, in MB of 2**20 bytes; below 14 MB it is
    that of the small Python. `status` is that of the last run, negative for a signal.
    """

    cpu: float
    wall: float
    peak: float
    status: int
    runs: int = 1


def measure(command: Sequence[str | Path], runs: int = 3) -> Cost:
    """Run the command that many times, its output thrown away, and return the medians."""
    return measure_in_turn((command,), runs)[0]


def measure_in_turn(commands: Sequence[Sequence[str | Path]], runs: int = 3) -> list[Cost]:
    """Run each command once, then each once more and so on, and return the medians of each.

    In turn, so that an hour in which the machine is busy is the same hour for all of them.
    """
    rounds = [[_once(command) for command in commands] for _ in range(runs)]
    return [
        Cost(
            cpu=median(cost.cpu for cost in costs),
            wall=median(cost.wall for cost in costs),
            peak=median(cost.peak for cost in costs),
            status=costs[-1].status,
            runs=runs,
        )
        for costs in zip(*rounds, strict=True)
    ]


def _once(command: Sequence[str | Path]) -> Cost:
    starter = (sys.executable, "-I", "-S", __file__, "--once", *map(str, command))
    return Cost(**json.loads(subprocess.run(starter, check=True, stdout=subprocess.PIPE).stdout))


def _start(command: Sequence[str]) -> Cost:
    """Run the command as a child of this very process, which must be a small one."""
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))  # each process of the tree inherits it
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
    cpu, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _UNITS
    return Cost(cpu, wall, peak, child.returncode)


_UNITS = 1024 * 1024 if sys.platform == "darwin" else 1024
"""How many units of `ru_maxrss` make a MB: it counts bytes on macOS, KB on Linux."""


def _main(arguments: Sequence[str]) -> None:
    match arguments:
        case ["--once", *command]:
            cost = _start(command)
        case [runs, *command] if runs.isdecimal():
            cost = measure(command, int(runs))
        case _:
            cost = measure(arguments)
    print(json.dumps(asdict(cost)))


if __name__ == "__main__":
    _main(sys.argv[1:])
