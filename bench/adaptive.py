"""The adaptive attack: a search that changes the meaning of a text and tries to be proved.

    python -m bench.adaptive [--engine hypothesis|atheris] [--cpu-seconds N] [--seed S] [--record]

Candidates (`adaptive_candidate.py`) are edits of form around a change of meaning; what the prover
and the checker make of each says how near it came (`adaptive_look.py`), and the search goes on from
the nearest: hypothesis by `target`, atheris by the lines of the checker that it reached and by a
ladder of nearness. What is proved is a finding, for somebody to read: nothing may be. Claims about
the changed meaning that were made or forged and stopped by the checker are near misses.

Writes what it found into `.cache/adaptive`, while it runs. Ends with 1 if anything was proved.
"""

import argparse
import json
import os
import subprocess
import sys
import sysconfig
import time
import venv
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from bench.adaptive_candidate import Candidate, Choose, Source
from bench.documents import CACHE
from bench.results import Table, record
from hypothesis import HealthCheck, Phase, given, settings, target
from hypothesis import seed as seeded
from hypothesis import strategies as st
from hypothesis.errors import FlakyStrategyDefinition

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
FOLDER = CACHE / "adaptive"
REQUIREMENTS = HERE / "adaptive-requirements.txt"
PYTHON = FOLDER / "venv" / "bin" / "python"
CHECKER = "paraph.proof.checker"
_ROUND = 400  # examples of hypothesis that climb from one seed
_EVERY = 30.0  # CPU seconds between two notes of how far it is
_LONGEST = 512  # bytes of atheris that choose one candidate
_HEAD = ("engine", "seed", "CPU s", "tried", "proved", "near misses", "kinds of near misses")


def main(arguments: Sequence[str] | None = None) -> int:
    """Search for the CPU seconds given, print a row, and with `--record` write it down."""
    parser = argparse.ArgumentParser(prog="python -m bench.adaptive", description=__doc__)
    parser.add_argument("--engine", choices=("hypothesis", "atheris"), default="hypothesis")
    parser.add_argument("--cpu-seconds", type=float, default=60, help="how long (default 60)")
    parser.add_argument("--seed", type=int, default=1, help="where chance begins (default 1)")
    parser.add_argument("--record", action="store_true", help="append the row to RESULTS.md")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    name = f"{asked.engine}-{asked.seed}"
    if asked.inside:
        _atheris(name, asked.seed, asked.cpu_seconds)
        return 0  # not reached: the fuzzer ends the process
    if asked.engine == "hypothesis":
        _hypothesis(name, asked.seed, asked.cpu_seconds)
    else:
        _installed()
        module = (PYTHON, "-m", "bench.adaptive", "--engine", "atheris", "--inside")
        given = ("--seed", str(asked.seed), "--cpu-seconds", str(asked.cpu_seconds))
        subprocess.run((*module, *given), check=True, cwd=ROOT)
    told = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    table = Table("Adaptive attack", _HEAD)
    cells = [str(told[each]) for each in ("tried", "proved", "near", "kinds")]
    print(table.opening())
    print(table.add(asked.engine, str(asked.seed), f"{told['cpu']:.0f}", *cells))
    if asked.record:
        command = f"python -m bench.adaptive --engine {asked.engine} --seed {asked.seed}"
        record(f"{command} --cpu-seconds {asked.cpu_seconds:.0f} --record", table)
    return int(told["proved"] > 0)


