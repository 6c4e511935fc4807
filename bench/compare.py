"""The side-by-side run: Paraph, the peer and the floor on the same documents in the same run.

    python -m bench.compare [--only NAME,NAME] [--runs N] [--record] [--without-peer]

Figures are of whole processes, start included, medians of several runs: CPU seconds and MB. What
proving costs besides is measured by `bench.prove`: the peer proves nothing.
"""

import argparse
import signal
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.documents import PAIRS, Pair, pair
from bench.floor import BARE, floor
from bench.measure import LIMIT, Cost, measure, measure_in_turn
from bench.peer_docxodus import REQUIREMENTS, peer
from bench.results import PARAPH, Table, record

DIFFERS = 1
"""The status with which Paraph says that two texts differ, as those of every pair here do."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What was promised of one pair; what is None was not promised."""

    fewer: float | None = None
    """At least so many times less CPU than the peer."""
    cpu: float | None = None
    """At most so many CPU seconds."""
    growth: float | None = None
    """At most so many times the CPU of the pair "clean"."""
    peak: float | None = None
    """At most so many MB."""


BARS = {
    "clean": Bar(fewer=10, peak=90),
    "word": Bar(fewer=14, peak=120),
    "short": Bar(cpu=0.25),
    "short-word": Bar(cpu=0.25),
    "long": Bar(growth=11, peak=350),
    # "Bounded" is ours to draw: what bad input may take of memory, and a wait that a person stands.
    "one-paragraph": Bar(cpu=30, peak=500),
    "equal-paragraphs": Bar(cpu=30, peak=500),
    "shuffled": Bar(cpu=30, peak=500),
}
PEERED = ("clean", "word", "short", "short-word")
"""Pairs that the peer is run on: those with a bar against it, and the everyday ones."""

_HEAD = (
    *("pair", "CPU s", "MB", "wall s", "with redline: CPU s", "MB", "peer: CPU s", "MB"),
    *("peer / ours", "floor: CPU s", "bar", "kept"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """What one pair cost: us, us with a redline, the peer (if it was run), and the floor."""

    ours: Cost
    redline: Cost
    peer: Cost | None
    floor: Cost


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each pair as soon as it is measured, and with `--record` write them down."""
    asked = _asked(arguments)
    names = asked.only.split(",") if asked.only else list(BARS)
    table = Table("Paraph, the peer and the floor", _HEAD)
    notes = [_introduction(asked.runs), *(f"- `{name}`: {PAIRS[name][0]}." for name in names)]
    print("\n".join(notes), table.opening(), sep="\n", flush=True)
    runs: dict[str, Run] = {}
    for name in names:
        times = asked.runs * (3 if name.startswith("short") else 1)
        runs[name] = _run(pair(name), times, with_peer=asked.peer and name in PEERED)
        print(table.add(name, *_cells(runs[name], BARS[name], runs.get("clean"))), flush=True)
    if asked.record:
        options = "".join(f" --only {asked.only}" if asked.only else "")
        record(f"python -m bench.compare{options} --runs {asked.runs} --record", table, *notes)


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.compare", description=__doc__)
    parser.add_argument("--only", help="names of pairs, with commas between", metavar="NAME,...")
    parser.add_argument("--runs", type=int, default=3, help="runs of each command (default 3)")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    parser.add_argument("--without-peer", dest="peer", action="store_false")
    return parser.parse_args(arguments)


def _introduction(runs: int) -> str:
    versions = " ".join(REQUIREMENTS.read_text("utf-8").split())
    return (
        f"Medians of {runs} runs, of {3 * runs} for the short pairs. The peer is {versions}. "
        f"Python alone costs {measure(BARE, 9).cpu:.3f} CPU s, which is in every figure."
    )


def _run(documents: Pair, runs: int, *, with_peer: bool) -> Run:
    old, new = documents.old, documents.new
    with tempfile.TemporaryDirectory() as folder:
        page, redline = Path(folder, "redline.html"), Path(folder, "redline.docx")
        command = (PARAPH, "compare", old, new)
        ours, with_redline, bare, *theirs = measure_in_turn(
            (
                (*command, "--json", "--no-proofs"),
                (*command, "--quiet", "--no-proofs", "--redline", page),
                floor(old, new),
                *([peer(old, new, redline)] if with_peer else []),
            ),
            runs,
        )
    return Run(ours, with_redline, theirs[0] if theirs else None, bare)


def _cells(run: Run, bar: Bar, clean: Run | None) -> list[str]:
    ours, theirs = run.ours, run.peer
    return [
        *_figures(ours, DIFFERS),
        f"{ours.wall:.2f}",
        *_figures(run.redline, DIFFERS),
        *(_figures(theirs, 0) if theirs else ("-", "-")),
        f"{theirs.cpu / ours.cpu:.1f}" if theirs and ours.status == DIFFERS else "-",
        f"{run.floor.cpu:.3f}",
        *_judged(run, bar, clean),
    ]


def _figures(cost: Cost, expected: int) -> tuple[str, str]:
    """Return CPU seconds and MB; of a command that ended otherwise than expected, how it ended."""
    if cost.status == -signal.SIGXCPU:
        return f"stopped at {LIMIT}", f"{cost.peak:.0f}"
    if cost.status != expected:
        return f"n/a (exit {cost.status})", "n/a"
    return f"{cost.cpu:.3f}", f"{cost.peak:.0f}"


def _judged(run: Run, bar: Bar, clean: Run | None) -> tuple[str, str]:
    """Return the bar in words, with what it comes to in this run, and whether it was kept."""
    limits: list[tuple[str, float | None]] = []
    if bar.fewer is not None:
        most = run.peer.cpu / bar.fewer if run.peer else None
        limits.append((f"1/{bar.fewer:.0f} of the peer", most))
    if bar.growth is not None:
        most = clean.ours.cpu * bar.growth if clean else None
        limits.append((f"{bar.growth:.0f} times clean", most))
    if bar.cpu is not None:
        limits.append(("", bar.cpu))
    said = [
        " = ".join(filter(None, (words, f"{most:.2f} CPU s" if most is not None else "?")))
        for words, most in limits
    ]
    if bar.peak is not None:
        said.append(f"{bar.peak:.0f} MB")
    if any(most is None for _, most in limits):
        return ", ".join(said), "n/a"
    kept = (
        run.ours.status == DIFFERS
        and all(most is not None and run.ours.cpu <= most for _, most in limits)
        and (bar.peak is None or run.ours.peak <= bar.peak)
    )
    return ", ".join(said), "pass" if kept else "FAIL"


if __name__ == "__main__":
    main()