class _Search:
    """Candidates tried so far, what was proved of them, and what came near."""

    def __init__(self, name: str, seconds: float) -> None:
        # Only here: under atheris the checker is instrumented as it is imported.
        self._look = import_module("bench.adaptive_look").look
        self._source, self._seconds = Source(), seconds
        FOLDER.mkdir(parents=True, exist_ok=True)
        self._told = FOLDER / f"{name}.json"
        self._found = (FOLDER / f"{name}.jsonl").open("w", encoding="utf-8")
        self._tried = self._proved = self._near = 0
        self._kinds: Counter[str] = Counter()
        self._best: dict[str, float] = {}
        self._start = self._noted = time.process_time()

    @property
    def over(self) -> bool:
        """Whether the CPU seconds are used up."""
        return time.process_time() - self._start >= self._seconds

    def attempt(self, choose: Choose) -> tuple[str, float]:
        """Try one candidate; return its class of attack and how near it came, 0 if it is none."""
        candidate = self._source.candidate(choose)
        if candidate is None:
            return "", 0.0
        try:
            seen = self._look(candidate)
        except Exception as error:  # noqa: BLE001 - to fail is a finding too: say so, and go on
            self._proved += 1
            self._write("failed", repr(error), candidate)
            return "", 0.0
        if seen is None:
            return "", 0.0
        self._tried += 1
        if seen.false:
            self._proved += 1
            self._write("proved", seen.false, candidate)
        self._near += bool(seen.refused)
        for each in seen.refused:
            kind = f"{each.name}: {each.why}"
            self._kinds[kind] += 1
            if self._kinds[kind] <= 3 or (candidate.own and self._kinds[kind] <= 12):
                how = "proposed" if each.proposed else "forged"
                self._write(how, kind, candidate)
        near = float(seen.nearness) + 0.5 * sum(self._kinds[each] <= 2 for each in seen.features)
        if time.process_time() - self._noted > _EVERY:
            self.note()
        return candidate.planted[0], near

    def note(self) -> None:
        """Write how far the search is."""
        self._noted = time.process_time()
        told = {
            "cpu": self._noted - self._start,
            "tried": self._tried,
            "proved": self._proved,
            "near": self._near,
            "kinds": len(self._kinds),
            "of": dict(self._kinds.most_common()),
        }
        self._told.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")

    def _write(self, what: str, why: str, candidate: Candidate) -> None:
        line = {"what": what, "why": why, **asdict(candidate), "house": sorted(candidate.house)}
        self._found.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._found.flush()


# ---------------------------------------------------------------- hypothesis


def _hypothesis(name: str, seed: int, seconds: float) -> None:
    search = _Search(name, seconds)

    quiet = settings(
        max_examples=_ROUND,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.target),
        suppress_health_check=list(HealthCheck),
    )
    turn = 0
    while not search.over:

        @seeded(seed * 100_000 + turn)
        @quiet
        @given(st.data())
        def climb(data: st.DataObject) -> None:
            if search.over:
                return
            label, near = search.attempt(
                lambda size: data.draw(st.integers(0, size - 1)) if size > 1 else 0
            )
            if label:
                target(near, label="nearness")

        try:
            climb()
        except FlakyStrategyDefinition:
            if not search.over:  # the end of the time cuts a drawing short that is made again
                raise
        turn += 1
    search.note()


# ---------------------------------------------------------------- atheris


def _installed() -> None:
    """Make the fuzzer's environment, with all that the project's own has, the first time."""
    noted = FOLDER / REQUIREMENTS.name
    if not noted.exists() or noted.read_bytes() != REQUIREMENTS.read_bytes():
        venv.create(FOLDER / "venv", with_pip=True, clear=True)
        pip = (PYTHON, "-I", "-m", "pip", "--quiet", "--no-input", "install", "--no-deps")
        subprocess.run((*pip, "--only-binary=:all:", "-r", REQUIREMENTS), check=True)
        noted.write_bytes(REQUIREMENTS.read_bytes())
    # Each time: the folder may have been used from another checkout before.
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = FOLDER / "venv" / "lib" / version / "site-packages"
    paths = (sysconfig.get_path("purelib"), str(ROOT / "src"))
    (packages / "project.pth").write_text("\n".join(paths) + "\n", encoding="utf-8")


def _atheris(name: str, seed: int, seconds: float) -> None:
    atheris = import_module("atheris")  # which only the fuzzer's own Python has
    with atheris.instrument_imports(include=[CHECKER]):
        search = _Search(name, seconds)
    ladder = atheris.instrument_func(_ladder)

    def attempt(content: bytes) -> None:
        given = atheris.FuzzedDataProvider(content)
        _, near = search.attempt(lambda size: given.ConsumeIntInRange(0, size - 1))
        ladder(near)
        if search.over:
            search.note()
            os._exit(0)  # an exception would be a crash to the fuzzer

    corpus = FOLDER / f"{name}-corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    options = (f"-seed={seed}", f"-max_len={_LONGEST}", "-len_control=0", "-timeout=600")
    atheris.Setup([name, str(corpus), *options], attempt)
    atheris.Fuzz()


def _ladder(near: float) -> int:  # noqa: PLR0911 - a branch for each rung, to be covered
    """Take another branch for each rung of nearness, so that the fuzzer keeps what climbs it."""
    if near < 0.5:
        return 0
    if near < 1.0:
        return 1
    if near < 1.5:
        return 2
    if near < 2.0:
        return 3
    if near < 2.5:
        return 4
    if near < 3.0:
        return 5
    if near < 3.5:
        return 6
    return 7


if __name__ == "__main__":
    sys.exit(main())
